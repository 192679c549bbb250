"""Make the tables of letters in names from the tables of names.

    python tools/letters.py

Reads the committed tables of ``reference/data`` and writes
``src/firsttimeright/reference/letters_{family,given}.bin``: 8-bit fixed point
(bits times eight) of -log2 P(letter | two letters before), interpolated
(Witten and Bell 1991) with shorter contexts. Each name weighs the logarithm of
its frequency, so that rare names shape the table too.
"""

from __future__ import annotations

import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

from firsttimeright.reference.letters import ALPHABET

ROOT = Path(__file__).parent.parent / "src" / "firsttimeright"
DATA = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "reference" / "data"


def rows(path: Path) -> list[dict[str, str]]:
    columns: list[str] = []
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# columns:"):
            columns = line.removeprefix("# columns:").split()
        elif not line.startswith("#") and line:
            found.append(dict(zip(columns, line.split("\t"), strict=True)))
    return found


def names(kind: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    for path in sorted(DATA.glob("given_names.tsv" if kind == "given" else "family_names_??.tsv")):
        for row in rows(path):
            weight = 1 + math.log2(1 + 20 * float(row["per_million"] or 0))
            weights[row["key"]] = max(weights.get(row["key"], 0.0), weight)
    return weights


def table(weights: dict[str, float]) -> bytes:
    known = set(ALPHABET)
    counts: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for name, weight in weights.items():
        text = "\x00\x00" + "".join(letter if letter in known else "?" for letter in name) + "\x00"
        for place in range(2, len(text)):
            for length in (0, 1, 2):
                counts[tuple(text[place - length : place])][text[place]] += weight  # type: ignore[assignment]
    size = len(ALPHABET)
    body = bytearray(size**3)

    def share(letter: str, context: tuple[str, ...]) -> float:
        shorter = share(letter, context[1:]) if context else 1 / size
        seen = counts.get(context)
        if not seen:
            return shorter
        total, kinds = sum(seen.values()), 4.0 * len(seen)
        return (seen[letter] + kinds * shorter) / (total + kinds)

    for a, one in enumerate(ALPHABET):
        for b, two in enumerate(ALPHABET):
            for c, three in enumerate(ALPHABET):
                bits = -math.log2(share(three, (one, two)))
                body[(a * size + b) * size + c] = min(round(bits * 8), 255)
    return bytes(body)


if __name__ == "__main__":
    for kind in ("family", "given"):
        weights = names(kind)
        path = ROOT / "reference" / f"letters_{kind}.bin"
        path.write_bytes(table(weights))
        print(f"{path.name}: {len(weights):,} names, {path.stat().st_size:,} bytes")
