"""A given and a family name that stand in one field, while that of the other is empty or holds its name once more.

Where the words themselves leave no doubt, the names room takes them apart. Here it is asked: of *Klaus Becker*
in the field of the family name the first word is a given name that some bear as a family name, and beside *Klaus*
it is said twice.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..fields import names
from ..findings import Code, Evidence, Hypothesis, Severity
from ..text.folding import compact
from ..text.wordlists import wordset
from .engine import Claim

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..reference import FamilyName, GivenName
    from .scene import Scene

    _Look = Callable[[str, str | None], GivenName | FamilyName | None]

WHOLE = Code("cross.whole_name_in_field", Severity.WARN)
CODES = (WHOLE,)
EVIDENCE = ("evidence.other_field_is_empty", "evidence.begins_with_given_name", "evidence.email_has_this_order",
            "evidence.name_said_again")  # fmt: skip

_PRIOR = 0.03
_EMPTY = 7.0  # bits: who has two family names and no given one, and has a field for it, is hardly ever met
# Bits that are taken off for those who have two names of a kind: two family names without a hyphen are few, but there
# are families and countries where they go with given names of the same kind; two given names are usual.
_TWO_FAMILIES, _TWO_GIVEN, _MOST_AGAIN = 4.0, 2.0, 12.0
_USUAL, _LEAST, _MOST = 15.0, -1.0, 6.0  # bearers per million of a given name; bits of it against a family name
_ADDRESS = 3.0
_WORDS = range(2, 5)
_SURE = 0.8
_AT_HOME = 50.0  # bearers per million of a family name that is usual in its country
_LETTERS = 3  # of a name that stands there twice by a slip: Li Li and Bo Bo are names
# Where people bear two family names without a hyphen, and where the family name comes first or is none.
_ELSEWHERE = wordset(
    """es pt br mx ar cl co pe ve ec uy py bo cr do cu gt hn ni pa sv ao mz hu jp cn kr kp tw vn hk mo sg my id mm is et
    in lk pk bd sa ae eg ma dz tn"""
)


def check(scene: Scene) -> tuple[Claim, ...]:
    """Ask whether a field holds the whole name, where the host has a field for the rest of it."""
    typed = scene.customer.typed
    given, family = scene.text("given_name"), scene.text("family_name")
    if "given_name" not in typed or "family_name" not in typed or not (" " in given or " " in family):
        return ()
    if (scene.country or "").lower() in _ELSEWHERE or scene.text("full_name"):
        return ()
    if given and family:
        return _said_again(scene, given, family)
    if scene.text("infix") and not scene.text("initials"):
        return _turned_behind_infix(scene, family)
    if scene.text("infix") or scene.text("initials"):
        return ()
    whole = given or family
    words = whole.split()
    if len(words) not in _WORDS or not all(word[:1].isupper() for word in (words[0], words[-1])):
        return ()
    parsed = names.parse(whole, country=scene.country, language=scene.language, reference=scene.reference).value
    if parsed is None or parsed.kind is not names.Kind.PERSON or not (parsed.given_names and parsed.family_name):
        return ()
    last = names.join(parsed.infix, parsed.family_name) if parsed.infix else parsed.family_name
    if f"{parsed.given_names} {last}" != whole:
        return ()
    evidence = _evidence(scene, parsed.given_names, parsed.family_name, in_given=bool(given))
    if not evidence:
        return ()
    gets = (("given_name", given, parsed.given_names), ("family_name", family, last))
    return tuple(
        Claim(Hypothesis(field, before or None, after, WHOLE.name, evidence, WHOLE.name), prior=_PRIOR)
        for field, before, after in gets
    )


def _turned_behind_infix(scene: Scene, family: str) -> tuple[Claim, ...]:
    """Ask about a name that began in the field of the given name, and ends in the given name: *van | Dijk Jan*."""
    infix, typed = scene.text("infix"), scene.customer.typed
    own, _, given = family.rpartition(" ")
    if not own or not given.istitle():
        return ()
    if scene.typed_text("infix") or compact(scene.typed_text("given_name")) != compact(infix):
        return ()
    country = scene.country
    as_given, as_family = (
        _borne(look, given, country) for look in (scene.reference.given_name, scene.reference.family_name)
    )
    if as_given < _USUAL or not _borne(scene.reference.family_name, own, country):
        return ()
    bits = min(math.log2((as_given + 1.0) / (as_family + 1.0)), _MOST)
    if bits < 0:
        return ()
    evidence = (
        Evidence("evidence.other_field_is_empty", _EMPTY),
        Evidence("evidence.begins_with_given_name", round(bits, 1)),
    )
    has = "infix" in typed
    gets = (
        ("given_name", None if has else scene.typed_text("given_name"), given),
        ("family_name", family, own if has else names.join(infix, own)),
    )
    return tuple(
        Claim(Hypothesis(field, before, after, WHOLE.name, evidence, WHOLE.name), prior=_PRIOR)
        for field, before, after in gets
    )


def _said_again(scene: Scene, given: str, family: str) -> tuple[Claim, ...]:
    """Ask about the name of the other field before or behind a field's own: *Kees | Kees Bakker*."""
    row, last = given.split(), names.join(scene.text("infix"), family).split()
    own: _Look = scene.reference.family_name
    other: _Look = scene.reference.given_name
    if not row or not last:
        return ()  # blanks, or a name that has no words
    if len(last) > len(row) and _alike(last[: len(row)], row) and not scene.text("infix"):
        field, before, rest, word = "family_name", family, last[len(row) :], row[0]
        rarely = _TWO_FAMILIES
    elif len(row) > len(last) and _alike(row[-len(last) :], last):
        field, before, rest, word = "given_name", given, row[: -len(last)], last[-1]
        own, other, rarely = other, own, _TWO_GIVEN
    else:
        return ()
    if len(word) < _LETTERS or len(rest[-1]) < 2 or not rest[-1].replace("-", "").isalpha():
        return ()
    if not rest[0][:1].isalpha() and rest[0][:1] not in "'’":  # Thomas & Jansen; but: 't Hart
        return ()
    country = scene.country
    if _borne(other, rest[-1], country) > _borne(own, rest[-1], country):
        return ()  # what would stay is rather a name of the other kind: Hassan | Hassan Ali
    if field == "given_name" and _borne(own, word, country) > _borne(other, word, country):
        return ()  # Jan Willem | Willem
    # Or it is a second name of his own, which happens to be the other one: the rarer it is, the less. People come from
    # everywhere: Alonso is rare on a Dutch form, and usual where people have two family names.
    # A family name of this country behind it, though, is hardly his who comes from elsewhere: Thomas | Thomas Jansen.
    here, anywhere = _borne(own, word, country), _borne(own, word, None)
    at_home = field == "family_name" and _is_at_home(scene, rest[-1])
    by_chance = max(here, 1.0 if at_home else anywhere, 1.0) / 1e6
    bits = min(-math.log2(by_chance) - rarely, _MOST_AGAIN)
    evidence = (Evidence("evidence.name_said_again", round(bits, 1)),)
    return (Claim(Hypothesis(field, before, " ".join(rest), WHOLE.name, evidence), prior=_PRIOR, floor=_SURE),)


def _is_at_home(scene: Scene, name: str) -> bool:
    """Tell whether a family name is usual in the record's country, and nowhere else more by far."""
    if scene.country is None:
        return False
    here, anywhere = (_borne(scene.reference.family_name, name, country) for country in (scene.country, None))
    return here >= _AT_HOME and here * 2 >= anywhere


def _alike(one: list[str], other: list[str]) -> bool:
    return list(map(compact, one)) == list(map(compact, other))


def _borne(look: _Look, word: str, country: str | None) -> float:
    """Give how many per million bear a name of one kind; 0 where no list has it."""
    found = look(word, country)
    return found.frequency if found is not None else 0.0


def _evidence(scene: Scene, given: str, family: str, *, in_given: bool) -> tuple[Evidence, ...]:
    """Weigh the word that would leave its field: the first one of a family name, the last of given names."""
    reference, country = scene.reference, scene.country
    word = family if in_given else given.split(maxsplit=1)[0]
    as_given, as_family = reference.given_name(word, country), reference.family_name(word, country)
    often = [found.frequency if found is not None else 0.0 for found in (as_given, as_family)]
    borne, other = often[::-1] if in_given else often
    if borne < _USUAL:
        return ()
    bits = math.log2((borne + 1.0) / (other + 1.0))
    if in_given and bits < 0:
        return ()  # two given names, as many have
    said = [Evidence("evidence.other_field_is_empty", _EMPTY)]
    said.append(Evidence("evidence.begins_with_given_name", round(min(max(bits, _LEAST), _MOST), 1)))
    letters = scene.local_letters
    if letters and letters.startswith(compact(given.split(maxsplit=1)[0])) and letters.endswith(compact(family)):
        said.append(Evidence("evidence.email_has_this_order", _ADDRESS))
    return tuple(said)
