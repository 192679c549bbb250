"""A host's thresholds hold for every room, and a tuned policy keeps the number that it promised."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Policy, Severity, Verdict
from firsttimeright.policy import tune

SLIPS = {
    "email": "sabine@gmial.com", "phone": "06 2345617O", "postcode": "1017gl", "city": "Amsterdm",
    "given_name": "Sabine", "family_name": "Jnasen",
}  # fmt: skip
HOSTS = {"email": "e-mail", "phone": "tel", "city": "woonplaats", "given_name": "voornaam", "family_name": "achternaam"}


def asked(report):
    return {item.cause or item.field for item in report.suggestions}


@pytest.mark.parametrize("thresholds", [{"*": 1.0}, {"email": 1.0, "city": 1.0, "phone": 1.0, "family_name": 1.0}])
def test_what_is_less_sure_than_the_host_wants_is_not_asked(thresholds):
    assert len(asked(Intake(country="NL", policy=Policy(max_suggestions=9)).check(SLIPS))) >= 3
    report = Intake(country="NL", policy=Policy(thresholds=thresholds, max_suggestions=9)).check(SLIPS)
    assert all(item.confidence >= 1.0 for item in report.suggestions)
    assert not {"email", "city"} & asked(report)
    assert not [item for item in report.findings if item.code == "email.domain_typo" and item.severity != "info"]


def test_a_threshold_for_one_audience_holds_for_that_audience():
    intake = Intake(country="NL", policy=Policy(thresholds={"*@public": 1.0}))
    typed = {"email": "sabine@gmial.com"}
    assert intake.check(typed, audience="public").verdict is Verdict.ACCEPT
    assert intake.check(typed).verdict is Verdict.CONFIRM


def test_below_what_is_shown_a_threshold_changes_nothing():
    low = Intake(country="NL", policy=Policy(thresholds={"*": 0.1})).check(SLIPS)
    assert {"email", "city"} <= asked(low)


SLIPS_OF_MANY = [
    {"email": "sabine@gmial.com"}, {"email": "jan.bakker@hotmial.com"}, {"email": "kees@gmail,com"},
    {"postcode": "1017gl", "city": "Amsterdm"}, {"postcode": "3511 AB", "city": "Utrcht"},
    {"postcode": "9711 AB", "city": "Gronignen", "street": "Kerkstraat", "house_number": "12"},
    {"family_name": "Jnasen", "email": "s.jansen@gmail.com"}, {"phone": "06 2345617O"},
    {"given_name": "Jansen", "family_name": "Peter", "email": "peter.jansen@gmail.com"}, SLIPS,
    {"salutation": "Dhr.", "given_name": "Sabine", "family_name": "Jansen"},
]  # fmt: skip
GOOD = [{"email": f"bakker{n}@example.org", "family_name": "Bakker"} for n in range(9)]


@pytest.mark.parametrize("own", [False, True])
@pytest.mark.parametrize("most", [0, 10, 100, 300, 500, 1000])
def test_replayed_with_the_tuned_policy_a_table_asks_what_was_promised(most, own):
    records = [*SLIPS_OF_MANY, *GOOD]
    if own:
        records = [{HOSTS.get(field, field): value for field, value in record.items()} for record in records]
    start = Policy(max_suggestions=99)
    tuned = tune([*Intake(country="NL", policy=start).check_many(records)], max_alerts_per_1000=most, policy=start)
    again = [*Intake(country="NL", policy=tuned.policy).check_many(records)]
    assert sum(len(asked(report)) for report in again) * 1000 / len(records) == pytest.approx(tuned.alerts_per_1000)
    assert tuned.alerts_per_1000 <= most


def test_a_severity_of_good_to_know_is_no_question():
    report = Intake(country="NL", policy=Policy(severities={"email.domain_typo": "info"})).check(
        {"email": "sabine@gmial.com"}
    )
    assert (report.verdict, report.suggestions) == (Verdict.ACCEPT, ())
    assert [item.severity for item in report.findings] == [Severity.INFO]


def test_lowering_one_field_for_staff_asks_the_public_no_sooner():
    history = [[item] for item in Intake(country="NL").check({"email": "sabine@gmial.com"}).suggestions]
    tuned = tune([*history, *[[]] * 99], max_alerts_per_1000=0, policy=Policy(thresholds={"*@public": 1.0}))
    assert tuned.policy.threshold("email", "public") == 1.0
