"""One golden record from several, by survivorship rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from ..findings import Code, Finding, Quiet, Severity
from ._values import NAMES, agree, compared, day_of, field_of, text_of, value_of

__all__ = ["CODES", "EVIDENCE", "RULES", "Conflict", "Inverse", "Origin", "Proposal", "propose"]

CONFLICT = Code("merge.conflict", Severity.WARN)
CODES = (CONFLICT,)
EVIDENCE = ("merge.only_value", "merge.only_valid", "merge.all_agree", "merge.most_recent", "merge.most_complete",
            "merge.deliverable", "merge.most_trusted", "merge.majority", "merge.longest_form",
            "merge.first_given")  # fmt: skip

# What is one value in several fields travels together: half of one address and half of another is no address.
_TOGETHER: tuple[tuple[str, ...], ...] = (
    ("street", "house_number", "house_number_addition", "postcode", "city", "region", "country", "address"),
    ("infix", "family_name", "partner_infix", "partner_family_name"),
)

_ABOUT = frozenset({"updated_at", "source", "id", "channel"})  # of the record, not of the customer: no conflict

RULES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "*": ("most_recent", "most_trusted", "most_complete"),
        "birth_date": ("majority", "most_trusted", "most_recent"),
        "national_id": ("majority", "most_trusted", "most_recent"),
        "gender": ("majority", "most_recent"),
        "family_name": ("longest_form", "majority", "most_recent", "most_trusted"),
        **dict.fromkeys(_TOGETHER[0], ("deliverable", "most_recent", "most_trusted", "most_complete")),
        **dict.fromkeys(NAMES, ("longest_form", "majority", "most_recent", "most_trusted")),
    }
)
"""Field (or the first of fields that travel together) to rules; each breaks the ties of the one before."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value of the golden record comes from."""

    record: int  # position among the records given
    rule: str  # one of EVIDENCE
    agree: int  # how many of the records say the same


@dataclass(frozen=True, slots=True, repr=False)
class Conflict(Quiet):
    """Records that say different things."""

    field: str
    sides: tuple[tuple[Any, tuple[int, ...]], ...]
    """Each value, and the positions of the records that hold it; ``None`` first where none of them was kept."""
    rule: str  # by which the first side was chosen

    _SPOKEN = frozenset({"field", "rule"})


@dataclass(frozen=True, slots=True, repr=False)
class Inverse(Quiet):
    """The way back from a golden record to the records that it was made of."""

    patches: tuple[tuple[tuple[Any, ...], tuple[tuple[Any, Any], ...]], ...]  # per record: its keys, what differs

    def apply(self, golden: Mapping[Any, Any]) -> tuple[dict[Any, Any], ...]:
        """Give the records back, exactly, keys in their order.

        Raises:
            KeyError: *golden* lacks a field that the proposal gave it.
        """
        records = []
        for keys, differing in self.patches:
            own = dict(differing)
            records.append({key: own[key] if key in own else golden[key] for key in keys})
        return tuple(records)


@dataclass(frozen=True, slots=True, repr=False)
class Proposal(Quiet):
    """What one record of these would hold. Nothing has been merged."""

    record: Mapping[Any, Any]
    provenance: Mapping[Any, Origin]
    conflicts: tuple[Conflict, ...]
    findings: tuple[Finding, ...]
    inverse: Inverse

    _SPOKEN = frozenset({"provenance", "conflicts", "findings"})

    def apply(self, records: Sequence[Mapping[Any, Any]]) -> dict[Any, Any]:
        """Give the golden record, if *records* are still those it was proposed for.

        Raises:
            ValueError: They changed since; propose again.
        """
        if [dict(item) for item in records] != list(self.inverse.apply(self.record)):
            raise ValueError("the records are no longer those that the proposal was made for; propose again")
        return dict(self.record)


@dataclass(frozen=True, slots=True)
class _Table:
    """The records, and what the rules ask of them."""

    records: Sequence[Mapping[Any, Any]]
    forms: Sequence[Mapping[Any, str]]  # per record, each of its values as it is compared
    dates: Sequence[date | None]
    ranks: Sequence[int]
    valid: Callable[[str, Any], bool]


def propose(
    records: Sequence[Mapping[Any, Any]],
    *,
    rules: Mapping[str, Sequence[str]] | None = None,
    trust: Sequence[str] = (),
    valid: Callable[[str, Any], bool] | None = None,
    country: str | None = None,
) -> Proposal:
    """Propose one golden record for *records* of one customer.

    The fields of an address, and those of a family name, travel together. A
    short form of the same (``J.`` beside ``Johannes``) is no conflict, nor is
    another notation of one date, number or mailbox. A value that nothing of is kept
    is a conflict too, with ``None`` as the side kept. Values that ``valid`` refuses
    win only where nothing else is left.

    Args:
        records: At least one; any keys, our names or the host's usual ones. ``updated_at`` dates a
            record, ``source`` names where it came from.
        rules: Field to the names of rules, over ``RULES``: ``most_recent``, ``most_complete``,
            ``most_trusted``, ``majority``, ``longest_form``, ``deliverable``.
        trust: Sources, the most trusted first; those not named come last.
        valid: Says whether a field's value can be right; ``None``: any value can.
        country: ISO alpha-2 code of records without a country; by it a telephone number without a
            calling code is read.

    Raises:
        TypeError: A record is no mapping.
        ValueError: No records, or a rule that does not exist.

    >>> one = {"given_name": "J.", "city": "Ede", "updated_at": "2024-01-01"}
    >>> two = {"given_name": "Johanna", "city": "Breda", "updated_at": "2025-01-01"}
    >>> proposal = propose([one, two])
    >>> proposal.record["given_name"], proposal.record["city"], [item.field for item in proposal.conflicts]
    ('Johanna', 'Breda', ['city'])
    >>> proposal.inverse.apply(proposal.record) == (one, two)
    True
    """
    own_rules = _rules(rules)
    table = _table(records, trust, valid, country)
    keys = list(dict.fromkeys(key for item in records for key in item))
    chosen, provenance, conflicts = _chosen(records, table, keys, own_rules)
    golden = {key: chosen[key] for key in keys if key in chosen}
    return Proposal(
        MappingProxyType(golden),
        MappingProxyType({key: provenance[key] for key in golden}),
        tuple(conflicts),
        tuple(CONFLICT.at(item.field, sides=len(item.sides)) for item in conflicts),
        _inverse(records, golden),
    )


def _chosen(
    records: Sequence[Mapping[Any, Any]], table: _Table, keys: list[Any], rules: dict[str, tuple[str, ...]]
) -> tuple[dict[Any, Any], dict[Any, Origin], list[Conflict]]:
    """Choose a value for every key, the members of a group from one record: where each is from, and what it beats."""
    chosen: dict[Any, Any] = {}
    provenance: dict[Any, Origin] = {}
    conflicts: list[Conflict] = []
    for key in keys:
        if key in provenance:
            continue
        group = _group(key, keys)
        winner, rule, sides = _survive(table, group, rules)
        for member in group:
            place = _holder(table, member, group, winner)
            if place is None:
                provenance[member] = Origin(winner, rule, 0)
                conflicts += _conflicts(table, member, None, rule)
                continue
            chosen[member] = records[place][member]
            same = sum(form.get(member, "") == table.forms[place].get(member) for form in table.forms)
            provenance[member] = Origin(place, rule if place == winner else "merge.only_value", same)
            if len(sides) > 1:
                conflicts += _conflicts(table, member, place, rule)
    return chosen, provenance, conflicts


def _rules(rules: Mapping[str, Sequence[str]] | None) -> dict[str, tuple[str, ...]]:
    """Take the host's rules, if all of them exist."""
    for field, names in (rules or {}).items():
        for name in names:
            if name not in _RULES:
                raise ValueError(f"unknown rule {name!r} for {field!r}; known: {', '.join(_RULES)}")
    return {field: tuple(names) for field, names in (rules or {}).items()}


def _table(
    records: Sequence[Mapping[Any, Any]],
    trust: Sequence[str],
    valid: Callable[[str, Any], bool] | None,
    country: str | None,
) -> _Table:
    """Lay the records side by side, each value as it is compared."""
    if not records:
        raise ValueError("no records were given")
    for number, item in enumerate(records):
        if not isinstance(item, Mapping):
            raise TypeError(f"record {number} is no mapping of field names to values but {type(item).__name__}")
    ranks = {source: place for place, source in enumerate(trust)}
    return _Table(
        records,
        [compared(item, country) for item in records],
        [day_of(item) for item in records],
        [ranks.get(text_of(value_of(item, "source")), len(ranks)) for item in records],
        valid or (lambda _field, _value: True),
    )


def _inverse(records: Sequence[Mapping[Any, Any]], golden: Mapping[Any, Any]) -> Inverse:
    return Inverse(
        tuple(
            (
                tuple(item),
                tuple((k, value) for k, value in item.items() if k not in golden or not _identical(golden[k], value)),
            )
            for item in records
        )
    )


def _identical(one: object, other: object) -> bool:
    """Equal and of one type: 1, 1.0 and True are three different things to give back."""
    return type(one) is type(other) and one == other and repr(one) == repr(other)


def _group(key: Any, keys: Sequence[Any]) -> tuple[Any, ...]:
    name = field_of(key)
    for together in _TOGETHER:
        if name in together:
            return tuple(other for other in keys if field_of(other) in together)
    return (key,)


def _form(table: _Table, place: int, group: Sequence[Any]) -> tuple[str, ...]:
    return tuple(table.forms[place].get(key, "") for key in group)


def _holder(table: _Table, key: Any, group: Sequence[Any], winner: int) -> int | None:
    """Find the record that gives *key* its value: the winner, or one that agrees with it in all it says."""
    if text_of(table.records[winner].get(key)):
        return winner
    whole = _form(table, winner, group)
    names = [field_of(member) for member in group]
    for place in range(len(table.records)):
        theirs = _form(table, place, group)
        if text_of(table.records[place].get(key)) and all(map(agree, names, whole, theirs)):
            return place
    return winner if key in table.records[winner] else None


def _survive(
    table: _Table, group: tuple[Any, ...], own_rules: Mapping[str, tuple[str, ...]]
) -> tuple[int, str, dict[tuple[str, ...], list[int]]]:
    """Choose the record whose values of *group* survive; also the rule, and the records per value."""
    sides: dict[tuple[str, ...], list[int]] = {}
    for place in range(len(table.records)):
        form = _form(table, place, group)
        if any(form):
            sides.setdefault(form, []).append(place)
    if not sides:
        return next(place for place, item in enumerate(table.records) if group[0] in item), "merge.first_given", {}
    names = [field_of(key) for key in group]
    places = sorted(place for found in sides.values() for place in found)
    left = [p for p in places if all(map(table.valid, names, (table.records[p].get(key) for key in group)))] or places
    rule = "merge.only_value" if len(places) == 1 else "merge.all_agree" if len(sides) == 1 else ""
    if not rule and _forms(table, left, group) == 1:
        rule = "merge.only_valid"
    for name in _in_order(names, own_rules):
        marks = [_RULES[name](table, place, group, sides) for place in left]
        fewer = [place for place, mark in zip(left, marks, strict=True) if mark == max(marks)]
        if not rule and _forms(table, fewer, group) < _forms(table, left, group):
            rule = f"merge.{name}"
        left = fewer
    return left[0], rule or "merge.first_given", sides


def _in_order(names: Sequence[str], own_rules: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Give the rules of fields that travel together: the host's for one of them, ours for one of them, the rest's."""
    for rules in (own_rules, RULES):
        for name in names:
            if name in rules:
                return rules[name]
    return own_rules.get("*", RULES["*"])


def _forms(table: _Table, places: Sequence[int], group: Sequence[Any]) -> int:
    return len({_form(table, place, group) for place in places})


def _conflicts(table: _Table, key: Any, holder: int | None, rule: str) -> list[Conflict]:
    """List the other values of one field that cannot be true beside the one kept, or all where none is kept."""
    name = field_of(key)
    if name in _ABOUT:
        return []
    kept = table.forms[holder].get(key, "") if holder is not None else ""
    against: dict[str, list[int]] = {}
    for other, forms in enumerate(table.forms):
        form = forms.get(key, "")
        if form and not (kept and agree(name, form, kept)):
            against.setdefault(form, []).append(other)
    if not against:
        return []
    ours = tuple(p for p, forms in enumerate(table.forms) if kept and forms.get(key) and agree(name, forms[key], kept))
    value = table.records[holder][key] if holder is not None and kept else None
    sides = ((value, ours), *((table.records[places[0]][key], tuple(places)) for places in against.values()))
    return [Conflict(str(key), sides, rule)]


_HOUSE = frozenset(("postcode", "house_number"))
_Sides = Mapping[tuple[str, ...], Sequence[int]]


def _most_recent(table: _Table, place: int, _group: Sequence[Any], _sides: _Sides) -> float:
    day = table.dates[place]
    return day.toordinal() if day else 0


def _most_trusted(table: _Table, place: int, _group: Sequence[Any], _sides: _Sides) -> float:
    return -table.ranks[place]


def _most_complete(table: _Table, place: int, group: Sequence[Any], _sides: _Sides) -> float:
    return sum(bool(part) for part in _form(table, place, group))


def _deliverable(table: _Table, place: int, group: Sequence[Any], _sides: _Sides) -> float:
    """Whether a letter would arrive: a town alone, however new, does not take the place of a whole address."""
    have = {field_of(key) for key in group if table.forms[place].get(key)}
    return float("address" in have or ("street" in have and "city" in have) or have >= _HOUSE)


def _majority(table: _Table, place: int, group: Sequence[Any], sides: _Sides) -> float:
    return len(sides[_form(table, place, group)])


def _longest_form(table: _Table, place: int, group: Sequence[Any], sides: _Sides) -> float:
    """The longest of the forms that agree with each other; names that differ are for the next rule."""
    names = [field_of(key) for key in group]
    own = _form(table, place, group)
    rivals = [form for form in sides if form != own and all(map(agree, names, own, form))]
    longer = any(sum(map(len, form)) > sum(map(len, own)) for form in rivals)
    return 0.0 if longer else 1.0


_RULES: Mapping[str, Callable[[_Table, int, Sequence[Any], _Sides], float]] = MappingProxyType(
    {
        "deliverable": _deliverable,
        "most_recent": _most_recent,
        "most_trusted": _most_trusted,
        "most_complete": _most_complete,
        "majority": _majority,
        "longest_form": _longest_form,
    }
)
