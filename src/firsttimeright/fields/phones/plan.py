"""What the numbering plans say: is this a number, whose, and if not, why not.

The plans are those of libphonenumber (package ``phonenumbers``); nothing of them is kept in the value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberType as Kind
from phonenumbers.phonemetadata import PhoneMetadata, PhoneNumberDesc

from firsttimeright.fields.phones import codes
from firsttimeright.findings import Code, swift

__all__ = [
    "LONGEST", "Reading", "calling_code", "is_abroad", "is_country", "national_number", "parsed", "plainly", "read",
    "split_code", "trunk_of", "valid",
]  # fmt: skip

LONGEST = 15  # ITU-T E.164 6.1: digits, country code included

_TYPES = {
    Kind.MOBILE: "mobile",
    Kind.FIXED_LINE: "fixed",
    Kind.FIXED_LINE_OR_MOBILE: None,
    Kind.TOLL_FREE: "toll_free",
    Kind.PREMIUM_RATE: "premium",
}
# Countries whose calling code is believed without its "+": the house's own, and those that their people come from.
_NEAR_CODES = "NL BE LU DE FR GB IE ES PT IT AT CH PL DK SE NO FI CZ SK HU RO BG GR HR SI EE LV LT US CA TR MA SR"
_NEAR = frozenset(_NEAR_CODES.split())


@swift
@dataclass(frozen=True, slots=True)
class Reading:
    """A number, and what had to be done or guessed to read it."""

    e164: str
    type: str | None
    country: str | None
    done: tuple[Code, ...] = ()


def is_country(code: str) -> bool:
    """Tell whether there is a numbering plan for an ISO alpha-2 code."""
    return code in phonenumbers.SUPPORTED_REGIONS


@lru_cache(maxsize=256)
def trunk_of(country: str) -> str:
    """Give the digits dialled before a national number: ``0`` in most of Europe, nothing in Spain."""
    metadata = PhoneMetadata.metadata_for_region(country)
    return (metadata.national_prefix or "") if metadata else ""


@lru_cache(maxsize=256)
def calling_code(country: str) -> str:
    """Give the digits that call a country from abroad, or none for a country without a plan."""
    return str(phonenumbers.country_code_for_region(country) or "")


def split_code(digits: str) -> tuple[str, tuple[str, ...]]:
    """Split off the calling code: no one is the beginning of another (ITU-T E.164 6.2)."""
    for length in (1, 2, 3):
        regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(digits[:length] or 0))
        if regions:
            return digits[:length], regions
    return "", ()


def parsed(text: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    """Take a number apart as libphonenumber does, be it one or not."""
    try:
        return phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None


def valid(number: phonenumbers.PhoneNumber | None, *done: Code) -> Reading | None:
    """Give the number if its plan knows it, with what was *done* to read it."""
    if number is None or (country := phonenumbers.region_code_for_number(number)) is None:
        return None
    plan_says = phonenumbers.number_type(number)
    if plan_says == Kind.UNKNOWN:  # what ``is_valid_number`` asks, too
        return None
    e164 = f"+{number.country_code}{phonenumbers.national_significant_number(number)}"
    kind = _TYPES.get(plan_says, "other")
    return Reading(e164, kind, None if country == phonenumbers.REGION_CODE_FOR_NON_GEO_ENTITY else country, done)


def read(digits: str, *, plus: bool, country: str | None, optional_zero: int | None = None) -> Reading | None:
    """Read a run of digits.

    Args:
        digits: ASCII digits alone.
        plus: A "+" stood before them.
        country: Where a number without "+" belongs.
        optional_zero: Where in *digits* a ``(0)`` stood, if one did.

    Returns:
        The first valid number of these readings, or None: international, national, with a "+" put in
        front. ``done`` names what was tidied or guessed on the way: a trunk zero too many or lost, a
        "+" lost or superfluous.
    """
    if not 3 <= len(digits) <= LONGEST + 5:
        return None
    if plus or digits.startswith("00"):
        bare = digits.removeprefix("00") if not plus or digits.startswith("00") else digits
        at = optional_zero - (len(digits) - len(bare)) if optional_zero is not None else None
        found = _international(bare, at)
        if found:
            return found
        if plus and country and digits.startswith("0") and trunk_of(country) == "0":
            return _with(national_number(digits, country), codes.PLUS_SUPERFLUOUS)
        if plus:
            return None
    if country:
        found = _overseas(digits, country) or plainly(digits, country) or national_number(digits, country)
        if found:
            return found
        if (found := _dialled_abroad(digits, country)) is not None:
            return found
    return _without_plus(digits, country, optional_zero)


# In the order in which libphonenumber asks: the first whose pattern fits is the kind.
_KINDS = (
    ("premium_rate", "premium"), ("toll_free", "toll_free"), ("shared_cost", "other"), ("voip", "other"),
    ("personal_number", "other"), ("pager", "other"), ("uan", "other"), ("voicemail", "other"),
)  # fmt: skip


_CODE_AGAIN = re.compile(r"(?:00)?")
_ZERO = re.compile(r"0(?:\|\d+)?")  # a zero, or beside it a service's digits (180020: a relay for the deaf)


@lru_cache(maxsize=256)
def _own_plan(country: str) -> _Plan | None:
    """Give the plan of a country that dials a plain 0 and comes first under its calling code; others go the long way.

    Where countries share a code, a number that fits the plan of the first is the first's: the British before Jersey's.
    """
    metadata = PhoneMetadata.metadata_for_region(country)
    if (
        metadata is None
        or metadata.national_prefix != "0"
        or not _ZERO.fullmatch(metadata.national_prefix_for_parsing or "")
        or metadata.national_prefix_transform_rule
        or metadata.leading_digits
        or phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(metadata.country_code or 0, ("",))[0] != country
    ):
        return None
    general = _fits(metadata.general_desc)
    kinds = tuple((fits, kind) for name, kind in _KINDS if (fits := _fits(getattr(metadata, name))) is not None)
    fixed, mobile = _fits(metadata.fixed_line), _fits(metadata.mobile)
    if general is None or fixed is None or mobile is None:
        return None
    abroad = re.compile(metadata.international_prefix or "00")
    any_kind = re.compile("|".join(f"(?:{pattern.pattern})" for (_lengths, pattern), _kind in kinds) or r"(?!)")
    trunk = re.compile(metadata.national_prefix_for_parsing or "0")
    return _Plan(f"+{metadata.country_code}", abroad, trunk, general, kinds, any_kind, fixed, mobile)


_Fits = tuple[tuple[int, ...], "re.Pattern[str]"]


@dataclass(frozen=True, slots=True)
class _Plan:
    code: str  # "+31"
    abroad: re.Pattern[str]  # what is dialled before a number of another country
    trunk: re.Pattern[str]  # what is dialled before a number of the country itself
    general: _Fits
    kinds: tuple[tuple[_Fits, str], ...]
    any_kind: re.Pattern[str]  # fits what one of these kinds fits: most numbers are of none
    fixed: _Fits
    mobile: _Fits


def _fits(description: PhoneNumberDesc | None) -> _Fits | None:
    if description is None or not description.national_number_pattern:
        return None
    return tuple(description.possible_length), re.compile(description.national_number_pattern)


def _is_of(fits: _Fits, digits: str) -> bool:
    lengths, pattern = fits
    return (not lengths or len(digits) in lengths) and pattern.fullmatch(digits) is not None


def plainly(digits: str, country: str, *, plus: bool = False) -> Reading | None:
    """Read a number of *country* as it mostly comes, zero or code in front: as the long way, but ten times as fast.

    None says nothing: the long way may still find a number.
    """
    if (plan := _own_plan(country)) is None:
        return None
    if plus:
        national = digits.removeprefix(plan.code[1:])
        return None if national == digits or plan.trunk.match(national) else _by_plan(national, plan, country)
    if digits[0] != "0" or digits[1:2] == "0" or plan.abroad.match(digits):
        return None
    if country == "FR" and _DIALLED_OVERSEAS.fullmatch(digits):
        return None
    return _by_plan(digits[1:], plan, country)


def _by_plan(national: str, plan: _Plan, country: str) -> Reading | None:
    """Read a number without its zero by the plan of its country, as libphonenumber does; None if it does not fit."""
    if not _is_of(plan.general, national):
        return None
    kind: str | None = ""
    if plan.any_kind.fullmatch(national):
        kind = next((kind for fits, kind in plan.kinds if _is_of(fits, national)), "")
    if not kind:
        fixed, mobile = _is_of(plan.fixed, national), _is_of(plan.mobile, national)
        if not fixed and not mobile:
            return None
        kind = None if fixed and mobile else "fixed" if fixed else "mobile"
    return Reading(plan.code + national, kind, country)


def _with(found: Reading | None, *more: Code) -> Reading | None:
    return Reading(found.e164, found.type, found.country, (*found.done, *more)) if found else None


def _international(digits: str, optional_zero: int | None) -> Reading | None:
    code, regions = split_code(digits)
    if not code:
        return None
    rest = digits[len(code) :]
    done: tuple[Code, ...] = ()
    trunk = trunk_of(regions[0]) == "0"
    if optional_zero is not None and digits[optional_zero : optional_zero + 1] == "0" and trunk:
        rest = digits[len(code) : optional_zero] + digits[optional_zero + 1 :]
        done = (codes.TRUNK_ZERO_REMOVED,)
    elif trunk and rest.startswith("0"):
        done = (codes.TRUNK_ZERO_REMOVED,)
    found = None if done else plainly(digits, regions[0], plus=True)
    found = found or valid(parsed(f"+{code}{rest}", None), *done)
    if found is None and (again := _CODE_AGAIN.match(rest)) and rest.startswith(code, again.end()):
        # +31 31 6..., +31 0031 6...: the form had the code already, or so the typist thought
        return _with(_international(rest[again.end() :], None), codes.PLUS_MISSING)
    if found is None and code == "39" and not rest.startswith("0"):
        # Italy alone dials the zero of its area codes from abroad too: people leave it out
        return valid(parsed(f"+390{rest}", None), codes.TRUNK_ZERO_MISSING)
    return found


def national_number(digits: str, country: str) -> Reading | None:
    """Read digits as they are dialled within *country*, with its trunk zero or without."""
    number = parsed(digits, country)
    if number is None or str(number.country_code) != calling_code(country):
        return None
    national = phonenumbers.national_significant_number(number)
    own = calling_code(country)
    if (
        own != trunk_of(country)
        and digits.startswith(own)
        and digits[len(own) :].lstrip("0") == national.lstrip("0")
        and digits != national
    ):
        return None  # phonenumbers took the calling code off by itself: a guess, made in _without_plus
    found = valid(number)
    if found and trunk_of(country) == "0" and digits == national:
        if digits.startswith(own) and len(digits) > 9:
            other = _international(digits, None)
            if other:
                return _with(other, codes.PLUS_MISSING)
        written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
        if written.lstrip("(").startswith("0") and not (country in _WITHOUT_TRUNK and found.type == "mobile"):
            return _with(found, codes.TRUNK_ZERO_MISSING)
    return found


# Where a mobile number is written and dialled without the 0 as a rule (India: Department of Telecommunications, 2021).
_WITHOUT_TRUNK = frozenset(("IN", "TR"))

# France dials its overseas departments as it does itself: 0262 is Réunion from Paris too (Arcep, decision 2018-0881).
_OVERSEAS = ("RE", "GP", "MQ", "GF", "YT")
_DIALLED_OVERSEAS = re.compile(r"0(?:26[239]|59[046]|639|69[0-4679])\d{6}")


def _overseas(digits: str, country: str) -> Reading | None:
    """Read a number of a department that shares France's numbering; each has prefixes of its own."""
    if country != "FR" or _DIALLED_OVERSEAS.fullmatch(digits) is None:
        return None
    for other in _OVERSEAS:
        if (found := national_number(digits, other)) is not None and not found.done:
            return found
    return None


@lru_cache(maxsize=256)
def _to_other_countries(country: str) -> re.Pattern[str]:
    metadata = PhoneMetadata.metadata_for_region(country)
    return re.compile((metadata.international_prefix if metadata else None) or "00")


def _dialled_abroad(digits: str, country: str) -> Reading | None:
    """Read a number behind what its country dials before other countries' codes: 011 in America, 0011 in Australia."""
    prefix = _to_other_countries(country).match(digits)
    return _international(digits[prefix.end() :], None) if prefix and prefix.end() else None


def _without_plus(digits: str, country: str | None, optional_zero: int | None) -> Reading | None:
    if digits.startswith("0") or len(digits) < 9:
        return None
    code, regions = split_code(digits)
    if not code or (country and calling_code(country) != code and not _NEAR.intersection(regions)):
        return None
    if not country and not _NEAR.intersection(regions):
        return None
    return _with(_international(digits, optional_zero), codes.PLUS_MISSING)


def is_abroad(found: str | None, country: str) -> bool:
    """Tell whether a number's country is another than the customer's; the Vatican dials as Italy does."""
    own = calling_code(country)
    return found != country and not (own not in ("1", "7") and found is not None and calling_code(found) == own)
