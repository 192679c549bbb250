"""A slip does not survive beside what was meant; a rare name, an older value and the host's own rule do."""

from __future__ import annotations

import pytest

from firsttimeright.merging import propose

WHOLE = {"voornaam": "Fatima", "achternaam": "Meijer", "plaats": "Utrecht", "email": "fatima.meijer@gmail.com"}
LATER = {"updated_at": "2025-01-01"}
EARLIER = {"updated_at": "2020-01-01"}

SLIPS = [
    # field, as it was meant, with a slip
    ("achternaam", "Meijer", "Meiejr"),
    ("email", "fatima.meijer@gmail.com", "fatima.meijer@gmial.com"),
    ("plaats", "Utrecht", "Utrehct"),
    ("voornaam", "Fatima", "Fatmia"),
]


@pytest.mark.parametrize(("field", "meant", "slip"), SLIPS)
@pytest.mark.parametrize("turned", [False, True])
def test_what_was_meant_survives_a_slip_wherever_it_stands(field, meant, slip, turned):
    right, wrong = {**WHOLE, field: meant, **EARLIER}, {**WHOLE, field: slip, **LATER}
    proposal = propose([wrong, right] if turned else [right, wrong], country="NL")
    assert proposal.record[field] == meant
    assert proposal.provenance[field].rule == "merge.well_spelled"
    (conflict,) = [item for item in proposal.conflicts if item.field == field]
    assert [value for value, _places in conflict.sides] == [meant, slip]


LEFT = [
    # field, the newer value, the older one: no slip is certain, so the rules decide
    ("achternaam", "Janssen", "Jansen"),
    ("achternaam", "Meyer", "Meijer"),
    ("achternaam", "Postm", "Visser"),
    ("email", "fatima@gmx.com", "fatima@gmail.com"),
    ("email", "fatima.meijer@gmial.com", "fatima@ziggo.nl"),
    ("plaats", "Ede", "Utrecht"),
]


@pytest.mark.parametrize(("field", "newer", "older"), LEFT)
def test_what_is_no_slip_of_the_other_is_left_to_the_rules(field, newer, older):
    other = {"achternaam": "Meijer", "email": "m@kpnmail.nl"}
    records = [{**other, field: older, **EARLIER}, {**other, field: newer, **LATER}]
    proposal = propose(records, country="NL")
    assert (proposal.record[field], proposal.provenance[field].rule) == (newer, "merge.most_recent")


def test_the_hosts_own_rule_goes_before_what_is_taken_for_a_slip():
    records = [{**WHOLE, "achternaam": "Meiejr", "bron": "crm"}, {**WHOLE, "bron": "shop"}]
    proposal = propose(records, country="NL", rules={"achternaam": "most_trusted"}, trust=("crm",))
    assert proposal.record["achternaam"] == "Meiejr"
    undecided = propose(records, country="NL", rules={"achternaam": "most_recent"})
    assert undecided.record["achternaam"] == "Meijer"


def test_that_two_records_have_two_numbers_is_no_conflict():
    records = [{**WHOLE, "klantnr": 4}, {**WHOLE, "klantnr": 5004}]
    proposal = propose(records, id="klantnr")
    assert (proposal.conflicts, proposal.findings, proposal.record["klantnr"]) == ((), (), 4)
    assert [item.field for item in propose(records).conflicts] == ["klantnr"]
    assert proposal.inverse.apply(proposal.apply(records)) == tuple(records)


NOBODYS = [
    # field,       the older name, the newer one, what is kept, by which rule
    ("family_name", "Jansen", "onbekend", "Jansen", "merge.only_valid"),
    ("family_name", "Jansen", "n.v.t.", "Jansen", "merge.only_valid"),
    ("family_name", "Jansen", "asdf", "Jansen", "merge.only_valid"),
    ("family_name", "Jansen", "-", "Jansen", "merge.only_valid"),
    ("given_name", "Piet", "xxx", "Piet", "merge.only_valid"),
    ("full_name", "Piet Jansen", "test test", "Piet Jansen", "merge.only_valid"),
    ("family_name", "Jansen", "Null", "Jansen", "merge.only_valid"),
    ("family_name", "Null", "Null", "Null", "merge.all_agree"),
    ("family_name", "onbekend", "", "onbekend", "merge.only_value"),
    ("family_name", "Yu", "Xi", "Xi", "merge.most_recent"),
    ("family_name", "Bos", "Nguyen", "Nguyen", "merge.most_recent"),
]


@pytest.mark.parametrize(("field", "older", "newer", "kept", "rule"), NOBODYS)
def test_what_is_typed_where_there_is_no_name_wins_only_where_nothing_else_is_left(field, older, newer, kept, rule):
    records = [{field: older, "updated_at": "2020-01-01"}, {field: newer, "updated_at": "2025-01-01"}]
    proposal = propose(records, country="NL")
    assert (proposal.record[field], proposal.provenance[field].rule) == (kept, rule)
    assert list(proposal.inverse.apply(proposal.apply(records))) == records
    if older != newer and newer:
        assert [item.field for item in proposal.conflicts] == [field]
