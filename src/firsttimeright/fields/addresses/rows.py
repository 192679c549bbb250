"""Parts of an address that stand one field too far, or otherwise in each other's fields.

Only where all of them are unmistakable: one field holds a postcode that is in
use and the postcode's own field does not, and of the others one is a number,
one the postcode's own place, one its region, and one a street.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import cities, codes, freeform, postcodes, regions
from firsttimeright.fields.addresses.grammar import grammar
from firsttimeright.fields.addresses.lines import LONGEST, read_line
from firsttimeright.fields.addresses.sheet import WHOLE, Sheet
from firsttimeright.reference.words.canadian_towns import CANADIAN_TOWNS
from firsttimeright.text.folding import fold

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.lines import Line
    from firsttimeright.fields.addresses.world import World
    from firsttimeright.reference import PostcodeInfo

__all__ = ["line_in_city", "place_for_code", "place_in_street", "put_in_place"]

_ROW = ("street", "house_number", "postcode", "city", "region")
_STRANGE = (
    "house_number",
    "house_number_addition",
    "region",
)  # a postcode there is a sign of its own that a row shifted
_NUMBER = re.compile(r"[1-9]\d{0,4}(?:\s?[-/]?\s?[A-Za-z]{1,2}|[-/]\d{1,3})?")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{3,}")
_DISTRICT = re.compile(r"\s+(?:cedex(?:\s*\d{1,2})?|\d{1,2}(?:er|e|[eè]me|\.)?)$", re.IGNORECASE)  # Paris 8e, Wien 1.
_LEAST, _SHORTEST = 2, 4  # fields that change, and signs of a postcode
_CODE = 3  # letters of a region's code
_VILLAGES = frozenset(("GB",))
# Words at the end of streets and of quarters: who leaves out his street's, *12 Victoria*, may live in Spruce Grove.
_QUARTER = re.compile(
    r"(?:berg|\b(?:hills?|groves?|squares?|greens?|gardens?|parks?|courts?|places?|views?|ridges?|heights|points?|crossing|"
    r"village|meadows?|woods?|glen|vale|mills?|bay|beach|cove|landing|manor|estates?|common|circle|way))$",
    re.IGNORECASE,
)


def put_in_place(sheet: Sheet) -> bool:
    """Read the fields of *sheet* as if each held its own part; the parts say where they were typed."""
    where = _postcode_elsewhere(sheet)
    if where is None:
        return False
    found = _roles(sheet, where)
    moves = {part: name for part, name in found.items() if part != name}
    if len(moves) < _LEAST or (len(moves) == _LEAST and where not in _STRANGE and _is_pair(moves)):
        return False  # of other pairs, and of single parts, the fields themselves take care
    texts = {part: sheet.text[name] for part, name in found.items()}
    for name in moves.values():
        sheet.say(codes.SWAPPED, name, sheet.span(name))
    for name in found.values():
        del sheet.text[name]
    sheet.text |= texts
    sheet.origins = moves
    return True


def _is_pair(moves: dict[str, str]) -> bool:
    """Tell whether two fields hold each other's text; else a third gets some: the place of *10115 | Berlin | -*."""
    return moves.keys() == set(moves.values())


def _postcode_elsewhere(sheet: Sheet) -> str | None:
    """Give the field that holds the postcode, where that is not its own."""
    country, text = sheet.country, sheet.text
    if country is None or sheet.single is not None:
        return None
    holding = None
    for name in ("house_number", "city", "street", "house_number_addition", "region"):
        held = text.get(name, "")
        if len(held) < _SHORTEST or held.isalpha() or not _DIGIT.search(held):
            continue
        if postcodes.written(held, country, sheet.view) is not None:
            if holding is not None:
                return None
            holding = name
    if holding is None:
        return None
    own = text.get("postcode")
    return holding if own is None or postcodes.written(own, country, sheet.view) is None else None


def _roles(sheet: Sheet, where: str) -> dict[str, str]:
    """Give for each part of the address the field that holds it; nothing where any of them may be another."""
    country = sheet.country or ""
    info = sheet.view.postcode(postcodes.written(sheet.text[where], country, sheet.view) or "", country)
    if info is None and sheet.view.has_places(country):
        return {}
    found = {"postcode": where}
    for name in _ROW:
        text = sheet.text.get(name)
        if not text or name == where:
            continue
        if "@" in text:
            return {}
        if _NUMBER.fullmatch(text):
            part = "house_number"
        elif info is not None and _is_region(text, name, info, sheet):
            part = "region"
        elif not _WORD.search(text) and not _may_be_line(text, name, country):
            return {}
        elif _is_city(text, info, country, sheet.view):
            part = "city"
        elif info is None and not _is_street_line(text, country):
            return {}  # nothing tells a street from a place
        elif sheet.view.place(text, country) is None:
            part = "street"
        else:
            return {}
        if part in found:
            return {}
        found[part] = name
    # What stands where the postcode should, and the postcode where the place should, are two that changed places,
    # whether the place is known or not: *Zwoll | 8011 AB*. A street it is only where it has the form of one.
    if where == "city" and found.get("street") == "postcode" and "city" not in found:
        return found if _is_street(sheet.text["postcode"], country, sheet.view) else {}
    return found


def place_for_code(sheet: Sheet, code: str, city: str) -> bool:
    """Tell whether the postcode's field holds a name, and the place's a postcode: *Delft* | *2611 GS*.

    A name with a number is one where it is that postcode's own place: *Dublin 2*.
    """
    country = sheet.country
    if not _DIGIT.search(code):
        return postcodes.looks_like(city, country, sheet.view)
    if country is None or _DIGIT.search(_without_district(code)):
        return False
    info = sheet.view.postcode(postcodes.written(city, country, sheet.view) or "", country)
    return info is not None and _is_city(code, info, country, sheet.view)


def _without_district(text: str) -> str:
    """Give a town without the number of its district, or its CEDEX."""
    found = _DISTRICT.search(text)
    return text[: found.start()] if found is not None else text


def _is_city(text: str, info: PostcodeInfo | None, country: str, view: World) -> bool:
    """Tell whether a text is the postcode's own place, with the number of its district or its CEDEX: *Praha 1*.

    Where no table has the country's places, it is one of the towns that its rules name.
    """
    town = _without_district(text)
    if any(map(str.isdigit, town)):
        return False
    if info is None:
        return fold(town) in cities.groups(country)
    return cities.agree(town, info, country, view)


def _is_street_line(text: str, country: str) -> bool:
    """Tell whether a text ends or begins with a word for a street; its number may stand beside it."""
    line = read_line(text, country=country)
    return not line.unresolved and cities.like_street(line.value("street") or "", country)


def _may_be_line(text: str, name: str, country: str) -> bool:
    """Tell whether a text without a longer word may be a street line: *301 W 2nd St*, *Q 7, 24*."""
    if name == "street":
        return any(map(str.isalpha, text))
    line = read_line(text, country=country)
    return {"street", "house_number"} <= line.parts.keys() and not line.unresolved and len(text) >= _SHORTEST + 2


def _is_region(text: str, name: str, info: PostcodeInfo, sheet: Sheet) -> bool:
    """Tell whether a text names the postcode's region: in its own field, or by a code that is no place's name, *TX*."""
    country = sheet.country or ""
    if regions.named(text, country, sheet.view) is None:
        return False
    if name != "region" and (len(text) > _CODE or sheet.view.place(text, country)):
        return False
    return not regions.disagree(text, info.region_code, info.region, country, sheet.view)


def place_in_street(sheet: Sheet, street: str, city: str, code: str | None) -> bool:
    """Tell whether the street field holds the postcode's own place and the place field a street, with its number too.

    Without a postcode, or where the country's are not known, a town in the one and the form of a street in the other
    say it, but not in Britain, where a village may stand for the street.
    """
    country, view = sheet.country, sheet.view
    if country is None or view.place(city, country):  # mostly one, and the quickest to look up
        return False
    street = _without_district(street)
    if _DIGIT.search(street):
        return False
    line = _line_of(sheet, city) if _DIGIT.search(city) else None
    name = city if line is None else line.value("street") or ""
    numbered = line is not None and not postcodes.looks_like(city, country, view) and not view.place(name, country)
    like_street = view.street(name) if country == "NL" and line is None else _is_street(name, country, view)
    if not numbered and not like_street:
        return False
    written = postcodes.written(code, country, view) if code else None
    info = view.postcode(written, country) if written else None
    if info is None:
        if country in _VILLAGES or not (code is None or country == "CA") or _QUARTER.search(name):
            return False
        return (
            cities.like_street(name, country) and fold(name) not in CANADIAN_TOWNS and _is_town(street, country, view)
        )
    if country == "NL":
        return any(view.same_place(street, place, country) for place in info.places)
    if not view.place(street, country) or not cities.agree(street, info, country, view):
        return False
    if numbered:
        return True
    return not cities.agree(city, info, country, view) and cities.misspelled(city, info, country, view) is None


def _line_of(sheet: Sheet, text: str) -> Line | None:
    """Read a street line that stands elsewhere, with its house number; ``None`` where that field holds one."""
    if "house_number" in sheet.text or len(text) > LONGEST:
        return None
    line = read_line(text, country=sheet.country)
    return line if {"street", "house_number"} <= line.parts.keys() and not line.unresolved else None


def _is_street(text: str, country: str, view: World) -> bool:
    """Tell whether a name has the form of a street's, or is one of the Dutch list."""
    return cities.like_street(text, country) or (country == "NL" and view.street(text) is True)


def _is_town(text: str, country: str, view: World) -> bool:
    """Tell whether a name is that of a town of some size: one of several postcodes."""
    if country == "CA":
        return fold(text) in CANADIAN_TOWNS
    return any(len(place.postcodes) > 1 for place in view.reference.places(text, country))


def line_in_city(sheet: Sheet) -> None:
    """Move a street and its number that stand with the place, where the street's own field is empty.

    *36 Rue Victor Hugo, Lyon*, with or without the comma; the place is one that is known, and the postcode's.
    """
    city, country, view = sheet.text.get("city", ""), sheet.country, sheet.view
    if country is None or not _DIGIT.search(city) or not _WORD.search(city) or len(city) > LONGEST:
        return
    if view.place(city, country) or _box_in_city(sheet, city, country) or not _HELD.isdisjoint(sheet.text):
        return
    found = freeform.read_text(city, country=country, view=view, places=True)
    parts = {part: piece for part, piece in found.parts.items() if part in _OF_LINE}
    if found.unresolved or found.several or not {"street", "house_number"} <= parts.keys():
        return
    if not _is_street(parts["street"][0], country, view):
        return
    start, end = min(piece[1] for piece in parts.values()), max(piece[2] for piece in parts.values())
    before, behind = city[:start].strip(_BETWEEN), city[end:].strip(_BETWEEN)
    place = found.parts.get("city")
    if (before and behind) or place is None or not (view.place(place[0], country) or _is_town(place[0], country, view)):
        return
    sheet.say(codes.STREET_IN_CITY, "city", sheet.span("city", (city, start, end)))
    for part, (value, first, last) in parts.items():
        sheet.put(part, value, "city", (value, first, last), rule=codes.STREET_IN_CITY.name)
    sheet.text["city"] = before or behind


def _box_in_city(sheet: Sheet, city: str, country: str) -> bool:
    """Move a box that stands behind a known place: *Leuven bus 4*; where the address has one, nothing."""
    own = grammar(country)
    box = next((found for found in own.box.finditer(city) if found.end() == len(city)), None)
    if (
        box is None
        or not _BOXED.isdisjoint(sheet.text)
        or sheet.view.place(city[: box.start()].strip(_BETWEEN), country) is None
    ):
        return False
    sheet.say(codes.STREET_IN_CITY, "city", sheet.span("city", (city, *box.span())))
    sheet.put("house_number_addition", box[0], "city", (box[0], *box.span()), rule=codes.STREET_IN_CITY.name)
    sheet.text["city"] = city[: box.start()].strip(_BETWEEN)
    return True


_BOXED = frozenset(("house_number_addition", "unit", "box"))
_OF_LINE = frozenset(("street", "house_number", "house_number_addition", "unit", "box"))
_HELD = _OF_LINE | {"po_box", *WHOLE}  # fields that may hold a line: where one does, nobody typed it with the place
_BETWEEN = " ,;-–/\n"
