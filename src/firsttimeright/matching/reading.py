"""Light readings of single values, for matching alone: quick, forgiving, and never shown to anybody.

A million records are read while an index is built, so nothing here validates or
explains: each function gives one comparable form, or an empty one. The field
rooms read properly what a person types; what these forms lose (infixes, case,
notation) is lost on purpose, because twins differ in it.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from firsttimeright.reference.words.salutations import FORMS, stated_sex
from firsttimeright.text.folding import fold
from firsttimeright.text.phonetics import latin

__all__ = [
    "INFIXES",
    "birth_date",
    "code",
    "email",
    "family_parts",
    "generation",
    "given_parts",
    "organisation",
    "phones",
    "sex",
    "title_sex",
    "whole_name",
    "words",
]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


INFIXES = _set(
    "aan af al auf aus bij bin binnen boven d da dal de degli dei del della den der des di do dos du e een el en het i "
    "ibn in kleine la las le les lo los nel of onder op over s t te ten ter toe tot uijt uit van vanden vander vande "
    "vom von voor vor vd vdn ver zu zum zur y v"
)
_ASIDES = _set("ev geb geboren nee born wed weduwe ep jr sr junior senior ii iii zn dr drs ir ing prof mr mw msc bsc")
_GENERATIONS = {"jr": "j", "junior": "j", "sr": "s", "senior": "s", "ii": "2", "iii": "3"}
_TITLES = FORMS.keys() | _set("m sr sir fam familie de drs dr ir ing prof mag dipl jhr jkvr ds aan tav")
_LEGAL = _set(
    "bv nv vof cv bvba sprl sa sarl sas srl gmbh ag kg ug ohg mbh ltd limited llc llp plc inc corp corporation co "
    "company stichting st vereniging ver maatschap eenmanszaak coop cooperatie groep group nederland "
    "the de het van den der ter vd en and und et v o f b n c u a i g e mij maatschappij"
)
_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan janv", "feb fev feb", "maa mrt mar mars", "apr avr", "mei may mai", "jun juin", "jul juil", "aug aou",
            "sep", "okt oct", "nov", "dec dez",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
# Typed where no address is known: nobody is told by them.
_NOBODY = _set(
    "geen geenemail geenmail nomail noemail onbekend unknown none nvt niet na test tester keine keinemail unbekannt "
    "aucun aucune inconnu sansemail null leeg anoniem anonymous"
)
_PATRONYMICS = ("ovich", "evich", "ovna", "evna")  # of Russian names, whose family name goes first
_GMAIL = frozenset(("gmail.com", "googlemail.com"))

_TWO_DIGIT_CODES = _set(
    "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 "
    "91 92 93 94 95 98"
)
_MADE_UP = frozenset(("612345678", "123456789", "12345678", "987654321", "600000000", "101234567", "201234567"))

_NOT_LETTERS = re.compile(r"[\W\d_]+")
_NOT_WORD = re.compile(r"[\W_]+")
_NOT_DIGITS = re.compile(r"\D+")
_NOT_CODE = re.compile(r"[^0-9a-z]+")
_BETWEEN_NUMBERS = re.compile(r"\s*(?:[,;|/&]|\bof\b|\ben\b|\bou\b|\bor\b|\boder\b)\s*")
_EXTENSION = re.compile(r"\s*(?:tst|toestel|ext|dw|durchwahl|poste|x)\.?\s*\d{1,6}\s*$")
_DATE = re.compile(r"\s*(\d{1,4})[\s./-]+(\d{1,2}|[a-z]+)\.?[\s./-]+(\d{1,4})")


@lru_cache(maxsize=32_768)
def words(text: str) -> tuple[str, ...]:
    """Folded Latin words of *text*, without marks and digits."""
    return tuple(_NOT_LETTERS.sub(" ", latin(fold(text)).replace("'", "")).split())


@lru_cache(maxsize=32_768)
def given_parts(text: str) -> str:
    """Given names or initials, folded, a space between: ``J.P.`` gives ``j p``.

    >>> given_parts("Jean-Paul"), given_parts("J.P."), given_parts("Th.")
    ('jean paul', 'j p', 'th')
    """
    found = [word for word in words(text) if word not in _ASIDES]
    if len(found) == 1 and 1 < len(found[0]) <= 4 and text.strip().isupper() and not set(found[0]) & set("aeiouy"):
        return " ".join(found[0])
    return " ".join(found)


@lru_cache(maxsize=32_768)
def family_parts(text: str) -> str:
    """Main parts of a family name, folded, infixes and asides left out: the order is kept.

    >>> family_parts("van der Berg-'t Hof"), family_parts("Vries, de"), family_parts("Vandenbroucke")
    ('berg hof', 'vries', 'broucke')
    """
    found = words(
        text.replace("'t", " ").replace("e/v", " ").replace("E/V", " ") if "/" in text or "'" in text else text
    )
    main = [word for word in found if word not in INFIXES and word not in _ASIDES] or list(found[-1:])
    for place, word in enumerate(main):
        if word.startswith("van") and len(word) > 7:
            for glued in ("vanden", "vander", "vande", "van"):
                if word.startswith(glued) and len(word) - len(glued) >= 4:
                    main[place] = word[len(glued) :]
                    break
    return " ".join(main)


def generation(*texts: str) -> str:
    """A letter for the *junior*, *senior* or number at the end of one of *texts*, or nothing.

    >>> generation("Jansen jr."), generation("Jan", "Jansen (senior)"), generation("John Smith III"), generation("Sr")
    ('j', 's', '3', 's')
    """
    for text in texts:
        if text and (found := _GENERATIONS.get(text.rsplit(None, 1)[-1].strip(".,()").lower() if text.strip() else "")):
            return found
    return ""


@lru_cache(maxsize=4_096)
def sex(text: str) -> str:
    """``f`` or ``m`` as a salutation or gender field states it, or nothing; never from a name.

    >>> sex("v"), sex("Mevr. dr."), sex("Dhr. en mevr."), sex("maandag")
    ('f', 'f', '', '')
    """
    if (stated := stated_sex(text)) is None:
        said = {FORMS.get(word) for word in words(text)} & {"f", "m"}
        stated = said.pop() if len(said) == 1 else None
    return stated if stated in ("f", "m") else ""


def title_sex(text: str) -> str:
    """``f`` or ``m`` as a salutation before a whole name states it; ``M.`` may be an initial and states nothing."""
    for word in words(text):
        if word not in _TITLES or word == "m":
            return ""
        if stated := sex(word):
            return stated
    return ""


def whole_name(text: str) -> tuple[str, str]:
    """Split a whole name into given and family parts, roughly: comma first, then infix, then last word.

    Before a Russian patronymic at the end the family name stands first.

    >>> whole_name("Dhr. J.P. van der Berg"), whole_name("Vries, Anna de")
    (('j p', 'berg'), ('anna', 'vries'))
    """
    if "," in text:
        family, _, given = text.partition(",")
        return given_parts(" ".join(word for word in words(given) if word not in INFIXES)), family_parts(family)
    found = list(words(text))
    while len(found) > 1 and found[0] in _TITLES and not (found[0] == "m" and len(found) == 2):
        found.pop(0)
    found = [word for word in found if word not in _ASIDES] or found
    for place, word in enumerate(found):
        if place and word in INFIXES and len(word) > 1 and place < len(found) - 1:
            return " ".join(found[:place]), family_parts(" ".join(found[place:]))
    if found and found[0] in INFIXES and len(found[0]) > 1:
        return "", family_parts(" ".join(found))
    if len(found) == 3 and found[-1].endswith(_PATRONYMICS):
        return found[1], family_parts(found[0])  # Ivanov Sergej Petrovich
    if len(found) > 2 and "-" in text.rsplit(None, 1)[-1]:
        tail = len(words(text.rsplit(None, 1)[-1]))
        return " ".join(found[:-tail]), family_parts(" ".join(found[-tail:]))
    return " ".join(found[:-1]), family_parts(" ".join(found[-1:]))


@lru_cache(maxsize=32_768)
def birth_date(value: object, month_first: bool = False) -> str:
    """Eight digits, year first; what is no date at all is nothing, an impossible one stays comparable.

    >>> birth_date("3-4-1987"), birth_date("1987-04-03"), birth_date("3 april 87"), birth_date("19870403")
    ('19870403', '19870403', '19870403', '19870403')
    """
    if isinstance(value, (dt.date, dt.datetime)):
        return value.strftime("%Y%m%d") if value.year >= 1000 else ""
    text = str(value).strip()
    if len(text) >= 10 and text[4] == "-" == text[7] and text[:4].isdecimal():
        return _plausible(text[:4] + text[5:7] + text[8:10])
    if len(text) == 8 and text.isdecimal():
        if text[:2] in ("18", "19", "20"):
            return _plausible(text)
        return _plausible(text[4:] + (text[:4] if month_first else text[2:4] + text[:2]))
    match = _DATE.match(fold(text))
    if match is None:
        return ""
    first, middle, last = match.groups()
    if not middle.isdecimal():
        month = _MONTHS.get(middle[:4]) or _MONTHS.get(middle[:3]) or 0
        middle = str(month)
    if len(first) > 2:
        first, last = last, first
    elif month_first and int(first) <= 12 and middle.isdecimal():
        first, middle = middle, first
    if len(last) <= 2:
        last = ("19" if int(last) > 26 else "20") + last.zfill(2)
    return _plausible(f"{int(last):04d}{int(middle):02d}{int(first[:2]):02d}")


_DEFAULTS = frozenset(("19000101", "19700101", "18000101", "19010101", "20000101", "11111111", "19111111"))


def _plausible(digits: str) -> str:
    return digits if len(digits) == 8 and digits.isdecimal() and digits not in _DEFAULTS else ""


def phones(text: str) -> tuple[str, ...]:
    """Subscriber digits of each number in *text*, at most nine from the end: one form for every notation.

    >>> phones("06-12 34 56 79"), phones("+31 (0)6 12345679"), phones("0031612345679 / 020 7654321")
    (('612345679',), ('612345679',), ('612345679', '207654321'))
    """
    digits = _NOT_DIGITS.sub("", text)
    if 8 <= len(digits) <= 13:
        found = _subscriber(digits, abroad="+" in text)
        return (found,) if found else ()
    if len(digits) < 8:
        return ()
    text = _EXTENSION.sub("", text.lower())
    numbers = [
        _subscriber(_NOT_DIGITS.sub("", piece), abroad=piece[:1] == "+") for piece in _BETWEEN_NUMBERS.split(text)
    ]
    return tuple(dict.fromkeys(number for number in numbers if number))


def _subscriber(digits: str, *, abroad: bool) -> str:
    if len(digits) < 8:
        return ""
    if digits.startswith("00"):
        digits, abroad = digits[2:], True
    if abroad:
        # ITU-T E.164: calling codes of one digit, of two, and otherwise of three
        digits = digits[1 if digits[0] in "17" else 2 if digits[:2] in _TWO_DIGIT_CODES else 3 :]
    # The trunk zero, also after the calling code ("+31 (0)6"), must not push a digit out of the nine.
    digits = digits.lstrip("0")[-9:]
    return digits if len(digits) >= 7 and len(set(digits)) > 2 and digits not in _MADE_UP else ""


def email(text: str) -> str:
    """An address folded: no ``mailto:``, no tag after a plus, no dots in a gmail name.

    One that is typed where none is known is nothing.

    >>> email("Mailto:Jan.Jansen+shop@Googlemail.com"), email("geen@example.org")
    ('janjansen@gmail.com', '')
    """
    found = text.strip().lower().replace("\x1f", "")
    if not found.isascii():
        found = fold(found)
    if " " in found or "<" in found:
        found = found.rpartition("<")[2].replace(" ", "")
    found = found.removeprefix("mailto:").strip("<>.,;")
    local, at, domain = found.rpartition("@")
    if not at or not local:
        return ""
    local = local.partition("+")[0] or local
    if local.replace(".", "") in _NOBODY:
        return ""
    if domain in _GMAIL:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}"


def code(text: str) -> str:
    """Letters and digits of an identifier, folded."""
    return _NOT_CODE.sub("", text.lower())


@lru_cache(maxsize=32_768)
def organisation(text: str) -> str:
    """An organisation's own words, folded: legal form, articles and branch words left out.

    A holding is another company than the one that it holds, so that it keeps the word.

    >>> organisation("Bakkerij De Vries B.V."), organisation("J. Jansen & Zn. v.o.f.")
    ('bakkerij vries', 'j jansen zn')
    """
    found = _NOT_WORD.sub(" ", latin(fold(text.replace(".", "").replace("'", "")))).split()
    kept = [word for word in found if word not in _LEGAL]
    return " ".join(kept or found)
