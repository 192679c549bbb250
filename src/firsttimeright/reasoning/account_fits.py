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

from ..findings import Code, Finding, Severity
from ..text.folding import compact

if TYPE_CHECKING:
    from .scene import Scene

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
_SHORTEST = 3  # letters of a word that may be a name; shorter ones are initials and infixes


def check(scene: Scene) -> tuple[Finding, ...]:
    """Note an account that lies outside the area, and a holder who is somebody else."""
    found = []
    account = _IBAN.match(scene.text("iban").replace(" ", "").upper())
    if account and account[1] not in _SEPA and scene.country in _SEPA:
        found.append(OUTSIDE.at("iban", country=account[1]))
    if _is_other(scene):
        found.append(HOLDER.at("account_holder"))
    return tuple(found)


def _is_other(scene: Scene) -> bool:
    holder = scene.typed_text("account_holder")
    if not holder or len(holder) > 120:
        return False
    names = [compact(word) for field in _NAMES for word in _words(scene.typed_text(field))]
    names = [name for name in names if len(name) >= _SHORTEST]
    words = [word for word in map(compact, _words(holder)) if len(word) >= _SHORTEST]
    if not names or not words or not any(word.isascii() for word in words):
        return False
    together = "".join(names)
    return not any(
        word in together or name in compact(holder) or OSA.normalized_similarity(word, name) >= _NEAR
        for word in words
        for name in names
    )


def _words(text: str) -> list[str]:
    return re.split(r"[\s,./&+-]+", text)
