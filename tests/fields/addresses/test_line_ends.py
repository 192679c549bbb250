"""What stands around the number and behind the street: two numbers, boxes, floors, and who somebody lives with."""

from __future__ import annotations

import pytest

from firsttimeright.fields import addresses

LINES = [
    # country, line,                                   parts besides the country
    ("FR", "12 & 14 rue de la Paix", {"street": "rue de la Paix", "house_number": "12", "house_number_addition": "14"}),
    ("FR", "12 et 14 rue Haute", {"street": "rue Haute", "house_number": "12", "house_number_addition": "14"}),
    ("FR", "12, impasse des Lilas RDC gauche",
     {"street": "impasse des Lilas", "house_number": "12", "unit": "RDC gauche"}),
    ("DE", "Am Bahnhof 1-3, Gebäude B", {"street": "Am Bahnhof", "house_number": "1-3", "unit": "Gebäude B"}),
    ("DE", "Hauptstraße 12 Haus A", {"street": "Hauptstraße", "house_number": "12", "unit": "Haus A"}),
    ("GB", "GFF 12 High Street", {"street": "High Street", "house_number": "12", "unit": "GFF"}),
    ("US", "123 Main St Rear", {"street": "Main St", "house_number": "123", "unit": "Rear"}),
    ("US", "12 Rear Lane", {"street": "Rear Lane", "house_number": "12"}),
    ("ES", "C/Mayor 5", {"street": "Calle Mayor", "house_number": "5"}),
    ("ES", "Avda.América 5", {"street": "Avenida América", "house_number": "5"}),
]  # fmt: skip


@pytest.mark.parametrize(("country", "line", "parts"), LINES)
def test_each_part_is_read(country, line, parts):
    found = addresses.parse_street_line(line, country=country)
    assert found.value.parts() == {**parts, "country": country}
    assert found.value.unresolved == ()


@pytest.mark.parametrize(
    ("country", "line"), [("DE", "Hauptstraße 12 c/o Müller"), ("NL", "Hauptstraat 12 c/o Müller")]
)
def test_who_somebody_lives_with_is_no_addition(country, line):
    value = addresses.parse_street_line(line, country=country).value
    assert (value.house_number, value.house_number_addition, value.unresolved) == ("12", None, ("c/o Müller",))


@pytest.mark.parametrize(
    ("country", "text", "street", "number", "city"),
    [
        ("GB", "OX1 4AB, 12 High Street, Oxford", "High Street", "12", "Oxford"),
        ("US", "123 Main St, Boston, MA, 2115", "Main St", "123", "Boston"),
        ("US", "123 Main St Boston MA 2115", "Main St", "123", "Boston"),
    ],
)
def test_a_postcode_in_front_or_without_its_nought_leaves_street_and_place(country, text, street, number, city):
    value = addresses.parse(text, country=country).value
    assert (value.street, value.house_number, value.city) == (street, number, city)


def test_a_zip_code_without_its_nought_is_offered_whole():
    found = addresses.parse("123 Main St, Boston, MA, 2115", country="US")
    assert [item.after for item in found.suggestions] == ["123 Main St, Boston, MA, 02115"]
