"""Names: what is read right, what is asked wrongly, how fast; other open parsers beside us in one run.

    python -m benchmarks.names [--alone] [--names DIR] [--popular DIR] [--families FILE] [--sample N] [--misses FILE]

It measures us on the cases under ``tests/cases``, our speed, and how often the names of our own tables are questioned, by
country. Then it makes environments under ``.cache/``, fetches the tests that other parsers' packages carry, and asks the open
parsers of PyPI and npm, and us, our cases and those tables: whole record and each part, by category, casing, names a
second, load time, memory. What cannot be fetched is said and left out; ``--alone`` leaves all of it out. ``--misses``
keeps our misses on the public tables. ``--names`` is a folder that ``tools/heldout.py`` makes, ``--popular`` one with
popular names by country, ``--families`` a file of family names borne in the Netherlands, a name a line: all for the rate
of false findings; ``--questioned`` keeps the held-out names that were asked about.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks import _names_cases as cases
from benchmarks import _names_real as real
from benchmarks import _names_side as side
from benchmarks._names_peers import peak
from benchmarks.measures import machine, rate
from firsttimeright.fields import names

TESTS = Path(__file__).resolve().parent.parent / "tests" / "cases"
FILES = tuple(sorted(TESTS.glob("names_*.jsonl")))


def whole(path: Path) -> None:
    """Print the share of cases answered wholly right, by category, and the fields that were asked for and are wrong."""
    count: Counter[str] = Counter()
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for case in cases.load(path):
        missed = cases.wrong_fields(cases.ours(case), case)
        count[case["category"]] += 1
        right[case["category"]] += not missed
        wrong.update(missed)
        asked.update(case["expected"].keys())
    print(f"\n{path.name}: whole record {right.total()} of {count.total()}, {rate(right.total(), count.total())} %")
    print("  " + ", ".join(f"{category} {right[category]}/{number}" for category, number in count.items()))
    plain = {field: number for field, number in asked.items() if field != "suggest"}
    print("  per field: " + ", ".join(f"{field} {1 - wrong[field] / number:.1%}" for field, number in plain.items()))
    offers = sum(number for field, number in wrong.items() if field.startswith("suggest."))
    if asked["suggest"]:
        print(f"  offers: {offers} wrong or missing in {asked['suggest']} cases that want one")


def speed() -> None:
    """Print names a second, load time and memory."""
    texts = [case["input"] for case in cases.load() if isinstance(case["input"], str)]
    for verb in (names.parse, names.check):
        rates = []
        for _ in range(3):
            started = time.process_time()
            for text in texts:
                verb(text, country="NL")
            rates.append(len(texts) / (time.process_time() - started))
        print(f"  {verb.__name__}: {sorted(rates)[1]:,.0f} names/s (median of three, processor time)")
    code = (
        "import time; t = time.perf_counter()\nfrom firsttimeright.fields import names\n"
        "a = time.perf_counter(); names.parse('Jan de Vries', country='NL'); b = time.perf_counter()\n"
        "names.check('Jan Jnasen', country='NL'); c = time.perf_counter()\n"
        "print(f'{(a - t) * 1000:.0f} ms to import, {(b - a) * 1000:.0f} to the first name read, '"
        "f'{(c - b) * 1000:.0f} to the first typo weighed')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    print(f"  load: {done.stdout.strip()}")
    print(f"  memory with tables: {peak()} MB at the most")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what is asked for and print it."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--alone", action="store_true", help="leave out other parsers and their tables")
    ask.add_argument("--misses", type=Path, help="where to write our misses on the public tables, a JSON line each")
    ask.add_argument("--questioned", type=Path, help="where to write the held-out names that were questioned")
    ask.add_argument(
        "--names",
        type=Path,
        default=os.environ.get("FIRSTTIMERIGHT_NAMES"),
        help="folder of held-out name lists (tools/heldout.py)",
    )
    ask.add_argument("--popular", type=Path, help="folder with popular names by country")
    ask.add_argument("--families", type=Path, help="family names borne in the Netherlands, one a line")
    ask.add_argument("--sample", type=int, default=2000, help="how many names a country and kind")
    told = ask.parse_args(arguments)
    print(machine())
    for path in FILES:
        whole(path)
    print("\nspeed")
    speed()
    print("\nreal names that are questioned, per 1,000 (95 % interval)")
    real.measure("own tables", real.own_lists(), told.sample // 4)
    if told.names:
        folder = Path(told.names)
        real.measure("held-out lists", real.held_lists(folder), told.sample, told.questioned, real.bearers(folder))
    if told.popular:
        real.measure("popular names", real.popular_lists(told.popular), told.sample)
    if told.families:
        real.dutch_families(told.families, 20 * told.sample)
    if not told.alone:
        side.on_cases(FILES)
        side.casing(FILES)
        side.on_public_tables(told.misses)


if __name__ == "__main__":
    main()
