"""Rijksregisternummer: the Belgian national register number (birth date, mod 97)."""

from __future__ import annotations

from stdnum.be import nn as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="rijksregisternummer",
    country="BE",
    compact=_compact,
    valid=_valid,
    lengths=(11,),
    write=lambda number: f"{number[:2]}.{number[2:4]}.{number[4:6]}-{number[6:9]}.{number[9:]}",
    tell=told_by(module),
    personal=True,
    examples=("85.07.30-033 28",),
    counter_examples=("85.07.30-033 29", "850730"),
)
