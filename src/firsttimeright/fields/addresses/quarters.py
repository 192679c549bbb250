"""The quarters of cities, where one stands for the place."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from firsttimeright.fields.addresses.world import place_key
from firsttimeright.reference.words.quarters import ELSEWHERE, QUARTERS, QUARTERS_OF
from firsttimeright.text.folding import fold
from firsttimeright.text.slips import slip

__all__ = ["is_quarter", "is_quarter_elsewhere", "lies_in", "of_places", "slipped"]

_LONG = 7  # letters of a quarter's name of which a slip is looked for without a postcode


def is_quarter(city: str, country: str) -> bool:
    """Tell whether a name is that of a city's quarter, which people give for the place.

    >>> is_quarter("Kralingen", "NL"), is_quarter("Harlingen", "NL")
    (True, False)
    """
    return country == "NL" and place_key(city) in QUARTERS


def is_quarter_elsewhere(city: str, country: str) -> bool:
    """Tell whether a name is that of a quarter abroad, of which it is not kept where it lies.

    >>> is_quarter_elsewhere("Altona", "DE"), is_quarter_elsewhere("Altena", "DE")
    (True, False)
    """
    return country in ELSEWHERE and place_key(city) in ELSEWHERE[country]


def lies_in(city: str, places: Iterable[str], country: str) -> bool:
    """Tell whether a quarter lies in one of *places*."""
    own = QUARTERS.get(place_key(city)) if country == "NL" else None
    return own is not None and own in map(place_key, places)


def of_places(places: Iterable[str], country: str) -> tuple[str, ...]:
    """Give the quarters of *places*."""
    return tuple(name for place in places for name in QUARTERS_OF.get(place_key(place), ())) if country == "NL" else ()


@lru_cache(maxsize=1)
def _long() -> tuple[tuple[str, str], ...]:
    return tuple((fold(name), name) for names in QUARTERS_OF.values() for name in names if len(name) > _LONG)


def slipped(typed: str, country: str) -> list[tuple[float, str]]:
    """Give the quarters that a folded text is one slip away from, and the bits of that slip: *Scheveninen*."""
    if country != "NL" or len(typed) < _LONG:
        return []
    near = ((key, name) for key, name in _long() if abs(len(key) - len(typed)) <= 1)
    return [
        (slip(typed, key, most=1).bits, name) for key, name in near if OSA.distance(typed, key, score_cutoff=1) == 1
    ]
