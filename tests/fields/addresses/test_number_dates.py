"""Dates where the house number should be."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import addresses

PLACES = {"NL": ("3811 DE", "Amersfoort"), "BE": ("9000", "Gent"), "DE": ("20095", "Hamburg")}
DATES = [
    # country, typed, what is offered
    ("NL", "14-03-1958", None),
    ("NL", "14/03/1958", None),
    ("NL", "1958-03-14", None),
    ("NL", "1958-03-14 00:00:00", None),
    ("BE", "14/03/1958", None),
    ("DE", "14.03.1958", None),
    ("NL", "12-feb", "12-2"),
    ("NL", "02-feb", "2-2"),
    ("NL", "14 mrt", "14-3"),
    ("NL", "mrt-14", "3-14"),
    ("DE", "12. Mrz", "12-3"),
    ("BE", "12-févr", "12-2"),
]
NUMBERS = [
    ("NL", "14-3"),
    ("NL", "14-1-2"),
    ("NL", "14 bis"),
    ("NL", "14 A"),
    ("BE", "12/3/2001"),
    ("BE", "12/0301"),
    ("DE", "12-14"),
]


def check(country: str, number: str):
    postcode, city = PLACES[country]
    record = {"street": "Langestraat", "house_number": number, "postcode": postcode, "city": city}
    return Intake(country=country).check(record)


@pytest.mark.parametrize(("country", "typed", "meant"), DATES)
def test_a_date_is_told_of_and_stays_as_it_was_typed(country, typed, meant):
    report = check(country, typed)
    assert ("house_number.invalid", "house_number") in {(item.code, item.field) for item in report.findings}
    assert report.record["house_number"] == typed
    assert [item.after for item in report.suggestions] == ([meant] if meant else [])


@pytest.mark.parametrize(("country", "typed"), NUMBERS)
def test_a_number_with_additions_is_none(country, typed):
    assert "house_number.invalid" not in {item.code for item in check(country, typed).findings}


@pytest.mark.parametrize(
    ("country", "number"), [("NL", "A 47"), ("NL", "B12"), ("BE", "A-47"), ("DE", "C 3 a"), ("NL", "A 47 bis")]
)
def test_a_letter_before_the_number_is_asked_about_and_stays(country, number):
    fields = {"street": "Dorpsweg", "house_number": number}
    found = addresses.parse(fields, country=country)
    severities = {item.severity.value for item in found.findings if item.field == "house_number"}
    assert (found.value.house_number, severities) == (number, {"warn"})


@pytest.mark.parametrize("number", ["AB12", "XII", "A", "A 470000"])
def test_other_letters_are_no_number(number):
    found = addresses.parse({"street": "Dorpsweg", "house_number": number}, country="NL")
    assert "block" in {item.severity.value for item in found.findings if item.field == "house_number"}
