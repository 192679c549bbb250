"""A hand that lay one key beside its place."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.text.layouts import beside

CODE = "cross.hand_beside_keys"

READ = [
    # country given       family      field          meant       why
    ("US", "Kpjm",     "Smith",    "given_name",  "John",     "to the right"),
    ("GB", "Emily",    "Higbaib",  "family_name", "Johnson",  "to the left"),
    ("GB", "Emily",    "Kpjmdpm",  "family_name", "Johnson",  "to the right"),
    ("DE", "Thomas",   "Nrvlrt",   "family_name", "Becker",   "on a German keyboard"),
    ("FR", "Nicolas",  "Syoibr",   "family_name", "Dupont",   "on a French keyboard"),
    ("US", "Ztorm",    "Smith",    "given_name",  None,       "a name like any other"),
    ("US", "Gsur",     "Smith",    "given_name",  None,       "short, and made by chance"),
    ("US", "Ljam",     "Smith",    "given_name",  None,       "of another language"),
    ("PL", "Krzysztof", "Brzęczyszczykiewicz", "family_name", None, "a name that is long and hard"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "given", "family", "field", "meant", "why"), READ)
def test_letters_that_make_no_name_are_read_a_key_further_on(country, given, family, field, meant, why):  # noqa: PLR0917
    report = Intake(country=country).check({"given_name": given, "family_name": family})
    said = [(item.field, item.after) for item in report.suggestions if item.code == CODE]
    assert said == ([(field, meant)] if meant else []), why


def test_an_address_that_spells_it_so_keeps_it_quiet():
    record = {"given_name": "Kpjm", "family_name": "Smith", "email": "kpjm.smith@example.com"}
    assert CODE not in Intake(country="US").check(record).codes


def test_the_last_key_of_a_row_has_no_neighbour():
    assert beside("a", "qwerty", -1) == "a"
    assert beside("'", "qwerty", 1) == "'"
