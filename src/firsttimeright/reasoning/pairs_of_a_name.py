"""A part of a name, or a form of address, and a value of the address that stand in each other's fields."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..fields.addresses import cities
from ..fields.addresses.world import world
from ..reference.words.infixes import DUTCH
from ..reference.words.salutations import FORMS, GREETINGS, stated_sex
from ..reference.words.titles import BEFORE, SEXED
from ..text.folding import fold
from ..text.none_said import says_none

if TYPE_CHECKING:
    from .scene import Scene

    _Pair = tuple[str, str, Callable[[str, str, Scene], bool]]

__all__ = ["OF_NO_FORM", "PAIRS", "is_form"]

_MORE_FORMS = ("de heer", "sr", "m")
_INFIX_WORDS = frozenset(word for infix in DUTCH for word in infix.split())
_LOCALITIES = frozenset(("GB", "IE"))  # whose tables lack many villages: Preston, who lives near Preston
_STREET = re.compile(
    r"(?:[a-z]{3}(?:straat|stra(?:ß|ss)e|gasse|allee|platz|plein)|[a-z]{4}laan)$"
    r"|^(?:rue|avenue|boulevard|chemin|impasse|cours|place|quai|route|all[ée]e) "
    r"|\w[ -](?:stra(?:ß|ss)e|str\.|gasse|allee|platz)$"
    r"|\w (?:street|st|road|rd|avenue|ave|lane|drive|st\.|rd\.|ave\.)$",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"(?:[^\W\d_]{1,2}\.[ -]?)+|[^\W\d_]")
_WHOLE = 3  # letters of a given name: Ed and Jo are initials, too
_BORNE = 1.0  # bearers per million


def is_form(text: str) -> bool:
    """Tell whether a text is a form of address, and nothing else."""
    folded = fold(text).rstrip(".")
    return folded in FORMS or folded in _MORE_FORMS


def _is_title(text: str) -> bool:
    return all(word.strip(".") in BEFORE or word.strip(".") in SEXED for word in fold(text).split())


def _is_borne(text: str, scene: Scene) -> bool:
    """Tell whether somebody bears a text as a name, in the record's country or at all."""
    return any(
        found is not None and found.frequency >= _BORNE
        for look in (scene.reference.given_name, scene.reference.family_name)
        for found in (look(text, scene.country), look(text))
    )


def _salutation(salutation: str, name: str, scene: Scene) -> bool:
    """*Klaus | Herr*: a form of address where the name belongs, and a name in its field.

    Where nobody is called as that form, the name may be any: *Hinterholzer | Frau*.
    """
    if not is_form(name) or not salutation.replace("-", "").replace(" ", "").isalpha():
        return False
    if any(word in BEFORE or word in SEXED for word in fold(salutation).split()):
        return False  # Graf | Herr
    if _says_no_name(salutation):
        return False
    if _is_borne(salutation, scene):
        return True
    if min(len(salutation), len(name.rstrip("."))) < _WHOLE or fold(salutation) in GREETINGS:
        return False  # M is an initial, too
    return not _is_borne(name, scene)


def _says_no_name(salutation: str) -> bool:
    """Tell whether a salutation that is no form of address holds no name either: *divers*, *onbekend*, *n.v.t.*."""
    return stated_sex(salutation) is not None or says_none(salutation.replace(".", ""))


def _of_initials(salutation: str, initials: str, _scene: Scene) -> bool:
    """Tell of *S.M. | Mevr.*."""
    if not is_form(initials) or _LETTERS.fullmatch(initials):
        return False
    return bool(_LETTERS.fullmatch(salutation)) and not _says_no_name(salutation)


def _of_infix(salutation: str, infix: str, _scene: Scene) -> bool:
    """Tell of *van der | Mevr.*."""
    return is_form(infix) and all(fold(word).strip(".'") in _INFIX_WORDS for word in salutation.split())


def _of_town(salutation: str, city: str, scene: Scene) -> bool:
    """Tell of *Groningen | Mevr.*."""
    return is_form(city) and world(scene.reference).place(salutation, scene.country) is not None


def _of_street(salutation: str, street: str, scene: Scene) -> bool:
    """Tell of *Veldstraat | Mevrouw*."""
    if not is_form(street):
        return False
    return bool(_STREET.search(salutation)) or bool(scene.reference.street_exists(salutation, scene.country or "NL"))


def _title(titles: str, name: str, scene: Scene) -> bool:
    """*Waltraud | Mag.*: a title where the name belongs, and a name in its field."""
    if not name.endswith(".") or not _is_title(name) or not titles.replace("-", "").replace(" ", "").isalpha():
        return False
    return not any(word in BEFORE or word in SEXED for word in fold(titles).split()) and _is_borne(titles, scene)


def _initials(initials: str, given: str, scene: Scene) -> bool:
    """*Teun | T.*: the given name where its initials belong, and those in its field."""
    if not _LETTERS.fullmatch(given) or not initials.isalpha() or not initials.istitle() or len(initials) < _WHOLE:
        return False
    if fold(given)[:1] != fold(initials)[:1]:
        return False
    found = scene.reference.given_name(initials, scene.country)
    return found is not None and found.frequency >= _BORNE


def _infix(given: str, infix: str, scene: Scene) -> bool:
    """*van der | Sanne*."""
    if not infix[:1].isupper() or not all(fold(word).strip(".'") in _INFIX_WORDS for word in given.split()):
        return False
    found = scene.reference.given_name(infix, scene.country)
    return found is not None and found.frequency >= _BORNE


def _town(name: str, city: str, scene: Scene) -> bool:
    """*Groningen | Wal*: the postcode's own town where the name belongs, and a name that is no place in its field."""
    country, postcode = scene.country, scene.text("postcode")
    if not postcode or country is None or country in _LOCALITIES:
        return False
    view = world(scene.reference)
    if view.place(city, country):  # as in most records
        return False
    if any(map(str.isdigit, name + city)) or view.place(name, country) is None:
        return False
    info = view.postcode(postcode, country)
    if info is None or not any(view.same_place(name, place, country) for place in info.places):
        return False
    if cities.agree(city, info, country, view) or cities.misspelled(city, info, country, view) is not None:
        return False
    return _is_borne(city.rsplit(" ", maxsplit=1)[-1] if " " in city else city, scene)


def _street(name: str, street: str, scene: Scene) -> bool:
    """*Veldstraat | Van Damme*: a street where the name belongs, and a name that is no street in its field.

    Many streets are called as people are (Vondel, Berg), and some people as streets: so nobody bears the one, by a word
    that says what it is.
    """
    if not _STREET.search(name) or any(map(str.isdigit, street)) or _STREET.search(street):
        return False
    if scene.reference.family_name(name) is not None or scene.reference.given_name(name) is not None:
        return False
    if scene.country == "NL" and scene.reference.street_exists(street, "NL"):
        return False
    return _is_borne(street, scene)


OF_NO_FORM: tuple[_Pair, ...] = (  # of a salutation that is no form of address
    ("salutation", "given_name", _salutation),
    ("salutation", "family_name", _salutation),
    ("salutation", "initials", _of_initials),
    ("salutation", "infix", _of_infix),
    ("salutation", "city", _of_town),
    ("salutation", "street", _of_street),
)
PAIRS: tuple[_Pair, ...] = (
    ("titles", "given_name", _title),
    ("titles", "family_name", _title),
    ("initials", "given_name", _initials),
    ("given_name", "infix", _infix),
    ("family_name", "city", _town),
    ("given_name", "city", _town),
    ("family_name", "street", _street),
    ("given_name", "street", _street),
)  # fmt: skip
