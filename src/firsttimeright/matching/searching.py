"""The search: from a form to the few customers worth comparing, and what each comparison says."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from typing import NamedTuple

from firsttimeright.findings import Skipped
from firsttimeright.matching import keys, reading
from firsttimeright.matching.comparison import akin, beside_names, may_be_namesakes, names, together
from firsttimeright.matching.form import EMPTY, Form
from firsttimeright.matching.scoring import MOST_RARITY, Frequencies, Model, Weighed
from firsttimeright.matching.store import Store

__all__ = ["Candidate", "Found", "count", "frequencies", "search"]

LONG = 60  # a posting list longer than this says little and costs much; rarer keys do the work
COMPARED = 12  # candidates that are compared field by field
WORTH = 0.075  # of what the best candidate shares, below which the rest is not looked at; a house alone is about .09
_PHONE = tuple(place for place, kind in enumerate(keys.KIND_OF) if kind == "phone")
_EMAIL = keys.KIND_OF.index("email")
_HOUSE = keys.KIND_OF.index("house")
_BIRTH_FAMILY = keys.KIND_OF.index("birth_name")
_BIRTH_INITIAL = keys.KIND_OF.index("birth_initial")
INITIALS = 12  # initials that are as usual as one another, roughly
DAY = 1 / 20_000  # the share of customers born on one day, at the most, where nothing is the matter with that day
# Shares of customers entered with a day that stands for an unknown one: 1 January, 1 July; a fortieth of them a year.
GIVEN_DAYS = {"0101": 1 / 4 / 40, "0701": 1 / 8 / 40}


class Candidate(NamedTuple):
    """One customer that was compared."""

    identity: str
    source: str
    row: int
    levels: tuple[int, ...]
    weighed: Weighed


class Found(NamedTuple):
    """What a search brought."""

    candidates: list[Candidate]  # likeliest first; strangers left out when the caller said from where they begin
    often: Frequencies
    skipped: tuple[Skipped, ...]
    degraded: bool
    usable: int  # keys that the record had
    compared: int  # customers that were compared


def frequencies(store: Store, made: Form, counted: dict[int, int]) -> Frequencies:
    """Look up how often the values of *made* occur; *counted* holds list lengths by place in ``KEYS``."""
    given = store.counts.of(keys.name_hash("g", made.given.partition(" ")[0])) if made.given else 0
    family = 0
    if made.family:
        family = max(store.counts.of(keys.name_hash("f", part)) for part in made.family.split(" "))
    return Frequencies(
        given,
        family,
        max(counted.get(place, 0) for place in _PHONE),
        counted.get(_EMAIL, 0),
        counted.get(_HOUSE, 0),
        _born(made.birth, counted, max(len(store), 2)),
        int(bool(made.family) and keys.is_shared_box(made.email)),
    )


def _born(birth: str, counted: dict[int, int], size: int) -> int:
    """Estimate how many customers are entered as born on a day, if they are more than chance would have it; else 0.

    From those of the same day and initial whose family is another: what one customer has been entered with many
    times does not count. Of the two days that registers give to those of whom only the year is known, some of the
    customers of a year are taken to have them, whatever the index has counted.
    """
    if not birth:
        return 0
    others = counted.get(_BIRTH_INITIAL, 0) - counted.get(_BIRTH_FAMILY, 0)
    sure = others - 2.0 * math.sqrt(max(others, 0)) - 1.0  # so many at least, chance left out
    found = max(sure * INITIALS, size * GIVEN_DAYS.get(birth[4:], 0.0))
    return math.ceil(found) if found > size * DAY else 0


def search(
    store: Store,
    model: Model,
    made: Form,
    *,
    deadline: float | None = None,
    compared: int = COMPARED,
    least: float | None = None,
) -> Found:
    """Find and compare the customers that share keys with *made*.

    Args:
        store: Where the customers are.
        model: What the levels weigh.
        made: The form of the record asked for.
        deadline: A time of ``time.perf_counter``, in seconds, after which nothing new is compared.
        compared: So many candidates at most are compared, those that share the rarest keys first.
        least: Bits; a customer who cannot reach them and shares no house, number, address of mail or whole
            name is a stranger, who is not weighed and not given. Without it everybody compared is given.
    """
    hashed = keys.keys(keys.components(made))
    places = [place for place, key in enumerate(hashed) if key]
    if not places:
        return Found([], Frequencies(), (Skipped("match", "not_enough_fields"),), degraded=False, usable=0, compared=0)
    met = _met(store, hashed, places)
    size = max(len(store), 2)
    skipped: list[Skipped] = []
    if met.long and len(met.scores) < 3:  # nothing rarer led anywhere
        compared = max(compared, 2 * LONG)
        skipped.append(_walk_shortest(store, hashed, met))
    often = frequencies(store, made, met.counted)
    scores = met.scores
    best = sorted(scores, key=scores.__getitem__, reverse=True)
    candidates: list[Candidate] = []
    seen: set[tuple[str, str]] = set()
    floor = scores[best[0]] * WORTH if best else 0.0
    hopeless = None if least is None else least + math.log2(size) - MOST_RARITY
    tried = 0
    for row in best:
        if tried >= compared or scores[row] < floor:
            break
        if deadline is not None and time.perf_counter() > deadline:
            skipped.append(Skipped("match", "deadline", {"compared": tried}))
            break
        found = store.form_of(row)
        if found is None:
            continue
        identity, source, theirs = found
        tried += 1
        if (identity, source) in seen:
            continue
        seen.add((identity, source))
        levels = _compared(model, made, theirs, hopeless)
        if levels is None:
            continue
        candidates.append(Candidate(identity, source, row, levels, model.weigh(levels, often, size)))
    candidates.sort(key=lambda candidate: candidate.weighed.weight, reverse=True)
    return Found(candidates, often, tuple(skipped), bool(skipped), len(places), tried)


def _compared(model: Model, made: Form, theirs: Form, hopeless: float | None) -> tuple[int, ...] | None:
    """Compare two forms; None for strangers, who share nothing that one person alone has, and cannot weigh enough.

    Nine in ten of those who are looked at for a new customer are strangers by all but their names, and names
    cost most of a comparison.
    """
    rest = beside_names(made, theirs)
    alike = hopeless is None or akin((0, 0, *rest))
    if hopeless is not None and not alike and model.most(rest) < hopeless and not may_be_namesakes(made, theirs):
        return None
    levels = together(made, theirs, names(made, theirs), rest)
    if hopeless is None or alike or akin(levels):
        return levels
    sums = model.sums(levels)
    return None if sums.same - sums.other < hopeless else levels


def _walk_shortest(store: Store, hashed: Sequence[int], met: _Met) -> Skipped:
    """Meet the customers of a part of the shortest of the long lists, and say that the rest was not looked at."""
    count, place = min(met.long)
    for row in store.postings.first(hashed[place], 4 * LONG):
        met.scores.setdefault(row, _logs(max(len(store), 2)) - math.log2(count))
    return Skipped("match", "generic_value", {"key": keys.KIND_OF[place], "customers": count})


class _Met(NamedTuple):
    """The customers under the keys of a record, before any is compared."""

    scores: dict[int, float]  # row to the bits of the keys that it shares
    counted: dict[int, int]  # place in ``KEYS`` to the length of the list
    long: list[tuple[int, int]]  # length and place of the lists that say too little to be walked


def _met(store: Store, hashed: Sequence[int], places: Sequence[int]) -> _Met:
    logs = _logs(max(len(store), 2))
    scores: dict[int, float] = {}
    counted: dict[int, int] = {}
    long: list[tuple[int, int]] = []
    for place, (count, rows) in zip(
        places, store.postings.lookup([hashed[place] for place in places], LONG), strict=True
    ):
        counted[place] = count
        if rows:
            rare = logs - math.log2(count) + 1.0
            for row in rows:
                scores[row] = scores.get(row, 0.0) + rare
        elif count:
            long.append((count, place))
    return _Met(scores, counted, long)


def _logs(size: int) -> float:
    return max(math.log2(size), 8.0)  # in a small index no key is rare, and yet each says something


def count(store: Store, field: str, value: str) -> int:
    """Say how many customers have *value* in *field*.

    Raises:
        KeyError: A field that is not counted.
    """
    if field == "family_name":
        parts = reading.family_parts(value).split(" ")
        return min(store.counts.of(keys.name_hash("f", part)) for part in parts)
    if field == "given_name":
        return store.counts.of(keys.name_hash("g", reading.given_parts(value).partition(" ")[0]))
    made = EMPTY
    if field in ("phone", "mobile"):
        made = made._replace(phones=" ".join(reading.phones(value)[:1]))
    elif field == "email":
        made = made._replace(email=reading.email(value))
    else:
        raise KeyError(f"{field!r} is not counted; family_name, given_name, phone, mobile and email are")
    hashed = keys.keys(keys.components(made))[keys.KIND_OF.index("email" if field == "email" else "phone")]
    return store.postings.lookup([hashed], 0)[0][0] if hashed else 0
