"""A slip in the word for the way: *Bahnhofstarße*, *12 aveune Foch*, *18 Station Raod*.

Of most countries there is no list of streets, but the words that a street's name ends or
begins with are few. Looked for are letters that changed places, one left out, one too many or one typed
twice, in a word of five letters or more; never a word that a street may well have.
"""

from __future__ import annotations

import re
from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from firsttimeright.text.folding import fold
from firsttimeright.text.slips import slip

__all__ = ["Meant", "meant"]


class Meant(NamedTuple):
    """The street with its word for the way set right, and how likely the slip is."""

    street: str
    bits: float


_ENGLISH = (
    "street", "road", "avenue", "lane", "close", "drive", "court", "crescent", "gardens", "grove", "place", "square",
    "terrace", "boulevard", "parkway", "highway", "circle",
)  # fmt: skip
_FRENCH = (
    "rue", "avenue", "boulevard", "place", "chemin", "allée", "impasse", "route", "square", "passage", "chaussée",
    "sentier", "résidence", "quartier",
)  # fmt: skip
_DUTCH = ("straat", "steenweg", "gracht", "singel", "plein", "dreef")
_GERMAN = ("straße", "platz", "gasse", "allee")
# Where the word stands (first, last, or at the end of the last one), and the words.
_WORDS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    **dict.fromkeys(("GB", "IE", "US", "AU", "NZ", "ZA"), (("last", _ENGLISH),)),
    "CA": (("last", _ENGLISH), ("first", _FRENCH)),
    "NL": (("ending", _DUTCH),),
    "BE": (("ending", _DUTCH), ("first", (*_FRENCH, "steenweg"))),  # Steenweg op Gent
    **dict.fromkeys(("FR", "LU"), (("first", _FRENCH),)),
    **dict.fromkeys(("DE", "AT"), (("ending", _GERMAN),)),
    "CH": (("ending", _GERMAN), ("first", _FRENCH)),
    "ES": (("first", ("calle", "avenida", "plaza", "carretera", "paseo", "camino")),),
    "PT": (("first", ("avenida", "travessa", "praça", "estrada", "largo")),),
    "IT": (("first", ("viale", "piazza", "piazzale", "strada", "corso", "largo")),),
    "SE": (("ending", ("gatan", "vägen")),),
    "NO": (("ending", ("veien", "gaten")),),
    "TR": (("last", ("caddesi", "sokak", "mahallesi")),),
}
# Words one slip away that streets do have, in their own right or as part of a name.
_REAL = frozenset(
    ("aven", "avene", "chein", "closes", "clos", "colse", "corus", "cour", "coure", "drove", "garden", "gardes",
     "gases", "groove", "impass", "lace", "latz", "pasage", "pazza", "piaza", "pizza", "plaza", "rout", "rouet",
     "squire", "staart", "staat", "stasse", "steeweg", "stenweg", "strass", "strat", "strete", "trasse")
)  # fmt: skip
_LEAST, _OMITTED = 4, 6  # letters of a word in which two change places, and of one that may lack a letter
_LEAST_STEM = 3  # letters before a word that is joined to a name
_LONGEST = 10  # letters of a misspelled ending
_DIRECTION = re.compile(r"(?:[nsew]|ne|nw|se|sw|north|south|east|west)\.?", re.IGNORECASE)


def _variants(word: str) -> set[str]:
    """Give what one slip makes of a word; none that lacks its first or last letter, which may stand in a name."""
    found = set()
    if len(word) > _LEAST:
        found |= {f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(len(word) - 1)}
        found |= {
            f"{word[: at + 1]}{word[at:]}"
            for at in range(1, len(word) - 1)
            if word[at] not in (word[at - 1], word[at + 1])
        }
    else:
        found |= {f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(1, len(word) - 2)}
    if len(word) >= _OMITTED:
        found |= {word[:at] + word[at + 1 :] for at in range(1, len(word) - 1)}
    if len(word) >= _OMITTED and word != "steenweg":  # Hofstedenweg has a word of its own
        found |= {f"{word[:at]}{letter}{word[at:]}" for at in range(2, len(word)) for letter in ascii_lowercase}
    return found - {word} - _REAL


@lru_cache(maxsize=64)
def _slipped(country: str, where: str) -> dict[str, str]:
    """Give each misspelling of the country's words for a way, folded, and the word that was meant."""
    words = dict(_WORDS[country])[where]
    meanings: dict[str, set[str]] = {}
    for word in words:
        for variant in _variants(fold(word)):
            meanings.setdefault(variant, set()).add(word)
    if "rue" in words:
        meanings["reu"] = {"rue"}
    own = {fold(word) for word in words}
    return {variant: next(iter(of)) for variant, of in meanings.items() if len(of) == 1 and variant not in own}


@lru_cache(maxsize=8_192)
def meant(street: str, country: str | None) -> Meant | None:
    """Give a street with the word for its way set right, where it has slipped.

    >>> meant("Bahnhofstarße", "DE"), meant("Station Raod", "GB"), meant("Bahntrasse", "DE")
    (Meant(street='Bahnhofstraße', bits=-5.6), Meant(street='Station Road', bits=-4.8), None)
    """
    if len(street) < _LEAST or any(map(str.isdigit, street[-1:])):
        return None
    for where, _words in _WORDS.get(country or "", ()):
        found = _of_ending(street, country or "") if where == "ending" else _of_word(street, country or "", where)
        if found is not None:
            return found
    return None


def _of_word(street: str, country: str, where: str) -> Meant | None:
    words = street.split(" ")
    if len(words) < 2:
        return None
    at = 0 if where == "first" else len(words) - 1
    if at and len(words) > 2 and _DIRECTION.fullmatch(words[at]):
        at -= 1
    word = _slipped(country, where).get(key := fold(words[at]))
    if word is None:
        return None
    whole = " ".join([*words[:at], _cased(word, words[at]), *words[at + 1 :]])
    return Meant(whole, round(slip(key, fold(word)).bits, 1))


def _of_ending(street: str, country: str) -> Meant | None:
    slipped, end = _slipped(country, "ending"), fold(street[-_LONGEST:])
    for long in _lengths(country):
        if (word := slipped.get(variant := end[-long:])) is None:
            continue
        for length in (long, long - 1):  # "ß" is folded to two letters
            if len(street) - length >= _LEAST_STEM and street[-length] != " " and fold(street[-length:]) == variant:
                tail = street[-length:]
                swiss = word == "straße" and (country == "CH" or "ss" in tail.lower())
                written = _cased("strasse" if swiss else word, tail)
                return Meant(street[:-length] + written, round(slip(variant, fold(word)).bits, 1))
    return None


@lru_cache(maxsize=16)
def _lengths(country: str) -> tuple[int, ...]:
    return tuple(sorted({len(variant) for variant in _slipped(country, "ending")}, reverse=True))


def _cased(word: str, typed: str) -> str:
    if typed.isupper():
        return word.upper()
    return word.capitalize() if typed[:1].isupper() else word
