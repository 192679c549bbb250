"""How well the whole record is reasoned about: right questions, false ones, silence, calibration, speed.

    python benchmarks/reasoning.py [--names DIR] [--size N] [--seed N]

Names come from DIR (or ``FIRSTTIMERIGHT_NAMES``): ``<cc>surnames.csv``, ``<cc>males.csv``,
``<cc>females.csv`` (name, count), ``nltop.csv`` and ``nlrare.lst``; none of them stand in the
project. Only names of the half that ``tools/spelling.py`` did not train on are used. Without DIR,
the names are those of the project's own tables, which flatters every figure.

The typing errors, declared (they are not those of the channel inside, nor those of the
training): 35 % a letter left out, 25 % a letter too many (half of them a repeated one, a quarter
a key beside it, a quarter any), 25 % another letter (two thirds a key beside it, one third any),
15 % two letters swapped; the first letter is hit a third as often as another; one slipped name in
twenty slips twice.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import random
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))
import spelling as lists_of
from firsttimeright.customer import read
from firsttimeright.reasoning import reason
from firsttimeright.reference import standard
from firsttimeright.text.folding import fold

TODAY = dt.date(2026, 1, 1)
COUNTRIES = ("NL", "BE", "DE", "FR", "GB", "US")
SALUTATIONS = {"NL": ("Dhr.", "Mevr."), "BE": ("Dhr.", "Mevr."), "DE": ("Herr", "Frau"), "FR": ("M.", "Mme"),
               "GB": ("Mr", "Ms"), "US": ("Mr", "Ms")}  # fmt: skip
REFERENCE = standard()

Names = list[tuple[str, float]]


def slipped(name: str, country: str, rng: random.Random) -> str:
    """Make a slip in *name*, by the declared model."""
    for _ in range(30):
        typed = _once(name, country, rng)
        if rng.random() < 0.05:
            typed = _once(typed, country, rng)
        if fold(typed) != fold(name) and len(typed) > 1:
            return typed
    return name[:-1]


def _once(name: str, country: str, rng: random.Random) -> str:
    places = range(len(name))
    at = rng.choices(places, [1 if place == 0 else 3 for place in places])[0]
    kind = rng.choices(("drop", "insert", "replace", "swap"), (35, 25, 25, 15))[0]
    beside = lists_of.beside(fold(name[at]), lists_of.LAYOUT.get(country, "qwerty")) or ["e"]
    letter = rng.choice("abcdefghijklmnopqrstuvwxyz")
    if kind == "drop":
        typed = name[:at] + name[at + 1 :]
    elif kind == "insert":
        pick = rng.random()
        other = name[at].lower() if pick < 0.5 else rng.choice(beside) if pick < 0.75 else letter
        typed = name[: at + 1] + other + name[at + 1 :]
    elif kind == "replace":
        other = rng.choice(beside) if rng.random() < 2 / 3 else letter
        typed = name[:at] + other + name[at + 1 :]
    else:
        typed = name[:at] + name[at + 1 : at + 2] + name[at] + name[at + 2 :]
    return typed[:1].upper() + typed[1:].lower()


class World:
    """The names of six countries, and records made of them."""

    def __init__(self, folder: Path | None, seed: int) -> None:
        self.rng = random.Random(seed)
        self.family = self._held(folder, "family")
        self.given = self._held(folder, "given")
        self.sexes = self._sexes(folder)

    @staticmethod
    def _held(folder: Path | None, kind: str) -> dict[str, Names]:
        if folder is None:
            return own_tables(kind)
        every = lists_of.lists(folder, kind)
        return {c: [(n.title(), k) for n, k in names if crc32(n.encode()) % 2] for c, names in every.items()}

    @staticmethod
    def _sexes(folder: Path | None) -> dict[str, dict[str, dict[str, float]]]:
        found: dict[str, dict[str, dict[str, float]]] = {}
        for country in COUNTRIES if folder is not None else ():
            for sex, part in (("m", "males"), ("f", "females")):
                path = folder / f"{country.lower()}{part}.csv"
                for key, count in lists_of.read(path) if path.exists() else ():
                    both = found.setdefault(country, {}).setdefault(key.title(), {"m": 0.0, "f": 0.0})
                    both[sex] += count
        return found

    def name(self, country: str, kind: str = "family", *, of: str = "people", least: int = 3) -> str:
        """Draw a name: of people (by count), of the frequent ones, or evenly of the rare ones."""
        names = (self.family if kind == "family" else self.given).get(country) or self.given["US"]
        if of == "frequent":
            names = [pair for pair in names[:250] if len(pair[0]) >= max(least, 4)]
        elif of == "rare":
            return self.rng.choice(names[len(names) // 3 :])[0]
        return self.rng.choices([n for n, _k in names], [k for _n, k in names])[0]

    def email(self, given: str, family: str) -> str:
        local = self.rng.choice(
            (f"{given}.{family}", f"{given[0]}.{family}", f"{given[0]}{family}", f"{family}.{given}")
        )
        return f"{''.join(c for c in fold(local) if c.isalnum() or c == '.')}@example.com"


def own_tables(kind: str) -> dict[str, Names]:
    data = lists_of.OUT.parent.parent / "reference" / "data"
    found: dict[str, Names] = {}
    for country in COUNTRIES:
        path = data / ("given_names.tsv" if kind == "given" else f"family_names_{country.lower()}.tsv")
        rows = [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines() if row[0] != "#"]
        at = 2 if kind == "given" else 3
        pairs = [(row[0].title(), float(row[at] or 0)) for row in rows if row[0].isalpha() and row[0].isascii()]
        found[country] = sorted((pair for pair in pairs if pair[1] > 0), key=lambda pair: -pair[1])
    return found


def ask(record: dict[str, str], country: str, **options: object):
    customer = read(record, country=country, today=TODAY, reference=REFERENCE)
    return reason(customer, reference=REFERENCE, today=TODAY, **options)


def offers(record: dict[str, str], country: str, field: str, **options: object) -> list[tuple[str, float]]:
    found = ask(record, country, **options).suggestions
    return [(item.after or "", item.confidence) for item in found if item.field == field]


def right(found: list[tuple[str, float]], meant: str) -> bool:
    return bool(found) and fold(found[0][0]) == fold(meant)


def spelling(world: World, size: int) -> None:
    print("\nFamily names: slips in frequent names put right; slips in rare names with the name meant, and with the")
    print("typed form, in the e-mail address; false questions per 1,000 correct names")
    print("        slips right  other  | rare+email right  quiet  | false: frequent  people  rare  with e-mail")
    for country in COUNTRIES:
        good = other = rare = quiet = 0
        for _ in range(size):
            meant = world.name(country, of="frequent")
            typed = slipped(meant, country, world.rng)
            found = offers({"family_name": typed}, country, "family_name")
            good += right(found, meant)
            other += bool(found) and not right(found, meant)
            meant = world.name(country, of="rare")
            while len(meant) < 5:
                meant = world.name(country, of="rare")
            typed, given = slipped(meant, country, world.rng), world.name(country, "given")
            found = offers({"family_name": typed, "email": world.email(given, meant)}, country, "family_name")
            rare += right(found, meant)
            quiet += not offers({"family_name": typed, "email": world.email(given, typed)}, country, "family_name")
        false: Counter[str] = Counter()
        for _ in range(size):
            for of in ("frequent", "people", "rare"):
                false[of] += bool(offers({"family_name": world.name(country, of=of)}, country, "family_name"))
            name, given = world.name(country, of="people"), world.name(country, "given")
            record = {"given_name": given, "family_name": name, "email": world.email(given, name)}
            false["with e-mail"] += bool(offers(record, country, "family_name"))
        rates = "  ".join(f"{1000 * false[of] / size:6.1f}" for of in ("frequent", "people", "rare", "with e-mail"))
        print(
            f"  {country}:   {good / size:8.3f} {other / size:8.3f}  | {rare / size:12.3f} {quiet / size:9.3f}  | {rates}"
        )


def records(world: World, size: int, rate: float) -> Iterator[tuple[str, dict[str, str], dict[str, str]]]:
    """Whole records; in *rate* of them something is wrong. Gives country, record, and what was meant."""
    rng = world.rng
    for _ in range(size):
        country = rng.choice(COUNTRIES)
        origin = country if rng.random() < 0.9 else rng.choice(COUNTRIES)
        given, family = world.name(country, "given"), world.name(origin, of="rare" if rng.random() < 0.1 else "people")
        record = {"given_name": given, "family_name": family}
        if rng.random() < 0.6:
            record["email"] = world.email(given, family) if rng.random() < 0.7 else "post@example.com"
        meant: dict[str, str] = {}
        if rng.random() < rate:
            field = rng.choice(("family_name", "family_name", "given_name"))
            meant[field] = record[field]
            record[field] = slipped(record[field], country, rng)
        yield country, record, meant


def reliability(world: World, size: int) -> None:
    print("\nReliability: of the name suggestions shown with a confidence, the share that is right")
    for rate in (0.01, 0.03, 1.0):
        bins: dict[int, list[float]] = defaultdict(list)
        errors = found = 0
        base = min(rate, 0.97)
        for country, record, meant in records(world, size if rate < 1 else size // 4, rate):
            errors += bool(meant)
            for item in ask(record, country, base_rate=base).suggestions:
                if item.field in {"family_name", "given_name"} and item.code == "name.typo_suspect":
                    hit = item.field in meant and fold(item.after or "") == fold(meant[item.field])
                    found += hit
                    bins[min(int(item.confidence * 10), 9)].append(hit)
        table = "  ".join(
            f"{at / 10:.1f}: {statistics.mean(hits):.2f} of {len(hits)}" for at, hits in sorted(bins.items())
        )
        every = [hit for hits in bins.values() for hit in hits]
        share = statistics.mean(every) if every else float("nan")
        print(
            f"  {100 * rate:5.0f} %: right {share:.3f} of {len(every)} shown, {found / max(errors, 1):.3f} of the errors; {table}"
        )


def salutations(world: World, size: int) -> None:
    print("\nSalutations: wrong ones found; false alarms per 1,000 by people, and on names that both sexes bear")
    for country in COUNTRIES:
        names = world.sexes.get(country)
        if not names:
            continue
        clear = [(n, s) for n, s in names.items() if max(s.values()) / (sum(s.values()) or 1) > 0.98]
        both = [
            (n, s) for n, s in names.items() if 0.1 < s["f"] / (sum(s.values()) or 1) < 0.9 and sum(s.values()) > 20
        ]
        man, woman = SALUTATIONS[country]
        found = alarms = unisex = 0
        for name, sexes in world.rng.choices(clear, [sum(s.values()) for _n, s in clear], k=size):
            wrong = man if sexes["f"] > sexes["m"] else woman
            found += bool(offers(_titled(world, country, wrong, name), country, "salutation"))
        every = list(names.items())
        for name, sexes in world.rng.choices(every, [sum(s.values()) for _n, s in every], k=size):
            is_woman = world.rng.random() < sexes["f"] / sum(sexes.values())
            alarms += bool(offers(_titled(world, country, woman if is_woman else man, name), country, "salutation"))
        for name, sexes in world.rng.choices(both, k=size) if both else ():
            is_woman = world.rng.random() < sexes["f"] / sum(sexes.values())
            unisex += bool(offers(_titled(world, country, woman if is_woman else man, name), country, "salutation"))
        print(
            f"  {country}: found {found / size:.3f}; alarms {1000 * alarms / size:.1f}; both sexes {1000 * unisex / size:.1f}"
        )


def _titled(world: World, country: str, salutation: str, given: str) -> dict[str, str]:
    return {"salutation": salutation, "given_name": given, "family_name": world.name(country)}


def swaps(world: World, size: int) -> None:
    print("\nGiven and family name: swapped ones found; names that merely look swapped, quiet")
    for country in COUNTRIES:
        family = {name for name, _count in world.family.get(country, [])[:4000]}
        given = [name for name, _count in (world.given.get(country) or world.given["US"])[:2000]]
        looks = [name for name in given if name in family]
        found = quiet = 0
        for _ in range(size):
            record = {"given_name": world.name(country), "family_name": world.name(country, "given")}
            found += bool(offers(record, country, "family_name"))
            first, last = (world.rng.choice(looks), world.rng.choice(looks)) if looks else ("Dirk", "Jan")
            quiet += not any(i.code == "name.swapped_fields" for i in
                             ask({"given_name": first, "family_name": last}, country).suggestions)  # fmt: skip
        print(f"  {country}: found {found / size:.3f}; look-alikes quiet {quiet / size:.4f} (of {len(looks)} names)")


def whole(world: World, size: int) -> None:
    print("\nWhole correct records: false questions per 1,000, by where the family name is from")
    rng = world.rng
    asked: Counter[str] = Counter()
    count: Counter[str] = Counter()
    causes: Counter[str] = Counter()
    for _ in range(size):
        country, origin = rng.choice(COUNTRIES), rng.choice(COUNTRIES)
        group = origin if rng.random() < 0.7 else f"{origin}, rare"
        family = world.name(origin, of="rare" if "rare" in group else "people")
        given = world.name(origin, "given")
        record = {"given_name": given, "family_name": family, "birth_date": "1980-05-17"}
        if rng.random() < 0.5:
            record["email"] = world.email(given, family)
        seen = ask(record, country)
        count[group] += 1
        asked[group] += bool(seen.suggestions)
        causes.update(item.code for item in seen.suggestions)
    total = 1000 * sum(asked.values()) / size
    print(f"  all: {total:.2f} ({dict(causes)})")
    print("  " + "  ".join(f"{g}: {1000 * asked[g] / count[g]:.1f} of {count[g]}" for g in sorted(count)))


def speed(world: World, size: int) -> None:
    rows = [
        {"salutation": "Dhr.", "initials": "S.", "given_name": g, "family_name": f, "email": world.email(g, f),
         "phone": "06-23 45 61 78", "postcode": "1017GL", "house_number": "12 a", "birth_date": "3-4-1987"}
        for g, f in ((world.name("NL", "given"), world.name("NL")) for _ in range(size))
    ]  # fmt: skip
    customers = [read(row, country="NL", today=TODAY, reference=REFERENCE) for row in rows]
    for customer in customers[:50]:
        reason(customer, reference=REFERENCE, today=TODAY)
    took = []
    for customer in customers:
        start = time.perf_counter()
        reason(customer, reference=REFERENCE, today=TODAY)
        took.append(1000 * (time.perf_counter() - start))
    took.sort()
    print(f"\nreason: {1000 * len(took) / sum(took):,.0f} records/s; median {took[len(took) // 2]:.3f} ms, "
          f"p99 {took[int(0.99 * len(took))]:.3f} ms; Python {platform.python_version()}, {platform.machine()}")  # fmt: skip


PARTS = {"spelling": spelling, "reliability": reliability, "salutations": salutations, "swaps": swaps, "whole": whole,
         "speed": speed}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--names", type=Path, default=os.environ.get("FIRSTTIMERIGHT_NAMES"))
    parser.add_argument("--size", type=int, default=500)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("parts", nargs="*", choices=(*PARTS, []), default=[])
    options = parser.parse_args()
    folder = Path(options.names) if options.names else None
    world = World(folder, options.seed)
    print(f"names: {'held out' if folder else 'own tables (flattering)'}; seed {options.seed}; size {options.size}")
    for name in options.parts or PARTS:
        scale = 6 if name in {"reliability", "whole"} else 1
        PARTS[name](world, options.size * scale)


if __name__ == "__main__":
    main()
