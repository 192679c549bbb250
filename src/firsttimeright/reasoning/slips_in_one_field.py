"""Several slips in the words of one field: *Jnasen-Bkaker* is asked about once, as Jansen-Bakker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..fields.names.codes import FREQUENT, SLIP
from ..findings import Evidence
from ..reference.words.salutations import FORMS
from ..text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    # Where a word begins and ends, what it was meant to be, why, and how sure it must be that something is wrong.
    _Found = tuple[int, int, str, tuple[Evidence, ...], float]

__all__ = ["clearly_meant", "in_one_field", "is_form"]

_CLEARLY = 6.0  # bits of a word's own evidence from which it is taken for misspelled beside another one that is
_SECOND = -5.0  # bits: as rare as one slip is, so rare is a second one, given the first (base rate .03)


def is_form(word: str) -> bool:
    """Say whether a word among others addresses somebody: of *Dhr. J. en mevr. De Vries* no *meer* was meant."""
    return fold(word) in FORMS


def in_one_field(text: str, found: Sequence[_Found]) -> Iterator[tuple[str, tuple[Evidence, ...], float]]:
    """Give what *text* was meant to be, each word put right alone, and those that are clearly misspelled together."""
    for start, end, meant, evidence, least in found:
        yield text[:start] + meant + text[end:], evidence, least
    if len({item[0] for item in found}) < 2:  # as nearly always
        return
    best: dict[int, _Found] = {}
    for item in sorted(found, key=lambda item: _bits(item[3])):
        best[item[0]] = item
    clear = [item for _, item in sorted(best.items()) if _bits(item[3]) >= _CLEARLY]
    if len(clear) > 1:
        after = text
        for start, end, meant, *_why in reversed(clear):
            after = after[:start] + meant + after[end:]
        yield after, _together([item[3] for item in clear]), max(item[4] for item in clear)


def clearly_meant(text: str, found: Sequence[_Found]) -> str:
    """Give what *text* was meant to be where that is clear; an empty text where it is not."""
    best = max(in_one_field(text, found), key=lambda item: _bits(item[1]))
    return best[0] if _bits(best[1]) >= _CLEARLY else ""


def _bits(evidence: Sequence[Evidence]) -> float:
    return sum(piece.bits for piece in evidence)


def _together(each: Sequence[Sequence[Evidence]]) -> tuple[Evidence, ...]:
    """Add up what is said of several words, reason by reason."""
    found: dict[str, Evidence] = {}
    for piece in (piece for evidence in each for piece in evidence):
        first = found.get(piece.code)
        if first is None:
            found[piece.code] = piece
            continue
        facts, bits = dict(first.facts), first.bits + piece.bits
        if piece.code == SLIP:
            facts = {"kind": f"{facts['kind']}+{piece.facts['kind']}", "slips": facts["slips"] + piece.facts["slips"]}  # type: ignore[operator]
            bits += _SECOND
        elif piece.code == FREQUENT:
            facts = dict(min(first, piece, key=lambda item: item.facts["per_million"]).facts)  # type: ignore[arg-type, return-value]
        found[piece.code] = Evidence(piece.code, round(bits, 2), facts)
    return tuple(found.values())
