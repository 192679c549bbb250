"""Names of countries that were mistyped: Nederlnd, Belgim, Germny."""

from __future__ import annotations

import math
from functools import lru_cache

from firsttimeright.findings import Evidence
from firsttimeright.reference.world import country_neighbours
from firsttimeright.text.folding import fold
from firsttimeright.text.slips import slip

__all__ = ["meant"]

# Bits of a slip that is easily made: a letter left out, doubled or changed with its neighbour. One letter for another
# is none: Siberia is not Liberia, and Rutland not Rusland, though neither is a country.
_EASY, _EASY_IN_LONG = -11.0, -15.0
_SHORTEST, _LONG = 5, 9  # letters
_MARGIN = 4.0  # bits by which the nearest country lies nearer than the next
_CONFIDENCE = 0.95


@lru_cache(maxsize=1024)
def meant(text: str) -> tuple[str, float, tuple[Evidence, ...]] | None:
    """Give the country that a text which names none lies a slip of the finger from, how sure that is, and why.

    >>> meant("Nederlnd")[0], meant("Siberia")
    ('NL', None)
    """
    typed = fold(text)
    if not _SHORTEST <= len(typed) <= 60 or not typed.replace(" ", "").replace("-", "").isalpha():
        return None
    most = 2 if len(typed) >= _LONG else 1
    best: dict[str, float] = {}
    for name, code in country_neighbours(typed, distance=most):
        if len(name) >= _SHORTEST:
            best[code] = max(best.get(code, -math.inf), slip(typed, name, most=most).bits)
    ranked = sorted(((bits, code) for code, bits in best.items()), reverse=True)
    if not ranked or ranked[0][0] < (_EASY_IN_LONG if most > 1 else _EASY):
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN:
        return None
    bits, code = ranked[0]
    return code, _CONFIDENCE, (Evidence("address.place_slip", round(bits, 1)),)
