"""Street fields that hold a street line and nothing more, told at a glance."""

from __future__ import annotations

import re

from firsttimeright.fields.addresses.grammar import grammar, rule_of

__all__ = ["is_line_alone"]

_NUMBER_LAST = re.compile(r"[^\W\d_](?:[^\W\d_]|['. -])* [1-9][0-9]{0,2}[A-Za-z]?")
_ORDINAL_FIRST = re.compile(r"[1-9][0-9]?(?=(?:e|de|ste) )(?:[^\W\d_]|['. -])+", re.IGNORECASE)


def is_line_alone(street: str, country: str | None) -> bool:
    """Tell at a glance that a street field with a digit in it holds no postcode and no place; no: nothing is told.

    Words and a number of three figures at the end, or words behind an ordinal. No postcode is as short;
    a place would stand at the end, or before a box; and without a house number there is no whole address.
    """
    own = rule_of(country)
    if own is None or own.postcode is None:
        return False
    if _NUMBER_LAST.fullmatch(street):
        return not grammar(country).po_box_behind.search(street)
    return country == "NL" and _ORDINAL_FIRST.fullmatch(street) is not None
