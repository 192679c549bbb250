"""A given name that is none, beside a family name that is one."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names

NONSENSE = ["asdf", "qwerty", "xxx", "aaaa", "onbekend", "n.v.t.", "Voornaam", "undefined", "Jan Jan Jan", "???", "😀"]
NAMES = [
    "Null",
    "Admin",
    "Yuyu",
    "Zeze",
    "Wil",
    "Ng",
    "Xi",
    "Kiki",
    "Lala",
    "Aaf",
    "N.",
    "T.B.",
    "Aart",
    "名前",
    "-",
    ".",
]


@pytest.mark.parametrize("given", NONSENSE)
def test_it_is_asked_about_where_it_stands(given):
    report = Intake(country="NL").check({"given_name": given, "family_name": "Jansen"})
    assert ("name.implausible", "given_name") in {(item.code, item.field) for item in report.findings}
    found = names.check({"given_name": given, "family_name": "Jansen"}, country="NL").findings
    assert ("name.implausible", "given_name") in {(item.code, item.field) for item in found}


@pytest.mark.parametrize("given", NAMES)
def test_a_short_or_rare_given_name_is_not(given):
    report = Intake(country="NL").check({"given_name": given, "family_name": "Jansen"})
    assert not [item for item in report.findings if item.code == "name.implausible"]
    assert not names.check({"given_name": given, "family_name": "Jansen"}, country="NL").findings


def test_in_a_whole_name_it_is_asked_of_the_whole():
    report = Intake(country="NL").check({"full_name": "asdf Jansen"})
    assert [(item.code, item.field) for item in report.findings if item.code == "name.implausible"] == [
        ("name.implausible", "full_name")
    ]


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "Robert'); DROP TABLE", "${jndi}", "a=b"])
def test_signs_of_programs_are_asked_about_and_no_name_is_found_between_them(text):
    report = Intake(country="NL").check({"given_name": text, "family_name": "Jansen"})
    assert report.verdict.value != "accept"
    assert not report.suggestions
