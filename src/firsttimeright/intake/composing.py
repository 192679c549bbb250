"""One report, composed of what the rooms saw."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from firsttimeright.customer import Customer, hosted
from firsttimeright.findings import Audience, Severity, Skipped, swift
from firsttimeright.policy import Policy, decide, missing
from firsttimeright.quality import Accu, score
from firsttimeright.reasoning.record_is_real import put_right_for_nothing
from firsttimeright.report import Report, with_accu

from .answering import (
    Refused,
    accu_named,
    applicable,
    at_home,
    believable,
    empty_only,
    is_refused,
    legible,
    placed,
    record_of,
    settled,
    unrefused,
    wanted,
)
from .combining import combined

if TYPE_CHECKING:
    import datetime as dt

    from firsttimeright.findings import Finding, Suggestion
    from firsttimeright.reasoning import Reasoned
    from firsttimeright.reference import Reference

__all__ = ["Seen", "composed", "only_about"]

_Item = TypeVar("_Item")


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Seen:
    """What the rooms saw of one record."""

    customer: Customer
    reasoned: Reasoned
    twins: tuple[Any, ...] | None  # None: nobody looked
    skipped: tuple[Skipped, ...]


def composed(
    seen: Seen,
    *,
    policy: Policy,
    reference: Reference | None,
    language: str | None,
    today: dt.date,
    audience: Audience,
    refused: Refused,
    whole: bool,
) -> Report:
    """Give the report of what was *seen*, in the host's words; only that of a *whole* record has its four letters.

    The letters are weighed when somebody asks for them, from what is known now.
    """
    customer, reasoned, twins = seen.customer, seen.reasoned, seen.twins
    own = hosted(customer, reference=reference)
    readable = legible(customer)
    required = missing(readable, policy=policy) if policy.use_case else ()
    guessed, seen_so_far = put_right_for_nothing(
        (*reasoned.suggestions, *customer.suggestions), (*customer.findings, *reasoned.findings)
    )
    seen_so_far = _but_the_person(seen_so_far, guessed)
    offers, away = applicable(placed(guessed, customer, own), customer, own)
    if len(offers) > 1:
        offers = combined(
            offers,
            lambda offer: (
                not is_refused(offer, refused, customer)
                and offer[1].confidence >= policy.wanted(offer[1].field, audience)
                and policy.severity(offer[1].code, Severity.WARN) not in (None, Severity.INFO)
            ),
        )
    waiting = wanted(offers, refused, customer)
    said = at_home((*seen_so_far, *required), customer, own)
    findings = settled(said, offers, refused, customer)
    decision = decide(findings, waiting, twins or (), policy=policy, audience=audience)
    rest = (*reasoned.completions, *believable(customer.completions, said))
    if away:  # another country than the form's: the form's is no completion then
        rest = (*away, *(item for item in rest if all(item.field != each.field for each in away)))
    offered = unrefused(rest, refused, customer)
    completions = empty_only(offered, readable, decision.suggestions)
    host = _Naming(customer, own.kept_in)
    report = Report(
        record=record_of(customer, own),
        typed=dict(customer.given),
        changes=host.all(own.changes),
        suggestions=host.all(decision.suggestions),
        completions=host.all(item for item in completions if item.field not in own.kept_in),
        findings=host.all(decision.findings),
        duplicates=twins or (),
        verdict=decision.verdict,
        reasons=host.all(decision.reasons),
        ran=customer.ran,
        skipped=(*customer.skipped, *seen.skipped),
        fields=dict(customer.host_names),
        audience=audience,
        country=customer.country,
        language=language or customer.language,
    )
    if not whole:
        return report

    def letters() -> Accu:
        marks = score(
            readable,
            findings=findings,  # a record is no better for a question that is not asked
            suggestions=decision.suggestions,
            duplicates=twins,
            policy=policy,
            as_of=today,
            reference=reference,
        )
        return accu_named(host.one, marks)

    return with_accu(report, letters)


_PERSON = "organisation.person_in_company_field"


def _but_the_person(findings: tuple[Finding, ...], guessed: tuple[Suggestion, ...]) -> tuple[Finding, ...]:
    """Ask nothing of a person in the organisation's field where he changes places with a company among the names."""
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
        if self.ours or not items:
            return tuple(items)
        return tuple(map(self.one, items))


def only_about(whole: Report, name: str, policy: Policy) -> Report:
    """Keep of a report what is about one field."""
    causes = {item.cause for item in whole.suggestions if item.field == name and item.cause}
    findings = tuple(item for item in whole.findings if item.field == name)
    suggestions = tuple(item for item in whole.suggestions if item.field == name or item.cause in causes)
    decision = decide(findings, suggestions, policy=policy, audience=whole.audience)
    return dataclasses.replace(
        whole, findings=findings, suggestions=suggestions, verdict=decision.verdict, reasons=decision.reasons
    )
