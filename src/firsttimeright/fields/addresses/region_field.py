"""The field of the region: misspelled, in conflict with the postcode, or empty where an address needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import cities, codes, military, regions
from firsttimeright.fields.addresses.grammar import rule_of
from firsttimeright.fields.addresses.regions_by_code import COUNTRIES as BY_CODE
from firsttimeright.fields.addresses.regions_by_code import region_of_code, region_of_town
from firsttimeright.fields.addresses.sheet import Held, Sheet
from firsttimeright.findings import Evidence, Severity, State
from firsttimeright.reference.where import longer_names

if TYPE_CHECKING:
    from firsttimeright.reference import PostcodeInfo

__all__ = ["check_region"]


def check_region(sheet: Sheet, info: PostcodeInfo | None) -> None:
    """Hold the region against the postcode *info* tells of; fill it in where an address needs it."""
    held = sheet.parts.get("region")
    own = rule_of(sheet.country)
    if held is not None and sheet.country is not None and _region_spelling(sheet, held, info):
        return
    if held is None and "region" in sheet.typed and _filled(sheet, info):
        return
    if held is None and info is None and sheet.country == "US":
        _of_forces(sheet)
    if info is None and held is not None:
        _overseas(sheet, held)
        _of_province(sheet, held)
        _of_place(sheet, held)
    if held is None and sheet.country in BY_CODE:
        _town_of_province(sheet)
    if info is None or sheet.country is None:
        return
    if held is None:
        if own is not None and own.region_required and info.region_code and "street" in sheet.parts:
            evidence = (Evidence("address.place_of_postcode", 8.0),)
            sheet.guess(
                "region", info.region_code, codes.REGION_NOTATION, change="inferred", confidence=0.95, evidence=evidence
            )
        return
    wrong = regions.disagree(held.value, info.region_code, info.region, sheet.country, sheet.view)
    if wrong and not _of_town(sheet, held, info):
        held.state = State.SUSPICIOUS
        usual = info.region or info.region_code or ""
        # Where the place contradicts the postcode too, it is asked already which is right: the region is told, no more.
        asked = any(item.code == codes.CITY_MISMATCH.name for item in sheet.findings)
        severity = Severity.INFO if asked else None
        sheet.say(codes.REGION_MISMATCH, held.field or "region", held.span, severity=severity, usual=usual)
        _other_region(sheet, held, info)


def _of_town(sheet: Sheet, held: Held, info: PostcodeInfo) -> bool:
    """Tell whether a region is that of the town, which shares its postcode with villages across the border.

    The tables give one region of a postcode, that of the place they name first: of 1140 Wien that of Mauerbach.
    """
    city, country = sheet.value("city"), sheet.country or ""
    if not city or not cities.same(city, info.places[1:], country, sheet.view):
        return False
    places = sheet.view.reference.places(city, country)
    return (
        bool(places)
        and len(places[0].postcodes) >= _LARGE
        and not regions.disagree(held.value, places[0].region_code, places[0].region, country, sheet.view)
    )


def _of_forces(sheet: Sheet) -> None:
    """Fill in the state of a post office of the forces, which the city says or an unlisted ZIP code."""
    city = sheet.value("city") or ""
    code = sheet.value("postcode") or ""
    if military.is_city(city) and (meant := military.state_in(city) or military.state(code)):
        evidence = (Evidence("address.region_of_place", 8.0),)
        sheet.guess("region", meant, codes.REGION_NOTATION, change="inferred", confidence=0.95, evidence=evidence)


def _other_region(sheet: Sheet, held: Held, info: PostcodeInfo) -> None:
    """Suggest the region in which postcode and place lie, as a code or a name as the typed one is."""
    city, country = sheet.parts.get("city"), sheet.country or ""
    if (
        city is None
        or city.state in {State.SUSPICIOUS, State.INVALID}
        or not cities.agree(city.value, info, country, sheet.view)
    ):
        return
    coded = regions.is_code(held.value, country, sheet.view)
    meant = regions.written(info.region_code, info.region, country, sheet.view, coded=coded)
    if meant is None:
        return
    if _has_no_field(sheet, held):
        return
    evidence = (Evidence("address.region_of_postcode", 6.0), Evidence("address.place_of_postcode", 3.0))
    sheet.guess("region", meant, codes.REGION_MISMATCH, change="replaced", confidence=0.93, evidence=evidence)


def _has_no_field(sheet: Sheet, held: Held) -> bool:
    """Tell whether the region stands inside another field, written otherwise than it was read: *Dallas Washington*.

    What is put in its place there would take the place's name along.
    """
    return held.field == "city" and "region" not in sheet.typed and held.typed != held.value


_FILLED = frozenset(("DE", "NL", "BE", "FR", "ES", "IT", "CA", "AT", "CH", "US", "AU", "BR", "MX"))
_CODED = frozenset(("US", "CA", "AU", "IT", "BR"))  # an address has the code there


def _filled(sheet: Sheet, info: PostcodeInfo | None) -> bool:
    """Offer the region in which postcode and place lie to the host's own field, which is empty."""
    country, city = sheet.country or "", sheet.parts.get("city")
    if country not in _FILLED or city is None or city.state in {State.SUSPICIOUS, State.INVALID}:
        return False
    if info is not None:
        if not info.region_code or not cities.agree(city.value, info, country, sheet.view):
            return False
        meant = regions.written(info.region_code, info.region, country, sheet.view, coded=country in _CODED)
    else:
        postcode = sheet.value("postcode") or ""
        meant = None
        if not sheet.invalid_postcode:
            meant = regions.overseas(postcode, country)
            if (code := region_of_code(postcode, country)) and region_of_town(city.value, country) in {None, code}:
                meant = regions.written(code, None, country, sheet.view, coded=country in _CODED)
    if meant is None:
        return False
    evidence = (Evidence("address.region_of_postcode", 8.0),)
    sheet.guess("region", meant, codes.REGION_INFERRED, change="inferred", confidence=0.95, evidence=evidence)
    sheet.say(codes.REGION_INFERRED, "region", None)
    return True


_LARGE, _TIMES = 4, 4  # postcodes of a place that is hardly another one, and how many times as many as its namesakes
_SILENT = frozenset(("GB", "IE"))  # counties are written by habit, and the tables have others


def _of_place(sheet: Sheet, held: Held) -> None:
    """Hold a region against the place, where no postcode tells: *Chicago, TX*; namesakes there keep it quiet."""
    country, city = sheet.country or "", sheet.parts.get("city")
    if city is None or country in _SILENT or not sheet.view.has_places(country) or "postcode" in sheet.parts:
        return
    if city.state in {State.SUSPICIOUS, State.INVALID}:
        return
    places = sheet.view.reference.places(city.value, country)
    if not places or len(places[0].postcodes) < _LARGE:
        return
    first, rest = places[0], places[1:]
    if any(len(place.postcodes) * _TIMES > len(first.postcodes) for place in rest):
        return  # several may be meant
    if foreign := regions.abroad(held.value, country, sheet.view):
        if any(sheet.view.reference.places(city.value, other) for other in foreign):
            return  # the country may be the slip
    else:
        also = [
            place for name in longer_names(city.value, country) for place in sheet.view.reference.places(name, country)
        ]
        if not all(regions.disagree(held.value, each.region_code, each.region, country, sheet.view)
                   for each in (*places, *also)):  # fmt: skip
            return  # Münster (Hessen)
    coded = country in _CODED or regions.is_code(held.value, country, sheet.view)
    meant = regions.written(first.region_code, first.region, country, sheet.view, coded=coded)
    if meant is None:
        return
    held.state = State.SUSPICIOUS
    sheet.say(codes.REGION_OF_PLACE, held.field or "region", held.span, usual=first.region or meant)
    if _has_no_field(sheet, held):
        return
    evidence = (Evidence("address.region_of_place", 6.0),)
    sheet.guess("region", meant, codes.REGION_OF_PLACE, change="replaced", confidence=0.85, evidence=evidence)


def _overseas(sheet: Sheet, held: Held) -> None:
    """Hold a region against the French department overseas that the postcode begins with; no table has its places."""
    name = regions.overseas(sheet.value("postcode") or "", sheet.country)
    if name is None or not regions.disagree(held.value, None, name, "FR", sheet.view):
        return
    held.state = State.SUSPICIOUS
    sheet.say(codes.REGION_MISMATCH, held.field or "region", held.span, usual=name)
    sheet.guess(
        "region", name, codes.REGION_MISMATCH, change="replaced", confidence=0.9,
        evidence=(Evidence("address.region_of_postcode", 6.0),),
    )  # fmt: skip


def _of_province(sheet: Sheet, held: Held) -> None:
    """Hold a region against the province or state that the postcode's first characters stand for.

    There is no table of places in these countries: which of the two was meant is told by large towns alone.
    """
    country = sheet.country or ""
    code = None if sheet.invalid_postcode else region_of_code(sheet.value("postcode") or "", country)
    town = region_of_town(sheet.value("city") or "", country)
    meant = code or (town if "postcode" not in sheet.parts else None)
    if meant is None:
        return
    of_town = region_of_town(held.value, country) and regions.named(held.value, country, sheet.view) is None
    if not of_town and not regions.disagree(held.value, meant, None, country, sheet.view):  # Toronto is no province
        return
    held.state = State.SUSPICIOUS
    said = codes.REGION_MISMATCH if code else codes.REGION_OF_PLACE
    usual = regions.written(meant, None, country, sheet.view, coded=False) or meant
    sheet.say(said, held.field or "region", held.span, usual=usual)
    if (town != meant and not of_town) or _has_no_field(sheet, held):
        return
    coded = regions.is_code(held.value, country, sheet.view)
    value = regions.written(meant, None, country, sheet.view, coded=coded) or meant
    evidence = [Evidence("address.region_of_place", 6.0)]
    if code:
        evidence.append(Evidence("address.region_of_postcode", 6.0))
    sheet.guess("region", value, said, change="replaced", confidence=0.93 if code else 0.85, evidence=tuple(evidence))


def _town_of_province(sheet: Sheet) -> None:
    """Tell that a large town does not lie where the postcode's first characters say; a region would have said it."""
    postcode, city = sheet.parts.get("postcode"), sheet.parts.get("city")
    if postcode is None or city is None or sheet.invalid_postcode:
        return
    country = sheet.country or ""
    code, town = region_of_code(postcode.value, country), region_of_town(city.value, country)
    if code is None or town is None or code == town:
        return
    usual = regions.written(code, None, country, sheet.view, coded=False) or code
    for held in (postcode, city):
        held.state = State.SUSPICIOUS
        field = held.field or ("city" if held is city else "postcode")
        sheet.say(codes.CITY_MISMATCH, field, held.span, usual=usual, country=country)


def _region_spelling(sheet: Sheet, held: Held, info: PostcodeInfo | None) -> bool:
    """Suggest the region that a text which names none lies a slip from."""
    code, name = (info.region_code, info.region) if info is not None else (None, None)
    found = regions.misspelled(held.value, code, name, sheet.country or "", sheet.view)
    if found is None:
        return False
    region, vouched = found
    evidence = [Evidence("address.place_slip", 6.0)]
    if vouched:
        evidence.append(Evidence("address.region_of_postcode", 6.0))
    held.state = State.SUSPICIOUS
    sheet.say(codes.REGION_MISSPELLED, held.field or "region", held.span)
    sheet.guess(
        "region", region, codes.REGION_MISSPELLED, change="spell_corrected", confidence=0.97 if vouched else 0.9,
        evidence=tuple(evidence),
    )  # fmt: skip
    return True
