"""How fast a whole record is checked: records a second, median and 99th percentile.

    python -m benchmarks.intake [records] [--index CUSTOMERS]

Two kinds of records, told apart:

* *everyday*: Dutch customers with name, address, date of birth, telephone number
  and e-mail address as they mostly come, the names drawn as often as they are
  borne, one record in twenty with a slip;
* *faulty*: the golden records, most of which are there for a fault, from a dozen
  countries, each made different by a seeded hand: names from the reference
  tables, other numbers, now and then a slip.

No record comes twice, so that no cache answers for us but where names and places
come back among customers too. Times are of the processor: what a core does that
has nothing else to do.
"""
# ruff: noqa: SLF001 - the time of each room is taken where the rooms are asked

from __future__ import annotations

import argparse
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

from benchmarks.population.entries import slip
from benchmarks.population.people import LETTERS, People, base, others
from benchmarks.population.tables import dutch
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


_FIELDS = ("given_name", "initials", "infix", "family_name", "partner_family_name", "birth_date", "street",
           "house_number", "house_number_addition", "postcode", "city", "phone", "mobile", "email")  # fmt: skip


def everyday(people: People, how_many: int) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Give *how_many* pairs of intake options and record, of Dutch people as they mostly fill in a form."""
    hand = random.Random(SEED)
    made = []
    for person in others(people, how_many):
        record = {field: person[field] for field in _FIELDS if person.get(field)}
        record["email"] = record.get("email") or f"klant{len(made)}@example.org"
        if "mobile" in record:
            record["mobile"] = f"06 {hand.choice('12345')}{hand.randrange(10**7):07}"
        else:
            record["phone"] = (
                f"0{hand.choice(('20', '30', '10', '70', '50', '40', '76', '24'))} {hand.randrange(2 * 10**6, 8 * 10**6)}"
            )
        head = record.get("postcode", "")[:4]
        codes = (f"{head} {hand.choice(LETTERS)}{hand.choice(LETTERS)}" for _ in range(40))
        if head:
            record["postcode"] = next((code for code in codes if standard().pc6_exists(code)), record["postcode"])
        if hand.random() < 0.05:
            field = hand.choice([field for field in ("given_name", "family_name", "street", "city") if field in record])
            record[field] = slip(hand, record[field])
        made.append(({"country": "NL", "language": "nl"}, record))
    return made


def by_room(records: list[tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, float]:
    """Measure seconds a room, all records together."""
    spent: dict[str, float] = defaultdict(float)
    ask = reading._Desk._ask

    def timed(desk: Any, room: str, *args: Any, **options: Any) -> Any:
        began = time.thread_time()
        try:
            return ask(desk, room, *args, **options)
        finally:
            spent[room] += time.thread_time() - began

    reading._Desk._ask = timed
    try:
        for options, record in records:
            reading.read(record, country=options["country"], language=options["language"], today=TODAY)
    finally:
        reading._Desk._ask = ask
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


def measure(records: list[tuple[dict[str, Any], dict[str, Any]]], index: Any = None) -> list[float]:
    """Check *records* and print how long each took; the first tenth only opens the tables."""
    intakes: dict[str, Intake] = {}
    for options, _record in records:
        intakes.setdefault(json.dumps(options), Intake(**options, today=TODAY, index=index))
    warm = len(records) // 10
    for options, record in records[:warm]:
        intakes[json.dumps(options)].check(record)
    taken, kinds = [], defaultdict(list)
    for options, record in records[warm:]:
        intake = intakes[json.dumps(options)]
        start = time.thread_time()
        report = intake.check(record)
        taken.append(time.thread_time() - start)
        kinds[options["country"]].append(taken[-1])
        assert not [item for item in report.skipped if item.reason == "error"], report.skipped
    taken.sort()
    print(f"{len(taken) / sum(taken):8.0f} records a second")
    print(f"{statistics.median(taken) * 1e3:8.3f} ms median, {taken[int(len(taken) * 0.99)] * 1e3:.3f} ms p99, "
          f"{taken[-1] * 1e3:.3f} ms worst")  # fmt: skip
    for country, some in sorted(kinds.items(), key=lambda item: str(item[0])):
        if len(kinds) > 1:
            print(f"{statistics.median(some) * 1e3:8.3f} ms median for {country}")
    return taken


def rooms(records: list[tuple[dict[str, Any], dict[str, Any]]], taken: list[float]) -> None:
    """Print what each room takes."""
    spent = by_room(records)
    for room, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"{seconds / len(records) * 1e3:8.3f} ms a record in {room}")
    rest = statistics.fmean(taken) - sum(spent.values()) / len(records)
    print(f"{rest * 1e3:8.3f} ms a record in customer, reasoning, verdict and report")


def with_index(people: People, size: int, records: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
    """Measure against an index of *size* customers, among whom one record in ten is known already."""
    from firsttimeright.matching import Index

    customers = base(people, size).customers
    index = Index.build(customers, country="NL")
    hand = random.Random(SEED)
    mixed = [
        (options, {field: known[field] for field in _FIELDS if known.get(field)})
        if hand.random() < 0.1
        else (options, record)
        for options, record in records
        for known in (hand.choice(customers),)
    ]
    print(f"everyday records, {size} customers in the index")
    measure(mixed, index)
    taken = []
    for _options, record in mixed:
        start = time.thread_time()
        index.candidates(record)
        taken.append(time.thread_time() - start)
    taken.sort()
    print(
        f"{statistics.median(taken) * 1e3:8.3f} ms median, {taken[int(len(taken) * 0.99)] * 1e3:.3f} ms p99 of the index alone"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records", type=int, nargs="?", default=4_000)
    parser.add_argument("--index", type=int, metavar="CUSTOMERS", help="check against an index of so many, too")
    wanted = parser.parse_args()
    print(f"{platform.machine()}, Python {platform.python_version()}, {wanted.records} records, one thread")
    people = People(dutch(), SEED)
    size, half = wanted.records, wanted.records // 2
    usual, faulty = everyday(people, size + half), varied(random.Random(SEED), size + half)
    for name, records in (("everyday", usual), ("faulty", faulty)):
        print(f"{name} records, no index")
        rooms(records[size:], measure(records[:size]))
    if wanted.index:
        with_index(people, wanted.index, usual)
    print(f"{import_time():8.0f} ms to import, beyond dependencies")


if __name__ == "__main__":
    main()
