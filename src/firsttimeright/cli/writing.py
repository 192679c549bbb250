"""The table as it may be stored: its own columns tidied, and beside them what was found, asked and offered."""

from __future__ import annotations

import csv
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from firsttimeright.cli.reading import BadInput
from firsttimeright.findings import Severity

if TYPE_CHECKING:
    from firsttimeright.report import Report

__all__ = ["BESIDE", "Table", "is_same", "write_rows"]

BESIDE = ("ftr_line", "ftr_verdict", "ftr_asked", "ftr_found", "ftr_offered", "ftr_customers")
"""The columns that stand behind the table's own."""


class Table:
    """Collects rows, and writes them with all columns that any of them has; O(rows) memory.

    Nothing that waits for a yes is applied: questions and offers stand in columns of their own. Values
    are written as they are stored; a spreadsheet that takes ``+31...`` for a sum is told that a column is text.
    """

    def __init__(self, path: str, read: Iterable[str] = ()) -> None:
        """Take the name of the file to write, and of those that are *read*.

        Raises:
            BadInput: It is one of those that are read: what was not understood of it would be lost.
        """
        self._path = Path(path)
        self._rows: list[dict[str, Any]] = []
        if any(is_same(path, other) for other in read):
            raise BadInput(f"{path} is read and cannot be written as well: give --output another name")

    def add(self, report: Report, line: int) -> None:
        """Add the record of *report*, which stands on *line*."""
        beside = (
            line,
            report.verdict.value,
            "; ".join(f"{item.field}: {item.before or ''} -> {item.after or ''}" for item in report.suggestions),
            " ".join(dict.fromkeys(item.code for item in report.findings if item.severity is not Severity.INFO)),
            "; ".join(f"{item.field}: {item.value}" for item in report.completions),
            " ".join(f"{match.id} ({match.relation})" for match in report.duplicates),
        )
        self._rows.append({**_texts(report.record), **dict(zip(BESIDE, beside, strict=True))})

    def write(self) -> None:
        """Write the file, in UTF-8 with the mark by which spreadsheets know it.

        Raises:
            BadInput: It cannot be written.
        """
        write_rows(self._path, self._rows, BESIDE, behind=True)


def write_rows(path: Path, rows: Sequence[Mapping[str, Any]], beside: Sequence[str], *, behind: bool = False) -> None:
    """Write a table with all columns that any of *rows* has, our own *beside* them: in front, or *behind*.

    Raises:
        BadInput: The file cannot be written.
    """
    columns = list(dict.fromkeys(name for row in rows for name in row if name not in beside))
    heads = [*columns, *beside] if behind else [*beside, *columns]
    try:
        if path.exists() and not path.is_file():  # a pipe, or the screen
            _write(path, path, heads, rows)
        else:
            _replace(path, Path(os.path.realpath(path)), heads, rows)
    except OSError as error:
        raise BadInput(f"cannot write {path}: {error.strerror}") from error


def _replace(path: Path, target: Path, heads: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Write beside the file and rename in the end, so that what stands there is whole, before or after."""
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        _write(beside, path, heads, rows)
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _write(path: Path, named: Path, heads: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        comma = "\t" if named.suffix.lower() == ".tsv" else ";"
        writer = csv.DictWriter(file, heads, delimiter=comma, restval="")
        writer.writeheader()
        writer.writerows(rows)


def is_same(one: str, other: str | None) -> bool:
    """Tell whether two names are of one file, through links too; one that is not there yet is its own."""
    if other is None:
        return False
    try:
        return Path(one).samefile(other) and Path(one).is_file()
    except (OSError, ValueError):  # not there yet; or a record, and no name of a file
        return os.path.realpath(one) == os.path.realpath(other)


def _texts(record: Mapping[str, Any]) -> dict[str, Any]:
    return {str(name): "" if value is None else value for name, value in record.items()}
