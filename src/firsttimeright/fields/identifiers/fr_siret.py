"""SIRET: the French number of an establishment (the SIREN of its enterprise and five digits, Luhn)."""

from __future__ import annotations

from stdnum.fr import siret as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="company_number",
    name="siret",
    country="FR",
    compact=_compact,
    valid=_valid,
    lengths=(14,),
    write=lambda number: f"{number[:3]} {number[3:6]} {number[6:9]} {number[9:]}",
    personal=False,
    examples=("732 829 320 00074",),
    counter_examples=("73282932000075", "732829320"),
)
