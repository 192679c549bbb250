"""Table files: read once, whole and checked, or not at all."""

from __future__ import annotations

import hashlib
import threading
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["DATA", "Bits", "DamagedTableError", "Table", "bits", "known_tables", "table"]

DATA = Path(__file__).with_name("data")
FORMAT = "1"
_LAST = b"\n# sha256: "  # the header's last line


class DamagedTableError(Exception):
    """A table file is missing a part, was changed, or is of another format than this version reads."""


@dataclass(frozen=True, slots=True)
class Table:
    """Sorted rows of text, looked up by their first cell.

    A row is cut into cells when it is asked for: a table of 70,000 rows is read
    in milliseconds and costs little more than its text. The rows are a tuple,
    which the garbage collector leaves alone; a list of them it goes through each time.
    """

    name: str
    header: dict[str, str]
    rows: tuple[str, ...]

    def cells(self, key: str) -> list[str] | None:
        """Give the cells after *key* of the first row with that key. O(log rows)."""
        prefix = key + "\t"
        at = bisect_left(self.rows, prefix)
        if at < len(self.rows) and (row := self.rows[at]).startswith(prefix):
            return row[len(prefix) :].split("\t")
        return None

    def has(self, key: str) -> bool:
        """Tell whether a row has that key. O(log rows)."""
        prefix = key + "\t"
        at = bisect_left(self.rows, prefix)
        return at < len(self.rows) and self.rows[at].startswith(prefix)

    def all_cells(self, key: str) -> list[list[str]]:
        """Give the cells after *key* of each row with that key. O(log rows)."""
        prefix = key + "\t"
        at = bisect_left(self.rows, prefix)
        found = []
        while at < len(self.rows) and (row := self.rows[at]).startswith(prefix):
            found.append(row[len(prefix) :].split("\t"))
            at += 1
        return found


@dataclass(frozen=True, slots=True)
class Bits:
    """A structure of bits, as its table file holds it."""

    name: str
    header: dict[str, str]
    body: bytes


_lock = threading.RLock()
_tables: dict[str, Table] = {}
_bits: dict[str, Bits] = {}


@cache
def known_tables() -> tuple[str, ...]:
    """Give the names of the tables that are shipped, in alphabetical order.

    >>> "given_names" in known_tables()
    True
    """
    return tuple(sorted(path.stem for path in DATA.iterdir() if path.suffix in {".tsv", ".bin"}))


def read(path: Path) -> tuple[dict[str, str], bytes]:
    """Read one table file: its header, and its body when that is sound.

    Raises:
        DamagedTableError: The file is cut, was changed, or has another format; the message names it.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DamagedTableError(f"table file {path.name} cannot be read") from error
    at = content.find(_LAST, 0, 10_000)
    end = content.find(b"\n", at + 1) if at >= 0 else -1
    if end < 0:
        raise DamagedTableError(f"table file {path.name} has no header")
    try:
        lines = content[:end].decode().split("\n")
    except UnicodeDecodeError as error:
        raise DamagedTableError(f"table file {path.name} has no readable header") from error
    header = dict(line[2:].split(": ", 1) for line in lines if line.startswith("# ") and ": " in line)
    if header.get("format") != FORMAT:
        raise DamagedTableError(
            f"table file {path.name} has format {header.get('format')}, this version reads {FORMAT}"
        )
    body = content[end + 1 :]
    if hashlib.sha256(body).hexdigest() != header["sha256"] or header.get("table") != path.stem:
        raise DamagedTableError(f"table file {path.name} is damaged: its content is not what its header says")
    return header, body


def _unknown(name: str) -> KeyError:
    return KeyError(f"unknown table {name!r}; known: {', '.join(known_tables())}")


def table(name: str) -> Table:
    """Give the table *name*, read on first use and then kept.

    Raises:
        KeyError: There is no such table.
        DamagedTableError: Its file cannot be trusted.
    """
    found = _tables.get(name)
    if found is not None:
        return found
    with _lock:
        if name not in _tables:
            path = DATA / f"{name}.tsv"
            if not path.exists():
                raise _unknown(name)
            header, body = read(path)
            rows = tuple(body.decode().split("\n")) if body else ()
            if header.get("rows") != str(len(rows)):
                raise DamagedTableError(f"table file {path.name} is damaged: it has {len(rows)} rows")
            _tables[name] = Table(name, header, rows)
        return _tables[name]


def bits(name: str) -> Bits:
    """Give the structure of bits *name*, read on first use and then kept.

    Raises:
        KeyError: There is no such table.
        DamagedTableError: Its file cannot be trusted.
    """
    found = _bits.get(name)
    if found is not None:
        return found
    with _lock:
        if name not in _bits:
            path = DATA / f"{name}.bin"
            if not path.exists():
                raise _unknown(name)
            _bits[name] = Bits(name, *read(path))
        return _bits[name]
