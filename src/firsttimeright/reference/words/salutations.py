"""Forms of address, with sex and standard form, per language; and the words of a field for the gender.

Whoever asks whether a word addresses somebody asks here: there is no second list. A salutation is read in every language unless it means something else there;
``only`` then names the languages in which it is one. Sources: taaladvies.net
("heer, mevrouw"), Duden ("Anrede"), Imprimerie nationale (abréviations), RAE
(Ortografía, abreviaturas), and the forms of address of the other languages'
style guides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from firsttimeright.text.folding import fold

__all__ = [
    "BEHIND",
    "FORMS",
    "GREETINGS",
    "PHRASES",
    "STANDARD",
    "Salutation",
    "language_of",
    "set_apart",
    "stated_sex",
]


@dataclass(frozen=True, slots=True)
class Salutation:
    """A form of address."""

    words: tuple[str, ...]  # folded, without full stops
    sex: str | None  # "m", "f", "x", or None: says nothing
    language: str
    kind: str = "person"  # person, couple, family, estate
    only: frozenset[str] | None = None  # languages in which it is a salutation; None: in all


STANDARD = {
    # language: (to a man, to a woman, to a family) as written before the name
    "nl": ("De heer", "Mevrouw", "Familie"),
    "de": ("Herr", "Frau", "Familie"),
    "fr": ("M.", "Mme", "Famille"),
    "en": ("Mr", "Ms", "Family"),
    "es": ("Sr.", "Sra.", "Familia"),
    "it": ("Sig.", "Sig.ra", "Famiglia"),
    "pt": ("Sr.", "Sra.", "Família"),
    "pl": ("Pan", "Pani", "Rodzina"),
    "tr": ("Bay", "Bayan", "Aile"),
    "sv": ("Herr", "Fru", "Familjen"),
    "da": ("Hr.", "Fru", "Familien"),
    "no": ("Herr", "Fru", "Familien"),
    "fi": ("Herra", "Rouva", "Perhe"),
    "cs": ("Pan", "Paní", "Rodina"),
}

SHORT = {
    # what is offered when the typed salutation contradicts the name: the usual short form
    "nl": ("Dhr.", "Mevr."), "de": ("Herr", "Frau"), "fr": ("M.", "Mme"), "en": ("Mr", "Ms"), "es": ("Sr.", "Sra."),
    "it": ("Sig.", "Sig.ra"), "pt": ("Sr.", "Sra."), "pl": ("Pan", "Pani"), "tr": ("Bay", "Bayan"),
    "sv": ("Herr", "Fru"), "da": ("Hr.", "Fru"), "no": ("Herr", "Fru"), "fi": ("Herra", "Rouva"), "cs": ("Pan", "Paní"),
}  # fmt: skip

_ROWS = {
    # (language, sex, kind): phrases; "a|b" after "@" limits the languages
    ("nl", "m", "person"): (
        "dhr", "de heer", "heer", "hr", "d heer", "den heer", "meneer", "mijnheer", "de hr", "de dhr", "aan de heer",
        "aan dhr", "aan den heer", "tav de heer", "tav dhr", "ter attentie van de heer", "ter attentie van dhr",
        "geachte heer", "beste heer", "geachte dhr", "geachte meneer",
        "de weledelgeboren heer", "weledelgeboren heer", "de weledele heer", "weledele heer", "den weledelgeboren heer",
        "de weledelgeleerde heer", "weledelgeleerde heer", "de weledelzeergeleerde heer", "weledelzeergeleerde heer",
        "de weledelgestrenge heer", "weledelgestrenge heer", "de hooggeleerde heer", "hooggeleerde heer",
        "de hoogwelgeboren heer", "hoogwelgeboren heer", "de hooggeboren heer", "hooggeboren heer",
        "de edelachtbare heer", "de weleerwaarde heer", "weleerwaarde heer", "de eerwaarde heer", "eerwaarde heer",
        "de hoogedelgestrenge heer", "hoogedelgestrenge heer", "jongeheer", "menheer", "sinjeur", "weduwnaar",
    ),
    ("nl", "f", "person"): (
        "mevr", "mw", "mevrouw", "mej", "mejuffrouw", "jongedame", "mejuffr", "juffrouw", "mv", "mvr", "mevr mej", "de mevrouw",
        "aan mevrouw", "aan mevr", "aan mw", "tav mevrouw", "tav mevr", "tav mw", "ter attentie van mevrouw",
        "ter attentie van mevr", "geachte mevrouw", "geachte mevr", "beste mevrouw",
        "de weledelgeboren vrouwe", "weledelgeboren vrouwe", "de weledelgeleerde vrouwe", "weledelgeleerde vrouwe",
        "de weledelzeergeleerde vrouwe", "weledelzeergeleerde vrouwe", "de weledelgestrenge vrouwe",
        "weledelgestrenge vrouwe", "de hooggeleerde vrouwe", "hooggeleerde vrouwe", "de hoogwelgeboren vrouwe",
        "hoogwelgeboren vrouwe", "de hooggeboren vrouwe", "hooggeboren vrouwe", "de weledele vrouwe", "weledele vrouwe", "wed", "de wed", "weduwe", "de weduwe",
        "mevr wed", "mevrouw de weduwe", "mevr de wed", "mw wed", "vrouwe", "mevrouw weduwe", "mevr weduwe", "mw weduwe",
        "mevrouw wed", "mevrouw de wed", "mw de wed", "mevr de weduwe", "mw de weduwe",
    ),
    ("nl", None, "person"): (
        "dhr/mevr", "dhr/mw", "de heer/mevrouw", "heer/mevrouw", "mevr/dhr", "mw/dhr", "mevrouw/heer", "m/v",
        "dhr mevr",
        "de heer of mevrouw", "de heer mevrouw", "heer of mevrouw", "tav", "tnv", "ten name van", "ter attentie van", "geachte", "t a v",
        "beste@nl", "de hoogheid",
    ),
    ("nl", None, "couple"): (
        "de heer en mevrouw", "dhr en mevr", "dhr en mw", "de heer & mevrouw", "dhr & mevr", "dhr & mw", "hr en mevr",
        "heer en mevrouw", "de heer en mevr", "de heer en mw", "mevr en dhr", "mevrouw en de heer", "mw en dhr",
        "mevr & dhr", "dhr + mevr", "dhr + mw", "aan de heer en mevrouw", "het echtpaar", "echtpaar", "de dames",
        "de heren", "heren", "dames", "mevrouwen", "de heer en mevrouw drs", "hr & mevr", "hr en mw", "hr & mw",
        "mw & dhr", "mw en hr", "de dames en heren", "de hr en mevr", "de hr en mw", "mrs@nl|be",
    ),
    ("nl", None, "family"): (
        "fam", "familie", "de familie", "de fam", "aan de familie", "aan fam", "gezin", "het gezin", "aan de fam",
        "tav fam", "geachte familie",
    ),
    ("nl", None, "estate"): (
        "de erven van", "erven", "de erven", "erven van", "de erfgenamen van", "erfgenamen van", "erfgenamen",
        "de erfgenamen", "aan de erven van", "de erven van wijlen", "erven van wijlen", "boedel", "de boedel van",
        "boedel van", "de nalatenschap van", "nalatenschap van", "nalatenschap", "erven wijlen", "wijlen",
        "de gezamenlijke erven van", "de gezamenlijke erfgenamen van", "de nabestaanden van", "nabestaanden van",
    ),
    ("de", "m", "person"): (
        "herr", "herrn", "hrn", "hr", "an herrn", "sehr geehrter herr", "lieber herr", "hr herr", "der herr",
        "hochwürden", "z h herrn", "z h herr",
    ),
    ("de", "f", "person"): (
        "frau", "fr@de|at|ch", "fraulein", "frl", "an frau", "sehr geehrte frau", "z h frau", "liebe frau", "witwe", "frau witwe",
    ),
    ("de", None, "person"): ("herr/frau", "frau/herr", "z hd", "z hd von", "zh", "zhd", "zu handen", "zu handen von"),
    ("de", None, "couple"): (
        "herr und frau", "herrn und frau", "frau und herr", "herr & frau", "eheleute", "die eheleute", "ehepaar",
        "das ehepaar", "frau & herr", "frau und herrn", "herr u frau", "herr + frau", "herren",
        "hr u fr", "hr und fr", "hr & fr", "hr u frau", "hr und frau", "herr u fr", "herrn u frau", "hrn u fr",
    ),
    ("de", None, "family"): ("familie", "fam", "an familie", "die familie", "an die familie"),
    ("de", None, "estate"): (
        "erben", "die erben von", "erben von", "nachlass", "erbengemeinschaft", "nachlass von", "an die erben von",
        "die erbengemeinschaft", "an die erbengemeinschaft",
    ),
    ("fr", "m", "person"): (
        "m@fr", "mr", "monsieur", "mons", "a monsieur", "cher monsieur", "maitre@fr",
    ),
    ("fr", "f", "person"): (
        "mme", "madame", "mlle", "melle@fr", "mademoiselle", "mde@fr", "a madame", "chere madame", "mad@fr", "veuve@fr", "vve@fr",
        "mme vve", "madame veuve",
    ),
    ("fr", None, "person"): ("m/mme", "mme/m", "m ou mme", "a l'attention de", "me@fr"),
    ("fr", None, "couple"): (
        "m et mme", "mr et mme", "monsieur et madame", "mme et m", "madame et monsieur", "m & mme", "mr & mme",
        "messieurs", "mesdames", "mm@fr", "mmes", "epoux", "les epoux",
    ),
    ("fr", None, "family"): ("famille", "la famille", "fam", "consorts@fr", "les consorts@fr"),
    ("fr", None, "estate"): ("succession", "la succession de", "succession de", "heritiers", "les heritiers de",
        "hoirie", "indivision@fr", "heritiers de", "aux heritiers de"),
    ("en", "m", "person"): ("mr", "mister", "master@en", "messr", "dear mr", "esquire@xx"),
    ("en", "f", "person"): ("mrs", "miss", "ms", "dear mrs", "dear ms", "widow@xx", "mesdame"),
    ("en", "x", "person"): ("mx", "ind@xx"),
    ("en", None, "person"): ("mr/mrs", "mr/ms", "mrs/mr", "attn", "attention", "fao", "mr or ms"),
    ("en", None, "couple"): (
        "mr and mrs", "mr & mrs", "mr and ms", "mr & ms", "mrs and mr", "mrs & mr", "messrs", "mr + mrs", "mr en mrs",
        "mr and miss", "dr and mrs", "dr & mrs", "mr and dr", "mr & mr", "mrs & mrs", "mr and mr", "mrs and mrs",
    ),
    ("en", None, "family"): ("family", "the family"),
    ("en", None, "estate"): (
        "estate of", "the estate of", "est of", "the late", "executors of", "the executors of", "executor of",
        "the executor of", "executors of the late", "the executors of the late", "executor of the late",
        "the executor of the late", "estate of the late", "the estate of the late", "to the executors of",
        "to the executors of the late", "the personal representatives of", "personal representatives of",
        "the personal representatives of the late", "personal representatives of the late",
        "executors of the estate of", "the executors of the estate of", "executor of the estate of",
        "the executor of the estate of", "to the estate of",
    ),
    ("es", "m", "person"): (
        "excmo sr d", "excmo sr", "excmo sr don", "ilmo sr d@es", "ilmo sr@es", "sr", "senor", "don@es|it|mx", "d@es", "sr d", "sr don", "sr@es", "estimado sr", "s r",
    ),
    ("es", "f", "person"): (
        "excma sra dna", "excma sra", "excma sra dona", "ilma sra dna@es", "ilma sra@es", "sra", "srta", "senora", "senorita", "dona@es|pt", "dna", "da@es", "sra da@es", "sra dna", "sra dona", "d.a@es",
        "estimada sra",
    ),
    ("es", None, "couple"): ("sr y sra", "sres", "senores", "sr y senora", "los senores", "sra y sr", "sr & sra"),
    ("es", None, "family"): ("familia", "la familia"),
    ("es", None, "estate"): ("herederos de", "los herederos de", "herencia de"),
    ("it", "m", "person"): ("sig", "signor", "signore", "spett sig", "gentmo@it", "egregio@it", "illmo@it",
        "chiarmo@it", "pregmo@it"),
    ("it", "f", "person"): (
        "sigra", "sig ra", "signora", "signorina", "signa", "sig na", "gentma@it", "egregia@it", "illma@it",
        "chiarma@it", "pregma@it",
    ),
    ("it", None, "person"): ("gentle@it", "egr@it", "preg@it"),
    ("it", None, "couple"): (
        "sig e sigra", "signor e signora", "sigg", "signori", "coniugi", "i coniugi", "sig e sig ra", "sigri",
    ),
    ("it", None, "family"): ("famiglia", "fam", "la famiglia"),
    ("it", None, "estate"): ("eredi", "eredi di", "gli eredi di"),
    ("pt", "m", "person"): ("sr", "senhor", "exmo sr", "exmo senhor", "ilmo sr", "sr d@pt", "seu@xx"),
    ("pt", "f", "person"): ("sra", "senhora", "exma sra", "sra d", "exma senhora", "dona@pt|es", "menina@xx", "ilma sra"),
    ("pt", None, "estate"): ("herdeiros de", "os herdeiros de"),
    ("pt", None, "couple"): ("sr e sra", "sr e sra d", "senhor e senhora"),
    ("pl", "m", "person"): ("pan@pl|cs|sk", "szanowny pan", "p@xx", "sz p@pl"),
    ("pl", "f", "person"): ("pani@pl", "szanowna pani", "panna@pl"),
    ("pl", None, "couple"): ("panstwo@pl", "pan i pani@pl", "pani i pan@pl", "szanowni panstwo"),
    ("cs", "f", "person"): ("pani@pl|cs|sk", "slecna"),
    ("cs", None, "couple"): ("pan a pani@cs", "manzele"),
    ("tr", "m", "person"): ("bay@tr|az",),
    ("tr", "f", "person"): ("bayan@tr|az",),
    ("tr", None, "person"): ("sayin", "sn@tr|az"),
    ("sv", "m", "person"): ("herr", "hr"),
    ("sv", "f", "person"): ("fru@sv|da|no|nb|nn", "froken", "frk@sv|da|no|nb|nn"),
    ("sv", None, "couple"): ("herr och fru", "hr och fru", "herr & fru"),
    ("sv", None, "family"): ("familjen", "fam"),
    ("da", "m", "person"): ("hr", "herr"),
    ("da", "f", "person"): ("fru@sv|da|no|nb|nn", "froken", "frk@sv|da|no|nb|nn"),
    ("da", None, "couple"): ("hr og fru", "herr og fru", "hr & fru"),
    ("da", None, "family"): ("familien",),
    ("fi", "m", "person"): ("herra",),
    ("fi", "f", "person"): ("rouva", "neiti", "rva"),
    ("fi", None, "couple"): ("herra ja rouva",),
    ("fi", None, "family"): ("perhe@fi",),
    ("hr", "m", "person"): ("g@hr|sr|bs|sl", "gosp@hr|sr|bs|sl", "gdin@hr|sr|bs|sl", "gospodin", "gospod"),
    ("hr", "f", "person"): ("gda@hr|sr|bs|sl", "ga@hr|sr|bs|sl", "gospoda", "gospodja", "gospa@sl", "gospodica"),
    ("ro", "m", "person"): ("dl@ro", "domnul", "d-l@ro"),
    ("ro", "f", "person"): ("dna@ro", "d-na@ro", "doamna", "d-ra@ro", "domnisoara"),
    ("ro", None, "couple"): ("dl si dna@ro", "domnul si doamna"),
    ("el", "m", "person"): ("κος", "κ@el", "κυριος", "kyrios@el"),
    ("el", "f", "person"): ("κα", "κυρια", "δις", "δεσποινις", "kyria@el"),
    ("ru", "m", "person"): ("господин", "г-н", "гражданин"),
    ("ru", "f", "person"): ("госпожа", "г-жа", "гражданка"),
    ("uk", "m", "person"): ("пан",),
    ("uk", "f", "person"): ("пані",),
    ("sk", "f", "person"): ("slecna",),
    ("lt", "m", "person"): ("ponas", "p@xx"),
    ("lt", "f", "person"): ("ponia",),
    ("et", "m", "person"): ("harra@et", "hr"),
    ("et", "f", "person"): ("proua@et", "pr@et"),
    ("fy", "m", "person"): ("de hear@nl|fy", "hear@fy"),
    ("fy", "f", "person"): ("frou@nl|fy",),
    ("lb", "m", "person"): ("har@lb|fr|de",),
    ("lb", "f", "person"): ("madamm", "joffer@lb|fr|de"),
    ("af", "m", "person"): ("mnr",),
    ("af", "f", "person"): ("mev", "mejuf@af"),
    ("ca", "m", "person"): ("senyor",),
    ("ca", "f", "person"): ("senyora", "senyoreta"),
    ("id", "m", "person"): ("bapak@id|ms", "bpk@id|ms", "encik@ms|en"),
    ("id", "f", "person"): ("ibu@id|ms", "puan@ms|en"),
    ("hi", "m", "person"): ("shri@en|hi|mr", "shrimaan@hi"),
    ("hi", "f", "person"): ("smt@en|hi|mr", "shrimati@en|hi|mr", "kumari@hi"),
    ("ar", "m", "person"): ("السيد",),
    ("ar", "f", "person"): ("السيدة", "الانسة"),
}  # fmt: skip


# What two persons of the same sex are called, and one of whom nothing is known: short and full forms, by sex.
_JOINED: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], str]] = {
    # language: men, women, and, or
    "nl": (("dhr", "de heer", "heer", "hr"), ("mevr", "mevrouw", "mw"), ("en", "&", "+"), "of"),
    "de": (("herr", "herrn"), ("frau",), ("und", "u", "&", "+"), "oder"),
    "fr": (("m", "mr", "monsieur"), ("mme", "madame", "mlle"), ("et", "&", "+"), "ou"),
    "en": (("mr",), ("mrs", "ms", "miss"), ("and", "&", "+"), "or"),
}


def _pairs() -> Iterator[tuple[str, str, str]]:
    """Give language, kind and words of two forms of address side by side: *Mevr. en mevr.*, *Frau oder Herr*."""
    for language, (men, women, ands, either) in _JOINED.items():
        for one, other in product((*men, *women), repeat=2):
            yield from ((language, "couple", f"{one} {both} {other}") for both in ands)
            if (one in men) != (other in men):
                yield language, "person", f"{one} {either} {other}"


# How Italians write before the form of address or a title: gentilissimo, egregio, illustrissimo, pregiatissimo.
_COURTESIES = (
    ("m", ("gent", "gentle", "gentmo", "gentile", "egr", "egregio", "preg", "pregmo", "illmo", "caro"),
     ("sig", "signor", "signore")),
    ("f", ("gent", "gentle", "gentma", "gentile", "egr", "egregia", "preg", "pregma", "illma", "cara"),
     ("sigra", "sig ra", "signora", "signa", "sig na", "signorina")),
)  # fmt: skip


def _courtesies() -> Iterator[tuple[str, str, str]]:
    """Give sex, kind and words of an Italian courtesy before a form of address: *Gent.mo Sig.*, *Egregia Signora*."""
    for sex, before, forms in _COURTESIES:
        yield from ((sex, "person", f"{word} {form}") for word, form in product(before, forms))


def _build() -> dict[str, tuple[Salutation, ...]]:
    found: dict[str, list[Salutation]] = {}
    known = {fold(phrase.partition("@")[0]) for phrases in _ROWS.values() for phrase in phrases}
    for language, kind, phrase in _pairs():
        if phrase not in known:
            words = tuple(phrase.split())
            only = frozenset((language,)) if words[0] == "m" else None
            found.setdefault(words[0], []).append(Salutation(words, None, language, kind, only))
    for (language, sex, kind), phrases in _ROWS.items():
        for row in phrases:
            phrase, _, limits = row.partition("@")
            words = tuple(fold(phrase).split())
            only = frozenset(limits.split("|")) if limits else None
            found.setdefault(words[0], []).append(Salutation(words, sex, language, kind, only))
    for sex, kind, phrase in _courtesies():
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(Salutation(words, sex, "it", kind, frozenset(("it",))))
    return {first: tuple(sorted(rows, key=lambda row: -len(row.words))) for first, rows in found.items()}


PHRASES = _build()
"""First word -> the salutations that begin with it, longest first."""

BEHIND: dict[str, dict[str, str | None]] = {
    "tr": {"bey": "m", "beyefendi": "m", "hanim": "f", "hanimefendi": "f"},
    "az": {"bey": "m", "xanim": "f"},
    "hu": {"ur": "m", "asszony": "f", "kisasszony": "f", "urholgy": "f"},
    "lv": {"kungs": "m", "kundze": "f"},
    "ja": {"様": None, "さん": None, "殿": None, "sama": None, "san": None},
    "ko": {"씨": None, "님": None, "귀하": None, "ssi": None},
    "zh": {"先生": "m", "女士": "f", "小姐": "f", "xiansheng": "m", "nushi": "f"},
}
"""Language -> the forms of address that stand behind the name there, with the sex they tell."""

# Letters and words that a field for the gender holds, beside forms of address; folded, without signs. The figures of
# ISO/IEC 5218 are left out, for as many hosts number their choices otherwise.
_WORDS = {
    "m": "m h man male mannelijk mann mannlich maennlich homme masculin hombre varon masculino uomo maschio maschile homem "
    "mezczyzna erkek mand mies",
    "f": "f v w vrouw female woman vrouwelijk weiblich femme feminin mujer femenino donna femmina femminile mulher "
    "feminino kobieta kadin kvinna kvinde kvinne nainen",
    "x": "x d divers diverse anders onzijdig neutraal genderneutraal neutral neutre other nonbinary nonbinair nonbinaire "
    "nichtbinar nichtbinaer",
}
_STATED = {word: sex for sex, words in _WORDS.items() for word in words.split()}


def _forms() -> dict[str, str]:
    found: dict[str, str] = {}
    for word, rows in PHRASES.items():
        alone = [row for row in rows if row.words == (word,) and row.kind == "person" and row.sex]
        sexes = {row.sex for row in alone}
        if len(sexes) == 1 and all(row.only is None for row in alone):
            found[word] = sexes.pop() or ""
    return found


FORMS = _forms()
"""The single words that address one person in whatever language they stand: word -> sex."""


GREETINGS = frozenset(
    ("lieve", "beste", "hallo", "hoi", "dag", "geachte", "dear", "hello", "hi", "liebe", "lieber", "cher", "chere", "caro",
     "cara", "querido", "querida")
)  # fmt: skip
"""With these a letter begins, folded; some are names, too: Lieve, Beste."""


def stated_sex(text: str) -> str | None:
    """Say which sex the text of a field for the gender states: ``m``, ``f``, ``x``, or nothing for what is no such word.

    >>> [stated_sex(text) for text in ("Mevrouw", "v", "Herr", "divers", "M/V", "maandag", "dhr. en mevr.")]
    ['f', 'f', 'm', 'x', None, None, None]
    """
    folded = fold(text).replace(".", "")
    word = "".join(filter(str.isalnum, folded))
    if "/" not in folded and (sex := _STATED.get(word)) is not None:
        return sex
    words = tuple(folded.split())
    rows = [row for row in PHRASES.get(words[0], ()) if row.words == words] if words else []
    rows = [row for row in rows if row.only is None] or rows  # Mrs, and not the Dutch plural of mr.
    sexes = {row.sex for row in rows if row.kind == "person"}
    return sexes.pop() if rows and len(sexes) == 1 and all(row.kind == "person" for row in rows) else None


def set_apart(name: str) -> tuple[str, str]:
    """Give the form of address that a whole name begins with, or nothing, and the rest.

    >>> set_apart("De heer Jan Bakker"), set_apart("Jan Bakker"), set_apart("Mevr.")
    (('De heer', 'Jan Bakker'), ('', 'Jan Bakker'), ('', 'Mevr.'))
    """
    words = name.split(" ")
    keys = tuple(fold(word).rstrip(".") for word in words)
    for row in PHRASES.get(keys[0], ()):
        many = len(row.words)
        if row.words == keys[:many] and many < len(words):
            return " ".join(words[:many]), " ".join(words[many:])
    return "", name


_WRITTEN = ("nl", "de", "fr", "en")  # a word of one of these is taken for it, whoever else has it: Herr


def language_of(word: str) -> str | None:
    """Give the language that a form of address is of (folded, without full stop), if one language is meant by it.

    >>> [language_of(word) for word in ("mevr", "herr", "signora", "hr", "mr", "sra")]
    ['nl', 'de', 'it', None, None, None]
    """
    found = {row.language for row in PHRASES.get(word, ()) if len(row.words) == 1 and row.kind == "person" and row.sex}
    found = found.intersection(_WRITTEN) or found
    return found.pop() if len(found) == 1 else None
