"""The arithmetic: shares, damping, rivals, causes; and what an address says."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.findings import Audience, Evidence, Hypothesis
from firsttimeright.reasoning import local_parts
from firsttimeright.reasoning.engine import DAMPING, Claim, damp, posteriors, weigh
from firsttimeright.reference.letters import surprise

BITS = st.floats(-40, 40, allow_nan=False)


def claim(field, after, bits, cause="", **options):
    return Claim(Hypothesis(field, "typed", after, "a.code", (Evidence("evidence.slip", bits),), cause), **options)


def shown(*claims, **options):
    given_options = {"base_rate": 0.03, "audience": Audience.STAFF, **options}
    return [(item.field, item.after, item.confidence) for item, _claim in weigh(claims, **given_options)]


@given(st.lists(BITS, min_size=1, max_size=6), st.floats(0.001, 0.5))
def test_shares_add_up_to_one_with_what_was_typed(bits, rate):
    shares = posteriors(bits, [rate] * len(bits))
    right = posteriors([0.0], [rate])  # the typed value alone keeps its prior
    assert sum(shares) <= 1 + 1e-9
    assert right[0] == pytest.approx(rate)
    assert [share for _b, share in sorted(zip(bits, shares, strict=True))] == sorted(shares)


@given(BITS, st.floats(0.1, 10), st.floats(0.001, 0.5))
def test_more_evidence_is_more_confidence(bits, more, rate):
    less, greater = (posteriors([value], [rate])[0] for value in (bits, bits + more))
    assert greater >= less


def test_bits_and_base_rate_are_bayes():
    assert posteriors([math.log2(97 / 3)], [0.03])[0] == pytest.approx(0.5)


def test_the_second_witness_of_one_hand_counts_half():
    one, two = Evidence("evidence.email_spells_it_so", 10.0), Evidence("evidence.full_name_spells_it_so", 8.0)
    other = Evidence("evidence.slip", 3.0)
    assert [item.bits for item in damp((one, two, other))] == [10.0, 8.0 * DAMPING, 3.0]
    assert damp((two, other)) == (two, other)


def test_rivals_share_and_the_clear_winner_stands_alone():
    assert [after for _f, after, _c in shown(claim("family_name", "A", 14.0), claim("family_name", "B", 6.0))] == ["A"]
    both = shown(claim("family_name", "A", 12.0), claim("family_name", "B", 12.0))
    assert [after for _f, after, _c in both] == ["A", "B"]
    assert sum(confidence for _f, _a, confidence in both) < 1
    assert shown(claim("family_name", "A", 2.0)) == []


def test_what_belongs_together_is_shown_together_or_not_at_all():
    swap = [claim("given_name", "A", 12.0, "swap"), claim("family_name", "B", 12.0, "swap")]
    assert {field for field, _a, _c in shown(*swap)} == {"given_name", "family_name"}
    weaker = claim("family_name", "C", 11.0)
    assert {after for _f, after, _c in shown(*swap, weaker)} == {"A", "B"}
    stronger = claim("family_name", "C", 20.0)
    assert {after for _f, after, _c in shown(*swap, stronger)} == {"C"}


def test_a_floor_holds_whatever_the_threshold():
    assert shown(claim("family_name", "A", 6.0)) != []
    assert shown(claim("family_name", "A", 6.0, floor=0.8)) == []


def test_a_doubt_is_about_all_rivals_together():
    """Who typed *Brg* meant Berg or Burg: that a vowel is missing is certain, and Berg the likelier of the two."""
    assert shown(claim("x", "a", 11.0, doubt=0.97), claim("x", "b", 8.0, doubt=0.97))[0][1] == "a"
    assert shown(claim("x", "a", 9.0, doubt=0.97)) == []


SAID = [
    # typed       words of the address          other names       repeats  instead
    ("jnasen",    ("sabine", "jansen"),         ("sabine", "s"),  False,   "jansen"),
    ("jnasen",    ("sjnasen",),                 ("sabine", "s"),  True,    None),
    ("jnasen",    ("sabinejansen",),            ("sabine", "s"),  False,   "jansen"),
    ("smiht",     ("jsmith",),                  (),               False,   "smith"),
    ("smiht",     ("jsmiht",),                  (),               True,    None),
    ("visse",     ("j", "visser"),              (),               False,   "visser"),
    ("jansen",    ("jansens",),                 ("s",),           True,    None),
    ("ishwar",    ("philip", "kishwar"),        (),               False,   "kishwar"),
    ("berg",      ("vandenberg",),              ("vanden",),      True,    None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "words", "others", "repeats", "instead"), SAID)
def test_an_address_is_heard(typed, words, others, repeats, instead):
    said = local_parts.hear(typed, words, others)
    assert (said.repeats, said.instead) == (repeats, instead)


@pytest.mark.parametrize("words", [("info",), ("pietje", "puk"), (), ("visser",)])
def test_an_address_of_something_else_says_nothing(words):
    assert local_parts.hear("visse", words, ()) is None


@given(
    st.text("abcdefghijklmnop", min_size=2, max_size=10), st.lists(st.text("abcdefghijklmnop", max_size=10), max_size=3)
)
def test_an_address_never_accuses_what_it_repeats(typed, words):
    said = local_parts.hear(typed, (*words, typed), ())
    assert said.repeats


def test_an_address_that_may_hold_the_slip_itself_counts_for_less():
    assert local_parts.for_meant(-5.0) < local_parts.for_meant(-20.0)


def test_the_more_usual_a_name_the_less_another_spelling_of_it_in_an_address_says():
    bits = [local_parts.for_meant(-8.0, borne=borne) for borne in (0.0, 1.0, 5.0, 20.0, 500.0)]
    assert bits == sorted(bits, reverse=True)
    assert bits[0] - bits[1] < 1.5 < bits[0] - bits[3]
    assert bits[3] == bits[4]


@given(st.text(max_size=30))
def test_any_text_has_its_surprise(text):
    assert surprise(text, "family") >= 0
    assert math.isfinite(surprise(text, "given"))
