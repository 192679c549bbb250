"""The value that an address is read into: components, and where each came from."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from firsttimeright.findings import Evidence, Quiet, Span, State, swift

__all__ = ["CHANGES", "PARTS", "Address", "Component", "Place"]

PARTS = (
    "street",
    "house_number",
    "house_number_addition",
    "unit",
    "box",
    "po_box",
    "postcode",
    "city",
    "region",
    "country",
)
"""The components of an address, in the order in which they are reported."""

CHANGES = ("none", "formatted", "moved", "spell_corrected", "replaced", "inferred")
"""What can have been done to a component, mildest first."""

Place = tuple[str, Span]
"""A field's name, and start and end in the characters typed there."""


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Component(Quiet):
    """One part of an address: what was typed, what it stands for, and why we think so.

    ``value`` is our reading with every guess taken; ``applied`` tells whether the
    address itself holds it. A spelling that was put right, a part replaced or
    filled in is a guess: not applied, it waits in ``suggestions`` or ``completions``.
    """

    value: str | None
    typed: str | None = None  # exactly as it stood there; None: it was not typed
    place: Place | None = None
    state: State = State.PLAUSIBLE
    change: str = "none"  # one of CHANGES
    applied: bool = True
    confidence: float = 1.0  # that the value is what was meant, 0..1
    evidence: tuple[Evidence, ...] = ()

    _SPOKEN = frozenset({"place", "state", "change", "applied", "confidence", "evidence"})

    @property
    def field(self) -> str | None:
        """The field that it was typed in."""
        return self.place[0] if self.place else None

    @property
    def span(self) -> Span | None:
        """Where in that field, in characters as typed."""
        return self.place[1] if self.place else None


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Address(Quiet):
    """A postal address in parts. Two addresses are equal when their ten parts are.

    >>> Address(street="Kerkstraat", house_number="12", country="NL").parts()
    {'street': 'Kerkstraat', 'house_number': '12', 'country': 'NL'}
    """

    street: str | None = None
    house_number: str | None = None
    house_number_addition: str | None = None
    unit: str | None = None  # flat, apartment, stair and door, house name
    box: str | None = None  # bus, bte: the box behind a Belgian house number
    po_box: str | None = None  # number of a post-office box or free-post number
    postcode: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2
    components: Mapping[str, Component] = dataclasses.field(default_factory=dict, compare=False)
    unresolved: tuple[str, ...] = dataclasses.field(default=(), compare=False)  # text that has no place

    @classmethod
    def of(
        cls,
        parts: Mapping[str, str],
        components: Mapping[str, Component] | None = None,
        unresolved: tuple[str, ...] = (),
    ) -> Address:
        """Make an address from parts by name.

        >>> Address.of({"street": "Dam"}).street
        'Dam'
        """
        given = parts.get
        return cls(
            given("street"),
            given("house_number"),
            given("house_number_addition"),
            given("unit"),
            given("box"),
            given("po_box"),
            given("postcode"),
            given("city"),
            given("region"),
            given("country"),
            components or {},
            unresolved,
        )

    def parts(self) -> dict[str, str]:
        """Give the parts that are there, by name, in the order of ``PARTS``.

        >>> Address(street="Dam", house_number="1").parts()
        {'street': 'Dam', 'house_number': '1'}
        """
        return {name: value for name in PARTS if (value := getattr(self, name))}

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in PARTS)
