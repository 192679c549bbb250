"""The second line of an address, which no field of ours is: what it holds is not missing.

*address_line_2*: "12a" behind a street, or "1017 GL Amsterdam". It is looked at where the address
lacks something alone, and stays as it was typed.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from firsttimeright.findings import Parsed, Severity
from firsttimeright.text.folding import compact

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["read_with", "second_line"]

LINE = "address_line_2"
_NAMES = frozenset(
    ("addressline2", "address2", "line2", "addressline02", "streetline2", "street2", "streetaddress2", "adresregel2",
     "adres2", "adreslijn2", "adresszeile2", "adresse2", "ligneadresse2", "lignedadresse2", "adresseligne2",
     "complementadresse", "complementdadresse", "adresszusatz", "adrestoevoeging", "extraadresregel",
     "direccion2", "indirizzo2", "shippingaddress2", "billingaddress2")
)  # fmt: skip
_MISSING = frozenset(("street.missing", "house_number.missing", "postcode.missing", "city.missing"))
_LONGEST = 120


def second_line(given: Mapping[Any, Any], host_names: Mapping[str, str]) -> str:
    """Give the text of a field for the address's second line, of those that nobody read; empty where there is none."""
    read = frozenset(host_names.values())
    for key, value in given.items():
        if not (isinstance(key, str) and isinstance(value, str)) or key in read or not value.strip():
            continue
        if len(value) <= _LONGEST and compact(key) in _NAMES:
            return value
    return ""


def read_with(
    text: str,
    first: Parsed[Any] | None,
    parts: Mapping[str, str],
    ask: Callable[[Mapping[str, str]], Parsed[Any] | None],
) -> Parsed[Any] | None:
    """Read the address again with its second line, where it lacks something without it.

    Args:
        text: What stands in the second line.
        first: The address as it was read without it.
        parts: The fields that it was read from.
        ask: Reads fields as an address.
    """
    if first is None or not _lacking(first):
        return first
    again, alone = ask({**parts, LINE: text}), ask({LINE: text})
    if again is None or alone is None or len(_lacking(again)) >= len(_lacking(first)):
        return first
    if "street" in parts and alone.value is not None and alone.value.street:
        return _without(first, {item.code for item in _lacking(first)} - {item.code for item in _lacking(again)})
    return dataclasses.replace(
        again,
        typed=first.typed,
        findings=tuple(item for item in again.findings if item.field != LINE),
        changes=tuple(item for item in again.changes if item.field != LINE),
        suggestions=tuple(item for item in again.suggestions if item.field != LINE),
    )


def _without(first: Parsed[Any], there: set[str]) -> Parsed[Any]:
    """Ask for nothing that stands in the second line beside a street of its own."""
    return dataclasses.replace(
        first,
        findings=tuple(
            dataclasses.replace(item, severity=Severity.INFO) if item.code in there else item for item in first.findings
        ),
    )


def _lacking(parsed: Parsed[Any]) -> list[Any]:
    return [item for item in parsed.findings if item.code in _MISSING and item.severity is Severity.BLOCK]
