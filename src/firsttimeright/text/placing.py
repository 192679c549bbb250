"""Where a part of a tidied text stands in the text as typed."""

from __future__ import annotations

import unicodedata

from rapidfuzz.distance import Levenshtein

__all__ = ["changed", "place"]


def _plain(text: str) -> str:
    """Write each character in its simplest form, one for one."""
    if text.isascii():
        return text.lower()
    return "".join(
        simple if len(simple := unicodedata.normalize("NFKC", letter).casefold()) == 1 else letter for letter in text
    )


def place(typed: str, read: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
    r"""Give the span in *typed* of ``read[start:end]``, *read* being *typed* after tidying.

    A tidied text that stands in the typed one as a whole is found as a whole; else the two are laid
    side by side with the fewest edits. None where nothing is left to point at; a span is never empty.
    O(length of one x length of the other / 64).

    >>> place("Jan  <JAN@ziggo.nl>", "jan@ziggo.nl", 4)
    (10, 18)
    >>> place("06 -\u200b 1", "06-1", 3, 4)
    (6, 7)
    """
    end = len(read) if end is None else end
    start, end = max(0, min(start, len(read))), min(end, len(read))
    if not typed or start >= end:
        return None
    if typed == read:
        return start, end
    whole, part = _plain(typed), _plain(read)
    at = whole.find(part)
    if at >= 0:
        return at + start, at + end
    first = last = None
    for step in Levenshtein.opcodes(whole, part):
        low, high = max(start, step.dest_start), min(end, step.dest_end)
        if low < high and step.src_start < step.src_end:
            shift = step.src_start - step.dest_start
            first = low + shift if first is None else first
            last = high + shift
    return None if first is None or last is None else (first, last)


def changed(before: str, after: str) -> tuple[int, int]:
    """Give the span in *before* of what is other, or no longer there, in *after*.

    What was taken away in front is named before what was taken away behind.

    >>> changed("mailto:jan@ziggo.nl", "jan@ziggo.nl"), changed("jan@Ziggo.nl", "jan@ziggo.nl")
    ((0, 7), (4, 5))
    """
    at = before.find(after) if after else -1
    if at > 0:
        return 0, at
    if at == 0:
        return len(after), len(before)
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return head, len(before) - tail
