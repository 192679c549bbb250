"""Rodné číslo: the Czech birth number (birth date, sex, divisible by eleven)."""

from __future__ import annotations

from stdnum.cz import rc as module

from firsttimeright.fields.identifiers.scheme import Scheme, Told, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)
_told = told_by(module)


def _tell(number: str) -> Told:
    """Fifty is added to the month of women."""
    return Told(_told(number).birth_date, "f" if int(number[2:4]) > 50 else "m")


SCHEME = Scheme(
    kind="national_id",
    name="rodne_cislo",
    country="CZ",
    compact=_compact,
    valid=_valid,
    lengths=(9, 10),
    write=module.format,
    tell=_tell,
    personal=True,
    of_its_form_only=True,
    examples=("710319/2745",),
    counter_examples=(
        "7103192746",
        "71031927",
    ),
)
