"""Tidying takes away what nobody typed on purpose, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.text.tidying import tidy, tidy_all, widen

TIDIED = [
    (" Jan  de\tVries\n", "Jan de Vries", "blanks"),
    ("Jan\u200bsen", "Jansen", "zero-width space"),
    ("\ufeffJan", "Jan", "byte-order mark"),
    ("\u202eJan\u202c", "Jan", "direction marks"),
    ("Jan\u00a0de\u2009Vries", "Jan de Vries", "no-break and thin space"),
    ("Mu\u0308ller", "Müller", "composed"),
    ("１０１７ＧＬ", "1017GL", "full width"),
    ("Jan\ud800", "Jan", "a lone surrogate"),
    ("Jan\x00\x07", "Jan", "control characters"),
    ("می\u200cخواهم", "می\u200cخواهم", "a joiner that the script needs"),
    ("O'Brien-Smith, Jr.", "O'Brien-Smith, Jr.", "marks that mean something"),
    ("ʻOkina’s", "ʻOkina’s", "letters that look like quotes are kept as typed"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "tidied", "why"), TIDIED)
def test_a_text_is_tidied_as_the_table_says(typed, tidied, why):
    assert tidy(typed) == tidied, why


@given(st.text(alphabet=st.characters()))
def test_tidying_twice_is_tidying_once(text):
    assert tidy(tidy(text)) == tidy(text)


@given(st.text(alphabet=st.characters()))
def test_what_is_tidied_can_be_written_down(text):
    tidy(text).encode("utf-8")


@given(st.text())
def test_no_visible_ascii_is_lost(text):
    def visible(some):
        return [letter for letter in some if letter.isascii() and not letter.isspace() and letter.isprintable()]

    assert visible(tidy(text)) == visible(widen(text)) or not text.isascii()


def test_a_long_text_takes_linear_time():
    assert tidy("a \u200b" * 300_000).count("a") == 300_000


@given(st.lists(st.one_of(st.text(max_size=12), st.text(alphabet=" |\ta\u00e9", max_size=8)), max_size=6))
def test_many_texts_are_tidied_as_each_of_them(texts):
    assert tidy_all(texts) == [tidy(text) for text in texts]
