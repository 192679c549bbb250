"""The mixin on real Django forms."""

from __future__ import annotations

import datetime as dt

import pytest

django = pytest.importorskip("django")

from django.conf import settings  # noqa: E402

if not settings.configured:
    settings.configure(USE_I18N=True, LANGUAGE_CODE="nl", USE_TZ=True)
    django.setup()

from django import forms  # noqa: E402

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


def test_what_django_refused_is_not_refused_again():
    form = CustomerForm({"achternaam": "Jansen", "email": "nonsense"})
    assert not form.is_valid()
    assert len(form.errors["email"]) == 1


def test_a_form_without_a_counter_says_so():
    class Bare(CheckedForm):
        naam = forms.CharField()

    with pytest.raises(TypeError, match="intake"):
        Bare({"naam": "Jan"}).is_valid()
