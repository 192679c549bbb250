"""A room, a flat, a floor or a box before the street, in countries that write it behind the number."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import addresses

FIRST = [
    # country, line,                          street,           number, part,                    what is held there
    ("NL", "Kamer 14, Kerkstraat 12",         "Kerkstraat",     "12",   "house_number_addition", "Kamer 14"),
    ("NL", "KAMER 14, KERKSTRAAT 12",         "Kerkstraat",     "12",   "house_number_addition", "kamer 14"),
    ("NL", "App. 3, Kerkstraat 12a",          "Kerkstraat",     "12",   "house_number_addition", "A App. 3"),
    ("NL", "2e etage, Weteringschans 84",     "Weteringschans", "84",   "house_number_addition", "2e etage"),
    ("NL", "Gebouw C, Kerkstraat 12",         "Kerkstraat",     "12",   "house_number_addition", "Gebouw C"),
    ("NL", "Unit 5 Industrieweg 12",          "Industrieweg",   "12",   "house_number_addition", "Unit 5"),
    ("NL", "Kamer 14 - Kerkstraat 12",        "Kerkstraat",     "12",   "house_number_addition", "Kamer 14"),
    ("BE", "Bus 3, Kerkstraat 12",            "Kerkstraat",     "12",   "box",                   "3"),
    ("BE", "bte 3, rue Haute 12",             "rue Haute",      "12",   "box",                   "3"),
    ("BE", "Appartement 3, Kerkstraat 12",    "Kerkstraat",     "12",   "unit",                  "Appartement 3"),
    ("DE", "2. OG, Hauptstraße 12",           "Hauptstraße",    "12",   "unit",                  "2. OG"),
    ("AT", "Top 3, Hauptstraße 12",           "Hauptstraße",    "12",   "unit",                  "Top 3"),
]  # fmt: skip


@pytest.mark.parametrize("row", FIRST)
def test_it_goes_behind_the_number(row):
    country, line, street, number, part, held = row
    found = addresses.parse_street_line(line, country=country)
    assert found.value.parts() == {"street": street, "house_number": number, part: held, "country": country}
    assert found.value.unresolved == ()


@pytest.mark.parametrize(
    "text", ["Kamer 14, Kerkstraat 12, 1017 GL Amsterdam", "Kamer 14\nKerkstraat 12\n1017 GL Amsterdam"]
)
def test_it_is_no_street_of_a_whole_address(text):
    value = addresses.parse(text, country="NL").value
    assert (value.street, value.house_number, value.house_number_addition) == ("Kerkstraat", "12", "Kamer 14")


@pytest.mark.parametrize(
    ("country", "line", "left"),
    [
        ("NL", "Huize Avondrust, Kerkstraat 12", "Huize Avondrust"),
        ("NL", "Haven 3, Kerkstraat 12", "Haven 3"),
        ("NL", "De 3, Kerkstraat 12", "De 3"),
        ("DE", "Müller GmbH, Hauptstraße 12", "Müller GmbH"),
    ],
)
def test_a_name_before_the_street_is_none(country, line, left):
    found = addresses.parse_street_line(line, country=country)
    assert found.value.unresolved == (left,)


def test_a_street_that_begins_so_is_left_alone():
    assert addresses.parse_street_line("Unit 5 Xandraxkade 12").value.street == "Unit 5 Xandraxkade"


def test_nothing_is_lost():
    record = {"street": "Kamer 14, Kerkstraat 12", "house_number": "", "postcode": "1017 GL", "city": "Amsterdam"}
    report = Intake(country="NL").check(record)
    assert report.record["street"] == "Kerkstraat"
    assert report.record["house_number_addition"] == "Kamer 14"
    assert report.undo() == record
