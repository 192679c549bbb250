"""How much it matters that an address has no house number: a farm or a hamlet has a name instead."""

from __future__ import annotations

import re

from firsttimeright.fields.addresses import codes, unnumbered
from firsttimeright.fields.addresses.grammar import grammar, rule_of
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.fields.addresses.world import place_key
from firsttimeright.findings import Severity
from firsttimeright.reference.countries import LineRule

__all__ = ["of_missing_number"]

_SHORTEST = 4  # letters of a hamlet's name


def of_missing_number(sheet: Sheet) -> Severity | None:
    """Say how much it matters that an address has no number; ``None``: as much as it does on the whole.

    A farm or a hamlet with a name is found by it, and nothing is asked; of an estate with
    many houses it is asked, and not refused.
    """
    own, street = rule_of(sheet.country), sheet.value("street") or ""
    if own is None or "unit" in sheet.parts or own.line.unit_first or _begins_with(street, own.line.house_names):
        return codes.PO_BOX.severity
    if _is_hamlet(sheet, own.line, street):
        return codes.PO_BOX.severity
    named = _begins_with(street, own.line.without_number) or unnumbered.is_road(street, sheet.country)
    return Severity.WARN if named else None


def _is_hamlet(sheet: Sheet, rule: LineRule, street: str) -> bool:
    """Tell whether a line is a hamlet's name: in the countryside, and without a word for a way: *Kerascoët*."""
    if not rule.hamlets or not re.fullmatch(rule.hamlets, sheet.value("postcode") or ""):
        return False
    if grammar(sheet.country).street_word.search(street) or place_key(street) == place_key(sheet.value("city") or ""):
        return False
    return not _begins_with(street, rule.without_number) and sum(map(str.isalpha, street)) >= _SHORTEST


def _begins_with(street: str, names: str) -> bool:
    return bool(street and names and re.match(rf"(?:{names})", street, re.IGNORECASE))
