"""The place in a whole address: beside its postcode, alone in a segment, or at the end of the street line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from firsttimeright.fields.addresses import military
from firsttimeright.fields.addresses.anchors import (
    Span,
    behind_street_word,
    city_behind,
    find_region,
    is_line,
    known_tail,
    trim,
)
from firsttimeright.fields.addresses.grammar import grammar, rule_of
from firsttimeright.fields.addresses.regions import named
from firsttimeright.fields.addresses.tails import behind_place
from firsttimeright.fields.addresses.unruled import region_before

if TYPE_CHECKING:
    from firsttimeright.fields.addresses.freeform import Text
    from firsttimeright.fields.addresses.world import World

__all__ = ["JOINING", "MOST_SEGMENTS", "SEGMENTS", "find_city"]

MOST_SEGMENTS = 16
_GOES_ON = re.compile(r"(?<=[^\W\d_]{4})\.\s+(?=[^\W\d_])|\s+[-–]\s+")  # Amersfoort. Graag voor 12 uur
_COUNTRY_MARK = re.compile(r"(?:NL|B|D|F|L|A|CH)\s?[-–]\s?(?=[^\W\d_])")  # as before a postcode: NL-Amsterdam
SEGMENTS = re.compile(r"[^\n;,|]+")
JOINING = re.compile(r"\s(te|in|à)\s+$", re.IGNORECASE)  # "Haven 1 te Volendam"


def find_city(text: str, end: int, into: Text, taken: list[Span], view: World) -> None:
    """Find the place, and the region with it, and hold them in *into*; where they stand goes to *taken*."""
    own = rule_of(into.country)
    postcode = into.parts.get("postcode")
    before_code = bool(own and own.postcode and own.postcode.after_city)
    if postcode:
        end = min((start for start, _ in taken if start >= postcode[2]), default=end)  # a telephone number behind it
        span = None if before_code else city_behind(text, postcode[2], end)
        front = text[: postcode[1]].strip(" ,;\n")
        if (
            span
            and (not front or view.place(front, into.country))
            and is_line(text[span[0] : span[1]], into.country, view)
        ):
            span = None  # "1017 GL Kerkstraat 12": a street line follows, and no place
        if span is None and not before_code:
            span = _before_province(text, postcode[1], into, taken, view)
            span = span or _city_alone(text, end, into.country, view)
        if span is None:
            span = _city_before(text, postcode[1], into, taken, view)
        if span is None and before_code:
            span = city_behind(text, postcode[2], end)
            if span and is_line(text[span[0] : span[1]], into.country, view):  # OX1 4AB, 12 High Street, Oxford
                span = _city_alone(text, end, into.country, view)
    else:
        span = _city_before(text, end, into, taken, view)
    if span is None:
        return
    start, stop = span
    if (cut := _GOES_ON.search(text, start, stop)) and view.place(text[start : cut.start()], into.country):
        stop = cut.start() if not view.reference.places(text[start:stop], into.country) else stop
    if (
        postcode
        and not before_code
        and (region := find_region(text, start, stop, into.country, view))
        and region[1][0] > start
    ):
        into.parts["region"] = (region[0], *region[1])
        taken.append(region[1])
        stop = trim(text, start, region[1][0])[1]
    if remark := behind_place(text, start, stop, into.country, view):
        into.unresolved.append(remark)
        taken.append(remark[1:])
        stop = trim(text, start, remark[1])[1]
    if into.country == "US" and (forces := military.state_in(text[start:stop])):  # APO AE
        into.parts["region"] = (forces, stop - len(forces), stop)
        taken.append((stop - len(forces), stop))
        stop = trim(text, start, stop - len(forces))[1]
    if (marked := _COUNTRY_MARK.match(text, start, stop)) and view.place(text[marked.end() : stop], into.country):
        taken.append(marked.span())
        start = marked.end()
    if start < stop:
        into.parts["city"] = (text[start:stop], start, stop)
        joining = JOINING.search(text, 0, start)
        taken.append((joining.start(1) if joining else start, stop))
        _region_behind(text, stop, end, into, taken=taken, view=view)


def _region_behind(text: str, start: int, end: int, into: Text, *, taken: list[Span], view: World) -> None:
    """Take a province that stands alone behind the place: "28013 Madrid, Madrid"."""
    if "region" in into.parts or start >= end:
        return
    first, last = trim(text, start, end)
    own = rule_of(into.country)
    if own is not None and not own.regions:  # Helmond, Noord-Brabant
        if (
            first < last
            and named(text[first:last], into.country or "", view)
            and not view.place(text[first:last], into.country)
        ):
            into.parts["region"] = (text[first:last], first, last)
            taken.append((first, last))
        return
    if (
        first < last
        and "," not in text[first:last]
        and (region := find_region(text, first, last, into.country, view))
        and region[1][0] <= first
    ):
        into.parts["region"] = (region[0], first, last)
        taken.append((first, last))


def _city_alone(text: str, end: int, country: str | None, view: World) -> Span | None:
    """Find a segment away from the postcode that is a known place: "Utrecht, 3581 RC, Kerkstraat 12"."""
    for found in reversed(list(SEGMENTS.finditer(text, 0, end))[-MOST_SEGMENTS:]):
        first, last = trim(text, *found.span())
        if (
            first < last
            and not any(mark.isdigit() for mark in text[first:last])
            and view.place(text[first:last], country)
        ):
            return first, last
    return None


def _is_city_of_code(text: str, segment: int, region: Span, into: Text, view: World) -> bool:
    """Tell whether a region's name is the postcode's place, and no other place stands before it: *New York 10013*."""
    code, name = into.parts.get("postcode"), text[slice(*region)].strip(" ,.")
    info = view.postcode(code[0], into.country) if code else None
    if info is None or text[segment : region[0]].strip() or name.casefold() not in map(str.casefold, info.places):
        return False
    before = re.split(r"[,;\n|]", text[:segment].rstrip(" ,;\n|"))[-1].strip()
    return (
        bool(before)
        and not view.place(before, into.country)
        and known_tail(text, 0, segment, into.country, view) is None
    )


def _before_province(text: str, end: int, into: Text, taken: list[Span], view: World) -> Span | None:
    """Find the postcode's place in front of its province: *Amersfoort, Utrecht, 3811 AG*."""
    code, own, country = into.parts.get("postcode"), rule_of(into.country), into.country or ""
    info = view.postcode(code[0], country) if code and own and not own.regions else None
    if info is None:
        return None
    stop = trim(text, 0, end)[1]
    segment = max(text.rfind(mark, 0, stop) for mark in "\n;,|") + 1
    last, before = trim(text, segment, stop), trim(text, 0, segment)[1]
    place = trim(text, max(text.rfind(mark, 0, before) for mark in "\n;,|") + 1, before)
    province, name = text[slice(*last)], text[slice(*place)]
    own_names = {item.casefold() for item in info.places}
    if not province or province.casefold() in own_names or name.casefold() not in own_names:
        return None
    if not named(province, country, view):
        return None
    into.parts["region"] = (province, *last)
    taken.append(last)
    return place


def _city_before(text: str, end: int, into: Text, taken: list[Span], view: World) -> Span | None:
    """Find the place (and region) before *end*: the last segment, or the known tail of the street line."""
    country = into.country
    stop = trim(text, 0, end)[1]
    for start, last in sorted(taken, reverse=True):
        if start < stop <= last:
            stop = trim(text, 0, start)[1]
    segment = max(text.rfind(mark, 0, stop) for mark in "\n;,|") + 1
    if region := region_before(text, segment, stop, into.country, view, coded="postcode" in into.parts):
        if _is_city_of_code(text, segment, region[1], into, view):
            return trim(text, *region[1])
        into.parts["region"] = (region[0], *region[1])
        taken.append(region[1])
        stop = trim(text, 0, region[1][0])[1]
        segment = max(text.rfind(mark, 0, stop) for mark in "\n;,|") + 1
    first, last = trim(text, segment, stop)
    if first >= last:
        return None
    if (segment and not any(mark.isdigit() for mark in text[first:last])) or (
        segment and re.fullmatch(r"Dublin \d{1,2}W?", text[first:last])
    ):
        if (
            "postcode" in into.parts
            or view.place(text[first:last], country)
            or ((mark := _COUNTRY_MARK.match(text, first, last)) and view.place(text[mark.end() : last], country))
            or not grammar(country).street_word.search(text[first:last])
        ):
            return first, last
        return None
    return known_tail(text, first, last, country, view) or behind_street_word(text, first, last, country)
