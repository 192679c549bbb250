"""An identifier as a value; its number is shown to nobody who does not ask for it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from firsttimeright.fields.identifiers.registry import scheme_of
from firsttimeright.findings import Quiet
from firsttimeright.findings.wanted import refuse_unread

__all__ = ["STYLES", "Identifier", "render"]

STYLES = ("compact", "formatted", "masked")
_SHOWN = 3  # places at the end of a masked number


@dataclass(frozen=True, slots=True, repr=False)
class Identifier(Quiet):
    """A number as it is stored, its kind, and what it tells of its holder; no register was asked whether it exists.

    >>> Identifier("NL91ABNA0417164300", "iban", country="NL", bank="ABNA").bank
    'ABNA'
    """

    number: str  # without blanks and marks, letters in upper case
    kind: str  # as asked for: iban, vat_number, national_id, bsn, ...
    scheme: str | None = None  # the local name of the rules that it passed; None: none are known
    country: str | None = None  # ISO 3166-1 alpha-2, where the number or its scheme tells
    birth_date: dt.date | None = None
    gender: str | None = None  # "f" or "m", as registered
    bank: str | None = None  # of an IBAN: the bank's code
    born_in: tuple[int, ...] | None = None  # where the century is not told: year, month and, if told, day

    _SPOKEN = frozenset({"kind", "scheme", "country"})

    @property
    def masked(self) -> str:
        """The number with all but its last three places covered."""
        return render(self, "masked")


def render(value: Identifier, style: str = "compact") -> str:
    """Write an identifier.

    Args:
        value: What :func:`parse` read.
        style: ``compact`` (to store), ``formatted`` (as people write it), ``masked`` (to show).

    Raises:
        TypeError: It is not what :func:`parse` gives.
        ValueError: The style is none of these.

    >>> render(Identifier("NL91ABNA0417164300", "iban", "iban"), "formatted")
    'NL91 ABNA 0417 1643 00'
    >>> render(Identifier("NL91ABNA0417164300", "iban", "iban"), "masked")
    '•••••••••••••••300'
    """
    refuse_unread(value, Identifier)
    if style == "compact":
        return value.number
    if style == "masked":
        covered = max(len(value.number) - _SHOWN, min(len(value.number), 4))
        return "•" * covered + value.number[covered:]
    if style != "formatted":
        raise ValueError(f"unknown style {style!r}; known: {', '.join(STYLES)}")
    scheme = scheme_of(value.scheme or value.kind, value.country)
    return scheme.write(value.number) if scheme and value.scheme else value.number
