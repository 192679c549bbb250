"""The hand lay one key beside its place: *Kpjm* is John, and *Nsyyjre* Matthew.

Only where the letters make no name at all as they stand, and a usual one a key further on; a name that somebody has,
or might have, is never read so.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..fields.names.spelling import standing
from ..findings import Code, Evidence, Hypothesis, Severity
from ..reference.letters import surprise
from ..text.folding import compact, fold
from ..text.layouts import beside
from .engine import Claim

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["BESIDE_KEYS", "EVIDENCE", "beside_keys"]

BESIDE_KEYS = Code("cross.hand_beside_keys", Severity.WARN)
EVIDENCE = ("evidence.next_keys_give_name",)

_SHORTEST, _SHORT = 4, 5  # letters; shorter ones come of many keys by chance
_ODD, _SHORT_ODD = 6.0, 9.0  # bits a letter: names of any language have fewer, and of a short one most
_LEAST, _USUAL = 5.0, 100.0  # bearers per million of the name that comes out, and of a short one
_PRIOR, _FLOOR = 0.001, 0.8


def beside_keys(scene: Scene, unknown: list[tuple[str, str, str, str]]) -> tuple[Claim, ...]:
    """Read names that nobody has with the hand one key to the left, or to the right; each as field, kind, text, key."""
    for step in (-1, 1):
        claims = [claim for item in unknown if (claim := _read(scene, *item, step)) is not None]
        if claims:
            return tuple(claims)
    return ()


def _read(scene: Scene, field: str, kind: str, text: str, key: str, step: int) -> Claim | None:  # noqa: PLR0917
    letters = "".join(filter(str.isalpha, key))
    if len(key) < _SHORTEST or not key.isascii() or " " in key or compact(text) in scene.local_letters:
        return None
    odd = surprise(letters, kind)
    if odd < (_ODD if len(key) > _SHORT else _SHORT_ODD) * len(letters):
        return None
    meant = beside(text.lower(), scene.layout, step)
    if not meant.isalpha():
        return None
    per_million = standing(fold(meant), kind, scene.country, scene.reference).per_million
    if per_million < (_LEAST if len(key) > _SHORT else _USUAL):
        return None
    evidence = (
        Evidence(
            "evidence.next_keys_give_name", round(math.log2(per_million / 1e6) - 2, 2),
            {"per_million": round(per_million, 1)},
        ),
        Evidence("evidence.no_name_as_it_stands", round(odd, 2)),
    )  # fmt: skip
    after = meant.upper() if text.isupper() else meant.capitalize()
    return Claim(Hypothesis(field, text, after, BESIDE_KEYS.name, evidence, ""), prior=_PRIOR, floor=_FLOOR)
