"""FastAPI: two routes that answer with a report, and a dependency that lets only sound records in.

app.include_router(router(intake), prefix="/customers")

@app.post("/customers")
def save(report: Annotated[Report, Depends(Sound(intake, Customer))]): ...
"""

from __future__ import annotations

import inspect
from typing import Annotated, Any

from fastapi import APIRouter, Body, HTTPException, Query

from firsttimeright import messages
from firsttimeright.findings import Audience
from firsttimeright.intake import Intake
from firsttimeright.report import Report

__all__ = ["Sound", "router"]

UNPROCESSABLE = 422


def router(intake: Intake, *, audience: Audience | str = Audience.PUBLIC) -> APIRouter:
    """Give a router with ``POST /check`` (a record) and ``POST /check/{name}`` (one field).

    The audience is set here, by the program, and never by the request: whoever
    may ask as staff is for the host to decide, with a router of its own.

    Args:
        intake: The counter that answers.
        audience: Who sees the answers of these routes.

    Raises:
        ValueError: *audience* is unknown.
    """
    who = Audience(audience)
    made = APIRouter()

    @made.post("/check")
    def check(record: dict[str, Any]) -> Report:
        """Check one record."""
        return intake.check(record, audience=who)

    @made.post("/check/{name}")
    def check_field(
        name: str,
        value: Annotated[Any, Body(embed=True)] = None,
        context: Annotated[dict[str, Any] | None, Body(embed=True)] = None,
    ) -> Report:
        """Check one field in the context of those already filled in."""
        return intake.check_field(name, value, context=context, audience=who)

    return made


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
