"""What a name consists of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from firsttimeright.findings import Quiet, Span, swift

__all__ = ["FIELDS", "PEOPLE", "Kind", "PersonName"]

FIELDS = (
    "full_name", "salutation", "titles", "initials", "given_name", "nickname", "infix", "family_name", "partner_infix",
    "partner_family_name", "suffix", "gender", "organisation",
)  # fmt: skip
"""The canonical fields that this room reads."""


class Kind(str, Enum):
    """What the text names."""

    PERSON = "person"
    COUPLE = "couple"
    FAMILY = "family"
    COMPANY = "company"
    ESTATE = "estate"
    DEPARTMENT = "department"
    NONSENSE = "nonsense"
    UNKNOWN = "unknown"


PEOPLE = (Kind.PERSON, Kind.FAMILY, Kind.COUPLE, Kind.ESTATE)
"""The kinds that name somebody."""


@swift
@dataclass(frozen=True, slots=True, repr=False)
class PersonName(Quiet):
    """The name of a person (or of what stood in its place), part by part.

    Names compare by their parts; where the parts stood and how sure the reading
    is do not count.

    >>> name = PersonName(titles_before=("dr.",), given_names="Anna", infix="de", family_name="Wit")
    >>> name.titles, name == PersonName(titles_before=("dr.",), given_names="Anna", infix="de", family_name="Wit")
    ('dr.', True)
    """

    salutation: str | None = None  # as typed
    titles_before: tuple[str, ...] = ()
    initials: str | None = None  # "J.P.", "Th.", "IJ."
    given_names: str | None = None  # all of them, in order
    nickname: str | None = None
    titles_between: tuple[str, ...] = ()  # titles of nobility between given and family name
    infix: str | None = None
    family_name: str | None = None
    suffix: str | None = None
    titles_after: tuple[str, ...] = ()
    partner_infix: str | None = None
    partner_family_name: str | None = None
    name_order: str = "own"  # own, partner, partner-own, own-partner
    birth_infix: str | None = None
    birth_family_name: str | None = None
    family_first: bool = False  # the family name is written first (Hungarian, Vietnamese, Chinese, ... order)
    unspaced: bool = False  # family and given name are written without a space between them (Chinese, Japanese, Korean)
    initials_first: bool = False  # initials stand before given names that they do not abbreviate (P.V. Narasimha Rao)
    kind: Kind = Kind.PERSON
    gender: str | None = None  # "m", "f", "x"; from the salutation or a title alone, never from a name
    unparsed: str | None = None  # what has no place, or the whole text where it names no person
    joiner: str | None = None  # what joins the last of several persons to the others: en, &, und
    others: tuple[PersonName, ...] = ()  # the persons after the first; a family name that they share is in each
    spans: Mapping[str, Span] = field(default_factory=dict, compare=False, hash=False)
    confidence: float = field(default=1.0, compare=False)

    _SPOKEN = frozenset({"kind", "name_order", "family_first", "unspaced", "initials_first", "confidence", "spans"})

    @property
    def titles(self) -> str | None:
        """All titles in order, as one text; ``None`` without any."""
        if not (self.titles_before or self.titles_between or self.titles_after):
            return None
        return " ".join((*self.titles_before, *self.titles_between, *self.titles_after)) or None
