"""NIR: the French social security number (sex, year and month of birth, mod 97)."""

from __future__ import annotations

from stdnum.fr import nir as module

from firsttimeright.fields.identifiers.scheme import Scheme, Told, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)
_MONTHS = 12  # of those whose month is not known it is a higher figure


def _tell(number: str) -> Told:
    """Sex, and two figures of the year and the month of birth; 3, 4, 7 and 8 are numbers given for a while."""
    year, month = int(number[1:3]), int(number[3:5])
    return Told(gender={"1": "m", "2": "f"}.get(number[0]), born_in=(year, month) if 1 <= month <= _MONTHS else None)


SCHEME = Scheme(
    kind="national_id",
    name="nir",
    country="FR",
    compact=_compact,
    valid=_valid,
    lengths=(15,),
    write=module.format,
    tell=_tell,
    personal=True,
    examples=("2 95 10 99 126 111 93",),
    counter_examples=("295109912611194", "2951099"),
)
