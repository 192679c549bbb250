"""Counties and states in one line with the place: *Guildford, Surrey* and *Parramatta NSW*."""

from __future__ import annotations

import re

from firsttimeright.fields.addresses.counties import is_county, is_irish_county
from firsttimeright.fields.addresses.grammar import grammar
from firsttimeright.fields.addresses.names_within import is_place
from firsttimeright.fields.addresses.pieces import trim
from firsttimeright.fields.addresses.regions import named
from firsttimeright.fields.addresses.regions_by_code import region_of_town
from firsttimeright.fields.addresses.world import World
from firsttimeright.findings import Span
from firsttimeright.text.folding import fold

__all__ = ["australian_state", "british_county", "irish_county", "set_apart", "swiss_canton"]

_COUNTY = re.compile(r"((?:co\.?|county)\s+[^\W\d_]+)\s*$", re.IGNORECASE)
_LAST = re.compile(r"(?:^|(?P<parted>\s*[,;(]\s*)|\s+)(?=[^\s,;(])")
_LONGEST = 4  # words of a region's name
_MARKS = " .)"


def british_county(text: str, first: int, last: int, view: World) -> tuple[str, Span] | None:
    """Find a British county or nation that stands alone behind the post town."""
    before = re.split(r"[,;\n|]", text[:first].rstrip(" ,;\n|"))[-1].strip()
    if not is_county(text[first:last]):
        return _county_behind(text, first, last, view)
    if not before or any(mark.isdigit() for mark in before):
        return None
    if not is_county(before) and not view.place(before, "GB") and grammar("GB").street_word.search(before):
        return None
    return text[first:last], (first, last)


def irish_county(text: str, first: int, last: int) -> tuple[str, Span] | None:
    """Find an Irish county: with its word, or behind a town and a mark, *Naas, Kildare*; alone it is a town."""
    if county := _COUNTY.search(text, first, last):
        return county[1], county.span(1)
    before = re.split(r"[,;\n|]", text[:first].rstrip(" ,;\n|"))[-1].strip()
    if not is_irish_county(text[first:last]) or text[:first].rstrip()[-1:] not in {",", ";", "|"}:
        return None
    if not before or any(mark.isdigit() for mark in before) or grammar("IE").street_word.search(before):
        return None
    return text[first:last], (first, last)


def _county_behind(text: str, start: int, end: int, view: World) -> tuple[str, Span] | None:
    """Find a British county behind its post town; without a mark between them the town must be known."""
    if is_place(text[start:end], "GB", view):
        return None
    for at, parted in _beginnings(text, start, end):
        town, name = text[start:at].strip(" ,;("), text[at:end].rstrip(_MARKS)
        if not is_county(name) or not town or (parted and any(map(str.isdigit, town))):
            continue
        if parted or _ends_with_place(town, view):
            return name, (at, at + len(name))
    return None


def _ends_with_place(text: str, view: World) -> bool:
    """Tell whether a text, a whole street line perhaps, ends with a British town: *3 The Green Thame*."""
    words = text.split()
    if not any(map(str.isdigit, text)):
        return view.place(text, "GB") is not None
    return any(view.place(" ".join(words[-count:]), "GB") for count in range(1, min(_LONGEST, len(words))))


def australian_state(text: str, start: int, end: int, view: World) -> tuple[str, Span] | None:
    """Find an Australian state behind a place: its code, or its name in full behind a mark or a great town."""
    form = view.format("AU")
    if form is None:
        return None
    codes = {code for code, _ in form.regions if code}
    names = {fold(name): code for code, name in form.regions if code}
    alone = text[start:end].rstrip(_MARKS)
    if start and (code := names.get(fold(alone))):
        return code, (start, start + len(alone))
    for at, parted in _beginnings(text, start, end):
        town, name = text[start:at].strip(" ,;("), text[at:end].rstrip(_MARKS)
        code = names.get(fold(name))
        if not any(map(str.isalpha, town)) or any(map(str.isdigit, town)):
            continue
        if name.upper() in codes and (parted or name.isupper()):
            return name.upper(), (at, at + len(name))
        if code is not None and (parted or region_of_town(town, "AU") == code):
            return code, (at, at + len(name))
    return None


def _beginnings(text: str, start: int, end: int) -> list[tuple[int, bool]]:
    """Give where the last words of a text begin, the longest run first, and whether a mark stands before them."""
    found = [(match.end(), match["parted"] is not None) for match in _LAST.finditer(text, start, end)]
    return [item for item in found if start < item[0] < end][-_LONGEST:]


def swiss_canton(text: str, start: int, end: int, view: World) -> tuple[str, Span] | None:
    """Find a canton's letters behind a Swiss place; those of "Wil SG" belong to its name."""
    found = re.compile(r"[\s,]\s*\(?([A-Z]{2})\)?[\s.,]*$").search(text, start, end)
    if found is None or named(found[1], "CH", view) is None:
        return None
    first, last = trim(text, start, end)
    whole = fold(text[first:last])
    if any(fold(place.name) == whole for place in view.reference.places(text[first:last], "CH")):
        return None
    return found[1], found.span(1)


_APART = re.compile(r"(?:\s*,\s*|\s*(?P<open>\())(?P<name>[^\W\d_][^,()\d]{2,40})(?(open)\)|)[\s.,]*$")


_IN_FULL = 4  # letters


def set_apart(text: str, start: int, end: int, country: str, view: World) -> tuple[str, Span] | None:
    """Find a region in full behind a known place, where addresses need none: *Helmond, Noord-Brabant*.

    A short form in brackets is a part of the place's name: *Bergen (NH)*.
    """
    if text.find(",", start, end) < 0 and text.find("(", start, end) < 0:
        return _unmarked(text, start, end, country, view)
    found = _APART.search(text, start, end)
    if found is None or named(found["name"], country, view) is None or is_place(text[start:end], country, view):
        return None
    if len(found["name"].strip()) < _IN_FULL and (found["open"] or country == "NL"):
        return None
    place = text[slice(*trim(text, start, found.start()))]
    return (found["name"].strip(), found.span("name")) if view.place(place, country) else None


def _unmarked(text: str, start: int, end: int, country: str, view: World) -> tuple[str, Span] | None:
    """Find the last word of a place's segment to be a region: *3500 Hasselt Limburg*."""
    found = _LAST_WORD.search(text, start, end)
    if found is None or country not in {"NL", "BE", "DE", "AT"} or is_place(text[start:end], country, view):
        return None
    if (
        len(found[1]) < _IN_FULL
        or not named(found[1], country, view)
        or not is_place(text[start : found.start()], country, view)
    ):
        return None
    return found[1], found.span(1)


_LAST_WORD = re.compile(r"\s([^\W\d_][^\W\d_-]+(?:-[^\W\d_]+)?)[\s.]*$")
