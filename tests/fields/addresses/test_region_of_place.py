# ruff: noqa: E501
"""The region against the place where no postcode tells, and the empty field of it."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

OTHER = [
    ("US", "Chicago", "TX", "IL"), ("US", "Chicago", "Bayern", "IL"), ("DE", "München", "Sachsen", "Bayern"),
    ("NL", "Maastricht", "Groningen", "Limburg"), ("FR", "Marseille", "Bretagne", "Provence-Alpes-Côte d'Azur"),
    ("BE", "Gent", "Luik", "Oost-Vlaanderen"), ("DE", "Berlin", "BY", "BE"),
]  # fmt: skip
QUIET = [
    ("NL", "Bergen", "Limburg"), ("NL", "Bergen", "Noord-Holland"), ("NL", "Bergen", "Zeeland"), ("US", "Paris", "TX"),
    ("US", "Springfield", "Ohio"), ("NL", "Utrecht", "Utrecht"), ("NL", "Hasselt", "Overijssel"),
    ("BE", "Hasselt", "Limburg"), ("DE", "Frankfurt", "Brandenburg"), ("GB", "London", "Kent"),
    ("FR", "Marseille", "PACA"), ("FR", "Strasbourg", "Alsace"), ("ES", "Barcelona", "Cataluña"),
    ("US", "München", "Bayern"), ("BE", "Brussel", "Brussel"), ("IT", "Roma", "Lazio"),
    ("DE", "Münster", "Hessen"), ("NL", "Leeuwarden", "Fryslân"), ("NL", "Leeuwarden", "Friesland"), ("CH", "Basel", "Basel-Stadt"),
]  # fmt: skip
FILLED = [
    ("DE", "80331", "München", "Bayern"), ("CA", "H2X 1Y4", "Montréal", "QC"), ("IT", "20121", "Milano", "MI"),
    ("NL", "6211 AB", "Maastricht", "Limburg"), ("ES", "28013", "Madrid", "Madrid"),
    ("BE", "9000", "Gent", "Oost-Vlaanderen"), ("FR", "75002", "Paris", "Île-de-France"), ("US", "10001", "New York", "NY"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "city", "region", "meant"), OTHER)
def test_a_place_that_lies_elsewhere_is_asked_about(country, city, region, meant):
    report = Intake(country=country).check({"city": city, "region": region})
    assert [(item.field, item.after) for item in report.suggestions] == [("region", meant)]
    assert report.verdict.value == "confirm"


@pytest.mark.parametrize(("country", "city", "region"), QUIET)
def test_where_several_may_be_meant_nothing_is_said(country, city, region):
    report = Intake(country=country).check({"city": city, "region": region})
    assert "city_region.mismatch" not in report.codes


@pytest.mark.parametrize(("country", "postcode", "city", "region"), FILLED)
@pytest.mark.parametrize("empty", ["", None])
def test_the_hosts_empty_field_is_filled(country, postcode, city, region, empty):
    record = {"street": "Via Dante", "house_number": "4", "postcode": postcode, "city": city, "region": empty}
    found = {item.field: item.value for item in Intake(country=country).check(record).completions}
    assert found["region"] == region


def test_a_host_without_the_field_is_offered_none_and_nor_is_a_doubtful_place():
    record = {"street": "Dorpsstraat", "house_number": "4", "postcode": "6211 AB", "city": "Maastricht"}
    assert "region" not in {item.field for item in Intake(country="NL").check(record).completions}
    other = {**record, "city": "Groningen", "region": ""}
    assert "region" not in {item.field for item in Intake(country="NL").check(other).completions}


@pytest.mark.parametrize(
    ("city", "typed", "meant"), [("Amsterdam", "DE", "NL"), ("München", "NL", "DE"), ("Liverpool", "FR", "GB")]
)
def test_a_large_place_of_another_country_asks_about_the_country(city, typed, meant):
    report = Intake().check({"city": city, "country": typed})
    assert [(item.field, item.after) for item in report.suggestions] == [("country", meant)]


@pytest.mark.parametrize(
    ("city", "typed"), [("Hasselt", "NL"), ("Hasselt", "BE"), ("Bergen", "DE"), ("Paris", "US"), ("Valencia", "VE")]
)
def test_namesakes_ask_nothing(city, typed):
    assert not Intake().check({"city": city, "country": typed}).suggestions


PROVINCES = [
    # postcode    region                asked
    ("T5J 2R7",   "MB",                 True),
    ("B3J 1A1",   "Newfoundland",       True),
    ("T5J 2R7",   "Alberta",            False),
    ("A1C 5M2",   "Newfoundland",       False),
    ("A1C 5M2",   "NL",                 False),
    ("K1A 0B1",   "QC",                 False),  # offices of the government on either bank
    ("X0A 0H0",   "NT",                 False),  # of two territories
    ("T5J 2R7",   "Wild Rose Country",  False),  # no province
    ("T5J 2R",    "MB",                 False),  # no postcode
]  # fmt: skip


@pytest.mark.parametrize(("postcode", "region", "asked"), PROVINCES)
def test_a_canadian_postcode_says_which_province_it_is_of(postcode, region, asked):
    record = {
        "street": "Main Street",
        "house_number": "4",
        "postcode": postcode,
        "city": "Springfield",
        "region": region,
    }
    report = Intake(country="CA").check(record)
    assert ("postcode_region.mismatch" in report.codes) is asked
    assert not any(item.field == "region" for item in report.suggestions)


BY_CODE = [
    # country  city                 postcode      region         asked   offered
    ("AU", "Brisbane",          "4000",       "NSW",         True,   "QLD"),
    ("AU", "Brisbane",          "4000",       "Queensland",  False,  None),
    ("AU", "Ringwood",          "3134",       "SA",          True,   None),  # which of the two was meant, nobody knows
    ("AU", "Queanbeyan",        "2620",       "NSW",         False,  None),  # the code is of the capital's territory too
    ("AU", "Barooga",           "3644",       "NSW",         False,  None),  # across the Murray
    ("AU", "Alice Springs",     "0872",       "WA",          False,  None),  # a round across three borders
    ("AU", "Perth",             "7300",       "TAS",         False,  None),
    ("CA", "Calgary",           "T2G 2M3",    "SK",          True,   "AB"),
    ("BR", "Curitiba",          "80010-000",  "SP",          True,   "PR"),
    ("BR", "São Paulo",         "01310-200",  "São Paulo",   False,  None),
    ("MX", "Guadalajara",       "44100",      "Nuevo León",  True,   "Jalisco"),
    ("MX", "Toluca",            "50000",      "México",      False,  None),
    ("MX", "Ciudad de México",  "06600",      "CDMX",        False,  None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "city", "postcode", "region", "asked", "offered"), BY_CODE)
def test_the_first_characters_of_a_postcode_say_the_region(  # noqa: PLR0917 - the columns of the table
    country, city, postcode, region, asked, offered
):
    report = Intake(country=country).check({"city": city, "postcode": postcode, "region": region})
    assert ("postcode_region.mismatch" in report.codes) is asked
    assert [item.after for item in report.suggestions] == [offered] * (offered is not None)


@pytest.mark.parametrize(
    ("country", "city", "postcode", "asked"),
    [("CA", "Toronto", "V6B 1A1", True), ("AU", "Sydney", "3000", True), ("AU", "Sydney", "2000", False),
     ("AU", "Ashfield", "3000", False), ("MX", "Monterrey", "64000", False)],
)  # fmt: skip
def test_a_large_town_is_held_against_the_code_where_no_region_is_given(country, city, postcode, asked):
    report = Intake(country=country).check({"city": city, "postcode": postcode, "region": ""})
    assert ("postcode_city.mismatch" in report.codes) is asked
    assert any(item.field == "region" for item in report.completions) is not asked


def test_the_region_of_a_town_is_right_where_villages_across_the_border_share_its_postcode():
    def asked(city, region):
        report = Intake(country="AT").check({"city": city, "postcode": "1140", "region": region})
        return "postcode_region.mismatch" in report.codes

    assert [asked("Wien", "Wien"), asked("Wien", "Niederösterreich"), asked("Wien", "Tirol")] == [False, False, True]


@pytest.mark.parametrize(
    ("country", "city", "postcode"),
    [("AT", "St. Michael im Burgenland", "7535"), ("AT", "St Georgen im Attergau", "4880"),
     ("DE", "St. Augustin", "53757")],
)  # fmt: skip
def test_a_saint_written_short_is_no_slip(country, city, postcode):
    report = Intake(country=country).check({"city": city, "postcode": postcode})
    assert not report.suggestions


@pytest.mark.parametrize(
    ("country", "street"),
    [("HK", "Flat 12B, Block 3, Mei Foo Sun Chuen"), ("GL", "Aqqusinersuaq 12, st.")],
)  # fmt: skip
def test_a_line_of_a_country_without_rules_is_noted_and_not_asked_about(country, street):
    report = Intake(country=country).check({"street": street})
    of_line = [item for item in report.findings if item.field in ("street", "house_number")]
    assert {item.severity.value for item in of_line} <= {"info"}
    assert report.record["street"] == street or report.record["house_number"] == "12"


COUNTRIES = [
    # country  city               postcode     asked   offered
    ("FR", "France",          "38000",     True,   "Grenoble"),
    ("DE", "Deutschland",     "60313",     True,   "Frankfurt am Main"),
    ("PL", "Polska",          "31-002",    True,   "Kraków"),
    ("US", "USA",             "10001",     True,   "New York"),
    ("AU", "Australia",       "4000",      True,   None),  # of its places there is no table
    ("US", "Peru",            "61354",     False,  None),  # a town in Illinois
    ("SG", "Singapore",       "238859",    False,  None),
    ("LU", "Luxembourg",      "1355",      False,  None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "city", "postcode", "asked", "offered"), COUNTRIES)
def test_a_country_is_no_place_unless_one_bears_its_name(country, city, postcode, asked, offered):
    report = Intake(country=country).check({"city": city, "postcode": postcode})
    assert ("city.is_country" in report.codes) is asked
    assert [item.after for item in report.suggestions] == [offered] * (offered is not None)


REGIONS = [
    # country  city               postcode     offered, or None where nothing is said
    ("NL", "Drenthe",         "9401 GS",   "Assen"),
    ("DE", "Bayern",          "80331",     "München"),
    ("NL", "Utrecht",         "3511 AB",   None),  # a place as well
    ("DE", "Brandenburg",     "14770",     None),  # an der Havel
    ("NL", "Drenthe",         "",          None),  # no postcode says where
    ("GB", "Devon",           "EX1 1AA",   None),  # towns are known by their counties
    ("IE", "Kerry",           "V92 X2F6",  None),
    ("US", "New York",        "10001",     None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "city", "postcode", "offered"), REGIONS)
def test_a_region_is_no_place_where_a_postcode_says_which_is(country, city, postcode, offered):
    report = Intake(country=country).check({"city": city, "postcode": postcode})
    assert ("city.is_region" in report.codes) is (offered is not None)
    assert [item.after for item in report.suggestions] == [offered] * (offered is not None)


CODES_BESIDE = [
    # country  city         region              before   region   postcode
    ("US", "Miami",     "FL 33131",         "",      "FL",    "33131"),
    ("US", "Miami",     "33131 Florida",    "",      "FL",    "33131"),
    ("US", "Miami",     "FL 33131",         "33131", "FL",    "33131"),
    ("CA", "Halifax",   "NS B3J 1Z1",       "",      "NS",    "B3J 1Z1"),
    ("AU", "Adelaide",  "SA 5000",          "",      "SA",    "5000"),
    ("US", "Miami",     "FL 33131",         "33130", "FL 33131", "33130"),  # two codes: neither is thrown away
    ("US", "Miami",     "District 33131",   "",      "District 33131", ""),
]  # fmt: skip


@pytest.mark.parametrize(("country", "city", "region", "before", "after", "postcode"), CODES_BESIDE)
def test_a_postcode_beside_the_region_goes_to_its_field(country, city, region, before, after, postcode):  # noqa: PLR0917
    record = {"street": "4 Main Street", "city": city, "region": region, "postcode": before}
    report = Intake(country=country).check(record)
    assert (report.record["region"], report.record["postcode"] or "") == (after, postcode)
    assert report.undo() == record


def test_a_town_is_no_province():
    record = {"city": "Halifax", "region": "Toronto", "postcode": "B3J 1Z1"}
    report = Intake(country="CA").check(record)
    assert [(item.field, item.after) for item in report.suggestions] == [("region", "Nova Scotia")]
