"""What is written as it was typed: a name that is offered, in its case and accents; and a text that is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from firsttimeright.reference.tables import table
from firsttimeright.reference.words.infixes import DUTCH
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.scripts import repair
from firsttimeright.text.slips import layout_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from firsttimeright.fields.names.spelling import Candidate
    from firsttimeright.reference import Reference

__all__ = ["accented", "in_own_letters", "is_torn", "marked_otherwise", "spelled", "unraised", "untorn"]

_MARKS = re.compile(r"[;<>{}\[\]()|]")  # no name has them
_WITHIN = re.compile(r"(?:^|\s)([^\W\d_])[^\W\d_]*([],/+&\"|[])([^\W\d_])")  # a sign within a word: Mar,tin


def accented(typed: str, name: str) -> str:
    """Give *name* with the accents of those letters of *typed* that it keeps.

    >>> accented("Jürgne", "Jurgen"), accented("Müler", "Mulder"), accented("Tubğa", "Tugba")
    ('Jürgen', 'Mülder', 'Tuğba')
    """
    plain = [fold(letter) for letter in typed]
    if any(len(letter) != 1 for letter in plain):
        return name
    other = [fold(letter) for letter in name]
    at = next((at for at, (one, two) in enumerate(zip(plain, other, strict=False)) if one != two), len(plain))
    if (
        len(plain) == len(other)
        and plain[at : at + 2] == other[at : at + 2][::-1]
        and plain[at + 2 :] == other[at + 2 :]
    ):
        typed = f"{typed[:at]}{typed[at + 1 : at + 2]}{typed[at : at + 1]}{typed[at + 2 :]}"  # accents go with letters
        plain = other
    letters = list(name)
    for block in Levenshtein.opcodes(plain, other):
        if block.tag == "equal":
            for at, letter in enumerate(typed[block.src_start : block.src_end], block.dest_start):
                if not letter.isascii():
                    letters[at] = letter.upper() if name[at].isupper() else letter.lower()
    return "".join(letters)


def in_own_letters(typed: str, name: str) -> bool:
    """Tell whether a given name with the accents of *typed* is how a country's lists spell it.

    >>> in_own_letters("Jürgne", "Jurgen"), in_own_letters("Kläry", "Klara")
    (True, False)
    """
    cells = None if typed.isascii() else table("given_names_home").cells(fold(name))
    return cells is not None and accented(typed, name) in cells[1].split()


# Letters with marks that a keyboard has a key for: beside others, so that a finger finds them by chance.
_ON_KEYS = {"azerty": frozenset("éèçàù"), "qwertz": frozenset("äöüß")}


def marked_otherwise(typed: str, name: str, country: str | None) -> bool:
    """Tell whether *typed* has a letter with a mark that no slip for the given name *name* gives.

    Somebody who sets an accent means it: a name from elsewhere, rather than a usual one with a slip.

    >>> marked_otherwise("Julião", "Julia", "NL"), marked_otherwise("Françios", "François", "NL")
    (True, False)
    >>> marked_otherwise("Julién", "Julien", "FR")
    False
    """
    if typed.isascii():
        return False
    marked = {letter for letter in typed.lower() if not letter.isascii()} - _ON_KEYS.get(
        layout_of(country), frozenset()
    )
    return bool(marked) and not marked <= set(name.lower()) and not in_own_letters(typed, name)


def spelled(item: Candidate, typed: str, kind: str, country: str | None, reference: Reference) -> str:
    """Write the name meant as the typed one is written: in capitals, in small letters, or as it is usual."""
    name = item.name
    if name == item.key:  # no table knows its usual spelling
        known = (reference.family_name if kind == "family" else reference.given_name)(name, country)
        name = known.name if known is not None else name.capitalize()
    if typed.startswith("IJ") and name.startswith("Ij"):
        name = f"IJ{name[2:]}"
    if country in _PLAIN and typed.isascii() and not name.isascii():
        name = fold(name).title() if fold(name).isalpha() else name  # whom the Americans call Agnes
    if name.isascii() and not typed.isascii():
        name = _written_in(accented(typed, name), kind, country, reference)
    if typed.isupper() and len(typed) > 1:
        return name.upper()
    return name.lower() if typed.islower() else _with_capitals(typed, name)


_PLAIN = frozenset(("US", "GB", "IE", "AU", "NZ", "ZA"))  # where most leave out the accents that names have elsewhere


def _with_capitals(typed: str, name: str) -> str:
    """Keep the capital that was typed within a name: of *MacDonlad* no *Macdonald* was meant.

    >>> _with_capitals("MacDonlad", "Macdonald"), _with_capitals("JAnsne", "Jansen")
    ('MacDonald', 'Jansen')
    """
    inner = [at for at, letter in enumerate(typed) if at and letter.isupper()]
    if len(inner) != 1 or inner[0] not in _BEHIND or not typed[inner[0] - 1].islower():
        return name
    at = inner[0]
    return (
        f"{name[:at]}{name[at].upper()}{name[at + 1 :]}" if name[: at + 1].lower() == typed[: at + 1].lower() else name
    )


_BEHIND = range(2, 6)  # letters of a beginning that is written with the name: Mc, Mac, Fitz, Vande


_WRITTEN_OUT = re.compile("([äöüÄÖÜ])e")


def _written_in(name: str, kind: str, country: str | None, reference: Reference) -> str:
    """Take back the *e* of a vowel written out where it has its dots again: no *Schäefer*, but *Rüegg*."""
    plain = _WRITTEN_OUT.sub(r"\1", name)
    if plain == name:
        return name
    look = reference.family_name if kind == "family" else reference.given_name
    known, other = look(plain, country), look(name, country)
    borne = known.frequency if known is not None else 0.0
    return plain if borne > (other.frequency if other is not None else 0.0) else name


def is_torn(text: str, *, comma: bool = True) -> bool:
    """Tell whether a sign stands within a word that begins with a capital, and goes on small behind it.

    In a text that may be in the order of a register, a *comma* is none: *Jansen,jan*.

    >>> is_torn("Mar,tin"), is_torn("Jan,Piet"), is_torn("jan,piet")
    (True, False, False)
    """
    return any(
        found[1].isupper() and found[3].islower() and (comma or found[2] != ",") for found in _WITHIN.finditer(text)
    )


def unraised(fields: Mapping[str, str], written: Mapping[str, str]) -> dict[str, str]:
    """Give a given name as typed that begins as a family name does: with a capital its infix would be none any more.

    >>> unraised({"given_name": "de Vries"}, {"given_name": "De Vries"})
    {'given_name': 'de Vries'}
    """
    typed, new = fields.get("given_name", ""), written.get("given_name", "")
    first, _, rest = typed.partition(" ")
    small = first in DUTCH and rest.split(" ")[-1][:1].isupper()
    return {"given_name": typed} if small and new != typed and new.casefold() == typed.casefold() else {}


def untorn(fields: Mapping[str, str], written: Mapping[str, str]) -> dict[str, str]:
    """Give those *fields* as typed whose marks would be lost or set apart when *written*, though no word left them.

    >>> untorn({"given_name": "Robert'); DROP"}, {"given_name": "Robert' ) Drop"})
    {'given_name': "Robert'); DROP"}
    """
    found = {}
    for field, typed in fields.items():
        new = written.get(field)
        if not new or not (_MARKS.search(typed.strip(" ,;")) or _MARKS.search(new) or is_torn(typed)):
            continue
        text = repair(typed).text
        torn = text.count(" ") != new.count(" ") or len(text) != len(new)
        if torn and compact(text) == compact(new):
            found[field] = text
    return found
