"""The report: what can be taken, undone, raised, written and read back."""

from __future__ import annotations

import datetime as dt
import decimal
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from firsttimeright.customer.exact import from_json, to_json
from firsttimeright.findings import (
    Audience,
    Change,
    Completion,
    Evidence,
    Finding,
    Severity,
    Skipped,
    Suggestion,
    Verdict,
)
from firsttimeright.policy import Reason
from firsttimeright.report import NotWritten, Refused, Report

ADAPTER = TypeAdapter(Report)

FULL = Report(
    record={"naam": "Jnasen", "voornaam": "Jan", "huisnr": "12", "toev": "A", "klant": 7},
    typed={"naam": " jnasen", "voornaam": "Jan", "huisnr": "12 a", "klant": 7},
    changes=(
        Change("naam", " jnasen", "Jnasen", "name.cased"),
        Change("huisnr", "12 a", "12", "field.addition_in_house_number"),
        Change("toev", None, "A", "field.addition_in_house_number"),
    ),
    suggestions=(
        Suggestion("naam", "Jnasen", "Jansen", 0.9, (Evidence("evidence.slip", 7.5, {"n": 2}),), "name.typo"),
        Suggestion("naam", "Jnasen", "Janssen", 0.3, (), "name.typo"),
        Suggestion("voornaam", "Jan", "Piet", 0.8, (), "name.swapped", "swap"),
        Suggestion("huisnr", "12", "21", 0.8, (), "name.swapped", "swap"),
    ),
    completions=(Completion("plaats", "Amsterdam", 0.99), Completion("land", "NL", 0.9, (), "country.inferred")),
    findings=(
        Finding("name.typo", Severity.WARN, "naam", (1, 3)),
        Finding("email.missing", Severity.BLOCK, "e-mail", None, {"n": 1, "x": True, "y": None, "z": 1.5}),
    ),
    verdict=Verdict.FIX,
    reasons=(Reason("verdict.must_be_typed", "e-mail", "email.missing"),),
    ran=("name",),
    skipped=(Skipped("index", "no_index"),),
    fields={"family_name": "naam"},
    audience=Audience.SYSTEM,
    country="NL",
)


def test_taking_a_suggestion_changes_that_field_alone():
    taken = FULL.accept("naam")
    assert taken.record == {**FULL.record, "naam": "Jansen"}
    assert taken.changes == (Change("naam", "Jnasen", "Jansen", "name.typo"),)
    assert FULL.record["naam"] == "Jnasen"


def test_what_belongs_together_goes_together():
    assert FULL.accept("voornaam").record == FULL.accept("huisnr").record
    assert FULL.accept("voornaam", "huisnr").record == {**FULL.record, "voornaam": "Piet", "huisnr": "21"}


def test_a_completion_fills_its_field():
    assert FULL.accept("plaats", "land").record == {**FULL.record, "plaats": "Amsterdam", "land": "NL"}
    assert [item.rule for item in FULL.accept("plaats", "land").changes] == ["report.completed", "country.inferred"]


def test_a_suggestion_itself_may_be_taken_and_our_own_field_names_work():
    assert FULL.accept(FULL.suggestions[1]).record["naam"] == "Janssen"
    assert FULL.accept("family_name").record["naam"] == "Jansen"
    assert FULL.accept().record == FULL.record


def test_taking_what_is_not_there_says_what_is():
    with pytest.raises(KeyError, match="huisnr, land, naam"):
        FULL.accept("klant")
    with pytest.raises(ValueError, match=r"report\.suggestions"):
        FULL.accept(Suggestion("naam", "x", "y", 0.5))
    with pytest.raises(ValueError, match="take one"):
        FULL.accept(FULL.suggestions[0], FULL.suggestions[1])
    with pytest.raises(TypeError, match="field names"):
        FULL.accept(3)


def test_undoing_gives_back_what_was_typed():
    assert FULL.undo() == FULL.typed
    assert FULL.undo("naam") == {**FULL.record, "naam": " jnasen"}
    assert FULL.undo("family_name") == FULL.undo("naam")


def test_undoing_a_move_puts_both_parts_back():
    assert (
        FULL.undo("huisnr")
        == FULL.undo("toev")
        == {k: v for k, v in {**FULL.record, "huisnr": "12 a"}.items() if k != "toev"}
    )


def test_undoing_an_unknown_field_is_the_callers_mistake():
    with pytest.raises(KeyError, match=r"names of report\.record"):
        FULL.undo("Jansen")


def test_those_who_like_exceptions_get_one_without_values():
    with pytest.raises(Refused, match=r"email.missing \(e-mail\)") as caught:
        FULL.raise_if_blocking()
    assert caught.value.findings == FULL.blocking
    assert pickle.loads(pickle.dumps(caught.value)).findings == FULL.blocking  # noqa: S301
    Report({}, {}).raise_if_blocking()


def test_no_value_is_shown():
    for shown in (repr(FULL), str(FULL), repr(FULL.accept("naam")), f"{FULL}"):
        assert not [value for value in ("nasen", "Jansen", "Piet", "Amsterdam", "12 a") if value in shown]


def test_about_gives_one_fields_findings():
    assert FULL.about("family_name") == FULL.about("naam") == FULL.findings[:1]
    assert FULL.codes == ("name.typo", "email.missing")


def test_a_report_goes_to_json_and_back():
    assert ADAPTER.validate_json(ADAPTER.dump_json(FULL)) == FULL


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.text(st.characters(categories=["Cs", "L"]))
    | st.binary()
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.decimals(allow_nan=False),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.integers(), inner, max_size=3) | st.tuples(inner)
    ),
    max_leaves=8,
)  # fmt: skip


@given(st.dictionaries(st.text() | st.integers() | st.sampled_from(["$bytes", "$items"]), VALUES, max_size=4))
def test_any_record_goes_to_json_and_back(record):
    report = Report(record, record)
    again = ADAPTER.validate_json(ADAPTER.dump_json(report))
    assert again == report
    assert [type(value) for value in again.typed.values()] == [type(value) for value in record.values()]


def test_what_json_cannot_hold_is_named_and_not_written():
    deep: list[object] = []
    for _ in range(100):
        deep = [deep]
    circle: dict[str, object] = {}
    circle["again"] = circle
    report = Report({"a": object(), "b": deep, "c": circle, "d": float("nan"), "e": {1}}, {})
    again = ADAPTER.validate_json(ADAPTER.dump_json(report))
    assert again.record["a"] == NotWritten("object")
    assert again.record["e"] == NotWritten("set")
    assert again.record["d"] != again.record["d"]


@pytest.mark.parametrize("value", [dt.date(2020, 1, 2), decimal.Decimal("1.10"), b"\xff", "\ud800", 2**70, (1, "a")])
def test_every_tag_reads_back(value):
    written = to_json(value)
    assert isinstance(written, dict)
    assert from_json(written) == value
