"""AHV-Nummer: the Swiss social insurance number (thirteen digits, EAN)."""

from __future__ import annotations

from stdnum.ch import ssn as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="ahv",
    country="CH",
    compact=_compact,
    valid=_valid,
    lengths=(13,),
    write=module.format,
    personal=True,
    examples=("7569217076985",),
    counter_examples=("7569217076984", "756921"),
)
