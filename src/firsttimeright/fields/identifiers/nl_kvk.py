"""KvK number: the Dutch trade register (eight digits, no check digit)."""

from __future__ import annotations

import re

from firsttimeright.fields.identifiers.scheme import Scheme

__all__ = ["SCHEME"]

_FORM = re.compile(r"(?!0{8})\d{8}", re.ASCII)

SCHEME = Scheme(
    kind="company_number",
    name="kvk",
    country="NL",
    compact=lambda text: re.sub(r"[\s.-]", "", text),
    valid=lambda number: _FORM.fullmatch(number) is not None,
    lengths=(8,),
    checked=False,
    personal=False,
    examples=("68750110", "6875 0110"),  # of the register's own test environment
    counter_examples=("687501", "6875011a", "00000000"),
)
