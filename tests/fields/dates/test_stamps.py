"""The day of a time stamp: read in any notation, and never made up."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields.dates import day_given, stamped

DAY = dt.date(2022, 4, 3)
READ = [
    # value                                 country  day
    (DAY,                                   None,    DAY),
    (dt.datetime(2022, 4, 3, 23, 59, tzinfo=dt.UTC), None, DAY),
    ("2022-04-03",                          None,    DAY),
    (" 2022-04-03 10:15:00 ",               None,    DAY),
    ("2022-04-03T23:30:00Z",                None,    DAY),
    ("2022-04-03T10:15:00.123456+02:00",    None,    DAY),
    ("20220403",                            None,    DAY),
    (20220403,                              None,    DAY),
    ("20220403101500",                      None,    DAY),
    ("20220403T101500Z",                    None,    DAY),
    (1648980000,                            None,    DAY),
    ("1648980000",                          None,    DAY),
    (1648980000.25,                         None,    DAY),
    (1648980000000,                         None,    DAY),
    ("3 april 2022",                        None,    DAY),
    ("03.04.2022",                          "DE",    DAY),
    ("03/04/2022 10:15",                    "GB",    DAY),
    ("04/03/2022",                          "US",    DAY),
    ("31.12.2021",                          None,    dt.date(2021, 12, 31)),
    ("12/31/2021",                          "NL",    dt.date(2021, 12, 31)),
    ("01-01-2022",                          None,    dt.date(2022, 1, 1)),
    ("44654",                               None,    DAY),
]  # fmt: skip
UNKNOWN = [
    None, "", " ", "03-04-2022", "onbekend", "2022", "04-2022", "31-02-2022", "1900-01-01", "1970-01-01", 0, 1, True,
    "12345678901234567", ["2022-04-03"], "x" * 5000, float("nan"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "country", "day"), READ)
def test_a_stamp_is_read_in_any_notation(value, country, day):
    assert stamped(value, country=country) == day
    assert stamped(value, country=country, as_of=dt.date(2021, 6, 1)) is None  # is still to come


@pytest.mark.parametrize("value", UNKNOWN)
def test_what_cannot_be_told_is_unknown(value):
    assert stamped(value) is None


def test_the_day_after_has_begun_elsewhere():
    assert stamped("2022-04-03", as_of=dt.date(2022, 4, 2)) == DAY


@given(st.one_of(st.text(), st.integers(), st.floats(), st.binary(), st.none()))
def test_anything_is_survived(value):
    found = stamped(value)
    assert found is None or isinstance(found, dt.date)


@given(st.dates(dt.date(1971, 1, 1), dt.date(2100, 1, 1)))
def test_what_is_read_is_the_day(day):
    assert stamped(day.isoformat()) == day == stamped(day.strftime("%Y%m%d"))
    assert stamped(f"{day.day}.{day.month}.{day.year}", country="DE") == day


def test_the_day_that_it_is():
    assert day_given("2022-04-03") == day_given(DAY) == day_given(dt.datetime(2022, 4, 3, tzinfo=dt.UTC)) == DAY
    assert day_given(None) is None
    with pytest.raises(TypeError, match="as_of is a date"):
        day_given(20220403)
    with pytest.raises(ValueError, match="ISO date"):
        day_given("3 april 2022")
