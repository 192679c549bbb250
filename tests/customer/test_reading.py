"""Reading one record: changes are a chain that leads from what was typed to what is stored, and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from firsttimeright.customer import FIELDS, LIMITS, Customer, hosted, read
from firsttimeright.customer.aliases import mapping
from firsttimeright.customer.reading import _tidied
from firsttimeright.customer.values import are_plain, reading, texts_of
from firsttimeright.text.folding import compact

GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.json"))
PIECES = st.sampled_from(
    ["van der B", "BERG", "de", "J.P.", "Dhr.", "drs.", "Kerkstraat", "12", "12a", "-3", "hs", "1017gl", "1017 GL",
     "Amsterdam", "a@b.nl", "@", ",", "06-24813597", "+31", "B.V.", "3-4-1987", "bus 3", "é", "\u200b",
     "  ", "'t", "\n", "NL", "Duitsland", "x", "0", "(", "Müller", "?", "van 't Hof-de Vries", "mevrouw", "MSc", "ij",
     "\ufb01"]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=4).map(" ".join) | st.text(max_size=30)
RECORDS = st.dictionaries(st.sampled_from(FIELDS), TEXTS, max_size=7)


def chained(customer: Customer) -> None:
    """Walk the changes of a customer forwards and backwards."""
    held = {field: value or None for field, value in customer.typed.items()}
    start = dict(held)
    for change in customer.changes:
        assert (held.get(change.field) or None) == (change.before or None), change.field
        held[change.field] = change.after or None
    assert {field: value or None for field, value in customer.record.items() if field in held} == held
    for change in reversed(customer.changes):
        assert (held.get(change.field) or None) == (change.after or None)
        held[change.field] = change.before or None
    assert {field: value for field, value in held.items() if value} == {f: v for f, v in start.items() if v}


@settings(max_examples=400, deadline=None, derandomize=True)
@given(RECORDS, st.sampled_from([None, "NL", "BE", "DE", "FR", "GB", "US"]))
@example({"house_number": "12 a", "house_number_addition": "3"}, "NL")
@example({"street": "Dorpsstraat 12", "house_number": "12", "city": "1017 GL Amsterdam"}, "NL")
@example({"full_name": "dhr. J. van den Berg", "family_name": "van den Berg"}, "NL")
@example({"given_name": "J.", "initials": "", "family_name": "van der Berg"}, "NL")
def test_changes_lead_from_typed_to_stored_and_back(record, country):
    customer = read(record, country=country)
    assert not [item for item in customer.skipped if item.reason == "error"]
    chained(customer)


# Without the signs that garbled letters are made of: a capital can make such a pair of two that were none.
TYPED = RECORDS.filter(
    lambda record: not any("\x80" <= letter <= "\xbf" for text in record.values() for letter in text)
)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(TYPED, st.sampled_from([None, "NL", "BE", "DE", "FR", "GB", "US"]))
def test_reading_twice_changes_nothing_more(record, country):
    once = read(record, country=country)
    twice = read(once.record, country=country)
    assert [(item.field, item.rule) for item in twice.changes] == []


@settings(max_examples=300, deadline=None, derandomize=True)
@given(RECORDS)
def test_nothing_typed_is_lost_and_no_field_is_made_up(record):
    customer = read(record, country="NL")
    own = hosted(customer)
    assert set(own.record) <= {*customer.typed, "house_number_addition"}
    held = {field: value or None for field, value in customer.typed.items()}
    for change in own.changes:
        assert (held.get(change.field) or None) == (change.before or None)
        held[change.field] = change.after or None
    assert {f: v for f, v in held.items() if v} == {f: v for f, v in own.record.items() if v}
    stored = compact("".join(str(value) for value in own.record.values()))
    for field in ("family_name", "city", "street"):
        words = compact(customer.text.get(field, "")) if field in own.kept_in.values() else ""
        assert all(letter in stored for letter in set(words))


@pytest.mark.parametrize("path", GOLDEN, ids=[path.stem for path in GOLDEN])
def test_golden_records_are_chained_too(path):
    case = json.loads(path.read_text(encoding="utf-8"))
    record = {key: value for key, value in case["record"].items() if isinstance(value, str)}
    chained(read(record, country=case.get("options", {}).get("country")))


def test_the_records_own_country_goes_first():
    assert read({"country": "Duitsland"}, country="NL").country == "DE"
    assert read({"country": "Atlantis"}, country="NL").country == "NL"
    assert read({"phone": "030 2518374", "land": "Deutschland"}, country="NL").record["phone"].startswith("+49")


@pytest.mark.parametrize("typed", ["België / Belgique", "Belgium (BE)", "België", "Belg."])
@pytest.mark.parametrize("form", ["FR", "NL", None])
def test_the_country_is_the_same_for_the_address_and_for_the_number(typed, form):
    """04 75 46 18 54 is a number in France, too: read there, the wrong one would be stored without a question."""
    found = read({"country": typed, "postcode": "1560", "city": "Hoeilaart", "phone": "0475461854"}, country=form)
    assert (found.country, found.record["country"], found.record["phone"]) == ("BE", "BE", "+32475461854")
    assert not read(found.record, country=form).changes


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("nl", "nl"),
        ("nl_BE", "nl-BE"),
        ("Nederlands", "nl"),
        ("Französisch", "fr"),
        ("Klingon please", "en"),
        ("", "en"),
    ],
)
def test_the_records_own_language_goes_first(typed, tag):
    assert read({"language": typed}, language="en").language == tag


def test_a_part_that_moves_gets_a_field_that_the_host_uses_for_nothing_else():
    customer = read({"straat": "Kerkstraat 12", "house_number": "7"}, country="NL", fields={"house_number": None})
    assert customer.host_name("house_number") == "house_number_"
    customer = read({"straat": "Kerkstraat 12"}, country="NL", fields={"nr": "house_number"})
    assert customer.host_name("house_number") == "nr"


def test_a_field_that_names_its_national_number_needs_no_country():
    assert "identifier.check_digit" in [item.code for item in read({"klant_bsn": "111222334"}).findings]
    assert "identifier.check_digit" not in [item.code for item in read({"national_id": "111222334"}).findings]


@pytest.mark.parametrize(
    ("country", "language", "heard"),
    [
        ("GB", "nl", None),
        ("DE", "nl-NL", None),
        ("BE", "nl", "nl"),
        ("BE", "fr", "fr"),
        ("CH", "de-CH", "de-CH"),
        (None, "nl", "nl"),
        ("ES", "es", "es"),
        ("ES", "ca", "ca"),
        ("FI", "sv-FI", "sv-FI"),
        ("NL", "tr", None),
        ("DE", "az", None),
        ("NL", "xx", None),
        (None, "tr", "tr"),
    ],
)
def test_the_forms_language_is_heard_where_it_is_spoken(country, language, heard):
    assert read({"family_name": "Vis"}, country=country, language=language).language == heard


def test_a_form_in_a_foreign_language_writes_names_as_their_country_does():
    record = read({"given_name": "INGRID", "family_name": "DIJKSTRA"}, country="NL", language="tr").record
    assert (record["given_name"], record["family_name"]) == ("Ingrid", "Dijkstra")


def test_a_language_without_a_pack_is_that_of_the_hosts_own_country():
    assert read({"country": "IT"}, country="ES", language="es").language is None


@pytest.mark.parametrize(
    ("country", "typed"),
    [
        ("DE", {"titles": "Dr."}),
        ("GB", {"salutation": "Mrs", "given_name": "Sarah", "family_name": "Clarke"}),
        ("FR", {"full_name": "Prof. Claude Dupont"}),
    ],
)
def test_a_dutch_form_leaves_foreign_names_alone(country, typed):
    customer = read(typed, country=country, language="nl")
    assert customer.record == typed
    assert not customer.changes


def test_a_dutch_form_reads_foreign_salutations():
    found = {
        item.field: item.value for item in read({"full_name": "Mrs Ann Lee"}, country="GB", language="nl").completions
    }
    assert (found["salutation"], found["given_name"]) == ("Mrs", "Ann")


@pytest.mark.parametrize(
    ("person", "asked"),
    [
        ({"given_name": "Jan", "family_name": "Jansen"}, False),
        ({"full_name": "Dhr. J. Jansen"}, False),
        ({"given_name": "Sanne", "family_name": "de Boer"}, True),
        ({}, True),
    ],
)
def test_who_trades_under_his_own_name_is_asked_nothing(person, asked):
    found = read({"organisation": "Jan Jansen", **person}, country="NL").findings
    severities = [item.severity.value for item in found if item.code == "organisation.person_in_company_field"]
    assert severities == (["warn"] if asked else ["info"])


@pytest.mark.parametrize(
    ("firm", "person", "country", "asked"),
    [
        ("Mme Claire Bonnet", {"given_name": "Claire", "family_name": "Bonnet"}, "FR", True),
        ("Madame Bonnet", {"given_name": "Claire", "family_name": "Bonnet"}, "FR", False),
        ("Mevr. A. de Boer", {"given_name": "Anna", "infix": "de", "family_name": "Boer"}, "NL", True),
        ("Mevrouw de Boer", {"given_name": "Anna", "infix": "de", "family_name": "Boer"}, "NL", False),
        ("Mr Ian Baker", {"given_name": "Ian", "family_name": "Baker"}, "GB", True),
    ],
)
def test_no_firm_is_called_by_a_form_of_address_and_a_whole_name(firm, person, country, asked):
    """A form of address with the family name alone may be what a shop is called."""
    found = read({"organisation": firm, **person}, country=country).findings
    severities = [item.severity.value for item in found if item.code == "organisation.person_in_company_field"]
    assert severities == (["warn"] if asked else ["info"])


BESIDE = [
    {"full_name": "Jan Jansen", "partner_family_name": "Visser"},
    {"full_name": "J. de Boer", "nickname": "Jan"},
    {"full_name": "Jan Jansen", "suffix": "jr."},
]


@pytest.mark.parametrize("record", BESIDE)
def test_parts_beside_a_full_name_stay_where_they_are(record):
    customer = read(record, country="NL")
    assert hosted(customer).record == record
    assert getattr(customer.name.value, "family_name", None) in {"Jansen", "Boer"}
    assert all(getattr(customer.name.value, part) for part in record if part != "full_name")


@given(RECORDS)
@example({"family_name": "Jansen", "city": " "})
@example({"family_name": "Jansen", "city": "x" * 501})
@example({"address": "x" * 501})
@example({"family_name": "Jansen", "city": "Den|Haag"})
@example({"family_name": "Jansen", "city": " Gent"})
@example({"family_name": "Jan\tsen", "city": "Den  Haag"})
@example({"family_name": "Jansen", "city": ""})
def test_plain_texts_are_read_at_once_as_each_of_them(record: dict[str, str]) -> None:
    texts, changes, findings = texts_of(record, LIMITS)
    if are_plain(record.values(), LIMITS):
        assert (texts, changes, findings) == (record, [], [])
        assert _tidied(texts) == record
    each = {field: reading(field, value, LIMITS) for field, value in record.items()}
    assert texts == {field: text for field, (text, _, _) in each.items() if text is not None}
    assert changes == [change for _, done, _ in each.values() for change in done]
    assert findings == [finding for _, _, said in each.values() for finding in said]


MOBILE = [
    # the form's country, the address, the number          is
    ("NL", {"country": "DE", "postcode": "48455"}, "06-12 94 83 75", "+31612948375"),
    ("NL", {"country": "BE", "postcode": "2930"}, "0612948375", "+31612948375"),
    ("BE", {"country": "NL", "postcode": "4818 JG"}, "0478 31 59 42", "+32478315942"),
    ("NL", {"country": "DE", "postcode": "65510"}, "06126 948375", "+496126948375"),  # Idstein's own area code
    ("NL", {"country": "DE", "postcode": "48455"}, "05922 38471", "+49592238471"),  # a fixed line of both
    ("NL", {"country": "DE", "postcode": "48455"}, "+49 171 5384296", "+491715384296"),
    ("DE", {"country": "NL", "postcode": "1015 CS"}, "06 12948375", "+31612948375"),
]  # fmt: skip


@pytest.mark.parametrize(("form", "address", "typed", "number"), MOBILE)
def test_a_mobile_number_of_the_form_is_no_fixed_line_abroad(form, address, typed, number):
    customer = read({**address, "mobile": typed}, country=form)
    assert customer.record["mobile"] == number


AT_BIRTH = [
    (["nom", "prenom", "nom_de_jeune_fille"], {"nom": "family_name", "prenom": "given_name"}),
    (["meisjesnaam", "achternaam"], {"achternaam": "family_name"}),
    (["naam", "geboortenaam"], {"naam": "full_name"}),
    (["full_name", "given_name", "maiden_name"], {"full_name": "full_name", "given_name": "given_name"}),
    (["geburtsname", "vorname"], {"geburtsname": "family_name", "vorname": "given_name"}),
]


@pytest.mark.parametrize(("keys", "fields"), AT_BIRTH)
def test_the_name_at_birth_is_the_name_where_no_other_is_asked_for(keys, fields):
    assert mapping(keys) == fields


@pytest.mark.parametrize(("typed", "country"), [("D", "DE"), ("b", "BE"), ("L", "LU"), ("S", "SE"), ("P", "PT")])
def test_letters_on_cars_are_countries(typed, country):
    assert read({"land": typed}).record["country"] == country
