# ruff: noqa: E501
"""A slip in the word for the way is asked about; words that streets do have are left alone."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.addresses.way_words import meant

SLIPPED = [
    ("DE", "Bahnhofstarße", "Bahnhofstraße"), ("DE", "Hauptstrase", "Hauptstraße"), ("DE", "Lange Starsse", "Lange Strasse"),
    ("CH", "Bahnhofstrsse", "Bahnhofstrasse"), ("AT", "Kirchengsase", "Kirchengasse"), ("DE", "KIRCHPALTZ", "KIRCHPLATZ"),
    ("FR", "aveune Victor Hugo", "avenue Victor Hugo"), ("FR", "Boulvard Foch", "Boulevard Foch"), ("FR", "chmin du Four", "chemin du Four"),
    ("GB", "Station Raod", "Station Road"), ("GB", "The Cresent", "The Crescent"), ("US", "Main Steet NW", "Main Street NW"),
    ("US", "Washington Aveneu", "Washington Avenue"), ("IT", "Paizza Garibaldi", "Piazza Garibaldi"), ("ES", "Calel Mayor", "Calle Mayor"),
    ("SE", "Storgtaan", "Storgatan"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street", "wanted"), SLIPPED)
def test_the_word_is_set_right(country, street, wanted):
    found = meant(street, country)
    assert found is not None
    assert found.street == wanted


RIGHT = [
    ("DE", "Alte Trasse"), ("DE", "Bahnhofstr."), ("DE", "Am Brink"), ("DE", "Strassburger Allee"), ("CH", "Bahnhofstrass"),
    ("GB", "The Drove"), ("GB", "Covent Garden"), ("US", "Winter Garden"), ("FR", "rouet Vieux"), ("GB", "Steep Hill"), ("GB", "Broad Roads"), ("GB", "Lacey Green"), ("GB", "Clos y Wern"), ("US", "Avenida del Sol"),
    ("FR", "Clos Fleuri"), ("FR", "Hent ar Mor"), ("FR", "Cour des Miracles"), ("IT", "Piaza dal Malgher"), ("ES", "Carrer de Mallorca"),
    ("ES", "Travesa do Río"), ("ES", "Plaça Reial"), ("SE", "Gatan"), ("", "Station Raod"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street"), RIGHT)
def test_what_streets_are_called_is_left_alone(country, street):
    assert meant(street, country or None) is None


FORMS = [
    ("DE", "Bahnhofstarße", "17", "65185", "Wiesbaden", "Bahnhofstraße"),
    ("FR", "aveune Victor Hugo", "12", "75116", "Paris", "avenue Victor Hugo"),
    ("GB", "Station Raod", "18", "HG1 1UE", "Harrogate", "Station Road"),
]  # fmt: skip


@pytest.mark.parametrize("case", FORMS)
def test_it_is_asked_in_a_field_of_its_own_and_on_one_line(case):
    country, street, number, postcode, city, wanted = case
    apart = {"street": street, "house_number": number, "postcode": postcode, "city": city}
    report = Intake(country).check(apart)
    assert [(item.field, item.after) for item in report.suggestions] == [("street", wanted)]
    line = f"{street} {number}" if country == "DE" else f"{number} {street}"
    after = f"{wanted} {number}" if country == "DE" else f"{number} {wanted}"
    report = Intake(country).check({"street": line, "postcode": postcode, "city": city})
    assert [(item.field, item.after) for item in report.suggestions] == [("street", after)]
