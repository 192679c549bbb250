"""What is no name, and no street, goes from there to the field where it belongs, in one question."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Verdict

OFFERED = [
    # country, record, what the record is after a yes
    ("NL", {"family_name": "Kerkstraat 12", "street": "", "house_number": ""},
     {"family_name": None, "street": "Kerkstraat", "house_number": "12"}),
    ("NL", {"family_name": "Kerkstraat 12", "street": ""}, {"family_name": None, "street": "Kerkstraat 12"}),
    ("DE", {"given_name": "Hauptstraße 5", "street": ""}, {"given_name": None, "street": "Hauptstraße 5"}),
    ("FR", {"family_name": "12 rue de la Paix", "street": "", "house_number": ""},
     {"family_name": None, "street": "rue de la Paix", "house_number": "12"}),
    ("NL", {"full_name": "Sanne Vos sanne@ziggo.nl", "email": ""},
     {"full_name": "Sanne Vos", "email": "sanne@ziggo.nl"}),
    ("GB", {"full_name": "Emma Walker <emma@btinternet.com>", "email": ""},
     {"full_name": "Emma Walker", "email": "emma@btinternet.com"}),
    ("DE", {"given_name": "Anke", "family_name": "Braun (anke@web.de)", "email": ""},
     {"given_name": "Anke", "family_name": "Braun", "email": "anke@web.de"}),
    ("NL", {"street": "sanne@ziggo.nl", "email": ""}, {"street": None, "email": "sanne@ziggo.nl"}),
    ("NL", {"street": "06-24813597", "phone": ""}, {"street": None, "phone": "+31624813597"}),
]  # fmt: skip


@pytest.mark.parametrize(("country", "record", "meant"), OFFERED)
def test_it_is_offered_to_its_own_field(country, record, meant):
    report = Intake(country=country).check(record)
    assert report.verdict is not Verdict.ACCEPT
    assert len({item.cause for item in report.suggestions}) == 1
    assert report.accept(report.suggestions[0].token).record == meant
    refused = Intake(country=country).check(record, dismissed=[item.token for item in report.suggestions])
    assert not refused.suggestions


LEFT = [
    # country, record, why nothing is moved
    ("NL", {"family_name": "Kerkstraat 12"}, "there is no field for it"),
    ("NL", {"family_name": "Kerkstraat 12", "street": "Dorpsstraat", "house_number": "3"}, "another street is there"),
    ("NL", {"full_name": "Piet Bos, Dorpsstraat 4", "street": ""}, "what would be left of it is not told"),
    ("NL", {"full_name": "Sanne Vos sanne@ziggo.nl"}, "there is no field for it"),
    ("NL", {"full_name": "Sanne Vos sanne@ziggo.nl", "email": "vos@kpn.nl"}, "another address is there"),
    ("NL", {"full_name": "sanne@ziggo.nl piet@ziggo.nl", "email": ""}, "which of two is not known"),
    ("NL", {"street": "sanne@ziggo.nl", "house_number": "3"}, "there is no field for it"),
    ("NL", {"street": "Plein 1813", "house_number": "3", "phone": ""}, "a street of figures"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "record", "why"), LEFT)
def test_nothing_is_moved_otherwise(country, record, why):
    assert Intake(country=country).check(record).suggestions == (), why
