"""Accurate: how old the values are, and what shows their age."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ..customer import canonical
from ..findings import Facts
from ..reference.mail import mail_ended
from ..text.folding import compact, fold
from ._letter import Cause, Letter, ranked

if TYPE_CHECKING:
    from ..customer import Customer
    from ..reference import Reference

__all__ = ["EVIDENCE", "HALF_LIVES", "accurate", "day_given", "freshness", "half_lives_given", "known_of", "stamp_of"]

EVIDENCE = ("accu.grown_old", "accu.provider_gone", "accu.postcode_gone")

DAYS = 365.25
HALF_LIVES: Mapping[str, float] = MappingProxyType(
    {"address": 6.6 * DAYS, "email": 6.0 * DAYS, "phone": 5.0 * DAYS, "family_name": 40.0 * DAYS}
)
"""Days after which half of the values are outdated.

About one person in ten moves house each year in the Netherlands (Statistics
Netherlands, moved persons), which is a half-life of 6.6 years. Those of e-mail,
phone and name are assumptions of the same order: set your own.
"""
_PANEL_OF = MappingProxyType(
    {
        **dict.fromkeys(("street", "house_number", "house_number_addition", "postcode", "city", "address"), "address"),
        **dict.fromkeys(("phone", "mobile"), "phone"),
        "email": "email",
        "family_name": "family_name",
    }
)
_OTHER_FIELDS = MappingProxyType({"family_name": ("full_name", "partner_family_name", "organisation")})
_FIELDS_OF: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        panel: (*(field for field, of in _PANEL_OF.items() if of == panel), *_OTHER_FIELDS.get(panel, ()))
        for panel in HALF_LIVES
    }
)
"""In which fields each of what grows old may stand."""

# How hosts name the day on which a field was last seen to be true: email_verified_at, telefoon_gecontroleerd_op.
_SEEN = frozenset(
    (
        ("verified",), ("verified", "at"), ("verified", "on"), ("verified", "date"), ("verification", "date"),
        ("confirmed", "at"), ("confirmed", "on"), ("checked", "at"), ("checked", "on"), ("validated", "at"),
        ("validated", "on"), ("geverifieerd", "op"), ("bevestigd", "op"), ("gecontroleerd", "op"),
        ("verifiziert", "am"), ("bestatigt", "am"), ("gepruft", "am"), ("verifie", "le"), ("confirme", "le"),
        ("controle", "le"),
    )
)  # fmt: skip
_LAST = frozenset(("last", "laatst", "zuletzt"))
_CAMEL = re.compile(r"(?<=[a-zà-ÿ0-9])(?=[A-ZÀ-Þ])")
_APART = re.compile(r"[\W_]+")

_OLD_VALUE = 0.1  # what is left of an address whose postcode or mail service is gone
# What a Dutch postcode can have been: the first figure no zero, the letters never SA, SD or SS. Any other is a mistake.
_DUTCH = re.compile(r"[1-9]\d{3}(?!s[ads])[a-z]{2}")

# Postcodes in the form that a country gave up, and the year in which it did.
_OLD_FORMS: Mapping[str, tuple[re.Pattern[str], int]] = MappingProxyType(
    {
        "DE": (re.compile(r"[wo]?\d{4}"), 1993),  # W-5300 Bonn, O-1080 Berlin; five digits since 1 July
        "KR": (re.compile(r"\d{6}"), 2015),
        "JP": (re.compile(r"\d{3}(?:\d{2})?"), 1998),
        "SG": (re.compile(r"\d{4}"), 1995),
        "RO": (re.compile(r"\d{4}"), 2003),
        "LT": (re.compile(r"(?:lt)?\d{4}"), 2005),
        "SI": (re.compile(r"6\d{4}"), 1996),
        "IL": (re.compile(r"\d{5}"), 2013),
    }
)


def freshness(days: float, half_life: float) -> float:
    """Give the share of values still true after *days*, when half of them change in *half_life* days.

    >>> freshness(0, 1000), freshness(1000, 1000)
    (1.0, 0.5)
    """
    return float(2.0 ** (-max(days, 0.0) / half_life))


@lru_cache(maxsize=4_096)
def stamp_of(key: str) -> str | None:
    """Give the field that a host's *key* dates, or ``None``.

    >>> stamp_of("email_verified_at"), stamp_of("telefoonGecontroleerdOp"), stamp_of("email")
    ('email', 'phone', None)
    """
    words = [word for word in _APART.split(fold(_CAMEL.sub(" ", key[:120]))) if word]
    for size in (2, 1):
        if len(words) > size and tuple(words[-size:]) in _SEEN:
            rest = words[:-size]
            while len(rest) > 1 and rest[-1] in _LAST:
                rest.pop()
            return canonical(" ".join(rest))
    return None


def known_of(customer: Customer, record: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a record is judged by: its values by our names, its country, and the host's dates of single fields.

    Of a record without a value the country of the form says nothing.
    """
    stamps = {key: value for key, value in customer.given.items() if isinstance(key, str) and stamp_of(key)}
    empty = not any(value is not None and str(value).strip() for value in record.values())
    country = {} if empty or str(record.get("country") or "").strip() else {"country": customer.country}
    return {**stamps, **record, **country}


def day_given(as_of: object) -> date | None:
    """Read the day that a caller says it is; see ``fields.dates.day_given``."""
    if as_of is None or (isinstance(as_of, date) and not isinstance(as_of, datetime)):
        return as_of
    from ..fields.dates import day_given as read  # the room of dates is opened where it is needed

    return read(as_of)


def half_lives_given(own: Mapping[str, float] | None) -> Mapping[str, float]:
    """Put the host's half-lives in the place of ours.

    Raises:
        ValueError: One is of nothing that grows old here, or no number of days above 0.
    """
    for name, days in (own or {}).items():
        if name not in HALF_LIVES:
            raise ValueError(f"half_lives names {name!r}; what grows old is: {', '.join(HALF_LIVES)}")
        if isinstance(days, bool) or not isinstance(days, (int, float)) or not days > 0:
            raise ValueError(f"the half-life of {name!r} must be a number of days above 0")
    return {**HALF_LIVES, **own} if own else HALF_LIVES


def accurate(
    record: Mapping[str, Any],
    as_of: date | None,
    verified: Mapping[str, date],
    half_lives: Mapping[str, float],
    reference: Reference | None,
) -> Letter:
    """The mean over what grows old, of what a date is known of.

    The panel is fixed, whether its fields are filled or not: a field that is
    filled in moves Complete and leaves Accurate alone. What an empty field costs
    is the age of the record as a whole: nobody is sent to check a number that there is not.
    """
    if as_of is None:
        return Letter(None)
    dates = _dates(record, as_of, verified, half_lives)
    scores = {panel: freshness((as_of - day).days, half_lives[panel]) for panel, day in dates.items()}
    lost: list[tuple[str | None, str, float, Facts]] = []
    signs = _signs(record, dates, as_of, reference)
    for panel, code, facts in signs:
        if panel in scores:
            scores[panel] = min(scores[panel], _OLD_VALUE)
        lost.append((panel, code, 1 - scores[panel] if panel in scores else 0.0, facts))
    signed = {panel for panel, _code, _facts in signs}
    whole, days = 0.0, 0
    for panel, mark in scores.items():
        age = (as_of - dates[panel]).days
        if panel in signed or mark >= 0.999:
            continue
        if any(str(record.get(field) or "").strip() for field in _FIELDS_OF[panel]):
            lost.append((panel, "accu.grown_old", 1 - mark, {"days": age}))
        else:
            whole, days = whole + 1 - mark, max(days, age)
    if whole:
        lost.append((None, "accu.grown_old", whole, {"days": days}))
    share = 1 / len(scores) if scores else 0.0
    causes = ranked(
        Cause(code, panel, round(loss / len(half_lives), 4), facts, round(loss * share, 4))
        for panel, code, loss, facts in lost
    )
    return Letter(round(sum(scores.values()) * share, 4) if scores else None, causes)


def _dates(
    record: Mapping[str, Any], as_of: date, verified: Mapping[str, date], half_lives: Mapping[str, float]
) -> dict[str, date]:
    """Find when each of what grows old was last known to be true."""
    from ..fields.dates import stamped  # with the first record

    country = record.get("country")
    country = country if isinstance(country, str) and len(country) == 2 else None
    whole = stamped(record.get("updated_at"), country=country, as_of=as_of)
    dates: dict[str, date] = dict.fromkeys(half_lives, whole) if whole else {}
    seen = [(field, record[key]) for key in record if isinstance(key, str) and (field := stamp_of(key))]
    for field, value in (*verified.items(), *seen):
        day = stamped(value, country=country, as_of=as_of)
        panel = _PANEL_OF.get(field)
        if day and panel is not None and panel in half_lives and (panel not in dates or dates[panel] < day):
            dates[panel] = day
    return dates


def _signs(
    record: Mapping[str, Any], dates: Mapping[str, date], as_of: date, reference: Reference | None
) -> list[tuple[str, str, Facts]]:
    signs: list[tuple[str, str, Facts]] = []
    if year := mail_ended(str(record.get("email") or "").rpartition("@")[2]):
        signs.append(("email", "accu.provider_gone", {"year": year}))
    postcode, country = compact(str(record.get("postcode") or "")), record.get("country")
    # One of this year is wrong rather than old. Of an address without a date nothing is known.
    if not postcode or "address" not in dates or (as_of - dates["address"]).days <= DAYS:
        return signs
    if country == "NL" and _DUTCH.fullmatch(postcode):
        from ..reference import standard

        if (reference or standard()).pc6_exists(postcode) is False:
            signs.append(("address", "accu.postcode_gone", {}))
    elif isinstance(country, str) and country in _OLD_FORMS and _OLD_FORMS[country][0].fullmatch(postcode):
        signs.append(("address", "accu.postcode_gone", {"year": _OLD_FORMS[country][1]}))
    return signs
