"""The draft of a name: its words sorted into parts, not yet written out."""

from __future__ import annotations

from firsttimeright.fields.names.tokens import Token

__all__ = ["Draft"]


class Draft:
    """The parts of a name as they are found: words, not yet written out."""

    __slots__ = (
        "after", "before", "between", "birth", "birth_infix", "confidence", "family", "family_first", "given", "infix",
        "initials", "joiner", "kind", "nickname", "others", "partner", "partner_infix", "salutation", "seen", "sex",
        "suffix", "unparsed",
    )  # fmt: skip

    def __init__(self) -> None:
        self.salutation: list[Token] = []
        self.sex: str | None = None
        self.kind = "person"
        self.before: list[list[Token]] = []
        self.between: list[list[Token]] = []
        self.after: list[list[Token]] = []
        self.initials: list[Token] = []
        self.given: list[Token] = []
        self.nickname: list[Token] = []
        self.infix: list[Token] = []
        self.family: list[Token] = []
        self.suffix: list[Token] = []
        self.partner_infix: list[Token] = []
        self.partner: list[Token] = []
        self.birth_infix: list[Token] = []
        self.birth: list[Token] = []
        self.unparsed: list[Token] = []
        self.family_first = False
        self.joiner: list[Token] = []
        self.others: list[Draft] = []  # the persons after the first, of a couple
        self.confidence = 0.95
        self.seen: set[str] = set()  # what was special: inverted, comma, administrative, ...
