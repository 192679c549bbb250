"""A yes to a part of a whole name gives no other field of the host another meaning, and cuts none."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

PARTS = {"initials", "given_name", "infix", "family_name"}


@pytest.mark.parametrize("host", ["name", "naam", "Name", "nom", "klantnaam", "full_name", "volledige naam"])
@pytest.mark.parametrize("name", ["Jan Jansen", "Jan de Vries", "J.P. Bakker", "Anne Frank Stichting"])
def test_a_completion_cuts_no_whole_name(host, name):
    intake = Intake(country="NL")
    report = intake.check({host: name})
    for item in report.completions:
        assert intake.check(report.accept(item).record).record[host] == name


def test_a_bare_name_is_left_whole():
    assert not Intake(country="NL").check({"name": "Jan Jansen"}).completions


@pytest.mark.parametrize(
    ("intake", "record"),
    [
        (Intake(country="NL"), {"full_name": "Jan Jansen"}),
        (
            Intake(country="NL", fields={"name": "full_name"}),
            {"name": "Jan Jansen"},
        ),
    ],
)
def test_parts_are_offered_where_the_whole_stays_one(intake, record):
    report = intake.check(record)
    assert [item.field for item in report.completions] == ["given_name", "family_name"]
    for item in report.completions:
        assert intake.check(report.accept(item).record).record.items() >= record.items()


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Anne Frank Stichting", "NL"),
        ("Johan Huizinga Vereniging", "NL"),
        ("Friedrich Ebert Stiftung", "DE"),
        ("Jean Moulin Fondation", "FR"),
    ],
)
def test_a_foundation_called_after_somebody_is_no_person(text, country):
    report = Intake(country=country).check({"full_name": text})
    assert "name.company_in_person_field" in report.codes
    assert [(item.field, item.value) for item in report.completions] == [("organisation", text)]
