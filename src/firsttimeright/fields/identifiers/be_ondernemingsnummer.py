"""Ondernemingsnummer: the Belgian enterprise number (ten digits, mod 97)."""

from __future__ import annotations

import re

from stdnum.be import vat as module

from firsttimeright.fields.identifiers.scheme import Scheme, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)

SCHEME = Scheme(
    kind="company_number",
    name="ondernemingsnummer",
    country="BE",
    compact=lambda text: re.sub(r"[^0-9A-Za-z]", "", _compact(text)),
    valid=_valid,
    lengths=(10,),
    write=lambda number: f"{number[:4]}.{number[4:7]}.{number[7:]}",
    personal=False,
    examples=("0403.019.261", "BE 403019261"),  # python-stdnum's own example
    counter_examples=("0403.019.262", "403"),
)
