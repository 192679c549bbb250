"""The counter itself."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from firsttimeright.customer import (
    LIMITS,
    Customer,
    Limits,
    Record,
    Records,
    canonical,
    country_given,
    entries,
    mapping,
    read,
    rows,
)
from firsttimeright.findings import Audience, AudienceName, Skipped
from firsttimeright.policy import Feedback, Policy, Shown
from firsttimeright.report import SINGLE_FIELD, Report

from .answered import answered, once_each
from .arguments import (
    audience_of,
    day_of,
    each,
    ids_of,
    patient,
    refuse_other_kinds,
    refuse_strange_fields,
    until_when,
)
from .asking import AskedOnce, Candidates
from .composing import composed, only_about
from .guarded import ask_index, ask_reasoning
from .refusing import Dismissable, Refused, refusals

if TYPE_CHECKING:
    from firsttimeright.fields.addresses import AddressDirectory, Patient
    from firsttimeright.reasoning import Reasoned
    from firsttimeright.reference import Reference

__all__ = ["Intake"]

Dismissed = Iterable[Dismissable] | Dismissable | None


class _Answers:
    """What the users said so far: counts that many threads add to."""

    def __init__(self) -> None:
        self.counts = Feedback()
        self._lock = threading.Lock()

    def add(self, report: Report, accepted: list[Shown], rejected: list[Shown]) -> Feedback:
        yes, no = once_each(report, accepted, rejected)
        with self._lock:
            self.counts = self.counts.add((*yes, *no), accepted=yes, rejected=no)
            return self.counts


@dataclass(frozen=True, slots=True, eq=False)
class Intake:
    """Checks records before they are saved.

    Immutable, and safe for any number of threads: make one when the program
    starts and keep it.

    Args:
        country: ISO 3166-1 alpha-2 code of records that do not say so themselves.
        language: Language tag in which :meth:`Report.explain` speaks, ``nl`` or ``nl-BE``. Records are
            read by it only where their country speaks it.
        index: The existing customers (``Index``), or ``None``: then no duplicate is looked for.
        policy: Severities, thresholds, required fields; ``None`` is the library's own.
        reference: Tables of names, places and the rest; ``None`` is the library's own.
        today: The day it is, or a function that gives it; ``None`` is the computer's own, in UTC.
        directory: A register of addresses, or ``None``: then an address is at most plausible.
        fields: The host's names for our fields, where they are not the usual ones.
        limits: The longest texts, and the most fields, that are looked into.

    Raises:
        TypeError: An argument is of another kind.
        ValueError: *country* is no country code, *language* no language tag, or *fields* names no field of ours.

    >>> report = Intake(country="NL").check({"email": "Info@Wikipedia.ORG "})
    >>> report.record["email"], report.verdict.value
    ('Info@wikipedia.org', 'accept')
    """

    country: str | None = None
    language: str | None = None
    _: dataclasses.KW_ONLY
    index: Candidates | None = None
    policy: Policy = dataclasses.field(default_factory=Policy)
    reference: Reference | None = None
    today: dt.date | Callable[[], dt.date] | None = None
    directory: AddressDirectory | Patient | None = None
    fields: Mapping[str, str | None] | None = None
    limits: Limits = LIMITS
    _answers: _Answers = dataclasses.field(default_factory=_Answers, init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "country", country_given(self.country))
        if self.policy is None:
            object.__setattr__(self, "policy", Policy())
        refuse_other_kinds(
            **{name: getattr(self, name) for name in ("language", "index", "policy", "limits", "today", "reference")}
        )
        object.__setattr__(self, "directory", patient(self.directory))
        refuse_strange_fields(self.fields)

    def __reduce__(self) -> tuple[Any, ...]:
        """Let a counter without an index go to another process; its counts stay here."""
        held = {item.name: getattr(self, item.name) for item in dataclasses.fields(self) if item.init}
        return functools.partial(Intake, **held), ()

    def __repr__(self) -> str:
        parts = [f"country={self.country!r}", f"language={self.language!r}"]
        parts += [name for name in ("index", "directory") if getattr(self, name) is not None]
        return f"Intake({', '.join(parts)})"

    def check(
        self,
        record: Record,
        *,
        audience: Audience | AudienceName = Audience.STAFF,
        exclude: object = None,
        deadline: float | None = None,
        dismissed: Dismissed = (),
    ) -> Report:
        """Check one record.

        Nothing is refused and nothing is applied but loss-free tidying: bad data
        is a finding, a guess is a suggestion. For the public the index is not
        asked at all, so that neither the answer nor its time tells who is known.

        Args:
            record: A mapping, dataclass, pydantic or attrs model, named tuple, or row of a database or of a
                data frame, under the host's own field names.
            audience: Who will see the answer: ``staff`` (as long as nothing else is said), ``public`` or ``system``.
                A form on a website is ``public``.
            exclude: The id, or a collection of ids, of customers that are no duplicate of
                this record: the one that is being edited.
            deadline: Seconds within which the answer is wanted. A step that would begin
                later is left out and named in ``report.skipped``.
            dismissed: What the user said no to before: suggestions, completions and findings, their
                tokens (``suggestion.token``), or codes.

        Raises:
            TypeError: *record* is no record, *exclude* is one, or *dismissed* holds something else.
            ValueError: *audience* is unknown, *deadline* is not above 0, or a text in *dismissed*
                is neither a code nor a token.
        """
        who = audience_of(audience)
        until, left_out = until_when(deadline), ids_of(exclude)
        refused = refusals(dismissed)
        today = day_of(self.today)  # once: one record is read and judged on one day
        customer = self._read(record, today)
        index = AskedOnce(self.index) if self.index is not None else None
        reasoned, late = self._reason(customer, who, refused, until, left_out, index=index, today=today)
        twins, unasked = ask_index(customer, who, until, left_out, index=index, policy=self.policy)
        return self._report(customer, reasoned, twins, who=who, refused=refused, skipped=(*late, *unasked), today=today)

    def check_field(
        self,
        name: str,
        value: object,
        *,
        context: Record | None = None,
        audience: Audience | AudienceName = Audience.STAFF,
        dismissed: Dismissed = (),
    ) -> Report:
        """Check one field while the person types on, in the light of those already filled in.

        The answer is the one that :meth:`check` gives for the field within that
        record. Of other fields it says what they did not say without this one: a
        contradiction, whichever of the two came last, and what can be filled in
        now. The index is not asked.

        Args:
            name: The field, by the host's name or ours.
            value: Its value.
            context: The fields filled in so far; a value of the field itself in it gives way.
            audience: Who will see the answer.
            dismissed: What the user said no to before.

        Raises:
            TypeError: *name* is no text, or *context* is no record.
        """
        if not isinstance(name, str):
            raise TypeError("check_field wants the field's name, then its value")
        around, behind = self._around(name, context)
        who = audience_of(audience)
        refused = refusals(dismissed)
        today = day_of(self.today)

        def report(record: Mapping[Any, Any]) -> Report:
            customer = self._read(record, today)
            reasoned, late = self._reason(customer, who, refused, None, index=self.index, today=today)
            unasked = Skipped("index", SINGLE_FIELD)
            return self._report(
                customer, reasoned, None, whole=False, who=who, refused=refused, skipped=(*late, unasked), today=today
            )

        whole = report({**around, name: value, **behind})
        return only_about(whole, name, self.policy, lambda: report({**around, **behind}))

    def _around(self, name: str, context: Record | None) -> tuple[dict[Any, Any], dict[Any, Any]]:
        """Give the fields before and behind one, in the order of the form, without any that means the same."""
        given = entries(context) if context is not None else {}
        if len(given) > self.limits.fields:  # nothing of it will be read
            return given, {}
        field = (self.fields or {}).get(name, canonical(name))
        same = {key for key, meant in mapping(given, self.fields).items() if meant == field} | {name}
        keys = list(given)
        at = next((place for place, key in enumerate(keys) if key in same), len(keys))
        kept = [(key, given[key]) for key in keys if key not in same]
        return dict(kept[:at]), dict(kept[at:])

    def check_many(
        self,
        records: Records,
        *,
        audience: Audience | AudienceName = Audience.STAFF,
        exclude: Callable[[Any], object] | None = None,
    ) -> Iterator[Report]:
        """Check records one by one, in their order, as they are asked for.

        Args:
            records: Any iterable, of which nothing is read ahead, or a table of pandas, polars or pyarrow.
            audience: Who will see the answers.
            exclude: Gives, for a record, the id or ids that are no duplicate of it (its own).

        Raises:
            TypeError: *records* is one record, or one of them is no record.
        """
        who = audience_of(audience)
        return self._each(rows(records, "check_many", "; for one record use check"), who, exclude)

    def _each(
        self, records: Iterable[Record], who: Audience, exclude: Callable[[Any], object] | None
    ) -> Iterator[Report]:
        for record in records:
            yield self.check(record, audience=who, exclude=exclude(record) if exclude else None)

    async def acheck(
        self,
        record: Record,
        *,
        audience: Audience | AudienceName = Audience.STAFF,
        exclude: object = None,
        deadline: float | None = None,
        dismissed: Dismissed = (),
    ) -> Report:
        """Check one record without holding up the event loop; see :meth:`check`."""
        todo = functools.partial(
            self.check, record, audience=audience, exclude=exclude, deadline=deadline, dismissed=refusals(dismissed)
        )
        import asyncio  # 24 ms that few programs need at their start

        return await asyncio.to_thread(todo)

    async def acheck_many(
        self,
        records: Records | AsyncIterable[Record],
        *,
        audience: Audience | AudienceName = Audience.STAFF,
        exclude: Callable[[Any], object] | None = None,
    ) -> AsyncIterator[Report]:
        """Check records one by one without holding up the event loop; see :meth:`check_many`."""
        async for record in each(records, "acheck_many"):
            yield await self.acheck(record, audience=audience, exclude=exclude(record) if exclude else None)

    def feedback(
        self, report: Report, *, accepted: Iterable[str | Shown] = (), rejected: Iterable[str | Shown] = ()
    ) -> Feedback:
        """Count what the user said to the suggestions of *report*, its completions and its doubts; no value is kept.

        A field stands for its suggestions, where it has none for its completion, and where it has neither for
        what is doubted in it: to accept a doubt is to say that the value was wrong, to reject it that it is right.
        One question is one answer: both halves of a swap, and two values to choose from, are counted once.

        Args:
            report: The answer that the user saw.
            accepted: Fields, by the host's name or ours, whose suggestion was taken, or suggestions,
                completions and findings of the report themselves, or their tokens.
            rejected: Those that were refused.

        Returns:
            All counts of this intake so far, per rule; ``policy.tune`` sets thresholds by them.

        Raises:
            ValueError: One is both accepted and rejected, or is none of this report's.
            KeyError: A name is no field of the record, nor one of ours, nor a token of this report.
            TypeError: One is neither a name nor a suggestion, completion or finding.
        """
        return self._answers.add(report, answered(report, accepted), answered(report, rejected))

    def _read(self, record: Record, today: dt.date) -> Customer:
        return read(
            record,
            country=self.country,
            language=self.language,
            fields=self.fields,
            today=today,
            reference=self.reference,
            limits=self.limits,
            directory=self.directory,
        )

    def _reason(
        self,
        customer: Customer,
        who: Audience,
        refused: Refused,
        until: float | None,
        exclude: list[Any] | None = None,
        *,
        index: Candidates | None,
        today: dt.date,
    ) -> tuple[Reasoned, tuple[Skipped, ...]]:
        return ask_reasoning(
            customer, who, refused, until, exclude,
            index=index, policy=self.policy, reference=self.reference, today=today,
        )  # fmt: skip

    def _report(
        self,
        customer: Customer,
        reasoned: Reasoned,
        twins: tuple[Any, ...] | None,
        *,
        whole: bool = True,
        who: Audience,
        refused: Refused,
        skipped: tuple[Skipped, ...],
        today: dt.date,
    ) -> Report:
        return composed(
            customer,
            reasoned,
            twins,
            skipped=skipped,
            policy=self.policy,
            reference=self.reference,
            language=self.language,
            today=today,
            audience=who,
            refused=refused,
            whole=whole,
            fields=self.fields,
        )
