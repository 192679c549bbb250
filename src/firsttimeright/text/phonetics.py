"""How a name sounds: codes under which spellings of one sound meet.

Two codes. :func:`sound` keeps the vowels, in classes: two names with one sound are
likely spellings of each other. :func:`skeleton` keeps the consonants alone: a wide
net for blocking keys, which a wrong or swapped vowel does not tear. Both are made
for Dutch first (Jansen and Janssen, Dijk and Dyck, Smit and Smidt) and hold for its
neighbours; neither says that two names are the same.

A code ends up in other people's indexes: changing one is a breaking change.
"""

from __future__ import annotations

import re
from functools import lru_cache

from firsttimeright.text.folding import fold

__all__ = ["latin", "skeleton", "sound"]

LONGEST = 64  # letters; what comes after says nothing more about a name's sound

# ISO 9:1995 and ISO 843:1997 in their everyday forms: what people type when they write such a name in Latin letters.
_SCRIPTS = str.maketrans(
    {
        "а": "a",
        "б": "b",
        "в": "v",
        "г": "g",
        "д": "d",
        "е": "e",
        "ё": "jo",
        "ж": "zh",
        "з": "z",
        "и": "i",
        "й": "i",
        "к": "k",
        "л": "l",
        "м": "m",
        "н": "n",
        "о": "o",
        "п": "p",
        "р": "r",
        "с": "s",
        "т": "t",
        "у": "u",
        "ф": "f",
        "х": "h",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sh",
        "ъ": "",
        "ы": "y",
        "ь": "",
        "э": "e",
        "ю": "ju",
        "я": "ja",
        "і": "i",
        "ї": "ji",
        "є": "je",
        "ґ": "g",
        "ћ": "c",
        "ђ": "d",
        "љ": "lj",
        "њ": "nj",
        "џ": "dz",
        "ј": "j",
        "α": "a",
        "β": "v",
        "γ": "g",
        "δ": "d",
        "ε": "e",
        "ζ": "z",
        "η": "i",
        "θ": "th",
        "ι": "i",
        "κ": "k",
        "λ": "l",
        "μ": "m",
        "ν": "n",
        "ξ": "x",
        "ο": "o",
        "π": "p",
        "ρ": "r",
        "σ": "s",
        "ς": "s",
        "τ": "t",
        "υ": "y",
        "φ": "f",
        "χ": "ch",
        "ψ": "ps",
        "ω": "o",
    }
)
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_REPEATED = re.compile(r"(.)\1+")

# In this order; the longer spelling first.
_SPELLINGS = (
    ("tsch", "s"),
    ("sch", "s"),
    ("sh", "s"),
    ("sj", "s"),
    ("cks", "ks"),
    ("ck", "k"),
    ("ch", "g"),
    ("gh", "g"),
    ("kh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("dt", "t"),
    ("tz", "s"),
    ("ts", "s"),
    ("cz", "s"),
    ("sz", "s"),
    ("qu", "kw"),
    ("x", "ks"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
    ("q", "k"),
    ("z", "s"),
    ("v", "f"),
    ("ouw", "au"),
    ("auw", "au"),
    ("ou", "au"),
    ("uy", "ui"),
    ("uij", "ui"),
    ("ij", "y"),
    ("eij", "y"),
    ("ei", "y"),
    ("ey", "y"),
    ("ay", "y"),
    ("ai", "y"),
    ("ae", "a"),
    ("oe", "u"),
    ("ue", "u"),
    ("ie", "i"),
)
_AT_THE_END = (("d", "t"), ("b", "p"))
_FRENCH_SILENT = re.compile(r"(?<=[aeiouy])(?:x|lt|ld|d|t|s|z)$")
_FRENCH = (("eau", "o"), ("au", "o"), ("ai", "e"), ("oi", "wa"), ("ille", "ij"))
_GERMAN = (("w", "v"), ("eu", "oi"), ("aeu", "oi"))
_ENGLISH = (("wr", "r"), ("kn", "n"), ("ee", "i"), ("ea", "i"))
_BY_COUNTRY = {
    **dict.fromkeys(("DE", "AT"), _GERMAN),
    **dict.fromkeys(("FR", "LU"), _FRENCH),
    **dict.fromkeys(("GB", "US", "IE", "AU", "NZ", "CA"), _ENGLISH),
}


def latin(text: str) -> str:
    """Write folded Cyrillic and Greek letters in Latin ones; every other letter stays.

    >>> latin("иванов")
    'ivanov'
    """
    return text if text.isascii() else text.translate(_SCRIPTS)


@lru_cache(maxsize=65_536)
def sound(name: str, country: str | None = None) -> str:
    """Give the code of how *name* sounds, vowels included.

    Args:
        name: One name, any case and accents; 64 letters at most are heard.
        country: ISO 3166-1 alpha-2 code whose spelling habits come first; without one, Dutch.

    Returns:
        Lower-case letters; empty when *name* has none.

    >>> sound("Janssen") == sound("Jansen"), sound("van Dijck") == sound("Van Dyk")
    (True, True)
    >>> sound("Renault", "FR") == sound("Reno", "FR")
    True
    """
    word = _NOT_LETTERS.sub("", latin(fold(name)))[:LONGEST]
    if country in ("FR", "LU"):
        word = _FRENCH_SILENT.sub("", word)
    for spelling, heard in _BY_COUNTRY.get(country or "", ()):
        word = word.replace(spelling, heard)
    for spelling, heard in _SPELLINGS:
        if spelling in word:
            word = word.replace(spelling, heard)
    for spelling, heard in _AT_THE_END:
        if word.endswith(spelling):
            word = word[:-1] + heard
    return _REPEATED.sub(r"\1", word[:1] + word[1:].replace("h", ""))


_VOWELS = str.maketrans("", "", "aeiouyjhw")


@lru_cache(maxsize=65_536)
def skeleton(name: str) -> str:
    """Give the consonants of *name* in order, spellings of one sound made equal.

    A leading vowel is kept as ``a``, so that Anker is not Nker; a name without
    consonants is its own skeleton. The same in every country, for it makes keys.

    >>> skeleton("Jansen"), skeleton("Jnasen"), skeleton("Janssens")
    ('jnsn', 'jnsn', 'jnsns')
    >>> skeleton("Müller") == skeleton("Mueller")
    True
    """
    heard = sound(name).replace("d", "t").replace("b", "p")
    if not heard:
        return _NOT_LETTERS.sub("", fold(name))[:LONGEST]
    first = "a" if heard[0] in "aeiouy" else heard[0]
    return first + _REPEATED.sub(r"\1", heard[1:].translate(_VOWELS)) or heard
