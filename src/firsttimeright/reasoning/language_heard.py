"""In which language a person is most likely to be written to, by the record's own evidence."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ..findings import Code, Completion, Evidence, Severity
from ..reference.countries import rules
from ..reference.words.language_areas import SPOKEN, area_language, place_language, street_language
from ..reference.words.salutations import language_of
from ..text.folding import fold

if TYPE_CHECKING:
    from ..reference import Reference
    from .scene import Scene

__all__ = ["EVIDENCE", "LANGUAGE", "heard", "last_word"]

LANGUAGE = Code("cross.language_found", Severity.INFO)
EVIDENCE = ("evidence.salutation_is_of_language", "evidence.country_speaks_it", "evidence.mail_ends_so",
            "evidence.area_speaks_it", "evidence.street_is_of_language")  # fmt: skip

_LEAST = 0.85  # confidence of a language that is offered
_ELSE = 4.0  # weight of a language that nothing in the record speaks for
_STRONG = 5.0  # bits of a voice that is enough by itself: what a person calls himself, and where he lives
_BY_SALUTATION = Evidence("evidence.salutation_is_of_language", _STRONG)
_BY_COUNTRY = Evidence("evidence.country_speaks_it", 4.0)
_BY_MAIL = Evidence("evidence.mail_ends_so", 2.0)
_BY_ADDRESS = Evidence("evidence.area_speaks_it", 2.0)  # of a country of one language
_BY_AREA = Evidence("evidence.area_speaks_it", _STRONG)
_BY_PLACE = Evidence("evidence.area_speaks_it", 3.0)
_BY_STREET = Evidence("evidence.street_is_of_language", 3.0)


def heard(scene: Scene) -> Completion | None:
    """Hear the salutation, the address, the country and the e-mail address; nothing where they contradict each other.

    A country alone is what the host said, and no news. Where several languages are written, as in Belgium and
    Switzerland, the place says in which of them.
    """
    return None if scene.customer.language else _loudest(tuple(_voices(scene)))


@lru_cache(maxsize=256)  # of a host's customers nearly all have the same few voices
def _loudest(voices: tuple[tuple[str, Evidence], ...]) -> Completion | None:
    """Give the language that the voices speak for, where they are enough and do not contradict each other."""
    votes: dict[str, list[Evidence]] = {}
    for language, evidence in voices:
        votes.setdefault(language, []).append(evidence)
    if not votes:
        return None
    weights = {language: 2.0 ** sum(item.bits for item in said) for language, said in votes.items()}
    language = max(weights, key=lambda each: weights[each])
    said = votes[language]
    if len(said) < 2 and said[0].bits < _STRONG:
        return None
    confidence = weights[language] / (sum(weights.values()) + _ELSE)
    if confidence < _LEAST:
        return None
    return Completion("language", language, round(confidence, 4), tuple(said), LANGUAGE.name)


def last_word(salutation: str) -> str:
    """Give the last word of a salutation, folded, without full stop."""
    return fold(salutation).rstrip(".").split(" ")[-1]


def _voices(scene: Scene) -> list[tuple[str, Evidence]]:
    found = []
    said = scene.typed_text("salutation")
    if said and (spoken := language_of(last_word(said))) is not None:
        found.append((spoken, _BY_SALUTATION))
    country = scene.country or next(
        (item.value for item in scene.customer.completions if item.field == "country"), None
    )
    if country in SPOKEN:
        found.append((SPOKEN[country], _BY_COUNTRY))
    ending = scene.text("email").rpartition(".")[2].upper()
    if ending in SPOKEN:
        found.append((SPOKEN[ending], _BY_MAIL))
    return [*found, *_address(scene, country)]


def _address(scene: Scene, country: str | None) -> tuple[tuple[str, Evidence], ...]:
    """Hear the area in which the address lies, and in which language its street and its place are named."""
    street, city, postcode = scene.text("street"), scene.text("city"), scene.text("postcode")
    if not (street or city or postcode):
        return ()
    if country in SPOKEN and not (street and (city or postcode)):
        return ()  # a whole address speaks for the country, a place does not
    region = scene.text("region") if country == "CA" else ""
    area = _of_area(postcode, city, region, country, scene.reference)
    if country in SPOKEN or not street:
        return area
    own = rules(country) if country else None
    spoken = street_language(street, own.languages if own is not None else _USUAL)
    return area if spoken is None else (*area, (spoken, _BY_STREET))


_USUAL = ("nl", "fr", "de", "en", "it", "es")


@lru_cache(maxsize=4_096)  # the places that a host's customers live in come again and again
def _of_area(
    postcode: str, city: str, region: str, country: str | None, reference: Reference
) -> tuple[tuple[str, Evidence], ...]:
    found = []
    if country and (area := _area(postcode, city, region, country, reference)) is not None:
        found.append((area, _BY_ADDRESS if country in SPOKEN else _BY_AREA))
    named = place_language(city) if city and country in {"BE", "CH", None} else None
    if named:
        found.append((named, _BY_PLACE))
    return tuple(found)


def _area(postcode: str, city: str, region: str, country: str, reference: Reference) -> str | None:
    if country == "CA":
        return area_language(country, postcode, region)
    info = reference.postcode(postcode, country) if postcode else None
    if info is not None:
        return area_language(country, postcode, info.region_code)
    places = reference.places(city, country) if city else ()
    spoken = {area_language(country, code, place.region_code) for place in places for code in place.postcodes}
    return spoken.pop() if len(spoken) == 1 else None
