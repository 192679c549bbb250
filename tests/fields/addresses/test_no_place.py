"""A region or a street line where the place belongs, and other parts that went one field too far."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import addresses

BASE = {"street": "Breestraat", "house_number": "46", "postcode": "2311 CS", "city": "Leiden"}


@pytest.mark.parametrize(
    ("country", "fields", "meant"),
    [
        ("NL", {"city": "Zuid-Holland"}, "Leiden"),
        ("NL", {"city": "Breestraat 46"}, "Leiden"),
        ("DE", {"street": "Hauptstraße", "postcode": "80331", "city": "Bayern"}, "München"),
    ],
)
def test_the_place_of_the_postcode_is_offered(country, fields, meant):
    record = {**BASE, **fields}
    report = Intake(country=country).check(record)
    assert [(item.field, item.after) for item in report.suggestions] == [("city", meant)]
    assert (report.record["city"], report.verdict.value) == (record["city"], "confirm")


@pytest.mark.parametrize("city", ["Groningen", "Utrecht"])
def test_a_place_that_a_region_is_called_after_is_one(city):
    postcode = {"Groningen": "9711 LM", "Utrecht": "3511 NE"}[city]
    assert addresses.parse({"postcode": postcode, "city": city}, country="NL").suggestions == ()


MOVED = [
    # fields, what is read
    ({"street": "Breestraat, Leiden"}, {"street": "Breestraat", "city": "Leiden"}),
    ({"street": "", "house_number": "46 Breestraat"}, {"street": "Breestraat", "house_number": "46"}),
    ({"street": "", "house_number": "postbus 12"}, {"po_box": "12", "street": None}),
    ({"postcode": "2311 CS NL"}, {"postcode": "2311 CS"}),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "wanted"), MOVED)
def test_a_part_is_read_where_it_belongs(fields, wanted):
    record = {**BASE, **fields}
    found = addresses.parse(record, country="NL")
    assert {part: getattr(found.value, part) for part in wanted} == wanted
    assert found.verdict.value == "accept"
    assert Intake(country="NL").check(record).undo() == record


def test_a_street_with_another_place_behind_it_stays():
    found = addresses.parse({**BASE, "street": "Breestraat, Delft"}, country="NL")
    assert found.value.street == "Breestraat, Delft"


@pytest.mark.parametrize(("typed", "repair"), [("CS 2311", ["2311 CS"]), ("sa1054", []), ("C 2311", [])])
def test_a_postcode_with_its_letters_first_is_offered_turned(typed, repair):
    found = addresses.parse_postcode(typed)
    assert (found.value, [item.after for item in found.suggestions]) == (None, repair)


@pytest.mark.parametrize(
    ("text", "street", "city"),
    [
        ("Oxford OX1 4AB", None, "Oxford"),
        ("Ascot SL5 7JN", None, "Ascot"),
        ("Broadway SW1H 0BH", "Broadway", None),
        ("Wellington B1 1AA", "Wellington", None),
    ],
)
def test_a_name_and_a_postcode_are_a_place_where_the_postcode_is_its_own(text, street, city):
    value = addresses.parse({"address": text}, country="GB").value
    assert (value.street, value.city) == (street, city)
