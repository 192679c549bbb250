"""A question is asked once: who said no to a suggestion is not asked in other words either."""

from __future__ import annotations

import dataclasses

import pytest

from firsttimeright import Intake, Severity, Verdict
from firsttimeright.reasoning import dismissal

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


OFFERED = {"voornaam": "Sabine", "achternaam": "Jansen", "voorletters": "", "tel": "0612345678", "plaats": ""}


@pytest.mark.parametrize("how", [lambda offer: offer, dismissal, lambda offer: offer.code])
def test_an_offer_that_was_declined_is_not_made_again(how):
    before = INTAKE.check(OFFERED)
    offer = next(item for item in before.completions if item.field == "voorletters")
    after = INTAKE.check(OFFERED, dismissed=[how(offer)])
    assert [item for item in before.completions if item != offer] == list(after.completions)
    assert dismissal(offer).startswith(f"{offer.code}/voorletters/")
    assert offer.value not in dismissal(offer).split("/")


@pytest.mark.parametrize("how", [lambda found: found, dismissal])
def test_a_finding_is_dismissed_of_its_field(how):
    before = INTAKE.check(DOUBTED)
    (found,) = before.findings
    after = INTAKE.check(DOUBTED, dismissed=how(found))
    assert (after.verdict, after.suggestions) == (Verdict.ACCEPT, ())
    other = dataclasses.replace(found, field="achternaam")
    assert INTAKE.check(DOUBTED, dismissed=[other]).verdict is Verdict.CONFIRM


@pytest.mark.parametrize("bogus", ["e-mailadres", "email.dmain", "sabine@gmail.com", "email.dmain/email", ""])
def test_what_cannot_have_been_dismissed_is_refused_and_not_repeated(bogus):
    with pytest.raises(ValueError, match="neither a code nor a token") as told:
        INTAKE.check(DOUBTED, dismissed=[bogus])
    assert not bogus or bogus not in str(told.value)


def test_only_what_was_said_can_be_dismissed():
    for other in ([7], 7, [None]):
        with pytest.raises(TypeError, match="dismissed"):
            INTAKE.check(DOUBTED, dismissed=other)


def test_nothing_dismissed_and_tokens_of_an_earlier_version_are_no_mistake():
    for nothing in (None, (), "email.old_name/email/0123456789ab"):
        assert INTAKE.check(DOUBTED, dismissed=nothing).verdict is Verdict.CONFIRM
