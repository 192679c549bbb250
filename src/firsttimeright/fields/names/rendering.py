"""``render``: a name written for a purpose, and the opening of a letter."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from firsttimeright.fields.names.greeting import ennobled, greeting, to_nobody
from firsttimeright.fields.names.habits import Habits, habits
from firsttimeright.fields.names.lines import before_family, capital, first_given, initials_of, join, surname
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.findings.wanted import refuse_unread
from firsttimeright.reference.words.salutations import BEHIND, STANDARD
from firsttimeright.text.folding import fold

__all__ = ["STYLES", "formal", "render"]

STYLES = (
    "full", "formal", "informal", "initials", "sort", "address", "greeting", "salutation_line", "signature",
)  # fmt: skip
_NOBODY = (Kind.COMPANY, Kind.DEPARTMENT, Kind.NONSENSE, Kind.UNKNOWN)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def render(name: PersonName, *, style: str = "full", country: str | None = None, language: str | None = None) -> str:
    """Write a name in one of ``STYLES``.

    ``full``: titles, given names or initials, infix, family name, suffix, degrees;
    ``formal``: the same with the salutation before it (reads back to the same name);
    ``informal``: as somebody who knows the person would call them;
    ``initials``: initials in place of given names;
    ``sort``: sort key, on the main name in the Netherlands and on the infix in Belgium;
    ``address``: the line of an address; ``greeting``: the opening of a letter,
    ``salutation_line``: the same with its comma; ``signature``: the letters of the name (JvdB).

    A sex that was not given is not guessed: the opening is then neutral.

    Args:
        name: The name.
        style: One of ``STYLES``.
        country: Where it is written to, alpha-2.
        language: Language of the letter or the line; by default the country's.

    Raises:
        TypeError: It is not what :func:`parse` gives.
        ValueError: *style* is unknown.

    Source: taaladvies.net ("aanhef", "J. van den Berg"); Haal Centraal BRP
    (aanhef, aanschrijfwijze); DIN 5008.

    >>> name = PersonName(salutation="Dhr.", initials="J.", infix="van der", family_name="Marck", gender="m")
    >>> render(name, style="greeting", country="NL"), render(name, style="sort", country="NL")
    ('Geachte heer Van der Marck', 'Marck, J. van der')
    """
    refuse_unread(name, PersonName)
    if style not in STYLES:
        raise ValueError(f"unknown style {style!r}; known: {', '.join(STYLES)}")
    how = habits(country, language)
    if name.kind in _NOBODY or (name.unparsed and not _has_name(name)):
        text = name.unparsed or ""
        if style in ("greeting", "salutation_line"):
            text = to_nobody(how.language)
            return text + "," if style == "salutation_line" else text
        return text
    if style == "sort":
        return _sort(name, how)
    if style in ("greeting", "salutation_line"):
        text = greeting(name, how)
        return text + "," if style == "salutation_line" else text
    if style == "signature":
        return _signature(name)
    write = {"informal": _informal, "initials": _initials, "address": _address, "formal": _formal}.get(style, _line)
    return _several(name, how, write) if name.others else write(name, how)


def formal(name: PersonName, how: Habits) -> str:
    """Write a name of somebody as the style ``formal`` does."""
    return _several(name, how, _formal) if name.others else _formal(name, how)


def _several(name: PersonName, how: Habits, write: Callable[[PersonName, Habits], str]) -> str:
    """Write several persons; a family name that they share stands once, behind the last."""
    people = [replace(name, others=(), joiner=None), *name.others]
    last = people[-1]
    for at, one in enumerate(people[:-1]):
        plain = not (one.suffix or one.titles_after or one.partner_family_name or one.birth_family_name)
        if (
            plain
            and (one.given_names or one.initials)
            and (last.given_names or last.initials)
            and (one.infix, one.family_name) == (last.infix, last.family_name)
            and not (last.partner_family_name or one.family_first)
        ):
            people[at] = replace(one, infix=None, family_name=None)
    lines = [write(one, how) for one in people]
    return f"{', '.join(lines[:-1])} {name.joiner or _ALSO.get(how.language, '&')} {lines[-1]}"


_ALSO = {"nl": "en", "de": "und", "fr": "et", "en": "and"}


def _formal(name: PersonName, how: Habits) -> str:
    line = _line(name, how)
    if not name.salutation:
        return line
    if (behind := BEHIND.get(how.language)) and fold(name.salutation).replace(".", "") in behind:
        return f"{line} {name.salutation}"
    return f"{name.salutation} {line}".strip()


def _informal(name: PersonName, how: Habits) -> str:
    return name.nickname or first_given(name) or surname(name, how, first=True)


def _initials(name: PersonName, how: Habits) -> str:
    short = replace(name, given_names=None, nickname=None, initials=initials_of(name), initials_first=False)
    return _line(short, how)


def _has_name(name: PersonName) -> bool:
    return bool(name.family_name or name.given_names or name.initials)


def _noble_before(name: PersonName) -> bool:
    """A title of nobility before the name keeps the infix in lower case: graaf van Gronsveld."""
    return bool(name.titles_before) and name.titles_before[-1].lower().rstrip(".") in (
        "graaf", "gravin", "baron", "barones", "hertog", "hertogin", "markies", "markiezin", "prins", "prinses",
        "burggraaf", "burggravin", "ridder",
    )  # fmt: skip


def _line(name: PersonName, how: Habits) -> str:
    given = before_family(name)
    parts: list[str] = list(name.titles_before)
    if name.family_first:
        family = surname(name, how, first=False)
        parts += [family + (given or "")] if name.unspaced else [family, given or ""]
    else:
        if given:
            parts.append(given)
        if name.nickname:
            parts.append(f"({name.nickname})")
        parts += name.titles_between
        parts.append(
            surname(
                name, how, first=not given and not name.nickname and not name.titles_between and not _noble_before(name)
            )
        )
    if name.birth_family_name:
        parts += [_BORN.get(how.language, "née"), join(name.birth_infix, name.birth_family_name)]
    if name.suffix:
        parts.append(name.suffix)
    parts += name.titles_after
    return " ".join(filter(None, parts))


_BORN = {
    "nl": "geb.", "de": "geb.", "pl": "z domu", "it": "nata", "cs": "roz.", "sk": "roz.", "sv": "född", "da": "født",
    "no": "født", "nb": "født", "nn": "født", "fi": "o.s.", "hu": "szül.",
}  # fmt: skip


def _sort(name: PersonName, how: Habits) -> str:
    given = before_family(name)
    if name.family_first:
        blank = "" if name.unspaced else " "
        return f"{surname(name, how, first=False)}{blank}{given}".strip()
    infix, family = name.infix, name.family_name or ""
    if name.partner_family_name and name.name_order in ("partner-own", "partner"):
        infix, family = name.partner_infix, name.partner_family_name
        if name.name_order == "partner-own" and name.family_name:
            family = f"{family}-{join(name.infix, name.family_name)}"
    elif name.partner_family_name and name.name_order == "own-partner":
        family = f"{family}-{join(name.partner_infix, name.partner_family_name)}"
    tail = [given]
    if how.belgian or how.language == "it" or (how.language == "en" and infix):
        family = join(infix, family)
        if how.belgian and infix:
            family = capital(family)
    else:
        tail.append(infix or "")
    if name.suffix:
        tail.append(name.suffix)
    rest = " ".join(part for part in tail if part)
    return f"{family}, {rest}" if rest and family else family or rest


def _address(name: PersonName, how: Habits) -> str:
    man, woman, family = STANDARD.get(how.language, STANDARD["nl"])
    if how.dutch and name.kind is Kind.PERSON and (word := ennobled(name, letter=False) or ""):
        return f"{word} {_line(name, how)}"
    if name.kind is Kind.FAMILY:
        word = family
    elif how.language == "en" and name.kind is Kind.PERSON and _called(name) is not None:
        word = _called(name) or ""
    elif name.kind is Kind.PERSON and name.gender in ("m", "f"):
        word = man if name.gender == "m" else woman
    else:
        word = name.salutation or ""
    line = _line(name, how)
    if how.language == "nl" and not name.given_names and not name.initials and word:
        line = capital(line) if not name.titles_before else line
    return f"{word} {line}".strip()


_DOCTORS = ("dr", "prof", "professor", "doctor", "sir", "dame", "lord", "lady", "rev")


def _called(name: PersonName) -> str | None:
    """Give the English form of address that stays as it was chosen: Mrs, Miss; none beside Dr."""
    if any(title.lower().rstrip(".") in _DOCTORS for title in name.titles_before):
        return ""
    word = (name.salutation or "").rstrip(".")
    return word if word.lower() in ("mr", "mrs", "ms", "miss", "mx") else None


def _signature(name: PersonName) -> str:
    """Give the letters of a name: J.P. van der Berg -> JPvdB."""
    letters = [piece for piece in re.split(r"[.\s-]+", initials_of(name) or "") if piece]
    infix = "".join(word.strip("'")[:1].lower() for word in (name.infix or "").split())
    family = [
        ("IJ" if word.startswith("IJ") else word[0].upper())
        for word in _WORD.findall(name.family_name or "")
        if word[0].isupper()
    ]
    return "".join(letters) + infix + "".join(family)
