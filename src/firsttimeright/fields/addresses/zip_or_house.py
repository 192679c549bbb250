"""A ZIP code before all else in an address, or a house number: *12345 Main St, Boston*; and one that is cut short."""

from __future__ import annotations

import re

from firsttimeright.fields.addresses.grammar import grammar
from firsttimeright.fields.addresses.world import World

__all__ = ["is_house", "without_zero"]

_LOST_ONE = 4  # digits that are left of a ZIP code
_STATE_LAST = re.compile(r"\s+[A-Z]{2}$")
_NUMBERED = re.compile(r"(?:highway|hwy|route|rte|road|rd)\.? \d", re.IGNORECASE)
_CODE_LAST = re.compile(r"\s*\d{5}(?:-\d{4})?$")
_MARKS = " ,;\n."


def is_house(code: str, behind: str, country: str, view: World) -> bool:
    """Tell whether figures that an address begins with are a house's: a street follows them, and no place.

    >>> from firsttimeright.fields.addresses.world import world
    >>> [is_house("10001", text, "US", world()) for text in (" Elm St, Boston, MA", " New York, 5 Elm St", "")]
    [True, False, False]
    """
    rest = behind.strip(_MARKS)
    if country != "US" or not rest or not code.isdigit():
        return False
    line, *more = [piece.strip() for piece in re.split(r"[,;\n|]", rest)]
    info, start = view.postcode(code, "US"), rest.casefold()
    if info is not None and start.startswith(tuple(place.casefold() for place in info.places)):
        return False
    if more and _goes_on(line, more, view):
        return True
    if not (grammar("US").street_word.search(line) or _NUMBERED.search(line)):
        return False
    return not view.place(_STATE_LAST.sub("", line), "US")  # 63101 St Louis MO


def _goes_on(line: str, more: list[str], view: World) -> bool:
    """Tell whether words without a number are followed by a place: *12345 Broadway, Boston*."""
    place = _STATE_LAST.sub("", _CODE_LAST.sub("", more[0]))
    figures = any(map(str.isdigit, line + place + "".join(_CODE_LAST.sub("", piece) for piece in more[1:])))
    return not figures and len(place) > 2 and bool(view.place(place, "US"))  # no state's code


def without_zero(text: str, city: str, country: str, view: World) -> str | None:
    """Give back the nought that a spreadsheet took, where the table lacks the code: those around *city* begin so.

    Source: USPS: the first three digits of a ZIP code are its sectional centre. Codes of post boxes and of single
    firms, as 02101 in Boston, are in few tables.
    """
    if country != "US" or len(text) != _LOST_ONE or not (text.isdigit() and text.isascii()):
        return None
    section = f"0{text[:2]}"
    known = (code for place in view.reference.places(city, country) for code in place.postcodes)
    return f"0{text}" if any(code.startswith(section) for code in known) else None
