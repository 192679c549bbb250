"""Thresholds by an alert budget over a replayed history."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

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
    the history was not asked (it was replayed with high thresholds) cannot be
    won back: replay it with low ones. O(questions log questions).

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
    questions: list[tuple[float, float, str]] = []  # corrected confidence, shown confidence, field
    for item in history:
        records += 1
        groups: dict[str, Suggestion] = {}
        guesses: Iterable[Suggestion] = item if isinstance(item, Sequence) else item.suggestions
        for guess in guesses:
            key = guess.cause or f"={guess.field}"
            if key not in groups or groups[key].confidence < guess.confidence:
                groups[key] = guess
        for guess in groups.values():
            corrected = min(guess.confidence * feedback.ratio(guess.code or guess.field), 1.0)
            questions.append((corrected, guess.confidence, guess.field))
    if not records:
        raise ValueError("the history is empty; replay at least one record")
    questions.sort(reverse=True)
    allowed = int(max_alerts_per_1000 * records / 1000)
    kept, gone = questions[:allowed], questions[allowed:]
    while kept and gone and kept[-1][0] <= gone[0][0]:  # a tie cannot be told apart by any threshold
        gone.insert(0, kept.pop())
    fields = []
    thresholds = dict(policy.thresholds)
    shown_now = 0
    for field in sorted({field for _right, _confidence, field in questions}):
        ours = [shown for _right, shown, name in kept if name == field]
        lost = [(right, shown) for right, shown, name in gone if name == field]
        bound = _between(ours, [shown for _right, shown in lost], policy.threshold(field))
        if lost:
            for key in [key for key in thresholds if key.partition("@")[0] == field]:
                thresholds[key] = max(thresholds[key], bound)
            thresholds[field] = bound
        still = [shown for shown in ours if shown >= bound]
        shown_now += len(still)
        hidden = len(ours) - len(still) + len(lost)
        fields.append(GivenUp(field, bound, len(still), hidden, sum(right for right, _shown in lost)))
    fields.sort(key=lambda item: -item.right_hidden)
    return Tuning(
        dataclasses.replace(policy, thresholds=thresholds),
        records,
        1000 * len(questions) / records,
        1000 * shown_now / records,
        tuple(fields),
    )


def _between(kept: Sequence[float], gone: Sequence[float], now: float) -> float:
    """Give the threshold that shows *kept* and hides *gone*."""
    if not gone:
        return now
    worst = max(gone)
    above = [shown for shown in kept if shown > worst]
    bound = (min(above) + worst) / 2 if above else min(worst + (1 - worst) / 2, 1.0)
    return max(bound, now) if bound <= 1 else 1.0
