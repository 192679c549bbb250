"""What is one value in several fields, under several names and in several notations."""

from __future__ import annotations

import datetime as dt
import pickle
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from firsttimeright import Index, Intake
from firsttimeright.merging import Proposal, propose, records_of

HERE = {"street": "Dorpsstraat", "house_number": "4", "postcode": "6711 AB", "city": "Ede", "region": "Gelderland"}
THERE = {"street": "Kerkstraat", "house_number": "9", "postcode": "4811 CD", "city": "Breda", "country": "NL"}
TEXTS = {0: "Dorpsstraat 4, 6711 AB Ede", 1: "Kerkstraat 9, 4811 CD Breda"}


def some_of(address):
    return st.lists(st.sampled_from(list(address)), min_size=1, unique=True).map(
        lambda names: {name: address[name] for name in names}
    )


PIECES = st.one_of(
    some_of(HERE), some_of(THERE), st.sampled_from([{"address": TEXTS[0]}, {"address": TEXTS[1]}]),
)  # fmt: skip
DATED = st.tuples(PIECES, st.integers(2015, 2026)).map(lambda pair: {**pair[0], "updated_at": f"{pair[1]}-01-01"})


@given(st.lists(DATED, min_size=2, max_size=5))
def test_no_golden_record_holds_parts_of_two_addresses(records):
    """Whatever the records leave out: what is kept is of one address, and all else is told."""
    proposal = propose(records)
    kept = set(proposal.record.values())
    ones, others = kept & {*HERE.values(), TEXTS[0]}, kept & {*THERE.values(), TEXTS[1]}
    assert not (ones and others)
    told = {value for conflict in proposal.conflicts for value, _places in conflict.sides}
    for record in records:
        for field, value in record.items():
            assert field == "updated_at" or value in kept or value in told
    assert list(proposal.inverse.apply(proposal.apply(records))) == records


ADDRESSES = [
    # the newer one, the older one, what is lent, what is told
    ({"postcode": "3511 AB", "house_number": "4"}, {"city": "Breda"}, {}, {"city"}),
    ({"street": "Kerkstraat", "house_number": "4", "city": "Ede"}, {"postcode": "1017 GL", "country": "NL"}, {},
     {"postcode", "country"}),
    ({"address": TEXTS[0]}, {**HERE, "street": "Kerkstraat", "region": ""}, {},
     {"street", "house_number", "postcode", "city"}),
    ({"address": TEXTS[0]}, {k: v for k, v in HERE.items() if k != "region"},
     {k: v for k, v in HERE.items() if k != "region"}, set()),
    ({"street": "Dorpsstraat", "house_number": "4", "city": "Ede"}, HERE,
     {"postcode": "6711 AB", "region": "Gelderland"}, set()),
    ({"street": "Dorpsstraat 4", "city": "Ede"}, {"street": "Dorpsstraat", "house_number": "4", "city": "Ede",
     "postcode": "6711 AB"}, {"postcode": "6711 AB"}, set()),
    ({"postcode": "6711 AB", "house_number": "4"}, {**HERE, "house_number_addition": "B"}, {},
     {"street", "house_number_addition", "city", "region"}),
    ({"postcode": "6711 AB", "house_number": "4"}, {"postcode": "6711 AB", "city": "Ede"}, {"city": "Ede"}, set()),
    ({"house_number": "12A", "postcode": "6711 AB"},
     {"house_number": "12", "house_number_addition": "A", "postcode": "6711 AB"}, {}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("newer", "older", "lent", "told"), ADDRESSES)
def test_an_address_is_filled_in_only_from_the_same_address(newer, older, lent, told):
    records = [{**older, "updated_at": "2020-01-01"}, {**newer, "updated_at": "2025-01-01"}]
    proposal = propose(records)
    assert {k: v for k, v in proposal.record.items() if v and k != "updated_at"} == {**newer, **lent}
    assert {item.field for item in proposal.conflicts} == told
    assert list(proposal.inverse.apply(proposal.record)) == records


NOTATIONS = [
    # country, one, other, what is lent
    ("NL", {"street": "Dorpsstr. 4", "postcode": "6711AB", "city": "Ede"},
     {"street": "Dorpsstraat", "house_number": "4", "postcode": "6711 AB", "city": "Ede"}, {}),
    ("NL", {"street": "Plein", "house_number": "1", "city": "'s-Gravenhage"},
     {"street": "Plein", "house_number": "1", "city": "Den Haag", "postcode": "2511 CR"}, {"postcode": "2511 CR"}),
    ("DE", {"street": "Hauptstr.", "house_number": "1", "city": "München"},
     {"street": "Hauptstraße", "house_number": "1", "city": "Munich", "postcode": "80331"}, {"postcode": "80331"}),
    ("BE", {"city": "Luik", "postcode": "4000"}, {"city": "Liège", "postcode": "4000"}, {}),
    ("NL", {"address": "Dorpsstr. 4, 6711 AB Ede"}, {"street": "Dorpsstraat", "house_number": "4", "city": "Ede"},
     {"street": "Dorpsstraat", "house_number": "4", "city": "Ede"}),
]  # fmt: skip


@pytest.mark.parametrize(("country", "one", "other", "lent"), NOTATIONS)
def test_an_address_is_one_in_any_notation(country, one, other, lent):
    records = [{**one, "updated_at": "2025-01-01"}, {**other, "updated_at": "2020-01-01"}]
    proposal = propose(records, country=country)
    assert proposal.conflicts == ()
    kept = {k: v for k, v in proposal.record.items() if k != "updated_at"}
    assert kept.keys() == {**one, **lent}.keys()
    assert list(proposal.inverse.apply(proposal.record)) == records


def test_a_lender_agrees_with_the_lender_before():
    one = {"street": "Dorpsstraat", "house_number": "4", "city": "Ede", "updated_at": "2026-01-01"}
    two = {**one, "postcode": "6711 AB", "updated_at": "2025-01-01"}
    three = {**one, "postcode": "6711 CD", "region": "Gelderland", "updated_at": "2024-01-01"}
    proposal = propose([one, two, three])
    assert (proposal.record["postcode"], proposal.record.get("region")) == ("6711 AB", None)
    assert {item.field for item in proposal.conflicts} == {"postcode", "region"}


def test_the_hosts_own_country_is_no_half_of_an_address():
    proposal = propose([{**HERE, "updated_at": "2025-01-01"}, {"country": "NL"}], country="NL")
    assert (proposal.record["country"], proposal.conflicts) == ("NL", ())


def test_a_delivery_address_is_an_address_of_its_own():
    home = {"street": "Dorpsstraat", "house_number": "4", "city": "Ede"}
    one = {**home, "shipping_street": "Markt", "shipping_city": "Ede", "updated_at": "2025-01-01"}
    two = {**home, "shipping_street": "Plein", "shipping_postcode": "2511 AB", "updated_at": "2024-01-01"}
    proposal = propose([one, two])
    assert (proposal.record["shipping_street"], "shipping_postcode" in proposal.record) == ("Markt", False)
    assert {item.field for item in proposal.conflicts} == {"shipping_street", "shipping_postcode"}


VALID = [
    # field, newer, older: the newer one cannot be right
    ("email", "a@@b", "a.bos@ziggo.nl"),
    ("email", "test@test.nl", "a.bos@ziggo.nl"),
    ("iban", "NL91ABNA0417164301", "NL91ABNA0417164300"),
    ("birth_date", "1900-01-01", "1980-05-04"),
    ("birth_date", "31-02-1980", "28-02-1980"),
    ("birth_date", "2099-05-04", "1980-05-04"),
    ("phone", "0612", "0612893745"),
    ("mobile", "0612345678", "0612893745"),
    ("national_id", "123456789", "111222333"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "newer", "older"), VALID)
def test_what_cannot_be_right_wins_only_where_nothing_else_is_left(field, newer, older):
    records = [{field: newer, "updated_at": "2026-01-01"}, {field: older, "updated_at": "2020-01-01"}]
    rules, options = {field: ("most_recent",)}, {"country": "NL", "as_of": "2026-11-28"}
    proposal = propose(records, rules=rules, **options)
    assert (proposal.record[field], proposal.provenance[field].rule) == (older, "merge.only_valid")
    assert [item.field for item in proposal.conflicts] == [field]
    assert propose(records[:1], **options).record[field] == newer
    assert propose(records, rules=rules, valid=lambda _field, _value: True, **options).record[field] == newer
    assert propose(records, rules=rules, valid=lambda _field, _value: None, **options).record[field] == older


def test_a_whole_address_with_a_doubtful_part_is_more_than_a_town():
    proposal = propose([{**HERE, "postcode": "67"}, {"city": "Breda", "updated_at": "2026-01-01"}], country="NL")
    assert proposal.record["street"] == "Dorpsstraat"


STAMPS = [
    # of the first, of the second, country: which is the newer
    ("31.12.2025", "2024-01-01", None, 0),
    ("2024-01-01", "31-12-2025 10:15", None, 1),
    ("2024-01-01", "12/31/2025", None, 1),
    (1640995200, "2021-06-01", None, 0),
    ("2021-06-01", 1640995200000, None, 1),
    ("2021-06-01", "3 april 2022", None, 1),
    ("01-02-2025", "2024-01-01", None, 1),  # January or February: unknown, so that the dated one wins
    ("01-02-2025", "2024-01-01", "NL", 0),
    ("04/05/2025", "2025-04-20", "GB", 0),
    ("04/05/2025", "2025-04-20", "US", 1),
    ("2031-01-01", "2024-01-01", None, 1),  # is still to come
    ("1970-01-01", "1969-12-31", None, 1),
    ("2025", "2024-01-01", None, 1),
    (True, "2024-01-01", None, 1),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "country", "newer"), STAMPS)
def test_a_record_is_dated_in_any_notation(one, other, country, newer):
    records = [{"email": "a.bos@ziggo.nl", "updated_at": one}, {"email": "b.bos@ziggo.nl", "updated_at": other}]
    proposal = propose(records, country=country, as_of=dt.date(2026, 11, 28))
    assert proposal.provenance["email"].record == newer


NAMES = [
    # records                                                              kept                          conflicts
    ([{"given_name": "Anna"}, {"given_name": "A.M."}, {"given_name": "Anna Maria"}], {"given_name": "Anna Maria"}, 0),
    ([{"given_name": "A.M."}, {"given_name": "Anna"}], {"given_name": "Anna"}, 0),
    ([{"given_name": "Joh."}, {"given_name": "Johannes"}], {"given_name": "Johannes"}, 0),
    ([{"given_name": "Annemarie"}, {"given_name": "Anne-Marie"}], {"given_name": "Annemarie"}, 0),
    ([{"given_name": "Jan"}, {"given_name": "Janneke"}], {"given_name": "Jan"}, 1),
    ([{"given_name": "Piet"}, {"given_name": "A.M."}], {"given_name": "Piet"}, 1),
    ([{"family_name": "JANSEN"}, {"family_name": "Jansen"}], {"family_name": "Jansen"}, 0),
    ([{"family_name": "jansen"}, {"family_name": "Jansen"}], {"family_name": "Jansen"}, 0),
    ([{"family_name": "Muller", "updated_at": "2025-01-01"}, {"family_name": "Müller", "updated_at": "2020-01-01"}],
     {"family_name": "Müller"}, 0),
    ([{"family_name": "Mueller"}, {"family_name": "Müller"}], {"family_name": "Müller"}, 0),
    ([{"family_name": "Muller"}, {"family_name": "Mueller"}], {"family_name": "Muller"}, 1),
    ([{"family_name": "Groß"}, {"family_name": "Gross"}], {"family_name": "Groß"}, 0),
    ([{"infix": "van der", "family_name": "Berg"}, {"family_name": "van der Berg"}],
     {"infix": "van der", "family_name": "Berg"}, 0),
    ([{"family_name": "van der Berg"}, {"infix": "van der", "family_name": "Berg"}],
     {"family_name": "van der Berg"}, 0),
    ([{"family_name": "Berg"}, {"family_name": "van der Berg"}], {"family_name": "van der Berg"}, 0),
    ([{"family_name": "van Berg"}, {"family_name": "van der Berg"}], {"family_name": "van Berg"}, 1),
    ([{"salutation": "Mevr."}, {"salutation": "Mevrouw"}], {"salutation": "Mevr."}, 0),
    ([{"salutation": "Mevr."}, {"salutation": "Dhr."}], {"salutation": "Mevr."}, 1),
    ([{"gender": "V"}, {"gender": "vrouw"}], {"gender": "V"}, 0),
    ([{"achternaam": "Bos"}, {"family_name": "Bos"}], {"achternaam": "Bos"}, 0),
    ([{"achternaam": "Bos"}, {"family_name": "Vis"}], {"achternaam": "Bos"}, 1),
    ([{"achternaam": "Bos"}, {"family_name": "Bos"}, {"family_name": "Bos"}], {"family_name": "Bos"}, 0),
    ([{"mail": "a.bos@ziggo.nl"}, {"email": "A.Bos@Ziggo.nl"}], {"mail": "a.bos@ziggo.nl"}, 0),
    ([{"full_name": "Jan de Vries"}, {"given_name": "Jan", "infix": "de", "family_name": "Vries"}],
     {"full_name": "Jan de Vries", "given_name": "Jan", "infix": "de", "family_name": "Vries"}, 0),
    ([{"full_name": "Jan Bakker"}, {"given_name": "Jan", "family_name": "Vries"}],
     {"full_name": "Jan Bakker", "given_name": "Jan"}, 1),
    ([{"organisation": "KPN"}, {"organisation": "Kpn"}], {"organisation": "KPN"}, 0),
]  # fmt: skip


@pytest.mark.parametrize(("records", "kept", "conflicts"), NAMES)
def test_a_name_is_one_in_any_notation(records, kept, conflicts):
    proposal = propose(records, country="NL")
    assert {k: v for k, v in proposal.record.items() if k != "updated_at"} == kept
    assert len(proposal.conflicts) == conflicts
    assert list(proposal.inverse.apply(proposal.record)) == records


KEYS = ("achternaam", "family_name", "tussenvoegsel", "adres", "straat", "street", "huisnummer", "postcode", "plaats",
        "city", "naam", "full_name", "voornaam", "tel", "phone", "shipping_city", "updated_at",
        "bijgewerkt")  # fmt: skip
MIXED = st.lists(
    st.dictionaries(
        st.sampled_from(KEYS),
        st.sampled_from([None, "", "4", "van der Berg", "Berg", "Müller", "Mueller", "Jan", "J.", "Ede", "6711 AB",
                         "Dorpsstraat 4", "Dorpsstraat 4, 6711 AB Ede", "01-02-2024", 7]),
        max_size=8,
    ),
    min_size=1,
    max_size=5,
)  # fmt: skip


@given(MIXED)
def test_the_way_back_is_exact_whatever_the_sources_call_their_fields(records):
    proposal = propose(records, country="NL")
    back = proposal.inverse.apply(proposal.apply(records))
    assert [list(map(repr, item.items())) for item in back] == [list(map(repr, item.items())) for item in records]


ADAPTER = TypeAdapter(Proposal)


@given(MIXED)
def test_a_proposal_is_written_and_read_back(records):
    proposal = propose(records)
    assert ADAPTER.validate_json(ADAPTER.dump_json(proposal)) == proposal
    assert pickle.loads(pickle.dumps(proposal)) == proposal  # noqa: S301 - our own
    assert ADAPTER.validate_python(ADAPTER.dump_python(proposal)) == proposal


RULES_GIVEN = [
    # rules                                  what is kept of given name, family name, birth date, city
    ({"*": ["most_trusted"]}, ("J.", "Jansen", "1987-04-03", "Ede")),
    ({"*": "most_trusted"}, ("J.", "Jansen", "1987-04-03", "Ede")),
    ({"*": "most_trusted", "birth_date": "majority"}, ("J.", "Jansen", "1987-03-04", "Ede")),
    ({"voornaam": ("longest_form",)}, ("Johannes", "Janssen", "1987-03-04", "Breda")),
]  # fmt: skip


@pytest.mark.parametrize(("rules", "kept"), RULES_GIVEN)
def test_a_rule_for_every_field_is_for_every_field(rules, kept):
    one = {"source": "crm", "given_name": "J.", "family_name": "Jansen", "birth_date": "1987-04-03", "city": "Ede"}
    two = {"source": "shop", "given_name": "Johannes", "family_name": "Janssen", "birth_date": "1987-03-04",
           "city": "Breda", "updated_at": "2026-01-01"}  # fmt: skip
    proposal = propose([one, two, {**two, "source": "fair"}], rules=rules, trust=("crm",) if "*" in rules else ())
    assert tuple(proposal.record[field] for field in ("given_name", "family_name", "birth_date", "city")) == kept


def test_a_rule_for_a_field_that_there_is_not_is_refused():
    with pytest.raises(ValueError, match=r"did you mean 'email'"):
        propose([HERE], rules={"emial": ["majority"]})
    with pytest.raises(ValueError, match="unknown rule 'majorty'"):
        propose([HERE], rules={"city": "majorty"})
    with pytest.raises(TypeError, match="trust"):
        propose([HERE], trust="crm")
    assert propose([{"lidnr": 1}], rules={"lidnr": "most_trusted"}).record == {"lidnr": 1}


CUSTOMERS = [
    {"id": 1, "source": "crm", "given_name": "Noor", "family_name": "Terpstra", "birth_date": "1987-04-03",
     "email": "noor@terpstra.nl", "postcode": "1017 GL", "house_number": "12"},
    {"id": 2, "source": "crm", "given_name": "Piet", "family_name": "Terpstra", "birth_date": "1985-01-01",
     "postcode": "1017 GL", "house_number": "12"},
]  # fmt: skip


def test_from_a_report_to_a_proposal():
    index = Index.build(CUSTOMERS, country="NL")
    typed = {**CUSTOMERS[0], "given_name": "N."}
    del typed["id"], typed["source"]
    report = Intake(country="NL", index=index).check(typed)
    assert {match.relation for match in report.duplicates} == {"same", "household"}
    wanted = (typed, CUSTOMERS[0])
    assert records_of(report, CUSTOMERS) == wanted
    assert records_of(report, {item["id"]: item for item in CUSTOMERS}) == wanted
    assert records_of(report, {(item["source"], item["id"]): item for item in CUSTOMERS}) == wanted
    assert records_of(report, lambda match: CUSTOMERS[match.id - 1]) == wanted
    assert records_of(report, CUSTOMERS, own=False) == wanted[1:]
    assert propose(records_of(report, CUSTOMERS), country="NL").record["given_name"] == "Noor"
    with pytest.raises(KeyError, match="not among the records"):
        records_of(report, [])
    with pytest.raises(TypeError, match=r"merging\.records_of"):
        propose(report.duplicates)


def test_two_sources_may_give_out_one_id():
    twin = SimpleNamespace(id=1, source="shop", relation="same", probability=1.0)
    report = SimpleNamespace(typed={}, duplicates=(twin,))
    shop = {**CUSTOMERS[0], "source": "shop"}
    assert records_of(report, [CUSTOMERS[0], shop], own=False) == (shop,)
