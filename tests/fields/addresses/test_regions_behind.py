"""British counties and Australian states in one field with the place."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import addresses

BEHIND = [
    # country, as typed,                      postcode,   place,              region
    ("GB", "Guildford, Surrey",               "GU1 3AA",  "Guildford",        "Surrey"),
    ("GB", "Guildford Surrey",                "GU1 3AA",  "Guildford",        "Surrey"),
    ("GB", "Hove East Sussex",                "BN3 1AA",  "Hove",             "East Sussex"),
    ("GB", "Durham, County Durham",           "DH1 3HP",  "Durham",           "County Durham"),
    ("GB", "Bury St Edmunds (Suffolk)",       "IP33 1AA", "Bury St Edmunds",  "Suffolk"),
    ("AU", "Parramatta NSW",                  "2150",     "Parramatta",       "NSW"),
    ("AU", "Parramatta, New South Wales",     "2150",     "Parramatta",       "NSW"),
    ("AU", "Melbourne Victoria",              "3000",     "Melbourne",        "VIC"),
    ("AU", "Richmond, Vic.",                  "3121",     "Richmond",         "VIC"),
]  # fmt: skip


@pytest.mark.parametrize("row", BEHIND)
def test_it_goes_to_its_own_field(row):
    country, typed, postcode, place, region = row
    record = {"postcode": postcode, "city": typed, "region": ""}
    report = Intake(country=country).check(record)
    assert (report.record["city"], report.record["region"]) == (place, region)
    assert report.verdict.value == "accept"
    assert report.undo() == record


def test_said_twice_it_leaves_the_place():
    record = {"postcode": "GU1 3AA", "city": "Guildford, Surrey", "region": "Surrey"}
    report = Intake(country="GB").check(record)
    assert (report.record["city"], report.record["region"]) == ("Guildford", "Surrey")
    assert report.undo() == record


@pytest.mark.parametrize(
    ("country", "city", "region"),
    [
        ("GB", "Guildford, Surrey", "Kent"),  # two counties
        ("GB", "Cleveland", ""),
        ("GB", "Isle of Wight", ""),
        ("GB", "Kingston upon Thames", ""),
        ("GB", "Bradford-on-Avon", ""),
        ("AU", "Victoria Park", ""),
        ("AU", "Port Victoria", ""),
        ("AU", "Victoria", ""),
    ],
)
def test_a_name_of_its_own_stays(country, city, region):
    report = Intake(country=country).check({"city": city, "region": region})
    assert (report.record["city"], report.record["region"] or "") == (city, region)


def test_a_state_in_full_is_no_place():
    value = addresses.parse("12 George Street, Parramatta, New South Wales 2150", country="AU").value
    assert (value.city, value.region, value.postcode) == ("Parramatta", "NSW", "2150")
