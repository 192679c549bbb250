"""Field names: what a host calls a field, and which of ours it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.customer import read
from firsttimeright.customer.aliases import ALIASES, FIELDS, canonical, mapping
from firsttimeright.text.folding import compact

UNDERSTOOD = [
    # the host's name                field
    ("billingPostalCode", "postcode"),
    ("BILLING_POSTAL_CODE", "postcode"),
    ("customer[address][city]", "city"),
    ("customer.email", "email"),
    ("section-red shipping postal-code", "postcode"),
    ("firstName", "given_name"),
    ("LAST_NAME", "family_name"),
    ("family-name", "family_name"),
    ("given-name", "given_name"),
    ("bday", "birth_date"),
    ("tel", "phone"),
    ("tel-national", "phone"),
    ("honorific-prefix", "salutation"),
    ("honorific-suffix", "suffix"),
    ("street-address", "street"),
    ("address-line1", "street"),
    ("address-level1", "region"),
    ("address-level2", "city"),
    ("country-name", "country"),
    ("organization", "organisation"),
    ("Straße", "street"),
    ("strasse", "street"),
    ("Geb.-Datum", "birth_date"),
    ("HuisnummerToevoeging", "house_number_addition"),
    ("huisnummer_toevoeging", "house_number_addition"),
    ("KvK-nummer", "company_number"),
    ("BTW nummer", "vat_number"),
    ("prénom", "given_name"),
    ("prenom", "given_name"),
    ("n° de téléphone", "phone"),
    ("work email", "email"),
    ("e-mailadres (privé)", "email"),
    ("E-Mail-Adresse", "email"),
    ("customer_name", "full_name"),
    ("phone1", "phone"),
    ("klant_achternaam", "family_name"),
    ("mobiel_nr", "mobile"),
    ("mobielnr", "mobile"),
    ("tel_mobiel", "mobile"),
    ("voorv", "infix"),
    ("iban_naam", "account_holder"),
    ("kvk_no", "company_number"),
    ("customer[address][nr]", "house_number"),
    ("adres_nr", "house_number"),
    ("aanspreking", "salutation"),
    ("M./Mme", "salutation"),
    ("dhr./mevr.", "salutation"),
    ("Naam & voornaam", "full_name"),
    ("naam en voornaam", "full_name"),
    ("first and last name", "full_name"),
    ("N° de rue", "house_number"),
    ("Rue + n°", "street"),
    ("N° TVA", "vat_number"),
    ("n° d'entreprise", "company_number"),
    ("gsm n°", "mobile"),
    ("bte n°", "house_number_addition"),
    ("num_gsm", "mobile"),
    ("N° registre national", "national_id"),
    ("RRN", "national_id"),
    ("né(e) le", "birth_date"),
    ("date de naissance (jj/mm/aaaa)", "birth_date"),
    ("Geburtsdatum (TT.MM.JJJJ)", "birth_date"),
    ("geboortedatum_dd", None),
    ("telefoon (optioneel)", "phone"),
    ("Voornaam / Prénom", "given_name"),
    ("Postcode - Code postal", "postcode"),
    ("Tél./GSM", "phone"),
    ("achternaam/plaats", None),
    ("deelgemeente", "city"),
    ("num_clients", None),
    ("no_phone", None),
]

NOT_OURS = [
    "username",
    "user_name",
    "gebruikersnaam",
    "fileName",
    "ip_address",
    "shoe_size",
    "klant_nr",
    "customer_no",
    "ordernr",
    "casino",
    "",
    "_",
    "id",
    "x" * 5_000,
]

TOGETHER = [
    # keys                                                  what they are                     why it is here
    (("naam", "voornaam"), {"naam": "family_name", "voornaam": "given_name"}, "half a name"),
    (("naam", "email"), {"naam": "full_name", "email": "email"}, "a whole name"),
    (("Name", "Vorname"), {"Name": "family_name", "Vorname": "given_name"}, "German forms"),
    (("nom", "prénom"), {"nom": "family_name", "prénom": "given_name"}, "French forms"),
    (("adres", "postcode"), {"adres": "street", "postcode": "postcode"}, "a street line"),
    (("adres",), {"adres": "address"}, "a whole address"),
    (("address", "street", "city"), {"address": "address", "street": "street", "city": "city"}, "both"),
    (("roepnaam", "voorletters"), {"roepnaam": "given_name", "voorletters": "initials"}, "no first name asked"),
    (("roepnaam", "voornamen"), {"roepnaam": "nickname", "voornamen": "given_name"}, "both asked"),
    (("shipping_postcode", "postcode"), {"postcode": "postcode"}, "the customer's own first"),
    (
        ("billing_postcode", "shipping_postcode", "shipping_city"),
        {"billing_postcode": "postcode"},
        "no address out of two",
    ),
    (("nr", "email"), {"email": "email"}, "a customer's number, for all we know"),
    (("klant_nr", "straat", "postcode"), {"straat": "street", "postcode": "postcode"}, "the customer's number"),
    (("toevoeging", "email"), {"email": "email"}, "an addition to whatever it be"),
    (("nr", "toevoeging"), {}, "a number of whatever it be"),
    (
        ("huisnummer", "toevoeging"),
        {"huisnummer": "house_number", "toevoeging": "house_number_addition"},
        "a house without its street",
    ),
    (("straat", "nr"), {"straat": "street", "nr": "house_number"}, "a house's number"),
    (("naam", "rekeninghouder"), {"naam": "full_name", "rekeninghouder": "account_holder"}, "both asked"),
    (("iban", "ten name van"), {"iban": "iban", "ten name van": "full_name"}, "a payer, and no other name"),
    (("aanhef", "briefaanhef"), {"aanhef": "salutation", "briefaanhef": "letter_greeting"}, "both asked"),
    (("shipping_postcode", "shipping_city"), {"shipping_postcode": "postcode", "shipping_city": "city"}, "only one"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "field"), UNDERSTOOD)
def test_a_usual_name_is_understood(name: str, field: str) -> None:
    assert canonical(name) == field


BOTH_IN_ONE = (
    "PLZ/Ort",
    "PLZ, Ort",
    "Postcode + plaats",
    "Postcode en woonplaats",
    "CP Ville",
    "Zip/City",
    "City, Zip",
)


@pytest.mark.parametrize("name", BOTH_IN_ONE)
def test_a_column_of_postcode_and_place_is_read_with_both(name: str) -> None:
    assert canonical(name) == "city"
    typed = {"Straße": "Hauptstr. 5", name: "10115 Berlin"}
    customer = read(typed, country="DE")
    assert {item.code for item in customer.findings} & {"postcode.missing", "city.missing"} == set()
    assert customer.record["postcode"] == "10115"


@pytest.mark.parametrize("name", NOT_OURS)
def test_another_name_is_left_alone(name: str) -> None:
    assert canonical(name) is None
    assert mapping([name]) == {}


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_knows_its_own_name_and_all_its_aliases(field: str) -> None:
    assert canonical(field) == field
    assert {alias: canonical(alias) for alias in ALIASES[field]} == dict.fromkeys(ALIASES[field], field)


def test_no_alias_means_two_fields() -> None:
    owners: dict[str, str] = {}
    for field, aliases in ALIASES.items():
        for alias in (field, *aliases):
            assert owners.setdefault(compact(alias), field) == field


@pytest.mark.parametrize(("keys", "expected", "why"), TOGETHER)
def test_names_are_read_in_company(keys: tuple[str, ...], expected: dict[str, str], why: str) -> None:
    assert mapping(keys) == expected, why


def test_the_hosts_own_word_goes_first() -> None:
    assert mapping(["a", "email", "mail"], {"a": "email", "email": None}) == {"a": "email"}


def test_misuse_says_what_to_do() -> None:
    with pytest.raises(ValueError, match="the fields are: full_name"):
        mapping(["a"], {"a": "surname_of_dog"})
    with pytest.raises(ValueError, match="same field"):
        mapping(["a", "b"], {"a": "email", "b": "email"})


def test_a_key_that_is_no_text_is_passed_over() -> None:
    assert mapping([1, None, b"email", "email"]) == {"email": "email"}


@given(st.lists(st.text() | st.sampled_from(FIELDS) | st.sampled_from([a for v in ALIASES.values() for a in v])))
def test_no_two_keys_get_the_same_field(keys: list[str]) -> None:
    found = mapping(keys)
    assert len(set(found.values())) == len(found)
    assert set(found) <= set(keys)
    assert set(found.values()) <= set(FIELDS)
