"""Given and family names stand as they were meant.

Silence unless a specific better name has evidence: a slip that explains what
stands there, a name that is so much more frequent that the slip is likelier
than the rare name, or another field of the record that spells it otherwise.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..findings import Code, Evidence, Hypothesis, Severity
from ..text.folding import compact, fold
from . import local_parts
from .engine import Claim
from .spelling import NOBODY, Candidate, Standing, candidate, candidates, standing, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .scene import Scene

FAMILY_NAME = Code("family_name.typo", Severity.WARN)
GIVEN_NAME = Code("given_name.typo", Severity.WARN)
CODES = (FAMILY_NAME, GIVEN_NAME)
EVIDENCE = ("evidence.slip", "evidence.meant_is_usual", "evidence.typed_is_unlisted", "evidence.typed_is_rarer",
            "evidence.email_spells_it_so", "evidence.email_repeats_typed", "evidence.initial_fits",
            "evidence.initial_differs", "evidence.salutation_fits", "evidence.salutation_differs",
            "evidence.customers_spell_it_so", "evidence.customers_spell_as_typed")  # fmt: skip

_FIELDS = (("family_name", "family", FAMILY_NAME), ("given_name", "given", GIVEN_NAME),
           ("partner_family_name", "family", FAMILY_NAME))  # fmt: skip
_SAFE = 60.0  # per million: nobody is asked about a name as usual as this one, unless another field says so
_MOST_PARTS = 4


def check(scene: Scene) -> tuple[Claim, ...]:
    """Put forward the names that may have been meant."""
    claims: list[Claim] = []
    for field, kind, code in _FIELDS:
        text = scene.text(field)
        if not text or len(text) > 80:
            continue
        parts = _parts(text, kind)
        if len(parts) > _MOST_PARTS:
            continue
        for start, end in parts:
            for meant, evidence in _suspects(scene, field, kind, text[start:end]):
                after = text[:start] + meant + text[end:]
                claims.append(Claim(Hypothesis(field, text, after, code.name, evidence)))
    return tuple(claims)


def _parts(text: str, kind: str) -> list[tuple[int, int]]:
    """Where the names of a field stand: each of a double name is looked at alone."""
    spans = []
    start = None
    for place, letter in enumerate(f"{text} "):
        if letter.isalpha() or letter in "'’":
            start = place if start is None else start
        elif start is not None:
            spans.append((start, place))
            start = None
    del kind
    return [(a, b) for a, b in spans if b - a >= 3]


def _suspects(scene: Scene, field: str, kind: str, typed: str) -> Iterator[tuple[str, tuple[Evidence, ...]]]:
    key = fold(typed)
    if not key.replace("'", "").isalpha() or not key.replace("'", "").isascii():
        return
    reference, country = scene.reference, scene.country
    own = standing(key, kind, country, reference)
    heard = local_parts.testify(compact(typed), scene.local_words, _around(scene, field)) if scene.local_words else None
    if heard is not None and heard.repeats:
        return  # the address protects what was typed, at more bits than any slip is worth
    found: list[Candidate] = []
    if own.per_million < _SAFE:
        found += candidates(key, kind, country, reference)
    if heard is not None and heard.instead is not None and all(item.key != heard.instead for item in found):
        found.append(candidate(key, heard.instead, kind, country, reference))
    for item in found:
        if item.slip_bits == -math.inf:
            continue
        evidence = [*_spelling(key, item, own, kind, country)]
        if heard is not None and heard.instead == compact(item.key):
            back = candidate(item.key, key, kind, country, reference).slip_bits
            evidence.append(Evidence("evidence.email_spells_it_so", round(local_parts.for_meant(back), 2)))
        elif heard is not None and heard.instead is not None:
            continue  # the address names another
        if kind == "given":
            evidence += _person(scene, item, key)
        yield _spelled(item, typed, scene, kind), tuple(evidence)


def _spelling(typed: str, item: Candidate, own: Standing, kind: str, country: str | None) -> Iterator[Evidence]:
    slipped, meant, rest = weigh(typed, own, item, kind, country)
    yield Evidence("evidence.slip", round(slipped, 2), {"kind": "+".join(item.kinds), "slips": len(item.kinds)})
    facts: dict[str, float | int] = {"per_million": round(item.standing.per_million, 1)}
    yield Evidence("evidence.meant_is_usual", round(meant, 2), facts)
    if own.listed:
        times = (item.standing.per_million + NOBODY) / (own.per_million + NOBODY)
        facts = {"per_million": round(own.per_million, 2), "times": _round(times)}
        yield Evidence("evidence.typed_is_rarer", round(rest, 2), facts)
    else:
        yield Evidence("evidence.typed_is_unlisted", round(rest, 2), {})


def _round(ratio: float) -> int:
    """Two figures are enough: 8,731 times is 8,700 times."""
    whole = max(round(ratio), 1)
    return round(whole, 2 - len(str(whole))) if whole > 99 else whole


def _person(scene: Scene, item: Candidate, typed: str) -> Iterator[Evidence]:
    initials = compact(scene.text("initials"))
    if initials and typed[0] != item.key[0]:
        if initials[0] == item.key[0]:
            yield Evidence("evidence.initial_fits", 4.0)
        elif initials[0] == typed[0]:
            yield Evidence("evidence.initial_differs", -8.0)
    asked = scene.salutation_gender
    if asked in {"f", "m"}:
        known = scene.reference.given_name(item.key, scene.country)
        if known is not None and known.gender == asked:
            yield Evidence("evidence.salutation_fits", 0.8)
        elif known is not None and known.gender is not None:
            yield Evidence("evidence.salutation_differs", -5.0)


def _around(scene: Scene, field: str) -> tuple[str, ...]:
    """What may stand around a name in an address: the person's other names, their initials, infixes."""
    names = [compact(word) for name in _NAMES if name != field for word in scene.text(name).split()]
    given = [compact(word) for word in scene.text("given_name").replace("-", " ").split()]
    initials = compact(scene.text("initials")) or "".join(word[0] for word in given if word)
    infix = compact(scene.text("infix"))
    letters = {initials, initials[:1], f"{initials}{infix}", f"{initials[:1]}{infix}"}
    return (*names, infix, *letters, *(f"{name}{infix}" for name in given if infix))


_NAMES = ("given_name", "family_name", "partner_family_name", "nickname")


def _spelled(item: Candidate, typed: str, scene: Scene, kind: str) -> str:
    """Write the name meant as the typed one is written."""
    name = item.name
    if name == item.key:  # no table knows its usual spelling
        known = (scene.reference.family_name if kind == "family" else scene.reference.given_name)(name, scene.country)
        name = known.name if known is not None else name.capitalize()
    if typed.isupper() and len(typed) > 1:
        return name.upper()
    return name.lower() if typed.islower() else name
