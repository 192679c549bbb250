"""Family names of the customers that lie one slip from a typed one.

The counts hold hashes and no names, so it is the names one slip away that are
made and looked up, some six hundred for a long one.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from firsttimeright.matching.counts import Counts
from firsttimeright.matching.keys import BEARERS, name_hash
from firsttimeright.matching.reading import family_parts

__all__ = ["near"]

MOST_LETTERS = 24
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_DIFFERENT = 3  # of the eight kinds of bearers: so many people at least are not one
_PREFIX = zlib.crc32(b"f\x1f")


def near(counts: Counts, typed: str, *, least: int) -> tuple[tuple[str, int], ...]:
    """Give the names one slip from *typed* (folded, one word) that *least* customers bear, with their counts."""
    part = family_parts(typed)  # Vandenbroucke is counted as Broucke
    if not typed.endswith(part) or not part.isascii() or not part.isalpha() or len(part) > MOST_LETTERS:
        return ()
    names = list(dict.fromkeys(_one_slip_away(part)))
    hashes = [zlib.crc32(name.encode(), _PREFIX) or 1 for name in names]
    head = typed[: len(typed) - len(part)]
    return tuple(
        (head + names[place], count)
        for place, count in counts.of_many(hashes)
        if count >= least and _of_several(counts, names[place])
    )


def _of_several(counts: Counts, name: str) -> bool:
    """Say whether several people bear a name; nor is it one whose hash happens to be that of another."""
    return sum(bool(counts.of(name_hash(kind, name))) for kind in BEARERS) >= _DIFFERENT


def _one_slip_away(name: str) -> Iterator[str]:
    halves = [(name[:at], name[at:]) for at in range(len(name) + 1)]
    for head, tail in halves:
        if len(tail) > 1 and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:]
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in _LETTERS if letter != tail[0])
        yield from (head + letter + tail for letter in _LETTERS)
