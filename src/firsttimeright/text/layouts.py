"""Keyboard layouts: what a text becomes when the same keys are pressed on another one.

Key by key, with and without Shift, in the order of an American keyboard.
Source: the layouts as Windows and the Unicode CLDR list them.
"""

from __future__ import annotations

import re
from functools import cache

__all__ = ["OTHER_SCRIPTS", "OWN_SCRIPT", "beside", "typed_on"]

_KEYS = {
    "qwerty": "qwertyuiop[]asdfghjkl;'zxcvbnm,./",
    "azerty": "azertyuiop^$qsdfghjklmùwxcvbn,;:!",
    "qwertz": "qwertzuiopü+asdfghjklöäyxcvbnm,.-",
    "russian": "йцукенгшщзхъфывапролджэячсмитьбю.",
    "ukrainian": "йцукенгшщзхїфівапролджєячсмитьбю.",
    "bulgarian": ",уеишщксдзц;ьяаожгтнвмчюйъэфхпрлб",
    "greek": ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,./",
    "hebrew": "/'קראטוןםפ[]שדגכעיחלךף,זסבהנמצתץ.",
}
_SHIFTED = {
    "qwerty": 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?',
    "azerty": "AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§",
    "qwertz": "QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_",
}
OTHER_SCRIPTS = ("russian", "ukrainian", "bulgarian", "greek", "hebrew")
# Countries whose own script is not Latin, and the keyboards of it that are in use there.
OWN_SCRIPT = {
    **dict.fromkeys(("RU", "BY", "KZ", "KG"), ("russian",)), "UA": ("ukrainian", "russian"),
    "BG": ("bulgarian", "russian"), "GR": ("greek",), "CY": ("greek",), "IL": ("hebrew",),
}  # fmt: skip
_TONOS = re.compile("΄([αεηιουω])")  # a key of its own, pressed before the vowel
_WITH_TONOS = dict(zip("αεηιουω", "άέήίόύώ", strict=True))


@cache
def _table(typed: str, meant: str) -> dict[int, str]:
    small = dict(zip(_KEYS[typed], _KEYS[meant], strict=True))
    large = {
        (_SHIFTED[typed][at] if typed in _SHIFTED else one.upper()): (
            _SHIFTED[meant][at] if meant in _SHIFTED else other.upper()
        )
        for at, (one, other) in enumerate(small.items())
        if typed in _SHIFTED or len(one.upper()) == 1
    }
    found = {**{one: other for one, other in large.items() if one not in small}, **small}
    return {ord(one): other for one, other in found.items()}


def typed_on(text: str, typed: str, meant: str) -> str:
    """Give what *text*, which came of the keyboard *typed*, is when the fingers were on the keyboard *meant*.

    Raises:
        KeyError: There is no such layout.

    >>> typed_on("Офтыут", "russian", "qwerty"), typed_on("Jqnsen", "qwerty", "azerty")
    ('Jansen', 'Jansen')
    >>> typed_on("?qrtin", "azerty", "qwerty"), typed_on("Gi;vrgow", "qwerty", "greek")
    ('Martin', 'Γιώργος')
    """
    found = text.translate(_table(typed, meant))
    return _TONOS.sub(lambda key: _WITH_TONOS[key[1]], found) if meant == "greek" else found


_ROWS = (12, 11, 10)  # keys of the upper, the middle and the lower row


@cache
def _neighbours(layout: str, step: int) -> dict[int, str]:
    keys, found, start = _KEYS[layout], dict[int, str](), 0
    for length in _ROWS:
        row = keys[start : start + length]
        found |= {ord(key): row[at + step] for at, key in enumerate(row) if 0 <= at + step < length}
        start += length
    return found


def beside(text: str, layout: str, step: int) -> str:
    """Give what *text*, in small letters, is when every key pressed is replaced by that *step* keys to its right.

    Raises:
        KeyError: There is no such layout.

    >>> beside("kpjm", "qwerty", -1), beside("hiqb", "qwerty", 1)
    ('john', 'jown')
    """
    return text.translate(_neighbours(layout, step))
