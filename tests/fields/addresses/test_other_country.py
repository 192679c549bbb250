# ruff: noqa: E501
"""A postcode and its place that lie in another country than the typed one, where the code has the right form too."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

ELSEWHERE = [
    # typed street             postcode  city          region  meant
    ("FR",  "Kaiserstr. 44",   "76133",  "Karlsruhe",  "",     "DE"),
    ("IT",  "Kaiserstr. 44",   "76133",  "Karlsruhe",  "",     "DE"),
    ("US",  "Kaiserstr. 44",   "76133",  "Karlsruhe",  "",     "DE"),
    ("UG",  "Kaiserstr. 44",   "76133",  "Karlsruhe",  "",     "DE"),
    ("DE",  "12 rue Foch",     "34000",  "Montpellier", "",    "FR"),
    ("ES",  "12 rue Foch",     "34000",  "Montpellier", "",    "FR"),
    ("FR",  "Calle Mayor 5",   "28013",  "Madrid",     "",     "ES"),
    ("DE",  "Via Roma 5",      "20121",  "Milano",     "",     "IT"),
    ("DE",  "77 W Wacker Dr",  "60601",  "Chicago",    "IL",   "US"),
    ("CH",  "Graben 1",        "1010",   "Wien",       "",     "AT"),
    ("DK",  "Meir 1",          "2000",   "Antwerpen",  "",     "BE"),
]  # fmt: skip


@pytest.mark.parametrize("case", ELSEWHERE)
def test_the_country_is_asked_and_the_street_stays_as_typed(case):
    typed, street, postcode, city, region, meant = case
    record = {"street": street, "postcode": postcode, "city": city, "region": region, "country": typed}
    report = Intake(meant).check(record)
    assert [(item.field, item.after) for item in report.suggestions] == [("country", meant)]
    assert report.record["street"] == street


HERE = [
    ("DE", "Dorfstr. 3", "24975", "Husby"), ("CH", "Dorfstrasse 3", "1735", "Giffers"), ("US", "12 Main St", "03570", "Berlin"),
    ("FR", "3 rue du Four", "67160", "Wissembourg"), ("IT", "Via Lunga 3", "39042", "Brixen"), ("BE", "Dorpsstraat 3", "3790", "Moelingen"),
    ("AT", "Dorfplatz 1", "7064", "Oslip"), ("LU", "rue Beck 5", "1222", "Luxembourg"), ("FR", "3 rue du Four", "63112", "Les Basses Roches"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street", "postcode", "city"), HERE)
def test_a_place_at_home_or_unlisted_is_not_asked_about(country, street, postcode, city):
    report = Intake(country).check({"street": street, "postcode": postcode, "city": city, "country": country})
    assert not [item for item in report.suggestions if item.field == "country"]
    assert "country.other" not in {item.code for item in report.findings}
