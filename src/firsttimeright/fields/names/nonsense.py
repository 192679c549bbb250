"""Nonsense, placeholders and made-up persons: asked about, never refused."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

from firsttimeright.fields.names.value import PersonName
from firsttimeright.reference import Reference
from firsttimeright.reference.letters import bits_a_letter
from firsttimeright.reference.words.placeholders import (
    BORNE,
    EVERYMAN,
    FICTIONAL,
    FILLERS,
    PHRASES,
    REFUSALS,
    TEST,
    WEAK,
)
from firsttimeright.text.folding import fold
from firsttimeright.text.scripts import script
from firsttimeright.text.slips import LAYOUTS, neighbours
from firsttimeright.text.wordlists import wordset

__all__ = ["are_plausible", "implausible", "implausible_given"]

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "yxcvbnm", "qwertzuiop")
_BESIDE = frozenset(line[at : at + 2] for row in _ROWS for line in (row, row[::-1]) for at in range(len(row) - 1))
_WORDS = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*")
_ONE_LETTER = re.compile(r"(.)\1{2,}")
_CHUNKS = re.compile(r"([^\W\d_]{2,4})\1{2,}")
_SAME = re.compile(r"([^\W\d_aeiou])\1+")  # xx
_STUTTER = re.compile(r"([^\W\d_])\1{3,}")
_NUMERAL = re.compile(r"x{0,2}[vx]i{1,4}")
_PADDING = re.compile(r"^(x{2,}|\*+|-{2,}|_+|#+|!+)[^\W_].*(x{2,}|\*+|-{2,}|_+|#+|!+)$")
_INVENTED = frozenset(word for made_up in FICTIONAL for word in made_up.split(" "))
_PADS = "x*-_#!"
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
HARDLY = -4.5  # bits a letter: less than half of all names are as unlike one as this
UNLIKELY = -7.0  # bits a letter: what random typing gives is -7 to -11, real names -2.5 to -6
MAKES_A_PERSON = 1.0  # bearers per million of the whole name: as many as this, and a made-up person has namesakes
RARELY = 2.0  # bearers per million of a family name: that many, and a form of address makes it a person's
_SAID = 10  # letters from which words at the end of a name say that it is none
NEVER = -9.0  # bits a letter: a list that holds such a word was asked by chance


def implausible(text: str, name: PersonName, reference: Reference, country: str | None) -> str | None:
    """Tell why *text* can hardly be somebody's name: a word for the reason, or ``None``.

    ``filler`` (onbekend, test), ``fictional``, ``keyboard``, ``repeated``,
    ``spaced``, ``padded``, ``alphabet``, ``unlike_a_name``, ``no_letters``. A name that people are
    known to bear is never implausible by itself.
    """
    key = fold(text)
    if not any(map(str.isalpha, key)):
        return "no_letters"
    if not text.isascii() and script(text) != "Latin":
        return None
    words = _words(key)
    if not words:
        return None
    plain = " ".join(words)
    parts = " ".join(filter(None, (name.given_names, name.infix, name.family_name)))
    bare = (key if parts == text else fold(parts)).replace(".", "")
    names = bare.split() if bare else words
    lone = " " not in plain and (bool(name.salutation) or _usual(plain, reference, country))
    invented = not (_INVENTED.isdisjoint(words) and _INVENTED.isdisjoint(names))
    if invented and not lone and _made_up(plain, bare, name, reference) & FICTIONAL:
        if _bearers(name, reference, country) < MAKES_A_PERSON:
            return "fictional"
        return None
    family = " ".join(filter(None, (name.infix, name.family_name)))
    if fold(family) in EVERYMAN:
        return "fictional"
    if plain in PHRASES or (_refuses(family) and not _is_borne(family, text)) or _trails_off(names):
        return "filler"
    if bare == "x" and name.salutation:
        return "filler"
    if _all_made_up(words) or _ends_made_up(names, reference, country):
        return "fictional"
    if len(names) > 2 and names[-1] in ("test", "tst") and not name.infix:
        return "filler"  # Jan Jansen test
    if len(words) > 1 and "." not in text and _SAME.fullmatch(words[0]) and all(map(_SAME.fullmatch, words)):
        return "repeated"
    if (
        len(names) > 1
        and words[0] == words[-1]
        and len(set(words)) == 1
        and not name.salutation
        and (len(words) > 2 or len(set(words[0])) == 1 < len(words[0]))
    ):
        return "repeated"  # lolo lolo lolo, aa aa
    letters = len(words[0]) == 1 and len(words) > 1 and "." not in text and all(len(word) == 1 for word in words)
    if letters and not name.salutation:
        return "spaced"
    if reason := _filler(names, words, name):
        return reason
    if len(words) == 1 and words[0] in FILLERS and not name.salutation and not _usual(words[0], reference, country):
        return "filler"
    if letters and len(words) >= 4:
        return "spaced"
    if key[0] in _PADS and _PADDING.match(key.replace(" ", "")) and not _known_word(key, reference, country):
        return "padded"
    strange = _remembered(reference)[0]
    return _strangest([strange(word, country) for word in names if len(word) > 1], names)


def are_plausible(given: str, infix: str, family: str, reference: Reference, country: str | None) -> bool:
    """Tell at once that :func:`implausible` and :func:`implausible_given` say nothing of a plain name.

    ``False`` says nothing. A plain name is a given and a family name, each one word of two or more ASCII letters,
    and between them nothing or the usual words of an infix. What is said of such a name is said of one of the two,
    or of both: a made-up person has both names, and one who stands behind another has the family name and the word
    before it; a phrase is both.
    """
    tells_nothing = _remembered(reference)[1]
    if not (tells_nothing(given, country) and tells_nothing(family, country)):
        return False
    first, last = given.lower(), family.lower()
    if last in EVERYMAN:
        return False
    if last in _IN_COMPANY and (first in _IN_COMPANY or " " in infix):
        return False
    return first != last and f"{first}{infix.lower().replace(' ', '')}{last}" not in FILLERS


@lru_cache(maxsize=8)
def _remembered(
    reference: Reference,
) -> tuple[Callable[[str, str | None], str | None], Callable[[str, str | None], bool]]:
    """Remember :func:`_strange` and :func:`_tells_nothing`, for names come back, apart for each reference.

    Keys of nothing but texts are left alone by the garbage collector, and go through no search for what nobody needs.
    """

    @lru_cache(maxsize=16_384)
    def strange(word: str, country: str | None) -> str | None:
        return _strange(word, reference, country)

    @lru_cache(maxsize=16_384)
    def tells_nothing(word: str, country: str | None) -> bool:
        return _tells_nothing(word, reference, country)

    return strange, tells_nothing


def _tells_nothing(word: str, reference: Reference, country: str | None) -> bool:
    """Tell that one word of a name, of ASCII letters, gives no ground to doubt it, whatever stands beside it."""
    low = word.lower()
    return (
        low not in _FILLING and low not in REFUSALS and not low.startswith("xx") and not _SAME.fullmatch(low)
        and _remembered(reference)[0](low, country) is None
    )  # fmt: skip


def _strangest(strange: list[str | None], names: list[str]) -> str | None:
    """Tell what is strange about a name, from what is about its words."""
    if strange and all(strange):
        return strange[0]
    if "stutter" in strange:
        return "repeated"
    if len(names) > 1 and strange and strange[-1] == "keyboard" and len(names[-1]) > 4 and _hardly(names[-1]):
        return "keyboard"  # Peter Sdfghjk
    return None


def implausible_given(name: PersonName, reference: Reference, country: str | None) -> str | None:
    """Tell why what stands for a given name beside a family name can hardly be one, or ``None``.

    Stricter than :func:`implausible`: a given name that merely looks odd is most often a rare one,
    so only words that say that there is none, runs of keys and repeated letters are asked about.
    """
    if not name.family_name or not (name.given_names or name.initials):
        return None
    if not name.given_names:
        text = (name.initials or "").replace(" ", "").replace(".", "")
        return "filler" if fold(text) in _NO_INITIALS else None
    words = _words(fold(name.given_names))
    if " ".join(words) in REFUSALS or (name.infix and _refuses(f"{name.given_names} {name.infix}")):
        return "filler"  # niet bekend; and zie boven, of which the second word may be an infix
    if len(words) > 2 and len(set(words)) == 1:
        return "repeated"  # Jan Jan Jan
    if not words or any(len(word) < 3 or reference.given_name(word, country) is not None for word in words):
        return None
    if all(word in FILLERS and (word not in WEAK or word in _NO_GIVEN) for word in words):
        return "filler"
    if len(words) > 1 or len(words[0]) < 4 or reference.family_name(words[0], country) is not None:
        return None
    if words[0][:2] != words[0][2:] and _keyboard(words[0]) and _hardly(words[0]):  # Yuyu and Zeze are names
        return "keyboard"
    reason = _remembered(reference)[0](words[0], country)
    return reason if reason in _SURELY else None


_NO_INITIALS = wordset("nvt nnb tbd tba")
_NO_GIVEN = wordset(
    "naamloos roepnaam rufname geheim tester sample default prive geen leeg blanco naam keine aucun klant kunde"
)
_SURELY = frozenset(("repeated", "alphabet"))


def _words(key: str) -> list[str]:
    """Give the words of a folded text without their marks."""
    if key.replace(" ", "").isalpha():
        return key.split(" ")
    return [word.replace("'", "").replace(".", "").replace("’", "") for word in _WORDS.findall(key)]


def _refuses(part: str) -> bool:
    """Tell whether a family or given name says that it will not be told: *wil niet zeggen*, *non communiqué*."""
    return " ".join(_words(fold(part))) in REFUSALS


def _is_borne(family: str, text: str) -> bool:
    """Tell whether a word that refuses was typed as the family name that it is for some: Unyime Idem, but Els idem."""
    key = fold(family)
    return key in BORNE and key not in text


def _trails_off(names: list[str]) -> bool:
    """Tell whether a whole name ends in such words: *Els wil niet zeggen*, but nobody asks Kim No Se."""
    return any(
        len(tail) >= _SAID and tail in REFUSALS for at in range(1, len(names) - 1) for tail in (" ".join(names[at:]),)
    )


def _made_up(plain: str, bare: str, name: PersonName, reference: Reference) -> set[str]:
    """Give the forms of a name in which it may be a made-up person's: J. Spock and Mr Garfield bear a family name."""
    if not bare or " " in bare:
        return {plain, bare, " ".join(reversed(bare.split(" ")))}
    borne = reference.family_name(bare, None) if name.salutation else None
    return {plain} if name.initials or (borne is not None and borne.frequency >= RARELY) else {plain, bare}


def _all_made_up(words: list[str]) -> bool:
    """Several made-up persons in a row: Asterix Obelix."""
    return len(words) > 1 and FICTIONAL.issuperset(words)


def _ends_made_up(names: list[str], reference: Reference, country: str | None) -> bool:
    """A made-up person behind somebody else's family name: Jan Jansen Mickey Mouse."""
    if len(names) < 4 or " ".join(names[-2:]) not in FICTIONAL:
        return False
    given, family = reference.given_name(names[-3], country), reference.family_name(names[-3], None)
    if family is None or (given is not None and given.frequency >= family.frequency):
        return False  # Anna Maria Taylor Swift
    return _borne(names[-2], names[-1], reference, country) < MAKES_A_PERSON


_FILLING = FILLERS | TEST | {"test", "tst"}
_IN_COMPANY = _INVENTED.union(*(phrase.split(" ") for phrase in PHRASES))  # what tells something beside its like


def _filler(names: list[str], words: list[str], name: PersonName) -> str | None:
    """All words are fillers; or the given name is a word that tests are typed with."""
    joined = "".join(words)
    if _FILLING.isdisjoint(names) and joined not in FILLERS:
        return None
    strong = [word in FILLERS and word not in WEAK for word in names]
    if strong and all(strong):
        return "filler"
    every = [word in FILLERS for word in names]
    if every and all(every) and (len(set(names)) > 1 or (len(names) > 1 and any(strong))) and not name.salutation:
        return "filler"
    if len(names) > 1 and len(set(names)) == 1 and names[0] in FILLERS and len(names[0]) > 4:
        return "filler"  # Klant Klant
    if len(names) > 1 and strong[-1]:
        return "filler"  # Jan Onbekend, Jan Xxxx
    if any(word in TEST and len(word) > 6 and word != "testing" for word in names):
        return "filler"
    if sum(word in TEST or word in ("test", "tst") for word in names) > 1:
        return "filler"
    if joined in FILLERS and joined not in WEAK and not name.salutation:
        return "filler"
    if len(names) > 1 and names[0] in TEST and not name.salutation:
        return "filler"
    return None


def _bearers(name: PersonName, reference: Reference, country: str | None) -> float:
    """Give how many people per million bear given and family name together, were these independent."""
    if fold(name.family_name or "") in ("doe", "roe", "modaal"):
        return 0.0  # a stand-in for nobody in particular, whoever else bears it
    return _borne(name.given_names or "", name.family_name or "", reference, country)


def _borne(first: str, last: str, reference: Reference, country: str | None) -> float:
    given, family = reference.given_name(first, country), reference.family_name(last, country)
    return given.frequency * family.frequency / 1e6 if given and family else 0.0


def _usual(word: str, reference: Reference, country: str | None) -> bool:
    given, family = reference.given_name(word, country), reference.family_name(word, country)
    return (given is not None and given.frequency > 20) or (family is not None and family.frequency > 20)


def _known_word(word: str, reference: Reference, country: str | None) -> bool:
    # The family name first: every name is asked for as one, and few family names are asked for as given ones.
    return reference.family_name(word, country) is not None or reference.given_name(word, country) is not None


def _strange(word: str, reference: Reference, country: str | None) -> str | None:
    """Tell what is strange about one word of a name; a word that is known as a name is not."""
    signs = len(set(word))  # a word of many signs repeats none of them often
    if word[-1:] == "i" and _NUMERAL.fullmatch(word):
        return None  # of a line: Vilain XIIII
    if 1 < signs < len(word) - 2 and _STUTTER.search(word):
        return "stutter" if not _known_word(word, reference, country) else None
    if signs == 1 and len(word) >= 3 and _ONE_LETTER.fullmatch(word):
        return "repeated" if word not in ("iii", "aaa ") else None
    if len(word) < 3:
        return None
    if _known_word(word, reference, country) and not (len(word) > 4 and bits_a_letter(word) < NEVER):
        return None
    if signs <= 4 and _CHUNKS.fullmatch(word):
        return "repeated"
    if len(word) > 4 and signs <= 4 and _home(word) and bits_a_letter(word) < HARDLY:
        return "keyboard"
    if _keyboard(word):
        return "keyboard"
    if len(word) > 3 and (len(word) > 4 or signs == len(word)) and _walks(word) and _hardly(word):
        return "keyboard"
    if word in _ALPHABET or word[::-1] in _ALPHABET:
        return "alphabet"
    if len(word) >= 4 and bits_a_letter(word) < UNLIKELY and bits_a_letter(word, "given") < UNLIKELY:
        return "unlike_a_name"
    return None


def _hardly(word: str) -> bool:
    return bits_a_letter(word) < HARDLY and bits_a_letter(word, "given") < HARDLY


def _walks(word: str) -> bool:
    """Tell whether each key of *word* touches the one before: wasd, esdr, uhjn."""
    return any(
        all(after == before or after in neighbours(before, layout) for before, after in pairwise(word))
        for layout in LAYOUTS
    )


def _home(word: str) -> bool:
    """Tell whether *word* stays on four neighbouring keys: dsadas."""
    return any(set(word) <= set(row[at : at + 4]) for row in _ROWS[:3] for at in range(len(row) - 3))


def _keyboard(word: str) -> bool:
    """Tell whether *word* runs along a row of keys, once or again and again: asdf, dfgdfg, poiu."""
    if word[:2] not in _BESIDE:  # it begins with two keys of one row, however it goes on
        return False
    for row in _ROWS:
        for line in (row, row[::-1]):
            if word in line:
                return True
            for size in (2, 3, 4):
                if len(word) > size + 1:
                    chunk = word[:size]
                    if chunk in line and (chunk * (len(word) // size + 1))[: len(word)] == word:
                        return True
            if len(word) >= 6 and _runs(word, line):
                return True
    return False


def _runs(word: str, line: str) -> bool:
    """Tell whether *word* is pieces of three or more keys of one line, one after the other."""
    at = 0
    while at < len(word):
        size = 0
        while at + size < len(word) and word[at : at + size + 1] in line:
            size += 1
        if size < 3:
            return False
        at += size
    return True
