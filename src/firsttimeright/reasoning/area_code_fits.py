"""A fixed line lies where its address does, as a rule.

Numbers are kept when people move, and may be used anywhere: this is a note that
a host may look at, and no question, unless its policy says otherwise. Mobile
numbers, numbers of no area and those of organisations are left alone, and so is
an address that is itself in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import Code, Finding, Severity
from ..reference import dialling

if TYPE_CHECKING:
    from ..fields.phones import Phone
    from .scene import Scene

ELSEWHERE = Code("cross.area_code_elsewhere", Severity.INFO)
CODES = (ELSEWHERE,)

# km between the edges of both areas: beyond a move within the region, or a number that is run over the internet nearby.
_FAR = {"US": 200.0}
_FAR_ELSEWHERE = 60.0
_ADDRESS_IN_DOUBT = frozenset(
    {"postcode_city.mismatch", "postcode_region.mismatch", "city.misspelled", "country.other", "postcode.unknown"}
)


def check(scene: Scene) -> tuple[Finding, ...]:
    """Hold the area code against postcode or place."""
    if scene.text("organisation"):
        return ()
    number = _fixed(scene)
    if number is None or number.country is None or (scene.country or number.country) != number.country:
        return ()
    if any(item.code in _ADDRESS_IN_DOUBT for item in scene.customer.findings):
        return ()
    there = _address(scene, number.country)
    area = dialling.of_number(number.e164) if there is not None else None
    if there is None or area is None:
        return ()
    far = dialling.apart(area, there)
    if far < _FAR.get(number.country, _FAR_ELSEWHERE):
        return ()
    return (ELSEWHERE.at("phone", place=area.place, km=int(far // 10) * 10),)


def _fixed(scene: Scene) -> Phone | None:
    """Give the number if it is a fixed line's.

    The American plan does not tell mobile numbers from others: there it is one
    only where the record has another number for the mobile.
    """
    parsed = scene.customer.phone
    number: Phone | None = parsed.value if parsed is not None else None
    if number is None or number.others or number.type not in {"fixed", None}:
        return None
    if number.type is None:
        mobile = scene.customer.mobile.value if scene.customer.mobile is not None else None
        if mobile is None or mobile.e164 == number.e164:
            return None
    return number


def _address(scene: Scene, country: str) -> dialling.Circle | None:
    postcode = scene.text("postcode")
    if postcode:
        return dialling.of_postcode(postcode, country)
    city = scene.text("city")
    if not city or any(letter.isdigit() for letter in city):
        return None
    places = scene.reference.places(city, country)
    if len(places) != 1:  # unknown, or one of several
        return None
    return dialling.of_postcode(places[0].postcodes[0], country)
