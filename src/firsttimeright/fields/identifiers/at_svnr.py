"""Sozialversicherungsnummer: the Austrian insurance number (check digit, birth date)."""

from __future__ import annotations

from stdnum.at import vnr as module

from firsttimeright.fields.identifiers.scheme import Scheme, Told, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)
_MONTHS = 12  # from then on it is a number of somebody for whose day there was none left


def _tell(number: str) -> Told:
    day, month, year = int(number[4:6]), int(number[6:8]), int(number[8:])
    return Told(born_in=(year, month, day) if 1 <= month <= _MONTHS else None)


SCHEME = Scheme(
    kind="national_id",
    name="svnr",
    country="AT",
    compact=_compact,
    valid=_valid,
    lengths=(10,),
    write=lambda number: f"{number[:4]} {number[4:]}",
    tell=_tell,
    personal=True,
    examples=("1237 010180",),
    counter_examples=("2237 010180", "1237"),
)
