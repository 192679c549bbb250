"""What a type checker tells a host. ``make check`` reads this file; nothing of it is run.

A line that must be refused says so with an ``ignore``: strict mypy complains where one is not needed.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, NamedTuple, TypedDict

import pydantic

from firsttimeright import Index, Intake, Policy, Report, Severity
from firsttimeright.integrations.html import answered
from firsttimeright.merging import cluster, propose
from firsttimeright.quality import accu


class Row(TypedDict):
    voornaam: str


class Pair(NamedTuple):
    voornaam: str


@dataclass
class Klant:
    voornaam: str


class Model(pydantic.BaseModel):
    voornaam: str


Loose = namedtuple("Loose", ["voornaam"])  # noqa: PYI024 - hosts have them


def welcome(intake: Intake, index: Index, row: Row, form: dict[str, str]) -> None:
    for record in (row, form, Pair("a"), Loose("a"), Klant("a"), Model(voornaam="a")):
        intake.check(record)
    report: Report = intake.check(form, audience="public", dismissed=["email.domain_typo"])
    intake.check_field("email", "a", context=form, audience="staff")
    intake.check_many([form, row])
    held: dict[Any, Any] = report.record
    held["email"] = report.accept(report.suggestions[0].token).record["email"]
    same: bool = report.duplicates[0].relation == "same"
    Policy(severities={"phone.": "info", "email.role": None, "email.": Severity.WARN}, thresholds={"*": same or 0.9})
    Intake("NL", "nl", index=index)
    answered(intake, form)


class Frame:
    """As a checker sees a data frame: a walk through it gives names."""

    shape = (1, 1)
    columns = ("email",)


async def tables(intake: Intake, row: sqlite3.Row, frame: Frame, cursor: AsyncIterator[sqlite3.Row]) -> None:
    intake.check(row)
    Index.build([row])
    for table in (frame, [row], iter([row])):
        intake.check_many(table)
        Index.build(table)
        accu(table)
        propose(table).apply(table)
        cluster(table)
    async for report in intake.acheck_many(cursor):
        report.verdict.value.upper()


def refused(intake: Intake, report: Report) -> None:
    intake.check(["a"])  # type: ignore[arg-type]
    intake.check("a")  # type: ignore[arg-type]
    intake.check(3)  # type: ignore[arg-type]
    intake.check({}, audience="boss")  # type: ignore[arg-type]
    intake.check_field("email", "a", context="x")  # type: ignore[arg-type]
    report.accept(3)  # type: ignore[arg-type]
    Intake(index="x")  # type: ignore[arg-type]
    Intake(directory=3)  # type: ignore[arg-type]
    Policy(severities={"phone.": "loud"})  # type: ignore[dict-item]
    if report.duplicates[0].relation == "sane":  # type: ignore[comparison-overlap]
        pass
