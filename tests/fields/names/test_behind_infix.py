"""Names that are usual behind their infix, and how an infix that is put right is written."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

OFFERED = [
    # country, field, typed, offered first, why
    ("FR", "family_name", "Da Sivla", "Da Silva", "usual with its infix, and less without"),
    ("FR", "family_name", "Dos Santso", "Dos Santos", "usual with its infix, and less without"),
    ("FR", "family_name", "Daa Silva", "Da Silva", "an infix keeps the capital that was typed"),
    ("IT", "family_name", "Dee Luca", "De Luca", "an infix keeps the capital that was typed"),
    ("BE", "family_name", "Vna Damme", "Van Damme", "an infix keeps the capital that was typed"),
    ("NL", "family_name", "Vna Dijk", "van Dijk", "in Dutch it is small"),
    ("NL", "family_name", "van den Beg", "van den Berg", "Beg is a name, and nobody's behind van den"),
    ("NL", "family_name", "van der Mer", "van der Meer", "three letters that are a name elsewhere"),
    ("NL", "family_name", "de Bor", "de Boer", "three letters, and nobody is called so"),
    ("NL", "family_name", "van Dik", "van Dijk", "Dik is a usual name, and van Dik is nobody's"),
    ("BE", "family_name", "De Smte", "De Smet", "usual with that infix, and nobody is counted as typed"),
    ("BE", "family_name", "Van Dammme", "Van Damme", "usual with that infix, and nobody is counted as typed"),
    ("FR", "family_name", "Da Slva", "Da Silva", "usual with that infix, and nobody is counted as typed"),
    ("ES", "family_name", "De la Curz", "De la Cruz", "usual with that infix, and nobody is counted as typed"),
    ("IT", "family_name", "De Lcua", "De Luca", "usual with what stands before it, and nobody is counted as typed"),
    ("NL", "family_name", "de Jogn", "de Jong", "as without"),
    ("NL", "family_name", "van der Heijdne", "van der Heijden", "as without"),
]
LEFT = [
    ("FR", "family_name", "Da Silveira"),
    ("FR", "family_name", "Dos Reis"),
    ("FR", "family_name", "de Sauza"),
    ("NL", "family_name", "te Beg"),  # nobody's, and what lies near is usual with another infix
    ("NL", "family_name", "de Jonghe"),
    ("NL", "family_name", "van de Kaa"),
    ("NL", "family_name", "van den Ing"),
    ("NL", "family_name", "van den Eng"),
    ("NL", "family_name", "de Wintere"),  # a Belgian's
    ("NL", "family_name", "de Boel"),
    ("NL", "family_name", "De Oro"),  # a Spaniard's
    ("BE", "family_name", "De Hovere"),
    ("IT", "family_name", "De Bernardini"),
    ("NL", "family_name", "el Beg"),
    ("BE", "family_name", "van den Beg"),  # no set tells there what nobody bears
]


@pytest.mark.parametrize(("country", "field", "typed", "offered", "why"), OFFERED)
def test_the_name_with_its_infix_is_offered(country, field, typed, offered, why):
    names = {"given_name": "Maria", "family_name": "Marino"} | {field: typed}
    found = [item.after for item in Intake(country=country).check(names).suggestions if item.field == field]
    assert found[:1] == [offered], why


@pytest.mark.parametrize(("country", "field", "typed"), LEFT)
def test_names_that_are_borne_are_left_alone(country, field, typed):
    names = {"given_name": "Maria", "family_name": "Bakker"} | {field: typed}
    assert not Intake(country=country).check(names).suggestions


@pytest.mark.parametrize(
    "record",
    [
        {"given_name": "Maria", "infix": "van den", "family_name": "Beg"},
        {"full_name": "Maria van den Beg"},
        {"full_name": "Mevr. M. van den Beg"},
        {"initials": "M.", "family_name": "v.d. Beg"},
        {"given_name": "Maria", "family_name": "Jansen", "partner_infix": "van den", "partner_family_name": "Beg"},
        {"given_name": "Maria", "family_name": "Jansen-van den Bberg"},
    ],
)
def test_where_it_stands_makes_no_difference(record):
    found = [item.after or "" for item in Intake(country="NL").check(record).suggestions]
    assert any(after.endswith("Berg") for after in found)


def test_the_first_of_a_double_name_has_the_infix_before_it():
    found = Intake(country="NL").check({"given_name": "Maria", "family_name": "van den Bberg-Jansen"}).suggestions
    assert [item.after for item in found] == ["van den Berg-Jansen"]
    assert not Intake(country="NL").check({"given_name": "Maria", "family_name": "Jansen-van der Veer"}).suggestions


def test_nobody_asks_where_the_address_repeats_it():
    record = {"given_name": "Maria", "infix": "van den", "family_name": "Beg", "email": "m.vandenbeg@example.org"}
    assert not Intake(country="NL").check(record).suggestions


SAID = [
    ("nl", "kennen wij in Nederland niemand"),
    ("en", "e know of nobody in the Netherlands"),
    ("de", "in den Niederlanden niemanden"),
    ("fr", "ne connaissons personne"),
]


@pytest.mark.parametrize(("language", "words"), SAID)
def test_it_is_said_why(language, words):
    report = Intake(country="NL").check({"given_name": "Maria", "infix": "van den", "family_name": "Beg"})
    assert words in " ".join(report.explain(language)).replace("\xa0", " ")


def test_what_is_said_of_the_name_as_typed_is_said_last():
    said = Intake(country="NL").check({"infix": "van den", "family_name": "Beg"}).explain("en", masked=False)[0]
    assert said.endswith("nobody in the Netherlands with the name as typed.")
    assert said.index("That name is common") < said.index("nobody")


@pytest.mark.parametrize("country", ["ES", "IT", "PT", "DK", "GB", None])
@pytest.mark.parametrize("infix", ["op de", "op den", "van de", "van 't", "ter"])
def test_a_dutch_infix_is_no_slip_elsewhere(country, infix):
    report = Intake(country=country).check({"given_name": "Rafael", "family_name": "Schrama", "infix": infix})
    assert not [item for item in report.suggestions if item.field == "infix"]


@pytest.mark.parametrize("country", ["NL", "BE", "FR", None])
@pytest.mark.parametrize(
    "beside", [{"given_name": "Maria"}, {"salutation": "Mevr.", "given_name": "Maria"}, {"initials": "M."}]
)
@pytest.mark.parametrize("typed", ["de Heer", "De Heer"])
def test_a_woman_may_be_called_de_heer(country, beside, typed):
    """It is a usual family name, and what a man is addressed with."""
    report = Intake(country=country).check({**beside, "family_name": typed})
    assert not report.suggestions
    assert not report.blocking
    assert report.record["family_name"] == typed
