"""The country fits what the rest of the record says of it.

A foreign number, account or mail address alone is no reason to ask: people move
and keep them. An address that can only lie elsewhere is one, and so are several
witnesses together; those that an emigrant keeps together count as one and a half.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ..findings import Code, Completion, Evidence, Hypothesis, Severity
from .engine import Claim, posteriors

if TYPE_CHECKING:
    from ..reference import Place
    from .scene import Scene

OTHER_COUNTRY = Code("cross.country_differs", Severity.WARN)
FOUND_COUNTRY = Code("cross.country_found", Severity.INFO)
CODES = (OTHER_COUNTRY, FOUND_COUNTRY)
EVIDENCE = ("evidence.phone_from_there", "evidence.account_from_there", "evidence.mail_from_there",
            "evidence.vat_from_there", "evidence.postcode_from_there", "evidence.place_is_there")  # fmt: skip

_PRIOR = 0.003  # of the records whose country was typed, name another than was meant
_LEAST = 0.8  # confidence to fill in a country
_KEPT = ("evidence.phone_from_there", "evidence.account_from_there", "evidence.mail_from_there")
BITS = {
    "evidence.phone_from_there": 4.0, "evidence.account_from_there": 4.0, "evidence.mail_from_there": 3.0,
    "evidence.vat_from_there": 5.0, "evidence.postcode_from_there": 6.0, "evidence.place_is_there": 4.0,
}  # fmt: skip
_TLDS_OF_ANYBODY = frozenset({"io", "ai", "tv", "me", "co", "cc", "ws", "fm", "nu", "to", "gg", "eu", "tk", "la", "im"})
_IBAN = re.compile(r"[A-Z]{2}\d\d[A-Z0-9]{10,}")
_VAT = re.compile(r"[A-Z]{2}[A-Z0-9]{7,}")


def check(scene: Scene) -> tuple[Claim | Completion, ...]:
    """Hear the witnesses for another country than the typed one, or for the one that was left empty."""
    typed = scene.typed_text("country")
    stated = scene.text("country") if typed else ""
    if not typed and scene.country:
        return ()  # the host says which, and the record says nothing else
    if typed and scene.reference.country(stated) != stated:
        return ()  # the address room did not understand it, and says so
    if any(item.code in {"country.other", "country.inferred"} for item in scene.customer.findings):
        return ()
    if any(item.field == "country" for item in scene.customer.suggestions):
        return ()
    if any(item.field == "country" for item in scene.customer.completions):
        return ()
    heard: dict[str, list[Evidence]] = {}
    for code, country in witnesses(scene, stated or None):
        bits = _bits_of_place(scene, stated, country) if code == "evidence.place_is_there" else BITS[code]
        heard.setdefault(country, []).append(Evidence(code, bits, {"country": country}))
    if stated:
        if stated in heard:
            return ()  # something in the record speaks for what was typed
        claims = []
        for country, evidence in heard.items():
            hypothesis = Hypothesis("country", stated, country, OTHER_COUNTRY.name, _damped(evidence))
            claims.append(Claim(hypothesis, prior=_PRIOR, floor=0.5))
        return tuple(claims)
    if len(heard) != 1 or scene.country:
        return ()
    ((country, evidence),) = heard.items()
    weighed = _damped(evidence)
    confidence = posteriors([sum(item.bits for item in weighed)], [0.3])[0]
    if confidence < _LEAST:
        return ()
    return (Completion("country", country, round(confidence, 4), weighed, FOUND_COUNTRY.name),)


def _damped(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    """Number, account and mail come from one life: the first counts whole, the others half."""
    seen = False
    weighed = []
    for item in sorted(evidence, key=lambda one: -one.bits):
        if item.code in _KEPT and seen:
            weighed.append(Evidence(item.code, item.bits / 2, {**item.facts, "damped": 0.5}))
        else:
            weighed.append(item)
        seen = seen or item.code in _KEPT
    return tuple(weighed)


def witnesses(scene: Scene, stated: str | None) -> list[tuple[str, str]]:
    """Give what speaks for a country, and for which, besides what was *stated*."""
    found = []
    typed_phone = f"{scene.typed_text('phone')} {scene.typed_text('mobile')}"
    for parsed in (scene.customer.phone, scene.customer.mobile):
        value = parsed.value if parsed is not None else None
        country = getattr(value, "country", None)
        if country and ("+" in typed_phone or " 00" in f" {typed_phone}"):
            found.append(("evidence.phone_from_there", country))
            break
    if _IBAN.match(account := scene.text("iban").replace(" ", "").upper()):
        found.append(("evidence.account_from_there", account[:2]))
    if _VAT.match(number := scene.text("vat_number").replace(" ", "").upper()):
        found.append(("evidence.vat_from_there", "GR" if number[:2] == "EL" else number[:2]))
    ending = scene.text("email").rpartition(".")[2].lower()
    if len(ending) == 2 and ending.isalpha() and ending not in _TLDS_OF_ANYBODY:
        found.append(("evidence.mail_from_there", "GB" if ending == "uk" else ending.upper()))
    return [*found, *_address(scene, stated)]


_NEAR = ("NL", "BE", "DE", "FR", "GB", "US", "LU", "AT", "CH", "PL", "ES", "IT", "PT", "DK", "SE", "NO", "FI", "IE")


def _address(scene: Scene, stated: str | None) -> list[tuple[str, str]]:
    postcode, city = scene.typed_text("postcode"), scene.typed_text("city")
    found = []
    if postcode and stated and not _fits(postcode, stated, scene):
        fitting = [country for country in _NEAR if country != stated and _fits(postcode, country, scene)]
        if len(fitting) == 1:
            found.append(("evidence.postcode_from_there", fitting[0]))
    if city and not any(letter.isdigit() for letter in city):
        places = scene.reference.places(city)
        countries = {place.country for place in places}
        if len(countries) == 1 and countries != {stated}:
            found.append(("evidence.place_is_there", countries.pop()))
        elif stated and stated not in countries and len(countries) > 1 and (home := _home(places)) is not None:
            found.append(("evidence.place_is_there", home))
    return found


_TIMES = 3  # as many postcodes as all namesakes abroad together


def _home(places: tuple[Place, ...]) -> str | None:
    """Give the country of a place that is by far the largest of its name: Amsterdam, though Missouri has one."""
    counts: dict[str, int] = {}
    for place in places:
        counts[place.country] = counts.get(place.country, 0) + len(place.postcodes)
    first = max(counts, key=lambda country: counts[country])
    return first if counts[first] >= _TIMES * (sum(counts.values()) - counts[first]) else None


_LARGE, _SURELY = 10, 12.0  # postcodes of a place that nobody takes for a hamlet, and bits where no postcode tells
_COMPLETE = frozenset(("NL", "BE", "DE", "FR", "ES", "IT", "AT", "CH", "LU", "US", "PL", "SE", "NO", "DK", "FI", "CZ"))


def _bits_of_place(scene: Scene, stated: str | None, country: str) -> float:
    """Weigh a place that the stated country lacks and another has: more where it is large, and no postcode tells."""
    postcode = scene.typed_text("postcode")
    tells = bool(postcode) and (not stated or _fits(postcode, stated, scene) or not _fits(postcode, country, scene))
    if stated not in _COMPLETE or tells or scene.typed_text("street"):
        return BITS["evidence.place_is_there"]
    largest = max(
        (len(place.postcodes) for place in scene.reference.places(scene.typed_text("city"), country)), default=0
    )
    return _SURELY if largest >= _LARGE else BITS["evidence.place_is_there"]


@lru_cache(maxsize=64)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _fits(postcode: str, country: str, scene: Scene) -> bool:
    pattern = scene.reference.address_format(country).postcode_pattern
    return bool(pattern and _pattern(pattern).fullmatch(postcode.strip()))
