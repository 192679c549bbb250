"""All fields address the person alike: salutation, gender, and the greetings that were typed.

Nobody is told which of them is right: a form may have kept an old greeting, and
a person may be stated one way and wish to be addressed in another. Where the
given name speaks against the salutation that question is asked instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..fields import names
from ..findings import Code, Finding, Severity
from .engine import Claim, weigh
from .form_of_family_name import EVIDENCE as OF_FORMS
from .form_of_family_name import OTHER_FORM, form_of_women

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .scene import Scene

DIFFERS = Code("cross.addressed_differently")
CODES = (DIFFERS, OTHER_FORM)
EVIDENCE = OF_FORMS

_SPOKEN = ("salutation", "full_name", "letter_greeting", "salutation_line")
_ADDRESSING = frozenset((*_SPOKEN, "gender"))
_ASKED_BY_NAMES = {"salutation", "full_name"}  # a salutation in front of the name is held against the other there
LONGEST = 120  # characters; a longer text is no greeting


def check(scene: Scene) -> tuple[Claim | Finding, ...]:
    """Ask where one field addresses a man and another a woman."""
    found: tuple[Claim | Finding, ...] = (*_of_fields(scene), *form_of_women(scene))
    return found or (_of_number(scene) if "national_id" in scene.customer.identifiers else ())


def _of_number(scene: Scene) -> tuple[Finding, ...]:
    """Hold the form of address against the sex that a national number carries.

    Where given name and form of address agree the number may be a partner's, or older than
    how the person lives: that is told and not asked.
    """
    value = scene.customer.identifiers["national_id"].value
    carried, addressed, stated = getattr(value, "gender", None), scene.salutation_gender, scene.stated_gender
    said = addressed if addressed in ("m", "f") else stated
    if carried not in ("m", "f") or said not in ("m", "f") or said == carried or _asked(scene):
        return ()
    field = "gender" if said != addressed else "salutation" if scene.typed_text("salutation") else "full_name"
    first = scene.part("given_name").split(" ")[0]
    known = scene.reference.given_name(first, scene.country) if first else None
    agrees = (known is not None and known.gender == said) or (stated == said and field != "gender")
    severity = Severity.INFO if agrees else Severity.WARN
    return (DIFFERS.at(field, other="national_id", severity=severity),)


def _of_fields(scene: Scene) -> tuple[Finding, ...]:
    if len(_ADDRESSING & scene.customer.text.keys()) < 2:  # most records: nothing to read twice
        return ()
    said = dict(_said(scene))
    if said.keys() == _ASKED_BY_NAMES:
        return ()
    men, women = ([field for field, sex in said.items() if sex == one] for one in "mf")
    if not men or not women or _asked_by_given_name(scene, said.get("salutation") or said.get("full_name")):
        return ()
    first = next(iter(said))
    if len(men) == len(women):
        odd = next(field for field in said if said[field] != said[first])
    else:
        odd = min(men, women, key=len)[0]
    other = next(field for field in said if said[field] != said[odd])
    return (DIFFERS.at(odd, other=other),)


def _said(scene: Scene) -> list[tuple[str, str]]:
    """Give the fields that address a man or a woman, in the order in which they are believed."""
    given = [field for field in (*_SPOKEN, "gender") if 0 < len(scene.typed_text(field)) <= LONGEST]
    if len(given) < 2:
        return []
    read = []
    for field in given:
        text = scene.typed_text(field)
        if field == "gender":
            sex = scene.stated_gender
        else:
            sex = _addressed({field: text} if field == "salutation" else text, scene)
        if sex in ("m", "f"):
            read.append((field, sex))
    return read


def _addressed(text: str | Mapping[str, str], scene: Scene) -> str | None:
    """Say whom the form of address in a text is for; one for two persons, or for anybody, says nothing."""
    name = names.parse(text, country=scene.country, language=scene.language, reference=scene.reference).value
    if name is None or not name.salutation or name.gender not in ("m", "f"):
        return None
    return str(name.gender)


def _asked(scene: Scene) -> bool:
    """Tell whether the given name asks about the salutation by itself; what few of a sex bear, as Nicola, does not."""
    asked = [claim for claim in scene.claims or () if claim.hypothesis.code == "name.gender_conflict"]
    return bool(asked and weigh(asked, base_rate=scene.base_rate, audience=scene.audience, threshold=scene.policy))


def _asked_by_given_name(scene: Scene, salutation: str | None) -> bool:
    first = scene.part("given_name").split(" ")[0]
    known = scene.reference.given_name(first, scene.country) if first else None
    return known is not None and known.gender is not None and salutation not in (None, known.gender)
