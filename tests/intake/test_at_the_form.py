"""What a form is told while it is filled in: of one field, of two that contradict each other, of what blocks."""

from __future__ import annotations

import datetime as dt

import pytest

from firsttimeright.findings import Verdict
from firsttimeright.intake import Intake
from firsttimeright.policy import Policy, mends

INTAKE = Intake(country="NL", today=dt.date(2026, 1, 15))

CONTRADICTING = [
    ({"aanhef": "Dhr."}, {"voornaam": "Sabine"}, ("aanhef", "Mevr.")),
    ({"achternaam": "Sabine"}, {"voornaam": "Jansen"}, ("voornaam", "Sabine")),
    ({"achternaam": "Jnasen"}, {"email": "sabine.jansen@ziggo.nl"}, ("achternaam", "Jansen")),
]


@pytest.mark.parametrize(("one", "other", "asked"), CONTRADICTING)
def test_a_contradiction_is_told_at_whichever_field_came_last(one, other, asked):
    for first, last in ((one, other), (other, one)):
        ((name, value),) = last.items()
        report = INTAKE.check_field(name, value, context=first)
        known = INTAKE.check_field(*next(iter(first.items()))).suggestions
        if not any((item.field, item.after) == asked for item in known):
            assert asked in [(item.field, item.after) for item in report.suggestions]
            assert report.verdict is Verdict.CONFIRM


def test_what_was_said_of_other_fields_is_not_said_again():
    form = {
        "aanhef": "Dhr.",
        "voornaam": "Sabine",
        "iban": "NL91ABNA0417164301",
        "postcode": "1017 GL",
        "woonplaats": "",
    }
    report = Intake(country="NL", language="nl").check_field("telefoon", "06-24813597", context=form)
    assert (report.verdict, report.suggestions, report.completions, report.blocking) == (Verdict.ACCEPT, (), (), ())
    assert report.explain() == ()
    street = INTAKE.check_field("straat", "Kerkstraat")
    assert {item.field for item in street.findings} <= {"straat"}


def test_a_place_is_offered_where_the_form_asks_for_it_and_once():
    intake = Intake(country="NL", language="nl")
    assert intake.check_field("postcode", "1017GL").explain() == ()
    (said,) = intake.check_field("postcode", "1017GL", context={"woonplaats": ""}).explain()
    assert "Amsterdam" in said
    assert intake.check_field("huisnummer", "12", context={"postcode": "1017GL", "woonplaats": ""}).explain() == ()


FAULTS = {"voornaam": "Jansen", "achternaam": "Sabine", "email": "sabine.jansen@gmial.com", "aanhef": "Dhr.",
          "telefoon": "06-2481359O", "iban": "NL91ABNA0417164301", "woonplaats": "Amsterdan"}  # fmt: skip


@pytest.mark.parametrize("most", [1, 3])
def test_the_way_out_of_what_blocks_is_always_shown_and_first(most):
    report = Intake(country="NL", policy=Policy(max_suggestions=most)).check(FAULTS)
    mended = [item for item in report.suggestions if any(mends(block, [item]) for block in report.blocking)]
    assert "iban" in {item.field for item in mended}
    assert list(report.suggestions[: len(mended)]) == mended
    others = [item for item in report.suggestions if item not in mended]
    assert len({item.cause or item.field for item in others}) == most


def test_one_field_has_its_question_however_many_others_have_one():
    report = INTAKE.check_field("woonplaats", FAULTS["woonplaats"], context=FAULTS)
    assert "woonplaats" in {item.field for item in report.suggestions}


def test_sentences_of_one_field_and_of_one_item():
    report = Intake(country="NL", language="nl").check(
        {"achternaam": "Postm", "mail": "jan@gmial.com", "tel": "06-24813597"}
    )
    assert len(report.explain(field="achternaam")) == 1  # two alternatives, and one sentence
    assert report.explain(field="email") == report.explain(field="mail") == (report.sentence(report.suggestions[0]),)
    assert report.explain(field="tel") == ()
    assert len(report.explain()) == 2
    assert report.sentence(report.changes[0]) == "Telefoonnummer: “06-24813597” is geschreven als “+31624813597”."


def test_a_token_takes_the_one_of_two_that_it_names():
    report = INTAKE.check({"achternaam": "Postm"})
    for item in report.suggestions:
        assert report.accept(item.token).record == {"achternaam": item.after}
    with pytest.raises(KeyError):
        report.accept("name.typo_suspect/achternaam/000000000000")


def test_a_field_is_looked_at_in_its_place_of_the_form():
    """A row that shifted is one in the order of the form, whichever of its fields is asked about."""
    form = {"given_name": "", "family_name": "Jan", "street": "Smit", "postcode": "Dorpsstraat 5", "city": "3511 AB"}
    whole = INTAKE.check(form)
    for name, value in form.items():
        report = INTAKE.check_field(name, value, context=form)
        assert {item.code for item in report.suggestions} == {"cross.shifted"}
        assert list(report.typed) == list(form)
        assert [item for item in report.suggestions if item.field == name] == [
            item for item in whole.suggestions if item.field == name
        ]
    aliased = INTAKE.check_field("achternaam", "Jan", context=form)
    assert list(aliased.typed) == ["given_name", "achternaam", "street", "postcode", "city"]
