"""What is said of a whole file: who stands in it more than once, and how good it is."""

from __future__ import annotations

import argparse
import datetime as dt
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from firsttimeright.cli.arguments import fields_of
from firsttimeright.cli.reading import BadInput, Format, between, known_customers, numbered
from firsttimeright.cli.screen import Progress
from firsttimeright.cli.writing import is_same, write_rows

__all__ = ["accu", "duplicates"]

FINE, MISUSED = 0, 2
BESIDE = ("ftr_group", "ftr_role", "ftr_sure", "ftr_differs")
"""The columns before the file's own: a group's number, whether the row is a record or the one proposed, and so on."""


def duplicates(chosen: argparse.Namespace) -> int:
    """Group the records of a file into customers, and propose one record of each group.

    Nothing is merged. What is printed are numbers of customers, a group a line, the surest first.
    """
    from firsttimeright.matching import Index
    from firsttimeright.merging import cluster, propose

    told = _Told()
    chosen.customers = chosen.file
    _hold_output(chosen.output, chosen.file)
    named = _fields(chosen)
    rows = known_customers(chosen, _form(chosen), tell=told.of, note=_note)
    progress = Progress(shown=True)
    try:
        index = Index.build(rows, id=chosen.id, country=chosen.country, fields=named)
    except ValueError as error:  # two have one number
        raise BadInput(f"{error.args[0].partition(';')[0]}: give each its own") from None
    groups = cluster(rows, id=chosen.id, index=index, country=chosen.country, progress=progress.step)
    progress.end()
    by_number = {number: row for row in rows for number in (row[chosen.id], (_source(row), row[chosen.id]))}
    written: list[dict[str, Any]] = []
    for place, group in enumerate(sorted(groups, key=lambda each: -each.weakest), 1):
        held = [by_number[number] for number in group.ids]
        said = ["/".join(map(str, number)) if isinstance(number, tuple) else str(number) for number in group.ids]
        sys.stdout.write(f"{min(group.weakest, 0.9999):.2%}  {', '.join(said)}\n")
        if chosen.output:
            proposal = propose(held, id=chosen.id, country=chosen.country)
            differs = ", ".join(item.field for item in proposal.conflicts)
            beside = (place, "proposed", f"{group.weakest:.4f}", differs)
            written += [{**dict(zip(BESIDE, (place, "record", "", ""), strict=True)), **row} for row in held]
            written += [{**dict(zip(BESIDE, beside, strict=True)), **proposal.record}]
    if chosen.output:
        write_rows(Path(chosen.output), written, BESIDE)
    several = sum(len(group.ids) for group in groups)
    who = "1 customer who stands" if len(groups) == 1 else f"{len(groups)} customers who stand"
    are = f"{several} of them are {who} in the file more than once" if groups else "no customer stands there twice"
    _note(f"{len(rows)} record{'' if len(rows) == 1 else 's'}; {are}")
    return MISUSED if told else FINE


def accu(chosen: argparse.Namespace) -> int:
    """Judge a file: how accurate, complete, correct and unique its records are, and what costs most."""
    from firsttimeright.matching import Index
    from firsttimeright.quality import accu as judged

    told = _Told()
    _hold_output(chosen.html, chosen.file)
    named = _fields(chosen)
    rows = [row for _line, row in numbered(chosen.file, tell=told.of, form=_form(chosen))]
    index = None
    with_number = [row for row in rows if row.get(chosen.id) not in {None, ""}]
    if with_number:
        index = Index.build(with_number, id=chosen.id, country=chosen.country, fields=named, on_duplicate="replace")
    elif rows:
        _note(f"unique is not known: there is no number in a field {chosen.id!r}; name the field with --id")
    progress = Progress(shown=True)
    try:
        day = dt.date.fromisoformat(chosen.as_of) if chosen.as_of else dt.datetime.now(dt.UTC).date()
    except ValueError:
        raise BadInput("--as-of is a day such as 2026-01-31") from None
    found = judged(
        rows,
        index=index,
        as_of=day,
        country=chosen.country,
        language=chosen.language,
        fields=fields_of(chosen.field),
        progress=progress.step,
    )
    progress.end()
    if not chosen.html:
        sys.stdout.write(found.markdown(chosen.language))
        return MISUSED if told else FINE
    try:
        Path(chosen.html).write_text(found.html(chosen.language, title=Path(chosen.file).stem), encoding="utf-8")
    except OSError as error:
        raise BadInput(f"cannot write {chosen.html}: {error.strerror}") from error
    _note(f"written: {chosen.html}")
    return MISUSED if told else FINE


def _source(row: Mapping[str, Any]) -> str | None:
    """Give a record's source as groups name it, where one number is given out by several."""
    return " ".join(str(row.get("source") or "").split()) or None


class _Told:
    """Tells of lines that hold no record, and remembers that there were any."""

    def __init__(self) -> None:
        self._any = False

    def of(self, error: BadInput) -> None:
        _note(str(error))
        self._any = True

    def __bool__(self) -> bool:
        return self._any


def _form(chosen: argparse.Namespace) -> Format:
    return Format(chosen.encoding, between(chosen.delimiter), _note)


def _fields(chosen: argparse.Namespace) -> Mapping[str, str]:
    """Read the names that were given, once what is wrong with them, or with the country, was told."""
    from firsttimeright.intake import Intake

    named = fields_of(chosen.field)
    try:
        Intake(country=chosen.country, fields=named)
    except (TypeError, ValueError) as error:
        raise BadInput(str(error)) from None
    return {name: ours for name, ours in named.items() if ours is not None}


def _hold_output(output: str | None, read: str) -> None:
    if output and is_same(output, read):
        raise BadInput(f"{output} is read and cannot be written as well: give the output another name")


def _note(what: str) -> None:
    sys.stderr.write(f"firsttimeright: {what}\n")
