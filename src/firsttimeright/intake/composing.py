"""One report, composed of what the rooms saw."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from firsttimeright.customer import Customer, hosted
from firsttimeright.findings import Audience, Severity
from firsttimeright.policy import Policy, decide, missing
from firsttimeright.quality import known_of, score
from firsttimeright.reasoning.beside_a_row import nothing_beside
from firsttimeright.reasoning.record_is_real import put_right_for_nothing
from firsttimeright.report import Report, with_accu

from .answering import (
    accu_named,
    applicable,
    at_home,
    believable,
    empty_only,
    placed,
    record_of,
    settled,
    unambiguous,
)
from .combining import combined
from .refusing import Offer, Refused, is_refused, unrefused, wanted

if TYPE_CHECKING:
    import datetime as dt

    from firsttimeright.customer import Hosted
    from firsttimeright.findings import Completion, Finding, Skipped, Suggestion
    from firsttimeright.reasoning import Reasoned
    from firsttimeright.reference import Reference

__all__ = ["composed", "only_about"]

_Item = TypeVar("_Item")


def composed(
    customer: Customer,
    reasoned: Reasoned,
    twins: tuple[Any, ...] | None,
    *,
    skipped: tuple[Skipped, ...],
    policy: Policy,
    reference: Reference | None,
    language: str | None,
    today: dt.date,
    audience: Audience,
    refused: Refused,
    whole: bool,
    fields: Mapping[str, str | None] | None = None,
) -> Report:
    """Give the report of what the rooms saw, in the host's words; only that of a *whole* record has its four letters.

    The letters are weighed when somebody asks for them, from what is known now. *twins* is ``None`` where nobody looked
    for any.
    """
    own = hosted(customer, reference=reference)
    readable = customer.readable()
    required = missing(readable, policy=policy) if policy.use_case else ()
    offers, away, seen_so_far = _offered(
        customer, reasoned, own, lambda offer: _is_asked(offer, customer, policy, audience, refused)
    )
    waiting = wanted(offers, refused, customer)
    said = at_home((*seen_so_far, *required), customer, own)
    findings = settled(said, offers, refused, customer)
    decision = decide(findings, waiting, twins or (), policy=policy, audience=audience, every=not whole)
    rest = unambiguous(
        _either((*reasoned.completions, *believable(customer.completions, said)), away), customer, fields
    )
    completions = empty_only(unrefused(rest, refused, customer), readable, own.record, decision.suggestions)
    host = _Naming(customer, own.kept_in)
    report = Report(
        record=record_of(customer, own) if not host.ours else {**customer.given, **own.record},
        typed=dict(customer.given),
        changes=host.all(own.changes),
        suggestions=host.all(decision.suggestions),
        completions=host.all(
            [item for item in completions if item.field not in own.kept_in] if own.kept_in else completions
        ),
        findings=host.all(decision.findings),
        duplicates=twins or (),
        verdict=decision.verdict,
        reasons=host.all(decision.reasons),
        ran=customer.ran,
        skipped=(*customer.skipped, *skipped),
        fields=dict(customer.host_names),
        audience=audience,
        country=customer.country,
        language=language or customer.language,
    )
    if not whole:
        return report
    marks = functools.partial(
        score,
        findings=findings,  # all of them: a record is no better for a question that is not asked
        suggestions=decision.suggestions, duplicates=twins, policy=policy, as_of=today, reference=reference,
    )  # fmt: skip
    return with_accu(report, lambda: accu_named(host.one, marks(known_of(customer, readable))))


def _offered(
    customer: Customer, reasoned: Reasoned, own: Hosted, is_asked: Callable[[Offer], bool]
) -> tuple[Sequence[Offer], tuple[Completion, ...], tuple[Finding, ...]]:
    """Give what is guessed as the host can take it, what is filled in with it, and what was found beside it."""
    guessed, found = (*reasoned.suggestions, *customer.suggestions), (*customer.findings, *reasoned.findings)
    offers: Sequence[Offer] = ()
    away: tuple[Completion, ...] = ()
    if guessed:  # as of few records
        guessed, found = nothing_beside(*put_right_for_nothing(guessed, found))
        offers, away = applicable(placed(guessed, customer, own), customer, own)
        if len(offers) > 1:
            offers = combined(offers, is_asked)
    if guessed or reasoned.answered:
        found = _but_the_person(found, (*guessed, *reasoned.answered))
    return offers, away, found


def _either(completions: tuple[Completion, ...], away: tuple[Completion, ...]) -> tuple[Completion, ...]:
    """Fill in what belongs to the country that is asked about: that of the form is no completion then."""
    if not away:
        return completions
    return (*away, *(item for item in completions if all(item.field != each.field for each in away)))


def _is_asked(offer: Offer, customer: Customer, policy: Policy, audience: Audience, refused: Refused) -> bool:
    """Tell whether an offer passes the policy, and nobody has said no to it."""
    guess = offer[1]
    return (
        not is_refused(offer, refused, customer)
        and guess.sureness >= policy.wanted(guess.field, audience)
        and policy.severity(guess.code, Severity.WARN) not in (None, Severity.INFO)
    )


_PERSON = "organisation.person_in_company_field"


def _but_the_person(findings: tuple[Finding, ...], guessed: tuple[Suggestion, ...]) -> tuple[Finding, ...]:
    """Ask nothing of a person in the organisation's field where he changes places with a company among the names.

    Nor where the user said no to that: it was one question.
    """
    if not any(item.field == "organisation" and item.before and item.cause == "company" for item in guessed):
        return findings
    return tuple(item for item in findings if item.code != _PERSON)


class _Naming:
    """Says of what was found, and of what is offered, which of the host's fields it is about."""

    __slots__ = ("customer", "kept_in", "known", "ours")

    def __init__(self, customer: Customer, kept_in: Mapping[str, str]) -> None:
        self.customer, self.kept_in = customer, kept_in
        self.known: dict[str | None, str] = {}
        # A host whose fields all have our names: then those he lacks have them, too.
        names = customer.host_names
        self.ours = not kept_in and names.keys() >= customer.given.keys() and [*names] == [*names.values()]

    def one(self, item: Any) -> Any:
        field = item.field
        name = self.known.get(field)
        if name is None:
            name = self.customer.host_name(self.kept_in.get(field, field)) if field else ""
            self.known[field] = name
        return item if name == field or not field else dataclasses.replace(item, field=name)

    def all(self, items: Iterable[_Item]) -> tuple[_Item, ...]:
        return tuple(items) if self.ours or not items else tuple(map(self.one, items))


def only_about(whole: Report, name: str, policy: Policy, without: Callable[[], Report]) -> Report:
    """Keep of a report what is about one field, and what is said of others because of it.

    Two fields that contradict each other do so whichever was filled in last: the one
    that was right by itself is asked about now. What was said before this field
    came is not said again, nor that a field is empty which the user has not reached.

    Args:
        whole: The report of the field and those around it.
        name: The field, by the host's name.
        policy: By which the verdict is drawn.
        without: Gives the report of those around it.
    """
    causes = {item.cause for item in whole.suggestions if item.field == name and item.cause}
    elsewhere = {item.token for item in whole.suggestions if item.field != name and item.cause not in causes}
    elsewhere |= {item.token for item in whole.findings if item.field != name and item.severity is not Severity.INFO}
    elsewhere |= {item.token for item in whole.completions if item.field != name}
    if elsewhere:
        before = without()
        for items in (before.suggestions, before.findings, before.completions):
            elsewhere -= {item.token for item in items}
    findings = tuple(
        item
        for item in whole.findings
        if (item.field == name and name)
        or (not item.field and item.severity is Severity.BLOCK)
        or (item.token in elsewhere and whole.typed.get(item.field))
    )
    suggestions = tuple(
        item
        for item in whole.suggestions
        if item.field == name or item.cause in causes or (item.token in elsewhere and whole.typed.get(item.field))
    )
    completions = tuple(item for item in whole.completions if item.field == name or item.token in elsewhere)
    decision = decide(findings, suggestions, policy=policy, audience=whole.audience)
    return dataclasses.replace(
        whole,
        findings=decision.findings,
        suggestions=decision.suggestions,
        completions=completions,
        verdict=decision.verdict,
        reasons=decision.reasons,
    )
