"""The arguments of each command, and what they are for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence

from firsttimeright import __version__, messages
from firsttimeright.cli.opening import BadInput
from firsttimeright.findings import Audience

__all__ = ["fields_of", "made"]

EPILOGUE = """\
exit status: 0, 1 when a finding blocks a record, 2 for misuse or a line that holds no record

examples:
  firsttimeright form --language nl
  firsttimeright check '{"family_name": "Jnasen", "email": "sabine.jansen@gmial.com"}' --country NL
  firsttimeright check new.csv --country NL --summary --output tidied.csv
  firsttimeright check new.csv --customers customers.csv --id number --json > reports.jsonl
  firsttimeright duplicates customers.csv --id number --country NL --output groups.csv
  firsttimeright accu customers.csv --id number --country NL --html accu.html
  firsttimeright explain email.domain_typo --language nl
"""
RECORD = """a JSON object, a file (CSV with a heading, one JSON object a line, or an array of them), or - for standard
input, which is read without it, too"""
FIELD = (
    "what a field of yours is, such as kl_anm=family_name, and NAME= for none; once for each that is not known already"
)

Run = Callable[[argparse.Namespace], int]


def made(runs: Mapping[str, Run]) -> argparse.ArgumentParser:
    """Make the parser of all commands; each one's description is that of what it runs."""
    parser = argparse.ArgumentParser(
        prog="firsttimeright",
        description="Check, correct and complete a customer record before it is saved, and say whom it may be.",
        epilog=EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(run=None)
    parser.add_argument("--version", action="version", version=f"firsttimeright {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND")

    def command(name: str, help: str) -> argparse.ArgumentParser:  # noqa: A002 - argparse's own word
        one = commands.add_parser(name, help=help, description=runs[name].__doc__)
        one.set_defaults(run=runs[name])
        return one

    _check(command("check", "check one record or many"))
    _duplicates(command("duplicates", "who stands in a file more than once, and one record of each"))
    _accu(command("accu", "judge a file: accurate, complete, correct, unique"))
    form = command("form", "try it: a form in the browser, on this machine alone")
    form.add_argument(
        "--country", default="NL", help="two-letter code of the country the form is used in; NL without it"
    )
    form.add_argument("--language", default=messages.LANGUAGES[0], choices=messages.LANGUAGES, help="of the form")
    form.add_argument("--audience", default="public", choices=[item.value for item in Audience],
                      help="who sees it; staff is told which of six invented customers it may be")  # fmt: skip
    form.add_argument("--port", type=int, default=8000, help="where; 8000 without it, 0 takes a free one")
    other = command("explain", "say what a code means")
    other.add_argument("code", nargs="?", help="such as email.domain_typo; a part, email, or nothing lists them")
    other.add_argument("--language", default=messages.LANGUAGES[0], choices=messages.LANGUAGES, help="of the sentence")
    names = command("fields", "the names of fields that are known")
    names.add_argument("name", nargs="?", help="of a field of yours; without it, all that are known are listed")
    return parser


def _check(one: argparse.ArgumentParser) -> None:
    one.add_argument("record", nargs="?", help=RECORD)
    _read(one)
    one.add_argument("--customers", metavar="FILE", help="existing customers, in a file of one of these kinds")
    one.add_argument("--id", default="id", metavar="NAME", help="the customers' field with their number")
    one.add_argument("--audience", default="staff", choices=[item.value for item in Audience], help="who sees it")
    shown = one.add_mutually_exclusive_group()
    shown.add_argument("--json", action="store_true", help="print one report a line, for programs")
    shown.add_argument("--summary", action="store_true", help="print only what the records come to")
    one.add_argument("--output", metavar="FILE", help="also write a CSV: the columns tidied, and what was found")


def _duplicates(one: argparse.ArgumentParser) -> None:
    one.add_argument("file", help="CSV with a heading, one JSON object a line, or an array of them")
    _read(one)
    one.add_argument("--id", default="id", metavar="NAME", help="the field with the customer's number")
    one.add_argument("--output", metavar="FILE", help="write a CSV: the records of each group, and the one proposed")


def _accu(one: argparse.ArgumentParser) -> None:
    one.add_argument("file", help="CSV with a heading, one JSON object a line, or an array of them")
    _read(one)
    one.add_argument("--id", default="id", metavar="NAME", help="the field with the customer's number, for unique")
    one.add_argument("--as-of", metavar="DAY", help="the day it is, 2026-01-31; today without it")
    one.add_argument("--html", metavar="FILE", help="write a page for the browser")


def _read(one: argparse.ArgumentParser) -> None:
    one.add_argument("--country", help="two-letter code of records that do not say theirs")
    one.add_argument("--language", default=messages.LANGUAGES[0], choices=messages.LANGUAGES, help="of the answer")
    one.add_argument("--field", action="append", default=[], metavar="NAME=OURS", help=FIELD)
    one.add_argument("--encoding", help="of the files; found out without it: UTF-8, UTF-16 or Windows-1252")
    one.add_argument("--delimiter", help=r"between the columns of the files, \t for a tab; found out without it")


def fields_of(given: Sequence[str]) -> dict[str, str | None]:
    """Read ``--field NAME=OURS``, as often as it was given.

    Raises:
        BadInput: One has no equals sign.
    """
    fields: dict[str, str | None] = {}
    for each in given:
        name, sign, ours = each.rpartition("=")
        if not sign or not name:
            raise BadInput(f"--field {each}: write your name, an equals sign and ours, as in kl_anm=family_name")
        fields[name] = ours.strip() or None
    return fields
