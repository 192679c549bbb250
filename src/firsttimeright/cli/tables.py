"""A report as people read it: what was tidied, what is suggested and why, and who this may be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from rich.box import SIMPLE_HEAD
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from firsttimeright import messages
from firsttimeright.findings import Evidence, Finding, Severity, Suggestion, Verdict
from firsttimeright.report.values import named, written

if TYPE_CHECKING:
    from collections import Counter

    from rich.console import Console, RenderableType

    from firsttimeright.matching import Match
    from firsttimeright.quality import Accu, Cause
    from firsttimeright.report import Report

__all__ = ["Words", "show", "sum_up", "twin"]

MOST_CODES = 5  # of the codes that were seen most often in a file
WIDEST = 32  # characters of a value that are never broken over two lines

COLOUR = {
    Verdict.ACCEPT: "green",
    Verdict.CONFIRM: "yellow",
    Verdict.FIX: "red",
    Verdict.REVIEW: "magenta",
    Severity.INFO: "dim",
    Severity.WARN: "yellow",
    Severity.BLOCK: "red",
}


def show(report: Report, console: Console, language: str, number: int | None = None) -> None:
    """Print *report* to *console* in the user's language, under its *number* in a file.

    What the person typed is part of it: this is for the screen, never for a log.
    """
    words = Words(report, language)
    if number is not None:
        console.print(Text(words.own("cli.record", number=str(number)), style="bold underline"))
    verdict = report.verdict
    line = Text(f"{verdict.value.upper()}  ", style=f"bold {COLOUR[verdict]}")
    console.print(line + Text(words.own(f"label.verdict_{verdict.value}"), style="default"))
    _print(console, tidied(report, words))
    for part in suggested(report, words):
        console.print(part)
    _print(console, completed(report, words))
    _print(console, noted(report, words))
    for match in report.duplicates:
        console.print(twin(match, words))
    if report.accu is not None:
        console.print(scores(report.accu, words))
    if report.skipped:
        checks = ", ".join(f"{item.check} ({item.reason})" for item in report.skipped)
        console.print(Text(words.own("cli.skipped", checks=checks), style="dim"))


def sum_up(verdicts: Mapping[Verdict, int], codes: Counter[str], console: Console, language: str) -> None:
    """Print how many records of a file had each verdict, and what was seen most often; no value."""

    def own(code: str, **facts: Any) -> str:
        return messages.text(code, language, facts)

    console.print(Text(own("cli.summary", count=sum(verdicts.values())), style="bold underline"))
    table = Table(box=SIMPLE_HEAD, show_header=False)
    for verdict in Verdict:
        if count := verdicts.get(verdict, 0):
            said = own(f"label.verdict_{verdict.value}")
            table.add_row(str(count), Text(verdict.value.upper(), style=COLOUR[verdict]), said)
    for code, count in sorted(codes.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_CODES]:
        asked = messages.text(code, language, dict.fromkeys(messages.variables(code, language), "…"))
        table.add_row(str(count), code, Text(asked))
    console.print(table)


class Words:
    """The report's codes and fields in the user's language."""

    def __init__(self, report: Report, language: str) -> None:
        self.language = language
        self._ours = {host: ours for ours, host in report.fields.items()}
        self._findings = {(item.code, item.field): item for item in report.findings}

    def own(self, code: str, **facts: Any) -> str:
        """Say one of the house's own words."""
        return messages.text(code, self.language, facts)

    def field(self, name: str) -> str:
        """Name a field as the user calls it; a host's own field keeps its name."""
        code = f"label.{self._ours.get(name, name)}"
        return self.own(code) if code in messages.codes(messages.LANGUAGES[0]) else name

    def rule(self, code: str) -> str:
        """Say in a few words why a value was tidied."""
        return self.own(code) if code in messages.codes(messages.LANGUAGES[0]) else code

    def finding(self, item: Finding) -> str:
        """Say a finding."""
        return messages.text(
            item.code,
            self.language,
            {"field": self.field(item.field), "before": "…", "after": "…", **named(item.facts, self.language)},
        )

    def suggestion(self, item: Suggestion) -> str:
        """Ask what a suggestion asks."""
        seen = self._findings.get((item.code, item.field))
        facts = named(seen.facts, self.language) if seen is not None else {}
        ours = self._ours.get(item.field, item.field)
        values = {
            name: written(value or "", ours, self.language)
            for name, value in (("before", item.before), ("after", item.after))
        }
        if item.after:
            facts["example"] = "none"  # what is suggested is example enough
        return messages.text(item.code, self.language, {"field": self.field(item.field), **facts, **values})

    def evidence(self, item: Evidence | Cause) -> str:
        """Give one reason."""
        return messages.text(item.code, self.language, named(item.facts, self.language))


def tidied(report: Report, words: Words) -> Table:
    """Tabulate what was changed without loss."""
    table = _table(words, "tidied", "field", "typed", "stored", "rule")
    for item in report.changes:
        _row(table, words.field(item.field), _value(item.before), _value(item.after), words.rule(item.rule))
    return table


def suggested(report: Report, words: Words) -> Iterator[RenderableType]:
    """Set out the guesses, each with what it asks and its reasons in bits."""
    if report.suggestions:
        yield Text(words.own("cli.title_suggested"), style="bold")
    for item in report.suggestions:
        guess = _value(item.before) + Text(" → ") + _value(item.after, "bold")
        sure = Text(f"  {_percent(item.confidence)}", style=COLOUR[Verdict.CONFIRM])
        lines = [Text(f"{words.field(item.field)}: ") + guess + sure]
        lines += [Text(f"  {words.suggestion(item)}")] if item.code else []
        yield Padding(Group(*lines, *_reasons(item.evidence, words)), (0, 0, 1, 2))


def completed(report: Report, words: Words) -> Table:
    """Tabulate the values for empty fields."""
    table = _table(words, "completed", "field", "value", "sure", "rule")
    for item in report.completions:
        weightiest = max(item.evidence, key=lambda reason: reason.bits, default=None)
        why = words.evidence(weightiest) if weightiest is not None else words.rule(item.code)
        _row(table, words.field(item.field), _value(item.value, "bold"), _percent(item.confidence), why)
    return table


def noted(report: Report, words: Words) -> Table:
    """Tabulate the findings that no change and no suggestion tells already."""
    told = {(item.rule, item.field) for item in report.changes}
    told |= {(item.code, item.field) for item in report.suggestions}
    table = _table(words, "noted", "field", "rule")
    for item in report.findings:
        if (item.code, item.field) not in told:
            _row(table, words.field(item.field), Text(words.finding(item), style=COLOUR[item.severity]))
    return table


def twin(match: Match, words: Words) -> Group:
    """Tabulate why this may be a customer known already: the prior first, then what weighs most."""
    customer = f"{words.own('cli.column_customer')} {match.id}" + (f" ({match.source})" if match.source else "")
    relation = words.own(f"label.relation_{match.relation}")
    # The probability is that of the same person: beside a relative, "0%" would read as if the household were in doubt.
    sure = f" {_percent(match.probability)}" if match.relation == "same" else ""
    title = f"{words.own('cli.title_twins')}: {customer}, {relation}{sure}"
    table = Table(box=SIMPLE_HEAD)
    table.add_column(words.own("cli.column_reason"))
    table.add_column(words.own("cli.column_bits"), justify="right")
    prior, *rest = match.why.steps
    for item in (prior, *sorted(rest, key=lambda item: -abs(item.bits))):
        _row(table, words.evidence(item), f"{item.bits:+.1f}")
    return Group(_value(title, "bold magenta"), table)


def scores(accu: Accu, words: Words) -> Table:
    """Tabulate the four letters, each with what would improve it most cheaply."""
    table = _table(words, "scores", "letter", "score", "improve")
    for name, letter in accu:
        cause = letter.improvement
        said = words.evidence(cause) if cause is not None else ""
        about = f"{words.field(cause.field)}: " if cause is not None and cause.field else ""
        _row(table, words.own(f"cli.letter_{name}"), _percent(letter.score), about + said)
    return table


def _table(words: Words, title: str, *columns: str) -> Table:
    table = Table(title=words.own(f"cli.title_{title}"), title_justify="left", title_style="bold", box=SIMPLE_HEAD)
    for name in columns:
        table.add_column(
            words.own(f"cli.column_{name}"), justify="right" if name in {"sure", "score"} else "left", overflow="fold"
        )
    return table


def _row(table: Table, *cells: str | Text) -> None:
    """Add a row of plain text: what stands in brackets is no markup. Values are not cut where a reason can wrap."""
    shown = [cell if isinstance(cell, Text) else _value(cell) for cell in cells]
    for column, cell in list(zip(table.columns, shown, strict=True))[:-1]:
        column.min_width = max(column.min_width or 0, min(cell.cell_len, WIDEST))
    table.add_row(*shown)


def _print(console: Console, table: Table) -> None:
    if table.row_count:
        console.print(table)


def _reasons(evidence: Iterable[Evidence], words: Words) -> list[Text]:
    weighty = sorted(evidence, key=lambda item: -abs(item.bits))
    return [Text(f"  {item.bits:+5.1f}  {words.evidence(item)}", style="dim") for item in weighty]


def _value(value: object, style: str = "") -> Text:
    """Show a value as it is: no markup, and control characters made visible."""
    if value is None:
        return Text("–", style="dim")
    return Text("".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in str(value)), style=style)


def _percent(share: float | None) -> str:
    """Write a share; what is nearly certain is not written as certain."""
    if share is None:
        return "–"
    return f"{min(share, 0.999):.1%}" if 0.99 <= share < 1 else f"{share:.0%}"
