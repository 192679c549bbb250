"""Slips in given and family names, from name and keyboard alone."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial

from firsttimeright.fields.names import codes
from firsttimeright.fields.names.as_typed import in_own_letters, marked_otherwise
from firsttimeright.fields.names.behind_infix import behind
from firsttimeright.fields.names.habits import Habits, habits
from firsttimeright.fields.names.infix_slips import infix_hypotheses
from firsttimeright.fields.names.kin import borne_with, from_afar
from firsttimeright.fields.names.slip_reasons import reasons
from firsttimeright.fields.names.spelling import (
    BASE_RATE,
    Candidate,
    candidates,
    floor,
    goes_on,
    is_glued,
    meant_in,
    names_in,
    spelled,
    standing,
    usual,
    weigh,
)
from firsttimeright.fields.names.standings import BEHIND
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.findings import Evidence, Hypothesis
from firsttimeright.reference import Reference, standard
from firsttimeright.text.folding import fold

__all__ = ["typo_hypotheses"]

_SPOKEN_IN = {"en": "GB"}  # whose tables answer for a language of many countries, where the form names none
_WORTH_HEARING = -6.0  # bits: what has less to say for itself no other field will make likely


def typo_hypotheses(
    name: PersonName, *, country: str | None = None, language: str | None = None, reference: Reference | None = None
) -> tuple[Hypothesis, ...]:
    """Put forward which parts of *name* may be slips of the finger for a more usual name.

    A name that is usual is never put forward, and one that somebody is known to
    bear weighs against its own correction. Some .1 to 1 ms.

    Args:
        name: The name read.
        country: Alpha-2 code of the form.
        language: Language of the form.
        reference: What is known of names; by default the library's own tables.

    Returns:
        Hypotheses with evidence in bits, the likeliest first for each part; the prior (how
        often anybody slips) is not included.

    Source: Kernighan, Church and Gale 1990 (noisy channel); weights fitted by ``tools/spelling.py``.

    >>> from firsttimeright.fields.names import parse
    >>> found = typo_hypotheses(parse("Rob Bakkker", country="NL").value, country="NL")
    >>> [item.after for item in found if item.bits > 5]
    ['Bakker']
    """
    if name.kind not in (Kind.PERSON, Kind.FAMILY, Kind.COUPLE):
        return ()
    how = habits(country, language)
    if how.country is None:
        how = habits(_SPOKEN_IN.get(how.language), language)
    ref = reference if reference is not None else standard()
    found = [*infix_hypotheses(name, how, ref)]
    if name.family_name and not found and not goes_on(name.given_names or ""):
        afar = partial(from_afar, "given", name.given_names or "", "", how.country, ref)
        found += _slips(name.family_name, "family", how, ref, infix=fold(name.infix or ""), afar=afar)
    if name.given_names:
        afar = partial(from_afar, "family", name.family_name or "", name.infix or "", how.country, ref)
        found += _slips(name.given_names, "given", how, ref, afar=afar)
    return tuple(found)


def _slips(
    text: str, kind: str, how: Habits, ref: Reference, *, infix: str = "", afar: Callable[[], float]
) -> Iterator[Hypothesis]:
    parts = names_in(text)
    for start, end in parts:
        typed = text[start:end]
        for item, evidence in _near(typed, kind, infix, how.country, ref, afar=afar):
            if kind == "family" and not meant_in(len(parts), item):
                continue
            after = text[:start] + spelled(item, typed, kind, how.country, ref) + text[end:]
            yield Hypothesis(f"{kind}_name", text, after, codes.TYPO_SUSPECT.name, evidence)


def _near(
    typed: str, kind: str, infix: str, country: str | None, ref: Reference, *, afar: Callable[[], float]
) -> Iterator[tuple[Candidate, tuple[Evidence, ...]]]:
    key = fold(typed)
    if not key.isalpha() or not key.isascii():
        return
    own = standing(key, kind, country, ref, infix)
    if usual(own, kind):
        return
    found = []
    near = behind(infix, key, own, country, ref) if kind == "family" else candidates(key, kind, country, ref)
    for item in near:
        if kind == "given" and marked_otherwise(typed, item.name, country):
            continue
        if is_glued(typed, item.key) or not borne_with(infix, item.name, country, ref):
            continue
        told = kind == "given" and in_own_letters(typed, item.name)
        evidence = reasons(typed, own, item, weigh(key, own, item, kind, country, ref, afar=afar()), told=told)
        if (bits := sum(reason.bits for reason in evidence)) >= _WORTH_HEARING:
            found.append((bits, item, evidence))
    sure = floor(len(typed), kind, listed=own.listed, behind=own.by == BEHIND)
    if not found or (sure and math.log2(sum(2.0**bits for bits, *_rest in found)) < _bits(sure)):
        return
    yield from ((item, evidence) for _, item, evidence in found)


def _bits(confidence: float) -> float:
    """Give the bits of evidence that make a guess so likely at the base rate."""
    return math.log2(confidence / (1 - confidence) * (1 - BASE_RATE) / BASE_RATE)
