"""What stands around a number, and in it: labels, remarks, extensions, letters, a second number."""

from __future__ import annotations

import re
import unicodedata

from firsttimeright.text.folding import compact
from firsttimeright.text.none_said import says_none
from firsttimeright.text.tidying import INVISIBLE, widen

__all__ = [
    "NUMBERLIKE",
    "OR",
    "apart",
    "chunks",
    "clean",
    "digits_of",
    "extension",
    "is_label",
    "is_word",
    "lacks_figure",
    "letters_to_digits",
    "other_field",
    "spot",
    "vanity",
]

_DASHES = str.maketrans({**dict.fromkeys("‐‑‒–—―−﹣－·•", "-"), "[": "(", "]": ")", "{": "(", "}": ")"})
_LISTED = re.compile(r"(?:^|(?<=[\s;,/]))[1-3]\s*[):.]\s+(?=[+(0][\d\s()+./-]{7})")  # 1) 06-... 2) 074-...
_BETWEEN = re.compile(r"(?<=\d)\s*[=~'’\"\ufffd]\s*(?=\d)")
# A dash that an export could not write, where all of them are so: in 06-24?17395 a figure is not known
_UNWRITTEN = re.compile(r"\+?\d{2,5}(?:\s*\?\s*\d{2,})+")
_UNKNOWN = re.compile(r"\d\?\d")
_UNFILLED = re.compile(r"[\d\s+()/.-]*[xX?*_](?:[\s.-]*[xX?*_]){3,}[\s.-]*")
NUMBERLIKE = re.compile(r"[\d\s+().,;:/|&\\*_-]+")
_WORDS = frozenset(
    (
        "geen", "geentelefoon", "geennummer", "geentelefoonnummer", "heeftgeen", "heeftgeentelefoon", "nvt",
        "onbekend", "niet",
        "nietbekend", "volgt", "volgtnog", "geheim", "geheimnummer", "none", "no", "nophone", "na", "nil", "null",
        "unknown", "notavailable",
        "notapplicable", "private", "withheld", "ukn", "keine", "kein", "keinetelefonnummer", "unbekannt",
        "keineangabe", "ka", "nein",
        "aucun", "aucune", "inconnu", "neant", "pasdetelephone", "desconocido", "ninguno", "nessuno", "brak",
        "nieznany", "x", "xx", "xxx",
        "xxxx", "nb", "test", "asdf", "tbd", "nan", "undefined", "nc", "nr", "exdirectory", "listerouge",
        "idem", "dito", "ditto", "zieboven", "zelfde", "hetzelfde", "sieheoben",
    )
)  # fmt: skip
_LABELS = frozenset(
    (
        "tel", "tel.nr", "telnr", "telefoon", "telefoonnummer", "telefoonnr", "telephone", "telefon", "telefonnummer",
        "telefono",
        "teléfono", "téléphone", "phone", "phonenumber", "ph", "nr", "nummer", "number", "mob", "mobiel",
        "mobielnummer", "mobile",
        "mobil", "mobilnummer", "handy", "gsm", "portable", "movil", "móvil", "cell", "cel", "cellphone", "cellulare",
        "fixe", "vast",
        "vastnummer", "festnetz", "t", "m", "p", "h", "f", "tél", "tlf", "komorka", "n°", "no", "kom", "rufnummer",
    )
)  # fmt: skip
OR = re.compile(
    r"\s+(?:of|or|en|and|und|oder|et|ou|y|o|e|i|lub|alternatief|anders|sinon)\s*:?\s+|\s*[,;|&\n]\s*|\s+[/+]\s+|\s+-{1,2}\s+|\s+\\\s+",
    re.IGNORECASE,
)
_EXTENSION = re.compile(
    r"[\s,;.-]*(?:;\s*ext\s*=|(?<![a-z])(?:tst|toestel(?:nummer|nr)?|ext(?:ension|n)?|doorkies(?:nummer|nr)?|intern(?:o|e)?|int|"
    r"durchw(?:ahl)?|dw|apparat|app|nebenstelle|nst|poste|pst|anexo|anex|wewn(?:etrzny)?|wew|lokaal|interno|x|bus)(?![a-z])|#)"
    r"\s*[.:=]*\s*(?:(?:nr|no)\.?\s*)?(\d{1,7})(?!\d)",
    re.IGNORECASE,
)
_MOBILES = re.compile(r"(?<!\d)06(?:[ -]?(?:nr|nummer))?(?![\d-])", re.IGNORECASE)  # geen 06-nummer
_PAUSED = re.compile(r"(?<=\d)(?:,{2,}|\s*[pw])(?=\d{1,6}$)")  # a pause in dialling: ITU-T E.163, and the phones' own
_EXTENSION_FIRST = re.compile(
    r"\s*(?:tst|toestel(?:nummer|nr)?|ext(?:ension|n)?|durchw(?:ahl)?|dw|nebenstelle|nst|poste)\b[\s.:]*(\d{1,5})"
    r"\s*(?:[,;/-]|van|at|of|bij|tel\.?:?)?\s+(?=[+(0])",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\((?![^()]*(?:\d[\s+./-]*){9})[^()]*[^\W\d_][^()]*\)"
)  # a remark in brackets: (9-17 u); no number
# An hour beside it, or two: na 17:00, 9:30-17u00. No figures of the number, and no label of one either (1:06...)
_HOUR = r"(?:(?:[01]\d|2[0-4])[:uh][0-5]\d|\d[:uh](?:00|15|30|45))(?![\d:])"
_CLOCK = re.compile(rf"(?<![\d:+(.-]){_HOUR}(?:\s?-\s?{_HOUR})?", re.IGNORECASE)
_CHUNK = re.compile(r"(?:\(\s*)?(?:\+|\d|\(\d)[\d\s().+/\\*_-]*\d")
_LETTERS = str.maketrans("OoQIilLSsBZz|", "0001111558221")
_RUN = re.compile(r"[\dOoQIilLSsBZz|()+./\s-]+")
_VANITY = re.compile(r"(\+?[\d\s().-]*?(?:800|80\d|900|90\d|1[ -]?8\d\d)[\s.-]*)([A-Za-z][A-Za-z0-9\s.-]{2,})")
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_POSTCODE = re.compile(r"\s*[1-9]\d{3}\s?[A-Za-z]{2}\s*|\s*[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}\s*")
_DATE = re.compile(r"\s*(?:\d{1,2}([-/.])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}-\d{1,2}-\d{1,2})\s*")
_NO_DIGITS = re.compile(r"[^0-9]+")
_MARKS = bytes(code for code in range(128) if not chr(code).isdigit())
_OPTIONAL_ZERO = re.compile(r"[(\[]\s*0\s*[)\]]")
_IBAN = re.compile(r"\s*[A-Za-z]{2}\d{2}[A-Za-z0-9 ]{11,40}\s*")


def clean(text: str) -> str:
    """Take away invisible characters and odd blanks; write digits, dashes and brackets as usual."""
    text = INVISIBLE.sub("", widen(text)).translate(_DASHES)
    if not text.isascii():
        text = "".join(
            str(unicodedata.decimal(letter)) if not letter.isascii() and letter.isdecimal() else letter
            for letter in text
        )
    if len(_LISTED.findall(text)) > 1:
        text = _LISTED.sub(" ; ", text).strip(" ;")
    if "?" in text and _UNWRITTEN.fullmatch(text.strip()):
        text = text.replace("?", "-")
    return " ".join(re.sub(r"[\r\n]+", " ; ", _BETWEEN.sub("-", text.strip())).split())


def digits_of(text: str) -> tuple[str, bool, int | None]:
    """Give the digits, whether a "+" leads them, and the place among them of a ``(0)``."""
    plus = text.lstrip(" (.'-").startswith("+")
    zero = _OPTIONAL_ZERO.search(text) if "(" in text or "[" in text else None
    before = sum(letter.isdigit() for letter in text[: zero.start()]) if zero else None
    digits = text.encode().translate(None, _MARKS).decode() if text.isascii() else _NO_DIGITS.sub("", text)
    return digits, plus, before


def extension(text: str) -> tuple[str, str | None, tuple[int, int]]:
    """Split the extension off: ``020-5520222 tst. 12`` is ``020-5520222``, ``12`` and the place of ``tst. 12``."""
    text = _PAUSED.sub(" ext ", text)
    found = None
    for found in _EXTENSION.finditer(text):  # noqa: B007 - the last one counts
        pass
    if (first := _EXTENSION_FIRST.match(text)) is not None:
        return text[first.end() :], first[1], first.span()
    if found is None or sum(letter.isdigit() for letter in text[: found.start()]) < 5:
        return text, None, (0, 0)
    return (text[: found.start()] + " " + text[found.end() :]).strip(" ,;"), found[1], found.span()


def is_word(text: str) -> bool:
    """Tell whether a text says that there is no number."""
    if len(text) > 60:
        return False
    plain, text_without = compact(text), _MOBILES.sub("mobiel", text)
    if _UNFILLED.fullmatch(text) and sum(letter.isdigit() for letter in text) < 7:
        return True  # 06-xxxxxxxx
    return plain in _WORDS or not plain.strip("0") or says_none(text_without)


def lacks_figure(text: str) -> bool:
    """Tell whether a figure within a number is not known: ``06-24?17395``."""
    return "?" in text and _UNKNOWN.search(text) is not None


def is_label(text: str) -> bool:
    """Tell whether words only name the field: ``Tel.:``, ``mobiel``."""
    words = [word.strip(".:()=#-'\"").lower() for word in text.split()]
    return all(word in _LABELS or not word for word in words)


def letters_to_digits(text: str) -> str | None:
    """Read ``O`` as 0, ``l`` as 1, ``S`` as 5, ``B`` as 8 inside a run of digits; None where it is no such run."""
    letters = sum(letter.isalpha() or letter == "|" for letter in text)
    if not 0 < letters <= 3 or not _RUN.fullmatch(text) or sum(letter.isdigit() for letter in text) < 6:
        return None
    if re.search(r"(?<![\d\s().+/-])[A-Za-z]{2}|(?:^|\s)[A-Za-z]+(?:\s|$)", text):
        return None  # letters by themselves are a word
    return text.translate(_LETTERS)


def vanity(text: str) -> str | None:
    """Read letters as the keys that hold them (ITU-T E.161), behind a service prefix alone."""
    found = _VANITY.fullmatch(text)
    return found[1] + found[2].upper().translate(_KEYPAD) if found else None


def chunks(text: str) -> list[tuple[int, int]]:
    """Find the places of runs that are long enough to be a number."""
    bare = _CLOCK.sub(_blank, _ASIDE.sub(_blank, text))
    return [
        (found.start(), found.end())
        for found in _CHUNK.finditer(bare)
        if sum(letter.isdigit() for letter in found[0]) >= 6
    ]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def apart(text: str) -> list[str]:
    """Give what stands between remarks in brackets: ``06-24817395 (p) 010-4172222`` is two numbers."""
    return [part for part in _ASIDE.split(text) if part.strip()]


def other_field(text: str) -> bool:
    """Tell whether a text is plainly something else: a postcode, a date, an e-mail address, an IBAN."""
    if _POSTCODE.fullmatch(text) or _DATE.fullmatch(text) or _IBAN.fullmatch(text):
        return True
    return "@" in text or "www." in text.lower()


def spot(code: str, text: str, e164: str) -> tuple[int, int] | None:
    """Give the part of a number as typed that was read otherwise than it stands there; None: all of it.

    >>> spot("phone.letter_for_digit", "O6-I2345687", "+31612345687")
    (0, 4)
    """
    if code in ("phone.letter_for_digit", "phone.vanity"):
        letters = [place for place, letter in enumerate(text) if letter.isalpha() or letter == "|"]
        return (letters[0], letters[-1] + 1) if letters else None
    if code == "phone.plus_superfluous":
        return (text.find("+"), text.find("+") + 1) if "+" in text else None
    if code != "phone.trunk_zero_removed":
        return None
    if found := re.search(r"\(\s*0\s*\)", text):
        return found.span()
    digits = [place for place, letter in enumerate(text) if letter.isdigit()]
    number = "".join(text[place] for place in digits)
    behind = next(
        (
            place
            for place in range(1, len(number) - 5)
            if number[place] == "0" and (number[:place] + number[place + 1 :]).lstrip("0") == e164[1:]
        ),
        None,
    )
    return (digits[behind], digits[behind] + 1) if behind is not None else None
