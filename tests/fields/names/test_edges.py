"""Signs around a name that are no part of it, and beside them those that are."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.names import check, parse, render

TIDIED = [
    # typed                    written            why it is here
    ("Piet Kramer;",           "Piet Kramer",     "what parts columns"),
    (";Piet Kramer",           "Piet Kramer",     "the same in front"),
    ("P. Kramer|",             "P. Kramer",       "another sign of files"),
    ('"Piet Kramer"',          "Piet Kramer",     "the quotes of a file"),
    ("'Piet Kramer'",          "Piet Kramer",     "single ones"),
    ("“Kramer, P.”",           "P. Kramer",       "those of print"),
    ("(Piet Kramer)",          "Piet Kramer",     "a whole name in brackets"),
    ("'t Hart",                "'t Hart",         "an apostrophe that begins a name"),
    ("Jan de Vries -",         "Jan de Vries",    "a dash that stands apart"),
]  # fmt: skip

ASKED = [
    # typed                  code                    written
    ("Piet Kramer?",         "name.remark_in_name",  "Piet Kramer"),
    ("Piet Kramer!",         "name.remark_in_name",  "Piet Kramer"),
    ("Piet Kramer; J. Bos",  "name.remark_in_name",  None),
    ("(niet bellen)",        "name.remark_in_name",  None),
    ("Ren? de Bruin",        "name.encoding",        None),
]  # fmt: skip

FIELDS = [
    ({"given_name": '"Piet"', "family_name": '"Kramer"'}, "Piet Kramer"),
    ({"given_name": "Piet", "family_name": "Kramer -"}, "Piet Kramer"),
    ({"given_name": "Piet,", "family_name": "Kramer ;"}, "Piet Kramer"),
]


@pytest.mark.parametrize(("typed", "written", "why"), TIDIED)
def test_signs_around_a_name_fall_away(typed: str, written: str, why: str) -> None:
    """They are gone without a question, and once is enough."""
    found = check(typed, country="NL")
    assert found.value is not None, why
    assert render(found.value, country="NL") == written
    assert not {code for code in found.codes if code != "name.incomplete"}
    again = parse(written, country="NL").value
    assert again is not None
    assert render(again, country="NL") == written


@pytest.mark.parametrize(("typed", "code", "written"), ASKED)
def test_signs_that_say_something_are_asked_about(typed: str, code: str, written: str | None) -> None:
    """A doubt, a cry, a second name, a lost letter."""
    found = check(typed, country="NL")
    assert code in found.codes
    if written is not None:
        assert found.value is not None
        assert render(found.value, country="NL") == written


@pytest.mark.parametrize(("fields", "written"), FIELDS)
def test_signs_around_a_field_fall_away(fields: dict[str, str], written: str) -> None:
    found = parse(fields, country="NL").value
    assert found is not None
    assert render(found, country="NL") == written


@pytest.mark.parametrize(
    ("typed", "stored"),
    [("Piet Kramer?", "Piet Kramer?"), ("Piet Kramer !", "Piet Kramer !"), ("PIET KRAMER?", "PIET KRAMER?")],
)
def test_a_doubt_stays_until_it_is_answered(typed: str, stored: str) -> None:
    """What is asked is asked again of what is stored."""
    intake = Intake(country="NL")
    first = intake.check({"full_name": typed})
    assert first.record["full_name"] == stored
    again = intake.check(first.record)
    assert not again.changes
    assert "name.remark_in_name" in {item.code for item in first.findings} & {item.code for item in again.findings}
