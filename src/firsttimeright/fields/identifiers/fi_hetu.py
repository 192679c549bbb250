"""HETU: the Finnish personal identity code (birth date, check character)."""

from __future__ import annotations

from stdnum.fi import hetu as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="hetu",
    country="FI",
    compact=_compact,
    valid=_valid,
    lengths=(11,),
    write=str,
    personal=True,
    examples=("131052-308T",),
    counter_examples=("131052-308U", "131052"),
)
