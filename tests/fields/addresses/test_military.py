"""Addresses of the American forces abroad stay as they were typed."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

TYPED = [
    ("PSC 3 Box 4120", "APO AE", "09021", "AE"), ("PSC 3 Box 4120", "APO", "09021", "AE"),
    ("UNIT 2050 BOX 4190", "FPO AP", "96349", "AP"), ("Unit 9900, Box 0500", "DPO AA", "34034", "AA"),
    ("USS Nimitz (CVN 68)", "FPO AP", "96620", "AP"), ("PSC 3 Box 4120", "DPO", "09520-1234", "AE"),
    ("PSC 3 Box 4120", "FPO", "09599", "AE"),  # in no table of some years ago
    ("CMR 402 Box 11", "APO AE", "09180", "AE"), ("PSC 3 Box 4120", "apo, ae", "09021", "AE"),
]  # fmt: skip


@pytest.mark.parametrize(("street", "city", "postcode", "state"), TYPED)
def test_an_address_of_the_forces_stays_and_its_state_is_told(street, city, postcode, state):
    record = {"street": street, "city": city, "postcode": postcode}
    report = Intake("US").check(record)
    assert dict(report.record) == record
    assert {item.field: item.value for item in report.completions}["region"] == state
    assert not report.suggestions
    assert report.verdict.value == "accept"


def test_the_state_comes_from_the_city_where_no_postcode_tells():
    found = Intake("US").check({"street": "PSC 3 Box 4120", "city": "FPO AP 96349"})
    assert dict(found.record) == {"street": "PSC 3 Box 4120", "city": "FPO AP 96349"}
    assert {item.field: item.value for item in found.completions}["region"] == "AP"
    alone = Intake("US").check({"street": "PSC 3 Box 4120", "city": "FPO AP"})
    assert {item.field: item.value for item in alone.completions}["region"] == "AP"


@pytest.mark.parametrize("region", ["AE", "Armed Forces Europe"])
def test_a_state_of_the_forces_agrees_with_its_codes(region):
    record = {"street": "PSC 3 Box 4120", "city": "APO", "region": region, "postcode": "09021"}
    report = Intake("US").check(record)
    assert dict(report.record) == record
    assert not report.suggestions


def test_a_whole_address_of_the_forces_is_read():
    report = Intake("US").check({"address": "PSC 3 Box 4120, APO AE 09021"})
    found = {item.field: item.value for item in report.completions}
    assert (found["street"], found["city"], found["region"]) == ("PSC 3 Box 4120", "APO", "AE")
    assert not report.suggestions


def test_a_unit_before_a_street_is_no_address_of_the_forces():
    report = Intake("US").check({"street": "12 Main Street Unit 4", "city": "Dallas", "region": "TX", "zip": "75201"})
    assert report.verdict.value == "accept"
    assert report.record["street"].startswith("12 Main Street")


def test_a_comma_between_office_and_state_parts_them():
    report = Intake("US").check({"address": "CMR 412 Box 12, APO, AE 09128"})
    found = {item.field: item.value for item in report.completions}
    assert (found["street"], found["city"], found["region"]) == ("CMR 412 Box 12", "APO", "AE")
    assert not any(item.code == "address.unresolved" for item in report.findings)


@pytest.mark.parametrize("postcode", ["02101-1234", "09021-1234", "00501-0001"])
def test_a_long_zip_code_with_a_nought_is_no_telephone_number(postcode):
    report = Intake("US").check({"postcode": postcode, "phone": ""})
    assert not [item for item in report.findings if item.code == "cross.misplaced"]


def test_a_telephone_number_in_its_field_is_moved_still():
    report = Intake("US").check({"postcode": "6175551234", "phone": ""})
    assert {item.field: item.after for item in report.suggestions} == {"postcode": None, "phone": "+16175551234"}


BRITISH = [
    # postcode, city            postcode after
    ("BFPO 57",  "",            "BFPO 57"),
    ("bfpo 105", "BFPO",        "BFPO 105"),
    ("BFPO1",    "BFPO",        "BFPO 1"),
    ("BFPO 57",  "Bielefeld",   "BFPO 57"),
]  # fmt: skip


@pytest.mark.parametrize(("postcode", "city", "written"), BRITISH)
def test_the_british_forces_have_a_number_and_no_town(postcode, city, written):
    report = Intake("GB").check({"street": "16 Signal Regiment", "postcode": postcode, "city": city})
    assert (report.record["postcode"], report.record["city"]) == (written, city)
    assert report.verdict.value == "accept"
