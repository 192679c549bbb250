"""Names of other countries, and names made as others are: rare here, and nobody's slip."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names
from firsttimeright.fields.names.kin import from_afar
from firsttimeright.fields.names.made import made_family
from firsttimeright.reference import standard
from firsttimeright.text.folding import fold

FAMILIES = [  # country of the form, family name: each lies one letter from a frequent name of some country
    ("HR", "Sanader"),
    ("IS", "Karlson"),
    *(("SE", name) for name in ("Svenson", "Olofson", "Håkanson", "Mårtenson", "Rosenkvist", "Almkvist", "Sjöbergh")),
    *(("DK", name) for name in ("Lundgard", "Dalgard", "Kirkgaard")),
]
SLIPS = [
    ("NL", "Bakkker", "Bakker"),
    ("NL", "Boresma", "Boersma"),
    ("SE", "Anderssno", "Andersson"),
    ("ES", "Rodrigeuz", "Rodríguez"),
    ("MX", "Rodrigeuz", "Rodríguez"),
    ("PT", "Ferriera", "Ferreira"),
    ("GB", "Willaims", "Williams"),
]
GIVEN = ["Marians Pahars", "Luizs Ozolins", "Martinas Gecas", "Theodors Zalkalns", "Mihhail Kõlvart"]
OF_DUTCH_PEOPLE = [("Emmanuels de Vries", "Emmanuel"), ("Sopphie Jansen", "Sophie"), ("Pettra Bakker", "Petra")]
SWAPPED = [("Bakker", "Fatima"), ("Hendriks", "Lotte"), ("Yilmaz", "Ayse")]
IN_PLACE = [("Brandt", "Starr"), ("Koca", "Ozan")]


def offers(typed: str | dict[str, str], country: str, field: str) -> list[str | None]:
    found = names.check(typed, country=country).suggestions
    return [item.after for item in found if item.field == field]


@pytest.mark.parametrize(("country", "family"), FAMILIES)
def test_a_family_name_that_is_rare_in_its_country_is_left_alone(country: str, family: str) -> None:
    assert not offers({"given_name": "Anna", "family_name": family}, country, "family_name")


@pytest.mark.parametrize(("country", "typed", "meant"), SLIPS)
def test_a_slip_in_a_frequent_family_name_is_still_found(country: str, typed: str, meant: str) -> None:
    assert offers({"given_name": "Anna", "family_name": typed}, country, "family_name") == [meant]


@pytest.mark.parametrize("whole", GIVEN)
def test_a_given_name_from_elsewhere_is_left_alone_beside_a_family_name_from_there(whole: str) -> None:
    given, family = whole.split(" ")
    assert not names.check({"given_name": given, "family_name": family}, country="NL").suggestions


@pytest.mark.parametrize(("whole", "meant"), OF_DUTCH_PEOPLE)
def test_the_same_beside_a_family_name_of_the_country_is_asked_about(whole: str, meant: str) -> None:
    given, family = whole.split(" ", 1)
    assert offers({"given_name": given, "family_name": family}, "NL", "given_name")[:1] == [meant]


@pytest.mark.parametrize(("given", "family"), SWAPPED)
def test_names_that_are_clear_are_called_swapped(given: str, family: str) -> None:
    assert offers({"given_name": given, "family_name": family}, "NL", "given_name") == [family]


@pytest.mark.parametrize(("given", "family"), IN_PLACE)
def test_names_that_may_be_either_stay(given: str, family: str) -> None:
    assert not names.check({"given_name": given, "family_name": family}, country="NL").suggestions


def test_what_comes_from_afar_is_said_only_where_much_is_known() -> None:
    reference = standard()
    assert from_afar("family", "Papadopoulos", "", "NL", reference)
    assert not from_afar("family", "Vries", "de", "NL", reference)
    assert not from_afar("family", "Jansen-Papadopoulos", "", "NL", reference)
    assert not from_afar("family", "Papadopoulos", "", "GR", reference)  # no table of Greek names
    assert not from_afar("family", "Papadopoulos", "", None, reference)
    assert not from_afar("family", "", "", "NL", reference)
    assert from_afar("given", "Algirdas", "", "NL", reference)
    assert not from_afar("given", "Algirdas", "", "LT", reference)
    assert not from_afar("given", "Anna Maria", "", "NL", reference)


def test_family_names_are_made_of_known_parts() -> None:
    made = ["Lindkvist", "Eriksdotter", "Bergvik", "Rosenfeld", "Koskisaari"]
    unmade = ["Jansne", "Lnudberg", "Lundbreg", "Hendirks", "Korhnoen", "Bakkre"]
    assert [made_family(fold(name), standard()) for name in made + unmade] == [True] * 5 + [False] * 6
