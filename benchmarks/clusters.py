"""How well and how fast is a table grouped into customers? ``python -m benchmarks.clusters --size 100000``.

A seeded population is drawn; a tenth of the customers stand in the table more often, entered again in the
ways of ``benchmarks.population.entries``: twice, now and then up to a dozen times, and one in a thousand
thirty times. People of one household with one given name (the generator draws some; parents and children
who are told apart by nothing but their birth dates) stay out. All records are shuffled and ``merging.cluster`` groups them. Counted are pairs: of those that
it puts together the share that is one customer (precision), and of those that are one customer the share
that it puts together (recall); records that nobody could tell for one customer are not entered again.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from random import Random
from typing import Any

from benchmarks.duplicates import memory, telling
from benchmarks.measures import machine
from benchmarks.population import entries, tables
from benchmarks.population.people import People, base
from firsttimeright.matching import Index
from firsttimeright.merging import cluster


def table(size: int, seed: int) -> tuple[list[dict[str, Any]], dict[int, int]]:
    """Draw about *size* records, and say which customer each is."""
    people = People(tables.dutch(), seed)
    customers = base(people, int(size * 0.84)).customers
    random, entering = Random(seed), entries.Entering(people)
    kinds = [kind for kind in entries.SINGLE if kind != "company"]
    records: list[dict[str, Any]] = []
    truth: dict[int, int] = {}
    seen: set[tuple[Any, ...]] = set()
    for number, customer in enumerate(customers):
        namesake = customer["household"], customer["given_name"] or customer.get("initials"), customer["family_name"]
        if namesake in seen:
            continue
        seen |= {namesake, (namesake[0], str(namesake[1])[:1] + ".", namesake[2])}
        made = [dict(customer)]
        if random.random() < 0.1 and customer["family_name"]:
            again = 29 if random.random() < 0.01 else min(1 + int(random.expovariate(1.0)), 11)
            while again:
                again -= 1
                record = entering.again(dict(customer), random.choice(kinds))
                if record is not None and telling(customer, record):
                    made.append(record)
        records += made
        for record in made:
            record["truth"] = number
    random.shuffle(records)
    for place, record in enumerate(records):
        record["id"] = place
        truth[place] = record.pop("truth")
    return records, truth


def pairs(groups: Iterable[Sequence[Any]]) -> int:
    """Count the pairs within groups."""
    return sum(len(group) * (len(group) - 1) // 2 for group in groups)


def main(arguments: Sequence[str] | None = None) -> None:
    """Group a table and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args(arguments)
    print(machine())
    records, truth = table(options.size, options.seed)
    before, start = memory(), time.perf_counter()
    index = Index.build(records, country="NL")
    built = time.perf_counter() - start
    found = cluster(records, index=index)
    took = time.perf_counter() - start
    real: dict[int, list[int]] = defaultdict(list)
    for place, customer in truth.items():
        real[customer].append(place)
    hits = sum(pairs([["x"] * count for count in Counter(truth[one] for one in group.ids).values()]) for group in found)
    together, wanted = pairs([group.ids for group in found]), pairs(real.values())
    print(f"{len(records):,} records of {len(real):,} customers; {wanted:,} pairs are one customer")
    print(f"  {took:.1f} s, of which the index {built:.1f}; {1000 * (took - built) / len(records):.3f} ms a record; "
          f"{memory() - before:.0f} MB more")  # fmt: skip
    print(f"  pairs: precision {hits / max(together, 1):.4f}, recall {hits / max(wanted, 1):.4f}")
    for low, high in ((2, 2), (3, 4), (5, 12), (13, 99)):
        of_size = {customer: group for customer, group in real.items() if low <= len(group) <= high}
        whole = sum(
            len({truth[one] for one in group.ids}) == 1 and len(group.ids) == len(of_size.get(truth[group.ids[0]], ()))
            for group in found
        )
        if of_size:
            print(
                f"  customers with {low} to {high} records: {whole / len(of_size):.1%} of {len(of_size):,} found whole"
            )
    mixed = sum(len({truth[one] for one in group.ids}) > 1 for group in found)
    loose = sum(len(group.loose) for group in found)
    print(f"  {len(found):,} groups, {mixed} with more than one customer; {loose} records left loose, for a person")


if __name__ == "__main__":
    main()
