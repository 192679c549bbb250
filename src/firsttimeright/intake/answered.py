"""What of a report a user's answers are about."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from firsttimeright.customer import FIELDS
from firsttimeright.findings import Completion, Finding, Severity, Suggestion
from firsttimeright.policy import questions

if TYPE_CHECKING:
    from firsttimeright.policy import Shown
    from firsttimeright.report import Report

__all__ = ["answered", "once_each"]


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


def once_each(
    report: Report, accepted: Sequence[Shown], rejected: Sequence[Shown]
) -> tuple[tuple[Shown, ...], tuple[Shown, ...]]:
    """Give one answer for each question that the suggestions of *report* are, whatever the user pressed of it.

    Values that change places are one question, and so are two that compete for a field: a yes to either is a yes,
    which was promised by both.

    Raises:
        ValueError: One is both accepted and rejected.
    """
    if both := sorted({item.field for item in accepted if item in rejected}):
        raise ValueError(f"both accepted and rejected: {', '.join(both)}")
    yes: list[Shown] = [item for item in accepted if not isinstance(item, Suggestion)]
    no: list[Shown] = [item for item in rejected if not isinstance(item, Suggestion)]
    for group in questions(report.suggestions):
        for rule in dict.fromkeys(item.code for item in group):
            own = [item for item in group if item.code == rule]
            if any(item in accepted for item in own):
                yes.append(_together(own))
            elif refused := [item for item in own if item in rejected]:
                no.append(_together(refused))
    return tuple(yes), tuple(no)


def _together(items: Sequence[Suggestion]) -> Suggestion:
    """Give the first of several answers to one question, as sure as it was said that one of them is right."""
    chances: dict[str, float] = {}
    for item in items:
        chances[item.field] = chances.get(item.field, 0.0) + item.confidence
    return dataclasses.replace(items[0], confidence=min(max(chances.values()), 1.0))
