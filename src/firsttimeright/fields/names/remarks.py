"""Where a name ends and something else begins: an e-mail address, a number, hours, a remark behind a person's name."""

from __future__ import annotations

import re

from firsttimeright.fields.names import content
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.reference.forms import find_form
from firsttimeright.reference.words.infixes import DUTCH
from firsttimeright.reference.words.placeholders import PHRASES, REFUSALS
from firsttimeright.reference.words.remarks import CLOCK, LABELS, OPENERS, RELATIVES, REMARKS, REMARKS_STRONG
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import Repaired

__all__ = ["name_end", "split"]

_HINT = re.compile(r"[@\d/|;:,–—]|\s-+\s|www")
_LABEL = "|".join(sorted(map(re.escape, LABELS), key=len, reverse=True))
_COUNTED = r"[.:#°]*\s*(?:(?:nr|no|n°|nº|nummer|number)[.:]*\s*)?[#:]?\s*\d"
_LABELLED = re.compile(rf"(?<![\w'’-])(?:{_LABEL}){_COUNTED}", re.IGNORECASE)
_DATE = re.compile(r"(?<!\w)\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d{2}(?!\w)")
_NUMBER = re.compile(r"(?<=\s)[#(]?\d[\d.\-/]{2,}\)?(?=\s|$)")
_HOURS = re.compile("|".join(CLOCK), re.IGNORECASE)
_EDGE = re.compile(rf"(?:[\s,;:.(<\[/|–—*#-]+|(?<![\w'’-])(?:{_LABEL})(?=[\s.:,;(<\[#°-]|$))+$", re.IGNORECASE)
_PARTED = re.compile(r"\s+[-–—/|*]+\s+|\s*[,;:|]\s+|\s+(?:[-–—/|])(?=[^\W\d])")
_WORD = re.compile(r"[^\s,;:()\[\]<>!?*]+")
_WANTS = "wil"  # begins a sentence (wil geen reclame); alone it is what Wilhelmina and Willem are called
_BORNE = 5.0  # bearers per million: a word that so many are given is no sign of a remark


def _words(text: str) -> list[str]:
    """Give the words of *text*, folded, without the stops and apostrophes around them."""
    if text.isascii():  # where folding is no more than this
        if text.replace(" ", "").isalpha():
            return text.lower().split()
        return [word.strip(".'") for word in _WORD.findall(text.lower().replace("`", "'"))]
    return [fold(word).strip(".'") for word in _WORD.findall(text)]


def _count(words: list[str], known: Knowledge, country: str | None) -> int:
    """Count the words of a remark among *words*; those that are usual given names do not count."""
    return sum(word in REMARKS and known.given_world(word, country) < _BORNE for word in words)


def name_end(text: str, known: Knowledge, country: str | None, language: str) -> int:
    """Find where the name in *text* ends: its length if nothing follows, 0 if there is no name at all.

    What follows a name is an e-mail address, a number with what it counts, a date, hours, or words
    that make a remark, behind a comma, a dash, or in lower case after capitals. O(length).
    """
    hinted = (not text.replace(" ", "").isalpha() or "www" in text) and _HINT.search(text) is not None
    words = _words(text)
    if not hinted and REMARKS.isdisjoint(words):
        return len(text)
    if find_form(text.split(), country, language) is not None:
        return len(text)
    if " ".join(words) in PHRASES:
        return len(text)
    if _is_remark(text, [word for word in words if not word.isdigit()], known, country):
        return 0
    end = min(
        _contact(text, known, country) if hinted and content.special(text) != "address" else len(text),
        _parted(text, known, country) if hinted else len(text),
        _trailing(text, known, country),
    )
    if end >= len(text):
        return end
    head = text[:end]
    left = [word for word in (fold(word).strip(".") for word in _WORD.findall(head)) if word not in LABELS]
    return len(head.rstrip(" ,;:-–—/|(<[")) if any(word.replace("-", "").isalpha() for word in left) else len(text)


def split(text: Repaired, known: Knowledge, country: str | None, language: str) -> tuple[Repaired, str]:
    """Give the part of *text* that may be a name, and what follows it."""
    end = name_end(text.text, known, country, language)
    if end >= len(text.text):
        return text, ""
    head = Repaired(text.text[:end], text.origin and text.origin[:end], text.span(0, end)[1] if end else 0, text.notes)
    return head, text.text[end:].strip(" ,;:-–—/|")


def _is_remark(text: str, words: list[str], known: Knowledge, country: str | None) -> bool:
    """Tell whether all words together are a remark: *zie bijlage*, *same as billing*; *Ab Morgen* is a name."""
    if len(words) < 2 or any(known.given_world(word, country) >= _BORNE for word in words[1:]):
        return False
    if words[0] in OPENERS:
        return words[1] in REMARKS or known.family_most(words[-1], country) < 1
    if len(words) == 2 and text.istitle():
        return False
    found = _count(words, known, country)
    return found == len(words) and known.given_world(words[0], country) < 1


def _contact(text: str, known: Knowledge, country: str | None) -> int:
    """Find where an address, a number, a date or hours begin, with the words and marks that announce them."""
    starts = [
        found.start()
        for pattern in (content.EMAIL, content.URL, _LABELLED, _DATE, _NUMBER, _HOURS)
        if (found := pattern.search(text))
        and not (pattern is content.EMAIL and content.has_signs(text, known, country))
    ]
    if (phone := content.PHONE.search(text)) and sum(map(str.isdigit, phone[0])) >= 9:
        starts.append(phone.start())
    if not starts or not min(starts):
        return len(text)
    return len(_EDGE.sub("", text[: min(starts)]))


def _parted(text: str, known: Knowledge, country: str | None) -> int:
    """Find the comma or dash behind which a remark or an address stands."""
    for found in _PARTED.finditer(text):
        rest = text[found.end() :]
        if "," in found[0] and rest.isalpha() and _is_lived_in(text[: found.start()], rest, known, country):
            return found.start()
        if found.start() and (content.special(rest) == "address" or _says(rest, known, country)):
            return found.start()
    return len(text)


def _is_lived_in(head: str, rest: str, known: Knowledge, country: str | None) -> bool:
    """Tell whether a place stands behind a given and a family name: *Jan Smal, Amsterdam*, but not *Smal, Jan*."""
    words = head.split()
    if len(words) < 2 or not rest.istitle() or not all(word.isalpha() for word in words):
        return False
    given = known.given_world(words[0], country)
    return given >= _BORNE and given > 2 * known.family_most(words[0], country) and known.is_place(rest, country)


def _says(text: str, known: Knowledge, country: str | None) -> bool:
    words = _words(text)
    if text.strip() in RELATIVES:
        return not text.isupper()  # Els Bakker - dochter
    found = _count(words, known, country)
    if not found:
        return False
    if len(words) == 1:
        return words[0] in REMARKS_STRONG and not known.family_frequency(words[0], country)
    strong = not REMARKS_STRONG.isdisjoint(words) or words[0] in OPENERS
    return strong or (found >= 2 and 2 * found >= len(words)) or (text.islower() and 2 * found >= len(words))


def _trailing(text: str, known: Knowledge, country: str | None) -> int:
    """Find words of another case than the name before them that make a remark: *Jan Jansen alleen schriftelijk*.

    In lower case behind a name with capitals, or in capitals behind one without: *Karel Visser NIET BELLEN*.
    """
    found = list(_WORD.finditer(text))
    if text.islower() or text.isupper():
        return _trailing_alike(text, found, known, country)
    for at in range(1, len(found)):
        row = [item[0] for item in found[at:]]
        loud = all(word.isupper() for word in row) and found[0][0].istitle()
        if not loud and not all(word == word.lower() for word in row):
            continue
        keys = [fold(word).strip(".'") for word in row]
        begins = keys[0] in REMARKS or (keys[0] == _WANTS and len(keys) > 1)
        if keys[0] in DUTCH or not begins or " ".join(keys) in REFUSALS:
            continue
        seen = _count(keys, known, country)
        if len(row) == 1 and at > 1 and seen and _tells(keys[0], found[at - 1][0], known, country):
            return found[at].start()
        return found[at].start() if seen >= 2 and 3 * seen >= 2 * len(keys) else len(text)
    return len(text)


def _tells(word: str, before: str, known: Knowledge, country: str | None) -> bool:
    """Tell whether one word of remarks behind a whole name can be nothing else: *Jan Jansen klant*, *Els Bos VIP*."""
    return len(word) > 2 and before.istitle() and known.family_most(word, country) < 1


def _trailing_alike(text: str, found: list[re.Match[str]], known: Knowledge, country: str | None) -> int:
    """Find three or more words of remarks at the end of a text all in one case: *karel visser niet meer gebruiken*."""
    keys = [fold(item[0]).strip(".'") for item in found]
    at = len(keys)
    while at > 2 and keys[at - 1] in REMARKS:
        at -= 1
    sure = len(keys) - at > 2 and keys[at] not in DUTCH and _count(keys[at:], known, country) == len(keys) - at
    return found[at].start() if sure else len(text)
