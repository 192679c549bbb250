"""Fields that must differ do not hold the same value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import Code, Finding, Severity
from ..text.folding import compact

if TYPE_CHECKING:
    from .scene import Scene

SAME_VALUE = Code("cross.same_value", Severity.WARN)
SAME_NUMBER = Code("cross.same_number", Severity.INFO)
CODES = (SAME_VALUE, SAME_NUMBER)

_PAIRS = (
    ("street", "city"), ("street", "postcode"), ("city", "postcode"), ("city", "country"), ("house_number", "postcode"),
    ("infix", "family_name"), ("infix", "given_name"), ("given_name", "email"), ("family_name", "city"),
    ("given_name", "street"), ("family_name", "street"), ("phone", "iban"), ("phone", "postcode"),
    ("company_number", "vat_number"), ("phone", "birth_date"), ("national_id", "phone"), ("given_name", "birth_date"),
)  # fmt: skip
_STATES = frozenset({"singapore", "luxembourg", "monaco", "gibraltar", "djibouti", "panama", "guatemala", "kuwait"})


def check(scene: Scene) -> tuple[Finding, ...]:
    """Find pairs that can hardly be the same."""
    found = []
    tight = scene.tight
    for one, other in _PAIRS if len(set(tight.values())) < len(tight) else ():  # in most records all differ
        value = tight.get(one, "")
        if len(value) > 1 and value == tight.get(other) and not _may(scene, one, other, value):
            found.append(SAME_VALUE.at(other, other=one))
    given, family = tight.get("given_name", ""), tight.get("family_name", "")
    # Aa van der Aa has a name of his own before the name of his family: what stands between tells them apart.
    if given and given == family and len(given) > 1 and not scene.text("infix"):
        known = scene.reference.family_name(given, scene.country)
        # Rob Rob, Boris Boris: a name that is borne as both is nobody's mistake
        if known is None or scene.reference.given_name(given, scene.country) is None:
            found.append(SAME_VALUE.at("family_name", other="given_name"))
    phone, mobile = scene.text("phone"), scene.text("mobile")
    if phone and mobile and (number := compact(phone)) and number == compact(mobile):
        found.append(SAME_NUMBER.at("mobile", other="phone"))
    return tuple(found)


def _may(scene: Scene, one: str, other: str, value: str) -> bool:
    if (one, other) == ("city", "country"):
        return value in _STATES
    if (one, other) == ("given_name", "email"):  # sabine@ is an address that is not finished
        return "@" in scene.typed_text("email") and "@" not in scene.typed_text("given_name")
    if (one, other) == ("family_name", "city"):  # many families are named after the place they live in
        return scene.reference.family_name(value, scene.country) is not None
    if (one, other) == ("family_name", "street"):
        return False
    return (one, other) == ("infix", "family_name") and len(value) < 3
