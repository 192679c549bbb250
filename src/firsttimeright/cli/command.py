"""Arguments, and what is done with them."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING

from firsttimeright.cli.arguments import fields_of, made
from firsttimeright.cli.reading import BadInput, Format, between, known_customers, numbered
from firsttimeright.cli.screen import Progress, screen
from firsttimeright.cli.whole import accu, duplicates
from firsttimeright.cli.writing import Table, is_same
from firsttimeright.findings import Audience, Severity, Verdict

if TYPE_CHECKING:
    from firsttimeright.intake import Intake
    from firsttimeright.report import Report

__all__ = ["main"]

FINE, BLOCKED, MISUSED = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit status.

    Args:
        arguments: What stands behind the command's name; the process's own when left out.

    Returns:
        0: nothing blocks. 1: a record must be put right. 2: the arguments or a line of the input are off.
    """
    parser = made(
        {"check": check, "duplicates": duplicates, "accu": accu, "form": form, "explain": explain, "fields": fields}
    )
    chosen = parser.parse_args(arguments)
    if chosen.run is None:
        parser.print_help(sys.stderr)
        parser.exit(MISUSED)
    try:
        status: int = chosen.run(chosen)
        sys.stdout.flush()
    except BadInput as error:
        return _misuse(str(error))
    except BrokenPipeError:  # the reader, `head` for one, had enough; nor is anybody told when Python closes
        with contextlib.suppress(OSError, ValueError):  # no file of its own, as in a notebook
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
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

    own = chosen.id if chosen.customers and is_same(chosen.customers, chosen.record) else None
    progress = Progress(shown=several and (chosen.summary or not sys.stdout.isatty()))
    for number, (line, record) in enumerate(numbered(chosen.record, tell=tell, form=form), 1):
        report = intake.check(record, audience=chosen.audience, exclude=record.get(own) if own else None)
        if number == 1 and several:
            wrong += _unknown(report, own)
        progress.step(number)
        show(report, number + len(wrong) if several else None, line)
        blocked = blocked or bool(report.blocking)
        verdicts[report.verdict] += 1
        codes.update({item.code for item in report.findings if item.severity is not Severity.INFO})
    progress.end()
    if several and not verdicts and not wrong:
        _note("there is no record in it")
    sum_up(verdicts if several else {}, codes)
    if lost and chosen.output:
        _note(f"not in {chosen.output}: {lost} {'line' if lost == 1 else 'lines'} that could not be read")
    return MISUSED if wrong else BLOCKED if blocked else FINE


def _unknown(report: Report, own: str | None) -> list[int]:
    """Tell which columns of a file are none of a customer's fields; by their places, for one may be a value."""
    ours = {*report.fields.values()}
    strange = [place for place, name in enumerate(report.typed, 1) if name not in ours]
    if not ours:
        return [
            _misuse(
                "none of the columns is known: the first line should hold their names, such as `firsttimeright fields` "
                "lists; --field tells others, and --delimiter what stands between them"
            )
        ]
    strange = [place for place in strange if list(report.typed)[place - 1] != own]
    if strange:
        places = ", ".join(map(str, strange))
        _note(f"not looked at, as none of a customer's fields: column {places}")
    return []


def form(chosen: argparse.Namespace) -> int:
    """Open a form to type into, on this machine alone, until Ctrl+C. Nothing that is typed is kept or logged."""
    from firsttimeright.demo.customers import CUSTOMERS
    from firsttimeright.demo.form import server
    from firsttimeright.intake import Intake
    from firsttimeright.matching import Index

    try:
        intake = Intake(chosen.country, chosen.language, index=Index.build(CUSTOMERS, country="NL"))
        made_ = server(intake, port=chosen.port, audience=Audience(chosen.audience))
    except ValueError as error:
        return _misuse(str(error))
    except (OSError, OverflowError):
        return _misuse(f"port {chosen.port} cannot be had: name another with --port, or 0 for a free one")
    with made_:
        _note(f"open http://127.0.0.1:{made_.server_port}/ in a browser; Ctrl+C ends it")
        made_.serve_forever()
    return FINE


def fields(chosen: argparse.Namespace) -> int:
    """List our fields and the names under which they are known, or say as which field a name is read."""
    from firsttimeright.customer import ALIASES, FIELDS, canonical

    if chosen.name is None:
        for field in FIELDS:
            sys.stdout.write(f"{field}: {', '.join(sorted(ALIASES[field]))}\n")
        return FINE
    ours = canonical(chosen.name)
    if ours is None:
        return _misuse(f"no field is known by that name: say which it is with --field {chosen.name}=OURS")
    sys.stdout.write(f"{ours}\n")
    return FINE


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


def _intake(chosen: argparse.Namespace, form: Format) -> Intake:
    from firsttimeright.intake import Intake

    named = fields_of(chosen.field)
    intake = Intake(country=chosen.country, language=chosen.language, fields=named)
    if not chosen.customers:
        return intake
    known = known_customers(chosen, form, tell=lambda error: _misuse(str(error)), note=_note)
    from firsttimeright.matching import Index

    told = {name: ours for name, ours in named.items() if ours is not None}
    index = Index.build(known, id=chosen.id, country=chosen.country, fields=told)
    return Intake(country=chosen.country, language=chosen.language, index=index, fields=named)


Show = Callable[["Report", "int | None", int], object]
SumUp = Callable[[Mapping[Verdict, int], "Counter[str]"], object]


def _printer(chosen: argparse.Namespace) -> tuple[Show, SumUp]:
    """Choose how a report is shown, and what they come to: tables for people, lines for programs; and a file beside."""
    show, sum_up = _on_screen(chosen)
    if not chosen.output:
        return show, sum_up
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

    from firsttimeright.cli.tables import show, sum_up

    console = screen()
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
