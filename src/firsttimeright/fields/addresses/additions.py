"""What stands behind a house number: the number said again, and parts of an addition that come from two fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import codes
from firsttimeright.text.folding import fold

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.sheet import Sheet

__all__ = ["put_beside", "said_again"]

_BEHIND = re.compile(r"(?!\d)[\s/-]*(?=\S)")  # a number that an addition begins with
_ADDITION = "house_number_addition"


def said_again(number: str, addition: str) -> int:
    """Give where what is added begins, in an addition that says the house number again before it; 0 if it does not."""
    if not number.isdigit() or not addition.startswith(number):
        return 0
    found = _BEHIND.match(addition, len(number))
    return found.end() if found else 0


def put_beside(sheet: Sheet, part: str, value: str, rule: str) -> None:
    """Hold a part that the addition's field says, beside one that stood with the number: *12a* and *3*.

    Where the number stood there twice (*12 12*, and *boot* in the addition's field) its own field stays as it was
    typed: nobody knows whether the second 12 is a floor or the number once more, and *12 boot* would be read as that.
    """
    earlier = sheet.parts.get(part)
    if part == _ADDITION and earlier is not None and fold(earlier.value) != fold(value):
        number = sheet.parts.get("house_number")
        if number is not None and said_again(number.value, f"{earlier.value} {value}") and number.span and earlier.span:
            field = number.field or ""
            if earlier.field == field:
                start, end = number.span[0], earlier.span[1]
                whole = sheet.typed[field][start:end]
                held = sheet.put("house_number", whole, field, rule=number.rule)
                held.span, held.typed = (start, end), whole
                held.change = "none" if field == "house_number" else held.change
                sheet.findings = [item for item in sheet.findings if item.code != codes.ADDITION_IN_NUMBER.name]
                sheet.put(part, value, part, rule=rule)
                return
        if _one_or_the_other(earlier.value, value):
            sheet.say(codes.ADDITION_CONFLICT, part, sheet.span(part))
        value = f"{earlier.value} {value}"
        if earlier.rule and earlier.rule.startswith("field."):
            rule = earlier.rule  # what was moved here goes back with the field that it stood in
    sheet.put(part, value, _ADDITION, rule=rule)


def _one_or_the_other(one: str, other: str) -> bool:
    """Say whether two additions are of one kind, so that a house has one of them: A and B, 2 and 3, but not A and 2."""
    return (len(one) == len(other) == 1 and one.isalpha() and other.isalpha()) or (one.isdigit() and other.isdigit())
