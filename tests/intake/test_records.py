"""Whole records, written before they were run: what is asked, what is applied, and above all what is left in peace."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from firsttimeright import Intake
from firsttimeright.findings import Severity

CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "records.jsonl").read_text(encoding="utf-8").splitlines()
]
QUIET = [case for case in CASES if case["expected"].get("quiet")]


@cache
def counter(country, language):
    return Intake(country=country, language=language, today=dt.date(2026, 1, 15))


def check(case):
    return counter(case["country"], case["language"]).check(dict(case["record"]), audience=case["audience"])


def loud(report):
    return [(item.field, item.code) for item in report.findings if item.severity is not Severity.INFO]


def values(items, field):
    """Give what is offered for *field*."""
    return {getattr(item, "after", None) or getattr(item, "value", None) for item in items if item.field == field}


def listed(wanted):
    return set(wanted if isinstance(wanted, list) else [wanted])


@pytest.mark.parametrize("case", CASES, ids=[f"{case['id']}-{case['kind']}" for case in CASES])
def test_a_whole_record_gets_the_answer_of_a_colleague(case):
    report, wanted = check(case), case["expected"]
    assert report.verdict.value in wanted["verdict"]
    for field, offers in wanted.get("suggestions", {}).items():
        assert values(report.suggestions, field) & listed(offers), field
    for field, offers in wanted.get("not_suggested", {}).items():
        assert not values(report.suggestions, field) & listed(offers), field
    for field, offers in wanted.get("completions", {}).items():
        assert values(report.completions, field) & listed(offers), field
    for field, value in wanted.get("applied", {}).items():
        assert report.record.get(field) in listed(value), field
    for field, value in wanted.get("final", {}).items():  # applied or offered, as it may be
        found = {report.record.get(field)} | values((*report.suggestions, *report.completions), field)
        assert found & listed(value), field
    said = {item.code for item in (*report.findings, *report.suggestions, *report.completions)}
    for group in wanted.get("codes", ()):
        assert said & set(group), group
    asked = {code for _field, code in loud(report)} | {item.code for item in report.suggestions}
    assert not asked & set(wanted.get("not_codes", ()))
    about = {field for field, _code in loud(report)} | {item.field for item in report.suggestions}
    assert not about & set(wanted.get("quiet_fields", ()))


@pytest.mark.parametrize("case", QUIET, ids=[f"{case['id']}-{case['kind']}" for case in QUIET])
def test_a_real_customer_is_asked_nothing(case):
    report = check(case)
    assert loud(report) == []
    assert report.suggestions == ()


@pytest.mark.parametrize("case", CASES, ids=[f"{case['id']}-{case['kind']}" for case in CASES])
def test_what_was_stored_is_tidied_no_further(case):
    first = check(case)
    assert first.undo() == case["record"]
    again = counter(case["country"], case["language"]).check(dict(first.record), audience=case["audience"])
    assert dict(again.record) == dict(first.record)


def test_the_public_is_asked_no_more_than_staff():
    for case in CASES:
        staff, public = check(case), check({**case, "audience": "public"})
        assert {(item.field, item.after) for item in public.suggestions} <= {
            (item.field, item.after) for item in staff.suggestions
        }, case["id"]


def test_the_set_is_as_it_should_be():
    """Two in five are quiet, most are Dutch or Belgian, and no case is there twice."""
    countries = Counter(case["country"] for case in CASES)
    assert len(QUIET) >= 60
    assert countries["NL"] + countries["BE"] > len(CASES) * 0.6
    assert len({json.dumps(case["record"], sort_keys=True) for case in CASES}) == len(CASES)
