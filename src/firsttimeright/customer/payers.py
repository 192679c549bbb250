"""Who pays, on a form that asks for no other name: perhaps the customer, perhaps a parent, partner or firm."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from firsttimeright.text.folding import compact

from .aliases import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping

    from firsttimeright.findings import Parsed

__all__ = ["perhaps_of_a_payer"]

PERHAPS = 0.7  # that who pays is the customer, where the e-mail address has the payer's name, or there is none


def perhaps_of_a_payer(
    name: Parsed[Any] | None, host_names: Mapping[str, str], texts: Mapping[str, str]
) -> Parsed[Any] | None:
    """Offer the parts of a *name* with care where the host asked for it as that of an account's holder.

    Nothing is offered of half a name, nor of a name that the customer's own address does not have.

    Args:
        name: What the room of names read.
        host_names: The host's own name for each field.
        texts: The text of each field that has one.
    """
    if name is None or not name.completions or "full_name" not in texts:
        return name
    if canonical(host_names["full_name"]) != "account_holder":
        return name
    value = name.value
    family = compact(getattr(value, "family_name", None) or "")
    whole = len(family) > 1 and bool(getattr(value, "given_names", None) or getattr(value, "initials", None))
    local = compact(texts.get("email", "").partition("@")[0])
    if not whole or (local and family not in local):
        return dataclasses.replace(name, completions=())
    offers = [dataclasses.replace(item, confidence=min(item.confidence, PERHAPS)) for item in name.completions]
    return dataclasses.replace(name, completions=tuple(offers))
