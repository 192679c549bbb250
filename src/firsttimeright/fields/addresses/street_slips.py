"""Streets that were mistyped: a name beside one that the list has, or a slip in the word for what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from firsttimeright.fields.addresses import codes
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.fields.addresses.world import World, place_key
from firsttimeright.findings import Evidence
from firsttimeright.reference.countries import rules
from firsttimeright.text.folding import fold
from firsttimeright.text.slips import slip
from firsttimeright.text.wordlists import wordset

__all__ = ["is_mistyped", "may_be_slip", "say_misspelled"]

# Words for streets by language, folded: what stands first, and what stands last, alone or joined to the name.
_FIRST = {
    "fr": "rue avenue boulevard chaussée chemin impasse place square route allée passage sentier résidence quartier",
    "es": "calle avenida paseo carretera camino travesía",
    "it": "piazza piazzale viale corso strada",
    "pt": "avenida travessa estrada praça",
}
_LAST = {
    "nl": "straat steenweg gracht singel plein dreef",
    "de": "straße strasse platz",
    "en": "street avenue crescent terrace gardens square drive close court",
}
_JOINED = ("nl", "de")
_LEAST_DROPPED = 6  # letters of a word of which one may be missing
_LEAST_STEM = 3  # letters before a word that is joined to a name
_WORDS = re.compile(r"[^\W\d_]+")
# Words, or ends of words, that are something else.
_NO_SLIPS = wordset(
    "staat staart strat trasse strass stasse rouet corus gardes squire plaza pizza stenweg steeweg paltz pasage closes"
)
_BITS = 4.0
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
# A letter that jumped over two makes a word of these: a slip only where the list has the street that is meant.
_TURNED = (("staart", "straat"), ("staat", "straat"))
# Before these it is no slip: Koestaart, Vossenstaart, Vrijstaat.
_TAILED = wordset(
    """vrij bond bonds koe koeien koeie vos vossen os ossen kat katten katte kater muis muizen rat ratten paard
    paarden paarde zwaluw zwaluwen leeuw leeuwen leeuwe haan hanen hane pauw pauwen wolf wolven wolfs hond honde honden
    lam lams vis vissen ezel ezels zwijn varken varkens schaap schapen aap apen hazen hert herten eekhoorn"""
)


def may_be_slip(key: str) -> bool:
    """Tell whether a folded street that is in no list is looked at for slips: not a short one, nor one with marks."""
    if len(key) < 7:
        return False
    return key.replace(" ", "").isalpha() or not any(mark.isdigit() or mark in ".'" for mark in key)


def say_misspelled(sheet: Sheet, name: str, *, listed: bool) -> None:
    """Suggest the street that is meant: one that the list has, or the same name with its own word put right.

    Args:
        sheet: The address.
        name: The street in its usual capitals.
        listed: Whether the country has a list of streets, which lacks this one.
    """
    found = _beside(sheet, name) if listed else None
    meant = found[0] if found else _turned(name, sheet) or _put_right(name, sheet.country)
    if meant is None or (found is None and sheet.value("city") and place_key(sheet.value("city") or "") == fold(name)):
        return
    if found:
        evidence = (Evidence("address.street_slip", round(found[1], 1)), Evidence("address.street_known", 4.0))
    else:
        evidence = (Evidence("address.street_slip", -8.0), Evidence("address.street_word", _BITS))
    held = sheet.parts["street"]
    sheet.say(codes.STREET_MISSPELLED, held.field or "street", held.span)
    sheet.guess("street", meant, codes.STREET_MISSPELLED, change="spell_corrected", confidence=0.7, evidence=evidence)


def is_mistyped(street: str, country: str, view: World) -> bool:
    """Tell whether the word for a street has a slip in it: *Avneue Louise*, *Hauptstarße*."""
    return _put_right(street, country) is not None or _as_turned(street, country, view) is not None


def _beside(sheet: Sheet, name: str) -> tuple[str, float] | None:
    """Give the street of the list that is one slip away, with the bits of that slip."""
    key, city = fold(name), sheet.value("city")
    if not may_be_slip(key) or (city and place_key(city) == key):  # a hamlet's street bears its name
        return None
    near = sheet.view.reference.street_neighbours(name, "NL", distance=1, limit=4)
    ranked = sorted(((slip(key, fold(item.name)).bits, item.name) for item in near), reverse=True)
    if not ranked or ranked[0][0] < -12.0 or (len(ranked) > 1 and ranked[0][0] - ranked[1][0] < 1.5):
        return None
    return ranked[0][1], ranked[0][0]


def _turned(name: str, sheet: Sheet) -> str | None:
    return _as_turned(name, sheet.country, sheet.view) if sheet.country is not None else None


def _as_turned(name: str, country: str, view: World) -> str | None:
    """Give the street that a letter too far on hides: *Stationsstaart*, where there is a Stationsstraat somewhere."""
    if country not in ("NL", "BE"):
        return None
    for ending, meant in _TURNED:
        if name.endswith(ending) and len(name) - len(ending) >= _LEAST_STEM:
            stem = name[: -len(ending)]
            street = stem + meant
            if fold(stem) in _TAILED:
                return None
            return street if not view.street(name, "NL") and view.street(street, "NL") else None
    return None


@lru_cache(maxsize=8_192)
def _put_right(street: str, country: str | None) -> str | None:
    """Give a street with its word for a street put right, or ``None`` if there is no slip in it."""
    if country is None or not _languages(country):
        return None
    words = list(_WORDS.finditer(street))
    if len(words) > 1 and (meant := _meant(words[0][0], _slips(country, first=True))):
        return _with(street, words[0].start(), words[0].end(), meant)
    last = words[-1] if words else None
    if last is None or last.end() < len(street):
        return None
    slips, key = _slips(country, first=False), fold(last[0])
    if len(words) > 1 and (meant := _meant(last[0], slips)):
        return _with(street, last.start(), last.end(), meant)
    if len(key) != len(last[0]) + key.count("ss") * ("ß" in last[0]):
        return None  # folding changed its length elsewhere
    endings, longest, shortest = _joined(country)
    for size in range(min(longest, len(key) - _LEAST_STEM), shortest - 1, -1):
        if key[-size:] in endings:
            ending = key[-size:]
            cut = last.end() - (size - ("ß" in last[0][-3:] and "ss" in ending))
            return _with(street, cut, last.end(), slips[ending])
    return None


def _meant(word: str, slips: dict[str, str]) -> str | None:
    return slips.get(fold(word))


def _with(street: str, start: int, end: int, meant: str) -> str:
    """Put *meant* in the place of a word, with a capital and a sharp s as that was typed."""
    typed = street[start:end]
    if meant == "straße" and "ß" not in typed:
        meant = "strasse"
    return street[:start] + (meant.capitalize() if typed[:1].isupper() else meant) + street[end:]


def _languages(country: str | None) -> tuple[str, ...]:
    found = rules(country) if country is not None else None
    return found.languages if found is not None else ()


@lru_cache(maxsize=64)
def _slips(country: str, *, first: bool) -> dict[str, str]:
    """Give the slips in words for streets of a country, folded, each with the word that is meant."""
    words = [
        word for language in _languages(country) for word in (_FIRST if first else _LAST).get(language, "").split()
    ]
    every = {fold(word) for group in (_FIRST, _LAST) for line in group.values() for word in line.split()}
    found: dict[str, str] = {}
    if first and "rue" in words:
        found["reu"] = "rue"
    for word in words:
        for typed in _made_of(fold(word)):
            if typed not in every and typed not in _NO_SLIPS and not typed.endswith(tuple(every)):
                found.setdefault(typed, word)
    return found


@lru_cache(maxsize=64)
def _joined(country: str) -> tuple[frozenset[str], int, int]:
    """Give the slips of words that are joined to a name, and how long the longest and the shortest are."""
    words = {word for language in _JOINED if language in _languages(country) for word in _LAST[language].split()}
    found = frozenset(typed for typed, word in _slips(country, first=False).items() if word in words)
    return found, max(map(len, found), default=0), min(map(len, found), default=1)


def _made_of(word: str) -> Iterator[str]:
    """Give what becomes of a word when two letters change places, one is doubled, missing or too many inside it."""
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at, letter in enumerate(word):
        yield word[:at] + letter + word[at:]
    if len(word) >= _LEAST_DROPPED:
        for at in range(1, len(word) - 1):
            yield word[:at] + word[at + 1 :]
        for at in range(2, len(word)) if word != "steenweg" else ():  # Hofstedenweg has a word of its own
            yield from (word[:at] + letter + word[at:] for letter in _LETTERS)
