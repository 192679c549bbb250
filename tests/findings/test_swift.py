"""A value that is filled directly is the dataclass it was."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from dataclasses import dataclass

import pytest

from firsttimeright.findings import Change, Completion, Evidence, Finding, Hypothesis, Parsed, Severity, Skipped, swift


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
