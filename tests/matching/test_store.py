"""The store: many read while one writes, and what is built by many is what is built by one."""

from __future__ import annotations

import random
import threading

import pytest  # noqa: TC002  # the fixtures' types are read at run time

from firsttimeright.matching import Index, building, store


def person(number: int, name: str = "Kraai") -> dict[str, object]:
    drawn = random.Random(number)  # noqa: S311  # drawn, not secret
    return {
        "id": number,
        "given_name": "".join(drawn.choices("aeioklmnprst", k=7)),
        "family_name": name + "".join(drawn.choices("aeioklmnprst", k=5)),
        "birth_date": f"{drawn.randrange(1940, 2000)}-{drawn.randrange(1, 13):02d}-{drawn.randrange(1, 29):02d}",
        "phone": f"06{drawn.randrange(10**8):08d}",
        "email": f"m{number}x@kpn.nl",
    }


def test_two_processes_build_what_one_builds(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rows under the same keys, also for values that are no text."""
    monkeypatch.setattr(building, "ALONE", 100)
    monkeypatch.setattr(building, "AT_ONCE", 64)
    people = [person(number) for number in range(500)]
    people[7]["birth_date"] = None
    people[8]["house_number"] = 12
    seen: list[int] = []
    alone = Index.build(people, workers=1)
    together = Index.build(iter(people), workers=2, progress=seen.append)
    assert seen[-1] == 500
    assert alone.stats() == together.stats()
    for record in people[::9]:
        assert together.candidates(record)[0] == alone.candidates(record)[0]


def test_a_value_that_cannot_travel_is_read_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """A generator among the values stops no build."""
    monkeypatch.setattr(building, "ALONE", 1)
    index = Index.build([{**person(1), "city": (letter for letter in "x")}], workers=2)
    assert index.candidates(person(1))[0].id == 1


def test_who_is_not_touched_is_always_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """While one thread adds, changes and removes, and merges run, no reader misses or doubles a customer."""
    monkeypatch.setattr(store, "MERGE_FROM", 2_000)
    steady = [person(number) for number in range(300)]
    index = Index.build(steady)
    wrong: list[object] = []
    done = threading.Event()

    def ask(seed: int) -> None:
        drawn = random.Random(seed)  # noqa: S311  # drawn, not secret
        while not done.is_set():
            record = drawn.choice(steady)
            found = [match.id for match in index.candidates(record, relations=False)]
            if found != [record["id"]]:
                wrong.append((record["id"], found))

    readers = [threading.Thread(target=ask, args=(seed,)) for seed in range(3)]
    for reader in readers:
        reader.start()
    for number in range(1_000, 3_500):
        index.add(person(number, "Meeuw"))
        if number % 3 == 0:
            index.update({**person(number, "Mus"), "phone": "0201234599"})
        if number % 5 == 0:
            index.remove(number)
    done.set()
    for reader in readers:
        reader.join()
    index._store.settle()
    assert wrong == []
    assert len(index) == 300 + 2_000
    assert all(index.candidates(record, relations=False)[0].id == record["id"] for record in steady)


def test_a_removed_customer_is_gone_from_memory() -> None:
    """No byte of his name is left in the rows, before any merge."""
    index = Index.build([{**person(1), "family_name": "Zonderling"}, person(2)])
    index.add({**person(3), "family_name": "Buitengewoon"})
    block = index._store.rows._block
    assert b"zonderling" in block
    index.remove(1)
    index.remove(3)
    assert b"zonderling" not in block
    assert b"buitengewoon" not in block
    assert index.count("family_name", "Zonderling") == 0


def test_a_number_that_everybody_has_is_named() -> None:
    """A list that is too long is walked in part, and the answer says so."""
    people = [{**person(number), "phone": "020 7654399", "birth_date": "", "email": ""} for number in range(400)]
    found = Index.build(people).candidates({"phone": "020-7654399"})
    assert found.degraded
    assert [(item.reason, item.facts["customers"]) for item in found.skipped] == [("generic_value", 400)]
    assert len(found) == 0 or all(match.relation != "same" for match in found)


def test_no_time_is_no_answer_but_an_honest_one() -> None:
    """A deadline that has passed leaves what was found so far."""
    index = Index.build([person(number) for number in range(20)])
    found = index.candidates(person(3), deadline=0.0)
    assert found.degraded
    assert [item.reason for item in found.skipped] == ["deadline"]
