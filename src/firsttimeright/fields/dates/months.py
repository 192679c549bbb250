"""Names of months and weekdays, as people write and shorten them."""

from __future__ import annotations

import re

from firsttimeright.text.folding import fold

__all__ = ["LONG", "in_latin", "month_of", "without_words"]

# Per month, in nl de en fr es it pl pt: the full names; shortened ones are found by their beginning.
_NAMES = (
    "januari januar jänner jenner january janvier enero gennaio styczen stycznia janeiro jan",
    "februari februar feber february fevrier febrero febbraio luty lutego fevereiro feb fev",
    "maart marz maerz march mars marzo marzec marca marco mrt mar mrz",
    "april avril abril aprile kwiecien kwietnia apr avr abr",
    "mei mai may mayo maggio maj maja maio mag",
    "juni june juin junio giugno czerwiec czerwca junho jun giu",
    "juli july juillet julio luglio lipiec lipca julho jul lug juil",
    "augustus august aout agosto sierpien sierpnia aug ago aou",
    "september septembre septiembre setiembre settembre wrzesien wrzesnia setembro sep sept set",
    "oktober october octobre octubre ottobre pazdziernik pazdziernika outubro okt oct ott out",
    "november novembre noviembre listopad listopada novembro nov",
    "december dezember decembre diciembre dicembre grudzien grudnia dezembro dec dez dic",
)
# The same in tr sv da fi cs ro hu, where they are other ones.
_FURTHER = (
    "ocak tammikuu tammikuuta ledna leden ianuarie",
    "subat helmikuu helmikuuta unora unor februarie",
    "mart marts maaliskuu maaliskuuta brezna brezen martie marcius",
    "nisan huhtikuu huhtikuuta dubna duben aprilie aprilis",
    "mayis toukokuu toukokuuta kvetna kveten majus",
    "haziran kesakuu kesakuuta cervna cerven iunie junius",
    "temmuz heinakuu heinakuuta cervence cervenec iulie julius",
    "agustos elokuu elokuuta srpna srpen augusti augusztus",
    "eylul syyskuu syyskuuta zari septembrie szeptember",
    "ekim lokakuu lokakuuta rijna rijen octombrie",
    "kasim marraskuu marraskuuta listopadu noiembrie",
    "aralik joulukuu joulukuuta prosince prosinec decembrie",
)
_MONTHS = {
    fold(name): number
    for every in (_FURTHER, _NAMES)  # what a name means in the more usual languages stays
    for number, names in enumerate(every, 1)
    for name in names.split()
}
# The same in ca et lv lt sq sk sl no: as they are written in full, for neither their beginnings nor their slips can be
# told from those above.
_IN_FULL = (
    "gener jaanuar janvaris janvari sausio sausis janar januara",
    "febrer veebruar februaris vasario vasaris shkurt februara",
    "marc marec kovo kovas",
    "aprill aprilis aprili aprila balandzio balandis prill",
    "maig maja maijs geguzes geguze",
    "juny junij junija juuni junijs birzelio birzelis qershor juna",
    "juliol julij julija juuli julijs liepos liepa korrik jula",
    "agost avgust avgusta augusts augusta rugpjucio rugpjutis gusht",
    "septembris septembri rugsejo rugsejis shtator septembra",
    "oktoober oktobris oktobri spalio spalis tetor oktobra",
    "novembris novembri lapkricio lapkritis nentor novembra",
    "desembre desember detsember decembris decembri gruodzio gruodis dhjetor decembra",
)
# And in ru uk bg el
_IN_OTHER_LETTERS = (
    "января январь січня січень януари ιανουαριου ιανουαριος",
    "февраля февраль лютого лютий февруари φεβρουαριου φεβρουαριος",
    "марта март березня березень μαρτιου μαρτιος",
    "апреля апрель квітня квітень април απριλιου απριλιος",
    "мая май травня травень μαιου μαιος",
    "июня июнь червня червень юни ιουνιου ιουνιος",
    "июля июль липня липень юли ιουλιου ιουλιος",
    "августа август серпня серпень αυγουστου αυγουστος",
    "сентября сентябрь вересня вересень септември σεπτεμβριου σεπτεμβριος",
    "октября октябрь жовтня жовтень октомври οκτωβριου οκτωβριος",
    "ноября ноябрь листопада листопад ноември νοεμβριου νοεμβριος",
    "декабря декабрь грудня грудень декември δεκεμβριου δεκεμβριος",
)
_WHOLE = {
    fold(name): number
    for every in (_IN_FULL, _IN_OTHER_LETTERS)
    for number, names in enumerate(every, 1)
    for name in names.split()
}
_ENGLISH = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_OTHER_SCRIPT = re.compile(r"[\u0370-\u03ff\u0400-\u04ff]{3,}")
_LONG = sorted(name for name in _MONTHS if len(name) > 3)
LONG = tuple(name for name in _MONTHS if len(name) > 3)
"""The names of months, folded, that are long enough for a slip to be seen."""
_DAYS = re.compile(
    r"^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mo|mi|fr|sa|so|montag|dienstag|"
    r"mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|"
    r"friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|"
    r"domingo|lunedi|martedi|mercoledi|giovedi|venerdi|domenica)[.,]?\s+(?=\d|[a-z]{3,}\.?\s+\d)"
)
_WORDS = re.compile(
    r"^(?:geb(?:oren|oortedatum|\.|d)?|geboren op|geb\. ?dat(?:um|\.)?|born(?: on)?|"
    r"dob|d\.o\.b\.|date of birth|birth ?date|geburtsdatum|"
    r"ne(?:e)? le|date de naissance|nacid[oa] el|nat[oa] il|ur\.?|op|am|le|el|il|on|de|den|the)\b[\s:.]*"
)
_ORDINAL = re.compile(
    r"(?<=\d)(?:(?:st|nd|rd|th|er|ere|re|ieme|eme|e|de|ste|o|a|º|ª|°|η|ης)"
    r"|[ .](?:st|nd|rd|th|er|ere|re|ieme|eme|ste))(?![a-z0-9])"
)


def month_of(word: str) -> int | None:
    """Give the number of a month from its name or its beginning of at least three letters; folded.

    >>> month_of("april"), month_of("sept"), month_of("janua"), month_of("ma")
    (4, 9, 1, None)
    """
    if word in _MONTHS or word in _WHOLE:
        return _MONTHS.get(word) or _WHOLE[word]
    if len(word) < 3:
        return None
    found = {_MONTHS[name] for name in _LONG if name.startswith(word)}
    return found.pop() if len(found) == 1 else None


def in_latin(text: str) -> str:
    """Give a folded text with the months of other scripts in English.

    >>> in_latin(fold("17 марта 1968"))
    '17 march 1968'
    """
    if text.isascii():
        return text
    return _OTHER_SCRIPT.sub(lambda found: _ENGLISH[_WHOLE[found[0]] - 1] if found[0] in _WHOLE else found[0], text)


def without_words(text: str) -> str:
    """Take away weekdays, ordinals and "born on" from a folded text."""
    for _ in range(2):
        text = _WORDS.sub("", text)
    text = _ORDINAL.sub("", _DAYS.sub("", text))
    text = re.sub(r"(?<=\d{4})\s*(?:r|roku|g|г|года|р|року)\.?$", "", text)  # Polish and Russian: "of the year"
    text = re.sub(r"(?<=\d{4}),?\s+(?:om|um|at|a|vers)\s+\d{1,2}[.:h]\d{2}(?:\s*(?:uur|uhr|u|h))?$", "", text)
    return re.sub(r"(?<=\s)(?:(?:de|del|of|di|anno)\s+|d['’ ](?=[a-z]{3}))", "", text)
