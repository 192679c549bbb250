"""Infixes (tussenvoegsels) and name particles, per language.

Dutch ones after table 36 (voorvoegsels) of the Dutch population register
(Logisch Ontwerp BRP), taken apart into words; the others are the particles of
each language's surnames.
"""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = [
    "ABBREVIATED", "ALONE", "BEFORE_CAPITAL", "CELTIC", "DUTCH", "EXACT", "FOREIGN", "GLUED", "JOINED", "NORTHERN",
    "PART", "PRENASAL", "WELSH", "expand",
]  # fmt: skip

# Every word of a Dutch or Belgian infix. Folded; apostrophes as "'".
DUTCH = wordset(
    """aan al am auf aus bij boven de den der des die el het in la las le les los of onder op over 's 't te ten ter
    thoe tho thor to toe tot uijt uit unter van von voor vor zu zum zur vom ver d' l' 's- dem gen den't vande vander
    vanden vant uyt uut opt int achter bezuiden beneden buiten by op't in't van't aan't uit't voor't onder't over't
    bij't 'n vd"""
)

# Particles of other languages that are infixes on a Dutch form as well.
FOREIGN = {
    "de": wordset("von vom zu zum zur van der den dem de und am im auf an aus unter ob vor von' o' ab"),
    "fr": wordset("de du des d' de' la"),
    "es": wordset("de del la las los y"),
    "pt": wordset("de da do das dos e d'"),
    "it": wordset("de' d'"),
    "ar": wordset("el al ben bin ibn bint abu ould ouled ait el- al-"),
    "sv": wordset("af av von de der till"),
    "da": wordset("af von de van"),
    "no": wordset("af von de van"),
    "en": wordset("van von de der den la du of le ten ter 't del st dela delos delas"),
    "tl": wordset("de del la las los dela delos delas"),
    "he": wordset("bat bar bin"),
}

# Infixes that are one only when they are written just so, between names: Jelle fan der Wal, Jang vum Bierg, Jógvan á
# Lakjuni, Maria dela Cruz, Dewi ap Gwilym. In other letters most of these are names.
EXACT = frozenset(
    (
        "fan",
        "vum",
        "vun",
        "dela",
        "delos",
        "delas",
        "à",
        "á",
        "í",
        "við",
        "bint",
        "binti",
        "binte",
        "dels",
        "delle",
        "degli",
    )
)
BEFORE_CAPITAL = frozenset(("bat", "bt", "a"))
"""Written in lower case before a capital they say whose child somebody is: Miriam bat Yosef, Siti bt Osman, and in
Congo and Angola Maria a Nzeza: there the name begins with one of ``PRENASAL``, and no initial was typed small."""
PRENASAL = frozenset(first + second for first, others in (("M", "bfpv"), ("N", "dgjklstz")) for second in others)
WELSH = frozenset(("ap", "ab", "ferch", "verch"))
CHOSEN = frozenset(("wa", "ya", "a", "nic", "ould", "aït", "ait", "gen", "gen."))
"""Particles of names from Congo, Angola, Ireland, Mauritania, Morocco and Westphalia that somebody may write small:
Ilunga wa Kabongo, Kiala a Nzeza, ould Cheikh, te Riele gen. Bos. Others write them with a capital."""
NORTHERN = frozenset(("á", "í", "við"))
"""Faroese and Icelandic ones, which a text in capitals has as well."""

# Irish and Scottish words that begin a family name and stay in it; "ní" and "ó" with their accent, in any case.
CELTIC = frozenset(("ní", "ó", "uí", "nic", "mac", "mhic", "nig", "ua"))

# Words that begin a surname and stay in it: Le Goff, Di Stefano, Ben Ali, Ait Lahcen, San Martín.
PART = wordset(
    """le la lo li di della dello dei degli del dal dalla dalle ben bou ait ould ouled oulad mac mc san santa santo st
    saint sainte ste abu abou sidi fitz ap ab ferch verch ui ni nic o nig mhic ua"""
)

# Infix words that may stand at the very beginning of a name without a given name before them.
ALONE = wordset(
    """aan auf aus bij boven de den der des het in onder op over 's 't te ten ter thoe tho toe tot uijt uit unter van
    von voor vor zu zum zur vom d' l' 's- le du el al vande vander vanden vd v/d vdr v/der vh v/h v't achter am dos
    da das do del della di dei degli dal dalla lo la los las uyt vant int opt op't in't van't aan't uit't af bin ibn
    ould ait ben dela delos delas"""
)

# Abbreviations. The value is what is certain; "v.d." may be van de, van den or van der and stays as it is.
ABBREVIATED = {
    "v": "van", "v't": "van 't", "v'd": "v.d.", "vd": "v.d.", "v/d": "v.d.", "v d": "v.d.", "v/h": "van het",
    "vh": "van het",
    "vdr": "van der", "v/dr": "van der", "v/der": "van der", "vder": "van der", "v/den": "van den", "vden": "van den",
    "v/de": "van de",
    "vande": "van de", "vant": "van 't", "v/t": "van 't", "vt": "van 't", "opt": "op 't", "int": "in 't",
    "uitt": "uit 't",
    "op't": "op 't", "in't": "in 't", "van't": "van 't", "aan't": "aan 't", "uit't": "uit 't", "voor't": "voor 't",
    "onder't": "onder 't", "over't": "over 't", "bij't": "bij 't", "o/d": "op de", "a/d": "aan de", "i/h": "in het",
    "i/t": "in 't", "v/'t": "van 't",
}  # fmt: skip
# Infixes that were typed without the space inside; before a capital they are sure: vanderMeer.
GLUED = {
    "vande": "van de", "vanden": "van den", "vander": "van der", "vant": "van 't", "opde": "op de", "opden": "op den",
    "inde": "in de", "uitde": "uit de", "uitden": "uit den", "aande": "aan de", "vonder": "von der",
    "vonden": "von den", "dela": "de la",
}  # fmt: skip
AMBIGUOUS = {"v.d.": ("van de", "van den", "van der")}

JOINED = frozenset(("d'", "l'", "'s-", "al-", "el-", "de'", "dell'", "dall'", "de l'", "d´"))
"""Infixes that the main name follows without a space when they end so."""


def expand(words: str) -> str:
    """Write an abbreviated infix in full where only one reading exists.

    >>> expand("v/d"), expand("v.d."), expand("in't")
    ('v.d.', 'v.d.', "in 't")
    """
    key = words.casefold().replace("’", "'")
    if words[:1].isupper() and not words.isupper() and key.isalpha():
        return words  # Vande, Vant: registered in one word
    bare = key.replace(".", "").strip()
    return ABBREVIATED.get(bare, ABBREVIATED.get(key, words))
