"""What stands around the number and behind the street: two numbers, boxes, floors, and who somebody lives with."""

from __future__ import annotations

import pytest

from firsttimeright.fields import addresses

LINES = [
    # country, line,                                   parts besides the country
    ("FR", "12 & 14 rue de la Paix", {"street": "rue de la Paix", "house_number": "12", "house_number_addition": "14"}),
    ("FR", "12 et 14 rue de la Paix", {"street": "rue de la Paix", "house_number": "12", "house_number_addition": "14"}),
    ("FR", "12 rue Haute - BP 123", {"street": "rue Haute", "house_number": "12", "po_box": "123"}),
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
