"""Reading one record: every field to its room, the country first, and back into one customer."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from firsttimeright.findings import (
    Change,
    Completion,
    Finding,
    Parsed,
    Quiet,
    Skipped,
    Suggestion,
    swift,
)
from firsttimeright.reference import standard
from firsttimeright.text.tidying import tidy_all

from .aliases import FIELDS, understood
from .desk import ADDRESS_FIELDS, IDENTIFIERS, NAME_FIELDS, OTHER_COUNTRY, Desk
from .languages import language_of, spoken
from .limits import LIMITS, Limits
from .second_line import second_line
from .strangers import nothing_read, unread
from .values import are_plain, entries, texts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from firsttimeright.fields.addresses import AddressDirectory, Patient
    from firsttimeright.reference import Reference

__all__ = ["ADDRESS_FIELDS", "IDENTIFIERS", "NAME_FIELDS", "Customer", "read"]

_IDENTIFIERS = frozenset(IDENTIFIERS)

_TEXT = frozenset((str,))


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Customer(Quiet):
    """One record as it was read: what was typed, what it says, and what each room made of it."""

    typed: Mapping[str, Any]  # canonical field -> value exactly as it came
    text: Mapping[str, str]  # canonical field -> the text of it, tidied; empty ones are absent
    record: Mapping[str, Any]  # canonical field -> standardised; as typed where nothing was changed
    host_names: Mapping[str, str]  # canonical field -> the host's own name
    given: Mapping[Any, Any]  # the host's whole record, under its own names, as it came
    country: str | None = None
    language: str | None = None
    name: Parsed[Any] | None = None
    organisation: Parsed[Any] | None = None
    address: Parsed[Any] | None = None
    email: Parsed[Any] | None = None
    phone: Parsed[Any] | None = None
    mobile: Parsed[Any] | None = None
    birth_date: Parsed[Any] | None = None
    identifiers: Mapping[str, Parsed[Any]] = dataclasses.field(default_factory=dict)
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    completions: tuple[Completion, ...] = ()
    ran: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    lacks: frozenset[str] = frozenset()  # fields of ours that the host says he has no place for

    _SPOKEN = frozenset({"country", "language", "findings", "ran", "skipped"})

    @property
    def rooms(self) -> Mapping[str, Parsed[Any]]:
        """What each room read, by its name; a room that had nothing to read is absent."""
        named = ("name", "organisation", "address", "email", "phone", "mobile", "birth_date")
        found = {room: parsed for room in named if (parsed := getattr(self, room)) is not None}
        return {**found, **self.identifiers}

    def readable(self) -> dict[str, Any]:
        """Give the standardised values that are texts or dates, and the text of the others; what moved is empty."""
        if _TEXT.issuperset(map(type, self.record.values())):  # as most are
            return dict(self.record)
        return {
            field: value if value is None or isinstance(value, (str, dt.date)) else self.text.get(field)
            for field, value in self.record.items()
        }

    def host_name(self, field: str) -> str:
        """Give the host's name of a canonical *field*: our own, where the host has none and uses ours for nothing else.

        A field that the record lacked gets a value when a part is moved into it.
        """
        name = self.host_names.get(field)
        if name is None:
            name = field
            while name in self.given:
                name += "_"
        return name


def read(
    record: object,
    *,
    country: str | None = None,
    language: str | None = None,
    fields: Mapping[str, str | None] | None = None,
    today: dt.date | None = None,
    reference: Reference | None = None,
    limits: Limits = LIMITS,
    directory: AddressDirectory | Patient | None = None,
) -> Customer:
    """Read one *record*, each field in its room.

    Standardises what is beyond doubt, guesses nothing, and looks at no two
    fields together, except where they are parts of one name or one address.
    A room that fails is skipped, and the rest of the record is still read.

    Args:
        record: A mapping, dataclass, pydantic or attrs model, or named tuple; under
            the host's own field names. Values may be anything: see ``values``.
        country: ISO 3166-1 alpha-2 code of the record, where it does not say so itself.
        language: Language tag of the form, where the record does not say so. In a country where
            it is not spoken it says nothing of how names and dates are written, and is not heard.
        fields: The host's names for our fields, where ``aliases`` does not know them; ``None`` leaves a key
            alone, and beside a name of ours says that the host has no such field.
        today: The day on which the record is read; without it no date is called too new or too old.
        reference: Tables; ``None`` is the library's own.
        limits: The longest texts, and the most fields, that are looked into.
        directory: A register that is asked whether the address exists.

    Raises:
        TypeError: *record* is no record.
        ValueError: *fields* names no field of ours.

    >>> customer = read({"E-mail": " a@example.org", "shoe size": 43})
    >>> customer.text, customer.host_names
    ({'email': 'a@example.org'}, {'email': 'E-mail'})
    """
    given = entries(record)
    keys = understood(given if len(given) <= limits.fields else (), fields)
    every = len(keys.theirs) == len(given)  # none of the host's names is strange, as mostly
    alike = every and keys.alike
    typed = given.copy() if alike else dict(zip(keys.ours, map(given.__getitem__, keys.theirs), strict=True))
    plain = are_plain(typed.values(), limits)
    changes: list[Change] = []
    findings: list[Finding] = []
    texts: dict[str, str] = typed
    if not plain:
        texts, changes, findings = texts_of(typed, limits)
    if not keys.theirs:
        findings += nothing_read(given, fields, limits)
    land = _country(texts.get("country"), reference) or country
    tongue = language_of(texts.get("language")) or spoken(language, land)
    host_names = keys.host_names.copy()
    desk = Desk(texts, host_names, land, tongue, today, reference, directory, country)
    if not every:
        desk.second_line = second_line(given, host_names)
    lacks = _named(fields, host_names) if fields else _NONE
    strange = () if every else unread(given, dict(zip(keys.theirs, keys.ours, strict=True)), fields)
    return _customer(desk, given, typed, changes=changes, findings=findings, strange=strange, lacks=lacks,
                     plain=plain)  # fmt: skip


_NONE: frozenset[str] = frozenset()


def _named(fields: Mapping[str, str | None], host_names: dict[str, str]) -> frozenset[str]:
    """Add the host's names of fields that the record lacks, and give the fields that he says he has no place for."""
    host_names |= {field: key for key, field in fields.items() if field and field not in host_names}
    return frozenset(key for key, field in fields.items() if field is None and key in FIELDS)


def _customer(
    desk: Desk,
    given: Mapping[Any, Any],
    typed: Mapping[str, Any],
    *,
    changes: list[Change],
    findings: list[Finding],
    strange: Iterable[Skipped],
    lacks: frozenset[str],
    plain: bool,
) -> Customer:
    """Let the rooms read what lies on the *desk*, and put what they saw behind the *changes* and *findings* so far."""
    rooms = desk.rooms()
    suggestions: list[Suggestion] = []
    completions: list[Completion] = []
    for parsed in rooms.values():
        changes += parsed.changes
        findings += parsed.findings
        suggestions += parsed.suggestions
        completions += parsed.completions
    found = rooms.get
    return Customer(
        typed,
        dict(desk.texts) if plain else _tidied(desk.texts),
        _standardised(typed, None if plain else desk.texts, changes),
        desk.names,
        given,
        desk.country,
        desk.language,
        found("name"),
        found("organisation"),
        found("address"),
        found("email"),
        found("phone"),
        found("mobile"),
        found("birth_date"),
        {room: rooms[room] for room in IDENTIFIERS if room in rooms} if not _IDENTIFIERS.isdisjoint(rooms) else {},
        _from_typed(changes, typed) if changes else (),
        tuple(findings),
        _caused(suggestions) if suggestions else (),
        tuple(completions),
        tuple(rooms),
        (*strange, *desk.skipped),
        lacks,
    )


def _tidied(texts: Mapping[str, str]) -> dict[str, str]:
    tidied = tidy_all(texts.values())
    found = dict(zip(texts, tidied, strict=True))
    return found if all(tidied) else {field: text for field, text in found.items() if text}


def _caused(suggestions: list[Suggestion]) -> tuple[Suggestion, ...]:
    """Give what the rooms would guess; what follows from one question about the country has that as its cause."""
    return tuple(
        [dataclasses.replace(item, cause=OTHER_COUNTRY) if item.code == OTHER_COUNTRY else item for item in suggestions]
    )


def _from_typed(changes: list[Change], typed: Mapping[str, Any]) -> tuple[Change, ...]:
    """Let the first change of a field that was typed blank start from the blanks, so that they can be given back."""
    if None not in [change.before for change in changes]:  # as mostly
        return tuple(changes)
    seen: set[str] = set()
    found = []
    for change in changes:
        value = typed.get(change.field)
        if change.before is None and change.field not in seen and isinstance(value, str) and value:
            change = dataclasses.replace(change, before=value)  # noqa: PLW2901
        seen.add(change.field)
        found.append(change)
    return tuple(found)


def _country(text: str | None, reference: Reference | None) -> str | None:
    """Read the record's own country, which tells the other rooms where they are: the same that the addresses read."""
    if not text:
        return None
    if found := (reference or standard()).country(text):  # as mostly, and the room of addresses may not be there yet
        return found
    from firsttimeright.fields.addresses import parse_country

    return parse_country(text, reference=reference)


def _is_blank(held: object) -> bool:
    return held is None or (isinstance(held, str) and not held.strip())


def _standardised(
    typed: Mapping[str, Any], texts: Mapping[str, str] | None, changes: list[Change]
) -> dict[str, Any]:  # fmt: skip
    record = dict(typed)
    if texts is not None:  # not all is plain text
        record |= {name: text for name, text in texts.items() if type(typed[name]) in (bytes, list, tuple)}
        # An empty one of a form's lists comes out of it as the others do.
        single = {name: held[0] for name, held in typed.items() if type(held) in (list, tuple) and len(held) == 1}
        record |= {name: held for name, held in single.items() if name not in texts and _is_blank(held)}
    for change in changes:
        record[change.field] = change.after
    return record
