"""What the rest of the record says of the order of given and family name: address, initials, capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..fields import names
from ..findings import Evidence
from ..text.folding import compact, fold
from .local_parts import Forms

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["ORDERS", "by_address", "by_capitals", "by_initials", "pair"]

# Of an address that has what stands in the field of the family name first, and of one that has it last; bits.
ORDERS = (("evidence.email_has_other_order", 3.0), ("evidence.email_has_this_order", -5.0))
_PARTS = re.compile(r"[\s-]")


def pair(scene: Scene) -> tuple[str, str]:
    """Give the given and the family name as typed: of two fields, or the two words of a whole name in that order."""
    given, family = scene.typed_text("given_name"), scene.typed_text("family_name")
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
