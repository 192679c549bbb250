"""The four letters are weighed when they are asked for, and a report is the same whether they were or not."""

from __future__ import annotations

import copy
import dataclasses
import datetime as dt
import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from pydantic import TypeAdapter

from firsttimeright import Intake
from firsttimeright.report import Report, with_accu

TYPED = {"achternaam": "Jnasen", "voornaam": "Sabine", "email": "sabine.jansen@gmial.com"}
JSON = TypeAdapter(Report)


def checked() -> Report:
    return Intake(country="NL", today=dt.date(2026, 1, 15)).check(TYPED)


def looked_at() -> Report:
    report = checked()
    assert report.accu is not None
    return report


@pytest.mark.parametrize(
    "carried",
    [
        lambda report: report,
        lambda report: pickle.loads(pickle.dumps(report)),  # noqa: S301 - our own
        copy.copy,
        copy.deepcopy,
        dataclasses.replace,
        lambda report: JSON.validate_json(JSON.dump_json(report)),
    ],
    ids=["itself", "pickle", "copy", "deepcopy", "replace", "json"],
)
def test_letters_come_along(carried):
    """Whatever way a report goes, it has the letters that it has when they are asked for first."""
    seen = carried(checked())
    assert seen == looked_at()
    assert seen.accu == looked_at().accu
    assert [cause.field for cause in seen.accu.correct.causes] == ["email", "achternaam"]


def test_letters_are_weighed_once():
    """What was weighed is kept: the second look gives the very same object."""
    report = checked()
    assert report.accu is report.accu


def test_letters_do_not_follow_the_record():
    """Who writes into the record that he was given changes no letter."""
    report = checked()
    report.record.clear()
    report.typed.clear()
    assert report.accu == looked_at().accu


def test_letters_are_weighed_where_many_look_at_once():
    """Threads that look at the same time all see the letters."""
    weighed = []
    report = with_accu(Report({}, {}), lambda: weighed.append(1) or looked_at().accu)
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: report.accu, range(64)))
    assert all(accu == looked_at().accu for accu in found)
    assert weighed


def test_a_report_has_no_other_late_part():
    """A name that is none of a report's is refused as ever, and nothing can be set."""
    with pytest.raises(AttributeError, match="has no attribute 'acu'"):
        _ = checked().acu
    with pytest.raises(dataclasses.FrozenInstanceError):
        checked().accu = None
