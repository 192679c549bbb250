"""A letter, and why it is no better."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..findings import Facts

__all__ = ["Cause", "Letter", "ranked"]

# What it takes to set a cause right, in answers: a yes, a date, a field to type, a merge to judge.
_EFFORT: Mapping[str, int] = MappingProxyType(
    {"accu.suggestion_waits": 1, "accu.grown_old": 2, "accu.finding": 3, "accu.required_empty": 3,
     "accu.useful_empty": 3, "accu.provider_gone": 3, "accu.postcode_gone": 3, "accu.possible_duplicate": 5}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a letter is lower than it could be."""

    code: str  # one of EVIDENCE
    field: str | None
    loss: float  # what it costs by itself, whatever else is the matter, 0..1
    facts: Facts = dataclasses.field(default_factory=dict, hash=False)
    gain: float = 0.0  # what the letter would gain if this alone were set right, 0..1


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of ACCU: 0 (bad) to 1 (good), or ``None`` where nothing is known."""

    score: float | None
    causes: tuple[Cause, ...] = ()  # the one that costs most first
    best: Cause | None = None  # the cheapest improvement, where it is none of the causes as they stand

    @property
    def improvement(self) -> Cause | None:
        """The cheapest improvement: the most gain for the least asked of the user."""
        return self.best or max(self.causes, key=lambda cause: cause.gain / _EFFORT[cause.code], default=None)


def ranked(causes: Iterable[Cause]) -> tuple[Cause, ...]:
    """Put the one that costs most first."""
    return tuple(sorted(causes, key=lambda cause: -cause.loss))
