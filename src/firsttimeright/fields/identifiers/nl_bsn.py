"""BSN: the Dutch citizen service number (nine digits, eleven test)."""

from __future__ import annotations

import re

from stdnum.nl import bsn as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_, _valid = of_module(module)


def _compact(text: str) -> str:
    plain = re.sub(r"[\s.-]", "", text)
    return (
        plain.zfill(9) if len(plain) == 8 and plain.isdigit() else plain
    )  # the oldest ones were written without the zero


SCHEME = Scheme(
    kind="national_id",
    name="bsn",
    country="NL",
    compact=_compact,
    valid=_valid,
    lengths=(9,),
    write=lambda number: f"{number[:4]}.{number[4:6]}.{number[6:]}",
    examples=("111222333", "1234.56.782", "999990019"),
    counter_examples=("111222334", "12345678a", "1112223334", "000000000"),
)
