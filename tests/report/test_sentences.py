"""What the report says in words: every question says what is suggested, in the reader's language."""

from __future__ import annotations

import datetime as dt

import pytest

from firsttimeright.intake import Intake
from firsttimeright.messages.packs import LANGUAGES
from firsttimeright.report.words import mask

ASKED = [
    ("NL", {"postcode": "9711 AB", "city": "Gronignen", "street": "Kerkstraat", "house_number": "12"}),
    ("NL", {"postcode": "1O17 GL", "house_number": "12"}),
    ("NL", {"email": "jan.jansen@gmail,com"}),
    ("NL", {"email": "jan jansen@gmail.com"}),
    ("NL", {"iban": "NL91ABNA0417164301"}),
    ("NL", {"birth_date": "1-1-2062"}),
    ("NL", {"phone": "06-41238876 / 010-4121314"}),
    ("NL", {"phone": "jan@kpn.nl", "email": "0641238876"}),
    ("NL", {"given_name": "piet@gmail.com", "family_name": "Kuiper"}),
    ("NL", {"given_name": "Jansen", "family_name": "Peter", "email": "peter.jansen@gmail.com"}),
    ("NL", {"full_name": "Bakkerij De Korenbloem"}),
    ("NL", {"street": "Kerkstaat", "house_number": "3", "postcode": "1017GC", "city": "Amsterdam"}),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("country", "typed"), ASKED)
def test_every_question_says_what_is_suggested(country, typed, language):
    report = Intake(country=country, language=language, today=dt.date(2026, 1, 15)).check(typed)
    said = " ".join(report.explain())
    assert report.suggestions
    for item in report.suggestions:
        assert (item.after or "").removesuffix(".") in said
    assert ".." not in said
    assert "[" not in said


def test_fields_that_were_exchanged_are_asked_about_once():
    typed = {"given_name": "Jansen", "family_name": "Peter", "email": "peter.jansen@gmail.com"}
    (said,) = Intake(country="NL", language="nl").check(typed).explain()
    assert "Voorstel: voornaam Peter, achternaam Jansen." in said


def test_a_country_is_named_and_not_coded():
    said = Intake(country="NL", language="nl").check({"postcode": "2000", "city": "Antwerpen"}).explain()
    assert any("België" in sentence for sentence in said)


def test_a_hosts_own_words_are_all_that_is_said():
    report = Intake(country="NL", language="nl").check({"email": "jan.jansen@gmail,com"})
    (said,) = report.explain(overrides={"email.comma_for_dot": "Een punt graag."})
    assert said.startswith("Een punt graag. (")


def test_the_public_reads_no_name_and_no_address_in_a_sentence_but_does_read_the_salutation():
    typed = {"salutation": "Dhr.", "given_name": "Ingrid", "family_name": "Hoekstar", "email": "i.hoekstra@gmail,com"}
    said = " ".join(Intake(country="NL", language="nl").check(typed, audience="public").explain())
    assert "“Dhr.”" in said
    assert "“Mevr.”" in said
    assert mask("i.hoekstra@gmail.com") in said
    assert "hoekstra" not in said.lower()


@pytest.mark.parametrize(
    ("country", "typed", "example"),
    [("DE", "123456789", "26133"), ("FR", "750155", "33380"), ("NL", "10A7", "1234 AB")],
)
def test_the_example_of_a_postcode_is_one_of_that_country(country, typed, example):
    said = " ".join(Intake(country=country, language="nl").check({"postcode": typed}).explain())
    assert example in said
    assert country == "NL" or "1234 AB" not in said


@pytest.mark.parametrize("audience", ["staff", "system"])
def test_a_check_that_failed_is_not_passed_over(monkeypatch, audience):
    def fails(*_args, **_options):
        raise RuntimeError

    monkeypatch.setattr("firsttimeright.customer.reading._parse_of", lambda _room: fails)
    report = Intake(country="NL", language="nl").check({"postcode": "1017 GL"}, audience=audience)
    assert report.explain() == ("Niet alles kon worden nagekeken.",)
