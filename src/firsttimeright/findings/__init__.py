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
from typing import Generic, Literal, TypeVar

from .made_swiftly import swift
from .quiet import Quiet, token_of, veil
from .scales import Audience, Severity, State, Verdict

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
