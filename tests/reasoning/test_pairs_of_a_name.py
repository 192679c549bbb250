"""A part of a name, or a form of address, and a value of the address that stand in each other's fields."""

from __future__ import annotations

import pytest

from firsttimeright import Intake, Verdict

HOME = {"postcode": "9711 AB", "house_number": "14"}

TURNED = [
    # country, one field, the other, the rest of the record
    ("NL", ("salutation", "Groningen"), ("city", "Mevr."), {**HOME, "family_name": "Wal"}),
    ("BE", ("salutation", "Veldstraat"), ("street", "Mevrouw"), {"city": "Gent", "postcode": "9000"}),
    ("NL", ("salutation", "S.M."), ("initials", "Mevr."), {"family_name": "Wal"}),
    ("NL", ("salutation", "van der"), ("infix", "Mevr."), {"family_name": "Wal"}),
    ("GB", ("salutation", "Pritchard-Jones"), ("family_name", "Mrs"), {"given_name": "Bronwen"}),
    ("AT", ("titles", "Waltraud"), ("given_name", "Mag."), {"family_name": "Hinterholzer"}),
    ("NL", ("given_name", "van der"), ("infix", "Sanne"), {"family_name": "Wal"}),
    ("NL", ("initials", "Teun"), ("given_name", "T."), {"family_name": "Wal"}),
    ("DE", ("family_name", "Breite Straße"), ("street", "Zimmermann"), {"given_name": "Heike", "house_number": "19"}),
    ("NL", ("family_name", "Groningen"), ("city", "Wal"), {**HOME, "given_name": "Sanne"}),
    ("BE", ("family_name", "Gent"), ("city", "Van Damme"), {"given_name": "Lieve", "postcode": "9000"}),
    ("BE", ("family_name", "Veldstraat"), ("street", "Van Damme"), {"given_name": "Lieve", "house_number": "42"}),
    ("FR", ("family_name", "Rue de Siam"), ("street", "Le Goff"), {"given_name": "Yann", "house_number": "12"}),
]  # fmt: skip


@pytest.mark.parametrize(("country", "one", "other", "rest"), TURNED)
def test_they_are_offered_each_other_s_place_in_one_question(country, one, other, rest):
    report = Intake(country=country).check({**dict((one, other)), **rest})
    assert report.verdict is not Verdict.ACCEPT
    (question,) = {item.cause for item in report.suggestions if item.field in {one[0], other[0]}}
    assert question
    taken = report.accept(next(item for item in report.suggestions if item.cause == question).token).record
    assert (taken[one[0]], taken[other[0]]) == (other[1], one[1])


IN_PLACE = [
    # country, record, why it is left alone
    ("DE", {"salutation": "Graf", "family_name": "Herr"}, "a title, and a name that people bear"),
    ("NL", {"family_name": "Groningen", "city": "Haren", "postcode": "9751 AB"}, "a family name that is a town"),
    ("NL", {"family_name": "Deventer", "city": "Okkenbroek", "postcode": "7435 PA"}, "who lives near it"),
    ("NL", {"family_name": "Hoek", "street": "Vondel", "house_number": "3"}, "a street that is called as a man was"),
    ("NL", {"family_name": "Hoogstraat", "street": "Brink", "house_number": "3"}, "a name that ends as streets do"),
    ("DE", {"family_name": "Tomberg", "street": "Berg", "house_number": "3"}, "a street that is called as people are"),
    ("GB", {"family_name": "Preston", "city": "Grimsargh", "postcode": "PR2 5JR"}, "a village that the table may lack"),
    ("NL", {"given_name": "Van", "infix": "van", "family_name": "Nguyen"}, "a given name that is an infix, too"),
    ("NL", {"initials": "JAN", "given_name": "J.", "family_name": "Vos"}, "three initials in capitals"),
    ("NL", {"initials": "Jo", "given_name": "J", "family_name": "Vos"}, "two initials"),
    ("NL", {"initials": "P.", "given_name": "Piet", "family_name": "Vos"}, "both in their place"),
    ("NL", {"salutation": "divers", "initials": "M.", "family_name": "Vos"}, "neither of both; M is an initial"),
    ("NL", {"salutation": "onbekend", "initials": "M.", "family_name": "Vos"}, "nobody knew; M is an initial, too"),
    ("FR", {"salutation": "Autre", "given_name": "M", "family_name": "Petit"}, "one who is neither; M is an initial"),
    ("NL", {"salutation": "Geachte", "given_name": "Miss", "family_name": "Vos"}, "a greeting is no name"),
    ("NL", {"salutation": "Neutraal", "family_name": "Sir"}, "one who is neither, and a name"),
    ("NL", {"salutation": "X", "city": "Mevr."}, "one who is neither, and who filled in too much"),
    ("NL", {"titles": "MSc", "given_name": "Jan", "family_name": "Vos"}, "a title in its place"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "record", "why"), IN_PLACE)
def test_nobody_is_asked_whose_name_is_like_a_place(country, record, why):
    assert not [
        item for item in Intake(country=country).check(record).suggestions if item.cause.startswith("cross.")
    ], why
