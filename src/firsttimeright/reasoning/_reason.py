"""The one way in: all checks over one record."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..customer import NAME_FIELDS
from ..findings import Audience, Code, Completion, Finding, Quiet, Severity, Skipped, Suggestion, swift
from ..reference import Reference, standard
from ..text.folding import compact, fold
from . import (
    account_fits,
    addressed_as_one,
    area_code_fits,
    birth_date_fits,
    countries_agree,
    digits_are_digits,
    fields_are_in_place,
    full_name_agrees,
    gaps_are_filled,
    keyboard_was_set_right,
    marks_among_letters,
    more_than_the_company,
    names_are_spelled_as_meant,
    names_hold_together,
    names_one_field_off,
    number_of_its_country,
    parts_are_of_one,
    record_is_real,
    values_differ,
    whole_name_in_one_field,
)
from .engine import BASE_RATE, Claim, Weighing, dismissal, finding, posteriors, weigh
from .gaps_are_filled import GREETING
from .marks_among_letters import MARK
from .parts_are_of_one import TWO_FAMILIES
from .scene import Scene
from .turned_and_misspelled import SPELLED_OUT
from .values_differ import SAME_VALUE
from .whole_name_in_one_field import WHOLE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date
    from types import ModuleType

    from ..customer import Customer

__all__ = ["CHECKS", "CODES", "EVIDENCE", "Reasoned", "reason"]

# In the order in which a colleague looks: is it real, is it in place, is it spelled right, does it agree, what lacks.
CHECKS: tuple[ModuleType, ...] = (
    record_is_real,
    fields_are_in_place,
    whole_name_in_one_field,
    names_one_field_off,
    values_differ,
    more_than_the_company,
    full_name_agrees,
    parts_are_of_one,
    keyboard_was_set_right,
    marks_among_letters,
    names_hold_together,
    addressed_as_one,
    names_are_spelled_as_meant,
    birth_date_fits,
    countries_agree,
    number_of_its_country,
    digits_are_digits,
    area_code_fits,
    account_fits,
    gaps_are_filled,
)

CODES: tuple[Code, ...] = tuple(code for check in CHECKS for code in check.CODES)
EVIDENCE: tuple[str, ...] = tuple(dict.fromkeys(code for check in CHECKS for code in getattr(check, "EVIDENCE", ())))


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Reasoned(Quiet):
    """What the fields say of each other."""

    findings: tuple[Finding, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()  # the most certain first
    completions: tuple[Completion, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    answered: tuple[Suggestion, ...] = ()  # what would be asked, had the user not said no

    _SPOKEN = frozenset({"findings", "suggestions", "completions", "skipped"})


def reason(
    customer: Customer,
    *,
    reference: Reference | None = None,
    today: date | None = None,
    audience: Audience | str = Audience.STAFF,
    index: Any = None,
    exclude: object = None,
    base_rate: float | None = None,
    policy: Weighing | None = None,
    dismissed: Iterable[str | Suggestion | Completion | Finding] = (),
) -> Reasoned:
    """Look at the whole record and say what an experienced colleague would ask.

    The fields' own findings and suggestions (``customer.findings`` and the like)
    are not repeated here. Nothing is applied, and nobody's value is in a
    finding or in evidence.

    Args:
        customer: The record as ``customer.read`` gave it.
        reference: Names, places and the rest; ``None`` is the standard one.
        today: The day it is; without it, checks that need a day are skipped.
        audience: Who will see the answer. For ``public`` the index is not asked.
        index: Existing customers, if any.
        exclude: The id, or ids, of customers who are no witness: the one who is being edited.
        base_rate: Share of records (0..1) in which a given field holds an error; ``None`` is the
            policy's, or 0.03.
        policy: Thresholds, severities and the most suggestions; ``None`` is the library's own.
        dismissed: What the user said no to: suggestions, completions, findings, their ``dismissal`` tokens, or codes.

    Returns:
        Findings, suggestions (the most certain first, never two for one cause),
        completions, and the checks that were skipped with the reason.

    Raises:
        ValueError: *base_rate* is no probability above 0, or *audience* is unknown.
    """
    rate = base_rate if base_rate is not None else policy.base_rate if policy is not None else BASE_RATE
    if not 0.0 < rate <= 1.0:
        raise ValueError("base_rate must be above 0 and at most 1")
    reference = reference if reference is not None else standard()
    who = audience if isinstance(audience, Audience) else Audience(audience)
    heard = _Heard()
    scene = Scene(
        customer, reference=reference, today=today, audience=who, index=index, exclude=exclude, base_rate=rate,
        policy=policy, claims=heard.claims,
    )  # fmt: skip
    _hear(scene, heard)
    refused = (
        frozenset(item if isinstance(item, str) else dismissal(item) for item in dismissed) if dismissed else _NOTHING
    )
    return _concluded(scene, heard, refused, policy)


def _concluded(scene: Scene, heard: _Heard, refused: frozenset[str], policy: Weighing | None) -> Reasoned:
    """Weigh what the checks put forward against each other, and give what is left to say."""
    weighed: list[tuple[Suggestion, Claim]] = []
    if heard.claims:
        claims = keyboard_was_set_right.settles(_of_one_cause(heard.claims), scene.base_rate)
        weighed = weigh(claims, base_rate=scene.base_rate, audience=scene.audience, threshold=policy)
    findings, suggestions, answered = heard.findings, list[Suggestion](), list[Suggestion]()
    if weighed or (refused and findings):  # else nothing is asked, so that nothing is said twice, nor was it refused
        findings, suggestions, answered = _judged(_of_the_right_name(weighed, scene), findings, refused)
    findings = _asked_once(findings) if len(findings) > 1 else findings
    completions = heard.completions
    if suggestions or findings:  # else there is nothing to doubt them for
        completions = [item for item in completions if not _doubtful(item, suggestions, findings, scene)]
    if policy is not None and (findings or suggestions):
        findings = _severe(findings, policy)
        suggestions = [item for item in suggestions if policy.severity(item.code, Severity.WARN) is not None]
    return Reasoned(tuple(findings), tuple(suggestions), tuple(completions), tuple(heard.skipped), tuple(answered))


def _asked_once(findings: list[Finding]) -> list[Finding]:
    """Ask no second question about a name that is asked about by itself: *Test Test* stands there twice as well."""
    if not any(item.code == _ODD and item.field in _TURNED for item in findings):
        return findings
    return [
        dataclasses.replace(item, severity=Severity.INFO)
        if item.code == SAME_VALUE.name and item.field == "family_name" and item.severity is Severity.WARN
        else item
        for item in findings
    ]


def _of_the_right_name(weighed: list[tuple[Suggestion, Claim]], scene: Scene) -> list[tuple[Suggestion, Claim]]:
    """Ask nothing about a salutation because of a given name that is itself asked about, and fits when put right."""
    if len(weighed) < 2 or not any(guess.code == _CONFLICT for guess, _claim in weighed):
        return weighed
    meant = next((guess.after for guess, _claim in weighed if guess.field == "given_name"), None)
    if meant is None:
        return weighed
    known = scene.reference.given_name(meant, scene.country)
    if known is not None and known.gender not in {scene.salutation_gender, None}:
        return [_no_surer(guess, claim, scene) for guess, claim in weighed]
    return [(guess, claim) for guess, claim in weighed if guess.code != _CONFLICT]


def _no_surer(guess: Suggestion, claim: Claim, scene: Scene) -> tuple[Suggestion, Claim]:
    """Of names that changed places and a salutation beside them: it rests on the given name, and is no surer."""
    if guess.code != _CONFLICT or not guess.cause:
        return guess, claim
    said = claim.hypothesis
    share = guess.confidence * posteriors([said.bits], [scene.base_rate])[0]
    return dataclasses.replace(guess, confidence=round(share, 4), evidence=said.evidence), claim


def _of_one_cause(claims: list[Claim]) -> list[Claim]:
    """Ask nothing about the spelling of a name that is put right and in its place by one question."""
    if len(claims) < 3 or not any(_is_of_both(claim) for claim in claims):
        return claims
    return [claim for claim in claims if claim.hypothesis.code != _TYPO or claim.hypothesis.field not in _TURNED]


def _is_of_both(claim: Claim) -> bool:
    return claim.hypothesis.cause == "swap" and any(piece.code == SPELLED_OUT for piece in claim.hypothesis.evidence)


@dataclass(slots=True)
class _Heard:
    """What the checks put forward, each kind in the order in which it came."""

    claims: list[Claim] = dataclasses.field(default_factory=list)
    findings: list[Finding] = dataclasses.field(default_factory=list)
    completions: list[Completion] = dataclasses.field(default_factory=list)
    skipped: list[Skipped] = dataclasses.field(default_factory=list)


def _hear(scene: Scene, heard: _Heard) -> None:
    """Ask all checks; each may look at what those before it put forward."""
    for check in CHECKS:
        if not (said := check.check(scene)):
            continue  # as most checks of most records
        for item in said:
            if isinstance(item, Claim):
                heard.claims.append(item)
            elif isinstance(item, Completion):
                heard.completions.append(item)
            elif isinstance(item, Skipped):
                heard.skipped.append(item)
            else:
                heard.findings.append(item)


def _judged(
    weighed: Iterable[tuple[Suggestion, Claim]], noted: Iterable[Finding], refused: frozenset[str]
) -> tuple[list[Finding], list[Suggestion], list[Suggestion]]:
    """Give what is found and what is asked, without what was dismissed; and that."""
    findings, suggestions = list(noted), []
    asked: set[str] = set()  # also what was refused: the user looked at it
    said_no = (
        [guess for guess, _claim in weighed if guess.code in refused or dismissal(guess) in refused] if refused else []
    )
    fallen = {guess.cause for guess in said_no if guess.cause}  # half of a swap is no question
    for guess, claim in weighed:
        asked.add(guess.field)
        if guess in said_no or guess.cause in fallen:
            continue
        note = finding(claim)
        if note is not None and not _said(note, findings):
            findings.append(note)
        suggestions.append(guess)
    # Nor is it asked whether a name is one, where a better one was proposed for it: one cause, one question.
    marked = {guess.field for guess, claim in weighed if any(each.code == MARK for each in claim.hypothesis.evidence)}
    findings = [
        item
        for item in findings
        if item.code not in refused
        and not _proposed(item, asked)
        and not (item.code == _REMARK and item.field in marked)
    ]
    if any(guess.code == _COMPANY for guess in said_no):  # what it rests on stands there, and is no question any more
        findings = [
            dataclasses.replace(item, severity=Severity.INFO)
            if item.code == _COMPANY and item.severity is Severity.WARN
            else item
            for item in findings
        ]
    return findings, suggestions, [guess for guess, _claim in weighed if guess in said_no or guess.cause in fallen]


def _doubtful(item: Completion, suggestions: Iterable[Suggestion], findings: Iterable[Finding], scene: Scene) -> bool:
    """Tell whether what would be filled in comes from a name that is itself asked about, and may be otherwise."""
    if item.code == GREETING.name:
        doubted = {guess.field for guess in suggestions if guess.code != _COMPANY}
        doubted |= {note.field for note in findings if note.severity is not Severity.INFO}
        return not doubted.isdisjoint(NAME_FIELDS) or any(guess.code == _COMPANY for guess in suggestions)
    if item.field != "initials":
        return False
    if any(note.code == TWO_FAMILIES.name for note in findings):
        return True
    if any(note.code in _NO_NAMES for note in findings) and _is_no_given_name(findings, scene):
        return True
    return any(
        fold(guess.before or "")[:1] != fold(guess.after or "")[:1] or guess.code == WHOLE.name
        for guess in suggestions
        if guess.field == "given_name" or guess.code == _COMPANY
    )


def _is_no_given_name(findings: Iterable[Finding], scene: Scene) -> bool:
    """Tell whether what stands there is no given name: by itself, or as the first half of a remark (Do not | use)."""
    if any(note.code in _NO_NAMES and note.field == "given_name" for note in findings):
        return True
    given = scene.text("given_name")
    if scene.name is not None and scene.name.unparsed and compact(given) in compact(scene.name.unparsed):
        return True
    return any(scene.reference.given_name(word, scene.country) is None for word in given.split())


_NOTHING: frozenset[str] = frozenset()
_CONFLICT, _TYPO = "name.gender_conflict", "name.typo_suspect"
_TURNED = frozenset(("given_name", "family_name"))
_NO_NAMES = frozenset(("name.implausible", "name.remark_in_name", "record.made_up"))
_REMARK = "name.remark_in_name"
_COMPANY, _ODD, _DIFFERS = "name.company_in_person_field", "name.implausible", "cross.full_name_differs"


def _proposed(note: Finding, asked: Collection[str]) -> bool:
    """Tell whether a better value was proposed for what a finding asks about."""
    return (note.code == _ODD and note.field in asked) or (note.code == _DIFFERS and note.facts["other"] in asked)


def _said(note: Finding, findings: Iterable[Finding]) -> bool:
    """Tell whether it is asked already, by the names room with more facts, or of the field that holds the company."""
    return any(item.code == note.code and (item.field == note.field or note.code == _COMPANY) for item in findings)


def _severe(findings: Iterable[Finding], policy: Weighing) -> list[Finding]:
    kept = []
    for item in findings:
        severity = policy.severity(item.code, item.severity)
        if severity is not None:
            kept.append(item if severity is item.severity else dataclasses.replace(item, severity=severity))
    return kept
