"""Telephone numbers typed as they are dialled at home, on a form that names no country."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

SHOWN = [
    # what the record says                                                                        the number as offered
    ({"postcode": "1017 GL", "city": "Amsterdam", "house_number": "12", "phone": "020 6242424"}, "+31206242424"),
    ({"street": "Marienplatz", "house_number": "8", "postcode": "80331", "city": "München", "phone": "089 23300"},
     "+498923300"),
    ({"street": "Rue de Rivoli", "house_number": "8", "postcode": "75004", "city": "Paris", "phone": "01 42 76 40 40"},
     "+33142764040"),
    ({"street": "The Mall", "house_number": "8", "postcode": "SW1A 1AA", "city": "London", "phone": "020 7925 0918"},
     "+442079250918"),
    ({"iban": "NL91ABNA0417164300", "phone": "06 24681357"}, "+31624681357"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "number"), SHOWN)
def test_the_country_that_the_record_shows_reads_its_number(typed, number):
    report = Intake().check(typed)
    assert report.verdict.value == "confirm"
    assert [(item.field, item.after) for item in report.suggestions] == [("phone", number)]
    record = dict(report.accept("phone").record)
    assert Intake().check(record).verdict.value == "accept"


@pytest.mark.parametrize(
    "typed",
    [
        {"phone": "020 6242424"},  # no country anywhere
        {"postcode": "1017 GL", "city": "Amsterdam", "phone": "0171 555"},  # no number of the country either
        {"iban": "NL91ABNA0417164300", "vat_number": "BE0403019261", "phone": "020 6242424"},  # two countries
    ],
)
def test_otherwise_the_country_is_asked_for(typed):
    report = Intake().check(typed)
    assert not [item for item in report.suggestions if item.field == "phone"]
    assert report.verdict.value == "fix"
