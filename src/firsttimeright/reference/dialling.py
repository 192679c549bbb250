"""Where a telephone area code and a postcode lie, coarsely: enough to tell the next province from the far end."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from firsttimeright.reference.tables import table
from firsttimeright.reference.words.british_areas import BRITISH_AREAS, BRITISH_CODES

__all__ = ["POSTCODE_AREA", "Circle", "apart", "of_number", "of_postcode"]

# The part of a postcode that says whereabouts it lies.
POSTCODE_AREA: Mapping[str, re.Pattern[str]] = {
    "NL": re.compile(r"\d\d"), "BE": re.compile(r"\d\d"), "DE": re.compile(r"\d\d"), "FR": re.compile(r"\d\d"),
    "GB": re.compile(r"[A-Z]{1,2}(?=\d)"), "US": re.compile(r"\d\d"),
}  # fmt: skip
_SHORTEST, _LONGEST = 3, 9  # characters of an area code with its calling code
_EARTH = 6371.0  # km


@dataclass(frozen=True, slots=True)
class Circle:
    """The country around a place."""

    latitude: float  # degrees north
    longitude: float  # degrees east
    radius: float = 0.0  # km
    place: str = ""  # the largest place in it, where that is known


def apart(one: Circle, other: Circle) -> float:
    """Give the distance between the edges of two circles in km, 0 where they touch.

    >>> amsterdam, maastricht = Circle(52.4, 4.9, 15), Circle(50.9, 5.7, 20)
    >>> 120 < apart(amsterdam, maastricht) < 160
    True
    """
    north, south = math.radians(one.latitude), math.radians(other.latitude)
    east = math.radians(other.longitude - one.longitude)
    half = math.sin((south - north) / 2) ** 2 + math.cos(north) * math.cos(south) * math.sin(east / 2) ** 2
    return max(2 * _EARTH * math.asin(math.sqrt(min(half, 1.0))) - one.radius - other.radius, 0.0)


@lru_cache(maxsize=4_096)  # the areas that a host's customers live in come again and again
def _circle(key: str) -> Circle | None:
    known = BRITISH_AREAS.get(key[2:]) if key[:2] == "GB" else BRITISH_CODES.get(key)
    if known is not None:
        return Circle(*known)
    cells = table("dialling_areas").cells(key)
    return Circle(int(cells[0]) / 10, int(cells[1]) / 10, float(cells[2]), cells[3]) if cells else None


@cache
def _areas() -> frozenset[str]:
    return frozenset(row.partition("\t")[0] for row in table("dialling_areas").rows) | BRITISH_CODES.keys()


def _longest(start: str) -> Circle | None:
    """Find the longest area code that a number begins with."""
    areas = _areas()
    for end in range(len(start), _SHORTEST - 1, -1):
        if (code := start[:end]) in areas:
            return _circle(code)
    return None


def of_number(e164: str) -> Circle | None:
    """Give where the area code of a number lies; ``None`` for a number of no area, or of a country without a table.

    >>> of_number("+31205550123").place
    'Amsterdam'
    """
    return _longest(e164[:_LONGEST])


def of_postcode(code: str, country: str) -> Circle | None:
    """Give where the first characters of a postcode lie; ``None`` where no table says.

    >>> of_postcode("6211 AB", "NL").latitude
    50.8
    """
    pattern = POSTCODE_AREA.get(country)
    area = pattern.match(code.strip().upper()) if pattern is not None else None
    return _circle(f"{country}{area[0]}") if area is not None else None
