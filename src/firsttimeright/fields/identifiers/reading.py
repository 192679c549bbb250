"""Reading an identifier: compact it, check it, and offer the one number that it may have been."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from firsttimeright.fields.identifiers import codes, iban, repairs, vat
from firsttimeright.fields.identifiers.registry import REGISTERED, scheme_of
from firsttimeright.fields.identifiers.scheme import Scheme
from firsttimeright.fields.identifiers.value import Identifier
from firsttimeright.findings import Change, Code, Evidence, Finding, Parsed, Severity, Span, Suggestion
from firsttimeright.text.folding import compact as letters_and_digits
from firsttimeright.text.none_said import says_none
from firsttimeright.text.placing import changed, place
from firsttimeright.text.tidying import tidy

__all__ = ["parse"]

_READ_AT_MOST = 128  # characters
_NOTHING = (
    "geen nvt onbekend niet none na unknown keine unbekannt aucun inconnu x xx xxx xxxx test null nan nee no volgt tbd "
    "heeftgeen idem"
)
_WORDS = frozenset(_NOTHING.split())

_LABEL = re.compile(
    r"\s*(?:iban|bsn|btw(?:[- ]?(?:nr|nummer|id))?|vat(?:[- ]?(?:no|number|reg))?|kvk(?:[- ]?(?:nr|nummer))?|"
    r"ust[- ]?id(?:[- ]?nr)?|tva|"
    r"sofi(?:nummer)?|burgerservicenummer|rekening(?:nummer)?|rek(?:nr)?|konto|compte|account|siren|siret|hrb|nr|no|number|nummer|"
    r"n°|partita iva|p\.? ?iva|nif|dni|pesel|svnr|ahv)\s*[.:=#]*\s*(?=\S)",
    re.IGNORECASE,
)
_NUMBER_WORDS = frozenset(("nr", "no", "num", "n°", "nº"))
_BIC = re.compile(r"[A-Za-z]{6}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?")  # ISO 9362: the bank, typed beside the account
_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}:?")  # H.R., R.C.S.
_IBAN_BEGINS = re.compile(r"(?<![A-Za-z])[A-Za-z]{2} ?\d{2}(?=[ A-Za-z0-9])")
_VAT_BEGINS = re.compile(r"(?<![A-Za-z])[A-Za-z]{2}[ .-]?[A-Za-z]?\d(?=.{5})")
_KEEP = re.compile(r"[^0-9A-Za-z]")


def parse(
    text: str,
    *,
    kind: str | None = None,
    country: str | None = None,
    field: str | None = None,
    reference: object = None,  # noqa: ARG001 - every field is read with the same options
) -> Parsed[Identifier]:
    """Read *text* as an identifier.

    Blanks, marks, a label and words beside the number are tidied away. A number whose check digit is wrong is not
    given; a repair is offered where exactly one figure, letter or swap makes it right.
    Where no rule is known for the kind and country the number is kept and that is said.

    Args:
        text: The number as typed, any length.
        kind: ``iban``, ``vat_number``, ``company_number``, ``national_id``, a local name
            (``bsn``, ``siren``) or a python-stdnum path (``nl.brin``); None: as *field*.
        country: ISO alpha-2 code of the customer, for kinds that differ per country.
        field: The name under which findings go; None: as *kind*.
        reference: Not needed here.

    Returns:
        The number, or no value and the findings that say why. Spans count characters of *text*:
        what the offered number has otherwise, the check digits of an IBAN, or the whole number.

    Raises:
        TypeError: *text* is not a string, or neither kind nor field is given.

    >>> parse("NL91 ABNA 0417 1643 00", kind="iban").value.bank
    'ABNA'
    >>> parse("111222334", kind="bsn").codes
    ('identifier.check_digit',)
    """
    kind = kind or field
    if not isinstance(text, str):
        raise TypeError(f"an identifier is read from str, not {type(text).__name__}")
    if not kind:
        raise TypeError("say which kind of identifier: parse(text, kind='iban')")
    field = field or kind
    if len(text) > _READ_AT_MOST and len(text.strip()) > _READ_AT_MOST:
        return _refused(text, field, codes.LENGTH)
    tidied = tidy(unicodedata.normalize("NFKC", text)).strip("'\"=,;: ")
    if (nothing := _nothing(text, tidied)) is not None:
        return _refused(text, field, nothing)
    scheme = scheme_of(kind, country)
    if scheme is None:
        return _kept(text, tidied, kind, field)
    return _by_scheme(text, tidied, scheme, kind=kind, country=country, field=field)


def _by_scheme(
    text: str, tidied: str, scheme: Scheme, *, kind: str, country: str | None, field: str
) -> Parsed[Identifier]:
    """Hold the number against the rules of its kind and country, and say what is odd about one that keeps them."""
    number, scheme, findings = _read(text, tidied, scheme, kind=kind, country=country, field=field)
    if not scheme.valid(number):
        if scheme.of_its_form_only and kind == scheme.kind and not (number.isdigit() and len(number) in scheme.lengths):
            return _kept(text, tidied, kind, field)
        return _wrong(text, number, scheme, field, findings)
    value = _value(number, kind, scheme)
    findings += _noted(text, number, value, scheme, country=country, field=field)
    changes = (Change(field, text, number, codes.NOTATION.name),) if number != text else ()
    return Parsed(text, value, tuple(findings), changes)


def _noted(
    text: str, number: str, value: Identifier, scheme: Scheme, *, country: str | None, field: str
) -> Iterator[Finding]:
    """Say of a right number that it is of another country, or nobody's."""
    if country and value.country and value.country != country:
        where = (0, 2) if scheme.country is None else (0, None)  # the country stands in front of the number
        yield codes.FOREIGN.at(field, _where(text, number, *where), country=value.country)
    if _counts(number, scheme):
        yield codes.PLACEHOLDER.at(field, _where(text, number))


def _read(
    text: str, tidied: str, scheme: Scheme, *, kind: str, country: str | None, field: str
) -> tuple[str, Scheme, list[Finding]]:
    """Take the number out of the words around it: the number, the scheme that it is of, and what was tidied away."""
    findings: list[Finding] = []
    bare = (
        _LABEL.sub("", tidied, count=1) if _LABEL.match(tidied) and not scheme.valid(scheme.compact(tidied)) else tidied
    )
    number, made = _number(bare, scheme, country)
    scheme = _sibling(made, scheme, kind)
    if not scheme.valid(made):
        for each in _alike(scheme, kind):  # NINO: JG 10 37 59 A is not read by the first that comes to mind
            if core := _without_words(tidied, each, country):
                bare, scheme = core, each
                break
        else:
            bare = _bare(bare, scheme)
        number, made = _number(bare, scheme, country)
    if bare != tidied:
        findings.append(codes.LABEL.at(field, place(text, tidied, *changed(tidied, bare))))
    if scheme.kind == "vat_number" and not made.startswith(number[:2]) and made.endswith(number):
        findings.append(codes.COUNTRY_ADDED.at(field, _where(text, number), country=country))
    if len(_KEEP.sub("", made)) > len(_KEEP.sub("", bare)) and scheme.kind != "vat_number":
        findings.append(codes.LEADING_ZERO.at(field, _where(text, made)))
    return made, scheme, findings


def _nothing(text: str, tidied: str) -> Code | None:
    """Say what stands there in the place of a number, if anything does."""
    if not letters_and_digits(tidied):
        return codes.MISSING if not text.strip() else codes.PLACEHOLDER
    spoken = (
        not any(map(str.isdigit, tidied)) and letters_and_digits(tidied.split(maxsplit=1)[0]) in _WORDS
    )  # "geen bsn"
    said = spoken or letters_and_digits(tidied) in _WORDS or says_none(tidied)
    return codes.PLACEHOLDER if said else None


def _number(text: str, scheme: Scheme, country: str | None) -> tuple[str, str]:
    """Give the compact number as it was typed, and as it is stored: with its country where the scheme has that."""
    number = scheme.compact(text)
    upper = number.upper()
    number = upper if scheme.valid(upper) or not scheme.valid(number) else number  # FN 122119m keeps its small letter
    if not scheme.valid(number) and scheme.valid(bare := scheme.compact(_KEEP.sub("", upper))):
        number = bare  # 28.471.935-M: no scheme knows all marks that people put between
    if scheme.kind != "vat_number":
        return number, number
    return number, vat.official(vat.with_country(number, country))


def _sibling(number: str, scheme: Scheme, kind: str) -> Scheme:
    """Give the other scheme of the same kind and country by which the number is right: a SIRET beside the SIREN.

    Where it is right by none, the one that has letters and figures where the number has them: its faults are told.
    """
    if scheme.kind != kind or scheme.valid(number):
        return scheme
    alike = _alike(scheme, kind)
    right = next((other for other in alike if other.valid(number)), None)
    if right is not None or len(number) in scheme.lengths:
        return right or scheme
    fitting = (other for other in alike if len(number) in other.lengths and (other.checked or not number.isdigit()))
    return next(fitting, scheme)


def _alike(scheme: Scheme, kind: str) -> list[Scheme]:
    """Give the scheme, and the others by which a number of that kind and country may be right."""
    if scheme.kind != kind or scheme.country is None:
        return [scheme]
    return [
        scheme,
        *(each for each in REGISTERED if (each.kind, each.country) == (kind, scheme.country) and each is not scheme),
    ]


def _without_words(text: str, scheme: Scheme, country: str | None) -> str | None:
    """Give the right number among words: the longest run of parts, where none that is left out holds a digit.

    A letter by itself may belong to the number and stays; so do two, where no check digit can tell.
    """
    parts, first, last = _among_words(text, scheme)
    for start in range(first + 1):
        for end in range(len(parts), max(last, start + 1) - 1, -1):
            core = text[parts[start].start() : parts[end - 1].end()].strip("()[]:;,.") if parts[start:end] else ""
            if core and core != text and scheme.valid(_number(core, scheme, country)[1]):
                return core
    return None


def _among_words(text: str, scheme: Scheme) -> tuple[list[re.Match[str]], int, int]:
    """Give the parts of a text, the first that may begin the number in it, and where it may end at the earliest."""
    parts = list(re.finditer(r"\S+", text))[:16]
    kept = () if scheme.kind == "iban" else (1,) if scheme.checked else (1, 2)  # letters; an IBAN has its own length
    figures = [any(map(str.isdigit, part[0])) for part in parts]
    word = [
        part[0].lower().strip(".:") in _NUMBER_WORDS
        or (scheme.kind == "iban" and _BIC.fullmatch(part[0].strip("()")) is not None)
        or _INITIALS.fullmatch(part[0]) is not None
        or (not figured and sum(map(str.isalpha, part[0])) not in kept)
        for part, figured in zip(parts, figures, strict=True)
    ]
    front = figures.index(True) if True in figures else 0
    for i in range(front):  # NI number: what stands before a word is no part of the number
        word[:i] = [True] * i if word[i] else word[:i]
    if scheme.checked and front > 1 and word[front - 2]:
        word[front - 1] = True  # R.C.S. Lyon B
    first = next((i for i, plain in enumerate(word) if not plain), len(word))
    last = next((i for i in range(len(word), 0, -1) if not word[i - 1]), 0)
    return parts, first, last


def _bare(text: str, scheme: Scheme) -> str:
    """Give a text without the words around what is no right number, so that its own faults are told."""
    if scheme.kind == "iban":
        found = _IBAN_BEGINS.search(text)
        return text[found.start() :] if found else text
    if scheme.kind == "vat_number" and (found := _VAT_BEGINS.search(text)) and vat.country_of(found[0][:2].upper()):
        return text[found.start() :]
    parts, first, last = _among_words(text, scheme)
    return text[parts[first].start() : parts[last - 1].end()].strip("()[]:;,.") if first < last else text


def _value(number: str, kind: str, scheme: Scheme) -> Identifier:
    told = scheme.tell(number)
    country = scheme.country
    if scheme.kind == "iban":
        country = number[:2]
    elif scheme.kind == "vat_number":
        country = vat.country_of(number)
    return Identifier(number, kind, scheme.name, country, told.birth_date, told.gender, told.bank, told.born_in)


def _refused(text: str, field: str, code: Code) -> Parsed[Identifier]:
    span = None if code is codes.MISSING else _where(text, text)
    return Parsed(text, None, (code.at(field, span, severity=Severity.BLOCK),))


def _kept(text: str, tidied: str, kind: str, field: str) -> Parsed[Identifier]:
    number = tidied.upper() if tidied.isascii() else tidied
    changes = (Change(field, text, number, codes.NOTATION.name),) if number != text else ()
    return Parsed(text, Identifier(number, kind), (codes.NOT_CHECKED.at(field, _where(text, number)),), changes)


def _counts(number: str, scheme: Scheme) -> bool:
    """Tell whether the digits only repeat or count: nobody's number.

    Check digits count for nothing: those of an IBAN stand in front, the one of a personal number behind.
    """
    digits = "".join(letter for letter in (number[4:] if scheme.kind == "iban" else number) if letter.isdigit())
    if len(digits) > 8 and scheme.kind == "national_id" and scheme.checked and len(set(digits[:-1])) == 1:
        return True
    return len(digits) > 6 and (
        len(set(digits)) == 1 or digits in "01234567890123456789" or digits in "98765432109876543210"
    )


def _wrong(text: str, number: str, scheme: Scheme, field: str, findings: list[Finding]) -> Parsed[Identifier]:
    if _counts(number, scheme):
        placeholder = codes.PLACEHOLDER.at(field, _where(text, number), severity=Severity.BLOCK)
        return Parsed(text, None, (*findings, placeholder))
    meant = repairs.lookalikes(number, scheme) if number.isascii() else None
    if meant:
        code, confidence, why = codes.LETTER_FOR_DIGIT, 0.97, codes.LOOKALIKE
    else:
        meant = repairs.letter_as_meant(number, scheme) or repairs.only_candidate(number, scheme)
        code, confidence, why = _cause(number, scheme), 0.9, codes.ONLY_CANDIDATE
    other = _other_kind(number, scheme) if meant is None else None
    # Of another length or with letters it is no slip of this kind, and that is all there is to say.
    told = other is not None and (code is not codes.CHECK_DIGIT or not number.isdigit())
    if not told:
        findings.append(code.at(field, _wrong_part(text, number, meant, scheme, code)))
    if other is not None:
        severity = Severity.BLOCK if told else None
        findings.append(codes.OTHER_KIND.at(field, _where(text, number), severity=severity, kind=other))
    suggestions = (Suggestion(field, text, meant, confidence, (Evidence(why, 4.0),), code.name),) if meant else ()
    return Parsed(text, None, tuple(findings), (), suggestions)


def _where(text: str, number: str, start: int = 0, end: int | None = None) -> Span | None:
    """Give the span in the typed text of a part of the compact number; of all that was typed where it is lost."""
    blank = len(text) - len(text.lstrip())
    return place(text, number, start, end) or ((blank, len(text.rstrip())) if text.strip() else None)


def _wrong_part(text: str, number: str, meant: str | None, scheme: Scheme, code: Code) -> Span | None:
    """Point at the characters that the offered number has otherwise, else at the check digits, else at all of it."""
    if meant:
        start, end = changed(number, meant)
        return _where(text, number, min(start, len(number) - 1), max(end, min(start, len(number) - 1) + 1))
    if code is codes.CHECK_DIGIT and scheme.kind == "iban":
        return _where(text, number, 2, 4)
    return _where(text, number)


def _cause(number: str, scheme: Scheme) -> Code:
    if scheme.kind == "iban":
        length = iban.length_of(number[:2])
        if length is None or not number[2:4].isdigit():
            return codes.FORMAT
        return codes.LENGTH if len(number) != length else codes.CHECK_DIGIT
    if scheme.lengths and len(number) not in scheme.lengths:
        return codes.LENGTH
    digits = sum(letter.isdigit() for letter in number)
    return codes.CHECK_DIGIT if scheme.checked and number.isascii() and digits > 5 else codes.FORMAT


def _other_kind(number: str, scheme: Scheme) -> str | None:
    """Name the kind of which the number is a right one: an IBAN in the field for VAT numbers."""
    for other in REGISTERED:
        fits = other.kind in ("iban", "vat_number") or other.country == scheme.country
        if other is not scheme and other.checked and fits and other.valid(number):
            return other.kind
    return None
