"""The look-ups: what they know, what they leave open, and what they refuse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.reference import FamilyName, GivenName, PostcodeInfo, Reference, standard

GIVEN = [
    # typed      country  gender  why it is here
    ("Sabine", "NL", "f", "a woman's name everywhere"),
    ("SABINE ", None, "f", "case and blanks do not count"),
    ("Jan", "NL", "m", "a man in the Netherlands"),
    ("Jan", "US", "f", "a woman in America"),
    ("Jean", "FR", "m", "a man in France"),
    ("Jean", "US", "f", "a woman in America"),
    ("Andrea", "IT", "m", "a man in Italy"),
    ("Andrea", "NL", "f", "a woman in the Netherlands"),
    ("René", "NL", "m", "the accent tells"),
    ("Renée", "NL", "f", "the accent tells"),
    ("Robin", "NL", None, "held back: both sexes bear it"),
    ("Anne", "NL", None, "held back: men in Friesland bear it"),
    ("Mehmet", "NL", "m", "Turkish"),
    ("Fatima", "NL", "f", "Arabic"),
    ("Sietske", "NL", "f", "Frisian"),
    ("Hidde", "NL", "m", "Frisian, ends in -e"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "gender", "why"), GIVEN)
def test_given_names_have_the_sex_of_their_country(
    typed: str, country: str | None, gender: str | None, why: str
) -> None:
    found = standard().given_name(typed, country)
    assert found is not None, why
    assert found.gender == gender, why


def test_an_unknown_given_name_is_none_and_a_known_one_has_evidence() -> None:
    assert standard().given_name("Sabnie", "NL") is None
    found = standard().given_name("Sabine", "NL")
    assert found is not None
    assert found.frequency > 50
    assert "nl_lists" in found.sources


def test_family_names_are_known_with_and_without_their_infix() -> None:
    look = standard().family_name
    assert look("de Jong", "NL").rank == 1
    assert look("Jong", "NL").infix == "de"
    assert look("jansen", "NL").infix is None
    assert look("Jnasen", "NL") is None
    rare = look("Naaktgeboren", "NL")
    assert rare.known
    assert rare.frequency < look("Jansen", "NL").frequency / 50


def test_the_frequent_neighbour_comes_first() -> None:
    near = standard().family_neighbours("jnasen", "NL")
    assert [(one.name, one.distance) for one in near] == [("Jansen", 1)]
    two = standard().family_neighbours("jnasen", "NL", distance=2, limit=5)
    assert two[0].name == "Jansen"
    assert [one.frequency for one in two] == sorted((one.frequency for one in two), reverse=True)
    assert "Amsterdam" in [one.name for one in standard().place_neighbours("Amstredam", "NL")]


def test_postcodes_lie_where_they_lie() -> None:
    found = standard().postcode("1017gl", "NL")
    assert (found.places, found.region_code, found.municipality) == (("Amsterdam",), "NH", "Amsterdam")
    assert standard().postcode("2511 CV", "NL").places[0] == "Den Haag"
    assert standard().postcode("0999", "NL") is None
    assert standard().pc6_exists("1017 GL") is True
    assert standard().pc6_exists("1017 SS") is False
    assert standard().pc6_exists("1017") is None


@pytest.mark.parametrize("call", [
    lambda: standard().given_name("Jan", "XX"),
    lambda: standard().family_name("Jansen", "nl"),
    lambda: standard().postcode("1000", "Holland"),
    lambda: standard().country_name("NL", "xx"),
    lambda: standard().country_name("XX", "nl"),
    lambda: Reference(overrides={"nothing": {}}),
    lambda: Reference(overrides={"postcodes.XX": {}}),
])  # fmt: skip
def test_what_is_unknown_names_what_is_known(call) -> None:
    with pytest.raises(KeyError, match=r"known: "):
        call()


def test_a_hosts_entries_lie_over_ours() -> None:
    host = Reference(overrides={
        "family_names.NL": {"Jnasen": FamilyName("Jnasen", None, 3.0), "Jansen": None},
        "given_names": {"Zork": GivenName("Zork", 5.0, 0.0, "m", ("host",))},
        "mail_providers.NL": {"ons-bedrijf.nl": 1},
    })  # fmt: skip
    assert host.family_name("JNASEN", "NL").frequency == 3.0
    assert host.family_name("Jansen", "NL") is None
    assert host.family_name("Jansen", "BE") is not None
    assert [near.name for near in host.family_neighbours("jnassen", "NL")][-1:] == ["Jnasen"]
    assert host.given_name("zork", "DE").gender == "m"
    assert host.mail_providers("NL")[0] == "ons-bedrijf.nl"
    assert standard().mail_providers("NL")[0] == "gmail.com"
    ours = PostcodeInfo("1017", "NL", ("Ons Dorp",), None, None, None)
    near = Reference(overrides={"postcodes.NL": {"1017": ours, "1018AB": ours}})
    assert near.postcode("1017 GL", "NL") == near.postcode("1018ab", "NL") == ours
    assert near.postcode("1018AC", "NL").places == ("Amsterdam",)
    with pytest.raises(TypeError, match="family_names"):
        Reference(overrides={"family_names": {"Jansen": "yes"}})


def test_mail_domains() -> None:
    look = standard()
    assert look.mail_domain_known("Ziggo.nl")
    assert not look.mail_domain_known("gmial.com")
    assert {"nl", "com", "museum"} <= look.tlds()
    assert look.disposable("mailinator.com")
    assert look.disposable("sub.mailinator.com")
    assert not look.disposable("gmail.com")


@given(st.text(max_size=60))
def test_any_text_is_survived(text: str) -> None:
    look = standard()
    look.given_name(text, "NL")
    look.family_name(text, "NL")
    look.family_neighbours(text, "NL")
    look.postcode(text, "NL")
    look.pc6_exists(text)
    look.places(text, "NL")
    look.place_neighbours(text, "NL", distance=2)
    look.street_exists(text)
    look.country(text)
    look.nicknames(text)
    look.mail_domain_known(text)
    look.disposable(text)
