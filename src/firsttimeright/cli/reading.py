"""Records from an argument, a file or standard input, and customers from a file."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

__all__ = ["BadInput", "customers", "records"]


class BadInput(ValueError):  # noqa: N818 - it says what came in
    """What was given is no record. Says where and what to do, and shows none of it."""


def records(given: str | None, stdin: TextIO | None = None) -> Iterator[dict[str, Any]]:
    """Read records, one after another.

    Args:
        given: A JSON object, the name of a file with one JSON object a line (or with a JSON
            array of them), ``-`` or nothing for standard input.
        stdin: Where standard input comes from.

    Raises:
        BadInput: A line is no JSON object, or the file is not there.
    """
    if given is not None and given.lstrip()[:1] in {"{", "["}:
        yield from _several(given, "the argument")
    elif given in {None, "-"}:
        yield from _lines(stdin or sys.stdin, "standard input")
    else:
        with _opened(Path(str(given))) as file:
            yield from _lines(file, str(given))


def customers(path: str) -> list[dict[str, Any]]:
    """Read existing customers: CSV with a heading, JSON lines, or one JSON array.

    Raises:
        BadInput: The file is not there, or holds something else.
    """
    with _opened(Path(path)) as file:
        if path.lower().endswith((".csv", ".tsv", ".txt")):
            comma = "\t" if path.lower().endswith(".tsv") else _comma(file)
            return [_without_blanks(row) for row in csv.DictReader(file, delimiter=comma, skipinitialspace=True)]
        return list(_lines(file, path))


def _opened(path: Path) -> TextIO:
    try:
        return path.open(encoding="utf-8-sig", newline="")
    except OSError as error:
        raise BadInput(f"cannot read {path}: {error.strerror}") from error


def _comma(file: TextIO) -> str:
    """Guess from the heading what stands between the columns; Dutch and German spreadsheets write ``;``."""
    heading = file.readline()
    file.seek(0)
    return max(",;\t|", key=heading.count)


def _without_blanks(row: dict[Any, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key and value}


def _lines(file: TextIO, where: str) -> Iterator[dict[str, Any]]:
    first = file.readline()
    if first.lstrip().startswith("[") or first.strip() == "{":  # an array, or one record over several lines
        yield from _several(first + file.read(), where)
        return
    for number, line in enumerate((first, *file) if not file.isatty() else _typed(first, file), 1):
        if line.strip():
            yield from _several(line, f"line {number} of {where}")


def _typed(first: str, file: TextIO) -> Iterator[str]:
    """Answer each line at once where somebody types them."""
    yield first
    yield from iter(file.readline, "")


def _several(text: str, where: str) -> Iterator[dict[str, Any]]:
    try:
        held = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f", column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        raise BadInput(f'{where}{place}: no JSON. A record looks like {{"family_name": "Jansen"}}') from None
    for record in held if isinstance(held, list) else [held]:
        if not isinstance(record, dict):
            raise BadInput(f"{where}: a record is a JSON object, not {type(record).__name__}")
        yield record
