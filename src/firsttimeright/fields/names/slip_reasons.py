"""What a slip in a name weighs, in words and facts: the reasons beside a question."""

from __future__ import annotations

from firsttimeright.fields.names.as_typed import accented
from firsttimeright.fields.names.codes import FREQUENT, NOBODYS, RARE, SLIP, UNKNOWN
from firsttimeright.fields.names.spelling import NOBODY, Candidate, Standing
from firsttimeright.fields.names.standings import BEHIND
from firsttimeright.findings import Evidence

__all__ = ["reasons"]

_CAREFUL = -12.0  # bits: who types accents that the other name lacks has typed with care


def reasons(
    typed: str, own: Standing, item: Candidate, bits: tuple[float, float, float], *, told: bool = False
) -> tuple[Evidence, ...]:
    """Put into words and facts what :func:`weigh` or :func:`channel` gave for *typed* (as written).

    Accents that the name meant lacks speak against it, unless another field has *told* of it: it has none by nature.
    """
    slipped, meant, rest = bits
    if not typed.isascii() and item.name.isascii() and not (told and accented(typed, item.name) != item.name):
        rest += _CAREFUL
    share: dict[str, float | int] = {"per_million": round(item.standing.per_million, 1)}
    found = (
        Evidence(SLIP, round(slipped, 2), {"kind": "+".join(item.kinds), "slips": len(item.kinds)}),
        Evidence(FREQUENT, round(meant, 2), share),
    )
    if own.by == BEHIND:
        return (*found, Evidence(NOBODYS, round(rest, 2), {}))
    if not own.listed:
        return (*found, Evidence(UNKNOWN, round(rest, 2), {}))
    times = (item.standing.per_million + NOBODY) / (own.per_million + NOBODY)
    share = {"per_million": round(own.per_million, 2), "times": _round(times)}
    return (*found, Evidence(RARE, round(rest, 2), share))


def _round(ratio: float) -> int:
    """Two figures are enough: 8,731 times is 8,700 times."""
    whole = max(round(ratio), 1)
    return round(whole, 2 - len(str(whole))) if whole > 99 else whole
