"""What somebody is, behind a name and in brackets: told as a remark, and never taken for a nickname."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names

TOLD = [
    ("NL", "Els Bakker (gescheiden)"),
    ("NL", "Els Bakker (mantelzorger)"),
    ("NL", "Els Bakker (huurder)"),
    ("NL", "Els Bakker, gescheiden"),
    ("NL", "Els Bakker gescheiden"),
    ("NL", "Fam. Bakker (gescheiden)"),
    ("NL", "Els Bakker (wilsbekwaam)"),
    ("BE", "Luc Lambert (veuf)"),
    ("FR", "Marie Dupont divorcée"),
    ("DE", "Sabine Schmidt (geschieden)"),
    ("DE", "Sabine Schmidt verwitwet"),
    ("GB", "Ann Brown (divorced)"),
]
NAMES = [
    # country, text, nickname
    ("NL", "Johannes Bakker (Hans)", "Hans"),
    ("NL", "Johannes Bakker (hans)", "Hans"),
    ("NL", "Johanna Bakker (jopie)", "Jopie"),
    ("NL", "Cornelis Bakker (keesje)", "Keesje"),
    ("NL", "johannes bakker (gijsje)", "Gijsje"),
    ("NL", "Jan Huurder", None),
    ("NL", "Peter Verzorger", None),
    ("FR", "Jean Veuf", None),
]


@pytest.mark.parametrize(("country", "text"), TOLD)
def test_a_state_is_told_of_and_the_name_stays_as_it_was_typed(country, text):
    report = Intake(country=country).check({"full_name": text})
    assert "name.remark_in_name" in {item.code for item in report.findings}
    assert report.record["full_name"] == text


@pytest.mark.parametrize(("country", "text", "nickname"), NAMES)
def test_a_nickname_and_a_family_name_are_no_remark(country, text, nickname):
    found = names.check(text, country=country)
    assert "name.remark_in_name" not in found.codes
    assert found.value.nickname == nickname


@pytest.mark.parametrize("state", ["gescheiden", "huurder", "zus", "minderjarig"])
def test_it_is_told_of_in_the_field_of_the_family_name_too(state):
    report = Intake(country="NL").check({"given_name": "Els", "family_name": f"Bakker ({state})"})
    assert ("name.remark_in_name", "family_name") in {(item.code, item.field) for item in report.findings}
    assert report.record["family_name"] == f"Bakker ({state})"


def test_a_relative_behind_a_dash_is_no_second_family_name():
    assert (
        Intake(country="NL").check({"full_name": "Els Bakker - dochter"}).record["full_name"] == "Els Bakker - dochter"
    )
    assert Intake(country="NL").check({"full_name": "Els Bakker - Visser"}).record["full_name"] == "Els Bakker-Visser"
