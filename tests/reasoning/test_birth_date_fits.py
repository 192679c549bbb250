"""The date of birth beside titles, roles and numbers."""

from __future__ import annotations

import datetime as dt

import pytest

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
    ({"rol": "voogd"},                           True,  "his own role"),
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
]  # fmt: skip


@pytest.mark.parametrize(("record", "country", "asked"), TITLED)
def test_a_title_is_heard_wherever_it_stands(record, country, asked):
    assert (TITLE in codes(record, country)) is asked
