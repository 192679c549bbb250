"""Asmens kodas: the Lithuanian personal code (sex and century, birth date, check digit)."""

from __future__ import annotations

from stdnum.ee import ik
from stdnum.lt import asmens as module

from firsttimeright.fields.identifiers.scheme import Scheme, Told, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)
_told = told_by(ik)


def _tell(number: str) -> Told:
    """The figures stand as in the Estonian number, but for codes that begin with 9 and tell nothing."""
    return _told(number) if number[0] != "9" else Told()


SCHEME = Scheme(
    kind="national_id",
    name="asmens_kodas",
    country="LT",
    compact=_compact,
    valid=_valid,
    lengths=(11,),
    write=str,
    tell=_tell,
    personal=True,
    of_its_form_only=True,
    examples=("33309240064",),
    counter_examples=(
        "33309240164",
        "333092400",
    ),
)
