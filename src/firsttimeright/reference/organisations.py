"""Organisations: their legal forms."""

from __future__ import annotations

from functools import cache

from firsttimeright.reference.tables import table
from firsttimeright.reference.values import LegalForm
from firsttimeright.text.folding import compact

__all__ = ["legal_form"]


_FIRST = {
    country: chr(ord("a") + at) for at, country in enumerate(("NL", "BE", "DE", "FR", "GB", "US", "AT", "CH", "LU"))
}


@cache
def _forms() -> dict[str, tuple[LegalForm, ...]]:
    found: dict[str, dict[LegalForm, str]] = {}
    for row in table("legal_forms").rows:
        country, order, name, full, spellings = row.split("\t")
        form = LegalForm(name, full, country)
        for at, spelling in enumerate((name, *filter(None, spellings.split("|")), full)):
            found.setdefault(compact(spelling), {}).setdefault(form, f"{order}{_FIRST.get(country, 'z')}{at:03}")
    return {key: tuple(sorted(forms, key=lambda form: forms[form])) for key, forms in found.items()}


def legal_form(text: str, country: str | None) -> LegalForm | None:
    """Read a legal form, abbreviated or in full; without a country, of the country that it is best known from."""
    forms = _forms().get(compact(text), ())
    return next((form for form in forms if country in {form.country, None}), None)
