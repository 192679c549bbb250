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
from firsttimeright.matching.comparison import B_GENERATION, B_OTHER, B_SAME, B_SLIP, LEVELS, NAMESAKE
from firsttimeright.matching.spellings import F_OTHER, G_NEIGHBOUR

__all__ = ["MOST_RARITY", "Frequencies", "Model", "Weighed", "probability"]

CLASSES = weights.CLASSES
SAME = 3  # the first three classes are one customer
FAMILY, RELATED, OTHER = 3, 4, 5
FIELDS = tuple(LEVELS)
EXPECTED = 0.25  # records that are entered although the customer exists, as a share of all entered; part of the prior
_GIVEN, _FAMILY, _BIRTH, _ADDRESS, _PHONE, _EMAIL, _IDENTIFIER, _ORGANISATION = range(8)
_EXPECTED = math.log2(EXPECTED)
REMEMBERED = 50_000  # combinations of levels whose sums are kept; they hold no personal value
_USUAL_GIVEN, _USUAL_FAMILY = -7.0, -9.0  # log2 of a usual name's share, at which nothing is added or taken away
_USUAL_YEAR = 4.0  # bits that are taken off at the most where such a day is the same and the year nearly
_USUAL_BIRTH = -16.5  # log2 of a day's share, likewise; what the weights take for the share of any day
_FEW = 300  # customers of whom usual names are taken for granted: a small index cannot tell a rare name
_RAREST_GIVEN, _RAREST_FAMILY = 5.0, 6.0  # bits: no agreement on a name adds more
_BOTH_OTHER = 12.0  # bits against one customer of whom given and family name both are another's; set by hand
_ELSEWHERE = 8.0  # bits against one born on another day who lives elsewhere; set by hand
_OFFICE = 12.0  # bits against one of whom all but a given name is the office's; set by hand
MOST_RARITY = _RAREST_GIVEN + _RAREST_FAMILY
_ONE_HOUSE = (1, 2, 3)  # levels of an address that is the same, but for the addition or a slip
_ONE_NUMBER = (1, 3)  # levels of a number of identification or an account that is the same
_STREET = 4  # the level of another house in the same street
_OTHER_ORGANISATION = LEVELS["organisation"].index("other")
_SHARED = 4  # so many customers may share a phone or a house before it says less

Classes = tuple[float, float, float, float, float, float]


class Frequencies(NamedTuple):
    """How often the query's values occur in the index: customers, counted or estimated; 0 for unknown."""

    given: int = 0
    family: int = 0
    phone: int = 0
    email: int = 0
    house: int = 0
    birth: int = 0  # 0 also for a day that is no more usual than another
    office: int = 0  # 1 where the address of mail is no person's by its name: info@


class Weighed(NamedTuple):
    """One comparison, weighed: log2 of the odds, and the posterior probability of each kind of pair."""

    weight: float  # bits: the odds that it is the same customer
    same: float
    family: float
    related: float
    other: float


class Levels(NamedTuple):
    """What the levels of a comparison say by themselves, whatever the index: worked out once for each combination."""

    same: float  # bits, each: the three classes of one customer together, and the others
    family: float
    related: float
    other: float
    shares: tuple[float, float, float]  # of the three classes of one customer
    handed_on: bool  # whether it may be a father's name that his son bears
    apart: tuple[
        tuple[str, float], tuple[str, float]
    ]  # what hardly ever meets, and bits; at an office's address of mail


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

    __slots__ = ("_cache", "_most", "_names", "bits", "logs", "share")

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
        self._cache: dict[tuple[int, ...], Levels] = {}
        self._most: dict[tuple[int, ...], float] = {}
        self._names = tuple(map(self._most_of_names, range(SAME)))

    def sums(self, levels: tuple[int, ...]) -> Levels:
        """Sum the logarithms of *levels* for each class, the classes' shares included."""
        found = self._cache.get(levels)
        if found is None:
            totals = [*map(math.log2, self.share)]
            for field, level in zip(self.logs, levels, strict=True):
                for place, bits in enumerate(field[level]):
                    totals[place] += bits
            top = max(totals[:SAME])
            odds = [2.0 ** (value - top) for value in totals[:SAME]]
            whole = sum(odds)
            shares = (odds[0] / whole, odds[1] / whole, odds[2] / whole)
            found = Levels(
                top + math.log2(whole) + _EXPECTED, totals[FAMILY], totals[RELATED], totals[OTHER], shares,
                _handed_on(levels), (_apart(levels, office=False), _apart(levels, office=True)),
            )  # fmt: skip
            if len(self._cache) >= REMEMBERED:
                self._cache.clear()
            self._cache[levels] = found
        return found

    def most(self, rest: tuple[int, ...]) -> float:
        """Give bits over strangers that one customer does not exceed, whatever the names.

        Without the same whole name, whose bearer is no stranger. *rest* holds the levels from the third on.
        """
        found = self._most.get(rest)
        if found is None:
            totals = [math.log2(share) for share in self.share]
            for field, level in zip(self.logs[2:], rest, strict=True):
                for place, bits in enumerate(field[level]):
                    totals[place] += bits
            ahead = [totals[place] + self._names[place] - totals[OTHER] for place in range(SAME)]
            top = max(ahead)
            found = top + math.log2(math.fsum(2.0 ** (bits - top) for bits in ahead)) + _EXPECTED
            if len(self._most) >= REMEMBERED:
                self._most.clear()
            self._most[rest] = found
        return found

    def _most_of_names(self, place: int) -> float:
        """Give the most bits that two names, not both the same, have in a class over those in that of strangers."""
        given, family = ([level[place] - level[OTHER] for level in self.logs[field]] for field in (_GIVEN, _FAMILY))
        apart = [bits for level, bits in enumerate(given) if level not in NAMESAKE]
        others = [bits for level, bits in enumerate(family) if level not in NAMESAKE]
        return max(max(apart) + max(family), max(given) + max(others))

    def rarity(self, levels: tuple[int, ...], often: Frequencies, size: int) -> tuple[float, float, float]:
        """Say how much rarer (+) the agreeing values are than the average one: bits for given, family, contact."""
        given = family = contact = 0.0
        if levels[_GIVEN] in (1, 2) and often.given:
            given = _USUAL_GIVEN - math.log2((often.given + _FEW * 2.0**_USUAL_GIVEN) / (size + _FEW))
            given = min(max(given, -4.0), _RAREST_GIVEN)
        if levels[_FAMILY] in (1, 2) and often.family:
            family = _USUAL_FAMILY - math.log2((often.family + _FEW * 2.0**_USUAL_FAMILY) / (size + _FEW))
            family = min(max(family, -4.0), _RAREST_FAMILY)
        if levels[_PHONE] == 1 and often.phone > _SHARED:
            contact -= math.log2(often.phone / _SHARED)
        if levels[_EMAIL] == 1 and often.email > _SHARED:
            contact -= math.log2(often.email / _SHARED)
        return given, family, contact

    @staticmethod
    def crowd(levels: tuple[int, ...], often: Frequencies) -> float:
        """Say by how much a house that many customers share says less, in bits."""
        return math.log2(often.house / _SHARED) if levels[_ADDRESS] in (1, 2) and often.house > _SHARED else 0.0

    @staticmethod
    def usual_birth(levels: tuple[int, ...], often: Frequencies, size: int) -> float:
        """Say by how much less a birthday says on which many were born, or are entered, in bits."""
        if levels[_BIRTH] not in (B_SAME, B_SLIP) or not often.birth:
            return 0.0
        bits = max(math.log2(often.birth / max(size, often.birth)) - _USUAL_BIRTH, 0.0)
        return bits if levels[_BIRTH] == B_SAME else min(bits, _USUAL_YEAR)

    def weigh(self, levels: tuple[int, ...], often: Frequencies, size: int) -> Weighed:
        """Weigh the *levels* of one comparison against an index of *size* customers."""
        same, family, related, other, _, hands_on, apart = self.sums(levels)
        same -= apart[often.office][1]
        rare_given, rare_family, contact = self.rarity(levels, often, size)
        more = self.crowd(levels, often) - contact - rare_given - rare_family
        if often.birth:
            more += self.usual_birth(levels, often, size)
        related += more
        if not hands_on:
            family -= rare_given
        other += math.log2(size) + more if size > 2 else 1.0 + more
        top = max(same, family, related, other)
        its_same, its_family, its_related, its_other = (
            2.0 ** (same - top),
            2.0 ** (family - top),
            2.0 ** (related - top),
            2.0 ** (other - top),
        )
        against = its_family + its_related + its_other
        total = its_same + against
        weight = math.log2(max(its_same, 1e-150) / max(against, 1e-150))
        return Weighed(weight, its_same / total, its_family / total, its_related / total, its_other / total)

    def posterior(self, levels: tuple[int, ...], often: Frequencies, size: int) -> Classes:
        """Give the posterior probability of each of ``CLASSES``."""
        weighed, shares = self.weigh(levels, often, size), self.sums(levels).shares
        same = weighed.same
        return (
            same * shares[0], same * shares[1], same * shares[2], weighed.family, weighed.related, weighed.other,
        )  # fmt: skip


def _apart(levels: tuple[int, ...], *, office: bool) -> tuple[str, float]:
    """Say what two things hardly ever meet in one customer, and by how many bits less they are one.

    The fields of a class are summed as if they did not know of each other. *office* says whether the address
    of mail is no person's by its name.
    """
    given, family, birth, address, phone, email, identifier, organisation = levels[:8]
    if identifier == 1:
        return "", 0.0
    shares = phone == 1 or email == 1
    if family == F_OTHER:
        if given >= G_NEIGHBOUR and not shares:
            return "match.both_names_other", _BOTH_OTHER  # a slip in both, or a marriage beside another given name
        if birth in (B_OTHER, B_GENERATION) and not shares:
            return "match.another_birth", _BOTH_OTHER  # and is called otherwise
        if email == 1 and office and birth != B_SAME and address not in _ONE_HOUSE:
            return "match.office_shared", _OFFICE  # a colleague of the same given name
    if organisation == _OTHER_ORGANISATION and not (given or family) and address >= _STREET:
        return "match.office_shared", _OFFICE  # two clients of one bookkeeper
    if birth in (B_OTHER, B_GENERATION) and address > _STREET and not shares:
        return "match.another_birth", _ELSEWHERE
    return "", 0.0


def _handed_on(levels: tuple[int, ...]) -> bool:
    """Say whether it may be a father's name that his son bears: then that it is rare does not tell them apart."""
    return (
        levels[_BIRTH] == B_GENERATION
        and levels[_FAMILY] in NAMESAKE
        and levels[_EMAIL] != 1
        and levels[_IDENTIFIER] not in _ONE_NUMBER
    )
