"""What the users said to our questions: counts per rule, and no value."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..findings import Completion, Finding, Suggestion
from ._held import Held

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Count", "Feedback", "Shown"]

Shown = Suggestion | Completion | Finding
"""What a user can answer: yes or no."""


@dataclass(frozen=True, slots=True)
class Count:
    """How often a rule's suggestions got a yes and a no."""

    accepted: int = 0
    rejected: int = 0
    expected: float = 0.0  # sum of the confidences with which the answered ones were shown; a doubt promises nothing

    @property
    def answered(self) -> int:
        """Suggestions that got an answer."""
        return self.accepted + self.rejected


@dataclass(frozen=True, slots=True)
class Feedback:
    """Counts per rule (the suggestion's code) over many records; immutable, holds no value and no record.

    >>> from firsttimeright.findings import Suggestion
    >>> shown = [Suggestion("city", "Utrcht", "Utrecht", 0.9, code="city.misspelled")]
    >>> seen = Feedback().add(shown, accepted=["city"])
    >>> seen.counts["city.misspelled"].accepted
    1
    """

    counts: Mapping[str, Count] = dataclasses.field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "counts", Held(self.counts))

    def add(
        self,
        shown: Iterable[Shown],
        *,
        accepted: Iterable[str | Shown] = (),
        rejected: Iterable[str | Shown] = (),
    ) -> Feedback:
        """Count the answers to what was *shown*: suggestions, completions, and doubts without one.

        Each is counted by itself, of whichever records they are; ``Intake.feedback``, which knows what is one
        question of one record, counts that once.

        Args:
            shown: What the user saw.
            accepted: Fields whose suggestion was taken (or whose doubt was justified), or the suggestions themselves.
            rejected: Fields whose suggestion was refused (or whose value is right), or the suggestions themselves.

        Raises:
            ValueError: A field, or one suggestion, is both accepted and rejected.
        """
        yes, no = tuple(accepted), tuple(rejected)
        both = {item if isinstance(item, str) else item.field for item in yes if item in no}
        counts = dict(self.counts)
        for item in shown:
            taken, refused = _among(item, yes), _among(item, no)
            if taken and refused:
                both.add(item.field)
            if not taken and not refused:
                continue
            rule = item.code or item.field
            old = counts.get(rule, Count())
            # A doubt came without a probability: it leaves the rule as sure as it was.
            promised = float(taken) if isinstance(item, Finding) else item.confidence
            counts[rule] = Count(old.accepted + taken, old.rejected + refused, old.expected + promised)
        if both:
            raise ValueError(f"both accepted and rejected: {', '.join(sorted(both))}")
        return Feedback(counts)

    def merge(self, other: Feedback) -> Feedback:
        """Add the counts of two places together."""
        counts = dict(self.counts)
        for rule, more in other.counts.items():
            old = counts.get(rule, Count())
            counts[rule] = Count(
                old.accepted + more.accepted, old.rejected + more.rejected, old.expected + more.expected
            )
        return Feedback(counts)

    def ratio(self, rule: str, *, belief: float = 20.0) -> float:
        """Give how much oftener than promised *rule* was right: 1.0 is as promised.

        The promise itself counts as *belief* earlier answers, so that a few
        answers do not turn a rule over.
        """
        count = self.counts.get(rule)
        if count is None or not count.answered:
            return 1.0
        promised = count.expected / count.answered
        return (count.accepted + belief * promised) / (count.expected + belief * promised) if promised else 1.0


def _among(item: Shown, answered: tuple[str | Shown, ...]) -> bool:
    return any(item.field == one if isinstance(one, str) else item == one for one in answered)
