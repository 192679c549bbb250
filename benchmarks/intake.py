"""How fast a whole record is checked, without an index: records a second, median and 99th percentile.

    python benchmarks/intake.py [records]

The records are the golden ones, each made different by a seeded hand: names from
the reference tables, numbers, now and then a slip, so that no cache answers for us.
"""
# ruff: noqa: SLF001 - the time of each room is taken where the rooms are asked

from __future__ import annotations

import datetime as dt
import json
import platform
import random
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from firsttimeright import Intake
from firsttimeright.customer import mapping, reading
from firsttimeright.reference import standard

GOLDEN = Path(__file__).parent.parent / "tests" / "golden"
TODAY = dt.date(2026, 1, 15)
SEED = 20260115


def names(field: str, how_many: int) -> list[str]:
    """Give frequent and rare names, as the tables hold them."""
    stem = ("ja", "ma", "an", "jo", "pi", "sa", "br", "ve", "wi", "de", "bo", "ka", "le", "ha", "vi", "mo")
    look = standard().family_neighbours if field == "family_name" else standard().given_neighbours
    found = dict.fromkeys(
        item.name for text in stem for item in look(text + "nsen" if field == "family_name" else text + "n", distance=2)
    )
    return list(found)[:how_many] or ["Jansen"]


def varied(hand: random.Random, how_many: int) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Give *how_many* pairs of intake options and record."""
    cases = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(GOLDEN.glob("*.json"))]
    pools = {field: names(field, 300) for field in ("family_name", "given_name")}
    made = []
    for number in range(how_many):
        case = cases[number % len(cases)]
        record = dict(case["record"])
        for key, field in mapping(record).items():
            value = record[key]
            if not isinstance(value, str):
                continue
            if field in pools and hand.random() < 0.8:
                record[key] = slipped(hand, hand.choice(pools[field]))
            elif field == "email" and "@" in value:
                record[key] = f"{hand.choice(pools['given_name'])}.{number}@{value.rpartition('@')[2]}".lower()
            elif field in {"phone", "mobile"}:
                record[key] = value[:-3] + f"{hand.randrange(1000):03}"
            elif field in {"house_number", "birth_date", "address", "street"}:
                record[key] = "".join(str(hand.randrange(1, 10)) if letter.isdigit() else letter for letter in value)
        options = case.get("options", {})
        made.append(({key: options.get(key) for key in ("country", "language")}, record))
    return made


def slipped(hand: random.Random, name: str) -> str:
    """Let two letters of one name in five change places."""
    if len(name) < 4 or hand.random() > 0.2:
        return name
    place = hand.randrange(1, len(name) - 1)
    return name[:place] + name[place + 1] + name[place] + name[place + 2 :]


def by_room(records: list[tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, float]:
    """Measure seconds a room, all records together."""
    spent: dict[str, float] = defaultdict(float)
    ask = reading._Desk._ask

    def timed(desk: Any, room: str, *args: Any, **options: Any) -> Any:
        began = time.perf_counter()
        try:
            return ask(desk, room, *args, **options)
        finally:
            spent[room] += time.perf_counter() - began

    reading._Desk._ask = timed  # type: ignore[method-assign]
    try:
        for options, record in records:
            reading.read(record, country=options["country"], language=options["language"], today=TODAY)
    finally:
        reading._Desk._ask = ask  # type: ignore[method-assign]
    return dict(spent)


def import_time() -> float:
    """Give the milliseconds that importing the package adds to importing its dependencies."""
    base = "import numpy, rapidfuzz"
    runs = {}
    for name, code in (("base", base), ("ours", f"{base}; from firsttimeright import Intake; Intake()")):
        taken = []
        for _ in range(5):
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True)
            taken.append(time.perf_counter() - began)
        runs[name] = min(taken)
    return (runs["ours"] - runs["base"]) * 1000


def main() -> None:
    """Measure and print."""
    how_many = int(sys.argv[1]) if len(sys.argv) > 1 else 4_000
    hand = random.Random(SEED)
    records = varied(hand, how_many + 400)
    intakes: dict[str, Intake] = {}
    for options, _record in records:
        intakes.setdefault(json.dumps(options), Intake(**options, today=TODAY))
    for options, record in records[:400]:  # tables are loaded on first use
        intakes[json.dumps(options)].check(record)
    taken, kinds = [], defaultdict(list)
    began, worked = time.perf_counter(), time.thread_time()
    for options, record in records[400:]:
        intake = intakes[json.dumps(options)]
        start = time.perf_counter()
        report = intake.check(record)
        taken.append(time.perf_counter() - start)
        kinds[options["country"]].append(taken[-1])
        assert not [item for item in report.skipped if item.reason == "error"], report.skipped
    whole, worked = time.perf_counter() - began, time.thread_time() - worked
    taken.sort()
    print(f"{platform.machine()}, Python {platform.python_version()}, {how_many} records, one thread")
    print(f"{how_many / sum(taken):8.0f} records/s ({how_many / whole:.0f} with the loop)")
    print(f"{how_many / worked:8.0f} records a second of processor time: what a core does that has nothing else to do")
    print(f"{statistics.median(taken) * 1e3:8.3f} ms median, {taken[int(how_many * 0.99)] * 1e3:.3f} ms p99, "
          f"{taken[-1] * 1e3:.3f} ms worst")  # fmt: skip
    for country, some in sorted(kinds.items(), key=lambda item: str(item[0])):
        print(f"{statistics.median(some) * 1e3:8.3f} ms median for {country}")
    spent = by_room(records[400:])
    for room, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"{seconds / how_many * 1e3:8.3f} ms a record in {room}")
    rest = (sum(taken) - sum(spent.values())) / how_many
    print(f"{rest * 1e3:8.3f} ms a record in customer, reasoning, verdict and report")
    print(f"{import_time():8.0f} ms to import, beyond dependencies")


if __name__ == "__main__":
    main()
