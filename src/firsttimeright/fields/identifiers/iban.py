"""IBAN: the number of a bank account (ISO 13616; check digits ISO 7064 mod 97-10)."""

from __future__ import annotations

import re
from functools import lru_cache

from stdnum import iban as module
from stdnum import numdb

from firsttimeright.fields.identifiers.scheme import Scheme, Told, of_module

__all__ = ["SCHEME", "length_of", "mod_97", "national_rule", "with_zeros"]

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


def _dutch(account: str) -> bool:
    # The eleven test, which all accounts keep but the former giro numbers of seven digits at the most
    return account[:3] == "000" or sum(int(digit) * (10 - i) for i, digit in enumerate(account)) % 11 == 0


def _belgian(account: str) -> bool:
    return int(account[-2:]) == (int(account[:-2]) % 97 or 97)


def _french(account: str) -> bool:
    figures = [int(part) for part in (account[:5], account[5:10], account[10:21].translate(_RIB), account[21:])]
    return (89 * figures[0] + 15 * figures[1] + 3 * figures[2] + figures[3]) % 97 == 0


# What letters of an account count for in France: A to I, J to R, S to Z (Comité français d'organisation, clé RIB)
_RIB = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "12345678912345678923456789")
_NATIONAL = {"NL": (8, _dutch), "BE": (4, _belgian), "FR": (4, _french)}
_ACCOUNT_BEGINS = {"NL": 8, "DE": 12, "AT": 9, "CH": 9}  # where an account's number is filled up with zeros in front


def national_rule(number: str) -> bool | None:
    """Tell whether an IBAN keeps the rule that its country had for accounts before; None where none is known here.

    Not for refusing a number: for choosing among those that somebody may have meant.

    >>> national_rule("NL91ABNA0417164300"), national_rule("NL91ABNA0417164309"), national_rule("DE8937040044")
    (True, False, None)
    """
    start, rule = _NATIONAL.get(number[:2], (0, None))
    if rule is None or len(number) != length_of(number[:2]):
        return None
    try:
        return rule(number[start:])
    except ValueError:  # a letter where that country has none
        return False


def with_zeros(number: str) -> str | None:
    """Give the IBAN in which the zeros before the account stand again, if it is right: NL91 ABNA 417164300."""
    begins, length = _ACCOUNT_BEGINS.get(number[:2]), length_of(number[:2])
    if begins is None or length is None or not begins < len(number) < length:
        return None
    made = number[:begins] + "0" * (length - len(number)) + number[begins:]
    return made if _right(made) and national_rule(made) is not False else None


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
