"""A number typed without its country waits for the answer where the address lies."""

import pytest

from firsttimeright import Intake
from firsttimeright.findings import Verdict

ABROAD = [
    # postcode, city, number as typed, the number if the address lies where it seems to
    ("2000", "Antwerpen", "0478 12 98 44", "+32478129844"),
    ("10115", "Berlin", "030 901820", "+4930901820"),
    ("75004", "Paris", "06 12 34 65 87", "+33612346587"),
]


@pytest.mark.parametrize(("postcode", "city", "typed", "number"), ABROAD)
def test_the_number_goes_with_the_country(postcode, city, typed, number):
    report = Intake(country="NL").check({"postcode": postcode, "city": city, "phone": typed, "country": ""})
    assert report.record["phone"] == typed
    assert report.verdict is Verdict.CONFIRM
    accepted = report.accept("country").record
    assert accepted["phone"] == number
    assert Intake(country="NL").check(accepted).record["phone"] == number


@pytest.mark.parametrize(("postcode", "city", "typed", "number"), ABROAD)
def test_a_form_without_a_country_is_asked_about_the_number(postcode, city, typed, number):
    report = Intake(country="NL").check({"postcode": postcode, "city": city, "phone": typed})
    assert report.record["phone"] == typed
    assert report.verdict is Verdict.CONFIRM
    assert {item.field: item.after for item in report.suggestions} == {"phone": number}
    assert number.startswith({"BE": "+32", "DE": "+49", "FR": "+33"}[report.accept("country").record["country"]])


def test_a_number_with_its_country_is_stored_at_once():
    record = {"postcode": "2000", "city": "Antwerpen", "phone": "+32 478 12 98 44"}
    assert Intake(country="NL").check(record).record["phone"] == "+32478129844"


def test_at_home_nothing_waits():
    record = {"postcode": "5611 AB", "city": "Eindhoven", "phone": "040 2381234"}
    assert Intake(country="NL").check(record).record["phone"] == "+31402381234"
