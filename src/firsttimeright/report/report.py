"""The report of one record.

Speaks the host's own field names throughout. A frozen dataclass, comparable,
silent about values in its ``repr``, and fit for ``pydantic.TypeAdapter``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from firsttimeright import messages
from firsttimeright.customer.exact import AsJson
from firsttimeright.findings import (
    Audience,
    Change,
    Completion,
    Finding,
    Quiet,
    Severity,
    Skipped,
    Suggestion,
    Verdict,
    swift,
)
from firsttimeright.matching import Match
from firsttimeright.policy import Reason
from firsttimeright.quality import Accu
from firsttimeright.reasoning import Question, next_question
from firsttimeright.text.folding import compact

from . import words
from .joined import moved_from

__all__ = ["EVIDENCE", "SINGLE_FIELD", "Accepted", "HostRecord", "Refused", "Report", "with_accu"]

HostRecord: TypeAlias = Annotated[dict[Any, Any], AsJson]
"""The host's own field names to values, in the host's order."""

_REQUIRED = "field.required"  # the policy's finding that a field is empty which the use case needs
_USEFUL = "accu.useful_empty"
COMPLETED = "report.completed"  # rule of the change that a taken completion makes
EVIDENCE = (COMPLETED,)
SINGLE_FIELD = "single_field"  # why the index was not asked: the report is of one field


class Refused(ValueError):  # noqa: N818 - it is what happened to the record
    """Raised, for those who ask for it, when a record cannot be saved as it is.

    Its text names codes and fields, never a value.

    >>> from firsttimeright import Intake
    >>> Intake(country="NL").check({"email": "jan@"}).raise_if_blocking()
    Traceback (most recent call last):
        ...
    firsttimeright.report.report.Refused: the record cannot be saved as it is: email.no_domain (email)
    """

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        seen = ", ".join(f"{item.code} ({item.field})" for item in findings)
        super().__init__(f"the record cannot be saved as it is: {seen}")

    def __reduce__(self) -> tuple[type[Refused], tuple[tuple[Finding, ...]]]:
        return type(self), (self.findings,)


@dataclass(frozen=True, slots=True, repr=False)
class Accepted(Quiet):
    """The record with some suggestions taken, and what that changed."""

    record: HostRecord
    changes: tuple[Change, ...]


class _Late(Quiet):
    """What is worked out when it is first asked for: four letters that few look at cost as much as a verdict."""

    __slots__ = ("_letters",)
    _letters: Callable[[], Accu] | None

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Fill the empty slot, and no other: this is only called for what is not there."""
            if name != "accu":
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            if (letters := self._letters) is None:  # another thread was faster
                return object.__getattribute__(self, "accu")
            object.__setattr__(self, "accu", found := letters())
            object.__setattr__(self, "_letters", None)
            return found


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Report(_Late):
    """What one check saw of one record.

    >>> from firsttimeright.findings import Suggestion
    >>> guess = Suggestion("city", "Utrcht", "Utrecht", 0.9)
    >>> report = Report({"city": "Utrcht"}, {"city": "utrcht"}, suggestions=(guess,))
    >>> report.accept("city").record, report.undo()
    ({'city': 'Utrecht'}, {'city': 'utrcht'})
    """

    record: HostRecord  # standardised, nothing guessed; unknown fields as they came
    typed: HostRecord  # exactly as it came in
    changes: tuple[Change, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()  # the most certain first
    completions: tuple[Completion, ...] = ()
    findings: tuple[Finding, ...] = ()
    duplicates: tuple[Match, ...] = ()
    accu: Accu | None = None
    verdict: Verdict = Verdict.ACCEPT
    reasons: tuple[Reason, ...] = ()  # why the verdict is no milder, the weightiest first
    ran: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    fields: Mapping[str, str] = dataclasses.field(default_factory=dict)  # our field name -> the host's
    audience: Audience = Audience.STAFF
    country: str | None = None
    language: str | None = None

    _SPOKEN = frozenset({"verdict", "reasons", "findings", "ran", "skipped", "audience", "country", "language"})

    def accept(self, *choices: str | Suggestion | Completion) -> Accepted:
        """Take some suggestions and completions into the record.

        What belongs together goes together: taking one half of a swap takes the
        other, and an organisation leaves the family name. A field's name takes its most
        certain suggestion, else its completion; a token takes the one that it names, also
        where a field has two to choose from.

        Args:
            choices: Fields, by the host's name or ours, tokens (``suggestion.token``), or suggestions
                of this report themselves.

        Raises:
            KeyError: A field has no suggestion and no completion, or no suggestion has that token
                (any more: a page may be older than the record).
            ValueError: Two choices want the same field to be different things, or a
                suggestion is not one of this report's.
        """
        chosen: dict[str, Suggestion | Completion] = {}
        for choice in choices:
            for item in self._together(choice):
                if chosen.setdefault(item.field, item) != item:
                    raise ValueError(f"two of the choices are about {item.field!r}; take one of them")
        record, changes = dict(self.record), []
        for field, item in chosen.items():
            before = record.get(field)
            after = item.after if isinstance(item, Suggestion) else item.value
            record[field] = after
            rule = item.code or COMPLETED
            changes.append(Change(field, before if isinstance(before, str) else None, after, rule))
            if isinstance(item, Completion):
                for left in moved_from(item, self.findings, self.record, self.fields):
                    changes.append(Change(left, str(record[left]), None, rule))
                    record[left] = None
        return Accepted(record, tuple(changes))

    def _together(self, choice: str | Suggestion | Completion) -> tuple[Suggestion | Completion, ...]:
        if isinstance(choice, (Suggestion, Completion)):
            if choice not in self.suggestions and choice not in self.completions:
                raise ValueError("this suggestion is not one of this report's; take it from report.suggestions")
            item: Suggestion | Completion = choice
        elif isinstance(choice, str):
            name = self.fields.get(choice, choice)
            offers: tuple[Suggestion | Completion, ...] = (*self.suggestions, *self.completions)
            found = [each for each in offers if each.token == choice]
            found = found or [each for each in offers if each.field in {choice, name}]
            if not found:
                open_ = sorted({each.field for each in offers})
                raise KeyError(
                    f"nothing is suggested for that field, only for: {', '.join(open_) or 'no field at all'}"
                )
            item = found[0]
        else:
            raise TypeError("accept takes field names, tokens, or suggestions and completions of this report")
        cause = item.cause if isinstance(item, Suggestion) else ""
        if not cause:
            return (item,)
        return (item, *(each for each in self.suggestions if each.cause == cause and each != item))

    def undo(self, *fields: str) -> dict[Any, Any]:
        """Give the record with some fields exactly as typed; without arguments, the whole of it.

        What was moved out of a field comes back with it, so that nothing stands twice.

        Args:
            fields: By the host's name or ours.

        Raises:
            KeyError: There is no such field in the record.
        """
        if not fields:
            return dict(self.typed)
        wanted = set()
        for field in fields:
            name = self.fields.get(field, field)
            if name not in self.record and name not in self.typed:
                raise KeyError("no such field in this record; undo takes names of report.record")
            wanted |= self._moved_with(name)
        record = {}
        for name in dict.fromkeys((*self.record, *self.typed)):
            if name not in wanted:
                record[name] = self.record[name]
            elif name in self.typed:
                record[name] = self.typed[name]
        return record

    def _moved_with(self, field: str) -> set[str]:
        """Find the fields between which parts were moved, out of or into *field*."""
        rules: dict[str, set[str]] = {}
        for change in self.changes:
            rules.setdefault(change.rule, set()).add(change.field)
        moves = [
            names
            for rule, names in rules.items()
            if rule.startswith("field.") or any(name not in self.typed for name in names)
        ]
        # What stands in another field now was moved there, also where a third part took its place.
        moves += [
            {left.field, got.field}
            for left in self.changes
            for got in self.changes
            if left.field != got.field and _went(left, got)
        ]
        found = {field}
        while grown := [names for names in moves if names & found and not names <= found]:
            found = found.union(*grown)
        return found

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """The findings that say: as it is, this cannot be saved."""
        return tuple(item for item in self.findings if item.severity is Severity.BLOCK)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the findings, in order."""
        return tuple(item.code for item in self.findings)

    def about(self, field: str) -> tuple[Finding, ...]:
        """Give the findings about one *field*, by the host's name or ours."""
        names = {field, self.fields.get(field, field)}
        return tuple(item for item in self.findings if item.field in names)

    def explain(
        self,
        language: str | None = None,
        *,
        overrides: Mapping[str, str | Mapping[str, str]] | None = None,
        masked: bool = True,
        field: str | None = None,
    ) -> tuple[str, ...]:
        """Say it in short sentences, most important first.

        The sentences hold values, which are masked in a report for the public:
        show them, and do not log them. Of one field (*field*, or the report of
        ``check_field``) nothing is said where there is nothing to say; that a record
        can be saved is said of a whole one only.

        Args:
            language: Language tag; ``None`` is the report's own, or English.
            overrides: A host's own words: code to Fluent pattern, or to a mapping of language to pattern.
            field: Say only what is about this field, by the host's name or ours.
            masked: Of a report for the public, show of each value the first letters only. ``False`` is
                for the screen of the person who typed it, who can answer no question that he cannot read:
                it shows what he typed and what is suggested, in which no other customer has a part.

        Raises:
            TypeError: *language* is no text.
            ValueError: An override is no Fluent pattern, names a fact that its code does not
                have, or is of a code that there is not.
        """
        if overrides:
            messages.refuse(overrides)
        spoken = self if field is None else self._of(self.fields.get(field, field))
        tongue = language or self.language or "en"
        return words.sentences(spoken, tongue, overrides, masked=masked, whole=field is None and not self._partial)

    def sentence(
        self,
        item: Finding | Suggestion | Completion | Change,
        language: str | None = None,
        *,
        masked: bool = True,
    ) -> str:
        """Say one finding, suggestion, completion or change of this report, to be shown beside ``item.field``.

        Args:
            item: One of this report's.
            language: Language tag; ``None`` is the report's own, or English.
            masked: As of :meth:`explain`.

        Raises:
            TypeError: *item* is none of these.
        """
        if not isinstance(item, (Finding, Suggestion, Completion, Change)):
            raise TypeError(
                "sentence takes a finding, suggestion, completion or change of this report; "
                "of a field explain(field=...) says all there is"
            )
        return words.sentence(self, item, language or self.language or "en", masked=masked)

    @property
    def _partial(self) -> bool:
        """Whether one field was asked about, so that nothing is known of the rest."""
        return any(item.check == "index" and item.reason == SINGLE_FIELD for item in self.skipped)

    def _of(self, field: str) -> Report:
        """Keep what is about one field, by the host's name."""
        causes = {item.cause for item in self.suggestions if item.field == field and item.cause}
        return dataclasses.replace(
            self,
            suggestions=tuple(each for each in self.suggestions if each.field == field or each.cause in causes),
            findings=tuple(each for each in self.findings if each.field == field),
            completions=tuple(each for each in self.completions if each.field == field),
            duplicates=(),
            skipped=(),
            accu=None,
        )

    def next_question(self) -> Question | None:
        """Choose the one empty field that would add most to reaching the customer and to telling him from others.

        What the policy's use case requires, or an address that was begun lacks, goes first; when all else is known,
        an address is asked for where the use case is better off with one. The field goes by the
        host's name, or by ours where the host has none for it.

        >>> Report({"achternaam": "Vis"}, {}, fields={"family_name": "achternaam"}).next_question().field
        'email'
        """
        ours = {field: self.record.get(name) for field, name in self.fields.items()}
        known = {**ours, **{field: value for field, value in self.record.items() if field not in ours}}
        found = next_question(known, required=self._lacking()) or next_question(known, useful=self._useful())
        return None if found is None else dataclasses.replace(found, field=self.fields.get(found.field, found.field))

    def _lacking(self) -> list[str]:
        """Give what the findings say is missing, by our names and in the notation of a policy: ``a|b``."""
        names = {name: field for field, name in self.fields.items()}
        lacking = []
        for item in self.findings:
            if item.code == _REQUIRED or (item.severity is Severity.BLOCK and item.code.endswith(".missing")):
                others = str(item.facts.get("others", "")).split(", ") if item.code == _REQUIRED else []
                lacking.append("|".join([names.get(item.field, item.field), *filter(None, others)]))
        return lacking

    def _useful(self) -> list[str]:
        """Give what Complete says is useful and empty, by our names: ``a|b``."""
        if self.accu is None:
            return []
        names = {name: field for field, name in self.fields.items()}
        lacking = (cause for cause in self.accu.complete.causes if cause.code == _USEFUL and cause.field)
        return [
            "|".join([names.get(str(item.field), str(item.field)), *str(item.facts.get("others", "")).split(", ")])
            for item in lacking
        ]

    def ask_next(self, language: str | None = None) -> str | None:
        """Say which empty field is most worth asking for, and why; ``None`` where nothing worth a question is empty.

        Args:
            language: Language tag; ``None`` is the report's own, or English.
        """
        found = self.next_question()
        return None if found is None else words.next_question(self, found, language or self.language or "en")

    def raise_if_blocking(self) -> None:
        """Raise for those who like exceptions; a report without a blocking finding passes.

        Raises:
            Refused: At least one finding blocks. Its text holds codes and fields, no value.
        """
        if blocking := self.blocking:
            raise Refused(blocking)


def _went(left: Change, got: Change) -> bool:
    """Tell whether what one field holds now is what another held, or a part that it lost to that empty one."""
    held, now = compact(left.before or ""), compact(got.after or "")
    if not held or not now:
        return False
    return held == now or (not (got.before or "").strip() and now in held and now not in compact(left.after or ""))


def with_accu(report: Report, letters: Callable[[], Accu]) -> Report:
    """Give *report* its four letters, weighed when they are first asked for; *letters* always gives the same.

    For who composes reports; a host reads ``Report.accu``.
    """
    object.__delattr__(report, "accu")
    object.__setattr__(report, "_letters", letters)
    return report
