"""What changes places does so whole, or not at all: a yes to one half would lose what the other field holds."""

from __future__ import annotations

import datetime as dt
import itertools
import json
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from firsttimeright import Intake
from firsttimeright.text.folding import compact

MOVES = frozenset(("cross.swapped", "cross.misplaced", "cross.shifted"))
EXAMPLES = [
    ("BE", {"given_name": "a@a.be", "family_name": "qwerty", "email": "asdf", "postcode": "1234", "house_number": "1"}),
    ("NL", {"given_name": "asdf", "family_name": "test@test.nl", "email": "Qwerty", "phone": "0612345678"}),
]
CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "records.jsonl").read_text(encoding="utf-8").splitlines()
][::12]


@cache
def counter(country):
    return Intake(country=country, today=dt.date(2026, 1, 15))


def letters(record):
    return Counter(sign for value in record.values() if isinstance(value, str) for sign in compact(value))


def whole(country, record):
    """Say yes to each question about a place, and hold what is there then against what was there before."""
    report = counter(country).check(record)
    for item in report.suggestions:
        if item.code in MOVES:
            taken = report.accept(item.token).record
            lost = letters(report.record) - letters(taken)
            assert not any(sign.isalpha() for sign in lost), (item.code, item.field)


@pytest.mark.parametrize(("country", "record"), EXAMPLES)
def test_an_example_is_asked_about_as_a_whole(country, record):
    report = counter(country).check(record)
    assert "record.made_up" in report.codes
    whole(country, record)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_yes_to_a_move_loses_nothing(case):
    texts = [field for field, value in case["record"].items() if isinstance(value, str) and value]
    for one, other in itertools.combinations(texts, 2):
        record = {**case["record"], one: case["record"][other], other: case["record"][one]}
        whole(case["country"], record)
