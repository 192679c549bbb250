"""What the rest of the record says of the order of given and family name: address, holder, initials, capitals."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ..fields import names
from ..findings import Evidence
from ..reference.words.salutations import FORMS
from ..text.folding import compact, fold
from .local_parts import Forms

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["EVIDENCE", "ORDERS", "by_address", "by_capitals", "by_initials", "by_order", "by_rows", "pair"]

EVIDENCE = (
    "evidence.email_has_other_order", "evidence.email_has_this_order", "evidence.holder_has_other_order",
    "evidence.holder_has_this_order", "evidence.full_name_has_other_order", "evidence.full_name_has_this_order",
    "evidence.initials_of_family_name", "evidence.initials_of_given_name",
)  # fmt: skip

# Of an address that has what stands in the field of the family name first, and of one that has it last; bits.
ORDERS = (("evidence.email_has_other_order", 3.0), ("evidence.email_has_this_order", -5.0))
_PARTS = re.compile(r"[\s-]")
# Fields that hold the whole name in a row.
_ROWS = (
    ("account_holder", "evidence.holder_has_other_order", "evidence.holder_has_this_order"),
    ("full_name", "evidence.full_name_has_other_order", "evidence.full_name_has_this_order"),
)
_IN_A_ROW = 3.0  # bits: nine in ten write the given name first, where no comma says otherwise
_BEHIND_INITIALS, _BEFORE_INITIALS = 5.0, 3.0  # a name written out beside initials is the family name: J. Bos, Bos J.
_LONGEST = 120
_MOST_INITIALS = 3
_APART = re.compile(r"[\s.,]+")


def pair(scene: Scene) -> tuple[str, str]:
    """Give the given and the family name as they stand: of two fields, or the two words of a whole name so ordered."""
    given, family = scene.stored("given_name"), scene.stored("family_name")
    if given or family or scene.name is None or scene.name.kind is not names.Kind.PERSON:
        return given, family
    words = scene.text("full_name").split(" ")
    if len(words) != 2 or scene.name.salutation or fold(scene.name.given_names or "") != fold(words[0]):
        return "", ""
    return words[0], words[1]


def by_initials(scene: Scene) -> tuple[Evidence, ...]:
    """Whose first letter the initials are: a Dutchman's need not be his given name's, and are seldom his family's."""
    initials, given, family = (compact(scene.text(field))[:1] for field in ("initials", "given_name", "family_name"))
    if not initials or not given or not family or given == family:
        return ()
    if initials == given:
        return (Evidence("evidence.initials_of_given_name", -5.0),)
    return (Evidence("evidence.initials_of_family_name", 5.0),) if initials == family else ()


def by_order(scene: Scene) -> tuple[Evidence, ...]:
    """In which order the address, the account holder and the full name have the names.

    Whoever puts his family name first does so everywhere, as at home: of several that agree one counts whole.
    """
    found = (*by_address(scene), *by_rows(scene))
    if len(found) < 2:
        return found
    first = max(found, key=lambda piece: abs(piece.bits))
    return tuple(
        piece if piece is first or piece.bits * first.bits < 0 else replace(piece, bits=piece.bits / 2)
        for piece in found
    )


def by_rows(scene: Scene) -> tuple[Evidence, ...]:
    """In which order the account holder, and a full name beside its parts, have the two names."""
    typed = scene.customer.text
    if "account_holder" not in typed and "full_name" not in typed:
        return ()
    first, last = pair(scene)
    beside = bool(typed.get("given_name"))  # else the full name is what is asked about
    found = []
    for field, other, this in _ROWS:
        if (row := typed.get(field, "")) and (beside or field != "full_name") and len(row) <= _LONGEST:
            bits = _of_row(row, first, last, scene.country)
            found += [Evidence(other if bits > 0 else this, bits)] if bits else []
    return tuple(found)


def _of_row(row: str, first: str, last: str, country: str | None) -> float:
    """Give the bits by which a name in a row has what stands in the field of the family name for a given name."""
    before, _, behind = row.partition(",")
    words = [word for word in map(compact, _APART.split(f"{behind} {before}")) if word and word not in FORMS]
    letters = "".join(words)
    places = []
    for name in (first, last):
        forms = Forms.of(name, country).written if len(compact(name)) > 2 else ()
        places.append(next((form for form in forms if form in letters), ""))
    given, family = places
    if given and family:
        at, other = letters.index(given), letters.index(family)
        apart = at + len(given) <= other or other + len(family) <= at
        return 0.0 if not apart else _IN_A_ROW if other < at else -_IN_A_ROW
    name, beside, sign = (given, last, 1.0) if given else (family, first, -1.0)
    rest = letters.replace(name, "", 1) if name else ""
    if not 0 < len(rest) <= _MOST_INITIALS or rest[0] != compact(beside)[:1]:
        return 0.0
    return sign * (_BEHIND_INITIALS if letters.endswith(name) else _BEFORE_INITIALS)


def by_address(scene: Scene) -> tuple[Evidence, ...]:
    """In which order the e-mail address has the two names."""
    first, last = pair(scene)
    given, family, letters = compact(first), compact(last), scene.local_letters
    if len(given) < 3 or len(family) < 3 or given == family or not letters:
        return ()
    if given not in letters or family not in letters:  # klaus.mueller@ for Müller
        forms = Forms.of(first, scene.country), Forms.of(last, scene.country)
        spelt = [next((form for form in one.written if form in letters), "") for one in forms]
        if not all(spelt):
            return _initials_first(letters, (first, last), spelt)
        given, family = spelt
    if letters.index(given) < letters.index(family):
        return (Evidence(*ORDERS[1]),)
    return (Evidence(*ORDERS[0]),)


def _initials_first(letters: str, words: tuple[str, str], spelt: list[str]) -> tuple[Evidence, ...]:
    """Hear an address of initials and a name: ``jp.lambert`` is of a Jean-Pierre; ``lambert.jp`` is of anybody."""
    for name, other, heard in zip(spelt, reversed(words), ORDERS, strict=True):
        if name and (before := letters.removesuffix(name)) != letters:
            initials = "".join(compact(part)[:1] for part in _PARTS.split(other))
            return (Evidence(*heard),) if before and before in {initials, initials[:1]} else ()
    return ()


def by_capitals(scene: Scene) -> tuple[Evidence, ...]:
    """Hear how the names were typed: many write a family name in capitals, and hardly anybody a given name alone."""
    told = names.in_capitals(scene.typed_text("given_name"), scene.typed_text("family_name"))
    return (Evidence(names.CAPITALS, names.CAPITALS_BITS),) if told else ()
