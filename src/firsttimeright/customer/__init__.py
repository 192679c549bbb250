"""One record: its fields side by side, under our names and the host's."""

from __future__ import annotations

from . import values
from .aliases import ALIASES, FIELDS, canonical, mapping
from .country_given import country_given
from .hosting import CODES as _HOSTED
from .hosting import EVIDENCE, MORE_THAN_STREET, Hosted, hosted
from .limits import LIMITS, Limits
from .reading import ADDRESS_FIELDS, IDENTIFIERS, NAME_FIELDS, Customer, read
from .record import Record, Records
from .strangers import CODES as _OF_RECORDS
from .tables import rows, without_id
from .values import entries

CODES = (*_OF_RECORDS, *values.CODES, *_HOSTED)

__all__ = [
    "ADDRESS_FIELDS",
    "ALIASES",
    "CODES",
    "EVIDENCE",
    "FIELDS",
    "IDENTIFIERS",
    "LIMITS",
    "MORE_THAN_STREET",
    "NAME_FIELDS",
    "Customer",
    "Hosted",
    "Limits",
    "Record",
    "Records",
    "canonical",
    "country_given",
    "entries",
    "hosted",
    "mapping",
    "read",
    "rows",
    "without_id",
]
