"""Family names: by rank and frequency, and the set of all that are known in the Netherlands."""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any

from sources import SOURCES
from writing import Sheet, number, write_bytes, write_rows

from firsttimeright.reference.membership import Membership
from firsttimeright.text.folding import fold

# Bearers of the n-th most frequent Dutch name: least squares on the logarithms of the thousand counts that the
# Meertens Institute published for 2007 (83,782 for de Jong to 2,000 for the thousandth).
_BEARERS, _SHIFT, _POWER = 215_135, 3, 0.68
_POPULATION = 16.358e6


def dutch_per_million(rank: int) -> float:
    """Estimate the bearers per million of the Dutch name with this rank."""
    return float(_BEARERS / (rank + _SHIFT) ** _POWER / _POPULATION * 1e6)


def family_names_nl() -> None:
    """Write the ten thousand most frequent Dutch family names, whole and without their infix."""
    text = SOURCES["deidentify"].text("deidentify/surrogates/generators/resources/lastnames.csv")
    best: dict[str, int] = {}
    spelled: dict[str, str] = {}
    frequency: Counter[str] = Counter()
    infixes: dict[str, Counter[str]] = defaultdict(Counter)
    for rank, row in enumerate(csv.DictReader(io.StringIO(text)), start=1):
        prefix, base = (row["prefix"] or "").strip(), row["name"].strip()
        per_million = dutch_per_million(rank)
        for name in {f"{prefix} {base}".strip(), base}:
            key = fold(name)
            best.setdefault(key, rank)
            spelled.setdefault(key, name)
            frequency[key] += per_million  # type: ignore[assignment]
            infixes[key][prefix if name == base else ""] += per_million  # type: ignore[assignment]
    rows = [
        (key, spelled[key], best[key], number(frequency[key]), infixes[key].most_common(1)[0][0])
        for key in best
    ]  # fmt: skip
    sheet = Sheet(
        "family_names_nl",
        "key name rank per_million infix",
        "name: usual spelling; rank: among Dutch names with their infix, 2007 (the best, where a name goes with "
        "several infixes or none); per_million: bearers per million, estimated from the rank; infix: the usual of a "
        "name that stands here without it",
        "MIT",
        ("deidentify",),
    )
    write_rows(sheet, rows)


def family_names_known() -> None:
    """Write the set of all family names borne in the Netherlands, as bits."""
    names: set[str] = set()
    for part in range(3):
        content: Any = SOURCES["pii-filter"].json(f"package/dist/lang/nl/dataset/ds_family_name_{part}.json")
        names.update(fold(name) for name in content["main"])
    members = Membership.of(sorted(names), false_positives=0.001)
    sheet = Sheet(
        "family_names_known",
        "bits",
        f"Bloom filter of {members.hashes} hashes from blake2b-128 of the folded name; says yes to one in a thousand "
        "names that are not in it, and never no to one that is",
        "MIT",
        ("pii-filter",),
    )
    write_bytes(sheet, len(names), members.to_bytes())


TABLES: dict[str, Callable[[], None]] = {
    "family_names_nl": family_names_nl,
    "family_names_known": family_names_known,
}
