"""Names of countries and states that are a part of a place's name."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

PLACES = [
    ("MX", "Ciudad de México"), ("GT", "Ciudad de Guatemala"), ("PA", "Ciudad de Panamá"),
    ("LU", "Ville de Luxembourg"),
    ("DJ", "Ville de Djibouti"), ("SG", "Central Singapore"), ("BR", "Nova Brasília"), ("US", "Mount Lebanon"),
    ("AU", "Mount Lebanon"), ("US", "Young America"), (None, "Ciudad de México"),
]  # fmt: skip
COUNTRIES = [
    ("DE", "Hamburg, Deutschland", None), ("DE", "Berlin Germany", None), ("BE", "Antwerpen Belgique", None),
    ("NL", "Antwerpen België", "2000"), ("US", "Berlin Germany", "10115"), ("NL", "Toronto Canada", "M5V 2T6"),
    ("MX", "Guadalajara, México", None),
]  # fmt: skip
STATES = [
    ("Mount Washington", "03589", None), ("Port Washington", "11050", None), ("West New York", "07093", None),
    ("Fort Washington", "19034", None), ("Mount Vermont", "75201", None), ("Dallas Texas", "75201", "TX"),
    ("Atlanta, Georgia", "30303", "GA"), ("Santa Fe, New Mexico", "87501", "NM"), ("Mount Lebanon", "15228", None),
    ("Dallas, TX", "75201", "TX"), ("East Peru ME", "04290", "ME"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "city"), PLACES)
def test_a_country_within_a_places_name_is_none(country, city):
    report = Intake(country).check({"city": city})
    assert report.record == {"city": city}
    assert not report.codes


@pytest.mark.parametrize(("country", "city", "postcode"), COUNTRIES)
def test_a_country_behind_a_place_is_one(country, city, postcode):
    report = Intake(country).check({"city": city} | ({"postcode": postcode} if postcode else {}))
    assert "field.country_in_city" in report.codes


@pytest.mark.parametrize(("city", "postcode", "state"), STATES)
def test_an_american_place_keeps_its_name_and_its_street(city, postcode, state):
    record = {"street": "710 Washington Road", "city": city, "postcode": postcode}
    report = Intake("US").check(record)
    assert dict(report.record) == record
    assert ("field.region_in_city" in report.codes) is (state is not None)
    assert "postcode_region.mismatch" not in report.codes
    assert not report.suggestions
    assert report.verdict.value == "accept"


@pytest.mark.parametrize(
    "record",
    [
        {"street": "12 Main Street", "city": "Dallas Washington", "zip": "75201"},
        {"city": "Dallas, Washington", "zip": "75201"},
        {"city": "Chicago, Texas"},
    ],
)
def test_no_region_takes_the_place_of_the_town(record):
    report = Intake("US").check(record)
    assert report.verdict.value == "confirm"
    assert not report.suggestions


@pytest.mark.parametrize(
    ("postcode", "city"), [("32516", "Carballiño, O"), ("36688", "Estrada, A"), ("27369", "Páramo, O")]
)
def test_an_article_behind_a_spanish_place_is_no_province(postcode, city):
    report = Intake("ES").check({"street": "Rúa Maior 12", "postcode": postcode, "city": city})
    assert report.record["city"] == city
    assert not report.suggestions
    assert "field.region_in_city" not in report.codes


def test_a_line_read_for_america_keeps_its_town():
    found = {
        item.field: item.value for item in Intake("US").check({"address": "12 Main Street, Mount Lebanon"}).completions
    }
    assert (found["city"], found.get("country", "US")) == ("Mount Lebanon", "US")
    found = {
        item.field: item.value
        for item in Intake("US").check({"address": "Unter den Linden 5, 10117 Berlin, Germany"}).completions
    }
    assert found["country"] == "DE"


def test_a_line_keeps_the_town_where_the_street_is_named_as_it():
    report = Intake("NL").check({"address": "Hengelo 1, 7255 AA Hengelo, Gelderland"})
    assert not report.suggestions
    assert "street.misspelled" not in report.codes
    report = Intake("NL").check({"address": "Utrehct 1, 3511 AA Utrehct"})
    assert all(item.after.startswith("Utrehct 1") for item in report.suggestions if item.code == "city.misspelled")
