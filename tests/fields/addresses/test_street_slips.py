"""Slips in the word for a street, in countries with and without a list of streets."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

SLIPS = [
    # country, typed, meant
    ("NL", "Stationsstaart", "Stationsstraat"),
    ("NL", "Kerkstaart", "Kerkstraat"),
    ("NL", "Nelson Mandelasrtaat", "Nelson Mandelastraat"),
    ("BE", "Stationsstaart", "Stationsstraat"),
    ("BE", "Kerkstaat", "Kerkstraat"),
    ("BE", "Kerkstaraat", "Kerkstraat"),
    ("BE", "Gentsesteewneg", "Gentsesteenweg"),
    ("BE", "Avneue Louise", "Avenue Louise"),
    ("BE", "Reu Haute", "Rue Haute"),
    ("BE", "Chausée de Wavre", "Chaussée de Wavre"),
    ("DE", "Hauptstarße", "Hauptstraße"),
    ("DE", "Bahnhofstarsse", "Bahnhofstrasse"),
    ("DE", "Kölner Starße", "Kölner Straße"),
    ("DE", "Marktpaltzz", None),
    ("CH", "Bahnhofstarsse", "Bahnhofstrasse"),
    ("FR", "Palce Bellecour", "Place Bellecour"),
    ("FR", "Boulvard Voltaire", "Boulevard Voltaire"),
    ("GB", "High Steret", "High Street"),
    ("GB", "Church Cresent", "Church Crescent"),
    ("ES", "Clale Mayor", "Calle Mayor"),
    ("IT", "Paizza Dante", "Piazza Dante"),
]
STREETS = [
    ("NL", "Zwaluwstaart"),
    ("NL", "De Paltz"),
    ("BE", "Vossenstaart"),
    ("BE", "Koestaart"),
    ("BE", "Vrijstaat"),
    ("BE", "Hofsteeweg"),
    ("BE", "Hofstedenweg"),
    ("BE", "Kerkstraat"),
    ("BE", "Chaussee de Wavre"),
    ("DE", "Alte Trasse"),
    ("DE", "Bahntrasse"),
    ("DE", "Paltzerhof"),
    ("FR", "Rouet de Joliette"),
    ("FR", "Allée des Tilleuls"),
    ("FR", "Reuilly"),
    ("GB", "Terrace Garden"),
    ("GB", "Squires Court"),
    ("US", "Corus Way"),
]
PLACES = {"NL": ("3811 DE", "Amersfoort"), "BE": ("9000", "Gent"), "DE": ("20095", "Hamburg"), "FR": ("69002", "Lyon"),
          "GB": ("CB2 1TQ", "Cambridge"), "CH": ("8001", "Zürich"), "ES": ("28013", "Madrid"),
          "IT": ("20121", "Milano"), "US": ("80202", "Denver")}  # fmt: skip


def offered(country: str, street: str) -> list[str | None]:
    postcode, city = PLACES[country]
    record = {"street": street, "house_number": "4", "postcode": postcode, "city": city}
    return [item.after for item in Intake(country=country).check(record).suggestions if item.field == "street"]


@pytest.mark.parametrize(("country", "typed", "meant"), SLIPS)
def test_the_word_put_right_is_offered(country, typed, meant):
    assert offered(country, typed) == ([meant] if meant else [])


@pytest.mark.parametrize(("country", "street"), STREETS)
def test_a_street_that_looks_like_one_is_left_alone(country, street):
    assert offered(country, street) == []


def test_a_number_behind_it_stays():
    report = Intake(country="BE").check({"street": "Aveune Louise 12 bte 3", "postcode": "1050", "city": "Ixelles"})
    assert [item.after for item in report.suggestions] == ["Avenue Louise 12 bte 3"]
