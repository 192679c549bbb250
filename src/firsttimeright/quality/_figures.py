"""The small charts of the ACCU pages, as SVG within the page."""

from __future__ import annotations

from html import escape

__all__ = ["bar", "before_and_after"]

_WIDTH = 104  # of a bar, in pixels
_GOOD, _FAIR = 0.9, 0.7


def bar(share: float, label: str, *, judged: bool = True) -> str:
    """Draw a share; coloured by how good it is, or plain where little is nothing bad."""
    colour = "plain" if not judged else "good" if share >= _GOOD else "fair" if share >= _FAIR else "poor"
    return _drawn(label, ((share, colour, 8),))


def before_and_after(then: float, now: float, label: str, turn: str) -> str:
    """Draw two bars, one above the other: before in grey, after in the colour of its *turn* (up, down or nothing)."""
    colour = {"up": "good", "down": "poor", "": "plain"}[turn]
    return _drawn(label, ((then, "plain", 5), (now, colour, 7)))


def _drawn(label: str, bars: tuple[tuple[float, str, int], ...]) -> str:
    height = sum(thick for _share, _colour, thick in bars) + 2 * (len(bars) - 1)
    parts = [f'<svg width="{_WIDTH}" height="{height}" role="img" aria-label="{escape(label)}">']
    top = 0
    for share, colour, thick in bars:
        size = f'y="{top}" height="{thick}" rx="{thick / 2}"'
        parts.append(f'<rect width="{_WIDTH}" {size} fill="var(--track)"/>')
        parts.append(f'<rect width="{_WIDTH * share:.1f}" {size} fill="var(--{colour})"/>')
        top += thick + 2
    return "".join((*parts, "</svg>"))
