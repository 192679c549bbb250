"""A full name that was given beside its parts names the same person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from ..findings import Code, Finding, Severity
from ..text.folding import compact
from .local_parts import Forms

if TYPE_CHECKING:
    from .scene import Scene

DIFFERS = Code("cross.full_name_differs", Severity.WARN)
CODES = (DIFFERS,)

_NEAR = 0.75  # given names this much alike are one name and its everyday form, or a slip


def check(scene: Scene) -> tuple[Finding, ...]:
    """See whether the family name, and the given name, stand in the full name.

    A family name that stands in two spellings is asked about here only where no better one is proposed.
    """
    whole = scene.typed_text("full_name")
    if not whole:
        return ()
    letters = compact(whole)
    words = [compact(word) for word in whole.replace("-", " ").split()]
    for field in ("family_name", "given_name"):
        name = compact(scene.typed_text(field))
        if len(name) < 2 or name in letters or _is_among(scene.typed_text(field), words):
            continue
        if field == "family_name" and Forms.of(scene.typed_text(field), scene.country).hold((*words, letters)):
            continue
        if field == "given_name" and any(OSA.normalized_similarity(name, word) >= _NEAR for word in words):
            continue
        if field == "given_name" and (_initial(name, words) or _nickname(scene, name, words)):
            continue
        return (DIFFERS.at("full_name", other=field),)
    return ()


def _is_among(name: str, words: list[str]) -> bool:
    """Tell whether every word of a name stands in the full name, in whatever order: *Boer, Sanne de*."""
    own = [compact(word) for word in name.replace("-", " ").split()]
    return len(own) > 1 and all(word in words for word in own)


def _initial(name: str, words: list[str]) -> bool:
    return any(len(word) <= 3 and word[:1] == name[:1] for word in words)


def _nickname(scene: Scene, name: str, words: list[str]) -> bool:
    return not scene.reference.nicknames(name).isdisjoint(words)
