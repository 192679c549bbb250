"""Records from an argument, a file or standard input, and customers from a file."""

from __future__ import annotations

import codecs
import csv
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TextIO

__all__ = ["BadInput", "Format", "between", "customers", "numbered", "records"]

Row = tuple[int, dict[str, Any]]  # the line on which a record begins or ends, and the record


class BadInput(ValueError):  # noqa: N818 - it says what came in
    """What was given is no record. Says where and what to do, and shows none of it."""

    def __init__(self, what: str, lines: int = 1) -> None:
        super().__init__(what)
        self.lines = lines  # how many of the file's it is about


def _refuse(error: BadInput) -> NoReturn:
    raise error


def _silent(_what: str) -> None:
    """Say nothing."""


@dataclass(frozen=True, slots=True)
class Format:
    """How a table is written, where its first bytes do not tell, and whom to tell what was made of it."""

    encoding: str | None = None
    delimiter: str | None = None
    note: Callable[[str], object] = _silent


_PLAIN = Format()


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
    tell: Callable[[BadInput], object] = _refuse,
    form: Format = _PLAIN,
) -> Iterator[dict[str, Any]]:
    """Read records, one after another; see :func:`numbered`."""
    for _line, record in numbered(given, stdin, tell=tell, form=form):
        yield record


def numbered(
    given: str | None,
    stdin: TextIO | None = None,
    *,
    tell: Callable[[BadInput], object] = _refuse,
    form: Format = _PLAIN,
) -> Iterator[Row]:
    """Read records, one after another, each with the line where it stands.

    Args:
        given: A JSON object; the name of a file: CSV with a heading (``.csv``, ``.tsv``, ``.txt``),
            one JSON object a line, or a JSON array of them; ``-`` or nothing for standard input.
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
            yield from _lines(stdin or sys.stdin, where, tell)
            return
        with _opened(Path(where), form) as file:
            yield from _rows(file, where, tell, form) if _is_table(file, where) else _lines(file, where, tell)
    except UnicodeDecodeError:
        raise _no_text(where, form) from None


def customers(
    path: str, *, tell: Callable[[BadInput], object] = _refuse, form: Format = _PLAIN
) -> list[dict[str, Any]]:
    """Read existing customers: CSV with a heading, JSON lines, or one JSON array.

    Args:
        path: The file.
        tell: As for :func:`numbered`.
        form: As for :func:`numbered`.

    Raises:
        BadInput: The file is not there, or holds something else.
    """
    try:
        with _opened(Path(path), form) as file:
            if _is_table(file, path):
                return [_without_blanks(row) for _line, row in _rows(file, path, tell, form)]
            return [row for _line, row in _lines(file, path, tell)]
    except UnicodeDecodeError:
        raise _no_text(path, form) from None


def _no_text(path: str, form: Format) -> BadInput:
    if form.encoding:
        return BadInput(f"{path} is not in {form.encoding}: name another --encoding")
    return BadInput(f"{path} is not in UTF-8: save it as UTF-8 (in a spreadsheet: “CSV UTF-8”), or name its --encoding")


def _opened(path: Path, form: Format) -> TextIO:
    if not path.name:
        raise BadInput("name a file, a JSON object, or - for standard input")
    try:
        encoding = form.encoding or _encoding(path, form.note)
        return path.open(encoding=encoding, newline="")
    except LookupError:
        raise BadInput(f"there is no encoding {form.encoding!r}: utf-8, cp1252 and utf-16 are usual") from None
    except OSError as error:
        raise BadInput(f"cannot read {path}: {error.strerror}") from error


def _encoding(path: Path, note: Callable[[str], object]) -> str:
    """Tell how a file is written: by its first bytes, else UTF-8, else, of a table, the spreadsheets' own."""
    with path.open("rb") as file:
        if file.read(2) in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
            return "utf-16"
        if path.suffix.lower() not in _TABLES:
            return "utf-8-sig"
        file.seek(0)
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while piece := file.read(_PIECE):
                decoder.decode(piece)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            note(f"{path} is not in UTF-8, and read as Windows-1252: where accents look wrong, name its --encoding")
            return "cp1252"
    return "utf-8-sig"


_TABLES = (".csv", ".tsv", ".txt")
_PIECE = 1 << 20  # bytes


def _is_table(file: TextIO, path: str) -> bool:
    """Tell whether a file is CSV, by its name; a ``.txt`` may hold either."""
    if not path.lower().endswith(".txt"):
        return path.lower().endswith((".csv", ".tsv"))
    first = file.readline()
    file.seek(0)
    return first.lstrip()[:1] not in {"{", "["}


def _rows(file: TextIO, path: str, tell: Callable[[BadInput], object], form: Format) -> Iterator[Row]:
    """Read the rows of a table. A row may end early, as spreadsheets leave out blanks at the end, but not late.

    Rows in which nothing stands are none.
    """
    comma, skipped = _comma(file, path, form)
    reader = csv.DictReader(file, delimiter=comma, skipinitialspace=True, restval="")
    _hold_headings(reader, path)
    rows = iter(reader)
    while True:
        before = reader.line_num
        try:
            row: dict[Any, Any] = next(rows)
        except StopIteration:
            return
        except csv.Error:
            tell(BadInput(f"line {reader.line_num + skipped} of {path}: no row of a table"))
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


def _comma(file: TextIO, path: str, form: Format) -> tuple[str, int]:
    """Tell what stands between the columns, and how many lines stand before the heading.

    Spreadsheets may say it in a first line, ``sep=;``; else it is what the heading has most of.
    """
    heading = file.readline()
    said = heading.strip()
    if said.lower().startswith("sep=") and len(said) == len("sep=") + 1:
        return form.delimiter or said[-1], 1
    file.seek(0)
    if form.delimiter:
        return form.delimiter, 0
    return "\t" if path.lower().endswith(".tsv") else max(",;\t|", key=heading.count), 0


def _without_blanks(row: dict[Any, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key and value}


def _lines(file: TextIO, where: str, tell: Callable[[BadInput], object]) -> Iterator[Row]:
    first = file.readline()
    if first.lstrip().startswith("[") or first.strip() == "{":  # an array, or one record over several lines
        yield from _several(first + file.read(), where, tell, 1)
        return
    for number, line in enumerate((first, *file) if not file.isatty() else _typed(first, file), 1):
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
        tell(BadInput(f'{where}{place}: no JSON. A record looks like {{"family_name": "Jansen"}}'))
        return
    for record in held if isinstance(held, list) else [held]:
        if isinstance(record, dict):
            yield line, record
        else:
            tell(BadInput(f"{where}: a record is a JSON object, not {type(record).__name__}"))
