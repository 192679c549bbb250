"""What a host may hand over: everything, and nothing is refused."""

from __future__ import annotations

import collections
import contextlib
import dataclasses
import datetime as dt
import decimal
import enum
from types import SimpleNamespace

import numpy as np
import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright import Intake
from firsttimeright.customer import LIMITS, Limits, values
from firsttimeright.customer.values import CODES, entries, reading


class Colour(enum.Enum):
    RED = "rood"


class NaTType:
    """What pandas calls a missing day."""


class NAType:
    """What pandas calls a missing value."""


class Text(str):
    __slots__ = ()


READ = [
    # field          value                          text            codes
    ("family_name", "Vis", "Vis", ()),
    ("family_name", Text("Vis"), "Vis", ()),
    ("family_name", Colour.RED, "rood", ()),
    ("family_name", None, None, ()),
    ("family_name", "", None, ()),
    ("family_name", " \t\n", None, ()),
    ("family_name", "\u3000\u2003", None, ()),
    ("family_name", " " * 100_000, None, ()),
    ("family_name", float("nan"), None, ()),
    ("family_name", decimal.Decimal("NaN"), None, ()),
    ("birth_date", NaTType(), None, ()),
    ("email", NAType(), None, ()),
    ("house_number", np.int64(12), "12", ()),
    ("house_number", np.float64(12), "12", ()),
    ("phone", np.int64(612345678), "612345678", ("record.not_text",)),
    ("phone", np.bool_(True), None, ("record.wrong_type",)),
    ("birth_date", np.datetime64("1987-04-03"), "1987-04-03", ()),
    ("birth_date", np.datetime64("1987-04-03T12:00:00.123456789"), "1987-04-03", ()),
    ("birth_date", np.datetime64("NaT"), None, ()),
    ("birth_date", np.array(["1987-04-03"]), None, ("record.wrong_type",)),
    ("house_number", 12, "12", ()),
    ("house_number", 12.0, "12", ()),
    ("phone", 612345678, "612345678", ("record.not_text",)),
    ("phone", 612345678.0, "612345678", ("record.not_text",)),
    ("postcode", decimal.Decimal(1017), "1017", ("record.not_text",)),
    ("phone", float("inf"), None, ("record.wrong_type",)),
    ("phone", 10**60, None, ("record.wrong_type",)),
    ("phone", 10**5_000, None, ("record.wrong_type",)),
    ("phone", True, None, ("record.wrong_type",)),
    ("email", ["a@example.org"], "a@example.org", ()),
    ("email", ["a@example.org", "b@example.org"], None, ("record.wrong_type",)),
    ("email", {"a": 1}, None, ("record.wrong_type",)),
    ("email", object(), None, ("record.wrong_type",)),
    ("email", dt.date(2020, 1, 1), None, ("record.wrong_type",)),
    ("birth_date", dt.date(1987, 4, 3), "1987-04-03", ()),
    ("birth_date", dt.datetime(1987, 4, 3, 12, tzinfo=dt.UTC), "1987-04-03", ()),
    ("family_name", "Müller".encode(), "Müller", ("record.bytes",)),
    ("family_name", b"\xef\xbb\xbfVis", "Vis", ("record.bytes",)),
    ("family_name", bytearray(b"Vis"), "Vis", ("record.bytes",)),
    ("family_name", "Müller".encode("latin-1"), "Müller", ("record.bytes",)),
    ("family_name", "Müller".encode().decode("cp1252"), "Müller", ("record.mojibake",)),
    ("family_name", "Müller".encode().decode("latin-1"), "Müller", ("record.mojibake",)),
    ("family_name", "Müller".encode().decode("cp1252").encode().decode("cp1252"), "Müller", ("record.mojibake",)),
    ("family_name", "O’Neill".encode().decode("cp1252"), "O’Neill", ("record.mojibake",)),
    ("family_name", "Wałęsa".encode().decode("cp1252"), "Wałęsa", ("record.mojibake",)),
    ("family_name", "Lefèvre".encode().decode("mac_roman"), "Lefèvre", ("record.mojibake",)),
    ("family_name", "Müller-Groß".encode().decode("mac_roman"), "Müller-Groß", ("record.mojibake",)),
    ("family_name", "M\ufffdller", "M\ufffdller", ("record.lost_letter",)),
    ("family_name", "Vis\ud83d", "Vis", ("record.lost_letter",)),
    ("family_name", "\ud83d\ude00", "\U0001f600", ("record.lost_letter",)),
    ("family_name", "x" * 500, "x" * 500, ()),
    ("family_name", "x" * 501, None, ("record.too_long",)),
    ("full_name", "x" * 501, "x" * 501, ()),
    ("address", "x" * 2_001, None, ("record.too_long",)),
]

NOT_MOJIBAKE = ["SÃO PAULO", "João", "Müller", "Çelik", "Ângela", "Ðorđe", "Łódź", "Ærø", "É", "Â", "Ïs"]


@pytest.mark.parametrize(("field", "value", "text", "codes"), READ, ids=range(len(READ)))
def test_a_value_is_read(field, value, text, codes):
    found, changes, findings = reading(field, value, LIMITS)
    assert tuple(item.code for item in findings) == codes
    assert found == text
    assert all(change.after == found for change in changes)


def test_every_code_is_shown():
    assert {code for *_, codes in READ for code in codes} == {code.name for code in CODES}


@pytest.mark.parametrize("text", NOT_MOJIBAKE)
def test_a_real_letter_is_no_garbage(text):
    assert reading("city", text, LIMITS) == (text, (), ())


@given(st.text(st.characters(min_codepoint=0xA0, max_codepoint=0x24F), max_size=20))
def test_what_was_garbled_once_is_put_right(text):
    try:
        garbled = text.encode().decode("cp1252")
    except UnicodeDecodeError:
        return
    if garbled != text and text.strip() and reading("city", text, LIMITS)[0] == text:
        assert reading("city", garbled, LIMITS)[0] == text


@given(st.none() | st.text() | st.binary() | st.integers() | st.floats() | st.dates() | st.lists(st.text()) | st.text(
    st.characters(categories=["Cs", "Cc", "Cf", "L"])))  # fmt: skip
def test_any_value_is_survived(value):
    for field in ("family_name", "birth_date", "house_number"):
        text, changes, findings = reading(field, value, LIMITS)
        assert text is None or text.encode()
        assert "b'" not in repr(changes)
        assert all(len(repr(item)) < 300 for item in findings)


def test_a_long_text_is_left_at_once():
    """A hang would show: each of these would take minutes, were it read."""
    for text in ("x" * 1_000_000, "Ã¼" * 500_000, "\ud800" * 1_000_000, " " * 1_000_000, b"\xff" * 1_000_000):
        assert reading("family_name", text, LIMITS)[0] is None


def test_limits_are_policy():
    assert reading("city", "abc", Limits(text=2))[2][0].facts == {"n": 3, "limit": 2}
    with pytest.raises(ValueError, match="1 or more"):
        Limits(text=0)


@dataclasses.dataclass
class Row:
    email: str
    shoe: int = 43


class Model(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    email: str


Tuple = collections.namedtuple("Tuple", ("email", "shoe"))  # noqa: PYI024


class Slotted:
    __attrs_attrs__ = (SimpleNamespace(name="email"), SimpleNamespace(name="shoe"))
    email, shoe = "a", 43


@pytest.mark.parametrize(
    "record",
    [
        {"email": "a", "shoe": 43},
        collections.OrderedDict(email="a", shoe=43),
        Row("a"),
        Model(email="a", shoe=43),
        Tuple("a", 43),
        Slotted(),
        SimpleNamespace(email="a", shoe=43, _hidden=1),
    ],
)
def test_a_record_of_any_kind_gives_its_fields(record):
    assert entries(record) == {"email": "a", "shoe": 43}


@pytest.mark.parametrize("record", [None, "a@example.org", b"x", 3, ["a"], {"a"}, Row, object(), ("a", "b")])
def test_what_is_no_record_is_the_callers_mistake(record):
    with pytest.raises(TypeError, match="a record is a mapping"):
        entries(record)


class Hidden:
    """A column of polars keeps nothing that it shows."""

    def __init__(self):
        self._held = ["a"]


@pytest.mark.parametrize("record", [Hidden(), Hidden, lambda: None])
def test_what_has_no_field_to_read_is_no_record_that_can_be_accepted(record):
    with pytest.raises(TypeError, match="a record is a mapping"):
        Intake().check(record)


def test_the_docstrings_list_of_codes_is_complete():
    assert {item.name.split(".")[0] for item in values.CODES} == {"record"}


def test_what_is_empty_in_a_query_comes_back_empty_and_in_no_list():
    from urllib.parse import parse_qs

    sent = parse_qs("voornaam=Sabine&tussenvoegsel=&e-mail=+&save=&shoe=1&shoe=2", keep_blank_values=True)
    record = Intake().check(sent).record
    assert record == {"voornaam": "Sabine", "tussenvoegsel": "", "e-mail": " ", "save": [""], "shoe": ["1", "2"]}
    report = Intake().check_field("e-mail", [""], context=sent)
    assert (report.record["e-mail"], report.undo() == report.typed) == ("", True)
    assert Intake().check({"email": [None], "phone": (" ",), "city": ["Ede", ""]}).record == {
        "email": None, "phone": " ", "city": ["Ede", ""]
    }  # fmt: skip
    for other in ({"email": []}, {"email": ["a"], "shoe": 1}, {"email": [None]}, {}):
        assert entries(other) == other


def forms():
    from urllib.parse import parse_qs

    query = "e-mail=sabine%40gmial.com&nieuws=1&nieuws=2&voornaam=Sabine"
    yield "parse_qs", parse_qs(query)
    with contextlib.suppress(ImportError):
        from django.conf import settings
        from django.http import QueryDict

        if not settings.configured:
            settings.configure(USE_I18N=True, LANGUAGE_CODE="nl", USE_TZ=True)
        yield "django", QueryDict(query, encoding="utf-8")
    with contextlib.suppress(ImportError):
        from starlette.datastructures import FormData

        yield (
            "starlette",
            FormData([("e-mail", "sabine@gmial.com"), ("nieuws", "1"), ("nieuws", "2"), ("voornaam", "Sabine")]),
        )
    with contextlib.suppress(ImportError):
        from werkzeug.datastructures import MultiDict

        yield (
            "werkzeug",
            MultiDict([("e-mail", "sabine@gmial.com"), ("nieuws", "1"), ("nieuws", "2"), ("voornaam", "Sabine")]),
        )


@pytest.mark.parametrize("name", ["parse_qs", "django", "starlette", "werkzeug"])
def test_a_form_with_lists_of_values_is_a_record(name):
    form = dict(forms()).get(name)
    if form is None:
        pytest.skip(f"{name} is not installed")
    report = Intake(country="NL").check(form)
    assert report.record == {"e-mail": "sabine@gmial.com", "nieuws": ["1", "2"], "voornaam": "Sabine"}
    assert "record.wrong_type" not in report.codes
    assert report.undo() == report.typed
    assert [item.after for item in report.suggestions] == ["sabine@gmail.com"]
    assert "record.wrong_type" not in report.codes


@pytest.mark.parametrize("value", [["a@example.org", "b@example.org"], [["a@example.org"]], [], [{}]])
def test_a_list_of_anything_else_is_not_read_and_its_field_is_named(value):
    report = Intake(country="NL", language="nl").check({"email": value, "voornaam": "Sabine"})
    assert report.record["email"] is value
    assert report.explain() == ("E-mailadres: vul dit nog een keer in.",)
