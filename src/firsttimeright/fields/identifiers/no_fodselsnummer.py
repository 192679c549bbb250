"""Fødselsnummer: the Norwegian national number (birth date, sex, two check digits)."""

from __future__ import annotations

from stdnum.no import fodselsnummer as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="fodselsnummer",
    country="NO",
    compact=_compact,
    valid=_valid,
    lengths=(11,),
    write=module.format,
    tell=told_by(module),
    personal=True,
    examples=("151086 95088",),
    counter_examples=("15108695077", "151086"),
)
