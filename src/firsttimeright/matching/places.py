"""How matching reads addresses: street, number, postcode and place folded until two spellings of one are equal.

As the rest of the reading: cheap, and never wrong in a way that makes two places one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.text.folding import fold
from firsttimeright.text.phonetics import latin

__all__ = ["house_number", "one_line_address", "postcode", "split_street", "street"]

_STREET_WORDS = {
    "str": "straat", "strasse": "straat", "street": "straat", "strt": "straat", "ln": "laan", "lane": "laan",
    "pl": "plein", "place": "plein", "platz": "plein", "wg": "weg", "rd": "weg", "road": "weg", "ave": "avenue",
    "dr": "doctor", "ct": "court", "crs": "crescent", "cres": "crescent", "cl": "close", "sq": "square",
    "st": "sint", "burg": "burgemeester", "bgm": "burgemeester", "prof": "professor", "pres": "president",
    "kon": "koning", "past": "pastoor", "gr": "grote", "bd": "boulevard", "blvd": "boulevard", "che": "chemin",
    "av": "avenue", "rte": "route", "fbg": "faubourg", "imp": "impasse", "pkwy": "parkway", "hwy": "highway",
    "cir": "circle", "ter": "terrace", "trl": "trail", "saint": "sint", "dokter": "doctor", "doktor": "doctor",
    "docteur": "doctor",
}  # fmt: skip
_LAST_WORDS = {"st": "straat", "dr": "drive"}  # what they are short for behind a name; before one, a saint and a doctor
_ENGLISH = frozenset(
    [
        "st",
        "street",
        "ave",
        "avenue",
        "rd",
        "road",
        "blvd",
        "boulevard",
        "dr",
        "drive",
        "ln",
        "lane",
        "ct",
        "court",
        "pl",
        "place",
        "way",
        "pkwy",
        "hwy",
        "parkway",
    ]
)
_POINTS = {"n": "north", "s": "south", "e": "east", "w": "west"}
_ENDINGS = (("str", "straat"), ("strasse", "straat"), ("ln", "laan"), ("wg", "weg"), ("pln", "plein"), ("gr", "gracht"))
_NOT_WORD = re.compile(r"[\W_]+")
_NOT_CODE = re.compile(r"[^0-9a-z]+")
_LEADING_NUMBER = re.compile(r"(?:no\.?|nr\.?|num\.?|#|huisnr\.?)?\s*(\d+)[\s,./-]*(.*)$")
_NUMBER_LAST = re.compile(
    r"^(?P<street>.*?\D)[\s,]*\b(?P<number>\d{1,5})"
    r"(?P<rest>(?:[\s-]*[a-z]{1,3}|[\s/-]+\d{1,4}|[\s-]*(?:bis|hs|rd|bus|bte)\s?\w{0,4})?)\s*$"
)
_NUMBER_FIRST = re.compile(r"^(?P<number>\d{1,5})(?P<rest>\s?[a-z]|\s?bis|\s?ter)?[\s,]+(?P<street>\D.*)$")
_FLAT = r"(?:apt|apartment|unit|suite|ste|flat|fl|floor|room|rm)\b\.?\s*#?|#"
_FLAT_LAST = re.compile(
    rf"^(?P<number>\d{{1,5}}[a-z]?)[\s,]+(?P<street>\D.*?)[\s,]+(?:{_FLAT})\s*(?P<flat>[a-z]?\d\w{{0,4}}|[a-z])\s*$"
)
_FLAT_FIRST = re.compile(
    rf"^(?:{_FLAT})\s*(?P<flat>[a-z]?\d\w{{0,4}}|[a-z])[\s,]+(?P<number>\d{{1,5}}[a-z]?)[\s,]+(?P<street>\D.*)$"
)
_POSTCODE_IN_LINE = re.compile(
    r"\b(?:(?:nl|d|b|f|a|l|ch)-)?(\d{4}\s?[a-z]{2}|[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}|\d{2}-\d{3}|\d{3}\s\d{2}|\d{4,5})(?=[\s,]|$)"
)


def postcode(text: str) -> str:
    """Letters and digits of a postcode, folded; a leading country mark is dropped."""
    found = _NOT_CODE.sub("", text.lower())
    if not found.isdecimal() and len(found) > 6 and not found[0].isdecimal():
        for mark in ("nl", "be", "de", "d", "b", "f", "a", "l"):
            if found.startswith(mark) and found[len(mark) :][:4].isdecimal():
                return found[len(mark) :]
    return found


@lru_cache(maxsize=32_768)
def house_number(text: str) -> tuple[str, str]:
    """Number and addition of ``12 a``, ``12-A``, ``12/3``: digits, and the rest as letters and digits."""
    match = _LEADING_NUMBER.match(text.strip().lower())
    if match is None:
        return "", _NOT_CODE.sub("", text.lower())
    return match[1].lstrip("0")[:6], _NOT_CODE.sub("", match[2])[:8]


@lru_cache(maxsize=32_768)
def street(text: str) -> str:
    """A street's name folded, its type words written out, in one piece.

    >>> street("Burg. van Dijkstr."), street("burgemeester van dijkstraat")
    ('burgemeestervandijkstraat', 'burgemeestervandijkstraat')
    >>> street("W Oak St"), street("St John's Street")
    ('westoakstraat', 'sintjohnsstraat')
    """
    typed = _NOT_WORD.sub(" ", latin(fold(text)).replace("'", "")).split()
    if not typed:
        return ""
    found = [_STREET_WORDS.get(word, word) for word in typed]
    if len(typed) > 1:
        found[-1] = _LAST_WORDS.get(typed[-1], found[-1])
        if len(typed) > 2 and typed[-1] in _ENGLISH:
            found[0] = _POINTS.get(typed[0], found[0])
    last = found[-1]
    for ending, whole in _ENDINGS:
        if len(last) > len(ending) + 2 and last.endswith(ending):
            found[-1] = last[: -len(ending)] + whole
            break
    return "".join(found)


def split_street(text: str) -> tuple[str, str]:
    """Part a street from a house number that stands in the same field; no number gives an empty one.

    >>> split_street("12 oak street apt 4"), split_street("flat 4, 12 high street"), split_street("kerkstraat 12 a")
    (('oak street', '12 4'), ('high street', '12 4'), ('kerkstraat', '12 a'))
    """
    match = _FLAT_LAST.match(text) or _FLAT_FIRST.match(text)
    if match is not None:
        return match["street"], f"{match['number']} {match['flat']}"
    match = _NUMBER_LAST.match(text) or _NUMBER_FIRST.match(text)
    if match is None:
        return text, ""
    return match["street"], match["number"] + (match["rest"] or "")


def one_line_address(text: str) -> tuple[str, str, str, str]:
    """Read an address on one line: street, number with addition, postcode, city; each may be empty.

    >>> one_line_address("Keizersgracht 12-a, 1017 GL Amsterdam")
    ('keizersgracht', '12-a', '1017 gl', 'amsterdam')
    """
    line = " ".join(fold(text).replace("\n", ", ").split())
    codes = list(_POSTCODE_IN_LINE.finditer(line))
    code_at = next((found for found in reversed(codes) if not found[1].isdecimal()), None)
    if code_at is None:
        code_at = next((found for found in reversed(codes) if found.start() > 0 and len(found[1]) >= 4), None)
    if code_at is None:
        before, _, after = line.partition(",")
        place, number = split_street(before.strip())
        return place, number, "", after.strip(" ,")
    before, after = line[: code_at.start()].strip(" ,"), line[code_at.end() :].strip(" ,")
    city = after.partition(",")[0]
    if "," in before and not city:
        before, _, city = before.rpartition(",")
    place, number = split_street(before.partition(",")[0].strip() if "," in before else before)
    if not number and "," in before:
        place, number = split_street(before.replace(",", " "))
    return place, number, code_at[1], city.strip()
