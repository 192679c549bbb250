"""Measure by how many bits the weights of spelling are off among people.

    python tools/calibration.py NAMES [--size N] [--seed N]

NAMES is the folder that ``tools/heldout.py`` makes. The weights were fitted by ``tools/spelling.py`` on one half of its names,
with slips of five kinds as often as each other; here are the even names of the other half, borne as often as people bear
them, and the slips that ``benchmarks.reasoning`` declares. Of records of which 3 % hold a slip, so many suggestions are
right as their confidences say, when the bits printed are added: the shift that makes a logistic curve fit best, by kind of name
and what the one typed is known by. Only guesses near what is shown count. Suggestions that another field speaks for are left
out: they are right as it is.

The figures are those of ``spelling.CALIBRATION``, in which the present ones are counted; ``benchmarks.reasoning reliability``
shows on the odd names what came of them.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks import _reasoning_world as worlds

from firsttimeright.fields.names.spelling import BASE_RATE, CALIBRATION, standing
from firsttimeright.policy import Policy
from firsttimeright.reasoning import names_are_spelled_as_meant as check
from firsttimeright.text.folding import fold

KINDS = ("family", "given")
WITNESSED = "_spells_it_so"
LEAST = 0.3  # less likely guesses are many, and say nothing of those that are shown: among them the odds run otherwise
EVERYTHING = Policy(thresholds=dict.fromkeys(("*", "*@public", "family_name", "given_name"), LEAST))

Seen = dict[
    tuple[str, str], list[tuple[float, bool, float]]
]  # by kind and what it is known by: log-odds, right, weight


def guesses(world: worlds.World, count: int, slips: float) -> Iterator[tuple[tuple[str, str], float, bool]]:
    """Give kind and what the name is known by, log-odds in bits, and rightness of all guesses on *count* records."""
    for country, record, meant in worlds.records(world, count, slips):
        for item in worlds.ask(record, country, policy=EVERYTHING).suggestions:
            told = {piece.code for piece in item.evidence}
            kind = item.field.partition("_")[0]
            typo = item.code == "name.typo_suspect" and kind in KINDS
            if typo and item.confidence >= LEAST and not any(code.endswith(WITNESSED) for code in told):
                right = item.field in meant and fold(item.after or "") == fold(meant[item.field])
                odds = math.log2(item.confidence / (1 - item.confidence))
                by = standing(fold(record[item.field]), kind, country, worlds.REFERENCE).by
                yield (kind, by), odds, right


def shift(seen: list[tuple[float, bool, float]]) -> float:
    """Find the bits that make the confidences fit best, by halves of where they are too high or too low."""
    low, high = -10.0, 10.0
    while high - low > 1e-3:
        middle = (low + high) / 2
        more = sum(weight * (right - 1 / (1 + 2 ** -(odds + middle))) for odds, right, weight in seen)
        low, high = (middle, high) if more > 0 else (low, middle)
    return (low + high) / 2


def main() -> None:
    """Measure and print."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("names", type=Path)
    ask.add_argument("--size", type=int, default=6000, help="records with a slip; six times as many without")
    ask.add_argument("--seed", type=int, default=10)
    told = ask.parse_args()
    world = worlds.World(told.names, told.seed).quarter(0)
    check.floor = lambda *_letters, **_listed: 0.0  # short names too
    check.LEAST_SURE = dict.fromkeys(KINDS, 0.0)  # and given names below what is asked about
    seen: Seen = {}
    for slips, count in ((1.0, told.size), (0.0, 6 * told.size)):
        weight = (BASE_RATE if slips else 1 - BASE_RATE) / count
        for key, odds, right in guesses(world, count, slips):
            seen.setdefault(key, []).append((odds, right, weight))
    for (kind, by), rows in sorted(seen.items()):
        here, more = CALIBRATION[kind, by], shift(rows)
        print(f"{kind}, {by}: {here + more:+.1f} bits ({here:+.1f} now; {len(rows)} guesses)")


if __name__ == "__main__":
    main()
