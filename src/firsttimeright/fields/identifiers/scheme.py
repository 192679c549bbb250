"""What every identifier on this floor is: a scheme that can compact, check, write and tell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

__all__ = ["Scheme", "Told", "of_module", "told_by"]


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """What an identifier tells about its holder, for comparing with what he typed himself."""

    birth_date: dt.date | None = None
    gender: str | None = None  # "f" or "m", as registered
    bank: str | None = None  # of an IBAN: the bank's code
    born_in: tuple[int, ...] | None = None  # where the century is not told: year, month and, if told, day

    def __repr__(self) -> str:
        return "Told(<veiled>)"


@dataclass(frozen=True, slots=True)
class Scheme:
    """One kind of identifier of one country."""

    kind: str  # iban, vat_number, company_number, national_id
    name: str  # its local name: bsn, siren, codice_fiscale
    country: str | None  # None: the number says so itself
    compact: Callable[[str], str]
    valid: Callable[[str], bool]  # of a compact number
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    lengths: tuple[int, ...] = ()  # of a compact number; empty: free
    write: Callable[[str], str] = str  # as people write it
    tell: Callable[[str], Told] = lambda number: Told()  # noqa: ARG005 - most tell nothing
    checked: bool = True  # it carries a check digit: a slip can be seen
    personal: bool = True  # it points at a person
    of_its_form_only: bool = False  # people give the number of an identity card in its place: another form is no fault


def of_module(module: Any) -> tuple[Callable[[str], str], Callable[[str], bool]]:
    """Give ``compact`` and ``valid`` of a python-stdnum module, for texts of any kind."""
    from stdnum.exceptions import ValidationError

    def compact(text: str) -> str:
        try:
            return str(module.compact(text))
        except (ValidationError, ValueError):
            return text

    def valid(number: str) -> bool:
        return number.isascii() and bool(module.is_valid(number))

    return compact, valid


def told_by(module: Any) -> Callable[[str], Told]:
    """Give ``tell`` for a python-stdnum module that knows birth dates or genders."""

    def tell(number: str) -> Told:
        return Told(_ask(module, "get_birth_date", number), _gender(_ask(module, "get_gender", number)))

    return tell


def _ask(module: Any, what: str, number: str) -> dt.date | None:
    from stdnum.exceptions import ValidationError

    try:
        return getattr(module, what)(number) if hasattr(module, what) else None
    except (ValidationError, ValueError, TypeError):
        return None


def _gender(given: object) -> str | None:
    return {"M": "m", "F": "f"}.get(str(given).upper()[:1]) if given else None
