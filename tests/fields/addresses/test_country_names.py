"""Names of countries with a slip in them are offered put right; regions and parts of countries are left alone."""

from __future__ import annotations

import pytest

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
