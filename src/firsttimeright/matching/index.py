"""The index: a million customers in memory, the likely duplicate in a fraction of a millisecond, and why."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Literal, NoReturn

from firsttimeright.customer import Record, Records, entries, rows, without_id
from firsttimeright.matching import answer, building, fitting, keys, nominating, searching
from firsttimeright.matching.answer import THRESHOLD, Answer, Match, Why
from firsttimeright.matching.comparison import compare
from firsttimeright.matching.decisions import Decisions
from firsttimeright.matching.fitting import Fit
from firsttimeright.matching.form import Form, Reader
from firsttimeright.matching.scoring import Frequencies, Model
from firsttimeright.matching.store import Store

__all__ = ["Index"]

NAMESAKES = 3  # more of them tell nobody anything
_UNKNOWN = "no customer with this id is in the index"


class Index:
    """Customers by what makes them recognisable; answers who a record may already be.

    Many threads may ask while one writes. The host's records are not kept, only
    folded forms of them, some 300 bytes a customer.

    >>> index = Index.build([{"id": 4711, "given_name": "Sabine", "family_name": "Jansen", "birth_date": "1987-04-03"}])
    >>> [(match.id, match.relation) for match in index.candidates({"full_name": "S. Jnasen", "birth_date": "3-4-1987"})]
    [(4711, 'same')]
    """

    __slots__ = ("_decided", "_id", "_model", "_reader", "_source", "_store")

    def __init__(
        self,
        *,
        id: str = "id",  # noqa: A002  # the host's word for it
        source: str | None = None,
        fields: Mapping[str, str] | None = None,
        country: str | None = None,
    ) -> None:
        """Make an empty index.

        Args:
            id: The field of a record that holds the customer's id: text, an integer, or anything hashable.
            source: The source that records belong to that name none themselves, in their field ``source``.
            fields: Host field names to canonical ones.
            country: ISO alpha-2 code of records without a country.
        """
        self._id = id
        self._source = source
        self._reader = Reader(fields, country)
        self._store = Store()
        self._model = Model()
        self._decided = Decisions()

    @property
    def id(self) -> str:
        """The field of a record that holds the customer's id."""
        return self._id

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "an Index stays in its process: build one in each, as docs/batch.md shows, or ask it in threads"
        )

    def __repr__(self) -> str:
        return f"Index(<{len(self)} customers>)"

    @classmethod
    def build(  # noqa: PLR0917  # the options that a host names are in the order of the docs
        cls,
        records: Records,
        id: str = "id",  # noqa: A002  # the host's word for it
        source: str | None = None,
        fields: Mapping[str, str] | None = None,
        country: str | None = None,
        progress: Callable[[int], None] | None = None,
        on_duplicate: Literal["error", "replace"] = "error",
        *,
        workers: int | None = None,
    ) -> Index:
        """Make an index of *records*, any iterable; they are read once, in order, and not kept.

        Args:
            records: Records with canonical field names or the host's own, as for ``Intake.check``, or a table of
                pandas, polars or pyarrow.
            id: The field that holds a customer's id.
            source: The source of records that name none.
            fields: Host field names to canonical ones.
            country: ISO alpha-2 code of records without a country.
            progress: Called now and then with the number of records read so far.
            on_duplicate: What to do with an id that comes twice: ``error``, or ``replace`` by the later one.
            workers: Processes that read records beside this one; two when there is much to read and
                the machine has them. 1 keeps all work in this process.

        Raises:
            KeyError: A record without an id.
            TypeError: *records* is one record, or one of them is none, or its id is not hashable.
            ValueError: An id comes twice, and *on_duplicate* is ``error``; or *country* is no country code.
        """
        if on_duplicate not in ("error", "replace"):
            raise ValueError("on_duplicate is 'error' or 'replace'")
        walker = rows(records, "Index.build")
        index = cls(id=id, source=source, fields=fields, country=country)
        workers = min(2, os.cpu_count() or 1) if workers is None else workers
        twice = index._store.load(building.chunks(index._raws(walker, progress), index._reader.country, workers))
        for older, newer in twice:
            if on_duplicate == "error":
                raise ValueError(
                    f"records {older + 1} and {newer + 1}, counted from 1, have the same id in their field {id!r}; "
                    "on_duplicate='replace' keeps the later one"
                )
            index._store.drop(older)
        return index

    def _raws(self, walker: Iterator[Record], progress: Callable[[int], None] | None) -> Iterator[list[building.Raw]]:
        done = 0
        while piece := [
            (*self._identity(record), self._reader.values(record))
            for record in map(entries, islice(walker, building.AT_ONCE))
        ]:
            yield piece
            done += len(piece)
            if progress is not None:
                progress(done)

    def _identity(self, record: Mapping[Any, Any]) -> tuple[str, str]:
        value = record.get(self._id)
        if value is None or value != value:  # noqa: PLR0124  # NaN, as data frames write "missing"
            raise without_id(self._id, "no value in its" if self._id in record else "no")
        return self._store.identity(value, enter=True), self._of(record)

    def _of(self, record: Mapping[Any, Any]) -> str:
        return self._reader.source(record) or " ".join(str(self._source or "").split())

    # writing

    def add(self, record: Record) -> None:
        """Enter a customer; visible at once. One with the same id and source is replaced: adding twice is adding once.

        Raises:
            KeyError: The record has no id.
        """
        given = entries(record)
        self._store.put(*self._identity(given), self._reader.form(given))

    def update(self, record: Record) -> None:
        """Replace a customer by *record*, as a whole; unknown ones are entered. The same as :meth:`add`."""
        self.add(record)

    def remove(self, id: Hashable, source: str | None = None, *, missing: Literal["error", "ignore"] = "error") -> None:  # noqa: A002
        """Wipe a customer: nothing of his form is left in memory, and no answer shows him.

        Args:
            id: The customer's id.
            source: His source, when it is not the index's own.
            missing: ``ignore`` makes removing twice the same as removing once.

        Raises:
            KeyError: There is no such customer.
        """
        try:
            identity, where, row = self._row(id, source)
        except KeyError:
            if missing == "ignore":
                return
            raise
        self._store.drop(row)
        self._decided.forget((identity, where))

    def _row(self, value: Hashable | Match, source: str | None) -> tuple[str, str, int]:
        own, of = (value.id, value.source) if isinstance(value, Match) else (value, source)
        identity, where = self._store.identity(own), " ".join(str(of or self._source or "").split())
        row = self._store.find(identity, where)
        if row is None:
            raise KeyError(_UNKNOWN)
        return identity, where, row

    # asking

    def candidates(
        self,
        record: Record,
        limit: int = 10,
        exclude: Hashable | Match | Iterable[Hashable | Match] | None = None,
        deadline: float | None = None,
        threshold: float = THRESHOLD,
        *,
        relations: bool = True,
    ) -> Answer:
        """Answer who *record* may already be.

        Args:
            record: The customer's fields as typed; an id in it is not compared.
            limit: At most so many matches.
            exclude: The customers to leave out, as ids or matches: the one who is being edited, in the
                source that *record* names, in any source where it names none. A number may come as text,
                as it does from an address or a file: ``"4711"`` leaves customer 4711 out as well.
            deadline: Milliseconds; when they have passed, the answer is what was found so far.
            threshold: Probability from which a customer counts as the same one.
            relations: Also give those who are not the same: household, namesakes, otherwise related.

        Returns:
            Matches, the same customer first, then by weight. A record in which too few fields can be
            read gives none, and ``skipped`` says ``not_enough_fields``.
        """
        until = None if deadline is None else time.perf_counter() + deadline / 1000
        least = math.log2(threshold / (1.0 - threshold)) if 0.0 < threshold < 1.0 else None
        given = entries(record)
        found = searching.search(self._store, self._model, self._reader.form(given), deadline=until, least=least)
        left_out = self._decided.left_out(self._store, exclude, given.get(self._id), self._of(given))
        size = max(len(self._store), 2)
        matches: list[Match] = []
        others: list[Match] = []
        told: set[tuple[str, str]] = set()
        namesakes = 0
        for candidate in found.candidates:
            if len(matches) >= limit:
                break
            own = candidate.identity, candidate.source
            related = answer.relation(candidate.levels, candidate.weighed, threshold)
            if related is None or (related[0] != "same" and (not relations or len(others) >= limit)):
                continue
            lost, own = own, self._decided.survivor(own)
            ways = lost, (lost[0], None), own, (own[0], None)
            if own in told or not left_out.isdisjoint(ways) or (related[0] == "namesake" and namesakes >= NAMESAKES):
                continue
            namesakes += related[0] == "namesake"
            told.add(own)
            why = answer.explain(self._model, candidate.levels, found.often, size, candidate.weighed)
            match = answer.make(self._store.value(own[0]), own[1] or None, related, candidate.weighed, why)
            (matches if related[0] == "same" else others).append(match)
        return Answer((*matches, *others)[:limit], found.skipped, found.degraded, found.compared)

    def why_not(self, record: Record, id: Hashable, source: str | None = None) -> Why:  # noqa: A002
        """Say why *record* is, or is not, taken for the customer *id*: the waterfall of that one comparison.

        Raises:
            KeyError: There is no such customer.
        """
        return self._compare(record, id, source).why

    def _compare(self, record: Record, value: Hashable, source: str | None) -> Match:
        identity, where, row = self._row(value, source)
        found = self._store.form_of(row)
        if found is None:
            raise KeyError(_UNKNOWN)
        made = self._reader.form(entries(record))
        levels = compare(made, found[2])
        often = self._often(made)
        size = max(len(self._store), 2)
        weighed = self._model.weigh(levels, often, size)
        related = answer.relation(levels, weighed, THRESHOLD) or ("other", "certain")
        why = answer.explain(self._model, levels, often, size, weighed)
        return answer.make(self._store.value(identity), where or None, related, weighed, why)

    def _often(self, made: Form) -> Frequencies:
        hashed = keys.keys(keys.components(made))
        lists = self._store.postings.lookup(hashed, 0)
        return searching.frequencies(
            self._store, made, {place: count for place, (count, _) in enumerate(lists) if hashed[place]}
        )

    def count(self, field: str, value: str) -> int:
        """Say how many customers have *value* in *field*: evidence for staff, never for the public.

        Args:
            field: ``family_name``, ``given_name``, ``phone``, ``mobile`` or ``email``.
            value: Folded or as typed.

        Raises:
            KeyError: Another field, which is not counted.
        """
        return searching.count(self._store, field, value)

    def near_family_names(self, value: str, *, least: int = 5) -> tuple[tuple[str, int], ...]:
        """Give the family names, one slip from *value*, of *least* customers or more: evidence for staff alone.

        Args:
            value: One family name, folded.
            least: As many customers, of whom some must be told apart: one who was entered many times is one.

        Returns:
            Each name, folded, with how many customers bear it. O(letters), some tenths of a millisecond.
        """
        return nominating.near(self._store.counts, value, least=least)

    def family_names(self, match: Match) -> tuple[str, ...]:
        """Give the folded parts of a match's family name, infixes left out.

        Evidence for staff, never for the public.
        """
        try:
            found = self._store.form_of(self._row(match.id, match.source)[2])
        except KeyError:
            return ()
        return tuple(found[2].family.split(" ")) if found is not None and found[2].family else ()

    # learning

    def fit(self, *, sample: int = 5_000, rounds: int = 8, seed: int = 0) -> Fit:
        """Re-estimate the weights on the customers themselves, without labels, and say what changed.

        Answers given meanwhile use the weights from before. Some seconds; O(sample).

        Args:
            sample: So many customers are looked up among the others.
            rounds: Rounds of expectation and maximisation.
            seed: Draws the sample.
        """
        self._model, told = fitting.fit(self._store, self._model, sample=sample, rounds=rounds, seed=seed)
        return told

    def feedback(self, pairs: Iterable[tuple[Mapping[Any, Any] | Hashable, Hashable, bool]]) -> Fit:
        """Learn from decisions: a record or an id, the id of a customer, and whether they are the same one.

        Raises:
            KeyError: A customer is not in the index.
        """
        told = []
        for one, other, same in pairs:
            theirs = self._store.form_of(self._row(other, None)[2])
            made = self._reader.form(one) if isinstance(one, Mapping) else None
            if made is None and (found := self._store.form_of(self._row(one, None)[2])) is not None:
                made = found[2]
            if theirs is None or made is None:
                raise KeyError(_UNKNOWN)
            told.append(((compare(made, theirs[2]), self._often(made)), bool(same)))
        self._model, moved = fitting.decided(self._model, told, max(len(self), 2))
        return moved

    # remembering

    def dismiss(
        self, a: Hashable | Match, b: Hashable | Match, source: str | None = None, *, other_source: str | None = None
    ) -> None:
        """Remember that two customers are not the same; neither is shown for the other from now on.

        Args:
            a: A customer's id, or a match, which knows its source.
            b: The other's.
            source: The source of both, when it is not the index's own.
            other_source: The source of *b*, when it is another than that of *a*.

        Raises:
            KeyError: One of them is not in the index.
        """
        self._decided.part(self._row(a, source)[:2], self._row(b, other_source or source)[:2])

    def merge(
        self,
        loser: Hashable | Match,
        survivor: Hashable | Match,
        source: str | None = None,
        *,
        survivor_source: str | None = None,
    ) -> None:
        """Let the customer *loser* point to *survivor*: his details still find, and the answer names the survivor.

        Args:
            loser: A customer's id, or a match, which knows its source.
            survivor: The other's.
            source: The source of both, when it is not the index's own.
            survivor_source: The source of *survivor*, when it is another than that of *loser*.

        Raises:
            KeyError: One of them is not in the index.
            ValueError: The two are one already.
        """
        self._decided.join(self._row(loser, source)[:2], self._row(survivor, survivor_source or source)[:2])

    def __len__(self) -> int:
        return len(self._store)

    def __contains__(self, id: Hashable) -> bool:  # noqa: A002
        try:
            self._row(id, None)
        except KeyError:
            return False
        return True

    def stats(self) -> dict[str, int | float]:
        """Say how large the index is: customers, posting entries, bytes in all and for one customer."""
        store = self._store
        total = store.rows.nbytes + store.postings.nbytes + store.counts.nbytes
        return {
            "customers": len(store),
            "keys": len(store.postings),
            "fresh_keys": store.postings.fresh_entries,
            "bytes": total,
            "bytes_per_customer": round(total / max(len(store), 1), 1),
        }
