"""A door in the street's field where the house number has a field of its own: *Kamer 14, Kerkstraat* and *3*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import codes
from firsttimeright.fields.addresses.lines import Line, read_house, read_line

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.lines import Known
    from firsttimeright.fields.addresses.sheet import Sheet

__all__ = ["put_door_apart"]

_DIGIT = re.compile(r"\d")
_NAMED = re.compile(r"[^\W\d_]{2,}\.?\s?[a-z]?\d{1,4}[a-z]?", re.IGNORECASE)  # a bare number is a house's
_FLOOR = re.compile(
    r"\d{1,2} ?(?:e|de|ste|er|[eè]me|st|nd|rd|th|\.)? ?"
    r"(?:hoog|etage|étage|verd(?:ieping)?|woonlaag|og|stock|floor)(?![a-z])[\s\w]{0,8}",
    re.IGNORECASE,
)
_COUNTED_ON = frozenset(("house_number", "house_number_addition"))


def put_door_apart(sheet: Sheet, street: str, number: str, known: Known | None) -> bool:
    """Put street, door and number in their parts; tell whether the street's field held a street and a door, no more."""
    if not _DIGIT.search(street):
        return False
    held = _parted(sheet, street) or _in_a_row(sheet, street, number, known)
    house = read_house(number, country=sheet.country)
    if held is None or house.unresolved or not {"house_number"} <= house.parts.keys() <= _COUNTED_ON:
        return False
    sheet.say(codes.ADDITION_IN_STREET, "street", sheet.span("street"))
    rule = codes.ADDITION_IN_STREET.name
    for part, piece in house.parts.items():
        sheet.put(part, piece[0], "house_number", piece, rule=codes.ADDITION_IN_NUMBER.name)
    for part, (value, start, end) in held.parts.items():
        before = house.value(part)
        sheet.put(part, f"{before} {value}" if before else value, "street", (value, start, end), rule=rule)
    return True


def _parted(sheet: Sheet, text: str) -> Line | None:
    """Read street and door with a comma between them, in either order."""
    head, mark, tail = text.partition(",")
    if not mark or "," in tail:
        return None
    behind = len(text) - len(tail.lstrip())
    pieces = ((head.rstrip(), 0), (tail.strip(), behind))
    for (door, at), (name, start) in (pieces, pieces[::-1]):
        if (
            _DIGIT.search(name)
            or sum(map(str.isalpha, name)) < 2
            or not (_NAMED.fullmatch(door) or _FLOOR.fullmatch(door))
        ):
            continue
        found = read_house(f"1 {door}", country=sheet.country)
        parts = {part: piece for part, piece in found.parts.items() if part != "house_number"}
        if found.unresolved or not parts:
            continue
        line = Line({part: (value, at + first - 2, at + last - 2) for part, (value, first, last) in parts.items()})
        line.parts["street"] = (name, start, start + len(name))
        return line
    return None


def _in_a_row(sheet: Sheet, street: str, number: str, known: Known | None) -> Line | None:
    """Read a door and a street that is known, with a blank between them: *Kamer 14 Kerkstraat*."""
    if known is None or street[:1].isdigit():
        return None
    line = read_line(f"{street} {number}", country=sheet.country, known=known)
    name, house = line.parts.get("street"), line.parts.get("house_number")
    if name is None or house is None or line.unresolved or _DIGIT.search(name[0]) or not known(name[0]):
        return None
    if not 0 < name[1] < name[2] <= len(street) < house[1]:
        return None
    door = read_line(f"{street} 1", country=sheet.country, known=known)
    parts = {part: piece for part, piece in door.parts.items() if part != "house_number"}
    return (
        Line(parts) if parts.keys() > {"street"} and all(piece[2] <= len(street) for piece in parts.values()) else None
    )
