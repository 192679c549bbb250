"""Addresses that are another country's, and regions that are a slip from one."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

ELSEWHERE = [
    # form  postcode     city          country
    ("NL", "B-2000", "Antwerpen", "BE"),
    ("NL", "D-50667", "Köln", "DE"),
    ("NL", "D-50667", "", "DE"),
    ("DE", "F-75001", "Paris", "FR"),
    ("DE", "A-1010", "Wien", "AT"),
    ("FR", "CH-1201", "Genève", "CH"),
    ("NL", "10001", "New York", "US"),
    ("NL", "28013", "Madrid", "ES"),
]


@pytest.mark.parametrize(("form", "postcode", "city", "country"), ELSEWHERE)
def test_the_country_is_asked_about_and_the_postcode_blocks_nothing(form, postcode, city, country):
    record = {"family_name": "Jansen", "street": "Markt", "house_number": "1", "postcode": postcode, "city": city}
    without = Intake(country=form).check(record)  # what the form has no field for is a completion
    assert [item.value for item in without.completions if item.field == "country"] == [country]
    report = Intake(country=form).check({**record, "country": ""})
    assert [(item.field, item.after) for item in report.suggestions] == [("country", country)]
    assert not [
        item for item in report.findings if item.code.startswith("postcode.") and item.severity.value == "block"
    ]
    assert "country" not in {item.field for item in report.completions}


@pytest.mark.parametrize(
    ("postcode", "city"), [("X-2000", "Antwerpen"), ("B-2000", "Amsterdam"), ("1017", "Amsterdam")]
)
def test_a_code_that_is_no_other_countrys_is_put_right_here(postcode, city):
    report = Intake(country="NL").check({"street": "Markt", "house_number": "1", "postcode": postcode, "city": city})
    assert report.suggestions == ()
    assert report.verdict.value == "fix"


MISSPELLED = [
    ("US", "Califronia", "94105", "San Francisco", "California"),
    ("US", "Texsa", "78701", "Austin", "Texas"),
    ("CA", "Ontaroi", "M5V 2T6", "Toronto", "Ontario"),
    ("ES", "Barcelna", "08001", "Barcelona", "Barcelona"),
]
LEFT_ALONE = [
    ("US", "CA", "94105"), ("US", "Calif.", "94105"), ("US", "Californie", "94105"), ("US", "Floride", "33101"),
    ("US", "Bronx", "10451"), ("GB", "Kent", "ME14 1XX"), ("FR", "Isère", "38000"), ("NL", "Holland", "1017 GL"),
    ("NL", "Noord holland", "1017 GL"), ("DE", "Baviera", "80331"), ("CH", "Berna", "3011"), ("AT", "Tirolo", "6020"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "region", "postcode", "city", "meant"), MISSPELLED)
def test_a_region_that_is_a_slip_away_is_offered(country, region, postcode, city, meant):
    record = {"street": "Main Street 1", "city": city, "region": region, "postcode": postcode}
    report = Intake(country=country).check(record)
    assert [(item.field, item.after) for item in report.suggestions] == [("region", meant)]
    assert report.record["region"] == region


@pytest.mark.parametrize(("country", "region", "postcode"), LEFT_ALONE)
def test_a_region_in_another_notation_or_language_is_left_alone(country, region, postcode):
    report = Intake(country=country).check({"street": "Main Street 1", "region": region, "postcode": postcode})
    assert not [item for item in report.suggestions if item.field == "region"]


@pytest.mark.parametrize(
    ("postcode", "city", "tidied"),
    [
        ("D-10115", "Berlin", "Hauptstr."),  # the postcode is none of the country, nor need the street be
        ("10115", "Berlin", "Hauptstr."),
        ("1017 GL", "Amsterdam", "Hauptstraat"),
        ("", "Amsterdam", "Hauptstraat"),
    ],
)
def test_a_street_is_written_out_in_the_words_of_its_own_country_only(postcode, city, tidied):
    record = {"street": "Hauptstr.", "house_number": "5", "postcode": postcode, "city": city}
    assert Intake(country="NL").check(record).record["street"] == tidied


def test_without_a_field_for_the_place_a_dutch_address_is_asked_about_and_not_refused():
    report = Intake(country="NL").check({"family_name": "Jansen", "postcode": "9380 EG", "house_number": "5"})
    assert report.verdict.value == "confirm"
    assert [item.code for item in report.findings if item.severity.value == "warn"] == ["city.missing"]
    street_only = Intake(country="NL").check({"street": "Dorpsstraat", "house_number": "5"})
    assert street_only.verdict.value == "fix"
