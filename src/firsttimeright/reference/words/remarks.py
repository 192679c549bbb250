"""Words by which a text shows that it says something about a person instead of naming one. Kept by hand."""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

__all__ = ["CLOCK", "LABELS", "OFFICES", "OFFICES_IN_BRACKETS", "OPENERS", "RELATIVES", "REMARKS", "REMARKS_STRONG"]

# What somebody is before the law; no name is one of these words.
_STATES = wordset(
    """gescheiden mantelzorger mantelzorgster minderjarig minderjarige meerderjarig wilsonbekwaam curatele
    ongehuwd gehuwd getrouwd alleenstaand ex-partner ex-man ex-vrouw ex-echtgenoot ex-echtgenote gezinsvoogd
    geschieden verheiratet verwitwet minderjahrig minderjahrige alleinstehend divorce divorcee celibataire
    divorced widowed underage"""
)
# What somebody is to others; some may be called so.
_ROLES = wordset(
    """weduwnaar stagiair stagiaire begeleider begeleidster verzorger verzorgster vrijwilliger gemachtigde
    contactpersoon betreuer betreuerin bevollmachtigter veuf curatelle tutelle mineure widower"""
)
# What somebody is, or where he sits, in a firm or an association; behind the name of a contact person it is no fault.
OFFICES = wordset(
    """directeur directrice eigenaar eigenares eigenaresse bewindvoerder penningmeester secretaris voorzitter zaakvoerder
    bestuurder curator inkoper inkoop verkoop boekhouding administratie crediteuren debiteuren huismeester beheerder
    praktijkhouder accountant geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin buchhaltung einkauf gerant gerante
    comptabilite director manager chairman treasurer secretary proprietor
    accounts purchasing payroll receptionist bookkeeper"""
)
OFFICES_IN_BRACKETS = OFFICES | wordset(
    """vennoot mede-eigenaar compagnon teamleider bedrijfsleider bedrijfsleidster afdelingshoofd hoofd planner planning
    receptie balie personeelszaken hr receptioniste coordinator coordinatrice projectleider medewerker medewerkster
    voorzitster penningmeesteres bestuurslid lid stagebegeleider zaakvoerster afgevaardigd bedrijfsbeheerder
    vorstand vorsitzender vorsitzende prokurist prokuristin leiter leiterin leitung sekretariat sachbearbeiter
    sachbearbeiterin kassenwart kassierer kassiererin schatzmeister schatzmeisterin schriftfuhrer verkauf vertrieb
    personal disposition zentrale empfang einkaufer einkauferin gesellschafter
    president presidente vice-president tresorier tresoriere secretaire associe associee responsable comptable assistante
    assistant achats ventes accueil chef service
    ceo cfo cto coo owner partner co-owner chair chairwoman chairperson trustee head office receptionist reception accounts
    purchasing payroll finance buyer supervisor foreman administrator clerk bookkeeper managing general account sales vp"""
)
REMARKS = (
    _STATES
    | _ROLES
    | wordset(
        """p/a c/o p/o overleden overl overlijden verhuisd verhuist niet bellen bel let op opgelet wanbetaler vip contant rekening
    dubbel dubbele oud oude nieuw nieuwe adres onjuist vervallen geblokkeerd opgezegd blokkeren blokkade ex-klant
    klant klantnr contactpersoon telefonisch bereikbaar terugbellen mailen alleen graag spoed zie opmerking opm nb
    nvt onbekend thuis is wilt wenst reclame bezoek deurwaarder incasso failliet niet-betaald betaald nabellen mailing geen post meer bezorgen
    achterom buren sleutel proef proefaccount verstorben unbekannt verzogen gesperrt nicht anrufen deceased moved do
    not call duplicate closed dead old account blocked decede demenage inconnu fallecido deceduto ongeldig gewijzigd
    corrigeren controleren check checken later wachtwoord
    opmerkingen bijlage bijlagen boven hierboven onder onderstaand zelfde hetzelfde idem dito aanvraag verzoek gesloten
    afwezig vakantie ziek contact opnemen belt gebeld bereiken mail gemaild mailt appen app whatsapp sms voicemail
    antwoordapparaat belafspraak afspraak bestelling levering leveren afleveren bezorging ophalen aanbellen bij s'avonds
    's-avonds avonds 's-ochtends ochtends 's-middags middags overdag ochtend middag avond vandaag morgen gisteren week
    weekend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag tussen voor na tot vanaf uur zelf terug eerst
    nog wel als factuur factuuradres facturen factuurnaam bezoekadres postadres leveradres hoofdbewoner oud-klant
    nieuwe-klant schriftelijk uitsluitend liefst voorkeur dringend belangrijk klacht gestopt vertrokken buitenland
    wijziging gewijzigde vaste vanwege ivm nieuw-adres aanmaning betalingsregeling korting gratis tijdelijk inactief
    verwijderen verwijderd verwijderd? anonimiseren niets invullen invullen! aanvullen volgt nader bepalen bekend
    bitte anruf ruckruf zuruckrufen kunde kundin rechnung rechnungsadresse mahnung anrufbeantworter bemerkung anmerkung
    hinweis notiz siehe oben unten anlage anhang wie nur abends morgens mittags vormittags nachmittags erst wieder ab
    nach vor bis uhr tagsuber montag dienstag mittwoch donnerstag freitag samstag sonntag verzug umgezogen gekundigt
    geschlossen wichtig neu neue alt alte adresse falsch doppelt gleich dieselbe derselbe erreichbar per
    schriftlich bestellung lieferung nachbar nachbarn schlussel urlaub krank nachtragen folgt
    voir remarque remarques note notes ci-dessus ci-dessous dessus dessous piece jointe meme que facturation ne pas plus
    rappeler appeler apres avant seulement uniquement matin midi soir lundi mardi mercredi jeudi vendredi samedi
    dimanche client cliente commande livraison urgent absent conge ferme decedee demenagee ancien ancienne nouveau nouvelle
    courrier repondeur joindre joignable voisin voisins cle sur rendez-vous rdv partir heures
    see above below remark remarks comment comments attached attachment same as billing shipping delivery invoice address
    please only before after between until from morning afternoon evening evenings mornings monday tuesday wednesday
    thursday friday saturday sunday customer phone email text ring calls callback no longer here lives
    has passed away left gone deactivated inactive cancelled canceled bankrupt new wrong don't dont never to be
    confirmed follows pending use used gebruiken gebruik verwenden benutzen geloscht loschen utiliser usar usare llamar
    chiamare unknown neighbour neighbours neighbor neighbors key holiday preferably by via the with namens"""
    )
    | OFFICES
)
# Words that make a remark by themselves, also without brackets.
REMARKS_STRONG = _STATES | wordset(
    """overleden overl verhuisd wanbetaler terugbellen nabellen opgezegd vervallen geblokkeerd deceased verstorben verzogen
    gesperrt decede demenage bellen niet-bellen onjuist dubbel dubbele failliet mailen duplicate ex-klant bereikbaar
    wachtwoord anrufen zuruckrufen umgezogen gekundigt rappeler decedee demenagee invullen aanbellen
    directeur directrice eigenaar eigenares eigenaresse bewindvoerder penningmeester secretaris voorzitter zaakvoerder
    bestuurder curator inkoper inkoop verkoop boekhouding administratie crediteuren debiteuren huismeester beheerder
    praktijkhouder accountant geschaftsfuhrer geschaftsfuhrerin inhaber inhaberin buchhaltung einkauf gerant gerante
    comptabilite director manager chairman treasurer secretary proprietor"""
)
# Relatives: in small letters, nobody's name: mevr. Bos en dochter.
RELATIVES = wordset(
    """dochter dochters zoon zonen kinderen kind partner man vrouw echtgenote echtgenoot gezin familie moeder
    vader ouders tochter sohn kinder mann ehefrau fille fils enfants epouse mari children wife husband son daughter
    family mutter vater eltern bruder schwester broer zus mère père frère soeur mother father brother sister parents"""
)
# Words that begin a remark which refers to something else; what follows need not be in the list.
OPENERS = wordset("zie siehe voir see idem dito zelfde hetzelfde same ditto gleich dieselbe conform volgens")

# Words before a number that is no part of a name: of a customer, an order, a telephone.
LABELS = (
    "tel", "telefoon", "telefoonnummer", "telnr", "tel-nr", "mob", "mobiel", "mobiele", "mobile", "gsm", "phone", "handy",
    "telefon", "portable", "telephone", "fax", "e-mail", "email", "mail", "mailadres", "klantnr", "klantnummer", "klant",
    "klantcode", "klant-nr", "relatienr", "relatienummer", "debiteur", "debiteurnr", "debiteurnummer",
    "debiteurennummer", "debnr", "lidnr", "lidnummer", "ordernr", "ordernummer", "order", "bestelnr", "bestelnummer",
    "bestelling", "factuur", "factuurnr", "factuurnummer", "ref", "referentie", "refnr", "kenmerk", "dossier",
    "dossiernr", "dossiernummer", "polis", "polisnr", "polisnummer", "contract", "contractnr", "kundennr",
    "kundennummer", "kunde", "kd", "kd-nr", "kdnr", "kunden-nr", "rechnung", "rechnungsnr", "auftrag", "auftragsnr",
    "bestellnr", "mitglied", "mitgliedsnr", "mitgl-nr", "nr", "nummer", "no", "nro", "n°", "nº", "client", "numero",
    "num", "commande", "facture", "cde", "customer", "cust", "account", "acct", "id", "invoice", "member", "membership",
    "policy", "number", "iban", "btw", "kvk", "bsn", "vat", "geb", "geboren", "geb-datum", "geboortedatum", "gebdat",
    "dob", "born", "né", "née", "ne", "nee", "sinds", "seit", "depuis", "since", "reknr", "rekening", "toestel", "ext",
    "whatsapp", "app", "sms", "ligne", "interno", "www", "website", "site", "web", "referenz", "reference", "ticket",
)  # fmt: skip

# How days and hours are written: ma t/m vr, Mo-Fr, 9-17 uur, after 6 pm.
_DAY = r"(?:ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|lu|me|je|ve|mon|tue|wed|thu|fri|sat|sun)"
_TIME = r"\d{1,2}(?:[.:h]\d{2})?"
_UNIT = r"(?:uur|uhr|u|h|am|pm|heures)\b"
CLOCK = (
    rf"\b{_DAY}\.?\s*(?:-|–|t/m|tot|bis|to|au)\s*{_DAY}\b",
    rf"\b{_TIME}\s*(?:-|–|tot|t/m|bis|à|to)\s*{_TIME}(?:\s*{_UNIT})?",
    rf"\b{_TIME}\s*{_UNIT}",
)
