"""Which role the record gives the person himself: a child's record names its guardian, and makes the child none."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ..text.folding import fold
from ..text.wordlists import wordset

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["LONGEST", "OF_AGE", "OF_PARENTS", "least_age", "names_who_answers", "of_key"]

OF_AGE = 18  # the law's age for who answers for another
OF_PARENTS = 13  # years below which hardly anybody has a child
LONGEST = 60  # characters; a longer text is no role

_SEPARATE = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|[\W_]+")
# Fields that say what the person is, and those that say it of whoever the record is about: that may be somebody else.
_ROLE = wordset("role rol rolle hoedanigheid eigenschaft qualite funktion functie function")
_RELATION = wordset("relation relatie relationship beziehung lien verwantschap verwandtschaft")
_OF_WHOM = wordset(
    """to child kind minor minderjarige met tot het the van zum mit dem avec l enfant mineur le la pupil leerling
    schueler schuler student user person persoon customer klant kunde client member lid mitglied membre type
    contact account familiale family familie"""
)
_FLAG = wordset("is ist est isa")
_TRUE = wordset("true yes ja oui y j o 1 on waar wahr vrai")
_ANSWERS = wordset(
    """voogd voogdes curator bewindvoerder gemachtigde guardian vormund betreuer betreuerin tuteur tutrice curateur
    curatrice erziehungsberechtigter erziehungsberechtigte sorgeberechtigter sorgeberechtigte tutore opiekun opiekunka
    vardnadshavare foresatt foresatte verge vaerge formyndare huoltaja"""
)
_PARENTS = wordset(
    """ouder ouders moeder vader mama papa parent parents mother father mum mom dad elternteil eltern mutter vater
    mere pere padre madre padres genitore genitori rodzic matka ojciec pai mae foralder foraldrar foraeldre mor far
    aiti isa"""
)
# What stands beside such a word: "ouder/voogd", "legal guardian", "wettelijk vertegenwoordiger of ouder".
_BESIDE = wordset(
    """of en en/of or and oder und ou et de la le der die das the legal wettelijk wettelijke gesetzlicher gesetzliche
    legale verzorger verzorgers carer vertegenwoordiger representative vertreter representant legaal legalement"""
)
# A representative by law is of age; one by trade may be anything: "vertegenwoordiger".
_BY_LAW = wordset("""legal wettelijk wettelijke gesetzlicher gesetzliche legale legaal legalement""")
_REPRESENTS = wordset(
    """vertegenwoordiger vertegenwoordigster representative vertreter vertreterin representant representante"""
)
_COUNTED = wordset("1 2 first second one two eerste tweede")
# Words in the name of a field that holds somebody else's details.
_OTHERS = wordset(
    """contact emergency nood noodcontact noodnummer notfall urgence partner spouse tweede second child kind enfant
    pupil leerling"""
)


def least_age(scene: Scene) -> int:
    """Give the age in years that the person has at the least by his own role; 0 where none asks for one.

    Only a field for the role, or a flag that is set, speaks of the person himself. Whoever is
    named as guardian beside him is another, as every form for a child has one.
    """
    given = [
        (of_key(key), value)
        for key, value in scene.customer.given.items()
        if isinstance(key, str) and len(key) <= LONGEST
    ]
    elsewhere = any(
        _filled(value) and words & (_OTHERS | _ANSWERS | _PARENTS) and not words & (_ROLE | _RELATION | _FLAG)
        for words, value in given
    )
    ages = [_said(words, value, elsewhere=elsewhere) for words, value in given]
    return max(ages, default=0)


def _words(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(fold, _SEPARATE.split(text))))


@lru_cache(maxsize=1024)  # the names of a form's fields come back with each record
def of_key(key: str) -> frozenset[str]:
    """Give the words in the name of a field, folded."""
    return _words(key)


def _filled(value: object) -> bool:
    return value is not None and value is not False and bool(str(value).strip())


def _said(words: frozenset[str], value: object, *, elsewhere: bool) -> int:
    """Give the age that one field asks for."""
    if words & _FLAG:
        rest = words - _FLAG
        return _age(rest) if rest and str(value).strip().casefold() in _TRUE else 0
    own = bool(words & _ROLE) or (bool(words & _RELATION) and not elsewhere)
    if not own or not words <= _ROLE | _RELATION | _OF_WHOM or not isinstance(value, str) or len(value) > LONGEST:
        return 0
    return _age(_words(value))


def _age(words: frozenset[str]) -> int:
    """Give the age that a role asks for: of a parent or guardian, that of a parent."""
    if not words <= _ANSWERS | _PARENTS | _BESIDE | _REPRESENTS:
        return 0
    if words & _PARENTS:
        return OF_PARENTS
    return OF_AGE if words & _ANSWERS or (words & _BY_LAW and words & _REPRESENTS) else 0


def names_who_answers(words: frozenset[str]) -> str | None:
    """Say of the words of a field's name whose details it holds: a ``parent``'s, a ``guardian``'s, or neither's.

    >>> names_who_answers(frozenset(("legal", "guardian"))), names_who_answers(frozenset(("mother",)))
    ('guardian', 'parent')
    >>> names_who_answers(frozenset(("mother", "school"))) is None
    True
    """
    if not words or not words <= _ANSWERS | _PARENTS | _BESIDE | _REPRESENTS | _COUNTED:
        return None
    if words & _ANSWERS or (words & _BY_LAW and words & _REPRESENTS):
        return "guardian"
    return "parent" if words & _PARENTS else None
