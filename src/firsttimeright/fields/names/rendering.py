"""``render``: a name written for a purpose, and the opening of a letter."""

from __future__ import annotations

import re
from dataclasses import replace

from firsttimeright.fields.names.habits import Habits, habits
from firsttimeright.fields.names.value import Kind, PersonName
from firsttimeright.reference.words.salutations import STANDARD

__all__ = ["STYLES", "initials_of", "render"]

STYLES = (
    "full", "formal", "informal", "initials", "sort", "address", "greeting", "salutation_line", "signature",
)  # fmt: skip
_OPENING = {
    # language: to a man, to a woman, to nobody's sex in particular
    "nl": ("Geachte heer", "Geachte mevrouw", "Geachte"),
    "de": ("Sehr geehrter Herr", "Sehr geehrte Frau", "Guten Tag"),
    "fr": ("Monsieur", "Madame", "Bonjour"),
    "en": ("Dear Mr", "Dear Ms", "Dear"),
    "es": ("Estimado Sr.", "Estimada Sra.", "Hola,"),
    "it": ("Gentile Sig.", "Gentile Sig.ra", "Gentile"),
    "pt": ("Exmo. Sr.", "Exma. Sra.", "Caro(a)"),
    "pl": ("Szanowny Panie", "Szanowna Pani", "Dzień dobry"),
}  # fmt: skip
_FAMILIES = {"nl": "Geachte familie", "de": "Sehr geehrte Familie", "fr": "Chère famille", "en": "Dear",
    "es": "Estimada familia", "it": "Gentile famiglia"}  # fmt: skip
_NOBODY = {
    "nl": "Geachte heer, mevrouw", "de": "Sehr geehrte Damen und Herren", "fr": "Madame, Monsieur",
    "en": "Dear Sir or Madam",
    "es": "Estimados señores", "it": "Gentili signori", "pt": "Exmos. Senhores", "pl": "Szanowni Państwo",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_GERMAN_LETTER_TITLES = ("prof", "dr")


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
        ValueError: *style* is unknown.

    Source: taaladvies.net ("aanhef", "J. van den Berg"); Haal Centraal BRP
    (aanhef, aanschrijfwijze); DIN 5008.

    >>> name = PersonName(salutation="Dhr.", initials="J.", infix="van der", family_name="Marck", gender="m")
    >>> render(name, style="greeting", country="NL"), render(name, style="sort", country="NL")
    ('Geachte heer Van der Marck', 'Marck, J. van der')
    """
    if style not in STYLES:
        raise ValueError(f"unknown style {style!r}; known: {', '.join(STYLES)}")
    how = habits(country, language)
    if name.kind in (Kind.COMPANY, Kind.DEPARTMENT, Kind.NONSENSE, Kind.UNKNOWN) or (
        name.unparsed and not _has_name(name)
    ):
        text = name.unparsed or ""
        if style in ("greeting", "salutation_line"):
            text = _NOBODY.get(how.language, _NOBODY["en"])
            return text + "," if style == "salutation_line" else text
        return text
    if style == "sort":
        return _sort(name, how)
    if style in ("greeting", "salutation_line"):
        text = _greeting(name, how)
        return text + "," if style == "salutation_line" else text
    if style == "informal":
        return name.nickname or _first(name) or _surname(name, how, first=True)
    if style == "signature":
        return _signature(name)
    if style == "initials":
        short = replace(name, given_names=None, nickname=None, initials=initials_of(name), initials_first=False)
        return _line(short, how)
    if style == "address":
        return _address(name, how)
    line = _line(name, how)
    return f"{name.salutation} {line}".strip() if style == "formal" and name.salutation else line


def _has_name(name: PersonName) -> bool:
    return bool(name.family_name or name.given_names or name.initials)


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


def _first(name: PersonName) -> str | None:
    return name.given_names.split(" ")[0] if name.given_names else None


def _join(infix: str | None, family: str | None) -> str:
    if not infix:
        return family or ""
    if not family:
        return infix
    return (
        infix + family
        if infix.endswith(("'", "-")) and infix not in ("'s", "'t", "de'") and not infix.endswith(" '")
        else f"{infix} {family}"
    )


def _capital(text: str) -> str:
    """Give the first word its capital; 't, 's and d' never take one.

    >>> _capital("van der Marck"), _capital("'t Hart"), _capital("d'Ancona")
    ('Van der Marck', "'t Hart", "d'Ancona")
    """
    if not text or not text[0].isalpha() or text[1:2] == "'":
        return text
    return text[0].upper() + text[1:]


def _surname(name: PersonName, how: Habits, *, first: bool) -> str:
    """Write the family name with infixes and partner's name, in the order used.

    Args:
        name: The name.
        how: The form's habits.
        first: Nothing of the name stands before it, so that in Dutch the infix has a capital.
    """
    own = _join(name.infix, name.family_name)
    partner = _join(name.partner_infix, name.partner_family_name)
    if not partner:
        text = own
    elif name.name_order == "partner":
        text = partner
    elif name.name_order == "own":
        text = own
    elif name.name_order == "own-partner":
        text = f"{own}-{partner}"
    else:
        text = f"{partner}-{own}" if own else partner
    capital = first and how.language in ("nl", "af", "fy") and (name.infix or name.partner_infix)
    return _capital(text) if capital else text


def _given(name: PersonName) -> str:
    """Give what stands before the family name: given names, or initials, or both."""
    if name.initials_first and name.initials and name.given_names:
        return f"{name.initials} {name.given_names}"
    return name.given_names or name.initials or ""


def _line(name: PersonName, how: Habits) -> str:
    given = _given(name)
    parts: list[str] = list(name.titles_before)
    if name.family_first:
        family = _surname(name, how, first=False)
        parts += [family + (given or "")] if name.unspaced else [family, given or ""]
    else:
        if given:
            parts.append(given)
        if name.nickname:
            parts.append(f"({name.nickname})")
        parts += name.titles_between
        parts.append(
            _surname(
                name, how, first=not given and not name.nickname and not name.titles_between and not _noble_before(name)
            )
        )
    if name.birth_family_name:
        word = {"nl": "geb.", "de": "geb.", "fr": "née", "en": "née"}.get(how.language, "née")
        parts += [word, _join(name.birth_infix, name.birth_family_name)]
    if name.suffix:
        parts.append(name.suffix)
    parts += name.titles_after
    return " ".join(part for part in parts if part)


def _noble_before(name: PersonName) -> bool:
    """A title of nobility before the name keeps the infix in lower case: graaf van Gronsveld."""
    return bool(name.titles_before) and name.titles_before[-1].lower().rstrip(".") in (
        "graaf", "gravin", "baron", "barones", "hertog", "hertogin", "markies", "markiezin", "prins", "prinses",
        "burggraaf", "burggravin", "ridder",
    )  # fmt: skip


def _sort(name: PersonName, how: Habits) -> str:
    given = _given(name)
    if name.family_first:
        blank = "" if name.unspaced else " "
        return f"{_surname(name, how, first=False)}{blank}{given}".strip()
    infix, family = name.infix, name.family_name or ""
    if name.partner_family_name and name.name_order in ("partner-own", "partner"):
        infix, family = name.partner_infix, name.partner_family_name
        if name.name_order == "partner-own" and name.family_name:
            family = f"{family}-{_join(name.infix, name.family_name)}"
    elif name.partner_family_name and name.name_order == "own-partner":
        family = f"{family}-{_join(name.partner_infix, name.partner_family_name)}"
    tail = [given]
    if how.belgian or how.language == "it" or (how.language == "en" and infix):
        family = _join(infix, family)
        if how.belgian and infix:
            family = _capital(family)
    else:
        tail.append(infix or "")
    if name.suffix:
        tail.append(name.suffix)
    rest = " ".join(part for part in tail if part)
    return f"{family}, {rest}" if rest and family else family or rest


def _greeting(name: PersonName, how: Habits) -> str:
    tongue = how.language if how.language in _OPENING else "en"
    surname = _surname(name, how, first=tongue == "nl")
    if name.kind is Kind.FAMILY:
        return f"Dear {surname} family" if tongue == "en" else f"{_FAMILIES.get(tongue, 'Dear')} {surname}".strip()
    if name.kind in (Kind.COUPLE, Kind.ESTATE):
        return _couple_greeting(name, tongue, surname)
    man, woman, neutral = _OPENING[tongue]
    if not (name.family_name or name.partner_family_name):
        given = _given(name)
        return f"{neutral} {given}" if given else _NOBODY[tongue]
    if name.gender in ("m", "f"):
        opening = man if name.gender == "m" else woman
        if tongue == "fr":
            return opening
        if tongue == "pl":
            return opening
        if tongue == "en" and name.salutation and name.salutation.rstrip(".").lower() in ("mrs", "miss", "ms"):
            opening = f"Dear {name.salutation.rstrip('.').capitalize()}"
        if tongue == "de" and (titles := _letter_titles(name)):
            return f"{opening} {titles} {surname}"
        if tongue == "en" and (
            titles := " ".join(
                title for title in name.titles_before if title.rstrip(".").lower() in ("dr", "prof", "rev", "professor")
            )
        ):
            return f"Dear {titles.split(' ')[0].rstrip('.')} {surname}"
        return f"{opening} {surname}"
    if tongue == "de" and (titles := _letter_titles(name)):
        return f"{neutral} {titles} {name.given_names or ''} {surname}".replace("  ", " ")
    given = _given(name)
    if not given:
        if tongue == "nl":
            return f"Geachte heer/mevrouw {surname}"
        if tongue == "de":
            return f"Guten Tag {surname}"
        return _NOBODY[tongue] if tongue in ("fr", "pl") else f"{neutral} {surname}"
    return f"{neutral} {given} {_surname(name, how, first=False)}"


def _couple_greeting(name: PersonName, tongue: str, surname: str) -> str:
    if name.kind is Kind.ESTATE:
        return _NOBODY[tongue]
    if not surname:
        return _NOBODY[tongue]
    return {
        "nl": f"Geachte heer en mevrouw {surname}" if _both(name) else f"Geachte familie {surname}",
        "de": f"Sehr geehrte Frau {surname}, sehr geehrter Herr {surname}"
        if _both(name)
        else f"Sehr geehrte Familie {surname}",
        "fr": "Madame, Monsieur",
        "en": f"Dear Mr and Mrs {surname}" if _both(name) else f"Dear {surname} family",
    }.get(tongue, _NOBODY[tongue])


def _both(name: PersonName) -> bool:
    words = (name.salutation or "").lower().replace(".", "").split()
    return bool(set(words) & {"heer", "dhr", "herr", "mr", "herrn", "hr"}) and bool(
        set(words) & {"mevrouw", "mevr", "mw", "frau", "mrs", "ms"}
    )


def _letter_titles(name: PersonName) -> str:
    """Titles of a German letter: Professor and Dr., no others (DIN 5008)."""
    found = []
    for title in name.titles_before:
        low = title.lower()
        if low.startswith("prof"):
            found.append("Prof.")
        if "dr." in low or low == "dr":
            found.append("Dr.")
    return " ".join(dict.fromkeys(found))


def _address(name: PersonName, how: Habits) -> str:
    man, woman, family = STANDARD.get(how.language, STANDARD["nl"])
    if name.kind is Kind.FAMILY:
        word = family
    elif name.kind is Kind.PERSON and name.gender in ("m", "f"):
        word = man if name.gender == "m" else woman
    else:
        word = name.salutation or ""
    line = _line(name, how)
    if how.language == "nl" and not name.given_names and not name.initials and word:
        line = _capital(line) if not name.titles_before else line
    return f"{word} {line}".strip()


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
