"""Files of text: how one is written, told by its first bytes, and what is none."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, TextIO

__all__ = ["PLAIN", "BadInput", "Format", "no_text", "opened", "refuse"]

EXAMPLE = """A record looks like {"family_name": "Jansen"}"""


class BadInput(ValueError):  # noqa: N818 - it says what came in
    """What was given is no record. Says where and what to do, and shows none of it."""

    def __init__(self, what: str, lines: int = 1) -> None:
        super().__init__(what)
        self.lines = lines  # how many of the file's it is about


def refuse(error: BadInput) -> NoReturn:
    """Raise what would be told."""
    raise error


def _silent(_what: str) -> None:
    """Say nothing."""


@dataclass(frozen=True, slots=True)
class Format:
    """How a table is written, where its first bytes do not tell, and whom to tell what was made of it."""

    encoding: str | None = None
    delimiter: str | None = None
    note: Callable[[str], object] = _silent


PLAIN = Format()


def no_text(path: str, form: Format) -> BadInput:
    """Say what to do with a file that cannot be decoded."""
    if form.encoding:
        return BadInput(f"{path} is not in {form.encoding}: name another --encoding")
    return BadInput(f"{path} is not in UTF-8: save it as UTF-8 (in a spreadsheet: “CSV UTF-8”), or name its --encoding")


def opened(path: Path, form: Format) -> TextIO:
    """Open a file of text.

    Raises:
        BadInput: It is not there, is no text, or is not written as *form* says.
    """
    if not path.name:
        raise BadInput("name a file, a JSON object, or - for standard input")
    try:
        encoding = form.encoding or _encoding(path, form.note)
        return path.open(encoding=encoding, newline="")
    except LookupError:
        raise BadInput(f"there is no encoding {form.encoding!r}: utf-8, cp1252 and utf-16 are usual") from None
    except OSError as error:
        hint = "" if path.suffix or path.exists() else f". {EXAMPLE}"
        raise BadInput(f"cannot read {path}: {error.strerror}{hint}") from error


def _encoding(path: Path, note: Callable[[str], object]) -> str:
    """Tell how a file is written: by its first bytes, else UTF-8, else, of a table, the spreadsheets' own.

    Raises:
        BadInput: It is no text at all.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        if head.startswith(_WORKBOOKS):
            raise BadInput(f"{path} is a workbook, and no text: save its sheet as “CSV UTF-8”, and name that file")
        if b"\0" in head:
            return _wide(head, path)
        if path.suffix.lower() in _JSON:
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


def _wide(head: bytes, path: Path) -> str:
    """Tell which half of UTF-16 without a mark is empty, as it is of most letters."""
    for name, empty, full in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if 2 * empty.count(0) > len(empty) and not full.count(0):
            return name
    raise BadInput(f"{path} is no text: name a file in CSV or JSON")


_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")  # .xlsx and .ods, .xls
_JSON = (".json", ".jsonl", ".ndjson")
_HEAD = 4096  # bytes
_PIECE = 1 << 20
