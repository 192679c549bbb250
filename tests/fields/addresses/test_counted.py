"""A number behind the street counts no house where a word of its own stands before it; and doors of all countries."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

KEPT = [
    # country, and a record of which nothing is taken away
    ("FR", {"address": "12 rue Nationale, digicode 12A4", "postcode": "59000", "city": "Lille"}),
    ("FR", {"address": "12 rue Nationale, boîte 12", "postcode": "59000", "city": "Lille"}),
    ("FR", {"address": "12 rue Nationale bal 12", "postcode": "59000", "city": "Lille"}),
    ("FR", {"street": "rue Nationale, digicode 12", "house_number": "12", "postcode": "59000", "city": "Lille"}),
    ("US", {"address": "12 Main St, Box 12", "postcode": "62701", "city": "Springfield"}),
    ("US", {"address": "12 Main St Box 12", "postcode": "62701", "city": "Springfield"}),
    ("GB", {"street": "High Street, Gate 12", "house_number": "12", "postcode": "RG1 1AA", "city": "Reading"}),
]


@pytest.mark.parametrize(("country", "record"), KEPT)
def test_a_number_of_something_else_is_not_taken_for_the_house_number_said_twice(country, record):
    report = Intake(country=country).check(record)
    assert report.record == record
    assert report.verdict.value == "accept"


TWICE = [
    # country, what stands in the street's field and in the number's, and the street
    ("NL", "Kerkstraat 12", "12", "Kerkstraat"),
    ("FR", "rue Nationale 12", "12", "rue Nationale"),
    ("FR", "rue Nationale, 12", "12", "rue Nationale"),
    ("US", "12 Main St", "12", "Main St"),
]


@pytest.mark.parametrize(("country", "street", "number", "alone"), TWICE)
def test_a_house_number_said_twice_still_is(country, street, number, alone):
    assert Intake(country=country).check({"street": street, "house_number": number}).record["street"] == alone


DOORS = [
    ("BE", "Kerkstraat 12, 2e verdiep rechts"),
    ("BE", "Kerkstraat 12 2de verdieping links"),
    ("BE", "Kerkstraat 12, 1e verdieping bus 2"),
    ("BE", "Kerkstraat 12, verdiep 2"),
    ("BE", "Rue Neuve 12, 2ème étage droite"),
    ("BE", "Rue Neuve 12, 1er ét. gauche"),
    ("NL", "Kerkstraat 12, portiek 2"),
    ("NL", "Kerkstraat 12, lift 2"),
    ("DE", "Hauptstraße 12, 2. Hof"),
    ("DE", "Hauptstraße 12, im Hof"),
    ("DE", "Hauptstraße 12, Apartment 3"),
    ("DE", "Hauptstraße 12, Treppe 3"),
]
PLACES = {"BE": ("2000", "Antwerpen"), "NL": ("3811 CV", "Amersfoort"), "DE": ("10827", "Berlin")}


@pytest.mark.parametrize(("country", "address"), DOORS)
def test_a_door_is_no_riddle(country, address):
    postcode, city = PLACES[country]
    report = Intake(country=country).check({"address": address, "postcode": postcode, "city": city})
    assert report.verdict.value == "accept"
    assert not report.suggestions
