"""Reading a telephone field: one number, perhaps a second one, and what people write around them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from firsttimeright.fields.phones import codes, diagnosis, examples, plan
from firsttimeright.fields.phones import text as marks
from firsttimeright.fields.phones.plan import Reading
from firsttimeright.fields.phones.sheet import Sheet
from firsttimeright.fields.phones.value import Phone, render
from firsttimeright.findings import (
    Change,
    Code,
    Evidence,
    Parsed,
    Severity,
    Suggestion,
)
from firsttimeright.text.out_of_use import says_out_of_use
from firsttimeright.text.placing import changed, place

__all__ = ["parse"]

_READ_AT_MOST = 256  # characters
_DECIMAL = re.compile(r"(\+?\d{8,15})[.,]0+")
_SCIENTIFIC = re.compile(r"\d[.,]\d+\s*[eE]\s*\+?\d+")
_ALTERNATIVE = re.compile(
    r"(.*\d)(?:\s*[/,;|&]\s*-?\s*|\s+(?:of|or|en|and|und|oder|et|ou|y|o|e)\s+)(\d{1,8})", re.IGNORECASE
)
_UP_TO = re.compile(r"(.*\d)\s*-\s*(\d{1,2})")  # 020-5520222-23, where the whole is no number
_SERVICES = ("toll_free", "premium", "other")
_GAP = re.compile(r"[\s/;,-]+|(?<=\d)(?=\+)")
_ANYWHERE = re.compile(r"(?<=\d)(?=0)")  # two numbers without anything between: the second begins with its zero
_AREA_CODE = re.compile(r"\(?\d{3}\)?[\s./-]")
_PLAIN = re.compile(r"\+?\d+")
_EVERYDAY = re.compile(r"0[1-9][0-9]*(?:-?[0-9]{2,})?(?: [0-9]{2,})*|\+[1-9][0-9]*(?: [0-9]+)*")
_SHORTEST = 8  # characters of a number that is written in groups
_REMARKED = frozenset(("premium", "toll_free"))  # kinds of numbers that something is said of
_SPACED = re.compile(r"(?=.{8})\+?\d{2,}(?:[ -]\d{2,})+")  # 06-12 34 56 87: no mark among them means anything


def parse(
    text: str,
    *,
    country: str | None = None,
    field: str = "phone",
    expect: str | None = None,
    reference: object = None,  # noqa: ARG001 - every field is read with the same options
) -> Parsed[Phone]:
    """Read *text* as a telephone number.

    Separators, labels, remarks and a superfluous ``(0)`` are tidied away. What must be
    guessed (a lost "+" or 0, a letter for a digit) gives a value and a suggestion, and the
    text is left as it stands until somebody says yes. No number is given that its country's
    numbering plan does not know.

    Args:
        text: The field as typed, any length.
        country: ISO alpha-2 code that a number without "+" belongs to: the customer's. Where it
            has no numbering plan (AQ), it is as if it were not given.
        field: The name under which findings, changes and suggestions go.
        expect: ``mobile`` or ``fixed`` where the field asks for one; another kind is noted, never
            refused. None: ``mobile`` for the field of that name.
        reference: Not needed here.

    Returns:
        The number; with two in one field the first, the other in ``others`` and as a completion
        for the other telephone field. Spans count characters of *text*.

    Raises:
        TypeError: *text* is not a string.
        ValueError: *expect* is none of these.

    Source: ITU-T E.164, the plans of libphonenumber.

    >>> parse("06-12 34 56 87", country="NL").value.e164
    '+31612345687'
    >>> parse("020-5520222 tst. 12", country="NL").value.extension
    '12'
    """
    if not isinstance(text, str):
        raise TypeError(f"a telephone number is read from str, not {type(text).__name__}")
    if expect not in (None, "mobile", "fixed"):
        raise ValueError("expect is 'mobile', 'fixed' or None")
    if country is not None and not plan.is_country(country):
        country = None
    expect = expect or ("mobile" if field == "mobile" else None)
    everyday = _everyday(text, country, field, expect) if country is not None else None
    return everyday or _any(Sheet(text, field, country, expect))


def _any(sheet: Sheet) -> Parsed[Phone]:
    """Read any text, and note what there is to say of it."""
    text, country = sheet.typed, sheet.country
    if len(text) > _READ_AT_MOST:
        return sheet.refuse(codes.TOO_LONG if text.strip() else codes.MISSING)
    if _PLAIN.fullmatch(text) and text.isascii():  # nothing around it
        found = plan.read(text.lstrip("+"), plus=text[0] == "+", country=country)
        if found:
            return sheet.accept(found)
        two = _side_by_side(sheet, text)
        return sheet.two(two) if two else _refused(sheet, text)
    if _SPACED.fullmatch(text) and text.isascii() and not marks.other_field(text) and (found := _read(sheet, text)):
        return sheet.accept(found)
    return _around(sheet, text)


def _everyday(text: str, country: str, field: str, expect: str | None) -> Parsed[Phone] | None:
    """Read a number of the country, zero or "+" in front, that there is nothing to say of; else ``None``.

    It may answer alone, for such a text is read as a number before anything else: digits in groups, with
    one dash at most, are no date, and the country's plan has the last word. Only a number that is
    remarkable, or of another kind than the field asks for, is left to be said something of.
    """
    if not _EVERYDAY.fullmatch(text) or len(text) < _SHORTEST:
        return None
    plus = text[0] == "+"
    found = plan.plainly(text.replace(" ", "").replace("-", "").lstrip("+"), country, plus=plus)
    if found is None or found.type in _REMARKED or examples.is_fiction(found.e164):
        return None
    if examples.counts_or_repeats(found.e164[1:]) or (expect and found.type not in {expect, None, "other"}):
        return None
    changes = (Change(field, text, found.e164, codes.FORMAT.name),) if found.e164 != text else ()
    return Parsed(text, Phone(found.e164, None, found.type, found.country), (), changes)


def _read(sheet: Sheet, text: str) -> Reading | None:
    digits, plus, zero = marks.digits_of(text)
    found = plan.read(digits, plus=plus, country=sheet.country, optional_zero=zero)
    if (
        found
        and codes.PLUS_MISSING in found.done
        and _AREA_CODE.match(text)
        and plan.calling_code(sheet.country or "") == "1"
    ):
        return None  # 312-384-71922 is an American number with a digit too many, and none of another country's
    return found


def _refused(sheet: Sheet, text: str) -> Parsed[Phone]:
    """Say why there is no number, and offer the neighbouring country's where only one has it."""
    if marks.is_word(text):
        return sheet.refuse(codes.PLACEHOLDER)
    if _SCIENTIFIC.fullmatch(text.strip()):
        return sheet.refuse(codes.DIGITS_LOST)
    digits, plus, _ = marks.digits_of(text)
    if marks.other_field(text):
        return sheet.refuse(codes.OTHER_FIELD)
    if not digits:
        return sheet.refuse(codes.INVALID if text.strip() else codes.MISSING)
    if len(digits) < 6 and sum(letter.isalpha() for letter in text) > 4:
        return sheet.refuse(codes.OTHER_FIELD)
    if diagnosis.is_told_fiction(digits, plus=plus, country=sheet.country):
        return sheet.refuse(codes.FICTION)
    code = diagnosis.diagnose(digits, plus=plus, country=sheet.country)
    if code is not codes.PLACEHOLDER and not plus and (near := diagnosis.neighbour(digits, sheet.country)):
        evidence = (Evidence(codes.NEIGHBOUR_COUNTRY, 3.0, {"country": near.country}),)
        value = render(Phone(near.e164, sheet.extension))
        offer = Suggestion(sheet.field, sheet.now, value, 0.6, evidence, codes.FOREIGN.name)
        sheet.note(codes.FOREIGN, country=near.country)
        return sheet.refuse(codes.INVALID, (offer,))
    if code is not codes.PLACEHOLDER and (plus or digits.startswith("00")):
        return _with_own_code(sheet, digits, code)
    return sheet.refuse(code)


def _with_own_code(sheet: Sheet, digits: str, code: Code) -> Parsed[Phone]:
    """Offer a number of the form's country where another country's code stands before its digits: +33 20 7219 4272."""
    own = diagnosis.with_own_code(digits, sheet.country)
    if own is None:
        return sheet.refuse(code)
    evidence = (Evidence(codes.NUMBERING_PLAN, 3.0),)
    value = render(Phone(own.e164, sheet.extension))
    said = code if code is codes.COUNTRY_CODE_UNKNOWN else codes.INVALID  # there is none like it in that country
    return sheet.refuse(said, (Suggestion(sheet.field, sheet.now, value, 0.7, evidence, said.name),))


def _around(sheet: Sheet, text: str) -> Parsed[Phone]:
    """Read a text that is more than a run of digits."""
    body = marks.clean(text)
    if not body.strip("'\"=` "):
        return sheet.refuse(codes.MISSING if not body else codes.PLACEHOLDER)
    stripped = body.strip("'\"=`´’‘“” ")
    if stripped != " ".join(text.split()):
        sheet.turn(codes.CHARACTERS.name, stripped)
        sheet.findings.append(codes.CHARACTERS.at(sheet.field, place(text, text, *changed(text, stripped))))
    body = stripped
    if found := _DECIMAL.fullmatch(body):
        sheet.turn(codes.DECIMAL_REMOVED.name, found[1])
        sheet.reads(body)
        sheet.spots[codes.DECIMAL_REMOVED.name] = (found.end(1), len(body))
        sheet.note(codes.DECIMAL_REMOVED)
        body = found[1]
    if marks.is_word(body) or _SCIENTIFIC.fullmatch(body) or "@" in body:
        return _refused(sheet, body)
    sheet.reads(body)
    body, sheet.extension, sheet.spots[codes.EXTENSION.name] = marks.extension(body)
    if sheet.extension:
        sheet.note(codes.EXTENSION)
    sheet.reads(body)
    if marks.NUMBERLIKE.fullmatch(body):
        return _digits_only(sheet, body)
    return _with_letters(sheet, body)


def _digits_only(sheet: Sheet, body: str) -> Parsed[Phone]:
    parts = [part for part in marks.OR.split(body) if part]
    if len(parts) > 1 and (two := _all(sheet, parts)):
        sheet.second(0, body.find(parts[1], len(parts[0])), len(parts[1]))
        return sheet.two(two)
    if two := _alternative(sheet, body):
        return sheet.two(two)
    if not marks.other_field(body) and (found := _read(sheet, body)):
        return sheet.accept(found)
    if two := _side_by_side(sheet, body) or _alternative(sheet, body, 0, _UP_TO):
        return sheet.two(two)
    return _refused(sheet, body)


def _sure(sheet: Sheet, text: str) -> Reading | None:
    """Read a part of the field: nothing may be guessed about it."""
    found = _read(sheet, text)
    return found if found and all(code.severity is Severity.INFO for code in found.done) else None


def _all(sheet: Sheet, parts: Iterable[str]) -> list[Reading] | None:
    found = [_sure(sheet, part) for part in parts]
    numbers = [item for item in found if item]
    return numbers if len(numbers) == len(found) > 1 else None


def _side_by_side(sheet: Sheet, body: str, start: int = 0) -> list[Reading] | None:
    """Two numbers with only a blank, a slash or nothing between: the one place where both halves are numbers."""
    if sum(letter.isdigit() for letter in body) < 12:
        return None
    ways = [
        (two, gap.end())
        for gap in (_ANYWHERE if body.isdigit() and len(body) > 17 else _GAP).finditer(body)
        if (two := _all(sheet, (body[: gap.start()], body[gap.end() :])))
    ]
    if len(ways) != 1:
        return None
    sheet.second(start, ways[0][1], len(body) - ways[0][1])
    return ways[0][0]


def _alternative(
    sheet: Sheet, body: str, start: int = 0, pattern: re.Pattern[str] = _ALTERNATIVE
) -> list[Reading] | None:
    """``020-5520222/23``: the last digits of a second number."""
    found = pattern.fullmatch(body)
    if not found or sum(letter.isdigit() for letter in found[1]) < 9:
        return None
    first = _sure(sheet, found[1])
    tail = found[2]
    if not first or first.e164.endswith(tail) or len(tail) > len(first.e164) - 5:
        return None
    if sheet.extension and body[found.end(1) : found.start(2)].strip().isalpha():
        return None  # tst. 12 of 13: of the extension
    second = plan.read(first.e164[1 : -len(tail)] + tail, plus=True, country=None)
    sheet.second(start, found.start(2), len(tail))
    return [first, second] if second else None


def _with_letters(sheet: Sheet, body: str) -> Parsed[Phone]:
    if marks.other_field(body) or marks.lacks_figure(body):
        return _refused(sheet, body)
    mapped = marks.letters_to_digits(body)
    if mapped and (found := _read(sheet, mapped)):
        return sheet.accept(found, (codes.LETTER_FOR_DIGIT,))
    if (keyed := marks.vanity(body)) and (found := _read(sheet, keyed)) and found.type in _SERVICES:
        return sheet.accept(found, (codes.VANITY,))
    places = marks.chunks(body)
    if not places:
        return _refused(sheet, body)
    chunk = [body[start:end] for start, end in places]
    if len(places) > 1:
        numbers = _all(sheet, chunk)
        if numbers:
            sheet.number = places[0]
            sheet.second(0, places[1][0], len(chunk[1]))
            return sheet.two(numbers)
        return _refused(sheet, body)
    start, end = sheet.number = places[0]
    parts = [part for part in marks.OR.split(chunk[0]) if part]
    numbers = _all(sheet, parts) if len(parts) > 1 else None
    if numbers:
        sheet.second(start, chunk[0].find(parts[1], len(parts[0])), len(parts[1]))
    if numbers := numbers or _alternative(sheet, body[start:], start):
        return sheet.two(numbers)
    found = _read(sheet, chunk[0])
    if found is None:
        parts = marks.apart(chunk[0])
        if numbers := _all(sheet, parts) if len(parts) > 1 else None:
            sheet.second(start, chunk[0].rfind(parts[1]), len(parts[1]))
        numbers = numbers or _side_by_side(sheet, chunk[0], start)
        return sheet.two(numbers) if numbers else _refused(sheet, chunk[0])
    code = codes.LABEL if marks.is_label(f"{body[:start]} {body[end:]}") else codes.REMARK
    sheet.spots[code.name] = (0, start) if body[:start].strip() else (end, len(body))
    sheet.note(code)
    if code is codes.REMARK and any(map(says_out_of_use, (body[:start], body[end:]))):
        sheet.note(codes.OUT_OF_USE)
    sheet.turn(code.name, chunk[0].strip() + (f";ext={sheet.extension}" if sheet.extension else ""))
    return sheet.accept(found)
