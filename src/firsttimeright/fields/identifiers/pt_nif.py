"""NIF: the Portuguese tax number (nine digits)."""

from __future__ import annotations

from stdnum.pt import nif as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="nif_pt",
    country="PT",
    compact=_compact,
    valid=_valid,
    lengths=(9,),
    write=str,
    personal=True,
    examples=("501 964 843",),
    counter_examples=("501964842", "5019648"),
)
