"""Pieces of a written name that every style shares: initials, family name, what stands before it."""

from __future__ import annotations

import re

from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.value import PersonName

__all__ = ["before_family", "capital", "first_given", "initials_of", "join", "surname"]


def initials_of(name: PersonName) -> str | None:
    """Give the initials: those given, or the first letters of the given names.

    A hyphenated name gives both letters, IJ is one letter.

    >>> initials_of(PersonName(given_names="Jean-Paul IJsbrand"))
    'J.P.IJ.'
    """
    if not name.given_names or (name.initials and not name.initials_first):
        return name.initials
    out = [name.initials or ""]
    for word in re.split(r"[\s-]+", name.given_names):
        letters = word.strip(".'")
        if letters:
            out.append("IJ." if letters.startswith("IJ") else letters[0].upper() + ".")
    return "".join(out) or None


def first_given(name: PersonName) -> str | None:
    """Give the first of the given names."""
    return name.given_names.split(" ")[0] if name.given_names else None


def join(infix: str | None, family: str | None) -> str:
    """Write an infix and a family name: without a space where the infix is glued to the name.

    >>> join("d'", "Ancona"), join("van 't", "Hof")
    ("d'Ancona", "van 't Hof")
    """
    if not infix:
        return family or ""
    if not family:
        return infix
    return (
        infix + family
        if infix.endswith(("'", "-")) and infix not in ("'s", "'t", "de'") and not infix.endswith(" '")
        else f"{infix} {family}"
    )


def capital(text: str) -> str:
    """Give the first word its capital; 't, 's and d' never take one.

    >>> capital("van der Marck"), capital("'t Hart"), capital("d'Ancona")
    ('Van der Marck', "'t Hart", "d'Ancona")
    """
    if not text or not text[0].isalpha() or text[1:2] == "'":
        return text
    return text[0].upper() + text[1:]


_WIFE_OF = {"es": "de", "ca": "de", "gl": "de", "pt": "de", "it": "in"}
"""Where the partner's name follows one's own, with this word between them: Pérez de Gómez, Rossi in Bianchi."""


def surname(name: PersonName, how: Habits, *, first: bool) -> str:
    """Write the family name with infixes and partner's name, in the order used.

    Args:
        name: The name.
        how: The form's habits.
        first: Nothing of the name stands before it, so that in Dutch the infix has a capital.
    """
    own = join(name.infix, name.family_name)
    partner = join(name.partner_infix, name.partner_family_name) if name.partner_family_name else name.partner_infix
    if not partner:
        text = own
    elif name.name_order == "partner":
        text = partner
    elif name.name_order == "own":
        text = own
    elif name.name_order == "own-partner":
        text = f"{own}-{partner}"
    elif own and (word := _WIFE_OF.get(how.language)):
        text = f"{own} {word} {partner}"
    else:
        text = f"{partner}-{own}" if own else partner
    leads = first and how.language in ("nl", "af", "fy") and (name.infix or name.partner_infix)
    return capital(text) if leads else text


def before_family(name: PersonName) -> str:
    """Give what stands before the family name: given names, or initials, or both."""
    if name.initials_first and name.initials and name.given_names:
        return f"{name.initials} {name.given_names}"
    return name.given_names or name.initials or ""
