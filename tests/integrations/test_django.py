"""The mixin on real Django forms."""

from __future__ import annotations

import datetime as dt

import pytest

django = pytest.importorskip("django")

from django.conf import settings  # noqa: E402

if not settings.configured:
    settings.configure(USE_I18N=True, LANGUAGE_CODE="nl", USE_TZ=True)
    django.setup()

from urllib.parse import urlencode  # noqa: E402

from django import forms  # noqa: E402
from django.core.validators import RegexValidator  # noqa: E402
from django.http import QueryDict  # noqa: E402
from django.utils.safestring import SafeString  # noqa: E402

from firsttimeright.findings import Verdict  # noqa: E402
from firsttimeright.intake import Intake  # noqa: E402
from firsttimeright.integrations.django import CheckedForm  # noqa: E402

INTAKE = Intake(country="NL", today=dt.date(2026, 1, 15))


class CustomerForm(CheckedForm):
    intake = INTAKE
    achternaam = forms.CharField()
    email = forms.EmailField(required=False)
    telefoon = forms.CharField(required=False)
    geboortedatum = forms.DateField(required=False)


def test_a_sound_form_is_valid_and_standardised():
    form = CustomerForm({"achternaam": "Visser", "telefoon": "06-24 81 35 97", "geboortedatum": "1980-02-03"})
    assert form.is_valid(), form.errors
    assert form.cleaned_data["telefoon"] == "+31624813597"
    assert form.cleaned_data["geboortedatum"] == dt.date(1980, 2, 3)


def test_what_blocks_is_the_fields_error_with_our_code():
    form = CustomerForm({"achternaam": "Visser", "telefoon": "06"})
    assert not form.is_valid()
    assert [error.code.partition(".")[0] for error in form.errors.as_data()["telefoon"]] == ["phone"]


def test_a_question_stops_nothing():
    form = CustomerForm({"achternaam": "Jansen", "email": "sabine.jansen@gmial.com"})
    assert form.is_valid()
    assert [item.field for item in form.report.suggestions] == ["email"]
    assert form.report.accept("email").record["email"] == "sabine.jansen@gmail.com"


def test_what_django_refused_is_refused_once_and_in_our_words():
    form = CustomerForm({"achternaam": "Jansen", "email": "nonsense"})
    assert not form.is_valid()
    (error,) = form.errors.as_data()["email"]
    assert error.code.startswith("email.")


def test_a_slip_that_django_refuses_has_its_suggestion():
    form = CustomerForm({"achternaam": "Jansen", "email": "jan@gmail,com"})
    assert not form.is_valid()
    (error,) = form.errors.as_data()["email"]
    assert error.code == "email.comma_for_dot"
    assert [item.after for item in form.report.suggestions] == ["jan@gmail.com"]
    assert 'name="ftr-accept"' in form.questions["email"]
    assert isinstance(form.questions["email"], SafeString)


@pytest.mark.parametrize("typed", ["3 april 1987", "3.4.1987", " 3-4-1987 "])
def test_a_date_that_django_cannot_read_is_read(typed):
    form = CustomerForm({"achternaam": "Jansen", "geboortedatum": typed})
    assert form.is_valid(), form.errors
    assert form.cleaned_data["geboortedatum"] == dt.date(1987, 4, 3)


def test_a_date_that_nobody_can_read_is_refused_once():
    form = CustomerForm({"achternaam": "Jansen", "geboortedatum": "31-2-1987"})
    assert not form.is_valid()
    assert len(form.errors["geboortedatum"]) == 1


class StrictForm(CustomerForm):
    email = forms.EmailField(required=False, validators=[RegexValidator("klant", code="ours")])
    code = forms.CharField(required=False, validators=[RegexValidator("^[A-Z]$")])

    def clean_geboortedatum(self):
        if (value := self.cleaned_data["geboortedatum"]) and value.year > 2000:
            raise forms.ValidationError("te jong", code="young")
        return value


def test_the_hosts_own_rules_go_on_holding():
    form = StrictForm({"achternaam": "Jansen", "email": "a@example.nl", "code": "x", "geboortedatum": "3 april 2005"})
    assert not form.is_valid()
    codes = {name: [error.code for error in errors] for name, errors in form.errors.as_data().items()}
    assert codes == {"email": ["ours"], "code": ["invalid"], "geboortedatum": ["invalid"]}


def sent(**typed):
    return QueryDict(urlencode({"achternaam": "Jansen", **typed}))


def test_a_yes_is_taken_and_shown():
    first = CustomerForm(sent(email="jan@gmail,com"))
    assert not first.is_valid()
    token = first.report.suggestions[0].token
    form = CustomerForm(sent(email="jan@gmail,com", **{"ftr-accept": token}))
    assert form.is_valid(), form.errors
    assert (form.cleaned_data["email"], form.accepted) == ("jan@gmail.com", True)
    assert 'value="jan@gmail.com"' in str(form["email"])
    assert form.report.verdict is Verdict.ACCEPT
    stale = CustomerForm(sent(email="anna@gmial.com", **{"ftr-accept": token}))
    assert stale.is_valid()
    assert (stale.cleaned_data["email"], stale.accepted) == ("anna@gmial.com", False)


def test_a_no_is_heard_and_kept():
    first = CustomerForm(sent(email="jan@gmial.com", telefoon="0612345678"))
    assert first.is_valid()
    assert first.report.verdict is Verdict.CONFIRM
    assert first.dismissed == ()
    no = first.report.suggestions[0].token
    second = CustomerForm(sent(email="jan@gmial.com", telefoon="0612345678", **{"ftr-dismiss": no}))
    assert second.is_valid()
    assert second.dismissed == (no,)
    assert not second.report.suggestions
    third = CustomerForm(sent(email="jan@gmial.com"), dismissed=[*second.dismissed, "bogus"])
    assert third.is_valid()
    assert third.report.verdict is Verdict.ACCEPT
    assert third.dismissed == (no,)


@pytest.mark.parametrize("value", ["bogus", "email", "", "x" * 9_999])
@pytest.mark.parametrize("button", ["ftr-accept", "ftr-dismiss"])
def test_a_forged_button_changes_nothing(button, value):
    form = CustomerForm(sent(email="jan@gmial.com", **{button: value}))
    assert form.is_valid()
    assert form.cleaned_data["email"] == "jan@gmial.com"
    assert form.report.suggestions


def test_a_form_without_a_counter_says_so():
    class Bare(CheckedForm):
        naam = forms.CharField()

    with pytest.raises(TypeError, match="intake"):
        Bare({"naam": "Jan"}).is_valid()


def test_one_no_refuses_both_alternatives():
    first = CustomerForm(sent(achternaam="Postm"))
    assert first.is_valid()
    assert len(first.report.suggestions) == 2
    second = CustomerForm(sent(achternaam="Postm", **{"ftr-dismiss": first.report.suggestions[0].token}))
    assert second.is_valid()
    assert (second.report.verdict, len(second.dismissed)) == (Verdict.ACCEPT, 2)


class Fitting(CheckedForm):
    intake = INTAKE
    land = forms.ChoiceField(choices=[("nederland", "Nederland"), ("belgie", "België")], initial="nederland")
    telefoon = forms.CharField(max_length=11, required=False)
    mobiel = forms.CharField(max_length=12, required=False)
    huisnummer = forms.CharField(required=False)
    toevoeging = forms.CharField(max_length=2, required=False)
    postcode = forms.CharField(required=False)


FITTING = [
    # what is typed, what the form gives
    ({"land": "belgie", "postcode": "9000"}, {"land": "belgie"}),
    ({"telefoon": "0624813597"}, {"telefoon": "0624813597"}),
    ({"mobiel": "06 24 81 35 97"}, {"mobiel": "+31624813597"}),
    ({"huisnummer": "12 a"}, {"huisnummer": "12", "toevoeging": "A"}),
    ({"huisnummer": "12 bis A"}, {"huisnummer": "12 bis A", "toevoeging": ""}),
]


@pytest.mark.parametrize(("typed", "given"), FITTING)
def test_a_field_takes_only_what_it_would_have_let_through(typed, given):
    form = Fitting({"land": "nederland", "postcode": "1017 GL", **typed})
    assert form.is_valid(), form.errors
    assert {name: form.cleaned_data[name] for name in given} == given


def test_what_is_too_long_when_tidied_is_refused_by_the_form():
    form = Fitting({"land": "nederland", "mobiel": "0032 470 12 34 56 78"})
    assert not form.is_valid()
    assert set(form.errors) == {"mobiel"}


def test_a_part_that_another_kind_of_field_would_lose_stays_where_it_was_typed():
    class Whole(CheckedForm):
        intake = INTAKE
        straat = forms.CharField()
        huisnummer = forms.IntegerField(required=False)
        postcode = forms.CharField()

    form = Whole({"straat": "Dorpsstraat 12", "postcode": "1017 GL"})
    assert form.is_valid(), form.errors
    assert form.cleaned_data == {"straat": "Dorpsstraat 12", "huisnummer": None, "postcode": "1017 GL"}


def test_a_number_without_a_field_for_its_addition_keeps_it():
    class Short(CheckedForm):
        intake = INTAKE
        house_number = forms.CharField()
        postcode = forms.CharField()

    form = Short({"house_number": "12 a", "postcode": "1017gl"})
    assert form.is_valid(), form.errors
    # the rest of the address is standardised all the same
    assert (form.cleaned_data["house_number"], form.cleaned_data["postcode"]) == ("12 A", "1017 GL")
