"""Thresholds by an alert budget over a replayed history."""

from __future__ import annotations

import dataclasses
import heapq
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Protocol

from ..customer import canonical
from ..findings import Audience, Finding, Severity, Suggestion
from ._decide import questions
from ._feedback import Feedback
from ._policy import Policy

__all__ = ["GivenUp", "Tuning", "tune"]

_WANTED = "history holds reports, as intake.check_many gives them, or the suggestions of each record"


class Replayed(Protocol):
    """What is read of a report of the history."""

    @property
    def suggestions(self) -> Sequence[Suggestion]: ...


@dataclass(frozen=True, slots=True)
class GivenUp:
    """What a field loses under the new threshold."""

    field: str
    threshold: float  # the least confidence shown from now on
    shown: int  # questions kept
    hidden: int  # questions no longer asked
    right_hidden: float  # how many of those would have been right, by their confidence


@dataclass(frozen=True, slots=True)
class Tuning:
    """The policy that keeps within the budget, and its price."""

    policy: Policy
    records: int
    alerts_per_1000_before: float
    alerts_per_1000: float
    fields: tuple[GivenUp, ...]  # the field that loses most first
    beyond: Mapping[str, int] = dataclasses.field(default_factory=dict, hash=False)
    """Code to the records in which users see such a warning or block whatever the thresholds."""

    @property
    def beyond_per_1000(self) -> float:
        """Warnings and blocks without a question that could be held back, in a thousand records; beside the budget."""
        return 1000 * sum(self.beyond.values()) / self.records

    @property
    def right_given_up(self) -> float:
        """Right suggestions that are no longer shown, by their confidence."""
        return math.fsum(item.right_hidden for item in self.fields)


def tune(
    history: Iterable[Replayed | Sequence[Suggestion]],
    *,
    max_alerts_per_1000: float = 15,
    policy: Policy | None = None,
    feedback: Feedback | None = None,
) -> Tuning:
    """Set thresholds so that a replayed history stays within an alert budget.

    An alert is one question: suggestions with one cause, or competing ones for
    one field, count once. The least certain questions go first, whatever their
    field, which keeps the most right answers for the budget. Questions of a field that are equally
    certain, by their evidence as well, stand and fall together; what is left of the budget goes to the
    other fields. With *feedback*,
    each rule's confidence is first set right by how often users agreed. What
    the history was not asked (it was replayed with high thresholds, or a small
    ``max_suggestions``) cannot be weighed: replay it with low and with large
    ones. Warnings and blocks that no suggestion answers are seen whatever the thresholds: ``beyond`` counts
    them, and severities silence them. O(questions log questions).

    Args:
        history: Reports, or the suggestions of each record; also those without any.
        max_alerts_per_1000: Questions allowed in a thousand records, 0 or more.
        policy: The policy to start from; its other settings stay.
        feedback: Users' answers so far.

    Raises:
        TypeError: The history holds something else (records that were not checked), or the budget is no number.
        ValueError: The budget is negative or NaN, or the history is empty.

    >>> from firsttimeright.findings import Suggestion
    >>> some = [Suggestion("city", "a", "b", 0.9)], [Suggestion("city", "a", "b", 0.4)], [], []
    >>> tune(some, max_alerts_per_1000=300).fields[0].hidden
    1
    """
    budget = _budget_given(max_alerts_per_1000)
    policy = policy or Policy()
    feedback = feedback or Feedback()
    records, asked, alone = _replayed(history, policy, feedback)
    bounds = _bounds(asked, int(min(budget * records / 1000 + _ROUNDING, len(asked))))
    thresholds = dict(policy.thresholds)
    for field, bound in bounds.items():
        _raise(thresholds, field, bound, policy)
    tuned = dataclasses.replace(policy, thresholds=thresholds)
    least = {field: tuned.threshold(field) for question in asked for field in question.fields}
    still = [question for question in asked if question.shown >= min(map(least.__getitem__, question.fields))]
    kept = set(map(id, still))
    for question in asked:
        if id(question) not in kept:
            alone.update(question.blocks)
    return Tuning(
        tuned,
        records,
        1000 * len(asked) / records,
        1000 * len(still) / records,
        _price(asked, still, tuned),
        dict(sorted(alone.items(), key=lambda pair: (-pair[1], pair[0]))),
    )


_ROUNDING = 1e-9  # 0.29 alerts in a thousand of a hundred thousand records are 29, and not 28.999999999999996


def _budget_given(budget: object) -> float:
    """Refuse what is no number of alerts; any number may be allowed, infinity too."""
    if isinstance(budget, bool) or not isinstance(budget, Real):
        raise TypeError(f"max_alerts_per_1000 is a number such as 15, not {type(budget).__name__!r}")
    if not float(budget) >= 0:
        raise ValueError("max_alerts_per_1000 must be 0 or more")
    return float(budget)


def _replayed(
    history: Iterable[Replayed | Sequence[Suggestion]], policy: Policy, feedback: Feedback
) -> tuple[int, list[_Question], Counter[str]]:
    """Give how many records the history has, what is asked in it, and what is told without a question."""
    records = 0
    asked: list[_Question] = []
    alone: Counter[str] = Counter()
    if not isinstance(history, Iterable):
        raise TypeError(f"{_WANTED}, not {type(history).__name__!r}")
    for item in history:
        records += 1
        guesses = item if isinstance(item, Sequence) else getattr(item, "suggestions", None)
        if guesses is None or not all(isinstance(each, Suggestion) for each in guesses):
            raise TypeError(f"{_WANTED}; number {records}, counted from 1, is {type(item).__name__!r}")
        blocks = _blocks(item, policy, alone)
        asked += (_question(group, item, feedback, blocks) for group in questions(_guesses(item)))
    if not records:
        raise ValueError("the history is empty; replay at least one record")
    return records, asked, alone


def _bounds(asked: Sequence[_Question], allowed: int) -> dict[str, float]:
    """Give the thresholds of the fields that have to lose questions.

    Each field lets its questions in from the most certain down, those that are equally certain together; the
    field whose next ones are likeliest right goes next, and one whose next ones are too many is closed.
    """
    levels = _levels(asked)
    bounds: dict[str, float] = {}
    shown: set[int] = set()
    waiting = [(-_right(found[0][1]), field, 0) for field, found in sorted(levels.items())]
    heapq.heapify(waiting)
    while waiting:
        _mark, field, at = heapq.heappop(waiting)
        found = levels[field]
        level, those = found[at]
        new = {id(question) for question in those} - shown
        if len(shown) + len(new) > allowed:
            above = found[at - 1][0] if at else 1.0
            bounds[field] = (above + level) / 2
            continue
        shown |= new
        if at + 1 < len(found):
            heapq.heappush(waiting, (-_right(found[at + 1][1]), field, at + 1))
    return bounds


def _levels(asked: Sequence[_Question]) -> dict[str, list[tuple[float, list[_Question]]]]:
    """Put the questions of each field together by how certain they are, the most certain first."""
    found: dict[str, dict[float, list[_Question]]] = {}
    for question in asked:
        for field in question.fields:
            found.setdefault(field, {}).setdefault(question.shown, []).append(question)
    return {field: sorted(levels.items(), reverse=True) for field, levels in found.items()}


def _right(questions_: Sequence[_Question]) -> float:
    return math.fsum(question.right for question in questions_) / len(questions_)


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """One question of the history."""

    right: float  # its confidence, set right by what users answered
    shown: float  # as it was shown, told apart by the evidence where it is as high as it gets
    fields: tuple[str, ...]  # by our names, the most certain first
    blocks: tuple[str, ...]  # codes of the findings that go on blocking where it is not asked


def _guesses(item: Replayed | Sequence[Suggestion]) -> Sequence[Suggestion]:
    return item if isinstance(item, Sequence) else item.suggestions


def _blocks(
    item: Replayed | Sequence[Suggestion], policy: Policy, alone: Counter[str]
) -> Mapping[tuple[str, str], str]:
    """Count the findings that no question answers; give those that block beside one, by field and code."""
    found: Sequence[Finding] = () if isinstance(item, Sequence) else getattr(item, "findings", ())
    answered = {(code, guess.field) for guess in _guesses(item) for code in guess.codes} if found else set()
    blocks = {}
    unasked: set[str] = set()  # postcode and place that differ are one doubt, though it stands beside both
    for finding in found:
        severity = policy.severity(finding.code, finding.severity)
        if severity in (None, Severity.INFO):
            continue
        if (finding.code, finding.field) not in answered:
            unasked.add(finding.code)
        elif severity is Severity.BLOCK:
            blocks[finding.field, finding.code] = finding.code
    alone.update(unasked)
    return blocks


def _question(
    group: Sequence[Suggestion],
    item: Replayed | Sequence[Suggestion],
    feedback: Feedback,
    blocks: Mapping[tuple[str, str], str],
) -> _Question:
    hosts: Mapping[str, str] = {} if isinstance(item, Sequence) else getattr(item, "fields", {})
    ours = {name: field for field, name in hosts.items()}
    ranked = sorted(group, key=lambda guess: -guess.sureness)
    best = ranked[0]
    fields = (ours.get(guess.field) or canonical(guess.field) or guess.field for guess in ranked)
    corrected = min(best.sureness * feedback.ratio(best.code or best.field), 1.0)
    held = {(guess.field, code) for guess in group for code in guess.codes} if blocks else set()
    going_on = tuple(code for where, code in blocks.items() if where in held)
    return _Question(corrected, best.sureness, tuple(dict.fromkeys(fields)), going_on)


def _raise(thresholds: dict[str, float], field: str, bound: float, policy: Policy) -> None:
    """Set the threshold of a field, and lower it for nobody."""
    for key in [key for key in thresholds if key.partition("@")[0] == field]:
        thresholds[key] = max(thresholds[key], bound)
    for audience in Audience:
        if audience is not Audience.STAFF and (now := policy.threshold(field, audience)) > bound:
            thresholds[f"{field}@{audience.value}"] = now
    thresholds[field] = max(bound, policy.threshold(field))


def _price(asked: Sequence[_Question], still: Sequence[_Question], tuned: Policy) -> tuple[GivenUp, ...]:
    found = []
    for field in sorted({question.fields[0] for question in asked}):
        ours = [question for question in asked if question.fields[0] == field]
        shown = [question for question in still if question.fields[0] == field]
        lost = math.fsum([*(question.right for question in ours), *(-question.right for question in shown)])
        found.append(GivenUp(field, tuned.threshold(field), len(shown), len(ours) - len(shown), lost))
    return tuple(sorted(found, key=lambda item: -item.right_hidden))
