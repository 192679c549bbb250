"""FastAPI: two routes that answer with a report, and a dependency that lets only sound records in.

from firsttimeright.integrations.fastapi import Sound, router

app.include_router(router(intake), prefix="/customers")

@app.post("/customers")
def save(report: Annotated[Report, Depends(Sound(intake, Customer))]): ...
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Coroutine, Iterable
from typing import Annotated, Any

from fastapi import APIRouter, Body, HTTPException, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from firsttimeright import messages
from firsttimeright.customer import canonical
from firsttimeright.findings import Audience, AudienceName, Finding
from firsttimeright.intake import Intake
from firsttimeright.report import Report
from firsttimeright.report.values import named

from .answers import Answer, answer

__all__ = ["Answer", "Sound", "router"]

UNKNOWN, UNPROCESSABLE = 404, 422
MOST_DISMISSED = 1_000  # of one request; nobody says no so often
_UNREAD = frozenset(("record.nothing_recognised", "record.too_many_fields"))  # nothing of the record was looked at

_Dismissed = Annotated[
    list[str],
    Field(
        max_length=MOST_DISMISSED,
        description="What the user said no to before: the token of a suggestion, finding or completion, or a code.",
    ),
]


class Asked(BaseModel):
    """A record, and what the user said no to before."""

    model_config = ConfigDict(extra="forbid")

    record: dict[str, Any] = Field(description="The record, under your own field names.")
    dismissed: _Dismissed = []


class AskedField(BaseModel):
    """A field, those around it, and what the user said no to before."""

    model_config = ConfigDict(extra="forbid")

    value: Any = Field(description="The field's value.")
    context: dict[str, Any] | None = Field(
        default=None, description="The fields filled in so far, under your own names."
    )
    dismissed: _Dismissed | None = None


def _shape(body: object) -> str:
    """Tell a record with what goes with it from one that stands alone, so that a wrong key of the former is named."""
    inner = isinstance(body, Asked) or (isinstance(body, dict) and isinstance(body.get("record"), dict))
    return "with" if inner else "alone"


_Asked = Annotated[
    Annotated[Asked, Tag("with")] | Annotated[dict[str, Any], Tag("alone")],
    Discriminator(_shape),
]
_Language = Annotated[
    str | None, Query(description="Of the sentences: en, nl, de or fr; left out, the intake's own or the record's.")
]


def router(intake: Intake, *, audience: Audience | AudienceName = Audience.PUBLIC, masked: bool = False) -> APIRouter:
    """Give a router with ``POST /check`` (a record) and ``POST /check/{name}`` (one field).

    The body of the first is the record itself, ``{"email": ...}``, or
    ``{"record": {...}, "dismissed": [...]}``; that of the second
    ``{"value": ..., "context": {...}, "dismissed": [...]}``, where only the value is
    needed. Both answer with an :class:`Answer`, in the language of ``?language=``: a
    report in which each item has its sentence and its token. A field or a record of
    which no name is known is refused (404, 422): "accept" would say nothing of it.

    The audience is set here, by the program, and never by the request: whoever
    may ask as staff is for the host to decide, with a router of its own.

    The sentences name values in full, for the public too: the answer goes to
    whoever sent the record, holds it and the suggestions beside the sentences
    anyway, and no other customer has a part in either. Whose sentences are shown
    on a screen that others see, or kept, has them masked.

    Args:
        intake: Who checks.
        audience: Who sees the answers of these routes.
        masked: Show, in the sentences for the public, of each value the first letters only.

    Raises:
        ValueError: *audience* is unknown.
    """
    who = Audience(audience)
    made = APIRouter(route_class=_Route)

    @made.post("/check")
    def check(body: _Asked, language: _Language = None) -> Answer:
        """Check one record: the record itself, or `{"record": ..., "dismissed": [...]}`."""
        asked = body if isinstance(body, Asked) else Asked(record=body)
        report = _asked(lambda: intake.check(asked.record, audience=who, dismissed=asked.dismissed))
        return answer(report, language, masked=masked)

    @made.post("/check/{name}")
    def check_field(name: str, body: AskedField, language: _Language = None) -> Answer:
        """Check one field in the context of those already filled in."""
        if (intake.fields or {}).get(name, canonical(name)) is None:
            raise HTTPException(UNKNOWN, "no field is known by that name; docs/fields.md lists those that are")
        report = _asked(
            lambda: intake.check_field(
                name, body.value, context=body.context, audience=who, dismissed=body.dismissed or ()
            )
        )
        return answer(report, language, masked=masked)

    return made


class _Route(APIRoute):
    """Refuses a body in words that can be sent: FastAPI repeats what it refuses, and JSON has no NaN."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handled(request: Request) -> Response:
            try:
                return await handle(request)
            except RequestValidationError as error:
                told = [each if _is_json(each) else {**each, "input": None} for each in error.errors()]
                raise RequestValidationError(told) from None

        return handled


def _is_json(value: object) -> bool:
    try:
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode("utf-8")
    except (TypeError, ValueError):
        return False
    return True


def _asked(ask: Callable[[], Report]) -> Report:
    """Answer 422 for what the library refuses to be asked, and for a record of which nothing was read."""
    try:
        report = ask()
    except ValueError as error:
        raise HTTPException(
            UNPROCESSABLE, [{"type": "value_error", "loc": ["body", "dismissed"], "msg": str(error)}]
        ) from error
    _refuse([item for item in report.findings if item.code in _UNREAD], messages.LANGUAGES[0])
    return report


def _refuse(findings: list[Finding], language: str) -> None:
    """Answer 422 with what is wrong, in words and without any value."""
    if findings:
        raise HTTPException(
            UNPROCESSABLE,
            [
                {
                    "type": item.code,
                    "loc": ["body", item.field] if item.field else ["body"],
                    "msg": messages.text(item.code, language, named(item.facts, language)),
                }
                for item in findings
            ],
        )


class Sound:
    """A dependency: checks the request's body and gives the report, or answers 422 with what must be typed.

    The answer names codes, fields and our words for them, and repeats no value. What the user
    said no to comes with the request, as ``?dismissed=TOKEN`` (more than once): then
    ``report.verdict`` does not ask it again.

    Args:
        intake: Who checks.
        model: The body's type: a pydantic model, a dataclass, or ``dict``.
        audience: Who sees the answer.
        language: Of the words; ``None`` is the intake's own, or the request's ``?language=``.
    """

    def __init__(
        self,
        intake: Intake,
        model: type[Any] = dict,
        *,
        audience: Audience | AudienceName = Audience.PUBLIC,
        language: str | None = None,
    ) -> None:
        self._intake, self._audience, self._language = intake, Audience(audience), language
        body = inspect.Parameter("record", inspect.Parameter.KEYWORD_ONLY, annotation=model, default=Body())
        tongue = inspect.Parameter(
            "language", inspect.Parameter.KEYWORD_ONLY, annotation=str | None, default=Query(default=None)
        )
        said_no = inspect.Parameter(
            "dismissed",
            inspect.Parameter.KEYWORD_ONLY,
            annotation=list[str],
            default=Query(default=[], max_length=MOST_DISMISSED),
        )
        self.__signature__ = inspect.Signature([body, tongue, said_no], return_annotation=Report)

    def __call__(self, *, record: Any, language: str | None = None, dismissed: Iterable[str] = ()) -> Report:
        """Check the body.

        Raises:
            HTTPException: 422, a finding blocks, or nothing of the record was recognised.
        """
        report = _asked(lambda: self._intake.check(record, audience=self._audience, dismissed=dismissed))
        tongue = self._language or report.language or language or messages.LANGUAGES[0]
        _refuse([*report.blocking], tongue)
        return report
