"""British counties: the table of postcodes knows four nations, and a county says nothing against a place."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

QUIET = [
    # city, region, postcode
    ("Maidstone", "Kent", "ME14 1XX"), ("Leeds", "West Yorkshire", "LS1 1AA"), ("Leeds", "Yorkshire", "LS1 1AA"),
    ("Bradford", "Leeds", "BD1 1AA"), ("Maidstone", "Surrey", "ME14 1XX"), ("Uxbridge", "Middlesex", "UB8 1AA"),
    ("Bristol", "Avon", "BS1 1AA"), ("Dunfermline", "Fife", "KY11 1AA"), ("Bradford", "Leeds", None),
    ("Kent", "Maidstone", None),
]  # fmt: skip


@pytest.mark.parametrize(("city", "region", "postcode"), QUIET)
def test_a_county_is_not_held_against_a_place(city, region, postcode):
    record = {"city": city, "region": region, **({"postcode": postcode} if postcode else {})}
    report = Intake("GB").check(record)
    assert not report.suggestions
    assert report.verdict.value == "accept"


def test_another_nation_is():
    report = Intake("GB").check({"city": "Maidstone", "region": "Scotland", "postcode": "ME14 1XX"})
    assert [(item.field, item.after) for item in report.suggestions] == [("region", "England")]
