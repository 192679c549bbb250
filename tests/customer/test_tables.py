"""Rows of databases and data frames, and whole tables: read by their names, or refused in words."""

from __future__ import annotations

import asyncio
import datetime as dt
import importlib
import sqlite3
from typing import NamedTuple

import numpy as np
import pytest

from firsttimeright import Index, Intake
from firsttimeright.customer.tables import rows
from firsttimeright.customer.values import entries
from firsttimeright.merging import cluster, propose, records_of
from firsttimeright.quality import accu

TABLE = [
    {
        "klantnr": 1,
        "voornaam": "Sabine",
        "achternaam": "Jansen",
        "geboortedatum": "3-4-1987",
        "email": "s.j@kpnmail.nl",
    },
    {"klantnr": 2, "voornaam": "Sanne", "achternaam": "de Vries", "geboortedatum": "27-1-1990", "email": None},
    {"klantnr": 3, "voornaam": "S.", "achternaam": "Jansen", "geboortedatum": "3-4-1987", "email": "s.j@kpnmail.nl"},
]
INTAKE = Intake(country="NL")


class Frame:
    """As much of pandas as is asked."""

    def __init__(self, table):
        self.columns = list(table[0])
        self.shape = (len(table), len(self.columns))
        self._rows = [tuple(row.values()) for row in table]

    def __iter__(self):
        return iter(self.columns)

    def keys(self):
        return self.columns

    def __getitem__(self, name):
        return [row[self.columns.index(name)] for row in self._rows]

    def itertuples(self, index, name):
        assert (index, name) == (False, None)
        return iter(self._rows)


class Series:
    """A row of pandas: keys, and no mapping."""

    dtype = object

    def __init__(self, row):
        self._row = row

    def keys(self):
        return list(self._row)

    def to_dict(self):
        return self._row


class Arrow:
    """As much of pyarrow."""

    columns = ()
    shape = (3, 5)
    column_names = tuple(TABLE[0])

    def to_pylist(self):
        return TABLE


class Keyed:
    """A row of asyncpg and others."""

    def keys(self):
        return iter(TABLE[0])

    def __getitem__(self, name):
        return TABLE[0][name]


def from_sqlite(table):
    held = sqlite3.connect(":memory:")
    held.row_factory = sqlite3.Row
    held.execute("create table t (klantnr, voornaam, achternaam, geboortedatum, email)")
    held.executemany("insert into t values (:klantnr, :voornaam, :achternaam, :geboortedatum, :email)", table)
    return held.execute("select * from t order by klantnr")


class Named(NamedTuple):
    klantnr: int
    voornaam: str
    achternaam: str
    geboortedatum: str
    email: str | None


def frame(library):
    return importlib.import_module(library).DataFrame(TABLE) if importlib.util.find_spec(library) else Frame(TABLE)


TABLES = [lambda: list(TABLE), lambda: iter(TABLE), lambda: from_sqlite(TABLE), lambda: Frame(TABLE), Arrow,
          lambda: frame("pandas"), lambda: frame("polars"), lambda: map(Series, TABLE)]  # fmt: skip


@pytest.mark.parametrize("table", TABLES)
def test_every_door_takes_a_table(table):
    reports = list(INTAKE.check_many(table()))
    assert [report.record["klantnr"] for report in reports] == [1, 2, 3]
    assert reports[0].record["geboortedatum"] == "1987-04-03"
    index = Index.build(table(), id="klantnr", country="NL")
    assert len(index) == 3
    assert [group.ids for group in cluster(table(), id="klantnr", index=index)] == [(1, 3)]
    assert accu(table(), country="NL", index=index).records == 3
    proposal = propose(table(), country="NL")
    assert proposal.apply(table())["voornaam"] == proposal.record["voornaam"]
    report = Intake(country="NL", index=index).check(TABLE[0], exclude=1)
    assert [record["klantnr"] for record in records_of(report, table(), id="klantnr")] == [1, 3]


@pytest.mark.parametrize(
    "record", [from_sqlite(TABLE).fetchone(), Series(TABLE[0]), Keyed(), Named(*TABLE[0].values())]
)
def test_a_row_of_a_database_or_a_data_frame_is_a_record(record):
    assert entries(record) == TABLE[0]
    index = Index.build([record], id="klantnr", country="NL")
    index.add(record)
    assert [match.id for match in index.candidates(record)] == [1]
    assert index.why_not(record, 1).steps


class Stamp(dt.datetime):
    """A day of pandas."""

    def to_pydatetime(self, *, warn):
        assert not warn
        return dt.datetime(self.year, self.month, self.day, tzinfo=self.tzinfo)


class NaTType:
    """A missing one."""


def test_a_row_of_a_data_frame_comes_in_pythons_own_kinds():
    day = Stamp(2020, 1, 2, tzinfo=dt.UTC)
    odd = [{"n": np.int64(1), "b": np.bool_(True), "f": float("nan"), "d": NaTType(), "u": day, "t": None, "s": "x"}]
    own = {"n": 1, "b": True, "f": None, "d": None, "u": dt.datetime(2020, 1, 2, tzinfo=dt.UTC), "t": None, "s": "x"}
    (row,) = rows(Frame(odd), "it")
    assert row == own == entries(Series(odd[0]))
    assert [type(value) for value in row.values()] == [type(value) for value in own.values()]


def test_a_table_in_the_place_of_a_record_is_refused():
    with pytest.raises(TypeError, match="'Frame', a table: check_many"):
        INTAKE.check(Frame(TABLE))


WRONG = [
    (lambda: accu("customers.csv"), "accu wants records, one after another.* not 'str'"),
    (lambda: accu({"email": "a"}), "accu wants records"),
    (lambda: cluster({"email": "a"}), "cluster wants records"),
    (lambda: propose({"email": "a"}), "propose wants records"),
    (lambda: propose(TABLE).apply(TABLE[0]), "apply wants records"),
    (lambda: Index.build("customers.csv"), "Index.build wants records"),
    (lambda: Index.build(None), "not 'NoneType'"),
    (lambda: INTAKE.check_many(3), "not 'int'; for one record use check"),
    (lambda: Index.build([{"id": [1], "email": "a"}]), "an id is a number, a text, or else hashable, not 'list'"),
]  # fmt: skip


@pytest.mark.parametrize(("mistake", "says"), WRONG)
def test_what_is_not_many_records_is_refused_in_words(mistake, says):
    with pytest.raises(TypeError, match=says) as caught:
        mistake()
    assert "@" not in str(caught.value)


@pytest.mark.parametrize(
    "mistake",
    [
        lambda: Index.build(TABLE),
        lambda: Index.build([{"id": float("nan"), "email": "a"}]),
        lambda: cluster(TABLE),
        lambda: records_of(INTAKE.check({"email": "a"}), TABLE),
        lambda: Index.build([{"id": None, "email": "a"}]),
    ],
)
def test_a_record_without_its_number_says_how_to_name_the_field(mistake):
    with pytest.raises(KeyError, match="'id'; id= names the field"):
        mistake()


def test_two_columns_of_one_name_are_refused():
    table = Frame(TABLE)
    table.columns[3] = "voornaam"
    with pytest.raises(ValueError, match="columns 2 and 4 have the same name"):
        rows(table, "it")


def test_records_that_are_waited_for_are_checked_one_by_one():
    async def found():
        for row in TABLE:
            yield row

    async def checked(records):
        index = Index.build(TABLE, id="klantnr", country="NL")
        desk = Intake(country="NL", index=index)
        return [len(each.duplicates) async for each in desk.acheck_many(records, exclude=lambda row: row["klantnr"])]

    assert asyncio.run(checked(found())) == asyncio.run(checked(TABLE)) == [1, 0, 1]
