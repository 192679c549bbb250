"""Telephone numbers typed without their country, where the record itself shows which country that is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from firsttimeright.findings import Evidence, Finding, Parsed, Severity, Suggestion, Verdict
from firsttimeright.reference import dialling

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["at_home", "is_of_the_form", "shown_country"]

NO_COUNTRY = "phone.country_unknown"  # the phones room's words for a number that may be of several countries
_PLAN = "phone.evidence_plan"
_IBAN = re.compile(r"[A-Z]{2}\d\d")
_VAT = re.compile(r"[A-Z]{2}[A-Z0-9]{7,}")
_GREECE = "EL"  # in VAT numbers alone
_NEAR = 60.0  # km between the edges of an area code and of a postcode area
_SURE = 0.85  # that the number is the country's, where nothing else than the record says so


def shown_country(found: Mapping[str, Parsed[Any] | None], texts: Mapping[str, str]) -> str | None:
    """Give the country that a record's address shows, else its account or its VAT number; ``None`` where none does."""
    address = found.get("address")
    if address is not None:
        offered = next((item.value for item in address.completions if item.field == "country"), None)
        if land := offered or getattr(address.value, "country", None):
            return str(land)
    shown = set()
    for room, form in (("iban", _IBAN), ("vat_number", _VAT)):
        parsed, text = found.get(room), texts.get(room, "").replace(" ", "").upper()
        if parsed is not None and parsed.value is not None and form.match(text):
            shown.add("GR" if text.startswith(_GREECE) else text[:2])
    return shown.pop() if len(shown) == 1 else None


def is_of_the_form(
    text: str, parsed: Parsed[Any] | None, there: Parsed[Any] | None, form: str, address: Mapping[str, str]
) -> bool:
    """Tell whether a number without its country is a mobile one of the *form*'s, though the address lies abroad.

    *06-12...* on a Dutch form is a Dutch mobile number, also where Germany has a fixed line of these figures,
    unless that line lies at the address. What both have as a fixed line stays the address's.

    Args:
        text: The number as typed.
        parsed: What it is in the country of the address.
        there: What it is in that of the form.
        form: The country of the form.
        address: The fields of the address.
    """
    if text.lstrip(" (").startswith(("+", "00")) or there is None or there.value is None:
        return False
    if there.value.type != "mobile" or there.value.country != form or there.verdict is Verdict.FIX or there.suggestions:
        return False
    own = parsed.value if parsed is not None else None
    if own is None:
        return True
    return own.type == "fixed" and not _lies_near(own.e164, own.country, address)


def _lies_near(e164: str, country: str | None, address: Mapping[str, str]) -> bool:
    area = dialling.of_number(e164)
    code = address.get("postcode")
    there = dialling.of_postcode(code, country) if code and country else None
    return area is not None and there is not None and dialling.apart(area, there) < _NEAR


def at_home(
    text: str,
    field: str,
    parsed: Parsed[Any],
    there: Parsed[Any],
    *,
    confidence: float = _SURE,
    cause: str = "",
) -> Parsed[Any]:
    """Answer for a number that is one *there*, in another country: it waits for a yes, and nobody gets stuck."""
    evidence = (Evidence(_PLAN, 3.3),)
    number: Any = there.value
    offer = Suggestion(field, text, number.e164, confidence, evidence, NO_COUNTRY, cause)
    said = Finding(NO_COUNTRY, Severity.WARN, field, (0, len(text)))
    rest = tuple(item for item in there.findings if item.code != NO_COUNTRY) if not cause else ()
    return Parsed(parsed.typed, None, (said, *rest), suggestions=(offer,))
