"""Texts that stand where an address should: ``geen``, ``test@test.nl``."""

from __future__ import annotations

import re

from firsttimeright.fields.emails.syntax import without_marks
from firsttimeright.reference.words.providers import KNOWN
from firsttimeright.text.folding import compact
from firsttimeright.text.none_said import says_none

__all__ = ["TELLING", "is_placeholder", "is_word"]

# Typed instead of an address, in the languages of the house
_WORDS_TEXT = """
    geen geenemail geenmail geenemailadres geenmailadres heeftgeenemail heeftgeen nvt niet nietbekend onbekend
niets leeg weigert wilniet wilnietgeven volgt volgtnog none no noemail nomail na nil null notapplicable
notavailable unknown refused withheld missing blank empty donthave doesnothave keine keinemail keineemail
keineangabe nein unbekannt ka entfallt nichtvorhanden nichtbekannt aucun aucune aucunmail inconnu neant
sansobjet pasdemail pasemail so nc nr desconocido ninguno notiene nessuno nessuna sconosciuto brak nieznany
x xx xxx xxxx test asdf asdfasdf qwerty nietvantoepassing hebikniet hebikgeen hebgeen 0 tbd tba todo nn nan nb nnb
undefined
"""
_WORDS = frozenset(_WORDS_TEXT.split())
_STRONG_TEXT = """
    test tester testen testje test123 geen geenemail geenmail geenemailadres geenmailadres nomail noemail
noemailaddress none onbekend unknown asdf asdfasdf asdfgh asdfghjkl qwerty qwertyuiop nvt niet     nietbekend
xxx xxxx     xxxxx fake dummy example voorbeeld beispiel exemple ejemplo keine keinemail keineemail unbekannt
aucun pasdemail inconnu     noone nobody niemand notprovided notavailable invalid na yourname uwnaam jouwnaam
naam youremail uwemail     jouwemail deinname ihrname votrenom votreemail
"""
_STRONG = frozenset(_STRONG_TEXT.split())
_WEAK_TEXT = "no a b x 1 12 123 1234 12345 email mail name user username abc aaa info me ik you u na n nn"
_WEAK = frozenset(_WEAK_TEXT.split())
_NOWHERE_TEXT = """
    example voorbeeld beispiel exemple ejemplo esempio noemail nomail geenemail geenmail geen none unknown onbekend nvt
    asdf asdfasdf qwerty xxx xxxx fake dummy invalid keine keinemail aucun notprovided test testen nowhere noone
    yourdomain uwdomein domein domain mydomain somewhere
"""
_NOWHERE = frozenset(_NOWHERE_TEXT.split())
_ONLY_A_NAME = frozenset(("mail", "email", "e-mail", "provider", "mailadres", "emailadres"))
_NO_NAMES = frozenset(("no", "niet", "a", "x", "geen", "kein", "keine", "pas", "aucun", "sin", "nessuna"))
# Nobody's name, where it stands on both sides: nee@nee.nl
_BOTH_TEXT = """
    nee geen geenemail geenmail niet niets nietbekend onbekend nvt leeg none nomail noemail null undefined unknown
    anoniem anonym anonymous anonyme anonimo keine unbekannt leer aucun inconnu vide nessuno vuoto ninguno brak
    no ja nej nein iemand niemand somebody nobody jemand personne
"""
_BOTH = frozenset(_BOTH_TEXT.split())
TELLING = _STRONG | _WEAK | _NO_NAMES
"""What, without marks, may stand for nobody before some domain; anything else only before its own name."""
_KEYS = re.compile(r"(.)\1*|abc|abcd|abcde|asd|asdf|asdfg|qwe|qwer|qwert|qwerty|zxc|123|1234|12345|qsd|yxc|qaz")


def is_word(text: str) -> bool:
    """Tell whether a text without ``@`` says that there is no address.

    >>> is_word("n.v.t."), is_word("-"), is_word("jan")
    (True, True, False)
    """
    if len(text) > 60:
        return False
    plain = compact(text)
    return plain in _WORDS or not plain or says_none(text)


def is_placeholder(local: str, domain: str) -> bool:
    """Tell whether a valid address was typed to get past the form.

    A person's own name at his own domain (``jan@jan.nl``) is none, nor is a
    function at a company's.

    >>> is_placeholder("geen", "email.nl"), is_placeholder("jan", "jan.nl")
    (True, False)
    """
    name, label = without_marks(local.lower()), without_marks(domain.partition(".")[0])
    if name in _STRONG or label in ("example", "voorbeeld", "noemail", "geenemail", "nomail", "geenmail"):
        return True
    if label in _NOWHERE and (name in _WEAK or name == label):
        return True
    if name in _NO_NAMES and label in _ONLY_A_NAME:
        return True
    if len(name) == 1 == len(label) and domain not in KNOWN and _is_nobodys(name, label, domain):
        return True
    return name == label and (name in _BOTH or _KEYS.fullmatch(name) is not None)


def _is_nobodys(name: str, label: str, domain: str) -> bool:
    """Tell whether an address of two letters is keys, *a@b.be*, or its domain cannot be had, as *k.nl* cannot."""
    if name == label or f"{name}{label}" in _IN_A_ROW:
        return True
    return domain.rpartition(".")[2] in _TWO_AT_LEAST and domain not in _SINGLE


# SIDN, DNS Belgium and EURid give out two characters at least; under .com, .net and .org all but these are kept back
_TWO_AT_LEAST = frozenset(("nl", "be", "eu", "com", "net", "org"))
_SINGLE = frozenset(("q.com", "x.com", "z.com", "i.net", "q.net", "x.org"))
_IN_A_ROW = frozenset(("ab", "bc", "cd", "xy", "yz", "as", "sd", "df", "qw", "we", "er", "zx", "az", "12", "23"))
