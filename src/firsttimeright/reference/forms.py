"""Legal forms found in the name of an organisation, as people type them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firsttimeright.reference.words.organisations import ATTENTION, FORMS, LEADING, WARY
from firsttimeright.text.folding import fold

__all__ = ["FORM_WORDS", "IN_THE_MIDDLE", "TAILS", "FoundForm", "find_form", "word_key"]

_NO_NAMES = frozenset(("gmbh", "ltd", "limited", "llc", "llp", "plc", "sarl", "srl", "a/s", "bvba"))
IN_THE_MIDDLE = frozenset(("bv", "nv", "vof", "inc", "aps", "spa", "sp")) | _NO_NAMES
"""Forms behind which a place may stand (*Bos BV Utrecht*): no name, or none that is written so."""
_WRITTEN = {"inc": ("Inc", "Inc."), "aps": ("ApS",), "spa": ("SpA", "S.p.A.", "S.p.a.")}  # else it may be a name
_MARKS = frozenset((",", ";", "-", "–", "("))
_STATUS = {"io": "i.o.", "il": "i.l.", "ig": "i.G.", "igr": "i.Gr.", "if": "i.f."}
_STATUS_WORDS = {("in", "oprichting"): "i.o.", ("in", "liquidatie"): "i.l.", ("in", "faillissement"): "i.f."}
TAILS = frozenset(FORMS) | frozenset(_STATUS) | frozenset(
    ("kg", "co", "oo", "o", "l", "d", "a", "s", "v", "k", "j", "r", "n", "u", "ro", "sro", "mbb", "sti", "lda",
        "rl", "unipersonale", "liquidatie", "oprichting",
     "faillissement", "haftungsbeschrankt", "(haftungsbeschrankt)", "sirketi")
)  # fmt: skip
FORM_WORDS = TAILS | IN_THE_MIDDLE | frozenset(LEADING)
"""The words (:func:`word_key`) of which a text must have one for :func:`find_form` to find anything."""
_ELSEWHERE_TOO = frozenset(("inc", "corp", "spa", "srl", "plc", "ag", "kg", "mbh", "sas", "sci"))
_NEEDS_HOME = frozenset(("da", "ba", "sc", "as", "ab", "ma", "eu", "og"))
# Forms of Belgium (Code of companies and associations, 2019) that other countries have under the same letters.
_BELGIAN = {
    "bv": "BV", "nv": "NV", "cv": "CV", "vof": "VOF", "srl": "SRL", "sa": "SA", "snc": "SNC", "sc": "SC",
    "scomm": "SComm",
}  # fmt: skip
# Forms that more countries have, as these write them. Source: ISO 20275 (entity legal forms).
_ABROAD = {
    ("as", "NO"): "AS", ("as", "EE"): "AS", ("as", "CZ"): "a.s.", ("as", "SK"): "a.s.", ("as", "TR"): "A.Ş.",
    ("as", "LV"): "AS",
    ("ab", "FI"): "Ab", ("ab", "LT"): "AB", ("ag", "AT"): "AG", ("ag", "CH"): "AG", ("ag", "LI"): "AG",
    ("kg", "AT"): "KG",
    ("og", "AT"): "OG", ("sa", "CH"): "SA", ("sa", "LU"): "S.A.", ("sa", "ES"): "S.A.", ("sa", "PT"): "S.A.",
    ("sa", "PL"): "S.A.",
    ("sa", "RO"): "S.A.", ("sas", "IT"): "S.a.s.", ("snc", "IT"): "S.n.c.", ("sarl", "CH"): "Sàrl",
    ("sarl", "LU"): "S.à r.l.",
    ("srl", "RO"): "S.R.L.", ("srl", "ES"): "S.R.L.", ("doo", "RS"): "d.o.o.", ("doo", "SI"): "d.o.o.",
    ("sro", "SK"): "s.r.o.", ("ks", "SK"): "k.s.", ("cv", "ID"): "CV", ("kft", "RO"): "Kft.",
    ("ltd", "IE"): "Ltd", ("plc", "IE"): "PLC", ("bv", "SR"): "B.V.", ("nv", "SR"): "N.V.", ("nv", "CW"): "N.V.",
}  # fmt: skip
_HOMES = {
    "sv": "SE", "da": "DK", "no": "NO", "nb": "NO", "nn": "NO", "fi": "FI", "tr": "TR", "cs": "CZ", "sk": "SK",
    "pl": "PL", "hu": "HU", "ro": "RO", "et": "EE", "lt": "LT", "lv": "LV", "it": "IT", "es": "ES", "pt": "PT",
    "hr": "HR", "sl": "SI", "bg": "BG", "el": "GR", "is": "IS",
}  # fmt: skip
"""The country of a form of which only the language is known, where one country has most of its speakers."""


@dataclass(frozen=True, slots=True)
class FoundForm:
    """A legal form, and which words it is."""

    form: str  # as usually written, with what follows it: "B.V. i.o."
    country: str | None  # where it is at home
    start: int  # first word of it
    end: int  # word after it


_INTO_A_NAME = frozenset(
    ("'t", "t", "van", "der", "den", "ter", "ten", "von")
)  # behind these stands a name, and no form


def word_key(word: str) -> str:
    """Fold a word and drop its full stops.

    >>> word_key("B.V.")
    'bv'
    """
    return fold(word).replace(".", "")


def find_form(words: Sequence[str], country: str | None = None, language: str | None = None) -> FoundForm | None:
    """Find the legal form among the words of a name: at the end, in front, or in the middle where that is certain.

    Forms that are initials, degrees or names as well (AB, SA, Da) count only as
    they are written in their own country. The first word alone is never a form.

    Args:
        words: The words as typed.
        country: Alpha-2 code of the form that was filled in.
        language: Its language.

    >>> find_form(["Schmidt", "GmbH", "&", "Co.", "KG"]).form
    'GmbH & Co. KG'
    """
    if country is None and language is not None:
        country = _HOMES.get(language)
    keys = [word_key(word).rstrip(":") for word in words]
    if not ATTENTION.keys().isdisjoint(keys) and (behind := _for_whom(keys)):
        words, keys = words[:behind], keys[:behind]
    last = keys[-2] if keys[-1:] == [")"] and len(keys) > 1 else keys[-1] if keys else ""
    if keys and last not in TAILS and keys[0] not in LEADING and IN_THE_MIDDLE.isdisjoint(keys):
        return None
    end, status = _without_status(keys)
    for start in range(max(1, end - 5), end):
        joined = "".join(keys[start:end]).replace(",", "").replace("(", "").replace(")", "")
        row = FORMS.get(joined)
        if row is None:
            continue
        belgian = country == "BE" and joined in _BELGIAN and words[start].isupper() and not words[0].isupper()
        if joined == "sa" and country in ("ES", "PT") and words[0].isupper() and "." not in words[start]:
            continue  # CHICO DE SA bears a name
        if keys[start - 1] in _INTO_A_NAME and not words[start].isupper() and "." not in words[start]:
            continue  # Ayse 't Sas
        if words[start] == "BA" and country == "NL" and not any(key.startswith("coop") for key in keys):
            continue  # a degree: Dutch law knows the form behind "coöperatie" only
        if joined in WARY and not belgian and not _sure(words[start:end], joined, row[1], country, language):
            continue
        usual, home = _at_home(row, words[start:end], joined, country)
        return FoundForm(f"{usual} {status}" if status else usual, home, start, len(words))
    if (
        len(words) > 1
        and keys[0] in LEADING
        and not (len(words) == 2 and keys[0] in ("fa", "ver", "stg", "coop") and "." not in words[0])
    ):
        return FoundForm(LEADING[keys[0]], None, 0, 1)
    return None if IN_THE_MIDDLE.isdisjoint(keys) else _in_the_middle(words, keys, end, country)


def _in_the_middle(words: Sequence[str], keys: Sequence[str], end: int, country: str | None) -> FoundForm | None:
    """Find a form with a place or another word behind it: *Bos BV Utrecht*, *Smith Ltd London*."""
    for at in range(1, end):
        key, word = keys[at].rstrip(","), words[at]
        many = 1
        if key == "sp":
            many = next((n for n in (3, 4) if "".join(keys[at : at + n]) == "spzoo"), 0)
            key = "spzoo"
        if key not in FORMS or not many:
            continue
        sure = key in _NO_NAMES or key == "spzoo" or word in _WRITTEN.get(key, ())
        loud = key in IN_THE_MIDDLE and (word.isupper() or "." in word)
        if sure or (loud and (key not in _WRITTEN or (word.isascii() and not words[0].isupper()))):
            usual, home = _at_home(FORMS[key], words[at : at + many], key, country)
            return FoundForm(usual, home, at, at + many)
    return None


def _for_whom(keys: Sequence[str]) -> int:
    """Give the word that begins to say for whom a letter is: *Acme Ltd, attn Mary Jones*; 0 where none does."""
    for at, key in enumerate(keys):
        for behind in ATTENTION.get(key, ()) if at else ():
            if tuple(keys[at + 1 : at + 1 + len(behind)]) == behind and at + 1 + len(behind) < len(keys):
                return at - 1 if at > 1 and keys[at - 1] in _MARKS else at
    return 0


def _at_home(row: tuple[str, str], typed: Sequence[str], joined: str, country: str | None) -> tuple[str, str | None]:
    """Give a form's spelling and country: those that Belgium shares are written without stops there, or as typed."""
    if country is not None and (joined, country) in _ABROAD:
        return _ABROAD[joined, country], country
    if country != "BE" or joined not in _BELGIAN:
        return row[0], row[1] or None
    text = " ".join(typed).strip("(),")
    return (text if text.isupper() else _BELGIAN[joined]), "BE"


def _without_status(keys: list[str]) -> tuple[int, str]:
    if len(keys) > 2 and (status := _STATUS_WORDS.get((keys[-2], keys[-1]))):
        return len(keys) - 2, status
    if len(keys) > 1 and (status := _STATUS.get(keys[-1])):
        return len(keys) - 1, status
    return len(keys), ""


def _sure(words: Sequence[str], joined: str, home: str, country: str | None, language: str | None) -> bool:
    text = "".join(words)
    if not text.isascii() and FORMS[joined][0].isascii() and joined not in ("as", "ou"):
        return False  # Sá and Ság are names: an accent makes another word of it
    if country is not None and (joined, country) in _ABROAD:
        home = country
    if text.count(".") >= 2:
        return joined not in _NEEDS_HOME or home == country
    if home == country or joined in _ELSEWHERE_TOO:
        if len(text) == 2 and not text.isupper():  # Hans Ag and Ana Sa bear names; Oy is written so
            return FORMS[joined][0].rstrip(".") == text or _ABROAD.get((joined, home)) == text
        return text[:1].isupper()
    return joined == "eg" and language == "de"
