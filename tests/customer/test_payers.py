# ruff: noqa: E501
"""The holder of an account may be the customer: his name is offered with care, or not at all."""

from __future__ import annotations

import pytest

from firsttimeright.customer import read

OFFERED = [
    # record                                                                          what is offered of the name
    ({"email": "piet@ziggo.nl", "account_holder": "mevr. S. de Vries"},               {}),
    ({"email": "piet@ziggo.nl", "account_holder": "x"},                               {}),
    ({"iban": "NL91ABNA0417164300", "account_holder": "Vries"},                       {}),
    ({"email": "s.devries@ziggo.nl", "ten name van": "S. de Vries"}, {"initials": "S.", "infix": "de", "family_name": "Vries"}),
    ({"iban": "NL91ABNA0417164300", "rekeninghouder": "Sanne Bos"},                   {"given_name": "Sanne", "family_name": "Bos"}),
]  # fmt: skip


@pytest.mark.parametrize(("record", "expected"), OFFERED)
def test_a_payer_is_perhaps_the_customer(record, expected):
    offers = read(record, country="NL").completions
    assert {item.field: item.value for item in offers if item.field != "country"} == expected
    assert all(item.confidence <= 0.7 for item in offers)


def test_a_whole_name_is_offered_as_ever():
    assert min(item.confidence for item in read({"full_name": "Sanne Bos"}, country="NL").completions) > 0.9
