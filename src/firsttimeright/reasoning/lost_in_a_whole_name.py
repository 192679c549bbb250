"""Letters that were lost in a whole name: one question about the field, whichever of its words they stood in."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from ..findings import Hypothesis

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["of_the_whole"]

ENCODING = "name.encoding"
_MOST = 2  # names of which neither is clearly meant


def of_the_whole(scene: Scene, guesses: tuple[Hypothesis, ...]) -> tuple[Hypothesis, ...]:
    """Ask of a name that was typed in one field about that field: *J?rg M?ller* has lost two letters, and is one text.

    Nothing is asked where no name fits one of its words: half of the letters would still be lost.
    """
    lost = [item for item in guesses if item.code == ENCODING]
    whole = scene.text("full_name")
    if not lost or not whole or any(scene.typed_text(item.field) for item in lost):
        return guesses
    others = tuple(item for item in guesses if item.code != ENCODING)
    parts = [[item for item in lost if item.field == field] for field in dict.fromkeys(item.field for item in lost)]
    made = []
    for chosen in product(*parts):
        after = whole
        for item in chosen:
            after = after.replace(item.before or "", item.after or "", 1)
        least = min(chosen, key=lambda item: item.bits)
        if after != whole and not {"?", "\ufffd"} & set(after):
            made.append(Hypothesis("full_name", whole, after, ENCODING, least.evidence))
    made.sort(key=lambda item: -item.bits)
    return (*others, *made[:_MOST])
