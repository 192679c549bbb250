"""Codice fiscale: the Italian tax code (name, birth date, sex, birth place; check letter)."""

from __future__ import annotations

from stdnum.it import codicefiscale as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module, told_by

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="codice_fiscale",
    country="IT",
    compact=_compact,
    valid=_valid,
    lengths=(11, 16),
    write=str,
    tell=told_by(module),
    personal=True,
    examples=("RCCMNL 83S18 D969H",),
    counter_examples=("RCCMNL83S18D969A", "RCCMNL83S18"),
)
