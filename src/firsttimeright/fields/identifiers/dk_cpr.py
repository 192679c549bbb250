"""CPR: the Danish civil registration number (birth date; no check digit since 2007)."""

from __future__ import annotations

from stdnum.dk import cpr as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="cpr",
    country="DK",
    compact=_compact,
    valid=_valid,
    lengths=(10,),
    write=module.format,
    tell=told_by(module),
    personal=True,
    examples=("211062-5629",),
    counter_examples=("511062-5629", "21106256"),
)
