"""PPS number: the Irish personal public service number (check letter)."""

from __future__ import annotations

from stdnum.ie import pps as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="pps",
    country="IE",
    compact=_compact,
    valid=_valid,
    lengths=(8, 9),
    write=str,
    personal=True,
    examples=("6433435F",),
    counter_examples=("6433435E", "6433"),
)
