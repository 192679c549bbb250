"""Postcode and place that disagree: both are told of, and where a third thing says which is wrong, what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import cities, codes, regions
from firsttimeright.findings import Evidence, State

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.sheet import Sheet
    from firsttimeright.reference import PostcodeInfo

__all__ = ["is_of_abroad", "lies_elsewhere", "say_mismatch"]


def say_mismatch(sheet: Sheet, info: PostcodeInfo) -> None:
    """Say that postcode and place disagree; which of them is wrong is seldom known, and neither is replaced."""
    for part in ("postcode", "city"):
        held = sheet.parts[part]
        held.state = State.SUSPICIOUS
        sheet.say(codes.CITY_MISMATCH, held.field or part, held.span, usual=info.places[0], country=info.country)
    reading = {part: held.value for part, held in sheet.parts.items()}
    sheet.alternatives.append((reading | {"city": info.places[0]}, 0.5))
    if "city" not in sheet.guesses and not _by_region(sheet, info):
        _by_digits(sheet)


def _by_region(sheet: Sheet, info: PostcodeInfo) -> bool:
    """Offer the postcode's place where the region that was typed is the postcode's, and not the place's."""
    country, held = sheet.country or "", sheet.parts.get("region")
    if held is None or country == "GB":  # of Britain the table knows the four nations alone
        return False
    typed = regions.named(held.value, country, sheet.view)
    own = regions.named(info.region_code or info.region or "", country, sheet.view)
    if typed is None or typed != own or _lies_in(sheet.parts["city"].value, own, sheet):
        return False
    first, *others = info.places
    if first != info.municipality and not all(place.startswith(f"{first} ") for place in others):
        return False  # of several villages
    evidence = (Evidence("address.place_of_postcode", 6.0), Evidence("address.region_of_postcode", 4.0))
    sheet.guess("city", first, codes.CITY_MISMATCH, change="replaced", confidence=0.9, evidence=evidence)
    return True


def _lies_in(city: str, region: str, sheet: Sheet) -> bool:
    """Tell whether a place of that name may lie in the region: whatever the tables do not know, does."""
    country = sheet.country or ""
    for place in sheet.view.reference.places(city, country):
        found = sheet.view.postcode(place.postcodes[0], country) if place.postcodes else None
        where = (found.region_code or found.region or "") if found is not None else ""
        if regions.named(where, country, sheet.view) in {region, None}:
            return True
    return False


def _by_digits(sheet: Sheet) -> None:
    """Offer the one postcode of the place from which two neighbouring digits that changed places made the typed one."""
    typed, country, city = sheet.value("postcode") or "", sheet.country or "", sheet.parts["city"].value
    found = set()
    for at in range(len(typed) - 1):
        one, other = typed[at], typed[at + 1]
        if not (one.isdigit() and other.isdigit()) or one == other:
            continue
        code = f"{typed[:at]}{other}{one}{typed[at + 2 :]}"
        there = sheet.view.postcode(code, country)
        known = country != "NL" or sheet.view.reference.pc6_exists(code)
        if there is not None and known and cities.agree(city, there, country, sheet.view):
            found.add(code)
    if len(found) != 1:
        return
    unlisted = country == "NL" and sheet.view.reference.pc6_exists(typed) is False
    evidence = (Evidence("address.digits_exchanged", 6.0), Evidence("address.place_of_postcode", 4.0))
    sheet.guess("postcode", found.pop(), codes.CITY_MISMATCH, change="replaced",
                confidence=0.93 if unlisted else 0.75, evidence=evidence)  # fmt: skip


def lies_elsewhere(sheet: Sheet, code: str, country: str) -> bool:
    """Tell whether a known place was typed that cannot have this code, or one abroad that has it as it was typed."""
    city, info = sheet.text.get("city"), sheet.view.postcode(code, country)
    if not city or info is None or cities.agree(city, info, country, sheet.view):
        return False
    if sheet.view.place(city, country):
        return True
    typed = sheet.text.get("postcode")
    return any(typed in place.postcodes for place in sheet.view.reference.places(city))


def is_of_abroad(sheet: Sheet, country: str) -> bool:
    """Tell whether the place is none here, and has the code abroad as it was typed."""
    city, typed = sheet.text.get("city"), (sheet.text.get("postcode") or "").upper()
    if not city or sheet.view.place(city, country):
        return False
    abroad = (place for place in sheet.view.reference.places(city) if place.country != country)
    return any(typed.startswith(place.postcodes) for place in abroad)
