"""Words that tell the readers nothing: in none of the lists that they look words up in where such a word stands.

Most words of names are such. Where all words of a text are, most readers have nothing to look for. The lists are the
readers' own, so that a word which one of them learns is quiet no more.
"""

from __future__ import annotations

from functools import lru_cache

from firsttimeright.fields.names.abroad import is_fathers
from firsttimeright.fields.names.asides import CALLED
from firsttimeright.fields.names.casing import CONNECTORS
from firsttimeright.fields.names.content import BRAND_STARTS, OFFICES
from firsttimeright.fields.names.front import BEGINS
from firsttimeright.fields.names.households import ARTICLES
from firsttimeright.fields.names.initials import is_cut_short, is_initials
from firsttimeright.fields.names.joining import BINDING
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.marriages import MARITAL
from firsttimeright.fields.names.reading import FATHERS
from firsttimeright.fields.names.several import MAY_JOIN
from firsttimeright.fields.names.tokens import Token, key
from firsttimeright.fields.names.trades import may_tell
from firsttimeright.reference.forms import FORM_WORDS, IN_THE_MIDDLE, TAILS
from firsttimeright.reference.words import infixes as particles
from firsttimeright.reference.words import titles
from firsttimeright.reference.words.organisations import LEADING
from firsttimeright.reference.words.remarks import REMARKS, REMARKS_STRONG
from firsttimeright.reference.words.roles import ROLES_FIRST
from firsttimeright.reference.words.salutations import BEHIND, FORMS
from firsttimeright.text.scripts import repair
from firsttimeright.text.wordlists import wordset

__all__ = ["BRAND_STARTS", "INFIXES", "PARTICLES", "are_letters", "are_quiet", "is_plain", "is_syllable"]

INFIXES = frozenset(("van", "de", "der", "den", "ten", "ter", "te", "von"))
"""Words that are a part of an infix, and nothing else, where they stand in small letters between two names."""

PARTICLES: frozenset[str] = frozenset().union(
    particles.DUTCH, *particles.FOREIGN.values(), particles.PART, particles.ALONE, particles.ABBREVIATED,
    particles.EXACT, particles.BEFORE_CAPITAL, particles.CELTIC, particles.NORTHERN, particles.WELSH,
    wordset("mc thi bin binti vom da do das dos del dello della dei degli dal dalla dalle di de'"),
)  # fmt: skip
# Where a word stands that tells something.
_ANYWHERE, _FIRST, _LAST, _AMONG_THREE = 1, 2, 4, 8
_LINKS = frozenset((*MAY_JOIN, *MARITAL, "o", "d"))  # but not with a full stop: then a letter is an initial
_TELL_ANYWHERE = REMARKS_STRONG | OFFICES | IN_THE_MIDDLE | CALLED | {"namens"}
_TELL_FIRST = BRAND_STARTS | LEADING.keys() | FORMS.keys() | ARTICLES | {"fam"}
_TELL_LAST: frozenset[str] = TAILS.union(
    titles.AFTER, titles.SUFFIXES, titles.AMERICAN, [words[-1] for words in titles.OFFICES], *BEHIND.values(), FORMS,
    ("family", "ad", "ir", "cs", "ea", "ua", "al"),  # a.D., i.R., c.s., e.a., et al.
)  # fmt: skip
_TELL: frozenset[str] = frozenset().union(
    _LINKS, _TELL_ANYWHERE, _TELL_LAST, FORM_WORDS, BEGINS, FORMS, REMARKS, titles.NOBLE, PARTICLES, CONNECTORS,
    BINDING, FATHERS, CALLED, ARTICLES, ROLES_FIRST, ("fam",),
)  # fmt: skip
_LONGEST = 40  # letters: longer words are not looked into
_KNOWN = Knowledge(None)  # for what is known without tables


def are_quiet(tokens: list[Token]) -> bool:
    """Tell whether none of the words behind a salutation and titles tells anything where it stands.

    Then there is no organisation, remark, aside, second person, comma, name at birth or degree among them, and no
    order of other languages: they are the core of a name.
    """
    count = len(tokens)
    told = _noise(tokens[0].text) & _FIRST | _noise(tokens[-1].text) & _LAST
    wanted = _ANYWHERE if count < 3 else _ANYWHERE | _AMONG_THREE
    for token in tokens:
        told |= _noise(token.text) & wanted
    return not told


@lru_cache(maxsize=65_536)  # names come back
def _noise(text: str) -> int:
    """Say where in a name the word *text* would tell a reader something."""
    folded = key(text)
    found = (
        (_FIRST if folded in _TELL_FIRST or _KNOWN.eastern_family(folded) else 0)
        | (_LAST if folded in _TELL_LAST else 0)
        | (_AMONG_THREE if is_syllable(folded) else 0)
    )
    dotted = len(folded) == 1 and len(text) == 2 and text[0].isupper()
    if folded in _TELL_ANYWHERE or (folded in _LINKS and not dotted):
        return found | _ANYWHERE
    if folded in PARTICLES:
        return found | (_ANYWHERE if may_tell(folded) else 0)
    pieces = [piece.strip("'") for piece in folded.split("-")]
    legible = len(text) <= _LONGEST and folded.isascii() and text[0] != "." and all(pieces)
    if not legible or not folded.replace("-", "").replace("'", "").isalpha():
        return found | _ANYWHERE
    return found | (_ANYWHERE if any(map(may_tell, pieces)) or is_fathers(folded) else 0)


def is_syllable(folded: str) -> bool:
    """Tell whether a word may be one of the syllables of a family name from Surinam."""
    return _KNOWN.syllable(folded) or _KNOWN.surinamese(folded)


@lru_cache(maxsize=65_536)
def is_plain(text: str) -> bool:
    """Tell whether *text* is in no list at all and written as names are: it can only be a name, or a part of one.

    Left out are lists that count elsewhere: of brands, by a first word, and of syllables, among three words.

    >>> is_plain("Jansen"), is_plain("JANSEN"), is_plain("Graaf"), is_plain("van")
    (True, False, False, False)
    """
    folded = key(text)
    if not (text.istitle() and 1 < len(text) <= _LONGEST) or folded in _TELL or may_tell(folded):
        return False
    if "-" in text:
        return all(map(is_plain, text.split("-")))  # Jean-Luc, Smit-Bos
    if not (text.isalpha() and folded.isascii()) or text[:2] == "Ij" or "www" in folded:
        return False
    if is_fathers(folded) or _KNOWN.eastern_family(folded):
        return False
    if text.isascii():  # nothing in it is out of order
        return not is_cut_short(text)
    if repair(text).text != text:
        return False
    token = Token(text, 0, len(text))
    return not (is_initials(token, "mixed") or is_initials(token, "mixed", last=True))


def are_letters(text: str) -> bool:
    """Tell whether initials in front of a name are in no list that counts there: *J.P.*, but not *N.V.* or *V.D.*."""
    folded = key(text)
    return not _noise(text) & (_ANYWHERE | _FIRST) and folded not in PARTICLES and folded not in REMARKS
