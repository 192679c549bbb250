"""The door before the street, where it is written behind the number: *Kamer 14, Kerkstraat 12*, *2. OG, Haupt 5*."""

from __future__ import annotations

import re

from firsttimeright.fields.addresses.grammar import Grammar
from firsttimeright.fields.addresses.pieces import Known, Line, Piece, designations

__all__ = ["put_door"]

_DUTCH = re.compile(  # what takes a figure or a letter, and floors; a bare "12" or "A" is no door
    r"(?:[a-z]{3,}\.? ?(?:[a-z]?\d{1,4}[a-z]?|[a-z])|"
    r"(?:\d{1,2} ?(?:e|de|ste)?|eerste|tweede|derde|vierde) ?[a-z]{4,}\.?)",
    re.IGNORECASE,
)
_WITHOUT_COMMA = re.compile(
    r"((?:app(?:artement|t)?|apt|kamer|kmr|unit|studio|woning|bungalow|chalet|gebouw)\.? ?[a-z]?\d{1,4}[a-z]?)"
    r"[\s–/-]+(?=[^\W\d])",
    re.IGNORECASE,
)


def put_door(line: Line, g: Grammar, known: Known | None) -> None:
    """Put the door that a line begins with in its part; it is unresolved, or stands in the street's name."""
    if "box" in line.parts or "unit" in line.parts:
        return
    street, start, end = line.parts["street"]
    if line.unresolved and line.unresolved[0][2] <= start:
        head, begin, _ = line.unresolved[0]
        if _put(line, head, begin, g):
            del line.unresolved[0]
            line.building = False
        return
    door = _WITHOUT_COMMA.match(street) if g.country == "NL" and known is not None else None
    if door is None or known is None or known(street) or not known(street[door.end() :]):
        return
    if _put(line, door[1], start, g):
        line.parts["street"] = (street[door.end() :], start + door.end(), end)


def _put(line: Line, head: str, begin: int, g: Grammar) -> bool:
    """Hold a text as box, unit or Dutch addition, if it is one and nothing else; an addition goes behind another."""
    dutch = g.country == "NL"
    if not (_DUTCH.fullmatch(head) if dutch else g.box.fullmatch(head) or g.unit.fullmatch(head)):
        return False
    into: dict[str, Piece] = {}
    if designations(head, 0, g, into) < len(head) or len(into) != 1:
        return False
    ((part, (value, first, last)),) = into.items()
    if earlier := line.parts.get(part):
        line.parts[part] = (f"{earlier[0]} {value}", *earlier[1:])
    else:
        line.parts[part] = (value, begin + first, begin + last)
    return True
