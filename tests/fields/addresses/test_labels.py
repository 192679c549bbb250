"""Labels that were copied along with an address, regions behind its place, and words between its parts."""

from __future__ import annotations

import pytest

from firsttimeright.fields import addresses

WHOLE = [
    # country, text, street, number, postcode, place
    ("NL", "Adres: Kerkstraat 12, 1017 GL Amsterdam", "Kerkstraat", "12", "1017 GL", "Amsterdam"),
    ("NL", "Straat: Kerkstraat 12 Postcode: 1017 GL Plaats: Amsterdam", "Kerkstraat", "12", "1017 GL", "Amsterdam"),
    ("NL", "Straat: Kerkstraat\nHuisnummer: 12\nPostcode: 1017 GL\nPlaats: Amsterdam", "Kerkstraat", "12", "1017 GL",
     "Amsterdam"),
    ("NL", "Kerkstraat 12, postcode 1017 GL, Amsterdam", "Kerkstraat", "12", "1017 GL", "Amsterdam"),
    ("NL", "PC Hooftstraat 12, PC 1071 BX Amsterdam", "PC Hooftstraat", "12", "1071 BX", "Amsterdam"),
    ("NL", "Kerkplein 3 te 5061 JB Oisterwijk", "Kerkplein", "3", "5061 JB", "Oisterwijk"),
    ("DE", "Straße: Hauptstraße 5, PLZ: 69117, Ort: Heidelberg", "Hauptstraße", "5", "69117", "Heidelberg"),
    ("FR", "Adresse : 12 rue de Rivoli, Code postal : 75004 Ville : Paris", "rue de Rivoli", "12", "75004", "Paris"),
    ("FR", "Rue : 12 rue de Rivoli, Code postal : 75004 Ville : Paris", "rue de Rivoli", "12", "75004", "Paris"),
    ("BE", "Rue: de la Loi 16, 1000 Bruxelles", "Rue: de la Loi", "16", "1000", "Bruxelles"),  # the street's own word
    ("GB", "Address: 12 High Street, Oxford, Postcode: OX1 4AB", "High Street", "12", "OX1 4AB", "Oxford"),
]  # fmt: skip


@pytest.mark.parametrize("row", WHOLE)
def test_labels_are_no_part_of_an_address(row):
    country, text, *wanted = row
    found = addresses.parse(text, country=country)
    value = found.value
    assert [value.street, value.house_number, value.postcode, value.city] == wanted
    assert (value.unresolved, found.changes) == ((), ())


def test_a_swiss_box_is_no_label():
    assert addresses.parse("CP 1234, 1211 Genève 3", country="CH").value.po_box == "1234"


@pytest.mark.parametrize(
    ("country", "text", "region"),
    [
        ("NL", "Kerkstraat 12, 5701 AA Helmond, Noord-Brabant", "Noord-Brabant"),
        ("NL", "Kerkstraat 12, 1017 GL Amsterdam, Noord-Holland, Nederland", "Noord-Holland"),
        ("DE", "Hauptstraße 5, 69117 Heidelberg, Baden-Württemberg", "Baden-Württemberg"),
        ("NL", "Kerkstraat 12, 9711 LM Groningen, Groningen", None),  # the place once more
    ],
)
def test_a_region_behind_the_place_is_one(country, text, region):
    assert addresses.parse(text, country=country).value.region == region


@pytest.mark.parametrize(
    ("line", "number", "addition"),
    [
        ("Kerkstraat 12 letter A", "12", "A"),
        ("Kerkstraat 12 toev. 2", "12", "2"),
        ("Kerkstraat 12 toevoeging 2", "12", "2"),
        ("Kerkstraat 12 huisletter b", "12", "B"),
        ("Kerkstraat 12 tuinhuis", "12", "tuinhuis"),
        ("Kerkstraat 12 boven de bakker", "12", "boven"),
    ],
)
def test_words_before_a_dutch_addition(line, number, addition):
    value = addresses.parse_street_line(line).value
    assert (value.street, value.house_number, value.house_number_addition) == ("Kerkstraat", number, addition)
