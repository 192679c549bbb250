"""Sets of many names in few bits: is this name known at all?"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["Membership"]


@dataclass(frozen=True, slots=True)
class Membership:
    """A Bloom filter (Bloom 1970; double hashing after Kirsch and Mitzenmacher 2006).

    It never says no to a member, and says yes to a stated few that are none.
    """

    hashes: int
    bits: int
    body: bytes

    @classmethod
    def of(cls, names: Iterable[str], *, false_positives: float) -> Membership:
        """Build the set of *names*; *false_positives* is the share of strangers that it may take for members."""
        members = list(names)
        size = max(8, math.ceil(-len(members) * math.log(false_positives) / math.log(2) ** 2))
        hashes = max(1, round(size / max(len(members), 1) * math.log(2)))
        body = bytearray((size + 7) // 8)
        for name in members:
            for at in _places(name, hashes, size):
                body[at >> 3] |= 1 << (at & 7)
        return cls(hashes, size, bytes(body))

    @classmethod
    def from_bytes(cls, content: bytes) -> Membership:
        """Read what :meth:`to_bytes` wrote."""
        hashes = content[0]
        size = int.from_bytes(content[1:9], "little")
        return cls(hashes, size, content[9:])

    def to_bytes(self) -> bytes:
        """Give the set as bytes: the number of hashes, the number of bits, the bits."""
        return bytes([self.hashes]) + self.bits.to_bytes(8, "little") + self.body

    def __contains__(self, name: str) -> bool:
        body, bits = self.body, self.bits
        place, step = _hashed(name)
        for _ in range(self.hashes):
            at = place % bits
            if not body[at >> 3] >> (at & 7) & 1:
                return False
            place += step
        return True


def _places(name: str, hashes: int, bits: int) -> Iterable[int]:
    first, step = _hashed(name)
    return ((first + i * step) % bits for i in range(hashes))


@lru_cache(maxsize=1_024)  # one name is looked for in the sets of many countries
def _hashed(name: str) -> tuple[int, int]:
    digest = hashlib.blake2b(name.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    return int.from_bytes(digest[:8], "little"), int.from_bytes(digest[8:], "little") | 1
