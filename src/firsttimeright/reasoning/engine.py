"""From hypotheses to suggestions: prior, evidence, posterior, threshold.

The arithmetic is Bayes' rule in bits. For one field, ``right`` (what was typed
was meant) and every hypothesis compete for one unit of probability:

    weight(right) = 1 - base rate        weight(h) = base rate * 2 ** bits(h)

where ``bits(h)`` is the sum of the hypothesis's evidence, each piece the log2
of how much likelier the record is when the hypothesis is true than when the
typed value is right. Confidence is the posterior, so it is a statement about
records of which the base rate's share hold such an error, not about errors.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from ..fields.names.spelling import BASE_RATE, LEAST_SURE
from ..findings import (
    MOST_SURE,
    Audience,
    Completion,
    Evidence,
    Finding,
    Hypothesis,
    Severity,
    Suggestion,
    sureness,
    swift,
    token_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = [
    "BASE_RATE", "DAMPING", "THRESHOLDS", "Claim", "Weighing", "beneath", "bound", "damp", "dismissal", "posteriors",
    "weigh",
]  # fmt: skip

THRESHOLDS: Mapping[str, float] = MappingProxyType(
    {
        "*": 0.6,
        "*@public": 0.7,
        "family_name": LEAST_SURE["family"],
        "family_name@public": 0.66,
        "given_name": 0.8,  # of its spelling by itself ``LEAST_SURE``
    }
)
"""The least confidence at which a suggestion is shown; ``field@audience``, ``field``, ``*@audience``, ``*``."""

DAMPING = 0.5
"""Weight of each further witness that comes from the same hand as a stronger one.

Whoever misspells his name in one field may misspell it in the next: name,
e-mail address, full name and account holder are typed by one person in one
minute, so what the second of them adds counts for half: an assumption, set by
hand. ``benchmarks/reasoning.py`` shows what it does to the confidences.
"""

# Evidence that one typist gave: the strongest counts whole, the others are damped.
SAME_HAND = frozenset(
    ("evidence.email_spells_it_so", "evidence.full_name_spells_it_so", "evidence.holder_spells_it_so")
)

COMPETING = 0.3  # a hypothesis with this much of the probability is shown beside the winner
MOST_COMPETING = 2


class Weighing(Protocol):
    """What the engine asks of a policy; ``policy.Policy`` fits."""

    @property
    def base_rate(self) -> float:
        """Share of records in which a given field holds an error."""

    @property
    def max_suggestions(self) -> int:
        """At most so many questions a record."""

    def threshold(self, field: str, audience: Audience | str = ...) -> float:
        """Least confidence at which a suggestion is shown."""

    def severity(self, code: str, default: Severity) -> Severity | None:
        """Severity of a code, or silence."""


@swift
@dataclass(frozen=True, slots=True)
class Claim:
    """A hypothesis on its way to judgement."""

    hypothesis: Hypothesis
    prior: float | None = None  # probability of this kind of error; None: the base rate
    floor: float = 0.0  # never shown below this, whatever the policy says
    severity: Severity | None = Severity.WARN  # of the finding that goes with it; None: no finding
    doubt: float = 0.0  # never shown unless it and its rivals together are so likely: something is wrong


def damp(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Weaken witnesses that are not independent of a stronger one.

    >>> two = Evidence("evidence.email_spells_it_so", 8.0), Evidence("evidence.full_name_spells_it_so", 6.0)
    >>> [item.bits for item in damp(two)]
    [8.0, 3.0]
    """
    items = tuple(evidence)
    hands = [item for item in items if item.code in SAME_HAND]
    if len(hands) < 2:
        return items
    strongest = max(hands, key=lambda item: abs(item.bits))
    return tuple(
        replace(item, bits=item.bits * DAMPING, facts={**item.facts, "damped": DAMPING})
        if item.code in SAME_HAND and item is not strongest
        else item
        for item in items
    )


def posteriors(bits: Sequence[float], priors: Sequence[float]) -> list[float]:
    """Share one unit of probability among competing hypotheses and ``right``.

    Args:
        bits: Evidence of each hypothesis, log2 likelihood ratio against ``right``.
        priors: Prior of each; their errors exclude each other.

    >>> [round(share, 2) for share in posteriors([10.0, 9.0], [0.03, 0.03])]
    [0.65, 0.33]
    """
    if not bits:
        return []
    logs = [weight + math.log2(prior) if prior > 0 else -math.inf for weight, prior in zip(bits, priors, strict=True)]
    right = 1.0 - max(priors)
    logs.append(math.log2(right) if right > 0 else -math.inf)
    top = max(logs)
    if top == -math.inf:
        return [0.0] * len(bits)
    shares = [2.0 ** (log - top) for log in logs]
    total = sum(shares)
    return [share / total for share in shares[:-1]]


def beneath(confidence: float, rate: float, rivals: int) -> float:
    """Give the bits below which so many *rivals*, with the base *rate* for prior, never reach *confidence* together.

    >>> round(beneath(0.6, 0.03, 1), 1), posteriors([5.59], [0.03])[0] < 0.6 < posteriors([5.61], [0.03])[0]
    (5.6, True)
    """
    least = min(confidence, _PLAINLY)
    if least <= 0 or rate >= 1:
        return -math.inf
    return math.log2(least / (1 - least) * (1 - rate) / rate / rivals)


def dismissal(item: Suggestion | Hypothesis | Completion | Finding) -> str:
    """Give a token under which the host can keep that a question or an offer was dismissed; it shows no value.

    It is the item's own ``token``. Of a finding, which has no value, it says of which field
    the doubt is dismissed.

    Raises:
        TypeError: *item* is none of these.

    >>> dismissal(Suggestion("city", "Utrcht", "Utrecht", 0.9, code="city.misspelled"))
    'city.misspelled/city/c994db7e62e1'
    """
    if isinstance(item, Hypothesis):
        return token_of(item.code, item.field, item.before, item.after)
    if not isinstance(item, (Suggestion, Completion, Finding)):
        raise TypeError(f"a suggestion, completion or finding is dismissed, not {type(item).__name__!r}")
    return item.token


def weigh(
    claims: Sequence[Claim],
    *,
    base_rate: float,
    audience: Audience,
    threshold: Weighing | None = None,
) -> list[tuple[Suggestion, Claim]]:
    """Judge all *claims* of a record.

    Claims of one cause are one unit: they stand and fall together. Units whose
    first claims are about one field compete for its probability.

    Returns:
        What is shown, the most certain first, never two for one cause unless
        they belong together (a swap) or neither of two clearly wins.
    """
    if not claims:
        return []
    units: dict[str, list[Claim]] = {}
    for number, claim in enumerate(_merge(claims)):
        units.setdefault(claim.hypothesis.cause or f"={number}", []).append(claim)
    rivals: dict[str, list[list[Claim]]] = {}
    for unit in units.values():
        rivals.setdefault(unit[0].hypothesis.field, []).append(unit)
    shown: list[tuple[Suggestion, Claim]] = []
    for group in rivals.values():
        weighed = [damp(_strongest(unit).hypothesis.evidence) for unit in group]
        bits = [sum(item.bits for item in evidence) for evidence in weighed]
        priors = [max(base_rate if claim.prior is None else claim.prior for claim in unit) for unit in group]
        shares = posteriors(bits, priors)
        for number in _shown(group, shares, bits, audience, threshold):
            shown += [(_suggest(claim.hypothesis, shares[number], weighed[number]), claim) for claim in group[number]]
    shown.sort(key=lambda pair: -pair[0].confidence)
    return _apart(shown)


def _strongest(unit: Sequence[Claim]) -> Claim:
    return unit[0] if len(unit) == 1 else max(unit, key=lambda claim: claim.hypothesis.bits)


def _shown(
    group: Sequence[Sequence[Claim]],
    shares: Sequence[float],
    bits: Sequence[float],
    audience: Audience,
    policy: Weighing | None,
) -> list[int]:
    """Choose which of the rivals are shown: the winner, or two of which neither clearly wins."""
    bounds = [
        max(min([bound(c.hypothesis.field, audience, policy) for c in unit]), *[c.floor for c in unit])
        for unit in group
    ]
    ranked = sorted(range(len(group)), key=lambda number: -shares[number])
    together = sum(shares)
    ranked = [number for number in ranked if together >= max([claim.doubt for claim in group[number]])]
    if not ranked:
        return []
    best = ranked[0]
    if _is_sure(shares[best], bits[best], bounds[best]):
        return [best]
    close = [number for number in ranked[:MOST_COMPETING] if shares[number] >= COMPETING]
    if len(close) > 1 and sum(shares[number] for number in close) >= max(bounds[number] for number in close):
        return close
    return []


_PLAINLY = 0.99  # a bound beyond this is one for the evidence, too, and more than is needed where little is meant
_NEARLY_MOST_SURE = 0.9998  # what is rounded to the most that there is


def _is_sure(share: float, bits: float, bound: float) -> bool:
    """Hold a share against a bound; one beyond what confidence can say is a bound for the evidence."""
    if bound <= _NEARLY_MOST_SURE:
        return share >= bound
    return sureness(round(min(share, MOST_SURE), 4), bits) >= bound


_WHOLE = frozenset(("full_name",))


def _apart(shown: Sequence[tuple[Suggestion, Claim]]) -> list[tuple[Suggestion, Claim]]:
    """Leave out what concerns a field that a likelier question of another cause already settles."""
    settled: dict[str, str] = {}
    kept = []
    for guess, claim in shown:
        if claim.severity is None and guess.field in _WHOLE:
            kept.append((guess, claim))  # it goes with its part; of the text several words may be asked about
            continue
        first = settled.setdefault(guess.field, guess.cause)
        if first == guess.cause or (not first and not guess.cause):
            kept.append((guess, claim))
    whole = {guess.cause for guess, _claim in shown if guess.cause}
    torn = {
        cause for cause in whole if sum(g.cause == cause for g, _c in kept) < sum(g.cause == cause for g, _c in shown)
    }
    return [(guess, claim) for guess, claim in kept if guess.cause not in torn]


def _merge(claims: Sequence[Claim]) -> list[Claim]:
    """Keep one claim per proposed value: the one with most evidence."""
    best: dict[tuple[str, str | None, str], Claim] = {}
    for claim in claims:
        key = (claim.hypothesis.field, claim.hypothesis.after, claim.hypothesis.cause)
        if key not in best or best[key].hypothesis.bits < claim.hypothesis.bits:
            best[key] = claim
    return list(best.values())


def bound(field: str, audience: Audience, policy: Weighing | None) -> float:
    """Give the least confidence at which a suggestion for *field* is shown."""
    if policy is not None:
        return policy.threshold(field, audience)
    for key in (f"{field}@{audience.value}", field, f"*@{audience.value}", "*"):
        if key in THRESHOLDS:
            return THRESHOLDS[key]
    return 1.0


def _suggest(hypothesis: Hypothesis, confidence: float, evidence: tuple[Evidence, ...]) -> Suggestion:
    ranked = tuple(sorted(evidence, key=lambda item: -item.bits))
    return Suggestion(
        hypothesis.field, hypothesis.before, hypothesis.after, round(min(confidence, MOST_SURE), 4), ranked,
        hypothesis.code, hypothesis.cause,
    )  # fmt: skip


def finding(claim: Claim) -> Finding | None:
    """Give the finding that goes with a claim that is shown."""
    if claim.severity is None:
        return None
    return Finding(claim.hypothesis.code, claim.severity, claim.hypothesis.field)
