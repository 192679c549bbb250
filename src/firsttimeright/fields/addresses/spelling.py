"""How names of streets and places are written: capitals, abbreviations."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product

from firsttimeright.fields.addresses.grammar import rule_of
from firsttimeright.fields.addresses.lines import Known
from firsttimeright.text.folding import fold

__all__ = ["capitals", "in_full", "may_be_abbreviated"]

_WORD = re.compile(r"[^\s-]+|[\s-]+")
_ROMAN = re.compile(r"(?:x{1,3}|x{0,3}(?:ix|iv|v?i{1,3}|vi{0,3}))", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?")
_ORDINAL = re.compile(r"(\d+)(e|de|ste|er|ère|ème|st|nd|rd|th|º|ª)\.?", re.IGNORECASE)
_CLITIC = re.compile(r"(['’‘`´]?[st]|[dlnm])(['’‘`´-])(?=.)", re.IGNORECASE)
_ARTICLE = re.compile(r"(sant|all|dall|dell|nell|sull|coll)['’](?=[^\W\d_]{2})")  # Italian, before a vowel
_APOSTROPHE_WORDS = {"'t", "'s", "’t", "’s", "‘s", "‘t", "`t", "`s", "'n", "'k"}
_MC = re.compile(r"^(mc|o')([a-z])")


_SLIPPED_IJ = re.compile(r"(?<![^\W\d_])Ij(?=[a-z])")  # one letter in Dutch, and one capital


def _capital(word: str, *, dutch: bool) -> str:
    if dutch and word[:2].lower() == "ij":
        return "IJ" + word[2:]
    if word[:1] in '("“':
        return word[:1] + _capital(word[1:], dutch=dutch)
    large = word[:1].upper()
    return (large if len(large) == 1 else word[:1]) + word[1:]  # "ß" has no capital that it can be read back from


def capitals(text: str, country: str | None) -> str:
    """Give a street or place its usual capitals; mixed case is kept, for somebody chose it.

    >>> capitals("LAAN VAN MEERDERVOORT", "NL"), capitals("ijmuiden", "NL")
    ('Laan van Meerdervoort', 'IJmuiden')
    >>> capitals("'S-GRAVENDIJKWAL", "NL"), capitals("Van Galenstraat", "NL")
    ("'s-Gravendijkwal", 'Van Galenstraat')
    """
    if text.isascii() and not text.isupper() and not text.islower():  # as nearly every text
        return _SLIPPED_IJ.sub("IJ", text) if "Ij" in text and country in {"NL", "BE"} else text
    return _capitals(text, country)


# Letters that stand for words: RN 20, FM 2222, SE 12-34-5 W4.
_LETTERS_ALONE = re.compile(r"(?:[B-DF-HJ-NP-TV-XZ]{2,3}\.?(?:\s|$))+")  # SQN, TP. HCM: no vowel, and no name
_NUMBER = re.compile(r"(?:\d[^\d\n]{0,5}){8}")  # of an account, a telephone: neither a street nor a place
_ROAD = re.compile(r"[A-Z]{1,3}[ -]?\d{1,5}(?:-\d{1,5})*[A-Z]?(?: [NSEW]\d?)?")


@lru_cache(maxsize=8_192)
def _capitals(text: str, country: str | None) -> str:
    letters = "".join(filter(str.isalpha, text))
    if not letters or not (letters.isupper() or letters.islower()) or (len(letters) == 1 and letters.isupper()):
        return _SLIPPED_IJ.sub("IJ", text) if "Ij" in text and country in {"NL", "BE"} else text
    if _ROAD.fullmatch(text) or _NUMBER.search(text) or (letters.isupper() and _LETTERS_ALONE.fullmatch(text)):
        return text
    own = rule_of(country)
    particles = own.writing.particles if own else frozenset()
    dutch = country in {"NL", "BE"}
    shouted = letters.isupper()
    turkish = country == "TR" and (not shouted or not text.isascii())  # "CADDESI" without its letters is left plain
    pieces: list[str] = []
    first = True
    for piece in _WORD.findall(text):
        if not piece.strip(" -\t") or not any(mark.isalpha() for mark in piece):
            pieces.append(piece)
            first = first and not piece.strip(" -\t")
            continue
        plain = piece.replace("İ", "i").replace("I", "ı") if turkish else piece
        written = _word(plain, first=first, particles=particles, dutch=dutch, shouted=shouted)
        pieces.append("İ" + written[1:] if turkish and plain[0] == "i" and written[0] == "I" else written)
        first = False
    return "".join(pieces)


def _word(word: str, *, first: bool, particles: frozenset[str], dutch: bool, shouted: bool) -> str:
    lower = word.lower().replace("i\u0307", "i")  # what becomes of "İ"
    if found := _ORDINAL.fullmatch(word):
        return f"{found[1]}{found[2].lower()}"
    if dutch and lower in _APOSTROPHE_WORDS:
        return lower
    if article := _ARTICLE.match(lower):  # dell'Indipendenza: written small, as it is a word of its own
        head, rest = lower[: article.end()], lower[article.end() :]
        return (_capital(head, dutch=False) if first or article[1] == "sant" else head) + _capital(rest, dutch=False)
    if clitic := _CLITIC.match(lower):
        rest = lower[clitic.end() :]
        head = lower[: clitic.end()]
        if dutch and head[0] in "'’‘`´":
            return head + _capital(rest, dutch=dutch)
        return (head.capitalize() if first else head) + _capital(rest, dutch=dutch)
    if lower.strip(".,") in particles and not first:
        return lower
    if _INITIALS.fullmatch(word) and len(word) > 2:
        return word.upper()
    if shouted and len(word) > 1 and _ROMAN.fullmatch(word) and not first:
        return word
    if lower == "cedex":  # an abbreviation, written so by La Poste
        return "CEDEX"
    if (special := _MC.match(lower)) and len(lower) > 4 and not dutch:
        return special[1].capitalize() + special[2].upper() + lower[special.end() :]
    return _capital(lower, dutch=dutch)


_SPANISH = re.compile(r"^(c/|[a-z]{1,4}\.)(?=[^\W\d_]{3})", re.IGNORECASE)  # C/Mayor, Avda.América
_VAN_DE, _DE = ("van der", "van de", "van den"), ("de", "den", "der")
_OF_THE: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("v.d.", "v/d", "vd", "v.d", "vd."), _VAN_DE),
    **dict.fromkeys(("d.", "d"), _DE),
    **dict.fromkeys(("v.", "v"), ("van",)),
    **dict.fromkeys(("v.h.", "v/h", "vh"), ("van het",)),
    **dict.fromkeys(("a/d", "a.d."), ("aan de", "aan den")),
    **dict.fromkeys(("o/d", "o.d."), ("op de", "op den")),
    "i/d": ("in de",),
    "b/d": ("bij de",),
}
_TITLES = {"pr.": ("Prins", "Prinses"), "kon.": ("Koning", "Koningin")}  # which, only the list of streets can tell
MOST_TRIED = 48  # combinations of expansions held against the list of streets


def in_full(street: str, country: str | None, known: Known | None = None) -> str:
    """Write the abbreviations of a street's name in full.

    ``v.d.`` may stand for three words: it is expanded only where the list of
    streets knows exactly one of the names; otherwise it stays. A name that the
    list knows as it is stays too.

    >>> in_full("Stationspln.", "NL"), in_full("St. Jansln.", "NL")
    ('Stationsplein', 'Sint Janslaan')
    """
    own = rule_of(country)
    if own is None or len(street) > 100 or not street:
        return street
    if country == "ES":
        street = _SPANISH.sub(r"\1 ", street)
    if not may_be_abbreviated(street, country or ""):
        return street
    words = street.split(" ")
    options: list[tuple[str, ...]] = []
    for place, word in enumerate(words):
        last = place == len(words) - 1
        choices = _expansions(word, place, last=last, country=country or "")
        options.append(choices)
    if all(len(choices) == 1 for choices in options):
        return street
    if (plain := _always(words, options)) != street:
        words, street = plain.split(" "), plain
        options = [
            _expansions(word, place, last=place == len(words) - 1, country=country or "")
            for place, word in enumerate(words)
        ]
        if all(len(choices) == 1 for choices in options):
            return street
    if known is not None and (titled := _with_title(words, options, known)):
        return titled
    if (
        known is not None
        and known(street)
        and not any(word.endswith(".") and len(word) > 3 and word == words[-1] for word in words)
    ):
        return street
    if known is not None:
        tried = dict.fromkeys(" ".join(choice) for choice in islice(product(*options), MOST_TRIED))
        found = [name for name in tried if name != street and known(name)]
        if len(found) == 1:
            return found[0]
        if len(found) > 1:
            certain = [name for name in found if _plain(name, options)]
            return certain[0] if len(certain) == 1 else street
    return " ".join(choices[-1] if len(choices) == 2 else choices[0] for choices in options)


def _with_title(words: list[str], options: list[tuple[str, ...]], known: Known) -> str | None:
    """Write a title in full where the list has the street with one of the two that it may be, also with the short one.

    *Kon. Wilhelminastraat* stands in some town's register; nobody chose that as a name.
    """
    if not any(fold(word) in _TITLES for word in words[:-1]):
        return None
    full = [choices[1:] if len(choices) > 1 else choices for choices in options]
    found = [name for name in map(" ".join, islice(product(*full), MOST_TRIED)) if known(name)]
    return found[0] if len(found) == 1 else None


# Abbreviations that nobody chose as a name: written in full even where some town's register has the short form.
_ALWAYS = frozenset(["st.", "burg.", "burgem.", "burgm.", "pres.", "gen.", "adm.", "min.", "past.", "weth.", "gebr."])


def _always(words: list[str], options: list[tuple[str, ...]]) -> str:
    return " ".join(
        choices[-1] if word.casefold() in _ALWAYS else choices[0] for word, choices in zip(words, options, strict=True)
    )


def _plain(name: str, options: list[tuple[str, ...]]) -> bool:
    return not any(len(choices) > 2 for choices in options) and name == " ".join(choices[-1] for choices in options)


def _like(model: str, text: str) -> str:
    return text.upper() if model.isupper() and sum(map(str.isalpha, model)) > 1 else text


def may_be_abbreviated(text: str, country: str) -> bool:
    """Tell whether a text holds what every text with an abbreviation has, and few others: a full stop or a word."""
    if "." in text or not text.isascii():
        return True
    words, ends = _short(country)
    low = text.lower()
    return low.endswith(ends) or not words.isdisjoint(low.split())


@lru_cache(maxsize=64)
def _short(country: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Give the abbreviations without a full stop: those that are words, and those that words end with."""
    own = rule_of(country)
    words = {*(own.writing.abbreviations if own else ()), *(_OF_THE if country in {"NL", "BE"} else ())}
    return frozenset(words), tuple(ending for ending, _ in _endings(country) if not ending.endswith("."))


@lru_cache(maxsize=64)
def _endings(country: str) -> tuple[tuple[str, str], ...]:
    own = rule_of(country)
    return tuple(sorted(own.writing.endings.items(), key=lambda item: -len(item[0]))) if own else ()


def _expansions(word: str, place: int, *, last: bool, country: str) -> tuple[str, ...]:
    """Give a word's readings: as typed, then in full."""
    own = rule_of(country)
    if own is None:
        return (word,)
    key = fold(word)
    if country in {"NL", "BE"} and key in _OF_THE:
        full = _OF_THE[key]
        if place == 0:
            full = tuple(text.capitalize() for text in full)
        if key not in {"v", "d"} or not last:
            return (word, *full)
    if country == "NL" and key in _TITLES and not last:
        return (word, *(_like(word, title) for title in _TITLES[key]))
    type_last = (
        own.line.number == "before" and not own.line.streets_begin
    )  # "St. John's Rd.": only the last is a street word
    if (full_word := own.writing.abbreviations.get(key)) and (last or not type_last):
        model = full_word if not word[:1].islower() or place else full_word[:1].lower() + full_word[1:]
        return (word, _like(word, model))
    for ending, full_ending in _endings(country):
        if not key.endswith(ending) or len(key) <= len(ending) or not (last or ending.endswith(".")):
            continue
        if word.casefold().endswith(full_ending):
            return (word,)
        cut = next(place for place in range(len(word) - 1, -1, -1) if fold(word[place:]) == ending)
        stem = word[:cut]
        return (word, stem + _like(word, full_ending)) if stem and stem[-1].isalpha() else (word,)
    return (word,)
