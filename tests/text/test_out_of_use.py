"""Remarks that say that a number or an address is not to be used any more."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Verdict
from firsttimeright.text.out_of_use import says_out_of_use

SAYS_SO = [
    "(overleden)", "overleden", "- overleden", "(oud)", "oud nummer", "(werkt niet meer)", "niet gebruiken",
    "buiten gebruik", "niet meer in gebruik", "dit adres bestaat niet meer", "(fout nummer)", "niet bellen aub",
    "[deceased]", "(bounced)", "(don't use)", "do not use this address please", "no longer in use", "(old)", "old one",
    "wrong number", "(verstorben)", "nicht mehr gültig", "(alte Nummer)", "existiert nicht mehr", "(décédée)",
    "n'existe plus", "ne plus appeler", "ancien numéro", "(hors service)",
]  # fmt: skip
SAYS_NOT = [
    # remark                           why it is nothing of the kind
    ("Oud",                            "a family name"),
    ("Alt",                            "a family name"),
    ("(werk)",                         "where it rings"),
    ("niet bellen na 18 uur",          "when to call"),
    ("niet bellen voor negen uur",     "when to call"),
    ("do not call before nine",        "when to call"),
    ("(zoon)",                         "whose it is"),
    ("oude school",                    "of a word that is none of the list nothing is said"),
    ("(nieuw nummer)",                 "the contrary"),
    ("weduwe van de overledene Jan",   "a whole story"),
    ("",                               "nothing"),
    ("(overleden 2019) " * 9,          "longer than a remark"),
]  # fmt: skip


@pytest.mark.parametrize("remark", SAYS_SO)
def test_it_is_heard(remark):
    assert says_out_of_use(remark)


@pytest.mark.parametrize(("remark", "why"), SAYS_NOT)
def test_nothing_else_is_heard(remark, why):
    assert not says_out_of_use(remark), why


@pytest.mark.parametrize(("field", "value"), [("email", "jan@ziggo.nl"), ("phone", "+31624813597")])
def test_whoever_wrote_it_is_asked_once(field, value):
    """It is tidied off and can be brought back; the question goes with a no to it."""
    intake = Intake(country="NL")
    report = intake.check({field: f"{value} (overleden)"})
    assert (report.record[field], report.verdict) == (value, Verdict.CONFIRM)
    assert report.undo() == report.typed
    (doubt,) = [item for item in report.findings if item.code == f"{field}.out_of_use"]
    assert intake.check(report.typed, dismissed=[doubt.token]).verdict is Verdict.ACCEPT
    assert intake.check({field: f"{value} (werk)"}).verdict is Verdict.ACCEPT
