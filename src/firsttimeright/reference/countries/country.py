"""What a country's file holds: how its postcodes, street lines and envelopes are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

__all__ = ["Country", "LineRule", "PostcodeRule", "WritingRule"]

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class PostcodeRule:
    """The form of a country's postcodes.

    A shape is the code as it is written: ``9`` stands for a digit, ``A`` for a
    letter, ``*`` for either, anything else for itself.
    """

    shapes: tuple[str, ...]
    prefixes: tuple[str, ...] = ()  # country marks that people put before it, upper case
    never: str = ""  # pattern over the written form: letters that are never used there
    unlikely: str = ""  # pattern of what no repair should bring in
    unused: str = ""  # pattern over the written form: ranges that are not given out
    no_leading_zero: bool = False
    required: bool = True
    after_city: bool = False  # it stands behind the place: "Oxford OX1 4AB"


@dataclass(frozen=True, slots=True)
class LineRule:
    """How a street line is read. Patterns are regular expressions, matched without case."""

    number: str = "after"  # where the house number stands: "after" the street, "before" it, "either"
    ranges: bool = True  # "12-14" is one number
    addition: str = r"[a-z](?![a-z\d])"  # what may follow the number and belongs to it
    units: str = ""  # flats, floors, doors
    boxes: str = ""  # the value is the group "box"
    po_boxes: str = r"p\.? ?o\.? ?box"
    no_number: str = ""  # written where a number is absent on purpose
    number_words: str = r"nr\.?|no\.?|n°|nº|№|#"
    slash: str = "addition"  # what stands behind a slash: addition, box, unit, number
    dash: str = "addition"  # what stands behind a dash, where it is no range
    unit_first: bool = False  # "Flat 3, 12 High Street"
    street_words: str = ""  # words that end (or begin) a street's name
    streets_begin: bool = False  # the street word begins the name: "rue de la Paix"
    months: str = ""  # a number before one of these is a date and belongs to the street
    ordinals: str = r"e|de|ste"  # behind a number: an ordinal, part of the name
    named: str = ""  # a street's name at the start of the line that holds a number: "Q 7" in Mannheim
    without_number: str = ""  # names that an address may have instead of a number: hamlets, farms, estates
    house_names: str = ""  # names of one house or a few, which are the whole address: a farm, a mill, a hamlet
    hamlets: str = ""  # postcodes of the countryside, where a name without a word for a way is a hamlet's
    lone_words: str = ""  # words that a number follows as part of the name: "Plein 1944"


@dataclass(frozen=True, slots=True)
class WritingRule:
    """How a street, an address and an envelope are written.

    In ``house`` and ``street_line`` a part that is absent takes its neighbouring
    blanks and marks along: ``[ bus {box}]``.
    """

    street_line: str = "{street} {house}"
    house: str = "{house_number}[{house_number_addition}]"
    lines: tuple[str, ...] = ()  # empty: the country's lines from the address metadata
    po_box: str = "PO Box {po_box}"
    upper: tuple[str, ...] = ()  # parts that the post wants in capitals
    abbreviations: Mapping[str, str] = field(default_factory=lambda: _NOTHING, hash=False)  # folded word -> in full
    endings: Mapping[str, str] = field(default_factory=lambda: _NOTHING, hash=False)  # folded ending -> in full
    particles: frozenset[str] = frozenset()  # words kept small inside a name
    before_word: str = ""  # what parts it from an addition that is a word, where a letter is parted otherwise: 12 bis
    before_digit: str = " "  # what parts the number from an addition that begins with a digit: 12 1/2, 14-3


@dataclass(frozen=True, slots=True)
class Country:
    """One country's rules; ``examples`` and ``counter_examples`` are held against them by a test."""

    code: str
    languages: tuple[str, ...]
    postcode: PostcodeRule | None
    line: LineRule
    writing: WritingRule = WritingRule()
    place_names: tuple[tuple[str, ...], ...] = ()  # names of one place that are all right as they are: Gent, Gand
    exonyms: Mapping[str, str] = field(default_factory=lambda: _NOTHING, hash=False)  # a name abroad -> the local one
    municipalities: frozenset[str] = frozenset()  # names that are no place with postcodes, and right all the same
    also: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    regions: bool = False  # a state or province is part of the address
    region_required: bool = False
    examples: tuple[tuple[str, Mapping[str, str]], ...] = ()  # a street line and its parts
    counter_examples: tuple[str, ...] = ()  # texts that are no postcode there
