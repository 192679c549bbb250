"""One record: its fields side by side, under our names and the host's."""

from __future__ import annotations

from .aliases import ALIASES, FIELDS, canonical, mapping
from .limits import LIMITS, Limits
from .reading import ADDRESS_FIELDS, IDENTIFIERS, NAME_FIELDS, Customer, read
from .values import CODES, entries

__all__ = [
    "ADDRESS_FIELDS",
    "ALIASES",
    "CODES",
    "FIELDS",
    "IDENTIFIERS",
    "LIMITS",
    "NAME_FIELDS",
    "Customer",
    "Limits",
    "canonical",
    "entries",
    "mapping",
    "read",
]
