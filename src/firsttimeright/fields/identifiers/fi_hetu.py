"""HETU: the Finnish personal identity code (birth date, sex, check character)."""

from __future__ import annotations

import datetime as dt

from stdnum.fi import hetu as module

from firsttimeright.fields.identifiers.scheme import Scheme, Told, of_module

__all__ = ["SCHEME"]

_compact, _valid = of_module(module)
# The sign behind the day says the century; since 2023 there are several for each: Valtioneuvoston asetus 128/2010, 2 §.
_CENTURIES = {"+": 1800, **dict.fromkeys("-YXWVU", 1900), **dict.fromkeys("ABCDEF", 2000)}


def _tell(number: str) -> Told:
    """The day, and the number of the person, which is odd for men."""
    day = dt.date(_CENTURIES[number[6]] + int(number[4:6]), int(number[2:4]), int(number[:2]))
    return Told(day, "m" if int(number[9]) % 2 else "f")


SCHEME = Scheme(
    kind="national_id",
    name="hetu",
    country="FI",
    compact=_compact,
    valid=_valid,
    lengths=(11,),
    write=str,
    tell=_tell,
    personal=True,
    examples=("131052-308T",),
    counter_examples=("131052-308U", "131052"),
)
