"""Parts of an address that stand one field too far, or otherwise in each other's fields.

Only where all of them are unmistakable: one field holds a postcode that is in
use and the postcode's own field does not, and of the others one is a number,
one the postcode's own place, one its region, and one a street.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import cities, codes, postcodes, regions
from firsttimeright.fields.addresses.lines import read_line
from firsttimeright.fields.addresses.sheet import Sheet

if TYPE_CHECKING:
    from firsttimeright.reference import PostcodeInfo

__all__ = ["place_in_street", "put_in_place"]

_ROW = ("street", "house_number", "postcode", "city", "region")
_STRANGE = (
    "house_number",
    "house_number_addition",
    "region",
)  # a postcode there is a sign of its own that a row shifted
_NUMBER = re.compile(r"[1-9]\d{0,4}(?:\s?[-/]?\s?[A-Za-z]{1,2}|[-/]\d{1,3})?")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LEAST, _SHORTEST = 2, 4  # fields that change, and signs of a postcode
_CODE = 3  # letters of a region's code


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
    if info is None:
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
        elif _is_region(text, name, info, sheet):
            part = "region"
        elif not _WORD.search(text) and not (name == "street" and any(map(str.isalpha, text))):  # 301 W 2nd St
            return {}
        elif not any(map(str.isdigit, text)) and cities.agree(text, info, country, sheet.view):
            part = "city"
        elif sheet.view.place(text, country) is None:
            part = "street"
        else:
            return {}
        if part in found:
            return {}
        found[part] = name
    return found


def _is_region(text: str, name: str, info: PostcodeInfo, sheet: Sheet) -> bool:
    """Tell whether a text names the postcode's region: in its own field, or by a code that is no place's name, *TX*."""
    country = sheet.country or ""
    if regions.named(text, country, sheet.view) is None:
        return False
    if name != "region" and (len(text) > _CODE or sheet.view.place(text, country)):
        return False
    return not regions.disagree(text, info.region_code, info.region, country, sheet.view)


def place_in_street(sheet: Sheet, street: str, city: str, code: str) -> bool:
    """Tell whether the street field holds the postcode's own place and the place field a street."""
    country, view = sheet.country, sheet.view
    if country is None or view.place(city, country):  # mostly one, and the quickest to look up
        return False
    if _DIGIT.search(street):
        return False
    numbered = _with_number(city, sheet)
    if not numbered and not (view.street(city) if country == "NL" else cities.like_street(city, country)):
        return False
    written = postcodes.written(code, country, view)
    info = view.postcode(written, country) if written else None
    if info is None:
        return False
    if country == "NL":
        return any(view.same_place(street, place, country) for place in info.places)
    if not view.place(street, country) or not cities.agree(street, info, country, view):
        return False
    if numbered:
        return True
    return not cities.agree(city, info, country, view) and cities.misspelled(city, info, country, view) is None


def _with_number(text: str, sheet: Sheet) -> bool:
    """Tell whether a text is a street with its number, and not a place with one: *Budapest 5*."""
    if not _DIGIT.search(text) or postcodes.looks_like(text, sheet.country, sheet.view):
        return False
    line = read_line(text, country=sheet.country)
    if line.unresolved or not {"street", "house_number"} <= line.parts.keys():
        return False
    return sheet.view.place(line.value("street") or "", sheet.country) is None
