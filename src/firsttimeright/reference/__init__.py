"""What is known of the world: tables, and the look-ups over them."""

from __future__ import annotations

from firsttimeright.reference.library import OVERRIDABLE, Reference, standard
from firsttimeright.reference.tables import DamagedTableError, known_tables
from firsttimeright.reference.values import (
    AddressFormat,
    FamilyName,
    GivenName,
    LegalForm,
    Neighbour,
    Place,
    PostcodeInfo,
)

__all__ = [
    "OVERRIDABLE",
    "AddressFormat",
    "DamagedTableError",
    "FamilyName",
    "GivenName",
    "LegalForm",
    "Neighbour",
    "Place",
    "PostcodeInfo",
    "Reference",
    "known_tables",
    "standard",
]
