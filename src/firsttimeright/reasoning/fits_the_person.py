"""Whether a given name that may have been meant fits the person's initials and salutation better than the typed one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..findings import Evidence
from ..text.folding import compact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..fields.names.spelling import Candidate
    from .scene import Scene

__all__ = ["fits_the_person"]


def fits_the_person(scene: Scene, item: Candidate, typed: str) -> Iterator[Evidence]:
    """Give what the initials and the salutation say of *item*, where *typed* (folded) stands."""
    initials = compact(scene.part("initials"))
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
