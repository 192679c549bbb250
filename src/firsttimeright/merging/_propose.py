"""One golden record from several, by survivorship rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from ..customer import Records, country_given, entries, rows
from ..customer.exact import AnyAsJson, AsJson
from ..fields.dates import day_given
from ..findings import Code, Finding, Quiet, Severity
from ._groups import grouped, lent
from ._rules import rules_given, survivor
from ._table import Column, Table, laid_out
from ._values import agree

__all__ = ["CODES", "EVIDENCE", "Conflict", "Inverse", "Origin", "Proposal", "propose"]

CONFLICT = Code("merge.conflict", Severity.WARN)
CODES = (CONFLICT,)
EVIDENCE = ("merge.only_value", "merge.only_valid", "merge.well_spelled", "merge.all_agree", "merge.most_recent",
            "merge.most_complete", "merge.deliverable", "merge.most_trusted", "merge.majority", "merge.longest_form",
            "merge.first_given")  # fmt: skip

_ABOUT = frozenset({"updated_at", "source", "id", "channel"})  # of the record, not of the customer: no conflict

HostValue = Annotated[Any, AnyAsJson]
"""A value, or a key, of a host's record."""


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
    sides: tuple[tuple[HostValue, tuple[int, ...]], ...]
    """Each value, and the positions of the records that hold it; ``None`` first where none of them was kept."""
    rule: str  # by which the first side was chosen

    _SPOKEN = frozenset({"field", "rule"})


@dataclass(frozen=True, slots=True, repr=False)
class Inverse(Quiet):
    """The way back from a golden record to the records that it was made of."""

    patches: tuple[tuple[tuple[HostValue, ...], tuple[tuple[HostValue, HostValue], ...]], ...]
    """Per record: its keys, and what differs from the golden record."""

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

    record: Annotated[Mapping[Any, Any], AsJson]
    provenance: Mapping[Any, Origin]  # of each field of the record
    conflicts: tuple[Conflict, ...]
    findings: tuple[Finding, ...]
    inverse: Inverse

    _SPOKEN = frozenset({"provenance", "conflicts", "findings"})

    def apply(self, records: Records) -> dict[Any, Any]:
        """Give the golden record, if *records* are still those it was proposed for.

        Raises:
            TypeError: *records* is one record.
            ValueError: They changed since; propose again.
        """
        now, then = [entries(item) for item in rows(records, "apply")], self.inverse.apply(self.record)
        if len(now) != len(then) or not all(map(_unchanged, now, then)):
            raise ValueError("the records are no longer those that the proposal was made for; propose again")
        return dict(self.record)


def propose(
    records: Records,
    *,
    rules: Mapping[str, Sequence[str] | str] | None = None,
    id: str = "id",  # noqa: A002 - the host's word, as in the index
    trust: Sequence[str] = (),
    valid: Callable[[str, Any], bool | None] | None = None,
    country: str | None = None,
    as_of: date | str | None = None,
) -> Proposal:
    """Propose one golden record for *records* of one customer.

    The fields of an address, and those of a family name, travel together: a
    record lends another what it leaves empty only where both are about the same
    address or name. A short form of the same (``J.`` beside ``Johannes``) is no conflict, nor is
    another notation of one date, number, mailbox, name or form of address. A value that nothing of is kept
    is a conflict too, with ``None`` as the side kept. Values that cannot be right (an e-mail address without
    a domain, a wrong check digit, 1900-01-01) win only where nothing else is left, and so does what the checks
    take for a slip of another record's value (*gmial.com* beside *gmail.com*), unless your own rule says otherwise.

    Args:
        records: At least one; any keys, our names or the host's usual ones. ``updated_at`` dates a
            record, ``source`` names where it came from. Names of several sources for one field become one,
            the one that most of them have.
        rules: Field to the names of rules, over ``RULES``: ``most_recent``, ``most_complete``,
            ``most_trusted``, ``majority``, ``longest_form``, ``deliverable``. ``*`` is for every field that
            is not named here. What they leave open ``RULES`` decides.
        id: The key of the id in each record; that ids differ is no conflict.
        trust: Sources, the most trusted first; those not named come last, and those that no record has do not count.
        valid: The host's own word on whether a field's value can be right; where it says ``None``, and
            without it, the library's checks decide.
        country: ISO alpha-2 code of records without a country; by it a telephone number without a
            calling code is read, and day and month told apart.
        as_of: The day it is; a record dated later counts as undated.

    Raises:
        TypeError: *records* is one record, one of them is none, *rules* is none, or *trust* is one text.
        ValueError: No records, a rule that does not exist, one for a field that does not, or *country* is no code.

    >>> one = {"given_name": "J.", "city": "Ede", "updated_at": "2024-01-01"}
    >>> two = {"given_name": "Johanna", "city": "Breda", "updated_at": "2025-01-01"}
    >>> proposal = propose([one, two])
    >>> proposal.record["given_name"], proposal.record["city"], [item.field for item in proposal.conflicts]
    ('Johanna', 'Breda', ['city'])
    >>> proposal.inverse.apply(proposal.record) == (one, two)
    True
    """
    records = _refuse(records, trust)
    country = country_given(country)
    keys = list(dict.fromkeys(key for item in records for key in item))
    own_rules = rules_given(rules, keys)
    table = laid_out(records, trust=trust, valid=valid, country=country, as_of=day_given(as_of))
    return _proposal(records, keys, table, own_rules, str(id))


def _proposal(
    records: Sequence[Mapping[Any, Any]], keys: Sequence[Any], table: Table, rules: Mapping[str, tuple[str, ...]],
    name: str,
) -> Proposal:  # fmt: skip
    """Choose every value by its rules; that ids, under the key *name*, differ is no conflict."""
    chosen, provenance, conflicts = _chosen(table, rules)
    conflicts = [item for item in conflicts if item.field != name]
    golden = {key: chosen[key] for key in keys if key in chosen}
    return Proposal(
        golden,
        {key: provenance[key] for key in golden},
        tuple(conflicts),
        tuple(CONFLICT.at(item.field, sides=len(item.sides)) for item in conflicts),
        _inverse(records, golden),
    )


def _refuse(records: Records, trust: Sequence[str]) -> list[dict[Any, Any]]:
    """Give the records as dictionaries; what is none, or none of a customer, is refused."""
    if isinstance(trust, str):
        raise TypeError("trust is a sequence of sources, the most trusted first, and not one text")
    found = []
    for number, item in enumerate(rows(records, "propose")):
        if hasattr(item, "relation"):
            raise TypeError(
                f"record {number} is a match: merging.records_of finds the records of a report's duplicates"
            )
        try:
            found.append(entries(item))
        except TypeError as error:
            raise TypeError(f"record {number}: {error}") from None
    if not found:
        raise ValueError("no records were given")
    return found


def _chosen(
    table: Table, rules: Mapping[str, tuple[str, ...]]
) -> tuple[dict[Any, Any], dict[Any, Origin], list[Conflict]]:
    """Choose a value for every column, those of a group from one record: where each is from, and what it beats."""
    chosen: dict[Any, Any] = {}
    provenance: dict[Any, Origin] = {}
    conflicts: list[Conflict] = []
    for group in grouped(table):
        order, rule, _sides = survivor(table, group, rules)
        winner = order[0]
        lenders = lent(table, group, winner, order)
        for column in group:
            place = lenders.get(column, winner)
            if table.has(place, column):
                form = table.form(place, column)
                same = sum(said == form for said in (table.form(p, column) for p in range(len(table.records))))
                kept = table.filled(place, column)
                chosen[column.key] = table.value(place, column)
                provenance[column.key] = (
                    Origin(place, rule if place == winner else "merge.only_value", same)
                    if kept
                    else Origin(place, rule, 0)
                )
            conflicts += _conflicts(table, column, place, rule)
    return chosen, provenance, conflicts


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
    return one is other or (type(one) is type(other) and _equal(one, other) and repr(one) == repr(other))


def _equal(one: object, other: object) -> bool:
    """Tell whether two values are equal; those that cannot be compared, arrays and signalling numbers, are not."""
    try:
        return bool(one == other)
    except Exception:  # noqa: BLE001 - whatever a host's value raises
        return False


def _unchanged(now: Mapping[Any, Any], then: Mapping[Any, Any]) -> bool:
    """Tell whether a record is still what it was; what is not equal to itself, such as NaN, is told by how it reads."""
    return now.keys() == then.keys() and all(
        now[key] is value
        or _equal(now[key], value)
        or (type(now[key]) is type(value) and repr(now[key]) == repr(value))
        for key, value in then.items()
    )


def _conflicts(table: Table, column: Column, holder: int, rule: str) -> list[Conflict]:
    """List the other values of one field that cannot be true beside the one kept, or all where none is kept."""
    if column.field in _ABOUT:
        return []
    kept = table.form(holder, column)
    places = range(len(table.records))
    against: dict[str, list[int]] = {}
    for other in places:
        form = table.form(other, column)
        if form and not (kept and agree(column.field, form, kept)):
            against.setdefault(form, []).append(other)
    if not against:
        return []
    ours = tuple(p for p in places if kept and (form := table.form(p, column)) and agree(column.field, form, kept))
    value = table.shown(holder, column) if kept else None
    sides = ((value, ours), *((table.shown(found[0], column), tuple(found)) for found in against.values()))
    return [Conflict(str(column.key), sides, rule)]
