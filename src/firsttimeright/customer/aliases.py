"""Which of a host's fields is which: names in four languages and the HTML autocomplete tokens.

``canonical`` looks at one name alone; ``mapping`` looks at all the names of a
record together, because "naam" is a whole name when it stands alone and a family
name beside "voornaam", and because of two postcodes only one is the customer's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from firsttimeright.text.folding import compact, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["ALIASES", "FIELDS", "canonical", "local_number", "mapping"]

FIELDS = (
    "full_name", "salutation", "titles", "initials", "given_name", "nickname", "infix", "family_name", "partner_infix",
    "partner_family_name", "suffix", "gender", "organisation", "birth_date", "email", "phone", "mobile", "street",
    "house_number", "house_number_addition", "postcode", "city", "region", "country", "address", "iban",
    "account_holder", "vat_number", "company_number", "national_id", "language", "letter_greeting", "salutation_line",
    "source", "updated_at",
)  # fmt: skip

LONGEST = 120  # characters; a longer key is no field name
REMEMBERED = 200  # keys; a wider record is read anew each time

# Per field the other names it goes by, most telling first: English, Dutch, German, French; tokens of the HTML standard
# (WHATWG HTML, 4.10.18.7 "Autofill") among them. Case, accents and separators do not count.
ALIASES: Mapping[str, tuple[str, ...]] = {
    "full_name": (
        "fullname", "name", "naam", "nom", "complete name", "display name", "volledige naam", "hele naam",
        "volledige voor en achternaam", "voor en achternaam", "naam voluit", "vollständiger name", "vor und nachname",
        "vor und zuname", "ganzer name", "nom complet", "nom et prénom", "prénom et nom", "nom prénom", "prénom nom",
        "naam klant", "klantnaam", "kundenname", "your name", "uw naam", "ihr name", "votre nom",
        "person name", "naam contactpersoon", "contactpersoon", "contact person", "ansprechpartner", "ansprechperson",
        "attn", "tav",
    ),
    "salutation": (
        "honorific prefix", "honorific", "aanhef", "aanspreekvorm", "aanspreektitel", "anrede", "civilité", "title",
        "name title", "form of address", "formule d'appel", "prefix", "name prefix", "courtesy title",
        "salutation code",
    ),
    "titles": (
        "titel", "titels", "academic title", "academic titles", "academische titel", "titulatuur", "degree",
        "degrees", "akademischer titel", "akademischer grad", "titre", "titres", "titre académique", "adelstitel",
    ),
    "initials": (
        "initialen", "voorletters", "voorletter", "initiale", "initiales", "initial", "name initials",
        "vorname initialen",
    ),
    "given_name": (
        "firstname", "forename", "forenames", "first names", "given names", "givenname", "first", "given", "fname",
        "voornaam", "voornamen", "vnaam", "vorname", "vornamen", "prénom", "prénoms", "christian name",
        "your first name",
    ),
    "nickname": (
        "nick name", "roepnaam", "roep naam", "rufname", "spitzname", "surnom", "prénom usuel", "preferred name",
        "known as", "calling name", "bijnaam",
    ),
    "infix": (
        "tussenvoegsel", "tussenvoegsels", "tussenv", "tussen", "tussenvgsl", "tv", "voorvoegsel", "voorvoegsels",
        "voorvoegsel geslachtsnaam", "name particle", "particle", "nobiliary particle", "namenszusatz",
        "namensvorsatz", "vorsatzwort", "particule", "surname prefix", "family name prefix", "last name prefix",
        "insertion",
    ),
    "family_name": (
        "lastname", "surname", "last", "family", "lname", "second name", "familyname", "achternaam", "anaam",
        "familienaam", "nachname", "familienname", "zuname", "nom de famille", "nom d'usage", "geslachtsnaam",
        "your last name", "birth name", "geboortenaam", "meisjesnaam", "maiden name", "geburtsname", "mädchenname",
        "nom de naissance", "nom de jeune fille",
    ),
    "partner_infix": (
        "tussenvoegsel partner", "voorvoegsel partner", "tussenvoegsels partner", "voorvoegsel geslachtsnaam partner",
    ),
    "partner_family_name": (
        "partner name", "partner last name", "partner surname", "married name", "achternaam partner", "partnernaam",
        "naam partner", "partner achternaam", "geslachtsnaam partner", "ehename", "name des partners", "nom d'épouse",
        "nom d'époux", "nom marital", "nom du conjoint",
    ),
    "suffix": (
        "honorific suffix", "name suffix", "achtervoegsel", "namenssuffix", "suffixe", "post nominals",
        "post nominal letters", "generation",
    ),
    "gender": (
        "sex", "geslacht", "sekse", "geschlecht", "sexe", "genre", "gender code", "m v", "mv", "gender identity",
    ),
    "organisation": (
        "organization", "organisation name", "organization name", "company", "company name", "business",
        "business name", "employer", "firm", "firma", "firmenname", "bedrijf", "bedrijfsnaam", "organisatie",
        "organisatienaam", "handelsnaam", "onderneming", "ondernemingsnaam", "naam organisatie", "naam bedrijf",
        "unternehmen", "unternehmensname", "entreprise", "société", "raison sociale", "nom de l'entreprise",
        "nom de la société", "trade name", "account name", "legal name", "zaak", "werkgever",
    ),
    "birth_date": (
        "bday", "birthday", "birthdate", "date of birth", "dob", "geboortedatum", "geb datum", "gebdatum", "gebdat",
        "geboren", "verjaardag", "geburtsdatum", "geburtstag", "geb", "date de naissance", "naissance",
        "anniversaire", "born",
    ),
    "email": (
        "e mail", "mail", "email address", "e mail address", "mail address", "email adres", "e mailadres",
        "mailadres", "emailadres", "elektronische post", "e mail adresse", "mailadresse", "courriel", "adresse email",
        "adresse e mail", "adresse mail", "adresse électronique", "adresse courriel", "mél",
    ),
    "phone": (
        "tel", "telephone", "phone number", "telephone number", "tel national", "tel nr", "telnr", "tel no",
        "phone no", "landline", "fixed phone", "home phone", "work phone", "telefoon", "telefoonnummer", "telefoonnr",
        "vaste telefoon", "vast nummer", "vaste lijn", "telefon", "telefonnummer", "festnetz", "festnetznummer",
        "rufnummer", "téléphone", "numéro de téléphone", "n de téléphone", "téléphone fixe", "num tel", "fixe",
        "contact number", "daytime phone", "telephone1",
    ),
    "mobile": (
        "mobile phone", "mobile number", "cell", "cell phone", "cellphone", "cell number", "mobile no",
        "phone mobile", "tel mobile", "mobiel", "mobiele telefoon", "mobiel nummer", "mobiele nummer",
        "mobiele telefoonnummer", "telefoon mobiel", "mobieltje", "gsm", "gsm nummer", "gsmnr", "handy",
        "handynummer", "mobil", "mobiltelefon", "mobilnummer", "mobilfunknummer", "téléphone portable",
        "téléphone mobile", "portable", "numéro de portable", "mobile téléphone",
    ),
    "street": (
        "street name", "streetname", "road", "thoroughfare", "straat", "straatnaam", "straße", "strasse", "str",
        "straßenname", "rue", "nom de rue", "nom de la rue", "voie", "street address", "address line 1",
        "address line1", "address line", "addressline", "address 1", "line 1", "line1", "adresregel 1", "adresregel",
        "straat en huisnummer", "straat huisnummer", "straat en nummer", "straat nr", "straat huisnr", "adresse 1",
        "adresszeile 1", "adresszeile", "straße und hausnummer", "straße hausnummer", "straße nr", "straße und nr",
        "ligne d'adresse", "adresse ligne 1", "numéro et rue", "rue et numéro", "thoroughfare name", "street line 1",
        "street 1", "street1", "street line",
    ),
    "house_number": (
        "house no", "house nr", "housenr", "street number", "building number", "huisnummer", "huisnr", "huis nummer",
        "hausnummer", "hausnr", "haus nr", "numéro de rue", "numéro de voie", "numéro de maison", "numéro", "nr",
        "no", "nummer",
    ),
    "house_number_addition": (
        "house number suffix", "house number ext", "house number extension", "house number add",
        "house number letter", "house letter", "addition", "huisnummer toevoeging", "huisnummertoev",
        "huisnr toevoeging", "huisnrtoev", "huisnrtoevoeging", "toevoeging", "toev", "toevoegsel",
        "huisnummer toevoegsel", "huisletter", "huisnummer letter", "bus", "busnummer", "bus nr", "box", "box number",
        "bte", "boîte", "boîte postale lettre", "hausnummerzusatz", "hausnummer zusatz", "zusatz",
        "complément de numéro", "indice de répétition", "apartment", "apartment number", "apt", "apt number", "suite",
        "unit", "unit number", "flat", "flat number", "appartement",
    ),
    "postcode": (
        "postal code", "post code", "zip", "zip code", "zipcode", "pcode", "postcode nl", "postkode", "pc6", "plz",
        "postleitzahl", "code postal", "cp", "npa", "eircode", "pincode", "pin code", "postnummer",
    ),
    "city": (
        "town", "locality", "place", "place name", "address level 2", "post town", "municipality", "city name",
        "plaats", "plaatsnaam", "woonplaats", "woonplaatsnaam", "stad", "gemeente", "ort", "wohnort", "stadt",
        "ville", "commune", "localité",
    ),
    "region": (
        "state", "province", "county", "address level 1", "state or province", "state province",
        "administrative area", "provincie", "gewest", "bundesland", "kanton", "canton", "région", "département",
        "state code", "province code",
    ),
    "country": (
        "country name", "country code", "country iso", "country id", "nation", "land", "landcode", "landnaam",
        "land code", "landkode", "länder code", "ländercode", "staat", "pays", "code pays", "code du pays",
    ),
    "address": (
        "adres", "adresse", "anschrift", "full address", "whole address", "postal address", "mailing address",
        "volledig adres", "postadres", "woonadres", "adresgegevens", "vollständige adresse", "vollständige anschrift",
        "postanschrift", "wohnanschrift", "wohnadresse", "adresse complète", "adresse postale", "home address",
    ),
    "iban": (
        "iban number", "iban nummer", "iban nr", "bank account", "bank account number", "account number iban",
        "rekeningnummer", "bankrekening", "bankrekeningnummer", "rekening", "bankverbindung", "kontonummer", "konto",
        "compte bancaire", "numéro de compte", "rib",
    ),
    "account_holder": (
        "account holder name", "account owner", "iban holder", "iban name", "name on account", "bank account holder",
        "bank account name", "cc name", "cardholder", "cardholder name", "name on card", "rekeninghouder",
        "naam rekeninghouder", "iban houder", "tenaamstelling", "tenaamstelling rekening", "tnv", "ten name van",
        "kaarthouder", "kontoinhaber", "kontoinhaberin", "iban inhaber", "karteninhaber", "titulaire",
        "titulaire du compte", "titulaire iban", "nom du titulaire", "titulaire de la carte",
    ),
    "vat_number": (
        "vat", "vat id", "vat no", "vat nr", "vatin", "tax vat", "taxvat", "btw", "btw nummer", "btwnr", "btw id",
        "omzetbelastingnummer", "ust id", "ust idnr", "ustidnr", "ust id nr", "umsatzsteuer id",
        "umsatzsteueridentifikationsnummer", "uid nummer", "mwst nummer", "tva", "numéro de tva", "numéro tva",
        "tva intracommunautaire", "numéro de tva intracommunautaire", "eu vat number",
    ),
    "company_number": (
        "company registration number", "company reg number", "company no", "registration number",
        "chamber of commerce", "chamber of commerce number", "coc", "coc number", "kvk", "kvk nummer", "kvknr",
        "kamer van koophandel", "ondernemingsnummer", "kbo", "kbo nummer", "handelsregisternummer", "handelsregister",
        "hrb", "siren", "siret", "numéro siret", "numéro siren", "numéro d'entreprise", "rcs", "ein", "abn", "crn",
        "bce",
    ),
    "national_id": (
        "national id number", "national identification number", "national identity number", "ssn",
        "social security number", "national insurance number", "nino", "bsn", "burgerservicenummer",
        "burger service nummer", "sofinummer", "rijksregisternummer", "rijksregister", "insz", "steuer id",
        "steueridnr", "steueridentifikationsnummer", "personalausweisnummer", "svnr", "sozialversicherungsnummer",
        "numéro de sécurité sociale", "numéro national", "numéro de registre national", "nir", "nrn", "niss", "cpr",
        "personnummer", "pesel", "dni", "nif", "codice fiscale",
    ),
    "language": (
        "lang", "locale", "language code", "preferred language", "taal", "taalcode", "voorkeurstaal", "sprache",
        "sprachcode", "langue", "code langue",
    ),
    "letter_greeting": (
        "greeting", "letter opening", "letter salutation", "briefaanhef", "brief aanhef", "aanhef brief",
        "aanhef van de brief", "briefanrede", "anrede brief", "formule de politesse", "entête de lettre",
        "appel de la lettre",
    ),
    "salutation_line": (
        "aanhefregel", "aanhef regel", "begroetingsregel", "anredezeile", "anredesatz", "ligne d'appel",
        "greeting line",
    ),
    "source": ("data source", "origin", "record source", "bron", "herkomst", "quelle", "herkunft", "origine"),
    "updated_at": (
        "updated", "updated on", "last updated", "last modified", "modified", "modified at", "modified on",
        "changed at", "date updated", "date modified", "mutatiedatum", "gewijzigd", "gewijzigd op",
        "laatst gewijzigd", "bijgewerkt op", "geändert", "geändert am", "aktualisiert am", "modifié", "modifié le",
        "mis à jour le", "date de modification",
    ),
}  # fmt: skip

# Words before (or after) a field's name that say whose or which it is. The figure orders the groups: of two fields that
# are the same otherwise, the lower one is the customer's own.
_WHOSE: Mapping[str, int] = {
    **dict.fromkeys(
        (
            "customer", "client", "klant", "kunde", "kunden", "person", "persoon", "persoonlijke", "personal",
            "persons",
            "contact", "contacts", "user", "gebruiker", "benutzer", "member", "lid", "mitglied", "membre", "account",
            "profile", "form", "input", "field", "txt", "text", "fld", "your", "uw", "je", "jouw", "ihr", "ihre",
            "votre", "the", "de", "het", "der", "die", "das", "le", "la", "l", "main", "primary", "default", "hoofd",
            "haupt", "principal", "principale", "data", "record", "value", "section", "0", "1", "one", "first",
            "owner", "buyer", "applicant", "guest", "patient", "subscriber", "attributes", "crm",
        ),
        0,
    ),
    **dict.fromkeys(("home", "prive", "private", "privat", "prive", "thuis", "domicile", "personnel", "residential",
                     "residence", "woon", "wohn", "living", "permanent", "huidig", "huidige", "current", "bezoek"), 1),
    **dict.fromkeys(("billing", "bill", "invoice", "facturatie", "factuur", "rechnung", "rechnungs", "facturation",
                     "facture", "payer", "payment"), 2),
    **dict.fromkeys(("work", "werk", "zakelijk", "zakelijke", "dienst", "dienstlich", "geschaeftlich", "geschaftlich",
                     "professionnel", "pro", "office", "business"), 3),
    **dict.fromkeys(("shipping", "ship", "delivery", "bezorg", "bezorging", "aflever", "verzend", "levering", "liefer",
                     "lieferung", "versand", "livraison", "recipient", "ontvanger", "postal", "post", "mailing"), 4),
}  # fmt: skip
_KIND = frozenset(("address", "adres", "adresse", "anschrift", "name", "naam", "geo", "location", "bank"))
_PLACE = frozenset(("street", "house_number", "house_number_addition", "postcode", "city", "region", "address"))

# Compact names that read like one of ours and are not.
_NOT_OURS = frozenset(
    ("username", "filename", "hostname", "loginname", "gebruikersnaam", "benutzername", "nomdutilisateur", "ipaddress",
     "macaddress", "webaddress", "productname", "housename", "huisnaam", "petname", "screenname", "domainname",
     "middlename", "additionalname", "postbox", "pobox")
)  # fmt: skip
# Names that mean the whole where they stand alone, and a part beside other parts.
_BARE_NAME = frozenset(("name", "naam", "nom"))
_BARE_ADDRESS = frozenset(("address", "adres", "adresse", "anschrift"))
_WHO = frozenset(("full_name", "family_name", "given_name", "initials", "organisation"))  # says whose the record is
# Names that mean something of an address only where there is one.
_BARE_NUMBER = frozenset(
    ("nr", "no", "nummer", "numero", "box", "bus", "unit", "suite", "zusatz", "addition", "toevoeging")
)

# Names that also say which country's number it is: the identifiers room's own word for it.
_LOCAL: Mapping[str, str] = {
    compact(name): scheme
    for scheme, names in (
        ("bsn", ("bsn", "burgerservicenummer", "burger service nummer", "sofinummer")),
        ("kvk", ("kvk", "kvk nummer", "kvknr", "kamer van koophandel", "coc", "coc number")),
        (
            "rijksregisternummer",
            ("rijksregisternummer", "rijksregister", "insz", "niss", "numéro de registre national"),
        ),
        ("ondernemingsnummer", ("ondernemingsnummer", "kbo", "kbo nummer", "bce")),
        ("idnr", ("steuer id", "steueridnr", "steueridentifikationsnummer")),
        ("nir", ("nir", "numéro de sécurité sociale")),
        ("siren", ("siren", "numéro siren")),
        ("pesel", ("pesel",)),
        ("codice_fiscale", ("codice fiscale",)),
        ("cpr", ("cpr",)),
    )
    for name in names
}

_CAMEL = re.compile(r"(?<=[a-zà-ÿ0-9])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])")
_WORDS = re.compile(r"[\W_]+")

_TABLE: Mapping[str, tuple[str, int]] = {
    compact(alias): (field, rank)
    for field in reversed(FIELDS)
    for rank, alias in reversed(tuple(enumerate((field, *ALIASES[field]))))
}
_LONGEST_RANK = 1_000


@lru_cache(maxsize=4_096)
def _read(name: str) -> tuple[str, int, int, str] | None:
    """Give field, group and rank of one name (lower is nearer), and the compact name that was found."""
    if len(name) > LONGEST:
        return None
    words = [word for word in _WORDS.split(fold(_CAMEL.sub(" ", name))) if word]
    group = 0
    while words:
        key = "".join(words)
        if key in _NOT_OURS:
            return None
        if found := _TABLE.get(key):
            return found[0], group, found[1], key
        # A word that only says whose it is goes, from the front first, then from the back.
        if len(words) > 1 and (words[0] in _WHOSE or words[0] in _KIND):
            group = max(group, _WHOSE.get(words.pop(0), 0))
        elif len(words) > 1 and words[-1] in _WHOSE:
            group = max(group, _WHOSE.get(words.pop(), 0))
        elif len(words) > 2 and words[0].isascii() and "section" in name:  # "section-red shipping tel"
            words.pop(0)
        else:
            return None
    return None


def canonical(name: str) -> str | None:
    """Give the field that a host's *name* means, or ``None`` for a name that says nothing to us.

    Case, accents, camelCase and separators do not count, and words that only say
    whose it is ("billing", "customer", "klant") are looked past. One name alone
    is read: see :func:`mapping` for what the other names of a record change.

    >>> canonical("billingPostalCode"), canonical("Geburtsdatum"), canonical("shoe_size")
    ('postcode', 'birth_date', None)
    """
    found = _read(name)
    return found[0] if found else None


def local_number(name: str) -> str | None:
    """Give which national number a field's *name* means, where it says so.

    >>> local_number("klant_bsn"), local_number("national_id")
    ('bsn', None)
    """
    found = _read(name)
    return _LOCAL.get(found[3]) if found else None


def mapping(keys: Iterable[object], fields: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """Give for each of a record's *keys* that we understand the field it means.

    No two keys get the same field: the customer's own comes before "billing",
    that before "shipping", and address parts are not taken from two addresses. A
    bare "naam" beside "voornaam" is the family name, a bare "adres" beside a
    postcode or a place is the street line, a "roepnaam" without "voornaam" the
    given name, a "nr" without an address no house number. A key that gets no field
    is left alone.

    Args:
        keys: The record's keys; any that is no text is passed over.
        fields: The host's own word on some keys, which goes before ours:
            ``{"achternaam": "family_name"}``; ``None`` says to leave that key alone.

    Raises:
        ValueError: *fields* names a field that does not exist, or the same one twice.

    >>> mapping(["naam", "voornaam", "klantnr"])
    {'naam': 'family_name', 'voornaam': 'given_name'}
    """
    told = tuple(sorted((key, field or "") for key, field in fields.items())) if fields else ()
    names = tuple(key for key in keys if isinstance(key, str))
    return dict((_mapping if len(names) <= REMEMBERED else _mapping.__wrapped__)(names, told))


@lru_cache(maxsize=1_024)
def _mapping(keys: tuple[str, ...], told: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    given = {key: _known(key, field) for key, field in told}
    taken = {field: key for key in keys if (field := given.get(key))}
    if len(taken) < sum(1 for key in dict.fromkeys(keys) if given.get(key)):
        raise ValueError("fields= gives two keys of one record the same field; leave one of them out or map it to None")
    read = [(*found, key) for key in keys if key not in given and (found := _read(key))]
    read = _in_company(read, frozenset(taken))
    nearest = min((group for field, group, *_ in read if field in _PLACE), default=0)
    if _PLACE & taken.keys():
        nearest = 0
    for field, group, _, _, key in sorted(read, key=lambda item: (item[1], item[2])):
        if field in taken or (field in _PLACE and group != nearest):
            continue
        taken[field] = key
    chosen = {key: field for field, key in taken.items()}
    return tuple((key, chosen[key]) for key in dict.fromkeys(keys) if key in chosen)


def _known(key: str, field: str) -> str:
    if field and field not in ALIASES:
        raise ValueError(f"fields= maps {key!r} to {field!r}, which is no field; the fields are: {', '.join(FIELDS)}")
    return field


def _in_company(
    read: list[tuple[str, int, int, str, str]], taken: frozenset[str]
) -> list[tuple[str, int, int, str, str]]:
    """Read each name again in the light of the others."""
    have = {field for field, *_ in read} | taken
    changed = []
    for field, group, rank, found, key in read:
        meant = field
        if found in _BARE_NUMBER and not have & {"street", "postcode", "city", "address"}:
            continue
        if field == "full_name" and found in _BARE_NAME and have & {"given_name", "initials", "nickname", "infix"}:
            meant = field if "family_name" in have else "family_name"
        elif field == "account_holder" and not have & _WHO:
            meant = "full_name"  # a form for payers asks for no other name
        elif field == "address" and found in _BARE_ADDRESS and have & {"postcode", "city", "house_number"}:
            meant = field if "street" in have else "street"
        elif field == "nickname" and found in {"roepnaam", "rufname"} and "given_name" not in have:
            meant = "given_name"
        changed.append((meant, group, rank if meant == field else _LONGEST_RANK, found, key))
    return changed
