"""One question of several guesses about one text: of *Dhr. Sabine Jnasen* is asked *Mevr. Sabine Jansen*, once."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from itertools import pairwise

from firsttimeright.findings import Suggestion

__all__ = ["combined"]

Offer = tuple[Suggestion, Suggestion]  # as the rooms made it, and as it fits the host's form

_TEXTS = frozenset(("full_name",))


def combined(offers: Iterable[Offer], asked: Callable[[Offer], bool]) -> list[Offer]:
    """Put guesses about different words of one text together, as far as they are *asked*.

    The whole is as sure as the least sure of its guesses, and has the evidence
    of all. Guesses about the same word go on competing.
    """
    found = list(offers)
    groups: dict[tuple[str, str], list[int]] = {}
    for number, (_, item) in enumerate(found):
        if item.field in _TEXTS and item.before and item.after and asked(found[number]):
            groups.setdefault((item.field, item.before), []).append(number)
    for (_, text), numbers in groups.items():
        if len(numbers) < 2:
            continue
        numbers.sort(key=lambda number: -found[number][1].confidence)
        chosen: list[tuple[int, int, str, int]] = []
        for number in numbers:
            start, end, new = _edit(text, found[number][1].after or "")
            if all(end < a or start > b for a, b, _, _ in chosen):
                chosen.append((start, end, new, number))
        if len(chosen) > 1:
            one = _one(text, sorted(chosen), [found[number][1] for *_, number in chosen])
            for *_, number in chosen:
                found[number] = (found[number][0], one)
    return found


def _edit(before: str, after: str) -> tuple[int, int, str]:
    """Give where the words that differ stand in *before*, and what stands there in *after*."""
    old, new = before.split(" "), after.split(" ")
    head = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    start = len(" ".join(old[:head])) + bool(head)
    end = len(before) - (len(" ".join(old[len(old) - tail :])) + 1 if tail else 0)
    return start, end, " ".join(new[head : len(new) - tail])


def _one(text: str, edits: list[tuple[int, int, str, int]], items: list[Suggestion]) -> Suggestion:
    ends = [(0, 0), *((start, end) for start, end, _, _ in edits), (len(text), len(text))]
    between = [text[a[1] : b[0]] for a, b in pairwise(ends)]
    after = between[0] + "".join(new + rest for (_, _, new, _), rest in zip(edits, between[1:], strict=True))
    evidence = {piece.code: piece for item in items for piece in item.evidence}
    return dataclasses.replace(
        items[0],
        after=" ".join(word for word in after.split(" ") if word),  # of a word that falls away no blank is left
        confidence=min(item.confidence for item in items),
        evidence=tuple(sorted(evidence.values(), key=lambda piece: -piece.bits)),
        cause="+".join(dict.fromkeys(item.code for item in items)),
    )
