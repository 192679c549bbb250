"""What every benchmark needs: what it ran on, and how far a share can be trusted."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping, Sequence
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


def above_twice(groups: Mapping[str, Sequence[int]]) -> list[tuple[str, bool]]:
    """Name the groups whose share is above twice the average of all, the highest share first.

    Beside each stands whether its 95 % interval lies above the average: where it
    does not, so few hits may be chance.

    >>> above_twice({"NL": (1, 1000), "BE": (0, 1000), "DK": (1, 100), "US": (30, 1000)})
    [('US', True)]
    >>> above_twice({"NL": (0, 1000), "BE": (1, 10)})
    [('BE', True)]
    """
    hits, count = total(groups)
    if not hits:
        return []
    average = hits / count
    found = [(row[0] / row[1], name) for name, row in groups.items() if row[1] and row[0] / row[1] > 2 * average]
    return [(name, interval(*groups[name][:2])[0] > average) for _share, name in sorted(found, reverse=True)]


def by_group(groups: Mapping[str, Sequence[int]], per: int = 1000) -> list[str]:
    """Give the lines of a table of groups: the average, all groups from the highest share on, and those above twice."""
    hits, count = total(groups)
    rows = sorted(groups.items(), key=lambda item: (-item[1][0] / max(item[1][1], 1), item[0]))
    shown = ", ".join(f"{name} {per * row[0] / max(row[1], 1):.2f} of {row[1]}" for name, row in rows if row[0])
    silent = [name for name, row in rows if not row[0]]
    high = ", ".join(f"{name}{'' if sure else ' (may be chance)'}" for name, sure in above_twice(groups))
    return [
        f"average of all {rate(hits, count, per)} per {per:,}; {hits} of {count}",
        f"by group: {shown or 'none'}" + (f"; none in {' '.join(silent)}" if silent else ""),
        f"above twice the average: {high or 'none'}",
    ]
