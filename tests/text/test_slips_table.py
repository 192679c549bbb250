"""The search for slips against the plain table over both words, which tries every place."""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from firsttimeright.text import slips

MOVES: dict[str, tuple[tuple[str, str], ...]] = {}
for _left, _right in (*slips._SOUNDS, *((b, a) for a, b in slips._SOUNDS)):
    if _left:
        MOVES[_left[-1]] = (*MOVES.get(_left[-1], ()), (_left, _right))


def table(typed: str, meant: str, layout: str = "qwerty", most: int = 3) -> slips.Slip:
    """The likeliest way over all cells; it keeps one way a cell, and prices further slips only at the end."""
    place = -math.log2(max(len(meant), 1) + 1)
    width = len(typed) + 1
    # best[i][j]: bits and kinds for meant[:i] having come out as typed[:j]
    best: list[list[tuple[float, tuple[str, ...]]]] = [[(-math.inf, ())] * width for _ in range(len(meant) + 1)]
    best[0][0] = (0.0, ())
    for i in range(len(meant) + 1):
        row = best[i]
        for j in range(width):
            if i == 0 and j == 0:
                continue
            top: float = -math.inf
            kinds: tuple[str, ...] = ()
            if i and j:
                if meant[i - 1] == typed[j - 1]:
                    bits, so_far = best[i - 1][j - 1]
                    if bits + slips._SAME > top:
                        top, kinds = bits + slips._SAME, so_far
                elif (found := best[i - 1][j - 1])[0] > -math.inf and len(found[1]) < most:
                    bits, kind = slips._substituted(meant[i - 1], typed[j - 1], layout)
                    bits += found[0] + place
                    if bits > top:
                        top, kinds = bits, (*found[1], kind)
            if j and (found := row[j - 1])[0] > -math.inf and len(found[1]) < most:
                beside = meant[max(i - 1, 0) : i + 1]
                bits, kind = slips._inserted(typed[j - 1], beside, layout)
                bits += found[0] + place
                if bits > top:
                    top, kinds = bits, (*found[1], kind)
            if i and (found := best[i - 1][j])[0] > -math.inf and len(found[1]) < most:
                bits, kind = slips._dropped(meant[i - 1], meant[i - 2] if i > 1 else "")
                bits += found[0] + place
                if bits > top:
                    top, kinds = bits, (*found[1], kind)
            if i > 1 and j > 1 and meant[i - 1] == typed[j - 2] != meant[i - 2] == typed[j - 1]:
                found = best[i - 2][j - 2]
                if found[0] > -math.inf and len(found[1]) < most:
                    bits = found[0] + place + math.log2(slips._SHARE["transposition"])
                    if bits > top:
                        top, kinds = bits, (*found[1], "transposition")
            if i:
                for left, right in MOVES.get(meant[i - 1], ()):
                    if i < len(left) or j < len(right) or meant[i - len(left) : i] != left:
                        continue
                    if typed[j - len(right) : j] != right:
                        continue
                    found = best[i - len(left)][j - len(right)]
                    if found[0] > -math.inf and len(found[1]) < most:
                        bits = found[0] + place + slips._SOUND_BITS
                        if bits > top:
                            top, kinds = bits, (*found[1], "sound")
            row[j] = (top, kinds)
    bits, kinds = best[-1][-1]
    return slips.Slip(bits + slips._FURTHER * max(len(kinds) - 1, 0), kinds)


WORDS = st.text("aeijknsty", min_size=2, max_size=9)


@settings(max_examples=400)
@given(WORDS, WORDS)
def test_the_search_finds_at_least_what_the_table_finds(typed, meant):
    slow = table(typed, meant)
    fast = slips.slip(typed, meant) if typed != meant else slow
    if slow.bits > -math.inf and abs(len(typed) - len(meant)) <= 4:
        assert len(fast.kinds) <= len(slow.kinds)
        if len(fast.kinds) == len(slow.kinds):
            assert fast.bits >= slow.bits - 1e-9


@settings(max_examples=300)
@given(WORDS, st.data())
def test_one_slip_costs_what_the_table_says(meant, data):
    place = data.draw(st.integers(0, len(meant) - 1))
    letter = data.draw(st.sampled_from("aeijknstyq"))
    typed = data.draw(
        st.sampled_from(
            [
                meant[:place] + letter + meant[place:],
                meant[:place] + meant[place + 1 :],
                meant[:place] + letter + meant[place + 1 :],
            ]
        )
    )
    slow, fast = table(typed, meant), slips.slip(typed, meant)
    if typed != meant and len(slow.kinds) == 1:
        assert math.isclose(fast.bits, slow.bits)
