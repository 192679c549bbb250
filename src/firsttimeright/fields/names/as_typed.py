"""What is written as it was typed: a name that is offered, in its case and accents; and a text that is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from firsttimeright.reference.tables import table
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.scripts import repair

if TYPE_CHECKING:
    from collections.abc import Mapping

    from firsttimeright.fields.names.spelling import Candidate
    from firsttimeright.reference import Reference

__all__ = ["accented", "in_own_letters", "spelled", "untorn"]

_MARKS = re.compile(r"[;<>{}\[\]()|]")  # no name has them


def accented(typed: str, name: str) -> str:
    """Give *name* with the accents of those letters of *typed* that it keeps.

    >>> accented("Jürgne", "Jurgen"), accented("Müler", "Mulder")
    ('Jürgen', 'Mülder')
    """
    plain = [fold(letter) for letter in typed]
    if any(len(letter) != 1 for letter in plain):
        return name
    letters = list(name)
    for block in Levenshtein.opcodes(plain, [fold(letter) for letter in name]):
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


def spelled(item: Candidate, typed: str, kind: str, country: str | None, reference: Reference) -> str:
    """Write the name meant as the typed one is written: in capitals, in small letters, or as it is usual."""
    name = item.name
    if name == item.key:  # no table knows its usual spelling
        known = (reference.family_name if kind == "family" else reference.given_name)(name, country)
        name = known.name if known is not None else name.capitalize()
    if name.isascii() and not typed.isascii():
        name = _written_in(accented(typed, name), kind, country, reference)
    if typed.isupper() and len(typed) > 1:
        return name.upper()
    return name.lower() if typed.islower() else _with_capitals(typed, name)


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


def untorn(fields: Mapping[str, str], written: Mapping[str, str]) -> dict[str, str]:
    """Give those *fields* as typed whose marks would be lost or set apart when *written*, though no word left them.

    >>> untorn({"given_name": "Robert'); DROP"}, {"given_name": "Robert' ) Drop"})
    {'given_name': "Robert'); DROP"}
    """
    found = {}
    for field, typed in fields.items():
        new = written.get(field)
        if not new or not (_MARKS.search(typed.strip(" ,;")) or _MARKS.search(new)):
            continue
        text = repair(typed).text
        torn = text.count(" ") != new.count(" ") or len(text) != len(new)
        if torn and compact(text) == compact(new):
            found[field] = text
    return found
