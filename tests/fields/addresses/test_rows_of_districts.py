"""Fields that hold each other's text, where the place has the number of its district or its CEDEX behind it."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import addresses

TURNED = [
    # country, street, postcode and place as typed; street, number, postcode and place as they are read
    ("FR", "75008", "Paris Cedex 08", "12 rue de Rivoli", "rue de Rivoli", "12", "75008", "Paris Cedex 08"),
    ("FR", "12 rue de Rivoli", "Paris 8e", "75008", "rue de Rivoli", "12", "75008", "Paris 8e"),
    ("FR", "Paris 8e", "75008", "12 rue de Rivoli", "rue de Rivoli", "12", "75008", "Paris 8e"),
    ("CZ", "110 00", "Praha 1", "Vodičkova 12", "Vodičkova", "12", "110 00", "Praha 1"),
    ("CZ", "Praha 1", "110 00", "Vodičkova 12", "Vodičkova", "12", "110 00", "Praha 1"),
    ("IE", "Dublin 2", "12 Grafton Street", "D02 X285", "Grafton Street", "12", "D02 X285", "Dublin 2"),
    ("IE", "12 Grafton Street", "Dublin 2", "D02 X285", "Grafton Street", "12", "D02 X285", "Dublin 2"),
    ("AT", "Wien 1", "Kärntner Straße 5", "1010", "Kärntner Straße", "5", "1010", "Wien 1"),
]  # fmt: skip


@pytest.mark.parametrize("row", TURNED)
def test_each_goes_to_its_field(row):
    country, street, postcode, city, *wanted = row
    found = addresses.parse({"street": street, "postcode": postcode, "city": city}, country=country)
    value = found.value
    assert [value.street, value.house_number, value.postcode, value.city] == wanted
    assert "field.swapped" in found.codes
    assert found.verdict.value == "accept"


@pytest.mark.parametrize("row", TURNED)
def test_nothing_is_lost(row):
    country, street, postcode, city, *_ = row
    record = {"street": street, "postcode": postcode, "city": city}
    assert Intake(country=country).check(record).undo() == record


@pytest.mark.parametrize(
    ("country", "street", "postcode", "city"),
    [
        ("NL", "", "Dorpsstraat 8", "1017 GL"),  # a street line, and no place with a district
        ("CZ", "Vodičkova 1", "110 00", "Praha 1"),
        ("IE", "2 Dublin Road", "D02 X285", "Dublin 2"),
        ("FR", "Rue de Paris 8", "75008", "Paris"),
    ],
)
def test_a_street_with_its_number_is_no_place(country, street, postcode, city):
    found = addresses.parse({"street": street, "postcode": postcode, "city": city}, country=country)
    assert found.value.city != "Dorpsstraat 8"
    assert not street or "field.swapped" not in found.codes
