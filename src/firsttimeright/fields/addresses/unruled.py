"""The end of a text where no rule of a country says what stands there: *Melbourne, VIC 3000*, *1011 Budapest*."""

from __future__ import annotations

import re
from collections.abc import Mapping

from firsttimeright.fields.addresses import anchors
from firsttimeright.fields.addresses.grammar import has_regions, rule_of
from firsttimeright.fields.addresses.pieces import Piece
from firsttimeright.fields.addresses.world import World
from firsttimeright.findings import Span

__all__ = ["code_and_city", "region_before"]

_CODE_FIRST = re.compile(r"((?:[A-Z]{1,2}-)?\d{3,6}(?:[ -]\d{2,4})?)\s+([^\W\d_][^\d,;\n]*)")
_CITY_FIRST = re.compile(r"([^\W\d_][^\d,;\n]*[^\W\d_.])[\s-]+(\d{4,6}(?:-\d{3,4})?)")
_LAST_WORD = re.compile(r"(?<![^\W_])([A-Z]{2,3})[\s.,]*$")
_TERRITORIES = frozenset(("PR", "GU", "VI", "AS", "MP"))  # of the United States, and written as a state is


def region_before(  # a span
    text: str, start: int, end: int, country: str | None, view: World, *, coded: bool
) -> tuple[str, Span] | None:
    """Find the region at the end of the segment that a place stands in or before; *coded*: a postcode is there."""
    own = rule_of(country)
    region = anchors.find_region(text, start, end, country, view) if has_regions(country) else None
    alone = region is not None and region[1][0] <= start + 1  # then it may be the place, unless a postcode is near
    if own and region and (own.region_required or not alone or coded or country in {"IE", "GB"}):
        return region
    if own is None and region and coded:
        return region
    return _region_code(text, start, end, country, view) if coded else None


def _region_code(text: str, start: int, end: int, country: str | None, view: World) -> tuple[str, Span] | None:
    """Find the letters of a state at the end of what stands before a postcode; no names, for cities have them, too.

    They are looked for in countries without a file of their own, and in the territories of the United States.
    """
    form = view.format(country) if country and (rule_of(country) is None or country == "US") else None
    found = _LAST_WORD.search(text, start, end) if form else None
    if form is None or found is None:
        return None
    known = _TERRITORIES if country == "US" else {code for code, _ in form.regions}
    return (found[1], found.span(1)) if found[1] in known else None


def code_and_city(text: str, start: int, end: int, country: str | None, parts: Mapping[str, Piece]) -> dict[str, Piece]:
    """Take a postcode and a place of an unknown country apart, in either order; nothing where there are not both."""
    if country is not None or not parts.keys().isdisjoint({"city", "postcode"}):
        return {}
    if found := _CODE_FIRST.fullmatch(text, start, end):
        return {"postcode": (found[1], *found.span(1)), "city": (found[2], *found.span(2))}
    if found := _CITY_FIRST.fullmatch(text, start, end):
        return {"city": (found[1], *found.span(1)), "postcode": (found[2], *found.span(2))}
    return {}
