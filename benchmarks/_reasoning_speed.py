"""How long a whole record takes: the reasoning room alone, the counter, and the counter with a million customers."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks import intake
from benchmarks._reasoning_world import REFERENCE, TODAY, World
from benchmarks.population.people import People, base
from benchmarks.population.tables import dutch
from firsttimeright import Intake
from firsttimeright.customer import read
from firsttimeright.matching import Index
from firsttimeright.reasoning import reason


def timed(verb: Callable[[Any], Any], asked: Sequence[Any], label: str) -> None:
    """Print records a second, median and 99th percentile; the first tenth only opens the tables."""
    warm = len(asked) // 10
    took = []
    for at, one in enumerate(asked):
        start, core = time.perf_counter(), time.thread_time()
        verb(one)
        if at >= warm:
            took.append((1000 * (time.perf_counter() - start), 1000 * (time.thread_time() - core)))
    wall, busy = (sorted(row[at] for row in took) for at in (0, 1))
    place = int(0.99 * len(took))
    print(f"  {label}: {1000 * len(busy) / sum(busy):,.0f} records/s; median {busy[len(busy) // 2]:.3f} ms, p99 "
          f"{busy[place]:.3f} ms of the processor; by the clock p99 {wall[place]:.3f} ms ({len(took)} records)")  # fmt: skip


def speed(_world: World, size: int) -> None:
    """Records without an index, none of them twice."""
    print("\nSpeed, one thread, no index")
    people = People(dutch(), intake.SEED)
    rows = [record for _options, record in intake.everyday(people, 4 * size)]
    customers = [read(row, country="NL", today=TODAY, reference=REFERENCE) for row in rows[: 2 * size]]
    timed(lambda one: reason(one, reference=REFERENCE, today=TODAY), customers, "reason alone")
    counter = Intake(country="NL", language="nl", today=TODAY)
    timed(counter.check, rows[2 * size :], "Intake.check, everyday records")


def million(_world: World, size: int, customers: int = 1_000_000) -> None:
    """Records against an index, one in ten of a customer who is in it."""
    people = People(dutch(), intake.SEED)
    drawn = base(people, customers).customers
    start = time.perf_counter()
    index = Index.build(drawn, country="NL")
    built = time.perf_counter() - start
    print(f"\nSpeed, one thread, {customers:,} customers in the index (built in {built:.0f} s)")
    rows = []
    for _options, record in intake.everyday(people, 3 * size):
        known = people.random.choice(drawn)
        again = people.random.random() < 0.1
        rows.append({name: known[name] for name in record if known.get(name)} if again else record)
    del drawn
    counter = Intake(country="NL", language="nl", today=TODAY, index=index)
    timed(counter.check, rows, "Intake.check, one in ten known")
    timed(index.candidates, rows, "of which the index alone")
