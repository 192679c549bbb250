"""Fields that must differ do not hold the same value."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..findings import Code, Evidence, Finding, Hypothesis, Severity
from ..text.folding import compact, fold
from .engine import Claim
from .gaps_are_filled import spelled_out
from .word_twice import EVIDENCE as OF_TWICE
from .word_twice import TWICE, word_twice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..reference import FamilyName, GivenName
    from .scene import Scene

SAME_VALUE = Code("cross.same_value", Severity.WARN)
SAME_NUMBER = Code("cross.same_number", Severity.INFO)
CODES = (SAME_VALUE, SAME_NUMBER, TWICE)
EVIDENCE = OF_TWICE

_PAIRS = (
    ("street", "city"), ("street", "postcode"), ("city", "postcode"), ("city", "country"), ("house_number", "postcode"),
    ("infix", "family_name"), ("infix", "given_name"), ("given_name", "email"), ("family_name", "city"),
    ("given_name", "street"), ("family_name", "street"), ("phone", "iban"), ("phone", "postcode"),
    ("company_number", "vat_number"), ("phone", "birth_date"), ("national_id", "phone"), ("given_name", "birth_date"),
    ("iban", "account_holder"), ("family_name", "nickname"), ("house_number", "house_number_addition"),
)  # fmt: skip
_OF_PAIRS = frozenset(field for pair in _PAIRS for field in pair)
# Fields that store another form than is typed (+31..., 1987-04-03): what was typed twice is seen by that.
_FORMS = frozenset(("phone", "birth_date", "iban", "national_id", "company_number", "vat_number", "email", "country"))
_STORED = _OF_PAIRS - _FORMS
_TOLD = frozenset({("house_number", "house_number_addition")})  # 12-12 is a flat in some block
_STATES = frozenset({"singapore", "luxembourg", "monaco", "gibraltar", "djibouti", "panama", "guatemala", "kuwait"})
_HARDLY = 1.0  # bearers per million of a family name that is known, and no more
_MUCH_MORE = 100.0  # times as many bear it as a given name
_FEW, _FAR_MORE = 5.0, 1000.0  # the same the other way round: whose given name would be the other's mistake
_ONE_OF_TWO = 0.5  # the prior of a given name that is none, where the address spells another out
_DIGITS = 9  # of a telephone number without its country
_DIGITS_OF_CODE = 4  # of a Dutch or Belgian postcode
_DIGITS_OF_DATE = 8
_OF_A_HAMLET = 2  # postcodes
_LONGEST = 40  # characters of a telephone number
_IN_NEED = re.compile(r"emergency|nood(?:nummer|contact|geval|tel|_|$)|notfall|urgence")


def check(scene: Scene) -> tuple[Finding | Claim, ...]:
    """Find pairs that can hardly be the same."""
    found: list[Finding | Claim] = []
    held = _held(scene)
    doubted: set[str] = set()
    # In most records all differ.
    for one, other in _PAIRS if len(set(held.values())) < len(held) or _may_be_again(held) else ():
        value = held.get(one, "")
        if (
            other in doubted
            or not value
            or not (same := _same(scene, held, one, other))
            or _may(scene, one, other, same)
        ):
            continue
        doubted.add(other)
        # Where one of them must be typed anew, that is the question.
        told = (one, other) in _TOLD or _is_refused(scene, one, other)
        severity = Severity.INFO if told else None
        found.append(SAME_VALUE.at(other, severity=severity, other=one))
    given, family = held.get("given_name", ""), held.get("family_name", "")
    # Aa van der Aa has a name of his own before the name of his family: what stands between tells them apart.
    if given and given == family and len(given) > 1 and not scene.text("infix"):
        found += _twice(scene, given)
    found += word_twice(scene)
    phone, mobile = scene.text("phone"), scene.text("mobile")
    if phone and mobile and (number := compact(phone)) and number == compact(mobile):
        found.append(SAME_NUMBER.at("mobile", other="phone"))
    if len(scene.customer.given) > len(scene.customer.host_names):
        found += _own_number_in_need(scene)
    return tuple(found)


def _held(scene: Scene) -> dict[str, str]:
    """Give each field's letters and digits, as it will be stored: what is asked now is asked of that next time, too."""
    if not scene.customer.changes:
        return scene.tight
    changed = _STORED.intersection([change.field for change in scene.customer.changes])
    return {**scene.tight, **{field: compact(scene.text(field)) for field in changed}} if changed else scene.tight


def _may_be_again(held: Mapping[str, str]) -> bool:
    """Tell by one look whether two fields may hold one value in two forms."""
    if "birth_date" not in held and "national_id" not in held and "house_number_addition" not in held:
        return False  # as of most records
    if "house_number_addition" in held and len(held.get("house_number", "")) == _DIGITS_OF_CODE:
        return True
    phone = held.get("phone", "")
    if "birth_date" in held and (len(phone) == _DIGITS_OF_DATE or held.get("given_name", "")[-1:].isdecimal()):
        return True
    return phone[-_DIGITS_OF_CODE:] == held.get("national_id", "")[-_DIGITS_OF_CODE:] != ""


def _same(scene: Scene, held: Mapping[str, str], one: str, other: str) -> str:
    """Give what two fields both hold, in whatever form each stores it; an empty text where they differ."""
    value, there = held.get(one, ""), held.get(other, "")
    if (one, other) == ("house_number", "postcode") and (behind := held.get("house_number_addition")):
        value += behind  # 3151 AB was taken apart
    if len(value) < 2 or not there:
        return ""
    if value == there:
        half = other == "house_number_addition" and "/" in scene.text(other)  # 12 1/2 Elm Street
        return "" if half else value
    if other == "birth_date":  # 17-03-1925 among the telephone numbers, and 1925-03-17
        stored = compact(scene.text(other))
        return value if value.isdecimal() and len(value) == len(stored) and sorted(value) == sorted(stored) else ""
    if (one, other) == ("national_id", "phone"):
        last = _last_digits(value)
        return value if value.isdecimal() and len(last) == _DIGITS and last == _last_digits(there) else ""
    return ""


def _is_refused(scene: Scene, *fields: str) -> bool:
    return any(item.severity is Severity.BLOCK and item.field in fields for item in scene.customer.findings)


def _twice(scene: Scene, name: str) -> tuple[Finding | Claim, ...]:
    """Ask about one name in both fields: Rob Rob may be called so, and is told what few are called."""
    family, given = scene.reference.family_name(name, scene.country), scene.reference.given_name(name, scene.country)
    if family is not None and given is not None and _is_family_alone(family, given):
        given = None
    if family is not None and given is not None:
        hardly = family.frequency < _HARDLY and given.frequency > _MUCH_MORE * family.frequency
        return (SAME_VALUE.at("family_name", severity=Severity.INFO, other="given_name"),) if hardly else ()
    meant = spelled_out(scene) if given is None else None
    if meant is None:
        return (SAME_VALUE.at("family_name", other="given_name"),)
    fits = compact(scene.text("initials"))[:1] == meant.value[:1].lower()
    evidence = (*meant.evidence, Evidence("evidence.initial_fits", 5.0)) if fits else meant.evidence
    guess = Hypothesis("given_name", scene.text("given_name"), meant.value, SAME_VALUE.name, evidence)
    return (Claim(guess, prior=_ONE_OF_TWO, severity=Severity.WARN),)


def _is_family_alone(family: FamilyName, given: GivenName) -> bool:
    """Tell whether the few who bear a usual family name as a given one are slips of others: *Weber* in large tables."""
    return given.frequency < _FEW and family.frequency > _FAR_MORE * given.frequency


def _own_number_in_need(scene: Scene) -> tuple[Finding, ...]:
    """Tell that who is called in need has the customer's own number."""
    own = {field: digits for field in ("phone", "mobile") if len(digits := _last_digits(scene.text(field))) == _DIGITS}
    if not own:
        return ()
    known = set(scene.customer.host_names.values())
    for key, value in scene.customer.given.items():
        if not isinstance(key, str) or key in known or not isinstance(value, str) or len(value) > _LONGEST:
            continue
        if not _IN_NEED.search(fold(key)):
            continue
        digits = _last_digits(value)
        if field := next((field for field, number in own.items() if number == digits), None):
            return (SAME_NUMBER.at(field, other=key),)
    return ()


def _last_digits(text: str) -> str:
    """Give the digits by which a number is told, however its country was written."""
    return "".join(filter(str.isdigit, text))[-_DIGITS:]


def _is_hamlet(scene: Scene) -> bool:
    """Tell whether a small place has a street of its own name, and nothing speaks against the two: *Hoog Soeren 12*."""
    name = scene.text("street")
    if scene.country != "NL" or not scene.reference.street_exists(name, "NL"):
        return False
    places = scene.reference.places(name, "NL")
    return any(len(place.postcodes) <= _OF_A_HAMLET for place in places)


def _may(scene: Scene, one: str, other: str, value: str) -> bool:
    if (one, other) == ("city", "country"):
        return value in _STATES
    if (one, other) == ("street", "city"):
        return _is_hamlet(scene)
    if (one, other) == ("given_name", "email"):  # sabine@ is an address that is not finished
        return "@" in scene.typed_text("email")  # and a whole one in the given name is asked to go
    if (one, other) == ("family_name", "city"):  # many families are named after the place they live in
        return scene.reference.family_name(value, scene.country) is not None
    if (one, other) == ("family_name", "nickname"):
        return scene.reference.given_name(value, scene.country) is not None
    if (one, other) == ("family_name", "street"):
        return False
    return (one, other) == ("infix", "family_name") and len(value) < 3
