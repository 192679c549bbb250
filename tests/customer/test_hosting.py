"""Back into the host's own form: parts stay together where the host has one field for them."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Verdict
from firsttimeright.customer import hosted, hosting, read
from firsttimeright.text.folding import compact

KEPT = [
    # country, typed, stored, why
    ("NL", {"family_name": "VAN DEN BERG"}, {"family_name": "van den Berg"}, "no field for the infix"),
    ("NL", {"family_name": "VAN DEN BERG", "infix": ""}, {"family_name": "Berg", "infix": "van den"}, "one"),
    ("NL", {"given_name": "Bart van", "family_name": "Gestel"}, {"given_name": "Bart van", "family_name": "Gestel"},
     "nothing goes from one name to the other"),
    ("NL", {"given_name": "Bart van", "infix": "", "family_name": "Gestel"},
     {"given_name": "Bart", "infix": "van", "family_name": "Gestel"}, "it has a field"),
    ("NL", {"given_name": "de Vries", "family_name": "Bas"}, {"given_name": "de Vries", "family_name": "Bas"},
     "asked about, next time too"),
    ("NL", {"initials": "Jan", "given_name": "J.P.", "family_name": "Molenaar"},
     {"initials": "J.P.", "given_name": "Jan", "family_name": "Molenaar"}, "in each other's field, and they agree"),
    ("NL", {"initials": "Jan", "given_name": "P.J.", "family_name": "Molenaar"},
     {"initials": "Jan", "given_name": "P.J.", "family_name": "Molenaar"}, "they do not agree"),
    ("FR", {"given_name": "Tran Van", "family_name": "Minh-Khoa"},
     {"given_name": "Tran Van", "family_name": "Minh-Khoa"}, "with a capital it may be a name"),
    ("NL", {"given_name": "Anh Van", "family_name": "Tran"},
     {"given_name": "Anh Van", "family_name": "Tran"}, "a given name"),
    ("BE", {"family_name": "De Smet"}, {"family_name": "De Smet"}, "as registered"),
    ("NL", {"family_name": "Berg, van den"}, {"family_name": "van den Berg"}, "put in order"),
    ("NL", {"given_name": "drs. J.P."}, {"given_name": "drs. J.P."}, "no fields for title and initials"),
    ("GB", {"title": "", "given_name": "Dr Helen", "family_name": "Barker"},
     {"salutation": "Dr", "given_name": "Helen", "family_name": "Barker"}, "a field called title holds titles, too"),
    ("GB", {"title": "Dr", "given_name": "Helen"}, {"salutation": "Dr", "given_name": "Helen"}, "as it is"),
    ("GB", {"title": "Mrs", "given_name": "Dr Helen"}, {"salutation": "Mrs", "given_name": "Dr Helen"}, "it is full"),
    ("GB", {"salutation": "", "given_name": "Dr Helen"}, {"salutation": "", "given_name": "Dr Helen"}, "not its name"),
    ("NL", {"street": "KERKSTR. 12 A"}, {"street": "Kerkstraat 12 A"}, "one line"),
    ("NL", {"street": "Postbus 1234"}, {"street": "Postbus 1234"}, "one line"),
    ("NL", {"house_number": "12 a"}, {"house_number": "12", "house_number_addition": "A"}, "the one that is made"),
    ("BE", {"street": "Veldstraat 16 bus 4"}, {"street": "Veldstraat 16 bus 4"}, "one line"),
    (
        "BE",
        {"street": "Rue de la Loi 16 bte 4", "house_number": ""},
        {"street": "Rue de la Loi", "house_number": "16", "house_number_addition": "bte 4"},
        "a box is an addition, in the words typed",
    ),
    ("BE", {"house_number_addition": "bus 3"}, {"house_number_addition": "bus 3"}, "as it is"),
    ("US", {"street": "1600 Pennsylvania Ave NW Apt 2"}, {"street": "1600 Pennsylvania Ave NW Apt 2"}, "one line"),
    ("FR", {"street": "", "postcode": "17 rue Pasteur", "city": "69007", "region": "Lyon"},
     {"street": "17 rue Pasteur", "postcode": "69007", "city": "Lyon", "region": None}, "a row one field too far"),
    ("NL", {"street": "", "postcode": "Dorpsstraat 12", "city": "9401 GS", "region": "Assen"},
     {"street": "Dorpsstraat 12", "postcode": "9401 GS", "city": "Assen", "region": None}, "the same"),
    ("NL", {"city": "1017 GL Amsterdam"}, {"city": "1017 GL Amsterdam"}, "no field for the postcode"),
    ("NL", {"city": "1017gl amsterdam", "postcode": ""}, {"city": "Amsterdam", "postcode": "1017 GL"}, "one"),
    ("DE", {"street": "Hauptstr. 5, 80331 München", "postcode": "", "city": ""},
     {"street": "Hauptstraße 5", "postcode": "80331", "city": "München"}, "no field for the number"),
    ("NL", {"street": "Oudegracht 5 a, 3511 AB Utrecht", "postcode": "", "city": ""},
     {"street": "Oudegracht 5 A", "postcode": "3511 AB", "city": "Utrecht"}, "no field for the number"),
    ("BE", {"street": "Kerkstraat 5 bus 12, 2000 Antwerpen", "postcode": "", "city": ""},
     {"street": "Kerkstraat 5 bus 12", "postcode": "2000", "city": "Antwerpen"}, "the line as it was typed"),
    ("NL", {"street": "Oudegracht 5, 3511 AB Utrecht", "postcode": ""},
     {"street": "Oudegracht 5, 3511 AB Utrecht", "postcode": ""}, "no field for the place"),
    ("US", {"street": "1 Infinite Loop", "postcode": "", "city": ""},
     {"street": "1 Infinite Loop", "postcode": "", "city": ""}, "Loop is a place as well, and stands for a street"),
    ("JP", {"street": "Ginza 4-5"}, {"street": "Ginza 4-5"}, "the mark of a postcode is no part of a street"),
    ("NL", {"given_name": "Louise", "family_name": "d'Ansembourg"},
     {"given_name": "Louise", "family_name": "d'Ansembourg"}, "an infix that is glued stays so"),
    ("FR", {"family_name": "d'ormesson"}, {"family_name": "d'Ormesson"}, "an infix that is glued stays so"),
    ("NL", {"family_name": "L'AMI"}, {"family_name": "l'Ami"}, "an infix that is glued stays so"),
    ("GB", {"house_number": "Rose Cottage 12"}, {"house_number": "Rose Cottage 12"}, "turned, it would be lost"),
    ("NL", {"house_number": "flat 12 boven"}, {"house_number": "flat 12 boven"}, "nothing stands twice"),
    ("GB", {"house_number": "Rose Cottage 12", "postcode": "sw1a1aa"},
     {"house_number": "Rose Cottage 12", "postcode": "SW1A 1AA"}, "the rest of the address is tidied"),
    ("NL", {"house_number": "12 a", "postcode": "1017gl"},
     {"house_number": "12", "postcode": "1017 GL", "house_number_addition": "A"}, "what reads back is tidied"),
    ("HU", {"family_name": "Nagy J."}, {"family_name": "Nagy J."}, "the order typed"),
    ("US", {"family_name": "Smith J."}, {"family_name": "Smith J."}, "the order typed"),
    ("US", {"family_name": "J. SMITH"}, {"family_name": "J. Smith"}, "the order typed"),
    ("US", {"family_name": "SMITH, J."}, {"family_name": "J. Smith"}, "turned, as the comma says"),
    ("JP", {"family_name": "Yamada T"}, {"family_name": "Yamada T."}, "the order typed"),
    ("NL", {"given_name": "Jan de Vries", "family_name": ""}, {"given_name": "Jan", "family_name": "de Vries"},
     "the infix goes with the family name"),
    ("BE", {"given_name": "Jan Van de Walle", "family_name": ""},
     {"given_name": "Jan", "family_name": "Van de Walle"}, "the infix goes with the family name"),
    ("DE", {"given_name": "Otto von Bismarck", "family_name": ""},
     {"given_name": "Otto", "family_name": "von Bismarck"}, "a given name that is a family name more often"),
    ("NL", {"given_name": "de Vries, Jan", "family_name": ""}, {"given_name": "Jan", "family_name": "de Vries"},
     "turned, as the comma says"),
    ("NL", {"given_name": "Dhr. Jan de Vries", "family_name": ""},
     {"given_name": "Dhr. Jan", "family_name": "de Vries"}, "no field for the salutation"),
    ("NL", {"given_name": "J.P. Bakker", "family_name": ""}, {"given_name": "J.P.", "family_name": "Bakker"},
     "no field for the initials"),
    ("NL", {"initials": "J. de Vries", "family_name": ""}, {"initials": "J.", "family_name": "de Vries"},
     "a whole name among the initials"),
    ("NL", {"initials": "J. de Vries", "family_name": "de Vries"}, {"initials": "J.", "family_name": "de Vries"},
     "a family name said twice"),
    ("NL", {"initials": "J. de Vries", "family_name": "Bakker"},
     {"initials": "J. de Vries", "family_name": "Bakker"}, "two family names: nobody knows which"),
    ("NL", {"initials": "(A sr.", "family_name": "Smit"}, {"initials": "A. sr.", "family_name": "Smit"},
     "a suffix is no initial"),
    ("NL", {"initials": "A.B. jr", "family_name": "Smit", "suffix": ""},
     {"initials": "A.B.", "family_name": "Smit", "suffix": "jr"}, "it has a field"),
    ("NL", {"initials": "A;B", "family_name": "Smit"}, {"initials": "A;B", "family_name": "Smit"}, "no mark is lost"),
    ("NL", {"initials": "Joh Th", "family_name": "Bakker"}, {"initials": "Joh.Th.", "family_name": "Bakker"},
     "initials of more letters"),
    ("NL", {"given_name": "Fam. van Ginneken", "family_name": ""},
     {"given_name": "Fam. van Ginneken", "family_name": ""}, "a form of address alone is no given name"),
    ("NL", {"initials": "Dhr. Jan de Vries", "given_name": "", "family_name": "", "city": "amsterdam"},
     {"initials": "Dhr. Jan de Vries", "given_name": "", "family_name": "", "city": "Amsterdam"}, "nor initials"),
    ("NL", {"given_name": "Erven H. Nijhuis", "family_name": ""},
     {"given_name": "Erven H. Nijhuis", "family_name": ""}, "heirs are no person: nothing stands twice"),
    ("NL", {"given_name": "Abd el Karim", "family_name": ""}, {"given_name": "Abd el Karim", "family_name": ""},
     "one given name"),
    ("GB", {"given_name": "F. Scott", "family_name": ""}, {"given_name": "F. Scott", "family_name": ""},
     "two given names"),
    ("ES", {"given_name": "María del Carmen", "family_name": ""},
     {"given_name": "María del Carmen", "family_name": ""}, "one given name"),
    ("NL", {"given_name": "", "family_name": "Jan Willem"}, {"given_name": "", "family_name": "Jan Willem"},
     "two given names, no family name"),
    ("CZ", {"given_name": "", "family_name": "Jan Petr"}, {"given_name": "", "family_name": "Jan Petr"},
     "two given names, no family name"),
    ("NL", {"given_name": "", "family_name": "Jan Bakker"}, {"given_name": "Jan", "family_name": "Bakker"},
     "a family name"),
    ("DE", {"given_name": "", "family_name": "Karl Ludwig"}, {"given_name": "Karl", "family_name": "Ludwig"},
     "Ludwig is one as well"),
    ("ES", {"family_name": "de JP"}, {"family_name": "De J.P."}, "the order typed"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "typed", "stored", "why"), KEPT)
def test_a_part_goes_into_a_field_that_the_host_has(country, typed, stored, why):
    assert dict(hosted(read(typed, country=country)).record) == stored, why


@pytest.mark.parametrize(("country", "typed", "stored", "why"), KEPT)
def test_what_is_stored_reads_the_same_again(country, typed, stored, why):
    again = hosted(read(stored, country=country))
    assert dict(again.record) == stored, why
    assert again.changes == ()


OWN_NAMES = [
    # typed, stored
    ({"huisnummer": "12 a"}, {"huisnummer": "12 A"}),
    ({"huisnummer": "12 A"}, {"huisnummer": "12 A"}),
    ({"huisnummer": "12-2"}, {"huisnummer": "12-2"}),
    ({"huisnummer": "12 bis a"}, {"huisnummer": "12 bis A"}),
    ({"huisnummer": "12"}, {"huisnummer": "12"}),
    ({"huisnummer": "12 a", "toevoeging": ""}, {"huisnummer": "12", "toevoeging": "A"}),
    ({"straat": "Kerkstr. 12 a", "huisnummer": ""}, {"straat": "Kerkstraat", "huisnummer": "12 A"}),
    ({"straat": "Kerkstraat 12", "huisnummer": "a"}, {"straat": "Kerkstraat", "huisnummer": "12 A"}),
]


def assert_stored(intake, typed, stored):
    """What is stored is this, gives back what was typed, and is itself changed no more."""
    typed = {**typed, "postcode": "1017 GL"}
    report = intake.check(typed)
    assert dict(report.record) == {**stored, "postcode": "1017 GL"}
    assert report.undo() == typed
    again = intake.check(dict(report.record))
    assert (again.record, again.changes) == (report.record, ())


@pytest.mark.parametrize(("typed", "stored"), OWN_NAMES)
def test_a_host_with_names_of_his_own_gets_no_field_of_ours(typed, stored):
    """A form without a field for the addition that is shown again, or saved, has it still."""
    intake = Intake(country="NL")
    assert_stored(intake, typed, stored)


NO_ADDITION = [
    # typed, stored
    ({"house_number": "12 a"}, {"house_number": "12 A"}),
    ({"house_number": "12-2"}, {"house_number": "12-2"}),
    ({"house_number": "14ij"}, {"house_number": "14 IJ"}),
    ({"house_number": "12"}, {"house_number": "12"}),
    ({"street": "Kerkstraat 12 a", "house_number": ""}, {"street": "Kerkstraat", "house_number": "12 A"}),
]


@pytest.mark.parametrize(("typed", "stored"), NO_ADDITION)
def test_a_host_who_has_no_field_for_the_addition_can_say_so(typed, stored):
    """In our own names too: a form that shows ``house_number`` alone has the addition still."""
    intake = Intake(country="NL", fields={"house_number_addition": None})
    assert_stored(intake, typed, stored)


@pytest.mark.parametrize(
    ("number", "addition", "asked"),
    [
        ("12 a", "B", True),
        ("12-2", "3", True),
        ("12 a", "a", False),
        ("12 a", "A", False),
        ("12 a", "2", False),  # letter and number: a house may have both
        ("12 a", "bis", False),
        ("12", "A B", False),
        ("12", "B", False),
        ("12", "12 B", False),
        ("12 a", "", False),
    ],
)
def test_two_additions_of_one_kind_are_asked_about(number, addition, asked):
    typed = {"huisnummer": number, "toevoeging": addition, "postcode": "1017 GL"}
    report = Intake(country="NL").check(typed)
    assert ("house_number_addition.conflict" in {item.code for item in report.findings}) is asked
    assert (report.verdict is Verdict.ACCEPT) is not asked
    assert compact(addition) in compact(" ".join(report.record.values()))  # whatever was typed is still there


@pytest.mark.parametrize("country", ["NL", "BE", "DE", "FR"])
@pytest.mark.parametrize("given", ["Jan", "Ivan", "JAN", "David", "van", ""])
@pytest.mark.parametrize(
    "family",
    [
        "van der Berg", "Van der Berg", "VAN DEN BERG", "van  Dijk", " van Dijk", "d'Ancona", "d' Ancona", "van 't Hof",
        "v.d. Berg", "de Vries-van Dijk", "Berg, van den", "Berg van den", "de Wit e/v van Dam", "El Idrissi",
    ],
)  # fmt: skip
def test_an_infix_goes_back_at_once_as_it_does_by_the_search(family: str, given: str, country: str) -> None:
    """The short way gives the record, the changes and the places of the long one, in the same order."""
    customer = read({"given_name": given, "family_name": family, "email": "A@Example.ORG"}, country=country)
    short = hosted(customer)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hosting, "_before_family_name", lambda _: None)
        long = hosted(customer)
    assert (list(short.record.items()), short.changes, short.kept_in) == (
        list(long.record.items()), long.changes, long.kept_in
    )  # fmt: skip


NAN = float("nan")


@pytest.mark.parametrize(
    "record",
    [
        {"salutation": NAN, "house_number_addition": 1000000},
        {"given_name": NAN, "family_name": "van den Berg", "email": NAN},
        {"street": "Kerkstraat 12", "house_number": NAN, "city": NAN, "family_name": NAN},
        {"straat": "Kerkstraat 12 A", "postcode": "1017gl", "toevoeging": NAN, "achternaam": NAN},
    ],
)
def test_the_nan_of_a_data_frame_is_no_change_and_any_field_can_be_given_back(record):
    report = Intake(country="NL").check(record)
    assert all(isinstance(item.after, str | None) and isinstance(item.before, str | None) for item in report.changes)
    for field in report.record:
        assert report.undo(field) is not None
