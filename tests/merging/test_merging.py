"""The golden record: what survives, what conflicts, and the way back."""

from __future__ import annotations

import datetime as dt
import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.merging import CODES, RULES, cluster, propose

OLD = {"id": 1, "source": "shop", "updated_at": "2021-05-01", "given_name": "Jo", "family_name": "Vis"}
NEW = {"id": 2, "source": "crm", "updated_at": "2025-05-01", "given_name": "J.", "family_name": "VIS"}


def _dotted(field, value):
    return field != "email" or value is None or "." in str(value)


SURVIVES = [
    # records                                                  options              field, value        rule
    ([{**OLD, "email": "a@x.nl"}, {**NEW, "email": "b@x.nl"}], {}, ("email", "b@x.nl"), "most_recent"),
    ([{**OLD, "email": "a@x.nl"}, {**NEW, "email": None}], {}, ("email", "a@x.nl"), "only_value"),
    ([OLD, NEW], {}, ("given_name", "Jo"), "longest_form"),
    ([OLD, NEW], {}, ("family_name", "Vis"), "all_agree"),
    ([{"phone": "1", "source": "shop"}, {"phone": "2", "source": "crm"}], {"trust": ("crm",)}, ("phone", "2"),
     "most_trusted"),
    ([{"birth_date": "1980-01-02"}, {"birth_date": "1980-02-01"}, {"birth_date": "1980-02-01"}], {},
     ("birth_date", "1980-02-01"), "majority"),
    ([{"email": "a@x.nl"}, {"email": "b@x.nl"}], {}, ("email", "a@x.nl"), "first_given"),
    ([{**OLD, "email": "a@x.nl"}, {**NEW, "email": "b@x"}], {"valid": _dotted}, ("email", "a@x.nl"), "only_valid"),
    ([{"achternaam": "Vis", "updated_at": "2020-01-01"}, {"achternaam": "Bos", "updated_at": "2019-01-01"}], {},
     ("achternaam", "Vis"), "most_recent"),
    # what the host's rules leave open, the library's decide, and not the order of the records
    ([{**OLD, "email": "a@x.nl"}, {**NEW, "email": "b@x.nl"}], {"rules": {"email": "majority"}}, ("email", "b@x.nl"),
     "most_recent"),
    ([{**OLD, "city": "Ede", "source": "crm"}, {**NEW, "city": "Breda"}],
     {"rules": {"*": "most_trusted"}, "trust": ("crm",)}, ("city", "Breda"), "most_recent"),
    ([OLD, NEW], {"rules": {"*": "most_complete"}}, ("updated_at", "2025-05-01"), "most_recent"),
    ([{**OLD, "email": "sabine@gmail.com"}, {**NEW, "email": "sabine@gmial.com"}], {"rules": {"email": "majority"}},
     ("email", "sabine@gmail.com"), "well_spelled"),
    ([{**OLD, "email": "sabine@gmail.com"}, {**NEW, "email": "sabine@gmial.com"}], {"rules": {"email": "most_recent"}},
     ("email", "sabine@gmial.com"), "most_recent"),
]  # fmt: skip


@pytest.mark.parametrize(("records", "options", "kept", "rule"), SURVIVES)
def test_the_rules_choose_what_survives(records, options, kept, rule):
    proposal = propose(records, **options)
    field, value = kept
    assert proposal.record[field] == value
    assert proposal.provenance[field].rule == f"merge.{rule}"


def test_half_of_one_address_is_never_joined_to_half_of_another():
    one = {
        "street": "Dorpsstraat",
        "house_number": "1",
        "postcode": "1234 AB",
        "city": "Ede",
        "updated_at": "2025-01-01",
    }
    two = {
        "street": "Kerkweg",
        "house_number": "2",
        "house_number_addition": "B",
        "postcode": "4321 BA",
        "city": "Breda",
    }
    proposal = propose([two, one])
    assert proposal.record["street"] == "Dorpsstraat"
    assert "house_number_addition" not in proposal.record
    assert {item.field for item in proposal.conflicts} == {
        "street", "house_number", "house_number_addition", "postcode", "city",
    }  # fmt: skip
    assert {item.code for item in proposal.findings} == {code.name for code in CODES}


def test_an_address_is_filled_in_from_one_that_agrees_with_it():
    one = {"postcode": "1234 AB", "house_number": "1", "updated_at": "2025-01-01"}
    two = {"postcode": "1234AB", "house_number": "1", "city": "Ede", "updated_at": "2020-01-01"}
    proposal = propose([one, two])
    assert (proposal.record["city"], proposal.provenance["city"].record) == ("Ede", 1)
    assert proposal.conflicts == ()


WHOLE = {"street": "Dorpsstraat", "house_number": "1", "postcode": "6711 AB", "city": "Ede", "updated_at": "2024-01-01"}


def test_a_town_alone_does_not_take_the_place_of_an_address():
    proposal = propose([WHOLE, {"city": "Breda", "updated_at": "2025-01-01"}])
    assert (proposal.record["street"], proposal.record["city"]) == ("Dorpsstraat", "Ede")
    assert proposal.provenance["city"].rule == "merge.deliverable"
    assert [(item.field, item.sides) for item in proposal.conflicts] == [("city", (("Ede", (0,)), ("Breda", (1,))))]
    moved = {"postcode": "4811 AA", "house_number": "7", "updated_at": "2025-01-01"}
    assert propose([WHOLE, moved]).record["postcode"] == "4811 AA"


@pytest.mark.parametrize("empty", [{}, {"street": ""}, {"street": None}])
def test_whatever_is_not_kept_is_a_conflict(empty):
    """No value of any record may be gone without being told."""
    newer = {"city": "Breda", "updated_at": "2025-01-01", **empty}
    proposal = propose([WHOLE, newer], rules={"city": ("most_recent",)})
    assert not proposal.record.get("street")
    sides = {item.field: item.sides for item in proposal.conflicts}
    assert sides["street"] == ((None, ()), ("Dorpsstraat", (0,)))
    assert sides.keys() == {"street", "house_number", "postcode", "city"}


NOTATIONS = [
    ("birth_date", "3-4-1987", "1987-04-03", True),
    ("birth_date", "3-4-1987", "1987-03-04", False),
    ("geboortedatum", "3 april 1987", "1987-04-03", True),
    ("phone", "06-12349876", "+31612349876", True),
    ("mobiel", "0031 6 12349876", "06 1234 9876", True),
    ("phone", "06-12349876", "+31612349877", False),
    ("phone", "+32612349876", "+31612349876", False),
    ("phone", "9876", "+31612349876", False),
    ("email", "Jan.Smit@Example.org", "jan.smit@example.org", True),
    ("email", "jan.smit@example.org", "jansmit@example.org", False),
    ("iban", "nl91 abna 0417164300", "NL91ABNA0417164300", True),
    ("x", "a-b", "a b", True),
    ("x", "a", "b", False),
]


@pytest.mark.parametrize("country", [None, "NL"])
@pytest.mark.parametrize(("field", "one", "other", "same"), NOTATIONS)
def test_another_notation_is_no_conflict(field, one, other, same, country):
    for pair in ([{field: one}, {field: other}], [{field: other}, {field: one}]):
        proposal = propose(pair, country=country)
        assert (not proposal.conflicts) is same
        kept = proposal.record[field]  # as typed; nothing is rewritten
        assert kept == pair[0][field] if same else kept in {one, other}


@pytest.mark.parametrize("records", [[OLD, None], [[], OLD], ["text"]])
def test_a_record_that_is_none_is_refused_in_words(records):
    with pytest.raises(TypeError, match=r"record \d: a record is a mapping"):
        propose(records)


PARTS = st.dictionaries(
    st.sampled_from(["street", "house_number", "postcode", "city", "email", "birth_date"]),
    st.sampled_from(["1", "2", "1234 AB", ""]),
)


@given(st.lists(PARTS, min_size=1, max_size=4))
def test_every_value_is_kept_or_told(records):
    proposal = propose(records)
    told = {item.field for item in proposal.conflicts}
    sides = [value for item in proposal.conflicts for value, _places in item.sides]
    words = {word for value in (*proposal.record.values(), *sides) for word in str(value).split()}
    for item in records:
        for field, value in item.items():
            kept = proposal.record.get(field) == value or words.issuperset(value.split())  # "12 B" of "Kerkstraat 12"
            assert not value or field in told or kept


def test_both_sides_of_a_conflict_are_given_and_not_shown_in_a_log():
    proposal = propose([{"family_name": "Vermeulen"}, {"family_name": "Jansen"}, {"family_name": "jansen"}])
    (conflict,) = proposal.conflicts
    assert {positions for _value, positions in conflict.sides} == {(0,), (1, 2)}
    assert "Vermeulen" not in repr(proposal)


@pytest.mark.parametrize("rules", [{"city": ("newest",)}, {"*": ("luck",)}])
def test_an_unknown_rule_is_refused(rules):
    with pytest.raises(ValueError, match="unknown rule"):
        propose([OLD], rules=rules)
    with pytest.raises(TypeError, match="rules is a mapping"):
        propose([{"city": "Ede"}], rules="majority")
    with pytest.raises(ValueError, match="such as 'NL'"):
        propose([{"city": "Ede"}], country="Nederland")
    with pytest.raises(ValueError, match="such as 'NL'"):
        cluster([{"id": 1, "city": "Ede"}], country="Nederland")
    with pytest.raises(ValueError, match="no records"):
        propose([])


def test_every_rule_is_known_by_name():
    assert {name for names in RULES.values() for name in names} == {
        "most_recent", "most_complete", "most_trusted", "majority", "longest_form", "deliverable",
    }  # fmt: skip


FIELDS = ("given_name", "initials", "family_name", "infix", "email", "street", "city", "postcode", "source", "x", 7,
          "updated_at")  # fmt: skip
VALUES = st.one_of(
    st.none(), st.text(max_size=6), st.integers(0, 3), st.booleans(), st.floats(allow_nan=False, width=16),
    st.sampled_from(["J.", "Jan", "2024-01-01", "", " "]),
)  # fmt: skip
RECORDS = st.lists(st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=8), min_size=1, max_size=5)


@given(RECORDS)
def test_apply_and_inverse_give_back_the_inputs(records):
    """Apply, then inverse: the same records, to the key's order and the value's type."""
    proposal = propose(records)
    back = proposal.inverse.apply(proposal.apply(records))
    assert [list(map(repr, item.items())) for item in back] == [list(map(repr, item.items())) for item in records]


class _Array:
    """Compares value by value, as an array does."""

    def __eq__(self, other):
        return _Array()

    def __bool__(self):
        raise ValueError("the truth value of an array is ambiguous")

    __hash__ = None

    def __repr__(self):
        return "_Array()"


@pytest.mark.parametrize(
    "make",
    [
        _Array,
        lambda: Decimal("sNaN"),
        lambda: Decimal("NaN"),
        lambda: float("nan"),
        lambda: [float("nan"), {"a": None}],
        lambda: (1, True, 1.0),
        lambda: -0.0,
    ],
)
@pytest.mark.parametrize("key", ["family_name", "birth_date", "updated_at", "colour"])
def test_a_value_that_compares_oddly_is_given_back_and_known_again(make, key):
    records = [{key: make(), "city": "Ede"}, {key: make(), "city": "Ede"}, {key: "x"}]
    proposal = propose(records)
    back = proposal.inverse.apply(proposal.record)
    assert all(one[key] is other[key] for one, other in zip(back, records, strict=True))
    again = [{**item, key: make()} for item in records[:2]]
    assert proposal.apply([*again, {key: "x"}]).keys() == proposal.apply(records).keys()
    with pytest.raises(ValueError, match="no longer"):
        proposal.apply([*again, {key: "y"}])


@given(RECORDS)
def test_every_value_comes_from_a_record(records):
    proposal = propose(records)
    for field, value in proposal.record.items():
        assert repr(records[proposal.provenance[field].record][field]) == repr(value)


@given(RECORDS)
def test_proposing_again_on_the_golden_record_changes_nothing(records):
    golden = dict(propose(records).record)
    again = propose([golden])
    assert dict(again.record) == golden
    assert again.conflicts == ()


def test_records_that_changed_are_refused():
    proposal = propose([OLD, NEW])
    with pytest.raises(ValueError, match="propose again"):
        proposal.apply([OLD, {**NEW, "given_name": "K."}])


CLUSTERS = [
    # pairs                                                                      groups         loose
    ([("a", "b", 0.99)],                                                         ["ab"],        0),
    ([("a", "b", 0.5)],                                                          [],            0),
    ([("a", "b", 0.99), ("b", "c", 0.95), ("a", "c", 0.92)],                     ["abc"],       0),
    ([("a", "b", 0.99), ("b", "c", 0.95)],                                       ["ab"],        1),
    ([("a", "b", 0.99), ("b", "c", 0.95), ("c", "d", 0.99)],                     ["ab", "cd"],  2),
    ([("a", "b", 0.99), ("b", "a", 0.91), ("a", "a", 0.99)],                     ["ab"],        0),
    ([("a", "b", 0.95), ("a", "c", 0.95), ("b", "c", 0.95), ("b", "d", 0.95), ("c", "d", 0.95)], ["abcd"], 0),
]  # fmt: skip


@pytest.mark.parametrize(("pairs", "groups", "loose"), CLUSTERS)
def test_chains_do_not_make_one_customer(pairs, groups, loose):
    found = cluster(pairs=pairs)
    assert sorted("".join(sorted(item.ids)) for item in found) == groups
    assert sum(len(item.loose) for item in found) == loose


@given(
    st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7), st.sampled_from([0.5, 0.91, 0.95])), max_size=20),
    st.randoms(use_true_random=False),
)
def test_a_table_in_another_order_has_the_same_groups(pairs, rng):
    turned = [pair if rng.random() < 0.5 else (pair[1], pair[0], pair[2]) for pair in rng.sample(pairs, len(pairs))]
    one, other = cluster(pairs=pairs), cluster(pairs=turned)
    assert {frozenset(group.ids) for group in one} == {frozenset(group.ids) for group in other}


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), st.floats(0, 1)), max_size=60))
def test_nobody_is_in_two_groups_and_every_group_hangs_together(pairs):
    found = cluster(pairs=pairs)
    members = [member for group in found for member in group.ids]
    assert len(members) == len(set(members))
    strong = {frozenset(pair[:2]) for pair in pairs if pair[2] >= 0.9}
    for group in found:
        inside = sum(frozenset((a, b)) in strong for a in group.ids for b in group.ids if a < b)
        assert inside >= 0.6 * len(group.ids) * (len(group.ids) - 1) / 2 - 1e-9


def test_how_closely_a_group_hangs_together_is_the_callers_choice():
    """Two of the three pairs are alike: enough for a third of them, too little for all."""
    pairs = [("a", "b", 0.99), ("b", "c", 0.95)]
    assert [group.ids for group in cluster(pairs=pairs, linked=0.5)] == [("a", "b", "c")]
    assert [group.ids for group in cluster(pairs=pairs, linked=1)] == [("a", "b")]


def test_progress_is_told_every_thousand_records():
    """Of 1,001 records once."""
    told = []
    rows = [{"id": number, "email": f"customer{number}@example.org"} for number in range(1001)]
    assert cluster(rows, progress=told.append) == ()
    assert told == [1000]


def _entered(count, **other):
    own = {"given_name": "Noor", "family_name": "Terpstra", "birth_date": "1987-04-03", "email": "noor@example.nl"}
    return [{"id": number, **own, **other} for number in range(count)]


@pytest.mark.parametrize("count", [2, 12, 13, 40, 150])
def test_a_customer_may_stand_in_the_table_more_often_than_an_index_compares(count):
    strangers = [
        {"id": 1000 + day, "given_name": "Piet", "family_name": "Visser", "birth_date": f"1957-04-{day:02}"}
        for day in range(1, 29)
    ]
    found = cluster([*_entered(count), *strangers], country="NL")
    assert [len(group.ids) for group in found] == [count]
    assert not found[0].loose


def test_ids_of_several_sources_are_kept_apart():
    shop, crm = _entered(1, source="shop"), _entered(1, source=" crm ")
    (found,) = cluster([*shop, *crm])
    assert sorted(found.ids) == [("crm", 0), ("shop", 0)]


def test_the_table_has_names_of_its_own_and_a_country():
    rows = [
        {"id": 1, "klantnaam": "Terpstra", "roepnaam": "Noor", "mobiel": "06-12349876"},
        {"id": 2, "klantnaam": "Terpstra", "roepnaam": "Noor", "mobiel": "+31 6 12349876"},
    ]
    names = {"klantnaam": "family_name", "roepnaam": "given_name", "mobiel": "mobile"}
    assert [group.ids for group in cluster(rows, country="NL", fields=names)] == [(1, 2)]


def test_misuse_says_what_to_do():
    with pytest.raises(ValueError, match="id of its own"):
        cluster([*_entered(1), *_entered(1)])
    for wrong in (2, -0.5, float("nan")):
        with pytest.raises(ValueError, match="from 0 to 1"):
            cluster(pairs=[("a", "b", wrong)])
    with pytest.raises(ValueError, match="give records"):
        cluster()
    for share in (0, 1.1, "x", None):
        with pytest.raises(ValueError, match="shares"):
            cluster(pairs=[], threshold=share)
    for pair in (("a", "b"), "ab", 5, (["Jansen"], "b", 0.9), None):
        with pytest.raises(TypeError, match="two ids and a probability") as raised:
            cluster(pairs=[pair])
        assert "Jansen" not in str(raised.value)
    with pytest.raises(ValueError, match="from 0 to 1"):
        cluster(pairs=[("a", "b", "0.9")])


# What most say, when, and under which key


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_a_short_form_speaks_for_the_name_it_may_stand_for(order):
    records = [{"given_name": name, "family_name": "Bos"} for name in ("Jan", "Piet", "P.")]
    proposal = propose([records[place] for place in order])
    assert proposal.record["given_name"] == "Piet"
    assert proposal.provenance["given_name"].rule == "merge.majority"
    assert [item.field for item in proposal.conflicts] == ["given_name"]


@pytest.mark.parametrize(
    ("names", "kept"),
    [
        (("Jan", "Piet", "Piet", "J.", "J."), "Jan"),
        (("Jan", "Johannes", "Johannes", "J."), "Johannes"),
        (("J.", "J.", "Jan"), "Jan"),
        (("Jan", "Piet"), "Jan"),
    ],
)
def test_the_majority_counts_short_forms_too(names, kept):
    assert propose([{"given_name": name, "family_name": "Bos"} for name in names]).record["given_name"] == kept


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("2025-01-01T00:00Z", "2025-01-01T12:00+02:00"),
        ("2025-01-01T12:00+02:00", "2025-01-01T11:00Z"),
        ("2025-01-01 10:00:00", "2025-01-01T10:00:01.5Z"),
        ("2025-01-01T23:30-05:00", "2025-01-02T05:00Z"),
        ("20250101101500", "20250101T101600Z"),
        (1735725600, "2025-01-01T11:00Z"),
        (dt.datetime(2025, 1, 1, 10, tzinfo=dt.UTC), dt.datetime(2025, 1, 1, 11, tzinfo=dt.UTC)),
        ("2024-12-31", "2025-01-01T00:30Z"),
    ],
)
def test_the_most_recent_is_told_by_the_minute(older, newer):
    records = [{"city": "Ede", "updated_at": older}, {"city": "Breda", "updated_at": newer}]
    for order in (records, records[::-1]):
        proposal = propose(order)
        assert (proposal.record["city"], proposal.provenance["city"].rule) == ("Breda", "merge.most_recent")


@pytest.mark.parametrize("timed", ["2025-01-01T00:00Z", "2025-01-01T23:00Z"])
def test_a_day_without_a_time_is_neither_before_nor_behind_a_time_of_it(timed):
    records = [{"city": "Ede", "updated_at": "2025-01-01"}, {"city": "Breda", "updated_at": timed}]
    assert propose(records).record["city"] == "Ede"
    assert propose(records[::-1]).record["city"] == "Breda"


@pytest.mark.parametrize(
    "records",
    [
        [{1: "a"}, {"1": "c"}],
        [{1: "a", "1": "b"}],
        [{None: "a"}, {"None": "c"}],
        [{(1, 2): "a"}, {"(1, 2)": "c"}],
        [{"plaats": "Ede", "city": "Breda"}],
    ],
)
def test_keys_that_look_alike_are_two(records):
    proposal = propose(records)
    assert dict(proposal.record) == {key: value for item in records for key, value in item.items()}
    assert proposal.conflicts == ()
    assert proposal.inverse.apply(proposal.record) == tuple(records)


def test_an_id_that_cannot_be_told_apart_is_refused_in_words():
    with pytest.raises(TypeError, match="an id is a number"):
        cluster([{"id": [1], "naam": "Vis"}, {"id": [2], "naam": "Bos"}])


DATED = st.lists(
    st.dictionaries(
        st.sampled_from(["given_name", "family_name", "email", "city", "gender", "phone", "birth_date"]),
        st.sampled_from(["Jo", "J.", "Vis", "VIS", "a@x.nl", "b@x.nl", "Ede", "Breda", "f", "m", "1987-04-03", "12"]),
    ),
    min_size=1,
    max_size=4,
)
ANY_RULE = st.none() | st.sampled_from(sorted({name for names in RULES.values() for name in names})).map(
    lambda name: {"*": name}
)


@given(DATED, ANY_RULE, st.randoms(use_true_random=False))
def test_of_records_with_days_of_their_own_the_order_says_nothing(records, rules, rng):
    dated = [{**record, "updated_at": f"202{number}-01-01"} for number, record in enumerate(records)]
    one, other = (propose(rows, rules=rules) for rows in (dated, rng.sample(dated, len(dated))))
    assert one.record == other.record
    assert {item.field for item in one.conflicts} == {item.field for item in other.conflicts}
