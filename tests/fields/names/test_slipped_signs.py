"""A digit or a lost letter in a name, and words before it that only say for whom a letter is."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names

SLIPPED = [
    # country, typed, offered, why
    ("NL", "Jan1", "Jan", "a digit behind the name rather than Jani"),
    ("NL", "J0han", "Johan", "a digit that looks like the letter"),
    ("NL", "Pi3ter", "Pieter", "a digit that looks like the letter"),
    ("FR", "Ren?", "René", "a letter was lost"),
]


@pytest.mark.parametrize(("country", "typed", "offered", "why"), SLIPPED)
def test_the_name_that_is_meant_is_offered_where_it_is_clear(country, typed, offered, why):
    report = Intake(country=country).check({"given_name": typed, "family_name": "Kuipers"})
    found = [item.after for item in report.suggestions if item.field == "given_name"]
    assert found == ([offered] if offered else []), why
    assert report.findings


SIGNS = [
    # country, field, typed, offered, why
    ("NL", "family_name", "J@nsen", "Jansen", "an @ for the a is no e-mail address"),
    ("NL", "family_name", "van den Br@nd", "van den Brand", "behind an infix"),
    ("NL", "family_name", "P€ters", "Peters", "the sign of the euro"),
    ("NL", "family_name", "J@n$en", "Jansen", "two signs"),
    ("NL", "family_name", "J@nsen-B@kker", "Jansen-Bakker", "in both halves"),
    ("NL", "given_name", "@nna", "Anna", "at the beginning"),
    ("GB", "family_name", "W@lker", "Walker", "on any form"),
    ("NL", "full_name", "Jan de B@kker", "Jan de Bakker", "in a whole name"),
]


@pytest.mark.parametrize(("country", "field", "typed", "offered", "why"), SIGNS)
def test_a_sign_for_a_letter_is_put_right(country, field, typed, offered, why):
    names_of = {"given_name": "Jan", "family_name": "Kuipers"} if field != "full_name" else {}
    report = Intake(country=country).check({**names_of, field: typed})
    assert [(item.field, item.after) for item in report.suggestions] == [(field, offered)], why
    assert [item.code for item in report.findings] == ["name.encoding"], why


@pytest.mark.parametrize(("typed", "meant"), [("Bo²s", "Bos"), ("BOS٣", "Bos"), ("Bos11", "Bos")])
def test_a_digit_of_any_script_slipped_in(typed, meant):
    report = Intake(country="NL").check({"given_name": "Jan", "family_name": typed})
    assert [(item.field, item.after) for item in report.suggestions] == [("family_name", meant)]


@pytest.mark.parametrize("typed", ["jan@ziggo.nl", "jan@ziggo", "j@b", "Jan jan@ziggo"])
def test_an_address_is_no_name_with_a_sign(typed):
    report = Intake(country="NL").check({"given_name": "Jan", "family_name": typed})
    assert "name.email_in_name" in {item.code for item in report.findings}
    assert not report.suggestions


@pytest.mark.parametrize(
    ("typed", "country", "salutation"),
    [("z. Hd. Frau Schmid", "DE", "Frau"), ("zu Händen Herrn Karl Schmid", "DE", "Herrn"),
     ("T.a.v. mevr. S. Kuipers", "NL", "mevr."), ("Geachte heer Jansma", "NL", "Geachte heer")],
)  # fmt: skip
def test_for_whom_a_letter_is_belongs_to_no_salutation(typed, country, salutation):
    parsed = names.parse(typed, country=country)
    assert parsed.value is not None
    assert parsed.value.salutation == salutation
    assert not parsed.changes
