"""A question is asked once: who said no to a suggestion is not asked in other words either."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Severity, Verdict

INTAKE = Intake(country="NL")
DOUBTED = {"e-mailadres": "sabine@gmial.com"}


@pytest.mark.parametrize("how", ["suggestion", "code"])
def test_what_was_answered_is_no_question_any_more(how):
    before = INTAKE.check(DOUBTED)
    assert before.verdict is Verdict.CONFIRM
    offer = before.suggestions[0]
    after = INTAKE.check(DOUBTED, dismissed=[offer if how == "suggestion" else offer.code])
    assert (after.verdict, after.suggestions) == (Verdict.ACCEPT, ())
    assert offer.code in after.codes  # still told, as good to know
    assert {item.severity for item in after.findings} == {Severity.INFO}


def test_another_slip_in_the_same_field_is_asked_about():
    offer = INTAKE.check(DOUBTED).suggestions[0]
    other = INTAKE.check({"e-mailadres": "sabine@hotmial.com"}, dismissed=[offer])
    assert other.verdict is Verdict.CONFIRM


def test_what_blocks_goes_on_blocking():
    blocked = INTAKE.check({"email": "sabine@"})
    assert INTAKE.check({"email": "sabine@"}, dismissed=blocked.codes).verdict is Verdict.FIX
