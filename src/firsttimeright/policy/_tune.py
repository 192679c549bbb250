"""Thresholds by an alert budget over a replayed history."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ..customer import canonical
from ..findings import Audience
from ._decide import questions
from ._feedback import Feedback
from ._policy import Policy

if TYPE_CHECKING:
    from ..findings import Suggestion

__all__ = ["GivenUp", "Tuning", "tune"]


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

    @property
    def right_given_up(self) -> float:
        """Right suggestions that are no longer shown, by their confidence."""
        return sum(item.right_hidden for item in self.fields)


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
    field, which keeps the most right answers for the budget. With *feedback*,
    each rule's confidence is first set right by how often users agreed. What
    the history was not asked (it was replayed with high thresholds, or a small
    ``max_suggestions``) cannot be weighed: replay it with low and with large
    ones. O(questions log questions).

    Args:
        history: Reports, or the suggestions of each record; also those without any.
        max_alerts_per_1000: Questions allowed in a thousand records, 0 or more.
        policy: The policy to start from; its other settings stay.
        feedback: Users' answers so far.

    Raises:
        ValueError: The budget is negative, or the history is empty.

    >>> from firsttimeright.findings import Suggestion
    >>> some = [Suggestion("city", "a", "b", 0.9)], [Suggestion("city", "a", "b", 0.4)], [], []
    >>> tune(some, max_alerts_per_1000=300).fields[0].hidden
    1
    """
    if max_alerts_per_1000 < 0:
        raise ValueError("max_alerts_per_1000 must be 0 or more")
    policy = policy or Policy()
    feedback = feedback or Feedback()
    records = 0
    asked: list[_Question] = []
    for item in history:
        records += 1
        asked += (_question(group, item, feedback) for group in questions(_guesses(item)))
    if not records:
        raise ValueError("the history is empty; replay at least one record")
    asked.sort(key=lambda question: (question.right, question.shown), reverse=True)
    allowed = int(max_alerts_per_1000 * records / 1000)
    kept, gone = asked[:allowed], asked[allowed:]
    while kept and gone and kept[-1].right <= gone[0].right:  # a tie cannot be told apart by any threshold
        gone.insert(0, kept.pop())
    tuned = dataclasses.replace(policy, thresholds=_thresholds(kept, gone, policy))
    still = [question for question in asked if question.shown >= min(map(tuned.threshold, question.fields))]
    return Tuning(
        tuned,
        records,
        1000 * len(asked) / records,
        1000 * len(still) / records,
        _price(asked, still, tuned),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """One question of the history."""

    right: float  # its confidence, set right by what users answered
    shown: float  # as it was shown
    fields: tuple[str, ...]  # by our names, the most certain first


def _guesses(item: Replayed | Sequence[Suggestion]) -> Sequence[Suggestion]:
    return item if isinstance(item, Sequence) else item.suggestions


def _question(group: Sequence[Suggestion], item: Replayed | Sequence[Suggestion], feedback: Feedback) -> _Question:
    hosts: Mapping[str, str] = {} if isinstance(item, Sequence) else getattr(item, "fields", {})
    ours = {name: field for field, name in hosts.items()}
    ranked = sorted(group, key=lambda guess: -guess.confidence)
    best = ranked[0]
    fields = (ours.get(guess.field) or canonical(guess.field) or guess.field for guess in ranked)
    corrected = min(best.confidence * feedback.ratio(best.code or best.field), 1.0)
    return _Question(corrected, best.confidence, tuple(dict.fromkeys(fields)))


def _thresholds(kept: Sequence[_Question], gone: Sequence[_Question], policy: Policy) -> dict[str, float]:
    """Give thresholds that show the questions *kept*, and hide those that are *gone*."""
    thresholds = dict(policy.thresholds)
    for field in sorted({field for question in gone for field in question.fields}):
        ours = [question.shown for question in kept if field in question.fields]
        lost = [question.shown for question in gone if field in question.fields]
        _raise(thresholds, field, _between(ours, lost), policy)
    return thresholds


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
        lost = sum(question.right for question in ours) - sum(question.right for question in shown)
        found.append(GivenUp(field, tuned.threshold(field), len(shown), len(ours) - len(shown), lost))
    return tuple(sorted(found, key=lambda item: -item.right_hidden))


def _between(kept: Sequence[float], gone: Sequence[float]) -> float:
    """Give the threshold that shows *kept* and hides *gone*."""
    worst = max(gone)
    above = [shown for shown in kept if shown > worst]
    return (min(above) + worst) / 2 if above else min(worst + (1 - worst) / 2, 1.0)
