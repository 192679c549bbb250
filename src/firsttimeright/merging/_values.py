"""What the values of a record say: as they are compared, and whether two of them can both be true."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from ..customer import read
from ..customer.aliases import canonical
from ..text.folding import compact, fold

__all__ = ["NAMES", "agree", "compared", "day_of", "field_of", "text_of", "value_of"]

_PHONES = ("phone", "mobile")
# Compared as standardised: "3-4-1987" and "1987-04-03" are one date. An e-mail's dots tell two mailboxes apart.
_STANDARDISED = (*_PHONES, "birth_date", "email", "country", "iban", "vat_number", "company_number", "national_id")
_LEAST_DIGITS = 7  # of a number written without its country that another one may end in
NAMES = ("given_name", "initials", "full_name", "nickname", "titles", "organisation", "salutation")


def field_of(key: Any) -> str:
    """Give the field that a key of a record means, by our name where it is one of ours."""
    return (canonical(key) or key) if isinstance(key, str) else str(key)


def value_of(item: Mapping[Any, Any], field: str) -> Any:
    """Give the value of a field, by our name or the host's."""
    if field in item:
        return item[field]
    return next((value for key, value in item.items() if isinstance(key, str) and canonical(key) == field), None)


def day_of(item: Mapping[Any, Any]) -> date | None:
    """Give the day that dates a record, or None."""
    value = value_of(item, "updated_at")
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value).strip()[:10]) if value else None
    except ValueError:
        return None


def text_of(value: object) -> str:
    """Give a value as text; empty for None."""
    return "" if value is None else str(value).strip()


def _folded(value: object) -> str:
    text = text_of(value)
    return compact(text) or fold(text)


def compared(item: Mapping[Any, Any], country: str | None) -> dict[Any, str]:
    """Fold each value of a record; of the fields that have one standard notation, that is what is compared."""
    forms = {key: _folded(value) for key, value in item.items()}
    customer = read(item, country=country)
    for field in _STANDARDISED:
        key = customer.host_names.get(field)
        if key is not None and forms.get(key):
            forms[key] = text_of(customer.record.get(field)).lower().replace(" ", "") or forms[key]
    return forms


def agree(field: str, one: str, other: str) -> bool:
    """Say whether two folded values can both be true: equal, one empty, a short form of a name, a number abroad."""
    if not one or not other or one == other:
        return True
    if field in _PHONES:
        return _national(one, other) or _national(other, one)
    return field in NAMES and (one.startswith(other) or other.startswith(one))


def _national(one: str, other: str) -> bool:
    """Say whether *other* is *one* as it is dialled within its country: 06... beside +316..."""
    digits = re.sub(r"[^0-9]", "", other).removeprefix("0")
    return one[:1] == "+" != other[:1] and len(digits) >= _LEAST_DIGITS and one.endswith(digits)
