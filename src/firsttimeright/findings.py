"""What the library answers with: findings, changes, suggestions, completions, evidence.

Everything here is a frozen dataclass with slots, comparable, and fit for
``pydantic.TypeAdapter``. No ``repr`` shows a value that somebody typed: values
are shown by their length only, so that a report can be logged.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import total_ordering
from typing import Any, Generic, Literal, TypeVar

__all__ = [
    "MOST_SURE",
    "ONE_DOUBT",
    "Audience",
    "AudienceName",
    "Change",
    "Code",
    "Completion",
    "Evidence",
    "Fact",
    "Facts",
    "Finding",
    "Hypothesis",
    "Parsed",
    "Quiet",
    "Severity",
    "SeverityName",
    "Skipped",
    "Span",
    "State",
    "Suggestion",
    "Verdict",
    "sureness",
    "swift",
    "token_of",
    "veil",
]

T_co = TypeVar("T_co", covariant=True)

Fact = str | int | float | bool | None
Facts = Mapping[str, Fact]
"""What a finding or a piece of evidence rests on: names, counts and positions; never a typed value."""

SeverityName = Literal["info", "warn", "block"]
AudienceName = Literal["staff", "public", "system"]

ONE_DOUBT = frozenset(("postcode_city.mismatch",))
"""Codes that are told of each of two fields and are one doubt: asked once, and refused for both."""

Span = tuple[int, int]
"""Start and end (exclusive) in characters of the text as typed."""


def veil(value: object) -> str:
    """Say how long *value* is, and nothing else of it.

    >>> veil("Jansen")
    '<6 characters>'
    """
    if value is None:
        return "None"
    if isinstance(value, (str, bytes)):
        return f"<{len(value)} characters>"
    if isinstance(value, Mapping):
        return f"<{len(value)} fields>"
    if isinstance(value, (tuple, list, set, frozenset)):
        return f"<{len(value)} values>"
    return f"<{type(value).__name__}>"


def token_of(code: str, field: str, before: str | None, after: str | None) -> str:
    """Name one question, so that a host can keep what was answered to it: no value shows in it.

    >>> token_of("city.misspelled", "city", "Utrcht", "Utrecht")
    'city.misspelled/city/c994db7e62e1'
    """
    from hashlib import blake2b  # with the first question

    text = f"{before or ''}\x00{after or ''}".encode("utf-8", "surrogatepass")
    return f"{code}/{field}/{blake2b(text, digest_size=6, person=b'ftr-dismissal').hexdigest()}"


class Quiet:
    """A dataclass whose ``repr`` shows no personal value.

    Only fields named in ``_SPOKEN`` are shown as they are; every other one is
    shown by its length. Use with ``@dataclass(frozen=True, slots=True, repr=False)``.
    """

    __slots__ = ()
    _SPOKEN: frozenset[str] = frozenset()

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{item.name}={value!r}" if item.name in self._SPOKEN else f"{item.name}={veil(value)}"
            for item in dataclasses.fields(self)  # type: ignore[arg-type]  # each subclass is a dataclass
            if (value := getattr(self, item.name)) is not None
        )
        return f"{type(self).__name__}({shown})"


_T = TypeVar("_T")


class _Factory:
    """Stands where a field's default is made anew for each value."""

    def __repr__(self) -> str:
        return "<factory>"


_FACTORY = _Factory()
_turn = object.__dict__["__class__"].__set__  # what ``object.__setattr__`` comes to, for this one name


def swift(cls: type[_T]) -> type[_T]:
    """Let a frozen dataclass with slots be made in little more than half the time.

    A frozen dataclass fills itself through ``object.__setattr__``, which looks each slot up by its name. Here a value
    is filled while it is of a twin class, the same but not frozen; one of few fields, for which that does not pay,
    slot by slot. A record has some forty such values with two hundred and fifty fields. Nothing else changes: the
    arguments, their defaults and the annotations stay as they were.
    """
    fields = dataclasses.fields(cls)  # type: ignore[arg-type]  # it stands above ``dataclass``
    known: dict[str, Any] = {"_FACTORY": _FACTORY, "_turn": _turn, "_thawed": _thawed(cls)}
    head, slots, open_ = ["self"], [], ["  its = self.__class__", "  _turn(self, _thawed)"]
    for item in fields:
        name, default, value = item.name, "", item.name
        known[f"_set_{name}"] = cls.__dict__[name].__set__
        if item.default is not dataclasses.MISSING:
            known[f"_default_{name}"] = item.default
            default = f"=_default_{name}"
        elif item.default_factory is not dataclasses.MISSING:
            known[f"_make_{name}"] = item.default_factory
            default, value = "=_FACTORY", f"_make_{name}() if {name} is _FACTORY else {name}"
        head.append(name + default)
        slots.append(f"  _set_{name}(self, {value})")
        open_.append(f"  self.{name} = {value}")
    open_.append("  self.__class__ = its")
    lines = [f"def __init__({', '.join(head)}):", *(slots if len(fields) < _MANY else open_)]
    exec("\n".join(lines), known)  # noqa: S102  # names of our own fields, as in ``dataclasses``
    init = known["__init__"]
    init.__qualname__, init.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    init.__annotations__ = cls.__init__.__annotations__
    cls.__init__ = init  # type: ignore[method-assign]
    return cls


_MANY = 5  # fields from which it pays to change the class twice


def _thawed(cls: type) -> type:
    """Give a class of the same layout, whose values can be set."""
    same = {name: cls.__dict__[name] for name in ("__slots__", "__orig_bases__") if name in cls.__dict__}
    return type(f"_Thawed{cls.__name__}", cls.__bases__, same)


class Severity(StrEnum):
    """How much a finding weighs; a policy may give a code another weight.

    >>> Severity("warn") is Severity.WARN
    True
    """

    INFO = "info"  # good to know, or a notation that was tidied
    WARN = "warn"  # ask: yes or no is enough
    BLOCK = "block"  # cannot go on as it is: something must be typed


@total_ordering
class Verdict(StrEnum):
    """What the host should do next: ``ACCEPT < CONFIRM < FIX < REVIEW``.

    >>> max(Verdict.CONFIRM, Verdict.ACCEPT).value, Verdict("fix") > Verdict.CONFIRM
    ('confirm', True)
    """

    ACCEPT = "accept"  # save it
    CONFIRM = "confirm"  # ask the user: yes or no
    FIX = "fix"  # the user has to type something
    REVIEW = "review"  # a person decides about a possible duplicate

    @property
    def rank(self) -> int:
        """Position in the order, from 0."""
        return _RANKS[self]

    def __lt__(self, other: object) -> bool:
        return self.rank < other.rank if isinstance(other, Verdict) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self.rank > other.rank if isinstance(other, Verdict) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self.rank <= other.rank if isinstance(other, Verdict) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self.rank >= other.rank if isinstance(other, Verdict) else NotImplemented


_RANKS = {verdict: rank for rank, verdict in enumerate(Verdict)}


class State(StrEnum):
    """How sure we are of one component of a value; without a register at most ``PLAUSIBLE``."""

    CONFIRMED = "confirmed"  # a register has it so
    PLAUSIBLE = "plausible"  # nothing speaks against it
    SUSPICIOUS = "suspicious"  # something does: a misspelling, a street that the postcode does not have
    INVALID = "invalid"  # it cannot be so
    MISSING = "missing"  # it is needed, and was not typed
    UNEXPECTED = "unexpected"  # it has no place here; no check of ours says so yet


class Audience(StrEnum):
    """Who will see the answer; ``PUBLIC`` never learns that a customer exists."""

    STAFF = "staff"  # who may see other customers: duplicates are named
    PUBLIC = "public"  # the customer himself, or anybody: no index is asked
    SYSTEM = "system"  # a program; it is told what staff is told


@dataclass(frozen=True, slots=True)
class Code:
    """A stable name for one cause, declared beside the check that sees it.

    Its words stand in the message packs, under the same name.
    """

    name: str  # "<field>.<what_is_wrong>", or "cross.<...>" where fields disagree
    severity: Severity = Severity.WARN

    def __str__(self) -> str:
        return self.name

    def at(
        self,
        field: str,
        span: Span | None = None,
        *,
        severity: Severity | None = None,
        **facts: Fact,
    ) -> Finding:
        """Make the finding that says this of *field*."""
        return Finding(self.name, severity or self.severity, field, span, facts)


@swift
@dataclass(frozen=True, slots=True)
class Finding:
    """Something the user should know. Names positions and facts, never the text typed.

    A finding proposes nothing: what would be better is a :class:`Suggestion` with the same code.

    >>> found = Finding("phone.too_long", Severity.BLOCK, "phone", (0, 20))
    >>> found.code, found.severity.value, found.span
    ('phone.too_long', 'block', (0, 20))
    """

    code: str  # one of ``firsttimeright.catalogue``; its name never changes its meaning
    severity: Severity
    field: str  # of a report: by the host's own name
    span: Span | None = None  # characters of the text typed, end not included; None: the whole field
    facts: Facts = dataclasses.field(default_factory=dict, hash=False)

    @property
    def token(self) -> str:
        """What ``dismissed=`` takes for "leave it as it is": it holds for this doubt about this field.

        >>> Finding("phone.placeholder", Severity.WARN, "phone").token
        'phone.placeholder/phone'
        """
        return f"{self.code}/{self.field}"


@swift
@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason: log2 likelihood ratio for (+) or against (-) a hypothesis, in bits.

    Bits of independent reasons add up: 3 bits make something eight times as likely, -1 half as likely.

    >>> 2 ** Evidence("evidence.slip", 3.0).bits
    8.0
    """

    code: str
    bits: float
    facts: Facts = dataclasses.field(default_factory=dict, hash=False)


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Change(Quiet):
    """A loss-free standardisation that was applied, and can be undone: see ``Report.undo``.

    >>> Change("postcode", "1017gl", "1017 GL", "postcode.notation").after
    '1017 GL'
    """

    field: str
    before: str | None  # None: the field was absent or empty
    after: str | None  # None: the value moved elsewhere
    rule: str

    _SPOKEN = frozenset({"field", "rule"})


MOST_SURE = 0.9999
"""What no suggestion's confidence exceeds: beyond, nobody has measured how often it is right."""
_BITS_OF_MOST_SURE = math.log2(MOST_SURE / (1 - MOST_SURE)) + math.log2(0.97 / 0.03)
_LEAST_DOUBT = 2.0**-50


def sureness(confidence: float, bits: float) -> float:
    """Give *confidence* to compare by: where it is as high as it gets, each further bit of evidence halves the doubt.

    >>> sureness(0.9, 40.0), sureness(0.9999, 30.0) > sureness(0.9999, 25.0) > 0.9999
    (0.9, True)
    """
    if confidence < MOST_SURE:
        return confidence
    halved = math.pow(2.0, -max(bits - _BITS_OF_MOST_SURE, 0.0))
    return 1.0 - max((1.0 - MOST_SURE) * halved, _LEAST_DOUBT)


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Suggestion(Quiet):
    """A guess at a better value. Waits for consent; the record does not hold it.

    >>> guess = Suggestion("family_name", "Jnasen", "Jansen", 0.97, (Evidence("evidence.slip", 9.0),))
    >>> guess.after, [reason.code for reason in guess.evidence]
    ('Jansen', ['evidence.slip'])
    """

    field: str
    before: str | None
    after: str | None
    confidence: float  # probability that it is right, 0..1, at the stated base rate
    evidence: tuple[Evidence, ...] = ()
    code: str = ""  # the finding's code that it answers
    cause: str = ""  # suggestions with the same non-empty cause belong together (a swap of two fields)

    _SPOKEN = frozenset({"field", "confidence", "evidence", "code", "cause"})

    @property
    def sureness(self) -> float:
        """The confidence to compare by: suggestions that are as certain as it gets are told apart by their evidence."""
        if self.confidence < MOST_SURE:
            return self.confidence
        return sureness(self.confidence, math.fsum(item.bits for item in self.evidence))

    @property
    def token(self) -> str:
        """What names this question, for a button or a session: ``accept`` takes it for yes, ``dismissed=`` for no.

        It holds for the field and these two values, and shows neither.
        """
        return token_of(self.code, self.field, self.before, self.after)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of all findings that it answers: several, where one text needs several words put right.

        >>> Suggestion("full_name", "Dhr. Ana Bso", "Mevr. Ana Bos", 0.9, code="a.b", cause="a.b+c.d").codes
        ('a.b', 'c.d')
        """
        return tuple(self.cause.split("+")) if "+" in self.cause else (self.code,)


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Hypothesis(Quiet):
    """That *field* was meant to be *after*: what one room found, before the whole record is weighed.

    A field room puts it forward with the evidence that it can see; the reasoning
    room adds the prior and the other fields' evidence, and decides whether it
    becomes a suggestion, a finding, or silence.
    """

    field: str
    before: str | None
    after: str | None
    code: str  # the finding that it becomes
    evidence: tuple[Evidence, ...] = ()
    cause: str = ""  # hypotheses with the same non-empty cause stand and fall together

    _SPOKEN = frozenset({"field", "code", "evidence", "cause"})

    @property
    def bits(self) -> float:
        """Sum of the evidence, prior not included."""
        return sum(item.bits for item in self.evidence)


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Completion(Quiet):
    """A value for an empty field. Waits for consent like a suggestion.

    >>> Completion("city", "Amsterdam", 0.99).value
    'Amsterdam'
    """

    field: str
    value: str
    confidence: float  # probability that it is right, 0..1
    evidence: tuple[Evidence, ...] = ()
    code: str = ""

    _SPOKEN = frozenset({"field", "confidence", "evidence", "code"})

    @property
    def token(self) -> str:
        """What names this offer: ``accept`` takes it for yes, ``dismissed=`` for no. It shows no value."""
        return token_of(self.code, self.field, None, self.value)


@swift
@dataclass(frozen=True, slots=True)
class Skipped:
    """A check that did not run, and why: ``no_index``, ``no_reference``, ``deadline``, ...

    >>> Skipped("match", "deadline", {"compared": 4}).reason
    'deadline'
    """

    check: str
    reason: str
    facts: Facts = dataclasses.field(default_factory=dict, hash=False)


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Parsed(Quiet, Generic[T_co]):
    """What a field module read from a text: a value, or none and the findings that say why."""

    typed: str
    value: T_co | None
    findings: tuple[Finding, ...] = ()
    changes: tuple[Change, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    completions: tuple[Completion, ...] = ()
    alternatives: tuple[tuple[T_co, float], ...] = ()  # other plausible readings with their confidence

    _SPOKEN = frozenset({"findings", "changes", "suggestions", "completions"})

    @property
    def verdict(self) -> Verdict:
        """``FIX`` if a finding blocks, ``CONFIRM`` if one warns or a guess waits, else ``ACCEPT``."""
        worst = {item.severity for item in self.findings}
        if Severity.BLOCK in worst:
            return Verdict.FIX
        if Severity.WARN in worst or self.suggestions:
            return Verdict.CONFIRM
        return Verdict.ACCEPT

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the findings, in order."""
        return tuple(item.code for item in self.findings)
