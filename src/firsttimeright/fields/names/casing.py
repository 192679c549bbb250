"""Capitals: restored where they were lost, kept where somebody chose them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from firsttimeright.fields.names.habits import Habits
from firsttimeright.reference.words.infixes import GLUED, NORTHERN
from firsttimeright.reference.words.titles import AFTER, AFTER_WARY
from firsttimeright.text.folding import fold
from firsttimeright.text.wordlists import wordset

__all__ = ["CONNECTORS", "infix", "is_slipped", "state", "word"]

_GAELIC = wordset(
    """donald donnell dougal dougall farlane gregor intosh intyre kenzie kinnon lachlan laren lean lennan leod millan
    naughton neil neill nicol pherson quarrie rae taggart tavish vicar arthur aulay alister alpine callum cormack
    bride crae diarmid duff fadyen fie gillivray innes iver kinlay kinley lellan nab naughtan phail phee ritchie"""
)  # Black, The Surnames of Scotland (1946): those that are no name of another language
CONNECTORS = wordset(
    """van von de der den het ten ter te 't 's du des d' l' la le las los del della dello degli dei dal dalla dalle di
    da do dos das y e i und zu af av
    el al bin ibn op in aan uit over bij tot of dem vom zum zur en et ul ud ur dela delos delas binti bint"""
)
# What nobody is called, written so: a word of address between two names. Ben in small letters is an Arab's "son of".
_SAID = wordset("ben genaamd genannt roepnaam rufname dit dite alias ou oder or tav p/a c/o")
_CUT_ARTICLES = ("'T", "'S", "'N")
_ITALIAN = wordset("di della dello degli dei dal dalla dalle la lo del")
_ARTICLES = wordset("al el ad ed ul ud ur as es ash esh at ar er az ez an en")
_SLIP = re.compile(r"[^\W\d_A-Z][A-Z]{2,}$|[a-z][A-Z][a-z]+$|[BCFGHJKMNPQRSTVWXZ][AEIOUY][a-z]{2,}$")
# O'connor, as forms write it that give the first letter a capital; O'rinov and O'ktam are Uzbek.
_IRISH = re.compile(r"O'(?:[bcdfghklmnrst](?:[aeiouhlrwy]))[a-z]+(?<!ov)(?<!ova)(?<!ev)(?<!eva)$")
_PIECES = re.compile(r"([-'/])")
_NUMERALS = frozenset(
    ("II", "III", "VII", "VIII", "XII", "XIII", "XIIII")
)  # Jan III, Vilain XIIII; Iv and Vi are names
_ROMAN = re.compile(r"(?=...)X{0,3}(?:I[XV]|V?I{0,3})")  # Louis XIV
_ELIDED = 4  # letters of d'AB, which may be anything
ELIDED = ("d'", "l'")  # small before a name in capitals: NOËL d'ARNAUD
_CODE = 4  # digits of a word that is no name: one or two are slips
_VOWELS = frozenset("AEIOUY")
_CONSONANTS = re.compile(r"(?!NG)[BCDFGHJKLMNPQRSTVWXZ]+")  # JP among words that are not in capitals
# I is the capital of ı where İ is written, too, beside Ğ among back vowels (ÇAĞRI, not YIĞIT), and in IŞIK, IŞIL, IŞIN.
_TURKIC = re.compile("İ|^(?=.*Ğ)(?=.*[AOU])(?!.*[EÖÜ])|^IŞI")
_IJ = re.compile(r"[iI][jJ](?![aeiouyAEIOUY])(?=\w|$)")


def state(words: Iterable[str]) -> str:
    """Tell how *words* were typed: ``upper``, ``lower``, ``mixed``, or ``none`` (nothing to go by).

    A single letter is no evidence.

    >>> state(["JANSEN", "J."]), state(["jan", "de", "Vries"])
    ('upper', 'mixed')
    """
    upper = lower = False
    for item in words:
        if item[:2] in ELIDED:
            item = item[2:]  # noqa: PLW2901
        if item.islower():
            lower = lower or len(item.strip(".'-")) > 1
        elif item.isupper() or ("ß" in item and item.replace("ß", "").isupper()):
            upper = upper or len(item.strip(".'-")) > 1
        elif len(item.strip(".'-")) > 1 and item.lower() != item.upper():
            return "mixed"
        if upper and lower:
            return "mixed"
    return "upper" if upper else "lower" if lower else "none"


def is_slipped(text: str) -> bool:
    """Tell whether the shift key slipped in *text*: ``jANSEN``, ``JAnsen``, ``iJzerman``.

    >>> is_slipped("jANSEN"), is_slipped("McDonald"), is_slipped("DeShawn")
    (True, False, False)
    """
    if text[:2] == "IJ" or len(text) < 3:
        return False
    if text[0].islower() and text.isalpha() and text[1:] != text[1:].lower():
        capital = next(place for place, letter in enumerate(text) if letter != letter.lower())
        begin = text[:capital]
        return capital == 1 or (begin not in CONNECTORS and begin not in GLUED)  # deVries was typed so; vRiEs slipped
    return bool(_SLIP.match(text))


def _lower(text: str, how: Habits) -> str:
    if how.turkic or _TURKIC.search(text):
        text = text.replace("İ", "i").replace("I", "ı")
    return text.lower().replace("i̇", "i")


def _upper(letter: str, how: Habits, *, dotted: bool) -> str:
    if letter == "i" and (how.turkic or dotted):
        return "İ"
    return letter.title()  # not upper(): a Georgian name begins with its plain letter


_MARKS = "ʻʼ"  # letters that look like quotes: ʻIolani


def _capital(piece: str, how: Habits) -> str:
    """Write one piece (no hyphen, no apostrophe) with its capital."""
    low = _lower(piece, how)
    if not low:
        return low
    if how.language in ("nl", "af", "fy") and _IJ.match(low):
        return "IJ" + low[2:]
    if low.startswith("mc") and len(low) > 4 and low[2] not in "aeiou":
        return "Mc" + low[2].upper() + low[3:]
    if low.startswith("mc") and len(low) > 5 and low[2] in "aei" and how.language in ("en", "nl", "de"):
        return "Mc" + low[2].upper() + low[3:]
    if low.startswith("mac") and fold(low[3:]) in _GAELIC:
        return "Mac" + low[3].upper() + low[4:]
    if low[0] in _MARKS and len(low) > 1:
        return low[0] + _upper(low[1], how, dotted=False) + low[2:]
    return _upper(low[0], how, dotted=piece[0] == "İ" or piece[:2] == "i̇") + low[1:]


def _rewritten(text: str, how: Habits, *, first: bool) -> str:
    pieces = _PIECES.split(text)
    out: list[str] = []
    for index, piece in enumerate(pieces):
        if piece in ("-", "'", "/") or not piece:
            out.append(piece)
            continue
        low = _lower(piece, how)
        after = pieces[index + 1] if index + 1 < len(pieces) else ""
        before = pieces[index - 1] if index else ""
        if after == "'" and low in ("d", "l", "dell", "dall", "t", "s", "all"):
            # d'Ancona and l'Herminez after a given name; D'Angelo and D'Hondt where so registered. N'Diaye and M'Barek
            # are of other languages; 'n has its mark in front.
            capital = (how.belgian or how.language in ("it", "en")) and low != "s"
            capital = capital or (how.language == "nl" and first and index == 0 and low == "t" and how.belgian)
            capital = capital or (how.language == "fr" and index == 0 and low == "l")  # L'Hermite, as Le Goff
            out.append(_capital(low, how) if capital else low)
        elif (before == "'" and low in ("t", "s", "n") and index >= 2 and not pieces[index - 2]) or (
            before == "'" and index >= 2 and pieces[index - 2] and low in ("s", "t")
        ):
            out.append(low)
        elif before == "-" and low in CONNECTORS and after != "'":
            out.append(low if not how.belgian else _capital(low, how))
        elif piece.endswith(".") and piece.count(".") > 1:
            out.append(piece.upper())
        else:
            out.append(_capital(piece, how))
    return "".join(out)


def word(text: str, how: Habits, typed: str, *, first: bool = False, inner: bool = False) -> str:
    """Write one word of a given or family name.

    Mixed case typed on purpose is kept; all capitals, all lower case and a slip of
    the shift key are restored.

    Args:
        text: The word; hyphens and apostrophes may be inside.
        how: The form's habits.
        typed: How the whole name was typed, from :func:`state`.
        first: Nothing of the name stands before it.
        inner: A word before it belongs to the same part, so that a particle here joins the two.
    """
    if text.istitle() and text.isalpha() and text.isascii() and len(text) > 1 and text[:2] != "Ij":
        return text  # most names
    if not text.isalpha() and sum(map(str.isdigit, text)) >= _CODE:
        return text  # NL63INGB0007382914 is no name, and goes to another field as it is
    letters = text.strip(".'-")
    if text.isupper() or ("ß" in text and text.replace("ß", "").isupper()):
        if len(letters) < 2:
            if inner and text in _CUT_ARTICLES:
                return text.lower()
            return text if typed != "lower" else text.upper()
        if inner and len(text) > 2 and (usual := _degree(text, typed)):
            return usual
        if (inner and (text in _NUMERALS or _ROMAN.fullmatch(text))) or (
            typed == "mixed" and len(text) == 2 and _CONSONANTS.fullmatch(text)
        ):
            return text
        return _connected(text, how, first=first, inner=inner)
    if typed == "mixed" and _is_chosen(text, how, first=first, inner=inner):
        return text
    if text.islower():
        if typed == "mixed" and (inner or not first) and (fold(text) in CONNECTORS or text in _SAID):
            return text
        if typed == "mixed" and text in NORTHERN:
            return text  # á Lakjuni
        return _connected(text, how, first=first, inner=inner)
    if (
        is_slipped(text)
        or (text[:2] in ELIDED and len(text) > _ELIDED and text[2:].isupper())
        or (how.english and _IRISH.match(text))
    ):
        return _rewritten(text, how, first=first)
    if how.language == "nl" and text[:2] == "Ij" and _IJ.match(text):
        return "IJ" + text[2:]
    if inner and "-" in text and text.split("-", 1)[0] in _ARTICLES:
        return text  # Nur ad-Din
    if "-" in text and any(
        len(piece) > 1 and piece.islower() and fold(piece) not in CONNECTORS for piece in text.split("-")[:1]
    ):
        return _rewritten(text, how, first=first)
    return text


def _degree(text: str, typed: str) -> str | None:
    """Give the usual way of writing a degree behind a name: *Kai MBA*; Beng and Med in a row of capitals are names."""
    usual = AFTER.get(text.lower())
    if usual is None or text.lower() in AFTER_WARY or (typed != "mixed" and not _VOWELS.isdisjoint(text)):
        return None
    return text if typed == "mixed" else usual


_MUTATED = re.compile(r"(?:t[SAEIOUÁÉÍÓÚ]|[hn][AEIOUÁÉÍÓÚ]|nG|bhF|gC|dT|mB)[a-záéíóú]{2,}$")


def _is_chosen(text: str, how: Habits, *, first: bool, inner: bool) -> bool:
    """Tell whether small letters in front are spelling: Mac an tSaoir, Ó hUiginn, Amy ffoulkes, Jane ffrench-Blake."""
    if inner:
        return how.english and bool(_MUTATED.match(text))
    return not first and text[:2] == "ff" and text[2:3].islower()


def _connected(text: str, how: Habits, *, first: bool, inner: bool) -> str:
    if inner and fold(text) in CONNECTORS:
        low = _lower(text, how)
        return _capital(low, how) if how.language == "it" and low in _ITALIAN else low
    return _rewritten(text, how, first=first)


def infix(text: str, how: Habits, typed: str, *, first: bool) -> str:
    """Write an infix: lower case in Dutch, a first capital in Belgium, as typed where mixed case was typed.

    Args:
        text: The infix, abbreviations already written out where they can be.
        how: The form's habits.
        typed: How the whole name was typed.
        first: No given name or initials stand before it, so that a capital here is only the rule of spelling.
    """
    low = _lower(text, how)
    chosen = any(piece in ("La", "Le") for piece in text.split(" ")[1:])  # Jean de La Rue; van Der is a slip
    lost = (text.isupper() and len(text) > 1) or (text[:1].islower() and text != low and not chosen)
    if typed == "mixed" and not lost and not (first and how.dutch):
        return text
    if how.belgian:
        return "'" + low[1:] if low[:1] == "'" else _capital(low, how)
    if how.language == "it":
        if text == "D'":
            return text
        return " ".join(piece if piece in ("de'", "d'") else _capital(piece, how) for piece in low.split(" "))
    return low
