"""A slip in a word that thousands of streets are named after: *Sattion Road*, *Bahnofstraße*, *rue de la Républqiue*.

Of most countries there is no list of streets, and most words may be somebody's name. Looked for are two neighbouring
letters that changed places, and in long words a letter left out or typed twice, in words that few streets do without.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses.grammar import grammar
from firsttimeright.fields.addresses.way_words import Meant
from firsttimeright.text.folding import fold
from firsttimeright.text.slips import slip

if TYPE_CHECKING:
    from firsttimeright.reference import Reference

__all__ = ["meant"]

_ENGLISH = (
    "station church school chapel victoria albert alexandra windsor richmond springfield cambridge oxford london "
    "manor grange orchard meadow bridge castle market college wellington washington lincoln jefferson jackson "
    "franklin highland sunset hillside chestnut walnut willow garden forest cherry magnolia sycamore hickory "
    "university industrial commercial memorial prospect liberty central pleasant princess queens"
)
_GERMAN = (
    "bahnhof haupt schul garten kirch linden schiller goethe mozart beethoven friedhof "
    "rathaus schloss sonnen blumen birken buchen eichen kastanien industrie kaiser"
)
_DUTCH = (
    "station stations school kapel molen brusselse antwerpse gentse leuvense mechelse leopold astrid boudewijn "
    "industrie nieuw"
)
_FRENCH = (
    "république libération victoire résistance fontaine château moulin pasteur église école mairie jaurès gambetta "
    "clemenceau victor gaulle maréchal général"
)
# Where the word stands: first and alone, joined to the word for the way, or anywhere behind it.
_WORDS = {
    **dict.fromkeys(("GB", "IE", "US", "AU", "NZ", "CA", "ZA"), (("first", _ENGLISH),)),
    **dict.fromkeys(("DE", "AT"), (("joined", _GERMAN),)),
    "CH": (("joined", _GERMAN), ("behind", _FRENCH)),
    "BE": (("joined", _DUTCH), ("behind", _FRENCH)),
    **dict.fromkeys(("FR", "LU"), (("behind", _FRENCH),)),
}
_OMITTED = 7  # letters of a word that may lack one, or have one twice
# One slip away, and a name or a word of its own.
_REAL = frozenset(
    ("chesnut", "fontane", "frankin", "generaal", "gentes", "graten", "jakson", "peasant", "princes", "schlos",
     "springfeld", "staton", "victorie")
)  # fmt: skip
_BORNE = 0.3  # bearers per million of a name that is no slip
_JOINED = re.compile(
    r"(?:stra(?:ss|ß)e|str\.?|platz|pl\.|weg|gasse|allee|ring|damm|ufer|straat|laan|plein|steenweg|stwg\.?|dreef|lei)$",
    re.IGNORECASE,
)
_APART = re.compile(r"[\s'’-]+")


@lru_cache(maxsize=16)
def _slipped(words: str) -> dict[str, str]:
    """Give each misspelling of the words, folded, and the word that was meant."""
    own = [(fold(word), word) for word in words.split()]
    found: dict[str, set[str]] = {}
    for key, word in own:
        variants = {f"{key[:at]}{key[at + 1]}{key[at]}{key[at + 2 :]}" for at in range(len(key) - 1)}
        if len(key) >= _OMITTED:
            variants |= {key[:at] + key[at + 1 :] for at in range(1, len(key) - 1)}
            variants |= {f"{key[: at + 1]}{key[at:]}" for at in range(1, len(key) - 1)}
        for variant in variants:
            found.setdefault(variant, set()).add(word)
    known = {key for key, _ in own} | _REAL
    return {variant: of.pop() for variant, of in found.items() if len(of) == 1 and variant not in known}


def meant(street: str, country: str | None, reference: Reference) -> Meant | None:
    """Give a street with the word in its name set right, where it has slipped; no name that is borne, and no place.

    >>> from firsttimeright.reference import standard
    >>> meant("Sattion Road", "GB", standard()), meant("Winsor Road", "GB", standard())
    (Meant(street='Station Road', bits=-5.6), None)
    """
    if any(map(str.isdigit, street)):
        return None
    for where, words in _WORDS.get(country or "", ()):
        slipped = _slipped(words)
        for start, end in _places(street, where, country):
            word = slipped.get(key := fold(street[start:end]))
            if word is not None and not _is_name(key, reference):
                whole = street[:start] + _cased(word, street[start:end]) + street[end:]
                return Meant(whole, round(slip(key, fold(word)).bits, 1))
    return None


def _is_name(key: str, reference: Reference) -> bool:
    people = (reference.family_name(key, None), reference.given_name(key, None))
    return any(name is not None and name.frequency >= _BORNE for name in people) or bool(reference.places(key))


def _places(street: str, where: str, country: str | None) -> list[tuple[int, int]]:
    """Give where a word of the street's name begins and ends."""
    if where == "joined":
        found = _JOINED.search(street)
        at = found.start() if found is not None else 0
        return [(0, at)] if at > 0 and street[at - 1].isalpha() else []
    if where == "first":
        end = street.find(" ")
        return [(0, end)] if street.count(" ") == 1 and grammar(country).street_word.search(street) else []
    if grammar("FR").street_word.match(street) is None:
        return []
    edges = [match.span() for match in _APART.finditer(street)]
    if not edges:
        return []
    stops = [*(start for start, _ in edges[1:]), len(street)]
    return [(start, stop) for (_, start), stop in zip(edges, stops, strict=True)]


def _cased(word: str, typed: str) -> str:
    if typed.isupper():
        return word.upper()
    return word.capitalize() if typed[:1].isupper() else word
