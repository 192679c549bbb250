"""Remarks beside a number or an address that say not to use it any more: ``(overleden)``, ``no longer in use``."""

from __future__ import annotations

import re

from firsttimeright.text.folding import fold
from firsttimeright.text.wordlists import phrases, wordset

__all__ = ["says_out_of_use"]

# Folded. One of these is in every such remark: he is dead, it is old, wrong, closed or comes back.
_CORE = wordset("""
    overleden overl opgeheven vervallen onjuist ongeldig afgesloten foutief fout verkeerd verlopen oud oude vorig vorige
    verouderd gebounced
    deceased dead died invalid bounced bounces bouncing old former wrong incorrect disconnected expired defunct obsolete
    closed deactivated disused outdated
    verstorben gestorben ungultig gesperrt falsch alt alte veraltet abgemeldet gekundigt deaktiviert
    decede decedee mort morte invalide ancien ancienne faux fausse errone erronee perime perimee obsolete
    resilie resiliee supprime desactive desactivee
    fallecido fallecida deceduto deceduta zmarly zmarla
""")
# Or one of these, of several words: a no to using it, or to its being there.
_SAID = phrases("""
    niet meer|niet gebruiken|niet mailen|niet bellen|werkt niet|bestaat niet|klopt niet|buiten gebruik|komt retour
    do not use|don't use|do not call|do not mail|do not email|no longer|not in use|out of use|out of order
    not working|does not work|doesn't work|passed away|not valid|no more
    nicht mehr|nicht verwenden|nicht benutzen|nicht anrufen|nicht nutzen|ausser betrieb|existiert nicht
    geht nicht|stimmt nicht|kommt zuruck
    n'existe plus|ne plus|ne plus appeler|ne plus utiliser|ne plus ecrire
    ne pas utiliser|ne pas appeler|hors service|n'est plus|plus valable|plus en service
    ne fonctionne pas|ne marche pas
""")
# What may stand around it: with a further word, such as an hour, the remark says something else.
_AROUND = wordset("""
    is in het dit deze die de een mijn zijn haar van gebruik gebruiken gebruikt geldig bereikbaar actief mail
    one mailen bellen mailadres emailadres e-mailadres adres nummer nr telefoonnummer tel telefoon gsm mobiel klant hij
    zij mevrouw meneer aub svp let op nu sinds bestaat werkt klopt it this the a his her my an has have been was to
    use used using valid active address number phone mobile email e-mail please customer he she account mailbox
    longer any more in service ist das die diese dieser der ein eine sein ihr mehr gultig aktiv erreichbar nummer
    adresse e-mail-adresse mailadresse telefonnummer handy kunde kundin er sie bitte konto est le la ce cette un
    une son sa plus valable valide actif active joignable adresse numero telephone portable client cliente il elle
    en service svp compte
""")
_WORD = re.compile(r"[a-z][a-z'-]*")
_LONGEST = 60  # characters


def says_out_of_use(remark: str) -> bool:
    """Tell whether a remark says that what it stands beside is not to be used any more, and nothing else.

    One word alone may be somebody's name (Oud, Alt, Old): it counts in brackets or in small letters.

    >>> says_out_of_use("(overleden)"), says_out_of_use("niet meer in gebruik"), says_out_of_use("Oud")
    (True, True, False)
    >>> says_out_of_use("niet bellen na 18 uur"), says_out_of_use("werk"), says_out_of_use("oude school")
    (False, False, False)
    """
    if len(remark) > _LONGEST or any(map(str.isdigit, remark)):
        return False
    words = _WORD.findall(fold(remark))
    if not words:
        return False
    text = f" {' '.join(words)} "
    said = [phrase for phrase in _SAID if f" {phrase} " in text]
    if not said and _CORE.isdisjoint(words):
        return False
    of_phrases = {word for phrase in said for word in phrase.split()}
    if not all(word in _CORE or word in _AROUND or word in of_phrases for word in words):
        return False
    return len(words) > 1 or remark.strip()[:1] in "([{" or remark.islower()
