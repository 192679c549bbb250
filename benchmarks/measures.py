"""What every benchmark needs: what it ran on, and how far a share can be trusted."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("firsttimeright", "pydantic", "phonenumbers", "email-validator", "rapidfuzz", "numpy", "python-stdnum")
Z = 1.959964  # of the normal distribution, for 95 %

Count = tuple[int, int]  # hits, and out of how many


def machine() -> str:
    """Say what the figures were measured on."""
    cpu = Path("/proc/cpuinfo")
    lines = cpu.read_text(encoding="utf-8", errors="replace").splitlines() if cpu.exists() else ()
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    python = f"{platform.python_implementation()} {platform.python_version()}"
    where = f"{platform.system()} {platform.machine()}{model and ', ' + model}, {os.cpu_count()} cores{load}"
    return f"{python}, {where}\n{', '.join(_versions())}"


def _versions() -> Iterable[str]:
    for package in PACKAGES:
        try:
            yield f"{package} {version(package)}"
        except PackageNotFoundError:
            yield f"{package} (not installed)"


def interval(hits: int, count: int) -> tuple[float, float]:
    """Give the 95 % interval of a share, by Wilson's score.

    It stays between 0 and 1 and holds for shares near either, where most of ours are.

    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.

    >>> tuple(round(bound, 3) for bound in interval(95, 100))
    (0.888, 0.978)
    >>> interval(0, 0)
    (0.0, 1.0)
    """
    if not count:
        return 0.0, 1.0
    share, square = hits / count, Z * Z
    middle = (share + square / (2 * count)) / (1 + square / count)
    reach = Z / (1 + square / count) * (share * (1 - share) / count + square / (4 * count * count)) ** 0.5
    return max(0.0, middle - reach), min(1.0, middle + reach)


def rate(hits: int, count: int, per: int = 100) -> str:
    """Write a share per *per*, with its 95 % interval.

    >>> rate(95, 100), rate(3, 2000, per=1000), rate(0, 0)
    ('95.0 (88.8-97.8)', '1.50 (0.51-4.40)', '-')
    """
    if not count:
        return "-"
    low, high = interval(hits, count)
    digits = 1 if per <= 100 else 2
    return f"{per * hits / count:.{digits}f} ({per * low:.{digits}f}-{per * high:.{digits}f})"


def total(groups: Mapping[str, Sequence[int]]) -> Count:
    """Add up all groups."""
    return sum(row[0] for row in groups.values()), sum(row[1] for row in groups.values())


def poisson_above(hits: int, mean: float) -> float:
    """Give the probability of so many hits or more, where *mean* are expected.

    >>> round(poisson_above(3, 1.0), 4), poisson_above(0, 1.0), poisson_above(1, 0.0)
    (0.0803, 1.0, 0.0)
    """
    if hits <= 0:
        return 1.0
    if mean <= 0:
        return 0.0
    if hits < mean:  # the smaller sum is the exact one
        return 1 - sum(_poisson(k, mean) for k in range(hits))
    total, k = 0.0, hits
    while (part := _poisson(k, mean)) > total * 1e-12:
        total, k = total + part, k + 1
    return total


def _poisson(hits: int, mean: float) -> float:
    return math.exp(hits * math.log(mean) - mean - math.lgamma(hits + 1))


def counts_between(hits: int, sure: float = 0.95) -> tuple[float, float]:
    """Give the exact interval of the expected count where *hits* were seen, by Poisson's law.

    Source: F. Garwood, Biometrika 28 (1936), 437-442.

    >>> tuple(round(bound, 2) for bound in counts_between(0)), tuple(round(bound, 2) for bound in counts_between(10))
    ((0.0, 3.69), (4.8, 18.39))
    """
    tail = (1 - sure) / 2
    low = _where(lambda mean: poisson_above(hits, mean) >= tail, hits) if hits else 0.0
    return low, _where(lambda mean: poisson_above(hits + 1, mean) >= 1 - tail, hits)


def _where(reached: Callable[[float], bool], hits: int) -> float:
    """Find the mean from which *reached* holds, by halves."""
    low, high = 0.0, 10.0 + 3.0 * hits
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if reached(middle) else (middle, high)
    return high


def above_twice(groups: Mapping[str, Sequence[int]], level: float = 0.05) -> list[tuple[str, bool]]:
    """Name the groups whose share is above twice the average of all, the highest share first.

    Beside each stands whether it is so beyond chance: Poisson's law gives the probability of so many hits or more in
    a group that lies at twice the average, and Holm's rule keeps the probability of naming any group wrongly below
    *level*, however many are looked at.

    Source: S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.

    >>> above_twice({"NL": (1, 1000), "BE": (0, 1000), "DK": (1, 100), "US": (30, 1000), "DE": (0, 1000)})
    [('US', True)]
    >>> above_twice({"NL": (3, 3000), "BE": (1, 10)})
    [('BE', False)]
    """
    hits, count = total(groups)
    if not hits:
        return []
    twice = 2 * hits / count
    found = [(row[0] / row[1], name) for name, row in groups.items() if row[1] and row[0] / row[1] > twice]
    chance = sorted((poisson_above(groups[name][0], twice * groups[name][1]), name) for _share, name in found)
    asked = sum(1 for row in groups.values() if row[1])
    sure: set[str] = set()
    for place, (probability, name) in enumerate(chance):
        if probability > level / (asked - place):
            break  # of Holm's rule: from the first that may be chance on, all may
        sure.add(name)
    return [(name, name in sure) for _share, name in sorted(found, reverse=True)]


def by_group(groups: Mapping[str, Sequence[int]], per: int = 1000) -> list[str]:
    """Give the lines of a table of groups: the average, all from the highest share on, those above twice, and surely so."""
    hits, count = total(groups)
    rows = sorted(groups.items(), key=lambda item: (-item[1][0] / max(item[1][1], 1), item[0]))
    shown = ", ".join(f"{name} {_exact(row[0], row[1], per)} of {row[1]}" for name, row in rows if row[0])
    silent = [name for name, row in rows if not row[0]]
    above = above_twice(groups)
    surely = [name for name, sure in above if sure]
    return [
        f"average of all {rate(hits, count, per)} per {per:,}; {hits} of {count}",
        f"by group: {shown or 'none'}" + (f"; none in {' '.join(silent)}" if silent else ""),
        f"above twice the average as counted: {' '.join(name for name, _sure in above) or 'none'}",
        f"above twice the average beyond chance ({len(groups)} groups, Holm, 5 %): {' '.join(surely) or 'none'}",
    ]


def _exact(hits: int, count: int, per: int) -> str:
    """Write a group's share per *per*, with its exact 95 % interval."""
    low, high = counts_between(hits)
    size = max(count, 1)
    return f"{per * hits / size:.2f} ({per * low / size:.2f}-{per * high / size:.2f})"
