"""The date of birth beside titles, roles and numbers."""

from __future__ import annotations

import datetime as dt

import pytest

from firsttimeright import Intake
from firsttimeright.customer import read
from firsttimeright.reasoning import reason

TODAY = dt.date(2026, 11, 28)
ROLE, TITLE = "cross.too_young_for_role", "cross.too_young_for_title"
CHILD = {"given_name": "Sem", "family_name": "Bos", "birth_date": "2018-03-03"}


def codes(record, country="NL"):
    return {item.code for item in reason(read(record, country=country, today=TODAY), today=TODAY).findings}


OF_CHILDREN = [
    # fields beside those of a child             asked  why
    ({"naam_voogd": "Piet Bos"},                 False, "who the guardian is"),
    ({"guardian_name": "Piet Bos"},              False, "who the guardian is"),
    ({"guardianEmail": "piet@bos.example"},      False, "how the guardian is reached"),
    ({"vormund": "Ute Weber"},                   False, "who the guardian is"),
    ({"tuteur_nom": "Jean Petit"},               False, "who the guardian is"),
    ({"voogd": "ja"},                            False, "he may have one"),
    ({"is_guardian": "nee"},                     False, "he is none"),
    ({"is_guardian": False},                     False, "he is none"),
    ({"is_guardian": ""},                        False, "nobody said"),
    ({"has_guardian": "true"},                   False, "he has one"),
    ({"note": "guardian: Ann Lee"},              False, "a note on somebody else"),
    ({"street": "Voogdijstraat"},                False, "a street"),
    ({"organisation": "The Guardian"},           False, "a newspaper"),
    ({"role": "child of the guardian"},          False, "a child's role"),
    ({"rol": "leerling"},                        False, "a child's role"),
    ({"contact_name": "An Bos", "relatie": "moeder"}, False, "the relation of the other one"),
    ({"guardian": "An Bos", "relation": "mother"}, False, "the relation of the other one"),
    ({"relatie_contact": "moeder", "noodnummer": "0687654321"}, False, "the relation of the other one"),
    ({"rol": "vertegenwoordiger"},               False, "a trade, in which he may be an apprentice"),
    ({"rol": "voogd"},                           True,  "his own role"),
    ({"rol": "wettelijk vertegenwoordiger"},     True,  "who represents by law is of age"),
    ({"role": "legal representative"},           True,  "who represents by law is of age"),
    ({"Rolle": "gesetzliche Vertreterin"},       True,  "who represents by law is of age"),
    ({"qualité": "représentant légal"},          True,  "who represents by law is of age"),
    ({"Rolle": "Vormund"},                       True,  "his own role"),
    ({"rôle": "tuteur"},                         True,  "his own role"),
    ({"role": "parent/guardian"},                True,  "his own role"),
    ({"relation_to_child": "mother"},            True,  "his own role"),
    ({"relatieTotKind": "ouder of voogd"},       True,  "his own role"),
    ({"is_guardian": "ja"},                      True,  "a flag that is set"),
    ({"isVoogd": True},                          True,  "a flag that is set"),
    ({"ist_vormund": 1},                         True,  "a flag that is set"),
]  # fmt: skip


@pytest.mark.parametrize(("more", "asked", "why"), OF_CHILDREN)
def test_a_child_is_asked_about_for_his_own_role_only(more, asked, why):
    assert (ROLE in codes({**CHILD, **more})) is asked, why


def test_a_young_parent_is_believed_and_a_young_guardian_asked():
    young = {**CHILD, "birth_date": "2010-03-03"}
    assert ROLE not in codes({**young, "role": "moeder"})
    assert ROLE in codes({**young, "role": "voogd"})


TITLED = [
    # record                                                              country asked
    ({"full_name": "Dr. Anna Meyer", "birth_date": "2020-01-02"},          "DE",   True),
    ({"full_name": "Prof. dr. Jan Visser", "birth_date": "2019-01-02"},    "NL",   True),
    ({"titre": "Docteur", "nom": "Martin", "prenom": "Anne", "date_naissance": "02/01/2019"}, "FR", True),
    ({"given_name": "Ann", "family_name": "Smith", "suffix": "PhD", "birth_date": "2019-01-02"}, "GB", True),
    ({"given_name": "Ann", "family_name": "Smith", "suffix": "M.D.", "birth_date": "2019-01-02"}, "US", True),
    ({"full_name": "Ann Smith Ph.D.", "birth_date": "2019-01-02"},         "GB",   True),
    ({"given_name": "Ann", "family_name": "Smith", "suffix": "Jr", "birth_date": "2019-01-02"}, "US", False),
    ({"full_name": "Mr Sem Bos", "birth_date": "2012-01-02"},              "GB",   False),
    ({"full_name": "Mr. Sem Bos", "birth_date": "2012-01-02"},             "NL",   False),
    ({"full_name": "Ing Li", "birth_date": "2012-01-02"},                  "NL",   False),
    ({"full_name": "Dr. Anna Meyer", "birth_date": "1980-01-02"},          "DE",   False),
    ({"salutation": "Witwe", "family_name": "Maurer", "birth_date": "2022-01-08"}, "DE", True),
    ({"titles": "Vve", "family_name": "Petit", "birth_date": "1942-01-08"}, "FR",  False),
    ({"titles": "Mgr inż.", "given_name": "Jan", "family_name": "Nowak", "birth_date": "2015-01-08"}, "PL", True),
    ({"titles": "Dott.ssa", "given_name": "Anna", "family_name": "Rossi", "birth_date": "2015-01-08"}, "IT", True),
    ({"titles": "Avv.", "given_name": "Anna", "family_name": "Rossi", "birth_date": "1985-01-08"}, "IT", False),
]  # fmt: skip


@pytest.mark.parametrize(("record", "country", "asked"), TITLED)
def test_a_title_is_heard_wherever_it_stands(record, country, asked):
    assert (TITLE in codes(record, country)) is asked


def nir(start):
    """Give a French number with its check digits."""
    return f"{start}{97 - int(start) % 97:02d}"


NUMBERS = [
    # number                     country  typed         code, or what is offered
    ("050975-212N",              "FI", "1975-09-06", "1975-09-05"),
    ("050975-212N",              "FI", "1975-09-05", None),
    ("050975-212N",              "FI", "1961-02-17", "cross.number_of_another_date"),
    (nir("2850578006084"),       "FR", "1986-05-12", "1985-05-12"),
    (nir("2850578006084"),       "FR", "1985-05-12", None),
    (nir("2851278006084"),       "FR", "1985-05-12", "1985-12-05"),
    (nir("2850578006084"),       "FR", "1961-11-12", "cross.number_of_another_date"),
    (nir("2857878006084"),       "FR", "1961-11-12", None),
    (nir("2850578006084"),       "FR", "2019-11-12", None),
    ("36805280109",              "EE", "1968-05-29", "1968-05-28"),
    ("1630615123457",            "RO", "1963-06-16", "1963-06-15"),
    ("33309240064",              "LT", "1951-01-02", "cross.number_of_another_date"),
    ("710319/2745",              "CZ", "1971-03-18", "1971-03-19"),
    ("710319/2745",              "SK", "1971-03-19", None),
    ("3123 090660",              "AT", "1960-05-09", "1960-06-09"),  # the century is that of the date
    ("3123 090660",              "AT", "1960-06-09", None),
    ("1237 010180",              "AT", "1957-11-30", "cross.number_of_another_date"),
]  # fmt: skip


@pytest.mark.parametrize(("number", "country", "typed", "expected"), NUMBERS)
def test_a_number_is_held_against_the_date(number, country, typed, expected):
    customer = read({"family_name": "Bos", "birth_date": typed, "national_id": number}, country=country, today=TODAY)
    found = reason(customer, today=TODAY)
    said = [item.after for item in found.suggestions] + [
        item.code for item in found.findings if item.code.startswith("cross.number")
    ]
    assert said == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("more", "offered"),
    [
        ({"birth_date": ""}, ["1985-07-30"]),
        ({"geboortedatum": None}, ["1985-07-30"]),
        ({"birth_date": "1-2-1990"}, []),
        ({}, []),
        ({"birth_date": "", "national_id": "85.07.30-033 29"}, []),
    ],
)
def test_an_empty_date_is_offered_from_the_number(more, offered):
    record = {"family_name": "Bos", "national_id": "85.07.30-033 28", **more}
    found = reason(read(record, country="BE", today=TODAY), today=TODAY).completions
    assert [item.value for item in found if item.field == "birth_date"] == offered


def test_a_title_that_is_asked_about_is_not_offered():
    record = {"full_name": "Dr. Anna Meyer", "titles": "", "birth_date": "2020-01-02"}
    offered = {item.field for item in Intake(country="DE", today=TODAY).check(record).completions}
    assert "titles" not in offered
    assert "family_name" in offered


@pytest.mark.parametrize(
    ("name", "number", "typed", "offered"),
    [
        ("registre_national", "85.07.30-033 28", "1986-07-30", "1985-07-30"),
        ("isikukood", "36805280109", "1968-05-29", "1968-05-28"),
        ("CNP", "1630615123457", "1963-06-16", "1963-06-15"),
        ("rodne_cislo", "710319/2745", "1971-03-18", "1971-03-19"),
    ],
)
def test_the_name_of_the_field_says_whose_number_it_is(name, number, typed, offered):
    record = {"family_name": "Bos", "birth_date": typed, name: number}
    country = "CZ" if name == "rodne_cislo" else "NL"  # the name of two countries' numbers
    found = reason(read(record, country=country, today=TODAY), today=TODAY)
    assert [item.after for item in found.suggestions if item.field == "birth_date"] == [offered]


ELDERS = [
    # fields beside those of a child                     asked  why
    ({"guardian_birth_date": "2017-03-01"},              True,  "a guardian is of age"),
    ({"guardian_birth_date": "1987-03-01"},              False, "of age"),
    ({"geboortedatum_voogd": "01-03-2017"},              True,  "a guardian is of age"),
    ({"motherDob": "2010-03-01"},                        True,  "she would have been eight"),
    ({"motherDob": "1998-03-01"},                        False, "twenty years older"),
    ({"geburtsdatum_vater": dt.date(2018, 3, 2)},        True,  "a day older"),
    ({"parent_1_birth_date": "1988-03-01"},              False, "thirty years older"),
    ({"child_birth_date": "2018-03-03"},                 False, "his own"),
    ({"mother_birth_place": "2018"},                     False, "no date"),
    ({"guardian_birth_date": "soon"},                    False, "no date"),
]  # fmt: skip


@pytest.mark.parametrize(("more", "asked", "why"), ELDERS)
def test_parents_and_guardians_are_older(more, asked, why):
    assert ("cross.elder_too_young" in codes({**CHILD, **more})) is asked, why


def test_a_guardian_of_the_old_may_be_younger():
    assert "cross.elder_too_young" not in codes(
        {"given_name": "An", "family_name": "Bos", "birth_date": "1931-01-01", "geboortedatum_curator": "1970-01-01"}
    )


@pytest.mark.parametrize("name", ["curp", "CURP"])
def test_a_field_named_after_a_number_is_read_as_it(name):
    record = {"given_name": "Ana", "family_name": "Mendoza", "birth_date": "1985-08-16", name: "MECA850815MDFNRL07"}
    assert [item.after for item in reason(read(record, country="MX", today=TODAY), today=TODAY).suggestions] == [
        "1985-08-15"
    ]


MARRIED = [
    # salutation, born,          asked
    ("Mrs",      "2022-07-04",  True),
    ("Mrs.",     "2022-07-04",  True),
    ("Miss",     "2022-07-04",  False),
    ("Ms",       "2022-07-04",  False),
    ("Mrs",      "2002-07-04",  False),
    ("Mme",      "2022-07-04",  False),
    ("Mevr.",    "2022-07-04",  False),
]  # fmt: skip


@pytest.mark.parametrize(("salutation", "born", "asked"), MARRIED)
def test_a_married_woman_is_no_child(salutation, born, asked):
    record = {"salutation": salutation, "given_name": "Poppy", "family_name": "Sharp", "birth_date": born}
    assert (TITLE in codes(record, "GB")) is asked
