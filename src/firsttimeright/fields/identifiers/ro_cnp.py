"""CNP: the Romanian personal code (sex and century, birth date, county, check digit)."""

from __future__ import annotations

from stdnum.ro import cnp as module

from firsttimeright.fields.identifiers.scheme import Scheme, Told, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)
_told = told_by(module)


def _tell(number: str) -> Told:
    """The first figure is odd for men; of foreign residents (7 to 9) it tells no century."""
    if number[0] not in "12345678":
        return Told()
    return Told(_told(number).birth_date if number[0] in "123456" else None, "m" if number[0] in "1357" else "f")


SCHEME = Scheme(
    kind="national_id",
    name="cnp",
    country="RO",
    compact=_compact,
    valid=_valid,
    lengths=(13,),
    write=str,
    tell=_tell,
    personal=True,
    of_its_form_only=True,
    examples=("1630615123457",),
    counter_examples=(
        "1630615123458",
        "16306151",
    ),
)
