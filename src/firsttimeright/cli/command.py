"""Arguments, and what is done with them."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from firsttimeright import __version__, messages
from firsttimeright.cli.reading import BadInput, customers, records
from firsttimeright.findings import Audience, Severity, Verdict

if TYPE_CHECKING:
    from firsttimeright.intake import Intake

__all__ = ["main"]

FINE, BLOCKED, MISUSED = 0, 1, 2

EPILOGUE = """\
exit status: 0, 1 when a finding blocks a record, 2 for misuse or a line that holds no record

examples:
  firsttimeright check '{"family_name": "Jnasen", "email": "sabine.jansen@gmial.com"}' --country NL
  firsttimeright check new.csv --customers customers.csv --json > reports.jsonl
  firsttimeright explain email.domain_typo --language nl
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status.

    Args:
        arguments: What stands behind the command's name; the process's own when left out.

    Returns:
        0: nothing blocks. 1: a record must be put right. 2: the arguments or a line of the input are off.
    """
    chosen = _parser().parse_args(arguments)
    try:
        status: int = chosen.run(chosen)
    except BadInput as error:
        return _misuse(str(error))
    except BrokenPipeError:  # the reader, `head` for one, had enough
        sys.stderr.close()
        return FINE
    except KeyboardInterrupt:
        return 130
    return status


def check(chosen: argparse.Namespace) -> int:
    """Check each record and print its report, and of a file how many there were of each verdict.

    A line that holds no record is told, and the next one read.
    """
    try:
        intake = _intake(chosen)
    except (TypeError, ValueError) as error:
        return _misuse(str(error))
    show, sum_up = _printer(chosen)
    blocked, wrong = False, []
    verdicts: Counter[Verdict] = Counter()
    codes: Counter[str] = Counter()
    several = chosen.record is None or chosen.record.lstrip()[:1] != "{"

    def tell(error: BadInput) -> None:
        wrong.append(_misuse(str(error)))

    for number, record in enumerate(records(chosen.record, tell=tell), 1):
        report = intake.check(record, audience=chosen.audience)
        show(report, number + len(wrong) if several else None)
        blocked = blocked or bool(report.blocking)
        verdicts[report.verdict] += 1
        codes.update({item.code for item in report.findings if item.severity is not Severity.INFO})
    if several and verdicts:
        sum_up(verdicts, codes)
    return MISUSED if wrong else BLOCKED if blocked else FINE


def explain(chosen: argparse.Namespace) -> int:
    """Print what a code means; without a code, list them all."""
    from firsttimeright import catalogue

    if chosen.code is None:
        for item in catalogue.entries().values():
            sys.stdout.write(f"{item.code}\n")
        return FINE
    try:
        found = catalogue.explain(chosen.code, chosen.language)
    except KeyError as error:
        return _misuse(str(error.args[0]))
    kind = found.severity.value if found.severity is not None else "evidence"
    lines = [f"{found.code}  ({kind}, {found.room})", "", found.text]
    lines += ["", f"When: {found.when}"] if found.when else []
    lines += [f"Do:   {found.do}"] if found.do else []
    lines += [f"Retired: {found.successor} took its place."] if found.successor else []
    sys.stdout.write("\n".join(lines) + "\n")
    return FINE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="firsttimeright",
        description="Check, correct and complete a customer record before it is saved, and say whom it may be.",
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"firsttimeright {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    one = commands.add_parser("check", help="check one record or many", description=check.__doc__)
    one.add_argument("record", nargs="?", help="a JSON object, a file (CSV with a heading, or one object a line), or -")
    one.add_argument("--country", help="two-letter code of records that do not say theirs")
    one.add_argument("--language", default=messages.LANGUAGES[0], help="of the answer: en, nl, de or fr")
    one.add_argument("--customers", metavar="FILE", help="existing customers, as CSV or JSON lines")
    one.add_argument("--id", default="id", metavar="NAME", help="the customers' field with their number")
    one.add_argument("--audience", default="staff", choices=[item.value for item in Audience], help="who sees it")
    one.add_argument("--json", action="store_true", help="print one report a line, for programs")
    one.set_defaults(run=check)

    other = commands.add_parser("explain", help="say what a code means", description=explain.__doc__)
    other.add_argument("code", nargs="?", help="such as email.domain_typo; all are listed without it")
    other.add_argument("--language", default=messages.LANGUAGES[0], help="of the sentence: en, nl, de or fr")
    other.set_defaults(run=explain)
    return parser


def _intake(chosen: argparse.Namespace) -> Intake:
    from firsttimeright.intake import Intake

    index: Any = None
    if chosen.customers:
        known = customers(chosen.customers, tell=lambda error: _misuse(str(error)))
        if known and chosen.id not in known[0]:
            raise BadInput(f"customers have no field {chosen.id!r}: name the one with their number with --id")
        from firsttimeright.matching import Index

        index = Index.build(known, id=chosen.id, country=chosen.country)
    return Intake(country=chosen.country, language=chosen.language, index=index)


def _printer(chosen: argparse.Namespace) -> tuple[Any, Any]:
    """Choose between tables for people and lines for programs: how a report is shown, and what they come to."""
    if not chosen.json and find_spec("rich") is None:
        sys.stderr.write("for tables: pip install 'firsttimeright[cli]'. Without it, reports come as JSON.\n")
        chosen.json = True
    if chosen.json:
        from pydantic import TypeAdapter

        from firsttimeright.report import Report

        adapter = TypeAdapter(Report)
        return lambda report, _number: sys.stdout.write(adapter.dump_json(report).decode() + "\n"), lambda *_: None

    from rich.console import Console

    from firsttimeright.cli.tables import show, sum_up

    console = Console()
    language: str = chosen.language
    return (
        lambda report, number: show(report, console, language, number),
        lambda verdicts, codes: sum_up(verdicts, codes, console, language),
    )


def _misuse(what: str) -> int:
    sys.stderr.write(f"firsttimeright: {what}\n")
    return MISUSED
