"""Codes: each is declared once, well named, and reported by some case; none is reported undeclared."""

from __future__ import annotations

import re

import pytest

from firsttimeright import catalogue
from firsttimeright.findings import Severity

SHAPE = re.compile(r"[a-z]+(_[a-z]+)*(\.[a-z0-9]+(_[a-z0-9]+)*)+")


def test_every_code_is_well_named():
    assert [code for code in catalogue.entries() if not SHAPE.fullmatch(code)] == []


def test_every_module_with_codes_declares_some():
    assert [
        m.__name__ for m in catalogue.MODULES if not getattr(m, "CODES", ()) and not getattr(m, "EVIDENCE", ())
    ] == []


def test_findings_have_a_severity_and_evidence_has_none():
    assert all(isinstance(item.severity, Severity) for item in catalogue.findings())
    assert all(item.severity is None for item in catalogue.evidence())


def test_an_unknown_code_is_the_callers_mistake():
    with pytest.raises(KeyError, match="lists them all"):
        catalogue.entry("nobody.ever_saw_it")


def test_retired_codes_have_a_living_successor():
    living = set(catalogue.entries())
    assert set(catalogue.RETIRED.values()) <= living
    assert not set(catalogue.RETIRED) & living


@pytest.mark.at_the_end
def test_every_code_of_a_finding_is_reported_by_some_case(reported):
    declared = {item.code for item in catalogue.findings()}
    shown = set().union(*(reported[place] for place in ("finding", "rule", "answered", "relayed")))
    assert sorted(declared - shown) == []


@pytest.mark.at_the_end
def test_every_reason_is_given_by_some_case(reported):
    assert sorted({item.code for item in catalogue.evidence()} - set().union(*reported.values())) == []


@pytest.mark.at_the_end
@pytest.mark.parametrize("place", ["finding", "evidence", "rule", "answered", "reason", "cause"])
def test_nothing_is_reported_that_is_not_declared(reported, place):
    assert sorted(reported[place] - set(catalogue.entries())) == []
