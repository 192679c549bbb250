"""Words that say that there is no family name, beside a given name that is one."""

from __future__ import annotations

import pytest

from firsttimeright.intake import Intake

BESIDE = [
    # country  family name           asked
    ("NL",     "niet bekend",        True),
    ("NL",     "geen achternaam",    True),
    ("DE",     "keine Angabe",       True),
    ("FR",     "sans nom",           True),
    ("FR",     "pas de nom",         True),
    ("GB",     "not applicable",     True),
    ("GB",     "no surname",         True),
    ("NL",     "De Koper",           False),  # people are called so
    ("NL",     "de Gast",            False),
    ("NL",     "van Niet",           False),
    ("GB",     "No",                 False),
    ("DE",     "Kein",               False),
    ("FR",     "Le Pas",             False),
]  # fmt: skip


@pytest.mark.parametrize(("country", "family", "asked"), BESIDE)
def test_a_family_name_that_says_there_is_none_is_asked_about(country, family, asked):
    report = Intake(country=country).check({"given_name": "Sabine", "family_name": family})
    assert ("name.implausible" in report.codes) is asked
