"""Steuerliche Identifikationsnummer: the German tax number of a person (eleven digits)."""

from __future__ import annotations

from stdnum.de import idnr as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="national_id",
    name="idnr",
    country="DE",
    compact=_compact,
    valid=_valid,
    lengths=(11,),
    write=module.format,
    personal=True,
    examples=("36 574 261 809",),
    counter_examples=("36574261890", "365742618"),
)
