"""The waterfall of a match in words and as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from firsttimeright import messages
from firsttimeright.findings import Evidence

__all__ = ["svg", "text"]

_BARS, _ROW, _PADDING = 360, 26, 12  # pixels
_FIGURE = 60  # room for the bits behind a bar
_ADVANCE = 8.2  # of a letter of 13 pixels in a wide sans-serif face: the margin must hold the longest label
_COLOURS = {"for": "#1b7f5c", "against": "#b5452c", "sum": "#28527a"}
_TOTAL = "match.total"


def _ordered(steps: Sequence[Evidence]) -> list[Evidence]:
    """Prior first, then by how much each says."""
    return [*steps[:1], *sorted(steps[1:], key=lambda step: -abs(step.bits))]


def text(steps: Sequence[Evidence], language: str) -> str:
    """Write one line a step: bits, then what it says."""
    total = Evidence(_TOTAL, sum(step.bits for step in steps))
    return "\n".join(
        f"{step.bits:+6.1f}  {messages.text(step.code, language, dict(step.facts))}"
        for step in (*_ordered(steps), total)
    )


def svg(steps: Sequence[Evidence], language: str) -> str:
    """Draw one bar a step, each beginning where the one before it ended, and the sum below."""
    ordered = _ordered(steps)
    said = [messages.text(step.code, language, dict(step.facts)) for step in (*ordered, Evidence(_TOTAL, 0.0))]
    labels = round(max(map(len, said)) * _ADVANCE) + _PADDING + 10
    total_width = labels + _BARS + _FIGURE
    edges = [0.0]
    for step in ordered:
        edges.append(edges[-1] + step.bits)
    low, high = min(edges), max(edges)
    scale = _BARS / max(high - low, 1e-6)
    height = _PADDING * 2 + _ROW * (len(ordered) + 1)

    def x(bits: float) -> float:
        return labels + (bits - low) * scale

    size = f'width="{total_width}" height="{height}" viewBox="0 0 {total_width} {height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13">',
        f'<rect width="{total_width}" height="{height}" fill="#ffffff"/>',
        f'<line x1="{x(0):.1f}" y1="{_PADDING}" x2="{x(0):.1f}" y2="{height - _PADDING}" stroke="#999999"/>',
    ]
    rows = [(step, start, end) for step, start, end in zip(ordered, edges, edges[1:], strict=False)]
    rows.append((Evidence(_TOTAL, edges[-1]), 0.0, edges[-1]))
    for place, (step, start, end) in enumerate(rows):
        y = _PADDING + place * _ROW
        colour = _COLOURS["sum" if step.code == _TOTAL else "for" if step.bits >= 0 else "against"]
        left, width = x(min(start, end)), max(abs(end - start) * scale, 1.0)
        parts.append(f'<text x="{labels - 10}" y="{y + 17}" text-anchor="end">{escape(said[place])}</text>')
        parts.append(f'<rect x="{left:.1f}" y="{y + 4}" width="{width:.1f}" height="{_ROW - 8}" fill="{colour}"/>')
        parts.append(f'<text x="{left + width + 5:.1f}" y="{y + 17}">{step.bits:+.1f}</text>')
    parts.append("</svg>")
    return "\n".join(parts)
