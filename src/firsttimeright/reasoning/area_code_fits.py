"""A fixed line lies where its address does, as a rule.

Numbers are kept when people move, and may be used anywhere: this is a note that
a host may look at, and no question, unless its policy says otherwise. Mobile
numbers, numbers of no area and those of organisations are left alone, and so is
an address that is itself in doubt: there the number is a witness, who says which
of postcode and place was meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import Code, Evidence, Finding, Hypothesis, Severity
from ..reference import dialling
from .engine import Claim

if TYPE_CHECKING:
    from ..fields.phones import Phone
    from ..reference import PostcodeInfo
    from .scene import Scene

ELSEWHERE = Code("cross.area_code_elsewhere", Severity.INFO)
CODES = (ELSEWHERE,)
EVIDENCE = ("evidence.area_code_of_postcode",)

# km between the edges of both areas: beyond a move within the region, or a number that is run over the internet nearby.
_FAR = {"US": 200.0}
_FAR_ELSEWHERE = 60.0
_CONFLICT = "postcode_city.mismatch"
_ADDRESS_IN_DOUBT = frozenset(
    {
        _CONFLICT,
        "postcode_region.mismatch",
        "city.misspelled",
        "country.other",
        "postcode.unknown",
        "postcode.format",
        "postcode.unused_range",
    }
)
# Of people with a fixed line some four in five live where its area code lies; of those who by a slip typed the postcode
# of another place, one in some thirty has a number from where that happens to be. Assumptions, set by hand.
_BITS = 4.5
_BITS_NEAR = 3.0  # where the two lie in one region: more people keep or get the number of the place next door
_EITHER = 0.5  # probability, before the number is asked, that the place is wrong and not the postcode
_HERE = 15.0  # km between the edges of both areas that are one
_APART = 5.0  # km between the edges of areas that are two


def check(scene: Scene) -> tuple[Claim | Finding, ...]:
    """Hold the area code against postcode or place."""
    if scene.text("organisation"):
        return ()
    number = _fixed(scene)
    if number is None or number.country is None or (scene.country or number.country) != number.country:
        return ()
    doubts = _ADDRESS_IN_DOUBT.intersection([item.code for item in scene.customer.findings])
    if doubts:
        return _witness(scene, number) if doubts == {_CONFLICT} else ()
    there = _address(scene, number.country)
    area = dialling.of_number(number.e164) if there is not None else None
    if there is None or area is None:
        return ()
    far = dialling.apart(area, there)
    if far < _FAR.get(number.country, _FAR_ELSEWHERE):
        return ()
    return (ELSEWHERE.at("phone", place=area.place, km=int(far // 10) * 10),)


def _witness(scene: Scene, number: Phone) -> tuple[Claim, ...]:
    """Offer the postcode's own place, where the number is from there and not from the place as typed.

    Where it speaks for the place, nothing can be offered: which postcode was meant it does not know.
    """
    country = number.country or ""
    city = scene.text("city")
    info = scene.reference.postcode(scene.text("postcode"), country)
    by_postcode, by_city = dialling.of_postcode(scene.text("postcode"), country), _place(scene, country)
    area = dialling.of_number(number.e164)
    town = _town(info, area) if info is not None and area is not None else None
    if not city or town is None or by_postcode is None or by_city is None or area is None:
        return ()
    here, there = dialling.apart(area, by_postcode), dialling.apart(area, by_city)
    if here > _HERE or there < max(_APART, 2 * here):
        return ()
    bits = _BITS if there >= _FAR.get(country, _FAR_ELSEWHERE) else _BITS_NEAR
    evidence = (Evidence("evidence.area_code_of_postcode", bits, {"place": area.place}),)
    guess = Hypothesis("city", city, town, _CONFLICT, evidence)
    return (Claim(guess, prior=_EITHER, severity=None),)  # the addresses room has said that they disagree


def _town(info: PostcodeInfo, area: dialling.Circle) -> str | None:
    """Give the one town of a postcode, some of which are listed with its quarters and villages.

    The British table names the quarter, and people the post town, which the area code knows: Manchester for M13.
    """
    if info.country == "GB":
        return area.place or None
    first, *others = info.places
    if first == info.municipality or all(place.startswith(f"{first} ") for place in others):
        return first
    return None


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
    return dialling.of_postcode(postcode, country) if postcode else _place(scene, country)


def _place(scene: Scene, country: str) -> dialling.Circle | None:
    city = scene.text("city")
    if not city or any(letter.isdigit() for letter in city):
        return None
    places = scene.reference.places(city, country)
    if len(places) != 1:  # unknown, or one of several
        return None
    return dialling.of_postcode(places[0].postcodes[0], country)
