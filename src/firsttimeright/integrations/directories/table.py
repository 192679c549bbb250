"""A directory over a table of addresses that the host has: an extract of the BAG, or any other.

Build it once from CSV or Parquet; it becomes one SQLite file::

    python -m firsttimeright.integrations.directories.table build addresses.csv addresses.sqlite

and is used with ``addresses.parse(..., directory=TableDirectory("addresses.sqlite"))``.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Self

from firsttimeright.fields.addresses.directory import Entry
from firsttimeright.text.folding import compact, fold

__all__ = ["COLUMNS", "TableDirectory", "build", "main"]

COLUMNS = (
    "country", "postcode", "house_number", "letter", "addition", "street", "city", "municipality", "region", "id",
)  # fmt: skip
"""What a row can hold; a table needs at least postcode, house_number, street and city."""

NEEDED = ("postcode", "house_number", "street", "city")
# Names that tables give these columns: the BAG's own words, and the usual English ones. Case and marks do not count.
ALIASES: Mapping[str, tuple[str, ...]] = {
    "country": ("country", "land", "landcode", "country_code"),
    "postcode": ("postcode", "postalcode", "postal_code", "zip", "plz"),
    "house_number": ("house_number", "huisnummer", "number", "hausnummer", "housenumber"),
    "letter": ("letter", "huisletter", "house_letter"),
    "addition": ("addition", "huisnummertoevoeging", "toevoeging", "house_number_addition", "suffix", "unit"),
    "street": ("street", "straat", "straatnaam", "openbareruimte", "openbareruimtenaam", "strasse", "rue"),
    "city": ("city", "woonplaats", "woonplaatsnaam", "plaats", "place", "ort", "commune"),
    "municipality": ("municipality", "gemeente", "gemeentenaam"),
    "region": ("region", "provincie", "provincienaam", "province", "state"),
    "id": ("id", "nummeraanduiding", "nummeraanduiding_id", "nummeraanduidingid", "identificatie"),
}
MANY = 20_000  # rows written at once
_SCHEMA = """
CREATE TABLE addresses (
    country TEXT NOT NULL, postcode TEXT NOT NULL, house_number TEXT NOT NULL, addition TEXT NOT NULL,
    street TEXT NOT NULL, city TEXT NOT NULL, municipality TEXT NOT NULL, region TEXT NOT NULL, id TEXT NOT NULL
)
"""
_ASK = (
    "SELECT street, house_number, addition, postcode, city, municipality, region, id FROM addresses "
    "WHERE postcode = ? AND house_number = ? AND country = ? ORDER BY street, addition LIMIT 1000"
)


class TableDirectory:
    """The addresses of one SQLite file. Opened for reading only, once a thread; close it, or use ``with``.

    Args:
        path: The file that ``build`` made.

    Raises:
        FileNotFoundError: There is no such file.
    """

    __slots__ = ("_all", "_local", "path")

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        if not self.path.is_file():
            raise FileNotFoundError(f"no table of addresses at {self.path.name}")
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
            self._local.connection = connection
            self._all.append(connection)
        return connection

    def lookup(self, country: str, postcode: str, house_number: str) -> tuple[Entry, ...]:
        """Give every address under that postcode and number."""
        rows = self._connection().execute(_ASK, (_code(postcode), _number(house_number), country)).fetchall()
        return tuple(
            Entry(street, number, addition, code, city, municipality, region, key)
            for street, number, addition, code, city, municipality, region, key in rows
        )

    def additions(self, country: str, postcode: str, house_number: str) -> tuple[str, ...]:
        """Give the additions that exist there."""
        return tuple(
            dict.fromkeys(entry.house_number_addition for entry in self.lookup(country, postcode, house_number))
        )

    def close(self) -> None:
        """Close the file in every thread."""
        for connection in self._all:
            connection.close()
        self._all.clear()
        self._local = threading.local()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _code(text: str) -> str:
    return compact(text).upper()


def _number(text: str) -> str:
    return text.strip().lstrip("0")


def _columns(header: Sequence[str], named: Mapping[str, str]) -> dict[str, int]:
    """Find the columns by the names given, else by the usual ones.

    Raises:
        ValueError: A column that is needed, or was named, is not there.
    """
    places = {compact(name): place for place, name in enumerate(header)}
    found: dict[str, int] = {}
    for column in COLUMNS:
        if column in named:
            if compact(named[column]) not in places:
                raise ValueError(f"no column {named[column]!r}; there are: {', '.join(header)}")
            found[column] = places[compact(named[column])]
            continue
        place = next((places[compact(alias)] for alias in ALIASES[column] if compact(alias) in places), None)
        if place is not None:
            found[column] = place
    if lacking := [column for column in NEEDED if column not in found]:
        raise ValueError(f"no column for {', '.join(lacking)}; name it with --columns, e.g. {lacking[0]}=NAME")
    return found


def _csv(path: Path, separator: str | None) -> Iterator[Sequence[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        sample = file.read(65_536)
        file.seek(0)
        if separator is None:
            separator = max(";,\t|", key=sample.split("\n", 1)[0].count)
        yield from csv.reader(file, delimiter=separator)


def _parquet(path: Path) -> Iterator[Sequence[str]]:
    try:
        from pyarrow.parquet import ParquetFile  # type: ignore[import-not-found,unused-ignore]  # optional
    except ModuleNotFoundError:
        raise ModuleNotFoundError("reading Parquet needs pyarrow; or give a CSV file") from None
    file = ParquetFile(path)
    yield list(file.schema_arrow.names)
    for batch in file.iter_batches(batch_size=MANY):
        columns = [column.to_pylist() for column in batch.columns]
        for row in zip(*columns, strict=True):
            yield ["" if cell is None else str(cell) for cell in row]


def _cells(row: Sequence[str], places: Mapping[str, int], country: str) -> tuple[str, ...] | None:
    def cell(column: str) -> str:
        place = places.get(column)
        return row[place].strip() if place is not None and place < len(row) else ""

    code, number = _code(cell("postcode")), _number(cell("house_number"))
    if not code or not number:
        return None
    addition = " ".join(part for part in (cell("letter"), cell("addition")) if part)
    return (
        cell("country").upper() or country,
        code,
        number,
        addition,
        cell("street"),
        cell("city"),
        cell("municipality"),
        cell("region"),
        cell("id"),
    )


def build(
    source: str | Path,
    target: str | Path,
    *,
    country: str = "NL",
    columns: Mapping[str, str] | None = None,
    separator: str | None = None,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Build the SQLite file from a table; give the number of addresses.

    Rows without postcode or house number are passed over. An older file of that
    name is replaced when the new one is complete, not before.

    Args:
        source: A CSV file (UTF-8, header first) or a ``.parquet`` file.
        target: The file to make.
        country: Alpha-2 code of rows that name none.
        columns: Column names by ours, where they are not among the usual ones.
        separator: What parts the cells of a CSV file; told from its header without it.
        progress: Called with the rows read so far, every 20,000.

    Raises:
        ValueError: The table lacks a column that is needed.
        FileNotFoundError: There is no such source.
    """
    source, target = Path(source), Path(target)
    rows = _parquet(source) if source.suffix == ".parquet" else _csv(source, separator)
    header = next(iter(rows), None)
    if header is None:
        raise ValueError("the table is empty")
    places = _columns(header, columns or {})
    growing = target.with_name(target.name + ".growing")
    growing.unlink(missing_ok=True)
    connection = sqlite3.connect(growing)
    try:
        count = _filled(connection, rows, places, country, progress)
    except BaseException:
        connection.close()
        growing.unlink(missing_ok=True)
        raise
    connection.close()
    growing.replace(target)
    return count


def _filled(
    connection: sqlite3.Connection,
    rows: Iterable[Sequence[str]],
    places: Mapping[str, int],
    country: str,
    progress: Callable[[int], None] | None,
) -> int:
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(_SCHEMA)
    read = count = 0
    rows = iter(rows)
    while batch := list(itertools.islice(rows, MANY)):
        read += len(batch)
        found = [cells for row in batch if (cells := _cells(row, places, country)) is not None]
        connection.executemany("INSERT INTO addresses VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", found)
        count += len(found)
        if progress is not None:
            progress(read)
    connection.execute("CREATE INDEX by_number ON addresses (postcode, house_number)")
    connection.commit()
    return count


def _counted(path: Path) -> int | None:
    """Estimate the rows of a CSV file from its length."""
    if path.suffix == ".parquet":
        return None
    with path.open("rb") as file:
        sample = file.read(1 << 20)
    lines = sample.count(b"\n")
    return max(lines, path.stat().st_size * lines // max(len(sample), 1)) if lines else None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m firsttimeright.integrations.directories.table", description=__doc__
    )
    parser.add_argument("command", choices=("build",))
    parser.add_argument("source", type=Path, help="CSV (UTF-8, header first) or .parquet")
    parser.add_argument("target", type=Path, help="the SQLite file to make")
    parser.add_argument("--country", default="NL", help="country of rows that name none (alpha-2)")
    parser.add_argument("--separator", help="what parts the cells; told from the header without it")
    parser.add_argument("--columns", default="", metavar="OURS=THEIRS,...", help="columns with names of their own")
    given = parser.parse_args(arguments)
    columns = dict(pair.split("=", 1) for pair in given.columns.split(",") if "=" in pair)
    if unknown := [name for name in columns if fold(name) not in COLUMNS]:
        parser.error(f"unknown column {unknown[0]}; known: {', '.join(COLUMNS)}")
    try:
        with _bar(_counted(given.source)) as progress:
            count = build(
                given.source,
                given.target,
                country=given.country,
                columns=columns,
                separator=given.separator,
                progress=progress,
            )
    except (OSError, ValueError, ModuleNotFoundError) as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    sys.stdout.write(f"{count:,} addresses in {given.target.name}\n")
    return 0


class _bar:  # noqa: N801  # reads as a word where it is used
    """A progress bar: rich's where it is installed, else a line of figures."""

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._rich: object | None = None

    def __enter__(self) -> Callable[[int], None]:
        try:
            from rich.progress import Progress
        except ModuleNotFoundError:
            return self._plain
        bar = Progress(transient=False)
        task = bar.add_task("reading", total=self._total)
        bar.start()
        self._rich = bar
        return lambda read: bar.update(task, completed=min(read, self._total or read))

    def _plain(self, read: int) -> None:
        share = f" ({min(100, 100 * read // self._total)} %)" if self._total else ""
        sys.stderr.write(f"\r{read:,} rows{share}")
        sys.stderr.flush()

    def __exit__(self, *_: object) -> None:
        if self._rich is not None:
            self._rich.stop()  # type: ignore[attr-defined]  # rich is optional
        else:
            sys.stderr.write("\n")


if __name__ == "__main__":
    sys.exit(main())
