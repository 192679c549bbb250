"""What the look-ups give: small frozen values with their evidence."""

from __future__ import annotations

from dataclasses import dataclass

from firsttimeright.findings import swift

__all__ = [
    "AddressFormat",
    "FamilyName",
    "GivenName",
    "LegalForm",
    "Neighbour",
    "Place",
    "PostcodeInfo",
]


@swift
@dataclass(frozen=True, slots=True)
class GivenName:
    """A given name that the tables know."""

    name: str  # usual spelling
    frequency: float  # bearers per million people, in the country asked for or worldwide; 0 when only known to exist
    share_female: float | None  # 0..1, or None when no source tells
    gender: str | None  # "f", "m", or None: both, undecided, or held back on purpose
    # What it rests on: nl_lists, be_figures, fr_figures, us_figures, country_register, country_lists, tr_list, world,
    # exception; nl_both: elsewhere, of a name that the Dutch have in both of their lists.
    sources: tuple[str, ...]


@swift
@dataclass(frozen=True, slots=True)
class FamilyName:
    """A family name that the tables know."""

    name: str  # usual spelling
    rank: int | None  # 1 for the country's most frequent; None when the name is merely known
    frequency: float  # bearers per million people; small when the name is merely known
    known: bool = True
    infix: str | None = None  # the most usual infix of a name asked for without it: "van den" for Berg
    counted: bool = True  # a table counts the bearers; of others it is only known that there are some


@swift
@dataclass(frozen=True, slots=True)
class Neighbour:
    """A name that lies few slips from the one asked for."""

    name: str  # usual spelling
    frequency: float  # as in the table it comes from
    distance: int  # insertions, omissions, substitutions and transpositions of letters


@swift
@dataclass(frozen=True, slots=True)
class PostcodeInfo:
    """Where a postcode lies."""

    code: str  # as the table has it: four figures for a Dutch one
    country: str
    places: tuple[str, ...]  # most usual first
    municipality: str | None
    region: str | None  # province, state, county: its name
    region_code: str | None  # the part of ISO 3166-2 after the country


@swift
@dataclass(frozen=True, slots=True)
class Place:
    """A place that has postcodes."""

    name: str
    country: str
    region: str | None
    region_code: str | None
    postcodes: tuple[str, ...]  # in ascending order


@dataclass(frozen=True, slots=True)
class AddressFormat:
    """How a country writes addresses."""

    country: str
    lines: (
        str  # %N name, %O organisation, %A street and number, %Z postcode, %C city, %S region, %X sorting; %n new line
    )
    required: frozenset[str]  # canonical field names: street, city, postcode, region
    upper: frozenset[str]  # fields that are written in capitals
    postcode_pattern: str | None  # regular expression for the whole postcode, or None where there are none
    postcode_examples: tuple[str, ...]
    region_kind: str | None  # province, state, county, ...
    regions: tuple[tuple[str, str], ...]  # code, name


@dataclass(frozen=True, slots=True)
class LegalForm:
    """A legal form of organisations."""

    name: str  # usual abbreviation or, without one, the name: B.V.
    full: str  # besloten vennootschap met beperkte aansprakelijkheid
    country: str
