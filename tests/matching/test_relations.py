"""What two records are to each other: father and son, and one organisation under its many names."""

from __future__ import annotations

import re
from html import unescape

import pytest

from firsttimeright.findings import Evidence
from firsttimeright.matching import Index
from firsttimeright.matching.answer import EVIDENCE as MATCH_EVIDENCE
from firsttimeright.matching.answer import Why

HOUSE = {"street": "Dorpsstraat", "house_number": "12", "postcode": "6661EL", "city": "Elst"}
FIRMS = Index.build(
    [
        {
            "id": "bakery",
            "organisation": "Bakkerij De Vries B.V.",
            "postcode": "3511AB",
            "house_number": "3",
            "phone": "030-2345671",
        },
        {
            "id": "care",
            "organisation": "Stichting Woonzorg Midden-Nederland",
            "city": "Utrecht",
            "email": "info@woonzorgmn.nl",
        },
        {
            "id": "airline",
            "organisation": "Koninklijke Luchtvaart Maatschappij",
            "postcode": "1182GP",
            "house_number": "55",
        },
        {
            "id": "fitter",
            "organisation": "Jansen & Zonen Installatietechniek",
            "postcode": "6511AA",
            "house_number": "9",
            "company_number": "12345678",
        },
        {
            "id": "maker",
            "organisation": "Müller Maschinenbau GmbH",
            "postcode": "50667",
            "house_number": "7",
            "country": "DE",
        },
    ],
    country="NL",
)


@pytest.mark.parametrize(
    ("older", "younger"),
    [
        ({"full_name": "Jan Jansen sr."}, {"full_name": "Jan Jansen jr."}),
        (
            {"given_name": "Jan", "family_name": "Jansen Senior"},
            {"given_name": "Jan", "family_name": "Jansen (junior)"},
        ),
        ({"full_name": "John Smith II"}, {"full_name": "John Smith III"}),
        ({"full_name": "John Smith", "suffix": "Sr."}, {"full_name": "John Smith", "suffix": "Jr."}),
    ],
)
def test_junior_and_senior_are_two(older: dict[str, str], younger: dict[str, str]) -> None:
    """Who calls himself junior is of the house of the senior, not the senior; who says neither may be either."""
    index = Index.build([{"id": 1, **older, **HOUSE}])
    assert [match.relation for match in index.candidates({**younger, **HOUSE})] == ["household"]
    assert [match.relation for match in index.candidates({**older, **HOUSE})] == ["same"]
    why = index.why_not({**younger, **HOUSE}, 1)
    assert "match.birth_generation" in [step.code for step in why.steps]


def test_the_same_birth_date_is_stronger_than_junior() -> None:
    """One birth date, one house, one name: the suffix was left out or mistaken before."""
    index = Index.build([{"id": 1, "full_name": "Jan Jansen sr.", "birth_date": "1950-02-03", **HOUSE}])
    answer = index.candidates({"full_name": "Jan Jansen jr.", "birth_date": "3-2-1950", **HOUSE})
    assert answer[0].relation == "same"


@pytest.mark.parametrize(
    ("record", "firm"),
    [
        ({"organisation": "de vries bakkerij", "postcode": "3511 AB", "house_number": "3"}, "bakery"),
        ({"organisation": "De Vries Bakkerij BV", "phone": "030 2345671"}, "bakery"),
        ({"organisation": "Bakkerij de Vreis", "phone": "+31 30 2345671"}, "bakery"),
        ({"organisation": "Woonzorg Midden Nederland", "email": "info@woonzorgmn.nl"}, "care"),
        ({"organisation": "K.L.M.", "postcode": "1182GP", "house_number": "55"}, "airline"),
        ({"organisation": "Jansen en Zn. Installatietechniek BV", "postcode": "6511AA", "house_number": "9"}, "fitter"),
        ({"organisation": "Jansen Inst. Techniek", "company_number": "12345678"}, "fitter"),
        ({"organisation": "Mueller Maschinenbau", "postcode": "50667", "house_number": "7", "country": "DE"}, "maker"),
    ],
)
def test_an_organisation_is_found_under_another_name(record: dict[str, str], firm: str) -> None:
    """Legal form aside, abbreviated, as a trade name, with a slip: the same organisation."""
    match = FIRMS.candidates(record)[0]
    assert (match.id, match.relation) == (firm, "same")


def test_another_firm_in_the_same_building_is_another() -> None:
    """A shared address makes no one organisation of two."""
    answer = FIRMS.candidates({"organisation": "Kapsalon Bianca", "postcode": "3511AB", "house_number": "3"})
    assert [(match.id, match.relation) for match in answer] == [("bakery", "related")]


@pytest.mark.parametrize("other", ["Jansen Beheer B.V.", "Jansen Holding BV"])
def test_a_holding_is_another_company_than_the_one_it_holds(other: str) -> None:
    """Two companies of one concern share a name and a postcode, and are two customers."""
    index = Index.build([{"id": 1, "organisation": "Jansen Bouw B.V.", "postcode": "1017 GL", "city": "Amsterdam"}])
    answer = index.candidates({"organisation": other, "postcode": "1017GL", "city": "Amsterdam"})
    assert "same" not in [match.relation for match in answer]


def test_a_name_alone_gives_a_namesake() -> None:
    """Only the name of an organisation is known: it is shown, not held to be the same."""
    index = Index.build(
        [{"id": place, "organisation": "Bakkerij De Vries", "city": f"Dorp {place}"} for place in range(40)]
    )
    answer = index.candidates({"organisation": "Bakkerij De Vries B.V."})
    assert answer.matches
    assert {match.relation for match in answer} == {"namesake"}


def test_what_is_no_record_says_so() -> None:
    """Something else than a mapping is named by its type, never by its content."""
    for wrong in (None, [("family_name", "geheim")], "geheim"):
        with pytest.raises(TypeError, match="a record is a mapping") as caught:
            FIRMS.candidates(wrong)  # type: ignore[arg-type]
        assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("language", ["en", "nl", "de", "fr"])
def test_no_label_of_the_picture_is_cut(language: str) -> None:
    """Each label stands whole, and in a margin that holds it in a face as wide as any usual one."""
    steps = tuple(Evidence(code, 1.0, {"customers": 1_000_000}) for code in MATCH_EVIDENCE)
    picture = Why(steps).svg(language)
    assert "…" not in picture
    labels = re.findall(r'<text x="(\d+)"[^>]*text-anchor="end">([^<]*)<', picture)
    assert len(labels) == len(steps) + 1
    assert all(int(x) >= 7.6 * len(unescape(words)) for x, words in labels)
    assert int(re.search(r'viewBox="0 0 (\d+) ', picture)[1]) >= max(  # type: ignore[index]
        float(x) + 40 for x in re.findall(r'<text x="([\d.]+)" y="\d+">', picture)
    )


@pytest.mark.parametrize(
    ("typed", "again"),
    [
        ({"street": "12 Oak St"}, {"street": "12 Oak Street"}),
        ({"street": "12 Oak Street Apt 4"}, {"street": "12 Oak St", "house_number_addition": "4"}),
        ({"street": "Apt 4, 12 W Oak Ave"}, {"street": "12 West Oak Avenue #4"}),
        ({"street": "1 St John's Dr"}, {"street": "1 Saint Johns Drive"}),
    ],
)
def test_american_streets_are_read_alike(typed: dict[str, str], again: dict[str, str]) -> None:
    """The word for a street is cut short, and a flat is named in front or behind."""
    father = {"given_name": "William", "family_name": "Harris", "birth_date": "1957-03-20", "postcode": "60601"}
    son = {**father, "birth_date": "1985-01-07", "suffix": "Jr."}
    index = Index.build([{"id": 1, **father, **typed}], country="US")
    assert [step.code for step in index.why_not({**father, **again}, 1).steps if "address" in step.code] == [
        "match.address_same"
    ]
    assert [match.relation for match in index.candidates({**son, **again})] == ["household"]


def test_a_dot_in_an_address_is_no_other_address() -> None:
    """Nothing but a name in initials and an e-mail address is known: it is found with a dot more, too."""
    index = Index.build([{"id": 1, "full_name": "Dhr. P.J. van der Laan", "email": "pjvdlaan@example.org"}])
    answer = index.candidates({"full_name": "Laan, P.J. van der", "email": "pj.vdlaan@example.org", "city": "Hoorn"})
    assert [(match.id, match.relation) for match in answer] == [(1, "same")]
