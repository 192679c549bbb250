"""A full name that was given beside its parts names the same person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from ..findings import Code, Finding, Severity
from ..text.folding import compact

if TYPE_CHECKING:
    from .scene import Scene

DIFFERS = Code("cross.full_name_differs", Severity.WARN)
CODES = (DIFFERS,)

_NEAR = 0.75  # names this much alike are one name and a slip, which the spelling check asks about


def check(scene: Scene) -> tuple[Finding, ...]:
    """See whether the family name, and the given name, stand in the full name."""
    whole = scene.typed_text("full_name")
    if not whole:
        return ()
    letters = compact(whole)
    words = [compact(word) for word in whole.replace("-", " ").split()]
    for field in ("family_name", "given_name"):
        name = compact(scene.typed_text(field))
        if len(name) < 2 or name in letters:
            continue
        if any(OSA.normalized_similarity(name, word) >= _NEAR for word in words):
            continue
        if field == "given_name" and (_initial(name, words) or _nickname(scene, name, words)):
            continue
        return (DIFFERS.at("full_name", other=field),)
    return ()


def _initial(name: str, words: list[str]) -> bool:
    return any(len(word) <= 3 and word[:1] == name[:1] for word in words)


def _nickname(scene: Scene, name: str, words: list[str]) -> bool:
    return not scene.reference.nicknames(name).isdisjoint(words)
