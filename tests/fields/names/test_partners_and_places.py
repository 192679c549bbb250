"""Whose name stands behind e/v, what stands in brackets, and names in fields that hold a part too many or too few."""

from __future__ import annotations

import pytest

from firsttimeright.fields.names import check, parse, render

PARTNERS = [
    # typed, family name, partner's infix, partner's family name
    ("A. Bakker e/v Jan de Boer", "Bakker", "de", "Boer"),
    ("A. Bakker e/v de heer J. Smit", "Bakker", None, "Smit"),
    ("Anna Bakker, echtgenote van Jan Smit", "Bakker", None, "Smit"),
    ("Mevr. Bakker gehuwd met Smit", "Bakker", None, "Smit"),
    ("A. Bakker e/v van Dam", "Bakker", "van", "Dam"),
    ("A. Bakker e/v Simon", "Bakker", None, "Simon"),
    ("A. Bakker e/v P. de Boer", "Bakker", "de", "Boer"),
]

BRACKETS = [
    # typed, country, asked about
    ("Jan Jansen (Amsterdam)", "NL", True),
    ("J. Smit (Bakker)", "NL", True),
    ("Anna Bauer (Köln)", "DE", True),
    ("Jan (Kees) Jansen", "NL", False),
    ("Jan Bos (Beppie)", "NL", False),
    ("J. (Bram) de Wit", "NL", False),
    ("Hans (Müller) Schmidt", "DE", False),
]

FIELDS = [
    # fields, country, given names or initials, infix, family name
    ({"given_name": "Jan", "infix": "van", "family_name": "der Berg"}, "NL", "Jan", "van der", "Berg"),
    ({"given_name": "Jan", "infix": "van", "family_name": "den Berg"}, "NL", "Jan", "van den", "Berg"),
    ({"given_name": "Jan", "infix": "de", "family_name": "de Boer"}, "NL", "Jan", "de", "Boer"),
    ({"initials": "J.P. drs.", "family_name": "Bakker"}, "NL", "J.P.", None, "Bakker"),
    ({"initials": "D.R.", "family_name": "Bakker"}, "NL", "D.R.", None, "Bakker"),
    ({"given_name": "A. Bakker", "family_name": "-"}, "NL", "A.", None, "Bakker"),
    ({"given_name": "Anna Bakker", "family_name": "-"}, "NL", "Anna", None, "Bakker"),
]

AROUND_AN_INFIX = [
    # given name, infix, family name, turned
    ("Berg", "van den", "Jan", True),
    ("Vries", "de", "Anna", True),
    ("Jong", "de", "Lisa", True),
    ("Jan", "de", "Vries", False),
    ("Thomas", "de", "Koning", False),
    ("Wouter", "van", "Martin", False),
    ("Roos", "de", "Wit", False),
]


@pytest.mark.parametrize(("typed", "family", "infix", "partner"), PARTNERS)
def test_the_partners_own_given_name_is_none_of_hers(typed: str, family: str, infix: str | None, partner: str) -> None:
    name = parse(typed, country="NL").value
    assert name is not None
    assert (name.family_name, name.partner_infix, name.partner_family_name) == (family, infix, partner)


@pytest.mark.parametrize(("typed", "country", "asked"), BRACKETS)
def test_a_place_or_a_family_name_in_brackets_is_no_nickname(typed: str, country: str, asked: bool) -> None:
    found = check(typed, country=country)
    assert found.value is not None
    assert ("name.remark_in_name" in found.codes, found.value.nickname is None) == (asked, asked)


@pytest.mark.parametrize(("fields", "country", "given", "infix", "family"), FIELDS)
def test_each_part_has_its_field(
    fields: dict[str, str], country: str, given: str, infix: str | None, family: str
) -> None:
    name = parse(fields, country=country).value
    assert name is not None
    assert (name.given_names or name.initials, name.infix, name.family_name) == (given, infix, family)


def test_a_title_behind_initials_stands_before_the_name() -> None:
    name = parse({"initials": "J.P. drs.", "family_name": "Bakker"}, country="NL").value
    assert name is not None
    assert render(name, country="NL") == "drs. J.P. Bakker"


@pytest.mark.parametrize(("given", "infix", "family", "turned"), AROUND_AN_INFIX)
def test_names_on_both_sides_of_an_infix_are_asked_about(given: str, infix: str, family: str, turned: bool) -> None:
    found = check({"given_name": given, "infix": infix, "family_name": family}, country="NL")
    offered = {item.field: item.after for item in found.suggestions}
    assert offered == ({"given_name": family, "family_name": given} if turned else {})
