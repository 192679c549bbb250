"""Survivorship: which record's value is kept."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any

from ..customer import FIELDS
from ..customer.aliases import canonical
from ._table import ADDRESS, Column, Table
from ._values import NAMES, agree, fullness, written

__all__ = ["RULES", "Form", "form_of", "rules_given", "survivor"]

RULES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "*": ("most_recent", "most_trusted", "most_complete"),
        "birth_date": ("majority", "most_trusted", "most_recent"),
        "national_id": ("majority", "most_trusted", "most_recent"),
        "gender": ("majority", "most_recent"),
        "family_name": ("longest_form", "majority", "most_recent", "most_trusted"),
        **dict.fromkeys(ADDRESS, ("deliverable", "most_recent", "most_trusted", "most_complete")),
        **dict.fromkeys(NAMES, ("longest_form", "majority", "most_recent", "most_trusted")),
    }
)
"""Field (or the first of fields that travel together) to rules; each breaks the ties of the one before."""

Form = tuple[str, ...]
_Sides = Mapping[Form, Sequence[int]]
_HOUSE = frozenset(("postcode", "house_number"))


def rules_given(rules: Mapping[str, Sequence[str] | str] | None, keys: Sequence[Any]) -> dict[str, tuple[str, ...]]:
    """Take the host's rules, by our names of the fields; one rule may stand alone.

    Raises:
        TypeError: It is no mapping.
        ValueError: A rule does not exist, or a field is neither ours nor one of the records'.
    """
    if rules is not None and not isinstance(rules, Mapping):
        raise TypeError(f"rules is a mapping such as {{'*': 'majority'}}, not {type(rules).__name__!r}")
    found: dict[str, tuple[str, ...]] = {}
    for field, names in (rules or {}).items():
        listed = (names,) if isinstance(names, str) else tuple(names)
        for name in listed:
            if name not in _RULES:
                raise ValueError(f"unknown rule {name!r} for {field!r}; known: {', '.join(_RULES)}")
        ours = "*" if field == "*" else canonical(field) if isinstance(field, str) else None
        if ours is None and field not in keys:
            near = get_close_matches(str(field), FIELDS, n=2)
            hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
            raise ValueError(f"rules names {field!r}, which is no field of ours or of these records{hint}")
        found[str(field) if ours is None else ours] = listed
    return found


def form_of(table: Table, place: int, group: Sequence[Column]) -> Form:
    """Give what a record says in the fields of a group."""
    return tuple(table.form(place, column) for column in group)


def survivor(
    table: Table, group: Sequence[Column], own_rules: Mapping[str, tuple[str, ...]]
) -> tuple[list[int], str, dict[Form, list[int]]]:
    """Rank the records that say something in *group*, the one that survives first; also the rule, and who says what."""
    sides: dict[Form, list[int]] = {}
    for place in range(len(table.records)):
        if any(form := form_of(table, place, group)):
            sides.setdefault(form, []).append(place)
    if not sides:
        holders = range(len(table.records))
        return [next(place for place in holders if table.has(place, group[0]))], "merge.first_given", {}
    places = sorted(place for found in sides.values() for place in found)
    left = _possible(table, group, places)
    rule = "merge.only_value" if len(places) == 1 else "merge.all_agree" if len(sides) == 1 else ""
    if not rule and _forms(table, left, group) == 1:
        rule = "merge.only_valid"
    theirs, ours = _of_host(group, own_rules), _of_library(group)
    told, allowed = bool(rule), left
    # The host's own rules go before what the checks take for a slip; the library's decide what both leave open.
    left, ruled = _narrowed(table, group, left, theirs, sides)
    said = ruled
    left, ruled = _spelled(table, group, left)
    said = ruled or said
    if not theirs:
        allowed = left
    left, ruled = _narrowed(table, group, left, ours, sides)
    rule = rule if told else ruled or said
    order = sorted(places, key=lambda place: place not in allowed)
    for name in reversed((*theirs, *ours)):
        order.sort(key=lambda place: -_RULES[name](table, place, group, sides))
    same = [
        place for place in _possible(table, group, places) if form_of(table, place, group) == _first(table, left, group)
    ]
    best = max(same, key=lambda place: (_written(table, place, group), place in left, -place))
    return [best, *(place for place in order if place != best)], rule or "merge.first_given", sides


def _narrowed(
    table: Table, group: Sequence[Column], left: list[int], names: Sequence[str], sides: _Sides
) -> tuple[list[int], str]:
    """Keep what the rules called *names* prefer, one after the other; and the last that had a say."""
    rule = ""
    for name in names:
        marks = [_RULES[name](table, place, group, sides) for place in left]
        fewer = [place for place, mark in zip(left, marks, strict=True) if mark == max(marks)]
        if _forms(table, fewer, group) < _forms(table, left, group):
            rule = f"merge.{name}"  # by it the others that were left fell
        left = fewer
    return left, rule


def _spelled(table: Table, group: Sequence[Column], places: list[int]) -> tuple[list[int], str]:
    """Leave out the records that have a slip where another spells the same right, if any other is left."""
    if _forms(table, places, group) == 1:
        return places, ""
    left = [place for place in places if not any(table.is_slip(place, column) for column in group)] or places
    return left, "merge.well_spelled" if _forms(table, left, group) == 1 else ""


def _first(table: Table, places: Sequence[int], group: Sequence[Column]) -> Form:
    return form_of(table, places[0], group)


def _possible(table: Table, group: Sequence[Column], places: list[int]) -> list[int]:
    """Keep the records whose values can be right; all of them where nothing else is left.

    A whole address with a doubtful part is more than a sound town alone.
    """
    right = [place for place in places if all(table.can_be_right(place, column) for column in group)] or places
    if group[0].field in ADDRESS and not any(_deliverable(table, place, group, {}) for place in right):
        return [place for place in places if _deliverable(table, place, group, {})] or right
    return right


def _of_host(group: Sequence[Column], own_rules: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Give the host's rules of fields that travel together: those for one of them, else those for all, if any."""
    return next((own_rules[column.field] for column in group if column.field in own_rules), own_rules.get("*", ()))


def _of_library(group: Sequence[Column]) -> tuple[str, ...]:
    """Give our own rules of such fields."""
    return next((RULES[column.field] for column in group if column.field in RULES), RULES["*"])


def _forms(table: Table, places: Sequence[int], group: Sequence[Column]) -> int:
    return len({form_of(table, place, group) for place in places})


def _written(table: Table, place: int, group: Sequence[Column]) -> tuple[int, int]:
    marks = [written(column.field, table.value(place, column)) for column in group]
    return sum(cased for cased, _accents in marks), sum(accents for _cased, accents in marks)


def _most_recent(table: Table, place: int, _group: Sequence[Column], _sides: _Sides) -> float:
    moment = table.dates[place]
    return moment.timestamp() if moment else -math.inf


def _most_trusted(table: Table, place: int, _group: Sequence[Column], _sides: _Sides) -> float:
    return -table.ranks[place]


def _most_complete(table: Table, place: int, group: Sequence[Column], _sides: _Sides) -> float:
    return sum(map(bool, form_of(table, place, group)))


def _deliverable(table: Table, place: int, group: Sequence[Column], _sides: _Sides) -> float:
    """Whether a letter would arrive: a town alone, however new, does not take the place of a whole address."""
    have = {column.field for column in group if table.form(place, column)}
    return float("address" in have or ("street" in have and "city" in have) or have >= _HOUSE)


def _majority(table: Table, place: int, group: Sequence[Column], sides: _Sides) -> float:
    """How many say the same; a short form speaks for each fuller one that it may stand for: *P.* for *Piet*."""
    names = [column.field for column in group]
    own = form_of(table, place, group)
    return len(sides[own]) + sum(
        len(places)
        for form, places in sides.items()
        if form != own and _says(form) < _says(own) and all(map(agree, names, own, form))
    )


def _longest_form(table: Table, place: int, group: Sequence[Column], sides: _Sides) -> float:
    """The fullest of the forms that agree with each other; names that differ are for the next rule."""
    names = [column.field for column in group]
    own = form_of(table, place, group)
    mine = _says(own), _written(table, place, group)
    for form, places in sides.items():
        if form != own and all(map(agree, names, own, form)):
            best = max(_written(table, other, group) for other in places)
            if (_says(form), best) > mine:
                return 0.0
    return 1.0


def _says(form: Form) -> int:
    return sum(map(fullness, form))


_RULES: Mapping[str, Callable[[Table, int, Sequence[Column], _Sides], float]] = MappingProxyType(
    {
        "deliverable": _deliverable,
        "most_recent": _most_recent,
        "most_trusted": _most_trusted,
        "most_complete": _most_complete,
        "majority": _majority,
        "longest_form": _longest_form,
    }
)
