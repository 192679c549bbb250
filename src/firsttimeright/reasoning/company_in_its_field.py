"""A company that stands where the person's name belongs goes to its own field, and leaves none of it behind.

It is one question: the organisation gets the company, the fields that held it are
emptied, and a person who stood in the organisation's field takes his place in them.
Where that field holds another organisation nothing is proposed: which of the two is
meant nobody knows, and none may be lost. A person beside the company stays where he is
(:mod:`beside_a_company`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..fields import names, organisations
from ..fields.names.codes import COMPANY
from ..fields.names.trades import opens
from ..findings import Hypothesis
from ..text.folding import compact, fold
from .beside_a_company import at_a_place, bears_a_name, keeps_its_marks, parted

if TYPE_CHECKING:
    from ..findings import Evidence, Finding
    from .scene import Scene

__all__ = ["moved", "said_there"]

CAUSE = "company"
_PERSON = "organisation.person_in_company_field"  # the organisations room asks it
_HOLDERS = ("full_name", "initials", "given_name", "nickname", "infix", "family_name", "partner_infix",
            "partner_family_name")  # fmt: skip
_BEFORE = frozenset(("initials", "given_name"))
_GIVEN = 1.0  # bearers per million of a name whose bearer is a person beside the company
_BORNE = 0.5  # of a trade that is somebody's family name, too
_FAMILY = 20.0  # of a name that may stand alone in the field of the organisation


def said_there(scene: Scene, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Say of a company among the names that it stands in its own field already, and tell one by that which is."""
    there = compact(scene.text("organisation"))
    if not there:
        return findings
    if not any(item.code == COMPANY.name for item in findings):
        return (*findings, COMPANY.at(field, there=True)) if (field := _trade_again(scene)) else findings
    said = tuple(
        replace(item, facts={**item.facts, "there": True})
        if item.code == COMPANY.name and (text := compact(scene.text(item.field))) and text in there
        else item
        for item in findings
    )
    given = compact(scene.text("given_name"))
    if given and said != findings and f"{given}{compact(scene.text('family_name'))}" in there:
        return (*said, COMPANY.at("given_name", there=True))  # Bakkerij | Bos
    return said


def _trade_again(scene: Scene) -> str | None:
    """Give the field that begins with the trade with which the organisation begins, and holds no word but its own."""
    own = fold(scene.text("organisation")).split()
    if len(own) < 2 or not opens(own[0], None, scene.country):
        return None
    borne = scene.reference.family_name(own[0], scene.country)
    if borne is not None and borne.frequency >= _BORNE:
        return None  # Winkel Advies, of Jan Winkel
    given = scene.text("given_name")
    if any(scene.text(field) for field in ("salutation", "initials", "titles")):
        return None  # Dhr. J. Winkel
    for field in ("full_name", "family_name"):
        words = fold(scene.text(field)).split()
        if words and words == own[: len(words)] and (not given or len(words) > 1):
            return field
    return "given_name" if [fold(given)] == own[:1] else None


def moved(scene: Scene, found: Hypothesis) -> tuple[Hypothesis, ...]:
    """Give what changes where *found* says that a company stands among the names; empty where something would go."""
    held = _held(scene)
    if not held:
        return (found,)
    text, there = " ".join(held.values()), scene.text("organisation")
    if len(held) == 1 and (both := parted(text, scene)) is not None:
        return _of_both(scene, found, held, *both)
    if len(held) == 1 and (firm := _at_its_place(text, held, scene)) is not None:
        return tuple(_change(scene, field, after, found.code, found.evidence) for field, after in firm.items())
    if not keeps_its_marks(text, scene):
        return ()  # what stands beside the company is not understood, and would be written with it
    company = _written(text, scene)
    if "organisation" not in scene.customer.host_names:  # the host can be offered the value alone
        return (Hypothesis("organisation", None, company, found.code, found.evidence),)
    emptied: dict[str, str | None] = dict.fromkeys(held)
    if "given_name" in held and compact(scene.text("initials"))[:1] == compact(held["given_name"])[:1]:
        emptied["initials"] = None  # the same name's
    if compact(there) == compact(company) and (own := _own_name(held, text, scene)) is not None:
        return (_change(scene, "family_name", own, found.code, found.evidence),)
    if there and compact(there) != compact(company):
        if (person := _person(there, held, scene)) is not None:
            emptied |= person
        elif f" {compact(there)} " not in f" {' '.join(map(compact, company.split()))} ":
            return ()
    changes: dict[str, str | None] = {**emptied}
    if compact(there) != compact(company):
        changes = {"organisation": company, **changes}
    return tuple(_change(scene, field, after, found.code, found.evidence) for field, after in changes.items())


def _at_its_place(text: str, held: dict[str, str], scene: Scene) -> dict[str, str | None] | None:
    """Give what changes where the company's place stands behind it, and the record has that place or none."""
    if scene.text("organisation") or "organisation" not in scene.customer.host_names:
        return None
    if (found := at_a_place(text, scene)) is None:
        return None
    city = {} if scene.text("city") else {"city": found[1]}
    return {"organisation": _written(found[0], scene), **dict.fromkeys(held), **city}


def _own_name(held: dict[str, str], text: str, scene: Scene) -> str | None:
    """Give the family name in a company's that stands in its own field as well: *Jan* | *Bos BV* is Jan Bos."""
    beside = any(scene.text(field) for field in _BEFORE if field not in held)
    if not beside or not {"family_name"} <= held.keys() <= {"family_name", "infix"} or not bears_a_name(text, scene):
        return None
    value = organisations.parse(held["family_name"], country=scene.country, reference=scene.reference).value
    return value.name if value is not None else None


def _of_both(scene: Scene, found: Hypothesis, held: dict[str, str], firm: str, person: str) -> tuple[Hypothesis, ...]:
    """Give what changes where a person stands beside the company in one text, who stays."""
    company, there = _written(firm, scene), scene.text("organisation")
    if "organisation" not in scene.customer.host_names:
        return (Hypothesis("organisation", None, company, found.code, found.evidence),)
    if there and compact(there) != compact(company):
        return ()
    changes = dict.fromkeys(held) | _placed(person, held, scene)
    if not there:
        changes = {"organisation": company, **changes}
    return tuple(_change(scene, field, after, found.code, found.evidence) for field, after in changes.items())


def _change(scene: Scene, field: str, after: str | None, code: str, evidence: tuple[Evidence, ...]) -> Hypothesis:
    return Hypothesis(field, scene.text(field) or None, after, code, evidence, CAUSE)


def _held(scene: Scene) -> dict[str, str]:
    """Give the fields that hold the company: not a given name beside it, nor a family name behind it."""
    texts = {field: text for field in _HOLDERS if (text := scene.text(field))}
    alone = {field: text for field, text in texts.items() if _is_company(field, text, scene)}
    if not alone or len(texts) == 1:
        return texts
    held = {field: text for field, text in texts.items() if field in alone or _is_part(field, text, alone, scene)}
    if "family_name" in alone and _is_called_by_both(texts, held, scene):
        first = "given_name" if "given_name" in texts else "initials"
        return {field: text for field, text in texts.items() if field in held or field == first}
    return held


def _is_called_by_both(texts: dict[str, str], held: dict[str, str], scene: Scene) -> bool:
    """Tell whether the given name belongs to the company's: *Jan* beside *Bos BV*, with no family name of his own."""
    left = texts.keys() - held.keys()
    firm = " ".join(held.values())
    if not left or not left <= _BEFORE or compact(scene.text("organisation")) == compact(_written(firm, scene)):
        return False
    return parted(firm, scene) is None and bears_a_name(firm, scene)


def _is_company(field: str, text: str, scene: Scene) -> bool:
    name = names.parse({field: text}, country=scene.country, language=scene.language, reference=scene.reference).value
    return name is not None and name.kind is names.Kind.COMPANY


def _is_part(field: str, text: str, alone: dict[str, str], scene: Scene) -> bool:
    """Tell whether the text of a field goes with the company in another one, and is no part of a person's name."""
    if field in {"infix", "partner_infix"}:
        return field.removesuffix("infix") + "family_name" in alone
    if field in {"initials", "full_name"}:
        return False
    if field == "family_name":
        if any(" " in company for company in alone.values()) and _is_person(text, scene):
            return False  # Kuipers Bouw BV | Henk Kuipers; but Bakkerij | Jan de Wit is one name
        family = scene.reference.family_name(text, scene.country)
        return family is None or family.frequency < _GIVEN
    given = scene.reference.given_name(text.split(" ", maxsplit=1)[0], scene.country)
    return given is None or given.frequency < _GIVEN


def _is_person(text: str, scene: Scene) -> bool:
    """Tell whether several words are somebody's whole name: with a form of address, initials or a given name first."""
    if " " not in text:
        return False
    name = names.parse(text, country=scene.country, language=scene.language, reference=scene.reference).value
    if name is None or name.kind is not names.Kind.PERSON or not name.family_name:
        return False
    if name.salutation or name.initials or name.titles_before:
        return True
    given = scene.reference.given_name((name.given_names or "").partition(" ")[0], scene.country)
    return given is not None and given.frequency >= _FAMILY


def _written(company: str, scene: Scene) -> str:
    """Write the company as it would be stored, so that it is not changed again."""
    value = organisations.parse(company, country=scene.country, reference=scene.reference).value
    return organisations.render(value) if value is not None else company


def _person(text: str, held: dict[str, str], scene: Scene) -> dict[str, str | None] | None:
    """Give the fields that a person gets who stood in the field of the organisation; ``None`` where it holds none."""
    organisation = scene.customer.organisation
    told = organisation is not None and _PERSON in organisation.codes
    if not told:
        return _single(text, held, scene)
    return _placed(text, held, scene)


def _placed(text: str, held: dict[str, str], scene: Scene) -> dict[str, str | None]:
    """Give the fields that a person gets, in the place of the company or of what held both."""
    if "full_name" in held:
        return {"full_name": text}
    name = names.parse(text, country=scene.country, language=scene.language, reference=scene.reference).value
    parts = {
        "salutation": name.salutation, "titles": " ".join(name.titles_before), "initials": name.initials,
        "given_name": name.given_names, "infix": name.infix, "family_name": name.family_name,
    } if name is not None else {}  # fmt: skip
    # A form of address has no place where the host does not ask for one, and is no part of the name.
    has = scene.customer.host_names.keys()
    parts = {field: part for field, part in parts.items() if part and (field != "salutation" or field in has)}
    if "titles" not in has and "titles" in parts and "given_name" in parts:
        parts["given_name"] = f"{parts.pop('titles')} {parts['given_name']}"  # a title is one, and is not lost
    free = {field for field in parts if field in held or not scene.text(field)}
    same = {field for field, part in parts.items() if compact(part or "") == compact(scene.text(field))}
    if parts and parts.keys() <= (free & has) | same:
        return {field: part for field, part in parts.items() if field not in same}
    return {next(iter(held)): text}


def _single(text: str, held: dict[str, str], scene: Scene) -> dict[str, str | None] | None:
    """Give the field of a family or given name that stood alone in the field of the organisation."""
    family, given = scene.reference.family_name(text, scene.country), scene.reference.given_name(text, scene.country)
    borne, given_to = (known.frequency if known is not None else 0.0 for known in (family, given))
    if "family_name" in held and borne >= max(_FAMILY, given_to):
        return {"family_name": text}
    return {"given_name": text} if "given_name" in held and given_to >= max(_FAMILY, borne) else None
