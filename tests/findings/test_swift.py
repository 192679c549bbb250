"""A value that is filled directly is the dataclass it was."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import dataclass
from typing import Generic, TypeVar

import pytest

from firsttimeright.findings import (
    Change,
    Completion,
    Evidence,
    Finding,
    Hypothesis,
    Parsed,
    Quiet,
    Severity,
    Skipped,
    swift,
)


@dataclass(frozen=True, slots=True)
class Plain:
    """As ``dataclass`` makes it."""

    one: str
    two: int = 2
    more: dict[str, int] = dataclasses.field(default_factory=dict, hash=False)


@swift
@dataclass(frozen=True, slots=True)
class Quick:
    """The same, filled directly."""

    one: str
    two: int = 2
    more: dict[str, int] = dataclasses.field(default_factory=dict, hash=False)


T = TypeVar("T")


@dataclass(frozen=True, slots=True, repr=False)
class PlainMany(Quiet, Generic[T]):
    """As ``dataclass`` makes one of many fields."""

    one: str
    two: T | None = None
    three: int = 3
    four: tuple[int, ...] = ()
    five: dict[str, int] = dataclasses.field(default_factory=dict, hash=False)
    six: str = "six"


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Many(Quiet, Generic[T]):
    """The same, filled while it is thawed."""

    one: str
    two: T | None = None
    three: int = 3
    four: tuple[int, ...] = ()
    five: dict[str, int] = dataclasses.field(default_factory=dict, hash=False)
    six: str = "six"


class Heir(Many[int]):
    """Whoever inherits from it stays himself."""

    __slots__ = ()


def test_one_of_many_fields_is_the_dataclass_it_was() -> None:
    assert str(inspect.signature(Many)) == str(inspect.signature(PlainMany))
    many = Many("a", 2, four=(4,))
    assert dataclasses.astuple(many) == dataclasses.astuple(PlainMany("a", 2, four=(4,)))
    assert type(many) is Many
    assert type(Heir("a")) is Heir
    assert repr(many) == repr(PlainMany("a", 2, four=(4,))).removeprefix("Plain")
    assert many.five is not Many("a").five
    assert hash(many) == hash(Many("a", 2, four=(4,)))
    assert pickle.loads(pickle.dumps(many)) == copy.deepcopy(many) == many  # noqa: S301
    assert dataclasses.replace(many, three=5) == Many("a", 2, 5, (4,))
    with pytest.raises(TypeError):
        Many()  # type: ignore[call-arg]
    for name in ("three", "unknown"):
        with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
            setattr(many, name, 4)
        with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
            delattr(many, name)


def test_arguments_and_defaults_stay() -> None:
    slow, quick = inspect.signature(Plain), inspect.signature(Quick)
    assert str(quick) == str(slow)
    assert dataclasses.astuple(Quick("a")) == dataclasses.astuple(Plain("a"))
    assert dataclasses.astuple(Quick("a", more={"b": 1}, two=3)) == dataclasses.astuple(Plain("a", 3, {"b": 1}))


def test_a_default_is_made_anew_for_each_value() -> None:
    assert Quick("a").more is not Quick("a").more


def test_arguments_that_do_not_fit_are_refused() -> None:
    with pytest.raises(TypeError):
        Quick()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Quick("a", three=3)  # type: ignore[call-arg]


def test_it_stays_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Quick("a").two = 3  # type: ignore[misc]


@pytest.mark.parametrize(
    "value",
    [
        Finding("email.no_at", Severity.BLOCK, "email", (0, 3)),
        Evidence("evidence.email_spells_it_so", 3.0),
        Change("city", "utrecht", "Utrecht", "city.notation"),
        Completion("city", "Utrecht", 0.9),
        Hypothesis("city", "Utrcht", "Utrecht", "city.misspelled"),
        Skipped("index", "no_index"),
        Parsed("a", None),
    ],
)
def test_values_are_copied_compared_and_sent(value: object) -> None:
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301
    assert copy.replace(value) == value if hasattr(copy, "replace") else dataclasses.replace(value) == value  # type: ignore[type-var]
    assert hash(copy.deepcopy(value)) == hash(value)
