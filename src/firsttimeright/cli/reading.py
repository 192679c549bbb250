"""Records from an argument, a file or standard input, and customers from a file."""

from __future__ import annotations

import csv
import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, TextIO

from .opening import EXAMPLE, PLAIN, BadInput, Format, no_text, opened, refuse

__all__ = ["BadInput", "Format", "between", "customers", "known_customers", "numbered", "records"]

_TABLES = (".csv", ".tsv")
_JSON = (".json", ".jsonl", ".ndjson")
_BETWEEN = ",;\t|"

Row = tuple[int, dict[str, Any]]  # the line on which a record begins or ends, and the record


def between(mark: str | None) -> str | None:
    r"""Give what stands between the columns of a table as somebody names it: one sign, or ``\t`` or ``tab``.

    Raises:
        BadInput: It is none that can part columns.
    """
    if mark is None:
        return None
    sign = "\t" if mark.lower() in {r"\t", "tab"} else mark
    try:
        csv.reader((), delimiter=sign, skipinitialspace=True)
    except (TypeError, ValueError):
        sign = ""
    if not sign or sign in '"\r\n\0':
        raise BadInput(r"--delimiter is one sign, such as ; or , or \t for a tab")
    return sign


def records(
    given: str | None,
    stdin: TextIO | None = None,
    *,
    tell: Callable[[BadInput], object] = refuse,
    form: Format = PLAIN,
) -> Iterator[dict[str, Any]]:
    """Read records, one after another; see :func:`numbered`."""
    for _line, record in numbered(given, stdin, tell=tell, form=form):
        yield record


def numbered(
    given: str | None,
    stdin: TextIO | None = None,
    *,
    tell: Callable[[BadInput], object] = refuse,
    form: Format = PLAIN,
) -> Iterator[Row]:
    """Read records, one after another, each with the line where it stands.

    Args:
        given: A JSON object; the name of a file: CSV with a heading, one JSON object a line, or a JSON
            array of them; ``-`` or nothing for standard input, which holds one of these.
        stdin: Where standard input comes from.
        tell: Called with each line that holds no record; the lines behind it are read on. When left
            out, the first one ends the reading.
        form: How a table is written. A table that is no UTF-8 is read as Windows-1252, the
            spreadsheets' own, and that is noted.

    Raises:
        BadInput: The file is not there or no text, or *tell* was left out and a line is no record.
    """
    if given is not None and given.lstrip()[:1] in {"{", "["}:
        yield from _several(given, "the argument", tell, 1)
        return
    where = "standard input" if given in {None, "-"} else str(given)
    try:
        if given in {None, "-"}:
            yield from _either(stdin or sys.stdin, where, tell, form)
            return
        with opened(Path(where), form) as file:
            yield from _either(file, where, tell, form)
    except UnicodeDecodeError:
        raise no_text(where, form) from None


def customers(path: str, *, tell: Callable[[BadInput], object] = refuse, form: Format = PLAIN) -> list[dict[str, Any]]:
    """Read existing customers: CSV with a heading, JSON lines, or one JSON array.

    Args:
        path: The file.
        tell: As for :func:`numbered`.
        form: As for :func:`numbered`.

    Raises:
        BadInput: The file is not there, or holds something else.
    """
    try:
        with opened(Path(path), form) as file:
            return [_without_blanks(row) for _line, row in _either(file, path, tell, form)]
    except UnicodeDecodeError:
        raise no_text(path, form) from None


def known_customers(
    chosen: Namespace, form: Format, *, tell: Callable[[BadInput], object], note: Callable[[str], object]
) -> list[dict[str, Any]]:
    """Read the customers that were named, of whom each has a number.

    Raises:
        BadInput: The file holds something else, or its customers no such field.
    """
    path: str = chosen.customers
    known = customers(path, tell=tell, form=form)
    if known and not any(chosen.id in row for row in known):
        names = ", ".join(map(repr, dict.fromkeys(name for row in known[:1] for name in row)))
        raise BadInput(f"customers have no field {chosen.id!r}: name the one with their number with --id ({names})")
    numbered_ = [row for row in known if row.get(chosen.id) not in {None, ""}]
    if without := len(known) - len(numbered_):
        note(f"{without} of the customers have no number in {chosen.id!r}, and are left out")
    return numbered_


def _either(file: TextIO, path: str, tell: Callable[[BadInput], object], form: Format) -> Iterator[Row]:
    """Read a table or JSON: by the file's name, else by its first line."""
    first, before = file.readline().removeprefix("\ufeff"), 0
    while first.isspace():
        first, before = file.readline(), before + 1
    kind = Path(path).suffix.lower()
    if kind in _TABLES or (kind not in _JSON and _is_heading(first, form, alone=kind == ".txt")):
        return _rows(chain((first,), file), path, tell, form, before)
    return _lines(first, file, path, tell, before)


def _is_heading(line: str, form: Format, *, alone: bool) -> bool:
    """Tell a heading from JSON; a name *alone*, with nothing between it and others, may be one."""
    return line.lstrip()[:1] not in {"{", "["} and (alone or any(sign in line for sign in form.delimiter or _BETWEEN))


def _rows(
    lines: Iterator[str], path: str, tell: Callable[[BadInput], object], form: Format, before: int
) -> Iterator[Row]:
    """Read the rows of a table. A row may end early, as spreadsheets leave out blanks at the end, but not late.

    Rows in which nothing stands are none.
    """
    heading = next(lines)
    comma, said = _comma(heading, path, form)
    skipped = before + said  # lines in front that are no heading
    reader = csv.DictReader(
        lines if said else chain((heading,), lines), delimiter=comma, skipinitialspace=True, restval=""
    )
    _hold_headings(reader, path)
    rows = iter(reader)
    while True:
        before = reader.line_num
        try:
            row: dict[Any, Any] = next(rows)
        except StopIteration:
            return
        except csv.Error as error:  # its text holds no value
            tell(BadInput(f"line {reader.reader.line_num + skipped} of {path}: no row of a table ({error})"))
            continue
        line, late = reader.line_num + skipped, row.pop(None, None)
        if late and any(late):
            tell(BadInput(f"line {line} of {path}: more values than the heading has names"))
        elif any(value and "\n" in value and comma in value for value in row.values()):
            tell(BadInput(f"lines {before + skipped + 1} to {line} of {path}: one value goes over several lines, "
                          "as where a quotation mark is missing", line - before - skipped))  # fmt: skip
        elif any(row.values()):
            yield line, {key: value for key, value in row.items() if key}


def _hold_headings(reader: csv.DictReader[str], path: str) -> None:
    """Refuse a table of which two columns have one name: the values of one would be lost."""
    names = [name for name in reader.fieldnames or () if name]
    for place, name in enumerate(names):
        if name in names[:place]:
            first = names.index(name) + 1
            raise BadInput(f"columns {first} and {place + 1} of {path} have the same heading: give each its own")


def _comma(heading: str, path: str, form: Format) -> tuple[str, bool]:
    """Tell what stands between the columns, and whether the line says that alone: spreadsheets may write ``sep=;``.

    Else it is what the heading has most of.
    """
    said = heading.strip()
    if said.lower().startswith("sep=") and len(said) == len("sep=") + 1:
        return form.delimiter or said[-1], True
    if form.delimiter:
        return form.delimiter, False
    return "\t" if path.lower().endswith(".tsv") else max(_BETWEEN, key=heading.count), False


def _without_blanks(row: dict[Any, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key and value}


def _lines(first: str, file: TextIO, where: str, tell: Callable[[BadInput], object], before: int) -> Iterator[Row]:
    if first.lstrip().startswith("[") or first.strip() == "{":  # an array, or one record over several lines
        yield from _several(first + file.read(), where, tell, before + 1)
        return
    for number, line in enumerate(chain((first,), file) if not file.isatty() else _typed(first, file), before + 1):
        if line.strip():
            yield from _several(line, f"line {number} of {where}", tell, number)


def _typed(first: str, file: TextIO) -> Iterator[str]:
    """Answer each line at once where somebody types them."""
    yield first
    yield from iter(file.readline, "")


def _several(text: str, where: str, tell: Callable[[BadInput], object], line: int) -> Iterator[Row]:
    try:
        held = json.loads(text)
    except (ValueError, RecursionError) as error:
        place = f", column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        tell(BadInput(f"{where}{place}: no JSON. {EXAMPLE}"))
        return
    for record in held if isinstance(held, list) else [held]:
        if isinstance(record, dict):
            yield line, record
        else:
            tell(BadInput(f"{where}: a record is a JSON object, not {type(record).__name__}"))
