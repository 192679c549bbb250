"""Grouping a table into customers."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any

__all__ = ["Cluster", "cluster"]

_SAME = frozenset({"same", "same_person"})


@dataclass(frozen=True, slots=True)
class Cluster:
    """Records that are one customer, by the pairs that are alike."""

    ids: tuple[Hashable, ...]  # in the order of the pairs, the likeliest first
    weakest: float  # the least probability among the pairs that hold it together, 0..1
    loose: tuple[tuple[Hashable, float], ...] = ()  # ids that are like some of these, but not like most: for a person


def cluster(
    records: Iterable[Any] | None = None,
    *,
    pairs: Iterable[tuple[Hashable, Hashable, float]] | None = None,
    id: str = "id",  # noqa: A002 - the host's word, as in the index
    index: Any = None,
    threshold: float = 0.9,
    linked: float = 0.6,
    progress: Callable[[int], None] | None = None,
) -> tuple[Cluster, ...]:
    """Group records into customers: connected components, checked against chains.

    A is like B and B is like C does not make A and C one customer. Pairs are
    taken from the likeliest down, and two groups become one only if at least
    *linked* of the pairs between them are alike; else the link is kept as
    *loose*. Time and memory grow with the pairs, O(pairs log pairs); a million
    records without an index takes one index query each.

    Args:
        records: Mappings with an id; not needed where *pairs* are given.
        pairs: Two ids and the probability that they are one person.
        id: The key of the id in each record.
        index: An index of the same records; ``None``: one is built.
        threshold: Pairs below this probability are not alike.
        linked: Share of the pairs between two groups (0..1) that must be alike.
        progress: Called with the number of records asked about, every thousand.

    Returns:
        Groups of two and more, the largest first.

    Raises:
        ValueError: Neither records nor pairs, or a share that is none.

    >>> cluster(pairs=[("a", "b", 0.99), ("b", "c", 0.95), ("a", "c", 0.97), ("c", "d", 0.91)])[0].ids
    ('a', 'b', 'c')
    """
    if not 0 < threshold <= 1 or not 0 < linked <= 1:
        raise ValueError("threshold and linked are shares above 0 and at most 1")
    if pairs is None:
        if records is None:
            raise ValueError("give records, or the pairs that are alike")
        pairs = _pairs(list(records), id, index, threshold, progress)
    best: dict[tuple[Hashable, Hashable], float] = {}
    order: dict[Hashable, int] = {}
    for one, other, probability in pairs:
        if one != other and probability >= threshold:
            first, second = order.setdefault(one, len(order)), order.setdefault(other, len(order))
            key = (one, other) if first < second else (other, one)
            if probability > best.get(key, 0.0):
                best[key] = probability
    return _grown(best, order, linked)


def _pairs(
    records: list[Any], name: str, index: Any, threshold: float, progress: Callable[[int], None] | None
) -> Iterable[tuple[Hashable, Hashable, float]]:
    if index is None:
        from ..matching import Index

        index = Index.build(records, id=name)
    for number, record in enumerate(records, start=1):
        own = record[name]
        for match in index.candidates(record, exclude=own):
            same = str(getattr(match.relation, "value", match.relation)) in _SAME
            if same and match.probability >= threshold:
                yield own, match.id, match.probability
        if progress is not None and number % 1000 == 0:
            progress(number)


def _grown(
    best: dict[tuple[Hashable, Hashable], float], order: dict[Hashable, int], linked: float
) -> tuple[Cluster, ...]:
    """Join the likeliest pairs first; groups join when enough of the pairs between them are alike."""
    home: dict[Hashable, Hashable] = {member: member for member in order}
    members: dict[Hashable, list[Hashable]] = {member: [member] for member in order}
    links: dict[Hashable, dict[Hashable, int]] = {member: {} for member in order}  # pairs alike between two groups
    weakest: dict[Hashable, float] = {}
    for one, other in best:
        links[one][other] = links[one].get(other, 0) + 1
        links[other][one] = links[other].get(one, 0) + 1
    waiting = sorted(best, key=lambda pair: (-best[pair], order[pair[0]], order[pair[1]]))
    while True:
        refused = []
        for pair in waiting:
            left, right = home[pair[0]], home[pair[1]]
            if left == right:
                weakest[left] = min(weakest.get(left, 1.0), best[pair])
                continue
            if links[left][right] < linked * len(members[left]) * len(members[right]):
                refused.append(pair)
                continue
            if len(members[left]) < len(members[right]):
                left, right = right, left
            _join(left, right, home, members, links)
            weakest[left] = min(weakest.get(left, 1.0), weakest.pop(right, 1.0), best[pair])
        if len(refused) == len(waiting):
            break
        waiting = refused
    loose: dict[Hashable, dict[Hashable, float]] = {}
    for pair in waiting:
        for inside, outside in (pair, pair[::-1]):
            near = loose.setdefault(home[inside], {})
            near[outside] = max(near.get(outside, 0.0), best[pair])
    found = [
        Cluster(
            tuple(sorted(group, key=order.__getitem__)),
            weakest.get(name, 1.0),
            tuple(sorted(loose.get(name, {}).items(), key=lambda item: (-item[1], order[item[0]]))),
        )
        for name, group in members.items()
        if len(group) > 1
    ]
    return tuple(sorted(found, key=lambda item: (-len(item.ids), order[item.ids[0]])))


def _join(
    left: Hashable,
    right: Hashable,
    home: dict[Hashable, Hashable],
    members: dict[Hashable, list[Hashable]],
    links: dict[Hashable, dict[Hashable, int]],
) -> None:
    for member in members[right]:
        home[member] = left
    members[left] += members.pop(right)
    for third, count in links.pop(right).items():
        del links[third][right]
        if third != left:
            links[left][third] = links[left].get(third, 0) + count
            links[third][left] = links[third].get(left, 0) + count
