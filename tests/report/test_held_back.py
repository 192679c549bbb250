"""A question that is held back is not half asked: no sentence shows the name of a fact that is missing."""

from __future__ import annotations

import re

import pytest

from firsttimeright import Intake, Policy, Severity, Verdict, catalogue, messages
from firsttimeright.findings import Finding
from firsttimeright.integrations import html
from firsttimeright.report import Report

SLIPS = {
    "aanhef": "Dhr.", "voornaam": "Sabine", "achternaam": "Jnasen", "e-mailadres": "sabine.jansen@gmial.com",
    "postcode": "1017gl", "woonplaats": "Amsterdm",
}  # fmt: skip
UNFILLED = re.compile(r"(?<![\w.@-])(before|after)(?![\w.@-])", re.IGNORECASE)


@pytest.mark.parametrize("language", messages.LANGUAGES)
@pytest.mark.parametrize("most", [0, 1, 2, 3, 9])
def test_a_customer_never_reads_the_name_of_a_fact(most, language):
    report = Intake(country="NL", policy=Policy(max_suggestions=most)).check(SLIPS)
    shown = [*report.explain(language), *(html.notes(report, field, language) for field in SLIPS)]
    assert not [said for said in shown if language != "en" and UNFILLED.search(said)]
    assert not [said for said in shown if "“after”" in said or "“before”" in said]
    assert len(report.suggestions) <= most


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_of_no_code_is_an_unfilled_sentence_spoken(language):
    """Whatever blocks or asks is spoken without its suggestion too, and never by the name of what is missing."""
    for item in catalogue.findings():
        names = messages.variables(item.code, language)
        for severity in (Severity.WARN, Severity.BLOCK):
            report = Report({"x": "y"}, {"x": "y"}, findings=(Finding(item.code, severity, "x"),), fields={"city": "x"})
            (said,) = report.explain(language)
            assert said
            whole = messages.text(item.code, language, {name: f"‹{name}›" for name in names})
            own = set(re.findall(r"\w+", re.sub(r"‹\w+›", "", whole)))
            assert not {name for name in names if f"‹{name}›" in whole and name not in own} & set(
                re.findall(r"\w+", said)
            ), said


def test_what_is_not_asked_is_good_to_know():
    report = Intake(country="NL", policy=Policy(max_suggestions=0)).check({"email": "sabine@gmial.com"})
    assert (report.verdict, report.suggestions) == (Verdict.ACCEPT, ())
    assert [(item.code, item.severity) for item in report.findings] == [("email.domain_typo", Severity.INFO)]


def test_a_question_held_back_leaves_the_mark_of_the_record_alone():
    marks = [
        Intake(country="NL", policy=Policy(max_suggestions=most)).check({"email": "sabine@gmial.com"}).accu
        for most in (0, 3)
    ]
    assert all(mark is not None and mark.correct.score < 1 for mark in marks)


def test_what_must_be_typed_is_asked_even_where_its_suggestion_is_held_back():
    report = Intake(country="NL", policy=Policy(max_suggestions=0)).check({"iban": "NL91ABNA0417164301"})
    assert report.verdict is Verdict.FIX
    assert "?" not in report.explain("en")[0]


def test_own_words_with_a_typing_error_are_refused_before_a_customer_reads_them():
    report = Intake(country="NL").check({"email": "sabine@example.org"})
    for words in ({"email.domain_typo": "Is it { $aftr }?"}, {"email.domian_typo": "Is it { $after }?"}):
        with pytest.raises(ValueError, match="override"):
            report.explain(overrides=words)
