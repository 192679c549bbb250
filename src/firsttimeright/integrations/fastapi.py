"""FastAPI: two routes that answer with a report, and a dependency that lets only sound records in.

app.include_router(router(intake), prefix="/customers")

@app.post("/customers")
def save(report: Annotated[Report, Depends(Sound(intake, Customer))]): ...
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Body, HTTPException, Query
from pydantic import BaseModel, ConfigDict, Field

from firsttimeright import messages
from firsttimeright.findings import Audience, Verdict
from firsttimeright.intake import Intake
from firsttimeright.reasoning import dismissal
from firsttimeright.report import Report

__all__ = ["Answer", "Sound", "router"]

UNPROCESSABLE = 422
_NOTHING = f"label.verdict_{Verdict.ACCEPT.value}"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class Answer(Report):
    """A report, what it says in sentences, and the tokens with which what it says is refused."""

    sentences: tuple[str, ...] = ()  # in the language asked for; empty where one field was asked about and is fine
    dismissals: tuple[str, ...] = ()  # one for each suggestion, in their order
    finding_dismissals: tuple[str, ...] = ()  # one for each finding, in their order
    completion_dismissals: tuple[str, ...] = ()  # one for each completion, in their order


class Asked(BaseModel):
    """A record, and what the user said no to before."""

    model_config = ConfigDict(extra="forbid")

    record: dict[str, Any] = Field(description="The record, under your own field names.")
    dismissed: list[str] = Field(
        default=[], description="What the user said no to before: tokens from the answer's dismissals, or codes."
    )


_Asked = Annotated[Asked | dict[str, Any], Field(union_mode="left_to_right")]
_Value = Annotated[Any, Body(embed=True, description="The field's value.")]
_Context = Annotated[
    dict[str, Any] | None, Body(embed=True, description="The fields filled in so far, under your own names.")
]
_Dismissed = Annotated[
    list[str] | None,
    Body(embed=True, description="What the user said no to before: tokens from the answer's dismissals, or codes."),
]
_Language = Annotated[
    str | None, Query(description="Of the sentences: en, nl, de or fr; left out, the intake's own or the record's.")
]


def router(intake: Intake, *, audience: Audience | str = Audience.PUBLIC, masked: bool = False) -> APIRouter:
    """Give a router with ``POST /check`` (a record) and ``POST /check/{name}`` (one field).

    The body of the first is the record itself, ``{"email": ...}``, or
    ``{"record": {...}, "dismissed": [...]}``; that of the second
    ``{"value": ..., "context": {...}, "dismissed": [...]}``, where only the value is
    needed. Both answer with an :class:`Answer`, in the language of ``?language=``.

    The audience is set here, by the program, and never by the request: whoever
    may ask as staff is for the host to decide, with a router of its own.

    The sentences name values in full, for the public too: the answer goes to
    whoever sent the record, holds it and the suggestions beside the sentences
    anyway, and no other customer has a part in either. Whose sentences are shown
    on a screen that others see, or kept, has them masked.

    Args:
        intake: The counter that answers.
        audience: Who sees the answers of these routes.
        masked: Show, in the sentences for the public, of each value the first letters only.

    Raises:
        ValueError: *audience* is unknown.
    """
    who = Audience(audience)
    made = APIRouter()

    @made.post("/check")
    def check(body: _Asked, language: _Language = None) -> Answer:
        """Check one record: the record itself, or `{"record": ..., "dismissed": [...]}`."""
        asked = body if isinstance(body, Asked) else Asked(record=body)
        report = _asked(lambda: intake.check(asked.record, audience=who, dismissed=asked.dismissed))
        return _answer(report, language, masked=masked)

    @made.post("/check/{name}")
    def check_field(
        name: str,
        value: _Value = None,
        context: _Context = None,
        dismissed: _Dismissed = None,
        language: _Language = None,
    ) -> Answer:
        """Check one field in the context of those already filled in."""
        report = _asked(
            lambda: intake.check_field(name, value, context=context, audience=who, dismissed=dismissed or ())
        )
        return _answer(report, language, whole=False, masked=masked)

    return made


def _asked(ask: Callable[[], Report]) -> Report:
    """Answer 422 for what the library refuses to be asked."""
    try:
        return ask()
    except ValueError as error:
        raise HTTPException(
            UNPROCESSABLE, [{"type": "value_error", "loc": ["body", "dismissed"], "msg": str(error)}]
        ) from error


def _answer(report: Report, language: str | None, *, masked: bool, whole: bool = True) -> Answer:
    tongue = language or report.language or messages.LANGUAGES[0]
    said = report.explain(tongue, masked=masked)
    if not whole:  # one field that is fine is no record that can be saved
        said = tuple(one for one in said if one != messages.text(_NOTHING, tongue).removeprefix("[en] "))
    held = {item.name: getattr(report, item.name) for item in dataclasses.fields(Report)}
    return Answer(
        **held,
        sentences=said,
        dismissals=tuple(map(dismissal, report.suggestions)),
        finding_dismissals=tuple(map(dismissal, report.findings)),
        completion_dismissals=tuple(map(dismissal, report.completions)),
    )


class Sound:
    """A dependency: checks the request's body and gives the report, or answers 422 with what must be typed.

    The answer names codes, fields and our words for them, and repeats no value.

    Args:
        intake: The counter that answers.
        model: The body's type: a pydantic model, a dataclass, or ``dict``.
        audience: Who sees the answer.
        language: Of the words; ``None`` is the intake's own, or the request's ``?language=``.
    """

    def __init__(
        self,
        intake: Intake,
        model: type[Any] = dict,
        *,
        audience: Audience | str = Audience.PUBLIC,
        language: str | None = None,
    ) -> None:
        self._intake, self._audience, self._language = intake, Audience(audience), language
        body = inspect.Parameter("record", inspect.Parameter.KEYWORD_ONLY, annotation=model, default=Body())
        tongue = inspect.Parameter(
            "language", inspect.Parameter.KEYWORD_ONLY, annotation=str | None, default=Query(default=None)
        )
        self.__signature__ = inspect.Signature([body, tongue], return_annotation=Report)

    def __call__(self, *, record: Any, language: str | None = None) -> Report:
        """Check the body.

        Raises:
            HTTPException: 422, a finding blocks.
        """
        report = self._intake.check(record, audience=self._audience)
        if report.blocking:
            tongue = self._language or report.language or language or messages.LANGUAGES[0]
            raise HTTPException(
                UNPROCESSABLE,
                [
                    {
                        "type": item.code,
                        "loc": ["body", item.field],
                        "msg": messages.text(item.code, tongue, item.facts),
                    }
                    for item in report.blocking
                ],
            )
        return report
