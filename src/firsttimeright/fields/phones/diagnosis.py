"""Why digits are no number of their country, and which number they may have been meant for."""

from __future__ import annotations

import phonenumbers

from firsttimeright.fields.phones import codes, examples
from firsttimeright.fields.phones.plan import (
    LONGEST,
    Reading,
    calling_code,
    national_number,
    parsed,
    split_code,
    trunk_of,
    valid,
)
from firsttimeright.findings import Code

__all__ = ["diagnose", "is_told_fiction", "neighbour", "with_own_code"]

_AMERICAN = 10  # digits of a number of the North American plan
_NO_AREA = ("0", "10", "11")  # begins no area code of that plan, nor 1 and an area code
_NEIGHBOURS = {
    "NL": ("BE", "DE"), "BE": ("NL", "FR", "DE", "LU"), "DE": ("AT", "NL", "CH", "BE", "FR", "PL"), "AT": ("DE", "CH",
    "IT"),
    "FR": ("BE", "CH", "DE", "LU", "ES", "IT"), "LU": ("BE", "DE", "FR"), "CH": ("DE", "FR", "AT", "IT"),
    "GB": ("IE",), "IE": ("GB",), "ES": ("PT", "FR"), "PT": ("ES",), "PL": ("DE", "CZ"), "IT": ("FR", "CH", "AT"),
}  # fmt: skip


def diagnose(digits: str, *, plus: bool, country: str | None) -> Code:
    """Say why digits are no number: the cause that a person can do something about."""
    if examples.counts_or_repeats(digits):
        return codes.TOO_SHORT if _stops_early(digits, plus, country) else codes.PLACEHOLDER
    if len(digits) > LONGEST + 5:
        return codes.TOO_LONG
    if not plus and len(digits) == _AMERICAN and digits.startswith(_NO_AREA) and calling_code(country or "") == "1":
        return codes.INVALID  # (000) 266-1234: the 00 calls no country there
    if plus or digits.startswith("00"):
        bare = digits.removeprefix("00")
        code, regions = split_code(bare)
        if not code:
            return codes.COUNTRY_CODE_UNKNOWN
        country, national = regions[0], bare[len(code) :]
    elif not country:
        return codes.COUNTRY_UNKNOWN if len(digits) > 5 else codes.TOO_SHORT
    else:
        national = digits
        trunk = trunk_of(country)
        if trunk == "0" and not digits.startswith("0") and 5 < len(digits) < 9:
            return codes.AREA_CODE_MISSING
    number = parsed(f"+{calling_code(country)}{national.removeprefix(trunk_of(country))}", None)
    if number is None:
        return codes.TOO_LONG if len(digits) > LONGEST else codes.TOO_SHORT
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason == phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
        return codes.AREA_CODE_MISSING
    national = phonenumbers.national_significant_number(number)
    if any(valid(_as(number, national[:-cut])) for cut in (1, 2, 3)):
        return codes.TOO_LONG
    if any(valid(_as(number, national + more)) for more in ("2", "24", "241", "2416", "7", "73", "738", "7385")):
        return codes.TOO_SHORT
    if reason == phonenumbers.ValidationResult.TOO_SHORT:
        return codes.TOO_SHORT
    return codes.TOO_LONG if reason == phonenumbers.ValidationResult.TOO_LONG else codes.INVALID


def _stops_early(digits: str, plus: bool, country: str | None) -> bool:
    """Tell whether a mobile number that counts up lacks its last digit or two: 06-1234567.

    One that repeats a digit, or begins as no number does, was hardly meant: it remains made up.
    """
    if not (plus or digits.startswith("0")) or len(set(digits[-5:])) == 1:
        return False
    start = f"+{digits}" if plus else digits
    found = (valid(parsed(start + more, country)) for more in ("2", "7", "24", "73"))
    return any(reading is not None and reading.type == "mobile" for reading in found)


def _as(number: phonenumbers.PhoneNumber, national: str) -> phonenumbers.PhoneNumber | None:
    """Give a number of the same calling code with these digits; reading them anew takes thrice as long."""
    if national[:1] in {"", "0", "1", "8"}:  # a trunk prefix may be taken off
        return parsed(f"+{number.country_code}{national}", None)
    return phonenumbers.PhoneNumber(country_code=number.country_code, national_number=int(national))


def is_told_fiction(digits: str, *, plus: bool, country: str | None) -> bool:
    """Tell whether digits that are no number are one of those kept free for films: their own block is in no plan."""
    number = parsed(f"+{digits.removeprefix('00')}" if plus or digits.startswith("00") else digits, country)
    return number is not None and examples.is_fiction(
        f"+{number.country_code}{phonenumbers.national_significant_number(number)}"
    )


def neighbour(digits: str, country: str | None) -> Reading | None:
    """Give the mobile number of the one neighbouring country in which these digits are one."""
    if not digits.startswith("0"):
        return None
    found = [
        reading
        for other in _NEIGHBOURS.get(country or "", ())
        if (reading := national_number(digits, other)) and reading.type == "mobile" and not reading.done
    ]
    return found[0] if len(found) == 1 else None


def with_own_code(digits: str, country: str | None) -> Reading | None:
    """Give the number of *country* that the digits behind another code are; with that one they are none.

    >>> with_own_code("33 20 7219 4272".replace(" ", ""), "GB").e164, with_own_code("13624681357", "NL").e164
    ('+442072194272', '+31624681357')
    """
    if not country:
        return None
    typed, own = digits.removeprefix("00"), calling_code(country)
    for code in dict.fromkeys((split_code(typed)[0], typed[: len(own)])):  # the code of a country, or one misspelled
        if code and code != own:
            national = typed[len(code) :].removeprefix(trunk_of(country))
            found = valid(parsed(f"+{own}{national}", None))
            if found is not None and found.type not in ("premium", "toll_free") and not found.done:
                return found
    return None
