"""Organisations: their legal forms."""

from __future__ import annotations

import re
from functools import cache

from firsttimeright.reference.tables import table
from firsttimeright.reference.values import LegalForm
from firsttimeright.text.folding import compact, fold_all

__all__ = ["legal_form"]


_NOT_ALNUM = re.compile(r"[\W_]+")  # as folding.compact has it
_FIRST = {
    country: chr(ord("a") + at) for at, country in enumerate(("NL", "BE", "DE", "FR", "GB", "US", "AT", "CH", "LU"))
}


@cache
def _forms() -> dict[str, tuple[LegalForm, ...]]:
    found: dict[str, dict[LegalForm, str]] = {}
    entries: list[tuple[str, LegalForm]] = []
    spelled: list[str] = []
    for row in table("legal_forms").rows:
        country, order, name, full, spellings = row.split("\t")
        form = LegalForm(name, full, country)
        for at, spelling in enumerate((name, *filter(None, spellings.split("|")), full)):
            spelled.append(spelling)
            entries.append((f"{order}{_FIRST.get(country, 'z')}{at:03}", form))
    for key, (place, form) in zip(fold_all(spelled), entries, strict=True):
        found.setdefault(_NOT_ALNUM.sub("", key), {}).setdefault(form, place)
    return {key: tuple(sorted(forms, key=forms.__getitem__)) for key, forms in found.items()}


def legal_form(text: str, country: str | None) -> LegalForm | None:
    """Read a legal form, abbreviated or in full; without a country, of the country that it is best known from."""
    forms = _forms().get(compact(text), ())
    return next((form for form in forms if country in {form.country, None}), None)
