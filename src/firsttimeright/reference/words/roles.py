"""Words that address those who stand to somebody in a role: parents, guardians, carers. Kept by hand."""

from __future__ import annotations

from dataclasses import dataclass

from firsttimeright.text.wordlists import wordset

__all__ = ["ROLES", "ROLES_FIRST", "Roles"]


@dataclass(frozen=True, slots=True)
class Roles:
    """The words of one language, each a piece of a pattern."""

    lead: str  # whom a letter is for
    article: str
    many: str  # roles in the plural: hardly anybody's name
    one: str  # roles that may be a name too
    of: str  # what stands before the name
    article_tells: bool = False  # no name begins with the article, as Dutch ones do: Die Mutter von Lukas Brandt


ROLES = (
    Roles(
        r"aan|t\.? ?a\.? ?v\.?:?|ter attentie van|geachte|beste",
        "de|het",
        "ouders|ouderpaar|verzorgers|pleegouders|grootouders|stiefouders|voogden|wettelijke vertegenwoordigers",
        "ouder|moeder|vader|verzorger|voogd|wettelijke? vertegenwoordiger",
        "van",
    ),
    Roles(
        r"an|z\. ?hd\.|zu händen(?: von)?",
        "die|den|der",
        "eltern|erziehungsberechtigten?|sorgeberechtigten?|pflegeeltern|gro(?:ß|ss)eltern|gesetzlichen? vertreter",
        "mutter|vater|vormund|betreuer|betreuerin",
        "von|des|der",
        article_tells=True,
    ),
    Roles(
        r"aux|à l'attention des|à l'attention de",
        "les|la|le",
        "parents|grands-parents|tuteurs|repr[ée]sentants l[ée]gaux|responsables l[ée]gaux",
        "m[èe]re|p[èe]re|tuteur|tutrice|repr[ée]sentant l[ée]gal",
        "de la|de|du|des",
    ),
    Roles(
        "to|attn:?|fao:?|dear",
        "the",
        "parents|legal guardians|foster parents|grandparents|carers|caregivers",
        "parent|guardians?|legal guardian|mother|father|carer|caregiver",
        "of",
    ),
)
"""By language: Dutch, German, French, English."""

ROLES_FIRST = wordset(
    """ouders ouderpaar verzorgers pleegouders grootouders stiefouders voogden eltern erziehungsberechtigte
    erziehungsberechtigten sorgeberechtigte sorgeberechtigten pflegeeltern grosseltern parents tuteurs carers caregivers
    grandparents"""
)
"""Folded words of a form that may begin such a text: they are left to readers who look at all words."""
