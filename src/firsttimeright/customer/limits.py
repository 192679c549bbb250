"""How much of a record is read: a policy, with figures that no real customer meets."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["LIMITS", "Limits"]


@dataclass(frozen=True, slots=True)
class Limits:
    """The longest text and the most fields that are read; more is reported, kept as it is, and not looked into.

    Raises:
        ValueError: A limit is below 1.

    >>> Limits(text=80).text
    80
    """

    text: int = 500  # characters in one field
    whole: int = 2_000  # characters in a field that holds a whole name or address
    fields: int = 1_000  # of one record, the host's own among them

    def __post_init__(self) -> None:
        if self.text < 1 or self.whole < 1 or self.fields < 1:
            raise ValueError("Limits: text and whole are numbers of characters, fields one of fields, all 1 or more")


LIMITS = Limits()
