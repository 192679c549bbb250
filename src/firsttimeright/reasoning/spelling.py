"""Names as a noisy channel: what stands there, what may have been meant, and how likely each is.

    P(meant, typed) = base rate * P(a person is called meant) * P(typed | meant, a slip)
    P(typed, right) = (1 - base rate) * P(a person is called typed)

Whether a name is *known* is a matter of degree here: a name's standing is the
share of people who bear it, from the tables where they have it, else from the
share of people whom no table knows and from how name-like its letters are.
Large tables hold other people's misspellings, with the small standing that is
due to them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ..text.folding import fold
from ..text.slips import slip
from .letters import surprise

if TYPE_CHECKING:
    from ..reference import Reference

__all__ = ["Candidate", "Standing", "candidates", "standing"]

MILLION = 1_000_000.0

# Set on the training half of the benchmark's names: python benchmarks/reasoning.py --fit
ELSEWHERE = 0.05  # a name from another country's table counts for this much here
UNKNOWN = {"family": 0.25, "given": 0.08}  # share of people whose name stands in no table of their country
FLATTEN = {"family": 0.9, "given": 0.9}  # surprise counts for this much: real names are odder than tables
LEAST = {"family": 0.02, "given": 0.02}  # per million: what any pronounceable name may have

_SHORTEST = 3  # letters; shorter names lie one slip from everything
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class Standing:
    """How many people bear a name, as far as is known."""

    share: float  # of all people, 0..1
    listed: bool  # a table has it
    per_million: float  # as a table has it; 0 where none does


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that may have been meant."""

    name: str  # usual spelling
    key: str  # folded
    standing: Standing
    slip_bits: float  # log2 P(typed | meant, somebody slipped)
    kinds: tuple[str, ...]


def standing(name: str, kind: str, country: str | None, reference: Reference) -> Standing:
    """Estimate the share of people in *country* who bear *name* (folded).

    Args:
        name: One name, folded.
        kind: ``family`` or ``given``.
        country: Alpha-2 code; ``None`` is anywhere.
        reference: The tables.
    """
    look = reference.family_name if kind == "family" else reference.given_name
    here = look(name, country)
    per_million = here.frequency if here is not None else 0.0
    if country is not None and per_million < 50:
        anywhere = look(name)
        if anywhere is not None:
            per_million = max(per_million, ELSEWHERE * anywhere.frequency)
            here = here or anywhere
    guess = UNKNOWN[kind] * 2.0 ** (-FLATTEN[kind] * surprise(name, kind))
    if here is None:
        return Standing(max(guess, 0.0), listed=False, per_million=0.0)
    return Standing(max(per_million / MILLION, guess, LEAST[kind] / MILLION), listed=True, per_million=per_million)


@lru_cache(maxsize=16_384)
def _slip(typed: str, meant: str, layout: str) -> tuple[float, tuple[str, ...]]:
    found = slip(typed, meant, layout=layout)
    return found.bits, found.kinds


def candidate(typed: str, name: str, kind: str, country: str | None, layout: str, reference: Reference) -> Candidate:
    """Weigh one name that may have been meant where *typed* (folded) stands."""
    key = fold(name)
    bits, kinds = _slip(typed, key, layout)
    return Candidate(name, key, standing(key, kind, country, reference), bits, kinds)


def candidates(
    typed: str, kind: str, country: str | None, layout: str, reference: Reference, own: Standing
) -> tuple[Candidate, ...]:
    """Find the frequent names that may have been meant by *typed* (folded), the likeliest first.

    Two slips are looked at only where one slip explains nothing and the name
    is long enough to carry them.
    """
    if not _SHORTEST <= len(typed) <= _LONGEST:
        return ()
    near = reference.family_neighbours if kind == "family" else reference.given_neighbours
    found: list[Candidate] = []
    for distance in (1, 2) if len(typed) >= 6 else (1,):
        for other in near(typed, country, distance=distance, limit=8):
            if other.distance == distance:
                found.append(candidate(typed, other.name, kind, country, layout, reference))
        found = [item for item in found if item.slip_bits > -math.inf and item.key != typed]
        if found and _odds(found[0], own) > -8:
            break
    found.sort(key=lambda item: -_odds(item, own))
    return tuple(found[:4])


def _odds(item: Candidate, own: Standing) -> float:
    return math.log2(item.standing.share) + item.slip_bits - math.log2(own.share)
