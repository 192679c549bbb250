"""What the index answers: matches, each with its relation, its probability and its reasons."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, overload

from firsttimeright.findings import Evidence, Skipped
from firsttimeright.matching.comparison import LEVELS
from firsttimeright.matching.scoring import (
    EXPECTED,
    FAMILY,
    OTHER,
    RELATED,
    SAME,
    Frequencies,
    Model,
    Weighed,
    probability,
)

__all__ = ["CERTAIN", "PROBABLE", "THRESHOLD", "Answer", "Match", "Why", "explain"]

THRESHOLD = 0.5  # probability from which a customer is called the same one
EVIDENCE = (
    "match.prior",
    *(f"match.{field}_{level}" for field, levels in LEVELS.items() for level in levels[1:]),
    "match.rare_given",
    "match.rare_family",
    "match.shared_contact",
    "match.crowded_house",
    "match.household",
    "match.total",
)
"""Codes of the steps of a waterfall."""

PROBABLE, CERTAIN = 0.9, 0.995  # from here on the level is "probable", "certain"; below, "possible"


@dataclass(frozen=True, slots=True)
class Why:
    """The waterfall of one match: what each field adds, in bits; the sum is the match weight."""

    steps: tuple[Evidence, ...]

    def __call__(self) -> Why:
        """Give the waterfall itself, so that ``match.why()`` reads as the question that it is."""
        return self

    @property
    def weight(self) -> float:
        """Sum of the steps, in bits."""
        return math.fsum(step.bits for step in self.steps)

    def text(self, language: str = "en") -> str:
        """Say the waterfall in words, one line a step, strongest first; the sum comes last.

        Args:
            language: ``en``, ``nl``, ``de`` or ``fr``.
        """
        from firsttimeright.matching.waterfall import text

        return text(self.steps, language)

    def svg(self, language: str = "en") -> str:
        """Draw the waterfall as a stand-alone SVG picture."""
        from firsttimeright.matching.waterfall import svg

        return svg(self.steps, language)


@dataclass(frozen=True, slots=True)
class Match:
    """A customer in the index who may be the one asked for, or belongs to him.

    ``relation`` says what the two are to each other: ``same`` customer, of one
    ``household``, a ``namesake``, or otherwise ``related`` (a new occupant, a
    colleague). ``probability`` and ``weight`` always answer one question: is it
    the same customer?
    """

    id: Any  # as the host gave it: text, number, or anything hashable
    source: str | None
    relation: str  # same, household, namesake, related
    level: str  # how sure the relation is: certain, probable, possible
    probability: float  # that it is the same customer, 0..1
    weight: float  # the same in bits: log2 of the odds
    why: Why


@dataclass(frozen=True, slots=True)
class Answer(Sequence[Match]):
    """Matches, the likeliest first, and how the answer came about."""

    matches: tuple[Match, ...]
    skipped: tuple[Skipped, ...] = ()
    degraded: bool = False  # something was cut short: a limit or the deadline was met; ``skipped`` says which
    compared: int = 0  # customers that were compared field by field

    @overload
    def __getitem__(self, index: int) -> Match: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Match, ...]: ...
    def __getitem__(self, index: int | slice) -> Match | tuple[Match, ...]:
        return self.matches[index]

    def __len__(self) -> int:
        return len(self.matches)

    def __iter__(self) -> Iterator[Match]:
        return iter(self.matches)

    @property
    def same(self) -> tuple[Match, ...]:
        """The matches that are held to be the same customer."""
        return tuple(match for match in self.matches if match.relation == "same")

    @property
    def household(self) -> tuple[Match, ...]:
        """The matches that are held to be other people of one household."""
        return tuple(match for match in self.matches if match.relation == "household")


def level_of(chance: float) -> str:
    """Name how sure a relation is."""
    return "certain" if chance >= CERTAIN else "probable" if chance >= PROBABLE else "possible"


def relation(levels: tuple[int, ...], weighed: Weighed, threshold: float) -> tuple[str, str] | None:
    """Say what two customers are to each other and how sure that is; None for strangers."""
    shares = weighed.shares
    same = shares[0] + shares[1] + shares[2]
    if same >= threshold:
        return "same", level_of(same)
    given, family, _, address, phone, email = levels[:6]
    shared = address in (1, 2) or phone == 1 or email == 1
    rest = shares[FAMILY] + shares[RELATED] + shares[OTHER]
    if shared and shares[FAMILY] >= shares[OTHER] and shares[FAMILY] + shares[RELATED] > 0:
        if family in (1, 2, 3, 4, 5) and shares[FAMILY] >= shares[RELATED]:
            return "household", level_of(shares[FAMILY] / rest)
        if address in (1, 2) and (phone == 1 or email == 1):
            return "household", level_of(shares[FAMILY] / rest)
        return "related", level_of(max(shares[RELATED], shares[FAMILY]) / rest)
    if shared and shares[RELATED] >= shares[OTHER]:
        return "related", level_of(shares[RELATED] / rest)
    if given in (1, 2) and family in (1, 2):
        return "namesake", level_of(1.0 - same)
    return None


@lru_cache(maxsize=4_096)
def _step(field: str, level: str, bits: float) -> Evidence:
    return Evidence(f"match.{field}_{level}", bits)


def explain(model: Model, levels: tuple[int, ...], often: Frequencies, size: int) -> Why:
    """Make the waterfall of one comparison: prior, fields, rarity, and what a household explains."""
    sums, weighed = model.sums(levels), model.weigh(levels, often, size)
    rare_given, rare_family, contact = model.rarity(levels, often, size)
    top = max(sums[:SAME])
    odds = [2.0 ** (value - top) for value in sums[:SAME]]
    shares = [value / sum(odds) for value in odds]
    steps = []
    fields = 0.0
    for field, (name, level) in enumerate(zip(LEVELS, levels, strict=True)):
        if level:
            logs = model.logs[field][level]
            bits = round(sum(share * log for share, log in zip(shares, logs, strict=False)) - logs[OTHER], 3)
            fields += bits
            steps.append(_step(name, LEVELS[name][level], bits))
    if rare_given:
        steps.append(Evidence("match.rare_given", round(rare_given, 3), {"customers": often.given}))
    if rare_family:
        steps.append(Evidence("match.rare_family", round(rare_family, 3), {"customers": often.family}))
    if contact:
        steps.append(Evidence("match.shared_contact", round(contact, 3), {"customers": max(often.phone, often.email)}))
    crowd = model.crowd(levels, often)
    if crowd:
        steps.append(Evidence("match.crowded_house", round(-crowd, 3), {"customers": often.house}))
    same = top + math.log2(sum(odds)) + math.log2(EXPECTED)
    strangers = sums[OTHER] + math.log2(max(size, 2)) + crowd - rare_given - rare_family - contact
    prior = same - strangers - (fields + rare_given + rare_family + contact - crowd)
    steps.insert(0, Evidence("match.prior", round(prior, 3), {"customers": size}))
    household = weighed.weight - math.fsum(step.bits for step in steps)
    if household < -0.05:
        steps.append(Evidence("match.household", round(household, 3)))
    return Why(tuple(steps))


def make(
    identity: Any,
    source: str | None,
    related: tuple[str, str],
    weighed: Weighed,
    why: Why,
) -> Match:
    """Put a match together."""
    return Match(identity, source, related[0], related[1], probability(weighed.weight), weighed.weight, why)
