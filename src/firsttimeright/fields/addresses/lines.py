"""Street lines: which part is the street, which the house number, which the rest.

The reader looks at every number in the line and asks whether it can be the house
number: whether the text before it can be a street and the text behind it can be
what follows a number in that country. It guesses nothing about what is not there.
"""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.fields.addresses import unnumbered
from firsttimeright.fields.addresses.buildings import (
    GRID,
    behind_building,
    care_of,
    flat_apart,
    unit_behind,
    with_building,
)
from firsttimeright.fields.addresses.doors_first import put_door
from firsttimeright.fields.addresses.grammar import Grammar, box_number, grammar
from firsttimeright.fields.addresses.name_numbers import YEARS, end_of_name
from firsttimeright.fields.addresses.number_first import FRENCH, named_house, split_before, starts_with_number
from firsttimeright.fields.addresses.pieces import (
    EDGE_LEFT,
    LONGEST,
    Known,
    Line,
    Piece,
    designations,
    letters,
    number_value,
    trimmed,
)

__all__ = ["LONGEST", "Known", "Line", "Piece", "is_one_street", "read_house", "read_line"]

_MARKS_BEFORE = frozenset(" ,;:/._-–—)\t\n")
_DIGIT = re.compile(r"\d")
_OPPOSITE = re.compile(r"(?:^|[\s,])(t/o|t\.o\.|tegenover|bij|naast|nabij)\s*$", re.IGNORECASE)
_OPPOSITE_FIRST = re.compile(r"(t/o|t\.o\.|tegenover)\s+(?=[^\W\d_])", re.IGNORECASE)
_BERTH = r"ligplaats|standplaats|woonboot|woonschip|woonark|woonwagen"
_AT_BERTH = re.compile(rf"(?<=[\w.])[\s,]+({_BERTH})(?:\s+(?:nr\.?|nummer))?\s*$", re.IGNORECASE)
_BERTH_FIRST = re.compile(
    rf"(?P<word>{_BERTH})\s+(?:nr\.?\s?)?(?P<number>\d{{1,4}}[a-z]?)[\s,/-]+(?=[^\d]+$)", re.IGNORECASE
)
_SPREADSHEET = re.compile(r"[.,]0{1,2}")  # what a spreadsheet makes of a number: "12.0"


def _split_after(text: str, g: Grammar, known: Known | None) -> Line | None:
    runs = list(g.number.finditer(text))
    best: Line | None = None
    fallback: Line | None = None
    named = g.named.match(text)
    listed = _listed_end(text, runs, known) if known is not None and len(runs) > 1 else 0
    past = max(named.end() if named else 0, listed)
    for run in runs:
        if run.start() < past:
            continue
        if skip := end_of_name(text, run, g, runs, known):
            past = skip
            continue
        before = text[: run.start()]
        if not named and not listed and not letters(before):
            continue
        cut = g.before_number.search(before)
        street_end = cut.start() if cut else len(before)
        into: dict[str, Piece] = {}
        if (
            g.country == "NL"
            and (opposite := _beside(before[:street_end], known))
            and letters(before[: opposite.start()])
        ):
            word = opposite[1]
            into["house_number_addition"] = (word.lower(), opposite.start(1), opposite.end(1))
            street_end = opposite.start()
        number = number_value(text, run, g)
        stop = designations(text, number[2], g, into)
        street = trimmed(text, 0, street_end)
        if street is None:
            continue
        if g.country is None and _SEVERAL.search(street[0]) and not (cut and cut[0].strip(" ,:")):
            return Line(
                {"street": (text, 0, len(text))}
            )  # Flat 4, Plot 12, Sector 5: nobody knows which is the house's
        line = Line({"street": street, "house_number": number, **into})
        if g.country in _PLAIN_STREETS:
            if "," in street[0]:
                _last_segment(line, g)
            put_door(line, g, known)
        if stop >= len(text):
            best = line
            break
        if (fallback is None and not text[number[2]].isalnum()) or stop > number[2]:
            line.unresolved.extend([left] if (left := trimmed(text, stop, len(text))) else [])
            fallback = fallback or line
    if best is None:
        return fallback
    _add_other(text, best, g)
    return best


def _listed_end(text: str, runs: list[re.Match[str]], known: Known) -> int:
    """Give where a listed street with figures in its name ends, 0 if none is: *Chemelot 108-Weg*, *N 225*."""
    for run in reversed(runs[1:]):
        name = text[: run.start()].rstrip(" ,")
        if name[-1:] not in "-/" and not _HOUSE_LAST.search(name) and known(name):
            return run.start()
    return 0


_HOUSE_LAST = re.compile(r"[^\W\d_]{3} \d{1,5} ?[a-z]$", re.IGNORECASE)  # Dorpsweg 3 a: registers hold such slips


def _beside(text: str, known: Known | None) -> re.Match[str] | None:
    """Find the words before a number that say it is a berth's, or across: *Amstel t/o*, *Maas ligplaats*."""
    if found := _OPPOSITE.search(text):
        return found
    found = _AT_BERTH.search(text)
    return None if found is None or (known is not None and known(text)) else found


def _berth_first(text: str, known: Known | None) -> Line | None:
    """Read a berth with its number before the street: *Ligplaats 12 Haringvliet*."""
    found = _BERTH_FIRST.match(text)
    if found is None or known is None or known(found["word"]) or not known(text[found.end() :]):
        return None
    number = read_house(found["number"], country="NL")
    at = found.start("number")
    parts = {part: (value, at + start, at + end) for part, (value, start, end) in number.parts.items()}
    word = found["word"].lower()
    behind = parts.get("house_number_addition")
    parts["house_number_addition"] = (f"{behind[0]} {word}" if behind else word, *found.span("word"))
    return Line({"street": (text[found.end() :], found.end(), len(text)), **parts})


_SEVERAL = re.compile(r"\d[^,]*,")
_PLAIN_STREETS = frozenset({"NL", "BE", "DE", "AT", "CH", "DK", "NO", "SE", "FI"})  # no comma inside a street's name


def _last_segment(line: Line, g: Grammar) -> None:
    """Keep the last of the segments before a number as the street: a boat's or a firm's name goes before it."""
    text, start, end = line.parts["street"]
    at = text.rfind(",")
    street = trimmed(text, at + 1, len(text))
    head = trimmed(text, 0, at)
    if street is None or head is None or not letters(street[0]) or not letters(head[0]):
        return
    line.parts["street"] = (street[0], start + street[1], min(start + street[2], end))
    line.unresolved.append((head[0], start + head[1], start + head[2]))
    line.building = not any(map(str.isdigit, head[0])) or g.unit.fullmatch(head[0]) is not None


def _add_other(text: str, line: Line, g: Grammar) -> None:
    """Note the other reading of "Markerkant 10 142"."""
    if g.country != "NL":
        return
    street, number = line.parts["street"], line.parts["house_number"]
    addition = line.parts.get("house_number_addition")
    if (
        (tail := re.search(r"\s(\d{1,5})$", street[0]))
        and not YEARS.match(tail[1])
        and letters(street[0][: tail.start()])
    ):
        shorter = (street[0][: tail.start()], street[1], street[1] + tail.start())
        start = street[1] + tail.start(1)
        line.other = {
            **line.parts,
            "street": shorter,
            "house_number": (tail[1], start, start + len(tail[1])),
            "house_number_addition": number,
        }
    elif addition and addition[0].isdigit() and text[number[2] : addition[1]].isspace():
        longer = text[street[1] : number[2]]
        line.other = {"street": (longer, street[1], number[2]), "house_number": addition}


def _from(text: str, at: int, country: str | None, known: Known | None) -> Line:
    """Read a line from position *at* on; what stands before it is left to the caller."""
    inner = read_line(text[at:], country=country, known=known)
    line = Line(none_on_purpose=inner.none_on_purpose)
    line.parts = {part: (value, at + start, at + end) for part, (value, start, end) in inner.parts.items()}
    line.unresolved = [(value, at + start, at + end) for value, start, end in inner.unresolved]
    if inner.other:
        line.other = {part: (value, at + start, at + end) for part, (value, start, end) in inner.other.items()}
    return line


def _box_behind(text: str, at: int, country: str | None, known: Known | None) -> Line:
    """Read a post-office box behind a street line: "Dam 1, Postbus 12"."""
    line = _from(text, at, country, known)
    if head := trimmed(text, 0, at):
        front = _from(text[: head[2]], head[1], country, known)
        if "house_number" in front.parts and "street" in front.parts:
            line.parts = {**front.parts, **line.parts}
            line.unresolved = [*front.unresolved, *line.unresolved]
        else:
            line.unresolved.insert(0, head)
            line.building = not any(map(str.isdigit, head[0]))
    return line


def _opposite(text: str, word: re.Match[str], country: str | None, known: Known | None) -> Line:
    """Read "t/o Amsteldijk 301", a berth on the other side, like "Amsteldijk t/o 301"."""
    line = _from(text, word.end(), country, known)
    if "house_number" in line.parts and "house_number_addition" not in line.parts:
        line.parts["house_number_addition"] = (word[1].lower(), *word.span(1))
    else:
        line.unresolved.append((word[1], *word.span(1)))
    return line


def read_line(text: str, *, country: str | None = None, known: Known | None = None) -> Line:
    """Read a street line, tidied beforehand, into its parts.

    Args:
        text: At most ``LONGEST`` characters; more than that is unresolved as a whole.
        country: Whose rules to read by; ``None``: those that hold anywhere.
        known: A look-up of street names, to decide between two readings.
    """
    line = Line()
    if not text:
        return line
    if len(text) > LONGEST:
        line.unresolved.append((text, 0, len(text)))
        return line
    if text[0] in _MARKS_BEFORE and (edge := EDGE_LEFT.match(text)):
        return _from(text, edge.end(), country, known)
    g = grammar(country)
    if g.country == "NL" and (opposite := _OPPOSITE_FIRST.match(text)):
        across = _opposite(text, opposite, country, known)
        if "/" in opposite[1] or "." in opposite[1] or known is None or known(across.value("street") or ""):
            return across  # Tegenover de Kerk 3: a street's name
    if g.country == "NL" and (berth := _berth_first(text, known)):
        return berth
    if (whole := unnumbered.is_line(text, country)) or unnumbered.is_road(text, g.country):
        line.parts["street"] = (text, 0, len(text))
        line.none_on_purpose = whole
        return line
    digit = _DIGIT.search(text) is not None
    if digit and (box := g.po_box.match(text)):
        digits = box_number(box)
        line.parts["po_box"] = (digits, box.start("po_box"), box.end("po_box"))
        if left := trimmed(text, box.end(), len(text)):
            line.unresolved.append(left)
            line.building = not any(map(str.isdigit, left[0]))  # the post office that it is in
        return line
    if digit and (behind := g.po_box_behind.search(text)) and behind.start():
        return _box_behind(text, behind.start("line"), country, known)
    if (none := g.no_number.search(text)) and letters(text[: none.start()]):
        street = trimmed(text, 0, none.start())
        if street and not re.search(r"\d\W*$", street[0]):
            line.parts["street"] = street
            line.none_on_purpose = True
            return line
    if digit and (at := care_of(text)) and not _DIGIT.search(text, at):  # c/o Room 12, The Vicarage, Church Lane
        return with_building(_from(text, at, country, known), text, at, g)
    if digit and (at := behind_building(text, g, country)):
        line = _from(text, at, country, known)
        if {"street", "house_number"} <= line.parts.keys():
            return with_building(line, text, at, g)
    if "," in text and (unit := unit_behind(text, g)):
        return unit
    if digit and not GRID.match(text) and unnumbered.is_description(text, g.country, g.unit):
        return Line({"street": (text, 0, len(text))}, none_on_purpose=True)
    found: Line | None = None
    if digit or g.rule.unit_first:  # nothing else is found before a street or behind it
        if (g.rule.number != "after" or not text[0].isdigit()) and starts_with_number(text, g):  # No: 12/4 Atatürk Cad.
            found = split_before(text, g)
        if found is None and digit:
            found = _split_after(text, g, known)
        if found is None and starts_with_number(text, g):
            found = split_before(text, g)
    if found is not None:
        return flat_apart(found, country)
    street = trimmed(text, 0, len(text))
    if street and letters(street[0]):
        line.parts.update(named_house(street, g))
    elif street:
        line.unresolved.append(street)
    return line


def is_one_street(text: str, country: str | None) -> bool:
    """Tell whether :func:`read_line` takes the whole of *text* for a street, and all of it: most streets are one word.

    >>> is_one_street("Dorpsstraat", "NL"), is_one_street("Dorpsstraat 1", "NL"), is_one_street("Haven zn", "NL")
    (True, False, False)
    """
    g = grammar(country)
    plain = text.replace(" ", "").isalpha() and text[0] != " " != text[-1]  # letters, with blanks between them
    if not plain or len(text) > LONGEST or g.rule.unit_first or g.country == "US":
        line = read_line(text, country=country)
        return line.parts == {"street": (text, 0, len(text))} and not (line.none_on_purpose or line.unresolved)
    if unnumbered.is_line(text, country):
        return False  # Postfach, Poste restante
    if " " not in text:
        return len(text) > 1
    if g.country == "NL" and _OPPOSITE_FIRST.match(text):
        return False
    return letters(text) and not ((none := g.no_number.search(text)) and letters(text[: none.start()]))


def read_house(text: str, *, country: str | None = None) -> Line:
    """Read a house number with what follows it ("12 a", "12 bus 3"), without a street; not to be changed."""
    return _read_house(text, country)


@lru_cache(maxsize=8_192)
def _read_house(text: str, country: str | None) -> Line:
    line = Line()
    g = grammar(country)
    if len(text) > LONGEST:
        line.unresolved.append((text, 0, len(text)))
        return line
    if g.country == "US" and GRID.fullmatch(text):
        line.parts["house_number"] = (text, 0, len(text))
        return line
    head = g.before_digits.match(text)
    run = g.number.match(text, head.end() if head else 0)
    if run is None:
        line.unresolved.append((text, 0, len(text)))
        return line
    line.parts["house_number"] = number = number_value(text, run, g)
    if head and head["opposite"] and g.country == "NL":
        line.parts["house_number_addition"] = (head["opposite"].lower(), *head.span("opposite"))
    if _SPREADSHEET.fullmatch(text, number[2]):
        return line
    if g.rule.number != "after" and (suffix := FRENCH.match(text, number[2])):
        line.parts["house_number_addition"] = (suffix[1].lower(), suffix.start(1), suffix.end(1))
        number = (number[0], number[1], suffix.end())
    stop = designations(text, number[2], g, line.parts)
    if left := trimmed(text, stop, len(text)):
        line.unresolved.append(left)
    return line
