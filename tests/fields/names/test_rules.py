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
    reported["evidence"].discard("name.rare")
    names.check({"family_name": "'t jong"}, country="NL")
    assert "name.rare" in reported["evidence"]
