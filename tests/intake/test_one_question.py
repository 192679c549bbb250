"""Several guesses about one text are one question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright import Intake, catalogue
from firsttimeright.findings import Suggestion
from firsttimeright.intake.combining import combined
from firsttimeright.policy import Policy
from firsttimeright.reasoning import dismissal

INTAKE = Intake(country="NL", language="nl")
TYPED = {"full_name": "Dhr. Sabine Jnasen"}

TOGETHER = [
    ("Dhr. Sabine Jnasen", "Mevr. Sabine Jansen"),
    ("de heer Sabine Jnasen", "mevrouw Sabine Jansen"),
    ("Sbaine Jnasen", "Sabine Jansen"),
    ("dhr. Anneke de Vreis", "mevr. Anneke de Vries"),
]


@pytest.mark.parametrize(("typed", "meant"), TOGETHER)
def test_all_that_is_meant_is_offered_at_once(typed, meant):
    report = INTAKE.check({"full_name": typed})
    assert [(item.before, item.after) for item in report.suggestions] == [(typed, meant)]
    assert report.accept("full_name").record["full_name"] == meant
    assert not INTAKE.check({"full_name": meant}).suggestions
    assert report.undo() == {"full_name": typed}


def test_of_a_word_that_falls_away_no_blank_is_left():
    report = INTAKE.check(TYPED | {"salutation": "Ms"})
    assert [item.after for item in report.suggestions if item.field == "full_name"] == ["Sabine Jansen"]


def test_it_has_the_evidence_and_the_codes_of_all_and_is_one_sentence():
    report = INTAKE.check(TYPED | {"email": "s.jansen@ziggo.nl"})
    (item,) = report.suggestions
    assert item.codes == ("name.typo_suspect", "name.gender_conflict")
    assert {"evidence.slip", "name.given_of_other_sex"} <= {piece.code for piece in item.evidence}
    (sentence,) = report.explain("nl")
    assert "Mevr. Sabine Jansen" in sentence
    assert "bijna iedereen met deze voornaam" in sentence


def test_of_what_is_asked_about_nothing_is_filled_in():
    report = INTAKE.check(TYPED | {"salutation": "", "given_name": "", "family_name": ""})
    assert {item.field: item.value for item in report.completions}.keys() & {"salutation", "family_name"} == set()
    assert ("given_name", "Sabine") in {(item.field, item.value) for item in report.completions}


def test_a_whole_name_in_the_other_order_fills_in_no_part():
    report = INTAKE.check({"full_name": "JANSEN PIET"})
    assert [(item.before, item.after) for item in report.suggestions] == [("Jansen Piet", "Piet Jansen")]
    assert not {"given_name", "family_name", "initials"} & {item.field for item in report.completions}
    assert report.accept("full_name").record == {"full_name": "Piet Jansen"}


def test_a_no_to_the_whole_is_a_no_to_each():
    (item,) = INTAKE.check(TYPED).suggestions
    for no in (item, dismissal(item)):
        report = INTAKE.check(TYPED, dismissed=[no])
        assert report.suggestions == ()
        assert report.verdict.value == "accept"


@pytest.mark.parametrize(
    ("no", "left"),
    [("name.gender_conflict", "Dhr. Sabine Jansen"), ("name.typo_suspect", "Mevr. Sabine Jnasen")],
)
def test_a_no_to_one_of_them_leaves_the_other(no, left):
    assert [item.after for item in INTAKE.check(TYPED, dismissed=[no]).suggestions] == [left]


def test_what_the_host_wants_to_be_surer_of_does_not_ride_along():
    policy = Policy(thresholds={"full_name": 0.9})
    (item,) = Intake(country="NL", policy=policy).check(TYPED).suggestions
    assert item.after == "Dhr. Sabine Jansen"


def test_what_a_policy_silences_does_not_ride_along():
    policy = Policy(severities={"name.gender_conflict": None})
    (item,) = Intake(country="NL", policy=policy).check(TYPED).suggestions
    assert item.after == "Dhr. Sabine Jansen"


def test_the_public_is_asked_the_same_masked():
    report = INTAKE.check(TYPED, audience="public")
    assert [item.after for item in report.suggestions] == ["Mevr. Sabine Jansen"]
    assert "Jansen" not in " ".join(report.explain("nl"))


def test_one_field_alone_is_asked_the_same():
    assert [item.after for item in INTAKE.check_field("full_name", "Dhr. Sabine Jnasen").suggestions] == [
        "Mevr. Sabine Jansen"
    ]


DECLARED = [item.code for item in catalogue.findings()]  # the library hands on what it is given here
WORDS = st.lists(st.sampled_from(["a", "bb", "ccc", "d", "ee"]), min_size=2, max_size=6)


@given(WORDS, st.data())
def test_changes_of_different_words_are_all_in_the_whole(words, data):
    text = " ".join(words)
    places = data.draw(st.lists(st.integers(0, len(words) - 1), min_size=2, max_size=len(words), unique=True))
    made = []
    for number, place in enumerate(places):
        after = [*words[:place], f"X{place}", *words[place + 1 :]]
        item = Suggestion("full_name", text, " ".join(after), 0.9 - number / 10, code=DECLARED[number])
        made.append((item, item))
    found = combined(made, lambda _offer: True)
    meant = " ".join(f"X{place}" if place in places else word for place, word in enumerate(words))
    assert {offer[1].after for offer in found} == {meant}
    assert {offer[1].confidence for offer in found} == {0.9 - (len(places) - 1) / 10}


def test_two_answers_for_one_word_go_on_competing():
    one, other = (Suggestion("full_name", "Jan Bso", f"Jan {name}", 0.5, code="a.b") for name in ("Bos", "Boso"))
    assert [offer[1] for offer in combined([(one, one), (other, other)], lambda _offer: True)] == [one, other]
