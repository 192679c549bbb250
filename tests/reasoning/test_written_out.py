"""An address has no umlauts: a name whose vowels it writes out, with nothing between the names, is repeated in it."""

from __future__ import annotations

import itertools

import pytest

from firsttimeright import Intake

GIVEN, FAMILY = ("Käthe", "Jörg", "Günter", "Jan"), ("Grünwald", "Köhler", "Schäfer", "Weiß", "Bürger", "Brandt")
LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
WAYS = ("{given}{family}", "{family}{given}", "{given[0]}{family}", "{family}{given[0]}", "{given}.{family}")


def asked(country, record):
    """Give the fields of the name that are asked about."""
    report = Intake(country=country).check(record)
    doubts = {item.field for item in report.findings if item.severity.value != "info"}
    return (doubts | {item.field for item in report.suggestions}) & {"given_name", "family_name"}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("given", "family"), list(itertools.product(GIVEN, FAMILY)))
def test_a_right_name_is_asked_nothing(given, family, way):
    local = way.format(given=given, family=family).lower().translate(LETTERS)
    record = {"given_name": given, "family_name": family, "email": f"{local}@example.org"}
    assert asked("DE", record) == set()


@pytest.mark.parametrize(
    ("given", "family", "local"), [("Søren", "Bjørn", "soerenbjoern"), ("Åse", "Kjær", "aasekjaer")]
)
def test_nor_is_a_danish_one(given, family, local):
    assert asked("DK", {"given_name": given, "family_name": family, "email": f"{local}@example.org"}) == set()


BESIDE = [
    # given name, infix, family name, what the address holds
    ("Sjaan", "", "Dekker", "sjaand"),
    ("Hisse", "", "Ruiter", "hisser1"),
    ("Obbe", "van der", "Wal", "obbevdw"),
    ("Obbe", "van der", "Wal", "obbew"),
    ("Hisse", "", "Ruiter", "hissek"),
    ("Hisse", "", "Ruiter", "khisse"),
]


@pytest.mark.parametrize(("given", "infix", "family", "local"), BESIDE)
def test_a_letter_beside_a_rare_given_name_is_none_of_it(given, infix, family, local):
    record = {"given_name": given, "infix": infix, "family_name": family, "email": f"{local}@example.org"}
    assert asked("NL", record) == set()


def test_a_letter_that_makes_a_known_name_is_one_of_it():
    assert asked("NL", {"given_name": "Sann", "family_name": "Ruiter", "email": "sanne.ruiter@example.org"}) == {
        "given_name"
    }


ALONE = [
    # family name, what the address holds, whether the name is asked about
    ("Tjalma", "tjalmas", False),  # the family's
    ("Tjalma", "tjalmaa", False),  # his own was taken
    ("Satterthwaite", "satterthwait", False),
    ("Zwaenepeol", "zwaenepoel", True),
    ("Zwaenepoe", "h.zwaenepoel", True),
]


@pytest.mark.parametrize(("family", "local", "told"), ALONE)
def test_a_letter_at_the_end_of_a_name_alone_says_nothing(family, local, told):
    record = {"given_name": "Hendrik", "family_name": family, "email": f"{local}@example.org"}
    assert asked("NL", record) == ({"family_name"} if told else set())


def test_one_name_is_not_read_out_of_the_other():
    assert asked("DE", {"given_name": "Tammo", "family_name": "Tammena", "email": "tammenat@example.org"}) == set()
