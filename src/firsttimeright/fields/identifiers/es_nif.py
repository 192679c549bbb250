"""NIF: the Spanish tax number of persons (DNI, NIE) and companies (CIF); check letter."""

from __future__ import annotations

from stdnum.es import nif as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="nif",
    country="ES",
    compact=_compact,
    valid=_valid,
    lengths=(9,),
    write=str,
    personal=True,
    examples=("54362315-K", "X-2482300-W"),
    counter_examples=("54362315Z", "5436231"),
)
