"""Findings, and what they must not say."""

import copy
import pickle

import pytest

from firsttimeright.findings import (
    Change,
    Code,
    Completion,
    Evidence,
    Hypothesis,
    Parsed,
    Severity,
    Skipped,
    Suggestion,
    Verdict,
    veil,
)

CANARY = "Zwaardvegersgaarde"
SOME_CODE = Code("phone.too_long", Severity.BLOCK)
QUIET = [
    Change("family_name", CANARY, CANARY.lower(), "name.case"),
    Suggestion("family_name", CANARY, CANARY, 0.9, (Evidence("slip.transposition", 3.0),), "name.typo_suspect"),
    Completion("city", CANARY, 0.9),
    Hypothesis("family_name", CANARY, CANARY, "name.typo_suspect"),
    Parsed(CANARY, CANARY, alternatives=((CANARY, 0.2),)),
]


@pytest.mark.parametrize("item", QUIET, ids=lambda item: type(item).__name__)
def test_no_value_shows(item):
    for text in (repr(item), str(item), f"{item}"):
        assert CANARY.lower() not in text.lower()


@pytest.mark.parametrize("item", [*QUIET, SOME_CODE.at("phone", (0, 3), digits=17), Skipped("index", "no_index")])
def test_values_are_frozen_and_travel(item):
    assert pickle.loads(pickle.dumps(item)) == item  # noqa: S301  # our own bytes
    assert copy.deepcopy(item) == item
    with pytest.raises((AttributeError, TypeError)):
        item.field = "other"


def test_veil_says_the_length_and_no_more():
    assert veil("abc") == "<3 characters>"
    assert veil(None) == "None"
    assert veil({"a": 1}) == "<1 fields>"
    assert veil([1, 2]) == "<2 values>"
    assert veil(12) == "<int>"


def test_verdicts_are_ordered():
    assert Verdict.ACCEPT < Verdict.CONFIRM < Verdict.FIX < Verdict.REVIEW
    assert max(Verdict.CONFIRM, Verdict.REVIEW, Verdict.ACCEPT) is Verdict.REVIEW
    assert Verdict.FIX >= Verdict.FIX
    assert Verdict.FIX <= Verdict.FIX


def test_the_worst_finding_decides():
    info, warn = SOME_CODE.at("phone", severity=Severity.INFO), SOME_CODE.at("phone", severity=Severity.WARN)
    assert Parsed("x", "x").verdict is Verdict.ACCEPT
    assert Parsed("x", "x", (info,)).verdict is Verdict.ACCEPT
    assert Parsed("x", "x", (info, warn)).verdict is Verdict.CONFIRM
    assert Parsed("x", None, (SOME_CODE.at("phone"), warn)).verdict is Verdict.FIX
    assert Parsed("x", "x", suggestions=(Suggestion("phone", "x", "y", 0.5),)).verdict is Verdict.CONFIRM
    assert Parsed("x", None, (SOME_CODE.at("phone"),)).codes == ("phone.too_long",)
