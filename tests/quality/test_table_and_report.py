"""A table is judged as its records are, one by one: the same letters on every channel."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from firsttimeright import Intake
from firsttimeright.quality import accu

TODAY = dt.date(2026, 1, 1)
CASES = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "cases" / "records.jsonl").read_text(encoding="utf-8").splitlines()
]
PARTS_ELSEWHERE = [
    # what is offered is of a field that the table lacks, or of a part of one that it has
    {"given_name": "Jan", "family_name": "Installatiebedrijf de Wit BV"},
    {"given_name": "de Vries", "family_name": "Johanna"},
    {"given_name": "Jan", "family_name": "vna der Berg"},
    {"full_name": "Mevr. Sabine Jnasen"},
    {"salutation": "Prof. dr.", "given_name": "Jan", "family_name": "Smit"},
    {"address": "Dorpsstraat 5 3511 AB Utrcht"},
    {"naam": "Sabine Jnasen", "woonplaats": "Utrcht"},
    {"salutation": "Dhr.", "given_name": "Sabnie", "family_name": "Jnasen", "email": "s.jansen@gmial.com",
     "postcode": "3511 AB", "city": "Utrcht"},  # more questions than are asked at once
]  # fmt: skip


def letters(record, **typed):
    report = Intake(**typed, today=TODAY).check(record, audience="system")
    return (
        {name: letter.score for name, letter in report.accu},
        dict(accu([record], **typed, as_of=TODAY).letters),
    )


@pytest.mark.parametrize("record", PARTS_ELSEWHERE, ids=" ".join)
def test_what_is_offered_to_a_field_that_lacks_is_no_fault_of_the_record(record):
    own, table = letters(record, country="NL")
    assert table == pytest.approx(own, abs=1e-3)


def test_a_table_says_of_each_record_what_its_own_report_says():
    for case in CASES:
        own, table = letters(case["record"], country=case["country"], language=case["language"])
        for name, mark in own.items():
            assert table[name] == (mark if mark is None else pytest.approx(mark, abs=1e-3)), (case["id"], name)


def test_a_country_that_is_no_code_is_refused():
    with pytest.raises(ValueError, match="such as 'NL'"):
        accu([{"family_name": "Vis"}], country="Nederland")


def test_one_text_splits_no_table():
    with pytest.raises(TypeError, match=r"\('source',\)"):
        accu([{"family_name": "Vis"}], by="source")


def test_a_field_that_no_record_has_splits_no_table():
    """A slip in *by* would give a page without that part, and nobody would know why."""
    table = [{"achternaam": "Vis", "kanaal": "web"}, {"achternaam": "Bos", "plaats": ""}]
    with pytest.raises(ValueError, match=r"'chanel'.*achternaam, kanaal, plaats"):
        accu(table, by=("kanaal", "chanel"))
    assert set(accu(table, by=("kanaal", "city")).groups) == {"kanaal"}  # that is there, and empty
    assert accu(table).groups == {}  # what we split by, where nobody asks for it, may lack
    assert accu([], by=("chanel",)).records == 0


@pytest.mark.parametrize(
    ("record", "complete"),
    [({}, 0.0), ({"family_name": " ", "city": None}, 0.0), ({"family_name": "Vis"}, 0.1429)],
)
def test_the_country_of_the_form_makes_no_empty_record_complete(record, complete):
    assert accu([record], country="NL").letters["complete"] == complete
