"""Words that stand where an address should be, and people who have none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright import Intake
from firsttimeright.fields.addresses import no_address

PLACES = {"NL": ("3811 DE", "Amersfoort"), "BE": ("5000", "Namur"), "DE": ("20095", "Hamburg"), "FR": ("69002", "Lyon"),
          "GB": ("CB2 1TQ", "Cambridge"), "AT": ("8010", "Graz")}  # fmt: skip
STOPGAPS = [
    # country, part, text
    ("NL", "street", "idem"),
    ("NL", "street", "zie boven"),
    ("NL", "street", "Zelfde adres"),
    ("NL", "street", "onbekend"),
    ("NL", "street", "adres volgt"),
    ("NL", "street", "verhuisd"),
    ("NL", "street", "verhuisd, was Langestraat"),
    ("NL", "street", "hetzelfde als boven"),
    ("NL", "street", "Idem als factuuradres"),
    ("NL", "city", "dezelfde plaats"),
    ("NL", "city", "idem"),
    ("NL", "city", "zie boven"),
    ("BE", "street", "même adresse"),
    ("BE", "street", "voir ci-dessus"),
    ("DE", "street", "siehe oben"),
    ("DE", "street", "unbekannt verzogen"),
    ("FR", "city", "non communiqué"),
    ("GB", "street", "same as above"),
]
ABODELESS = [
    ("NL", "zonder vaste woon- of verblijfplaats"),
    ("NL", "Z.v.w.o.v."),
    ("NL", "dak- en thuisloos"),
    ("BE", "sans domicile fixe"),
    ("DE", "ohne festen Wohnsitz"),
    ("GB", "No fixed abode"),
]
STREETS = [
    ("NL", "Retourstraat"),
    ("NL", "Zelfdestraat"),
    ("NL", "Verhuizersgracht"),
    ("NL", "Nooitgedacht"),
    ("FR", "Rue de l'Adresse"),
    ("DE", "Folgerstraße"),
    ("DE", "Gleiche"),
    ("DE", "Wertachstraße"),
    ("DE", "Werthstraße"),
    ("AT", "Wertgasse"),
    ("BE", "Wertstraat"),
    ("DE", "Gleichenstraße"),
    ("GB", "Samefield Road"),
]


@pytest.mark.parametrize(("country", "part", "text"), STOPGAPS)
def test_a_stopgap_is_told_of(country, part, text):
    postcode, city = PLACES[country]
    record = {"street": "Langestraat", "house_number": "4", "postcode": postcode, "city": city, part: text}
    report = Intake(country=country).check(record)
    assert ("address.placeholder", part) in {(item.code, item.field) for item in report.findings}
    assert report.record[part] == text  # and not written as a name


@pytest.mark.parametrize(("country", "text"), ABODELESS)
def test_who_has_no_home_is_not_asked_for_its_number(country, text):
    postcode, city = PLACES[country]
    report = Intake(country=country).check({"street": text, "house_number": "", "postcode": postcode, "city": city})
    assert report.verdict.value == "accept"
    assert report.record["street"] == text


@pytest.mark.parametrize(("country", "text"), STREETS)
def test_a_street_that_begins_alike_is_none(country, text):
    postcode, city = PLACES[country]
    report = Intake(country=country).check({"street": text, "house_number": "4", "postcode": postcode, "city": city})
    assert "address.placeholder" not in {item.code for item in report.findings}


WORDED = st.sampled_from(sorted(no_address.REFUSALS | no_address.ELSEWHERE | no_address.NO_ABODE))
PATTERNS = [st.from_regex(each, fullmatch=True) for each in (no_address._KEYBOARD, no_address._LEFT, no_address._SAME)]


@given(st.one_of(WORDED, *PATTERNS), st.booleans())
def test_nothing_that_is_no_address_is_left_out_by_its_first_letters(text: str, capitals: bool) -> None:
    assert no_address._begins_so(text.upper() if capitals else text)
