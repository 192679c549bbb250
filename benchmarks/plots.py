"""Draw latency and memory over the size of the base: ``python -m benchmarks.plots figures.json... --to docs``."""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any

WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT = 640, 400, 70, 50, 40, 150
COLOURS = ("#1b7f5c", "#b5452c", "#28527a", "#8a6d1f", "#6b3f8f", "#4a4a4a", "#c2527f")


def picture(title: str, unit: str, series: dict[str, list[tuple[float, float]]]) -> str:
    """Draw one log-log picture as SVG."""
    xs = [x for points in series.values() for x, _ in points]
    ys = [y for points in series.values() for _, y in points]
    low_x, high_x = math.floor(math.log10(min(xs))), math.ceil(math.log10(max(xs)))
    low_y, high_y = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))
    high_x, high_y = max(high_x, low_x + 1), max(high_y, low_y + 1)

    def at(x: float, y: float) -> tuple[float, float]:
        return (
            LEFT + (math.log10(x) - low_x) / (high_x - low_x) * (WIDTH - LEFT - RIGHT),
            HEIGHT - BOTTOM - (math.log10(y) - low_y) / (high_y - low_y) * (HEIGHT - BOTTOM - TOP),
        )

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/><text x="{LEFT}" y="22" font-size="15">{title}</text>',
    ]
    for power in range(low_x, high_x + 1):
        x, y = at(10**power, 10**low_y)
        parts.append(
            f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{x:.1f}" y2="{TOP}" stroke="#dddddd"/><text x="{x:.1f}" y="{y + 18:.1f}" text-anchor="middle">{10**power:,}</text>'
        )
    for power in range(low_y, high_y + 1):
        x, y = at(10**low_x, 10**power)
        parts.append(
            f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#dddddd"/><text x="{x - 6:.1f}" y="{y + 4:.1f}" text-anchor="end">{10.0**power:g}</text>'
        )
    parts.append(
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 10}" text-anchor="middle">customers</text><text x="8" y="{TOP - 8}">{unit}</text>'
    )
    for place, (name, points) in enumerate(series.items()):
        colour = COLOURS[place % len(COLOURS)]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in (at(*point) for point in sorted(points)))
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in (at(*point) for point in points)
        ]
        parts.append(f'<text x="{WIDTH - RIGHT + 12}" y="{TOP + 16 + 18 * place}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])


def main() -> None:
    """Read figures, draw two pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("figures", type=Path, nargs="+")
    parser.add_argument("--to", type=Path, default=Path("docs"))
    told = parser.parse_args()
    rows: list[dict[str, Any]] = [
        row for path in told.figures for row in json.loads(path.read_text()) if "set" not in row
    ]
    latency: dict[str, list[tuple[float, float]]] = {}
    memory: dict[str, list[tuple[float, float]]] = {}
    for row in rows:
        latency.setdefault(row["tool"], []).append((row["size"], row["p50_ms"]))
        size = row["size"]
        # what the arrays and rows hold, where the tool can say so; else what the process grew by
        each = row.get("bytes_per_customer", row["bytes_per_customer_rss"])
        if each > 0:
            memory.setdefault(row["tool"], []).append((size, each * size / 1e6))
    told.to.mkdir(exist_ok=True)
    (told.to / "matching-latency.svg").write_text(
        picture("Median time of one question", "milliseconds", latency), encoding="utf-8"
    )
    (told.to / "matching-memory.svg").write_text(picture("Memory of the index", "megabytes", memory), encoding="utf-8")


if __name__ == "__main__":
    main()
