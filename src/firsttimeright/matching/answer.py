"""What the index answers: matches, each with its relation, its probability and its reasons."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, TypeAlias, overload

from firsttimeright.findings import Evidence, Quiet, Skipped
from firsttimeright.matching.comparison import LEVELS
from firsttimeright.matching.scoring import (
    OTHER,
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
    "match.both_names_other",
    "match.usual_birth",
    "match.office_shared",
    "match.another_birth",
    "match.household",
    "match.total",
)
"""Codes of the steps of a waterfall."""

Relation: TypeAlias = Literal["same", "household", "namesake", "related", "other"]
Level: TypeAlias = Literal["certain", "probable", "possible"]

PROBABLE, CERTAIN = 0.9, 0.995  # from here on the level is "probable", "certain"; below, "possible"


@dataclass(frozen=True, slots=True)
class Why:
    """The waterfall of one match: what each field adds, in bits; the sum is the match weight."""

    steps: tuple[Evidence, ...]

    def __call__(self) -> Why:
        """Give the waterfall itself: ``match.why()`` is ``match.why``, and the latter is the one to use."""
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


@dataclass(frozen=True, slots=True, repr=False)
class Match(Quiet):
    """A customer in the index who may be the one asked for, or belongs to him.

    ``relation`` says what the two are to each other: ``same`` customer, of one
    ``household``, a ``namesake``, or otherwise ``related`` (a new occupant, a
    colleague). ``probability`` and ``weight`` always answer one question: is it
    the same customer?

    >>> from firsttimeright import Index
    >>> known = [{"id": 7, "given_name": "Sanne", "family_name": "Jansen", "email": "sanne@example.org"}]
    >>> [match.id for match in Index.build(known).candidates({"given_name": "Sanne", "email": "sanne@example.org"})]
    [7]
    """

    id: Any  # as the host gave it: text, number, or anything hashable
    source: str | None
    relation: Relation
    level: Level  # how sure the relation is
    probability: float  # that it is the same customer, 0..1
    weight: float  # the same in bits: log2 of the odds
    why: Why

    _SPOKEN = frozenset({"relation", "level", "probability", "weight", "why"})  # an id may be somebody's e-mail address


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


def level_of(chance: float) -> Level:
    """Name how sure a relation is."""
    return "certain" if chance >= CERTAIN else "probable" if chance >= PROBABLE else "possible"


def relation(levels: tuple[int, ...], weighed: Weighed, threshold: float) -> tuple[Relation, Level] | None:
    """Say what two customers are to each other and how sure that is; None for strangers."""
    if weighed.same >= threshold:
        return "same", level_of(weighed.same)
    given, family, _, address, phone, email = levels[:6]
    rest = weighed.family + weighed.related + weighed.other
    if address in (1, 2) or phone == 1 or email == 1:
        if weighed.family >= weighed.other and weighed.family + weighed.related > 0:
            alike = family in (1, 2, 3, 4, 5) and weighed.family >= weighed.related
            if alike or (address in (1, 2) and (phone == 1 or email == 1)):
                return "household", level_of(weighed.family / rest)
            return "related", level_of(max(weighed.related, weighed.family) / rest)
        if weighed.related >= weighed.other:
            return "related", level_of(weighed.related / rest)
    if (given in (1, 2) and family in (1, 2)) or (levels[7] == 1 and not family):
        return "namesake", level_of(1.0 - weighed.same)
    return None


@lru_cache(maxsize=16_384)
def _fields(model: Model, levels: tuple[int, ...]) -> tuple[tuple[Evidence, ...], float]:
    """Make the steps of the fields, and their sum; no personal value is in either."""
    shares = model.sums(levels).shares
    steps = []
    for field, (name, level) in enumerate(zip(LEVELS, levels, strict=True)):
        if level:
            logs = model.logs[field][level]
            bits = sum(share * log for share, log in zip(shares, logs, strict=False)) - logs[OTHER]
            steps.append(Evidence(f"match.{name}_{LEVELS[name][level]}", round(bits, 3)))
    return tuple(steps), math.fsum(step.bits for step in steps)


def explain(
    model: Model, levels: tuple[int, ...], often: Frequencies, size: int, weighed: Weighed | None = None
) -> Why:
    """Make the waterfall of one comparison: prior, fields, rarity, and what a household explains."""
    weighed = weighed or model.weigh(levels, often, size)
    sums = model.sums(levels)
    fields, total = _fields(model, levels)
    prior = sums.same - sums.other - math.log2(max(size, 2)) - total
    steps = [Evidence("match.prior", round(prior, 3), {"customers": size}), *fields]
    total += prior
    rare_given, rare_family, contact = model.rarity(levels, often, size)
    for code, bits, customers in (
        ("match.rare_given", rare_given, often.given),
        ("match.rare_family", rare_family, often.family),
        ("match.shared_contact", contact, max(often.phone, often.email)),
        ("match.crowded_house", -model.crowd(levels, often), often.house),
    ):
        if bits:
            steps.append(Evidence(code, round(bits, 3), {"customers": customers}))
            total += bits
    if bits := model.usual_birth(levels, often, size):
        steps.append(Evidence("match.usual_birth", -round(bits, 3)))
        total -= bits
    code, bits = sums.apart[often.office]
    if bits:
        steps.append(Evidence(code, -bits))
        total -= bits
    if weighed.weight - total < -0.05:
        steps.append(Evidence("match.household", round(weighed.weight - total, 3)))
    return Why(tuple(steps))


def make(
    identity: Any,
    source: str | None,
    related: tuple[Relation, Level],
    weighed: Weighed,
    why: Why,
) -> Match:
    """Put a match together."""
    return Match(identity, source, related[0], related[1], probability(weighed.weight), weighed.weight, why)
