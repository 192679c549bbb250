"""PESEL: the Polish population register number (birth date, sex, check digit)."""

from __future__ import annotations

from stdnum.pl import pesel as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="pesel",
    country="PL",
    compact=_compact,
    valid=_valid,
    lengths=(11,),
    write=str,
    tell=told_by(module),
    personal=True,
    examples=("44051401359",),
    counter_examples=("44051401358", "4405140"),
)
