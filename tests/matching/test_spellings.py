"""Names beside names: of people, and of organisations."""

from __future__ import annotations

import pytest

from firsttimeright.matching.comparison import LEVELS
from firsttimeright.matching.form import EMPTY
from firsttimeright.matching.reading import family_parts, organisation
from firsttimeright.matching.spellings import names, organisations

GIVEN = [
    # one,             other,          level,                why it is here
    ("kees",           "c",            "initial",            "C. is the initial of Cornelis, whose short form is Kees"),
    ("truus",          "g",            "initial",            "of Geertruida"),
    ("bill",           "w",            "initial",            "of William"),
    ("kees",           "a",            "other_initial",      "of no name that Kees is short for"),
    ("jan",            "k",            "other_initial",      "no other than his own"),
    ("hans joachim",   "achim",        "nickname",           "the short form of the second half"),
    ("anna elisabeth", "lisbeth",      "nickname",           "likewise"),
    ("hans joachim",   "peter",        "other",              "no short form of either"),
    ("محمد",           "mohammed",     "missing",            "nothing turns one script into the other"),
    ("محمد",           "محمد",         "same",               "one script"),
    ("王小明",          "wang",         "missing",            "likewise"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "level", "_why"), GIVEN)
def test_given_names_compare_to_a_level(one: str, other: str, level: str, _why: str) -> None:
    """Both ways round."""
    a, b = EMPTY._replace(given=one), EMPTY._replace(given=other)
    for pair in ((a, b), (b, a)):
        assert LEVELS["given"][names(*pair)[0]] == level


def test_family_names_in_two_scripts_are_missing_and_not_different() -> None:
    """What cannot be compared says nothing."""
    a, b = EMPTY._replace(family="כהן"), EMPTY._replace(family="cohen")
    assert names(a, b) == names(b, a) == (0, 0)


FAMILY = [
    # one,       other,          level,      why it is here
    ("Le Goff",   "Legoff",      "part",     "the infix written to the name"),
    ("de la Croix", "Delacroix", "part",     "two of them"),
    ("di Lorenzo", "Dilorenzo",  "part",     "likewise"),
    ("Bosch", "Vandenbosch", "same", "an infix of two words"),
    ("Hof",       "Oosterhof",   "other",    "no infix"),
    ("Berg",      "Lindeberg",   "other",    "likewise"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "level", "_why"), FAMILY)
def test_family_names_compare_to_a_level(one: str, other: str, level: str, _why: str) -> None:
    """Both ways round."""
    a, b = (EMPTY._replace(family=family_parts(name)) for name in (one, other))
    for pair in ((a, b), (b, a)):
        assert LEVELS["family"][names(*pair)[1]] == level


FIRMS = [
    # one,                          other,                              level
    ("Bakkerij De Korenaar B.V.",   "De Korenaar Bakkerij BV",          "same"),
    ("Müller Elektrotechnik GmbH",  "Mueller Elektrotechnik",           "same"),
    ("Böhm Fördertechnik",          "Boehm Foerdertechnik GmbH",        "same"),
    ("Vd Berg Grondverzet",         "Van den Berg Grondverzet B.V.",    "same"),
    ("Jansen Bouw",                 "Jansen Bouw Groningen",            "part"),
    ("Visser BV",                   "Visser Management BV",             "other"),
    ("Visser BV",                   "Visser Holding BV",                "other"),
    ("Visser Holding",              "Visser Beheer",                    "other"),
    ("Huber Bau GmbH & Co. KG",     "Huber Bau Verwaltungs GmbH",       "other"),
    ("Krüger GmbH",                 "Krüger Beteiligungs GmbH",         "other"),
    ("Visser Holding BV",           "Visser Holding",                   "same"),
    ("Visser Holding Zwolle",       "Visser Holding",                   "part"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "level"), FIRMS)
def test_organisations_compare_to_a_level(one: str, other: str, level: str) -> None:
    """The order of the words is nothing; a company that only owns another one is another one."""
    a, b = organisation(one), organisation(other)
    assert [LEVELS["organisation"][organisations(*pair)] for pair in ((a, b), (b, a))] == [level, level]
