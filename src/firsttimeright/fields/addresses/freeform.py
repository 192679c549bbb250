"""A whole address in one text: which words are the postcode, the place, the street line.

Country and postcode are the anchors: they have a form. The place stands beside
the postcode, on the side that the country's custom gives; what is left over is
read as a street line. What fits nowhere is unresolved, never dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from firsttimeright.fields.addresses import postcodes, unnumbered
from firsttimeright.fields.addresses.anchors import (
    Span,
    find_country,
    find_postcode,
    find_spoilt,
    guess_country,
    trim,
)
from firsttimeright.fields.addresses.cities import agree
from firsttimeright.fields.addresses.city_in_text import JOINING, MOST_SEGMENTS, SEGMENTS, find_city
from firsttimeright.fields.addresses.grammar import grammar, rule_of
from firsttimeright.fields.addresses.labels import without_labels
from firsttimeright.fields.addresses.lines import Line, Piece, read_house, read_line
from firsttimeright.fields.addresses.second_address import second_begins
from firsttimeright.fields.addresses.tails import elsewhere, without_tail
from firsttimeright.fields.addresses.told_abroad import told_abroad
from firsttimeright.fields.addresses.unruled import code_and_city
from firsttimeright.fields.addresses.world import World

__all__ = ["LONGEST", "Text", "read_text"]

LONGEST = 1_100  # characters; a longer text is no address

_TO_WHOM = re.compile(
    r"^(?:t\.?\s?a\.?\s?v\.?|ter attentie van|tav|attn\.?|att\.|attention|c/o|"
    r"z\.?\s?hd\.?|zu händen|p/a|à l'attention de|aan)(?=[\s:.])",
    re.IGNORECASE,
)
# Streets of Limburg, with their number: *Aan de Hagendoorn 22*; of a person there is none
_AAN_STREET = re.compile(r"aan\s+['’‘]?[^\W\d_][^\d]*\d", re.IGNORECASE)
_SHORTEST = re.compile(r"([1-9]\d{3}\s?[A-Z]{2})[\s-]?([1-9]\d{0,4})", re.IGNORECASE)  # 3811AG12
_CITY_LETTERS = re.compile(r"[^\W\d_]{2,}|[ÅÖÆØ]")


@dataclass(slots=True)
class Text:
    """What a whole text holds; every part with its position in it."""

    parts: dict[str, Piece] = field(default_factory=dict)
    unresolved: list[Piece] = field(default_factory=list)
    none_on_purpose: bool = False
    country: str | None = None  # whose rules it was read by
    country_found: bool = False  # the text itself names it
    abroad: bool = False  # it lies in another country than the form's: its postcode says so
    other: dict[str, Piece] | None = None
    several: bool = False  # more than one address stands there; the first was read


def _gaps(text: str, taken: list[Span], end: int) -> list[Span]:
    """Give the segments that no part has taken."""
    edges = sorted(taken)
    gaps: list[Span] = []
    here = 0
    for start, stop in [*edges, (end, end)]:
        gaps.extend(found.span() for found in SEGMENTS.finditer(text, here, start)) if here < start else None
        here = max(here, stop)
    found_gaps = [trim(text, *gap) for gap in gaps]
    return [gap for gap in found_gaps if gap[0] < gap[1]][:MOST_SEGMENTS]


def _is_route(street: str) -> bool:
    """Tell whether a comma is at home in a line: *Rural Route 3, Box 12*."""
    return "," in street and unnumbered.is_route(street, "US")


def _score(line: Line, segments: int) -> float:
    score = 0.4 * segments
    if "po_box" in line.parts:
        score += 6.5
    if "house_number" in line.parts or line.none_on_purpose:
        score += 4
    if "street" in line.parts:
        score += 2
        street = line.parts["street"][0]
        score -= 3 * street.count(",") * (not _is_route(street))
        score -= 0.5 * bool(re.search(r"^\D*\d", street) and "house_number" in line.parts)
    score += 0.5 * sum(part in line.parts for part in ("unit", "box", "house_number_addition"))
    return score - 2.5 * len(line.unresolved)


def _street(text: str, gaps: list[Span], country: str | None, view: World, into: Text) -> list[Span]:
    """Read the best run of segments as the street line; give those that are left."""
    code = into.parts.get("postcode")
    known = (lambda name: view.street(name, country)) if country == "NL" else None
    if country == "NL" and code and len(gaps) == 1 and text[gaps[0][0]].isdigit():
        house = read_house(text[gaps[0][0] : gaps[0][1]], country=country)
        name = read_line(text[gaps[0][0] : gaps[0][1]], country=country, known=known).value("street")
        if not house.unresolved and len(house.parts) > 1 and not (known and name and known(name)):
            return _number_alone(text, gaps, country, into)  # 1017 GL 12 hs
    best: tuple[float, int, int, Line, int] | None = None
    for first in range(len(gaps)):
        for last in range(first, min(first + 3, len(gaps))):
            if last > first and text[gaps[last - 1][1] : gaps[last][0]].strip(" ,;\n|"):
                break
            start, end = gaps[first][0], gaps[last][1]
            line = read_line(" ".join(text[start:end].split("\n")), country=country, known=known)
            score = _score(line, last - first + 1)
            if street := line.parts.get("street"):
                score -= 3 * text.count("\n", start + street[1], start + street[2])
                score += bool(known and known(street[0]))
                score += 0.6 * bool(country == "NL" and code and end <= code[1])  # a remark stands behind: bel 2x
            if best is None or score > best[0]:
                best = (score, first, last, line, start)
    if best is None:
        return gaps
    score, first, last, line, start = best
    if not line.parts or (
        "house_number" not in line.parts and "po_box" not in line.parts and not line.none_on_purpose and len(gaps) > 1
    ):
        return _street_by_word(text, gaps, country, into)
    for part, (value, begin, end) in line.parts.items():
        if part == "unit" and "unit" in into.parts:
            value = f"{into.parts['unit'][0]}, {value}"  # noqa: PLW2901  # one in a segment of its own, one in the line
        into.parts[part] = (value, start + begin, start + end)
    if line.other:
        into.other = {part: (value, start + begin, start + end) for part, (value, begin, end) in line.other.items()}
    into.none_on_purpose = line.none_on_purpose
    left = [(start + begin, start + end) for _, begin, end in line.unresolved]
    return [*gaps[:first], *left, *gaps[last + 1 :]]


def _street_beside_box(text: str, gaps: list[Span], into: Text) -> list[Span]:
    """Read "Dam 1, Postbus 12": both a street line and a box."""
    for start, end in gaps:
        line = read_line(text[start:end], country=into.country)
        if "street" in line.parts and "house_number" in line.parts and not line.unresolved:
            into.parts.update(
                {part: (value, start + first, start + last) for part, (value, first, last) in line.parts.items()}
            )
            return [gap for gap in gaps if gap != (start, end)]
    return gaps


def _units(text: str, gaps: list[Span], into: Text) -> list[Span]:
    """Take the segments that are a flat or a floor and nothing else; give the others."""
    unit = grammar(into.country).unit
    found = [gap for gap in gaps if unit.fullmatch(text, *gap)]
    if not found or len(found) == len(gaps):
        return gaps
    into.parts["unit"] = (", ".join(text[start:end] for start, end in found), found[0][0], found[-1][1])
    return [gap for gap in gaps if gap not in found]


def _number_alone(text: str, gaps: list[Span], country: str | None, into: Text) -> list[Span]:
    """Without letters anywhere: a house number beside its postcode ("1017 GL 12")."""
    for start, end in gaps:
        house = read_house(text[start:end], country=country)
        if "house_number" in house.parts and not house.unresolved:
            for part, (value, begin, stop) in house.parts.items():
                into.parts[part] = (value, start + begin, start + stop)
            return [gap for gap in gaps if gap != (start, end)]
    return gaps


def _street_by_word(text: str, gaps: list[Span], country: str | None, into: Text) -> list[Span]:
    """Without a number anywhere: the segment that has a word for a street; a house's name before it is a unit."""
    pattern = grammar(country).street_word
    at = next((place for place, (start, end) in enumerate(gaps) if pattern.search(text[start:end])), 0)
    start, end = gaps[at]
    if not _CITY_LETTERS.search(text, start, end):
        return _number_alone(text, gaps, country, into)
    into.parts["street"] = (text[start:end], start, end)
    rest = [*gaps[:at], *gaps[at + 1 :]]
    own = rule_of(country)
    if own and own.line.unit_first and at > 0:
        start, end = gaps[at - 1]
        into.parts["unit"] = (text[start:end], start, end)
        rest.remove(gaps[at - 1])
    return rest


def _city_in_street(into: Text, view: World) -> None:
    """Take the postcode's own place off the front of the street: "Amsterdam Kerkstraat 12 1017 GL"."""
    street, code = into.parts.get("street"), into.parts.get("postcode")
    info = view.postcode(code[0], into.country) if code and street and "city" not in into.parts else None
    if (
        street
        and code
        and into.parts.keys().isdisjoint({"city", "house_number"})
        and view.place(street[0], into.country)
        # Broadway SW1H 0BH: a street of London, whose houses need no number
        and (into.country != "GB" or info is None or agree(street[0], info, "GB", view))
    ):
        into.parts["city"] = into.parts.pop("street")  # Oxford OX1 4AB, and no street at all
        return
    for place in info.places if info and street else ():
        if street and street[0].casefold().startswith(place.casefold() + " "):
            rest = street[0][len(place) :].lstrip(" ,")
            into.parts["city"] = (street[0][: len(place)], street[1], street[1] + len(place))
            into.parts["street"] = (rest, street[2] - len(rest), street[2])
            return


def _end(into: Text) -> int:
    street = into.parts.get("street")
    return street[2] if street else -1


def read_text(text: str, *, country: str | None, view: World, places: bool = True) -> Text:
    """Read a whole address, tidied line by line, into its parts.

    Args:
        text: At most ``LONGEST`` characters, lines parted by line feeds; more is unresolved as a whole.
        country: Whose rules to read by, unless the text names another; ``None``: told by the text.
        view: What is known of the world.
        places: Whether a place is looked for (not when the form has it elsewhere).
    """
    into = Text(country=country)
    if len(text) > LONGEST:
        into.unresolved.append((text, 0, len(text)))
        return into
    text = without_labels(text)
    if short := _SHORTEST.fullmatch(text) if country == "NL" else None:
        into.parts["postcode"] = (postcodes.written(short[1], "NL", view) or short[1], *short.span(1))
        into.parts["house_number"] = (short[2], *short.span(2))
        return into
    others = elsewhere(text, len(text))
    end, behind = without_tail(text, others)
    taken: list[Span] = [piece[1:] for piece in behind]
    into.unresolved += behind
    end = _country(text, end, into, taken, view)
    if into.country is None:
        into.country = guess_country(text[:end], view)
    for piece in others:
        if piece[2] <= end:
            taken.append(piece[1:])
            into.unresolved.append(piece)
    whole, end = end, second_begins(text, end, into.country, view)
    if second := trim(text, end, whole) if end < whole else None:
        into.unresolved.append((text[second[0] : second[1]], *second))
        into.several = True
    code = find_postcode(text, 0, end, into.country, view) if into.country else None
    told = country is not None and not into.country_found and (code is None or code[0].isdigit())
    if told and country and (other := told_abroad(text, end, country, view, coded=code is not None)):
        into.country, into.abroad = other, True
        code = find_postcode(text, 0, end, other, view)
    if code is not None:
        into.parts["postcode"] = (code[0], *code[1])
        taken.append(code[1])
        if joining := JOINING.search(text, 0, code[1][0]):
            taken.append(joining.span(1))  # Kerkplein 3 te 5061 JB Oisterwijk
    elif into.country and (spoilt := find_spoilt(text, end, into.country, view, country)):
        into.parts["postcode"] = (text[spoilt[0] : spoilt[1]], *spoilt)
        taken.append(spoilt)
    if places:
        find_city(text, end, into, taken, view)
    gaps = _units(text, _without_whom(text, _gaps(text, taken, end), into), into)
    left = _street(text, gaps, into.country, view, into) if gaps else []
    if "po_box" in into.parts and "street" not in into.parts:
        left = _street_beside_box(text, left, into)
    _city_in_street(into, view)
    _left_over(text, left, into, view, places=places)
    return into


def _country(text: str, end: int, into: Text, taken: list[Span], view: World) -> int:
    """Find the country at the end of the text, and give where the rest ends; what it takes goes to *taken*."""
    context = into.country
    if named := find_country(text, end, context, view):
        into.country, span = named
        into.country_found = True
        into.parts["country"] = (into.country, *span)
        taken.append(span)
        end = span[0]
        again = find_country(text, trim(text, 0, end)[1], context, view)
        if again and again[0] == into.country and again[1][0] > 0:  # Nederland NL
            taken.append(again[1])
            end = again[1][0]
    return end


def _without_whom(text: str, gaps: list[Span], into: Text) -> list[Span]:
    """Leave out whose attention is asked for: that is no part of the address."""
    for start, stop in [gap for gap in gaps if _TO_WHOM.match(text[gap[0] : gap[1]])]:
        if _AAN_STREET.match(text, start, stop):
            continue
        word = _TO_WHOM.match(text[start:stop])
        alone = len(gaps) == 1 and word is not None  # "p/a Kerkstraat 12": the address itself stands behind it
        cut = start + word.end() if alone and word else stop
        into.unresolved.append((text[start:cut], start, cut))
        gaps.remove((start, stop))
        if alone and (behind := trim(text, cut, stop)) and behind[0] < behind[1]:
            gaps.append(behind)
    return gaps


def _left_over(text: str, left: list[Span], into: Text, view: World, *, places: bool) -> None:
    """Take the place out of what is neither postcode nor street; the rest is unresolved."""
    for start, stop in left:
        rest = text[start:stop]
        if places and "city" not in into.parts and not any(mark.isdigit() for mark in rest) and (
            view.place(rest, into.country) or (start == left[-1][0] and start > _end(into) >= 0)
        ):  # fmt: skip
            into.parts["city"] = (rest, start, stop)
        elif (
            places and start > _end(into) >= 0 and (found := code_and_city(text, start, stop, into.country, into.parts))
        ):
            into.parts |= found
        else:
            into.unresolved.append((rest, start, stop))
