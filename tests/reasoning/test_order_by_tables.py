"""Given and family name in each other's field, told by the tables alone; and names that merely look so."""

from __future__ import annotations

import pytest

from firsttimeright import Intake

SWAPPED = [
    # country, given, infix, family, why
    ("NL", "Bakker", "", "Anneke", "two names that are hardly anything else"),
    ("NL", "Jansen", "", "Jan P.", "with an initial behind"),
    ("NL", "Bakker Jansen", "", "Anna", "two family names"),
    ("NL", "Vries", "de", "Sanne", "around an infix in its own field"),
    ("BE", "Damme", "Van", "Luc", "the same, with its capital"),
    ("BE", "Vandamme", "", "Luc", "an infix in one word with the name"),
    ("FR", "Lefèvre", "", "Marie-Claude", "a double given name"),
    ("FR", "Martin", "", "Jean-Luc", "Martin is a given name too, and Jean-Luc no family's"),
    ("DE", "Müller-Schmidt", "", "Anna", "a double family name"),
    ("DE", "Müller", "", "Hans-Peter", "a double given name"),
    ("AT", "Gruber", "", "Johanna", "a country whose given names nobody counts"),
    ("CH", "Zürcher", "", "Ursula", "another"),
    ("ES", "García López", "", "Antonio", "two family names, as everybody has"),
    ("ES", "García López", "", "María José", "and two given names"),
    ("IT", "Esposito", "", "Gennaro", "Gennaro is a family too, but nobody is given Esposito"),
    ("IT", "De Luca", "", "Maria", "an article with the name"),
    ("PL", "Kowalska", "", "Anna", "a woman's form"),
    ("IE", "O'Brien", "", "Siobhan", "with its beginning"),
    ("GB", "McDonald", "", "Fiona", "the same"),
    ("BE", "Demir", "", "Fatma", "Turkish names, of which the first is given, too"),
    ("GB", "Hatton", "", "Oliver", "Oliver is a family as often, but nobody is given Hatton"),
    ("US", "House", "", "Scott", "another"),
    ("FR", "Delisle", "", "Benoît", "another"),
    ("NL", "Kuipers", "", "Ernst", "another"),
    ("DE", "Scheller", "", "Jan", "another"),
    ("BE", "Toussaint", "", "Maria", "the first is given, too, but Maria is no family"),
    ("GB", "Eastwood", "", "Thomas", "a family name of the country, and a given name that is both"),
    ("GB", "Davies", "", "Ross", "Ross is rather a family, but Davies is nothing else"),
    ("FR", "Adam", "", "Mélissa", "both are given, but Mélissa is no family"),
    ("US", "Mason", "", "Kaitlyn", "another"),
    ("DE", "Yılmaz", "", "Mehmet", "Turkish names in Germany"),
    ("FI", "Virtanen", "", "Matti", "a Finnish name"),
    ("NO", "Hansen", "", "Kari", "a Norwegian one"),
]  # fmt: skip

KEPT = [
    # country, given, infix, family, why
    ("NL", "Anneke", "", "Bakker", "as it should be"),
    ("NL", "Jan Willem", "", "Bakker", "two given names"),
    ("NL", "Anna", "", "Maria", "two given names"),
    ("NL", "Linden", "", "Mark", "parents choose Linden too"),
    ("US", "Ulugbek", "", "G'aniyev", "a mark in a name of which no table says anything"),
    ("GB", "O'tkir", "", "G'aniyev", "another"),
    ("FR", "Sa'id", "", "Jo'rayev", "and another"),
    ("NL", "Storm", "van", "Leeuwen", "a given name before an infix"),
    ("NL", "Wit", "de", "Bloem", "both are words"),
    ("NL", "Dirk", "van", "Jan", "a given name behind an infix, and another before it"),
    ("DE", "Arndt", "", "Florian", "a given name that the world hardly knows"),
    ("DE", "Lorenz", "", "Falk", "each is a given name too"),
    ("DE", "Ayşegül", "", "Said", "names from elsewhere"),
    ("GB", "Scott", "", "Rosie", "Scott is as often a given name"),
    ("GB", "Bennett", "", "James", "looks swapped"),
    ("US", "Taylor", "", "Jordan", "both are both"),
    ("US", "Madison", "", "Avery", "both are both"),
    ("FR", "Martin", "", "Bernard", "both are both"),
    ("GB", "Thomas", "", "James", "both are both"),
    ("FR", "Martin", "", "Simon", "both are both"),
    ("DE", "Peter", "", "Frank", "both are both"),
    ("GB", "Jordan", "", "Taylor", "both are both"),
    ("US", "Lewis", "", "Scott", "both are both"),
    ("NL", "Storm", "", "Ernst", "both are both"),
    ("BE", "Roland", "", "Femke", "Femke is no family, but Roland is rather given"),
    ("DE", "Minjun", "", "Kim", "a Korean name, of which no list has the first"),
    ("DE", "Bibo", "", "Stuart", "a name from elsewhere, whose letters say nothing"),
    ("BE", "Petrovna", "", "Franz", "of her father's name, as the second of Russian given names"),
    ("ES", "Antonio", "", "García López", "as it should be"),
    ("ES", "Cruz", "", "Ángel", "a given name of women"),
    ("ES", "Reyes", "", "Daniel", "another"),
    ("IT", "Gennaro", "", "Esposito", "as it should be"),
    ("IT", "Rosario", "", "Salvatore", "two given names"),
    ("NL", "Nguyễn Thị", "", "Hạnh", "the order of Vietnam"),
    ("DE", "Friedrich", "", "Mauritius", "a German given name, and a family's that is hardly anywhere"),
    ("DE", "Konrad", "", "Sixtus", "another"),
    ("DE", "Wang", "", "Anna", "a Chinese family name is left to those who know"),
    ("TR", "Yılmaz", "", "Mehmet", "a Turkish given name"),
    ("BE", "Yüksel", "", "Peter", "another, and no Turkish family gives Peter"),
    ("DE", "Drees", "", "Benjamin", "a form of Andreas that no table of given names has"),
    ("NL", "Zelimkhan", "", "Khangoshvili", "from afar: the one hardly known, the other in no table"),
    ("BE", "Zelimkhan", "", "Yandarbiyev", "another"),
]  # fmt: skip


def asked(country, given, infix, family, **more):
    record = {"given_name": given, "family_name": family, **({"infix": infix} if infix else {}), **more}
    found = Intake(country=country).check(record).suggestions
    return {item.field: item.after for item in found if item.code == "name.swapped_fields"}


@pytest.mark.parametrize(("country", "given", "infix", "family", "why"), SWAPPED)
def test_names_in_each_others_field_are_put_right(country, given, infix, family, why):
    assert asked(country, given, infix, family) == {"given_name": family, "family_name": given}, why


@pytest.mark.parametrize(("country", "given", "infix", "family", "why"), KEPT)
def test_names_that_may_stand_so_are_left_alone(country, given, infix, family, why):
    assert asked(country, given, infix, family) == {}, why


def test_an_address_in_this_order_speaks_for_names_that_look_swapped():
    assert asked("US", "Palmer", "", "Carlos", email="palmer.carlos@example.org") == {}


@pytest.mark.parametrize(
    ("country", "given", "family"),
    [
        ("GB", "Barrett", "Max"),
        ("DE", "Bach", "Karl"),
        ("FR", "Collin", "Jean"),
        ("US", "Jones", "Thomas"),
    ],
)
def test_an_address_decides_where_the_tables_leave_it_open(country, given, family):
    assert asked(country, given, "", family) == {}
    wanted = {"given_name": family, "family_name": given}
    assert asked(country, given, "", family, email=f"{family}.{given}@example.org".lower()) == wanted
    assert asked(country, given, "", family, email=f"{given}.{family}@example.org".lower()) == {}


SALUTATIONS = [
    # country, salutation, given, family, whether the swap is asked about
    ("FR", "M.", "Adam", "Mélissa", False),
    ("FR", "Mme", "Adam", "Mélissa", True),
    ("US", "Mr", "Mason", "Kaitlyn", False),
    ("US", "Ms", "Mason", "Kaitlyn", True),
    ("NL", "Dhr.", "Bakker", "Anneke", True),
]  # fmt: skip


@pytest.mark.parametrize(("country", "salutation", "given", "family", "wanted"), SALUTATIONS)
def test_a_salutation_that_does_not_fit_what_would_be_the_given_name_speaks_against_it(
    country, salutation, given, family, wanted
):
    found = asked(country, given, "", family, salutation=salutation)
    assert {field: found[field] for field in found if field != "salutation"} == (
        {"given_name": family, "family_name": given} if wanted else {}
    )


@pytest.mark.parametrize(
    ("given", "family"),
    [("Malayeka", "Leland"), ("Adurrahman", "Rudiger"), ("Oluwadamisi", "Ellery")],
)
def test_letters_alone_make_no_family_name_of_a_rare_given_one(given, family):
    """No table has it in either place; that the address has the family name first is not enough then."""
    record = {"given_name": given, "family_name": family, "email": f"{family}.{given}@gmail.com".lower()}
    assert not Intake(country="GB").check(record).suggestions


@pytest.mark.parametrize("letters", ["@" * 118, "e" * 118, "\N{GRINNING FACE}" * 118])
def test_a_name_of_one_letter_a_hundred_times_is_judged_like_any_other(letters):
    """Such a share of the people is so small that a computer takes it for none, by which nothing can be divided."""
    report = Intake(country="NL").check({"given_name": letters, "family_name": "Jansen", "email": "jansen@example.org"})
    assert "reasoning" not in {item.check for item in report.skipped}
