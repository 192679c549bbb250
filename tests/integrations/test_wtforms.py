"""The mixin on real WTForms forms."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("wtforms")

from wtforms import DateField, StringField, validators

from firsttimeright.intake import Intake
from firsttimeright.integrations.wtforms import CheckedForm
from firsttimeright.policy import Policy

INTAKE = Intake(country="NL", language="nl", today=dt.date(2026, 1, 15))


class CustomerForm(CheckedForm):
    intake = INTAKE
    achternaam = StringField(validators=[validators.DataRequired()])
    email = StringField()
    telefoon = StringField()
    geboortedatum = DateField(validators=[validators.Optional()])


def test_a_sound_form_is_valid_and_standardised():
    form = CustomerForm(achternaam="Visser", telefoon="06-24 81 35 97", geboortedatum=dt.date(1980, 2, 3))
    assert form.validate()
    assert form.data["telefoon"] == "+31624813597"
    assert form.data["geboortedatum"] == dt.date(1980, 2, 3)


def test_what_blocks_is_the_fields_error():
    form = CustomerForm(achternaam="Visser", telefoon="06")
    assert not form.validate()
    assert len(form.errors["telefoon"]) == 1
    assert form.data["telefoon"] == "06"


def test_a_question_stops_nothing():
    form = CustomerForm(achternaam="Jansen", email="sabine.jansen@gmial.com")
    assert form.validate()
    assert [item.field for item in form.report.suggestions] == ["email"]


def test_the_forms_own_validators_come_first():
    form = CustomerForm(achternaam="", email="a@example.nl")
    assert not form.validate()
    assert set(form.errors) == {"achternaam"}


def test_what_the_form_has_no_field_for_is_an_error_of_the_form():
    class Short(CheckedForm):
        intake = Intake(country="NL", policy=Policy(use_case="newsletter"))
        achternaam = StringField()

    form = Short(achternaam="Visser")
    assert not form.validate()
    assert len(form.form_errors) == 1
