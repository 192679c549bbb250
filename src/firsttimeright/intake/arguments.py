"""What the counter is called with: read, and refused where it can mean nothing."""

from __future__ import annotations

import datetime as dt
import inspect
import math
import re
import time
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Hashable,
    Iterable,
    Iterator,
    KeysView,
    Mapping,
    ValuesView,
)
from difflib import get_close_matches
from typing import Any

from firsttimeright.customer import FIELDS, Limits, canonical, rows
from firsttimeright.findings import Audience
from firsttimeright.policy import Policy

__all__ = ["audience_of", "day_of", "each", "ids_of", "is_over", "patient", "refuse_other_kinds",
           "refuse_strange_fields", "until_when"]  # fmt: skip

_TAG = re.compile(r"\s*[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*\s*")  # RFC 5646


def refuse_other_kinds(
    *, language: object, index: object, policy: object, limits: object, today: object, reference: object
) -> None:
    """Raise a ``TypeError`` that says what an option of an intake is, where it was given another thing."""
    if language is not None and not isinstance(language, str):
        raise TypeError("language is a tag such as 'nl' or 'nl-BE'")
    if isinstance(language, str) and not _TAG.fullmatch(language):
        raise ValueError(f"language is a tag such as 'nl' or 'nl-BE', not {language!r}")
    if reference is not None and not hasattr(reference, "given_name"):
        raise TypeError(f"reference is a Reference, not {type(reference).__name__!r}; None is the library's own")
    if index is not None and not hasattr(index, "candidates"):
        raise TypeError(f"index is an Index, not {type(index).__name__!r}: Index.build(customers) makes one")
    if not isinstance(policy, Policy):
        raise TypeError(f"policy is a Policy, not {type(policy).__name__!r}")
    if not isinstance(limits, Limits):
        raise TypeError(f"limits is a Limits, not {type(limits).__name__!r}")
    if not (today is None or isinstance(today, dt.date) or callable(today)):
        raise TypeError("today is a datetime.date, or a function that gives one")


def refuse_strange_fields(fields: object) -> None:
    """Raise where a host's names are no mapping (``TypeError``), or name no field of ours (``ValueError``)."""
    if fields is None:
        return
    if not isinstance(fields, Mapping):
        raise TypeError("fields maps the host's names to ours: {'achternaam': 'family_name'}")
    for key, field in fields.items():
        if field is None or field in FIELDS:
            continue
        if key in FIELDS:
            raise ValueError(
                f"fields has it the wrong way round: write {{{field!r}: {key!r}}}, your name first, then ours"
            )
        text = field if isinstance(field, str) else ""
        near = [meant] if (meant := canonical(text)) else get_close_matches(text, FIELDS, n=2)
        hint = f"did you mean {' or '.join(map(repr, near))}?" if near else f"the fields are: {', '.join(FIELDS)}"
        raise ValueError(f"fields maps {key!r} to {field!r}, which is no field of ours; {hint}")


def patient(directory: Any) -> Any:
    """Give a directory whose answers are remembered from call to call; ``None`` stays ``None``.

    Raises:
        TypeError: It answers no questions, or not at once.
    """
    if directory is None:
        return None
    from firsttimeright.fields.addresses import Patient

    asked = directory.directory if isinstance(directory, Patient) else directory
    if not hasattr(asked, "lookup"):
        raise TypeError("directory has a method lookup(country, postcode, house_number); see AddressDirectory")
    if inspect.iscoroutinefunction(asked.lookup):
        raise TypeError("this directory is asynchronous: an Intake, acheck too, asks a plain one in a thread")
    return directory if isinstance(directory, Patient) else Patient(directory)


def audience_of(audience: Audience | str) -> Audience:
    """Read who will see the answer; a ``ValueError`` names the known ones."""
    if isinstance(audience, Audience):  # as it mostly is: the name of one is looked up in ten times the time
        return audience
    try:
        return Audience(audience)
    except ValueError:
        known = ", ".join(item.value for item in Audience)
        raise ValueError(f"unknown audience {audience!r}; known: {known}") from None


_FOREVER = 1e9  # seconds; a whole number may be larger than any float


def until_when(deadline: float | None) -> float | None:
    """Give the time, by the monotonic clock, at which *deadline* seconds are over."""
    if deadline is None:
        return None
    if isinstance(deadline, bool) or not isinstance(deadline, (int, float)):
        raise TypeError("deadline is a number of seconds")
    if not deadline > 0:
        raise ValueError("deadline is a number of seconds above 0")
    return time.monotonic() + deadline if deadline < _FOREVER else math.inf


def is_over(until: float | None) -> bool:
    """Say whether that time has come."""
    return until is not None and time.monotonic() >= until


def ids_of(exclude: object) -> list[Any] | None:
    """Give the ids that are no duplicate, of one or of several.

    Raises:
        TypeError: A record was given, or another thing that can be nobody's id.
    """
    if exclude is None:
        return None
    several = isinstance(exclude, (list, tuple, set, frozenset, KeysView, ValuesView, Iterator))
    ids = list(exclude) if isinstance(exclude, Iterable) and several else [exclude]
    if any(not isinstance(each, Hashable) for each in ids):
        raise TypeError("exclude is the id of a customer, or several of them, and no record: exclude=record['id']")
    return ids


def day_of(today: dt.date | Callable[[], dt.date] | None) -> dt.date:
    """Give the day it is: the one that was named, or told by a function, or else the computer's own, in UTC.

    Raises:
        TypeError: The function gives no day.
    """
    day = dt.datetime.now(dt.UTC) if today is None else today if isinstance(today, dt.date) else today()
    if not isinstance(day, dt.date):
        raise TypeError(f"today() gave {type(day).__name__!r}, and gives a datetime.date")
    return day.date() if isinstance(day, dt.datetime) else day


async def each(records: Any, wanted: str) -> AsyncIterator[Any]:
    """Walk through records that come at once or one by one, as from a database that is waited for."""
    if isinstance(records, AsyncIterable):
        async for record in records:
            yield record
    else:
        for record in rows(records, wanted):
            yield record
