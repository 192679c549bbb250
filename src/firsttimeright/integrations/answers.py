"""A report for JSON: each thing that was seen with its sentence, and with the token that answers it.

    TypeAdapter(Answer).dump_json(answer(report, "nl"))

For any framework; the FastAPI routes answer with it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from firsttimeright import messages
from firsttimeright.findings import Change, Completion, Finding, Quiet, Suggestion
from firsttimeright.policy import mends
from firsttimeright.report import Report

__all__ = ["Answer", "SaidChange", "SaidCompletion", "SaidFinding", "SaidSuggestion", "answer"]


@dataclass(frozen=True, slots=True, repr=False)
class SaidFinding(Quiet, Finding):
    """A finding in words."""

    sentence: str = ""  # to be shown beside the field
    token: str = ""  # of "leave it as it is"; what blocks cannot be left

    _SPOKEN = frozenset({"code", "severity", "field", "span", "token"})


@dataclass(frozen=True, slots=True, repr=False)
class SaidSuggestion(Suggestion):
    """A suggestion in words."""

    sentence: str = ""
    token: str = ""  # of a yes (``report.accept``) and of a no (``dismissed``)
    mends: bool = False  # it is the way out of what blocks, which cannot be left as it is: offer no "no"


@dataclass(frozen=True, slots=True, repr=False)
class SaidCompletion(Completion):
    """A completion in words."""

    sentence: str = ""
    token: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class SaidChange(Change):
    """A change in words."""

    sentence: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Answer(Report):
    """A report in which everything says itself, and can be answered."""

    changes: tuple[SaidChange, ...] = ()
    suggestions: tuple[SaidSuggestion, ...] = ()
    completions: tuple[SaidCompletion, ...] = ()
    findings: tuple[SaidFinding, ...] = ()
    sentences: tuple[str, ...] = ()  # all of it as ``explain`` says it; empty where one field is fine
    dismissals: tuple[str, ...] = ()  # the tokens of the suggestions, in their order
    finding_dismissals: tuple[str, ...] = ()  # those of the findings
    completion_dismissals: tuple[str, ...] = ()  # those of the completions


_Said = TypeVar("_Said")


def answer(report: Report, language: str | None = None, *, masked: bool = False) -> Answer:
    """Put each item of a *report* into words, and all of it.

    Values are named in full, for the public too: the answer goes to whoever sent the record, who
    holds it anyway, and for the public no other customer has a part in it.

    Args:
        report: What a check gave.
        language: Language tag; ``None`` is the report's own, or English.
        masked: Of a report for the public, show of each value the first letters only: for a screen that others see.

    >>> from firsttimeright.intake import Intake
    >>> found = answer(Intake(country="NL", language="nl").check({"mail": "jan@gmial.com"}))
    >>> found.suggestions[0].field, found.suggestions[0].token
    ('mail', 'email.domain_typo/mail/03ae929a802b')
    >>> found.suggestions[0].sentence
    'Bedoelt u jan@gmail.com? Bijna niemand heeft een adres bij het getypte domein.'
    """
    tongue = language or report.language or messages.LANGUAGES[0]

    def said(kind: Callable[..., _Said], items: Iterable[Any]) -> tuple[_Said, ...]:
        tokens = kind is not SaidChange
        return tuple(
            kind(
                **{part.name: getattr(item, part.name) for part in dataclasses.fields(item)},
                sentence=report.sentence(item, tongue, masked=masked),
                **({"token": item.token} if tokens else {}),
            )
            for item in items
        )

    held = {item.name: getattr(report, item.name) for item in dataclasses.fields(Report)}
    held |= {
        "changes": said(SaidChange, report.changes),
        "suggestions": tuple(
            dataclasses.replace(item, mends=any(mends(block, [item]) for block in report.blocking))
            for item in said(SaidSuggestion, report.suggestions)
        ),
        "completions": said(SaidCompletion, report.completions),
        "findings": said(SaidFinding, report.findings),
    }
    return Answer(
        **held,
        sentences=report.explain(tongue, masked=masked),
        dismissals=tuple(item.token for item in report.suggestions),
        finding_dismissals=tuple(item.token for item in report.findings),
        completion_dismissals=tuple(item.token for item in report.completions),
    )
