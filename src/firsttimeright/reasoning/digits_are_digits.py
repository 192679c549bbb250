"""Digits were typed as digits: *à' è_ &é* comes of a French keyboard without Shift, *!@#$%* of an American one with it.

Only of a field that holds no digit at all, where each sign is on a key of a digit and what comes out is a number that
the country has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..fields import addresses, phones
from ..findings import Code, Evidence, Hypothesis, Verdict
from .engine import Claim

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["CODES", "EVIDENCE", "check"]

CODES: tuple[Code, ...] = ()
KEYS = "evidence.keys_of_digits"
EVIDENCE = (KEYS,)
_OTHER_LAYOUT = "cross.other_keyboard"

# What the keys 1 to 9 and 0 give where a digit needs Shift, or where Shift was held though it does not.
_SIGNS = {
    "french": "&é\"'(-è_çà", "belgian": "&é\"'(§è!çà", "american": "!@#$%^&*()", "british": '!"£$%^&*()',
    "german": '!"§$%&/()=',
}  # fmt: skip
_TABLES = {name: str.maketrans(signs, "1234567890") for name, signs in _SIGNS.items()}
_AT_HOME = {
    "BE": ("belgian",), "FR": ("french",), "NL": ("american", "belgian"), "GB": ("british",), "IE": ("british",),
    "US": ("american",), "DE": ("german",), "AT": ("german",), "LU": ("french", "german"), "CH": ("german",),
}  # fmt: skip
_BETWEEN = str.maketrans("", "", " .+/")
_LEAST, _LONGEST = 3, 30  # signs that become digits, and characters of a field
_BITS = 12.0  # set by hand: signs in a row that are a number by their keys, and are nothing as they stand


def check(scene: Scene) -> tuple[Claim, ...]:
    """Offer the numbers that the same keys are."""
    texts = scene.customer.text
    found = []
    for field in ("phone", "mobile", "postcode"):
        text = texts.get(field)
        if (
            text
            and not text[0].isdecimal()  # as mostly
            and len(text) <= _LONGEST
            and not (text.isascii() and text.isalnum())
            and not any(map(str.isdecimal, text))
        ):
            found += _claims(scene, field, text)
    return tuple(found)


def _claims(scene: Scene, field: str, text: str) -> list[Claim]:
    for name in _AT_HOME.get(scene.country or "", ()):
        number = text.translate(_TABLES[name])
        letters = number.translate(_BETWEEN)
        enough = sum(map(str.isdecimal, letters)) >= _LEAST and len(set(letters)) > 1  # """" is no 3333
        if enough and letters.isalnum() and letters.isascii() and (meant := _read(scene, field, number)) is not None:
            return [Claim(Hypothesis(field, scene.text(field), meant, _OTHER_LAYOUT, (Evidence(KEYS, _BITS),)))]
    return []


def _read(scene: Scene, field: str, number: str) -> str | None:
    """Give a number in its standard form, or ``None`` where it is none."""
    if field == "postcode":
        return addresses.parse_postcode(number, country=scene.country, reference=scene.reference).value
    parsed = phones.parse(number, field=field, country=scene.country, reference=scene.reference)
    return parsed.value.e164 if parsed.value is not None and parsed.verdict is Verdict.ACCEPT else None
