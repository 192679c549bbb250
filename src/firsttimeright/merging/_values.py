"""What the values of a record say: as they are compared, and whether two of them can both be true."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..customer.aliases import canonical
from ..text.folding import compact, fold, fold_german

__all__ = ["NAMES", "WRITTEN", "agree", "field_of", "folded", "fullness", "text_of", "value_of", "written"]

_PHONES = ("phone", "mobile")
_LEAST_DIGITS = 7  # of a number written without its country that another one may end in
NAMES = ("given_name", "initials", "full_name", "nickname", "titles", "organisation", "salutation")
_FAMILY = frozenset(("infix", "family_name", "partner_infix", "partner_family_name"))
_IN_WORDS = frozenset(NAMES) - {"salutation"}  # of which a shorter form may stand for a longer one
_SPELLED_OUT = _IN_WORDS | _FAMILY  # Müller is Mueller where keyboards have no umlaut
# Of two notations of one value the better written is kept: "Jansen" before "JANSEN". An organisation's capitals are its
# own (KPN), and e-mail addresses have none.
WRITTEN = (_FAMILY | {"given_name", "nickname", "full_name", "street", "city", "region"}) - {"infix", "partner_infix"}
_WORD = re.compile(r"[^\W_]+\.?")
_BETWEEN = "\0"  # two spellings of one name, in one form


def field_of(key: Any) -> str:
    """Give the field that a key of a record means, by our name where it is one of ours."""
    return (canonical(key) or key) if isinstance(key, str) else str(key)


def value_of(item: Mapping[Any, Any], field: str) -> Any:
    """Give the value of a field, by our name or the host's."""
    if field in item:
        return item[field]
    return next((value for key, value in item.items() if isinstance(key, str) and canonical(key) == field), None)


def text_of(value: object) -> str:
    """Give a value as text; empty for None."""
    return "" if value is None else str(value).strip()


def folded(field: str, value: object) -> str:
    """Fold one value of a field for comparison: a name word by word, anything else without its marks.

    >>> folded("given_name", "A.M."), folded("city", "'s-Gravenhage")
    ('a. m.', 'sgravenhage')
    """
    text = text_of(value)
    if field in _SPELLED_OUT:
        spellings = dict.fromkeys(_words(field, way(text)) for way in (fold, fold_german))
        if any(spellings):
            return _BETWEEN.join(spellings)
    return compact(text) or fold(text)


def _words(field: str, text: str) -> str:
    words = _WORD.findall(text)
    if field == "initials" and len(words) == 1 and words[0].isalpha():
        words = [f"{letter}." for letter in words[0]]
    return "".join(words) if field in _FAMILY else " ".join(words)


def fullness(form: str) -> int:
    """Say how much a form says, in letters: ``A.M.`` two, ``Anna Maria`` nine."""
    return max(len(compact(spelling)) for spelling in form.split(_BETWEEN))


def written(field: str, value: object) -> tuple[bool, int]:
    """Say how well a value is written: not all in capitals or in small letters, and with its accents."""
    text = text_of(value)
    if field not in WRITTEN:
        return False, 0
    return not (text.isupper() or text.islower()), sum(not letter.isascii() for letter in text)


def agree(field: str, one: str, other: str) -> bool:
    """Say whether two forms can both be true: equal, one empty, a short form of a name, a number abroad."""
    if not one or not other or one == other:
        return True
    if field in _PHONES:
        return _national(one, other) or _national(other, one)
    if field not in _SPELLED_OUT:
        return False
    pairs = ((a, b) for a in one.split(_BETWEEN) for b in other.split(_BETWEEN))
    return any(a == b or (field in _IN_WORDS and _short(a, b)) for a, b in pairs)


def _short(one: str, other: str) -> bool:
    """Say whether one name is a short form of the other: ``J.`` or ``Johannes`` of ``Johannes Petrus``."""
    if compact(one) == compact(other):
        return True  # Anne-Marie, Annemarie
    return all(_stands_for(a, b) or _stands_for(b, a) for a, b in zip(one.split(), other.split(), strict=False))


def _stands_for(short: str, long: str) -> bool:
    return short == long or ((short.endswith(".") or len(short) == 1) and long.startswith(short.rstrip(".")))


def _national(one: str, other: str) -> bool:
    """Say whether *other* is *one* as it is dialled within its country: 06... beside +316..."""
    digits = re.sub(r"[^0-9]", "", other).removeprefix("0")
    return one[:1] == "+" != other[:1] and len(digits) >= _LEAST_DIGITS and one.endswith(digits)
