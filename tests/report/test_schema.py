"""The schema of a report: what is committed is what the dataclasses say, and a real report fits it."""

from __future__ import annotations

import datetime as dt
import importlib.util
import json
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from firsttimeright.intake import Intake
from firsttimeright.matching import Index
from firsttimeright.report import Report

ROOT = Path(__file__).parents[2]
_SPEC = importlib.util.spec_from_file_location("schema_tool", ROOT / "tools" / "schema.py")
tool = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(tool)

ADAPTER = TypeAdapter(Report)
BASE = Index.build(
    [
        {
            "id": 7,
            "given_name": "Anna",
            "family_name": "Visser",
            "email": "anna.visser@ziggo.nl",
            "birth_date": "1980-02-03",
        }
    ],
    country="NL",
)
INTAKE = Intake(country="NL", index=BASE, today=dt.date(2026, 1, 15))
RECORDS = [
    {},
    {"naam": "Anna Visser", "e-mail": "anna.visser@zigo.nl", "geboortedatum": "3-2-1980", "id": 9, "tags": ["a"]},
    {"salutation": "Dhr.", "given_name": "Sabine", "family_name": "Jnasen", "email": "sabine.jansen@gmial.com"},
    {
        "street": "Kerkstraat 12a",
        "postcode": "3581rb",
        "city": "Utrcht",
        "phone": "06123",
        "iban": "NL91ABNA0417164301",
    },
]


@pytest.mark.pinned
def test_the_committed_schema_is_the_dataclasses_own():
    assert tool.PATH.read_text(encoding="utf-8") == tool.schema(), "if this was meant: python tools/schema.py"


def test_the_schema_names_every_field_of_a_report():
    schema = json.loads(tool.schema())
    assert set(schema["properties"]) == set(Report.__dataclass_fields__)


@pytest.mark.parametrize("record", RECORDS)
def test_a_real_report_goes_to_json_and_back(record):
    report = INTAKE.check(record)
    written = ADAPTER.dump_json(report)
    assert ADAPTER.validate_json(written) == report
    assert json.loads(written)["typed"] == record
    assert ADAPTER.dump_python(report, mode="json") == json.loads(written)


def test_a_report_with_a_duplicate_goes_to_json_and_back():
    report = INTAKE.check(RECORDS[1])
    assert [match.id for match in report.duplicates] == [7]
    assert ADAPTER.validate_json(ADAPTER.dump_json(report)).duplicates == report.duplicates
