"""The working sheet of one reading: what was typed, what was read, what was said of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field

from firsttimeright.fields.addresses.codes import SWAPPED, UNRESOLVED
from firsttimeright.fields.addresses.lines import LONGEST, Piece
from firsttimeright.fields.addresses.model import PARTS, Address, Component
from firsttimeright.fields.addresses.world import World
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
    State,
    Suggestion,
)
from firsttimeright.text.tidying import tidy

__all__ = ["LINES", "WHOLE", "Held", "Sheet"]

LINES = ("address_line_1", "address_line_2", "address_line_3", "address_line_4")
LONGEST_TEXT = 1_000  # characters of a whole address
WHOLE = ("address", *LINES)
"""Fields that hold a whole address, or a part of one, in free form."""

_IN_FREE_FORM = frozenset(WHOLE)
_ORDER = {part: place for place, part in enumerate(PARTS)}


_FROM_TEXT = (Evidence("address.text", 6.0),)


@dataclass(slots=True)
class Held:
    """One part as it is held while the reading goes on."""

    value: str
    field: str | None  # where it was typed; None: nowhere
    span: Span | None = None
    typed: str | None = None
    rule: str = ""  # why the standardised record differs from what was typed
    change: str = "none"
    state: State = State.PLAUSIBLE
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()


@dataclass(slots=True)
class Sheet:
    """Everything about one reading; ``finish`` turns it into the answer."""

    typed: dict[str, str]
    view: World
    country: str | None = None
    language: str | None = None
    text: dict[str, str] = field(default_factory=dict)  # tidied, without the empty ones
    parts: dict[str, Held] = field(default_factory=dict)
    guesses: dict[str, Component] = field(default_factory=dict)  # readings that are not applied
    findings: list[Finding] = field(default_factory=list)
    suggestions: list[Suggestion] = field(default_factory=list)
    completions: list[Completion] = field(default_factory=list)
    alternatives: list[tuple[dict[str, str], float]] = field(default_factory=list)
    unresolved: list[str] = field(default_factory=list)
    origins: dict[str, str] = field(default_factory=dict)  # of fields that hold each other's text: where each was typed
    single: str | None = None  # the field's name, where one text was given
    none_on_purpose: bool = False
    invalid_postcode: bool = False
    repaired_postcode: str | None = None

    def __post_init__(self) -> None:
        for name, value in self.typed.items():
            whole = name in _IN_FREE_FORM
            if len(value) > (LONGEST_TEXT if whole else LONGEST):
                self.unresolved.append(value)  # no address is that long: not looked into, and left as it is
                self.say(UNRESOLVED, name, (0, len(value)), severity=Severity.WARN)
                continue
            tidied = "\n".join(line for part in value.splitlines() if (line := tidy(part))) if whole else tidy(value)
            if tidied:
                self.text[name] = tidied

    def span(self, name: str, piece: Piece | None = None) -> Span | None:
        """Give a piece's position in the field as it was typed, if it can be told."""
        typed, text = self.typed.get(name), self.text.get(name)
        if typed is None or text is None:
            return None
        if piece is None:
            return (0, len(typed))
        if typed == text:
            return (piece[1], piece[2])
        as_read = text[piece[1] : piece[2]]
        at = typed.find(as_read, max(piece[1] - 1, 0))
        if at < 0:
            at = typed.find(as_read)
        return (at, at + len(as_read)) if at >= 0 else (0, len(typed))

    def put(
        self, part: str, value: str, name: str | None, piece: Piece | None = None, *, rule: str = "", change: str = ""
    ) -> Held:
        """Hold *value* as a part of the address, read from field *name* at *piece*."""
        if name in self.origins:
            name = self.origins[name]
            piece, rule = None, SWAPPED.name
        span: Span | None
        typed: str | None
        if piece is None and name in self.text:  # the whole field, as it mostly is
            typed = self.typed[name]
            span = (0, len(typed))
        else:
            span = self.span(name, piece) if name else None
            typed = self.typed[name][span[0] : span[1]] if name and span else None
        if not change:
            moved = name is not None and name != part and name not in _IN_FREE_FORM and name != self.single
            change = "moved" if moved else ("none" if value == typed else "formatted")
        held = Held(value, name, span, typed, rule, change)
        self.parts[part] = held
        return held

    def rewrite(self, part: str, value: str, code: Code) -> None:
        """Give a part its standard notation."""
        held = self.parts[part]
        if held.value == value:
            return
        held.value = value
        held.rule = held.rule or code.name
        if held.change == "none":
            held.change = "formatted"
        self.say(code, held.field or part, held.span)

    def say(
        self, code: Code, name: str, span: Span | None = None, *, severity: Severity | None = None, **facts: Fact
    ) -> None:
        """Add a finding, once for each code and field."""
        name = self.single or name
        if not any(item.code == code.name and item.field == name for item in self.findings):
            self.findings.append(code.at(name, span, severity=severity, **facts))

    def value(self, part: str) -> str | None:
        """Give a part's value."""
        held = self.parts.get(part)
        return held.value if held else None

    def guess(
        self, part: str, value: str, code: Code, *, change: str, confidence: float, evidence: tuple[Evidence, ...]
    ) -> None:
        """Put a better value forward: a suggestion for a part that was typed, a completion for one that was not."""
        held = self.parts.get(part)
        self.guesses[part] = Component(
            value,
            held.typed if held else None,
            (held.field, held.span) if held and held.field and held.span else None,
            State.SUSPICIOUS if held else State.MISSING,
            change,
            applied=False,
            confidence=confidence,
            evidence=evidence,
        )
        if held is None:
            self.completions.append(Completion(part, value, confidence, evidence, code.name))
            return
        name = self.single or (held.field if held.field in WHOLE else None)
        before, after = held.value, value
        if name:
            before = self.record().get(name, "")
            shown = next((text for text in (held.typed, held.value) if text and text in before), None)
            if shown is None:
                return
            at = self._where(held, shown, name, before)
            after = before[:at] + value + before[at + len(shown) :]
        self.suggestions.append(Suggestion(name or part, before, after, confidence, evidence, code.name))

    def _where(self, held: Held, shown: str, name: str, text: str) -> int:
        """Give where in a whole text a part stands: of *Hengelo 1, Hengelo* the first is the street."""
        typed = self.typed.get(name, "")
        if held.span is None or shown != held.typed or typed.count(shown) != text.count(shown):
            return text.rfind(shown)
        at = -1
        for _ in range(typed.count(shown, 0, held.span[0]) + 1):
            at = text.find(shown, at + 1)
        return at if at >= 0 else text.rfind(shown)

    def rename(self, name: str) -> None:
        """Give the single text's field another name in all that was said."""
        assert self.single is not None  # noqa: S101  # the caller read one text
        old, self.single = self.single, name
        self.typed = {name: self.typed[old]}
        self.text = {name: self.text[old]}
        self.findings = [dataclasses.replace(item, field=name) if item.field == old else item for item in self.findings]
        self.suggestions = [
            dataclasses.replace(item, field=name) if item.field == old else item for item in self.suggestions
        ]
        for held in self.parts.values():
            held.field = name if held.field == old else held.field

    def changes_of_one(self, part: str) -> list[Change]:
        """Give the change of a single text that is one part as a whole."""
        held = self.parts[part]
        typed = self.typed[self.single or part]
        return (
            [Change(self.single or part, typed, held.value, held.rule or "address.trimmed")]
            if held.value != typed
            else []
        )

    def record(self) -> dict[str, str]:
        """Give the standardised fields as they stand now."""
        record: dict[str, str] = {}
        for name, text in self.typed.items():
            if name in PARTS and name != self.single:
                continue
            record[name] = self.text.get(name) or text
        if self.single:
            return record
        left = self._left_as_typed() if self.unresolved else ()
        for part, held in self.parts.items():
            if held.field is not None and held.field not in _IN_FREE_FORM and held.field not in left:
                record[part] = held.value
        record |= {name: self.typed[name] for name in left}
        return record

    def _left_as_typed(self) -> tuple[str, ...]:
        """Give the fields that hold something without a place: taken apart they would lose it."""
        return tuple(name for name, text in self.typed.items() if any(piece in text for piece in self.unresolved))

    def finish(self) -> Parsed[Address]:
        """Give the answer."""
        parts = {part: held.value for part, held in self.parts.items()}
        address = Address.of(parts, self._components(), tuple(self.unresolved))
        typed = "\n".join(self.typed.values()) if self.single is None else self.typed[self.single]
        alternatives = tuple((Address.of(other), confidence) for other, confidence in self.alternatives)
        self._complete_from_text()
        changes = tuple(self._changes())
        self._tell(changes)
        return Parsed(
            typed,
            address if any(parts.values()) else None,
            tuple(self.findings),
            changes,
            tuple(self.suggestions),
            tuple(sorted(self.completions, key=lambda item: _ORDER.get(item.field, 99))),
            alternatives,
        )

    def _tell(self, changes: tuple[Change, ...]) -> None:
        """See to it that no change goes without its reason among the findings."""
        said = {item.code for item in self.findings}
        for change in changes:
            if change.rule not in said:
                said.add(change.rule)
                span = (0, len(change.before)) if change.before else None
                self.findings.append(Finding(change.rule, Severity.INFO, change.field, span))

    def _complete_from_text(self) -> None:
        """Offer the parts of a whole text for the fields of their own that are empty."""
        done = {item.field for item in self.completions}
        for part, held in self.parts.items():
            if held.field is None or not (held.field in _IN_FREE_FORM or held.field == self.single):
                continue
            if part not in self.text and part not in done and part != self.single and held.state is not State.INVALID:
                self.completions.append(Completion(part, held.value, held.confidence * 0.95, _FROM_TEXT, held.rule))

    def _components(self) -> Mapping[str, Component]:
        found: dict[str, Component] = {}
        for part in PARTS:
            if part in self.guesses:
                found[part] = self.guesses[part]
            elif held := self.parts.get(part):
                place = (held.field, held.span) if held.field and held.span else None
                found[part] = Component(
                    held.value,
                    held.typed,
                    place,
                    held.state,
                    held.change,
                    confidence=held.confidence,
                    evidence=held.evidence,
                )
        return found

    def _changes(self) -> list[Change]:
        record = self.record()
        changes: list[Change] = []
        for name, typed in self.typed.items():
            after = record.get(name)
            if after == typed or (not typed.strip() and after is None):
                continue
            changes.append(Change(name, typed, after, self._rule(name)))
        for name, after in record.items():
            if name not in self.typed:
                changes.append(Change(name, None, after, self.parts[name].rule or "address.trimmed"))
            elif not self.typed[name]:
                changes = [
                    item if item.field != name else Change(name, self.typed[name], after, item.rule) for item in changes
                ]
        return changes

    def _rule(self, name: str) -> str:
        """Give the reason why a field's standard form differs from what was typed."""
        held = self.parts.get(name)
        if held and held.rule:
            return held.rule
        for other in self.parts.values():
            if other.field == name and other.rule:
                return other.rule
        for finding in self.findings:
            if finding.field == name and finding.severity is Severity.INFO:
                return finding.code
        return "address.trimmed"
