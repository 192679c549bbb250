"""Addresses of the American and the British forces abroad: *PSC 3 Box 4120, APO AE 09021*; *BFPO 57*.

Source: USPS Publication 28, section 238: the line begins with PSC, CMR, OPC, OMC, UMR or UNIT, the city is
APO, FPO or DPO, and the state is AE, AP or AA, which the first three digits of the ZIP code tell. British
Forces Post Office: unit, then BFPO and its number, and neither town nor country.
"""

from __future__ import annotations

import re
from dataclasses import replace

from firsttimeright.reference import PostcodeInfo

__all__ = ["STATES", "is_british", "is_city", "is_line", "located", "state", "state_behind", "state_in"]

STATES = (
    ("AE", "Armed Forces Europe"), ("AP", "Armed Forces Pacific"), ("AA", "Armed Forces Americas"),
)  # fmt: skip
_CITIES = ("APO", "FPO", "DPO")
_CITY = re.compile(r"[afd]\.?p\.?o\.?(?:[\s,]{1,3}(?P<state>a[eap]))?", re.IGNORECASE)
_BRITISH = re.compile(r"b\.?f\.?p\.?o\.?(?:\s?\d{1,4})?", re.IGNORECASE)
_BEHIND = re.compile(r"(?<=[\s,])[AFD]PO\s?,\s?(A[EAP])\s?,?\Z", re.IGNORECASE)
_LINE = re.compile(
    r"(?:psc|cmr|opc|omc|umr|unit)\s?#?\s?\d{1,6}[\s,]{1,3}box\s?#?\s?\w{1,6}|(?:uss|usns|uscgc)\s[a-z][\w\s.()-]{2,40}",
    re.IGNORECASE,
)
_AREAS = (
    *((f"09{last}", "AE") for last in range(9)), ("340", "AA"), *((f"96{last}", "AP") for last in range(2, 7)),
)  # fmt: skip
_STATE = dict(_AREAS)


def is_british(text: str) -> bool:
    """Tell whether a text is a post office of the British forces, with its number or without.

    >>> is_british("BFPO 57"), is_british("bfpo"), is_british("BFP 1")
    (True, True, False)
    """
    return len(text) <= _LONGEST and _BRITISH.fullmatch(text) is not None


def is_city(text: str) -> bool:
    """Tell whether a text is a post office of the American forces, with its state or without.

    >>> is_city("APO AE"), is_city("fpo"), is_city("Apollo")
    (True, True, False)
    """
    return len(text) <= _LONGEST and _CITY.fullmatch(text) is not None


_LONGEST = 12


def is_line(text: str) -> bool:
    """Tell whether a street line is a unit's and a box's, or a ship's: it has no house number.

    >>> is_line("PSC 3 Box 4120"), is_line("USS Nimitz (CVN 68)"), is_line("Unit 4 Main Street")
    (True, True, False)
    """
    return _LINE.fullmatch(text) is not None


def state(postcode: str) -> str | None:
    """Give the state that a ZIP code of the forces lies in.

    >>> state("09021"), state("96349"), state("10001")
    ('AE', 'AP', None)
    """
    return _STATE.get(postcode[:3])


def state_in(city: str) -> str | None:
    """Give the state that a post office of the forces is written with: *APO AE*."""
    found = _CITY.fullmatch(city)
    return found["state"].upper() if found and found["state"] else None


def state_behind(text: str, start: int, end: int) -> tuple[str, tuple[int, int]] | None:
    """Give the state behind a post office and a comma, and where it stands: *APO, AE*.

    >>> state_behind("CMR 412 Box 12, APO, AE 09128", 0, 23)
    ('AE', (21, 23))
    """
    found = _BEHIND.search(text, start, end)
    return (found[1].upper(), found.span(1)) if found else None


def located(info: PostcodeInfo | None, postcode: str) -> PostcodeInfo | None:
    """Put right what a table says of a ZIP code of the forces: several offices, and no state of the Union."""
    code = state(postcode)
    if code is None:
        return info
    places = (*_CITIES, *(f"{office} {code}" for office in _CITIES))
    if info is None:  # the forces open and close offices, and a table of last year has not all of them
        if len(postcode) < _DIGITS:
            return None
        return PostcodeInfo(postcode[:_DIGITS], "US", places, None, dict(STATES)[code], code)
    return replace(info, places=places, municipality=None, region=dict(STATES)[code], region_code=code)


_DIGITS = 5  # of a ZIP code
