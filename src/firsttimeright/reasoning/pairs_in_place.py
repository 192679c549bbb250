"""Two values that stand in each other's fields, each of which belongs in the other and not where it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..fields import identifiers
from ..fields.addresses import cities, regions
from ..fields.addresses.world import world
from ..findings import Severity
from ..text.folding import compact
from .pairs_of_a_name import OF_NO_FORM, PAIRS, is_form

if TYPE_CHECKING:
    from .scene import Scene

    _Pair = tuple[str, str, Callable[[str, str, Scene], bool]]

__all__ = ["exchanged", "number_of"]

_MAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]{2,}")
_DATE = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}")
_ID = re.compile(r"(?=(?:\D*\d){9,13}\D*$)[\d .\-/]+")
_USUAL = 20.0  # bearers per million
_LOCALITIES = frozenset(("GB", "IE"))  # where a village stands for the street, and the table lacks many
_LARGER = 5  # times as many postcodes


def exchanged(scene: Scene) -> tuple[str, str] | None:
    """Give the two fields that hold each other's values, or ``None``."""
    typed = scene.customer.text
    said = typed.get("salutation")
    for one, other, fits in _PAIRS if not said or is_form(said) else (*OF_NO_FORM, *_PAIRS):
        if not (first := typed.get(one)) or not (second := typed.get(other)):
            continue
        if len(first) < 80 and len(second) < 80 and fits(first, second, scene):
            return one, other
    return None


_NUMBERS = ("iban", "vat_number", "company_number", "national_id")
_OTHER_KIND = "identifier.other_kind"


def number_of(scene: Scene) -> tuple[str, str] | None:
    """Give a field whose number is of another kind, and the field of that kind, where the host has one.

    Nothing stands in that one, or the first one's number, which is none of its own kind: *KvK | btw-nummer*.
    """
    typed = scene.customer.text
    if typed.keys().isdisjoint(_NUMBERS):
        return None
    for item in scene.customer.findings:
        if item.code != _OTHER_KIND or item.severity is not Severity.BLOCK:  # figures may be right as another by chance
            continue
        target = str(item.facts.get("kind"))
        if target not in scene.customer.typed or target == item.field:
            continue
        there = typed.get(target)
        if not there:
            return item.field, target
        own, back = (identifiers.parse(there, kind=kind, country=scene.country) for kind in (target, item.field))
        if own.value is None and back.value is not None:
            return item.field, target
    return None


def _mail(street: str, mail: str, _scene: Scene) -> bool:
    return bool(_MAIL.fullmatch(street)) and "@" not in mail and sum(map(str.isalpha, mail)) > 3


def _number(number: str, date: str, _scene: Scene) -> bool:
    return bool(_DATE.fullmatch(number)) and bool(_ID.fullmatch(date)) and not _DATE.fullmatch(date)


def _country(country: str, city: str, scene: Scene) -> bool:
    """*Amsterdam | Nederland*."""
    named = scene.reference.country(city)
    if named is None or scene.reference.country(country) is not None or len(city) < 4:
        return False
    here = max((len(place.postcodes) for place in scene.reference.places(country, named)), default=0)
    there = max((len(place.postcodes) for place in scene.reference.places(city, named)), default=0)
    return here > _LARGER * there  # there is a hamlet called Nederland


def _region(region: str, city: str, scene: Scene) -> bool:
    """*Utrecht | Noord-Holland*: the place's field names a region and no place, and the region's a place."""
    country = scene.country
    if country is None or not world(scene.reference).has_places(country):
        return False
    view = world(scene.reference)
    if regions.named(city, country, view) is None or scene.reference.places(city, country):
        return False
    return bool(scene.reference.places(region, country))


def _place(given: str, city: str, scene: Scene) -> bool:
    """*Paris | Luc*, where no place has that name."""
    country = scene.country
    if country is None or ((known := scene.reference.given_name(given, country)) and known.frequency >= 1.0):
        return False  # as most given names: the look-up that all ask for, first
    name = scene.reference.given_name(city, country)
    if name is None or name.frequency < _USUAL:
        return False
    if scene.reference.places(city, country) or not world(scene.reference).has_places(country):
        return False
    return any(len(place.postcodes) > 1 for place in scene.reference.places(given, country))


def _town(street: str, city: str, scene: Scene) -> bool:
    """*Antwerpen | Meir*: the postcode's own town where a street belongs, and a text that is no place in its field.

    Villages lend their name to a street or to the houses along it: it is asked of towns with several postcodes.
    """
    country = scene.country
    if country is None or country in _LOCALITIES or not scene.text("house_number"):
        return False
    view = world(scene.reference)
    if view.place(city, country):  # as in most records
        return False
    if not city[:1].isalpha() or any(map(str.isdigit, street + city)) or view.place(street, country) is None:
        return False
    if compact(scene.text("street")) != compact(street):  # the address room put them right by itself
        return False
    if not any(len(place.postcodes) > 1 for place in scene.reference.places(street, country)):
        return False
    info = view.postcode(scene.text("postcode"), country)
    if info is None or not any(view.same_place(street, place, country) for place in info.places):
        return False
    if view.country(city) or regions.named(city, country, view) is not None:
        return False
    return not cities.agree(city, info, country, view) and cities.misspelled(city, info, country, view) is None


_PAIRS: tuple[_Pair, ...] = (
    *PAIRS,
    ("street", "email", _mail),
    ("street", "city", _town),
    ("national_id", "birth_date", _number),
    ("country", "city", _country),
    ("region", "city", _region),
    ("given_name", "city", _place),
)
