"""The date of birth fits the titles, the roles and the number that carries it."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from ..findings import Code, Evidence, Finding, Hypothesis, Severity, Skipped
from ..text.folding import fold
from .engine import Claim
from .own_role import OF_AGE, least_age

if TYPE_CHECKING:
    from .scene import Scene

TOO_YOUNG_FOR_TITLE = Code("cross.too_young_for_title", Severity.WARN)
TOO_YOUNG_FOR_ROLE = Code("cross.too_young_for_role", Severity.WARN)
DIFFERS_FROM_NUMBER = Code("cross.birth_date_differs_from_number", Severity.WARN)
NUMBER_OF_ANOTHER = Code("cross.number_of_another_date", Severity.WARN)
CODES = (TOO_YOUNG_FOR_TITLE, TOO_YOUNG_FOR_ROLE, DIFFERS_FROM_NUMBER, NUMBER_OF_ANOTHER)
EVIDENCE = ("evidence.number_carries_date", "evidence.day_and_month_changed_places", "evidence.one_digit_differs",
            "evidence.two_digits_changed_places")  # fmt: skip

# The age in years below which nobody bears it: youngest graduates known, with a margin downwards.
_TITLES = {
    "prof": 21, "dr": 18, "drs": 18, "ir": 18, "ing": 17, "mr": 18, "msc": 17, "bsc": 16, "ma": 17, "ba": 16, "mba": 18,
    "phd": 18, "llm": 18, "md": 18, "ra": 20, "em": 50, "ds": 18, "weduwe": 16, "wed": 16,
    **dict.fromkeys(("doctor", "doktor", "docteur", "docteure", "doctorandus", "ingenieur", "dds", "dphil"), 18),
    **dict.fromkeys(("professor", "professorin", "professeur", "professeure", "hoogleraar"), 21),
    **dict.fromkeys(("meester", "dipl", "diplom"), 17),
}  # fmt: skip
_OLDEST = max(_TITLES.values())
_WORDS, _LATIN_WORDS = re.compile(r"[^\W\d_]+"), re.compile(r"[a-z]+")
_PRIOR = 0.02


def check(scene: Scene) -> tuple[Claim | Finding | Skipped, ...]:
    """Hold the date of birth against what else the record says of the person's age."""
    born = _day(scene.text("birth_date"))
    if born is None:
        return ()
    found: list[Claim | Finding | Skipped] = [*_number(scene, born)]
    if scene.today is None:
        return (*found, Skipped("birth_date_fits", "no_today"))
    age = (scene.today - born).days / 365.25
    if 0 <= age < _OLDEST:
        oldest = max((_TITLES.get(word, 0) for word in _titles(scene)), default=0)
        if oldest > age:
            found.append(TOO_YOUNG_FOR_TITLE.at("birth_date", age=int(age), least=oldest))
        if age < OF_AGE and (least := least_age(scene)) > age:
            found.append(TOO_YOUNG_FOR_ROLE.at("birth_date", age=int(age), least=least))
    return tuple(found)


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _titles(scene: Scene) -> list[str]:
    """Give the words of the titles: of their field, of the salutation, and of what the name was read to have."""
    titles, salutation, read = scene.text("titles"), scene.text("salutation"), _in_the_name(scene)
    text = fold(f"{titles} {salutation} {read} {scene.text('suffix')}")
    words = [*_WORDS.findall(text), *(token.replace(".", "") for token in text.split() if "." in token[:-1])]  # Ph.D.
    if scene.country not in {"NL", "BE"} and "mr" in words:
        words.remove("mr")  # Mister, and no Master of Laws
    english = "mr" in _LATIN_WORDS.findall(fold(salutation)) or (not titles and "Mr" in scene.typed_text("full_name"))
    return [word for word in words if not (word == "mr" and english)]


def _in_the_name(scene: Scene) -> str:
    """Give the titles that stand among the names; Ing Li has none, for then nothing would be left before Li."""
    name = scene.name
    if name is None or not name.titles or not (name.given_names or name.initials):
        return ""
    return " ".join((*name.titles_before, *name.titles_after))


def _number(scene: Scene, born: dt.date) -> tuple[Claim | Finding, ...]:
    """The date that a national number carries, where its check digits are right.

    A date one slip away is what was meant, as a rule. Two dates that have nothing
    in common belong to two persons: which of the two values is wrong is not known.
    """
    parsed = scene.customer.identifiers.get("national_id")
    value = parsed.value if parsed is not None else None
    carried = getattr(value, "birth_date", None)
    if not isinstance(carried, dt.date) or carried == born:
        return ()
    slip = _slip(born, carried)
    if slip is None:
        same_day = (carried.month, carried.day) == (born.month, born.day)
        if same_day and (carried.year - born.year) % 100 == 0:
            return ()  # most such numbers hold two digits of the year
        return (NUMBER_OF_ANOTHER.at("national_id", other="birth_date"),)
    evidence = (Evidence("evidence.number_carries_date", 6.0), slip)
    guess = Hypothesis("birth_date", born.isoformat(), carried.isoformat(), DIFFERS_FROM_NUMBER.name, evidence)
    return (Claim(guess, prior=_PRIOR),)


def _slip(born: dt.date, carried: dt.date) -> Evidence | None:
    """Give the slip that makes the one date of the other."""
    if (carried.day, carried.month, carried.year) == (born.month, born.day, born.year):
        return Evidence("evidence.day_and_month_changed_places", 4.0)
    typed, held = (f"{day:%Y%m%d}" for day in (born, carried))
    apart = [place for place, (one, other) in enumerate(zip(typed, held, strict=True)) if one != other]
    if len(apart) == 1:
        return Evidence("evidence.one_digit_differs", 3.0)
    if len(apart) == 2 and apart[1] - apart[0] == 1 and typed[apart[0]] == held[apart[1]]:
        swapped = typed[apart[1]] == held[apart[0]]
        return Evidence("evidence.two_digits_changed_places", 3.0) if swapped else None
    return None
