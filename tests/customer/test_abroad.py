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


STATED = [
    # form, whole address, number as typed, as offered; None: stored as the form's own, as `kept`
    ("IT", "212 impasse des Lilas, 34720 Caux, France", "0610344541", "+33610344541", None),
    ("NL", "Hauptstr. 1, 10115 Berlin, Deutschland", "020 6241359", "+49206241359", None),
    ("NL", "Hauptstr. 1, 10115 Berlin, Deutschland", "06 24813597", None, "+31624813597"),
    ("NL", "Hauptstr. 1, 10115 Berlin, Deutschland", "+31 20 6241359", None, "+31206241359"),
    ("NL", "Damrak 1, 1012 LG Amsterdam, Nederland", "020 6241359", None, "+31206241359"),
]  # fmt: skip


@pytest.mark.parametrize(("form", "address", "typed", "offered", "kept"), STATED)
def test_a_country_at_the_end_of_an_address_is_that_of_the_number_too(form, address, typed, offered, kept):
    """06 10... is in Rome, and mobile in France: it is not stored as the form's own without a word."""
    report = Intake(country=form).check({"address": address, "phone": typed})
    assert [item.after for item in report.suggestions if item.field == "phone"] == ([offered] if offered else [])
    assert report.record["phone"] == (kept or typed)
    assert not Intake(country=form).check(report.record).changes
