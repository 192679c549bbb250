"""What anybody could put right: somebody who knows how many bear each name, and how people slip, decides by that alone.

A slip that leaves a form which people bear too cannot be told from their name, and whoever asks them annoys them. So the
share of slips in frequent names that can be put right has an end below 100 %, and this finds it: the oracle has the counts
of the list that nobody else here sees, and the very model that makes the slips; it offers what is likelier than not by the
threshold that the library asks by, at the same base rate. Forms that the list lacks are nobody's name to it, which flatters
it: no list has all names.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from benchmarks._reasoning_world import World, offers, own_tables, per_million, right, slipped
from benchmarks.measures import rate
from firsttimeright.fields.names.spelling import BASE_RATE, LEAST_SURE
from firsttimeright.text.folding import fold

MOST = 100  # frequent names of a country
RIVAL = 50.0  # bearers per million of a name that may be meant instead
OFTEN, SELDOM = 1500, 150  # slips made of each frequent name, and of each rival, to see how likely each form is


class Oracle:
    """Knows how many people of a country bear each name, and what slips make of the names that may be meant."""

    def __init__(self, bearers: dict[str, float], frequent: list[str], country: str, world: World) -> None:
        self.bearers = bearers
        self.made: dict[str, dict[str, float]] = defaultdict(dict)  # form: name: how often a slip in it leaves the form
        often = {fold(name) for name in frequent}
        for name in sorted({name for name, count in bearers.items() if count >= RIVAL and len(name) > 3} | often):
            times = OFTEN if name in often else SELDOM
            for form, count in Counter(fold(slipped(name.title(), country, world.rng)) for _ in range(times)).items():
                self.made[form][name] = count / times

    def offers(self, typed: str, meant: str) -> str | None:
        """Give what is offered for *typed*; that the slip at hand can be made is known, however seldom it is."""
        ways = {meant: 1 / OFTEN} | self.made.get(typed, {})
        weights = {name: BASE_RATE * self.bearers.get(name, 0.0) * way for name, way in ways.items()}
        best = max(weights, key=weights.__getitem__)
        whole = sum(weights.values()) + (1 - BASE_RATE) * self.bearers.get(typed, 0.0)
        return best if weights[best] >= LEAST_SURE["family"] * whole else None


def reach(world: World, size: int) -> None:
    """Print for each country what the oracle puts right, and what the library does with the same slips."""
    print(
        "\nOne slip in one of the 100 most frequent family names, each as often: put right by an oracle that knows how many bear each\n"
        "name | by the library; of slips that leave a form of the list (share), the same two"
    )
    source = list(world.frequent)[-1]
    for country in (country for country in world.countries if world.frequent[source].get(country)):
        shares = world.million.get(country) or per_million(own_tables("family")[country])
        bearers = {fold(name): count for name, count in shares.items()}
        frequent = [name for name, _count in world.frequent[source][country][:MOST] if fold(name) in bearers]
        oracle = Oracle(bearers, frequent, country, world)
        count, best, ours = ({True: 0, False: 0} for _ in range(3))
        for _ in range(size):
            meant = world.rng.choice(frequent)
            typed = slipped(meant, country, world.rng)
            borne = fold(typed) in bearers
            count[borne] += 1
            best[borne] += oracle.offers(fold(typed), fold(meant)) == fold(meant)
            ours[borne] += right(offers({"family_name": typed}, country, "family_name"), meant)
        print(f"    {country}: {rate(sum(best.values()), size)} | {rate(sum(ours.values()), size)}; "
              f"of a form of the list ({count[True] / size:.0%}) {rate(best[True], max(count[True], 1))} | "
              f"{rate(ours[True], max(count[True], 1))}")  # fmt: skip
