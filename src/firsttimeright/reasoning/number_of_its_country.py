"""A telephone number that the form's country does not have belongs to the country that the record speaks of.

Whoever fills in an American form from Britain types the number as at home. A number
that no subscriber of the form's country can have, and one of that other country
can, is offered with its country; one that both have is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..fields import phones
from ..findings import Code, Evidence, Hypothesis, Severity, Verdict
from .countries_agree import BITS, witnesses
from .engine import Claim

if TYPE_CHECKING:
    from .scene import Scene

OF_OTHER_COUNTRY = Code("cross.number_of_other_country", Severity.WARN)
CODES = (OF_OTHER_COUNTRY,)

_PRIOR = 0.3  # of the numbers that the form's country cannot have: from elsewhere, and neither too long nor too short
_BITS = 3.3  # of ten rows of figures about one is a number of a given country
_PLAN = "phone.evidence_plan"
_CAUSES = frozenset(
    ("phone.too_long", "phone.too_short", "phone.invalid", "phone.area_code_missing", "phone.country_unknown")
)


def check(scene: Scene) -> tuple[Claim, ...]:
    """Offer a number that was refused as one of the country that other fields are from."""
    found: list[Claim] = []
    for field in ("phone", "mobile"):
        parsed = getattr(scene.customer, field)
        if parsed is None or parsed.value is not None or parsed.suggestions or _CAUSES.isdisjoint(parsed.codes):
            continue  # as mostly
        text = scene.typed_text(field)
        if text.startswith(("+", "00")):
            continue  # it says its country
        found += _claims(scene, field, text)
    return tuple(found)


def _claims(scene: Scene, field: str, text: str) -> list[Claim]:
    heard: dict[str, list[Evidence]] = {}
    for code, country in witnesses(scene, scene.country):
        if country != scene.country:
            heard.setdefault(country, []).append(Evidence(code, BITS[code], {"country": country}))
    if scene.country is None and len(heard) > 1:
        return []  # of two countries, nobody knows which
    claims = []
    for country, evidence in heard.items():
        there = phones.parse(text, field=field, country=country, reference=scene.reference)
        if there.value is None or there.verdict is not Verdict.ACCEPT or there.value.country != country:
            continue
        why = (Evidence(_PLAN, _BITS), *evidence)
        guess = Hypothesis(field, scene.text(field), there.value.e164, OF_OTHER_COUNTRY.name, why)
        claims.append(Claim(guess, prior=_PRIOR))
    return claims
