"""Re-estimating what the levels weigh on a host's own customers: without labels, or from decisions.

Strangers' probabilities are counted on random pairs. The others come from
candidate pairs by expectation and maximisation (Dempster, Laird and Rubin 1977):
weigh each pair, count its levels in each class by that weight, weigh again. The
shipped probabilities stand for so many pairs already seen, so that a small base
moves little and a level never seen keeps its weight.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from firsttimeright.matching import searching
from firsttimeright.matching.comparison import LEVELS, compare
from firsttimeright.matching.form import Form
from firsttimeright.matching.scoring import CLASSES, FAMILY, OTHER, SAME, Frequencies, Model
from firsttimeright.matching.store import Store

__all__ = ["Fit", "Moved", "decided", "fit"]

HELD = 300.0  # pairs of each class that the shipped probabilities stand for
HELD_FEEDBACK = 60.0  # decisions of people are worth more than guesses
FURTHEST = 4.0  # bits that one level moves at most

Counts = list[list[list[float]]]  # field, level, class
Pair = tuple[tuple[int, ...], Frequencies]


@dataclass(frozen=True, slots=True)
class Moved:
    """One level whose weight has changed."""

    field: str
    level: str
    before: float  # bits for "the same customer" against strangers
    after: float


@dataclass(frozen=True, slots=True)
class Fit:
    """What was learned on a base."""

    pairs: int  # candidate pairs, or decisions, that were looked at
    duplicates: float  # how many of them are held to be one customer
    moved: tuple[Moved, ...]  # levels that moved by half a bit or more, furthest first


def _nothing() -> Counts:
    return [[[0.0] * len(CLASSES) for _ in levels] for levels in LEVELS.values()]


def _moved(model: Model, counts: Counts, classes: Iterable[int], held: float) -> Model:
    bits = {
        field: {level: list(model.logs[place][number]) for number, level in enumerate(levels) if number}
        for place, (field, levels) in enumerate(LEVELS.items())
    }
    for place, (field, levels) in enumerate(LEVELS.items()):
        for kind in classes:
            total = sum(counts[place][number][kind] for number in range(1, len(levels)))
            if not total:
                continue
            before = [2.0 ** model.logs[place][number][kind] for number in range(1, len(levels))]
            whole = sum(before)
            for number in range(1, len(levels)):
                prior = before[number - 1] / whole
                after = (counts[place][number][kind] + held * prior) / (total + held)
                step = math.log2(max(after, 1e-12) / max(prior, 1e-12))
                bits[field][levels[number]][kind] += min(max(step, -FURTHEST), FURTHEST)
    return Model(
        {field: {level: tuple(row) for level, row in rows.items()} for field, rows in bits.items()}, model.share
    )


def _changes(before: Model, after: Model) -> tuple[Moved, ...]:
    found = []
    for place, (field, levels) in enumerate(LEVELS.items()):
        for number in range(1, len(levels)):
            old, new = before.logs[place][number], after.logs[place][number]
            was, now = old[0] - old[OTHER], new[0] - new[OTHER]
            if abs(now - was) >= 0.5:
                found.append(Moved(field, levels[number], round(was, 2), round(now, 2)))
    return tuple(sorted(found, key=lambda item: -abs(item.after - item.before)))


def fit(store: Store, model: Model, *, sample: int, rounds: int, seed: int) -> tuple[Model, Fit]:
    """Estimate the model anew on a sample of the store's customers.

    Args:
        store: The customers.
        model: Where to start, and what is held on to.
        sample: So many customers are looked up among the others; the same number of random pairs is counted ten times.
        rounds: Rounds of expectation and maximisation.
        seed: Draws the sample.
    """
    random = Random(seed)  # noqa: S311  # a sample, not a secret
    rows = len(store.rows)
    chosen = random.sample(range(rows), min(sample, rows))
    size = max(len(store), 2)
    forms: list[Form] = []
    pairs: list[Pair] = []
    seen: set[tuple[int, int]] = set()
    for row in chosen:
        own = store.form_of(row)
        if own is None:
            continue
        forms.append(own[2])
        found = searching.search(store, model, own[2])
        for candidate in found.candidates:
            pair = (min(row, candidate.row), max(row, candidate.row))
            if candidate.row != row and (candidate.identity, candidate.source) != own[:2] and pair not in seen:
                seen.add(pair)
                pairs.append((candidate.levels, found.often))
    strangers = _nothing()
    for _ in range(10 * len(forms) if len(forms) > 1 else 0):
        one, other = random.sample(forms, 2)
        for place, level in enumerate(compare(one, other)):
            strangers[place][level][OTHER] += 1.0
    start = _moved(model, strangers, (OTHER,), HELD)
    fitted = start
    expected = 0.0
    for _ in range(rounds if pairs else 0):
        counts = _nothing()
        expected = 0.0
        for levels, often in pairs:
            posterior = fitted.posterior(levels, often, size)
            expected += sum(posterior[:SAME])
            for place, level in enumerate(levels):
                row_counts = counts[place][level]
                for kind in (0, 1, 2, FAMILY):
                    row_counts[kind] += posterior[kind]
        fitted = _moved(start, counts, (0, 1, 2, FAMILY), HELD)
    return fitted, Fit(len(pairs), round(expected, 2), _changes(model, fitted))


def decided(model: Model, pairs: Sequence[tuple[Pair, bool]], size: int) -> tuple[Model, Fit]:
    """Learn from decisions: pairs that people have called the same customer, or not."""
    counts = _nothing()
    for (levels, often), same in pairs:
        posterior = model.posterior(levels, often, size)
        kinds = range(SAME) if same else range(SAME, len(CLASSES))
        total = sum(posterior[kind] for kind in kinds)
        for kind in kinds:
            part = posterior[kind] / total if total else 1.0 / len(kinds)
            for place, level in enumerate(levels):
                counts[place][level][kind] += part
    fitted = _moved(model, counts, range(len(CLASSES)), HELD_FEEDBACK)
    return fitted, Fit(len(pairs), float(sum(same for _, same in pairs)), _changes(model, fitted))
