"""From a report to the records of one customer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from ..customer import Records, entries, rows, without_id

__all__ = ["records_of"]

_SAME = frozenset({"same", "same_person"})

Fetch = Callable[[Any], Mapping[Any, Any] | None]


class Reported(Protocol):
    """What is read of a report."""

    @property
    def typed(self) -> Mapping[Any, Any]: ...
    @property
    def duplicates(self) -> Iterable[Any]: ...


def records_of(
    report: Reported,
    customers: Mapping[Any, Mapping[Any, Any]] | Records | Fetch,
    *,
    id: str = "id",  # noqa: A002 - the host's word, as in the index
    at_least: float = 0.9,
    own: bool = True,
) -> tuple[Mapping[Any, Any], ...]:
    """Find the records of one customer: the one that was checked, and those that a report takes for the same person.

    An index keeps no record, so the host's own are asked for. Households and namesakes are left out.

    Args:
        report: Of ``Intake.check``, for staff or systems and with an index.
        customers: The host's records: by their ids (or pairs of source and id), all of them one after another
            (the index's own table), or a function that fetches the one of a match (``match.id``, ``match.source``).
        id: The key of the id in each record, where they come one after another.
        at_least: Probability (0..1) from which another record is of the same customer.
        own: Whether the record that was checked is one of them, as it was typed.

    Raises:
        KeyError: A customer of the report is not among *customers*; his id is not shown.

    >>> from types import SimpleNamespace
    >>> twin = SimpleNamespace(id=7, source=None, relation="same", probability=0.98)
    >>> report = SimpleNamespace(typed={"family_name": "Vis"}, duplicates=(twin,))
    >>> records_of(report, {7: {"id": 7, "family_name": "Visser"}})
    ({'family_name': 'Vis'}, {'id': 7, 'family_name': 'Visser'})
    """
    matches = [
        match
        for match in report.duplicates
        if str(getattr(match.relation, "value", match.relation)) in _SAME and match.probability >= at_least
    ]
    fetch = _fetching(customers, id, {match.id for match in matches})
    found = [fetch(match) for match in matches]
    if missing := sum(item is None for item in found):
        raise KeyError(f"{missing} of the report's customers are not among the records given")
    return (*((report.typed,) if own else ()), *(item for item in found if item is not None))


def _fetching(customers: Any, name: str, wanted: set[Any]) -> Fetch:
    if callable(customers) and not isinstance(customers, Mapping):
        return customers  # type: ignore[no-any-return]  # as documented
    if isinstance(customers, Mapping):
        return lambda match: customers.get((match.source, match.id), customers.get(match.id))
    held: dict[Any, Mapping[Any, Any]] = {}
    for given in rows(customers, "records_of"):
        item = entries(given)
        if name not in item:
            raise without_id(name)
        if item[name] in wanted:
            source = " ".join(str(item.get("source") or "").split()) or None
            held[source, item[name]] = item
            held.setdefault(item[name], item)
    return lambda match: held.get((match.source, match.id), held.get(match.id))
