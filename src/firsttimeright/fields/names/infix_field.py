"""The field of the infix, and what slipped into it or out of it."""

from __future__ import annotations

import re

from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.given_field import before_name
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.infixes import infix_run
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.quiet import PARTICLES
from firsttimeright.fields.names.tokens import Token, key
from firsttimeright.reference.words.infixes import ABBREVIATED
from firsttimeright.text.wordlists import wordset

__all__ = ["goes_on", "read_infix", "says_none"]

_DOTTED = re.compile(r"(?:[^\W\d_]\.)+")
_FIRST = frozenset(("van", "von", "op", "in", "uit", "aan", "de"))
_SECOND = frozenset(("de", "den", "der", "het", "'t", "la", "las", "los"))


def read_infix(tokens: dict[str, list[Token]], draft: Draft, how: Habits, known: Knowledge) -> list[Token]:
    """Give the field of the infix; where it holds the family name, that goes to its own: *Jan | Dijk | van*."""
    row, family = tokens.pop("infix", []), tokens.get("family_name", [])
    if row and (not any(map(str.isalpha, row[0].text)) or (len(row) == 1 and row[0].key in _NONE)):
        draft.unparsed += row  # there is none
        return []
    if row and not infix_run(row, 0, how, alone=True):
        probe = Draft()
        probe.salutation, probe.sex = [*draft.salutation], draft.sex
        left = before_name(row, probe, how, "mixed")
        if len(left) < len(row) and infix_run(left, 0, how, alone=True) < len(left):
            draft.unparsed += row  # Baron van Wassenaer, ING Bank: neither a title alone nor an infix behind one
            return []
        row = before_name(row, draft, how, "mixed")  # Mevr., drs.
    if len(row) == 1 and _DOTTED.fullmatch(row[0].text) and row[0].key not in ABBREVIATED:
        if draft.given:
            draft.given = [*draft.given, *row]  # Johan | J. | Mulder
        elif not draft.initials:
            draft.initials = row
        else:
            draft.unparsed += row
        return []
    if len(row) > 1 and _is_name(row[-1], how, known):
        draft.unparsed += row  # v.d. Berg-
        return []
    if len(row) != 1 or not row[0].text[:1].isupper() or infix_run(row, 0, how, alone=True):
        return row
    if known.family_most(row[0].text, how.country) < _A_NAME:
        return row if not _is_name(row[0], how, known) else _unread(row, draft)
    if not family:
        tokens["family_name"] = row
        return []
    if infix_run(family, 0, how, alone=True) == len(family):
        if draft.salutation and not draft.given and known.given_world(row[0].text, how.country) > _A_NAME:
            draft.unparsed += row  # Dhr. | Kees | van: the family name is further on
            return []
        tokens["family_name"] = row
        return family
    return _unread(row, draft) if _is_name(row[0], how, known) else row


def _unread(row: list[Token], draft: Draft) -> list[Token]:
    """Leave a name where it stands; where nothing stands before it, its capital would be taken for one of spelling."""
    if draft.given or draft.initials:
        return row
    draft.unparsed += row
    return []


def _is_name(token: Token, how: Habits, known: Knowledge) -> bool:
    """Tell whether a word with its capital is a name and no infix: *Anna*, *Berg-*, not *Der*."""
    name = token.text.strip("-")
    if not name.istitle() or key(name) in PARTICLES:
        return False
    return max(known.family_most(name, how.country), known.given_world(name, how.country)) >= _A_NAME


_NONE = wordset("nvt geen none keine aucun x nee")


def says_none(field: str, text: str) -> bool:
    """Tell whether a field before the family name says that there is none: a dash, or of an infix *n.v.t.*, *geen*."""
    return not any(map(str.isalnum, text)) or (field == "infix" and key(text) in _NONE)


_A_NAME = 5.0  # bearers per million


def goes_on(before: list[Token], row: list[Token]) -> bool:
    """Tell whether the field of the infix holds the second word of one that began in the field of the given name."""
    first, second = before[-1].key, row[0].key
    return first in _FIRST and second in _SECOND and first != second and not (first == "de" and second[:1] != "l")


def split_infix(text: str, how: Habits) -> tuple[str | None, str]:
    """Take the infix off the front of a family name.

    >>> from firsttimeright.fields.names.habits import habits
    >>> split_infix("van der Meer", habits("NL", None))
    ('van der', 'Meer')
    """
    if " " in text or not text.isprintable():
        tokens = [Token(found[0], found.start(), found.end()) for found in re.finditer(r"\S+", text)]
        run = infix_run(tokens, 0, how, alone=True) if len(tokens) > 1 else 0
        run = min(run, len(tokens) - 1)
        if run > 0:
            return text[: tokens[run - 1].end], text[tokens[run].start :]
    if "'" not in text:
        return None, text
    for glued in ("d'", "l'", "'s-", "'t "):
        if text.lower().startswith(glued) and len(text) > len(glued) + 1:
            return text[: len(glued)].strip(), text[len(glued) :]
    return None, text
