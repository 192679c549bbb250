"""Names of countries and states that stand at the end of a place: a part of its name, or what they say.

Mount Lebanon, Central Singapore, Mount Washington; and Berlin Germany, Dallas Texas.
"""

from __future__ import annotations

from firsttimeright.fields.addresses import postcodes
from firsttimeright.fields.addresses.grammar import rule_of
from firsttimeright.fields.addresses.regions import named
from firsttimeright.fields.addresses.world import World
from firsttimeright.findings import Span
from firsttimeright.text.folding import fold

__all__ = ["aside", "is_place", "names_state", "of_a_place", "stands_alone"]

_WORDS_OF_PLACE = 3  # before the state's name
_CODE = 3  # letters of a country's or a state's code
_PARTED = frozenset(",;-–(/")


def is_place(text: str, country: str, view: World) -> bool:
    """Tell whether a place bears all of a text as its name: Mount Washington, "Carballiño, O"."""
    name = fold(text).strip(" ,;.")
    return any(fold(place.name) == name for place in view.reference.places(name, country))


def aside(text: str, found: tuple[str, Span], begin: int, context: str | None, view: World) -> bool:
    """Tell whether a country ends a text that is read for one whose addresses name a state, behind no place.

    It is a part of the place's name then: *12 Main Street, Mount Lebanon*.
    """
    code, (start, _) = found
    own = rule_of(context)
    if context is None or own is None or not own.region_required or code == context:
        return False
    rest = text[begin:start].strip(" ,;-–(")
    if not rest or any(map(str.isdigit, rest)) or text[:start].rstrip()[-1:] in _PARTED:
        return False
    return is_place(text[begin:], context, view) or not (view.place(rest, code) or view.place(rest, context))


def stands_alone(text: str, found: tuple[str, Span], code: str | None, country: str | None, view: World) -> bool:
    """Tell whether a country at the end of a place's field is one: parted by a mark, or behind a place of that country.

    Another than the form's *country* is none where the postcode is in use in that one, and not the place's abroad.
    """
    other, (start, _) = found
    rest = text[:start].strip(" ,;-–(")
    if is_place(text, country or other, view):
        return False  # Young America in Minnesota
    if view.place(rest, other):
        known = True
    elif text[:start].rstrip()[-1:] in _PARTED:
        known = False
    else:  # Toronto Canada, with a postcode of there: no table has its places
        return bool(
            code
            and country
            and not view.has_places(other)
            and postcodes.written(code, country, view) is None
            and postcodes.written(code, other, view) is not None
        )
    if not code or not country or country == other or view.postcode(code, country) is None:
        return True
    there = view.postcode(code, other)
    return known and there is not None and any(view.same_place(rest, place, other) for place in there.places)


def names_state(text: str, starts: list[int], end: int, context: str | None, view: World) -> bool:
    """Tell whether the text ends in a state of the country whose addresses name one, in full."""
    own = rule_of(context)
    if context is None or own is None or not own.region_required:
        return False
    ends = (text[start:end].strip(" ,;.()") for start in starts)
    return any(len(name) > _CODE and named(name, context, view) is not None for name in ends)


def of_a_place(text: str, before: list[Span], end: int, country: str, view: World) -> bool:
    """Tell whether a state's name is a part of a place's: Mount Washington, West New York, and a "Mount" that is none.

    The state is taken for one behind a known place only: *Dallas Texas*.
    """
    for start, _ in before[-_WORDS_OF_PLACE:]:
        if is_place(text[start:end], country, view):
            return True
    if any(mark.isdigit() for mark in text[before[0][0] : before[-1][1]]):
        return False  # a whole line
    return view.has_places(country) and not view.place(text[before[0][0] : before[-1][1]].strip(" ,;"), country)
