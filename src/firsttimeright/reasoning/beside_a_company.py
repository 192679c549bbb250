"""A person and a firm in one text, each to be told from the other; and a firm that bears its owner's name.

*Bos BV t.a.v. Jan Bos*, *Jan Bos (Bos BV)* and *Bos BV, Jan Bos* name two; *Jan* beside *Bos BV* may
name one, and where the given name went without it a person without a family name would be left.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..fields import names, organisations
from ..text.folding import compact, fold

if TYPE_CHECKING:
    from .scene import Scene

__all__ = ["at_a_place", "bears_a_name", "keeps_its_marks", "of_its_company", "parted", "says_for_whom"]

_PERSON = "organisation.person_in_company_field"  # the organisations room asks it
_FOR = re.compile(
    r"[\s,;(]+(?:t\.?\s?a\.?\s?v\.?|ter attentie van|attn\.?|att\.|att\.ne|attention|fao|f\.a\.o\.|c/o|p/a|"
    r"for the attention of|z\.?\s?hd\.?(?: von)?|zu h[aä]nden(?: von)?|zur attention(?: von)?|"
    r"[aà] l['’]attention de|a la atenci[oó]n de|alla cortese attenzione(?: di)?)[\s:]+",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"(?P<one>[^()\[\]]*[^()\[\]\s])\s*[(\[](?P<other>[^()\[\]]+)[)\]]")
_BETWEEN = re.compile(r"\s*[,;|]\s*|\s+[/–—-]\s+|\s*/\s*")
_PLACE = re.compile(r"(?P<firm>.*[^\s,])(?:\s*,\s*|\s+[-–—]\s+)(?P<place>[^\d,;()]+)")
_MARKS = re.compile(r"[,;()\[\]/|]")
_WORDS = re.compile(r"[\s,;/()&+-]+")
_SHORTEST = 4  # letters of a name that is looked for where a firm is named
_KIN = frozenset(("&", "+", "en", "und", "and", "et", "zn", "zonen", "zoon", "sohn", "sohne", "son", "sons", "fils"))


def parted(text: str, scene: Scene) -> tuple[str, str] | None:
    """Give the firm and the person that stand in one text; ``None`` where it is not plainly one of each."""
    pieces = _pieces(text)
    if pieces is None:
        return None
    for firm, person in (pieces, pieces[::-1]):
        if _is_firm(firm, scene) and not _is_firm(person, scene) and _is_person(person, text, scene):
            return firm, person
    return None


def says_for_whom(text: str) -> bool:
    """Tell whether words in the midst of *text* say for whom a letter is.

    >>> says_for_whom("Bos BV t.a.v. Jan Bos"), says_for_whom("Bos BV, Jan Bos")
    (True, False)
    """
    return _FOR.search(text) is not None


def at_a_place(text: str, scene: Scene) -> tuple[str, str] | None:
    """Give the firm and the place behind its legal form: *Bos BV, Utrecht*.

    ``None`` where the record has another place, or no field for it: it would be lost.
    """
    found = _PLACE.fullmatch(text.strip())
    if found is None or scene.country is None or "city" not in scene.customer.host_names:
        return None
    firm, place, city = found["firm"], found["place"], scene.text("city")
    if city and fold(city) != fold(place):
        return None
    value = organisations.parse(firm, country=scene.country, reference=scene.reference).value
    known = value is not None and bool(value.legal_form) and scene.reference.places(place, scene.country)
    return (firm, place) if known else None


def keeps_its_marks(text: str, scene: Scene) -> bool:
    """Tell whether what stands between the words of a text is there still, as it is written: no bracket is half.

    The comma before a legal form is none of them: *Smith, Inc.*.
    """
    value = organisations.parse(text, country=scene.country, reference=scene.reference).value
    if value is None or (value.rest or "").startswith(","):
        return False
    name, comma, _form = text.strip(" ,;").rpartition(",")
    marks = _MARKS.findall(text.strip(" ,;"))
    if comma and fold(name).strip() == fold(value.name):
        marks.remove(",")
    return sorted(marks) == sorted(_MARKS.findall(organisations.render(value)))


def bears_a_name(text: str, scene: Scene) -> bool:
    """Tell whether a firm is called by a family name and no more: *de Boer BV*, *Bos & Zn. v.o.f.*."""
    value = organisations.parse(text, country=scene.country, reference=scene.reference).value
    if value is None or not value.legal_form or value.form_first or value.rest:
        return False
    words = value.name.split()
    while len(words) > 1 and fold(words[-1]).strip(".") in _KIN:
        words = words[:-1]
    while len(words) > 1 and words[0].islower():  # an infix
        words = words[1:]
    return len(words) == 1 and scene.reference.family_name(words[0], scene.country) is not None


def of_its_company(scene: Scene, letters: str) -> bool:
    """Tell whether the firm of the record, or the domain of its mail, bears a name: Deborah Bown of Bown & Sons.

    Who misspells his own name does not do so in both; a domain begins with the name, and says more: bownbutchers.co.uk.
    """
    if len(letters) < _SHORTEST:
        return False
    if (firm := scene.text("organisation")) and letters in {compact(word) for word in _WORDS.split(firm)}:
        return True
    return scene.domain_label.startswith(letters) and any(word.startswith(letters) for word in scene.domain_words)


def _pieces(text: str) -> tuple[str, str] | None:
    if len(found := _FOR.split(text)) == 2:
        one, other = found
    elif (bracketed := _BRACKETS.fullmatch(text.strip())) is not None:
        one, other = bracketed["one"], bracketed["other"]
    elif len(found := _BETWEEN.split(text.strip(" ,;"))) == 2:
        one, other = found
    else:
        return None
    return (one.strip(" ,;("), other.strip(" ,;)")) if one.strip() and other.strip() else None


def _is_firm(text: str, scene: Scene) -> bool:
    name = names.parse(
        {"full_name": text}, country=scene.country, language=scene.language, reference=scene.reference
    ).value
    return name is not None and name.kind is names.Kind.COMPANY


def _is_person(text: str, whole: str, scene: Scene) -> bool:
    """Tell whether a text names a person: well known; or, where it is said that it is for him, by any name."""
    if _PERSON in organisations.parse(text, country=scene.country, reference=scene.reference).codes:
        return True
    name = names.parse(text, country=scene.country, language=scene.language, reference=scene.reference).value
    if name is None or name.kind is not names.Kind.PERSON or not name.family_name or name.unparsed:
        return False
    known = scene.reference.family_name(name.family_name, scene.country) is not None
    return known and (bool(name.initials and not name.given_names) or _FOR.search(whole) is not None)
