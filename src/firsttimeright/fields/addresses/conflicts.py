"""Postcode and place that disagree: both are told of, and where a third thing says which is wrong, what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import cities, codes, regions
from firsttimeright.fields.addresses.grammar import has_regions
from firsttimeright.fields.addresses.lines import read_line
from firsttimeright.findings import Evidence, State
from firsttimeright.text.folding import fold

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.sheet import Held, Sheet
    from firsttimeright.reference import PostcodeInfo

__all__ = ["is_of_abroad", "lies_elsewhere", "say_mismatch", "say_no_place"]

_IN_FULL = 4  # letters of a region's name


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


def say_no_place(sheet: Sheet, held: Held, info: PostcodeInfo) -> bool:
    """Ask for the place where a region stands for it, *Zuid-Holland*, or a street with its number, and offer it."""
    country = sheet.country or ""
    # Where addresses name a region, one may stand beside a town in the field of the street.
    region = len(held.value) >= _IN_FULL and not has_regions(country)
    if not (region and regions.named(held.value, country, sheet.view)) and not _is_line(held.value, sheet):
        return False
    say_mismatch(sheet, info)
    if "city" not in sheet.guesses and "postcode" not in sheet.guesses and len(set(info.places)) == 1:
        evidence = (Evidence("address.place_of_postcode", 8.0),)
        sheet.guess("city", info.places[0], codes.CITY_MISMATCH, change="replaced", confidence=0.9, evidence=evidence)
    return True


def _is_line(text: str, sheet: Sheet) -> bool:
    """Tell whether a text is the street that stands in its own field, with a number behind it."""
    if not any(map(str.isdigit, text)):
        return False
    line = read_line(text, country=sheet.country)
    street = line.value("street")
    return street is not None and "house_number" in line.parts and fold(street) == fold(sheet.value("street") or "")


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
