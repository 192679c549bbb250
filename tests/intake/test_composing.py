"""The quick ways of composing a report give what the general ones give."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from firsttimeright.customer import FIELDS, hosted, read
from firsttimeright.customer.aliases import mapping, understood
from firsttimeright.intake.answering import record_of
from firsttimeright.intake.composing import _Naming

KEYS = st.sampled_from((*FIELDS, "achternaam", "naam", "klantnr", "shoe size", "email_"))
VALUES = st.sampled_from(
    ("Jansen", "van den Berg", "JAN", "12 a", "A", "1017gl", "Amsterdam", "Kerkstraat 12", "06-24813597", "", "x", 5,
     None, b"Jan", "Dhr. Jan de Vries", "3-4-1987")
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(KEYS, VALUES, max_size=7))
@example({"family_name": "van den Berg", "infix": ""})
@example({"house_number": "12 a", "postcode": "1017gl"})
@example({"family_name": "Jansen", "email_": 5})
def test_a_host_with_our_names_gets_the_record_that_any_host_gets(record: dict[str, object]) -> None:
    customer = read(record, country="NL")
    own = hosted(customer)
    general = record_of(customer, own)
    if _Naming(customer, own.kept_in).ours:
        assert [*{**customer.given, **own.record}.items()] == [*general.items()]


@given(st.lists(KEYS | st.integers() | st.none(), max_size=6))
def test_what_is_understood_is_remembered_in_three_ways_that_agree(keys: list[object]) -> None:
    found = understood(keys)
    assert dict(zip(found.theirs, found.ours, strict=True)) == mapping(keys)
    assert found.host_names == {field: key for key, field in mapping(keys).items()}
    assert found.alike is all(key == field for key, field in mapping(keys).items())
