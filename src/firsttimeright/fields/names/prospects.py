"""Whether a family name could be questioned by its spelling at all: told by a look at the usual names alone.

Most names that few people bear lie near no name so usual that it could have been meant, and near names as rare as
themselves. To find and weigh those takes long and ends in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from firsttimeright.fields.names import kin
from firsttimeright.fields.names.calibration import AT_HOME, CALIBRATION
from firsttimeright.fields.names.spelling import (
    FITTED_AT,
    FREQUENT,
    NOBODY,
    SHORTEST,
    STEEPER,
    Candidate,
    Standing,
    features,
    known_as,
)  # fmt: skip
from firsttimeright.fields.names.weights import FITTED, FURTHER, WEIGHTS
from firsttimeright.reference import standard
from firsttimeright.reference.letters import surprise
from firsttimeright.reference.people import family_countries
from firsttimeright.reference.tables import table
from firsttimeright.text.folding import compact

if TYPE_CHECKING:
    from firsttimeright.reference import Reference

__all__ = ["is_hopeless"]

_KIND = "family"
# Bearers per million of the names that are looked at: where a rarer one would do, by one slip or by two, nothing is
# told.
_LEAST, _LEAST_OF_TWO = 64.0, 512.0
_TWO_SLIPS = 6  # letters from which ``spelling.candidates`` looks for two slips
_FEW = 500  # names of a table that are asked for next door one by one; of more, those that are usual there
_SLIPS = ("doubling", "insertion", "look", "neighbour_key", "omission", "sound", "substitution", "transposition")


def is_hopeless(typed: str, own: Standing, country: str | None, reference: Reference, least: float) -> bool:
    """Tell that nothing which ``spelling.candidates`` finds for a family name weighs *least* bits or more.

    ``False`` says nothing. It is told with the standard tables alone.

    Args:
        typed: One name, folded.
        own: What is known of it.
        country: Alpha-2 code of the form.
        reference: The tables.
        least: Bits, as ``spelling.weigh`` counts them.
    """
    if reference is not standard() or country is None or (usual := _usual(country)) is None:
        return False
    one, two = _needed(typed, own, country, least, usual.surprise)
    if one < _LEAST or usual.has_one_slip_away(typed, one):
        return False
    return len(typed) < _TWO_SLIPS or (two >= _LEAST_OF_TWO and not usual.has_two_slips_away(typed, two))


def _needed(typed: str, own: Standing, country: str, least: float, odd: float) -> tuple[float, float]:
    """Give the bearers per million that a name one slip away, and two, needs to weigh *least* bits, or fewer.

    *odd* says how little the letters of such a name surprise at the least.
    """
    weights, listed = WEIGHTS[_KIND], "listed" if own.listed else "unlisted"
    steep = weights["meant"]
    meant = Standing(listed=True, ranked=True, per_million=1.0 - NOBODY, surprise=odd)
    figures = features(typed, own, Candidate(typed, typed, meant, 0.0, ()), country)
    bits = sum([weights.get(name, 0.0) * figure for name, figure in figures.items() if not name.startswith("slip")])
    bits += CALIBRATION[_KIND, own.by] - FITTED_AT + max(FURTHER.get(country, {}).get(listed, 0.0), 0.0)
    bits += AT_HOME[_KIND].get(country, {}).get(own.by, 0.0)
    if country in FITTED and len(typed) > SHORTEST:
        steep += STEEPER
        bits -= STEEPER * FREQUENT
    rates = [2.0 ** ((least - bits - slips) / steep) - NOBODY for slips in _best_slips(known_as(own))]
    return rates[0], rates[1]


@cache
def _best_slips(listed: str) -> tuple[float, float]:
    """Give the most that one slip weighs, and two, of which each costs more; a sound for another may count as one."""
    weights = WEIGHTS[_KIND]
    best = max(weights.get(f"slip.{each}.{listed}", 0.0) for each in _SLIPS)
    two = max(2 * best + weights["slip.more"], weights[f"slip.sound.{listed}"])
    place = max(0.0, *(weights.get(f"slip.{end}.{listed}", 0.0) for end in ("first", "last")))
    return best + place, two + place


@dataclass(frozen=True, slots=True)
class _Usual:
    """The usual family names of a country."""

    lacking: dict[str, float]  # each of them, whole and without one letter, and the most that bear such a name
    ranked: tuple[tuple[float, str], ...]  # the most usual ones, the first of them first
    surprise: float  # bits: how little their letters surprise at the least

    def has_one_slip_away(self, typed: str, least: float) -> bool:
        """Tell whether a name that so many bear may lie one slip away: it is the same then without a letter."""
        rates = self.lacking
        if rates.get(typed, 0.0) >= least:
            return True
        for at in range(len(typed)):  # noqa: SIM110 - a third of the time of a generator
            if rates.get(typed[:at] + typed[at + 1 :], 0.0) >= least:
                return True
        return False

    def has_two_slips_away(self, typed: str, least: float) -> bool:
        """Tell whether a name that so many bear lies two slips away, or one."""
        for rate, name in self.ranked:
            if rate < least:
                return False
            if OSA.distance(typed, name, score_cutoff=2) <= 2:
                return True
        return False


@cache
def _usual(country: str) -> _Usual | None:
    """Give the usual names, each with the rate that ``spelling.standing`` gives it; ``None`` without a table.

    That of a rare one depends on the tables next door, too, and on those of the world.
    """
    if country not in family_countries():
        return None
    rates: dict[str, float] = {}
    rare = []
    for row in table(f"family_names_{country.lower()}").rows:
        name, _, _, figure, _ = row.split("\t", 4)
        if (rate := float(figure)) < kin.WELL_KNOWN:
            rare.append(name)
        elif rate >= _LEAST:
            rates[name] = rate
    if len(rare) > _FEW:
        elsewhere = _usual_elsewhere(country)
        rare = [name for name in rare if not elsewhere.isdisjoint((name, compact(name)))]
    next_door = {name: kin.borne(name, "", country, standard())[1] for name in rare}
    rates |= {name: rate for name, rate in next_door.items() if rate >= _LEAST}
    lacking: dict[str, float] = {}
    for rate, name in sorted((rate, name) for name, rate in rates.items()):
        lacking[name] = rate
        lacking.update((name[:at] + name[at + 1 :], rate) for at in range(len(name)))
    return _Usual(
        lacking,
        tuple(sorted(((rate, name) for name, rate in rates.items() if rate >= _LEAST_OF_TWO), reverse=True)),
        min((surprise(name, _KIND) for name in rates), default=0.0),
    )


def _usual_elsewhere(country: str) -> frozenset[str]:
    """Give the names that are so usual next door, or anywhere, that as many would be counted here."""
    near = dict(kin.KIN.get(country, ()))
    least = max([kin.ELSEWHERE, *(share for other, share in near.items() if other not in family_countries())])
    shares = {other: max(least, near.get(other, 0.0)) for other in family_countries()}
    found: set[str] = set()
    for other, share in shares.items():
        for row in table(f"family_names_{other.lower()}").rows:
            name, _, _, rate, _ = row.split("\t", 4)
            if share * float(rate) >= _LEAST:
                found.update((name, compact(name)))
    return frozenset(found)
