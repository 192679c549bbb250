"""The rooms above the fields, asked within the time of one check, and so that no fault of theirs costs the record."""

from __future__ import annotations

import functools
import importlib
import logging
import time
from typing import TYPE_CHECKING, Any

from firsttimeright.findings import Audience, Skipped
from firsttimeright.quality import nobody_looked

from .arguments import is_over
from .refusing import Refused, in_our_names

if TYPE_CHECKING:
    import datetime as dt

    from firsttimeright.customer import Customer
    from firsttimeright.policy import Policy
    from firsttimeright.reasoning import Reasoned
    from firsttimeright.reference import Reference

    from .asking import Candidates

__all__ = ["ask_index", "ask_reasoning"]

_LOG = logging.getLogger(__name__)
_NO_INDEX = (Skipped("index", "no_index"),)


def ask_reasoning(
    customer: Customer,
    who: Audience,
    refused: Refused,
    until: float | None,
    exclude: list[Any] | None,
    *,
    index: Candidates | None,
    policy: Policy,
    reference: Reference | None,
    today: dt.date,
) -> tuple[Reasoned, tuple[Skipped, ...]]:
    """Look across the fields, and say what was left out."""
    room = _reasoning()
    if until is not None and is_over(until):
        return room.Reasoned(), (Skipped("reasoning", "deadline"),)
    try:
        reasoned: Reasoned = room.reason(
            customer,
            reference=reference,
            today=today,
            audience=who,
            index=index if who is not Audience.PUBLIC else None,
            exclude=exclude,
            policy=policy,
            dismissed=in_our_names(refused, customer),
        )
    except Exception as error:  # noqa: BLE001 - one room's fault must not cost the host the whole record
        return room.Reasoned(), (_failed("reasoning", error),)
    return reasoned, reasoned.skipped


def ask_index(
    customer: Customer,
    who: Audience,
    until: float | None,
    exclude: list[Any] | None,
    *,
    index: Candidates | None,
    policy: Policy,
) -> tuple[tuple[Any, ...] | None, tuple[Skipped, ...]]:
    """Find who the customer may already be, ``None`` where nobody looked, and say what was left out."""
    if who is Audience.PUBLIC:  # whether or not there is an index
        return None, (Skipped("index", "audience"),)
    if index is None:
        return None, _NO_INDEX
    if is_over(until):
        return None, (Skipped("index", "deadline"),)
    try:
        answer = index.candidates(
            customer.readable(),
            exclude=exclude,
            deadline=None if until is None else max(until - time.monotonic(), 0.0) * 1000,
        )
        found = tuple(item for item in answer if item.relation != "same" or item.probability >= policy.mention_at)
    except Exception as error:  # noqa: BLE001 - as above
        return None, (_failed("index", error),)
    unseen = None if nobody_looked(answer) else found
    return unseen, tuple(getattr(answer, "skipped", ()))


@functools.cache
def _reasoning() -> Any:
    """Open the room with the first record: it brings the rooms of names and addresses along."""
    return importlib.import_module("firsttimeright.reasoning._reason")


def _failed(check: str, error: Exception) -> Skipped:
    """Note that a room failed: its name and the error's kind, for the text of an error may hold a value."""
    kind = type(error).__name__
    _LOG.error("%s failed with %s; the record goes on without it", check, kind)
    return Skipped(check, "error", {"error": kind})
