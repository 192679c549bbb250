"""What somebody is in the firm, behind his name, is no question; what is to be done is."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

BEHIND = [
    # country, organisation,           name,                              verdict
    ("FR", "Association Les Lurons", "Mme Paulette Grosjean (trésorière)", "accept"),
    ("NL", "Stichting De Brug",      "Jan de Boer (penningmeester)",     "accept"),
    ("NL", "Stichting De Brug",      "Jan Smit, voorzitter",             "accept"),
    ("NL", "Stichting De Brug",      "Jan Smit - secretaris",            "accept"),
    ("NL", "Stichting De Brug",      "J. Smit (hoofd inkoop)",           "accept"),
    ("DE", "Weber GmbH",             "Ute Weber (Geschäftsführerin)",    "accept"),
    ("GB", "Lee Ltd",                "Ann Lee (Managing Director)",      "accept"),
    ("NL", "Stichting De Brug",      "Jan Smit (niet bellen)",           "confirm"),
    ("NL", "Stichting De Brug",      "Jan Smit (directeur, niet bellen)", "confirm"),
    ("NL", "",                       "Jan Smit (penningmeester)",        "confirm"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "organisation", "name", "verdict"), BEHIND)
def test_an_office_behind_the_name_of_a_contact_person_is_no_question(country, organisation, name, verdict):
    report = Intake(country=country).check({"organisation": organisation, "full_name": name})
    assert report.verdict.value == verdict
    assert report.record["full_name"] == name
