"""Writing an address: on one line, on an envelope, across a border."""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.fields.addresses.grammar import rule_of
from firsttimeright.fields.addresses.model import Address
from firsttimeright.fields.addresses.world import World, world
from firsttimeright.findings.wanted import refuse_unread
from firsttimeright.reference import Reference
from firsttimeright.reference.countries import WritingRule

__all__ = ["STYLES", "render", "street_line"]

STYLES = ("line", "envelope", "international", "national_print")
_ANY = WritingRule(house="{house_number}[ {house_number_addition}][, {unit}][ {box}]")
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_PART = re.compile(r"\{(\w+)\}")
_CODES = {"A": "street_line", "Z": "postcode", "C": "city", "S": "region"}


def _fill(template: str, parts: dict[str, str]) -> str:
    """Fill a template in; a bracket with an absent part falls away whole."""

    def bracket(found: re.Match[str]) -> str:
        inner = found[1]
        return inner if all(parts.get(name) for name in _PART.findall(inner)) else ""

    text = _OPTIONAL.sub(bracket, template)
    return _PART.sub(lambda found: parts.get(found[1], ""), text)


def _street_line(address: Address, writing: WritingRule) -> str:
    parts = address.parts()
    if address.po_box:
        return _fill(writing.po_box, parts)
    joined = "}[{" in writing.house or writing.before_digit != " "
    if joined and parts.get("house_number_addition", "")[:1].isdigit() and address.house_number:
        # "12 1/2", and not "121/2"
        parts["house_number"] += f"{writing.before_digit}{parts.pop('house_number_addition')}"
    behind = parts.get("house_number_addition", "")
    if writing.before_word and len(behind) > 1 and behind.isalpha() and address.house_number:
        parts["house_number"] += f"{writing.before_word}{parts.pop('house_number_addition')}"
    house = _fill(writing.house, parts).strip(" ,/") if address.house_number else ", ".join(
        parts[name] for name in ("house_number_addition", "unit", "box") if name in parts
    )  # fmt: skip
    line = _fill(writing.street_line, {**parts, "house": house})
    return re.sub(r"\s+", " ", line).strip(" ,")


@lru_cache(maxsize=512)
def _templates(country: str | None, view: World) -> tuple[str, ...]:
    """Give the country's lines below the name, as templates."""
    own = rule_of(country)
    if own is not None and own.writing.lines:
        return own.writing.lines
    form = view.format(country) if country else None
    pattern = form.lines if form else "%A%n%Z %C%n%S"
    lines = []
    for line in pattern.split("%n"):
        if not any(f"%{mark}" in line for mark in _CODES):
            continue
        lines.append(
            re.sub(r"%(\w)", lambda found: f"{{{_CODES[found[1]]}}}" if found[1] in _CODES else "", line).strip()
        )
    return tuple(lines)


def _upper(country: str | None, view: World) -> frozenset[str]:
    own = rule_of(country)
    if own is not None:
        return frozenset(own.writing.upper)
    form = view.format(country) if country else None
    return form.upper if form else frozenset()


def _tidied(line: str) -> str:
    line = re.sub(r"\s*[,-]\s*(?=,|$)", "", re.sub(r"\(\s*\)", "", line))
    return re.sub(r" {2,}", " ", line).strip(" ,-")


def _lines(address: Address, view: World, *, upper: bool, print_form: bool) -> list[str]:
    own = rule_of(address.country)
    writing = own.writing if own else _ANY
    parts = {**address.parts(), "street_line": _street_line(address, writing)}
    unit = parts.get("unit", "")
    if own and own.line.dash == "unit" and re.fullmatch(r"\d{1,5}[A-Za-z]?", unit) and address.house_number:
        parts["street_line"] = f"{parts.pop('unit')}-{parts['street_line']}"  # Canada Post: "12-88 King St W"
    if upper:
        for name in _upper(address.country, view):
            if name in parts:
                parts[name] = parts[name].upper()
    if print_form and address.country == "NL" and address.postcode and address.city:
        # NEN 5825 and PostNL: two blanks between postcode and place, the place in capitals
        parts["postcode"] += " "
        parts["city"] = parts["city"].upper()
        return (
            [parts["street_line"], f"{parts['postcode']} {parts['city']}"]
            if parts["street_line"]
            else [f"{parts['postcode']} {parts['city']}"]
        )
    lines = [_tidied(_fill(template, parts)) for template in _templates(address.country, view)]
    return [line for line in lines if line]


def street_line(address: Address) -> str:
    """Write the line of the street alone, as the address's country does, without a mark or word of the other lines.

    >>> street_line(Address("Ginza", "4", country="JP")), street_line(Address("Ginza", country="JP"))
    ('Ginza 4', 'Ginza')
    """
    own = rule_of(address.country)
    return _street_line(address, own.writing if own else _ANY)


def render(
    address: Address, style: str = "line", *, language: str | None = None, reference: Reference | None = None
) -> str:
    r"""Write an address.

    ``line`` gives it on one line and ``envelope`` on the country's usual lines,
    both without the country; ``international`` adds the country's name, in
    capitals, below the envelope's lines; ``national_print`` is the form that the
    country's own post prints, capitals included.
    ``parse(render(address), country=address.country)`` gives the address back.

    Args:
        address: What to write; parts that it lacks are passed over.
        style: One of ``STYLES``.
        language: Language of the country's name, ISO 639-1; English without it.
        reference: Tables to look in instead of the standard ones.

    Raises:
        TypeError: It is not what :func:`parse` gives.
        KeyError: *style* or *language* is unknown.

    >>> home = Address("Dam", "1", "A", postcode="1012 JS", city="Amsterdam", country="NL")
    >>> render(home)
    'Dam 1 A, 1012 JS Amsterdam'
    >>> render(home, "national_print")
    'Dam 1 A\n1012 JS  AMSTERDAM'
    """
    refuse_unread(address, Address)
    if style not in STYLES:
        raise KeyError(f"unknown style {style!r}; known: {', '.join(STYLES)}")
    view = world(reference)
    lines = _lines(
        address, view, upper=style in {"international", "national_print"}, print_form=style == "national_print"
    )
    if style == "line":
        return ", ".join(lines)
    if style == "international" and address.country:
        lines.append(view.reference.country_name(address.country, language or "en").upper())
    return "\n".join(lines)
