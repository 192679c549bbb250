"""What is noted while one telephone field is read, and the answer that is drawn up from it."""

from __future__ import annotations

from firsttimeright.fields.phones import codes, examples, plan
from firsttimeright.fields.phones import text as marks
from firsttimeright.fields.phones.plan import Reading
from firsttimeright.fields.phones.value import Phone, render
from firsttimeright.findings import (
    Change,
    Code,
    Completion,
    Evidence,
    Fact,
    Finding,
    Parsed,
    Severity,
    Span,
    Suggestion,
)
from firsttimeright.text.placing import place

__all__ = ["Sheet"]

_CONFIDENCE = {
    codes.PLUS_MISSING: 0.95,
    codes.TRUNK_ZERO_MISSING: 0.95,
    codes.PLUS_SUPERFLUOUS: 0.9,
    codes.LETTER_FOR_DIGIT: 0.97,
    codes.VANITY: 0.95,
    codes.TWO_NUMBERS: 0.9,
}


class Sheet:
    """What is noted while one text is read."""

    __slots__ = (
        "changes", "country", "expect", "extension", "field", "findings", "now", "number", "read", "spots", "typed",
    )  # fmt: skip

    def __init__(self, typed: str, field: str, country: str | None, expect: str | None) -> None:
        self.typed, self.field, self.country, self.expect = typed, field, country, expect
        self.changes: list[Change] = []
        self.findings: list[Finding] = []
        self.extension: str | None = None
        self.now = typed
        self.read = typed  # what is left of it to read
        self.number: Span = (0, len(typed))  # where the number stands in that
        self.spots: dict[str, Span] = {}  # where else in it a code has its place

    def note(self, code: Code, severity: Severity | None = None, **facts: Fact) -> None:
        """Note *code*, at its own spot or at the number."""
        where = place(self.typed, self.read, *self.spots.get(code.name, self.number))
        blank = len(self.typed) - len(self.typed.lstrip())
        span = where or ((blank, len(self.typed.rstrip())) if self.typed.strip() else None)
        self.findings.append(code.at(self.field, span, severity=severity, **facts))

    def reads(self, text: str) -> None:
        """Go on with *text*, what is left of the field."""
        self.read, self.number = text, (0, len(text))

    def turn(self, rule: str, after: str) -> None:
        """Note that the field becomes *after*, by *rule*."""
        if after != self.now:
            self.changes.append(Change(self.field, self.now, after, rule))
            self.now = after

    def refuse(self, code: Code, suggestions: tuple[Suggestion, ...] = ()) -> Parsed[Phone]:
        """Close without a number, and say why."""
        if code is codes.MISSING:
            self.findings.append(code.at(self.field))
        else:
            self.note(code, Severity.BLOCK)
        return Parsed(self.typed, None, tuple(self.findings), tuple(self.changes), suggestions)

    def describe(self, found: Reading) -> None:
        """Note of what kind the number is."""
        if found.type == "premium":
            self.note(codes.PREMIUM_RATE)
        elif found.type == "toll_free":
            self.note(codes.TOLL_FREE)
        if self.country and plan.is_abroad(found.country, self.country):
            self.note(codes.FOREIGN, country=found.country or "001")
        if examples.is_fiction(found.e164):
            self.note(codes.FICTION)
        elif examples.counts_or_repeats(found.e164[1:]):
            self.note(codes.PLACEHOLDER, dialled="yes")  # it may be somebody's all the same
        if self.expect == "mobile" and found.type == "fixed":
            self.note(codes.NOT_MOBILE)
        elif self.expect == "fixed" and found.type == "mobile":
            self.note(codes.NOT_FIXED)

    def second(self, start: int, at: int, length: int) -> None:
        """Note where the second of two numbers stands, in a part of the text that begins at *start*."""
        self.spots[codes.TWO_NUMBERS.name] = (start + at, start + at + length)

    def accept(self, found: Reading, guessed: tuple[Code, ...] = ()) -> Parsed[Phone]:
        """Close with a number: applied where it was only a notation, offered where it was guessed."""
        guesses = (*guessed, *(code for code in found.done if code.severity is not Severity.INFO))
        value = Phone(found.e164, self.extension, found.type, found.country)
        typed = self.read[slice(*self.number)]
        for code in (*guessed, *found.done):
            if where := marks.spot(code.name, typed, found.e164):
                self.spots[code.name] = (self.number[0] + where[0], self.number[0] + where[1])
            self.note(code)
        self.describe(found)
        if not guesses:
            rule = next((code.name for code in found.done), codes.FORMAT.name)
            self.turn(rule, render(value))
            return Parsed(self.typed, value, tuple(self.findings), tuple(self.changes))
        confidence = 1.0
        for code in guesses:
            confidence *= _CONFIDENCE[code]
        evidence = (Evidence(codes.NUMBERING_PLAN, 6.0), Evidence(codes.NOTATION, 2.0))
        offer = Suggestion(self.field, self.now, render(value), round(confidence, 3), evidence, guesses[0].name)
        return Parsed(self.typed, value, tuple(self.findings), tuple(self.changes), (offer,))

    def two(self, found: list[Reading]) -> Parsed[Phone]:
        """Close with several numbers: the first stays, the next is offered to the other telephone field."""
        if len({item.e164 for item in found}) == 1:  # the same number twice
            self.spots[codes.REMARK.name] = self.spots[codes.TWO_NUMBERS.name]
            self.note(codes.REMARK)
            return self.accept(found[0])
        first, second = found[0], found[1]
        self.note(codes.TWO_NUMBERS, n=len(found))
        for code in dict.fromkeys(code for item in found for code in item.done):
            self.note(code)
        self.describe(first)
        here, there = first, second
        other = "phone" if self.field == "mobile" else "mobile"
        wanted = "fixed" if other == "mobile" else "mobile"
        if second.type == wanted and first.type not in (wanted, None):
            here, there = second, first
        value = Phone(first.e164, None, first.type, first.country, tuple(item.e164 for item in found[1:]))
        evidence = (Evidence(codes.NUMBERING_PLAN, 6.0),)
        cause = codes.TWO_NUMBERS.name
        written = {item.e164: item.e164 for item in found}
        written[found[-1].e164] = render(Phone(found[-1].e164, self.extension))  # it stood behind the last one
        offer = Suggestion(self.field, self.now, written[here.e164], 0.9, evidence, cause, cause)
        rest: tuple[Completion, ...] = ()
        if other == "phone" or there.type in ("mobile", None):
            rest = (Completion(other, written[there.e164], 0.85 if there.type == other else 0.6, evidence, cause),)
        return Parsed(self.typed, value, tuple(self.findings), tuple(self.changes), (offer,), rest)
