"""An organisation's name, read and written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from firsttimeright.findings import Change, Code, Parsed, Quiet, Severity
from firsttimeright.findings.wanted import refuse_unread
from firsttimeright.reference import Reference, standard
from firsttimeright.reference.forms import find_form, word_key
from firsttimeright.reference.words.infixes import DUTCH
from firsttimeright.reference.words.organisations import DEPARTMENTS_FIRST, PUBLIC, TRADING, TRADING_AS
from firsttimeright.reference.words.salutations import PHRASES
from firsttimeright.reference.words.trades import BUSINESS, ENDINGS
from firsttimeright.text.scripts import repair
from firsttimeright.text.wordlists import wordset

__all__ = ["CODES", "EVIDENCE", "LONGEST", "Organisation", "parse", "render"]

LONGEST = 300  # characters
PERSON = Code("organisation.person_in_company_field")
PLACEHOLDER = Code("organisation.placeholder")
FORM = Code("organisation.legal_form", Severity.INFO)
CODES = (PERSON, PLACEHOLDER, FORM)
NOTATION = "organisation.notation"  # rule of a change
EVIDENCE = (NOTATION,)

_SPLIT = re.compile(r"[^\s,;()]+")
_TRADING = "h.o.d.n."
_FILLERS = frozenset(
    (
        "nvt",
        "n/a",
        "na",
        "geen",
        "none",
        "-",
        "onbekend",
        "particulier",
        "prive",
        "privé",
        "test",
        "x",
        "xxx",
        "nee",
        "no",
    )
)
_SMALL = wordset(
    """en de het van der den voor in op te ten ter and of the for und die das fur et la le du des y e di del & aan
    bij met tot uit"""
)

_SMALL_TOO = frozenset(("v.o.f.", "c.v."))


@dataclass(frozen=True, slots=True, repr=False)
class Organisation(Quiet):
    """The name of an organisation, taken apart.

    >>> found = parse("Stichting Vrienden van het Museum", country="NL").value
    >>> found.legal_form, found.name, found.form_first
    ('Stichting', 'Vrienden van het Museum', True)
    """

    name: str  # without the legal form
    legal_form: str | None = None  # as usually written: B.V., GmbH & Co. KG, Stichting
    legal_form_country: str | None = None
    form_first: bool = False  # the form stands before the name: Stichting ..., V.O.F. ...
    trade_name: str | None = None  # the name under which a person trades (h.o.d.n.); ``name`` is then the person's
    rest: str | None = None  # what follows a legal form in the middle, with the comma before it
    kind: str = "company"  # company, public, department, person, unknown
    trading: str = _TRADING  # what stands before ``trade_name``: as typed, where that is English

    _SPOKEN = frozenset({"legal_form", "legal_form_country", "form_first", "kind"})


def parse(
    text: str,
    *,
    country: str | None = None,
    language: str | None = None,
    field: str = "organisation",
    reference: Reference | None = None,
) -> Parsed[Organisation]:
    """Read *text* as the name of an organisation.

    The legal form is written as usual in its country (``BV`` becomes ``B.V.``); capitals
    stay, unless everything is lower case. Nothing is guessed: a person's name in this field is a
    question. O(length).

    Args:
        text: The name as typed. An empty text is no organisation.
        country: Alpha-2 code of the form.
        language: Language of the form.
        field: The field's name in findings and changes.
        reference: What is known of names; by default the library's own tables.

    Raises:
        TypeError: *text* is not a string.

    >>> parse("bakkerij jansen bv", country="NL").value.legal_form
    'B.V.'
    """
    if not isinstance(text, str):
        raise TypeError(f"the name of an organisation is a text, not {type(text).__name__}")
    repaired = repair(text)
    tidied = repaired.text.strip(" ,;")
    if not tidied:
        return Parsed(text, None, changes=_change(field, text, ""))
    if len(tidied) > LONGEST:
        return Parsed(text, Organisation(tidied, kind="unknown"))
    value = _read(tidied, country, language)
    findings = []
    if word_key(tidied) in _FILLERS:
        findings.append(PLACEHOLDER.at(field, (0, len(text))))
    elif value.legal_form is None and _is_person(tidied, reference if reference is not None else standard(), country):
        findings.append(PERSON.at(field, (0, len(text))))
    elif value.legal_form is not None and (value.legal_form not in tidied):
        findings.append(FORM.at(field, None, country=value.legal_form_country))
    return Parsed(text, value, findings=tuple(findings), changes=_change(field, text, render(value)))


def render(value: Organisation, *, style: str = "full") -> str:
    """Write an organisation's name.

    Args:
        value: What :func:`parse` read.
        style: ``full``, ``name`` (without its legal form), or ``sort`` (the name, a comma, its legal form).

    Raises:
        TypeError: It is not what :func:`parse` gives.
        ValueError: *style* is unknown.

    >>> render(Organisation("Schmidt", "GmbH & Co. KG", "DE"))
    'Schmidt GmbH & Co. KG'
    """
    refuse_unread(value, Organisation)
    if style not in ("full", "name", "sort"):
        raise ValueError(f"unknown style {style!r}; known: full, name, sort")
    if style == "name":
        return value.name
    if style == "sort":
        return f"{value.name}, {value.legal_form}" if value.legal_form else value.name
    if value.trade_name:
        return f"{value.name} {value.trading} {value.trade_name}"
    parts = (value.legal_form, value.name) if value.form_first else (value.name, value.legal_form)
    written = " ".join(part for part in parts if part)
    if not value.rest or value.form_first:
        return written
    return f"{written}{value.rest}" if value.rest.startswith(",") else f"{written} {value.rest}"


def _change(field: str, before: str, after: str) -> tuple[Change, ...]:
    return () if before == after else (Change(field, before or None, after or None, NOTATION),)


def _read(text: str, country: str | None, language: str | None) -> Organisation:
    for mark in TRADING:
        found = re.search(rf"\s{re.escape(mark)}\s", text, re.IGNORECASE)
        if found and found.start():
            said = found[0].strip() if mark in TRADING_AS else _TRADING
            return Organisation(text[: found.start()].strip(), trade_name=text[found.end() :].strip(), trading=said)
    places = [found.span() for found in _SPLIT.finditer(text)]
    words = [text[start:end] for start, end in places]
    if not words:
        return Organisation(text, kind="unknown")
    tongue = language or {"DE": "de", "AT": "de", "CH": "de"}.get(country or "")
    form = find_form(words, country, tongue)
    first = word_key(words[0])
    kind = "public" if first in PUBLIC else "department" if first in DEPARTMENTS_FIRST else "company"
    if form is None:
        return Organisation(_cased(text), kind=kind)
    if form.start == 0:
        name = text[places[0][1] :].strip(" ,")
        return Organisation(_cased(name), form.form, form.country, form_first=True, kind=kind)
    written = _form_as_typed(words[form.start : form.end], form.form)
    name = text[: places[form.start][0]].strip(" ,(")
    rest = text[places[form.end - 1][1] :].rstrip(" ,").lstrip() if form.end < len(words) else ""
    return Organisation(_cased(name), written, form.country, rest=rest or None, kind=kind)


def _form_as_typed(words: list[str], form: str) -> str:
    """Keep ``v.o.f.`` and ``c.v.``, as the Dutch Commercial Code writes them: the trade register has both."""
    typed = " ".join(words)
    return typed if typed in _SMALL_TOO and typed.upper() == form else form


def _cased(text: str) -> str:
    """Give capitals to a name all in lower case; a name in capitals is often meant so and stays."""
    if not text.islower() or "@" in text:
        return text
    words = text.split(" ")
    written = " ".join(
        word if (index and word in _SMALL) or not word[:1].isalpha() else word[:1].upper() + word[1:]
        for index, word in enumerate(words)
    )
    return written if repair(written).text == written else text


def _is_person(text: str, reference: Reference, country: str | None) -> bool:
    """Tell whether *text* is beyond doubt a person's name: a salutation, or a well-known given and family name."""
    words = _SPLIT.findall(text)
    keys = [word_key(word) for word in words]
    if not keys or any(
        key in BUSINESS
        or key.endswith(ENDINGS)
        or key in PUBLIC
        or key in ("&", "+")
        or not key.replace("-", "").replace("'", "").isalpha()
        for key in keys
    ):
        return False
    for row in PHRASES.get(keys[0], ()):
        if (
            row.sex
            and len(row.words) < len(keys)
            and tuple(keys[: len(row.words)]) == row.words
            and row.only is None
            and len(row.words[0]) > 1
        ):
            return True
    if not 2 <= len(keys) <= 4:
        return False
    given = reference.given_name(words[0], country)
    if (
        given is None
        or given.frequency < 1
        or ((as_family := reference.family_name(words[0], country)) and as_family.frequency > given.frequency)
    ):
        return False
    rest = keys[1:]
    while len(rest) > 1 and rest[0] in DUTCH:
        rest = rest[1:]
    family = reference.family_name(" ".join(rest), country)
    return len(rest) == 1 and family is not None and family.frequency > 20
