"""Postcodes as they are written are looked up the quick way, which answers what the slow one answers."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from firsttimeright.reference import where

_LOOSE = re.compile(r"\s*([1-9][0-9]{3})\s?([A-Za-z])([A-Za-z])\s*")
_CODES = (
    st.from_regex(r"[0-9]{3,5}[ -]{0,2}[A-Za-z]{1,3}", fullmatch=True)
    | st.text("019 AbSz-.é\u0661\u00b2", max_size=8)
    | st.text(max_size=8)
)


@given(_CODES)
@example("1017 GL")
@example("1017GL")
@example("0117 GL")
@example("1017 gi")
@example("\u0661\u0661\u0661\u0661 AA")
@example("1017 GL ")
def test_a_whole_code_is_found_however_it_is_written(code: str) -> None:
    read = _LOOSE.fullmatch(code)
    tight = f" {read[1]}{read[2]}{read[3]}" if read else None  # never the quick way
    assert where.pc6_exists(code) is (where.pc6_exists(tight) if tight else None)


def _part(code: str, most: int) -> str:
    """Take the marks out of the whole code first."""
    plain = code.upper().replace(" ", "")
    if not (plain.isascii() and plain.isalnum()):
        plain = re.sub(r"[\W_]+", "", plain) if plain.isascii() else re.sub(r"[^0-9A-Z]+", "", plain)
    return plain[:most]


@given(_CODES, st.sampled_from((("NL", 4), ("PT", 4), ("IE", 3))))
@example("10 17 GL", ("NL", 4))
@example("d02", ("IE", 3))
@example("D\u00df2 AF30", ("IE", 3))
def test_the_known_part_is_that_of_the_whole_code_without_marks(code: str, land: tuple[str, int]) -> None:
    assert where.known_part(code, land[0]) == _part(code, land[1])


@pytest.mark.parametrize(("letters", "listed"), [("GL", True), ("gl", True), ("SS", False), ("IO", False)])
def test_letters_count_in_any_case(letters: str, listed: bool) -> None:
    assert where.pc6_exists(f"1017 {letters}") is listed
