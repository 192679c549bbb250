"""Fit by how many bits the ways in which names differ speak against a slip (``fields/names/variants.py``).

    python tools/variants.py NAMES [--size N]

NAMES is a folder of name lists that are not in the project (see ``tools/spelling.py``), of as many countries as there are.
Half of the names, by their hash, are for training; the other half measures. Correct names are drawn evenly from each
country's list, so that all ways of naming count alike; slips are made in the names of the six countries, by their bearers.
Of a name that some other one may be meant by, at one slip, the fitted weights give the bits; a logistic regression
finds what each way of differing adds to them, beside a constant for each country and for what is known of the name.

The slips have no letter put in front of a name, so that the figure for one is too high. It prints the bits by kind of name, with how many names and slips of the half that measures differ so. What speaks in
favour of a question is left out of the figures, and what is less than half a bit.
"""

from __future__ import annotations

import argparse
import math
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from firsttimeright.fields.names.spelling import candidates, standing, usual, weigh
from firsttimeright.fields.names.variants import BITS, told_apart, way
from firsttimeright.reference import standard
from spelling import COUNTRIES, lists, read, slipped

EACH = 60  # names of a list that are drawn at a time
FREQUENT = 500  # names of a list that slips are made in
LEAST_BITS = -9.0  # what is less likely than this is asked about whatever is added
RIDGE, RIDGE_OF_GROUPS = 2.0, 0.1
LEAST = 0.5  # bits

Row = tuple[int, bool, float, str, str]  # half, a slip, bits without the way, the way, the group


def drawn(folder: Path, kind: str, size: int, rng: random.Random) -> Iterator[tuple[str, str, str | None]]:
    """Yield country of the form, name typed, and what was meant (``None``: the name is right)."""
    parts = ("surnames",) if kind == "family" else ("males", "females")
    every = [path for part in parts for path in sorted(folder.glob(f"??{part}.csv"))]
    per_list = max(EACH, size // max(len(every), 1))
    for path in every:
        names = [name for name, _count in read(path)]
        for name in rng.sample(names, min(per_list, len(names))):
            for country in COUNTRIES:
                yield country, name, None
    for country, ranked in lists(folder, kind).items():
        names, counts = zip(*[pair for pair in ranked[:FREQUENT] if len(pair[0]) > 3], strict=True)
        for name in rng.choices(names, counts, k=size):
            if (typed := slipped(name, country, rng)) is not None:
                yield country, typed, name


def rows(folder: Path, kind: str, size: int) -> list[Row]:
    """Give what is known of each name that another may have been meant by, at one slip."""
    reference, found = standard(), []
    for country, typed, meant in drawn(folder, kind, size, random.Random(1)):
        own = standing(typed, kind, country, reference)
        near = () if usual(own, kind) else candidates(typed, kind, country, reference)
        if not near or len(near[0].kinds) > 1 or (meant is not None and near[0].key != meant):
            continue
        item = near[0]
        bits = sum(weigh(typed, own, item, kind, country, reference, afar=0.0))
        bits -= told_apart(typed, item.key, item.kinds, kind)
        if bits >= LEAST_BITS:
            half = crc32((meant or typed).encode()) % 2
            differ = way(typed, item.key, item.kinds)
            found.append((half, meant is not None, bits, differ, f"{country} {own.by}"))
    return found


def fit(seen: list[Row]) -> dict[str, float]:
    """Fit the bits of each way, those that speak in favour of a question included."""
    ways = sorted({row[3] for row in seen} - {""})
    groups = sorted({row[4] for row in seen})
    x = np.array([[row[3] == one for one in ways] + [row[4] == one for one in groups] for row in seen], float)
    y = np.array([row[1] for row in seen], float)
    known = np.array([row[2] for row in seen]) * math.log(2)
    ridge = np.array([RIDGE] * len(ways) + [RIDGE_OF_GROUPS] * len(groups))
    beta = np.zeros(len(ridge))
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ beta + known, -60, 60)))
        gradient = x.T @ (y - p) - ridge * beta
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge)
        beta += np.linalg.solve(hessian, gradient)
    return {one: round(float(beta[at]) / math.log(2), 1) for at, one in enumerate(ways)}


def main() -> None:
    """Fit and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("names", type=Path)
    ask.add_argument("--size", type=int, default=8000, help="slips of a country, and correct names of all")
    ask.add_argument("--kind", choices=("family", "given"), nargs="*", default=("family", "given"))
    told = ask.parse_args()
    for kind in told.kind:
        seen = rows(told.names, kind, told.size)
        other = Counter((row[3], row[1]) for row in seen if row[0])
        print(f"{kind}: {len(seen)} names and slips")
        for one, bits in sorted(fit([row for row in seen if not row[0]]).items(), key=lambda pair: pair[1]):
            kept = "" if bits <= -LEAST else " left out"
            print(
                f"  {one}: {bits:+.1f} ({BITS[kind].get(one, 0.0):+.1f} now; {other[one, False]} names,"
                f" {other[one, True]} slips){kept}"
            )


if __name__ == "__main__":
    main()
