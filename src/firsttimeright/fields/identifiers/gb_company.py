"""Company registration number of Companies House (eight places, no check digit)."""

from __future__ import annotations

import re

from firsttimeright.fields.identifiers.scheme import Scheme

__all__ = ["SCHEME"]

_FORM = re.compile(r"(?:[A-Z]{2}|[0-9]{2})[0-9]{6}")


def _compact(text: str) -> str:
    plain = re.sub(r"[\s.-]", "", text).upper()
    return plain.zfill(8) if plain.isdigit() and 5 < len(plain) < 8 else plain  # spreadsheets drop the leading zero


SCHEME = Scheme(
    kind="company_number",
    name="companies_house",
    country="GB",
    compact=_compact,
    valid=lambda number: _FORM.fullmatch(number) is not None,
    lengths=(8,),
    checked=False,
    personal=False,
    examples=("00445790", "SC 123456"),
    counter_examples=("ABC12345", "123"),
)
