"""The name of a country, or of a province, where the place belongs: *38000 France*, *9401 GS Drenthe*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import codes, regions
from firsttimeright.findings import Code, Evidence, State
from firsttimeright.text.folding import fold

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.sheet import Held, Sheet
    from firsttimeright.reference import PostcodeInfo

__all__ = ["ask_for_place"]

_LEAST = 5  # letters; shorter names are words and places elsewhere: Togo, Mali, Cuba
_APART = frozenset(("NL", "BE", "DE", "AT", "CH", "US", "CA"))  # where nobody calls a place by its region
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
    if named is None:
        return _is_region(sheet, held, info) and _asked(sheet, held, info, codes.CITY_IS_REGION)
    if named in _TOWNS or fold(held.value) in _TOWN_NAMES:
        return False
    if named != country and not sheet.view.has_places(country):
        return False  # it may be a place there
    if sheet.view.reference.places(held.value, country):
        return False
    return _asked(sheet, held, info, codes.CITY_IS_COUNTRY)


def _is_region(sheet: Sheet, held: Held, info: PostcodeInfo | None) -> bool:
    """Tell whether a province stands beside a postcode in use, where no town is known by that of its county."""
    country = sheet.country
    return (
        info is not None
        and country in _APART
        and regions.named(held.value, country, sheet.view) is not None
        and not sheet.view.reference.places(held.value, country)
        # who lives in Brandenburg an der Havel says Brandenburg
        and not any(fold(place).startswith(f"{fold(held.value)} ") for place in info.places)
    )


def _asked(sheet: Sheet, held: Held, info: PostcodeInfo | None, code: Code) -> bool:
    held.state = State.SUSPICIOUS
    sheet.say(code, held.field or "city", held.span)
    if info is not None and len({fold(place) for place in info.places}) == 1:
        evidence = (Evidence("address.place_of_postcode", 8.0),)
        sheet.guess("city", info.places[0], code, change="replaced", confidence=0.93, evidence=evidence)
    return True
