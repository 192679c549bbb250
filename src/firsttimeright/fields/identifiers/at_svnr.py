"""Sozialversicherungsnummer: the Austrian insurance number (check digit, birth date)."""

from __future__ import annotations

from stdnum.at import vnr as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="svnr",
    country="AT",
    compact=_compact,
    valid=_valid,
    lengths=(10,),
    write=lambda number: f"{number[:4]} {number[4:]}",
    personal=True,
    examples=("1237 010180",),
    counter_examples=("2237 010180", "1237"),
)
