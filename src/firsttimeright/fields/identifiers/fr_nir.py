"""NIR: the French social security number (sex, year and month of birth, mod 97)."""

from __future__ import annotations

from stdnum.fr import nir as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="nir",
    country="FR",
    compact=_compact,
    valid=_valid,
    lengths=(15,),
    write=module.format,
    personal=True,
    examples=("2 95 10 99 126 111 93",),
    counter_examples=("295109912611194", "2951099"),
)
