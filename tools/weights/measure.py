"""Measure the shipped weights where they were not learned: ``python -m tools.weights.measure --febrl FOLDER``.

The populations come from the lists of the mimesis package (Italian, Polish, Spanish, Swedish, Turkish), their
people slip by any letter rather than a neighbouring key, twice now and then, and the bases hold other fields.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from benchmarks import duplicates
from benchmarks.population import entries, tables
from benchmarks.population.people import Habits, People, base

from firsttimeright.matching import Index

SEED = 77
HABITS = {
    "it": Habits(birth=0.9, email=0.4, landline=0.6, gender=0.0),
    "pl": Habits(birth=0.3, email=0.9, mobile=0.9),
    "es": Habits(birth=0.6, email=0.6, address=0.7, shared_email=0.2),
    "sv": Habits(birth=1.0, email=0.0, mobile=0.3, landline=0.1),
    "tr": Habits(birth=0.8, email=0.8, address=0.5, street=0.5, member=0.9),
}


def any_slip(random: Random, text: str, letters: bool = True) -> str:
    """One slip, or two in a long word, by any letter."""
    signs = "abcdefghijklmnopqrstuvwxyz" if letters else "0123456789"
    for _ in range(2 if len(text) > 7 and random.random() < 0.15 else 1):
        if len(text) < 2:
            break
        at, kind = random.randrange(len(text)), random.randrange(4)
        if kind == 0:
            text = text[:at] + text[at + 1 :]
        elif kind == 1:
            text = text[:at] + random.choice(signs) + text[at:]
        elif kind == 2:
            text = text[:at] + random.choice(signs) + text[at + 1 :]
        else:
            at = min(at, len(text) - 2)
            text = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return text


def from_mimesis(locale: str) -> tables.Tables:
    """Read another country's tables."""
    folder = files("mimesis").joinpath("datasets", locale)
    person = json.loads(folder.joinpath("person.json").read_text(encoding="utf-8"))
    address = json.loads(folder.joinpath("address.json").read_text(encoding="utf-8"))
    random = Random(locale)

    def flat(values: Any) -> list[str]:
        return [name for part in values.values() for name in part] if isinstance(values, dict) else list(values)

    def gendered(key: str, gender: str) -> list[str]:
        values = person[key]
        return list(values.get(gender) or flat(values)) if isinstance(values, dict) else list(values)

    men, women, families = gendered("names", "male"), gendered("names", "female"), flat(person["surnames"])
    random.shuffle(families)
    ways = flat(address["street"]["name"])
    return tables.Tables(
        locale.upper(), (men, tables.zipf(len(men), 10)), (women, tables.zipf(len(women), 10)),
        ([("", name) for name in families], tables.zipf(len(families), 30)), ways,
        [(f"{random.randrange(10_000, 99_999)}", random.choice(address["city"])) for _ in range(900)],
        {"gmail.com": 50, "libero.it": 10, "wp.pl": 10, "hotmail.es": 10, "telia.com": 10, "yahoo.com": 10},
        ["06", "055", "081", "022", "091"], ("07", 8), letters=False,
    )  # fmt: skip


def held_out(size: int, count: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """Measure every held-out population."""
    entries.slip = any_slip
    for place, (locale, habits) in enumerate(HABITS.items()):
        people = People(from_mimesis(locale), SEED + place, habits)
        drawn = base(people, size)
        made = duplicates.ask(people, drawn, count)
        index = Index.build(drawn.customers, workers=1)
        queries = [*made.again, *made.dirty, *made.new, *made.lookalike]
        plain = duplicates.run("firsttimeright", index.candidates, queries)
        for number, answer in enumerate(plain.answers):
            relations = plain.relations[number]
            plain.answers[number] = [found for found in answer if relations[found[0]] == "same"]
        yield locale, duplicates.judge(plain, float(np.log2(1.0)))


def main() -> None:
    """Print a line a population."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--febrl", type=Path)
    parser.add_argument("--size", type=int, default=15_000)
    parser.add_argument("--queries", type=int, default=1_500)
    told = parser.parse_args()
    rows = []
    for name, report in held_out(told.size, told.queries):
        rows.append(
            (
                report["again_default_P/R/F1"][2],
                report["dirty_default_P/R/F1"][2],
                report["new_alarms_default"],
                report["lookalike_alarms_default"],
            )
        )
        print(
            f"{name}: again F1 {rows[-1][0]:.4f} (recall@10 {report['again_recall@10']:.4f}), dirty F1 {rows[-1][1]:.4f} (recall@10 {report['dirty_recall@10']:.4f}), alarms new {rows[-1][2]:.4f}, lookalikes {rows[-1][3]:.4f}",
            {k: v[0] for k, v in report["told_apart"].items()},
            flush=True,
        )
    print("mean:", np.mean(rows, axis=0).round(4))
    if told.febrl:
        for numbers in (True, False):
            report = duplicates.febrl_4(told.febrl, numbers=numbers)
            print("FEBRL 4", "with" if numbers else "without", "numbers:", report["again_default_P/R/F1"])


if __name__ == "__main__":
    main()
