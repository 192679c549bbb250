"""A field whose value was moved away is empty: it is filled in, and asked for, as one that was left open is."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.policy import Policy

EMPTIED = [
    # street         house_number  addition  city (a postcode)  country  place
    ("Kerkstraat",   "12",         None,     "1017 GL",         "NL",    "Amsterdam"),
    ("",             "Kerkstraat", "12",     "1017 GL",         "NL",    "Amsterdam"),
    ("Lange Straße", "3",          None,     "18055",           "DE",    "Rostock"),
]  # fmt: skip


@pytest.mark.parametrize("row", EMPTIED)
def test_a_field_that_was_emptied_is_filled_in(row):
    *typed, country, place = row
    address = dict(zip(("street", "house_number", "house_number_addition", "city"), typed, strict=True))
    report = Intake(country=country).check({**address, "postcode": ""})
    assert report.record["city"] is None
    assert {item.field: item.value for item in report.completions}["city"] == place


def test_a_field_that_was_emptied_is_asked_for():
    policy = Policy(use_case="test", required={"test": ("city",)})
    address = {"street": "Kerkstraat", "house_number": "12", "postcode": "", "city": "1017 GL"}
    findings = Intake(country="NL", policy=policy).check(address).about("city")
    assert "block" in {item.severity.value for item in findings}
