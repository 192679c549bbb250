"""What is told of a word by a cheap look is what the long look tells."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from firsttimeright.fields.names import nonsense
from firsttimeright.fields.names.initials import is_cut_short, is_initials
from firsttimeright.fields.names.tokens import Token, key
from firsttimeright.reference import letters
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import repair

LETTERS = "abcdefghijklmnopqrstuvwxyz"
TITLED = st.text(alphabet=LETTERS, min_size=2, max_size=8).map(str.title)
TYPED = st.one_of(
    st.text(alphabet="qwertasdzxab", min_size=3, max_size=9),
    st.sampled_from([line for row in nonsense._ROWS for line in (row, row[::-1])]).flatmap(
        lambda line: st.tuples(st.integers(0, 7), st.integers(2, 5), st.integers(1, 3)).map(
            lambda cut: line[cut[0] : cut[0] + cut[1]] * cut[2]
        )
    ),
)


@given(TITLED)
@example("Th")
@example("Ij")
@example("Chr")
def test_a_word_with_one_capital_is_initials_where_it_is_cut_short(word: str) -> None:
    token = Token(word, 0, len(word))
    assert is_cut_short(word) == (is_initials(token, "mixed") or is_initials(token, "mixed", last=True))
    assert repair(word).text == word


@given(st.one_of(st.text(max_size=8), st.text(alphabet="Ab.-`é", max_size=6)))
def test_a_key_is_folded_and_has_no_stops(text: str) -> None:
    assert key(text) == fold(text).replace(".", "")


@given(TYPED.filter(lambda word: len(word) > 2))
def test_what_begins_with_two_keys_of_no_row_runs_along_none(word: str) -> None:
    quick = nonsense._keyboard(word)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(nonsense, "_BESIDE", {word[:2]})
        assert nonsense._keyboard(word) == quick


@given(st.one_of(TYPED, st.text(alphabet="aabix", max_size=9), st.text(alphabet="éaë", max_size=6)))
def test_a_word_of_many_signs_repeats_none_of_them(word: str) -> None:
    signs = len(set(word))
    if not 1 < signs < len(word) - 2:
        assert not (nonsense._STUTTER.search(word) and signs > 1)
    if not (signs == 1 and len(word) >= 3):
        assert not nonsense._ONE_LETTER.fullmatch(word)
    if signs > 4:
        assert not nonsense._CHUNKS.fullmatch(word)
    if word[-1:] != "i":
        assert not nonsense._NUMERAL.fullmatch(word)


@given(
    st.one_of(st.text(max_size=9), st.text(alphabet=f"{LETTERS}'- ?\x00", max_size=9)),
    st.sampled_from(("family", "given")),
)
def test_surprise_is_the_sum_over_all_letters_and_the_two_before_each(name: str, kind: str) -> None:
    places = [0, 0, *[letters._AT.get(letter, letters._OTHER) for letter in name], 0]
    size, table = len(letters.ALPHABET), letters._table(kind)
    bits = sum(table[(a * size + b) * size + c] for a, b, c in zip(places, places[1:], places[2:], strict=False))
    assert letters.surprise(name, kind) == bits / letters._STEP
