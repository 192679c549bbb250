"""A postcode in the field of the house number, alone: *1017 GL*."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import cities, codes, postcodes
from firsttimeright.fields.addresses.lines import LONGEST, Piece
from firsttimeright.fields.addresses.pieces import SMALL_WORDS

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.sheet import Sheet

__all__ = ["code_in_number"]

_PUT = Callable[["Sheet", str, str, Piece | None, str], None]


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
