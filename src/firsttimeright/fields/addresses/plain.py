"""Plain addresses: fields that each hold what their label says, as it is usually written, read at one go.

So most addresses come from a form with separate fields, and hardly anything is to be said of them:
the general way looks many times for what is not there. Where a field is anything but plain,
nothing is said here, and the general way reads the whole address.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import Any, NamedTuple

from firsttimeright.fields.addresses import anchors, checks, cities, codes, postcodes
from firsttimeright.fields.addresses.grammar import grammar, rule_of
from firsttimeright.fields.addresses.lines import is_one_street, read_house, read_line
from firsttimeright.fields.addresses.lines_alone import is_line_alone
from firsttimeright.fields.addresses.model import Address, Component
from firsttimeright.fields.addresses.no_address import is_abodeless, is_stopgap
from firsttimeright.fields.addresses.spelling import capitals, in_full, may_be_abbreviated
from firsttimeright.fields.addresses.street_slips import is_mistyped, may_be_slip
from firsttimeright.fields.addresses.streets import NOTHING
from firsttimeright.fields.addresses.world import World
from firsttimeright.findings import Change, Completion, Evidence, Finding, Parsed, Severity, State
from firsttimeright.text.folding import fold

__all__ = ["read_plain"]

_FIELDS = frozenset(("street", "house_number", "house_number_addition", "postcode", "city", "country"))
# What tidying leaves alone: composed letters, single blanks, the marks of names; no digit, comma or slash among them.
_WORDS = re.compile(r"[A-Za-zÀ-ÖØ-öø-ž'.-]+(?: [A-Za-zÀ-ÖØ-öø-ž'.-]+)*")
_CODE = re.compile(r"[A-Za-z]{0,4}[ -]?[0-9][0-9A-Za-z]*(?:[ -][0-9A-Za-z]+)?")
_NUMBER = re.compile(r"[1-9][0-9]{0,4}(?: ?[A-Za-z])?")
_ORDINAL = re.compile(rf"[1-9][0-9]?(?:e|de|ste) {_WORDS.pattern}", re.IGNORECASE)  # 1e Helmersstraat
_LINE = re.compile(rf"{_WORDS.pattern} [1-9][0-9]{{0,2}}[A-Za-z]?")
_ADDITION = re.compile(r"[A-Za-z]{1,3}|[0-9]{1,3}")
_HOUSE = ("house_number", "house_number_addition")
_HOUSES = frozenset(_HOUSE)
_LINES = frozenset(("street", *_HOUSE))


def read_plain(typed: Mapping[str, str], country: str | None, view: World) -> Parsed[Address] | None:
    """Read a plain address; ``None`` where the general way has to read it.

    It may answer alone because every question of the general way is answered no, or as said here:

    - the street is in words, in the Netherlands perhaps behind an ordinal; they are no box, no word for "no
      number", no placeholder, and nothing to be written otherwise; where there is a list, it is no slip;
    - the house number is digits, perhaps with a letter behind them, in its own field or at the end of the
      street's; the addition is one short word;
    - the postcode has the form of the country, and where it lies is known;
    - the place is known, in its usual notation, names neither country nor region, and has that postcode;
    - nothing that is required is missing, but perhaps the street.

    Left to be said are notations of postcode, number and addition, and that the postcode is in no list or the
    street missing.
    """
    if not _FIELDS.issuperset(typed):
        return None
    named = typed.get("country")
    if named is not None and view.country(named) != named:
        return None
    if (country := named or country) is None or not _is_ruled(country):
        return None
    city = typed.get("city", "")
    if (place := _remembered(view).place(city, country)) is None:
        return None
    if (parts := _street_and_house(typed, country, view)) is None:
        return None
    if (code := _postcode(typed.get("postcode", ""), city, country, view)) is None:
        return None
    parts["postcode"], listed = code
    parts["city"] = place
    parts["country"], offered = _land(country, typed=named is not None)
    findings, changes = _said(typed, parts, listed=listed)
    values: dict[str, Any] = {part: component.value or "" for part, component in parts.items()}
    address = Address(**values, components=parts)
    return Parsed("\n".join(typed.values()), address, findings, changes, (), offered)


def _said(
    typed: Mapping[str, str], parts: dict[str, Component], *, listed: bool
) -> tuple[tuple[Finding, ...], tuple[Change, ...]]:
    """Give what is left to be said of the parts, in the order in which the general way says it."""
    findings: list[Finding] = []
    if parts["postcode"].change != "none":
        findings.append(codes.POSTCODE_NOTATION.at("postcode", parts["postcode"].span))
    number, addition = parts.get("house_number"), parts.get("house_number_addition")
    rule = codes.ADDITION_IN_NUMBER
    if number is not None and number.change == "moved":
        rule = codes.NUMBER_IN_STREET
        findings.append(rule.at("street", number.span))
    elif addition is not None and addition.change == "moved":
        findings.append(rule.at("house_number", addition.span))
    elif addition is not None and addition.change != "none":
        findings.append(codes.ADDITION_NOTATION.at("house_number_addition", addition.span))
    changes: list[Change] = []
    if findings:
        values = ((name, text, parts[name].value) for name, text in typed.items())
        changes = [Change(name, text, value, _RULES[name]) for name, text, value in values if value != text]
        moved = ((part, parts[part]) for part in _HOUSE if part in parts and part not in typed)
        changes += [Change(part, None, component.value, rule.name) for part, component in moved]
    if not listed:
        findings.append(codes.POSTCODE_UNKNOWN.at("postcode", parts["postcode"].span))
    if "street" not in parts and "house_number" in parts:
        dutch = parts["country"].value == "NL"  # there postcode and number are an address
        findings.append(codes.STREET_MISSING.at("street", severity=Severity.INFO if dutch else None))
    return tuple(findings), tuple(changes)


_RULES = {
    "street": codes.NUMBER_IN_STREET.name,
    "postcode": codes.POSTCODE_NOTATION.name,
    "house_number": codes.ADDITION_IN_NUMBER.name,
    "house_number_addition": codes.ADDITION_NOTATION.name,
}


@lru_cache(maxsize=256)
def _is_ruled(country: str) -> bool:
    """Tell whether the form of a country's postcodes is known, and a region nothing that has to be filled in."""
    own = rule_of(country)
    return own is not None and own.postcode is not None and not own.region_required


@lru_cache(maxsize=256)
def _land(country: str, *, typed: bool) -> tuple[Component, tuple[Completion, ...]]:
    """Give the country as a part, and offered where it was not typed."""
    if typed:
        return _typed("country", country), ()
    part = Component(country, None, None, State.PLAUSIBLE, "formatted")
    return part, (Completion("country", country, 0.95, _CONTEXT, codes.COUNTRY_INFERRED.name),)


_CONTEXT = (Evidence("address.context", 6.0),)


def _typed(part: str, text: str, value: str | None = None) -> Component:
    """Give a part that fills the field of its name."""
    change = "none" if value in {None, text} else "formatted"
    return Component(value or text, text, (part, (0, len(text))), State.PLAUSIBLE, change)


def _street_and_house(typed: Mapping[str, str], country: str, view: World) -> dict[str, Component] | None:
    """Give street, number and addition as far as they are there, in the order in which they are reported."""
    street, number, addition = typed.get("street"), typed.get("house_number"), typed.get("house_number_addition")
    if number is None:
        if addition is not None:
            return None
        return {} if street is None else _line(street, country, view)
    house = _house(number, addition, country)
    if street is None or house is None:
        return house if house is None else dict(house)
    found = _street(street, country, view)
    return None if found is None else {"street": found, **house}


def _line(text: str, country: str, view: World) -> dict[str, Component] | None:
    """Give street, number and the letter behind it that stand in the street's field."""
    if not _LINE.fullmatch(text) or not is_line_alone(text, country):
        return None
    line = read_line(
        text, country=country, known=(lambda name: view.street(name, country)) if country == "NL" else None
    )
    if line.unresolved or line.other or not _LINES >= line.parts.keys() >= {"street", "house_number"}:
        return None
    street, _, end = line.parts["street"]
    if _street(street, country, view) is None or text[:end] != street:
        return None
    parts = {"street": Component(street, street, ("street", (0, end)))}
    for part in _HOUSE:
        if piece := line.parts.get(part):
            value, start, end = piece
            parts[part] = Component(value, text[start:end], ("street", (start, end)), State.PLAUSIBLE, "moved")
    return parts


class _Remembered(NamedTuple):
    """What was told of streets and places, by one view of the world."""

    street: Callable[[str, str], bool]  # no part: there are many, and the garbage collector leaves such answers alone
    place: Callable[[str, str], Component | None]


@lru_cache(maxsize=16)
def _remembered(view: World) -> _Remembered:
    return _Remembered(
        lru_cache(maxsize=16_384)(partial(_is_street, view=view)),
        lru_cache(maxsize=16_384)(partial(_place, view=view)),
    )


def _street(text: str, country: str, view: World) -> Component | None:
    return _typed("street", text) if _remembered(view).street(text, country) else None


def _is_street(text: str, country: str, view: World) -> bool:
    """Tell whether words are a street and nothing else, as it is usually written, and not missing in a list."""
    one_word = text.isascii() and text.isalpha()
    if not one_word and not _WORDS.fullmatch(text) and not (country == "NL" and _ORDINAL.fullmatch(text)):
        return False
    if is_stopgap(text) or is_abodeless(text) or grammar(country).po_box.match(f"{text} 1"):
        return False
    if text[-1] == "." or not is_one_street(text, country) or capitals(text, country) != text:
        return False
    known = (lambda name: view.street(name, country)) if country == "NL" else None
    if may_be_abbreviated(text, country) and in_full(text, country, known) != text:
        return False
    exists = view.street(text, country)
    if not exists and is_mistyped(text, country, view):
        return False
    return exists is not False or not may_be_slip(fold(text))


@lru_cache(maxsize=16_384)
def _house(number: str, addition: str | None, country: str) -> dict[str, Component] | None:
    """Give a house number with the letter behind it, or with the addition that stands in its own field."""
    if not _NUMBER.fullmatch(number) or grammar(country).no_number.search(number):
        return None
    house = read_house(number, country=country)
    if house.unresolved or not house.parts.keys() <= _HOUSES:
        return None
    digits, start, end = house.parts["house_number"]
    parts = {"house_number": Component(digits, digits, ("house_number", (start, end)))}
    if behind := house.parts.get("house_number_addition"):
        value, start, end = behind
        place = ("house_number", (start, end))
        parts["house_number_addition"] = Component(value, number[start:end], place, State.PLAUSIBLE, "moved")
    if addition is None:
        return parts
    if behind or not _ADDITION.fullmatch(addition) or NOTHING.fullmatch(addition):
        return None
    house = read_house(("1-" if addition.isdigit() else "1 ") + addition, country=country)
    if house.unresolved or house.parts.keys() != _HOUSES:
        return None
    parts["house_number_addition"] = _typed("house_number_addition", addition, house.parts["house_number_addition"][0])
    return parts


def _postcode(code: str, city: str, country: str, view: World) -> tuple[Component, bool] | None:
    """Give a postcode in its country's form that the place can have, and whether the whole of it is listed."""
    if not _CODE.fullmatch(code):
        return None
    # Hardly a code comes twice: what is plainly one, and where it lies, is not remembered.
    standard = code if postcodes.is_standard(code, country) else postcodes.read(code, country, view).value
    info = view.reference.postcode(standard, country) if standard else None
    if standard is None or info is None:
        return None
    if city not in info.places and not (
        cities.agree(city, info, country, view) and cities.usual(city, country, view, info) == (city, "", True)
    ):
        return None
    return _typed("postcode", code, standard), not checks.not_listed(standard, info, country, view)


def _place(text: str, country: str, view: World) -> Component | None:
    return _typed("city", text) if _is_place(text, country, view) else None


def _is_place(text: str, country: str, view: World) -> bool:
    """Tell whether words are a known place and nothing else, as it is usually written."""
    if not _WORDS.fullmatch(text) or is_stopgap(text):
        return False
    end = len(text)
    if cities.usual(text, country, view) != (text, "", True) or anchors.trim(text, 0, end) != (0, end):
        return False
    if anchors.find_country(text, end, country, view) is not None:
        return False
    region = anchors.find_region(text, 0, end, country, view)
    if region is not None and region[1][0] > 0:
        return False
    return country != "NL" or view.place(text, country) is not None
