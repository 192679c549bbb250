"""The golden record: what survives, what conflicts, and the way back."""

from __future__ import annotations

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
    ([OLD, NEW], {}, ("family_name", "VIS"), "all_agree"),
    ([{"phone": "1", "source": "shop"}, {"phone": "2", "source": "crm"}], {"trust": ("crm",)}, ("phone", "2"),
     "most_trusted"),
    ([{"birth_date": "1980-01-02"}, {"birth_date": "1980-02-01"}, {"birth_date": "1980-02-01"}], {},
     ("birth_date", "1980-02-01"), "majority"),
    ([{"email": "a@x.nl"}, {"email": "b@x.nl"}], {}, ("email", "a@x.nl"), "first_given"),
    ([{**OLD, "email": "a@x.nl"}, {**NEW, "email": "b@x"}], {"valid": _dotted}, ("email", "a@x.nl"), "only_valid"),
    ([{"achternaam": "Vis", "updated_at": "2020-01-01"}, {"achternaam": "Bos", "updated_at": "2019-01-01"}], {},
     ("achternaam", "Vis"), "most_recent"),
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
    assert {item.field for item in proposal.conflicts} == {"street", "house_number", "postcode", "city"}
    assert {item.code for item in proposal.findings} == {code.name for code in CODES}


def test_an_address_is_filled_in_from_one_that_agrees_with_it():
    one = {"postcode": "1234 AB", "house_number": "1", "updated_at": "2025-01-01"}
    two = {"postcode": "1234AB", "house_number": "1", "city": "Ede", "updated_at": "2020-01-01"}
    proposal = propose([one, two])
    assert (proposal.record["city"], proposal.provenance["city"].record) == ("Ede", 1)
    assert proposal.conflicts == ()


def test_both_sides_of_a_conflict_are_given_and_not_shown_in_a_log():
    proposal = propose([{"family_name": "Vermeulen"}, {"family_name": "Jansen"}, {"family_name": "jansen"}])
    (conflict,) = proposal.conflicts
    assert {positions for _value, positions in conflict.sides} == {(0,), (1, 2)}
    assert "Vermeulen" not in repr(proposal)


@pytest.mark.parametrize("rules", [{"city": ("newest",)}, {"*": ("luck",)}])
def test_an_unknown_rule_is_refused(rules):
    with pytest.raises(ValueError, match="unknown rule"):
        propose([OLD], rules=rules)
    with pytest.raises(ValueError, match="no records"):
        propose([])


def test_every_rule_is_known_by_name():
    assert {name for names in RULES.values() for name in names} == {
        "most_recent", "most_complete", "most_trusted", "majority", "longest_form",
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


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), st.floats(0, 1)), max_size=60))
def test_nobody_is_in_two_groups_and_every_group_hangs_together(pairs):
    found = cluster(pairs=pairs)
    members = [member for group in found for member in group.ids]
    assert len(members) == len(set(members))
    strong = {frozenset(pair[:2]) for pair in pairs if pair[2] >= 0.9}
    for group in found:
        inside = sum(frozenset((a, b)) in strong for a in group.ids for b in group.ids if a < b)
        assert inside >= 0.6 * len(group.ids) * (len(group.ids) - 1) / 2 - 1e-9


def test_misuse_says_what_to_do():
    with pytest.raises(ValueError, match="give records"):
        cluster()
    with pytest.raises(ValueError, match="shares"):
        cluster(pairs=[], threshold=0)
