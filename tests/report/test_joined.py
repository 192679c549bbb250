# ruff: noqa: E501
"""Several questions about one person's name are one sentence, which says what weighs most and how much more there is."""

from __future__ import annotations

import pytest

from firsttimeright.findings import Evidence, Suggestion
from firsttimeright.intake import Intake
from firsttimeright.messages.packs import LANGUAGES
from firsttimeright.report import Report
from firsttimeright.report.reasons import reasons

WHOLE = [
    # country  record                                                                          name asked about
    ("NL", {"salutation": "Dhr.", "given_name": "Sabine", "family_name": "Jnasen"}, "Mevr. Sabine Jansen"),
    ("NL", {"salutation": "de heer", "given_name": "Sabine", "infix": "de", "family_name": "Vreis"}, "mevrouw Sabine de Vries"),
    ("DE", {"salutation": "Herr", "given_name": "Ulrike", "family_name": "Schmdit"}, "Frau Ulrike Schmidt"),
    ("FR", {"salutation": "M.", "given_name": "Véronique", "family_name": "Bernadr"}, "Mme Véronique Bernard"),
    ("GB", {"salutation": "Mr", "given_name": "Margaret", "family_name": "Wilsno"}, "Ms Margaret Wilson"),
    ("US", {"given_name": "Mihcael", "family_name": "Jonhson"}, "Michael Johnson"),
    ("NL", {"salutation": "Dhr.", "full_name": "Sabine Jnasen"}, "Mevr. Sabine Jansen"),
    ("DE", {"salutation": "Herr", "full_name": "Ulrike Schmdit"}, "Frau Ulrike Schmidt"),
    ("NL", {"salutation": "Dhr.", "full_name": "Sabine de Vreis"}, "Mevr. Sabine de Vries"),
    ("NL", {"salutation": "Mevr.", "full_name": "Dhr. Jan Jnasen"}, "“Dhr. Jan Jansen”"),  # and not twice Dhr.
    ("NL", {"salutation": "Herr", "full_name": "Dhr. Sabine Jnasen"}, "“Mevr. Sabine Jansen”"),
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("country", "typed", "meant"), WHOLE)
def test_a_name_and_its_salutation_are_asked_about_in_one_sentence(country, typed, meant, language):
    report = Intake(country=country).check(typed)
    (said,) = report.explain(language)
    assert meant.strip("“”") in said
    assert said.count("Dhr.") < 2
    fields = {item.field for item in report.suggestions}
    assert len(fields) == 2  # each can be taken, or dismissed, by itself
    for field in fields:
        assert len(report.accept(field).changes) == 1


def test_the_sentence_has_the_reasons_of_both():
    (said,) = Intake(country="NL", language="nl").check(WHOLE[0][1]).explain()
    assert said == (
        "Bedoelt u “Mevr. Sabine Jansen”? Die naam komt veel voor (de getypte naam kennen wij niet), "
        "er zijn twee letters verwisseld en bijna iedereen met deze voornaam wordt zo aangesproken."
    )


def test_the_host_s_own_field_names_make_no_difference():
    typed = {"aanhef": "Dhr.", "voornaam": "Sabine", "achternaam": "Jnasen"}
    (said,) = Intake(country="NL", language="nl").check(typed).explain()
    assert "“Mevr. Sabine Jansen”" in said


def test_for_the_public_the_whole_name_is_masked_unless_it_is_on_his_own_screen():
    report = Intake(country="NL", language="nl").check(WHOLE[0][1], audience="public")
    assert "“Mevr. S••••• J•••••”" in report.explain()[0]
    assert "“Mevr. Sabine Jansen”" in report.explain(masked=False)[0]


def test_a_part_that_was_dismissed_is_not_in_the_sentence():
    (said,) = Intake(country="NL").check(WHOLE[0][1], dismissed=["name.gender_conflict"]).explain("nl")
    assert said.startswith("Achternaam: bedoelt u “Jansen”?")


def test_of_which_the_host_has_its_own_words_that_stays_by_itself():
    report = Intake(country="NL").check(WHOLE[0][1])
    said = report.explain("nl", overrides={"name.gender_conflict": "Klopt de aanhef?"})
    assert len(said) == 2


EITHER = {
    "en": "Family name: did you mean “Peters” or “Pieters”? These names are common.",
    "nl": "Achternaam: bedoelt u “Peters” of “Pieters”? Die namen komen veel voor.",
    "de": "Nachname: Meinten Sie „Peters“ oder „Pieters“? Diese Namen sind verbreitet.",
    "fr": "Nom de famille : vouliez-vous dire « Peters » ou « Pieters » ? Ces noms sont courants.",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_names_of_which_neither_wins_are_one_question(language):
    slip = Evidence("evidence.slip", 5.0, {"kind": "insertion", "slips": 1})
    usual = Evidence("evidence.meant_is_usual", 6.0, {"per_million": 900.0})
    other = Evidence("evidence.slip", 5.0, {"kind": "transposition", "slips": 1})
    typed = {"given_name": "Anna", "family_name": "Peiters"}
    report = Report(
        typed, typed, fields={name: name for name in typed},
        suggestions=(
            Suggestion("family_name", "Peiters", "Peters", 0.57, (usual, slip), "name.typo_suspect"),
            Suggestion("family_name", "Peiters", "Pieters", 0.35, (usual, other), "name.typo_suspect"),
        ),
    )  # fmt: skip
    (said,) = report.explain(language)
    assert said.replace("\u00a0", " ").replace("\u202f", " ") == EITHER[language]


WITNESSES = {"email": "sabine.jansen@gmail.com", "full_name": "Sabine Jansen", "account_holder": "S Jansen"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_each_witness_that_is_taken_away_certainty_and_sentence_change(language):
    kept = dict(WITNESSES)
    sure, told = [], []
    for gone in (None, *WITNESSES):
        kept.pop(gone, None)
        report = Intake(country="NL").check({"given_name": "Sabine", "family_name": "Jnasen", **kept})
        (item,) = report.suggestions
        sure.append(item.sureness)
        told.append(report.explain(language)[0])
    assert sure == sorted(set(sure), reverse=True)
    assert len(set(told)) == len(told)


def test_how_many_times_as_frequent_is_said_where_both_are_counted():
    (said,) = Intake(country="US").check({"given_name": "Anna", "family_name": "Smtih"}).explain("nl")
    assert "Die naam komt 8.700 keer vaker voor" in said
    (said,) = Intake(country="US").check({"given_name": "Anna", "family_name": "Smtih"}).explain("en")
    assert "That name is 8,700 times more common" in said


def test_of_a_name_that_hardly_anybody_is_counted_with_no_times_are_made_up():
    usual = Evidence("evidence.meant_is_usual", 6.0, {"per_million": 900.0})
    rarer = Evidence("evidence.typed_is_rarer", -6.0, {"per_million": 0.01, "times": 45000})
    assert reasons([(usual, rarer)], joined=False) == ([(usual.code, usual.facts)], 0)


def test_how_usual_a_name_is_and_how_it_slipped_are_said_once_of_two_names():
    typed = {"given_name": "Sbaine", "family_name": "Jnasen", "email": "sabine.jansen@gmail.com"}
    (said,) = Intake(country="NL", language="nl").check(typed).explain()
    assert "“Sabine Jansen”" in said
    assert said.count("die naam") == said.count("verwisseld") == 1
