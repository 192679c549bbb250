"""What the record itself tells of its empty fields, and which one to ask next."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from ..customer import NAME_FIELDS
from ..fields.names import Kind, PersonName, render
from ..fields.names.initials import has_case
from ..findings import Code, Completion, Evidence, Severity
from ..reference.words.salutations import language_of
from ..reference.words.titles import AFTER
from ..text.folding import compact
from ..text.wordlists import wordset
from . import language_heard
from .language_heard import LANGUAGE, heard, last_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .scene import Scene

INITIALS = Code("cross.initials_from_given_name", Severity.INFO)
GIVEN_NAME = Code("cross.given_name_from_email", Severity.INFO)
GREETING = Code("cross.greeting_composed", Severity.INFO)
CODES = (INITIALS, GIVEN_NAME, LANGUAGE, GREETING)
EVIDENCE = ("evidence.given_names_begin_so", "evidence.email_spells_it_out", "evidence.is_a_given_name",
            "evidence.greeting_by_salutation", "evidence.greeting_is_neutral",
            *language_heard.EVIDENCE)  # fmt: skip

_INITIAL = re.compile(r"^(?:(ij)|(th|ch|ph|st|chr)(?=[a-z])|([^\W\d_]))", re.IGNORECASE)
_NO_NAME = re.compile(r"[\d@<>{}\[\]()/\\|;:!?#*=_]|\w{2}\.\w")  # an address, markup, code
_BLANKS = re.compile(r"\s+")
_LEAST_GIVEN = 20.0  # bearers per million of a given name that is read from an address


def check(scene: Scene) -> tuple[Completion, ...]:
    """Offer what follows from the other fields. Never a gender, and never a salutation."""
    given = {item.field for item in scene.customer.completions}
    found: list[Completion] = []
    for field, fill in (("initials", _initials), ("given_name", _given_name), ("language", heard)):
        if field not in given and not scene.typed_text(field) and (item := fill(scene)) is not None:
            found.append(item)
    return tuple(found) if _GREETED.isdisjoint(scene.customer.host_names) else (*found, *_greetings(scene))


def _initials(scene: Scene) -> Completion | None:
    name = scene.customer.name.value if scene.customer.name is not None else None
    if name is not None and name.kind is Kind.COUPLE:
        return None  # Anne en Jan
    names = scene.text("given_name")
    value = _initials_of(names) if names else None
    if value is not None and "-" in names and scene.country in _HYPHENED:
        value = _hyphened(names, value)
    return _offered(value) if value is not None else None


@lru_cache(maxsize=512)  # nearly all people share a few dozen
def _offered(value: str) -> Completion:
    return Completion("initials", value, 0.98, (Evidence("evidence.given_names_begin_so", 10.0),), INITIALS.name)


_HYPHENED = frozenset(("DE", "AT", "CH", "LI", "FR", "LU", "MC"))  # Hans-Jürgen is H.-J. there, and H.J. elsewhere
_BETWEEN = wordset("de del la las los do da dos das di y e")  # María del Carmen is M.C.


def _hyphened(names: str, letters: str) -> str:
    """Write the first *letters* of given names with the hyphen of a double one.

    >>> _hyphened("Hans-Jürgen Karl", "H.J.K."), _hyphened("Anne-Marie MSc", "A.M.")
    ('H.-J.K.', 'A.M.')
    """
    groups = [[_initials_of(name) or "" for name in group.split("-") if name] for group in _BLANKS.split(names)]
    found = "".join(map("-".join, groups))
    return found if found.replace("-", "") == letters else letters


@lru_cache(maxsize=8_192)  # names come back
def _initials_of(names: str) -> str | None:
    if not names[0].isalpha() or len(names) > 60 or _NO_NAME.search(names):
        return None
    letters: list[str] = []
    words = _BLANKS.split(names.replace("-", " "))
    while len(words) > 1 and _stands_behind(words[-1], loud=names.isupper()):
        words.pop()
    for name in words:
        if letters and name in _BETWEEN:
            continue
        if not (start := _INITIAL.match(name)):
            return None
        if (
            not has_case(start[0]) or "\u10d0" <= start[0] <= "\u10ff"
        ):  # no capitals in Japanese, Arabic or Georgian names
            return None
        if name.endswith(".") or len(name) < 2:  # already an initial: the names room reads it
            return None
        letters.append("IJ" if start[1] else start[0][0].upper())
    return "".join(f"{letter}." for letter in letters)


def _stands_behind(word: str, *, loud: bool) -> bool:
    """Tell whether *word* is no name but stands behind one: *Jan MSc*, *Jan jr*, *Louis XIV*.

    *loud*: all words are in capitals, as names are that look like degrees then: TAN BENG.
    """
    folded = word.lower().replace(".", "")
    if folded in _YOUNGER or _ROMAN.fullmatch(word):
        return True
    usual = AFTER.get(folded)
    return usual is not None and len(folded) > 2 and word in ((usual,) if loud else (usual, usual.upper()))


_YOUNGER = frozenset(("jr", "sr", "jnr", "snr"))
_ROMAN = re.compile(r"II|(?=...)X{0,3}(?:I[XV]|V?I{0,3})")


def _given_name(scene: Scene) -> Completion | None:
    """Give the name that the address spells out, but not beside a salutation for the other sex: it is her husband's."""
    found = spelled_out(scene)
    stated = {scene.salutation_gender, scene.stated_gender} & _SEXES
    if found is None or not stated:
        return found
    known = scene.reference.given_name(found.value, scene.country)
    return found if known is None or known.gender not in _SEXES - stated else None


_SEXES = frozenset(("m", "f"))


def spelled_out(scene: Scene) -> Completion | None:
    """Read a given name from an address that spells it out beside the family name: sabine.jansen@."""
    if scene.typed_text("full_name") or len(base := compact(scene.text("family_name"))) < 3:
        return None
    family = compact(f"{scene.text('infix')}{scene.text('family_name')}")
    whole = scene.local_letters
    if base not in whole:  # of two family names people write one: beatriz.romero@ of Romero Cano
        base = next((part for part in _halves(scene) if part in scene.local_words), base)
    words = [word for word in scene.local_words if word not in {base, family} and word not in _infixes(scene)]
    if base not in whole or len(words) > 1:
        return None
    word = words[0] if words else ""
    if not word:
        return None
    for tail in (family, base):
        word = word.removesuffix(tail)
    known = scene.reference.given_name(word, scene.country) if len(word) > 2 else None
    if known is None or known.frequency < _LEAST_GIVEN:
        return None
    initials = compact(scene.text("initials"))
    if initials and initials[0] != word[0]:
        return None
    evidence = (
        Evidence("evidence.email_spells_it_out", 4.0),
        Evidence("evidence.is_a_given_name", 3.0, {"per_million": round(known.frequency, 1)}),
    )
    return Completion("given_name", known.name, 0.85 if initials else 0.7, evidence, GIVEN_NAME.name)


def _halves(scene: Scene) -> tuple[str, ...]:
    """Give the parts of a family name of two, *Romero Cano* and *Meier-Keller*, that are long enough to be told."""
    parts = [compact(part) for part in scene.text("family_name").replace("-", " ").split()]
    return tuple(part for part in parts if len(part) > 3) if len(parts) == 2 else ()


def _infixes(scene: Scene) -> frozenset[str]:
    return frozenset(scene.folded("infix").split())


def _opened_in(salutation: str) -> str | None:
    """Say in which language a letter to *Mr* is written: Dutchmen have it as a title and Frenchmen for M., but here."""
    word = last_word(salutation)
    return "en" if word == "mr" else language_of(word)


_GREETINGS = (("letter_greeting", "greeting"), ("salutation_line", "salutation_line"))
_GREETED = frozenset(field for field, _style in _GREETINGS)


def _greetings(scene: Scene) -> tuple[Completion, ...]:
    """Compose the opening of a letter, for hosts that have a field for it; neutral where no gender was stated."""
    asked = [
        (field, style)
        for field, style in _GREETINGS
        if field in scene.customer.host_names and not scene.typed_text(field)
    ]
    if not asked:
        return ()
    parsed = scene.customer.name
    name = parsed.value if parsed is not None else None
    if name is None and (company := scene.text("organisation")) and not _names_somebody(scene):
        name, parsed = PersonName(kind=Kind.COMPANY, unparsed=company), None
    elif parsed is None or name is None or not (name.family_name or name.partner_family_name):
        return ()
    if parsed is not None and any(item.severity is not Severity.INFO for item in parsed.findings):
        return ()
    language = scene.language
    if not language and (spoken := heard(scene)) is not None:
        language = spoken.value
    if not scene.country and not language and (language := _opened_in(name.salutation or "")) is None:
        return ()  # nothing says in which language
    if name.gender is None:
        name = replace(name, gender=scene.stated_gender)
    return tuple(_greeting(scene, name, language, field, style) for field, style in asked)


def _names_somebody(scene: Scene) -> bool:
    return any(scene.typed_text(field) for field in NAME_FIELDS)


def _greeting(scene: Scene, name: PersonName, language: str | None, field: str, style: str) -> Completion:
    """Compose one opening, with its reason: "Mx" and a couple were given a form of address as well as "Mevr." was."""
    value = render(name, style=style, country=scene.country, language=language)
    stated = bool(name.gender or name.salutation)
    if not stated and name.titles_before:  # "Dear Dr Hughes" follows from the title; most languages leave it out
        bare = replace(name, titles_before=())
        stated = value != render(bare, style=style, country=scene.country, language=language)
    evidence = Evidence("evidence.greeting_by_salutation" if stated else "evidence.greeting_is_neutral", 10.0)
    return Completion(field, value, 0.98, (evidence,), GREETING.name)


@dataclass(frozen=True, slots=True)
class Question:
    """The one field that would add most, and why."""

    field: str
    contactability: float  # what it adds to the chance that the customer can be reached, 0..1
    uniqueness: float  # what it adds to telling him from others, in bits
    required: bool = False  # what the customer came for cannot be done without it


# How a field reaches somebody, and how many bits it tells people apart by; assumptions, in the order of their worth.
_WORTH: Mapping[str, tuple[float, float]] = {
    "email": (0.9, 14.0), "mobile": (0.85, 14.0), "phone": (0.7, 13.0), "postcode": (0.3, 12.0),
    "house_number": (0.4, 6.0), "birth_date": (0.0, 14.0), "family_name": (0.1, 10.0), "given_name": (0.05, 7.0),
    "street": (0.3, 10.0), "city": (0.2, 6.0), "initials": (0.0, 4.0),
}  # fmt: skip
_STANDS_FOR = {
    "phone": ("mobile",), "mobile": ("phone",), "postcode": ("address",), "house_number": ("address",),
    "street": ("address", "postcode"), "city": ("address", "postcode"), "family_name": ("full_name", "organisation"),
    "given_name": ("full_name", "organisation"), "initials": ("full_name", "given_name", "organisation"),
    "birth_date": ("organisation",),
}  # fmt: skip
# Whole texts are never what is asked for, and say as much as their parts.
_WHOLE: Mapping[str, tuple[float, float]] = {"address": (0.6, 18.0), "full_name": (0.15, 16.0),
                                             "organisation": (0.15, 12.0)}  # fmt: skip
_ENOUGH_BITS = 48.0  # tell one person in the world, with room for a field that changes
_LEAST_GAIN = 0.05  # below this no question is worth its while


_ADDRESS = frozenset(("street", "house_number", "postcode", "city", "address"))


def next_question(
    record: Mapping[str, Any], *, required: Iterable[str] = (), useful: Iterable[str] = ()
) -> Question | None:
    """Choose the one missing field that would add most to reaching the customer and to telling him apart.

    Args:
        record: Canonical field names to standardised values.
        required: Fields that the host cannot do without, as ``Policy.required_fields`` gives them (``a|b``: one
            of them is enough). What is missing of them goes before all else.
        useful: Fields that the use case is better off with, in the same notation. An address among them is
            asked for where nothing of one is known, when all else is: it reaches nobody sooner who has a
            telephone, and tells nobody apart who has a birth date, but post has no other way.

    Returns:
        The field, or ``None`` where nothing worth a question is missing.

    Raises:
        TypeError: *record* is no mapping.

    >>> next_question({"family_name": "Vis", "postcode": "1017 GL", "house_number": "1"}).field
    'email'
    >>> next_question({"family_name": "Vis", "postcode": "1017 GL"}, required=["email", "house_number|address"]).field
    'email'
    """
    if not isinstance(record, Mapping):
        raise TypeError(f"next_question wants a record, a mapping of fields to values, not a {type(record).__name__!r}")
    filled = {field for field, value in record.items() if str(value if value is not None else "").strip()}
    reach, bits = 1.0, 0.0
    for field, (way, worth) in (*_WORTH.items(), *_WHOLE.items()):
        if field in filled:
            reach *= 1 - way
            bits += worth

    def asked(field: str, *, needed: bool = False) -> Question:
        way, worth = _WORTH.get(field) or _WHOLE.get(field) or (0.0, 0.0)
        return Question(field, round(reach * way, 4), round(max(min(worth, _ENOUGH_BITS - bits), 0.0), 2), needed)

    groups = [[field.strip() for field in group.split("|")] for group in required]
    empty = [group for group in groups if filled.isdisjoint(group)]
    if empty:
        # Of what adds little to reaching him, that first which does for most: a postcode before a house number.
        ours = (asked(_preferred(group, record), needed=True) for group in empty)
        return max(ours, key=lambda one: (_worthwhile(one), sum(one.field in group for group in empty), _gain(one)))
    questions = [
        asked(field) for field in _WORTH if field not in filled and filled.isdisjoint(_STANDS_FOR.get(field, ()))
    ]
    best = max(questions, key=_gain, default=None)
    if best is not None and _gain(best) > _LEAST_GAIN:
        return best
    for group in useful:
        fields = [field.strip() for field in group.split("|")]
        if not _ADDRESS.isdisjoint(fields) and filled.isdisjoint(_ADDRESS):
            return asked(_preferred(fields, record))
    return None


def _preferred(group: Sequence[str], record: Mapping[str, Any]) -> str:
    """Choose among fields of which one is enough: one that the host has a place for, the first otherwise."""
    return next((field for field in group if field in record), group[0])


def _worthwhile(question: Question) -> float:
    gain = _gain(question)
    return gain if gain > _LEAST_GAIN else 0.0


def _gain(question: Question) -> float:
    return question.contactability + question.uniqueness / _ENOUGH_BITS
