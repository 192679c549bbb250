"""IBAN: the number of a bank account (ISO 13616; check digits ISO 7064 mod 97-10)."""

from __future__ import annotations

import re
from functools import lru_cache

from stdnum import iban as module
from stdnum import numdb

from firsttimeright.fields.identifiers.scheme import Scheme, Told, of_module

__all__ = ["SCHEME", "length_of", "mod_97"]

_compact, _ = of_module(module)
_FORM = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_FIGURES = str.maketrans({letter: str(int(letter, 36)) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})  # A is 10
_BANK = {
    "NL": (4, 8),
    "GB": (4, 8),
    "IE": (4, 8),
    "DE": (4, 12),
    "BE": (4, 7),
    "FR": (4, 9),
    "ES": (4, 8),
    "IT": (5, 10),
}


def mod_97(number: str) -> bool:
    """Tell whether the check digits fit; quick, and blind to everything else."""
    return _FORM.fullmatch(number) is not None and int((number[4:] + number[:4]).translate(_FIGURES)) % 97 == 1


@lru_cache(maxsize=256)
def length_of(country: str) -> int | None:
    """Give the length of a country's IBAN; None where the registry has none.

    >>> length_of("NL"), length_of("XX")
    (18, None)
    """
    for _, told in numdb.get("iban").info(country):
        if "bban" in told:
            return 4 + sum(int(part) for part in re.findall(r"\d+", told["bban"]))
    return None


def _right(number: str) -> bool:
    # The country's own rules are left out: they hold lists of banks, and banks come and go
    # 00, 01 and 99 are never given out: ISO 7064 makes check digits from 02 to 98
    return mod_97(number) and number[2:4] not in ("00", "01", "99") and module.is_valid(number, check_country=False)


def _write(number: str) -> str:
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def _tell(number: str) -> Told:
    start, end = _BANK.get(number[:2], (0, 0))
    return Told(bank=number[start:end] or None)


SCHEME = Scheme(
    kind="iban",
    name="iban",
    country=None,
    compact=lambda text: _compact(text).upper().replace(".", ""),
    valid=_right,
    write=_write,
    tell=_tell,
    # From the SWIFT registry of national formats: invented by the banks for this use
    examples=(
        "NL91 ABNA 0417 1643 00",
        "BE68539007547034",
        "DE89 3704 0044 0532 0130 00",
        "GB29 NWBK 6016 1331 9268 19",
    ),
    counter_examples=("NL91 ABNA 0417 1643 01", "NL91ABNA041716430", "XX00 1234", "NL91 ABNA 0417 1634 00"),
)
