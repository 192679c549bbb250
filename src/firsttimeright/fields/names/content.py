"""What stands in a name field and is no person: organisations, departments, addresses, remarks, and the like."""

from __future__ import annotations

import re
from dataclasses import dataclass

from firsttimeright.fields.names import trades
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.tokens import Token
from firsttimeright.reference.forms import FORM_WORDS, find_form
from firsttimeright.reference.words import organisations as words
from firsttimeright.reference.world import check_country
from firsttimeright.text.folding import fold
from firsttimeright.text.wordlists import wordset

_MILD = frozenset(("ver", "fa", "firma", "stg", "maatschap", "coop", "verein"))

__all__ = ["BRAND_STARTS", "OFFICES", "SIGNS", "Signs", "has_signs", "lettered", "may_tell", "signs", "special"]

EMAIL = re.compile(r"[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]{2,}|[^\s@]+@[^\s@]+")
URL = re.compile(
    r"\b(?:https?://|www\.)\S+|"
    # dhr.de Wit: no German domain, but a form of address or a title before an infix
    r"\b(?!(?:dhr|hr|heer|mevr|mvr|mw|mej|fam|familie|wed|drs?|mrs?|ir|ing|prof|ds|jhr|jkvr)\.de\s)"
    r"[\w-]{2,}\.(?:nl|com|org|net|be|de|eu|fr|co\.uk|info)(?:/\S*)?(?=\s|$)",
    re.IGNORECASE,
)
DOMAIN = re.compile(r"(?!www\.)[a-z\d][a-z\d-]*\.(?:nl|com|be|de|eu|fr|net|org|co\.uk|shop|at|ch)", re.IGNORECASE)
PHONE = re.compile(r"(?<!\w)\+?\(?\d[\d\s().\-/]{7,}\d(?!\w)")
POSTCODE = re.compile(r"\b\d{4}\s?[A-Za-z]{2}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b")
_CAMEL = re.compile(r"[A-Z]?[a-z]{2,}[A-Z][A-Za-z]+")  # PostNL, easyJet
_NAME_STARTS = (
    "Mc",
    "Mac",
    "De",
    "Di",
    "La",
    "Le",
    "Lo",
    "Van",
    "Von",
    "Fitz",
    "Del",
    "Da",
    "Du",
    "El",
    "Al",
    "Ter",
    "Ten",
)
_NUMBERED = re.compile(
    r"^(?P<street>\D+?)[\s,]+(?:nr\.?\s*)?(?P<number>\d{1,5})\s*[-/]?\s*[a-zA-Z]{0,3}\s*(?:\d{0,3})\b|^\d{1,5}\s+(?P<after>\D+)$"
)
_ORDINAL = re.compile(r"^(?:1st|2nd|3rd|\d{1,2}th|\d{1,2}e|\d{1,2}de)$", re.IGNORECASE)

SIGNS = {"@": "a", "€": "e", "$": "s"}  # typed for a letter, for fun or by a slip
_LETTERS = str.maketrans(SIGNS)
_USUAL = 1.0  # bearers per million of a name that is told by all its letters but one

_TRADING_WORDS = frozenset(mark.replace(".", "").split(" ")[0] for mark in words.TRADING)
_CHURCHES = wordset("rk r-k r.k pkn evangelische katholische protestantse hervormde gereformeerde christelijke")
BRAND_STARTS = frozenset(brand.split(" ", 1)[0] for brand in words.BRANDS)
OFFICES = _TRADING_WORDS | words.RESIDENTS | words.DEPARTMENTS_FIRST | words.PUBLIC
_TELLING = OFFICES | FORM_WORDS
_BEFORE_DEPARTMENTS = wordset("tav de aan an die het a la the ter attentie van der le attn l'")


@dataclass(frozen=True, slots=True)
class Signs:
    """What the words of a text say about what it names."""

    kind: str | None = None  # company, department, family (residents), or None: no sign
    form: str | None = None  # the legal form as usually written
    strength: int = 0  # 3 a legal form, 2 a trade word that no one bears, 1 a trade word that is a surname too


_NO_SIGN = Signs()


def special(text: str, known: Knowledge | None = None, country: str | None = None) -> str | None:
    """Name what *text* is instead of a name: ``email``, ``url``, ``phone``, ``address``; ``None`` if nothing shows.

    With what is *known* of names, one whose a became an @ (*J@nsen*) is none of these.

    >>> special("Kerkstraat 12")
    'address'
    """
    if "@" in text and EMAIL.search(text):
        slipped = known is not None and has_signs(text, known, country)
        return None if slipped else "email"
    if "." in text and URL.search(text) and not DOMAIN.fullmatch(text):
        return "url"
    if not any(map(str.isdigit, text)):
        return None
    if PHONE.search(text) and sum(map(str.isdigit, text)) >= 9:
        return "phone"
    if found := _NUMBERED.match(text):
        street = fold(found["street"] or found["after"] or "").rstrip(". ,")
        last = street.split(" ")[-1] if street else ""
        if (
            street.split(" ")[0] in words.STREET_WORDS
            or last in words.STREET_WORDS
            or (last.endswith(words.STREETS) and len(last) > 4)
        ):
            return "address"
    if POSTCODE.search(text):
        return "address"
    return None


def has_signs(text: str, known: Knowledge, country: str | None) -> bool:
    """Tell whether signs stand for letters in a text, and each of its words that has one is a usual name with those."""
    words = [word for word in text.replace("-", " ").split() if not SIGNS.keys().isdisjoint(word)]
    return bool(words) and all(
        name.isalpha() and max(known.family_frequency(name, country), known.given_frequency(name, country)) >= _USUAL
        for name in map(lettered, words)
    )


def lettered(text: str) -> str:
    """Write a text with the letters for which its signs stand.

    >>> lettered("J@nsen")
    'Jansen'
    """
    return text.translate(_LETTERS)


def is_ordinal(text: str) -> bool:
    """Tell whether *text* is an ordinal such as ``2nd``."""
    return bool(_ORDINAL.match(text))


def may_tell(word: str) -> bool:
    """Tell in one look whether *word* may be a sign of an organisation, in whatever place and country."""
    return word in _TELLING or word in BRAND_STARTS or trades.may_tell(word)


def signs(
    tokens: list[Token], known: Knowledge, *, language: str, country: str | None, known_person: bool = False
) -> Signs:
    """Look for the words of organisations, departments and households.

    Args:
        tokens: The words.
        known: What is known of names.
        language: Of the form.
        country: Of the form.
        known_person: A salutation, title or initials begin the text: a trade word alone then proves nothing.
    """
    if not tokens:
        return _NO_SIGN
    keys = [token.key for token in tokens]
    if len(tokens) == 1 and "." in tokens[0].text and DOMAIN.fullmatch(tokens[0].text):
        return Signs("company", strength=2)  # Fietsenwinkel.nl
    if not _TELLING.isdisjoint(keys) and (
        found := _told(tokens, keys, language=language, country=country, known_person=known_person)
    ):
        return found
    if not known_person and _is_brand(tokens, keys, known, country):
        return Signs("company", strength=2)
    trade = trades.trade_strength(keys, known, country)
    return Signs("company", strength=trade) if trade and not (known_person and trade < 2) else _NO_SIGN


def _told(
    tokens: list[Token], keys: list[str], *, language: str, country: str | None, known_person: bool
) -> Signs | None:
    """See what one of the ``_TELLING`` words tells where it stands: a trade name, a form, residents, an office."""
    if not _TRADING_WORDS.isdisjoint(keys) and _is_trading(keys):
        return Signs("company", strength=3)
    form = find_form([token.text for token in tokens], country, language)
    if form is not None and not (form.start == 0 and known_person and keys[0] in _MILD):
        return Signs("company", form.form, strength=3)
    first = keys[0]
    if first in _CHURCHES and len(keys) > 2 and keys[1] in words.PUBLIC:
        return Signs("company", strength=2)
    if not words.RESIDENTS.isdisjoint(keys[:4]) and (len(keys) > 1 or first in words.RESIDENTS):
        return Signs("family", strength=2)
    skip = 0
    while skip < len(keys) - 1 and keys[skip] in _BEFORE_DEPARTMENTS:
        skip += 1
    if keys[skip] in words.DEPARTMENTS_FIRST and (skip or len(keys) <= 4) and not known_person:
        return Signs("department", strength=2)
    if (
        first in words.PUBLIC
        and len(keys) > 1
        and not known_person
        and not (first == "kerk" and len(keys) == 2)
        and not (first == "ville" and language in ("fi", "sv"))
    ):
        return Signs("company", strength=2)
    return None


_MAKES_A_NAME = 0.3  # bearers per million of given and family name together: with as many it may be a person


def _is_brand(tokens: list[Token], keys: list[str], known: Knowledge, country: str | None) -> bool:
    """Tell whether the text is one of the best known brands, or one word with capitals inside as brands have."""
    if len(keys) > 1 and keys[0].partition(" ")[0] not in BRAND_STARTS:
        check_country(country)  # an unknown one is the caller's mistake, whatever the name
        return False
    if " ".join(keys) in words.BRANDS:
        bearers = known.given_world(tokens[0].text, country) * known.family_most(tokens[-1].text, country) / 1e6
        if len(tokens) == 1:
            return max(known.given_world(tokens[0].text, country), known.family_most(tokens[0].text, country)) < 5
        return bearers < _MAKES_A_NAME
    text = tokens[0].text
    if len(tokens) > 1:  # Rabobank Utrecht
        borne = keys[0] not in words.BRANDS or known.given_world(text, country) or known.family_most(text, country)
        return not borne
    return (
        len(tokens) == 1
        and bool(_CAMEL.fullmatch(text))
        and not text.startswith(_NAME_STARTS)
        and not known.family_frequency(text, country)
        and not known.given_world(text, country)
    )


def _is_trading(keys: list[str]) -> bool:
    """Tell whether a trade name stands behind a person's: the words between them do."""
    text = f" {' '.join(keys)} "
    marks = (mark.replace(".", "") for mark in words.TRADING)
    return any(f" {mark} " in text and keys[0] != mark.split(" ", maxsplit=1)[0] for mark in marks)
