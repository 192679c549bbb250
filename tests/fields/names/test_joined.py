"""Two persons in one text, however they are joined."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.names import Kind, parse

JOINED = ["+", " + ", "&", " & ", "/", " / ", " en ", " und ", " et ", " and "]
FRONT = ["", "De heer ", "Dhr. en mevr. "]


@pytest.mark.parametrize("joiner", JOINED)
@pytest.mark.parametrize("front", FRONT)
def test_two_given_names_before_one_family_name_share_it(front: str, joiner: str) -> None:
    name = parse(f"{front}Adriaan{joiner}Titia Kroes", country="NL").value
    assert name is not None
    assert name.kind is Kind.COUPLE
    people = (name, *name.others)
    assert [(one.given_names, one.family_name) for one in people] == [("Adriaan", "Kroes"), ("Titia", "Kroes")]


ADDRESSED = [
    # text, the names of the first and the second person, why
    ("De heer Bakker en mevrouw Smit", (None, "Bakker"), (None, "Smit"), "a word behind a salutation is a family name"),
    ("De heer Peter en mevrouw Smit", (None, "Peter"), (None, "Smit"), "though it may be a given name"),
    ("De heer Bakker en Titia Kroes", (None, "Bakker"), ("Titia", "Kroes"), "no given name"),
    ("De heer Adriaan en Titia Kroes", ("Adriaan", "Kroes"), ("Titia", "Kroes"), "one family name for both"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "first", "second", "why"), ADDRESSED)
def test_a_word_behind_a_salutation(text: str, first: tuple, second: tuple, why: str) -> None:
    name = parse(text, country="NL").value
    assert name is not None
    assert [(one.given_names, one.family_name) for one in (name, *name.others)] == [first, second], why


@pytest.mark.parametrize("given", ["A+T", "A.+T.", "A.&T.", "Adriaan+Titia", "Adriaan en Titia"])
def test_two_persons_in_the_field_of_the_given_name_have_no_initials_together(given: str) -> None:
    report = Intake(country="NL").check({"given_name": given, "family_name": "Kroes"})
    assert [item.field for item in report.completions] == []
    assert [item.code for item in report.findings] == ["name.multiple_persons"]


@pytest.mark.parametrize("given", ["Jan, Piet en Klaas de Boer", "Jan en Marie", "Dhr. J. de Wit en/of mevr. A. Bos"])
def test_several_persons_alone_in_that_field_stay_as_they_were_typed(given: str) -> None:
    report = Intake(country="NL").check({"given_name": given, "family_name": ""})
    assert not report.changes
    assert not report.completions
    assert "name.multiple_persons" in [item.code for item in report.findings]


def test_a_brand_with_a_sign_is_no_couple() -> None:
    name = parse("C&A", country="NL").value
    assert name is None or name.kind is not Kind.COUPLE
