"""Fit the weights by which a name is taken for a slip of another.

    python tools/spelling.py NAMES [--further | --heard] [--write] [--size N]

NAMES is a folder of name lists that are not in the project: ``<cc>surnames.csv``
(name, count), ``<cc>males.csv`` and ``<cc>females.csv``, for the Netherlands
``nltop.csv`` and ``nlrare.lst``. Half of the names, by their hash, are for
training; the other half measures. Correct names are drawn by their count (75 %),
evenly over the rare ones (10 %), and by their count in the countries that people
come from (15 %); slips are drawn in five kinds of equal share, on the country's
keyboard. The weights are those of a logistic regression at a base rate of 3 %;
--write puts them into
``src/firsttimeright/fields/names/weights.py``.

``--further`` leaves those weights and fits what is added to them in other
countries that have a table of family names: the less of the people it covers,
the less it says that a name is not in it. What a fit would add in favour of a
question is left out.

``--heard`` leaves them too, and fits what is said of family names that no table counts and only other countries' sets of
known names hold.
"""

from __future__ import annotations

import argparse
import csv
import math
import random
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import numpy as np

from firsttimeright.fields.names.spelling import candidates, features, standing
from firsttimeright.fields.names.weights import FURTHER as FURTHER_WEIGHTS
from firsttimeright.fields.names.weights import WEIGHTS
from firsttimeright.reference import standard
from firsttimeright.text.folding import fold

COUNTRIES = ("NL", "BE", "DE", "FR", "GB", "US")
ROWS = {
    "qwerty": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "azerty": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "qwertz": ("qwertzuiop", "asdfghjkl", "yxcvbnm"),
}
LAYOUT = {"FR": "azerty", "BE": "azerty", "DE": "qwertz"}
BASE_RATE = 0.03
INFIXES = frozenset(
    ["van", "de", "den", "der", "'t", "ter", "ten", "te", "het", "el", "la", "op", "in", "von", "zu", "d'"]
)
# Where people with names of elsewhere are from, as far as NAMES has the lists.
ABROAD = {
    "NL": "tr ma sr pl id de gb it es cn be in pt ro", "BE": "ma tr it fr nl pl es ro de",
    "DE": "tr pl it ru ro gr at hu cz es nl", "FR": "ma pt it es pl tr de gb cn be",
    "GB": "in pl ie it cn pt ro de fr es", "US": "es in cn it de pl ie ru gr se dk",
}  # fmt: skip
FURTHER = ("AT", "CH", "DK", "ES", "FI", "IE", "IT", "NO", "PL", "PT", "SE", "TR")
ABROAD_OF_FURTHER = "de gb fr it es pl tr"
BY_COUNT, RARE, FROM_ABROAD = 0.75, 0.10, 0.15
OUT = Path(__file__).parent.parent / "src" / "firsttimeright" / "fields" / "names" / "weights.py"

Names = list[tuple[str, float]]


def beside(letter: str, layout: str) -> list[str]:
    rows = ROWS[layout]
    for row, keys in enumerate(rows):
        if letter in keys:
            at = keys.index(letter)
            return [
                rows[r][c] for r in (row - 1, row, row + 1) for c in (at - 1, at, at + 1)
                if 0 <= r < 3 and 0 <= c < len(rows[r]) and rows[r][c] != letter
            ]  # fmt: skip
    return []


def slipped(name: str, country: str, rng: random.Random) -> str | None:
    """Make one slip in *name* (folded): swap, drop, double, insert or replace, each as often."""
    for _ in range(20):
        at = rng.randrange(len(name))
        kind = rng.choice(("swap", "drop", "double", "insert", "replace"))
        near = beside(name[at], LAYOUT.get(country, "qwerty")) if rng.random() < 0.7 else []
        other = rng.choice(near or "abcdefghijklmnopqrstuvwxyz")
        if kind == "swap":
            typed = name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]
        elif kind == "drop":
            typed = name[:at] + name[at + 1 :]
        elif kind == "double":
            typed = name[:at] + name[at] + name[at:]
        elif kind == "insert":
            typed = name[: at + 1] + other + name[at + 1 :]
        else:
            typed = name[:at] + other + name[at + 1 :]
        if typed != name and len(typed) > 1:
            return typed
    return None


def read(path: Path) -> Iterator[tuple[str, float]]:
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        name, _, count = line.strip().rpartition(",")
        words = name.strip(' "').split()
        while len(words) > 1 and words[0].lower() in INFIXES:
            words.pop(0)
        key = fold(" ".join(words))
        if count.isdigit() and int(count) > 0 and len(key) > 2 and key.isalpha() and key.isascii():
            yield key, float(count)


def lists(folder: Path, kind: str, countries: tuple[str, ...] | None = None) -> dict[str, Names]:
    found: dict[str, Names] = {}
    for country in countries or COUNTRIES:
        sums: dict[str, float] = {}
        parts = ("surnames",) if kind == "family" else ("males", "females")
        for part in parts:
            path = folder / f"{country.lower()}{part}.csv"
            for key, count in read(path) if path.exists() else ():
                sums[key] = sums.get(key, 0.0) + count
        if kind == "family" and country == "NL" and (folder / "nltop.csv").exists():
            sums = {}
            with (folder / "nltop.csv").open(encoding="utf-8") as file:
                for row in csv.DictReader(file):
                    words = row["natural name"].split()
                    while len(words) > 1 and words[0].lower() in INFIXES:
                        words.pop(0)
                    key = fold(words[-1])
                    if key.isalpha() and len(key) > 2:
                        sums[key] = sums.get(key, 0.0) + float(row["count in 2007"])
            for line in (folder / "nlrare.lst").read_text(encoding="utf-8", errors="replace").splitlines():
                key = fold(line.split()[-1]) if line.split() else ""
                if key.isalpha() and key.isascii() and len(key) > 2:
                    sums.setdefault(key, 40.0)  # what is left of the people, over these names
        if len(sums) > 1000:
            found[country] = sorted(sums.items(), key=lambda pair: -pair[1])
    return found


def foreign(kind: str, folder: Path, country: str, half: int) -> list[Names]:
    """Give a list of names for each country that people in *country* come from."""
    found = []
    for origin in ABROAD.get(country, ABROAD_OF_FURTHER).split():
        sums: dict[str, float] = {}
        for part in ("surnames",) if kind == "family" else ("males", "females"):
            path = folder / f"{origin}{part}.csv"
            for key, count in read(path) if path.exists() else ():
                sums[key] = sums.get(key, 0.0) + count
        if names := [(name, count) for name, count in sums.items() if crc32(name.encode()) % 2 == half]:
            found.append(names)
    return found


def draws(
    kind: str, folder: Path, size: int, half: int, seed: int, *, countries: tuple[str, ...] | None = None
) -> Iterator[tuple[str, float, str, str | None]]:
    """Yield country, weight, typed, meant (None: the name is right)."""
    rng = random.Random(seed)
    for country, every in lists(folder, kind, countries).items():
        names = [(name, count) for name, count in every if crc32(name.encode()) % 2 == half]
        rare = [name for name, _count in names[len(names) // 3 :]]
        frequent = [(name, count) for name, count in names[:500] if len(name) > 3]
        for name in rng.choices([n for n, _c in names], [c for _n, c in names], k=size):
            yield country, BY_COUNT * (1 - BASE_RATE) / size, name, None
        for name in rng.choices(rare, k=size):
            yield country, RARE * (1 - BASE_RATE) / size, name, None
        origins = foreign(kind, folder, country, half)
        each = size // max(len(origins), 1)
        for origin in origins:
            for name in rng.choices([n for n, _c in origin], [c for _n, c in origin], k=each):
                yield country, FROM_ABROAD * (1 - BASE_RATE) / (each * len(origins)), name, None
        for name in rng.choices([n for n, _c in frequent], [c for _n, c in frequent], k=size):
            if (typed := slipped(name, country, rng)) is not None:
                yield country, 0.6 * BASE_RATE / size, typed, name
        for name in rng.choices([n for n, _c in frequent[:300]], k=size // 2):
            if (typed := slipped(name, country, rng)) is not None:
                yield country, 0.4 * BASE_RATE / (size // 2), typed, name


def table(kind: str, folder: Path, size: int, half: int, seed: int, *, countries: tuple[str, ...] | None = None):
    reference = standard()
    rows = []
    for country, weight, typed, meant in draws(kind, folder, size, half, seed, countries=countries):
        own = standing(typed, kind, country, reference)
        found = candidates(typed, kind, country, reference)
        figures = features(typed, own, found[0], country) if found else None
        rows.append((country, weight, figures, bool(found) and meant == found[0].key, meant is not None))
    return rows


def fit(rows, *, strength: float = 3.0, kept: dict[str, float] | None = None) -> dict[str, float]:
    """Fit the weights of all figures, or of those that *kept* has not."""
    kept = kept or {}
    used = [row for row in rows if row[2] is not None]
    added = np.array([sum(kept.get(name, 0.0) * figure for name, figure in row[2].items()) for row in used])
    added *= math.log(2)
    names = sorted({name for row in used for name in row[2]} - kept.keys())
    at = {name: place for place, name in enumerate(names)}
    x = np.zeros((len(used), len(names)))
    for line, row in enumerate(used):
        for name, figure in row[2].items():
            if name in at:
                x[line, at[name]] = figure
    y = np.array([row[3] for row in used], float)
    w = np.array([row[1] for row in used])
    w /= w.mean()
    scale = x.std(0)
    scale[scale == 0] = 1
    z = x / scale
    ridge = np.eye(len(names)) * strength
    if "1" in at:
        ridge[at["1"], at["1"]] = 0
    beta = np.zeros(len(names))
    for _ in range(50):
        p = 1 / (1 + np.exp(-(z @ beta + added)))
        gradient = z.T @ (w * (y - p)) - ridge @ beta
        hessian = (z * (w * p * (1 - p))[:, None]).T @ z + ridge
        beta += np.linalg.solve(hessian, gradient)
    return {name: round(float(beta[at[name]] / scale[at[name]] / math.log(2)), 3) for name in names}


def show(rows, weights: dict[str, float]) -> None:
    for country in dict.fromkeys(row[0] for row in rows):
        slips = [row for row in rows if row[0] == country and row[4]]
        right = [row for row in rows if row[0] == country and not row[4]]
        people = sum(row[1] for row in right)
        line = []
        for bound in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            bits = math.log2(bound / (1 - bound))

            def over(row, bits=bits) -> bool:
                return row[2] is not None and sum(weights.get(n, 0.0) * f for n, f in row[2].items()) >= bits

            found = sum(over(row) and row[3] for row in slips) / len(slips)
            line.append(f"{bound}: {found:.3f} ({1000 * sum(row[1] for row in right if over(row)) / people:.1f})")
        print(country, "found (alarms per 1,000):", "  ".join(line))


def further(folder: Path, size: int) -> dict[str, dict[str, float]]:
    """Fit what is added, in each further country, for a family name that a table has and for one that none has."""
    rows = [row for row in table("family", folder, size, 0, 1, countries=FURTHER) if row[2] is not None]
    found: dict[str, dict[str, float]] = {}
    for country in dict.fromkeys(row[0] for row in rows):
        for list_ in ("listed", "unlisted"):
            used = [row for row in rows if row[0] == country and list_ in row[2]]
            bits = np.array([sum(WEIGHTS["family"].get(n, 0.0) * f for n, f in row[2].items()) for row in used])
            added = round(float(min(_shift(bits * math.log(2), used), 0.0)), 2)
            if added:
                found.setdefault(country, {})[list_] = added
    return found


def heard(folder: Path, size: int) -> dict[str, float]:
    """Fit what is said of names that are merely heard of, beside the weights that there are."""
    kept = {name: bits for name, bits in WEIGHTS["family"].items() if "heard" not in name}
    rows = [row for row in table("family", folder, size, 0, 1) if row[2] is not None and "heard" in row[2]]
    found = fit(rows, kept=kept)
    show([row for row in table("family", folder, size, 1, 2) if row[2] is None or "heard" in row[2]], kept | found)
    return kept | found


def _shift(logits, rows, strength: float = 0.3) -> float:
    y = np.array([row[3] for row in rows], float)
    w = np.array([row[1] for row in rows])
    w /= w.mean()
    added = 0.0
    for _ in range(50):
        p = 1 / (1 + np.exp(-(logits + added)))
        added += ((w * (y - p)).sum() - strength * added) / ((w * p * (1 - p)).sum() + strength)
    return added / math.log(2)


def written(fitted: dict[str, dict[str, float]], added: dict[str, dict[str, float]]) -> str:
    """Write the module of weights."""
    lines = [
        '"""How much each figure of ``spelling.features`` weighs, in bits.',
        "",
        "Written by ``python tools/spelling.py NAMES --write`` (names of six countries that stand in no table here,",
        "slips of five kinds), ``--further`` and ``--heard``; not edited by hand.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        '__all__ = ["FITTED", "FURTHER", "WEIGHTS"]',
        "",
        f"FITTED = frozenset({sorted(COUNTRIES)!r})".replace("'", '"'),
        "",
        "# What is added for family names in countries whose table covers fewer of the people.",
        "FURTHER: dict[str, dict[str, float]] = {",
        *(f'    "{country}": {parts!r},'.replace("'", '"') for country, parts in sorted(added.items())),
        "}",
        "",
        "WEIGHTS: dict[str, dict[str, float]] = {",
    ]
    for kind, weights in fitted.items():
        lines.append(f'    "{kind}": {{')
        lines += [f'        "{name}": {weight},' for name, weight in sorted(weights.items())]
        lines.append("    },")
    lines.append("}")
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", type=Path)
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--further", action="store_true")
    parser.add_argument("--heard", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if options.further:
        added = further(options.names, options.size)
        print(added)
        if options.write:
            OUT.write_text(written(WEIGHTS, added), encoding="utf-8")
        return
    if options.heard:
        fitted = {**WEIGHTS, "family": heard(options.names, options.size)}
        print({name: bits for name, bits in fitted["family"].items() if "heard" in name})
        if options.write:
            OUT.write_text(written(fitted, FURTHER_WEIGHTS), encoding="utf-8")
        return
    fitted = {}
    for kind in ("family", "given"):
        rows = table(kind, options.names, options.size, 0, 1)
        weights = fit(rows)
        for list_ in ("listed", "unlisted"):
            offsets = [weights[f"{list_}.{c}"] for c in COUNTRIES if f"{list_}.{c}" in weights]
            weights[f"{list_}.other"] = round(min(offsets), 3)
        print(kind, len(rows), weights)
        show(table(kind, options.names, options.size, 1, 2), weights)
        fitted[kind] = weights
    if options.write:
        OUT.write_text(written(fitted, FURTHER_WEIGHTS), encoding="utf-8")


if __name__ == "__main__":
    main()
