"""The place that a postcode tells, where the address leaves it out."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import codes
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.fields.addresses.world import place_key
from firsttimeright.findings import Evidence
from firsttimeright.reference.words.language_areas import street_language

if TYPE_CHECKING:
    from firsttimeright.reference import PostcodeInfo

__all__ = ["infer_city"]

_DISTRICTS = 3  # a British town with so many postcode districts of one area is one that people write
_SURE, _CHIEF = (10.0, 0.97), (5.0, 0.85)  # bits and confidence
_FEW = 4  # places under a town's own code
_BRUSSELS = "BRU"


def infer_city(sheet: Sheet, info: PostcodeInfo) -> None:
    """Offer the place of the postcode.

    It is the only one, the town whose quarters share it, or in Brussels the name in the street's language.
    """
    if not info.places or not _is_post_town(sheet, info):
        return
    places = {place_key(place) for place in info.places}
    city, (bits, confidence) = info.places[0], _SURE if len(places) == 1 else _CHIEF
    if info.region_code == _BRUSSELS and len(places) > 1:
        city = _in_language(sheet.value("street") or "", info.places)
    elif len(places) > 1 and not _is_chief(sheet, info):
        return
    if city:
        evidence = (Evidence("address.place_of_postcode", bits),)
        sheet.guess("city", city, codes.CITY_INFERRED, change="inferred", confidence=confidence, evidence=evidence)
        sheet.say(codes.CITY_INFERRED, "city", None)


def _in_language(street: str, places: tuple[str, ...]) -> str:
    """Give the one of two names of a commune of Brussels that goes with the street: *Rue de Fer* is in Bruxelles."""
    names = places[2:] if len(places) == 4 else places
    if len(names) != 2 or not street:
        return ""
    return dict(zip(("nl", "fr"), names, strict=True)).get(street_language(street, ("nl", "fr")) or "", "")


def _is_chief(sheet: Sheet, info: PostcodeInfo) -> bool:
    """Tell whether the first of several places is the town, and the others its quarters: 3500 Hasselt, 20095 Hamburg.

    Not where the others are villages with streets of their own that people write.
    """
    chief, others = info.places[0], info.places[1:]
    if info.country != "BE":
        return info.country != "GB" and all(place.startswith(f"{chief} ") for place in others)
    if chief != info.municipality or len(others) >= _FEW or info.code[-2:] != "00":
        return False
    codes_of = {code for place in sheet.view.reference.places(chief, "BE") for code in place.postcodes}
    return info.code == min(codes_of, default="")


def _is_post_town(sheet: Sheet, info: PostcodeInfo) -> bool:
    """Tell a town from a hamlet or a quarter: the British table names those too, and people write the post town."""
    if info.country != "GB":
        return True
    area = "".join(takewhile(str.isalpha, sheet.value("postcode") or ""))
    named = (code for place in sheet.view.reference.places(info.places[0], "GB") for code in place.postcodes)
    return sum("".join(takewhile(str.isalpha, code)) == area for code in named) >= _DISTRICTS
