"""What is no plain number in the field of the house number: a date, a kilometre, a letter first.

A date was typed one field too far, or made of 12-2 by a spreadsheet.
"""

from __future__ import annotations

import re

from firsttimeright.fields.addresses import codes
from firsttimeright.fields.addresses.grammar import grammar
from firsttimeright.fields.addresses.sheet import Sheet
from firsttimeright.findings import Evidence, Severity, State
from firsttimeright.text.folding import fold

__all__ = ["say_other_kind"]

_YEAR = r"(?:19|20)\d{2}"
_DATE = re.compile(rf"\d{{1,2}}([-./])\d{{1,2}}\1{_YEAR}|{_YEAR}([-./])\d{{1,2}}\2\d{{1,2}}(?:[ T][\d:]+)?")
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan janv", "feb febr fev fevr", "mrt maa mar mars mrz maerz", "apr avr", "mei mai may", "jun juin",
         "jul juil", "aug aout", "sep sept", "okt oct", "nov", "dec dez"), 1)
    for name in names.split()
}  # fmt: skip
_NAMES = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY_MONTH = re.compile(rf"0?([1-9]|[12]\d|3[01])[-. ]{{1,2}}({_NAMES})\.?")
_MONTH_YEAR = re.compile(rf"({_NAMES})\.?[-. ](\d{{2}})")
_BITS, _CONFIDENCE = 8.0, 0.8


_KILOMETRE = re.compile(r"(?:km|k\.m)\.?\s?\d{1,4}(?:[.,+]\d{1,3})?(?!\w)", re.IGNORECASE)


# A 47, B12: a quarter's letter before the number, as villages had them and blocks of houses have.
_LETTERED = re.compile(r"[A-Z][ -]?[1-9]\d{0,4}(?: ?[a-z]| bis)?", re.IGNORECASE)


def say_other_kind(sheet: Sheet, text: str) -> bool:
    """Keep what is no plain number as it is, and tell of it: a date, a kilometre, a letter first; no: it is none."""
    return _say_date(sheet, text) or _say_kilometre(sheet, text) or _say_lettered(sheet, text)


def _say_lettered(sheet: Sheet, text: str) -> bool:
    """Ask about a number behind a letter, which may be one or *47 A*; beside its street nothing has to be typed."""
    if "street" not in sheet.parts or grammar(sheet.country).rule.number == "before" or not _LETTERED.fullmatch(text):
        return False
    sheet.put("house_number", text, "house_number").state = State.SUSPICIOUS
    sheet.say(codes.NUMBER_INVALID, "house_number", sheet.span("house_number"), severity=Severity.WARN)
    return True


def _say_kilometre(sheet: Sheet, text: str) -> bool:
    """Keep a kilometre in the number's field as it is, *km 12,5*, and tell whether it is one: no house's number."""
    if "street" not in sheet.parts or _KILOMETRE.match(text) is None:
        return False
    sheet.none_on_purpose = True
    sheet.put("house_number", text, "house_number")
    sheet.say(codes.NUMBER_NONE, "house_number", sheet.span("house_number"))
    return True


def _say_date(sheet: Sheet, text: str) -> bool:
    """Tell of a date in the field of the house number, and offer what a spreadsheet made it of: *12-feb* was 12-2."""
    if len(text) < len("1 jan"):
        return False
    key = fold(text)
    meant = None
    if found := _DAY_MONTH.fullmatch(key):
        meant = f"{found[1]}-{_MONTHS[found[2]]}"
    elif found := _MONTH_YEAR.fullmatch(key):
        meant = f"{_MONTHS[found[1]]}-{int(found[2])}"
    elif not _DATE.fullmatch(text) or (sheet.country == "BE" and "/20" in text):
        return False  # 12/3/2001 may be a flat on a Belgian floor
    sheet.put("house_number", text, "house_number").state = State.INVALID
    sheet.say(codes.NUMBER_INVALID, "house_number", sheet.span("house_number"))
    if meant:
        evidence = (Evidence("address.number_as_date", _BITS),)
        sheet.guess("house_number", meant, codes.NUMBER_INVALID, change="spell_corrected", confidence=_CONFIDENCE,
                    evidence=evidence)  # fmt: skip
    return True
