"""Numbers that were typed on the keys of digits, with Shift or without."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

KEYS = [
    # country, field,     typed,               meant,           why it is here
    ("BE", "postcode", "çààà",                "9000",          "a Belgian keyboard without Shift"),
    ("BE", "phone",    "àé \"'( §è !ç",       None,            "no number of the country"),
    ("BE", "postcode", '""""',               None,            "one sign again and again is nothing"),
    ("BE", "mobile",   "à'è( \"! '& éè",      "+32475384127",  "a mobile telephone"),
    ("FR", "postcode", "\"(ààà",              "35000",         "a row of signs"),
    ("FR", "postcode", "-çàà\"",              "69003",         "a French keyboard without Shift"),
    ("FR", "mobile",   "à- ç_ é\" '& (è",     "+33698234157",  "blanks between"),
    ("NL", "postcode", "(§&& EC",             "5611 EC",       "a Belgian keyboard on a Dutch form"),
    ("US", "postcode", "(@!!%",               "92115",         "Shift held down"),
    ("NL", "phone",    "geen",                None,            "a word"),
    ("NL", "phone",    "-",                   None,            "there is none"),
    ("FR", "phone",    "--- ---",             None,            "the same"),
    ("FR", "phone",    "06 12 34 56 78",      None,            "digits"),
    ("DE", "postcode", "n/a",                 None,            "there is none"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "field", "typed", "meant", "why"), KEYS)
def test_the_digits_of_the_keys_are_offered(country, field, typed, meant, why):
    report = Intake(country=country).check({field: typed})
    said = [(item.field, item.after) for item in report.suggestions if item.code == "cross.other_keyboard"]
    assert said == ([(field, meant)] if meant else []), why
    if meant:
        assert report.verdict.value == "confirm", why
        assert len(report.explain("nl")) >= 1
