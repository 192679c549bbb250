"""The bank account is one that the customer can be charged on, and his.

Whoever lives in one country of the euro payments area may pay from an account in
any other (Regulation (EU) 260/2012, article 9): that is no news, and the
identifiers room notes the country anyhow. An account outside the area cannot be
charged by direct debit, and that is worth a note. So is a holder who shares no
name with the customer: parents, partners and firms pay for others every day.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from ..fields.names import Kind, parse
from ..fields.names.codes import IMPLAUSIBLE
from ..fields.names.nonsense import implausible
from ..findings import Code, Finding, Severity
from ..reference.words.placeholders import PHRASES, TEST
from ..text.folding import compact, fold
from ..text.wordlists import wordset
from .holder_is_spelled_alike import EVIDENCE, misspelled, near_but_another

if TYPE_CHECKING:
    from .engine import Claim
    from .scene import Scene

__all__ = ["CODES", "EVIDENCE", "HOLDER", "OUTSIDE", "check"]

OUTSIDE = Code("cross.account_outside_sepa", Severity.INFO)
HOLDER = Code("cross.account_holder_differs", Severity.INFO)
CODES = (OUTSIDE, HOLDER)

# Countries and territories whose accounts the SEPA schemes reach: EPC409-09, list of countries, 2025; by the code with
# which an IBAN begins.
_SEPA = frozenset(
    ("AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GG", "GI", "GR", "HR",
     "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT",
     "RO", "RS", "SE", "SI", "SK", "SM", "VA")
)  # fmt: skip
_IBAN = re.compile(r"([A-Z]{2})\d\d[A-Z0-9]{10,}")
_NAMES = ("family_name", "partner_family_name", "given_name", "full_name", "organisation", "nickname")
_NEAR = 0.75  # as much alike as one name and a slip in it
_DIGITS = 6  # so many in a holder, and it is a number
# How somebody says that the account is his own.
_SELF = wordset(
    """zelf ikzelf mijzelf mezelf mij ik eigen naam rekening eigenaar dezelfde hetzelfde zelfde idem dito self myself me
    same own ditto selbst ich mich derselbe dieselbe dasselbe gleich eigenes konto moi meme memes propre compte yo mismo
    misma io stesso stessa klant customer kunde client aanvrager applicant"""
)
_SHORTEST = 3  # letters of a word that may be a name; shorter ones are initials and infixes


def check(scene: Scene) -> tuple[Finding | Claim, ...]:
    """Note an account that lies outside the area, and a holder who is somebody else or is misspelled."""
    found: list[Finding | Claim] = []
    account = _IBAN.match(scene.text("iban").replace(" ", "").upper())
    if account and account[1] not in _SEPA and scene.country in _SEPA:
        found.append(OUTSIDE.at("iban", country=account[1]))
    holder, family = scene.tight.get("account_holder", ""), scene.tight.get("family_name", "")
    if not holder or (len(family) >= _SHORTEST and family in holder):
        return tuple(found)  # as most holders bear the customer's name
    if (why := _made_up(scene)) is not None:
        found.append(IMPLAUSIBLE.at("account_holder", reason=why))
    elif claims := misspelled(scene):
        found += claims
    elif _is_other(scene) or near_but_another(scene):
        found.append(HOLDER.at("account_holder"))
    return tuple(found)


_NOBODYS = frozenset(("keyboard", "repeated", "alphabet", "padded", "fictional"))
_LONGEST = 120  # characters of a holder


def _made_up(scene: Scene) -> str | None:
    """Tell why the holder is nobody: a row of keys, a test; that it is not known (onbekend, n.v.t.) may be said."""
    holder = scene.typed_text("account_holder")
    if len(holder) > _LONGEST or _says_no_name(holder):
        return None
    name = parse(holder, country=scene.country, language=scene.language, reference=scene.reference).value
    if name is None or name.kind in (Kind.COMPANY, Kind.DEPARTMENT):
        return None
    why = implausible(holder, name, scene.reference, scene.country)
    return why if why in _NOBODYS or (why == "filler" and _is_typed_at_random(compact(holder))) else None


_TESTS = TEST | {"test", "tst"}
_ROWS = ("qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "wxcvbn", "yxcvbnm",
         "abcdefghijklmnopqrstuvwxyz")  # fmt: skip


def _is_typed_at_random(letters: str) -> bool:
    return letters in _TESTS or (len(letters) > _SHORTEST and any(letters in row for row in _ROWS))


def _is_other(scene: Scene) -> bool:
    holder = scene.typed_text("account_holder")
    if not holder or len(holder) > _LONGEST or _says_no_name(holder):
        return False
    names = [compact(word) for field in _NAMES for word in _words(scene.typed_text(field))]
    names = [name for name in names if len(name) >= _SHORTEST]
    words = [word for word in map(compact, _words(holder)) if len(word) >= _SHORTEST]
    if not (any(map(str.isascii, names)) and any(map(str.isascii, words))):
        return False  # nothing to compare, or two scripts: Иванова and Ivanova
    together = "".join(names)
    if _shortens(holder, names) or any(_shortens(scene.typed_text(field), words) for field in _NAMES):
        return False
    return not any(
        word in together or name in compact(holder) or OSA.normalized_similarity(word, name) >= _NEAR
        for word in words
        for name in names
    )


def _says_no_name(holder: str) -> bool:
    """Tell whether *holder* refers to the customer (idem, zelf) or is a number: no name of anybody."""
    if sum(map(str.isdigit, holder)) >= _DIGITS or " ".join(fold(holder).split()) in PHRASES:
        return True
    return all(fold(word) in _SELF for word in _words(holder) if word)


def _shortens(whole: str, names: list[str]) -> bool:
    """Tell whether one of *names* is the first letters of the words of *whole*: Koninklijke PTT Nederland, KPN."""
    words = [word for word in map(compact, _words(whole)) if word]
    if len(words) < _SHORTEST:
        return False
    firsts = {"".join(word[0] for word in row) for row in (words, [word for word in words if len(word) >= _SHORTEST])}
    return not firsts.isdisjoint(names)


def _words(text: str) -> list[str]:
    return re.split(r"[\s,./&+-]+", text)
