"""A name's field holds a name, and no address of a house or of mail, alone or behind the name.

The names room says so; here it is offered to the fields where it belongs, where the host has them and they are empty:
*Kerkstraat 12* in the field of the family name, and *Sanne Vos sanne@example.org*.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..customer import read
from ..fields.names.codes import ADDRESS, EMAIL
from ..findings import Evidence, Hypothesis, Severity
from . import address_in_company
from .engine import Claim
from .fields_are_in_place import MISPLACED

if TYPE_CHECKING:
    from ..findings import Finding
    from .scene import Scene

__all__ = ["offered"]

_FIELDS = frozenset(("full_name", "given_name", "family_name"))
_TOLD = frozenset((ADDRESS.name, EMAIL.name))
_MAIL = re.compile(r"[^\s@<>()\[\],;:]+@[^\s@<>()\[\],;:]+\.[^\s@<>()\[\],;:]{2,}")
_AROUND = " \t<>()[],;:-–/|"
_LONGEST = 120  # characters
_PRIOR = 0.01


def offered(scene: Scene, findings: tuple[Finding, ...]) -> tuple[Claim, ...]:
    """Offer what the names room saw in a name's field, by its *findings*, to the empty fields where it belongs."""
    for item in findings:
        text = scene.text(item.field) if item.code in _TOLD and item.field in _FIELDS else ""
        if not text or len(text) > _LONGEST:
            continue
        changes = _mail(scene, text) if item.code == EMAIL.name else _house(scene, text)
        if changes:
            return _claims(scene, {item.field: changes.pop(""), **changes})
    return ()


def _mail(scene: Scene, text: str) -> dict[str, str | None]:
    """Give the address of mail to its field, and what stands beside it to the name; an address alone goes elsewhere."""
    found = _MAIL.findall(text)
    if len(found) != 1 or "email" not in scene.customer.host_names or scene.text("email"):
        return {}
    rest = " ".join(text.replace(found[0], " ").strip(_AROUND).split())
    alone = read({"email": found[0]}, country=scene.country, reference=scene.reference)
    if not any(map(str.isalpha, rest)) or any(item.severity is Severity.BLOCK for item in alone.findings):
        return {}
    return {"": rest, "email": str(alone.record["email"])}


def _house(scene: Scene, text: str) -> dict[str, str | None]:
    """Give an address to its fields, all parts of it; nothing where it is no street by its form."""
    if scene.text("house_number"):
        return {}
    placed = address_in_company.placed(scene, text)
    return {"": None, **placed} if placed else {}


def _claims(scene: Scene, changes: dict[str, str | None]) -> tuple[Claim, ...]:
    evidence = (Evidence("evidence.looks_like_other_field", 8.0), Evidence("evidence.other_field_is_empty", 4.0))
    return tuple(
        Claim(
            Hypothesis(field, scene.stored(field) or None, after, MISPLACED.name, evidence, MISPLACED.name),
            prior=_PRIOR,
        )
        for field, after in changes.items()
    )
