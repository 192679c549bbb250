"""The one number that a single slip makes of the typed one, where there is exactly one."""

from __future__ import annotations

from collections.abc import Iterator

from firsttimeright.fields.identifiers import vat
from firsttimeright.fields.identifiers.iban import length_of, mod_97, national_rule, with_zeros
from firsttimeright.fields.identifiers.scheme import Scheme

__all__ = ["letter_as_meant", "lookalikes", "only_candidate"]

_DIGITS = "0123456789"
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TO_LETTERS = {"0": "O", "1": "IL", "5": "S", "8": "B", "2": "Z", "6": "G"}
_TO_DIGIT = str.maketrans("OQDILSZBG", "000115286")
LONGEST = 40


def _edits(number: str, *, lengthen: bool, shorten: bool) -> Iterator[str]:
    for i, letter in enumerate(number):
        head, tail = number[:i], number[i + 1 :]
        if tail and tail[0] != letter:
            yield head + tail[0] + letter + tail[1:]
        yield from (head + other + tail for other in (_DIGITS if letter.isdigit() else _LETTERS) if other != letter)
        if shorten:
            yield head + tail
        if lengthen:
            yield from (head + other + letter + tail for other in _DIGITS)
    if lengthen:
        yield from (number + other for other in _DIGITS)


def only_candidate(number: str, scheme: Scheme) -> str | None:
    """Give the number with a right check digit that is one figure, letter or swap away, if it is the only one.

    With two or more, nobody knows which was meant, and none is given. O(length x 37) checks.
    """
    if not scheme.checked or not 4 < len(number) <= LONGEST or not number.isascii():
        return None
    lengths = scheme.lengths
    lengthen = not lengths or len(number) + 1 in lengths
    shorten = not lengths or len(number) - 1 in lengths
    quick = _may_be_iban if scheme.kind == "iban" else scheme.valid
    told = scheme.kind == "vat_number" and vat.country_of(number) is not None  # no other country's is meant
    if scheme.kind == "iban" and (filled := with_zeros(number)):
        return filled
    found: set[str] = set()
    for made in _edits(number, lengthen=lengthen, shorten=shorten):
        if told and made[:2] != number[:2]:
            continue
        if quick(made) and scheme.valid(made) and scheme.compact(made) == made:
            found.add(made)
            if len(found) > 1 and scheme.kind != "iban":
                return None
    if scheme.kind == "iban":
        kept = {made: national_rule(made) for made in found}
        if len(found) > 1:  # the one that keeps its country's own rule as well, and the letters of the bank
            found = {made for made in found if kept[made] and _letters(made) == _letters(number)}
        found = {made for made in found if kept[made] is not False}
    return found.pop() if len(found) == 1 else None


def _may_be_iban(number: str) -> bool:
    """Tell quickly whether the check digits fit, and the length, which most of the numbers fail that are made."""
    return length_of(number[:2]) == len(number) and mod_97(number)


def _letters(number: str) -> str:
    return "".join(filter(str.isalpha, number))


def lookalikes(number: str, scheme: Scheme) -> str | None:
    """Give the number in which letters that look like digits are digits, if that one is right."""
    start = 2 if scheme.kind in ("iban", "vat_number") else 0
    spots = [i for i in range(start, min(len(number), LONGEST)) if number[i] in "OQDILSZBG"]
    if not spots or len(spots) > 8:
        return None
    found: set[str] = set()
    for chosen in range(1, 1 << len(spots)):
        made = list(number)
        for place, i in enumerate(spots):
            if chosen >> place & 1:
                made[i] = made[i].translate(_TO_DIGIT)
        text = "".join(made)
        if scheme.valid(text):
            found.add(text)
    return found.pop() if len(found) == 1 else None


def letter_as_meant(number: str, scheme: Scheme) -> str | None:
    """Give the number in which one digit that looks like a letter is that letter, if exactly one such is right.

    A digit where the scheme has letters is no slip of the check digits: ``NL91 A8NA ...``. Where another figure in
    the place of one, or another letter, would do as well, it is: an Italian code may hold letters for figures.
    """
    if not scheme.checked or len(number) > LONGEST:
        return None
    found = {
        made
        for i, digit in enumerate(number)
        for letter in _TO_LETTERS.get(digit, "")
        if scheme.valid(made := number[:i] + letter + number[i + 1 :])
    }
    if len(found) != 1 or any(scheme.valid(made) for made in _edits(number, lengthen=False, shorten=False)):
        return None
    return found.pop()
