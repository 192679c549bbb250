"""An organisation in the fields of a person's name, from that of the given name on."""

from __future__ import annotations

from collections.abc import Sequence

from firsttimeright.fields.names import content
from firsttimeright.fields.names.draft import Draft
from firsttimeright.fields.names.front import take_before
from firsttimeright.fields.names.habits import Habits
from firsttimeright.fields.names.initials import is_initials
from firsttimeright.fields.names.joining import bears_form
from firsttimeright.fields.names.knowledge import Knowledge
from firsttimeright.fields.names.tokens import Token
from firsttimeright.fields.names.trades import opens
from firsttimeright.reference.forms import word_key
from firsttimeright.reference.words import organisations as words
from firsttimeright.reference.words.infixes import DUTCH
from firsttimeright.reference.words.trades import JOINED
from firsttimeright.text.wordlists import wordset

__all__ = ["COMPANY_FIRST", "JOINING", "are_company", "is_brand"]

COMPANY_FIRST = words.DEPARTMENTS_FIRST | wordset(
    """stichting gemeente vereniging vof vve cooperatie cooperatieve basisschool maatschap eenmanszaak fundacion
    fondation fondazione stiftung verein association associazione asociacion"""
)  # a given name is none of these
# Nor is it a legal form; of those of two and three letters most may be initials.
_LONG_FORM, _SHORT_FORMS = 4, wordset("ltd llc inc vzw")
COMPANY_FIRST |= {
    form
    for form in words.FORMS.keys() - words.WARY
    if form in _SHORT_FORMS or (len(form) >= _LONG_FORM and form.isalpha())
}


def are_company(given: list[Token], family: list[Token], how: Habits, known: Knowledge) -> bool:
    """Tell whether the fields of a person's name hold an organisation, from the field of the given name on.

    It begins there, *Hoveniersbedrijf | De Groene Tuin*, or stands there with its legal form in the field of the
    *family* name, *Jansen | B.V.*, *Weber Maschinenbau | AG*, or all of it stands there: *Stichting Leger des Heils*.
    """
    if not family and bears_form(given, known, how):
        return False
    front = Draft()
    if len(given) > 1:
        take_before(given, front, how, "mixed")
    if front.before or (front.salutation and front.sex):
        return False  # The Rt Hon Margaret Beckett, Mevr. Bakker: a person's form of address
    if is_brand(given, family):
        return True
    if _begins_company(*((given, family) if family else (given[:1], given[1:])), known, how.country):
        return True
    if any(token.text == "u." for token in given[1:-1]) and all(is_initials(token, "mixed") for token in given):
        return False  # H. u. A.
    if len(given) < 2:  # one word alone is a given name, whatever it says
        return False
    sign = content.signs(given, known, language=how.language, country=how.country, known_person=False)
    if sign.strength < 2 or not family:
        return sign.strength > 1
    # A person has two given names there, Sia Maria, or the mother's name behind his own, Henry Lodge.
    return sign.kind != "family" and any(_is_no_name(word_key(token.text), known, how.country) for token in given)


def is_brand(given: Sequence[Token], family: Sequence[Token]) -> bool:
    """Tell whether a word in capitals and the one in the next field are a brand: *ING | Bank*."""
    if len(given) != 1 or len(family) != 1 or not (given[0].text.isalpha() and given[0].text.isupper()):
        return False
    return f"{given[0].key} {family[0].key}" in words.BRANDS


def _is_no_name(word: str, known: Knowledge, country: str | None) -> bool:
    """Tell whether *word* speaks of an organisation, and nobody bears it."""
    if word in DUTCH or not content.may_tell(word):  # Ver Elst is a family name
        return False
    return not known.given_world(word, country) and known.family_most(word, None) < _COUNTED


_COUNTED = 1.0  # bearers per million somewhere; below are lists that count nobody and hold firms as well: GmbH, Hotel


def _begins_company(given: list[Token], family: list[Token], known: Knowledge, country: str | None) -> bool:
    """Tell it by the word in front, which nobody is called, or by a legal form that is all that stands behind."""
    if len(given) == 1 and given[0].key in COMPANY_FIRST:
        return True
    if given and (opens(given[0].key, known, country) or _opens_before(given, family, known, country)):
        return True
    if not given or len(family) > 3:
        return False
    if given[-1].key in JOINING and len(given) > 1 and len(family) == 1 and family[0].key in JOINED:
        return True  # Jansen en | Zonen
    form = "".join([word_key(token.text) for token in family])
    return form in words.FORMS and form not in words.WARY


def _opens_before(given: list[Token], family: list[Token], known: Knowledge, country: str | None) -> bool:
    """Tell whether a trade that few bear as a name begins a business's: *Café | De Engel*, not *Kapper | Ali*."""
    word = given[0].key
    if len(given) > 2 or not family or known.given_world(word, country) or not opens(word, None, country):
        return False
    borne = known.family_most(word, country)
    return borne < _HARDLY or (word in _SHOPS and borne < _FEW and not known.is_given(family[-1].text, country))


_HARDLY, _FEW = 0.05, 10.0  # bearers per million of a trade word: Bank and Winkel are family names
_SHOPS = wordset(
    """cafe camping kapper herberg hovenier garagiste gasthaus bloemist goudsmid glazenwasser slotenmaker
    kleermaker keukens motel boucherie menuiserie traiteur fabriek elektronica tweewielers albergo osteria"""
)  # borne by few, and given to nobody anywhere; Handel is a given name, too
JOINING = ("en", "&", "and", "und", "et", "+", "en/of")
