"""Findings about e-mails, telephone numbers, dates and identifiers point at a place in the text as typed."""

from __future__ import annotations

import datetime as dt
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.fields import dates, emails, identifiers, phones

TODAY = dt.date(2026, 11, 22)
READERS = {
    "email": partial(emails.parse, country="NL"),
    "phone": partial(phones.parse, country="NL"),
    "date": partial(dates.parse, country="NL", today=TODAY),
    "iban": partial(identifiers.parse, kind="iban", country="NL"),
    "vat": partial(identifiers.parse, kind="vat_number", country="BE"),
    "bsn": partial(identifiers.parse, kind="bsn", country="NL"),
}
SHOWN = [
    # reader  typed                                  code                             the part it points at
    ("email", "Jan@GMAIL.con",                       "email.tld_typo",                "con"),
    ("email", "  jan@gmial.com ",                    "email.domain_typo",             "gmial.com"),
    ("email", "Jan <jan@hotmial.com>",               "email.display_name",            "Jan <"),
    ("email", "Jan <jan@hotmial.com>",               "email.domain_typo",             "hotmial.com"),
    ("email", "jan\u200b@gmial.com",                 "email.domain_typo",             "gmial.com"),
    ("email", "ｊａｎ@gmial.com",                     "email.domain_typo",             "gmial.com"),
    ("email", "jan@gm\u0430il.com",                  "email.lookalike_letter",        "\u0430"),
    ("email", "jan@gmail.com.com",                   "email.tld_typo",                ".com"),
    ("email", " jan jansen@gmail.com",               "email.space",                   " "),
    ("email", "jan@gmail,com",                       "email.comma_for_dot",           ","),
    ("email", "a@b.nl, c@d.nl",                      "email.two_addresses",           "c@d.nl"),
    ("email", "mailto:info@bakker.nl",               "email.role",                    "info"),
    ("phone", "Tel.: 06-12345687",                   "phone.label",                   "Tel.: "),
    ("phone", "06-12345687 / 020-5520222",           "phone.two_numbers",             "020-5520222"),
    ("phone", "prive 06-12345687 werk 020-5520222",  "phone.two_numbers",             "020-5520222"),
    ("phone", "06-12345687/88",                      "phone.two_numbers",             "88"),
    ("phone", "  O6-12345687",                       "phone.letter_for_digit",        "O"),
    ("phone", "020-5520222 tst. 12",                 "phone.extension",               " tst. 12"),
    ("phone", "+31\u00a0(0)6 12345687",              "phone.trunk_zero_removed",      "(0)"),
    ("phone", "+31 06 12345687",                     "phone.trunk_zero_removed",      "0"),
    ("phone", "bel 0900-1234",                       "phone.premium_rate",            "0900-1234"),
    ("date",  "31-02-1987",                          "date.impossible",               "31-02"),
    ("date",  "1987-02-31",                          "date.impossible",               "02-31"),
    ("date",  "30 februari 1987",                    "date.impossible",               "30 februari"),
    ("date",  " 3-4-87",                             "date.two_digit_year",           "87"),
    ("date",  "03041987",                            "date.order_assumed",            "0304"),
    ("date",  "3-4-1887",                            "date.too_old",                  "1887"),
    ("date",  "1987-04-03 00:00:00",                 "date.time_dropped",             " 00:00:00"),
    ("iban",  "NL91 ABNA 0417 1643 01",              "identifier.check_digit",        "1"),
    ("iban",  "NL91 ABNA O417 1643 00",              "identifier.letter_for_digit",   "O"),
    ("iban",  "NL 19 ABNA 0417 1643 00",             "identifier.check_digit",        "19"),
    ("bsn",   "BSN 111222333",                       "identifier.label",              "BSN "),
    ("bsn",   "1112.22.334",                         "identifier.check_digit",        "1112.22.334"),
    ("vat",   "NL 0000.99.998.B57",                  "identifier.foreign",            "NL"),
]  # fmt: skip


@pytest.mark.parametrize(("reader", "typed", "code", "part"), SHOWN)
def test_a_finding_points_at_its_part(reader, typed, code, part):
    spans = [item.span for item in READERS[reader](typed).findings if item.code == code]
    assert [typed[slice(*span)] for span in spans] == [part]


@pytest.mark.parametrize("reader", READERS)
@given(
    st.text(max_size=40)
    | st.text("aj@.,-/+ ()0123456789OlxNLBé\u200b３\u00a0", max_size=40)
    | st.sampled_from([row[1] for row in SHOWN]).flatmap(
        lambda text: st.tuples(st.integers(0, len(text)), st.text(max_size=3)).map(
            lambda edit: text[: edit[0]] + edit[1] + text[edit[0] :]
        )
    )
)
def test_every_span_lies_inside_the_typed_text(reader, typed):
    for item in READERS[reader](typed).findings:
        if item.code.endswith(".missing"):
            assert item.span is None
        else:
            assert item.span is not None
            assert 0 <= item.span[0] < item.span[1] <= len(typed)
