"""SIREN: the French enterprise number (nine digits, Luhn)."""

from __future__ import annotations

from stdnum.fr import siren as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="company_number",
    name="siren",
    country="FR",
    compact=_compact,
    valid=_valid,
    lengths=(9,),
    write=lambda number: f"{number[:3]} {number[3:6]} {number[6:]}",
    personal=False,
    examples=("552 008 443",),
    counter_examples=("552008444", "5520084"),
)
