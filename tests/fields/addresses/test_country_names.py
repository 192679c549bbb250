"""Names of countries with a slip in them are offered put right; regions and parts of countries are left alone."""

from __future__ import annotations

import pytest

from firsttimeright.fields import addresses
from firsttimeright.fields.addresses.countries import meant

SLIPS = [
    ("Nederlnd", "NL"), ("Belgim", "BE"), ("Germny", "DE"), ("Duitslnad", "DE"), ("Frankriijk", "FR"),
    ("Allemange", "DE"), ("Oostenrijjk", "AT"), ("Untied Kingdom", "GB"), ("Holand", "NL"),
    ("Deutschlnd", "DE"), ("Zwitserlnad", "CH"), ("Belgqiue", "BE"), ("Spnaje", "ES"), ("Luxenburg", "LU"),
    ("Tukrije", "TR"), ("Suiss", "CH"), ("Österrecih", "AT"),
]  # fmt: skip
KEPT = ["Siberia", "Tasmania", "Kreta", "Shetland", "Galicia", "Moravia", "Rutland", "Bavaria", "Sicilia", "Zeeland",
        "Friesland", "Kurdistan", "Tibet", "Somaliland", "Dalmatia", "Istria", "Cornwall", "Korsika", "Jutland",
        "Lapland", "Iraa", "B", "12345", "Nederland 2"]  # fmt: skip


@pytest.mark.parametrize(("typed", "country"), SLIPS)
def test_a_slip_in_the_name_of_a_country_is_seen(typed, country):
    found = meant(typed)
    assert found is not None
    assert found[0] == country


@pytest.mark.parametrize("typed", KEPT)
def test_what_is_no_slip_of_a_country_is_left_alone(typed):
    assert meant(typed) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("PO Box 1234, Dubai", "AE"),
        ("PO Box 1234, Dubai", None),
        ("PO Box 1234\nDubai\nUAE", "NL"),
        ("P.O. Box 1234, Dubai, United Arab Emirates", None),
    ],
)
def test_a_town_that_people_give_for_the_country_is_the_place_besides(text, country):
    found = addresses.parse(text, country=country)
    assert found.value.parts() == {"po_box": "1234", "city": "Dubai", "country": "AE"}
    assert found.verdict.value == "accept"
