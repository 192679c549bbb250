"""An address in the field of the organisation goes to its own fields, alone or behind the organisation.

*Kerkstraat 12* with the street's field empty, and *Bos BV, Kerkstraat 12, 1017 GL Amsterdam*. It is one question. Only
where every part of it has an empty field, or one that says the same, and the line is a street by its form: what a firm
is called may have a number, too (*Studio 54*, *Restaurant Markt 17*).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..fields import addresses, organisations
from ..fields.names.trades import opens
from ..findings import Code, Evidence, Hypothesis, Severity
from ..text.folding import compact, fold
from .engine import Claim

if TYPE_CHECKING:
    from ..fields.addresses import Address
    from .scene import Scene

__all__ = ["offered", "placed"]

CAUSE = "address"
_LINE = ("house_number", "house_number_addition", "unit", "box")
_LONGEST = 120
_LEAST = 3  # letters of a street
_LOOKS, _EMPTY = "evidence.looks_like_other_field", "evidence.other_field_is_empty"


def offered(scene: Scene, *, alone: Code, beside: Code) -> tuple[Claim, ...]:
    """Give what changes where an address stands in the field of the organisation; nothing where one would be lost."""
    text = scene.text("organisation")
    if not any(map(str.isdigit, text)) or " " not in text or len(text) > _LONGEST or scene.text("house_number"):
        return ()
    firm, line = _apart(text, scene)
    parts = placed(scene, line, alone=firm is None) if line else None
    if parts is None or (not parts and not scene.text("street")):
        return ()
    evidence = (Evidence(_LOOKS, 8.0), Evidence(_EMPTY, 4.0))
    code = beside if firm else alone
    changes = {"organisation": firm, **parts}
    return tuple(
        Claim(
            Hypothesis(field, scene.text(field) or None, after, code.name, evidence, CAUSE),
            severity=Severity.WARN if field == "organisation" else None,
        )
        for field, after in changes.items()
    )


def placed(scene: Scene, line: str, *, alone: bool = False) -> dict[str, str] | None:
    """Give the empty fields that the parts of an address get; ``None`` where it is none, or a part has no place.

    Args:
        scene: The record.
        line: The text that may be an address.
        alone: A firm may be called so: *Dok 8*.
    """
    value = addresses.parse(line, country=scene.country, reference=scene.reference).value
    if value is None or value.unresolved or not _is_street(value, scene, alone=alone):
        return None
    return _placed(value, scene)


def _apart(text: str, scene: Scene) -> tuple[str | None, str]:
    """Give the organisation, if one with a legal form stands first, and the line behind it."""
    head, comma, rest = text.partition(",")
    value = organisations.parse(head, country=scene.country, reference=scene.reference).value
    if comma and value is not None and value.legal_form:
        return organisations.render(value), rest.strip()
    whole = organisations.parse(text, country=scene.country, reference=scene.reference).value
    return None, "" if whole is not None and whole.legal_form else text


def _is_street(value: Address, scene: Scene, *, alone: bool) -> bool:
    """Tell whether an address has a number and a street that is known, or has the form of one."""
    street = value.street or ""
    words = fold(street).split()
    if alone and any(opens(word, None, scene.country) for word in words[:-1] or words):
        return False  # Grand Café Markt 8, Hotel 1900
    if not value.house_number or value.po_box or sum(map(str.isalpha, street)) < _LEAST:
        return False
    known = scene.reference.street_exists(street, scene.country) if scene.country == "NL" else None
    if known is False:
        return False
    # Dok 8, Haven 21: some street is called so, and many a firm; a postcode or a place tells
    return addresses.is_like_street(street, scene.country) or bool(
        known and (not alone or value.postcode or value.city)
    )


def _placed(value: Address, scene: Scene) -> dict[str, str] | None:
    """Give the empty fields that the parts get; ``None`` where one has no field, or another value stands there."""
    has, parts = scene.customer.host_names, value.parts()
    parts.pop("country", None)
    if "house_number" not in has or not {part for part in _LINE if part in parts} <= has.keys():
        parts = {part: text for part, text in parts.items() if part not in _LINE}
        parts["street"] = addresses.street_line(value)
    if not parts.keys() <= has.keys():
        return None
    there = {part: scene.text(part) for part in parts}
    if any(text and compact(text) != compact(parts[part]) for part, text in there.items()):
        return None
    return {part: text for part, text in parts.items() if not there[part]}
