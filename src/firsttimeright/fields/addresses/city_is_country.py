"""The name of a country where the place belongs: *38000 France*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import codes
from firsttimeright.findings import Evidence, State
from firsttimeright.text.folding import fold

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.sheet import Held, Sheet
    from firsttimeright.reference import PostcodeInfo

__all__ = ["ask_for_place"]

_LEAST = 5  # letters; shorter names are words and places elsewhere: Togo, Mali, Cuba
_SHORT = frozenset(("usa", "u.s.a.", "u.s.", "uk", "u.k."))
# States that are a town, or have one by their name.
_TOWNS = frozenset(
    ("SG", "LU", "MC", "GI", "DJ", "PA", "GT", "KW", "MX", "SM", "VA", "AD", "HK", "MO", "BR", "ST", "GE", "JE", "GG")
)
_TOWN_NAMES = frozenset(("dubai",))  # of a town, though people give it for the country


def ask_for_place(sheet: Sheet, held: Held, info: PostcodeInfo | None) -> bool:
    """Ask for the place where a country's name stands, which no place bears; offer the one that the postcode has."""
    country = sheet.country
    if (
        country is None
        or (len(held.value) < _LEAST and fold(held.value) not in _SHORT)
        or any(map(str.isdigit, held.value))
    ):
        return False
    named = sheet.view.country(held.value)
    if named is None or named in _TOWNS or fold(held.value) in _TOWN_NAMES:
        return False
    if named != country and not sheet.view.has_places(country):
        return False  # it may be a place there
    if sheet.view.reference.places(held.value, country):
        return False
    held.state = State.SUSPICIOUS
    sheet.say(codes.CITY_IS_COUNTRY, held.field or "city", held.span)
    if info is not None and len({fold(place) for place in info.places}) == 1:
        evidence = (Evidence("address.place_of_postcode", 8.0),)
        sheet.guess(
            "city", info.places[0], codes.CITY_IS_COUNTRY, change="replaced", confidence=0.93, evidence=evidence
        )
    return True
