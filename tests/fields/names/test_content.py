"""What stands behind a name, names of businesses, nonsense: found, and real names that look like them left alone."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names
from firsttimeright.fields.names import Kind
from firsttimeright.findings import Severity

BEHIND = [
    # typed, country, given names, family name, what is left, finding
    ("Linda Bos l.bos@voorbeeld.nl", "NL", "Linda", "Bos", "l.bos@voorbeeld.nl", "name.email_in_name"),
    ("Ute Kern Tel. 0171/2345678", "DE", "Ute", "Kern", "Tel. 0171/2345678", "name.digits_in_name"),
    ("Luc Marin - client n° 4471", "FR", "Luc", "Marin", "client n° 4471", "name.digits_in_name"),
    ("Gary Hill, customer no. 99812", "GB", "Gary", "Hill", "customer no. 99812", "name.digits_in_name"),
    ("Jan Vos ma t/m vr 9-17 uur", "NL", "Jan", "Vos", "ma t/m vr 9-17 uur", "name.remark_in_name"),
    ("Jan Vos - zie bijlage", "NL", "Jan", "Vos", "zie bijlage", "name.remark_in_name"),
    ("Ute Kern - bitte nicht anrufen", "DE", "Ute", "Kern", "bitte nicht anrufen", "name.remark_in_name"),
    ("Anne Leroy, ne pas rappeler", "FR", "Anne", "Leroy", "ne pas rappeler", "name.remark_in_name"),
    ("Brian Hill, moved to Leeds", "GB", "Brian", "Hill", "moved to Leeds", "name.remark_in_name"),
    ("Piet Bos, Dorpsstraat 4", "NL", "Piet", "Bos", "Dorpsstraat 4", "name.address_in_name"),
]
BARE = [
    "Ab Morgen", "Jan Uhr", "Anna Alleen", "Bel de Vries", "Let Bakker", "Vries, Alleen de", "Smit-Nieuw, Jo",
    "Jan Voor de Wind", "Jan Jansen 2nd", "Nieuw, Piet", "Jansen - Post, Eva", "Maria Post", "Vos - de Boer, Mia",
]  # fmt: skip
BUSINESSES = [
    ("Hotel-Restaurant De Kroon", "NL"), ("Peuterspeelzaal Dribbel", "NL"), ("Uitvaartonderneming Hofman", "NL"),
    ("Gebr. de Wit", "NL"), ("De Wit & Dochters", "NL"), ("fietsenhal.nl", "NL"), ("Bed & Breakfast De Linde", "NL"),
    ("'t Wapen van Lienden", "NL"), ("Schrijnwerkerij Baert", "BE"), ("Kfz-Werkstatt Aydin", "DE"),
    ("Katholische Pfarrgemeinde Au", "DE"), ("Amt für Bauwesen", "DE"), ("École Victor Hugo", "FR"),
    ("Perrin Frères", "FR"), ("Maison de la Presse", "FR"), ("Oakfield Dental Practice", "GB"), ("City of York", "GB"),
    ("Jones Brothers", "GB"), ("SV Aach", "DE"),
]  # fmt: skip
PERSONS = [
    ("Joyce Brothers", "US"), ("Chris Shop", "GB"), ("Willem Stichting", "NL"), ("Anna kleyn Winkel", "NL"),
    ("Gerda Kasteel", "NL"), ("Wim Bank", "NL"), ("Maria Sá", "PT"), ("Jan Schilder", "NL"), ("Bruno Kirche", "DE"),
    ("Winkel Jan", "NL"), ("Helen Hall", "GB"), ("S.V. Bakker", "NL"), ("Pauline Lécole", "FR"), ("Rosa Parks", "US"),
    ("Gebre Selassie", "NL"), ("Felicity of Bath", "GB"),
]  # fmt: skip
NONSENSE = [
    "wasd wasd", "qweasd zxcrty", "lolo lolo lolo", "aa aa", "een naam", "geen achternaam", "wil liever niet zeggen",
    "de klant", "particulier", "no name given", "pas de nom", "kein Name", "client de passage", "Walk In",
    "Asterix Obelix",
    "Dikke Lul", "Vorname Nachname", "Test Persoon", "idem", "k l a n t", "xx Jansen xx", "Darth Vader",
    "sdfghj rtyuio",
    "Qq Yy", "Piet Bakker Donald Duck", "your name", "mein Name", "blabla bla", "zxzxzx", "Unbekannter Kunde",
]  # fmt: skip
REAL = [
    "Tom de Test", "Bo Ng", "Li Xu", "Aa Pot", "Jan Nul", "Jennifer Null", "Anna Geen", "Hans Klant", "Otto Otto",
    "Mike Hunt", "Charlie Brown", "Srđan Krstić", "Hrvoje Smrk", "Zdeněk Vlček", "Ngozi Nwankwo", "Mpho Tshwane",
    "Nel Naaktgeboren", "Oe Oei", "Dewi Sri", "Job Jansen-Job", "Abe Abels", "Fokje Modder", "Dirk Dood", "Wil Geense",
    "Mickey Jansen", "Harry de Potter", "Wim Kwak", "Sint Janssen", "Ottó Szűcs", "Krzysztof Brzęczyszczykiewicz",
    "Ana Waqa", "Ilja Ilf", "Truus Niks", "Jos Niemantsverdriet", "Yu Yu", "Bas Weert", "Fred Dresser", "Ed Reddy",
    "Piet Een", "Lot Blanco", "Guy Client", "Els Kaka", "Kaká Leite", "Jan Dubbel", "Rik Fout", "Ann Dick",
    "Ria Wanker", "Anna Maria Taylor Swift", "Bb Aalders", "Jan Peter Wit Potter",
]  # fmt: skip


def said(text: str | dict[str, str | None], country: str | None) -> list[str]:
    """Give the codes of findings that ask for something."""
    return [item.code for item in names.check(text, country=country).findings if item.severity is not Severity.INFO]


@pytest.mark.parametrize("row", BEHIND)
def test_the_person_before_something_else_is_read(row: tuple[str, ...]) -> None:
    """Given and family name are read, what follows is kept in ``unparsed``, and the finding says what it is."""
    typed, country, given, family, rest, code = row
    parsed = names.check(typed, country=country)
    value = parsed.value
    assert value is not None
    assert (value.given_names, value.family_name, value.unparsed) == (given, family, rest)
    assert code in parsed.codes
    start, end = value.spans["family_name"]
    assert typed[start:end] == family


@pytest.mark.parametrize("typed", BARE)
def test_names_of_words_that_remarks_use_are_whole(typed: str) -> None:
    """A name made of such words is no remark."""
    value = names.parse(typed, country="NL").value
    assert value is not None
    assert value.kind is Kind.PERSON
    assert value.unparsed is None
    assert said(typed, "NL") == []


@pytest.mark.parametrize("field", ["family_name", "given_name"])
def test_a_remark_in_a_field_leaves_the_name(field: str) -> None:
    """The name beside the remark is read, and nothing is moved."""
    fields = {"given_name": "Karin", "family_name": "Bakker"}
    fields[field] += " - niet bellen"
    parsed = names.check(fields, country="NL")
    assert parsed.value is not None
    assert (parsed.value.given_names, parsed.value.family_name) == ("Karin", "Bakker")
    assert parsed.value.unparsed == "niet bellen"
    assert "name.remark_in_name" in parsed.codes
    assert parsed.changes == ()


@pytest.mark.parametrize(("typed", "country"), BUSINESSES)
def test_names_of_businesses_are_no_persons(typed: str, country: str) -> None:
    """A trade, a shop, a school, a club by its words."""
    value = names.parse(typed, country=country).value
    assert value is not None
    assert value.kind is Kind.COMPANY


@pytest.mark.parametrize(("typed", "country"), PERSONS)
def test_persons_who_bear_such_words_are_persons(typed: str, country: str) -> None:
    """A given name before such a word, initials, or a word that only sounds like one."""
    value = names.parse(typed, country=country).value
    assert value is not None
    assert value.kind is Kind.PERSON
    assert "name.company_in_person_field" not in said(typed, country)


@pytest.mark.parametrize("typed", NONSENSE)
def test_nonsense_is_asked_about(typed: str) -> None:
    """Runs of keys, words for nobody, made-up persons."""
    assert "name.implausible" in said(typed, None) + said(typed, "NL")


@pytest.mark.parametrize("typed", REAL)
def test_real_names_are_never_nonsense(typed: str) -> None:
    """Rare, short, vowel-less, hyphenated, Null- and Test-like names."""
    assert "name.implausible" not in said(typed, "NL")


WIDOWS = [
    "Mevrouw weduwe Jansen",
    "Mevrouw de weduwe Jansen",
    "Mw. wed. A. Jansen",
    "Weduwe Jansen",
    "Mevr. weduwe P. Bos",
]


@pytest.mark.parametrize("typed", WIDOWS)
def test_a_widow_is_addressed_as_one(typed: str) -> None:
    """The word belongs to the form of address: it is no remark."""
    checked = names.check(typed, country="NL")
    assert checked.value is not None
    assert (checked.value.gender, checked.value.unparsed) == ("f", None)
    assert checked.value.family_name in {"Jansen", "Bos"}
    assert said(typed, "NL") == []


@pytest.mark.parametrize("typed", [*REAL, *BARE, "Piet Bellen", "Henk Dubbel"])
def test_a_real_name_is_silent_in_fields_of_its_own_too(typed: str) -> None:
    """What is silent in one field is silent in two."""
    value = names.parse(typed, country="NL").value
    assert value is not None
    fields = {
        "given_name": value.given_names,
        "initials": value.initials,
        "infix": value.infix,
        "family_name": value.family_name,
    }
    assert set(said({field: text for field, text in fields.items() if text}, "NL")) <= set(said(typed, "NL"))


@pytest.mark.parametrize(
    ("record", "country", "kind"),
    [
        ({"given_name": "Stichting Leger des Heils"}, "NL", Kind.COMPANY),
        ({"given_name": "Bakkerij Jansen B.V.", "family_name": ""}, "NL", Kind.COMPANY),
        ({"given_name": "Müller GmbH"}, "DE", Kind.COMPANY),
        ({"given_name": "Café De Engel"}, "BE", Kind.COMPANY),
        ({"given_name": "Peter Sas"}, "NL", Kind.PERSON),
        ({"given_name": "The Rt Hon Margaret Beckett MP"}, "GB", Kind.PERSON),
        ({"given_name": "Jan Willem"}, "NL", Kind.PERSON),
        ({"given_name": "Maria Magdalena"}, "NL", Kind.PERSON),
        ({"given_name": "Jan Kok"}, "NL", Kind.PERSON),
        ({"given_name": "Steven", "family_name": "Aps"}, "NL", Kind.PERSON),
        ({"given_name": "Steven", "family_name": "Aps"}, "DE", Kind.PERSON),
        ({"given_name": "Bakkerij", "family_name": "BV"}, "NL", Kind.COMPANY),
    ],
)
def test_an_organisation_may_stand_in_the_field_of_the_given_name(
    record: dict[str, str], country: str, kind: Kind
) -> None:
    """Whoever finds two fields fills in the first one."""
    value = names.parse(record, country=country).value
    assert value is not None
    assert value.kind is kind
    if kind is Kind.COMPANY and not record.get("family_name"):
        assert value.unparsed == record["given_name"]


def test_the_business_may_be_split_over_the_fields() -> None:
    """A trade in the field of the given name."""
    value = names.parse({"given_name": "Hoveniersbedrijf", "family_name": "De Groene Tuin"}, country="NL").value
    assert value is not None
    assert value.kind is Kind.COMPANY


@pytest.mark.parametrize(
    ("typed", "country", "language", "meant"),
    [
        ("Emma Willaims", None, "en", "Williams"), ("Mehmet Yılmza", "TR", "tr", "Yılmaz"),
        ("Wuoter Claes", "BE", "nl", "Wouter"), ("Ana Rodrígeuz", "ES", "es", "Rodríguez"),
    ],
)  # fmt: skip
def test_slips_are_offered_without_a_country_and_in_other_letters(
    typed: str, country: str | None, language: str, meant: str
) -> None:
    """A language alone brings a country's names; Turkish letters are letters."""
    assert meant in [item.after for item in names.check(typed, country=country, language=language).suggestions]


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("IJsbrecht Bakker", "NL"), ("Harmtje Bakker", "NL"), ("Jógvan Hansen", "NL"),
        ("Anna El-Batit", "NL"), ("Anna Anders", "ES"), ("Emma Reid", "GB"), ("Emma Ried", "GB"),
        ("Emma Hussian", "GB"), ("Peter Schnieder", "DE"), ("Jan Willms", "DE"),
    ],
)  # fmt: skip
def test_names_like_a_slip_are_left_alone(typed: str, country: str) -> None:
    """Names made as others are, names from elsewhere, two spellings of one name."""
    assert said(typed, country) == []


BEARS_A_FORM = [("Steven Aps", "BE"), ("Peter Sas", "NL"), ("Jan Spa", "NL"), ("Li Co", "US")]
IS_A_FORM = [
    ("Steven ApS", "BE"),
    ("Nielsen Aps", "DK"),
    ("Jansen SAS", "FR"),
    ("Jan Bv", "NL"),
    ("Bakkerij Sas", "NL"),
]


@pytest.mark.parametrize(("text", "country"), BEARS_A_FORM)
def test_a_family_name_that_is_a_legal_form_elsewhere_is_a_name(text, country):
    given, family = text.split()
    assert names.parse(text, country=country).value.kind.value == "person"
    assert names.parse({"given_name": given, "family_name": family}, country=country).value.kind.value == "person"


@pytest.mark.parametrize(("text", "country"), IS_A_FORM)
def test_a_legal_form_stays_one(text, country):
    assert names.parse(text, country=country).value.kind.value == "company"


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("Van Rossum Raadgevend Ingenieurs", "NL"),
        ("EURL Couvreur Martin", "FR"),
        ("SPRL Dupont", "BE"),
        ("Smith Family Trust", "US"),
    ],
)
def test_forms_in_front_and_trades_in_the_plural_name_a_business(typed: str, country: str) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert name.kind is Kind.COMPANY


@pytest.mark.parametrize(("typed", "country"), [("Sasu Pitkänen", "FI"), ("Earl Martin", "GB"), ("Jan Trust", "NL")])
def test_names_that_look_like_them_do_not(typed: str, country: str) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert name.kind is Kind.PERSON
