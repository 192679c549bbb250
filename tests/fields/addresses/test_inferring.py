"""The place that a postcode tells, where several places share it."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

OFFERED = [
    # country, street, postcode, place
    ("BE", "Kapelstraat", "3500", "Hasselt"),
    ("BE", "Rue de Fer", "5000", "Namur"),
    ("BE", "Kapellestraat", "8400", "Oostende"),
    ("BE", "Rue de Fer", "1000", "Bruxelles"),
    ("BE", "Hoogstraat", "1000", "Brussel"),
    ("BE", "Avenue Louise", "1050", "Ixelles"),
    ("BE", "Gentsesteenweg", "1080", "Sint-Jans-Molenbeek"),
    ("BE", "Veldstraat", "9000", "Gent"),
    ("DE", "Mönckebergstraße", "20095", "Hamburg"),
]
SILENT = [
    ("BE", "Kerkstraat", "2100", "Deurne is a town of its own to those who live there"),
    ("BE", "Rue Mazy", "5100", "Jambes"),
    ("BE", "Dorpsstraat", "3740", "many villages"),
    ("BE", "Voshol", "1000", "in which language, nobody can tell"),
    ("BE", "Rue Marie-Christine", "1020", "Laeken or Bruxelles"),
]


@pytest.mark.parametrize(("country", "street", "postcode", "place"), OFFERED)
def test_the_town_of_its_quarters_is_offered(country, street, postcode, place):
    report = Intake(country=country).check({"street": street, "house_number": "4", "postcode": postcode, "city": ""})
    assert [item.value for item in report.completions if item.field == "city"] == [place]


@pytest.mark.parametrize(("country", "street", "postcode", "why"), SILENT)
def test_of_places_on_their_own_none_is(country, street, postcode, why):
    report = Intake(country=country).check({"street": street, "house_number": "4", "postcode": postcode, "city": ""})
    assert not [item for item in report.completions if item.field == "city"], why
