"""The policy: what is asked, of whom, and when it contradicts itself."""

from __future__ import annotations

import copy
import dataclasses
import json
import operator
import pickle
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from firsttimeright import Intake
from firsttimeright.customer import FIELDS
from firsttimeright.findings import Evidence, Finding, Severity, Suggestion, Verdict
from firsttimeright.policy import Feedback, Policy, budget, decide, missing, tune
from firsttimeright.policy._decide import questions

CONTRADICTIONS = [
    # policy                                                             what is said
    ({"thresholds": {"city": 0.0}}, "probability"),
    ({"thresholds": {"city": 1.5}}, "probability"),
    ({"thresholds": {"city@neighbours": 0.5}}, "audience"),
    ({"thresholds": {"city": 0.8, "city@public": 0.6}}, "sooner"),
    ({"thresholds": {"*@staff": 0.8, "*@public": 0.6}}, "sooner"),
    ({"thresholds": {"city@public": 0.3}}, "sooner"),  # than the library asks staff
    ({"thresholds": {"city@public": 0.8, "*": 0.9}}, "sooner"),
    ({"thresholds": {"given_name@public": 0.7}}, "sooner"),
    ({"review_at": 0.4, "mention_at": 0.6}, "below mention_at"),
    ({"use_case": "club"}, "not in required"),
    ({"use_case": "account", "severities": {"field.required": None}}, "silenced"),
    ({"use_case": "account", "severities": {"field.": None}}, "silenced"),
    ({"required": {"club": ("",)}}, "without a name"),
    ({"required": {"club": ("phone|",)}}, "without a name"),
    ({"severities": {"email.role": "loud"}}, "info, warn, block"),
    ({"max_suggestions": -1}, "0 or more"),
    ({"severities": {"email.rol": "info"}}, r"did you mean 'email\.role'"),
    ({"severities": {"emial.": None}}, "no code of a finding"),
    ({"severities": {"evidence.phonetic": "info"}}, "no code of a finding"),
    ({"thresholds": {"achternaam": 0.9}}, "no field of ours"),
    ({"required": {"club": ("email", "lidnummer")}}, "no field of ours"),
    ({"severities": {"email": None}}, r"write 'email\.'"),
    ({"base_rate": 0}, "probability"),
]  # fmt: skip


@dataclass(frozen=True)
class Twin:
    probability: float
    relation: str


@pytest.mark.parametrize(("settings", "said"), CONTRADICTIONS)
def test_a_policy_that_contradicts_itself_is_refused(settings, said):
    with pytest.raises(ValueError, match=said):
        Policy(**settings)


def test_wrong_types_are_a_type_error():
    wrong = (
        {"thresholds": {"city": "high"}}, {"thresholds": {1: 0.9}}, {"severities": {None: "info"}},
        {"max_suggestions": True}, {"base_rate": "3 %"},
    )  # fmt: skip
    for settings in wrong:
        with pytest.raises(TypeError):
            Policy(**settings)


def test_the_most_specific_setting_wins():
    policy = Policy(
        severities={"email.": None, "email.role": Severity.WARN, "*": Severity.INFO},
        thresholds={"city": 0.7, "city@public": 0.9, "*@public": 0.8},
    )
    assert policy.severity("email.role", Severity.BLOCK) is Severity.WARN
    assert policy.severity("email.no_at", Severity.BLOCK) is None
    assert policy.severity("phone.invalid", Severity.BLOCK) is Severity.INFO
    assert policy.threshold("city", "staff") == 0.7
    assert policy.threshold("city", "public") == 0.9
    assert policy.threshold("street", "public") == 0.8
    assert Policy().threshold("street", "public") >= Policy().threshold("street", "staff")


@pytest.mark.parametrize("thresholds", [{"*@public": 0.65}, {"city@staff": 0.9, "*@public": 0.7}, {"city": 0.95}, {}])
def test_the_public_is_never_asked_sooner_than_staff(thresholds):
    policy = Policy(thresholds=thresholds)
    for field in FIELDS:
        assert policy.threshold(field, "public") >= policy.threshold(field, "staff")
        assert policy.wanted(field, "public") >= policy.wanted(field, "staff")


def test_the_policy_cannot_be_changed_afterwards():
    given_to_it = {"city": 0.7}
    policy = Policy(thresholds=given_to_it)
    given_to_it["city"] = 0.1
    assert policy.threshold("city") == 0.7
    with pytest.raises(TypeError):
        policy.thresholds["city"] = 0.2  # type: ignore[index]


SAME, SURE = Twin(0.99, "same"), Suggestion("city", "a", "b", 0.9, code="city.misspelled")
VERDICTS = [
    # severities       guesses  twins                       for       verdict  its first reason
    ("",               (),      (),                         "staff",  "accept", "nothing_found"),
    ("info",           (),      (),                         "staff",  "accept", "nothing_found"),
    ("warn",           (),      (),                         "staff",  "confirm", "something_to_ask"),
    ("warn block",     (),      (),                         "staff",  "fix", "must_be_typed"),
    ("",               (SURE,), (),                         "staff",  "confirm", "suggestion_waits"),
    ("block",          (),      (SAME,),                    "staff",  "review", "possible_duplicate"),
    ("",               (),      (SAME,),                    "public", "accept", "nothing_found"),
    ("",               (),      (Twin(0.7, "same"),),       "staff",  "confirm", "possible_duplicate"),
    ("",               (),      (Twin(0.7, "same"), SAME),  "system", "review", "possible_duplicate"),
    ("",               (),      (Twin(0.7, "same"),),       "public", "accept", "nothing_found"),
    ("",               (),      (Twin(0.4, "same"),),       "staff",  "accept", "nothing_found"),
    ("",               (),      (Twin(0.9, "household"),),  "staff",  "accept", "nothing_found"),
]  # fmt: skip


@pytest.mark.parametrize("row", VERDICTS)
def test_the_weightiest_reason_decides(row):
    severities, guesses, twins, audience, verdict, reason = row
    findings = [Finding(f"city.{name}", Severity(name), "city") for name in severities.split()]
    decision = decide(findings, guesses, twins, audience=audience)
    assert decision.verdict is Verdict(verdict)
    assert decision.reasons[0].code == f"verdict.{reason}"


def test_a_silenced_code_changes_the_verdict():
    policy = Policy(severities={"city.": None})
    guess = Suggestion("city", "a", "b", 0.9, code="city.misspelled")
    decision = decide([Finding("city.x", Severity.BLOCK, "city")], [guess], policy=policy)
    assert decision.verdict is Verdict.ACCEPT
    assert decision.findings == () == decision.suggestions


EMPTY = [
    # what stands in the required family name    missing
    ("-",        True),
    (".",        True),
    ("- -",      True),
    ("—",        True),
    ("n/a",      False),  # a word may be a name, and is nobody's business here
    ("O",        False),
    ("'t",       False),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "lacks"), EMPTY)
def test_a_dash_fills_in_no_name(typed, lacks):
    """A sign with which one leaves a field empty is silent where nobody asks, and no name where somebody does."""
    policy = Policy(use_case="account")
    found = missing({"family_name": typed, "email": "a@b.nl"}, policy=policy)
    assert [item.code for item in found] == (["field.required"] if lacks else [])


def test_required_fields_may_be_one_of_several():
    policy = Policy(use_case="account")
    assert missing({"organisation": "Bakkerij", "email": "a@b.nl"}, policy=policy) == ()
    found = missing({"family_name": " ", "email": None}, policy=policy)
    assert [item.field for item in found] == ["family_name", "email"]
    assert {item.code for item in found} == {"field.required"}
    with pytest.raises(KeyError, match="unknown use case"):
        missing({}, policy=policy, use_case="cub")


def test_one_cause_is_one_question():
    swap = [Suggestion(field, "a", "b", 0.8, cause="swap") for field in ("given_name", "family_name")]
    rest = [Suggestion(field, "a", "b", share) for field, share in (("city", 0.9), ("street", 0.7), ("email", 0.6))]
    assert {item.field for item in budget([*swap, *rest], 2)} == {"city", "given_name", "family_name"}
    assert budget([*swap, *rest], 0) == ()


def _history(shares):
    fields = ("family_name", "city")
    return [[Suggestion(fields[n % 2], "a", "b", share)] if share else [] for n, share in enumerate(shares)]


SHARES = st.lists(st.sampled_from([0.0, 0.3, 0.55, 0.6, 0.7, 0.8, 0.95, 0.99]), min_size=1, max_size=60)


@given(SHARES, st.integers(0, 1000))
def test_a_tuned_policy_keeps_within_its_budget(shares, most):
    """What the tuned thresholds let through in the same history is never more than the budget."""
    history = _history(shares)
    tuned = tune(history, max_alerts_per_1000=most)
    passed = sum(item.confidence >= tuned.policy.threshold(item.field) for record in history for item in record)
    alerts = sum(map(bool, shares))
    assert passed <= tuned.alerts_per_1000 * len(history) / 1000 + 1e-6
    assert tuned.alerts_per_1000 <= most + 1e-6
    assert sum(item.shown + item.hidden for item in tuned.fields) == alerts


NO_HISTORY = [
    # history                                  options                                error
    (None,                                     {},                                    TypeError),
    (5,                                        {},                                    TypeError),
    ("text",                                   {},                                    TypeError),
    ([{"email": "sabine@gmial.com"}],          {},                                    TypeError),
    ([None],                                   {},                                    TypeError),
    ([[]],                                     {"max_alerts_per_1000": "15"},         TypeError),
    ([[]],                                     {"max_alerts_per_1000": None},         TypeError),
    ([[]],                                     {"max_alerts_per_1000": float("nan")}, ValueError),
]  # fmt: skip


@pytest.mark.parametrize(("history", "options", "error"), NO_HISTORY)
def test_what_is_no_history_and_no_budget_is_said_in_words(history, options, error):
    with pytest.raises(error, match=r"history holds reports|max_alerts_per_1000") as raised:
        tune(history, **options)
    assert "gmial" not in str(raised.value)


def test_what_is_given_up_is_said():
    history = _history([0.9, 0.9, 0.65, 0.62] + [0.0] * 96)
    tuned = tune(history, max_alerts_per_1000=20)
    assert tuned.alerts_per_1000_before == 40
    assert tuned.alerts_per_1000 <= 20
    assert round(tuned.right_given_up, 2) == 1.27
    with pytest.raises(ValueError, match="empty"):
        tune([])


def test_users_answers_move_the_thresholds():
    """A rule that users refuse loses its place to a rule with less confidence that they accept."""
    bad = [Suggestion("city", "a", "b", 0.9, code="city.misspelled")] * 60
    feedback = Feedback().add(bad, rejected=["city"])
    history = [[bad[0]], [Suggestion("street", "a", "b", 0.7, code="street.x")]] + [[]] * 98
    without = tune(history, max_alerts_per_1000=10)
    with_it = tune(history, max_alerts_per_1000=10, feedback=feedback)
    assert {item.field for item in without.fields if item.shown} == {"city"}
    assert {item.field for item in with_it.fields if item.shown} == {"street"}


def test_feedback_counts_and_keeps_no_value():
    guess = Suggestion("family_name", "Jnasen", "Jansen", 0.9, code="family_name.typo")
    feedback = Feedback().add([guess], accepted=["family_name"]).add([guess], rejected=["family_name"])
    assert (feedback.counts["family_name.typo"].accepted, feedback.counts["family_name.typo"].rejected) == (1, 1)
    assert "ansen" not in repr(feedback)
    assert feedback.merge(feedback).counts["family_name.typo"].answered == 4
    with pytest.raises(ValueError, match="both"):
        feedback.add([guess], accepted=["family_name"], rejected=["family_name"])


def _sure(field, bits, confidence=0.9999):
    return Suggestion(field, "a", "b", confidence, (Evidence("evidence.x", bits),), code=f"{field}.x")


def test_the_budget_is_used_as_far_as_it_goes():
    """Suggestions that are as certain as it gets are told apart by their evidence; a tie costs its own field."""
    names = [[_sure("family_name", 20 + number / 10)] for number in range(30)]
    mails = [[_sure("email", 20.0, 0.95)]] * 40
    history = [*names, *mails, *([[]] * 930)]
    for most in (5, 15, 30, 69):
        tuned = tune(history, max_alerts_per_1000=most)
        assert tuned.alerts_per_1000 == min(most, 30)
        passed = sum(bool(decide([], item, policy=tuned.policy).suggestions) for item in history)
        assert passed == tuned.alerts_per_1000
    assert tune(history, max_alerts_per_1000=70).alerts_per_1000 == 70
    assert tune([*mails, *names, *([[]] * 930)], max_alerts_per_1000=10).alerts_per_1000 == 10


MIXED = st.lists(
    st.lists(
        st.builds(
            lambda field, bits, share, cause: dataclasses.replace(_sure(field, bits, share), cause=cause),
            st.sampled_from(["family_name", "given_name", "email"]),
            st.sampled_from([18.0, 20.0, 25.5, 31.0, 80.0]),
            st.sampled_from([0.5, 0.8, 0.9998, 0.9999]),
            st.sampled_from(["", "", "swap"]),
        ),
        max_size=3,
        unique_by=lambda item: item.field,
    ),
    min_size=1,
    max_size=30,
)


@given(MIXED, st.integers(0, 3000))
def test_what_tune_says_is_what_decide_shows(history, most):
    tuned = tune(history, max_alerts_per_1000=most, policy=Policy(thresholds={"*": 0.05}, max_suggestions=20))
    shown = sum(len(questions(decide([], item, policy=tuned.policy).suggestions)) for item in history)
    assert shown * 1000 / len(history) == pytest.approx(tuned.alerts_per_1000)
    assert tuned.alerts_per_1000 <= most + 1e-6
    assert sum(item.shown + item.hidden for item in tuned.fields) == sum(len(questions(item)) for item in history)


@given(MIXED, st.integers(0, 3000), st.randoms(use_true_random=False))
def test_the_order_of_a_history_says_nothing(history, most, rng):
    policy = Policy(thresholds={"*": 0.05}, max_suggestions=20)
    turned = rng.sample(history, len(history))
    one, other = (tune(records, max_alerts_per_1000=most, policy=policy) for records in (history, turned))
    assert one == other


def test_what_the_budget_does_not_reach_is_said():
    @dataclass(frozen=True)
    class Replay:
        suggestions: tuple = ()
        findings: tuple = ()

    twice = (Finding("city.unknown", Severity.WARN, field) for field in ("city", "postcode"))
    lone = Replay(findings=(*twice, Finding("city.x", Severity.INFO, "city")))
    asked = Replay((_sure("email", 20.0, 0.9),), (Finding("email.x", Severity.BLOCK, "email"),))
    doubt = Replay((_sure("street", 20.0, 0.6),), (Finding("street.x", Severity.WARN, "street"),))
    history = [lone, asked, doubt, *([Replay()] * 97)]
    wide = tune(history, max_alerts_per_1000=20)
    assert (dict(wide.beyond), wide.beyond_per_1000, wide.alerts_per_1000) == ({"city.unknown": 1}, 10.0, 20.0)
    narrow = tune(history, max_alerts_per_1000=0)
    assert dict(narrow.beyond) == {"city.unknown": 1, "email.x": 1}  # what blocks goes on blocking
    silent = tune(history, max_alerts_per_1000=20, policy=Policy(severities={"city.": None}))
    assert dict(silent.beyond) == {}


def test_a_replay_under_the_tuned_policy_asks_as_often_as_tune_said():
    names = {"NL": ("Dijkstra", "Bakker", "Visser", "Meijer", "Hendriks"), "DE": ("Schneider", "Fischer", "Hoffmann")}
    records = [
        {
            "given_name": "Sabine",
            "family_name": name[:2] + name[3] + name[2] + name[4:] if odd else name,
            "country": country,
        }
        for country, held in names.items()
        for name in held
        for odd in (True, False, False)
    ]  # fmt: skip
    low = Intake(policy=Policy(thresholds={"*": 0.05}, max_suggestions=20))
    reports = list(low.check_many(records))
    assert sum(bool(report.suggestions) for report in reports) >= 4
    for asked in range(len(reports)):
        tuned = tune(reports, max_alerts_per_1000=1000 * asked / len(reports))
        again = Intake(policy=tuned.policy).check_many(records)
        assert sum(bool(report.suggestions) for report in again) == round(tuned.alerts_per_1000 * len(reports) / 1000)


@pytest.mark.parametrize(
    ("policy", "shown"),
    [
        (Policy(), "Policy()"),
        (Policy(thresholds={"city": 0.9}, use_case="account"), "Policy(thresholds={'city': 0.9}, use_case='account')"),
        (
            Policy(severities={"phone.": Severity.INFO, "email.role": None}),
            "Policy(severities={'phone.': 'info', 'email.role': None})",
        ),
        (Policy(required={"club": ("email",)}), "Policy(required={'club': ('email',)})"),
    ],
)
def test_a_policy_is_shown_by_what_is_the_hosts_own_and_can_be_typed_again(policy, shown):
    assert repr(policy) == shown
    assert eval(shown, {"Policy": Policy}) == policy  # noqa: S307 - our own text


@pytest.mark.parametrize(
    ("options", "meant"),
    [
        ({"thresholds": {"famly_name": 0.9}}, "family_name"),
        ({"thresholds": {"achternaam@public": 0.9}}, "family_name"),
        ({"required": {"ours": ("achternaam|email",)}}, "family_name"),
        ({"required": {"ours": ("emial",)}}, "email"),
    ],
)
def test_a_field_that_is_none_of_ours_is_refused_with_the_one_that_was_meant(options, meant):
    with pytest.raises(ValueError, match=f"did you mean '{meant}'"):
        Policy(**options)


BUDGETS = [
    # budget, error, what is said
    ("15", TypeError, "a number such as 15"),
    (None, TypeError, "a number such as 15"),
    (True, TypeError, "a number such as 15"),
    (-1, ValueError, "0 or more"),
    (float("nan"), ValueError, "0 or more"),
]


@pytest.mark.parametrize(("budget", "error", "said"), BUDGETS)
def test_a_budget_that_is_none_is_refused_in_words(budget, error, said):
    with pytest.raises(error, match=said):
        tune([[]], max_alerts_per_1000=budget)


@pytest.mark.parametrize("history", ["abc", [None], [5], [["x"]]])
def test_a_history_of_something_else_is_refused_in_words(history):
    with pytest.raises(TypeError, match="history holds"):
        tune(history)


def test_a_number_of_another_library_is_a_number():
    history = [[Suggestion("city", "a", "b", 0.7)]] * 10
    assert tune(history, max_alerts_per_1000=np.int64(0)) == tune(history, max_alerts_per_1000=0)


def test_any_number_of_alerts_may_be_allowed():
    history = [[Suggestion("city", "a", "b", 0.7)]] * 10
    assert tune(history, max_alerts_per_1000=float("inf")).alerts_per_1000 == 1000
    ten = [[Suggestion("city", "a", "b", 0.7)]] * 29 + [[]] * 99_971  # 29 of 100,000 are 0.29 in a thousand
    assert tune(ten, max_alerts_per_1000=0.29).alerts_per_1000 == pytest.approx(0.29)


KEPT = [
    Policy(severities={"email.": None, "email.role": "block"}, thresholds={"city@public": 0.9}, use_case="delivery"),
    Policy(required={"club": ("birth_date", "email|phone")}, use_case="club", max_suggestions=1),
    Feedback().add([Suggestion("city", "a", "b", 0.9, code="city.misspelled")], rejected=["city"]),
    tune([[Suggestion("city", "a", "b", 0.9)], []], max_alerts_per_1000=1),
]


@pytest.mark.parametrize("held", KEPT, ids=lambda held: type(held).__name__)
def test_what_is_data_is_kept_as_data(held):
    adapter = TypeAdapter(type(held))
    assert adapter.validate_json(adapter.dump_json(held)) == held
    assert pickle.loads(pickle.dumps(held)) == copy.deepcopy(held) == held  # noqa: S301
    assert json.loads(json.dumps(dataclasses.asdict(held)))


def test_a_policy_read_back_stays_as_it_is_and_is_refused_where_it_contradicts_itself():
    policy = Policy(**json.loads(json.dumps(dataclasses.asdict(KEPT[0]))))
    assert policy == KEPT[0]
    for change in (
        lambda held: held.update(city=0.1), lambda held: held.pop("city@public"), lambda held: held.clear(),
        lambda held: held.setdefault("city", 0.1), lambda held: operator.setitem(held, "city", 0.1),
        lambda held: operator.delitem(held, "city@public"), lambda held: operator.ior(held, {"city": 0.1}),
    ):  # fmt: skip
        with pytest.raises(TypeError, match="cannot be changed"):
            change(policy.thresholds)
    with pytest.raises(ValueError, match="0 or more"):
        TypeAdapter(Policy).validate_json('{"max_suggestions": -1}')
