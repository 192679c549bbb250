"""Given and family name that stand in each other's field, one of them with a slip in it: Jnasen Sabine.

Neither question alone helps then: the name put right still stands in the
wrong field, and a name that nobody bears is not known for a family name. An
e-mail address that spells both out tells both at once. It is heard where it
has what stands in the family name first, as addresses have the given name,
and where it holds one of the two as typed and a slip of the other.
"""

from __future__ import annotations

import dataclasses
import math
from typing import TYPE_CHECKING

from ..fields import names
from ..fields.names.spelling import candidate, names_in, spelled
from ..findings import Evidence, Hypothesis
from ..text.folding import compact, fold
from .local_parts import Forms, hear

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..findings import Parsed
    from .scene import Scene

__all__ = ["SPELLED_OUT", "Turned", "salutation_of", "turned"]

_SHORTEST = 4
_SURE = 6.5  # bits: where 3 in 100 salutations are wrong, three in four of those that contradict a name so are
SPELLED_OUT, _BITS = (
    "evidence.email_spells_it_so",
    8.0,
)  # bits of an address that holds both names, of which one was mistyped

Turned = tuple[str, str, Evidence]  # the given and the family name that were meant, and what the address says


def turned(scene: Scene) -> Turned | None:
    """Give the given and the family name that the e-mail address has, where both stand turned and one is misspelled."""
    letters = scene.local_letters
    given, family = scene.stored("given_name"), scene.stored("family_name")
    if len(letters) < 2 * _SHORTEST or min(len(given), len(family)) < _SHORTEST or scene.text("infix"):
        return None
    first, last = scene.tight["given_name"], scene.tight["family_name"]
    if letters.startswith(first) or letters.endswith(last):
        return None  # in their order, as in most addresses
    if given.isascii() and family.isascii() and _has_neither(letters, first, last):
        return None
    ours, theirs = Forms.of(given, scene.country), Forms.of(family, scene.country)
    # One stands in the address as typed, where the other field's name has its place; the other is a slip of the rest.
    if tail := _first(ours.written, letters.endswith):
        misspelled, kind, forms, rest = family, "given", theirs, letters.removesuffix(tail)
    elif head := _first((*theirs.written, *_initials(family)), letters.startswith):
        misspelled, kind, forms, rest = given, "family", ours, letters.removeprefix(head)
    else:
        return None
    if len(rest) < _SHORTEST or len(names_in(misspelled)) != 1 or forms.hold([rest]):
        return None
    plain = next(iter(forms.plainly([rest])), rest)  # mueller is muller in the tables
    said = hear(compact(misspelled), (plain,), ())
    if said is None or said.instead != plain:
        return None
    item = candidate(fold(misspelled), plain, kind, scene.country, scene.reference)
    if item.slip_bits == -math.inf:
        return None
    meant = spelled(item, misspelled, kind, scene.country, scene.reference)
    evidence = Evidence(SPELLED_OUT, _BITS)
    return (family, meant, evidence) if kind == "family" else (meant, given, evidence)


def _has_neither(letters: str, first: str, last: str) -> bool:
    """Tell at once that an address has neither of two names in the other's place, nor an initial of the family name.

    Of names without accents, which are written in one way only.
    """
    return letters[0] != last[0] and not letters.endswith(first)


def salutation_of(scene: Scene, parsed: Parsed[names.PersonName], given: str, family: str) -> tuple[Hypothesis, ...]:
    """Doubt the salutation beside the names that were meant; it goes with their question."""
    name = parsed.value
    if name is None or not scene.typed_text("salutation"):
        return ()
    meant = dataclasses.replace(parsed, value=dataclasses.replace(name, given_names=given, family_name=family))
    _, doubts = names.question(
        meant, country=scene.country, language=scene.language, reference=scene.reference, typos=False
    )
    return tuple(
        dataclasses.replace(item, cause="swap")
        for item in doubts
        if item.code == "name.gender_conflict" and item.bits >= _SURE
    )


def _first(forms: Iterable[str], holds: Callable[[str], bool]) -> str:
    return next((form for form in forms if form and holds(form)), "")


def _initials(name: str) -> tuple[str, ...]:
    letters = "".join(part[:1] for part in fold(name).replace("-", " ").split())
    return letters, letters[:1]
