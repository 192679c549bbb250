# ruff: noqa: E501
"""Streets whose name is a number beside a house number, grids, and what stands before number and street."""

from __future__ import annotations

import pytest

from firsttimeright.fields import addresses
from firsttimeright.fields.addresses.numbered_roads import is_numbered

NUMBERED = [
    # country street                    house number
    ("US", "County Road 40",            "881"),
    ("US", "State Highway 7 N",         "881"),
    ("US", "FM 2222",                   "881"),
    ("US", "9 Street",                  "881"),
    ("US", "Calle 9 SW",                "881"),
    ("US", "Elm St Apt 6",              "881"),
    ("CA", "64 Avenue NE",              "881"),
    ("CA", "Range Road 52",             "881"),
    ("CA", "Rang 5",                    "881"),
    ("FR", "Route Départementale 30",   "8"),
    ("FR", "RN 20",                     "8"),
    ("BE", "Route Nationale 4",         "8"),
    ("IT", "Strada Statale 16",         "8"),
    ("IT", "S.P. 16",                   "8"),
    ("PT", "EN 10",                     "8"),
    ("DE", "Straße 52",                 "8"),
    ("CO", "Carrera 15",                "93-60"),
    ("BR", "Quadra 12",                 "8"),
    ("IN", "Sector 62",                 "8"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street", "number"), NUMBERED)
def test_a_street_called_by_a_number_is_no_conflict(country, street, number):
    found = addresses.parse({"street": street, "house_number": number}, country=country)
    assert "house_number.conflict" not in found.codes
    assert found.value.street == street


CONFLICT = [
    ("US", "12 Elm St",        "14"),
    ("US", "Elm St 12",        "14"),
    ("FR", "12 rue Pasteur",   "14"),
    ("DE", "Gartenstraße 12",  "14"),
    ("DE", "Marktweg 12",      "14"),
    ("IT", "Via Dante 12",     "14"),
    ("BE", "Rue Haute 12",     "14"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street", "number"), CONFLICT)
def test_two_house_numbers_are_a_conflict(country, street, number):
    assert "house_number.conflict" in addresses.parse({"street": street, "house_number": number}, country=country).codes


def test_a_name_with_a_number_in_it_is_no_number():
    assert not any(is_numbered(street, "US") for street in ("Elm St 12", "Highway Robbery Ln", "Road", "12", ""))


LINES = [
    # country line                                   unit                    number      street            unresolved
    ("US", "W3042 Church Rd",                        None,                   "W3042",    "Church Rd",      ()),
    ("US", "N88W16447 Main St",                      None,                   "N88W16447", "Main St",       ()),
    ("US", "27W130 Geneva Rd",                       None,                   "27W130",   "Geneva Rd",      ()),
    ("US", "Apt 9, 412 Elm St",                      "Apt 9",                "412",      "Elm St",         ()),
    ("US", "Urb. Santa Rita, 40 Calle 3",            "Urb. Santa Rita",      "40",       "Calle 3",        ()),
    ("AU", "3/18 Bourke Street",                     "3",                    "18",       "Bourke Street",  ()),
    ("NZ", "Unit 3/18 Queen Street",                 "Unit 3",               "18",       "Queen Street",   ()),
    ("AU", "Lot 7 Bruce Highway",                    None,                   "Lot 7",    "Bruce Highway",  ()),
    ("ZA", "Flat 3, 18 Loop Street",                 "Flat 3",               "18",       "Loop Street",    ()),
    ("FR", "Bât. A, 9 rue Pasteur",                  "Bât. A",               "9",        "rue Pasteur",    ()),
    ("FR", "Résidence du Lac, 9 bis rue Pasteur",    None,                   "9",        "rue Pasteur",    ("Résidence du Lac",)),
    ("FR", "Villa Rose, esc. B, 9 rue Pasteur",      "esc. B",               "9",        "rue Pasteur",    ("Villa Rose",)),
    ("US", "N 5th St",                               None,                   None,       "N 5th St",       ()),
    ("CA", "3-18 King Street",                       "3",                    "18",       "King Street",    ()),
]  # fmt: skip


@pytest.mark.parametrize("row", LINES)
def test_what_stands_before_number_and_street_is_told_apart(row):
    country, line, *wanted = row
    value = addresses.parse({"street": line}, country=country).value
    assert [value.unit, value.house_number, value.street, value.unresolved] == wanted


@pytest.mark.parametrize("line", ["Résidence du Lac, 9 rue Pasteur", "Chez Mme Petit, 9 rue Pasteur", "Bât. A, 9 rue Pasteur"])  # fmt: skip
def test_a_buildings_name_is_no_question(line):
    found = addresses.parse({"street": line, "postcode": "59800", "city": "Lille"}, country="FR")
    assert found.verdict.value == "accept"


OF_THEIR_OWN_KIND = [
    ("IN", "H.No. 6-3-201/B"),
    ("IN", "Plot No. 7"),
    ("AE", "Villa 7"),
    ("BR", "900 apto 31"),
    ("MX", "75 Depto 2"),
    ("SG", "Blk 45 #03-11"),
    ("RU", "8 корп. 1"),
    ("JP", "2-7-1"),
]


@pytest.mark.parametrize(("country", "number"), OF_THEIR_OWN_KIND)
def test_a_number_of_a_country_without_rules_stays_as_it_is(country, number):
    found = addresses.parse({"street": "Al Rasheed", "house_number": number, "city": "Al Ain"}, country=country)
    assert "house_number.invalid" not in found.codes
    assert not any(item.severity.value != "info" for item in found.findings if item.field == "house_number")
    assert "house_number" not in {change.field for change in found.changes}


@pytest.mark.parametrize("number", ["ann@example.org", "keine", "+971 50 123 4567"])
def test_what_is_no_number_anywhere_is_refused(number):
    found = addresses.parse({"street": "Al Rasheed", "house_number": number, "city": "Al Ain"}, country="AE")
    assert found.verdict.value == "fix"
