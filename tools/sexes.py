"""Fit how sure a worldwide share of women, and a country's list of names, make the sex of a name's bearers there.

    python tools/sexes.py

A worldwide list mixes countries and holds a few per cent of slips even of *Anna*; where one country counted its own, a
name that leans one way worldwide leans further. The odds of the worldwide share to a power say how far. Everything is
fitted, weighted by bearers, on counts that the reference tables carry: Belgium's, France's and the United States' (whose
figures are among the worldwide list's sources and hold slips themselves: printed, and not used).

The power is that of the names that lean (a question rests on no others); names of 99 and 100 per cent are left out, for
shares in whole per cents tell nothing of them. What a list adds is seen on mimesis' French list and the French counts,
what a list of the most usual names of each sex means on the five hundred most usual French and American ones. A list of
another country adds nothing (the Dutch one to the French counts); a name in both Dutch lists has more bearers of the
other sex, most plainly in Belgium and France. The figures stand in ``src/firsttimeright/fields/names/addressed.py``.
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "reference"))

from given import dutch_names, mimesis_sexes

from firsttimeright.reference.tables import table
from firsttimeright.text.folding import fold

LEAST, MOST = 0.5, 4.0
LEANING = (0.85, 0.985)
LISTED = (0.75, 0.94)  # worldwide shares where a list has something to say
USUAL = 500
FEW = 0.005  # a share is written in whole per cents: the least that 0 or 100 of them can mean

Rows = list[tuple[float, float, float]]  # bearers per million, share of women there, and worldwide


def counted(country: str) -> Iterator[tuple[str, float, float]]:
    """Give the names that a country counted: key, bearers per million, share of women."""
    if country == "BE":
        for row in table("given_names").rows:
            key, *_rest, often, female = row.split("\t")
            if often and female:
                yield key, float(often), int(female) / 100
    else:
        for row in table(f"given_names_{country.lower()}").rows:
            key, often, female = row.split("\t")
            yield key, float(often), int(female) / 100


def rows(country: str) -> Rows:
    """Give the names of a country that the world knows as well."""
    found = []
    for key, often, share in counted(country):
        cells = table("given_names").cells(key)
        if cells is not None and cells[2]:
            found.append((often, min(max(share, FEW), 1 - FEW), min(max(int(cells[2]) / 100, FEW), 1 - FEW)))
    return found


def loss(names: Rows, power: float) -> float:
    """Give the bits that the fitted shares miss, for each bearer."""
    total = bits = 0.0
    for often, share, world in names:
        odds = (world / (1 - world)) ** power
        fitted = min(max(odds / (1 + odds), 1e-9), 1 - 1e-9)
        bits -= often * (share * math.log2(fitted) + (1 - share) * math.log2(1 - fitted))
        total += often
    return bits / total


def fit(names: Rows) -> float:
    """Find the power with the least loss, by thirds: the loss has one lowest place."""
    low, high = LEAST, MOST
    while high - low > 1e-4:
        one, two = low + (high - low) / 3, high - (high - low) / 3
        if loss(names, one) < loss(names, two):
            high = two
        else:
            low = one
    return (low + high) / 2


def odds(share: float, power: float = 1.0) -> float:
    """Give the odds of a share, to a power."""
    return (share / (1 - share)) ** power


def dutch_sexes() -> dict[str, str]:
    """Give the names of the Dutch lists: folded name to m, f or fm."""
    found: dict[str, set[str]] = {}
    for sex, name in dutch_names():
        found.setdefault(fold(name), set()).add(sex)
    return {key: "".join(sexes) for key, sexes in found.items()}


def listed(lists: dict[str, str], power: float) -> float:
    """Say how many times the fitted odds the French counts have of names that *lists* give to one sex."""
    people, other, expected = 0.0, 0.0, 0.0
    for key, often, share in counted("FR"):
        cells = table("given_names").cells(key)
        sex = lists.get(key, "")
        if cells is None or not cells[2] or len(sex) != 1:
            continue
        world = int(cells[2]) / 100 if sex == "f" else 1 - int(cells[2]) / 100
        if LISTED[0] <= world < LISTED[1]:
            people += often
            other += often * (1 - share if sex == "f" else share)
            expected += often / (1 + odds(world, power))
    return odds(1 - other / people) / odds(1 - expected / people)


def both_listed(country: str) -> float:
    """Say how many times the share of the other sex is what it is else, of names that lean and both Dutch lists have."""
    other, people = {True: 0.0, False: 0.0}, {True: 0.0, False: 0.0}
    for key, often, share in counted(country):
        cells = table("given_names").cells(key)
        if cells is None or not cells[2] or not LEANING[0] <= max(world := int(cells[2]) / 100, 1 - world) < LEANING[1]:
            continue
        both = cells[3] == "fm"
        other[both] += often * max(1 - share if world > 0.5 else share, FEW)
        people[both] += often
    return (other[True] / people[True]) / (other[False] / people[False])


def off_the_list(country: str) -> float:
    """Give the share of the other sex of names that one list of usual names has, times what they have of its last one."""
    names = list(counted(country))
    usual = {
        sex: sorted(((often * (share if sex == "f" else 1 - share), key) for key, often, share in names), reverse=True)
        for sex in "fm"
    }
    top = {sex: {key for _often, key in rows[:USUAL]} for sex, rows in usual.items()}
    other = bound = 0.0
    for key, often, share in names:
        if (key in top["f"]) != (key in top["m"]):
            sex, rest = ("f", "m") if key in top["f"] else ("m", "f")
            last = usual[rest][USUAL - 1][0]
            mine = often * (share if sex == "f" else 1 - share)
            other += often - mine
            bound += often * last / (mine + last)
    return other / bound


def main() -> None:
    """Fit and print."""
    powers = {}
    for country in ("BE", "FR", "US"):
        names = rows(country)
        leaning = [row for row in names if LEANING[0] <= max(row[2], 1 - row[2]) < LEANING[1]]
        powers[country] = fit(leaning)
        print(f"{country}: power {powers[country]:.2f} of names that lean, {fit(names):.2f} of all; bits a bearer of those "
              f"that lean {loss(leaning, 1):.4f} -> {loss(leaning, powers[country]):.4f}")  # fmt: skip
    print(
        f"a list for one sex alone: the odds are {listed(mimesis_sexes('fr'), powers['FR']):.1f} times as good; if it is a list of another "
        f"country (the Netherlands), {listed(dutch_sexes(), powers['FR']):.1f} times"
    )
    print(
        "in both Dutch lists: of the other sex "
        + ", ".join(f"{c} {both_listed(c):.1f}" for c in powers)
        + " times as many"
    )
    for country in ("FR", "US"):
        print(f"{country}: of the other sex {off_the_list(country):.3f} times the last listed name's share")


if __name__ == "__main__":
    main()
