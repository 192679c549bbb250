"""What is too long, or no text, is told and not looked into: neither by the fields nor by who looks across them."""

from __future__ import annotations

import time

import pytest

from firsttimeright import Intake
from firsttimeright.customer import FIELDS

INTAKE = Intake(country="NL")
WHOLE = {"given_name": "Jan", "family_name": "Vis", "email": "jan.vis@example.org", "city": "Utrecht"}


@pytest.mark.parametrize("letters", ["(", ",", "a,", "van "])
def test_a_book_in_a_field_takes_no_time(letters):
    book = letters * 60_000
    INTAKE.check(WHOLE)
    begun = time.process_time()
    for field in ("organisation", "full_name", "email"):
        report = INTAKE.check({**WHOLE, field: book})
        assert "record.too_long" in [item.code for item in report.about(field)]
        assert report.record[field] == book
    assert time.process_time() - begun < 10  # a text searched from each of its letters took an hour


@pytest.mark.parametrize("value", [10**5_000, object(), ["a", "b"], {"a": 1}], ids=["digits", "object", "list", "dict"])
@pytest.mark.parametrize("field", FIELDS)
def test_a_value_that_is_no_text_stops_no_check(field, value):
    report = INTAKE.check({**WHOLE, field: value})
    assert not [item for item in report.skipped if item.reason == "error"]
    assert report.record[field] is value
