"""Folding: one form for tables and queries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.text.folding import compact, compact_all, compact_words, fold, fold_german, strip_marks

FOLDED = [
    # typed, folded, why it is here
    ("Jansen", "jansen", "plain"),
    ("  Van ’t   Hof ", "van 't hof", "typographic quote and double blanks"),
    ("Müller", "muller", "umlaut"),
    ("Strauß", "strauss", "sharp s"),
    ("STRAUẞ", "strauss", "capital sharp s"),
    ("Łukasz Żółć", "lukasz zolc", "letters that do not decompose"),
    ("Søren Ærø", "soren aero", "Nordic letters"),
    ("IŞIK ışık İpek", "isik isik ipek", "Turkish dotted and dotless i"),
    ("ĳsbrand Ĳ", "ijsbrand ij", "the ij ligature"),
    ("Ðorđe Þór", "dorde thor", "eth, d with stroke, thorn"),
    ("Anne‑Marie – de Vries", "anne-marie - de vries", "dashes"),
    ("Ｊａｎ", "jan", "full width"),
    ("Иванов", "иванов", "other scripts keep their letters"),
    ("李小龙", "李小龙", "and so do those without case"),
    ("ﬁona", "fiona", "a typographic ligature"),
    ("", "", "nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "folded", "why"), FOLDED)
def test_a_text_is_folded_as_the_table_says(typed, folded, why):
    assert fold(typed) == folded, why


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=80))
def test_case_and_canonical_composition_do_not_count(text):
    import unicodedata

    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text())
def test_compact_keeps_letters_and_digits_alone(text):
    assert all(letter.isalnum() or not letter.isascii() for letter in compact(text))
    assert compact(compact(text)) == compact(text)


@given(st.lists(st.one_of(st.text(max_size=20), st.text(alphabet=" \t\n`'-.aB1_\x1c", max_size=20)), max_size=8))
def test_many_texts_are_compacted_as_each_of_them(texts):
    assert compact_all(texts) == [compact(text) for text in texts]


@given(st.one_of(st.text(max_size=40), st.text(alphabet=" \t\n`'-.aB1_\x1c", max_size=40)))
def test_the_words_of_a_text_are_compacted_as_each_of_them(text):
    assert compact_words(text) == [word for word in map(compact, text.split()) if word]


def test_german_umlauts_have_a_second_form():
    assert fold_german("Jörg Müßig") == "joerg muessig"
    assert fold_german("JÖRG") == fold_german("Joerg")


@given(st.text(alphabet=st.characters(max_codepoint=0x24F)))
def test_stripping_marks_keeps_ascii_as_it_is(text):
    stripped = strip_marks(text)
    assert "".join(letter for letter in text if letter.isascii()) in stripped or not text.isascii()
    if text.isascii():
        assert stripped == text


def test_stripping_marks_keeps_case():
    assert strip_marks("Ælfred Øst ŁÓDŹ") == "Aelfred Ost LODZ"
