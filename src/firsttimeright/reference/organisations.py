"""Organisations: their legal forms."""

from __future__ import annotations

from functools import cache

from firsttimeright.reference.tables import table
from firsttimeright.reference.values import LegalForm
from firsttimeright.text.folding import compact

__all__ = ["legal_form"]


@cache
def _forms() -> dict[str, tuple[LegalForm, ...]]:
    found: dict[str, dict[LegalForm, None]] = {}
    for row in table("legal_forms").rows:
        country, _, name, full, spellings = row.split("\t")
        form = LegalForm(name, full, country)
        for spelling in (name, full, *filter(None, spellings.split("|"))):
            found.setdefault(compact(spelling), {})[form] = None
    return {key: tuple(forms) for key, forms in found.items()}


def legal_form(text: str, country: str | None) -> LegalForm | None:
    """Read a legal form, abbreviated or in full."""
    forms = _forms().get(compact(text), ())
    return next((form for form in forms if country in (form.country, None)), None)
