"""ACCU of a table as pages: Markdown, and HTML that stands by itself, in the reader's language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from .. import messages
from ._figures import bar, before_and_after

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ._table import FieldQuality, Quality, Trend

__all__ = ["html", "markdown", "trend_html", "trend_markdown"]

_STYLE = """
:root{--ink:#1b1f24;--line:#d8dee4;--soft:#59636e;--track:#e7ebef;--plain:#8c959f;--good:#2da44e;--fair:#bf8700;
--poor:#cf222e}
body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:var(--ink)}
h1{font-size:1.6rem;overflow-wrap:anywhere}h2{font-size:1.2rem;margin-top:2rem}p.lead{color:var(--soft)}
table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;
overflow-wrap:break-word}
thead th{font-size:.85rem;color:var(--soft);font-weight:600}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.mark{min-width:6.5rem;font-variant-numeric:tabular-nums}td.mark svg{display:block;margin-top:.15rem}
td ul{list-style:none;margin:0;padding:0}
tr.all{font-weight:600}.unknown{color:var(--soft)}.up{color:var(--good)}.down{color:var(--poor)}
@media(max-width:40rem){thead{display:none}table,tbody,tr,td{display:block;width:auto}
tr{padding:.5rem 0;border-bottom:2px solid var(--line)}td{border:0;padding:.15rem 0}
td[data-label]{display:flex;justify-content:space-between;gap:1rem;text-align:right}
td[data-label]::before{content:attr(data-label);color:var(--soft);font-weight:400;text-align:left;flex:none}
td.n{white-space:normal}td.none{display:none}td.mark svg{margin-left:auto}}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--line:#30363d;--soft:#9198a1;--track:#21262d;--plain:#6e7681;
--good:#3fb950;--fair:#d29922;--poor:#f85149}body{background:#0d1117}}
"""
_MARKUP = re.compile(r"[\\`*\[\]|~]|(?<!\w)_|_(?!\w)")  # of Markdown; what is HTML is escaped before
_SPACES = re.compile(r"[^\S\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")
_MOST_CAUSES = 15
_MOST_CODES = 3
_STAYS = "\N{NO-BREAK SPACE}"  # what stands behind it stays on the line
_BLANK = "…"  # stands in a sentence for what one record would say there


@dataclass(frozen=True, slots=True)
class _Words:
    """The page's words in one language."""

    language: str

    def __call__(self, name: str, **facts: object) -> str:
        return messages.text(f"page.{name}", self.language, facts)

    def percent(self, share: float | None) -> str:
        if share is None:
            return self("not_known")
        return f"{self.number(100 * share, 1)}{_STAYS if self.language in ('de', 'fr') else ''}%"

    def points(self, move: float | None, digits: int = 1) -> str:
        if move is None:
            return self("not_known")
        shown = round(100 * move, digits)
        return f"{'+' if shown > 0 else '−' if shown < 0 else ''}{self.number(abs(shown), digits)}"

    def number(self, value: float, digits: int = 0) -> str:
        text = f"{value:,.{digits}f}"
        return text if self.language == "en" else text.translate(str.maketrans(_MARKS[self.language]))

    def label(self, field: str) -> str:
        """Name a field as people read it; a host's own keeps its name."""
        said = messages.text(f"label.{field}", self.language)
        return field if said.startswith("[") else said

    def said(self, code: str) -> str:
        """Say what a code says, with a blank for whatever is one record's own."""
        if code == "accu.grown_old":
            return self("grown_old")
        return messages.text(code, self.language, dict.fromkeys(messages.variables(code, self.language), _BLANK))

    def cause(self, name: str) -> tuple[str, str, str]:
        """Take apart the name of a cause: the letter, the field, and what is the matter."""
        letter, _, rest = name.partition(" ")
        code, _, field = rest.partition(" ")
        return self(letter), self.label(field) if field else "", self.said(code)

    def group(self, name: str, value: str) -> str:
        return self.beside(self(name) if name == "channel" else self.label(name), value)

    def beside(self, name: str, value: str) -> str:
        """Set a colon between, as one does in the language."""
        return f"{name}{_STAYS if self.language == 'fr' else ''}: {value}"

    def letters(self) -> tuple[str, ...]:
        return tuple(map(self, _LETTERS))

    def head(self, quality: Quality) -> str:
        day = f", {quality.as_of.isoformat()}" if quality.as_of else ""
        return f"{self('of_records', count=quality.records, written=self.number(quality.records))}{day}"

    def days(self, trend: Trend) -> str:
        if trend.before is None or trend.after is None:
            return self("two_days")
        return self("from_to", before=trend.before.isoformat(), after=trend.after.isoformat())


_LETTERS = ("accurate", "complete", "correct", "unique")
_MARKS: Mapping[str, dict[str, str | int | None]] = {
    "nl": {",": ".", ".": ","},
    "de": {",": ".", ".": ","},
    "fr": {",": "\u202f", ".": ","},
}


def _words(language: str) -> _Words:
    tag = language.replace("_", "-").split("-", 1)[0].strip().lower()
    if tag not in messages.LANGUAGES:
        raise ValueError(
            f"a page is written in {', '.join(messages.LANGUAGES)}, not in {language!r}; a title is title="
        )
    return _Words(tag)


def _cell(text: str) -> str:
    """Fit a text into a cell of a table, in which nothing that it holds is markup or another cell."""
    return _MARKUP.sub(r"\\\g<0>", escape(_SPACES.sub(" ", text).strip(), quote=False))


def _rows(whole: Quality, say: _Words) -> list[tuple[str, Quality]]:
    groups = whole.groups.items()
    return [("", whole), *((say.group(name, value), part) for name, found in groups for value, part in found.items())]


def _moves(whole: Trend, say: _Words) -> list[tuple[str, Trend]]:
    groups = whole.groups.items()
    return [("", whole), *((say.group(name, value), part) for name, found in groups for value, part in found.items())]


def _most(field: FieldQuality, say: _Words) -> list[str]:
    return [f"{say.said(code)} ({say.number(count)})" for code, count in list(field.codes.items())[:_MOST_CODES]]


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(map(_cell, cells))} |"


def _causes(causes: Mapping[str, float], say: _Words, sign: int) -> list[tuple[str, ...]]:
    """List causes with their points: lost where *sign* is 0, else won or lost, so that + is always better."""
    return [
        (*say.cause(name), say.number(100 * loss, 2) if not sign else say.points(sign * loss, 2))
        for name, loss in list(causes.items())[:_MOST_CAUSES]
    ]


def markdown(quality: Quality, language: str) -> str:
    """Write *quality* as a Markdown page."""
    say = _words(language)
    lines = [
        f"# {say.beside('ACCU', say.head(quality))}",
        "",
        _line(["", say("records"), *say.letters()]),
        "|---|--:|--:|--:|--:|--:|",
    ]
    for name, part in _rows(quality, say):
        lines.append(_line([name or say("all"), say.number(part.records), *map(say.percent, part.letters.values())]))
    lines += ["", _line(map(say, ("field", "filled", "asked", "most"))), "|---|--:|--:|---|"]
    for field in quality.fields:
        filled, asked = say.percent(field.filled), say.percent(field.asked)
        lines.append(_line([say.label(field.field), filled, asked, "; ".join(_most(field, say))]))
    lines += ["", _line(map(say, ("letter", "field", "why", "lost"))), "|---|---|---|--:|"]
    lines += map(_line, _causes(quality.causes, say, 0))
    return "\n".join(lines) + "\n"


def trend_markdown(trend: Trend, language: str) -> str:
    """Write *trend* as a Markdown page."""
    say = _words(language)
    lines = [
        f"# {say.beside('ACCU', say.days(trend))}",
        "",
        say("better"),
        "",
        _line(["", *say.letters()]),
        "|---|--:|--:|--:|--:|",
    ]
    for name, part in _moves(trend, say):
        lines.append(_line([name or say("all"), *map(say.points, part.letters.values())]))
    lines += ["", _line(map(say, ("letter", "field", "why", "moved"))), "|---|---|---|--:|"]
    lines += map(_line, _causes(trend.causes, say, -1))
    return "\n".join(lines) + "\n"


def _page(say: _Words, title: str, lead: str, body: Iterable[str]) -> str:
    return "".join(
        [
            f'<!doctype html><html lang="{say.language}"><head><meta charset="utf-8"><title>{escape(title)}</title>',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1><p class="lead">{escape(lead)}</p>',
            *body,
            "</body></html>\n",
        ]
    )


def _table(heads: Sequence[str], kinds: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]]) -> list[str]:
    """Make a table of cells that are HTML already; on a narrow screen each cell bears its column's name."""
    top = "".join(f"<th{_kind(kind)}>{escape(head)}</th>" for head, kind in zip(heads, kinds, strict=True))
    made = [f"<table><thead><tr>{top}</tr></thead><tbody>"]
    for of_row, cells in rows:
        told = "".join(
            f"<td{_kind(kind if cell else 'none')}{_named(head)}>{cell}</td>"
            for head, kind, cell in zip(heads, kinds, cells, strict=True)
        )
        made.append(f"<tr{_kind(of_row)}>{told}</tr>")
    return [*made, "</tbody></table>"]


def _kind(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


def _named(head: str) -> str:
    return f' data-label="{escape(head)}"' if head else ""


def _mark(share: float | None, say: _Words, label: str, *, judged: bool = True) -> str:
    if share is None:
        return f'<span class="unknown">{escape(say("not_known"))}</span>'
    return f"<div>{say.percent(share)}{bar(share, say.beside(label, say.percent(share)), judged=judged)}</div>"


def _moved(then: float | None, now: float | None, say: _Words, label: str) -> str:
    """Show where a letter stood, where it stands, and the difference."""
    if then is None or now is None:
        return f'<span class="unknown">{escape(say("not_known"))}</span>'
    move = round(now - then, 4)
    turn = "" if abs(move) < 0.0005 else "up" if move > 0 else "down"
    told = say.beside(label, f"{say.percent(then)}, {say.percent(now)}")
    points = f'<span class="{turn}">{say.points(move)}</span>' if turn else say.points(0.0)
    return f"<div>{say.percent(now)} ({points}){before_and_after(then, now, told, turn)}</div>"


def _cause_table(say: _Words, rows: Iterable[Sequence[str]], last: str) -> list[str]:
    heads = [*map(say, ("letter", "field", "why")), say(last)]
    return _table(heads, ("", "", "", "n"), (("", tuple(map(escape, row))) for row in rows))


def html(quality: Quality, language: str, title: str | None) -> str:
    """Write *quality* as one HTML page with its charts in it."""
    say = _words(language)
    letters = [
        (
            "" if name else "all",
            (
                escape(name or say("all")),
                say.number(part.records),
                *(_mark(mark, say, f"{name or say('all')}, {say(letter)}") for letter, mark in part.letters.items()),
            ),
        )
        for name, part in _rows(quality, say)
    ]
    fields = []
    for field in quality.fields:
        label = say.label(field.field)
        often = "".join(f"<li>{escape(line)}</li>" for line in _most(field, say))
        filled = _mark(field.filled, say, f"{label}, {say('filled')}", judged=False)  # many are rightly empty
        asked = say.percent(field.asked) if field.filled or field.asked else ""
        fields.append(("", (escape(label), filled, asked, f"<ul>{often}</ul>" if often else "")))
    body = [
        *_table(["", say("records"), *say.letters()], ("", "n", *["mark"] * 4), letters),
        f"<h2>{escape(say('fields'))}</h2>",
        *_table(list(map(say, ("field", "filled", "asked", "most"))), ("", "mark", "n", ""), fields),
        f"<h2>{escape(say('costs'))}</h2>",
        *_cause_table(say, _causes(quality.causes, say, 0), "lost"),
    ]
    return _page(say, title or "ACCU", f"{say.head(quality)}. {say('lead')}", body)


def trend_html(trend: Trend, language: str, title: str | None) -> str:
    """Write *trend* as one HTML page with its charts in it."""
    say = _words(language)
    letters = [
        (
            "" if name else "all",
            (
                escape(name or say("all")),
                *(
                    _moved(part.then.get(one), part.now.get(one), say, f"{name or say('all')}, {say(one)}")
                    for one in part.letters
                ),
            ),
        )
        for name, part in _moves(trend, say)
    ]
    body = [
        *_table(["", *say.letters()], ("", *["mark"] * 4), letters),
        f"<h2>{escape(say('moves'))}</h2>",
        *_cause_table(say, _causes(trend.causes, say, -1), "moved"),
    ]
    lead = f"{say.days(trend)}. {say('better')} {say('bars')}"
    return _page(say, title or say("trend"), lead, body)
