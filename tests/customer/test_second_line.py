"""The second line of an address: what it holds is not missing, and it stays as it was typed."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

HELD = [
    # country, record
    ("NL", {"street": "Kerkstraat 12", "address_line2": "1017 GL Amsterdam"}),
    ("NL", {"street": "Kerkstraat", "adresregel 2": "12a", "postcode": "1017 GL", "city": "Amsterdam"}),
    ("NL", {"street": "De Toren", "address_line_2": "Kerkstraat 12", "postcode": "1017 GL", "city": "Amsterdam"}),
    ("GB", {"address_line_1": "12 High Street", "address_line_2": "Oxford OX1 4AB"}),
    ("US", {"address1": "12 Main St", "address2": "Springfield, IL 62701"}),
    ("DE", {"address1": "Firma Müller", "address2": "Hauptstr. 5", "plz": "69117", "ort": "Heidelberg"}),
]  # fmt: skip


@pytest.mark.parametrize(("country", "record"), HELD)
def test_what_stands_there_is_not_asked_for(country, record):
    report = Intake(country=country).check(record)
    assert report.verdict.value == "accept"
    second = next(key for key in record if key.endswith("2"))
    assert report.record[second] == record[second]
    assert report.undo() == record


@pytest.mark.parametrize("line", ["", "achterom", "t.a.v. Jan"])
def test_what_does_not_stand_there_is(line):
    record = {"street": "Kerkstraat", "address_line_2": line, "postcode": "1017 GL", "city": "Amsterdam"}
    report = Intake(country="NL").check(record)
    assert "house_number.missing" in {item.code for item in report.findings if item.severity.value == "block"}


def test_a_field_of_another_name_is_no_second_line():
    record = {"street": "Kerkstraat", "klantnummer": "12", "postcode": "1017 GL", "city": "Amsterdam"}
    assert Intake(country="NL").check(record).verdict.value == "fix"
