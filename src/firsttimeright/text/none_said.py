"""Sentences that stand where a value should and say that there is none: ``geen gsm``, ``weet ik niet``."""

from __future__ import annotations

import re

from firsttimeright.text.folding import fold
from firsttimeright.text.wordlists import wordset

__all__ = ["says_none"]

# Folded. One of these is in every such sentence: there is none, nobody knows, not now, not to you
_CORE = wordset("""
    geen niet nee onbekend nvt nietbekend later volgt weigert geweigerd geheim prive vergeten kwijt
    no not dont doesnt none nope never unknown nil nothing later refused refuses withheld private secret forgotten
    kein keine keinen keins nein nicht unbekannt ohne folgt spater geheim vergessen verweigert entfallt
    aucun aucune pas non sans inconnu inconnue neant rien oublie confidentiel
    ninguno ninguna sin nada desconocido desconocida luego nessun nessuno nessuna senza sconosciuto sconosciuta niente
    idem dito ditto zelfde hetzelfde boven zieboven leeg nog navragen opvragen same above empty leer gleich oben ahnung
    noch brak nie nieznany nieznana nao nenhum nenhuma sem desconhecido
""")
# What stands around it: who has what, and the things that the fields of a form ask for
_AROUND = wordset("""
    ik heb hebben heeft hebt wil willen weet weten geef geven opgeven doorgeven invullen bekend beschikbaar aanwezig van
    toepassing voorhanden nog meer mij me bij het de een eigen liever zeg zeggen komt volgen op dit moment momenteel nu
    zie als te vragen hierboven onder see as siehe wie so voir dessus meme
    klant mevrouw meneer
    i we do does have has had know want to give say rather prefer known available applicable provided given
    yet any one my own a an the is at this moment now will be supplied disclosed customer
    habe hat haben weiss ich wir mochte will vorhanden bekannt angabe angaben angegeben zur zeit noch mehr lieber eigene
    eigenes wird nachgereicht kunde
    je j n ne ai a de d du un une le la encore connu connue sais sait veux donne communique communiquee disponible
    tengo tiene hay se dar conocido ho lo so non disponibile conosciuto mam ma wiem podano tenho tem sei
    telefoon telefoonnummer telefoonnr telnr tel nummer nr gsm gsmnummer mobiel mobieltje mobiele mobielnummer
    vast vaste lijn aansluiting huistelefoon thuis werk fax
    phone telephone number mobile cell cellphone landline line home work
    handy handynummer telefon telefonnummer festnetz festnetznummer rufnummer mobil mobilnummer anschluss
    portable numero fixe mobile telefono movil fijo cellulare telefonu komorki telefone telemovel
    mail email e mailadres emailadres adres mailtje address mailadresse emailadresse adresse courriel correo posta
    elettronica internet computer
    datum geboortedatum date birth birthday dob geburtsdatum geburtstag naissance fecha nacimiento data nascita
    bsn burgerservicenummer iban rekening rekeningnummer bankrekening bankrekeningnummer kvk kvknummer btw btwnummer vat
    account bank konto kontonummer bankverbindung compte siret siren tva cuenta conto
""")
_WORD = re.compile(r"[a-z]+")
_LONGEST = 60  # characters
_MOST = 9  # words


def says_none(text: str) -> bool:
    """Tell whether a text says in words that there is no value: nothing else is in it, and no figure.

    Every word has to be one of the sentence's own: of a text with a further word nothing is said. Not for names,
    among which some of these words are (Nada, Private).

    >>> says_none("geen gsm"), says_none("I don't have one"), says_none("geen.nl"), says_none("mobiel")
    (True, True, False, False)
    """
    if len(text) > _LONGEST or "@" in text or any(map(str.isdigit, text)):
        return False
    words = _WORD.findall(fold(text).replace("n't", " not"))
    if not 0 < len(words) <= _MOST or not all(word in _CORE or word in _AROUND for word in words):
        return False
    return any(word in _CORE for word in words)
