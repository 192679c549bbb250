"""Fields before the family name that hold nothing, or no part of a name: the others are read as without them."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names

TYPED = {"given_name": "JAN", "family_name": "jansen"}
WRITTEN = [
    # what stands beside Jan Jansen, in capitals        and what becomes of it
    ({"infix": "-"},                                    {}),
    ({"infix": "n.v.t."},                               {}),
    ({"infix": "geen", "initials": "J"},                {"initials": "J."}),
    ({"infix": "?", "nickname": "jantje"},              {"nickname": "Jantje"}),
    ({"infix": "-", "family_name": "DE JONG"},          {"infix": "de", "family_name": "Jong"}),
    ({"initials": "-"},                                 {}),
    ({"initials": "m.s."},                              {"initials": "M.S."}),  # not Ms
    ({"initials": "m.w."},                              {"initials": "M.W."}),  # not mw.
    ({"given_name": "-", "initials": "j", "infix": "VAN DER"}, {"initials": "J.", "infix": "van der"}),
]  # fmt: skip
LEFT_ALONE = [
    ("NL", {"given_name": "Adem", "initials": "(D.)", "family_name": "Kolk"}),
    ("GB", {"given_name": "Dheny", "initials": "mevr. D.)", "family_name": "Whitney"}),
    ("BE", {"given_name": "Adem", "infix": "Baron van Wassenaer", "family_name": "Kolk"}),
    ("NL", {"given_name": "Adem", "infix": "ING Bank N.V.", "family_name": "Kolk"}),
    ("NL", {"salutation": "van der", "infix": "Mevr.", "family_name": "Kolk"}),
    ("NL", {"salutation": "A.", "initials": "Dhr.", "family_name": "Kolk"}),
    ("IT", {"given_name": "Adem", "infix": "Laurens", "family_name": "Kolk"}),
]


@pytest.mark.parametrize(("beside", "written"), WRITTEN)
def test_a_field_that_says_there_is_none_hinders_no_other(beside, written):
    typed = {**TYPED, **beside}
    done = {change.field: change.after for change in names.parse(typed, country="NL").changes}
    given = {} if "given_name" in beside else {"given_name": "Jan"}
    assert done == {"family_name": "Jansen", **given, **written}


@pytest.mark.parametrize(("country", "fields"), LEFT_ALONE)
def test_what_has_no_place_is_not_moved_into_another_field(country, fields):
    assert names.parse(fields, country=country).changes == ()


@pytest.mark.parametrize(("typed", "meant"), [("JJansen", "Jansen"), ("GGroot", "Groot")])
def test_a_capital_typed_twice_is_a_slip_and_no_initial(typed, meant):
    checked = names.check({"given_name": "Anna", "family_name": typed}, country="NL")
    assert [item.after for item in checked.suggestions] == [meant]


def test_given_names_of_a_couple_keep_their_order():
    typed = {"given_name": "Margarita Blanca and Fabian Marcelo", "family_name": "Lasa"}
    assert names.parse(typed, country="HU").changes == ()


def test_italian_particles_with_a_capital_are_a_part_of_the_name():
    read = names.parse({"given_name": "Mario", "infix": "De", "family_name": "Rossi"}, country="IT").value
    assert (read.infix, read.family_name) == (None, "De Rossi")
