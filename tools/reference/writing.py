"""How a reference table is written: a header that says all about it, then the rows; the same bytes each time."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sources import ROOT, SOURCES

DATA = ROOT / "src" / "firsttimeright" / "reference" / "data"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the header of a table says beside its rows."""

    name: str
    columns: str  # names, separated by blanks; the first is the sorted key
    meaning: str
    licence: str  # of the table
    sources: tuple[str, ...]  # keys of sources.toml; empty for what is kept by hand


def _write(sheet: Sheet, suffix: str, rows: int, body: bytes) -> None:
    used = [SOURCES[key] for key in sheet.sources]
    lines = {
        "table": sheet.name,
        "format": FORMAT,
        "columns": sheet.columns,
        "meaning": sheet.meaning,
        "licence": sheet.licence,
        "sources": "; ".join(source.label for source in used) or "kept by hand",
        "date": max((source.date for source in used), default="2026-11"),
        "script": "tools/reference/build.py",
        "rows": rows,
        "sha256": hashlib.sha256(body).hexdigest(),
    }
    header = "".join(f"# {key}: {value}\n" for key, value in lines.items())
    DATA.mkdir(parents=True, exist_ok=True)
    path = DATA / f"{sheet.name}{suffix}"
    path.write_bytes(header.encode() + body)
    print(f"{path.name:28} {rows:>8} rows {path.stat().st_size:>10} bytes")


def write_rows(sheet: Sheet, rows: Iterable[Sequence[object]]) -> None:
    """Write *rows*, sorted, as text: one a line, cells separated by tabs; the first cell is the key."""
    lines = sorted({"\t".join("" if cell is None else str(cell) for cell in row) for row in rows})
    for line in lines:
        if "\n" in line or "\r" in line or line.count("\t") != len(sheet.columns.split()) - 1:
            raise SystemExit(f"{sheet.name}: not a row: {line!r}")
    _write(sheet, ".tsv", len(lines), "\n".join(lines).encode())


def write_bytes(sheet: Sheet, rows: int, body: bytes) -> None:
    """Write a structure of bits; *rows* is the number of things it holds."""
    _write(sheet, ".bin", rows, body)


def number(value: float, digits: int = 2) -> str:
    """Write a figure with so many digits that count, the shortest way."""
    text = f"{value:.{digits}g}"
    return (
        str(int(float(text)))
        if float(text).is_integer()
        else text
        if "e" not in text
        else f"{float(text):f}".rstrip("0")
    )
