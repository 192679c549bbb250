"""Back into the host's own form: no part goes into a field that the host does not have.

The rooms take names and addresses apart. A host whose form has one field for
"van den Berg", or one line for street and number, would save half of it if the
parts came back in fields of ours that it does not know. There the parts are put
together again, tidied, in the field that they came from. The addition of a house
number is made where the host lacks it and writes its record in our own names
(``house_number``); a host whose number has a name of his own, or who says that he
has no field for the addition, gets "12 A" in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from firsttimeright.findings import Change, Code, Quiet, Severity, swift
from firsttimeright.text.folding import compact

from . import street_fields
from .aliases import FIELDS
from .reading import ADDRESS_FIELDS, read
from .title_field import titled

if TYPE_CHECKING:
    from firsttimeright.reference import Reference

    from .reading import Customer

__all__ = ["CODES", "EVIDENCE", "MORE_THAN_STREET", "Hosted", "hosted"]

MORE_THAN_STREET = Code("record.more_than_street", Severity.WARN)  # said by the intake, of what could not go home
CODES = (MORE_THAN_STREET,)
TOGETHER = "record.together"  # rule of a change that keeps parts together
EVIDENCE = (TOGETHER,)

_ADDITION = "house_number_addition"
_NAMES = FIELDS[: FIELDS.index("gender")]
_BEFORE_NAME = ("salutation", "titles")
_SAID_AS_TYPED = ("street", "house_number", "postcode", "city")  # a country or region has many names
_WHOLE = ("street", "postcode", "city")  # parts that fill a field of their own
_OTHER_COUNTRY = "country.other"
_NUMBER = frozenset(("house_number", _ADDITION))
_NO_NUMBER = "house_number.none_on_purpose"


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Hosted(Quiet):
    """What the host gets back."""

    record: Mapping[str, Any]  # canonical field -> value, in fields that the host has
    changes: tuple[Change, ...]  # from what was typed to that
    kept_in: Mapping[str, str]  # part -> field in which it stays


def hosted(customer: Customer, *, reference: Reference | None = None) -> Hosted:
    """Put the parts of *customer* that the host has no field for back where they came from.

    What is put together reads back to the same parts, else it stays as it was typed.

    Args:
        customer: The record as it was read.
        reference: Tables that it was read by; ``None`` is the library's own.

    >>> from firsttimeright.customer import read
    >>> hosted(read({"family_name": "VAN DEN BERG"}, country="NL")).record
    {'family_name': 'van den Berg'}
    >>> hosted(read({"huisnummer": "12 a"}, country="NL")).record
    {'house_number': '12 A'}
    """
    names, changes = customer.host_names, customer.changes
    at_home = not [item for item in changes if item.field not in names]  # nothing was moved out of its field, as mostly
    if not changes or (at_home and not _joined(customer) and _holds_all(customer.record, customer)):
        return Hosted(customer.record, changes, {})
    has = _fields_of(customer)
    customer = titled(customer, has)
    own = _in_its_fields(customer, has, reference)
    number = customer.host_names.get("house_number", "house_number")
    ours = number == "house_number" and _ADDITION not in customer.lacks
    if ours or not own.record.get(_ADDITION) or _ADDITION in has:
        return own
    record = {field: value for field, value in own.record.items() if field != _ADDITION}
    addition = str(own.record[_ADDITION])
    record["house_number"] = f"{record['house_number']}{'-' if addition[0].isdigit() else ' '}{addition}"
    kept_in = {**own.kept_in, _ADDITION: "house_number"}
    before = customer.text.get("house_number")
    whole = Change("house_number", before, record["house_number"], TOGETHER)
    if not any(change.field == "house_number" for change in own.changes):
        return Hosted(record, (*_but(own.changes, _ADDITION), whole), kept_in)
    others = [whole if change.field == "house_number" else change for change in _but(own.changes, _ADDITION)]
    return Hosted(record, tuple(change for change in others if change.before != change.after), kept_in)


def _but(changes: tuple[Change, ...], field: str) -> tuple[Change, ...]:
    return tuple(change for change in changes if change.field != field)


def _fields_of(customer: Customer) -> AbstractSet[str]:
    """Give the fields that the host has."""
    names = customer.host_names.keys()
    return names if names >= customer.typed.keys() else names | customer.typed.keys()


def _in_its_fields(customer: Customer, has: AbstractSet[str], reference: Reference | None) -> Hosted:
    """Put the parts back, but for an addition, which has a field of its own."""
    if "house_number" in has:
        has = has | {_ADDITION}
    own = _placed(customer, has)
    if not own.kept_in:  # every part has a field of its own
        if not customer.changes or (not _joined(customer) and _holds_all(own.record, customer)):
            return own
        return _kept(own, customer, ADDRESS_FIELDS, has, reference)
    kept, typed = {*own.kept_in.values()}, customer.typed
    for group in (_NAMES, ADDRESS_FIELDS):
        if not kept.isdisjoint(group) and [field for field in group if own.record.get(field) != typed.get(field)]:
            own = _kept(own, customer, group, has, reference)
    return own


def _placed(customer: Customer, has: AbstractSet[str]) -> Hosted:
    new = [change.field for change in customer.changes if change.field not in has]
    if not new:
        return Hosted(customer.record, customer.changes, {})
    if new == ["infix"] and (as_typed := _before_family_name(customer)) is not None:
        return as_typed
    record = {field: value for field, value in customer.record.items() if field in has}
    kept_in: dict[str, str] = {}
    names = [part for part in new if part in _NAMES]
    for part in names:
        if (field := _source(part, customer)) is not None:
            kept_in[part] = field
    for field in dict.fromkeys(kept_in.values()):
        parts = [part for part in _NAMES if part == field or kept_in.get(part) == field]
        form = "".join(str(customer.record.get(part) or "") for part in parts if part in _BEFORE_NAME)
        alone = form and not any(customer.record.get(part) for part in parts if part not in _BEFORE_NAME)
        typed = customer.text.get(field, "")
        apart = "titles" in parts and _place(str(customer.record.get("titles") or ""), typed) is None
        if apart or (alone and compact(form) != compact(typed)):  # apart: ing. Bart Peters, BSc
            return _names_as_typed(customer, has)
        record[field] = _together(parts, customer, customer.text.get(field, ""))
    if len(names) < len(new):
        kept_in |= _address(customer, [part for part in new if part not in _NAMES], record)
    for part in new:  # what has no place of its own is never dropped
        if part not in kept_in:
            record[part] = customer.record[part]
    return Hosted(record, _changes(customer, record, kept_in), kept_in)


def _names_as_typed(customer: Customer, has: AbstractSet[str]) -> Hosted:
    """Leave the name as it was typed, where a form of address alone would be left in its field: *Fam. van Ginneken*."""
    changes = tuple(change for change in customer.changes if change.field not in _NAMES)
    record = {field: value for field, value in customer.record.items() if field not in _NAMES}
    typed = {field: customer.typed[field] for field in _NAMES if field in customer.typed}
    placed = _placed(replace(customer, record={**typed, **record}, changes=changes), has)
    order = [*(field for field in customer.typed if field in placed.record), *placed.record]
    return Hosted({field: placed.record[field] for field in order}, placed.changes, placed.kept_in)


def _before_family_name(customer: Customer) -> Hosted | None:
    """Put an infix back before the family name that it was taken from, where nothing else was done to the name.

    Of all that is moved this is the most frequent by far: then the field holds what was typed, to the letter, and no
    search for the source is needed, nor is anything written anew.
    """
    typed = customer.typed.get("family_name")
    infix, family = customer.record.get("infix"), customer.record.get("family_name")
    changed = [change.field for change in customer.changes if change.field in _NAMES]
    if len(changed) != 2 or "family_name" not in changed or not (infix and family):
        return None
    if customer.text.get("family_name") != typed or _join()(infix, family) != typed:
        return None
    record = {**customer.record, "family_name": typed}
    del record["infix"]
    changes = tuple(change for change in customer.changes if change.field not in _NAMES)
    return Hosted(record, changes, {"infix": "family_name"})


def _kept(
    own: Hosted, customer: Customer, group: tuple[str, ...], has: AbstractSet[str], reference: Reference | None
) -> Hosted:
    """Keep as typed, of the fields of one name or address, what would be read in another way next time."""
    whole = {*own.kept_in.values(), *(("street",) if _has_no_number(customer) else ())}
    filled = {field for field in group if not customer.text.get(field) and own.record.get(field)}
    ways = (frozenset(), *((whole | filled,) if group is ADDRESS_FIELDS else ()), frozenset(group))
    for back in ways:
        record = {field: value for field, value in own.record.items() if field not in group or field not in back}
        for field in (name for name in group if name in back and name in customer.typed):
            typed = customer.typed[field]
            record[field] = customer.text.get(field, "") if isinstance(typed, bytes) else typed
        mine = {field: value for field, value in record.items() if field in group}
        again = read(mine, country=customer.country, language=customer.language, reference=reference)
        next_time = _placed(again, has | mine.keys()).record
        same = all(_alike(next_time.get(field), mine.get(field)) for field in {*next_time, *mine} - back)
        if same and (group is _NAMES or (_holds_all(mine, customer) and (back or _says_the_same(again, customer)))):
            break
    if not back:
        return own
    changes = tuple(item for item in own.changes if item.field not in group or item.field not in back)
    order = [*(field for field in customer.typed if field in record), *record]
    return Hosted({field: record[field] for field in order}, changes, own.kept_in)


def _alike(one: object, other: object) -> bool:
    """Tell whether two values are the same; the NaN of a data frame is not equal to itself."""
    return one is other or bool(one == other)


def _says_the_same(again: Customer, customer: Customer) -> bool:
    """Tell whether the address that the host would store is read as the typed one was: *Rose Cottage 12* is not."""
    values = [one.address.value if one.address is not None else None for one in (again, customer)]
    left = [getattr(value, "unresolved", ()) for value in values]
    return left[0] == left[1]


def _holds_all(record: Mapping[str, Any], customer: Customer) -> bool:
    """Tell whether each part of the address that was typed in the field of another still stands in one of them."""
    value = customer.address.value if customer.address is not None else None
    if value is None:
        return True
    found = value.components.get
    moved = [
        part
        for part in _SAID_AS_TYPED
        if (where := found(part)) and (where.change == "moved" or (where.place and where.place[0] != part))
    ]
    if not moved and not _has_no_number(customer):  # as mostly: what moves is an addition
        return True
    held = compact(" ".join(str(text) for text in record.values() if text))
    if _has_no_number(customer) and compact(customer.text.get("street", "")) not in held:
        return False
    return all(compact(getattr(value, part) or "") in held for part in moved)


def _joined(customer: Customer) -> bool:
    """Tell whether something moved beside an addition that was typed: it may read otherwise next time: 12.3 | 3."""
    if not customer.text.get(_ADDITION):
        return False
    return any(
        change.after and (change.before if change.field == _ADDITION else change.rule.startswith("field."))
        for change in customer.changes
        if change.field in _NUMBER
    )


def _has_no_number(customer: Customer) -> bool:
    """Tell whether the street says that there is no number: without its "s/n" nobody would know that next time."""
    return bool(customer.findings) and any(
        item.code == _NO_NUMBER and item.field == "street" for item in customer.findings
    )


def _together(parts: list[str], customer: Customer, typed: str) -> str:
    """Write the parts of a name that share a field: in the order typed, unless a comma says that it was turned."""
    held = {part: str(value) for part in parts if (value := customer.record.get(part))}
    if _says_whose(typed, held):
        return typed
    for infix, main in (("infix", "family_name"), ("partner_infix", "partner_family_name")):
        if infix in held and main in held:
            held[main] = _join()(held.pop(infix), held[main])
    titles = held.pop("titles", None) if "," in typed and _are_behind(customer) else None
    if titles:
        return f"{' '.join(held.values())}, {titles}"  # Smith, RN
    if "," not in typed:
        places = {part: _place(value, typed) for part, value in held.items()}
        if None not in places.values():
            held = {part: held[part] for part in sorted(held, key=lambda part: places[part] or 0)}
    return " ".join(held.values())


@cache
def _join() -> Callable[[str | None, str | None], str]:
    """Open the room of names, which wrote what is put together again, where a name is."""
    from firsttimeright.fields.names import join

    return join


def _are_behind(customer: Customer) -> bool:
    """Tell whether all titles of the name stand behind it."""
    name = customer.name.value if customer.name is not None else None
    return name is not None and bool(name.titles_after) and not (name.titles_before or name.titles_between)


def _says_whose(typed: str, held: Mapping[str, str]) -> bool:
    """Tell whether a sign or a word in the field says what a part of it is: Bos e/v Smit, Bos (Smit), Jan "Jaap"."""
    if held.get("nickname") and any(sign in typed for sign in "()[]\"'"):
        return True
    said = held.get("partner_family_name") or held.get("nickname")  # e/v, genaamd
    return bool(said) and len(compact(typed)) > len(compact(" ".join(held.values())))


def _place(value: str, typed: str) -> int | None:
    """Give the word of *typed* at which *value* begins."""
    words, wanted = [compact(word) for word in typed.split()], compact(value)
    for start in range(len(words)):
        run = ""
        for word in words[start:]:
            run += word
            if run == wanted:
                return start
    return None


_BESIDE = {"infix": "family_name", "partner_infix": "partner_family_name", "suffix": "family_name"}


def _source(part: str, customer: Customer) -> str | None:
    """Find the field that a part of a name stays in: where it stood; infix and suffix go where the family name went."""
    main = _BESIDE.get(part, "")
    if main in customer.typed and customer.record.get(main) and not customer.text.get(main):
        return main  # Jan de Vries in the field of the given name: Jan | de Vries, and not Jan de | Vries
    value = compact(str(customer.record.get(part) or ""))
    near = sorted(
        (field for field in customer.typed if field in _NAMES),
        key=lambda field: abs(_NAMES.index(field) - _NAMES.index(part)),
    )
    changed = {change.field for change in customer.changes}
    holds = [field for field in near if value and value in compact(customer.text.get(field, ""))]
    lost = [field for field in near if field in changed]
    return next((field for field in holds if field in changed), next(iter(holds + lost), None))


def _address(customer: Customer, parts: list[str], record: dict[str, Any]) -> dict[str, str]:
    """Keep the parts of an address line together, or as typed where they cannot be written as one."""
    value = customer.address.value if customer.address is not None else None
    if value is None:
        return {}
    came_from: dict[str, str] = {part: held.field for part, held in value.components.items() if held.field}
    home = _home(came_from, customer.typed.keys() - customer.text.keys())
    if home:
        came_from = {part: home.get(field, field) for part, field in came_from.items()}
    elif not street_fields.STRANGE & set(came_from):
        came_from = street_fields.gone_home(came_from, customer)
    origin = {part: field for field, part in home.items()}
    asked = any(item.code == _OTHER_COUNTRY for item in customer.findings)
    kept_in = {part: came_from[part] for part in parts if came_from.get(part) in customer.typed}
    for field in dict.fromkeys(kept_in.values()):
        mine = [part for part, source in came_from.items() if source == field]
        # the others go home
        stay = [part for part in mine if part == field or part in kept_in or part in street_fields.LINE]
        typed = str(customer.typed[origin.get(field, field)])
        written = street_fields.written(field, typed, stay, value, record, asked=asked)
        if written is None and len(stay) < len(mine):
            written = street_fields.cut_out(field, customer, stay)
        if written is None:
            for part in mine:  # as it was typed, and nowhere twice
                if part != field and part in record and part not in customer.text:
                    record[part] = customer.typed.get(part)
                kept_in[part] = field
            record[field] = customer.typed[origin.get(field, field)]
        else:
            record |= written
    for field in street_fields.box_word(came_from, customer):
        if field in customer.typed:
            record[field], kept_in[field] = customer.typed[field], field
    return kept_in


def _home(came_from: Mapping[str, str], empty: AbstractSet[str] = frozenset()) -> dict[str, str]:
    """Give the field in which each text belongs, where whole texts changed places, or moved on into an empty field.

    What stood with one goes along.

    >>> _home({"street": "city", "house_number": "city", "postcode": "street", "city": "postcode"})
    {'city': 'street', 'street': 'postcode', 'postcode': 'city'}
    >>> _home({"street": "postcode", "house_number": "postcode", "postcode": "city"}, {"street"})
    {'postcode': 'street', 'city': 'postcode'}
    """
    moved = {came_from[part]: part for part in _WHOLE if came_from.get(part, part) != part}
    sources = [came_from[part] for part in _WHOLE if part in came_from]
    if set(moved) == set(moved.values()):
        return moved
    return moved if set(moved.values()) - moved.keys() <= empty and len(set(sources)) == len(sources) else {}


def _changes(customer: Customer, record: Mapping[str, Any], kept_in: Mapping[str, str]) -> tuple[Change, ...]:
    """Tell how the host's fields came to be: as the rooms say, but for the fields in which parts stay."""
    # A box, as the addition; a data frame's NaN is not equal to itself, and no change.
    anew = {name for name, value in record.items() if value is not (was := customer.record.get(name)) and value != was}
    touched = {*kept_in, *kept_in.values(), *anew}
    changes = [change for change in customer.changes if change.field not in touched]
    names = (*customer.record, *(name for name in record if name not in customer.record))
    for field in (name for name in names if name in touched and name in record):
        mine = [change for change in customer.changes if change.field == field]
        before = mine[0].before if mine else customer.text.get(field)
        known = mine or field in anew
        stays = field in kept_in and field not in customer.typed
        if stays or not known or _alike(record[field], customer.typed.get(field)):  # 5, and not "5"
            continue
        if (after := record[field] or None) != before and not (after == "" and before is None):
            together = not mine or any(source == field for source in kept_in.values())
            changes.append(Change(field, before, after, TOGETHER if together else mine[-1].rule))
    addition = record.get(_ADDITION)
    if addition and not customer.typed.get(_ADDITION) and not any(item.field == _ADDITION for item in changes):
        changes.append(Change(_ADDITION, None, addition, TOGETHER))  # the words of a box, which is no field of ours
    return tuple(changes)
