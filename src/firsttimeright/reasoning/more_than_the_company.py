"""The field of the organisation holds the organisation, and nothing else.

A person behind it, *Acme Limited, attn Mary Jones*, has fields of his own, and so has the place of *Bos BV, Utrecht*.
It is one question: the organisation is left alone in its field, and what stood behind it goes to fields that are empty,
or that say the same. Where they say something else, or the host has none, nothing is proposed: nothing may be lost.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..fields import names, organisations
from ..findings import Code, Evidence, Hypothesis, Severity
from ..text.folding import compact
from . import address_in_company
from .beside_a_company import at_a_place, parted, says_for_whom
from .engine import Claim
from .fields_are_in_place import MISPLACED

if TYPE_CHECKING:
    from .scene import Scene

MORE = Code("organisation.more_in_field", Severity.WARN)
CODES = (MORE,)

CAUSE = "contact"
_MARKED = re.compile(
    r"[,;()\[\]/|]|\s[-–—]\s|\b(?:t\.?\s?a\.?\s?v\b|z\.?\s?hd\b|f\.?a\.?o\b|att|ter att|"
    r"zu h|zur a|for the att|[aà] l['’]a|a la a|alla c)",
    re.IGNORECASE,
)
_FORM, _NO_FORM = Evidence("name.legal_form", 9.0), Evidence("name.trade_word", 7.0)


def check(scene: Scene) -> tuple[Claim, ...]:
    """Ask whether a person, a place or an address stands behind the organisation, or an address in its place."""
    text = scene.text("organisation")
    if text and (moved := address_in_company.offered(scene, alone=MISPLACED, beside=MORE)):
        return moved
    if not text or not _MARKED.search(text):
        return ()
    placed: dict[str, str] | None
    if (both := parted(text, scene)) is not None:
        firm, placed = both[0], _fields_of(both[1], scene)
    elif (there := at_a_place(text, scene)) is not None:
        firm, placed = there[0], {} if scene.text("city") else {"city": there[1]}
    else:
        return ()
    if placed is None:
        return ()
    value = organisations.parse(firm, country=scene.country, reference=scene.reference).value
    if value is None or not (says_for_whom(text) or (value.legal_form and text.startswith(firm))):
        return ()  # Jan de Vries, Schilderwerken is one name
    evidence = (_FORM if value.legal_form else _NO_FORM,)
    changes = {"organisation": organisations.render(value), **placed}
    return tuple(
        Claim(
            Hypothesis(field, scene.text(field) or None, after, MORE.name, evidence, CAUSE),
            severity=Severity.WARN if field == "organisation" else None,
        )
        for field, after in changes.items()
    )


def _fields_of(person: str, scene: Scene) -> dict[str, str] | None:
    """Give the empty fields that a person gets; ``None`` where another one is there, or a part of him has no field."""
    has = scene.customer.host_names
    if "full_name" in has and "family_name" not in has:
        whole = scene.text("full_name")
        return {"full_name": person} if not whole else {} if compact(whole) == compact(person) else None
    name = names.parse(person, country=scene.country, language=scene.language, reference=scene.reference).value
    if name is None or "family_name" not in has or not name.family_name:
        return None
    parts = {
        "salutation": name.salutation, "titles": " ".join(name.titles_before), "initials": name.initials,
        "given_name": name.given_names, "infix": name.infix, "family_name": name.family_name,
    }  # fmt: skip
    if name.infix and "infix" not in has:
        parts |= {"infix": None, "family_name": names.join(name.infix, name.family_name)}
    if name.initials and "initials" not in has and not name.given_names:
        parts |= {"initials": None, "given_name": name.initials}
    found = {field: part for field, part in parts.items() if part}
    if not found.keys() <= has.keys():
        return None
    there = {field: scene.text(field) for field in found}
    if any(text and compact(text) != compact(found[field]) for field, text in there.items()):
        return None
    return {field: part for field, part in found.items() if not there[field]}
