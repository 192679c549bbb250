"""The look-ups: what they know, what they leave open, and what they refuse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsttimeright.reference import (
    OVERRIDABLE,
    FamilyName,
    GivenName,
    LegalForm,
    PostcodeInfo,
    Reference,
    families,
    standard,
    tables,
    where,
)
from firsttimeright.reference.words.given_exceptions import BY_COUNTRY, HELD

GIVEN = [
    # typed      country  gender  why it is here
    ("Sabine", "NL", "f", "a woman's name everywhere"),
    ("SABINE ", None, "f", "case and blanks do not count"),
    ("Jan", "NL", "m", "a man in the Netherlands"),
    ("Jan", "US", None, "two in three Americans of the name are women, by their own count"),
    ("Alexis", "US", None, "the count of the country wins over the exceptions"),
    ("Joan", "US", "f", "counted"),
    ("Jean", "FR", "m", "a man in France"),
    ("Jean", "US", None, "one in six Americans of the name is a man"),
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
    ("Lauren", "GB", "f", "open in the world, and on the British list of women"),
    ("Lauren", None, None, "open in the world"),
    ("Cameron", "CA", None, "one in ten is a woman, by the American count"),
    ("Ashley", "NZ", None, "the office of New Zealand counts both"),
    ("Ashley", "US", "f", "counted"),
    ("Jasmin", "DE", "f", "open in the world, and for women alone in the lists of German names"),
    ("Jule", "DE", None, "open in the world, and in no list that leans so"),
    ("Jule", "FR", None, "open in the world, and in no list of the country"),
    ("Bastian", "AT", "m", "in the lists of the countries next door"),
    ("Lauri", "FI", "m", "a man in the population register, a woman elsewhere"),
    ("Sisko", "FI", "f", "in the population register"),
    ("Cameron", "GB", "m", "among the most usual men's names of the British office"),
    ("Nicola", "GB", "f", "among the most usual women's names there, a man's in Italy"),
    ("Charlie", "GB", None, "among the men's there, and among both in New Zealand"),
    ("Rory", "NZ", "m", "counted by the office of New Zealand"),
    ("Urs", "CH", "m", "a man in Switzerland"),
    ("Bente", "NL", None, "in the lists of both sexes, and the world's share holds some of each"),
    ("Luke", "NL", "m", "in the lists of both sexes, and a man all over the world"),
    ("Gabriele", "DE", "f", "a woman in Germany"),
    ("Gabriele", "IT", "m", "a man in Italy"),
    ("Robin", "DE", None, "both sexes bear it"),
    ("Luca", "DE", None, "both sexes bear it"),
    ("Maxime", "BE", None, "held back: both sexes bear it"),
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
    assert standard().given_name("Fiete", "DE") is None
    found = standard().given_name("Sabine", "NL")
    assert found is not None
    assert found.frequency > 50
    assert "nl_lists" in found.sources


@pytest.mark.parametrize(
    ("typed", "country", "source"),
    [
        ("Joan", "US", "us_figures"),
        ("Joan", "CA", "us_figures"),
        ("Jessica", "GB", "us_figures"),
        ("Lauren", "GB", "country_register"),
        ("Jaden", "DE", "country_lists"),
        ("Malin", "DE", "country_register"),
        ("Villads", "DK", "country_lists"),
        ("Gabriele", "DE", "exception"),
        ("Peter", "DE", "world"),
    ],
)
def test_a_given_name_tells_what_its_sex_rests_on(typed: str, country: str, source: str) -> None:
    found = standard().given_name(typed, country)
    assert found is not None
    assert found.sources[0] == source


@pytest.mark.parametrize(
    ("typed", "country", "least", "most", "why"),
    [
        ("Kalliokoski", "FI", 100.0, 1_000.0, "frequent in the population register"),
        ("Trevelyan", "GB", 0.01, 0.5, "only in the set of names that exist somewhere"),
        ("Haakmeester", "DE", 0.01, 0.5, "known among the names of the Netherlands, France or America"),
        ("Nguyen", "US", 100.0, 5_000.0, "in the table of its country, and so in no set"),
        ("Haakmeester", "NL", 0.5, 1.0, "merely known in the Netherlands"),
        ("Jnasen", "DE", 0.0, 0.0, "a slip"),
        ("Schmitdt", "DE", 0.0, 0.0, "a slip"),
        ("Virtanne", "FI", 0.0, 0.0, "a slip"),
        ("Kalliokoski", "US", 0.0, 0.0, "the American set holds those who live there"),
    ],
)
def test_a_name_that_exists_somewhere_is_known_where_it_is_rare(
    typed: str, country: str, least: float, most: float, why: str
) -> None:
    found = standard().family_name(typed, country)
    assert least <= (found.frequency if found is not None else 0.0) <= most, why


def test_sets_of_known_names_do_not_repeat_the_tables() -> None:
    for country in ("FI", "FR", "NL", "US"):
        rows = [row.split("\t", 1)[0] for row in tables.table(f"family_names_{country.lower()}").rows]
        known = families.known(country)
        twice = sum(key in known for key in rows)
        assert twice < 0.03 * len(rows), "but for the filter's errors, a name stands in one of the two"


def test_no_hand_kept_name_is_both_held_and_told() -> None:
    both = [(key, country) for key, country in BY_COUNTRY if key in HELD.get(country, ())]
    assert not both, "a held name is never told: one of the two entries is dead"


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


LAID = [
    # table                key           entry                                       what is asked then, and what comes
    ("given_names", "Zork", GivenName("Zork", 5.0, 0.0, "m", ()), lambda ref: ref.given_name("zork").gender, "m"),
    ("family_names.BE", "Peeters", None, lambda ref: ref.family_name("Peeters", "BE"), None),
    ("nicknames", "Zork", ("Zo", "Zorkje"), lambda ref: ref.nicknames("ZORK"), frozenset({"zo", "zorkje"})),
    ("postcodes.NL", "9999", PostcodeInfo("9999", "NL", ("Verweg",), None, None, None),
     lambda ref: ref.postcode("9999 XX", "NL").places, ("Verweg",)),
    ("place_aliases.NL", "Verweg", ("Achteraf",), lambda ref: ref.place_aliases("verweg", "NL"), ("Achteraf",)),
    ("streets.NL", "Zorkpad", True, lambda ref: ref.street_exists("zorkpad"), True),
    ("streets.NL", "Keizersgracht", False, lambda ref: ref.street_exists("Keizersgracht"), False),
    ("legal_forms", "Z.Z.", LegalForm("Z.Z.", "een zaak", "NL"), lambda ref: ref.legal_form("z.z.").full, "een zaak"),
    ("mail_domains", "gmial.com", True, lambda ref: ref.mail_domain_known("gmial.com"), True),
    ("mail_providers.NL", "ons.example", 2, lambda ref: ref.mail_providers("NL")[1], "ons.example"),
    ("disposable", "ons.example", True, lambda ref: ref.disposable("ons.example"), True),
    ("countries", "Verwegistan", "NL", lambda ref: ref.country("verwegistan"), "NL"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "key", "entry", "ask", "answer"), LAID)
def test_every_table_that_may_be_laid_over_is_asked_first(table, key, entry, ask, answer) -> None:
    assert ask(Reference(overrides={table: {key: entry}})) == answer


def test_every_table_that_may_be_laid_over_is_tried_above() -> None:
    assert {table.partition(".")[0] for table, *_ in LAID} == set(OVERRIDABLE)


FAMILY = [
    # typed     infix   country first     why it is here
    ("Nort", None, "NL", "Kort", "all who bear a name count, whatever stands before it"),
    ("Nort", "van", "NL", "Noort", "with its infix only those count who bear it"),
    ("Smtih", "", "US", "Smith", "a name without an infix"),
    ("Broek", "Van den", "BE", "Broeck", "capitals of the infix do not count"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "infix", "country", "first", "why"), FAMILY)
def test_the_infix_tells_who_counts(typed: str, infix: str | None, country: str, first: str, why: str) -> None:
    assert standard().family_neighbours(typed, country, infix=infix)[0].name == first, why


PLACES = [
    # typed              country place          why it is here
    ("'s-Gravenhage", "NL", "Den Haag", "the official name of what all call otherwise"),
    ("Gand", "BE", "Gent", "the other language"),
    ("Luik", "BE", "Liège", "the other language"),
    ("Åbo", "FI", "Turku", "the other language"),
    ("Wien", "AT", "Wien", "a capital whose postcodes name its districts"),
    ("København", "DK", "København", "letters of districts left off"),
    ("Villeneuve-d'Ascq", "FR", "Villeneuve-d'Ascq", "an apostrophe that the source lost"),
    ("L'Aquila", "IT", "L'Aquila", "an apostrophe that the source lost"),
    ("Elche", "ES", "Elche", "two official names in one cell"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "place", "why"), PLACES)
def test_places_are_found_by_the_names_people_use(typed: str, country: str, place: str, why: str) -> None:
    assert standard().places(typed, country)[0].name == place, why


CODES = [
    # typed        country code     first place
    ("SW1A 1AA", "GB", "SW1A", "London"),
    ("SL1 1AA", "GB", "SL1", "Upton"),
    ("01014", "FR", "01014", "Bourg-en-Bresse"),
    ("M1 1AE", "GB", "M1", "Manchester"),
    ("L-1234", "LU", "1234", "Luxembourg"),
    ("90210-1234", "US", "90210", "Beverly Hills"),
    ("1000-205", "PT", "1000", "Lisboa"),
    ("D02 X285", "IE", "D02", "Dublin"),
    ("110 00", "CZ", "11000", "Praha"),
    ("02-685", "PL", "02685", "Warszawa"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "code", "place"), CODES)
def test_postcodes_are_read_as_their_country_writes_them(typed: str, country: str, code: str, place: str) -> None:
    found = standard().postcode(typed, country)
    assert (found.code, found.places[0]) == (code, place)


FORMS = [
    ("BV", None, "NL"), ("besloten vennootschap", "BE", "BE"), ("GmbH & Co. KG", None, "DE"), ("stichting", None, "NL"),
    ("S.A.", "BE", "BE"), ("llc", None, "US"), ("Jansen", None, None), ("B.V.", "FR", None),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "its_country"), FORMS)
def test_legal_forms(typed: str, country: str | None, its_country: str | None) -> None:
    found = standard().legal_form(typed, country)
    assert (found and found.country) == its_country


def test_addresses_are_written_as_each_country_does() -> None:
    dutch = standard().address_format("NL")
    assert dutch.lines.endswith("%Z %C")
    assert dutch.required == {"street", "postcode", "city"}
    assert dict(standard().address_format("US").regions)["CA"] == "California"
    assert standard().street_type_abbreviations("NL")["str"] == "straat"
    assert standard().street_type_abbreviations("FR")["bd"] == "Boulevard"
    assert standard().street_type_abbreviations("MA") == {}


def test_nicknames_hold_both_ways() -> None:
    look = standard()
    assert {"jan", "hans"} <= look.nicknames("Johannes")
    assert "johannes" in look.nicknames("Jan")
    assert "mohamed" in look.nicknames("Mohammed")
    assert look.nicknames("Zork") == frozenset()
    assert all(name in look.nicknames(other) for name in ("bas", "truus", "memo") for other in look.nicknames(name))


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
    look.street_neighbours(text)
    look.given_neighbours(text, "FR")
    look.family_neighbours(text, "BE", infix=text)
    look.place_aliases(text, "BE")
    look.legal_form(text)
    look.country(text)
    look.nicknames(text)
    look.mail_domain_known(text)
    look.disposable(text)


@pytest.mark.parametrize("country", ["NL", "BE", "DE"])
def test_a_longer_place_name_is_found_by_its_first_words(country):
    """One look in the sorted names gives what all names say, one after the other."""
    names = sorted({*where._by_name(country), *where._aliases(country)})
    asked = {*names[::40], *(name.partition(" ")[0] for name in names[::25]), *(name[:-1] for name in names[::60])}
    for name in sorted(asked - {""}):
        start = f"{where.fold(name)} "
        assert where.goes_on(name, country) is any(other.startswith(start) for other in names)


@pytest.mark.parametrize("country", ["AT", "BE", "CH", "DE", "ES", "FR", "GB", "IT", "PT", "SE", "US"])
def test_no_postcode_has_a_place_without_a_name(country: str) -> None:
    with (tables.DATA / f"postcodes_{country.lower()}.tsv").open(encoding="utf-8") as file:
        places = [line.split("\t")[1] for line in file if not line.startswith("#")]
    assert not [row for row in places if row and not all(row.split("|"))]


def test_a_code_of_an_office_names_its_place_alone() -> None:
    found = standard().postcode("01071", "ES")
    assert found is not None
    assert (found.places, found.municipality) == (("Vitoria-Gasteiz",), None)
