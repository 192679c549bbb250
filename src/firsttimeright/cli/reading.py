"""Records from an argument, a file or standard input, and customers from a file."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn, TextIO

__all__ = ["BadInput", "customers", "records"]


class BadInput(ValueError):  # noqa: N818 - it says what came in
    """What was given is no record. Says where and what to do, and shows none of it."""


def _refuse(error: BadInput) -> NoReturn:
    raise error


def records(
    given: str | None, stdin: TextIO | None = None, *, tell: Callable[[BadInput], object] = _refuse
) -> Iterator[dict[str, Any]]:
    """Read records, one after another.

    Args:
        given: A JSON object; the name of a file: CSV with a heading (``.csv``, ``.tsv``, ``.txt``),
            one JSON object a line, or a JSON array of them; ``-`` or nothing for standard input.
        stdin: Where standard input comes from.
        tell: Called with each line that holds no record; the lines behind it are read on. When left
            out, the first one ends the reading.

    Raises:
        BadInput: The file is not there or no text, or *tell* was left out and a line is no record.
    """
    if given is not None and given.lstrip()[:1] in {"{", "["}:
        yield from _several(given, "the argument", tell)
        return
    where = "standard input" if given in {None, "-"} else str(given)
    try:
        if given in {None, "-"}:
            yield from _lines(stdin or sys.stdin, where, tell)
            return
        with _opened(Path(where)) as file:
            yield from _rows(file, where, tell) if _is_table(file, where) else _lines(file, where, tell)
    except UnicodeDecodeError:
        raise BadInput(f"{where} is not in UTF-8: save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)") from None


def customers(path: str, *, tell: Callable[[BadInput], object] = _refuse) -> list[dict[str, Any]]:
    """Read existing customers: CSV with a heading, JSON lines, or one JSON array.

    Args:
        path: The file.
        tell: As for :func:`records`.

    Raises:
        BadInput: The file is not there, or holds something else.
    """
    try:
        with _opened(Path(path)) as file:
            if _is_table(file, path):
                return [_without_blanks(row) for row in _rows(file, path, tell)]
            return list(_lines(file, path, tell))
    except UnicodeDecodeError:
        raise BadInput(f"{path} is not in UTF-8: save it as UTF-8 (in a spreadsheet: “CSV UTF-8”)") from None


def _opened(path: Path) -> TextIO:
    try:
        return path.open(encoding="utf-8-sig", newline="")
    except OSError as error:
        raise BadInput(f"cannot read {path}: {error.strerror}") from error


def _is_table(file: TextIO, path: str) -> bool:
    """Tell whether a file is CSV, by its name; a ``.txt`` may hold either."""
    if not path.lower().endswith(".txt"):
        return path.lower().endswith((".csv", ".tsv"))
    first = file.readline()
    file.seek(0)
    return first.lstrip()[:1] not in {"{", "["}


def _rows(file: TextIO, path: str, tell: Callable[[BadInput], object]) -> Iterator[dict[str, Any]]:
    """Read the rows of a table. A row may end early, as spreadsheets leave out blanks at the end, but not late."""
    comma = "\t" if path.lower().endswith(".tsv") else _comma(file)
    reader = csv.DictReader(file, delimiter=comma, skipinitialspace=True, restval="")
    rows = iter(reader)
    while True:
        try:
            row: dict[Any, Any] = next(rows)
        except StopIteration:
            return
        except csv.Error:
            tell(BadInput(f"line {reader.line_num} of {path}: no row of a table"))
            continue
        late = row.pop(None, None)
        if late and any(late):
            tell(BadInput(f"line {reader.line_num} of {path}: more values than the heading has names"))
        else:
            yield {key: value for key, value in row.items() if key}


def _comma(file: TextIO) -> str:
    """Guess from the heading what stands between the columns; Dutch and German spreadsheets write ``;``."""
    heading = file.readline()
    file.seek(0)
    return max(",;\t|", key=heading.count)


def _without_blanks(row: dict[Any, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key and value}


def _lines(file: TextIO, where: str, tell: Callable[[BadInput], object]) -> Iterator[dict[str, Any]]:
    first = file.readline()
    if first.lstrip().startswith("[") or first.strip() == "{":  # an array, or one record over several lines
        yield from _several(first + file.read(), where, tell)
        return
    for number, line in enumerate((first, *file) if not file.isatty() else _typed(first, file), 1):
        if line.strip():
            yield from _several(line, f"line {number} of {where}", tell)


def _typed(first: str, file: TextIO) -> Iterator[str]:
    """Answer each line at once where somebody types them."""
    yield first
    yield from iter(file.readline, "")


def _several(text: str, where: str, tell: Callable[[BadInput], object]) -> Iterator[dict[str, Any]]:
    try:
        held = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f", column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        tell(BadInput(f'{where}{place}: no JSON. A record looks like {{"family_name": "Jansen"}}'))
        return
    for record in held if isinstance(held, list) else [held]:
        if isinstance(record, dict):
            yield record
        else:
            tell(BadInput(f"{where}: a record is a JSON object, not {type(record).__name__}"))
