"""``make bench``: run the benchmarks one after another, with what they ran on above them.

``python -m benchmarks`` runs them all, ``python -m benchmarks intake addresses`` those named.
"""

from __future__ import annotations

import importlib
import sys

from benchmarks.measures import machine

BENCHMARKS = ("intake", "contact", "reference", "addresses", "names", "reasoning", "duplicates", "clusters")
"""Modules of this folder with a ``main()`` that needs no argument and prints a table; the quick ones first."""


def main(names: list[str]) -> None:
    """Run the benchmarks *names*, or all."""
    unknown = set(names) - set(BENCHMARKS)
    if unknown:
        raise SystemExit(f"no benchmark {', '.join(sorted(unknown))}; there are: {', '.join(BENCHMARKS)}")
    print(machine())
    del sys.argv[1:]  # they are asked for their usual run
    for name in names or BENCHMARKS:
        module = importlib.import_module(f"benchmarks.{name}")
        print(f"\n== {name}: {(module.__doc__ or '').splitlines()[0]}", flush=True)
        module.main()


if __name__ == "__main__":
    main(sys.argv[1:])
