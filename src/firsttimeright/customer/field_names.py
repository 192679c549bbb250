"""The fields of a customer, and the names they go by in four languages."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["ALIASES", "FIELDS"]

FIELDS = (
    "full_name", "salutation", "titles", "initials", "given_name", "nickname", "infix", "family_name", "partner_infix",
    "partner_family_name", "suffix", "gender", "organisation", "birth_date", "email", "phone", "mobile", "street",
    "house_number", "house_number_addition", "postcode", "city", "region", "country", "address", "iban",
    "account_holder", "vat_number", "company_number", "national_id", "language", "letter_greeting", "salutation_line",
    "source", "updated_at",
)  # fmt: skip

# Per field the other names it goes by, most telling first: English, Dutch, German, French; tokens of the HTML standard
# (WHATWG HTML, 4.10.18.7 "Autofill") among them. Case, accents and separators do not count.
ALIASES: Mapping[str, tuple[str, ...]] = {
    "full_name": (
        "fullname", "name", "naam", "nom", "complete name", "display name", "volledige naam", "hele naam",
        "volledige voor en achternaam", "voor en achternaam", "naam voluit", "vollständiger name",
        "vor und nachname", "vor und zuname", "ganzer name", "nom complet", "nom et prénom", "prénom et nom",
        "nom prénom", "prénom nom", "naam klant", "klantnaam", "kundenname", "your name", "uw naam", "ihr name",
        "votre nom", "person name", "naam contactpersoon", "contactpersoon", "contact person", "ansprechpartner",
        "ansprechperson", "attn", "tav",
        "naam voornaam", "naam en voornaam", "voornaam naam", "voornaam en naam", "voornaam achternaam",
        "voornaam en achternaam", "achternaam voornaam", "achternaam en voornaam", "name vorname", "name und vorname",
        "vorname name", "vorname und name", "vorname nachname", "vorname und nachname", "nachname vorname",
        "first and last name", "first last name", "first name last name",
    ),
    "salutation": (
        "honorific prefix", "honorific", "aanhef", "aanspreekvorm", "aanspreektitel", "anrede", "civilité", "title",
        "name title", "form of address", "formule d'appel", "prefix", "name prefix", "courtesy title",
        "salutation code",
        "aanspreking", "titre de civilité", "dhr mevr", "mevr dhr", "de heer mevrouw", "m mme", "mme m",
        "monsieur madame", "madame monsieur", "herr frau", "frau herr", "mr mrs", "mr mrs ms",
    ),
    "titles": (
        "titel", "titels", "academic title", "academic titles", "academische titel", "titulatuur", "degree",
        "degrees", "akademischer titel", "akademischer grad", "titre", "titres", "titre académique", "adelstitel",
    ),
    "initials": (
        "initialen", "voorletters", "voorletter", "initiale", "initiales", "initial", "name initials",
        "vorname initialen",
        "voorl",
    ),
    "given_name": (
        "firstname", "forename", "forenames", "first names", "given names", "givenname", "first", "given", "fname",
        "voornaam", "voornamen", "voorn", "vnaam", "vorname", "vornamen", "prénom", "prénoms", "christian name",
        "your first name",
    ),
    "nickname": (
        "nick name", "roepnaam", "roep naam", "rufname", "spitzname", "surnom", "prénom usuel", "preferred name",
        "known as", "calling name", "bijnaam",
    ),
    "infix": (
        "tussenvoegsel", "tussenvoegsels", "tussenv", "tussen", "tussenvgsl", "tv", "voorvoegsel", "voorvoegsels",
        "voorv", "voorvgsl", "voorvoegsel geslachtsnaam", "name particle", "particle", "nobiliary particle",
        "namenszusatz", "namensvorsatz", "vorsatzwort", "particule", "surname prefix", "family name prefix",
        "last name prefix", "insertion",
    ),
    "family_name": (
        "lastname", "surname", "last", "family", "lname", "second name", "familyname", "achternaam", "achtern",
        "anaam", "familienaam", "nachname", "familienname", "zuname", "nom de famille", "nom d'usage", "nom usage",
        "geslachtsnaam", "your last name", "birth name", "geboortenaam", "meisjesnaam", "maiden name", "geburtsname",
        "mädchenname", "nom de naissance", "nom de jeune fille",
        "nom famille", "nom jeune fille",
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
        "dénomination sociale", "dénomination", "dénomination de l'entreprise", "maatschappelijke benaming", "zaaknaam",
    ),
    "birth_date": (
        "bday", "birthday", "birthdate", "date of birth", "dob", "geboortedatum", "geb datum", "gebdatum", "gebdat",
        "geb dtm", "geboren", "verjaardag", "geburtsdatum", "geburtstag", "geb", "date de naissance", "date naissance",
        "naissance", "anniversaire", "born",
        "date naiss", "né le", "née le", "né e le", "geboren op", "geboren am", "geboortedag", "geb dat",
    ),
    "email": (
        "e mail", "mail", "email address", "e mail address", "mail address", "email adres", "e mailadres",
        "mailadres", "emailadres", "email adr", "e mail adr", "elektronische post", "e mail adresse", "mailadresse",
        "courriel", "adresse email", "adresse e mail", "adresse mail", "adresse électronique", "adresse courriel",
        "mél",
    ),
    "phone": (
        "tel", "telephone", "phone number", "telephone number", "tel national", "tel nr", "telnr", "tel no",
        "phone no", "landline", "fixed phone", "home phone", "work phone", "telefoon", "telefoonnummer", "telefoonnr",
        "vaste telefoon", "vast nummer", "vaste lijn", "tel vast", "telefoon vast", "telefon", "telefonnummer",
        "festnetz", "festnetznummer", "rufnummer", "téléphone", "numéro de téléphone", "n de téléphone",
        "téléphone fixe", "num tel", "fixe", "contact number", "daytime phone", "telephone1",
        "tel fixe", "num fixe", "vast toestel", "telefoon gsm", "telefoon of gsm", "tel gsm", "tel of gsm",
        "téléphone gsm", "téléphone ou gsm",
    ),
    "mobile": (
        "mobile phone", "mobile number", "cell", "cell phone", "cellphone", "cell number", "mobile no",
        "phone mobile", "tel mobile", "mob", "mob tel", "tel mob", "tel mobiel", "mobiel tel", "mob nummer", "mobiel",
        "mobiele telefoon", "mobiel nummer", "mobiele nummer", "mobiele telefoonnummer", "telefoon mobiel",
        "mobieltje", "gsm", "gsm nummer", "gsmnr", "handy", "handynummer", "mobil", "mobiltelefon", "mobilnummer",
        "mobilfunknummer", "téléphone portable", "téléphone mobile", "portable", "numéro de portable",
        "mobile téléphone",
        "tel portable", "numéro de gsm",
    ),
    "street": (
        "street name", "streetname", "road", "thoroughfare", "straat", "straatnaam", "straße", "strasse", "str",
        "straßenname", "straatnm", "rue", "nom de rue", "nom de la rue", "voie", "street address", "address line 1",
        "address line1", "address line", "addressline", "address 1", "line 1", "line1", "adresregel 1", "adresregel",
        "straat en huisnummer", "straat huisnummer", "straat en nummer", "straat nr", "straat huisnr", "adresse 1",
        "adresszeile 1", "adresszeile", "straße und hausnummer", "straße hausnummer", "straße nr", "straße und nr",
        "ligne d'adresse", "adresse ligne 1", "numéro et rue", "rue et numéro", "thoroughfare name", "street line 1",
        "street 1", "street1", "street line",
        "rue numéro", "rue nr", "adreslijn 1", "adreslijn",
    ),
    "house_number": (
        "house no", "house nr", "housenr", "street number", "building number", "huisnummer", "huisnr", "huis nummer",
        "hnr", "hsnr", "hausnummer", "hausnr", "haus nr", "numéro de rue", "numéro de voie", "numéro de maison",
        "numéro", "nr", "no", "nummer",
        "numéro rue", "num rue",
    ),
    "house_number_addition": (
        "house number suffix", "house number ext", "house number extension", "house number add",
        "house number letter", "house letter", "addition", "huisnummer toevoeging", "huisnummertoev",
        "huisnr toevoeging", "huisnrtoev", "huisnrtoevoeging", "huisnr toev", "hnr toev", "toevoeging", "toev",
        "toevoegsel", "huisnummer toevoegsel", "huisletter", "huisnummer letter", "bus", "busnummer", "bus nr", "box",
        "box number", "bte", "boîte", "boîte postale lettre", "hausnummerzusatz", "hausnummer zusatz", "zusatz",
        "complément de numéro", "indice de répétition", "apartment", "apartment number", "apt", "apt number", "suite",
        "unit", "unit number", "flat", "flat number", "appartement",
        "bus of appartement",
    ),
    "postcode": (
        "postal code", "post code", "zip", "zip code", "zipcode", "pcode", "postcode nl", "postkode", "postcd", "pc6",
        "pc",        "plz", "postleitzahl", "code postal", "cp", "npa", "eircode", "pincode", "pin code", "postnummer",
    ),
    "city": (
        "town", "locality", "place", "place name", "address level 2", "post town", "municipality", "city name",
        "plaats", "plaatsnaam", "plaatsnm", "woonplaats", "woonplaatsnaam", "stad", "gemeente", "ort", "wohnort",
        "stadt", "ville", "commune", "localité",
        # One column for both, in which the place is read together with its postcode.
        "postcode plaats", "postcode en plaats", "postcode woonplaats", "postcode en woonplaats", "pc plaats",
        "pc woonplaats", "postcode gemeente", "postcode en gemeente", "plz ort", "plz und ort", "plz wohnort",
        "plz stadt", "postleitzahl ort", "postleitzahl und ort", "postleitzahl wohnort", "cp ville", "cp et ville",
        "cp localité", "code postal ville", "code postal et ville", "code postal localité",
        "code postal et localité", "code postal commune", "npa localité", "postcode city", "postcode and city",
        "postcode town", "postcode and town", "postal code city", "postal code and city", "zip city", "zip and city",
        "city zip",
        "deelgemeente",
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
        "rek", "rek nr",
    ),
    "account_holder": (
        "account holder name", "account owner", "iban holder", "iban name", "name on account", "bank account holder",
        "bank account name", "cc name", "cardholder", "cardholder name", "name on card", "rekeninghouder",
        "naam rekeninghouder", "iban houder", "iban naam", "naam iban", "iban tnv", "tenaamstelling",
        "tenaamstelling rekening", "tnv", "ten name van", "kaarthouder", "kontoinhaber", "kontoinhaberin",
        "iban inhaber", "karteninhaber", "titulaire", "titulaire du compte", "titulaire iban", "nom du titulaire",
        "titulaire de la carte",
        "titulaire compte",
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
        "numéro entreprise",
    ),
    "national_id": (
        "national id number", "national identification number", "national identity number", "ssn",
        "social security number", "national insurance number", "national insurance", "national insurance no",
        "ni number", "nino", "nhs number", "nhs no", "bsn", "burgerservicenummer",
        "burger service nummer", "sofinummer", "rijksregisternummer", "rijksregister", "insz", "steuer id",
        "steueridnr", "steueridentifikationsnummer", "personalausweisnummer", "svnr", "sozialversicherungsnummer",
        "numéro de sécurité sociale", "numéro national", "numéro de registre national", "registre national", "nir",
        "nrn", "niss", "cpr", "cpr nummer", "personnummer", "pesel", "dni", "nif", "nie", "codice fiscale", "isikukood",
        "asmens kodas", "cnp", "cod numeric personal", "egn", "rodné číslo", "fødselsnummer", "henkilötunnus", "hetu",
        "pps", "ppsn", "pps number", "curp", "numer pesel", "numéro sécurité sociale", "sv nummer",
        "ahv", "ahv nummer", "numéro avs", "tckn", "tc kimlik no", "cpf",
        "rrn", "numéro registre national", "matricule national", "numéro de matricule national", "nationaal nummer",
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
