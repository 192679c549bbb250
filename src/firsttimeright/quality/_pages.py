"""ACCU of a table as pages: Markdown, and HTML that stands by itself."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._table import Quality

__all__ = ["html", "markdown"]

_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24}
table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #d8dee4}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}svg{vertical-align:middle}
@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}th,td{border-color:#30363d}}
"""
_MOST_CAUSES = 15


def _percent(share: float | None) -> str:
    return "not known" if share is None else f"{100 * share:.1f} %"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _rows(quality: Quality) -> list[tuple[str, Quality]]:
    rows = [("all", quality)]
    rows += [(f"{name}: {value}", part) for name, found in quality.groups.items() for value, part in found.items()]
    return rows


def markdown(quality: Quality) -> str:
    """Write *quality* as a Markdown page."""
    day = f", {quality.as_of.isoformat()}" if quality.as_of else ""
    lines = [
        f"# ACCU of {quality.records:,} records{day}",
        "",
        "| | records | accurate | complete | correct | unique |",
    ]
    lines.append("|---|--:|--:|--:|--:|--:|")
    for name, part in _rows(quality):
        marks = " | ".join(_percent(mark) for mark in part.letters.values())
        lines.append(f"| {_cell(name)} | {part.records:,} | {marks} |")
    lines += ["", "| field | filled | asked about | most often |", "|---|--:|--:|---|"]
    for field in quality.fields:
        codes = ", ".join(f"`{code}` {count:,}" for code, count in list(field.codes.items())[:3])
        lines.append(f"| {_cell(field.field)} | {_percent(field.filled)} | {_percent(field.asked)} | {codes} |")
    lines += ["", "| letter, cause, field | points lost |", "|---|--:|"]
    lines += [f"| {_cell(name)} | {100 * loss:.2f} |" for name, loss in list(quality.causes.items())[:_MOST_CAUSES]]
    return "\n".join(lines) + "\n"


def _bar(share: float | None, label: str) -> str:
    if share is None:
        return f'<svg width="120" height="14" role="img" aria-label="{escape(label)}: not known"></svg>'
    colour = "#2da44e" if share >= 0.9 else "#bf8700" if share >= 0.7 else "#cf222e"
    return (
        f'<svg width="120" height="14" role="img" aria-label="{escape(label)}: {_percent(share)}">'
        f'<rect width="120" height="14" rx="3" fill="#d8dee4"/>'
        f'<rect width="{120 * share:.1f}" height="14" rx="3" fill="{colour}"/></svg>'
    )


def _letters(letters: Mapping[str, float | None], label: str) -> str:
    return "".join(
        f'<td class="n">{_percent(mark)} {_bar(mark, f"{label} {name}")}</td>' for name, mark in letters.items()
    )


def html(quality: Quality, title: str) -> str:
    """Write *quality* as one HTML page with its charts in it."""
    day = f", {quality.as_of.isoformat()}" if quality.as_of else ""
    head = f"{escape(title)}: {quality.records:,} records{day}"
    parts = [
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{head}</title>',
        f"<style>{_STYLE}</style></head><body><h1>{head}</h1>",
        (
            '<table><tr><th></th><th class="n">records</th><th class="n">accurate</th><th class="n">complete</th>'
            '<th class="n">correct</th><th class="n">unique</th></tr>'
        ),
    ]
    for name, part in _rows(quality):
        parts.append(
            f'<tr><td>{escape(name)}</td><td class="n">{part.records:,}</td>{_letters(part.letters, name)}</tr>'
        )
    parts.append('</table><h2>Fields</h2><table><tr><th>field</th><th class="n">filled</th>')
    parts.append('<th class="n">asked about</th><th>most often</th></tr>')
    for field in quality.fields:
        codes = ", ".join(f"<code>{escape(code)}</code> {count:,}" for code, count in list(field.codes.items())[:3])
        parts.append(
            f'<tr><td>{escape(field.field)}</td><td class="n">{_percent(field.filled)} '
            f'{_bar(field.filled, field.field)}</td><td class="n">{_percent(field.asked)}</td><td>{codes}</td></tr>'
        )
    parts.append(
        '</table><h2>What costs most</h2><table><tr><th>letter, cause, field</th><th class="n">points</th></tr>'
    )
    for name, loss in list(quality.causes.items())[:_MOST_CAUSES]:
        parts.append(f'<tr><td>{escape(name)}</td><td class="n">{100 * loss:.2f}</td></tr>')
    parts.append("</table></body></html>\n")
    return "".join(parts)
