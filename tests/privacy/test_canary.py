"""Marked values go through every public object: none shows one in a repr, a log, a traceback or an error."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import logging
import traceback
from collections.abc import Iterator, Mapping

import pytest

from firsttimeright.customer import FIELDS, read
from firsttimeright.findings import Quiet, Suggestion
from firsttimeright.intake import Intake
from firsttimeright.policy import Policy
from firsttimeright.report import Refused, Report
from firsttimeright.text.folding import compact

TODAY = dt.date(2026, 1, 15)
MARK = "zqkanari"

# Every field holds something that no library would know, in the form that the field has.
MARKED = {
    "full_name": f"Dhr. {MARK}an van den {MARK}berg",
    "salutation": f"Dhr {MARK}",
    "titles": f"dr. {MARK}",
    "initials": "Z.Q.K.",
    "given_name": f"{MARK}ine",
    "nickname": f"{MARK}je",
    "infix": "van der",
    "family_name": f"{MARK}stra",
    "partner_infix": "de",
    "partner_family_name": f"{MARK}sma",
    "suffix": f"{MARK} jr",
    "gender": f"{MARK}",
    "organisation": f"{MARK} Holding B.V.",
    "birth_date": "31-7-1968",
    "email": f"{MARK}.{MARK}stra@gmial.com",
    "phone": "06-97531864",
    "mobile": "+31 6 86421357",
    "street": f"{MARK}straat 98765 b",
    "house_number": "98765 bis",
    "house_number_addition": f"{MARK}",
    "postcode": "9753zq",
    "city": f"{MARK}dam",
    "region": f"{MARK}land",
    "country": f"{MARK}ia",
    "address": f"{MARK}laan 97531, 9753 ZQ {MARK}um",
    "iban": "NL86ZQKA0975318642",
    "vat_number": "NL975318642B97",
    "company_number": "97531864",
    "national_id": "975318642",
    "language": f"{MARK}",
    "source": f"{MARK}",
    "updated_at": f"{MARK}",
    "notes": f"{MARK}",
}
SECRETS = (
    MARK,
    "97531864",
    "86421357",
    "98765",
    "9753zq",
    "97531",
    "0975318642",
    "975318642",
    "1968-07-31",
    "31-7-1968",
)

RECORDS = [
    MARKED,
    *({field: value} for field, value in MARKED.items()),
    {**MARKED, "email": f"{MARK}@@{MARK}", "phone": "97531864x", "birth_date": "31-7-3968", "postcode": "97531864"},
    {field: f"{value}\u200b Ã¼ \ud800" for field, value in MARKED.items()},
    {field: value.encode() for field, value in MARKED.items()},
    {field: [value] for field, value in MARKED.items()},
    {field: value * 300 for field, value in MARKED.items()},
    {field: value.upper() for field, value in MARKED.items()},
    dict.fromkeys(MARKED, MARKED["email"]),
    dict.fromkeys(MARKED, MARKED["phone"]),
    dict.fromkeys(MARKED, MARKED["full_name"]),
]

INTAKE = Intake(country="NL", language="nl", today=TODAY, policy=Policy(use_case="contract", max_suggestions=99))


def leaks(text: str) -> list[str]:
    """The secrets that *text* shows, in whatever case and notation."""
    plain = text.casefold()
    return [secret for secret in SECRETS if secret in plain or (secret.isalpha() and secret in compact(text))]


def inside(thing: object, path: str = "report", depth: int = 0) -> Iterator[tuple[str, object]]:
    """Walk everything that hangs on *thing* and is ours."""
    if depth > 8:
        return
    if dataclasses.is_dataclass(thing) and not isinstance(thing, type):
        yield path, thing
        for field in dataclasses.fields(thing):
            yield from inside(getattr(thing, field.name), f"{path}.{field.name}", depth + 1)
    elif isinstance(thing, (tuple, list)):
        for number, item in enumerate(thing):
            yield from inside(item, f"{path}[{number}]", depth + 1)
    elif isinstance(thing, Mapping):
        for key, item in thing.items():
            yield from inside(item, f"{path}[{key!r}]" if key in FIELDS else f"{path}[...]", depth + 1)


def test_the_marks_are_found_where_they_are():
    assert leaks(f"{MARKED}")
    assert leaks("ZQKanari-Stra")
    assert not leaks(repr(INTAKE))


@pytest.mark.parametrize("number", range(len(RECORDS)))
@pytest.mark.parametrize("audience", ["staff", "public", "system"])
def test_no_object_and_no_log_shows_a_value(number, audience, caplog):
    caplog.set_level(logging.DEBUG)
    report = INTAKE.check(RECORDS[number], audience=audience)
    customer = read(RECORDS[number], country="NL", today=TODAY)
    shown = {
        path: found
        for path, thing in (*inside(report), *inside(customer, "customer"))
        for text in (repr(thing), str(thing), f"{thing}")
        if (found := leaks(text))
    }
    assert shown == {}
    assert leaks(caplog.text) == []
    assert not [item for item in report.skipped if item.reason == "error"]


@pytest.mark.parametrize("number", range(len(RECORDS)))
def test_no_fact_holds_a_value(number):
    report = INTAKE.check(RECORDS[number])
    said = [
        *report.findings,
        *report.skipped,
        *report.reasons,
        *(piece for item in (*report.suggestions, *report.completions) for piece in item.evidence),
    ]
    assert {(item.code, key) for item in said for key, fact in item.facts.items() if leaks(str(fact))} == set()


@pytest.mark.parametrize("number", range(len(RECORDS)))
def test_a_raised_report_shows_no_value(number):
    report = INTAKE.check({**RECORDS[number], "email": f"{MARK}@@@"})
    if not report.blocking:
        return
    with pytest.raises(Refused) as caught:
        report.raise_if_blocking()
    assert leaks("".join(traceback.format_exception(caught.value)).replace(__file__, "")) == []
    assert leaks(repr(caught.value)) == []


@pytest.mark.parametrize(
    "mistake",
    [
        lambda: INTAKE.check(MARKED["full_name"]),
        lambda: INTAKE.check([MARKED]),
        lambda: INTAKE.check(None),
        lambda: INTAKE.check(MARKED).accept("nothing_like_it"),
        lambda: INTAKE.check(MARKED).accept(Suggestion("email", MARKED["email"], MARKED["email"], 0.5)),
        lambda: INTAKE.check(MARKED).undo("nothing_like_it"),
        lambda: list(INTAKE.check_many([MARKED, MARKED["email"]])),
        lambda: INTAKE.check_field("email", MARKED["email"], context=MARKED["email"]),
        lambda: INTAKE.check_field(3, MARKED["email"]),
    ],
)
def test_misuse_shows_no_value(mistake):
    with pytest.raises((TypeError, ValueError, KeyError)) as caught:
        mistake()
    error = caught.value
    assert leaks(str(error)) == []
    assert leaks(repr(error)) == []


def test_everything_that_holds_a_value_is_quiet():
    """A dataclass with a text in it either keeps quiet about it or speaks codes and names only."""
    report: Report = INTAKE.check(MARKED)
    loud = {
        type(thing).__name__
        for _path, thing in (*inside(report), *inside(read(MARKED, country="NL", today=TODAY)))
        if not isinstance(thing, Quiet)
        for field in dataclasses.fields(thing)
        if isinstance(value := getattr(thing, field.name), str) and not isinstance(value, enum.Enum) and leaks(value)
    }
    assert loud == set()
