"""A number before its street stays there, where no rule says how the country writes it."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

FIRST = [
    ("AU", "10 Station Street", "Mount Victoria"), ("AU", "10A Station Street", "Sydney"),
    ("NZ", "10 Queen Street", "Auckland"),
    ("ZA", "10 Long Street", "Cape Town"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street", "city"), FIRST)
def test_a_number_stays_before_its_street(country, street, city):
    assert Intake(country).check({"street": street, "city": city}).record["street"] == street


def test_a_number_behind_its_street_stays_behind():
    assert Intake("BR").check({"street": "Rua Augusta 10", "city": "Recife"}).record["street"] == "Rua Augusta 10"
    assert Intake("NL").check({"street": "Dorpsstraat 10", "city": "Ede"}).record["street"] == "Dorpsstraat 10"
