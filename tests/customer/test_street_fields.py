"""Street and number in one field of the host: the number stays whole, and is not lost where fields changed places."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

MOVED = [
    # a street whose name ends in a figure, typed with its number where the place belongs
    ("NL", {"street": "Nijmegen", "city": "Plein 1944 5", "postcode": "6511 PP"}, "Plein 1944 5", "Nijmegen"),
    ("NL", {"street": "", "city": "Plein 1944 5 Nijmegen", "postcode": "6511 PP"}, "Plein 1944 5", "Nijmegen"),
    ("BE", {"street": "Hasselt", "city": "RN 4 5", "postcode": "3500"}, "RN 4 5", "Hasselt"),
    ("DE", {"street": "Mannheim", "city": "C 4 5", "postcode": "68159"}, "C 4 5", "Mannheim"),
]
BEFORE = [
    # two numbers before the street are both of the house, and the mark between them stays
    ("NL", "12-14 Kerkstraat", "Kerkstraat 12-14"),
    ("NL", "114-116 Molenstraat", "Molenstraat 114-116"),
    ("NL", "5 2e Dwarsstraat", "2e Dwarsstraat 5"),
    ("BE", "12/3 Kerkstraat", "12/3 Kerkstraat"),
    ("FR", "12/3 rue Haute", "12/3 rue Haute"),
    ("DE", "12-14 Hauptstraße", "Hauptstraße 12-14"),
    ("DE", "Am Markt 10/3", "Am Markt 10/3"),
    ("DE", "12/3 Hauptstr.", "12/3 Hauptstraße"),
    ("CZ", "12/3 Dlouhá", "Dlouhá 12/3"),
    ("LU", "12/3 rue Haute", "12/3 rue Haute"),
]


WHOLE = [
    # a postcode of another country behind the street is no number of a house
    ("NL", "Rua Augusta 5, 1100-053 Lisboa", "Rua Augusta"),
    ("FR", "Avenida da Liberdade 5, 4000-322 Porto", "Avenida da Liberdade"),
    ("NL", "3 Maja 5, 50-950 Wrocław", "3 Maja"),
]


BOXES = [
    # the word for the box in the field of the street, its number in that of the house
    ("NL", {"street": "Postbus", "house_number": "12", "postcode": "6710 AA", "city": "Ede"}),
    ("DE", {"street": "Postfach", "house_number": "12", "postcode": "10115", "city": "Berlin"}),
    ("GB", {"street": "PO Box", "house_number": "12", "postcode": "SW1A 1AA", "city": "London"}),
    ("CH", {"street": "Lugano", "house_number": "12", "city": "Postfach"}),
]


@pytest.mark.parametrize(("country", "typed"), BOXES)
def test_the_word_for_a_box_stays_with_its_number(country, typed):
    report = Intake(country=country).check(typed)
    assert report.record == typed
    assert not report.changes
    assert Intake(country=country).check(report.record).record == typed


@pytest.mark.parametrize(("country", "typed", "street", "city"), MOVED)
def test_a_number_goes_along_where_the_fields_changed_places(country, typed, street, city):
    report = Intake(country=country).check(typed)
    assert (report.record["street"], report.record["city"]) == (street, city)
    assert report.undo() == typed


@pytest.mark.parametrize(("country", "typed", "stored"), BEFORE)
def test_numbers_before_a_street_are_the_house_s(country, typed, stored):
    report = Intake(country=country).check({"street": typed})
    assert report.record["street"] == stored
    assert report.undo() == {"street": typed}
    apart = Intake(country=country).check({"street": typed, "house_number": ""}).record
    assert not apart["street"][0].isdigit() or apart["street"] in {typed, "2e Dwarsstraat"}


@pytest.mark.parametrize(("country", "typed", "street"), WHOLE)
def test_a_postcode_abroad_is_no_house_number(country, typed, street):
    report = Intake(country=country).check({"address": typed})
    assert {item.field: item.value for item in report.completions}["street"] == street
