"""Whoever answers for the person is of age, and a parent is older: the dates of birth that a record holds of them."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from ..fields import dates
from ..findings import Code, Finding, Severity
from ..text.folding import fold
from ..text.wordlists import wordset
from .own_role import LONGEST, OF_AGE, OF_PARENTS, names_who_answers, of_key

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["ELDER", "check_elders"]

ELDER = Code("cross.elder_too_young", Severity.WARN)

_ABOUT_A_DATE = re.compile(r"birth|born|dob|bday|gebo|geb|naiss|nasc|nacim|nele|urodz|fodsel|fodelse|synt|narozen")
_DATE_WORDS = wordset(
    """birth birthdate birthday date dob born bday of geboortedatum geboorte datum geboren gebdatum geb geburtsdatum
    geburtstag am naissance ne nee le nascita data di nacimiento fecha de nascimento urodzenia fodselsdato fodelsedatum
    fodselsdag dato syntymaaika narozeni"""
)


def check_elders(scene: Scene, born: dt.date) -> tuple[Finding, ...]:
    """Ask about the date of a guardian who is a child, or of a parent who was one when the person was born.

    A guardian of the old may be younger than they are; a parent is not.
    """
    found = []
    for key, value in scene.customer.given.items():
        role = _whose_birth(key) if isinstance(key, str) and len(key) <= LONGEST else None
        theirs = _day(value, scene) if role is not None else None
        if theirs is None:
            continue
        years = (born - theirs).days / 365.25
        if role == "parent" and years < OF_PARENTS:
            found.append(ELDER.at("birth_date", other=key, years=int(years), least=OF_PARENTS))
        elif role == "guardian" and scene.today is not None and (scene.today - theirs).days / 365.25 < OF_AGE:
            age = int((scene.today - theirs).days / 365.25)
            found.append(ELDER.at("birth_date", other=key, age=age, least=OF_AGE))
    return tuple(found)


@lru_cache(maxsize=1024)  # the names of a form's fields come back with each record
def _whose_birth(key: str) -> str | None:
    """Say of a field's name whose date of birth it holds, a ``parent``'s or a ``guardian``'s; of most, nobody's."""
    if not _ABOUT_A_DATE.search(fold(key)):
        return None
    words = of_key(key)
    return names_who_answers(words - _DATE_WORDS) if words & _DATE_WORDS else None


def _day(value: object, scene: Scene) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if not isinstance(value, str) or len(value) > LONGEST or not any(map(str.isdigit, value)):
        return None
    read = dates.parse(value, country=scene.country, language=scene.language, today=scene.today)
    sure = read.value is not None and not any(item.severity is not Severity.INFO for item in read.findings)
    return getattr(read.value, "date", None) if sure else None
