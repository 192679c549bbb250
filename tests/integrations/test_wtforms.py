"""The mixin on real WTForms forms."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("wtforms")

from wtforms import DateField, EmailField, SelectField, StringField, validators

from firsttimeright.findings import Verdict
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


class Sent(dict):
    """What a request sent, as WTForms reads it."""

    def getlist(self, name):
        return [self[name]] if name in self else []


class StrictForm(CustomerForm):
    email = EmailField(validators=[validators.Optional(), validators.Email()])

    def validate_geboortedatum(self, field):
        if field.data and field.data.year > 2000:
            raise validators.ValidationError("te jong")


def strict(**kwargs):
    dismissed = kwargs.pop("dismissed", ())
    return StrictForm(Sent({"achternaam": "Jansen", **kwargs}), dismissed=dismissed)


def test_a_slip_that_a_validator_refuses_has_its_suggestion():
    form = strict(email="jan@gmail,com")
    assert not form.validate()
    assert form.errors["email"] == ["Typ een punt waar nu een ander teken staat, zoals een komma."]
    assert 'name="ftr-accept"' in form.questions["email"]
    again = strict(email="jan@gmail,com", **{"ftr-accept": form.report.suggestions[0].token})
    assert again.validate(), again.errors
    assert (again.email.data, again.accepted) == ("jan@gmail.com", True)
    assert 'value="jan@gmail.com"' in again.email()


@pytest.mark.parametrize("typed", ["3 april 1987", "3-4-1987"])
def test_a_date_in_another_form_is_read(typed):
    form = strict(geboortedatum=typed)
    assert form.validate(), form.errors
    assert form.geboortedatum.data == dt.date(1987, 4, 3)


def test_the_forms_own_rules_go_on_holding():
    form = strict(geboortedatum="3 april 2005")
    assert not form.validate()
    assert set(form.errors) == {"geboortedatum"}
    assert not strict(geboortedatum="31-2-1987").validate()


def test_a_no_is_heard_and_kept():
    first = strict(email="jan@gmial.com")
    assert first.validate()
    no = first.report.suggestions[0].token
    second = strict(email="jan@gmial.com", **{"ftr-dismiss": no})
    assert second.validate()
    assert (second.dismissed, second.report.suggestions) == ((no,), ())
    third = strict(email="jan@gmial.com", dismissed=[*second.dismissed, "bogus"])
    assert third.validate()
    assert (third.dismissed, third.report.verdict) == ((no,), Verdict.ACCEPT)


@pytest.mark.parametrize("value", ["bogus", "email", ""])
@pytest.mark.parametrize("button", ["ftr-accept", "ftr-dismiss"])
def test_a_forged_button_changes_nothing(button, value):
    form = strict(email="jan@gmial.com", **{button: value})
    assert form.validate()
    assert form.email.data == "jan@gmial.com"
    assert form.report.suggestions


class Fitting(CheckedForm):
    intake = INTAKE
    land = SelectField(choices=["nederland", "belgie"])
    telefoon = StringField(validators=[validators.Length(max=11)])
    mobiel = StringField(validators=[validators.Length(max=12)])
    huisnummer = StringField()
    toevoeging = StringField(validators=[validators.Length(max=2)])
    postcode = StringField()


FITTING = [
    # what is typed, what the form gives
    ({"land": "nederland"}, {"land": "nederland"}),
    ({"telefoon": "0624813597"}, {"telefoon": "0624813597"}),
    ({"mobiel": "06 24 81 35 97"}, {"mobiel": "+31624813597"}),
    ({"huisnummer": "12 a", "toevoeging": ""}, {"huisnummer": "12", "toevoeging": "A"}),
    ({"huisnummer": "12 bis A", "toevoeging": ""}, {"huisnummer": "12 bis A", "toevoeging": ""}),
]


@pytest.mark.parametrize(("typed", "given"), FITTING)
def test_a_field_takes_only_what_it_would_have_let_through(typed, given):
    sent = Sent({"land": "nederland", "postcode": "1017 GL", **typed})
    form = Fitting(sent)
    assert form.validate(), form.errors
    assert {name: form.data[name] for name in given} == given


def test_a_number_without_a_field_for_its_addition_keeps_it():
    class Short(CheckedForm):
        intake = INTAKE
        house_number = StringField()
        postcode = StringField()

    form = Short(Sent({"house_number": "12 a", "postcode": "1017gl"}))
    assert form.validate()
    # the rest of the address is standardised all the same
    assert (form.data["house_number"], form.data["postcode"]) == ("12 A", "1017 GL")


def test_an_own_validator_is_asked_about_what_is_put_in_its_place():
    class National(CheckedForm):
        intake = INTAKE
        telefoon = StringField()

        def validate_telefoon(self, field):
            if not field.data.startswith("0"):
                raise validators.ValidationError("national only")

    form = National(Sent({"telefoon": "06-24813597"}))
    assert form.validate(), form.errors
    assert form.data["telefoon"] == "06-24813597"
