"""Two words, of which the last may be a degree, initials or a legal form."""

from __future__ import annotations

import pytest

from firsttimeright.fields import names
from firsttimeright.fields.names import Kind

DEGREES = [
    # typed        country  family    after
    ("Yu BA",      "BE",    "Yu",     "BA"),
    ("Yu BA",      "NL",    "Yu",     "BA"),
    ("Pham BA",    "BE",    "Pham",   "BA"),
    ("Yu BSc",     "BE",    "Yu",     "BSc"),
    ("Kramer MSc", "NL",    "Kramer", "MSc"),
    ("Dang MBA",   "BE",    "Dang",   "MBA"),
    ("Kim LL.M.",  "DE",    "Kim",    "LL.M."),
    ("Jones MA",   "GB",    "Jones",  "MA"),
    ("Kim PhD",    "US",    "Kim",    "PhD"),
    ("Bos RA",     "GB",    "Bos",    "RA"),
]  # fmt: skip
INITIALS = [
    ("Peeters BA", "BE",    "Peeters", "B.A."),
    ("Jansen BA",  "NL",    "Jansen",  "B.A."),  # the legal form B.A. stands behind coöperatie only
    ("Bos RA",     "NL",    "Bos",     "R.A."),
    ("SMIT BA",    "NL",    "Smit",    "B.A."),
    ("MÜLLER BA",  "DE",    "Müller",  "B.A."),
    ("Jansen JP",  "NL",    "Jansen",  "J.P."),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "country", "family", "after"), DEGREES)
def test_a_degree_stands_behind_a_family_name(typed: str, country: str, family: str, after: str) -> None:
    parsed = names.parse(typed, country=country)
    name = parsed.value
    assert name is not None
    assert (name.family_name, name.titles_after, name.initials) == (family, (after,), None)
    assert not parsed.changes


@pytest.mark.parametrize(("typed", "country", "family", "initials"), INITIALS)
def test_two_letters_behind_a_usual_family_name_are_initials(
    typed: str, country: str, family: str, initials: str
) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert (name.family_name, name.initials) == (family, initials)


@pytest.mark.parametrize(
    ("typed", "country", "degree"),
    [("Jan BA", "NL", "BA"), ("JAN BA", "NL", "BA"), ("Anna MA", "DE", "MA"), ("John MD", "US", "MD"),
     ("Jan RA", "NL", "RA"), ("Mary BA", "GB", "BA")],
)  # fmt: skip
def test_behind_a_given_name_alone_the_letters_are_a_degree(typed: str, country: str, degree: str) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert (name.given_names, name.family_name, name.initials, name.titles_after) == (
        typed.split(maxsplit=1)[0].capitalize(), None, None, (degree,),
    )  # fmt: skip


@pytest.mark.parametrize("typed", ["Jan Smit BA", "de Boer BA", "Smith BA", "SMITH BA"])
@pytest.mark.parametrize("country", ["NL", "GB", "US"])
def test_a_name_with_a_degree_is_no_cooperative(typed: str, country: str) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert name.kind is Kind.PERSON


def test_a_usual_given_name_of_two_letters_is_no_row_of_initials() -> None:
    name = names.parse("SMIT AN", country="BE").value
    assert name is not None
    assert (name.given_names, name.family_name) == ("An", "Smit")


@pytest.mark.parametrize(
    ("typed", "country"),
    [("Bakkerij BA", "BE"), ("Solvay SA", "BE"), ("Meier AG", "DE"), ("Coöperatie Zuid B.A.", "NL"), ("Smet NV", "BE")],
)
def test_a_company_stays_one(typed: str, country: str) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert name.kind is Kind.COMPANY


@pytest.mark.parametrize(("typed", "country"), [("Yu Ba", "BE"), ("Jean Mba", "FR"), ("Chen MA", "NL")])
def test_a_name_that_is_spelled_like_a_degree_is_one(typed: str, country: str) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert name.titles_after == ()
    assert name.family_name


@pytest.mark.parametrize(
    ("typed", "country", "formatted"),
    [
        ("Sarah-Jane Woolley BA (Hons)", "GB", "Sarah-Jane Woolley BA (Hons)"),
        ("Woolley, Sarah BA (Hons)", "GB", "Sarah Woolley BA (Hons)"),
        ("Sgt. Bill Tanner (Ret.)", "US", "Sgt. Bill Tanner (Ret.)"),
        ("Dr. Els Van Mechelen, huisarts", "BE", "dr. huisarts Els Van Mechelen"),
        ("lic. iur. Urs Bünzli", "CH", "lic. iur. Urs Bünzli"),
        ("Rev'd Alan Pike", "GB", "Rev'd Alan Pike"),
        ("Dª. Encarnación Montoro Vílchez", "ES", "Encarnación Montoro Vílchez"),
        ("Sra. Dª Ana Ruiz", "ES", "Ana Ruiz"),
    ],
)
def test_titles_around_a_name_have_their_place(typed: str, country: str, formatted: str) -> None:
    name = names.parse(typed, country=country).value
    assert name is not None
    assert names.render(name, country=country) == formatted
    assert (name.nickname, name.unparsed) == (None, None)
