"""What of a report a user's answers are about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from firsttimeright.customer import FIELDS
from firsttimeright.findings import Completion, Finding, Severity, Suggestion

if TYPE_CHECKING:
    from firsttimeright.policy import Shown
    from firsttimeright.report import Report

__all__ = ["answered"]


def answered(report: Report, choices: Iterable[str | Shown]) -> list[Shown]:
    """Find what the user answered: a field stands for its suggestions, else its completion, else its doubts.

    A token names one of them.

    Raises:
        KeyError: A name is no field of the record, nor one of ours, nor a token of this report.
        TypeError: One is neither a name nor a suggestion, completion or finding.
        ValueError: One is none of this report's.
    """
    if isinstance(choices, (str, Suggestion, Completion, Finding)):
        choices = (choices,)
    found: list[Shown] = []
    for choice in choices:
        if isinstance(choice, str):
            found += _named(report, choice)
        elif not isinstance(choice, (Suggestion, Completion, Finding)):
            kind = type(choice).__name__
            raise TypeError(f"feedback takes fields, suggestions, completions and findings, not {kind!r}")
        elif choice not in (*report.suggestions, *report.completions, *report.findings):
            raise ValueError("this is not one of this report's; take it from its suggestions, completions or findings")
        else:
            found.append(choice)
    return list(dict.fromkeys(found))


def _named(report: Report, name: str) -> list[Shown]:
    """Find what a token or a field's name stands for."""
    offers: tuple[Shown, ...] = (*report.suggestions, *report.completions)
    if found := [item for item in (*offers, *report.findings) if item.token == name]:
        return found[:1]
    if name not in {*report.record, *report.fields, *FIELDS, *(item.field for item in offers)}:
        raise KeyError("one of the names given is no field, and no token of a suggestion, completion or finding here")
    field = report.fields.get(name, name)
    doubts = (item for item in report.findings if item.severity is not Severity.INFO)
    for kind in (report.suggestions, report.completions, doubts):
        if found := [item for item in kind if item.field == field]:
            return [*found]
    return []
