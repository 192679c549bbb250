"""The verdict, with its reasons."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ..findings import Audience, Facts, Finding, Severity, Suggestion, Verdict, swift
from ._policy import REQUIRED, Policy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["EVIDENCE", "Decision", "Reason", "budget", "decide", "mends", "missing", "questions"]

SAME = frozenset({"same", "same_person"})
EVIDENCE = ("verdict.nothing_found", "verdict.something_to_ask", "verdict.suggestion_waits", "verdict.must_be_typed",
            "verdict.possible_duplicate")  # fmt: skip


_LEVELS = (
    (Verdict.FIX, Severity.BLOCK, "verdict.must_be_typed"),
    (Verdict.CONFIRM, Severity.WARN, "verdict.something_to_ask"),
)
_MOVES = "cross"  # of codes that say that the value itself belongs elsewhere


class Twin(Protocol):
    """What is read of a possible duplicate."""

    @property
    def probability(self) -> float: ...
    @property
    def relation(self) -> object: ...


@swift
@dataclass(frozen=True, slots=True)
class Reason:
    """Why the verdict is no milder."""

    code: str  # one of EVIDENCE
    field: str | None = None
    cause: str = ""  # the finding's or suggestion's own code
    facts: Facts = dataclasses.field(default_factory=dict, hash=False)


_INFO = frozenset((Severity.INFO,))


@swift
@dataclass(frozen=True, slots=True)
class Decision:
    """What to do next, and why."""

    verdict: Verdict
    reasons: tuple[Reason, ...]  # the weightiest first; never empty
    findings: tuple[Finding, ...]  # with the severity that the policy gives them; silenced ones left out
    suggestions: tuple[Suggestion, ...]  # sure enough for the policy, and within the alert budget


def _fields_of(name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in name.split("|"))


def missing(record: Mapping[str, object], *, policy: Policy, use_case: str | None = None) -> tuple[Finding, ...]:
    """Find the required fields that *record* leaves empty.

    Args:
        record: Canonical field names to values; ``None`` and blanks are empty, and so are a dash and a full stop
            in place of a name, for which nothing else is said.
        policy: Whose required fields.
        use_case: Another use case than the policy's own.

    Raises:
        KeyError: The use case is unknown.

    >>> [item.field for item in missing({"family_name": "Vis"}, policy=Policy(use_case="account"))]
    ['email']
    """
    found = []
    for name in policy.required_fields(use_case):
        fields = _fields_of(name)
        if all(_is_empty(field, str(record.get(field) or "")) for field in fields):
            others = ", ".join(fields[1:])
            found.append(REQUIRED.at(fields[0], others=others) if others else REQUIRED.at(fields[0]))
    return tuple(found)


_NAMES = frozenset(("full_name", "given_name", "family_name", "initials"))
_LEFT_EMPTY = frozenset("-.–—/*")  # signs with which one leaves a field empty


def _is_empty(field: str, text: str) -> bool:
    return not text.strip() or (field in _NAMES and _LEFT_EMPTY.issuperset("".join(text.split())))


def budget(suggestions: Sequence[Suggestion], most: int, blocking: Sequence[Finding] = ()) -> tuple[Suggestion, ...]:
    """Keep the *most* likeliest questions; suggestions with one cause are one question.

    Where one field has several answers that compete, they are one question too.
    What puts right something that blocks comes first and counts for nothing: who may
    not go on needs the way out. With *most* 0 nothing is asked.

    Args:
        suggestions: All of one record.
        most: Questions, 0 or more.
        blocking: The findings that block.

    Returns:
        The suggestions of the questions kept, the most certain first.

    >>> one = Suggestion("city", None, "Gent", 0.6)
    >>> two = Suggestion("email", "a@gmial.com", "a@gmail.com", 0.9)
    >>> [item.field for item in budget([one, two], 1)]
    ['email']
    """
    if not most:
        return ()
    ranked = sorted(questions(suggestions), key=lambda group: -max(item.confidence for item in group))
    mending = [group for group in ranked if blocking and any(mends(item, group) for item in blocking)]
    others = [group for group in ranked if group not in mending]
    first = {id(item) for group in mending for item in group}
    kept = first | {id(item) for group in others[:most] for item in group}
    shown = [item for item in suggestions if id(item) in kept]
    return tuple(sorted(shown, key=lambda item: (id(item) not in first, -item.confidence)))


def questions(suggestions: Iterable[Suggestion]) -> tuple[tuple[Suggestion, ...], ...]:
    """Put together what is one question: what has one cause, and what competes for one field."""
    found: dict[str, list[Suggestion]] = {}
    for item in suggestions:
        found.setdefault(item.cause or f"={item.field}", []).append(item)
    return tuple(map(tuple, found.values()))


def _asked(
    suggestions: Sequence[Suggestion], policy: Policy, audience: Audience, most: int, findings: Iterable[Finding]
) -> tuple[Suggestion, ...]:
    """Choose what is asked: no code that is silenced or only good to know, nothing less sure than the host wants."""
    doubts = [
        item
        for item in suggestions
        if not item.code or policy.severity(item.code, Severity.WARN) not in (None, Severity.INFO)
    ]
    if policy.thresholds:
        doubts = [
            item
            for group in questions(doubts)
            if max(each.sureness for each in group) >= min(policy.wanted(each.field, audience) for each in group)
            for item in group
        ]
    return budget(doubts, most, [item for item in findings if item.severity is Severity.BLOCK])


def _eased(findings: Iterable[Finding], offered: Iterable[Suggestion], shown: Iterable[Suggestion]) -> list[Finding]:
    """Let a doubt whose question is not asked be good to know; what blocks goes on blocking."""
    asked = {(code, item.field) for item in shown for code in item.codes}
    unasked = {(code, item.field) for item in offered for code in item.codes} - asked
    return [
        dataclasses.replace(item, severity=Severity.INFO)
        if item.severity is Severity.WARN and (item.code, item.field) in unasked
        else item
        for item in findings
    ]


def mends(item: Finding, shown: Iterable[Suggestion]) -> bool:
    """Tell whether a yes to what is *shown* puts right what blocks: then nothing has to be typed."""
    room = item.code.partition(".")[0]
    for guess in shown:
        if guess.field != item.field:
            continue
        own = guess.code.partition(".")[0]
        if own == _MOVES or (guess.after is not None and (own == room or item.code in guess.codes)):
            return True
    return False


def _by_policy(findings: Iterable[Finding], policy: Policy) -> list[Finding]:
    """Give findings the severity that the host wants; silenced ones are left out."""
    if not policy.severities:
        return list(findings)
    severities = ((item, policy.severity(item.code, item.severity)) for item in findings)
    return [
        item if severity is item.severity else dataclasses.replace(item, severity=severity)
        for item, severity in severities
        if severity is not None
    ]


def decide(
    findings: Iterable[Finding],
    suggestions: Sequence[Suggestion] = (),
    duplicates: Iterable[Twin] = (),
    *,
    policy: Policy | None = None,
    audience: Audience | str = Audience.STAFF,
    every: bool = False,
) -> Decision:
    """Give the verdict that *policy* draws from what was found.

    A possible duplicate counts for staff and systems only: the public never
    learns that a customer exists, not even by the verdict. One as likely as
    ``review_at`` goes to a person; one from ``mention_at`` is a question. A doubt whose question
    is held back, by a threshold or by the budget, is good to know and no more. What
    blocks asks for a yes only, where a question that is shown puts it right.

    Args:
        findings: What was found, with the severity that the check gave it.
        suggestions: Guesses that wait for an answer.
        duplicates: Who this may be, with ``probability`` and ``relation``.
        policy: The host's; ``None`` is the library's own.
        audience: Who will see the answer.
        every: Ask all that may be asked, however many: somebody chooses among them later.

    >>> decide([Finding("email.no_at", Severity.BLOCK, "email")]).verdict.value
    'fix'
    >>> decide([]).reasons[0].code
    'verdict.nothing_found'
    """
    policy = policy or Policy()
    who = audience if isinstance(audience, Audience) else Audience(audience)
    kept = _by_policy(findings, policy)
    if not suggestions and not duplicates and _INFO.issuperset([item.severity for item in kept]):
        # Nothing, or what is good to know: as of most records.
        return Decision(Verdict.ACCEPT, (Reason("verdict.nothing_found"),), tuple(kept), ())
    shown: tuple[Suggestion, ...] = ()
    if suggestions:
        most = len(suggestions) if every else policy.max_suggestions
        shown = _asked(suggestions, policy, who, most, kept)
        kept = _eased(kept, suggestions, shown)
    reasons: list[Reason] = []
    verdict = Verdict.ACCEPT
    if duplicates and who is not Audience.PUBLIC and (chance := _same_as_somebody(duplicates)) >= policy.mention_at:
        reasons.append(Reason("verdict.possible_duplicate", None, "", {"probability": round(chance, 3)}))
        verdict = Verdict.REVIEW if chance >= policy.review_at else Verdict.CONFIRM
    for level, severity, code in _LEVELS:
        heard = [item for item in kept if item.severity is severity]
        if shown and level is Verdict.FIX:
            heard = [item for item in heard if not mends(item, shown)]
        if heard:
            reasons += [Reason(code, item.field, item.code) for item in heard]
            verdict = level if verdict is Verdict.ACCEPT else max(verdict, level)
    if shown and (waiting := _waiting(shown, reasons)):
        reasons += waiting
        verdict = max(verdict, Verdict.CONFIRM)
    if not reasons:
        reasons.append(Reason("verdict.nothing_found"))
    return Decision(verdict, tuple(reasons), tuple(kept), shown)


def _same_as_somebody(duplicates: Iterable[Twin]) -> float:
    """Give the probability of the likeliest customer who may be the same person; below 0 where there is none."""
    same = (twin.probability for twin in duplicates if getattr(twin.relation, "value", twin.relation) in SAME)
    return max(same, default=-1.0)


def _waiting(shown: Iterable[Suggestion], reasons: Iterable[Reason]) -> list[Reason]:
    """Give the questions that none of the *reasons* so far is about, each once."""
    asked = {(reason.field, reason.cause) for reason in reasons}
    found = []
    for guess in shown:
        if (guess.field, guess.code) not in asked:
            asked.add((guess.field, guess.code))
            facts = {"confidence": round(guess.confidence, 3)}
            found.append(Reason("verdict.suggestion_waits", guess.field, guess.code, facts))
    return found
