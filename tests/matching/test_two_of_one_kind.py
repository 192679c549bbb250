"""Two people or firms with much in common, who are two: and the same things in common of one, who stays one."""

from __future__ import annotations

from typing import Any

import pytest

from firsttimeright import Index
from firsttimeright.matching.answer import THRESHOLD
from firsttimeright.matching.scoring import probability

BASE = [
    {
        "id": number,
        "given_name": given,
        "family_name": family,
        "birth_date": f"19{40 + number % 60}-{1 + number % 12:02d}-{1 + number % 28:02d}",
        "postcode": f"{1000 + number} AB",
        "house_number": str(1 + number % 90),
        "phone": f"020-{6_100_000 + 37 * number}",
    }
    for number, (given, family) in enumerate(
        (given, family)
        for given in ("Jan", "Piet", "Anna", "Maria", "Ahmed", "Thomas", "Emma", "James", "Peter", "Kees")
        for family in ("Jansen", "Smit", "Hassan", "Yilmaz", "Peeters", "Wagner", "Taylor", "Durand", "Vos", "Bakker")
    )
]
HOUSE = {"postcode": "7001 CG", "house_number": "44", "street": "Keppelseweg", "city": "Doetinchem"}
AWAY = {"postcode": "4811 AA", "house_number": "9", "street": "Markt", "city": "Breda"}
OFFICE = {"email": "info@fietsenwinkel-oost.nl", "phone": "038-4211190"}
LIEKE = {"given_name": "Lena", "family_name": "Bronkhorst", "birth_date": "1997-05-12", **HOUSE}
ALI = {"given_name": "Ahmed", "family_name": "Hassan", "birth_date": "1990-01-01", **HOUSE}

PAIRS: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    # what they have in common, one, the other, whether they are one customer
    ("a name and 1 January", ALI, {**ALI, **AWAY}, False),
    ("a name, 1 January and a house", ALI, {**ALI, "given_name": "Ahmad"}, True),
    ("a name, 1 January and a mailbox", {**ALI, "email": "ahmed.hassan90@gmail.com"},
     {**ALI, **AWAY, "email": "ahmed.hassan90@gmail.com"}, True),
    ("a name and another day", {**ALI, "birth_date": "1990-03-17"}, {**ALI, **AWAY, "birth_date": "1990-03-17"}, True),
    ("twins, each with a mailbox of the own name", {**LIEKE, "email": "lena.bronkhorst@web.de"},
     {**LIEKE, "given_name": "Lina", "email": "lina.bronkhorst@web.de"}, False),
    ("one name heard in two ways", {**LIEKE, "given_name": "Sofie", "email": "sofie.bronkhorst@web.de"},
     {**LIEKE, "given_name": "Sophie", "email": "sophie.bronkhorst@web.de"}, True),
    ("a given name at one office", {"given_name": "Marco", "family_name": "Bakker", **OFFICE},
     {"given_name": "Marco", "family_name": "Vreugdenhil", **OFFICE}, False),
    ("a name at one office", {"given_name": "Marco", "family_name": "Vreugdenhil", **OFFICE},
     {"initials": "M.", "family_name": "Vreugdenhil", **OFFICE}, True),
    ("a given name and a birthday at one office",
     {"given_name": "Petra", "family_name": "Holm", "birth_date": "1980-02-03", **OFFICE},
     {"given_name": "Petra", "family_name": "Visscher", "birth_date": "1980-02-03", **OFFICE}, True),
    ("a given name, a mailbox and a number of their own",
     {"given_name": "Lisanne", "family_name": "Kuipers", "email": "lisannek@hotmail.com", "phone": "06-17720946"},
     {"given_name": "Lisanne", "family_name": "Bosman", "email": "lisannek@hotmail.com", "phone": "06-17720946"}, True),
    ("a bookkeeper", {"organisation": "Cafe De Gouden Leeuw", "email": "post@jaspersadmin.nl", "phone": "0475-331100",
     "postcode": "6041 AA", "house_number": "5"}, {"organisation": "Kapsalon Chique", "email": "post@jaspersadmin.nl",
     "phone": "0475-331100", "postcode": "6043 BB", "house_number": "40"}, False),
    ("a house, under another sign", {"organisation": "Cafe De Zwaan", **OFFICE, **HOUSE},
     {"organisation": "Restaurant De Zwaan", **OFFICE, **HOUSE}, True),
    ("a house and a rare name, a generation apart", {**LIEKE, "given_name": "Ulbe", "birth_date": "1944-06-09"},
     {**LIEKE, "given_name": "Ulbe", "birth_date": "1972-10-19"}, False),
    ("the second and the third of a name", {**LIEKE, "given_name": "Thaddeus", "suffix": "II", "birth_date": ""},
     {**LIEKE, "given_name": "Thaddeus", "suffix": "III", "birth_date": ""}, False),
    ("a usual street and number in two towns",
     {"given_name": "Thomas", "family_name": "Wagner", "street": "Hauptstr.", "house_number": "5", "postcode": "70173",
      "city": "Stuttgart", "country": "DE"},
     {"given_name": "Thomas", "family_name": "Wagner", "street": "Hauptstr.", "house_number": "5", "postcode": "44135",
      "city": "Dortmund", "country": "DE"}, False),
    ("a street and number in a town of two names",
     {"given_name": "Wim", "family_name": "Tolhuis", "street": "Dorpsstraat", "house_number": "44",
      "postcode": "9479 AA", "city": "Noordlaren"},
     {"given_name": "Wim", "family_name": "Tolhuis", "street": "Dorpsstraat", "house_number": "44",
      "postcode": "9479 AA", "city": "Haren"}, True),
    ("a given name and a house",
     {"given_name": "Wim", "family_name": "de Wit", "birth_date": "1955-03-04", **HOUSE},
     {"given_name": "Wim", "family_name": "Kloos", "birth_date": "1958-10-24", **HOUSE}, False),
    ("a house, each with a mailbox of the own name",
     {"given_name": "Jan", "family_name": "Kloos", "email": "jan.kloos@kpn.nl", **HOUSE},
     {"given_name": "Janny", "family_name": "Kloos", "email": "janny.kloos@kpn.nl", **HOUSE}, False),
    ("a patronymic, in the order of its country",
     {"full_name": "Иванов Сергей Петрович", "birth_date": "1970-03-02", "phone": "+7 921 330 44 12"},
     {"given_name": "Sergei", "family_name": "Ivanov", "birth_date": "1970-03-02", "phone": "+79213304412"}, True),
    ("a house and an owner's birthday", {"organisation": "Bakkerij Klinker", "birth_date": "1970-05-14", **HOUSE},
     {"organisation": "Slagerij Vos", "birth_date": "1970-05-14", **HOUSE}, False),
    ("a firm's words in another order, and its owner's birthday",
     {"organisation": "Bakkerij Klinker", "birth_date": "1970-05-14", **HOUSE},
     {"organisation": "Klinker Bakkerij", "birth_date": "1970-05-14", **AWAY}, True),
    ("a name and a large town", {"given_name": "Emma", "family_name": "Peeters", "city": "Antwerpen",
     "postcode": "2000", "birth_date": "1990-02-03", "country": "BE"}, {"given_name": "Emma", "family_name": "Peeters",
     "city": "Antwerpen", "postcode": "2000", "birth_date": "1996-10-22", "country": "BE"}, False),
    ("what is typed where no address is known", {"given_name": "Anna", "family_name": "Bakker",
     "email": "geen@email.nl", "postcode": "1621 AA", "house_number": "3"}, {"given_name": "Anna",
     "family_name": "Bakker", "email": "geen@email.nl", "postcode": "6221 ZZ", "house_number": "8"}, False),
]  # fmt: skip


@pytest.mark.parametrize(("common", "one", "other", "same"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_two_are_two_and_one_is_one(common: str, one: dict[str, Any], other: dict[str, Any], same: bool) -> None:
    """Whichever of the two is in the index; and the steps add up to the weight."""
    for known, asked in ((one, other), (other, one)):
        index = Index.build([*BASE, {**known, "id": "known"}], country="NL")
        why = index.why_not(asked, "known")
        assert (probability(why.weight) >= THRESHOLD) is same, common
        assert abs(sum(step.bits for step in why.steps) - why.weight) < 0.05


def test_a_birthday_that_many_have_says_less() -> None:
    """A host's own day for the unknown is found by its number; one customer entered many times makes no such day."""

    def built(born: str, family: str) -> Index:
        many = [
            {"id": f"m{number}", "given_name": f"{letter}an", "family_name": family.format(number), "birth_date": born}
            for number in range(400)
            for letter in "BDHJKLMNPRSTVW"[number % 14]
        ]
        known = {"id": "known", "given_name": "Jan", "family_name": "Vos", "birth_date": "1980-05-05", **HOUSE}
        return Index.build([*BASE, *many, known], country="NL")

    asked = {"given_name": "Jan", "family_name": "Vos", "birth_date": "5-5-1980", **AWAY}
    usual = built("1980-05-05", "Name{0}xy").why_not(asked, "known")
    plain = built("1971-03-09", "Name{0}xy").why_not(asked, "known")
    twice = built("1980-05-05", "Vos").why_not(asked, "known")
    assert "match.usual_birth" in [step.code for step in usual.steps]
    assert "match.usual_birth" not in [step.code for step in (*plain.steps, *twice.steps)]
    assert usual.weight < plain.weight - 5
