"""The noisy channel: likelier slips cost fewer bits."""

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from firsttimeright.text import slips
from firsttimeright.text.slips import LAYOUTS, LIKELIEST, Slip, neighbours, slip

KINDS = [
    # typed, meant, kinds, why
    ("jnasen", "jansen", ("transposition",), "neighbours swapped"),
    ("jamsen", "jansen", ("neighbour_key",), "m lies beside n"),
    ("jannsen", "jansen", ("doubling",), "a key twice"),
    ("jnsen", "jansen", ("omission",), "a letter dropped"),
    ("dykstra", "dijkstra", ("sound",), "heard, not copied"),
    ("sm1th", "smith", ("look",), "a digit that looks like the letter"),
    ("jansen", "jansen", (), "nothing happened"),
]  # fmt: skip

LIKELIER = [
    # meant, the likelier slip, the less likely one
    ("jansen", "jamsen", "japsen"),
    ("jansen", "jnasen", "jxansen"),
    ("gmail.com", "gmial.com", "gmaix.com"),
    ("bakker", "baker", "bakkewr"),
    ("meijer", "meyer", "meqer"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "meant", "kinds", "why"), KINDS)
def test_the_kind_of_slip_is_named(typed, meant, kinds, why):
    assert slip(typed, meant).kinds == kinds, why


@pytest.mark.parametrize(("meant", "likelier", "other"), LIKELIER)
def test_a_likelier_slip_costs_fewer_bits(meant, likelier, other):
    assert slip(likelier, meant).bits > slip(other, meant).bits


@given(st.text(alphabet="aahijnsz", min_size=1, max_size=8), st.text(alphabet="aahijnsz", min_size=1, max_size=8))
def test_no_slip_is_likelier_than_the_likeliest(typed, meant):
    found = slip(typed, meant)
    assert not found.kinds or found.bits <= LIKELIEST - math.log2(len(meant) + 1)


def test_the_keyboard_counts():
    """Z lies beside T on QWERTZ alone, and beside A on AZERTY."""
    assert slip("moz", "mot", layout="qwertz").bits > slip("moz", "mot", layout="qwerty").bits
    assert "z" in neighbours("a", "azerty")
    assert "t" not in neighbours("z", "qwerty")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_to_touch_is_mutual(layout):
    for key in "abcdefghijklmnopqrstuvwxyz":
        assert all(key in neighbours(other, layout) for other in neighbours(key, layout))


def test_an_unknown_keyboard_is_the_callers_mistake():
    with pytest.raises(KeyError, match="known: qwerty"):
        slip("a", "b", layout="dvorak")


WORDS = st.text(alphabet="abcdeijknorstuvyz'-é", max_size=14)


@given(WORDS, WORDS)
def test_bits_are_never_positive_and_zero_for_equals_alone(typed, meant):
    found = slip(typed, meant)
    assert found.bits <= 0
    assert (found.bits == 0) == (typed == meant)


@given(WORDS.filter(lambda word: len(word) > 1), st.data())
def test_one_slip_is_found_as_one(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    typed = word[:at] + word[at + 1 :]
    found = slip(typed, word)
    assert math.isfinite(found.bits)
    assert len(found.kinds) == 1


def in_all_ways(typed: str, meant: str, layout: str, most: int) -> Slip:
    """Go every way from every cell, the likeliest of each kept, and look at the end which arrives."""
    place = -math.log2(len(meant) + 1)
    end = len(meant), len(typed)

    def along(ways, i, j, total, way):
        while (known := ways.get((i, j))) is None or known[0] < total:
            ways[i, j] = total, way
            if i == end[0] or j == end[1] or meant[i] != typed[j]:
                break
            i, j, total = i + 1, j + 1, total + slips._SAME

    ways = {}
    along(ways, 0, 0, 0.0, ())
    for _ in range(most):
        found = {}
        for cell, (bits, kinds) in ways.items():
            for i, j, cost, kind in slips._moves(meant, typed, cell, layout):
                along(found, i, j, bits + cost + place, (*kinds, kind))
        ways = found
        if end in ways:
            bits, kinds = ways[end]
            return Slip(bits + slips._FURTHER * (len(kinds) - 1), kinds)
    return Slip(-math.inf, ())


SOUNDS = st.sampled_from([sound for pair in slips._SOUNDS for sound in pair if sound])
PIECES = st.lists(st.one_of(SOUNDS, st.sampled_from("abdenrst")), max_size=6).map("".join)


@given(st.one_of(WORDS, PIECES), st.one_of(WORDS, PIECES), st.sampled_from(LAYOUTS), st.integers(1, 4))
def test_the_ways_that_are_left_out_lead_nowhere(typed, meant, layout, most):
    found, slow = slip(typed, meant, layout=layout, most=most), in_all_ways(typed, meant, layout, most)
    if typed != meant and abs(len(typed) - len(meant)) <= most + 1:
        assert found.bits == pytest.approx(slow.bits)
        assert len(found.kinds) == len(slow.kinds)


@example("-", "aaa", -23.0)
@given(st.one_of(WORDS, PIECES), st.one_of(WORDS, PIECES), st.floats(-60, 0))
def test_what_matters_is_found_as_without_a_bound(typed, meant, least):
    whole, bounded = slip(typed, meant), slip(typed, meant, least=least)
    assert bounded == (whole if whole.bits >= least else Slip(-math.inf, ()))


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_is_survived(typed, meant):
    assert slip(typed, meant).bits <= 0
