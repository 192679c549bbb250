"""Slips that infix and family name tell of together."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields import names

SLIPPED = [
    # country, typed, offered, why
    ("NL", "Vand er Berg", "van der Berg", "a space beside its place"),
    ("NL", "va nden Berg", "van den Berg", "a space beside its place"),
    ("NL", "d eVries", "de Vries", "a space beside its place, before a capital"),
    ("BE", "D eWulf", "De Wulf", "Dewulf is a name, D Ewulf is none"),
    ("BE", "Vand er Auwera", "Van der Auwera", "with the capital of the country"),
    ("NL", "van Deen Berg", "van den Berg", "Deen is a name, but not here"),
    ("NL", "can Dijk", "van Dijk", "Can is a name, but not here"),
    ("BE", "Ed Smet", "De Smet", "letters that change places"),
    ("BE", "Vna Damme", "Van Damme", "the capital stays"),
    ("NL", "de de Vries", "de Vries", "a word twice"),
    ("NL", "van t' Hof", "van 't Hof", "the apostrophe on the wrong side"),
    ("DE", "vno Bülow", "von Bülow", "a German infix"),
    ("DE", "vond er Leyen", "von der Leyen", "a German infix and its space"),
    ("FR", "Le Gfof", "Le Goff", "the tables have the article with the name"),
    ("IE", "O'Sulivan", "O'Sullivan", "and the O of the Irish"),
    ("GB", "Mc Donadl", "McDonald", "and the Mc of the Scots"),
    ("IE", "O'Brein", "O'Brien", "letters that change places: Obrein is other people's slip"),
    ("GB", "O'Brein", "O'Brien", "the same"),
    ("US", "O'Briem", "O'Brien", "a key beside it"),
    ("IE", "McCarhty", "McCarthy", "in one word"),
    ("GB", "MacDonlad", "MacDonald", "with the capital that was typed"),
    ("IT", "D'Angleo", "D'Angelo", "an Italian beginning"),
    ("IT", "d'Angleo", "d'Angelo", "in a small letter"),
    ("IT", "De Lcua", "De Luca", "and an article"),
    ("BE", "Van den Bregh", "Van den Bergh", "the name behind an infix"),
]  # fmt: skip

SILENT = [
    # country, typed, why
    ("BE", "Vanden Bergh", "registered so"),
    ("BE", "Vandenbergh", "registered so"),
    ("BE", "Van Dewalle", "registered so"),
    ("NL", "van der Veld", "borne beside van der Velde"),
    ("NL", "Vas Dias", "a family of two names"),
    ("NL", "an der Heiden", "a German infix"),
    ("GB", "e Silva", "a Portuguese one"),
    ("US", "O'Conner", "borne beside O'Connor"),
    ("GB", "D'Algy", "no Daly"),
    ("IE", "O'Conor", "borne beside O'Connor"),
    ("IE", "O'Brien", "as it should be"),
    ("IE", "O'Hehir", "a rare one"),
    ("GB", "MacAskill", "a rare one"),
    ("IT", "D'Angelantonio", "a rare one"),
    ("IT", "De Lucia", "borne beside De Luca"),
    ("FR", "de Craon", "a rare name behind its de; nobody is called de Caron"),
    ("FR", "d'Albret", "nor d'Albert"),
    ("NL", "van 't Hof", "as it should be"),
    ("FR", "Le Gac", "another name of the Bretons"),
]  # fmt: skip


def offered(country: str, **record: str) -> str:
    """Give infix and family name with what is offered, by the counter."""
    found = {item.field: item.after or "" for item in reversed(Intake(country=country).check(record).suggestions)}
    return f"{found.get('infix', record.get('infix', ''))} {found.get('family_name', record['family_name'])}".strip()


@pytest.mark.parametrize(("country", "typed", "meant", "why"), SLIPPED)
def test_the_whole_name_is_offered(country, typed, meant, why):
    assert offered(country, given_name="Maria", family_name=typed) == meant, why


@pytest.mark.parametrize(("country", "typed", "why"), SILENT)
def test_a_name_that_is_borne_so_is_left_alone(country, typed, why):
    assert not names.check({"given_name": "Maria", "family_name": typed}, country=country).suggestions, why


@pytest.mark.parametrize(
    ("infix", "family"), [("vand er", "Meer"), ("van dre", "Meer"), ("va", "nder Meer"), ("van d", "er Meer")]
)
def test_an_infix_in_its_own_field_is_put_right(infix, family):
    assert offered("NL", given_name="Maria", infix=infix, family_name=family) == "van der Meer"


def test_a_space_before_its_place_in_two_fields():
    assert offered("NL", given_name="Jan", infix="d", family_name="eVries") == "de Vries"


def test_an_address_that_spells_the_whole_name_protects_it():
    record = {"given_name": "Mary", "family_name": "O'Sulivan", "email": "mary.osulivan@example.com"}
    assert not Intake(country="IE").check(record).suggestions


@pytest.mark.parametrize(
    ("country", "typed", "offered"),
    [("FR", "Piere", ["Pierre"]), ("GB", "Geoge", ["George"]), ("BE", "Jacquelien", []), ("NL", "Daavid", [])],
)
def test_a_rumoured_given_name_is_less_than_a_listed_one(country, typed, offered):
    """Somebody is said to bear Piere; Jacquelien stands in the list of the Dutch, and Finns bear Daavid."""
    found = names.check({"given_name": typed, "family_name": "Martin"}, country=country).suggestions
    assert [item.after for item in found if item.field == "given_name"] == offered
