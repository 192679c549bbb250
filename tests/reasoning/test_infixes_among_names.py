"""Infixes in the field of the given name, and given names in the field of the infix."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

SWAPPED = [
    # country, given name,       family name, as proposed
    ("NL", "de Vries",           "Bas",       "de Vries"),
    ("NL", "van Dijk",           "Bas",       "van Dijk"),
    ("NL", "de Boer",            "Kees",      "de Boer"),
    ("NL", "te Brinke",          "Henk",      "te Brinke"),
    ("BE", "De Smet",            "Bart",      "De Smet"),
    ("DE", "von Bülow",          "Karl",      "von Bülow"),
    ("DE", "von der Leyen",      "Ursula",    "von der Leyen"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "family", "meant"), SWAPPED)
def test_nobody_is_given_an_infix(country, given, family, meant):
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    found = {item.field: item.after for item in report.suggestions}
    assert (found["given_name"], found["family_name"]) == (family, meant)


@pytest.mark.parametrize(
    ("given", "family"),
    [("Van Anh", "Nguyen"), ("van Anh", "Nguyen"), ("de Vries", "Jansen"), ("Ben", "de Vries"), ("Da Silva", "Gomes")],
)
def test_where_the_other_is_no_given_name_nothing_changes_places(given, family):
    report = Intake(country="NL").check({"given_name": given, "family_name": family})
    assert "name.swapped_fields" not in report.codes


@pytest.mark.parametrize(
    ("given", "infix", "family", "meant"),
    [
        ("J.", "Johan", "van der Laan", "Johan"),
        ("Sanne", "Maria", "Jansen", None),  # a second one stands there often
        ("", "Maria", "Jansen", "Maria"),
        ("Ali", "Ben", "Hassan", None),
        ("Ali", "Bin", "Hassan", None),
        ("Omar", "Abdel", "Rahman", None),
        ("Mohammed", "Abu", "Bakr", None),
        ("Willem", "Van", "Dijk", None),
    ],
)
def test_a_given_name_among_infixes_is_offered_to_its_own_field(given, infix, family, meant):
    report = Intake(country="NL").check({"given_name": given, "infix": infix, "family_name": family})
    found = {item.field: item.after for item in report.suggestions}
    assert found == ({} if meant is None else {"given_name": meant, "infix": None})


@pytest.mark.parametrize("typed", ["Jansen achter de kerk", "Jansen Achter de Kerk", "Vos naast de kerk"])
def test_a_place_behind_the_name_is_no_infix_with_a_misspelled_name(typed):
    """Nobody is called De Kerk, and some are called De Klerk; here nobody is meant by it."""
    assert not Intake(country="NL").check({"given_name": "Simon", "family_name": typed}).suggestions
