"""A Dutch postcode and a house number in one field: the two are an address, and many give them in one breath."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

APART = [
    ({"postcode": "3811CV12", "house_number": ""}, "3811 CV", "12", ""),
    ({"postcode": "3811 CV 12", "house_number": ""}, "3811 CV", "12", ""),
    ({"postcode": "3811cv 12a", "house_number": "", "house_number_addition": ""}, "3811 CV", "12", "A"),
    ({"postcode": "3811 CV-12", "house_number": ""}, "3811 CV", "12", ""),
    ({"postcode": "3811 CV, nr. 12", "house_number": ""}, "3811 CV", "12", ""),
    ({"postcode": "12, 3811CV", "house_number": ""}, "3811 CV", "12", ""),
    ({"postcode": "3811CV12", "house_number": "12"}, "3811 CV", "12", ""),
    ({"house_number": "3811CV 12", "postcode": ""}, "3811 CV", "12", ""),
    ({"house_number": "3811 CV 12", "postcode": "3811CV"}, "3811 CV", "12", ""),
]
TOGETHER = [
    {"postcode": "3811CV12", "house_number": "14"},  # which of both?
    {"postcode": "3811CV12", "house_number": "", "street": "Langestraat 14"},
    {"postcode": "3811 CV 0612345678", "house_number": ""},
    {"postcode": "3811SS12", "house_number": ""},  # letters that are never given out
]


@pytest.mark.parametrize(("typed", "postcode", "number", "addition"), APART)
def test_each_goes_to_its_own_field(typed, postcode, number, addition):
    report = Intake(country="NL").check({"family_name": "Jansen", "street": "Langestraat", **typed})
    record = report.record
    assert (record["postcode"], record["house_number"]) == (postcode, number)
    assert (record.get("house_number_addition") or "").upper() == addition
    assert not [change for change in Intake(country="NL").check(record).changes if change.field != "country"]


@pytest.mark.parametrize("typed", TOGETHER)
def test_what_is_not_clear_stays(typed):
    report = Intake(country="NL").check({"family_name": "Jansen", **typed})
    assert report.record["postcode"] == typed["postcode"]
    assert any(finding.field == "postcode" for finding in report.blocking)


def test_a_number_that_looks_like_a_code_is_none():
    report = Intake(country="NL").check({"street": "Dorpsstraat", "house_number": "1234 bis 3", "postcode": ""})
    assert not report.record["postcode"]


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr"])
def test_a_yes_is_needed_by_nobody_and_it_is_said(language):
    report = Intake(country="NL").check({"postcode": "3811CV12", "house_number": "", "street": "Langestraat"})
    assert not report.suggestions
    assert "field.house_number_in_postcode" in {finding.code for finding in report.findings}
    assert all(report.explain(language))


def test_another_country_s_code_is_left_as_it_is():
    report = Intake(country="BE").check({"postcode": "3811CV12", "house_number": "", "street": "Kerkstraat"})
    assert "field.house_number_in_postcode" not in {finding.code for finding in report.findings}
