"""Postcodes whose letter and digit changed places, or that follow the country's mark; addresses without number."""

import pytest

from firsttimeright import Intake

EXCHANGED = [
    # country, typed, meant, why it is here
    ("GB", "M20 A2B", "M20 2AB", "letter before digit"),
    ("GB", "BS1 D4J", "BS1 4DJ", "the same"),
    ("NL", "561E1C", "5611 EC", "a letter among the digits"),
    ("NL", "101G7L", "1017 GL", "without a blank"),
    ("GB", "M20 2BA", None, "a code of its own"),
    ("GB", "SW1A 1A", None, "the last letter is left out"),
    ("GB", "E1W 3S", None, "the same"),
    ("NL", "5611 3C", None, "a digit for a letter that looks like none"),
    ("LU", "L-153", None, "the country's mark is no digit"),
    ("BE", "B-800", None, "the same"),
    ("DE", "D-8033", None, "the same"),
    ("BE", "B000", None, "the same"),
    ("NL", "27I2 AK", "2712 AK", "a look-alike as before"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "meant", "why"), EXCHANGED)
def test_a_letter_and_a_digit_changed_places(country, typed, meant, why):
    assert [item.after for item in Intake(country).check({"postcode": typed}).suggestions] == ([meant] if meant else [])


NAMED = [
    # country, line, postcode, city, verdict
    ("NL", "Zorgcentrum De Wielborgh", "3312 KP", "Dordrecht", "confirm"),
    ("NL", "Huize Avondrust", "3312 KP", "Dordrecht", "confirm"),
    ("NL", "Kasteelstraat", "3312 KP", "Dordrecht", "fix"),
    ("NL", "Huizerstraatweg", "3312 KP", "Dordrecht", "fix"),
    ("BE", "WZC Sint-Jozef", "9000", "Gent", "confirm"),
    ("DE", "Seniorenheim St. Anna", "94032", "Passau", "confirm"),
    ("DE", "Seniorenweg", "94032", "Passau", "fix"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "line", "postcode", "city", "verdict"), NAMED)
def test_a_home_that_is_called_by_its_name_is_asked_for_its_number_and_not_refused(
    country, line, postcode, city, verdict
):
    assert Intake(country).check({"street": line, "postcode": postcode, "city": city}).verdict.value == verdict


IN_A_ROOM = [
    ("GB", "c/o Room 114, Devonshire Hall, Cumberland Road", "LS6 2EQ", "Leeds"),
    ("GB", "c/o Ward 5, The Infirmary, Church Lane", "LS6 2EQ", "Leeds"),
    ("NL", "p/a kamer 12, Dorpsstraat 5", "3312 KP", "Dordrecht"),
    ("DE", "c/o Zimmer 12, Lindenstraße 5", "24105", "Kiel"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "line", "postcode", "city"), IN_A_ROOM)
def test_nobody_is_asked_about_the_room_where_post_is_cared_for(country, line, postcode, city):
    assert Intake(country).check({"street": line, "postcode": postcode, "city": city}).verdict.value == "accept"


@pytest.mark.parametrize("word", ["Nicole", "nicole", "Solange"])
def test_a_word_is_no_postcode_whose_digits_slipped(word):
    report = Intake(country="GB").check({"family_name": "Martin", "postcode": word, "city": "London"})
    assert not [item for item in report.suggestions if item.field == "postcode"]
    capitals = Intake(country="GB").check({"family_name": "Martin", "postcode": "SWIA IAA", "city": "London"})
    assert [item.after for item in capitals.suggestions] == ["SW1A 1AA"]
