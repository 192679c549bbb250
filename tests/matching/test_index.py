"""The index: entering, asking, leaving; one customer's many ways back."""

from __future__ import annotations

import random
import threading

import pytest

from firsttimeright.matching import Index

SABINE = {
    "id": 4711,
    "given_name": "Sabine",
    "infix": "de",
    "family_name": "Vries",
    "birth_date": "1987-04-03",
    "gender": "f",
    "postcode": "1017 GL",
    "house_number": "12",
    "street": "Keizersgracht",
    "city": "Amsterdam",
    "phone": "+31612345679",
    "email": "sabine.devries@gmail.com",
}
NEVER = {
    "id": 1,
    "given_name": "Karel",
    "family_name": "Oomen",
    "birth_date": "1950-01-02",
    "postcode": "5611 AA",
    "house_number": "3",
}

AGAIN = [
    # what differs                                                                             why it is here
    ({}, "as before"),
    ({"family_name": "de Vreis"}, "letters swapped"),
    ({"given_name": "Sabien"}, "spelled by ear"),
    ({"given_name": "S."}, "an initial"),
    ({"given_name": "Vries", "family_name": "Sabine", "infix": ""}, "names swapped"),
    ({"family_name": "Jansen-de Vries"}, "married"),
    ({"birth_date": "4-3-1987"}, "day and month swapped"),
    ({"birth_date": "3 april 1978"}, "two digits swapped"),
    ({"phone": "06 - 123 456 79", "postcode": "1017gl"}, "another notation"),
    (
        {
            "phone": "",
            "email": "",
            "street": "Dorpsstraat",
            "postcode": "7001AB",
            "house_number": "99",
            "city": "Doetinchem",
        },
        "moved",
    ),
    ({"house_number": "12-A"}, "an addition"),
    ({"email": "sabine.devries@gmial.com", "birth_date": ""}, "no birth date"),
    ({"given_name": "", "family_name": "", "full_name": "Mevr. S. de Vries"}, "one name field"),
]


@pytest.fixture
def index() -> Index:
    return Index.build([SABINE, NEVER], country="NL")


@pytest.mark.parametrize(("other", "why"), AGAIN)
def test_a_customer_who_comes_again_is_found(index: Index, other: dict[str, str], why: str) -> None:
    """Each usual way of coming back leads to the same customer, and to nobody else."""
    found = index.candidates({**SABINE, **other})
    assert [(match.id, match.relation) for match in found] == [(4711, "same")], why


def test_a_stranger_is_nobody(index: Index) -> None:
    """A new customer gets an empty answer that says nothing was skipped."""
    found = index.candidates(
        {"given_name": "Piet", "family_name": "Bakker", "email": "p@bakker.nl", "birth_date": "1960-05-06"}
    )
    assert (len(found), found.skipped, found.degraded) == (0, (), False)


def test_a_record_without_a_usable_field_says_so(index: Index) -> None:
    """Nothing to look for is not nothing found."""
    assert [item.reason for item in index.candidates({"id": 3, "remark": "x", "city": "Ede"}).skipped] == [
        "not_enough_fields"
    ]


def test_the_steps_add_up_to_the_weight(index: Index) -> None:
    """The waterfall explains the whole of the weight, also of a customer who was not the one."""
    for record in (SABINE, NEVER, {**SABINE, "given_name": "Tom"}):
        for match in index.candidates(record):
            assert match.why().weight == pytest.approx(match.weight, abs=0.06)
    assert index.why_not(SABINE, 1).weight < 0


def test_the_one_who_is_edited_is_left_out(index: Index) -> None:
    """``exclude`` takes one id or several."""
    assert not index.candidates(SABINE, exclude=4711)
    assert not index.candidates(SABINE, exclude=[1, 4711])


@pytest.mark.parametrize(
    ("column", "fields"), [("source", None), ("bron", None), ("herkomst", None), ("sys", {"sys": "source"})]
)
def test_the_one_who_is_edited_is_left_out_whatever_the_source_is_called(
    column: str, fields: dict[str, str] | None
) -> None:
    """The source is read by the name that the host gives it, when he is entered and when he is asked for."""
    index = Index.build([{**SABINE, column: " crm"}, {**SABINE, column: "shop"}], fields=fields)
    assert {match.source for match in index.candidates(SABINE)} == {"crm", "shop"}
    for record in ({**SABINE, column: "crm"}, {**SABINE, "source": "crm"}):
        assert [match.source for match in index.candidates(record, exclude=4711)] == ["shop"]
    assert not index.candidates(SABINE, exclude=4711)  # a form that does not show the source
    index.remove(4711, " crm")
    assert [match.source for match in index.candidates(SABINE)] == ["shop"]


def test_entering_and_leaving(index: Index) -> None:
    """Adding twice is adding once, removing is final, and length follows."""
    index.add({**SABINE, "id": "x"})
    index.add({**SABINE, "id": "x"})
    assert len(index) == 3
    assert {match.id for match in index.candidates(SABINE)} == {4711, "x"}
    index.remove("x")
    index.remove("x", missing="ignore")
    assert "x" not in index
    assert [match.id for match in index.candidates(SABINE)] == [4711]
    index.update({**SABINE, "given_name": "Truus", "birth_date": "1950-01-01", "email": "truus@x.nl"})
    assert len(index) == 2
    assert [match.relation for match in index.candidates(SABINE)] == ["household"]


def test_the_household_is_named_beside_the_customer(index: Index) -> None:
    """Who lives with the customer is in the answer too, behind him, and his family name can be read."""
    tom = {
        **SABINE,
        "id": 4712,
        "given_name": "Tom",
        "birth_date": "1985-11-20",
        "phone": "06-98761234",
        "email": "",
        "gender": "m",
    }
    index.add(tom)
    found = index.candidates({**SABINE, "family_name": "Vreis"})
    assert [(match.id, match.relation) for match in found] == [(4711, "same"), (4712, "household")]
    assert found.same[0].id == 4711
    assert index.family_names(found.household[0]) == ("vries",)


def test_an_unknown_id_shows_no_value(index: Index) -> None:
    """The error names nobody."""
    with pytest.raises(KeyError) as caught:
        index.remove("secret")
    assert "secret" not in str(caught.value)
    with pytest.raises(KeyError):
        index.why_not(SABINE, "secret")


def test_an_id_that_comes_twice() -> None:
    """An error that names the records, and not the id, which may be somebody's e-mail address; or the later record."""
    twice = [SABINE, NEVER, {**SABINE, "family_name": "Bakker"}]
    with pytest.raises(ValueError, match="records 1 and 3") as caught:
        Index.build(twice)
    assert "4711" not in str(caught.value)
    index = Index.build(twice, on_duplicate="replace")
    assert len(index) == 2
    assert index.count("family_name", "Bakker") == 1


def test_sources_keep_their_own_ids() -> None:
    """The same id in two sources is two customers."""
    index = Index.build([SABINE, {**SABINE, "source": "shop"}], source="crm")
    assert {(match.id, match.source) for match in index.candidates(SABINE)} == {(4711, "crm"), (4711, "shop")}
    index.remove(4711, "shop")
    assert [match.source for match in index.candidates(SABINE)] == ["crm"]


@pytest.mark.parametrize("field", ["family_name", "given_name", "phone", "mobile", "email"])
def test_what_can_be_counted_is_what_is_said(index: Index, field: str) -> None:
    """Every field that the docstring names is counted."""
    assert f"``{field}``" in (Index.count.__doc__ or "")
    assert index.count(field, "nobody's") == 0
    with pytest.raises(KeyError):
        index.count("identifier", "nobody's")


def test_an_id_of_several_sources_is_told_by_its_source() -> None:
    """Asked about with its source, the customer is that one."""
    index = Index.build(
        [{**SABINE, "source": name} for name in ("crm", "shop")] + [{**SABINE, "id": 2, "source": "crm"}]
    )
    assert index.why_not(SABINE, 4711, "shop").weight > 0
    index.merge(2, 4711, "crm")
    assert {(match.id, match.source) for match in index.candidates(SABINE)} == {(4711, "crm"), (4711, "shop")}
    with pytest.raises(KeyError):
        index.dismiss(2, 4711, "shop")


def test_merged_and_dismissed(index: Index) -> None:
    """A merged customer answers by his survivor; a dismissed pair is not shown again."""
    index.add({**SABINE, "id": "old", "family_name": "Jansen", "email": "sabien@kpn.nl"})
    index.merge("old", 4711)
    assert [match.id for match in index.candidates({**SABINE, "email": "sabien@kpn.nl"})] == [4711]
    index.add({**SABINE, "id": "twin"})
    index.dismiss(4711, "twin")
    assert "twin" not in {match.id for match in index.candidates(SABINE)}
    assert "twin" in {match.id for match in index.candidates({**SABINE, "id": None})}


def test_customers_of_two_sources_are_merged_and_dismissed() -> None:
    """By their matches, which know the source, or by name."""
    rows = [SABINE, {**SABINE, "id": 7, "source": "shop"}]
    for way in ("matches", "names"):
        index = Index.build(rows, source="crm")
        one, other = sorted(index.candidates(SABINE), key=lambda match: match.source or "")
        if way == "matches":
            index.merge(other, one)
        else:
            index.merge(7, 4711, "shop", survivor_source="crm")
        assert [(match.id, match.source) for match in index.candidates({**SABINE, "id": None})] == [(4711, "crm")]
        apart = Index.build(rows, source="crm")
        if way == "matches":
            apart.dismiss(one, other)
        else:
            apart.dismiss(4711, 7, "crm", other_source="shop")
        assert [match.id for match in apart.candidates({**SABINE, "source": "crm"})] == [4711]


def test_the_one_who_is_edited_may_be_named_by_text_or_match(index: Index) -> None:
    """Ids that come from an address or a file are texts."""
    asked = {**SABINE, "id": None}
    (found,) = index.candidates(asked).same
    assert [index.candidates(asked, exclude=way).same for way in ("4711", ["4711"], found, [found])] == [()] * 4
    assert index.candidates(asked, exclude="4712").same == (found,)


def test_a_match_shows_no_id(index: Index) -> None:
    """It may be an e-mail address."""
    assert "4711" not in repr(index.candidates(SABINE)[0])


@pytest.mark.parametrize("number", [None, "12", "90"])
def test_two_people_who_share_a_birth_date_and_a_street_are_two(number: str | None) -> None:
    """Both names are another's: no house and no birth date makes one of them."""
    house = {"birth_date": "1987-04-03", "postcode": "1017 GL"}
    theirs = {**house, "id": 1, "given_name": "Sabine", "family_name": "Jansen", "house_number": number}
    asked = {**house, "given_name": "Sanne", "family_name": "Smits", "house_number": "12"}
    index = Index.build([theirs, {**NEVER, "id": 2}])
    assert index.candidates(asked).same == ()
    assert [
        match.id for match in index.candidates({**asked, "family_name": "Jansen", "given_name": "Sabien"}).same
    ] == [1]
    with_phone = Index.build([{**theirs, "phone": "06-23456789"}, {**NEVER, "id": 2}])
    assert "match.both_names_other" not in {
        step.code for step in with_phone.why_not({**asked, "phone": "06-23456789"}, 1).steps
    }


def test_ids_of_any_kind() -> None:
    """A text, an integer and a tuple come back as they went in."""
    ids = ["a", 7, ("b", 2), "7"]
    index = Index.build([{**SABINE, "id": value} for value in ids])
    assert {match.id for match in index.candidates(SABINE)} == set(ids)


def test_what_is_merged_in_the_background_stays_found() -> None:
    """After many changes and merges each living customer is found by each of his keys, and no dead one."""
    drawn = random.Random(7)  # noqa: S311  # drawn, not secret
    index = Index.build([])
    living = {}
    for number in range(9_000):
        value = drawn.randrange(4_000)
        record = {
            "id": value,
            "given_name": f"Anna{number}",
            "family_name": f"Kraai{value}",
            "phone": f"06{drawn.randrange(10**8):08d}",
        }
        if drawn.random() < 0.3 and value in living:
            index.remove(value)
            del living[value]
        else:
            index.add(record)
            living[value] = record
    index._store.settle()
    assert len(index) == len(living)
    for value, record in list(living.items())[::7]:
        assert (
            index.candidates({"phone": record["phone"], "given_name": record["given_name"]}, threshold=0.0)[0].id
            == value
        )


def test_a_reader_never_sees_a_torn_customer() -> None:
    """While a writer changes a customer to and fro, every answer shows him once, wholly old or wholly new."""
    one = {**SABINE}
    two = {
        **SABINE,
        "family_name": "Bakker",
        "street": "Dorpsweg",
        "postcode": "9999XX",
        "city": "Ee",
        "email": "s.bakker@kpn.nl",
    }
    index = Index.build([one])
    wrong: list[object] = []
    done = threading.Event()

    def ask() -> None:
        while not done.is_set():
            found = index.candidates(one, threshold=0.0)
            if [match.id for match in found] != [4711]:
                wrong.append(found)

    readers = [threading.Thread(target=ask) for _ in range(2)]
    for reader in readers:
        reader.start()
    for number in range(4_000):
        index.update(two if number % 2 else one)
    done.set()
    for reader in readers:
        reader.join()
    assert not wrong


def test_broken_characters_stop_nothing() -> None:
    """Half a surrogate pair, a control character, an endless text: entered, found, never an exception."""
    odd = {
        "id": "\ud800x",
        "given_name": "Jan\ud800",
        "family_name": "Bos" * 999,
        "email": "a\x1f.bcd@kpn.nl",
        "house_number": "²",
    }
    index = Index.build([odd])
    index.add({**odd, "id": 2, "phone": "\x1f06-23456789"})
    assert {match.id for match in index.candidates(odd)} == {odd["id"], 2}


@pytest.mark.parametrize("typed", ["zwaanswikj", "zwanswijk", "zwaanswijkk", "zwaanswiik"])
def test_the_names_of_several_customers_one_slip_away(typed):
    many = [{"id": number, "family_name": "Zwaanswijk", "birth_date": f"19{10 + number}-02-03"} for number in range(20)]
    built, grown = Index.build(many, country="NL"), Index(country="NL")
    for record in many:
        grown.add(record)
    for index in (built, grown):
        assert index.near_family_names(typed) == (("zwaanswijk", 20),)
        assert index.near_family_names(typed, least=21) == ()
        assert index.near_family_names("zwaanswijk") == ()
        for number in range(18):
            index.remove(number)
        assert index.near_family_names(typed, least=1) == ()
    assert Index(country="NL").near_family_names(typed) == ()
