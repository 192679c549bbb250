"""Quarters of a city that stand for the place: no village that looks alike is offered for one."""

from __future__ import annotations

import pytest

from firsttimeright.fields import addresses
from firsttimeright.fields.addresses.world import world
from firsttimeright.reference.words.quarters import ELSEWHERE, QUARTERS_OF

NAMES = sorted(name for names in QUARTERS_OF.values() for name in names)


@pytest.mark.parametrize("name", NAMES)
def test_none_is_taken_for_a_slip_of_a_village(name):
    found = addresses.parse_city(name)
    assert (found.value, found.suggestions) == (name, ())


def test_each_is_a_quarter_of_a_place_that_is_known():
    assert [city for city in QUARTERS_OF if world().place(city, "NL") is None] == []


@pytest.mark.parametrize(
    ("city", "postcode"),
    [("Kralingen", "3061 AA"), ("de pijp", "1072 AA"), ("Boekelo", "7548 AA"), ("Loosduinen", "2552 AA")],
)
def test_with_a_postcode_of_its_city_it_is_no_question(city, postcode):
    found = addresses.parse({"postcode": postcode, "city": city}, country="NL")
    assert not any(item.code in {"city.misspelled", "postcode_city.mismatch"} for item in found.findings)
    assert found.suggestions == ()


def test_with_another_the_two_are_asked_about():
    found = addresses.parse({"postcode": "1017 GL", "city": "Kralingen"}, country="NL")
    assert "postcode_city.mismatch" in found.codes
    assert "city.misspelled" not in found.codes


@pytest.mark.parametrize(
    ("city", "postcode", "meant"),
    [
        ("Scheveninen", "2583 AA", "Scheveningen"),
        ("Kralignen", "3061 AA", "Kralingen"),
        ("Scheveninen", None, "Scheveningen"),
        ("Hillegerberg", None, "Hillegersberg"),
        ("Utrehct", "3581 RC", "Utrecht"),
    ],
)
def test_a_slip_of_its_name_is_one(city, postcode, meant):
    found = addresses.parse({"postcode": postcode, "city": city}, country="NL")
    assert [(item.field, item.after) for item in found.suggestions] == [("city", meant)]


@pytest.mark.parametrize("city", ["Osdrop", "Strijpp", "Achtt"])
def test_without_a_postcode_not_of_a_short_one(city):
    assert all(item.after not in NAMES for item in addresses.parse_city(city).suggestions)


@pytest.mark.parametrize(
    ("country", "name"), sorted((land, name) for land, names in ELSEWHERE.items() for name in names)
)
def test_nor_is_one_abroad(country, name):
    assert addresses.parse_city(name, country=country).suggestions == ()
