"""Telephone numbers typed without their country, where the record itself shows which country that is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from firsttimeright.findings import Evidence, Finding, Parsed, Severity, Suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["at_home", "shown_country"]

NO_COUNTRY = "phone.country_unknown"  # the phones room's words for a number that may be of several countries
_PLAN = "phone.evidence_plan"
_IBAN = re.compile(r"[A-Z]{2}\d\d")
_VAT = re.compile(r"[A-Z]{2}[A-Z0-9]{7,}")
_GREECE = "EL"  # in VAT numbers alone
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
