"""Isikukood: the Estonian personal code (sex and century, birth date, check digit)."""

from __future__ import annotations

from stdnum.ee import ik as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="isikukood",
    country="EE",
    compact=_compact,
    valid=_valid,
    lengths=(11,),
    write=str,
    tell=told_by(module),
    personal=True,
    examples=("36805280109",),
    counter_examples=("36805280108", "368052801"),
)
