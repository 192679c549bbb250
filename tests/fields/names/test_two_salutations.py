"""A salutation among the names that contradicts the field of the salutation: kept where it stands, and asked about."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

CONTRADICTED = [
    ("NL", {"salutation": "Dhr.", "family_name": "Mevr. Jansen"}),
    ("NL", {"salutation": "Mevr.", "family_name": "Dhr. Jansen"}),
    ("NL", {"salutation": "Dhr.", "family_name": "Mevr. dr. Jansen"}),
    ("NL", {"salutation": "Dhr.", "given_name": "Mevr. Kim", "family_name": "Jansen"}),
    ("NL", {"salutation": "Dhr.", "full_name": "Mevr. A. Jansen"}),
    ("DE", {"salutation": "Herr", "family_name": "Frau Müller"}),
    ("FR", {"salutation": "M.", "family_name": "Mme Durand"}),
]
AGREED = [
    ("NL", {"salutation": "Dhr.", "family_name": "Dhr. Jansen"}),
    ("NL", {"salutation": "Dhr. en mevr.", "family_name": "Jansen"}),
    ("NL", {"salutation": "Mevr.", "family_name": "de Heer"}),
    ("NL", {"salutation": "Mevr.", "given_name": "Anna", "family_name": "de Heer-Bakker"}),
    ("NL", {"salutation": "Dhr.", "full_name": "Dhr. A. Jansen"}),
    ("DE", {"salutation": "Frau", "given_name": "Anna", "family_name": "Herr"}),
]


@pytest.mark.parametrize(("country", "record"), CONTRADICTED)
def test_a_contradicting_salutation_stays_and_is_asked_about(country: str, record: dict[str, str]) -> None:
    report = Intake(country=country).check(record)
    assert report.record == record
    assert report.codes == ("name.gender_conflict",)
    assert [item.field for item in report.suggestions] == ["salutation"]


@pytest.mark.parametrize(("country", "record"), AGREED)
def test_a_salutation_said_twice_is_no_conflict(country: str, record: dict[str, str]) -> None:
    report = Intake(country=country).check(record)
    assert "name.gender_conflict" not in report.codes
    assert not report.suggestions


ONE_QUESTION = [
    # salutation, other fields, the field that is asked about, what stood there, what is offered
    ("Dhr.", {"given_name": "Mevr. Anna", "family_name": "Jansen"}, "salutation", "Dhr.", "Mevr."),
    ("Mevr.", {"given_name": "Dhr. Pieter", "family_name": "Bos"}, "salutation", "Mevr.", "Dhr."),
    ("Dhr.", {"given_name": "Mevr. Pieter", "family_name": "Bos"}, "given_name", "Mevr. Pieter", "Pieter"),
    ("Dhr.", {"given_name": "Pieter", "family_name": "Mevr. Bos"}, "family_name", "Mevr. Bos", "Bos"),
    ("Dhr.", {"full_name": "Mevr. Pieter Bos"}, "full_name", "Mevr. Pieter Bos", "Pieter Bos"),
    ("Dhr.", {"full_name": "Mevr. Anna Bos"}, "salutation", "Dhr.", "Mevr."),
]


@pytest.mark.parametrize(("salutation", "rest", "field", "before", "after"), ONE_QUESTION)
def test_of_two_salutations_the_one_that_the_given_name_speaks_against_is_asked_about(
    salutation: str, rest: dict[str, str], field: str, before: str, after: str
) -> None:
    report = Intake(country="NL").check({"salutation": salutation, **rest})
    assert [(item.field, item.before, item.after) for item in report.suggestions] == [(field, before, after)]
    assert [(item.code, item.field) for item in report.findings] == [("name.gender_conflict", field)]


BEFORE_THE_NAME = [
    ("NL", {"full_name": "Dhr. Sabine Jansen"}, "full_name", "Mevr. Sabine Jansen"),
    ("NL", {"naam": "de heer Sabine Jansen"}, "naam", "mevrouw Sabine Jansen"),
    ("NL", {"salutation": "", "full_name": "Dhr. dr. Sabine Jansen"}, "full_name", "Mevr. dr. Sabine Jansen"),
    ("DE", {"full_name": "Herrn Dr. Ursula Roth"}, "full_name", "Frau Dr. Ursula Roth"),
    ("FR", {"full_name": "M. Sophie Martin"}, "full_name", "Mme Sophie Martin"),
    ("NL", {"given_name": "Dhr. Sabine", "family_name": "Jansen"}, "given_name", "Mevr. Sabine"),
]
LEFT_ALONE = [
    ("NL", {"full_name": "Dhr. Pieter Bos"}),
    ("NL", {"full_name": "Dhr. Robin Bos"}),
    ("NL", {"full_name": "Dhr. en mevr. Jansen"}),
    ("NL", {"full_name": "Sabine Jansen", "salutation": ""}),
]


@pytest.mark.parametrize(("country", "record", "field", "after"), BEFORE_THE_NAME)
def test_a_wrong_salutation_before_the_name_is_put_right_where_it_stands(
    country: str, record: dict[str, str], field: str, after: str
) -> None:
    report = Intake(country=country).check(record)
    assert [(item.field, item.before, item.after) for item in report.suggestions] == [(field, record[field], after)]
    assert [(item.code, item.field) for item in report.findings] == [("name.gender_conflict", field)]
    again = Intake(country=country).check({**report.record, field: after})
    assert not again.suggestions
    assert again.record == {**record, field: after}


@pytest.mark.parametrize(("country", "record"), LEFT_ALONE)
def test_a_right_salutation_before_the_name_is_left_alone(country: str, record: dict[str, str]) -> None:
    report = Intake(country=country).check(record)
    assert not report.suggestions
    assert report.record == record


def test_a_dismissed_salutation_before_the_name_stays_dismissed() -> None:
    record = {"full_name": "Dhr. Sabine Jansen"}
    asked = Intake(country="NL").check(record)
    assert not Intake(country="NL").check(record, dismissed=asked.suggestions).suggestions
