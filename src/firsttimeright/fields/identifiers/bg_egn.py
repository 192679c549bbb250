"""EGN: the Bulgarian civil number (birth date, sex, check digit)."""

from __future__ import annotations

from stdnum.bg import egn as module

from firsttimeright.fields.identifiers.scheme import Scheme, Told, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)
_told = told_by(module)


def _tell(number: str) -> Told:
    """The last figure before the check digit is even for men."""
    return Told(_told(number).birth_date, "f" if int(number[8]) % 2 else "m")


SCHEME = Scheme(
    kind="national_id",
    name="egn",
    country="BG",
    compact=_compact,
    valid=_valid,
    lengths=(10,),
    write=str,
    tell=_tell,
    personal=True,
    of_its_form_only=True,
    examples=("7523169263",),
    counter_examples=(
        "8019010008",
        "75231692",
    ),
)
