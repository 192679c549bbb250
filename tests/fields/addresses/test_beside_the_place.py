"""What stands behind a place in its field: a region where addresses need none, and the box of a house."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

REGIONS = [
    # country, as typed,                       postcode,  place,              region
    ("NL", "'s-Hertogenbosch, Noord-Brabant",  "5211 RT", "'s-Hertogenbosch", "Noord-Brabant"),
    ("NL", "Eindhoven (Noord-Brabant)",        "5611 AZ", "Eindhoven",        "Noord-Brabant"),
    ("DE", "Köln, NRW",                        "50667",   "Köln",             "NRW"),
    ("AT", "Linz, Oberösterreich",             "4020",    "Linz",             "Oberösterreich"),
    ("FR", "Rennes, Bretagne",                 "35000",   "Rennes",           "Bretagne"),
    ("BE", "Hasselt (Limburg)",                "3500",    "Hasselt",          "Limburg"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "postcode", "place", "region"), REGIONS)
def test_a_region_behind_a_place_goes_to_its_own_field(country, typed, postcode, place, region):
    record = {"postcode": postcode, "city": typed, "region": ""}
    report = Intake(country=country).check(record)
    assert (report.record["city"], report.record["region"]) == (place, region)
    assert report.verdict.value == "accept"
    assert report.undo() == record


@pytest.mark.parametrize(
    ("country", "city", "why"),
    [
        ("NL", "Bergen (NH)", "a short form in brackets is a part of the name"),
        ("NL", "Hengelo, Gld", "so it is where a comma stands for the brackets"),
        ("DE", "Halle (Westf.)", "no region"),
        ("DE", "Frankfurt (Oder)", "a river"),
        ("DE", "Berlin - Brandenburg", "a dash joins the names of places"),
    ],
)
def test_other_words_stay_with_the_place(country, city, why):
    report = Intake(country=country).check({"city": city, "region": ""})
    assert report.record["city"] == city, why


def test_without_a_field_for_it_the_region_stays_and_the_postcode_goes():
    report = Intake(country="NL").check({"postcode": "", "city": "5211 RT 's-Hertogenbosch, Noord-Brabant"})
    assert dict(report.record) == {"postcode": "5211 RT", "city": "'s-Hertogenbosch, Noord-Brabant"}


BOXES = [
    # fields of the house,                     as they are afterwards
    ({"nr": "12"},                   {"nr": "12 bus 4", "gemeente": "Leuven"}),
    ({"nr": "12", "bus": ""},
     {"nr": "12", "bus": "bus 4", "gemeente": "Leuven"}),
    ({"nr": "12", "bus": "4"},
     {"nr": "12", "bus": "4", "gemeente": "Leuven bus 4"}),
]  # fmt: skip


@pytest.mark.parametrize(("house", "after"), BOXES)
def test_a_box_behind_the_place_goes_to_the_house(house, after):
    record = {"straat": "Diestsestraat", "postcode": "3000", "gemeente": "Leuven bus 4", **house}
    report = Intake(country="BE").check(record)
    assert dict(report.record) == {"straat": "Diestsestraat", "postcode": "3000", **after}
    assert report.undo() == record
