"""A slip in a word that thousands of streets are named after is asked about; names and other words are not."""

from __future__ import annotations

import pytest

from firsttimeright import Intake
from firsttimeright.fields.addresses.name_words import meant
from firsttimeright.reference import standard

SLIPPED = [
    ("GB", "Sattion Road", "Station Road"), ("GB", "Chruch Lane", "Church Lane"), ("GB", "VICTROIA ST", "VICTORIA ST"),
    ("US", "Washingotn Avenue", "Washington Avenue"), ("DE", "Bahnofstraße", "Bahnhofstraße"),
    ("DE", "Banhofstr.", "Bahnhofstr."), ("AT", "Shculgasse", "Schulgasse"), ("BE", "Statoinsstraat", "Stationsstraat"),
    ("BE", "Molnestraat", "Molenstraat"), ("FR", "rue de la Républqiue", "rue de la République"),
    ("FR", "place de l'Eglsie", "place de l'église"), ("FR", "avenue Jean Juarès", "avenue Jean Jaurès"),
    ("CH", "rue du Châetau", "rue du Château"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street", "wanted"), SLIPPED)
def test_the_word_is_set_right(country, street, wanted):
    found = meant(street, country, standard())
    assert found is not None
    assert found.street.casefold() == wanted.casefold()


RIGHT = [
    ("GB", "Staton Road"), ("GB", "Winsor Road"), ("GB", "Princes Street"), ("GB", "Castel Road"),
    ("GB", "Vitoria Street"),
    ("GB", "Station Road"), ("GB", "Old Sattion"), ("GB", "Sattion"), ("DE", "Gratenstraße"),
    ("DE", "Krichstraßenbrücke"),
    ("DE", "Bahnhofstraße"), ("DE", "Weisenstraße"), ("BE", "Gentesstraat"), ("FR", "rue Fontane"),
    ("DE", "Schlosstr."),
    ("FR", "rue Marchal"),
    ("FR", "Républqiue"), ("NL", "Statoinsstraat"), ("", "Sattion Road"), ("GB", "5 Sattion Road"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "street"), RIGHT)
def test_what_streets_are_called_is_left_alone(country, street):
    assert meant(street, country or None, standard()) is None


@pytest.mark.parametrize(
    ("country", "street", "wanted"),
    [
        ("GB", "12 Sattion Road", "12 Station Road"),
        ("DE", "Bahnofstraße 12", "Bahnhofstraße 12"),
        ("BE", "Steenwge op Gent 12", "Steenweg op Gent 12"),
    ],
)
def test_it_is_asked_in_a_line_with_its_number(country, street, wanted):
    record = {"street": street}
    report = Intake(country=country).check(record)
    assert [(item.field, item.after) for item in report.suggestions] == [("street", wanted)]
    assert report.record["street"] == street
