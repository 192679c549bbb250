"""Personnummer: the Swedish personal identity number (birth date, sex, Luhn)."""

from __future__ import annotations

from stdnum.se import personnummer as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="personnummer",
    country="SE",
    compact=_compact,
    valid=_valid,
    lengths=(11, 13),
    write=str,
    tell=told_by(module),
    personal=True,
    examples=("880320-0016",),
    counter_examples=("880320-0018", "8803200"),
)
