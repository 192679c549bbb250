"""Matricule: the Luxembourg national number of a person (birth date, check digits of Luhn and of Verhoeff).

Source: loi du 19 juin 2013 relative à l'identification des personnes physiques, art. 2.
"""

from __future__ import annotations

import datetime as dt

from stdnum import luhn, verhoeff
from stdnum.util import clean

from firsttimeright.fields.identifiers.scheme import Scheme, Told

__all__ = ["SCHEME"]

_BORN, _SEQUENCE = 8, 11  # digits: up to the end of the birth date, and up to the first check digit


def _compact(text: str) -> str:
    return str(clean(text, " -./")).strip()


def _valid(number: str) -> bool:
    """Each check digit is taken over the first eleven digits alone."""
    if not (len(number) == 13 and number.isascii() and number.isdigit() and _born(number)):
        return False
    told = number[:_SEQUENCE]
    return number[_SEQUENCE:] == f"{luhn.calc_check_digit(told)}{verhoeff.calc_check_digit(told)}"


def _born(number: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(f"{number[:4]}-{number[4:6]}-{number[6:_BORN]}")
    except ValueError:
        return None


SCHEME = Scheme(
    kind="national_id",
    name="matricule",
    country="LU",
    compact=_compact,
    valid=_valid,
    lengths=(13,),
    write=lambda number: f"{number[:4]} {number[4:6]} {number[6:_BORN]} {number[_BORN:]}",
    tell=lambda number: Told(_born(number)),
    personal=True,
    of_its_form_only=True,  # a company has one of eleven digits, and so had persons up to 2014
    examples=("1893120105732", "1893 12 01 05732"),
    counter_examples=("1893120105733", "1893130105732"),
)
