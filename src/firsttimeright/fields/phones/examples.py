"""Numbers that nobody has: kept free for films and examples, or typed to fill the field."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["counts_or_repeats", "is_fiction"]

# Set aside for drama, films and examples by the authorities: GB Ofcom, US/CA NANPA 555-01XX, FR Arcep, DE
# Bundesnetzagentur, AU ACMA, SE PTS, IE ComReg. Read 2026-11.
_FICTION = re.compile(
    r"\+44(?:7700900\d{3}|1(?:13|14|15|16|17|18|21|31|41|51|61)4960\d{3}|2079460\d{3}|1914980\d{3}|2890180\d{3}"
    r"|2920180\d{3}|1632960\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})"
    r"|\+1[2-9]\d{2}55501\d{2}"
    r"|\+33(?:19900|26191|35301|46571|53649|63998)\d{4}"
    r"|\+49(?:3023125\d{3}|6990009\d{3}|4066969\d{3}|2214710\d{3}|8999998\d{3}|15228817386|15228895456|15254599371"
    r"|17139200\d{2}|17604069\d{4}|1729925904|1729968532|1729973185)"
    r"|\+61(?:491570\d{3}|[2378](?:5550|7010)\d{4})"
    r"|\+46(?:31390060\d|4062804\d{2}|8465004\d{2}|980319200|701740(?:60[5-9]|6[1-9]\d))"
)


def counts_or_repeats(digits: str, run: int = 7) -> bool:
    """Tell whether *run* digits in a row count up, count down or repeat.

    >>> counts_or_repeats("0612345678"), counts_or_repeats("0612345687")
    (True, False)
    """
    inside = digits[max(len(digits) - run, 0) : run]  # digits that each such row has, where there are any
    if len(inside) > 1 and inside not in _runs(len(inside)):
        return False  # most numbers
    return not _runs(run).isdisjoint([digits[at : at + run] for at in range(len(digits) - run + 1)])


@lru_cache(maxsize=8)
def _runs(length: int) -> frozenset[str]:
    """Give the rows of digits that go up or down by one, 0 after 9, or stay the same."""
    steps = ((start, step) for start in range(10) for step in (-1, 0, 1))
    return frozenset("".join(str((start + step * at) % 10) for at in range(length)) for start, step in steps)


def is_fiction(e164: str) -> bool:
    """Tell whether an authority keeps this number free for films and examples."""
    return _FICTION.fullmatch(e164) is not None
