"""Which of a host's fields is which: names in four languages and the HTML autocomplete tokens.

``canonical`` looks at one name alone; ``mapping`` looks at all the names of a
record together, because "naam" is a whole name when it stands alone and a family
name beside "voornaam", and because of two postcodes only one is the customer's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from firsttimeright.customer.field_names import ALIASES, FIELDS
from firsttimeright.text.folding import compact, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["ALIASES", "FIELDS", "canonical", "local_number", "mapping", "understood"]

LONGEST = 120  # characters; a longer key is no field name
REMEMBERED = 200  # keys; a wider record is read anew each time

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
    **dict.fromkeys(("home", "prive", "private", "privat", "thuis", "domicile", "personnel", "residential",
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

_NUMBER = ("nummer", "number", "numero", "num", "nr", "no")  # how it is written behind a name, the longest first
_NUMBERED = frozenset(
    ("phone", "mobile", "house_number", "house_number_addition", "postcode", "vat_number", "company_number",
     "national_id", "iban")
)  # fmt: skip
_SIGN = re.compile(r"(?<![^\W\d_])[nN][°º]|№")  # "N° TVA", "Rue + n°"
_OF_THE = frozenset(("de", "du", "d", "la", "l"))
_FORM_OF_A_DATE = frozenset(("dd", "mm", "yy", "yyyy", "jj", "jjjj", "aa", "aaaa", "tt"))  # "Geburtsdatum (TT.MM.JJJJ)"
_WHETHER_ASKED = frozenset(
    ("optional", "optioneel", "facultatif", "freiwillig", "required", "mandatory", "verplicht", "obligatoire",
     "pflichtfeld")
)  # fmt: skip
_TWO_LABELS = re.compile(r"\s*[/|]\s*|\s+[-–]\s+")  # "Naam / Nom", as forms have it where two languages are spoken

# Names that also say which country's number it is: the identifiers room's own word for it.
_LOCAL: Mapping[str, str] = {
    compact(name): scheme
    for scheme, names in (
        ("bsn", ("bsn", "burgerservicenummer", "burger service nummer", "sofinummer")),
        ("kvk", ("kvk", "kvk nummer", "kvknr", "kamer van koophandel", "coc", "coc number")),
        (
            "rijksregisternummer",
            (
                "rijksregisternummer",
                "rijksregister",
                "insz",
                "niss",
                "rrn",
                "numéro de registre national",
                "numéro registre national",
                "registre national",
            ),
        ),
        ("ondernemingsnummer", ("ondernemingsnummer", "kbo", "kbo nummer", "bce")),
        ("matricule", ("matricule national", "numéro de matricule national")),
        ("idnr", ("steuer id", "steueridnr", "steueridentifikationsnummer")),
        ("nir", ("nir", "numéro de sécurité sociale", "numéro sécurité sociale")),
        ("svnr", ("svnr", "sv nummer")),
        ("mx.curp", ("curp",)),
        ("siren", ("siren", "numéro siren")),
        ("nino", ("nino", "national insurance", "national insurance number", "national insurance no", "ni number")),
        ("nhs", ("nhs number", "nhs no")),
        ("pesel", ("pesel", "numer pesel")),
        ("codice_fiscale", ("codice fiscale",)),
        ("cpr", ("cpr", "cpr nummer")),
        ("isikukood", ("isikukood",)),
        ("asmens_kodas", ("asmens kodas",)),
        ("cnp", ("cnp", "cod numeric personal")),
        ("egn", ("egn",)),
        ("fodselsnummer", ("fødselsnummer",)),
        ("hetu", ("henkilötunnus", "hetu")),
        ("pps", ("pps", "ppsn", "pps number")),
        ("ahv", ("ahv", "ahv nummer", "numéro avs")),
        ("tr.tckimlik", ("tckn", "tc kimlik no")),
        ("br.cpf", ("cpf",)),
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
_BESIDE_A_NAME = frozenset(("given_name", "initials", "nickname", "infix"))
_AT_BIRTH = frozenset(
    map(
        compact,
        ("birth name", "geboortenaam", "meisjesnaam", "maiden name", "geburtsname", "mädchenname",
         "nom de naissance", "nom de jeune fille"),
    )
)  # fmt: skip


@lru_cache(maxsize=4_096)
def _read(name: str) -> tuple[str, int, int, str] | None:
    """Give field, group and rank of one name (lower is nearer), and the compact name that was found."""
    if len(name) > LONGEST:
        return None
    words = [word for word in _WORDS.split(fold(_CAMEL.sub(" ", _SIGN.sub(" numero ", name)))) if word]
    if len(words) > 2 and _FORM_OF_A_DATE.issuperset(words[-2:]):
        words = [word for word in words if word not in _FORM_OF_A_DATE]
    if len(words) > 1 and words[-1] in _WHETHER_ASKED:
        words.pop()
    return _of_words(words, name) or _number_first(words) or _of_two_labels(name)


def _of_words(words: list[str], name: str) -> tuple[str, int, int, str] | None:
    words = words.copy()
    group, of_somebody = 0, False
    while words:
        key = "".join(words)
        if key in _NOT_OURS:
            return None
        if key in _BARE_NUMBER and of_somebody:
            return None  # "klant_nr" numbers the customer, and "adres_nr" the house
        if found := _TABLE.get(key) or _numbered(key):
            return found[0], group, found[1], key
        # A word that only says whose it is goes, from the front first, then from the back.
        if len(words) > 1 and (words[0] in _WHOSE or words[0] in _KIND):
            of_somebody = words[0] not in _KIND
            group = max(group, _WHOSE.get(words.pop(0), 0))
        elif len(words) > 1 and words[-1] in _WHOSE:
            group = max(group, _WHOSE.get(words.pop(), 0))
        elif len(words) > 2 and words[0].isascii() and "section" in name:  # "section-red shipping tel"
            words.pop(0)
        else:
            return None
    return None


def _numbered(key: str) -> tuple[str, int] | None:
    """Look a name up whose word for "number" we know in another form: ``mobielnr`` as ``mobielnummer``."""
    word = next((word for word in _NUMBER if key.endswith(word) and len(key) > len(word) + 1), None)
    if word is None:
        return None
    stem = key.removesuffix(word)
    if found := next((found for other in _NUMBER if (found := _TABLE.get(stem + other))), None):
        return found
    found = _TABLE.get(stem)
    return found if found and found[0] in _NUMBERED else None


def _number_first(words: list[str]) -> tuple[str, int, int, str] | None:
    """Read a name that begins with the word for "number": ``n° de TVA``, ``num_gsm``."""
    if len(words) < 2 or words[0] not in {"numero", "num"}:
        return None
    rest = words[1:]
    while rest and rest[0] in _OF_THE:
        rest = rest[1:]
    found = _of_words(rest, "")
    return found if found and found[0] in _NUMBERED else None


def _of_two_labels(name: str) -> tuple[str, int, int, str] | None:
    """Read a name that says the same in two languages; where one says more, that."""
    labels = _TWO_LABELS.split(name)
    if len(labels) != 2:
        return None
    one, other = (_read(label) for label in labels)
    return one if one and other and one[0] == other[0] else None


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
    found = understood(keys, fields)
    return dict(zip(found.theirs, found.ours, strict=True))


class Understood(NamedTuple):
    """The keys of a record that we understand, in its order; remembered, so not to be changed."""

    theirs: tuple[str, ...]
    ours: tuple[str, ...]  # the field that each of them means
    alike: bool  # they have our names already
    host_names: dict[str, str]  # ours -> theirs


def understood(keys: Iterable[object], fields: Mapping[str, str | None] | None = None) -> Understood:
    """Give what :func:`mapping` gives, in rows.

    >>> understood(["naam", "voornaam", "klantnr"]).ours
    ('family_name', 'given_name')
    """
    told = tuple(sorted((key, field or "") for key, field in fields.items())) if fields else ()
    names: tuple[Any, ...] = tuple(keys)
    try:
        "".join(names)
    except TypeError:  # one of them is no text
        names = tuple(key for key in names if isinstance(key, str))
    return (_mapping if len(names) <= REMEMBERED else _mapping.__wrapped__)(names, told)


@lru_cache(maxsize=1_024)
def _mapping(keys: tuple[str, ...], told: tuple[tuple[str, str], ...]) -> Understood:
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
    named = {key: chosen[key] for key in keys if key in chosen}  # in the record's order
    theirs, ours = tuple(named), tuple(named.values())
    return Understood(theirs, ours, theirs == ours, dict(zip(ours, theirs, strict=True)))


def _known(key: str, field: str) -> str:
    if field and field not in ALIASES:
        raise ValueError(f"fields= maps {key!r} to {field!r}, which is no field; the fields are: {', '.join(FIELDS)}")
    return field


def _in_company(
    read: list[tuple[str, int, int, str, str]], taken: frozenset[str]
) -> list[tuple[str, int, int, str, str]]:
    """Read each name again in the light of the others."""
    have = {field for field, *_ in read} | taken
    sure = {field for field, _, _, found, _ in read if found not in _BARE_NUMBER} | taken
    named = "family_name" in taken or any(
        field == "family_name" and found not in _AT_BIRTH for field, _, _, found, _ in read
    )
    whole = "full_name" in have and (
        named
        or not have & _BESIDE_A_NAME
        or any(field == "full_name" and found not in _BARE_NAME for field, _, _, found, _ in read)
    )
    changed = []
    for field, group, rank, found, key in read:
        meant = field
        if found in _AT_BIRTH and (named or whole):
            continue  # the other one is the name that is borne now
        housed = have & {"street", "postcode", "city", "address"}
        if found in _BARE_NUMBER and not housed and not (field == "house_number_addition" and "house_number" in sure):
            continue
        if field == "full_name" and found in _BARE_NAME and have & _BESIDE_A_NAME:
            meant = field if named else "family_name"
        elif field == "account_holder" and not have & _WHO:
            meant = "full_name"  # a form for payers asks for no other name
        elif field == "address" and found in _BARE_ADDRESS and have & {"postcode", "city", "house_number"}:
            meant = field if "street" in have else "street"
        elif field == "nickname" and found in {"roepnaam", "rufname"} and "given_name" not in have:
            meant = "given_name"
        changed.append((meant, group, rank if meant == field else _LONGEST_RANK, found, key))
        if found in _AT_BIRTH:
            changed[-1] = (meant, group, _LONGEST_RANK + 1, found, key)
    return changed
