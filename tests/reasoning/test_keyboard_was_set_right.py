# ruff: noqa: E501
"""Texts typed with the keyboard set to another layout: one cause, and no real name asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright import Intake
from firsttimeright.reasoning import keyboard_was_set_right
from firsttimeright.text.slips import LAYOUTS

ASKED = [
    # country, what came of the keyboard, and how it is meant
    ("NL", {"full_name": "Ыусшд Офтыут"}, {"full_name": "Secil Jansen"}),
    ("NL", {"full_name": "Яфтв Дщгшы"}, {"full_name": "Zand Louis"}),
    ("NL", {"family_name": "Jansen", "city": "Фьыеуквфь"}, {"city": "Amsterdam"}),
    ("NL", {"family_name": "Jansen", "email": "офтыут@gmail.com"}, {"email": "jansen@gmail.com"}),
    ("NL", {"family_name": "Офтыут", "email": "офтыут@gmail.com"},
     {"family_name": "Jansen", "email": "jansen@gmail.com"}),
    ("NL", {"given_name": "שממקךןקד", "family_name": "גןחלדארש"}, {"given_name": "Annelies", "family_name": "Dijkstra"}),
    ("NL", {"given_name": "צשרעשרקא", "family_name": "'ןךךןשצד"}, {"given_name": "Margaret", "family_name": "Williams"}),
    ("NL", {"given_name": "Ωéρονιqθε", "family_name": "Μαρψηανδ"}, {"given_name": "Véronique", "family_name": "Marchand"}),
    ("RU", {"given_name": "Bdfy", "family_name": "Gtnhjd"}, {"given_name": "Иван", "family_name": "Петров"}),
    ("BG", {"given_name": "Bdfy", "family_name": "Gtnhjd"}, {"given_name": "Иван", "family_name": "Петров"}),
    ("GR", {"given_name": "Giorgow", "family_name": "Papadopoylow"},
     {"given_name": "Γιοργος", "family_name": "Παπαδοπουλος"}),
    ("GB", {"given_name": "Zilliqm", "family_name": "Zilson"}, {"given_name": "William", "family_name": "Wilson"}),
    ("FR", {"given_name": "Mqrtin", "family_name": "Mqrchqnd"}, {"given_name": "Martin", "family_name": "Marchand"}),
    ("FR", {"given_name": "Marie", "family_name": "?artin"}, {"family_name": "Martin"}),
    ("BE", {"given_name": "Jqn", "family_name": "Peeters"}, {"given_name": "Jan"}),
    ("BE", {"given_name": "Qnneke", "family_name": "Vqn Dqmme"}, {"given_name": "Anneke", "family_name": "Van Damme"}),
    ("BE", {"given_name": "Qnneke", "infix": "vqn", "family_name": "Dqmme"},
     {"given_name": "Anneke", "infix": "van", "family_name": "Damme"}),
    ("DE", {"given_name": "Thomas", "family_name": "Schultye"}, {"family_name": "Schultze"}),
    ("DE", {"given_name": "Mority", "family_name": "Schultye"}, {"given_name": "Moritz", "family_name": "Schultze"}),
    ("CH", {"given_name": "Reto", "family_name": "Yeiter"}, {"family_name": "Zeiter"}),
    ("FR", {"given_name": "MQRTIN", "family_name": "Lambert"}, {"given_name": "Martin"}),
]  # fmt: skip
QUIET = [
    ("BE", "Умут", "Kowalski"), ("NL", "Умут", "Демир"), ("NL", "Иван", "Петров"), ("NL", "Олександр", "Шевченко"), ("DE", "Мария", "Иванова"), ("NL", "דוד", "כהן"),
    ("NL", "Γιώργος", "Παπαδόπουλος"), ("BG", "Ivan", "Petrov"), ("RU", "Aleksandr", "Kuznetsov"),
    ("RU", "Hans", "Zwierzchowski"), ("GR", "Nikolaos", "Economou"), ("GR", "Vasilis", "Xydis"), ("IL", "David", "Cohen"),
    ("BE", "Tariq", "Aziz"), ("FR", "Rafiq", "El Mansouri"), ("BE", "Iqbal", "Qureshi"), ("BE", "Aziz", "Zaqout"),
    ("FR", "Wassim", "Zaoui"), ("DE", "Simone", "Leny"), ("CH", "Lucie", "Francez"), ("DE", "Joseph", "Mazer"), ("DE", "Emma", "Taylor"),
    ("CH", "Marc", "Gallay"), ("DE", "Luke", "Barney"), ("AT", "Anna", "Kubelky"),
    ("DE", "Zeynep", "Yilmaz"), ("GB", "Zaq", "Quayle"), ("US", "Waqas", "Zaman"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "meant"), ASKED)
def test_one_keyboard_is_one_question(country, typed, meant):
    asked = [item for item in Intake(country=country).check(typed).suggestions if item.field != "salutation"]
    assert {item.field: item.after for item in asked} == meant
    assert {item.code for item in asked} == {"cross.other_keyboard"}
    assert len({item.cause for item in asked}) == 1
    assert bool(asked[0].cause) is (len(meant) > 1)


@pytest.mark.parametrize(("country", "given", "family"), QUIET)
def test_names_that_are_real_as_they_stand(country, given, family):
    for record in ({"given_name": given, "family_name": family}, {"full_name": f"{given} {family}"}):
        report = Intake(country=country).check(record)
        assert "cross.other_keyboard" not in report.codes


ACCENTS = [
    ("SE", {"given_name": "Denver", "family_name": "onbekend", "email": "denver.edström@gmail.c0m"}),
    ("SE", {"given_name": "Erina", "birth_date": "Lundström", "family_name": "19w57-05-23", "email": "erina.lundström@gmail.com"}),
    ("FR", {"given_name": "Zzqx", "family_name": "Lefqvre", "email": "zzqx.lefèvre@orange.fr"}),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed"), ACCENTS)
def test_an_accent_in_an_address_is_no_other_keyboard(country, typed):
    report = Intake(country=country).check(typed)
    assert not [item for item in report.suggestions if item.field == "email" and item.code == "cross.other_keyboard"]


@given(st.lists(st.text(st.characters(max_codepoint=127), max_size=9)), st.sampled_from(LAYOUTS))
def test_wrong_keys_are_counted_as_in_the_texts_read_whole(texts, layout):
    for way in keyboard_was_set_right._ways(layout, "NL", latin=True):
        pairs = [pair for text in texts for pair in zip(text.lower(), way.reads(text).lower(), strict=True)]
        if way.part == "letters":
            assert keyboard_was_set_right._wrong_keys(way, texts) == len({one for one, other in pairs if one != other})
