"""Harm: no good domain is corrected, whichever country the customer lives in."""

from __future__ import annotations

from pathlib import Path

import pytest

from firsttimeright.fields import emails
from firsttimeright.reference.words.providers import KNOWN

GOOD = [
    domain
    for line in (Path(__file__).parents[2] / "cases" / "emails_good.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for domain in line.split()
]


@pytest.mark.parametrize("country", [None, "NL", "BE", "DE", "FR", "GB", "US", "ES", "IT", "PL"])
def test_no_good_domain_is_corrected(country):
    corrected = {
        domain: offers[0].after
        for domain in GOOD
        if (offers := emails.parse(f"sabine@{domain}", country=country).suggestions)
    }
    assert corrected == {}


def test_no_provider_on_the_page_is_corrected():
    assert [domain for domain in sorted(KNOWN) if emails.parse(f"sabine@{domain}").suggestions] == []
