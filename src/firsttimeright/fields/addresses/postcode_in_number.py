"""A postcode in the field of the house number, alone or behind the number: *1017 GL*, *3 5611 BT*."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import cities, codes, postcodes
from firsttimeright.fields.addresses.lines import LONGEST, Piece
from firsttimeright.fields.addresses.pieces import SMALL_WORDS

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.sheet import Sheet

__all__ = ["behind_the_number", "code_in_number"]

_PUT = Callable[["Sheet", str, str, Piece | None, str], None]
_BEHIND = re.compile(r"(?P<number>[1-9]\d{0,4} ?[A-Za-z]?)[ ,;]+(?P<code>[A-Za-z\d][A-Za-z\d -]{2,9})")


def code_in_number(sheet: Sheet, city: str | None, put: _PUT) -> bool:
    """Read a postcode with letters in it that stands where the house number belongs, and move it to its empty field.

    *put* holds a postcode of the sheet.
    """
    text, country = sheet.text.get("house_number", ""), sheet.country
    letters = "".join(mark for mark in text.lower() if mark.isalpha())
    if not country or not letters or letters in SMALL_WORDS or len(text) > LONGEST:
        return False
    written = postcodes.written(text, country, sheet.view)
    info = sheet.view.postcode(written, country) if written else None
    if info is None or (city and not cities.agree(city, info, country, sheet.view)):
        return False
    if country == "NL" and not (city and sheet.view.reference.pc6_exists(written or "") is not False):
        return False  # 1017 A exists, and 1017 GL could
    sheet.say(codes.POSTCODE_IN_NUMBER, "house_number", sheet.span("house_number"))
    put(sheet, text, "house_number", None, codes.POSTCODE_IN_NUMBER.name)
    del sheet.text["house_number"]
    return True


def behind_the_number(sheet: Sheet, code: str | None, city: str | None, put: _PUT) -> bool:
    """Take a postcode off the end of the house number's field: to its own, if that is empty or holds the same.

    One of figures and letters can be nothing else where it is in use, *3 5611 BT*; one of figures alone is one where
    it is the place's: *12 80331*, Munich. Where the postcode's own field holds another, nothing is done.
    """
    text, country = sheet.text.get("house_number", ""), sheet.country
    found = _BEHIND.fullmatch(text) if country and len(text) <= LONGEST else None
    if found is None or country is None:
        return False
    typed = found["code"]
    written = postcodes.written(typed, country, sheet.view)
    info = sheet.view.postcode(written, country) if written else None
    if info is None or (typed.replace(" ", "").isdecimal() and not city):
        return False
    if city and typed.replace(" ", "").isdecimal() and not cities.agree(city, info, country, sheet.view):
        return False
    if code and postcodes.written(code, country, sheet.view) != written:
        return False
    sheet.say(codes.POSTCODE_IN_NUMBER, "house_number", sheet.span("house_number", (text, *found.span("code"))))
    if not code:
        put(sheet, typed, "house_number", (typed, *found.span("code")), codes.POSTCODE_IN_NUMBER.name)
    sheet.text["house_number"] = found["number"]
    return not code
