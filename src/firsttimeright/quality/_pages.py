"""ACCU of a table as pages: Markdown, and HTML that stands by itself."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from .. import messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ._table import Quality, Trend

__all__ = ["html", "markdown", "trend_html", "trend_markdown"]

_STYLE = """
:root{--ink:#1b1f24;--line:#d8dee4;--soft:#59636e;--track:#e7ebef;--good:#2da44e;--fair:#bf8700;--poor:#cf222e}
body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:var(--ink)}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}p.lead{color:var(--soft)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
thead th{font-size:.85rem;color:var(--soft);font-weight:600;white-space:nowrap}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.mark{min-width:6.5rem;font-variant-numeric:tabular-nums}td.mark svg{display:block;margin-top:.15rem}
tr.all{font-weight:600}.unknown{color:var(--soft)}.up{color:var(--good)}.down{color:var(--poor)}code{font-size:.85em}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--line:#30363d;--soft:#9198a1;--track:#21262d;--good:#3fb950;
--fair:#d29922;--poor:#f85149}body{background:#0d1117}}
"""
_MOST_CAUSES = 15
_MOST_CODES = 3
_WIDTH = 104  # of a bar, in pixels
_GOOD, _FAIR = 0.9, 0.7


def _percent(share: float | None) -> str:
    return "not known" if share is None else f"{100 * share:.1f} %"


def _points(move: float | None) -> str:
    return "not known" if move is None else "0.0" if abs(move) < 0.0005 else f"{100 * move:+.1f}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _label(field: str) -> str:
    """Name a field as people read it; a host's own keeps its name."""
    said = messages.text(f"label.{field}")
    return field if said.startswith("[") else said


def _cause(name: str) -> tuple[str, str, str]:
    """Take apart the name of a cause: the letter, the field, and what is the matter."""
    letter, _, rest = name.partition(" ")
    code, _, field = rest.partition(" ")
    why = messages.text(code, facts={"days": "some"}).replace("checked some days ago", "not confirmed for long")
    return letter, _label(field) if field else "", why


def _rows(quality: Quality) -> list[tuple[str, Quality]]:
    rows = [("all", quality)]
    rows += [(f"{name}: {value}", part) for name, found in quality.groups.items() for value, part in found.items()]
    return rows


def _moves(trend: Trend) -> list[tuple[str, Trend]]:
    rows = [("all", trend)]
    rows += [(f"{name}: {value}", part) for name, found in trend.groups.items() for value, part in found.items()]
    return rows


def _head(quality: Quality) -> str:
    day = f", {quality.as_of.isoformat()}" if quality.as_of else ""
    return f"{quality.records:,} records{day}"


def _days(trend: Trend) -> str:
    if trend.before is None or trend.after is None:
        return "between two days"
    return f"{trend.before.isoformat()} to {trend.after.isoformat()}"


def markdown(quality: Quality) -> str:
    """Write *quality* as a Markdown page."""
    lines = [f"# ACCU of {_head(quality)}", "", "| | records | accurate | complete | correct | unique |"]
    lines.append("|---|--:|--:|--:|--:|--:|")
    for name, part in _rows(quality):
        marks = " | ".join(_percent(mark) for mark in part.letters.values())
        lines.append(f"| {_cell(name)} | {part.records:,} | {marks} |")
    lines += ["", "| field | filled | asked about | most often |", "|---|--:|--:|---|"]
    for field in quality.fields:
        codes = ", ".join(f"`{code}` {count:,}" for code, count in list(field.codes.items())[:_MOST_CODES])
        lines.append(f"| {_cell(field.field)} | {_percent(field.filled)} | {_percent(field.asked)} | {codes} |")
    lines += ["", "| letter | field | why | points lost |", "|---|---|---|--:|"]
    for name, loss in list(quality.causes.items())[:_MOST_CAUSES]:
        lines.append(f"| {' | '.join(map(_cell, _cause(name)))} | {100 * loss:.2f} |")
    return "\n".join(lines) + "\n"


def trend_markdown(trend: Trend) -> str:
    """Write *trend* as a Markdown page."""
    lines = [f"# ACCU, {_days(trend)}", "", "Points of a hundred, after less before.", ""]
    lines += ["| | accurate | complete | correct | unique |", "|---|--:|--:|--:|--:|"]
    for name, part in _moves(trend):
        lines.append(f"| {_cell(name)} | {' | '.join(_points(move) for move in part.letters.values())} |")
    lines += ["", "| letter | field | why | points lost |", "|---|---|---|--:|"]
    for name, move in list(trend.causes.items())[:_MOST_CAUSES]:
        lines.append(f"| {' | '.join(map(_cell, _cause(name)))} | {100 * move:+.2f} |")
    return "\n".join(lines) + "\n"


def _bar(share: float, label: str) -> str:
    colour = "good" if share >= _GOOD else "fair" if share >= _FAIR else "poor"
    return (
        f'<svg width="{_WIDTH}" height="8" role="img" aria-label="{escape(label)}: {_percent(share)}">'
        f'<rect width="{_WIDTH}" height="8" rx="4" fill="var(--track)"/>'
        f'<rect width="{_WIDTH * share:.1f}" height="8" rx="4" fill="var(--{colour})"/></svg>'
    )


def _mark(share: float | None, label: str) -> str:
    if share is None:
        return '<td class="mark unknown">not known</td>'
    return f'<td class="mark">{_percent(share)}{_bar(share, label)}</td>'


def _arrow(then: float | None, now: float | None, label: str) -> str:
    """Draw where a letter stood, where it stands, and the way between."""
    if then is None or now is None:
        return '<td class="mark unknown">not known</td>'
    move = round(now - then, 4)
    turn = "" if abs(move) < 0.0005 else "up" if move > 0 else "down"
    colour = {"up": "good", "down": "poor", "": "soft"}[turn]
    low, high = sorted((_WIDTH * then, _WIDTH * now))
    return (
        f'<td class="mark">{_percent(now)} <span class="{turn}">{_points(move)}</span>'
        f'<svg width="{_WIDTH}" height="12" role="img" aria-label="{escape(label)}: {_percent(then)}, then '
        f'{_percent(now)}"><rect y="4" width="{_WIDTH}" height="4" rx="2" fill="var(--track)"/>'
        f'<rect x="{low:.1f}" y="4" width="{high - low:.1f}" height="4" fill="var(--{colour})"/>'
        f'<circle cx="{min(max(_WIDTH * then, 3), _WIDTH - 3):.1f}" cy="6" r="3" fill="var(--soft)"/>'
        f'<circle cx="{min(max(_WIDTH * now, 4), _WIDTH - 4):.1f}" cy="6" r="4" fill="var(--{colour})"/></svg></td>'
    )


def _page(title: str, lead: str, body: Iterable[str]) -> str:
    return "".join(
        [
            f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1><p class="lead">{lead}</p>',
            *body,
            "</body></html>\n",
        ]
    )


def _table(columns: Mapping[str, str], rows: Iterable[str]) -> list[str]:
    """Make a table; *columns* maps a column's name to its class."""
    heads = "".join(f'<th class="{kind}">{name}</th>' if kind else f"<th>{name}</th>" for name, kind in columns.items())
    return [f'<div class="wide"><table><thead><tr>{heads}</tr></thead><tbody>', *rows, "</tbody></table></div>"]


_LETTERS = {"accurate": "mark", "complete": "mark", "correct": "mark", "unique": "mark"}


def _row(name: str, cells: str) -> str:
    kind = ' class="all"' if name == "all" else ""
    return f"<tr{kind}><td>{escape(name)}</td>{cells}</tr>"


def _causes(causes: Mapping[str, float], form: str) -> list[str]:
    rows = []
    for name, loss in list(causes.items())[:_MOST_CAUSES]:
        told = "".join(f"<td>{escape(text)}</td>" for text in _cause(name))
        rows.append(f'<tr>{told}<td class="n">{100 * loss:{form}}</td></tr>')
    return _table({"letter": "", "field": "", "why": "", "points lost": "n"}, rows)


def html(quality: Quality, title: str) -> str:
    """Write *quality* as one HTML page with its charts in it."""
    letters = [
        _row(
            name,
            f'<td class="n">{part.records:,}</td>'
            + "".join(_mark(mark, f"{name} {letter}") for letter, mark in part.letters.items()),
        )
        for name, part in _rows(quality)
    ]
    fields = []
    for field in quality.fields:
        codes = ", ".join(
            f"<code>{escape(code)}</code> {count:,}" for code, count in list(field.codes.items())[:_MOST_CODES]
        )
        fields.append(
            f"<tr><td>{escape(_label(field.field))}</td>{_mark(field.filled, field.field)}"
            f'<td class="n">{_percent(field.asked)}</td><td>{codes}</td></tr>'
        )
    body = [
        *_table({"": "", "records": "n", **_LETTERS}, letters),
        "<h2>Fields</h2>",
        *_table({"field": "", "filled": "mark", "asked about": "n", "most often": ""}, fields),
        "<h2>What costs most</h2>",
        *_causes(quality.causes, ".2f"),
    ]
    lead = f"{_head(quality)}. Accurate is not outdated; unique is that no other record is the same person."
    return _page(title, lead, body)


def trend_html(trend: Trend, title: str) -> str:
    """Write *trend* as one HTML page with its charts in it."""
    letters = [
        _row(
            name,
            "".join(_arrow(part.then.get(letter), part.now.get(letter), f"{name} {letter}") for letter in part.letters),
        )
        for name, part in _moves(trend)
    ]
    body = [
        *_table({"": "", **_LETTERS}, letters),
        "<h2>What moved most</h2>",
        *_causes(trend.causes, "+.2f"),
    ]
    return _page(title, f"{_days(trend)}. The grey dot is before, the coloured one after.", body)
