"""Several slips in one field are one question."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

TWICE = [
    # country, field,       typed,                meant,             why it is here
    ("NL", "family_name", "Jnasen-Bkaker",      "Jansen-Bakker",   "both are clearly misspelled"),
    ("NL", "family_name", "Janssenn-Bakkerr",   "Janssen-Bakker",  "doubled letters"),
    ("NL", "full_name",   "Piet Jnasen-Bkaker", "Piet Jansen-Bakker", "in a whole name"),
    ("NL", "family_name", "Jnasen-Bakker",      "Jansen-Bakker",   "one of them"),
    ("NL", "family_name", "Jnasen-Hooijveld",   "Jansen-Hooijveld", "the other is a rare name"),
    ("BE", "family_name", "Petres-Jnassens",    "Petres-Janssens", "the other may be a name"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "field", "typed", "meant", "why"), TWICE)
def test_what_is_clearly_misspelled_is_put_right_at_once(country, field, typed, meant, why):
    report = Intake(country=country).check({field: typed})
    assert [(item.field, item.after) for item in report.suggestions] == [(field, meant)], why


def test_each_reason_is_given_once_and_the_second_slip_is_paid_for():
    (both,) = Intake("NL").check({"family_name": "Jnasen-Bkaker"}).suggestions
    (one,) = Intake("NL").check({"family_name": "Jnasen-Bakker"}).suggestions
    (other,) = Intake("NL").check({"family_name": "Jansen-Bkaker"}).suggestions
    assert len({piece.code for piece in both.evidence}) == len(both.evidence)
    slip = next(piece for piece in both.evidence if piece.code == "evidence.slip")
    assert slip.facts["slips"] == 2
    bits = [sum(piece.bits for piece in item.evidence) for item in (both, one, other)]
    assert bits[0] == pytest.approx(bits[1] + bits[2] - 5.0, abs=0.1)
    for language in ("en", "nl", "de", "fr"):
        assert Intake("NL", language=language).check({"family_name": "Jnasen-Bkaker"}).explain(language)
