"""Arguments, and what is done with them."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from firsttimeright import __version__, messages
from firsttimeright.cli.reading import BadInput, Format, between, customers, numbered
from firsttimeright.findings import Audience, Severity, Verdict

if TYPE_CHECKING:
    from firsttimeright.intake import Intake
    from firsttimeright.report import Report

__all__ = ["main"]

FINE, BLOCKED, MISUSED = 0, 1, 2

EPILOGUE = """\
exit status: 0, 1 when a finding blocks a record, 2 for misuse or a line that holds no record

examples:
  firsttimeright check '{"family_name": "Jnasen", "email": "sabine.jansen@gmial.com"}' --country NL
  firsttimeright check new.csv --customers customers.csv --json > reports.jsonl
  firsttimeright check new.csv --country NL --summary --output tidied.csv
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
    form = Format(chosen.encoding, between(chosen.delimiter), _note)
    try:
        intake = _intake(chosen, form)
    except (TypeError, ValueError) as error:
        return _misuse(str(error))
    show, sum_up = _printer(chosen)
    blocked, wrong, lost = False, [], 0
    verdicts: Counter[Verdict] = Counter()
    codes: Counter[str] = Counter()
    several = chosen.record is None or chosen.record.lstrip()[:1] != "{"

    def tell(error: BadInput) -> None:
        nonlocal lost
        wrong.append(_misuse(str(error)))
        lost += error.lines

    for number, (line, record) in enumerate(numbered(chosen.record, tell=tell, form=form), 1):
        report = intake.check(record, audience=chosen.audience)
        if number == 1 and several:
            wrong += _unknown(report)
        show(report, number + len(wrong) if several else None, line)
        blocked = blocked or bool(report.blocking)
        verdicts[report.verdict] += 1
        codes.update({item.code for item in report.findings if item.severity is not Severity.INFO})
    if several and not verdicts and not wrong:
        _note("there is no record in it")
    sum_up(verdicts if several else {}, codes)
    if lost and chosen.output:
        _note(f"not in {chosen.output}: {lost} {'line' if lost == 1 else 'lines'} that could not be read")
    return MISUSED if wrong else BLOCKED if blocked else FINE


def _unknown(report: Report) -> list[int]:
    """Tell which columns of a file are none of a customer's fields; by their places, for one may be a value."""
    ours = set(report.fields.values())
    strange = [place for place, name in enumerate(report.typed, 1) if name not in ours]
    if not ours:
        return [_misuse("none of the columns is known: see docs/fields.md for the names that are, and name them so")]
    if strange:
        places = ", ".join(map(str, strange))
        _note(f"not looked at, as none of a customer's fields: column {places}")
    return []


def explain(chosen: argparse.Namespace) -> int:
    """Print what a code means; without a code, list them all."""
    from firsttimeright import catalogue

    if chosen.code is None:
        for item in catalogue.entries().values():
            sys.stdout.write(f"{item.code}\n")
        return FINE
    begun = [code for code in catalogue.entries() if code.startswith(f"{chosen.code.rstrip('.')}.")]
    if begun and chosen.code not in catalogue.entries():  # a whole room's: email
        sys.stdout.write("".join(f"{code}\n" for code in begun))
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
    one.add_argument("record", nargs="?", help="a JSON object, a file (CSV with a heading, or one object a line), "
                     "or - for standard input, which is read without it, too")  # fmt: skip
    one.add_argument("--country", help="two-letter code of records that do not say theirs")
    one.add_argument("--language", default=messages.LANGUAGES[0], choices=messages.LANGUAGES, help="of the answer")
    one.add_argument("--customers", metavar="FILE", help="existing customers, as CSV or JSON lines")
    one.add_argument("--id", default="id", metavar="NAME", help="the customers' field with their number")
    one.add_argument("--audience", default="staff", choices=[item.value for item in Audience], help="who sees it")
    shown = one.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="print one report a line, for programs")
    shown.add_argument("--summary", action="store_true", help="print only what the records come to")
    one.add_argument("--output", metavar="FILE", help="also write a CSV: the columns tidied, and what was found")
    one.add_argument("--encoding", help="of the files; found out without it: UTF-8, UTF-16 or Windows-1252")
    one.add_argument("--delimiter", help=r"between the columns of the files, \t for a tab; found out without it")
    one.set_defaults(run=check)

    other = commands.add_parser("explain", help="say what a code means", description=explain.__doc__)
    other.add_argument("code", nargs="?", help="such as email.domain_typo; a part, email, or nothing lists them")
    other.add_argument("--language", default=messages.LANGUAGES[0], choices=messages.LANGUAGES, help="of the sentence")
    other.set_defaults(run=explain)
    return parser


def _intake(chosen: argparse.Namespace, form: Format) -> Intake:
    from firsttimeright.intake import Intake

    index: Any = None
    if chosen.customers:
        known = customers(chosen.customers, tell=lambda error: _misuse(str(error)), form=form)
        if known and not any(chosen.id in row for row in known):
            names = ", ".join(map(repr, dict.fromkeys(name for row in known[:1] for name in row)))
            raise BadInput(f"customers have no field {chosen.id!r}: name the one with their number with --id ({names})")
        without = [row for row in known if row.get(chosen.id) in {None, ""}]
        if without:
            _note(f"{len(without)} of the customers have no number in {chosen.id!r}, and are left out")
            known = [row for row in known if row.get(chosen.id) not in {None, ""}]
        from firsttimeright.matching import Index

        index = Index.build(known, id=chosen.id, country=chosen.country)
    return Intake(country=chosen.country, language=chosen.language, index=index)


Show = Callable[["Report", "int | None", int], object]
SumUp = Callable[[Mapping[Verdict, int], "Counter[str]"], object]


def _printer(chosen: argparse.Namespace) -> tuple[Show, SumUp]:
    """Choose how a report is shown, and what they come to: tables for people, lines for programs; and a file beside."""
    show, sum_up = _on_screen(chosen)
    if not chosen.output:
        return show, sum_up
    from firsttimeright.cli.writing import Table

    read = [chosen.customers] if chosen.customers else []
    read += ["/dev/stdin" if chosen.record in {None, "-"} else chosen.record]
    table = Table(chosen.output, read)

    def also(report: Report, number: int | None, line: int) -> None:
        table.add(report, line)
        show(report, number, line)

    def in_the_end(verdicts: Mapping[Verdict, int], codes: Counter[str]) -> None:
        table.write()
        sum_up(verdicts, codes)

    return also, in_the_end


def _on_screen(chosen: argparse.Namespace) -> tuple[Show, SumUp]:
    if not chosen.json and find_spec("rich") is None:
        sys.stderr.write("for tables: pip install 'firsttimeright[cli]'. Without it, reports come as JSON.\n")
        chosen.json = True
    if chosen.json:
        from pydantic import TypeAdapter

        from firsttimeright.report import Report

        adapter = TypeAdapter(Report)

        def print_line(report: Report, number: int | None, line: int) -> None:
            text = adapter.dump_json(report).decode()
            sys.stdout.write(f'{{"line":{line},{text[1:]}\n' if number is not None else f"{text}\n")

        return print_line, lambda *_: None

    from rich.console import Console

    from firsttimeright.cli.tables import show, sum_up

    console = Console()
    language: str = chosen.language
    return (
        lambda report, number, _line: None if chosen.summary else show(report, console, language, number),
        lambda verdicts, codes: sum_up(verdicts, codes, console, language) if verdicts else None,
    )


def _note(what: str) -> None:
    sys.stderr.write(f"firsttimeright: {what}\n")


def _misuse(what: str) -> int:
    _note(what)
    return MISUSED
