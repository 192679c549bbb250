"""The keyboard was set to the layout that the fingers thought it was.

``Jqnsen`` is Jansen on a French keyboard whose driver says English; ``Офтыут``
is Jansen with the Russian layout on. Only where the text makes no name as it
stands, and a usual one through another layout. One keyboard is one cause, in
whichever fields its text stands.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from string import ascii_lowercase
from typing import TYPE_CHECKING

from ..fields.names.kin import borne
from ..fields.names.spelling import standing
from ..findings import Code, Evidence, Hypothesis, Severity
from ..reference.letters import surprise
from ..reference.words.infixes import DUTCH
from ..text.folding import compact, fold
from ..text.layouts import OTHER_SCRIPTS, OWN_SCRIPT, typed_on
from ..text.phonetics import latin
from ..text.slips import LAYOUTS
from .engine import Claim, posteriors
from .hand_beside_keys import BESIDE_KEYS, beside_keys
from .hand_beside_keys import EVIDENCE as BESIDE
from .marks_among_letters import without_marks

if TYPE_CHECKING:
    from .scene import Scene

    _Unknown = tuple[str, str, str, str]  # the field of a name that nobody has, its kind, as it stands, and folded

OTHER_LAYOUT = Code("cross.other_keyboard", Severity.WARN)
CODES = (OTHER_LAYOUT, BESIDE_KEYS)
EVIDENCE = ("evidence.other_layout_gives_name", "evidence.no_name_as_it_stands", *BESIDE)

_FIELDS = (("family_name", "family"), ("given_name", "given"))
_LOOKED_AT = ("family_name", "given_name", "full_name", "infix", "city", "email")
_PLACES = frozenset(("infix", "city", "email"))  # in which letters alone are never odd
_PRIOR = 0.002
# Where the country's own layout is not the one that computers and telephones come with, it happens more often, and
# a name that looks like one may come of it too: Schwary, Schulty.
_PRIOR_AWAY = 0.005
_ODD = 4.2  # bits a letter: below it the text looks like a name as it stands, elsewhere
_FOREIGN = 2.8  # the same on a form of another script, where the keys of the other layout say more
_LEAST = 5.0  # bearers per million of the name that comes out
_SHORT, _USUAL = 4, 100.0  # letters of a name, and bearers per million of a shorter one
_LONG = 6  # letters of a name that a large table may have by a slip
_LIKER = 3.0  # bits by which the letters of one name look more like those of a name
_LONGEST = 40
_SURE = 0.8  # then the keyboard is the explanation, and no slip of the finger beside it
_KEYBOARD = frozenset(code.name for code in CODES)
_SLIP = "name.typo_suspect"
_LOCAL = re.compile(r"[\w.+'-]+")
_NO_Q = re.compile(r"q(?!u)")  # as no name has it that is short
_AT_AN_END = "'’`´-/;:[]\\=,.+#<"  # keys at the edge of the letters
_INFIXES = frozenset(word for infix in DUTCH for word in infix.split())


@dataclass(frozen=True, slots=True)
class _Way:
    """Which keyboard the text came of, and on which one the fingers were; of which keys a part alone changed."""

    typed: str
    meant: str
    part: str = ""  # "letters": those that become letters; "marks": those that become letters and are none

    def reads(self, text: str) -> str:
        other = typed_on(text, self.typed, self.meant)
        if not self.part or len(other) != len(text):
            return other
        return "".join(
            new if new.isalpha() and (self.part == "letters") == old.isalpha() else old
            for old, new in zip(text, other, strict=True)
        )


@dataclass(frozen=True, slots=True)
class _Meant:
    """What a field's text becomes."""

    field: str
    before: str
    after: str
    per_million: float
    odd: float  # bits


def check(scene: Scene) -> tuple[Claim, ...]:
    """Read the fields through the other layouts, and keep the one through which most of them are names."""
    for field in _LOOKED_AT:
        text = scene.text(field)
        if text.isascii() and field in _PLACES:
            continue
        if 2 < len(text) <= _LONGEST and _may_be(field, text, scene):
            break
    else:
        return ()  # as most records
    texts = {field: text for field in _LOOKED_AT if 2 < len(text := scene.text(field)) <= _LONGEST}
    unknown = [
        (field, kind, name, key)
        for field, kind in _FIELDS
        if (name := texts.get(field)) and (key := _unknown(kind, name, scene)) is not None
    ]
    doubted = [name for field, _kind in _FIELDS if (name := texts.get(field)) and _may_be(field, name, scene)]
    best: list[_Meant] = []
    for way in _ways(scene.layout, scene.country, latin=all(fold(text).isascii() for text in texts.values())):
        found = _read(way, texts, unknown, doubted, scene)
        if (len(found), sum(item.per_million for item in found)) > (len(best), sum(it.per_million for it in best)):
            best = found
    if not best and unknown:
        return beside_keys(scene, unknown)
    cause = OTHER_LAYOUT.name if len(best) > 1 else ""
    return tuple(_claim(item, scene, cause) for item in best)


def settles(claims: list[Claim], scene_rate: float) -> list[Claim]:
    """Leave out slips of the finger in names that another keyboard explains, or the keyboard where it is less sure."""
    explained = {claim.hypothesis.field: claim for claim in claims if claim.hypothesis.code in _KEYBOARD}
    if not explained:
        return claims
    kept = []
    for claim in claims:
        field = "family_name" if claim.hypothesis.field == "infix" else claim.hypothesis.field
        other = explained.get(field)
        if claim.hypothesis.code == _SLIP and other is not None and _confidence(other, scene_rate) >= _SURE:
            continue
        kept.append(claim)
    return kept


def _confidence(claim: Claim, rate: float) -> float:
    return posteriors([claim.hypothesis.bits], [rate if claim.prior is None else claim.prior])[0]


def _claim(item: _Meant, scene: Scene, cause: str) -> Claim:
    evidence = (
        Evidence(
            "evidence.other_layout_gives_name", round(math.log2(item.per_million / 1e6) - 2, 2),
            {"per_million": round(item.per_million, 1)},
        ),
        Evidence("evidence.no_name_as_it_stands", round(item.odd, 2)),
    )  # fmt: skip
    away = scene.layout != "qwerty" or scene.country in OWN_SCRIPT
    prior, least = (_PRIOR_AWAY, 0.65) if away else (_PRIOR, 0.8)
    guess = Hypothesis(item.field, item.before, item.after, OTHER_LAYOUT.name, evidence, cause)
    return Claim(guess, prior=prior, floor=least)


def _may_be(field: str, text: str, scene: Scene) -> bool:
    """Take a first, cheap look: is a text of another script, or a name that nobody has?"""
    if not text.isascii() and field != "infix" and not fold(text).isascii():
        return True
    if field in _PLACES:
        return False
    if field == "full_name":
        return any(_odd_word(word, scene) for word in text.split())
    return not _borne(fold(text), "family" if field == "family_name" else "given", scene)


def _borne(key: str, kind: str, scene: Scene) -> bool:
    """Tell whether a name is listed, and no slip of this very kind: large tables have *Vqn Dqmme*."""
    look = scene.reference.family_name if kind == "family" else scene.reference.given_name
    found = look(key, scene.country)
    if found is None:
        return False
    if found.frequency >= 1.0 or scene.layout == "qwerty":
        return True
    return len(_NO_Q.findall(key)) < 2 and not _is_hearsay(key, kind, scene)


def _is_hearsay(key: str, kind: str, scene: Scene) -> bool:
    """Tell whether a name is in no country's own list, and with z for y a usual one that looks more like one.

    Large tables have *Schultye* and *Spityer*, too. Short names are often real ones from elsewhere, *Leny*, and so are
    those with a z, *Francez*.
    """
    if scene.layout != "qwertz" or len(key) < _LONG or kind != "family" or "y" not in key or "z" in key:
        return False
    other = key.replace("y", "z")
    if borne(key, "", scene.country, scene.reference)[2] != "heard":
        return False
    own, meant = (standing(name, kind, scene.country, scene.reference) for name in (key, other))
    return meant.per_million >= _USUAL / 2 and own.surprise >= meant.surprise + _LIKER


def _odd_word(word: str, scene: Scene) -> bool:
    return len(word) > 2 and scene.reference.family_name(word) is None and scene.reference.given_name(word) is None


def _read(way: _Way, texts: dict[str, str], unknown: list[_Unknown], doubted: list[str], scene: Scene) -> list[_Meant]:
    """Read through one layout the names that are *unknown* as they stand, and what else may be of another script."""
    found = []
    wrong = _wrong_keys(way, doubted) if unknown and way.part == "letters" else 0
    for field, kind, name, key in unknown:
        if (item := _through(way, field, kind, name, key, scene, wrong)) is not None:
            found.append(item)
    if (text := texts.get("full_name")) and (item := _whole(way, text, scene)) is not None:
        found.append(item)
    if (text := texts.get("city")) and not text.isascii() and (item := _place(way, text, scene)) is not None:
        found.append(item)
    if (text := texts.get("email")) and not text.isascii() and (item := _mail(way, text, found, scene)) is not None:
        found.append(item)
    if found and (text := texts.get("infix")) and fold(text) not in DUTCH:
        other = fold(way.reads(text))
        if other in DUTCH:
            found.append(_Meant("infix", text, other, 1_000.0, 8.0 * len(text)))
    return found


def _wrong_keys(way: _Way, doubted: list[str]) -> int:
    """Count the letters that are others on the other keyboard, in the names that nobody has."""
    if all(map(str.isascii, doubted)):
        return len(_others(way).intersection("".join(doubted).lower()))
    pairs = [pair for text in doubted for pair in zip(text.lower(), way.reads(text).lower(), strict=False)]
    return len({one for one, other in pairs if one != other})


@lru_cache(maxsize=64)
def _others(way: _Way) -> frozenset[str]:
    """Give the small letters that are others on the other keyboard; the capitals of these are, too."""
    return frozenset(letter for letter in ascii_lowercase if way.reads(letter) != letter)


def _unknown(kind: str, text: str, scene: Scene) -> str | None:
    """Fold a name that nobody has as it stands; ``None`` for one that somebody has, or that is no name."""
    if len(text) < 3 or (text[1] == "'" and text[2].isupper()):  # J'Marcus, D'Souza
        return None
    key = fold(text)
    if _borne(key, kind, scene):
        return None  # listed, as most names are, and told by one look-up
    if not text.isalpha():  # a second key was hit: Martin' is no Martinä
        bare = text.strip(_AT_AN_END)
        if (bare != text and _borne(fold(bare), kind, scene)) or without_marks(scene, text, kind)[0]:
            return None
    if not key.isascii() and (spoken := latin(key)).isascii() and _borne(spoken, kind, scene):
        return None  # Мария, a name as it stands
    return key


def _name(way: _Way, kind: str, text: str, scene: Scene) -> _Meant | None:
    """Read one name of a whole one through another layout."""
    key = _unknown(kind, text, scene)
    return _through(way, f"{kind}_name", kind, text, key, scene, 2) if key is not None else None


def _through(  # noqa: PLR0917 - a text, where it stands, and how it is read
    way: _Way, field: str, kind: str, text: str, key: str, scene: Scene, wrong: int
) -> _Meant | None:
    """Read one name that nobody has through another layout."""
    if key.isascii() and not _is_odd(way, text, key, kind, scene, wrong):
        return None
    other = way.reads(text)
    name = latin(fold(other)) if way.meant in OTHER_SCRIPTS else fold(other)
    bare = name.replace("-", "").replace("'", "").replace(" ", "")
    if name == key or not bare.isalpha() or not name.isascii():
        return None
    if key.isascii() and len(key) >= _SHORT and way.part == "marks" and not _has_letter_for_mark(text, other):
        return None
    own = standing(key, kind, scene.country, scene.reference)
    if (own.listed and len(_NO_Q.findall(key)) < 2 and not _is_hearsay(key, kind, scene)) or (
        key.isascii() and compact(text) and compact(text) in scene.local_letters
    ):
        return None  # an address that works was not typed on the wrong keyboard
    here = scene.country if scene.country not in OWN_SCRIPT else None
    per_million = max(standing(each, kind, here, scene.reference).per_million for each in _spelled(name))
    least = 1.0 if way.meant in OTHER_SCRIPTS else _LEAST
    if per_million < (least if len(name) >= _SHORT else _USUAL):
        return None
    odd = own.surprise if key.isascii() else 8.0 * len(key)
    return _Meant(field, text, _cased(other, text), per_million, odd)


def _spelled(name: str) -> tuple[str, ...]:
    """Give a name with its infix and without, and as Greek names are written abroad."""
    words = name.split()
    while len(words) > 1 and words[0] in _INFIXES:
        words = words[1:]
    short = " ".join(words)
    return tuple(dict.fromkeys((name, short, short.replace("oy", "ou"))))  # ου of Greek names


def _is_odd(  # noqa: PLR0917 - a text, what becomes of it, and how
    way: _Way, text: str, key: str, kind: str, scene: Scene, wrong: int
) -> bool:
    """Tell whether a Latin text looks like no name: two keys wrong, or one on a keyboard often set otherwise."""
    if way.meant in OTHER_SCRIPTS:
        return surprise(key, kind) >= _FOREIGN * len(key)
    away = scene.layout != "qwerty"
    if len(key) < _SHORT:
        return away and _NO_Q.search(key) is not None
    if way.part == "marks":
        return not text.isalpha()  # else there is no mark in it
    if way.part:
        return wrong > 1 or (away and _NO_Q.search(key) is not None)
    return away or wrong > 1 or surprise(key, kind) >= _ODD * len(key)


def _has_letter_for_mark(text: str, other: str) -> bool:
    """Tell whether a mark of the text becomes a letter."""
    return any(not one.isalpha() and two.isalpha() for one, two in zip(text, other, strict=True))


def _whole(way: _Way, text: str, scene: Scene) -> _Meant | None:
    """Read a whole name through another layout: given names that are usual, and a family name."""
    words = text.split()
    others = way.reads(text).split()
    if not 1 < len(words) == len(others) or not any(_odd_word(word, scene) for word in words):
        return None
    ends = _ends(way, words, others, scene)
    if ends is None:
        return None
    first, last = ends
    between = [fold(word) for word in others[1:-1]]
    if any(word not in _INFIXES and scene.reference.given_name(word) is None for word in between):
        return None
    middle = [word if word in _INFIXES else word.capitalize() for word in between]
    after = " ".join((first.after, *middle, last.after))
    return _Meant("full_name", text, after, min(first.per_million, last.per_million), first.odd + last.odd)


def _ends(way: _Way, words: list[str], others: list[str], scene: Scene) -> tuple[_Meant, _Meant] | None:
    """Read the first and the last word as given and family name, or the other way round."""
    for kinds in (("given", "family"), ("family", "given")):
        read = [
            _name(way, kind, words[at], scene) or _stays(way, words[at], others[at], kind, scene)
            for kind, at in zip(kinds, (0, -1), strict=True)
        ]
        first, last = read
        if first is not None and last is not None and (first.odd or last.odd):
            return first, last
    return None


def _stays(way: _Way, word: str, other: str, kind: str, scene: Scene) -> _Meant | None:
    """Give a usual name that is the same on both keyboards: *Eric*."""
    if fold(word) != fold(other) or way.typed in OTHER_SCRIPTS:  # two scripts in one name are no slip of a layout
        return None
    own = standing(fold(word), kind, scene.country, scene.reference)
    return _Meant("", word, word, own.per_million, 0.0) if own.per_million >= _LEAST else None


def _place(way: _Way, text: str, scene: Scene) -> _Meant | None:
    """Read a place of another script through another layout."""
    other = way.reads(text)
    if scene.country is None or not other.isascii() or way.meant in OTHER_SCRIPTS:
        return None
    found = scene.reference.places(other, scene.country)
    return _Meant("city", text, found[0].name, 1_000.0, 8.0 * len(text)) if found else None


def _mail(way: _Way, text: str, found: list[_Meant], scene: Scene) -> _Meant | None:
    """Read an address of which the part before the @ is of another script, and spells a name when read otherwise."""
    local, at, domain = text.partition("@")
    head, tail = way.reads(local), domain if domain.isascii() else way.reads(domain)
    other = f"{head}{at}{tail}".lower()
    if not at or local.isascii() or not other.isascii():
        return None
    if fold(local).isascii() or not _LOCAL.fullmatch(head):
        return None  # edström@ has an accent, and no other script: edstr;m@ is no address
    letters = compact(head)
    names = {compact(item.after) for item in found} | {compact(scene.part(field)) for field, _kind in _FIELDS}
    known = any(len(name) > 2 and name in letters for name in names)
    if not known and scene.reference.family_name(letters) is None and scene.reference.given_name(letters) is None:
        return None
    return _Meant("email", text, other, 1_000.0, 8.0 * len(local))


def _cased(other: str, typed: str) -> str:
    """Write what comes out in the capitals of a name; in those of the typed text, where it has any."""
    if typed.isupper():
        return other.upper()
    if typed.islower() and other.islower() and typed.isascii():
        return other
    words = [
        word.lower() if number and word.lower() in _INFIXES else "-".join(map(str.capitalize, word.split("-")))
        for number, word in enumerate(other.split(" "))
    ]
    return " ".join(words)


@lru_cache(maxsize=256)
def _ways(at_home: str, country: str | None, *, latin: bool) -> tuple[_Way, ...]:
    """Give the keyboards that may have been taken for one another: the usual one is always among the two."""
    if not latin:
        return tuple(_Way(typed, "qwerty") for typed in OTHER_SCRIPTS)
    if own := OWN_SCRIPT.get(country or ""):
        return tuple(_Way("qwerty", meant) for meant in own)
    others = ("qwerty",) if at_home != "qwerty" else (layout for layout in LAYOUTS if layout != at_home)
    pairs = [pair for other in others for pair in ((other, at_home), (at_home, other))]
    return tuple(_Way(typed, meant, part) for part in ("", "letters", "marks") for typed, meant in pairs)
