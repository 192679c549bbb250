"""The four letters of one record."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ..findings import Facts, Finding, Severity, Suggestion
from ..policy import Policy

if TYPE_CHECKING:
    from ..reference import Reference

__all__ = ["EVIDENCE", "HALF_LIVES", "USEFUL", "Accu", "Cause", "Letter", "freshness", "score"]

EVIDENCE = ("accu.grown_old", "accu.provider_gone", "accu.postcode_gone", "accu.required_empty", "accu.useful_empty",
            "accu.finding", "accu.suggestion_waits", "accu.possible_duplicate")  # fmt: skip

DAYS = 365.25
HALF_LIVES: Mapping[str, float] = MappingProxyType(
    {"address": 6.6 * DAYS, "email": 6.0 * DAYS, "phone": 5.0 * DAYS, "family_name": 40.0 * DAYS}
)
"""Days after which half of the values are outdated.

About one person in ten moves house each year in the Netherlands (Statistics
Netherlands, moved persons), which is a half-life of 6.6 years. Those of e-mail,
phone and name are assumptions of the same order: set your own.
"""
_PANEL_OF = MappingProxyType(
    {
        **dict.fromkeys(("street", "house_number", "house_number_addition", "postcode", "city", "address"), "address"),
        **dict.fromkeys(("phone", "mobile"), "phone"),
        "email": "email",
        "family_name": "family_name",
    }
)
_STAMPS = frozenset(f"{field}_verified_at" for field in _PANEL_OF)

USEFUL: tuple[str, ...] = ("salutation|gender", "given_name|initials|full_name", "birth_date", "phone|mobile", "email",
                           "postcode|address", "country")  # fmt: skip
"""Fields that most uses are better off with; each weighs a third of a required one."""
_USEFUL_WEIGHT = 1 / 3

# Mail services that were closed for good, with the year: mail to them does not arrive any more.
_GONE = MappingProxyType(
    {"voila.fr": 2016, "orange.co.uk": 2017, "wanadoo.co.uk": 2017, "freeserve.co.uk": 2017, "fsnet.co.uk": 2017,
     "hyves.nl": 2013, "lycos.de": 2009, "lycos.nl": 2009}
)  # fmt: skip
_OLD_VALUE = 0.1  # what is left of an address whose postcode or mail service is gone

_PENALTY = MappingProxyType({Severity.INFO: 0.0, Severity.WARN: 0.3, Severity.BLOCK: 0.9})
_UNSEEN = frozenset(("not_enough_fields", "deadline"))  # why an index that was asked did not look, or not to the end
_EMPTY = ("field.required",)  # findings about what is not there belong to Complete

# What it takes to set a cause right, in answers: a yes, a date, a field to type, a merge to judge.
_EFFORT = MappingProxyType(
    {"accu.suggestion_waits": 1, "accu.grown_old": 2, "accu.finding": 3, "accu.required_empty": 3,
     "accu.useful_empty": 3, "accu.provider_gone": 3, "accu.postcode_gone": 3, "accu.possible_duplicate": 5}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a letter is lower than it could be."""

    code: str  # one of EVIDENCE
    field: str | None
    loss: float  # what the letter would gain if this were set right, 0..1
    facts: Facts = dataclasses.field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter of ACCU: 0 (bad) to 1 (good), or ``None`` where nothing is known."""

    score: float | None
    causes: tuple[Cause, ...] = ()  # the one that costs most first

    @property
    def improvement(self) -> Cause | None:
        """The cheapest improvement: the most gain for the least asked of the user."""
        return max(self.causes, key=lambda cause: cause.loss / _EFFORT[cause.code], default=None)


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


def freshness(days: float, half_life: float) -> float:
    """Give the share of values still true after *days*, when half of them change in *half_life* days: 0..1.

    >>> freshness(0, 1000), freshness(1000, 1000)
    (1.0, 0.5)
    """
    return float(2.0 ** (-max(days, 0.0) / half_life))


def score(
    record: Mapping[str, Any],
    *,
    findings: Iterable[Finding] = (),
    suggestions: Iterable[Suggestion] = (),
    duplicates: Sequence[Any] | None = None,
    policy: Policy | None = None,
    use_case: str | None = None,
    as_of: date | None = None,
    verified: Mapping[str, date] | None = None,
    half_lives: Mapping[str, float] = HALF_LIVES,
    reference: Reference | None = None,
) -> Accu:
    """Judge one record.

    Args:
        record: Canonical field names to standardised values. ``updated_at`` dates the whole
            record, ``<field>_verified_at`` or *verified* one field.
        findings: What was found in it; what is only missing counts for Complete alone.
        suggestions: Guesses that still wait for an answer.
        duplicates: Who else this may be, with ``probability`` and ``relation``; ``None``: nobody looked.
        policy: Whose required fields and severities.
        use_case: Another use case than the policy's own.
        as_of: The day it is; without it Accurate is ``None``.
        verified: Canonical field name to the day on which it was last seen to be true.
        half_lives: Days after which half of the values are outdated: ``address``, ``email``, ``phone``,
            ``family_name``.
        reference: Where postcodes are looked up; ``None``: they are not.

    Raises:
        KeyError: The use case is unknown.

    >>> marks = score({"family_name": "Vis"}, as_of=date(2026, 1, 1))
    >>> marks.accurate.score, marks.correct.score, marks.unique.score
    (None, 1.0, None)
    """
    policy = policy or Policy()
    return Accu(
        _accurate(record, as_of, verified or {}, half_lives, reference),
        _complete(record, policy, use_case),
        _correct(findings, suggestions, policy),
        _unique(duplicates),
    )


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        try:
            return date.fromisoformat(value.strip()[:10])
        except ValueError:
            return None
    return None


def _accurate(
    record: Mapping[str, Any],
    as_of: date | None,
    verified: Mapping[str, date],
    half_lives: Mapping[str, float],
    reference: Reference | None,
) -> Letter:
    """The mean over what grows old, of what a date is known of.

    The panel is fixed, whether its fields are filled or not: a field that is
    filled in moves Complete and leaves Accurate alone.
    """
    if as_of is None:
        return Letter(None)
    whole = _day(record.get("updated_at"))
    dates: dict[str, date] = dict.fromkeys(half_lives, whole) if whole else {}
    for field, panel in _PANEL_OF.items() if verified or not _STAMPS.isdisjoint(record) else ():
        seen = _day(verified.get(field)) or _day(record.get(f"{field}_verified_at"))
        if seen and panel in half_lives and (panel not in dates or dates[panel] < seen):
            dates[panel] = seen
    scores = {panel: freshness((as_of - day).days, half_lives[panel]) for panel, day in dates.items()}
    causes = []
    signs = _signs(record, dates, as_of, reference)
    for panel, code, facts in signs:
        if panel in scores and scores[panel] > _OLD_VALUE:
            causes.append((panel, code, 1 - _OLD_VALUE, facts))
            scores[panel] = _OLD_VALUE
        elif panel not in scores:
            causes.append((panel, code, 0.0, facts))
    signed = {panel for panel, _code, _facts in signs}
    for panel, mark in scores.items():
        if panel not in signed and mark < 0.999:
            causes.append((panel, "accu.grown_old", 1 - mark, {"days": (as_of - dates[panel]).days}))
    if not scores:
        return Letter(None, tuple(Cause(code, panel, 0.0, facts) for panel, code, _loss, facts in causes))
    found = [Cause(code, panel, round(loss / len(scores), 4), facts) for panel, code, loss, facts in causes]
    return Letter(round(sum(scores.values()) / len(scores), 4), _ranked(found))


def _signs(
    record: Mapping[str, Any], dates: Mapping[str, date], as_of: date, reference: Reference | None
) -> list[tuple[str, str, Facts]]:
    signs: list[tuple[str, str, Facts]] = []
    domain = str(record.get("email") or "").rpartition("@")[2].lower()
    if domain in _GONE:
        signs.append(("email", "accu.provider_gone", {"year": _GONE[domain]}))
    postcode, country = str(record.get("postcode") or ""), record.get("country")
    aged = "address" in dates and (as_of - dates["address"]).days > DAYS  # a new one is wrong rather than old
    if aged and country == "NL" and len(postcode) >= 6:
        from ..reference import standard

        if (reference or standard()).pc6_exists(postcode) is False:
            signs.append(("address", "accu.postcode_gone", {}))
    return signs


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


def _complete(record: Mapping[str, Any], policy: Policy, use_case: str | None) -> Letter:
    required = policy.required_fields(use_case)
    useful = _useful(tuple(required))
    total = len(required) + len(useful) * _USEFUL_WEIGHT
    if not total:
        return Letter(1.0)
    causes = []
    for names, weight, code in ((required, 1.0, "accu.required_empty"), (useful, _USEFUL_WEIGHT, "accu.useful_empty")):
        for name in names:
            if not _filled(record, name):
                first, _, others = name.partition("|")
                facts = {"others": others.replace("|", ", ")} if others else {}
                causes.append(Cause(code, first, round(weight / total, 4), facts))
    return Letter(max(round(1 - sum(cause.loss for cause in causes), 4), 0.0), _ranked(causes))


def _correct(findings: Iterable[Finding], suggestions: Iterable[Suggestion], policy: Policy) -> Letter:
    """One minus the chance that some field is wrong: the worst of each field, multiplied over the fields.

    A product and no mean, so that a further field without findings changes nothing.
    """
    worst: dict[str, Cause] = {}
    for item in findings:
        severity = policy.severity(item.code, item.severity)
        loss = _PENALTY[severity] if severity is not None else 0.0
        if loss and item.code not in _EMPTY and not item.code.endswith(".missing"):
            _worse(worst, Cause("accu.finding", item.field, loss, {"cause": item.code}))
    for guess in suggestions:
        _worse(worst, Cause("accu.suggestion_waits", guess.field, min(guess.confidence, 0.95), {"cause": guess.code}))
    mark = 1.0
    for cause in worst.values():
        mark *= 1 - cause.loss
    causes = [
        dataclasses.replace(cause, loss=round(mark / (1 - cause.loss) - mark, 4)) for cause in worst.values()
    ]  # what is gained when this one alone is set right
    return Letter(round(mark, 4), _ranked(causes))


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
        causes = (Cause("accu.possible_duplicate", None, round(1 - alone, 4), {"probability": round(likeliest, 3)}),)
    return Letter(round(alone, 4), causes)


def _ranked(causes: Iterable[Cause]) -> tuple[Cause, ...]:
    return tuple(sorted(causes, key=lambda cause: -cause.loss))
