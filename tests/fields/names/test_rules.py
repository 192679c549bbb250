"""Each way in which a name is tidied has a name of its own, and tells what happened."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names

TIDIED = [
    # typed                    rule               tidied
    ("Sabine  Jansen", "name.spaces", "Sabine Jansen"),
    ("SABINE JANSEN", "name.case", "Sabine Jansen"),
    ("JÃ¼rgen MÃ¼ller", "name.mojibake", "Jürgen Müller"),
    ("J&uuml;rgen M&uuml;ller", "name.entity", "Jürgen Müller"),
    ("Sаbine Jansen", "name.lookalike", "Sabine Jansen"),  # a Cyrillic a
]


@pytest.mark.parametrize(("typed", "rule", "tidied"), TIDIED)
def test_a_rule_tells_what_was_done(typed, rule, tidied):
    change = names.parse(typed, country="NL").changes[-1]
    assert (change.rule, change.after) == (rule, tidied)


def test_a_name_that_few_bear_is_weighed_as_theirs(reported):
    reported["evidence"].discard("evidence.typed_is_rarer")
    names.check({"given_name": "Anna", "family_name": "Meerdink"}, country="NL")
    assert "evidence.typed_is_rarer" in reported["evidence"]


@pytest.mark.parametrize(
    ("typed", "country", "given", "infix", "family"),
    [
        ("Rossi Mario", "IT", "Mario", None, "Rossi"),
        ("Moreau Isabelle", "FR", "Isabelle", None, "Moreau"),
        ("Vries de Anna", "NL", "Anna", "de", "Vries"),
        ("Van den Eynde Luc", "BE", "Luc", "Van den", "Eynde"),
        ("Mario Rossi", "IT", "Mario", None, "Rossi"),
        ("Martin Simon", "FR", "Martin", None, "Simon"),
        ("Jansen Jan", "NL", "Jansen", None, "Jan"),
    ],
)
def test_the_order_is_turned_only_where_the_tables_are_clear(
    typed: str, country: str, given: str, infix: str | None, family: str
) -> None:
    """On a Dutch form two words without infix keep their order, and a question is asked."""
    name = names.parse(typed, country=country).value
    assert name is not None
    assert (name.given_names, name.infix, name.family_name) == (given, infix, family)


def test_a_dutch_text_in_register_order_is_a_question() -> None:
    """The other reading stands beside, and the swap is put forward; a name in its own order is left alone."""
    checked = names.check("Jansen Jan", country="NL")
    assert [(item.field, item.after) for item in checked.suggestions] == [
        ("given_name", "Jan"),
        ("family_name", "Jansen"),
    ]
    assert [(other.given_names, other.family_name) for other, _ in checked.alternatives] == [("Jan", "Jansen")]
    assert names.check("Jan Jansen", country="NL").codes == ()


def test_a_whole_name_in_the_field_of_the_given_name_is_moved() -> None:
    """The parts go to their own fields, and the changes say so."""
    parsed = names.parse({"given_name": "Jan de Boer", "family_name": ""}, country="NL")
    assert [(change.field, change.after) for change in parsed.changes] == [
        ("given_name", "Jan"),
        ("infix", "de"),
        ("family_name", "Boer"),
    ]
    assert names.parse({"given_name": "Jan Willem"}, country="NL").changes == ()


@pytest.mark.parametrize(("typed", "country"), [("Jan Klaassen", "NL"), ("James Bond", "GB"), ("Peter Parker", "US")])
def test_namesakes_of_made_up_persons_are_no_finding(typed: str, country: str) -> None:
    """Many people bear these names."""
    assert names.check(typed, country=country).findings == ()


@pytest.mark.parametrize(
    ("typed", "given", "family"),
    [
        ("Anna, e/v, (", "Anna", None),
        ("Jansen née , ?", None, "Jansen"),
        ("Anna Bos, geb. , ?", "Anna", "Bos"),
        ("Jansen (e/v , )", None, "Jansen"),
    ],
)
def test_words_of_marriage_before_no_name_are_read(typed, given, family):
    """Such a word before marks alone says nothing of anybody."""
    name = names.parse(typed, country="NL").value
    assert (name.given_names, name.family_name) == (given, family)
    assert (name.birth_family_name, name.partner_family_name) == (None, None)
