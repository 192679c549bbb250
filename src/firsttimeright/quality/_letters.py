"""The four letters of one record."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ..findings import ONE_DOUBT, Finding, Severity, Suggestion
from ..policy import Policy
from . import _age
from ._letter import Cause, Letter, ranked

if TYPE_CHECKING:
    from ..reference import Reference

__all__ = ["EVIDENCE", "USEFUL", "Accu", "nobody_looked", "score"]

EVIDENCE = (*_age.EVIDENCE, "accu.required_empty", "accu.useful_empty", "accu.finding", "accu.suggestion_waits",
            "accu.possible_duplicate")  # fmt: skip

USEFUL: tuple[str, ...] = ("salutation|gender", "given_name|initials|full_name", "birth_date", "phone|mobile", "email",
                           "postcode|address", "country")  # fmt: skip
"""Fields that most uses are better off with; each weighs a third of a required one."""
_USEFUL_WEIGHT = 1 / 3

_PENALTY = MappingProxyType({Severity.INFO: 0.0, Severity.WARN: 0.3, Severity.BLOCK: 0.9})
_UNSEEN = frozenset(("not_enough_fields", "deadline"))  # why an index that was asked did not look, or not to the end
_EMPTY = ("field.required",)  # findings about what is not there belong to Complete


@dataclass(frozen=True, slots=True)
class Accu:
    """How far a record can be relied on, in four letters."""

    accurate: Letter  # not outdated
    complete: Letter
    correct: Letter
    unique: Letter

    def __iter__(self) -> Any:
        """Give name and letter, in the order of the word."""
        return ((name, getattr(self, name)) for name in ("accurate", "complete", "correct", "unique"))


def score(
    record: Mapping[str, Any],
    *,
    findings: Iterable[Finding] = (),
    suggestions: Iterable[Suggestion] = (),
    duplicates: Sequence[Any] | None = None,
    policy: Policy | None = None,
    use_case: str | None = None,
    as_of: date | str | None = None,
    verified: Mapping[str, date] | None = None,
    half_lives: Mapping[str, float] | None = None,
    reference: Reference | None = None,
) -> Accu:
    """Judge one record.

    Args:
        record: Canonical field names to standardised values. ``updated_at`` dates the whole
            record, ``<field>_verified_at`` (``telefoon_gecontroleerd_op``) or *verified* one field, in any notation.
        findings: What was found in it; what is only missing counts for Complete alone.
        suggestions: Guesses that still wait for an answer.
        duplicates: Who else this may be, with ``probability`` and ``relation``; ``None``: nobody looked.
        policy: Whose required fields and severities.
        use_case: Another use case than the policy's own.
        as_of: The day it is, or its ISO text; without it Accurate is ``None``.
        verified: Canonical field name to the day on which it was last seen to be true.
        half_lives: Days after which half of the values are outdated: ``address``, ``email``, ``phone``,
            ``family_name``. Those not given are the library's own.
        reference: Where postcodes are looked up; ``None``: the standard one.

    Raises:
        KeyError: The use case is unknown.
        TypeError: *record* is no mapping, or *as_of* is no day.
        ValueError: *as_of* is no ISO date, or a half-life is of nothing that grows old or no number of days.

    >>> marks = score({"family_name": "Vis"}, as_of=date(2026, 1, 1))
    >>> marks.accurate.score, marks.correct.score, marks.unique.score
    (None, 1.0, None)
    """
    if not isinstance(record, Mapping):
        raise TypeError(f"score judges one record, a mapping of fields to values, not a {type(record).__name__!r}")
    policy = policy or Policy()
    old = _age.accurate(record, _age.day_given(as_of), verified or {}, _age.half_lives_given(half_lives), reference)
    # What grew old was right once: it moves Accurate, where that is known, and not Correct as well.
    outdated = old.score is not None and any(cause.code == "accu.postcode_gone" for cause in old.causes)
    if outdated:
        findings = [item for item in findings if not item.code.startswith("postcode.")]
        suggestions = [item for item in suggestions if not item.code.startswith("postcode.")]
    return Accu(
        old,
        _complete(record, policy, use_case),
        _correct(findings, suggestions, policy),
        _unique(duplicates),
    )


def _filled(record: Mapping[str, Any], name: str) -> bool:
    fields = name.split("|") if "|" in name else (name,)
    for field in fields:
        value = record.get(field)
        if value and str(value).strip():
            return True
    return False


@lru_cache(maxsize=64)
def _useful(required: tuple[str, ...]) -> tuple[str, ...]:
    known = {part for name in required for part in name.split("|")}
    return tuple(name for name in USEFUL if not known & set(name.split("|")))


# Whole texts, which say what other fields say in parts: asked for only where the host has a field for them.
_WHOLE = frozenset(("address", "full_name", "organisation"))


def _complete(record: Mapping[str, Any], policy: Policy, use_case: str | None) -> Letter:
    required = tuple(policy.required_fields(use_case))
    useful = _useful(required)
    total = len(required) + len(useful) * _USEFUL_WEIGHT
    if not total:
        return Letter(1.0)
    lacking = [
        (name.split("|"), weight / total, code)
        for names, weight, code in (
            (required, 1.0, "accu.required_empty"),
            (useful, _USEFUL_WEIGHT, "accu.useful_empty"),
        )
        for name in names
        if not _filled(record, name)
    ]
    gains: dict[str, float] = {}  # one field may do for several: a postcode for the street and the place
    for fields, weight, _code in lacking:
        for field in fields:
            gains[field] = gains.get(field, 0.0) + weight
    causes = [
        Cause(
            code,
            fields[0],
            round(weight, 4),
            {"others": ", ".join(fields[1:])} if fields[1:] else {},
            round(gains[fields[0]], 4),
        )
        for fields, weight, code in lacking
    ]
    left = max(0.0, round(1 - sum(weight for _fields, weight, _code in lacking), 4))  # never -0.0
    return Letter(left, ranked(causes), _best(record, lacking, gains))


def _best(
    record: Mapping[str, Any], lacking: Sequence[tuple[list[str], float, str]], gains: Mapping[str, float]
) -> Cause | None:
    """Choose the one field that gains most: one that the host has a place for, if he has one for any of its kind."""
    best: Cause | None = None
    for fields, weight, code in lacking:
        near = [field for field in fields if field in record] or [field for field in fields if field not in _WHOLE]
        for field in near or fields:
            if best is None or gains[field] > best.gain + 1e-6:
                best = Cause(code, field.strip(), round(weight, 4), {}, round(gains[field], 4))
    return best


def _correct(findings: Iterable[Finding], suggestions: Iterable[Suggestion], policy: Policy) -> Letter:
    """One minus the chance that some field is wrong: the worst of each field, multiplied over the fields.

    A product and no mean, so that a further field without findings changes nothing. What is told of two fields and
    is one doubt counts for the first of them.
    """
    worst: dict[str, Cause] = {}
    doubts: dict[str, list[Cause]] = {}
    for item in findings:
        severity = policy.severity(item.code, item.severity)
        loss = _PENALTY[severity] if severity is not None else 0.0
        if not loss or item.code in _EMPTY or item.code.endswith(".missing"):
            continue
        cause = Cause("accu.finding", item.field, loss, {"cause": item.code})
        if item.code in ONE_DOUBT:
            doubts.setdefault(item.code, []).append(cause)
        else:
            _worse(worst, cause)
    for guess in suggestions:
        _worse(worst, Cause("accu.suggestion_waits", guess.field, min(guess.confidence, 0.95), {"cause": guess.code}))
    for told in doubts.values():
        if all(cause.loss > worst[cause.field or ""].loss for cause in told if cause.field in worst):
            _worse(worst, told[0])
    mark = 1.0
    for cause in worst.values():
        mark *= 1 - cause.loss
    # What one costs is its own; what it would gain depends on the others, which go on lowering the letter.
    causes = [
        dataclasses.replace(cause, loss=round(cause.loss, 4), gain=round(mark / (1 - cause.loss) - mark, 4))
        for cause in worst.values()
    ]
    return Letter(round(mark, 4), ranked(causes))


def _worse(worst: dict[str, Cause], cause: Cause) -> None:
    field = cause.field or ""
    if field not in worst or worst[field].loss < cause.loss:
        worst[field] = cause


def nobody_looked(duplicates: Sequence[Any] | None) -> bool:
    """Say whether nothing can be said of duplicates: no index, too little to go by, or no time to compare.

    >>> nobody_looked(None), nobody_looked([])
    (True, False)
    """
    if duplicates is None:
        return True
    return not duplicates and any(item.reason in _UNSEEN for item in getattr(duplicates, "skipped", ()))


def _unique(duplicates: Sequence[Any] | None) -> Letter:
    if duplicates is None or nobody_looked(duplicates):
        return Letter(None)
    alone, likeliest = 1.0, 0.0
    for twin in duplicates:
        if str(getattr(twin.relation, "value", twin.relation)) in {"same", "same_person"}:
            alone *= 1 - twin.probability
            likeliest = max(likeliest, twin.probability)
    causes: tuple[Cause, ...] = ()
    if likeliest:
        lost = round(1 - alone, 4)
        causes = (Cause("accu.possible_duplicate", None, lost, {"probability": round(likeliest, 3)}, lost),)
    return Letter(round(alone, 4), causes)
