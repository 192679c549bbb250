"""Grouping a table into customers."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from numbers import Real
from typing import Any

from ..customer import Records, entries, without_id
from ..customer import rows as walked

__all__ = ["Cluster", "cluster"]

_SAME = frozenset({"same", "same_person"})
_MOST = 100  # matches that are asked for, at most
_MANY = 12  # who was compared with so many, half of them his like, may have more of them


@dataclass(frozen=True, slots=True)
class Cluster:
    """Records that are one customer, by the pairs that are alike."""

    ids: tuple[Hashable, ...]  # in the order of the pairs, the likeliest first
    weakest: float  # the least probability among the pairs that hold it together, 0..1
    loose: tuple[tuple[Hashable, float], ...] = ()  # ids that are like some of these, but not like most: for a person


def cluster(
    records: Records | None = None,
    *,
    pairs: Iterable[tuple[Hashable, Hashable, float]] | None = None,
    id: str = "id",  # noqa: A002 - the host's word, as in the index
    index: Any = None,
    country: str | None = None,
    fields: Mapping[str, str] | None = None,
    threshold: float = 0.9,
    linked: float = 0.6,
    progress: Callable[[int], None] | None = None,
) -> tuple[Cluster, ...]:
    """Group records into customers: connected components, checked against chains.

    A is like B and B is like C does not make A and C one customer. Pairs are
    taken from the likeliest down, and two groups become one only if at least
    *linked* of the pairs between them are alike; else the link is kept as
    *loose*. An index compares a record with a dozen others at most: of a
    customer who stands in the table more often, only the pairs that were
    compared count. Time and memory grow with the pairs, O(pairs log pairs); a
    million records take one index query each, which ``python -m
    benchmarks.clusters`` measures.

    Args:
        records: Records with an id, or a table of pandas, polars or pyarrow; not needed where *pairs* are
            given. Where two of them have one id, each in a source of its own (their field ``source``), the ids
            given back are pairs of source and id.
        pairs: Two ids and the probability that they are one person.
        id: The key of the id in each record.
        index: An index of the same records; ``None``: one is built, with the next two.
        country: Where records without a country are from, alpha-2; telephone numbers need it.
        fields: The host's names of fields and the library's.
        threshold: Pairs below this probability are not alike.
        linked: Share of the pairs between two groups (0..1) that must be alike.
        progress: Called with the number of records asked about, every thousand.

    Returns:
        Groups of two and more, the largest first.

    Raises:
        KeyError: A record without an id.
        TypeError: *records* is one record, or *pairs* holds something else.
        ValueError: Neither records nor pairs, a share or a probability that is none, or an id that two records of
            one source have.

    >>> cluster(pairs=[("a", "b", 0.99), ("b", "c", 0.95), ("a", "c", 0.97), ("c", "d", 0.91)])[0].ids
    ('a', 'b', 'c')
    """
    if not _is_share(threshold) or not _is_share(linked):
        raise ValueError("threshold and linked are shares above 0 and at most 1")
    if pairs is not None:
        return _Grouping(*_best(pairs, threshold), linked, set()).found()
    rows = _with_ids(records, id)
    if index is None:
        from ..matching import Index

        index = Index.build(rows, id=id, country=country, fields=fields)
    alike, cut = _alike(rows, id, index, threshold, progress)
    return _Grouping(*_best(alike, threshold), linked, cut).found()


def _with_ids(records: Records | None, name: str) -> list[dict[Any, Any]]:
    """Give the records as dictionaries, before the long work: one without an id, or one id twice, is refused."""
    if records is None:
        raise ValueError("give records, or the pairs that are alike")
    rows = [entries(record) for record in walked(records, "cluster")]
    if any(name not in row for row in rows):
        raise without_id(name)
    _sourced(rows, name)
    return rows


def _best(
    pairs: Iterable[tuple[Hashable, Hashable, float]], threshold: float
) -> tuple[dict[tuple[Hashable, Hashable], float], dict[Hashable, int]]:
    """Give each pair that is alike once, at its best, and the place at which each id was first met."""
    best: dict[tuple[Hashable, Hashable], float] = {}
    order: dict[Hashable, int] = {}
    for pair in pairs:
        one, other, probability = _pair(pair)
        if one != other and probability >= threshold:
            first, second = order.setdefault(one, len(order)), order.setdefault(other, len(order))
            key = (one, other) if first < second else (other, one)
            if probability > best.get(key, 0.0):
                best[key] = probability
    return best, order


def _pair(pair: Any) -> tuple[Hashable, Hashable, float]:
    """Take a pair apart; what is none is refused without a word of what it holds."""
    try:
        one, other, probability = pair
        hash(one), hash(other)
    except (TypeError, ValueError):
        raise TypeError("a pair is two ids and a probability, such as ('a', 'b', 0.97)") from None
    if not _is_share(probability) and probability != 0:
        raise ValueError("the probability of a pair is a number from 0 to 1")
    return one, other, float(probability)


def _is_share(given: Any) -> bool:
    return isinstance(given, Real) and bool(0 < given <= 1)  # type: ignore[operator]  # NumPy's numbers among them


def _alike(
    rows: list[Any], name: str, index: Any, threshold: float, progress: Callable[[int], object] | None
) -> tuple[list[tuple[Hashable, Hashable, float]], set[Hashable]]:
    """Ask the index about every record: the pairs that are alike, and who may have more of his like."""
    pairs: list[tuple[Hashable, Hashable, float]] = []
    cut: set[Hashable] = set()
    for number, (own, alike, more) in enumerate(_asked(rows, name, index, threshold, _sourced(rows, name)), start=1):
        pairs += ((own, other, probability) for other, probability in alike)
        if more:
            cut.add(own)
        if progress is not None and number % 1000 == 0:
            progress(number)
    return pairs, cut


def _asked(
    records: list[Any], name: str, index: Any, threshold: float, sourced: bool
) -> Iterator[tuple[Hashable, list[tuple[Hashable, float]], bool]]:
    """Give each record's id, who is like it, and whether it may have more of its like than were compared."""
    for record in records:
        answer = index.candidates(record, limit=_MOST, exclude=record[name], threshold=threshold, relations=False)
        alike: list[tuple[Hashable, float]] = [
            ((match.source, match.id) if sourced else match.id, match.probability)
            for match in answer
            if str(getattr(match.relation, "value", match.relation)) in _SAME and match.probability >= threshold
        ]
        own = (_source(record), record[name]) if sourced else record[name]
        yield own, alike, bool(alike) and 2 * len(alike) >= getattr(answer, "compared", 0) >= _MANY


def _sourced(records: list[Any], name: str) -> bool:
    """Say whether an id is one only together with its source."""
    try:
        seen = {record[name] for record in records}
    except TypeError:
        raise TypeError("an id is a number, a text, or else hashable") from None
    if len(seen) == len(records):
        return False
    if len({(_source(record), record[name]) for record in records}) < len(records):
        raise ValueError("two records of one source have the same id: give each an id of its own")
    return True


def _source(record: Any) -> str | None:
    return " ".join(str(record.get("source") or "").split()) or None


def _ranked(ids: Iterable[Hashable]) -> dict[Hashable, int]:
    """Give each id its place among all by how it is written: a table in another order has the same groups."""
    written = sorted(ids, key=lambda one: (type(one).__name__, repr(one)))
    return {one: place for place, one in enumerate(written)}


class _Grouping:
    """Joins the likeliest pairs first; groups join when enough of the pairs between them are alike."""

    def __init__(
        self,
        best: dict[tuple[Hashable, Hashable], float],
        order: dict[Hashable, int],
        linked: float,
        cut: set[Hashable],
    ) -> None:
        self.best, self.order, self.linked = best, order, linked
        self.home: dict[Hashable, Hashable] = {member: member for member in order}
        self.members: dict[Hashable, list[Hashable]] = {member: [member] for member in order}
        self.links: dict[Hashable, dict[Hashable, int]] = {member: {} for member in order}  # pairs alike of two groups
        self.partly: dict[Hashable, int] = {member: int(member in cut) for member in order}  # members who were cut
        self.weakest: dict[Hashable, float] = {}
        for one, other in best:
            self.links[one][other] = self.links[one].get(other, 0) + 1
            self.links[other][one] = self.links[other].get(one, 0) + 1

    def found(self) -> tuple[Cluster, ...]:
        best, rank = self.best, _ranked(self.order)
        waiting = sorted(best, key=lambda pair: (-best[pair], *sorted((rank[pair[0]], rank[pair[1]]))))
        while True:
            refused = [pair for pair in waiting if not self.joined(pair)]
            if len(refused) == len(waiting):
                return self.groups(refused)
            waiting = refused

    def joined(self, pair: tuple[Hashable, Hashable]) -> bool:
        """Make one group of the two of a pair, unless too few of the pairs between them are alike."""
        left, right = self.home[pair[0]], self.home[pair[1]]
        members, weakest = self.members, self.weakest
        if left != right:
            alike = self.links[left][right]
            unknown = max(self.partly[left] * self.partly[right] - alike, 0)  # neither was compared with the other
            if alike < self.linked * (len(members[left]) * len(members[right]) - unknown):
                return False
            if len(members[left]) < len(members[right]):
                left, right = right, left
            self.join(left, right)
            weakest[left] = min(weakest.get(left, 1.0), weakest.pop(right, 1.0))
        weakest[left] = min(weakest.get(left, 1.0), self.best[pair])
        return True

    def join(self, left: Hashable, right: Hashable) -> None:
        for member in self.members[right]:
            self.home[member] = left
        self.members[left] += self.members.pop(right)
        self.partly[left] += self.partly.pop(right)
        for third, count in self.links.pop(right).items():
            del self.links[third][right]
            if third != left:
                self.links[left][third] = self.links[left].get(third, 0) + count
                self.links[third][left] = self.links[third].get(left, 0) + count

    def groups(self, refused: list[tuple[Hashable, Hashable]]) -> tuple[Cluster, ...]:
        """Give the groups of two and more, each with those of the refused pairs that touch it."""
        order = self.order
        loose: dict[Hashable, dict[Hashable, float]] = {}
        for pair in refused:
            for inside, outside in (pair, pair[::-1]):
                near = loose.setdefault(self.home[inside], {})
                near[outside] = max(near.get(outside, 0.0), self.best[pair])
        found = [
            Cluster(
                tuple(sorted(group, key=order.__getitem__)),
                self.weakest.get(name, 1.0),
                tuple(sorted(loose.get(name, {}).items(), key=lambda item: (-item[1], order[item[0]]))),
            )
            for name, group in self.members.items()
            if len(group) > 1
        ]
        return tuple(sorted(found, key=lambda item: (-len(item.ids), order[item.ids[0]])))
