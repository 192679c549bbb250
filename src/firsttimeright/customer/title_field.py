"""A form's field *title*, which is that of the salutation, and holds a title as well."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from firsttimeright.findings import Change

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from .reading import Customer

__all__ = ["titled"]

_TITLE = frozenset(("title", "titel", "titre"))


def titled(customer: Customer, has: AbstractSet[str]) -> Customer:
    """Let a title that was found in a name stand in the field *title*, which is that of the salutation: *Dr*."""
    if customer.host_names.get("salutation", "").casefold() not in _TITLE or "titles" in has:
        return customer
    titles = customer.record.get("titles")
    if not titles or customer.record.get("salutation"):
        return customer
    record = {field: value for field, value in customer.record.items() if field != "titles"} | {"salutation": titles}
    typed = customer.typed.get("salutation")
    moved = [change for change in customer.changes if change.field == "titles"]
    rest = tuple(change for change in customer.changes if change.field not in {"titles", "salutation"})
    if typed == titles or not moved:  # it stands there, as it was typed
        return dataclasses.replace(customer, record=record, changes=rest)
    change = Change("salutation", str(typed) if typed else None, titles, moved[-1].rule)
    return dataclasses.replace(customer, record=record, changes=(*rest, change))
