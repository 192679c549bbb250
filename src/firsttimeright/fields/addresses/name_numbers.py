"""Numbers that belong to a street's name: years, dates, neighbourhoods."""

from __future__ import annotations

import re

from firsttimeright.fields.addresses.grammar import Grammar
from firsttimeright.fields.addresses.pieces import Known

__all__ = ["YEARS", "end_of_name"]

YEARS = re.compile(r"(?:1[5-9]\d\d|20[0-4]\d)(?:\s*[-–/]\s*(?:(?:1[5-9]|20)\d\d|\d\d))?(?!\d)")
_SHORT_YEARS = re.compile(r"['’‘`´]\d\d(?:\s*[-–/]\s*['’‘`´]?\d\d)?(?!\d)")
_FLOOR_FOLLOWS = re.compile(r"\s+\d{1,2}\s?(?:e|de|ste)?\s?(?:hoog|etage|verd|woonlaag)", re.IGNORECASE)
_DASHED = re.compile(r"\s?[-–]\s?\d")
_TWO_NUMBERS = re.compile(r"\s+(\d{1,5})(?!\d)(?![ºª])")


def end_of_name(text: str, run: re.Match[str], g: Grammar, runs: list[re.Match[str]], known: Known | None) -> int:
    """Give where the street's name ends, if a number belongs to it: the position behind that number; 0 if not."""
    before, after = text[: run.start()], text[run.end() :]
    if before[-1:] in "'’‘`´" and (short := _SHORT_YEARS.match(text, run.start() - 1)):
        return short.end()
    if (found := g.in_name.match(text, run.end())) and not _FLOOR_FOLLOWS.match(text, max(run.start() - 1, 0)):
        return found.end()
    head = before.rstrip(" ,")
    later = any(other.start() > run.end() for other in runs)
    if (years := YEARS.match(text, run.start())) and len(run[0]) == 4:
        rest_has_number = any(other.start() >= years.end() for other in runs)
        name = text[: years.end()].strip(" ,")
        if (known and known(name)) or g.month_before.search(head):
            return years.end()
        if g.lone.search(head) or (rest_has_number and text[years.end() : years.end() + 1] in " ,"):
            return years.end()
        if len(years[0]) > 4 and not rest_has_number and len(years[0].split("-")[-1]) == 4:
            return years.end()
    if later and g.country == "NL" and known and _DASHED.match(after) and known(f"{head} {run[0]}") and not known(head):
        return run.end()  # Wijk 6-14: of Urk
    if later and (other := _TWO_NUMBERS.match(after)) and not _FLOOR_FOLLOWS.match(after):
        return run.end() if _neighbourhood(text, run, other[1], g, known) else 0
    if later and g.lone.search(head) and " " in head and after[:1] == " ":
        return run.end() if re.match(r"\s+\d", after) else 0
    return 0


def _neighbourhood(text: str, run: re.Match[str], second: str, g: Grammar, known: Known | None) -> bool:
    """Tell whether the first of two numbers is a neighbourhood's number: "Wijk 1 20"."""
    head = text[: run.start()].strip(" ,")
    if known:
        if known(f"{head} {run[0]}"):
            return True
        if known(head) and g.street_word.search(head):
            return False
    if g.lone.search(head):
        return True
    if g.street_word.search(head):
        return False
    return g.country == "NL" or len(second) > len(run[0])
