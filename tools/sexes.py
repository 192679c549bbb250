"""Fit how sure a worldwide share of women makes the sex of a name's bearers in one country.

    python tools/sexes.py

A worldwide list mixes countries and holds a few per cent of slips even of *Anna*; where one country counted its own, a
name that leans one way worldwide leans further. The odds of the worldwide share to a power say how far. The power is
fitted, weighted by bearers, on the counts that the reference tables carry: Belgium's, France's and the United States'.
The smallest is the one in ``src/firsttimeright/fields/names/addressed.py``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from firsttimeright.reference.tables import table

LEAST, MOST = 0.5, 4.0
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


def main() -> None:
    """Fit and print."""
    for country in ("BE", "FR", "US"):
        names = rows(country)
        power = fit(names)
        print(f"{country}: power {power:.2f}; bits a bearer {loss(names, 1):.4f} -> {loss(names, power):.4f}")


if __name__ == "__main__":
    main()
