"""What the form doors share: what the user answered, which values a form takes over, in what words it complains."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from firsttimeright import messages
from firsttimeright.customer import ADDRESS_FIELDS, NAME_FIELDS, canonical
from firsttimeright.findings import Completion, Finding, Severity, Suggestion
from firsttimeright.intake import Intake
from firsttimeright.intake.refusing import is_refusal
from firsttimeright.report import Report
from firsttimeright.report.values import named

__all__ = [
    "ACCEPT",
    "DISMISS",
    "MOST_KEPT",
    "at_home",
    "complaints",
    "refused",
    "standardised",
    "taken",
    "with_alternatives",
]

ACCEPT, DISMISS = "accept", "dismiss"  # what the buttons of ``html.notes`` are called behind their prefix
MOST_KEPT = 100  # answers of one form that are remembered, the last ones: some 5 kB of a session
LONGEST_TOKEN = 400  # characters; a field's name is part of it


def at_home(intake: Intake, names: Collection[str]) -> Intake:
    """Give the counter for a form with fields of these *names*: one without a field for the addition keeps it.

    ``house_number`` is our own name, and without that word the addition would go into a field that the form lacks.
    """
    said = intake.fields or {}
    ours = {said.get(name, canonical(name)) for name in names}
    if "house_number" not in ours or _ADDITION in ours or _ADDITION in said:
        return intake
    return dataclasses.replace(intake, fields={**said, _ADDITION: None})


_ADDITION = "house_number_addition"


def refused(kept: Iterable[Any], pressed: Any = None) -> tuple[str, ...]:
    """Give what the user said no to: what was kept of it, and the button pressed now.

    What is no token, because it was forged or is of another program, is passed over: a request
    can hold anything, and must not become an error of the server.

    >>> refused(["phone.placeholder/tel"], "bogus")
    ('phone.placeholder/tel',)
    """
    said = [kept] if isinstance(kept, str) else [*kept]
    said += pressed if isinstance(pressed, (list, tuple)) else [pressed]
    tokens = (one for one in said if isinstance(one, str) and len(one) <= LONGEST_TOKEN and is_refusal(one))
    return tuple(dict.fromkeys(tokens))[-MOST_KEPT:]


def with_alternatives(report: Report, pressed: Any) -> list[str]:
    """Give the tokens that a *pressed* no refuses: "leave it as it is" holds for all alternatives of one question."""
    tokens = [each for each in (pressed if isinstance(pressed, (list, tuple)) else [pressed]) if isinstance(each, str)]
    meant = {
        (item.field, item.before, item.code) for item in report.suggestions if item.token in tokens and not item.cause
    }
    return tokens + [item.token for item in report.suggestions if (item.field, item.before, item.code) in meant]


def taken(report: Report, pressed: Any) -> Mapping[Any, Any] | None:
    """Give the record with the offer taken whose token was *pressed*; ``None`` where it is not offered (any more).

    A token holds the two values that the user saw: where the field says something else by
    now, or the offer is another one, nothing is applied.
    """
    if isinstance(pressed, (list, tuple)) and len(pressed) == 1:  # as ``parse_qs`` gives it
        pressed = pressed[0]
    offers: tuple[Suggestion | Completion, ...] = (*report.suggestions, *report.completions)
    if not any(item.token == pressed for item in offers):
        return None
    with contextlib.suppress(KeyError, ValueError):
        return report.accept(pressed).record
    return None


def complaints(report: Report, language: str | None = None) -> Iterator[tuple[Finding, str]]:
    """Give the findings that block, each in words."""
    tongue = language or report.language or messages.LANGUAGES[0]
    for item in report.findings:
        if item.severity is Severity.BLOCK:
            yield item, messages.text(item.code, tongue, named(item.facts, tongue))


def standardised(report: Report, values: Mapping[str, Any], fits: Callable[[str, str], bool]) -> dict[str, Any]:
    """Give *values* with every text standardised; what a form read as another kind (a date) stays that.

    So does what the form would not have let through: a value of a list that it does not offer, a text that is
    longer than its column. *fits* says whether a field takes a text. Where one does not take what tidying moved into
    it, or there is none for it, the parts of that name or address stay where they were typed.
    """
    found = dict(values)
    for name, value in values.items():
        text = report.record.get(name)
        if isinstance(value, str) and isinstance(text, str) and text != value and fits(name, text):
            found[name] = text
    ours = {name: field for field, name in report.fields.items()}
    for family in (NAME_FIELDS, ADDRESS_FIELDS):
        moved = [item for item in report.changes if not item.before and ours.get(item.field, item.field) in family]
        if any(found.get(item.field) != item.after for item in moved):  # else a part would be in none of the fields
            found |= {name: value for name, value in values.items() if ours.get(name) in family}
    return found
