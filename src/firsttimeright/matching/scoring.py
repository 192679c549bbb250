"""Match weights: what the levels of a comparison say, in bits.

Fellegi and Sunter (1969) with more than two classes (in the manner of Larsen and
Rubin 2001): two records belong to the same customer (entered as before, moved, or
typed with slips) or to two (of one family, otherwise related, strangers). Each
class has its own probability of each level, so that what a family shares does not
count twice: for twins, the birth date, the house and the family name are as likely
as for one person, and only the given name tells. The weight is log2 of the odds
that the customer is the same one. An agreement on a rare name weighs more than one
on Jansen: strangers' probability of agreeing is the name's share in this index.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from firsttimeright.matching import weights
from firsttimeright.matching.comparison import LEVELS

__all__ = ["Frequencies", "Model", "Weighed", "probability"]

CLASSES = weights.CLASSES
SAME = 3  # the first three classes are one customer
FAMILY, RELATED, OTHER = 3, 4, 5
FIELDS = tuple(LEVELS)
EXPECTED = 0.25  # records that are entered although the customer exists, as a share of all entered; part of the prior
_GIVEN, _FAMILY, _BIRTH, _ADDRESS, _PHONE, _EMAIL = range(6)
_USUAL_GIVEN, _USUAL_FAMILY = -7.0, -9.0  # log2 of a usual name's share, at which nothing is added or taken away
_SHARED = 4  # so many customers may share a phone or a house before it says less

Classes = tuple[float, float, float, float, float, float]


class Frequencies(NamedTuple):
    """How often the query's values occur in the index: customers, counted or estimated; 0 for unknown."""

    given: int = 0
    family: int = 0
    phone: int = 0
    email: int = 0
    house: int = 0


class Weighed(NamedTuple):
    """One comparison, weighed."""

    weight: float  # bits: log2 of the odds that it is the same customer
    shares: Classes  # posterior probability of each class


def probability(weight: float) -> float:
    """Turn a match weight in bits into a probability.

    >>> probability(0.0)
    0.5
    """
    if weight > 60:
        return 1.0
    return 1.0 / (1.0 + math.exp2(min(-weight, 1000.0)))


class Model:
    """The probabilities of the levels, ready to be summed; immutable once made.

    Args:
        bits: Per field and level log2 of the probability in each class; the shipped ones without.
        share: Shares of the classes, as in ``weights.SHARE``.
    """

    __slots__ = ("_cache", "bits", "logs", "share")

    def __init__(
        self,
        bits: Mapping[str, Mapping[str, tuple[float, ...]]] | None = None,
        share: tuple[float, ...] | None = None,
    ) -> None:
        self.bits = bits or weights.BITS
        self.share = share or weights.SHARE
        nothing = (0.0,) * len(CLASSES)
        self.logs: tuple[tuple[tuple[float, ...], ...], ...] = tuple(
            tuple(self.bits[field].get(level, nothing) for level in levels) for field, levels in LEVELS.items()
        )
        self._cache: dict[tuple[int, ...], Classes] = {}

    def sums(self, levels: tuple[int, ...]) -> Classes:
        """Sum the logarithms of *levels* for each class, shares of the *same* classes included."""
        found = self._cache.get(levels)
        if found is None:
            totals = [*map(math.log2, self.share)]
            for field, level in zip(self.logs, levels, strict=True):
                for place, bits in enumerate(field[level]):
                    totals[place] += bits
            found = (totals[0], totals[1], totals[2], totals[3], totals[4], totals[5])
            if len(self._cache) >= 50_000:
                self._cache.clear()
            self._cache[levels] = found
        return found

    def rarity(self, levels: tuple[int, ...], often: Frequencies, size: int) -> tuple[float, float, float]:
        """Say how much rarer (+) the agreeing values are than the average one: bits for given, family, contact."""
        given = family = contact = 0.0
        if levels[_GIVEN] in (1, 2) and often.given:
            given = _USUAL_GIVEN - math.log2((often.given + 1) / (size + 2))
            given = min(max(given, -4.0), 5.0)
        if levels[_FAMILY] in (1, 2) and often.family:
            family = _USUAL_FAMILY - math.log2((often.family + 1) / (size + 2))
            family = min(max(family, -4.0), 6.0)
        if levels[_PHONE] == 1 and often.phone > _SHARED:
            contact -= math.log2(often.phone / _SHARED)
        if levels[_EMAIL] == 1 and often.email > _SHARED:
            contact -= math.log2(often.email / _SHARED)
        return given, family, contact

    @staticmethod
    def crowd(levels: tuple[int, ...], often: Frequencies) -> float:
        """Say by how much a house that many customers share says less, in bits."""
        return math.log2(often.house / _SHARED) if levels[_ADDRESS] in (1, 2) and often.house > _SHARED else 0.0

    def weigh(self, levels: tuple[int, ...], often: Frequencies, size: int) -> Weighed:
        """Weigh the *levels* of one comparison against an index of *size* customers."""
        clean, moved, dirty, family, related, other = self.sums(levels)
        rare_given, rare_family, contact = self.rarity(levels, often, size)
        rare = rare_given + rare_family
        crowd = self.crowd(levels, often)
        base = math.log2(EXPECTED)
        clean, moved, dirty = clean + base, moved + base, dirty + base
        related += crowd - contact - rare
        family -= rare_given
        other += math.log2(max(size, 2)) + crowd - rare - contact
        top = max(clean, moved, dirty, family, related, other)
        odds = [2.0 ** (value - top) for value in (clean, moved, dirty, family, related, other)]
        same = odds[0] + odds[1] + odds[2]
        against = odds[3] + odds[4] + odds[5]
        total = same + against
        weight = math.log2(max(same, 1e-300)) - math.log2(max(against, 1e-300))
        return Weighed(
            weight,
            (odds[0] / total, odds[1] / total, odds[2] / total, odds[3] / total, odds[4] / total, odds[5] / total),
        )
