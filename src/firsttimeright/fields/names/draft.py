"""The draft of a name: its words sorted into parts, not yet written out."""

from __future__ import annotations

from dataclasses import dataclass, field

from firsttimeright.fields.names.tokens import Token

__all__ = ["Draft"]


@dataclass(slots=True)
class Draft:
    """The parts of a name as they are found: words, not yet written out."""

    salutation: list[Token] = field(default_factory=list)
    sex: str | None = None
    kind: str = "person"
    before: list[list[Token]] = field(default_factory=list)
    between: list[list[Token]] = field(default_factory=list)
    after: list[list[Token]] = field(default_factory=list)
    initials: list[Token] = field(default_factory=list)
    given: list[Token] = field(default_factory=list)
    nickname: list[Token] = field(default_factory=list)
    infix: list[Token] = field(default_factory=list)
    family: list[Token] = field(default_factory=list)
    suffix: list[Token] = field(default_factory=list)
    partner_infix: list[Token] = field(default_factory=list)
    partner: list[Token] = field(default_factory=list)
    birth_infix: list[Token] = field(default_factory=list)
    birth: list[Token] = field(default_factory=list)
    unparsed: list[Token] = field(default_factory=list)
    family_first: bool = False
    joiner: list[Token] = field(default_factory=list)
    others: list[Draft] = field(default_factory=list)  # the persons after the first, of a couple
    confidence: float = 0.95
    seen: set[str] = field(default_factory=set)  # what was special: inverted, comma, administrative, ...
