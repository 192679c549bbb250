"""The holder of an account: nobody's name is asked about, whoever he is."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

HOLDERS = [
    # holder,           asked, why it is here
    ("asdf",            True,  "a row of keys"),
    ("qwerty",          True,  "the same"),
    ("test",            True,  "a test"),
    ("Mickey Mouse",    True,  "made up"),
    ("aaaa",            True,  "one letter"),
    ("abcd",            True,  "the alphabet"),
    ("n.v.t.",          False, "there is none"),
    ("onbekend",        False, "it is not known"),
    ("-",               False, "the same"),
    ("zelf",            False, "the customer"),
    ("J. Jansen",       False, "somebody else"),
    ("ABC Holding",     False, "a firm"),
    ("XXX B.V.",        False, "a firm"),
    ("Stichting Test",  False, "a foundation"),
    ("KPMG",            False, "a firm"),
    ("Ng",              False, "a short name"),
    ("D.D. Bos",        False, "initials"),
]  # fmt: skip


@pytest.mark.parametrize(("holder", "asked", "why"), HOLDERS)
def test_a_holder_that_is_nobody_is_asked_about(holder, asked, why):
    record = {"given_name": "Tess", "family_name": "Nieuwland", "iban": "NL66KNAB0255123849", "account_holder": holder}
    report = Intake("NL").check(record)
    said = [item.field for item in report.findings if item.code == "name.implausible"]
    assert said == (["account_holder"] if asked else []), why
    assert report.verdict.value == ("confirm" if asked else "accept"), why
