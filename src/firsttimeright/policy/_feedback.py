"""What the users said to our questions: counts per rule, and no value."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..findings import Suggestion

__all__ = ["Count", "Feedback"]


@dataclass(frozen=True, slots=True)
class Count:
    """How often a rule's suggestions were shown, taken and refused."""

    accepted: int = 0
    rejected: int = 0
    expected: float = 0.0  # sum of the confidences with which the answered ones were shown

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
        object.__setattr__(self, "counts", MappingProxyType(dict(self.counts)))

    def __reduce__(self) -> tuple[type[Feedback], tuple[dict[str, Count]]]:
        return Feedback, (dict(self.counts),)

    def add(
        self, suggestions: Iterable[Suggestion], *, accepted: Iterable[str] = (), rejected: Iterable[str] = ()
    ) -> Feedback:
        """Count the answers to *suggestions*.

        Args:
            suggestions: Those that were shown.
            accepted: Fields whose suggestion was taken.
            rejected: Fields whose suggestion was refused.

        Raises:
            ValueError: A field is both accepted and rejected.
        """
        yes, no = frozenset(accepted), frozenset(rejected)
        if yes & no:
            raise ValueError(f"both accepted and rejected: {', '.join(sorted(yes & no))}")
        counts = dict(self.counts)
        for item in suggestions:
            if item.field in yes or item.field in no:
                rule = item.code or item.field
                old = counts.get(rule, Count())
                counts[rule] = Count(
                    old.accepted + (item.field in yes),
                    old.rejected + (item.field in no),
                    old.expected + item.confidence,
                )
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
