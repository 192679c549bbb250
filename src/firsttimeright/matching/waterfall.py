"""The waterfall of a match in words and as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from firsttimeright import messages
from firsttimeright.findings import Evidence

__all__ = ["svg", "text"]

_WIDTH, _ROW, _LABELS, _PADDING = 760, 26, 330, 12
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
    edges = [0.0]
    for step in ordered:
        edges.append(edges[-1] + step.bits)
    low, high = min(edges), max(edges)
    scale = (_WIDTH - _LABELS - 70) / max(high - low, 1e-6)
    height = _PADDING * 2 + _ROW * (len(ordered) + 1)

    def x(bits: float) -> float:
        return _LABELS + (bits - low) * scale

    size = f'width="{_WIDTH}" height="{height}" viewBox="0 0 {_WIDTH} {height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="13">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<line x1="{x(0):.1f}" y1="{_PADDING}" x2="{x(0):.1f}" y2="{height - _PADDING}" stroke="#999999"/>',
    ]
    rows = [(step, start, end) for step, start, end in zip(ordered, edges, edges[1:], strict=False)]
    rows.append((Evidence(_TOTAL, edges[-1]), 0.0, edges[-1]))
    for place, (step, start, end) in enumerate(rows):
        y = _PADDING + place * _ROW
        colour = _COLOURS["sum" if step.code == _TOTAL else "for" if step.bits >= 0 else "against"]
        left, width = x(min(start, end)), max(abs(end - start) * scale, 1.0)
        words = messages.text(step.code, language, dict(step.facts))
        words = words if len(words) <= 52 else words[:51] + "…"
        parts.append(f'<text x="{_LABELS - 10}" y="{y + 17}" text-anchor="end">{escape(words)}</text>')
        parts.append(f'<rect x="{left:.1f}" y="{y + 4}" width="{width:.1f}" height="{_ROW - 8}" fill="{colour}"/>')
        parts.append(f'<text x="{left + width + 5:.1f}" y="{y + 17}">{step.bits:+.1f}</text>')
    parts.append("</svg>")
    return "\n".join(parts)
