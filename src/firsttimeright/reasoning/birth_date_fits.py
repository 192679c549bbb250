"""The date of birth fits the titles, the roles and the number that carries it."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from ..findings import Code, Completion, Evidence, Finding, Hypothesis, Severity, Skipped
from ..text.folding import fold
from .elders import ELDER, check_elders
from .engine import Claim
from .own_role import OF_AGE, least_age

if TYPE_CHECKING:
    from .scene import Scene

TOO_YOUNG_FOR_TITLE = Code("cross.too_young_for_title", Severity.WARN)
TOO_YOUNG_FOR_ROLE = Code("cross.too_young_for_role", Severity.WARN)
DIFFERS_FROM_NUMBER = Code("cross.birth_date_differs_from_number", Severity.WARN)
NUMBER_OF_ANOTHER = Code("cross.number_of_another_date", Severity.WARN)
FOUND_IN_NUMBER = Code("cross.birth_date_from_number", Severity.INFO)
CODES = (TOO_YOUNG_FOR_TITLE, TOO_YOUNG_FOR_ROLE, ELDER, DIFFERS_FROM_NUMBER, NUMBER_OF_ANOTHER, FOUND_IN_NUMBER)
EVIDENCE = ("evidence.number_carries_date", "evidence.day_and_month_changed_places", "evidence.one_digit_differs",
            "evidence.two_digits_changed_places")  # fmt: skip

# The age in years below which nobody bears it: youngest graduates known, with a margin downwards.
_TITLES = {
    "prof": 21, "dr": 18, "drs": 18, "ir": 18, "ing": 17, "mr": 18, "msc": 17, "bsc": 16, "ma": 17, "ba": 16, "mba": 18,
    "phd": 18, "llm": 18, "md": 18, "ra": 20, "em": 50, "ds": 18, "wed": 16,
    **dict.fromkeys(("doctor", "doktor", "docteur", "docteure", "doctorandus", "ingenieur", "dds", "dphil"), 18),
    **dict.fromkeys(("professor", "professorin", "professeur", "professeure", "hoogleraar"), 21),
    **dict.fromkeys(("meester", "dipl", "diplom", "dott", "dottore", "dottoressa", "lic", "licenciado"), 17),
    **dict.fromkeys(("licenciada", "mag", "mgr", "magister", "mudr", "judr", "phdr", "rndr", "paeddr"), 17),
    **dict.fromkeys(("dra", "doutor", "doutora", "rev", "reverend", "rabbi", "colonel", "oberst", "kolonel"), 18),
    **dict.fromkeys(("avv", "avvocato", "avvocata", "avocat", "avocate", "maitre", "rechtsanwalt"), 20),
    **dict.fromkeys(("rechtsanwaltin", "pfarrer", "pfarrerin"), 20),
    **dict.fromkeys(("habil", "hab", "docent", "bishop", "bisschop", "bischof", "eveque"), 22),
    **dict.fromkeys(("weduwe", "weduwnaar", "witwe", "witwer", "wwe", "veuve", "veuf", "widow", "widower"), 16),
    **dict.fromkeys(("viuda", "viudo", "vedova", "vedovo", "wdowa", "wdowiec", "viuva", "viuvo", "anka", "enke"), 16),
    "mrs": 14,  # of a married woman, in English; Mme and Mevr. are said of a child, too
}  # fmt: skip
_OLDEST = max(_TITLES.values())
_WORDS, _LATIN_WORDS = re.compile(r"[^\W\d_]+"), re.compile(r"[a-z]+")
_PRIOR = 0.02
_SURE = 0.95  # that the number is his own; it may be that of a partner or parent
_INSURED_BY_PARENTS = 16  # years: from then on everybody in France has a number of his own (L. 160-2 CSS)


def check(scene: Scene) -> tuple[Claim | Finding | Skipped | Completion, ...]:
    """Hold the date of birth against what else the record says of the person's age."""
    born = _day(scene.text("birth_date"))
    if born is None:
        return _from_number(scene)
    found: list[Claim | Finding | Skipped] = [*_number(scene, born)]
    if len(scene.customer.given) > len(scene.customer.host_names):  # fields that are not the person's own
        found += check_elders(scene, born)
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
    titles, salutation, suffix = (scene.text(field) for field in ("titles", "salutation", "suffix"))
    read = _in_the_name(scene)
    if not (titles or salutation or read or suffix):
        return []  # as of most people
    text = fold(f"{titles} {salutation} {read} {suffix}")
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


def _from_number(scene: Scene) -> tuple[Completion, ...]:
    """Offer the date that a national number carries, where the host has a field for it that is empty."""
    if "birth_date" not in scene.customer.host_names or scene.typed_text("birth_date"):
        return ()
    carried, _month = _told(scene)
    if carried is None or (scene.today is not None and carried > scene.today):
        return ()
    evidence = (Evidence("evidence.number_carries_date", 6.0),)
    return (Completion("birth_date", carried.isoformat(), _SURE, evidence, FOUND_IN_NUMBER.name),)


def _told(scene: Scene) -> tuple[dt.date | None, tuple[int, ...] | None]:
    """Give the day that a right national number carries, or else the year within its century, the month and the day."""
    parsed = scene.customer.identifiers.get("national_id")
    value = parsed.value if parsed is not None else None
    carried, month = getattr(value, "birth_date", None), getattr(value, "born_in", None)
    return carried if isinstance(carried, dt.date) else None, month


def _of_century(scene: Scene, born: dt.date, told: tuple[int, ...]) -> dt.date | None:
    """Give the day that a number means which does not tell the century: that in which the date lies near to it.

    One that tells no day means that of the date, unless that is the month. Of those a child has the number of a
    parent, who insures it: then the two have nothing to do with each other.
    """
    year, month, *days = told
    if not days and scene.today is not None and (scene.today - born).days < _INSURED_BY_PARENTS * 365.25:
        return None
    year += born.year - born.year % 100
    year += 100 * ((born.year - year > 50) - (year - born.year > 50))
    turned = born.day == month and born.month != month
    try:
        return dt.date(year, month, days[0] if days else born.month if turned else born.day)
    except ValueError:  # 31 June: the month was meant otherwise, and so was the day; in the number it is no day
        return None if days else dt.date(year, month, 1)


def _number(scene: Scene, born: dt.date) -> tuple[Claim | Finding, ...]:
    """The date that a national number carries, where its check digits are right.

    A date one slip away is what was meant, as a rule. Two dates that have nothing
    in common belong to two persons: which of the two values is wrong is not known.
    """
    carried, month = _told(scene)
    if carried is None and month is not None:
        carried = _of_century(scene, born, month)
    if carried is None or carried == born:
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
