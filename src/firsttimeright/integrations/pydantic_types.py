"""Annotated types: one field of a pydantic model, checked and standardised.

    class Customer(BaseModel):
        email: Email
        phone: Annotated[str, Checked("phone", country="NL")]

A value that blocks is a validation error with our code and our words; a mere
doubt is none, for a real customer is never told that he is wrong: check the
whole model with ``Intake.check`` to see the questions, and to say no to them. Pydantic's own errors show
the input; set ``hide_input_in_errors=True`` on a model whose errors are logged.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Annotated, Any

from pydantic_core import PydanticCustomError, core_schema

from firsttimeright import messages
from firsttimeright.intake import Intake
from firsttimeright.report.values import named

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

__all__ = [
    "BirthDate",
    "Checked",
    "City",
    "CompanyNumber",
    "CountryCode",
    "Email",
    "FamilyName",
    "FullName",
    "GivenName",
    "Iban",
    "Mobile",
    "Phone",
    "Postcode",
    "VatNumber",
]


@lru_cache(maxsize=64)
def _intake(country: str | None, language: str | None) -> Intake:
    return Intake(country=country, language=language)


@dataclass(frozen=True)
class Checked:
    """Marks a text as one of our fields: what validation gives is standardised.

    Args:
        field: Our name of the field, ``email`` or ``postcode``.
        country: ISO alpha-2 code that the value belongs to.
        language: Of the error's words.
        intake: A host's own ``Intake``, with its policy; instead of *country*.
    """

    field: str
    country: str | None = None
    language: str | None = None
    intake: Intake | None = None

    @cached_property
    def _counter(self) -> Intake:
        return self.intake or _intake(self.country, self.language)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Check after pydantic has made sure that it is a text."""
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Name the format where JSON Schema has one."""
        found = handler(schema)
        if self.field == "email":
            found["format"] = "email"
        return found

    def _check(self, value: str) -> str:
        report = self._counter.check_field(self.field, value, audience="public")
        tongue = report.language or messages.LANGUAGES[0]
        for finding in report.blocking:
            words = messages.text(finding.code, tongue, named(finding.facts, tongue))
            raise PydanticCustomError("firsttimeright", "{words}", {"words": words, "code": finding.code})
        kept = report.record[self.field]
        return kept if isinstance(kept, str) else value


Email = Annotated[str, Checked("email")]
Phone = Annotated[str, Checked("phone")]
Mobile = Annotated[str, Checked("mobile")]
FullName = Annotated[str, Checked("full_name")]
GivenName = Annotated[str, Checked("given_name")]
FamilyName = Annotated[str, Checked("family_name")]
Postcode = Annotated[str, Checked("postcode")]
City = Annotated[str, Checked("city")]
CountryCode = Annotated[str, Checked("country")]
BirthDate = Annotated[str, Checked("birth_date")]
Iban = Annotated[str, Checked("iban")]
VatNumber = Annotated[str, Checked("vat_number")]
CompanyNumber = Annotated[str, Checked("company_number")]
