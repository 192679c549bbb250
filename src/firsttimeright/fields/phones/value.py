"""A telephone number as a value, and its notations."""

from __future__ import annotations

from dataclasses import dataclass, field

import phonenumbers

from firsttimeright.findings import Quiet, swift
from firsttimeright.findings.wanted import refuse_unread

__all__ = ["STYLES", "Phone", "render"]

STYLES = ("e164", "national", "international", "rfc3966", "digits")


@swift
@dataclass(frozen=True, slots=True, repr=False)
class Phone(Quiet):
    """A telephone number in international form; whether anybody answers there is not known.

    >>> number = Phone("+31201234567", type="fixed", country="NL")
    >>> number.calling_code, number.national, number.international
    ('31', '020 123 4567', '+31 20 123 4567')
    """

    e164: str  # "+", country calling code, national number: ITU-T E.164
    extension: str | None = None  # digits to dial once the call is answered
    type: str | None = None  # fixed, mobile, toll_free, premium, other; None: the plan does not tell
    country: str | None = None  # ISO 3166-1 alpha-2 of the plan; None: of no country (+800)
    others: tuple[str, ...] = field(default=(), compare=False)  # further numbers typed in the same field, E.164

    _SPOKEN = frozenset({"type", "country"})

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every number that stood in the field, in the order typed."""
        return (self.e164, *self.others)

    @property
    def calling_code(self) -> str:
        """The country calling code, without "+"."""
        return str(_number(self.e164).country_code)

    @property
    def national(self) -> str:
        """As it is written and dialled inside its country."""
        return render(self, "national")

    @property
    def international(self) -> str:
        """As it is written for abroad: ITU-T E.123."""
        return render(self, "international")


def _number(e164: str) -> phonenumbers.PhoneNumber:
    return phonenumbers.parse(e164)


_FORMATS = {
    "national": phonenumbers.PhoneNumberFormat.NATIONAL,
    "international": phonenumbers.PhoneNumberFormat.INTERNATIONAL,
    "rfc3966": phonenumbers.PhoneNumberFormat.RFC3966,
}


def render(value: Phone, style: str = "e164") -> str:
    """Write a number.

    Args:
        value: What :func:`parse` read.
        style: ``e164`` (to store; an extension as in RFC 3966, ``;ext=12``), ``national``,
            ``international`` (ITU-T E.123), ``rfc3966`` (a link, ``tel:``), ``digits`` (to
            compare: no sign, no extension).

    Raises:
        TypeError: It is not what :func:`parse` gives.
        ValueError: The style is none of these.

    >>> render(Phone("+31205520222", "12"), "national")
    '020 552 0222 ext. 12'
    >>> render(Phone("+31205520222", "12"))
    '+31205520222;ext=12'
    """
    refuse_unread(value, Phone)
    if style == "e164":
        return f"{value.e164};ext={value.extension}" if value.extension else value.e164
    if style == "digits":
        return value.e164.removeprefix("+")
    if style not in _FORMATS:
        raise ValueError(f"unknown style {style!r}; known: {', '.join(STYLES)}")
    number = _number(value.e164)
    number.extension = value.extension
    return phonenumbers.format_number(number, _FORMATS[style])
