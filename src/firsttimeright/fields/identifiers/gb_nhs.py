"""NHS number: the English and Welsh health service number (ten digits, mod 11)."""

from __future__ import annotations

from stdnum.gb import nhs as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="nhs",
    country="GB",
    compact=_compact,
    valid=_valid,
    lengths=(10,),
    write=module.format,
    personal=True,
    examples=("943-476-5870",),
    counter_examples=("9434765871", "94347658"),
)
