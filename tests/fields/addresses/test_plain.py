"""The quick way through a plain address answers what the general way answers, or nothing."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from firsttimeright.fields import addresses
from firsttimeright.fields.addresses import Address, freeform, lines, postcodes, spelling, street_slips, streets
from firsttimeright.fields.addresses.plain import read_plain
from firsttimeright.fields.addresses.world import world
from firsttimeright.findings import Parsed
from firsttimeright.reference.countries import REGISTERED

HOME = {"street": "Dorpsstraat", "house_number": "10", "postcode": "2712 AK", "city": "Zoetermeer"}

QUICK = [
    # typed over HOME ("" takes a field out)          country  codes                                why it is here
    ({},                                              "NL",    set(),                              "the everyday case"),
    ({"house_number": "10a"},                         "NL",    {"field.addition_in_house_number"}, "the letter behind"),
    ({"house_number_addition": "a"},                  "NL",    {"house_number_addition.notation"}, "and in its field"),
    ({"house_number_addition": "II"},                 "NL",    set(),                              "a floor"),
    ({"postcode": "2712ak"},                          "NL",    {"postcode.notation"},              "a notation"),
    ({"postcode": "2712 ZZ"},                         "NL",    {"postcode.unknown"},               "perhaps a new one"),
    ({"street": ""},                                  "NL",    {"street.missing"},                 "not asked for"),
    ({"street": "", "house_number": ""},              "NL",    set(),                              "no address begun"),
    ({"street": "1e Helmersstraat"},                  "NL",    set(),                              "an ordinal"),
    ({"street": "Dorpsstraat 10", "house_number": ""}, "NL",   {"field.house_number_in_street"},   "one field"),
    ({"street": "Dorpsstraat 10b", "house_number": ""}, "NL",  {"field.house_number_in_street"},   "and a letter"),
    ({"country": "NL"},                               "DE",    set(),                              "its own country"),
    ({"street": "Laan van Meerdervoort", "postcode": "2517 AA", "city": "Den Haag"}, "NL", set(),  "small words"),
    ({"street": "Hauptstraße", "postcode": "10115", "city": "Berlin"}, "DE", set(),                "abroad"),
    ({"street": "Meir", "postcode": "2000", "city": "Antwerpen"}, "BE", set(),                     "abroad"),
]  # fmt: skip

GENERAL = [
    # typed over HOME                      country   why the general way has to read it
    ({"street": "Dorpsstraat 10"},         "NL",     "two numbers"),
    ({"street": "Postbus 10", "house_number": ""}, "NL", "a box"),
    ({"street": "10 Dorpsstraat", "house_number": ""}, "NL", "the number in front"),
    ({"street": "Dorpsstraat 1945", "house_number": ""}, "NL", "perhaps a year"),
    ({"street": "Postbus"},                "NL",     "a box, with its number beside it"),
    ({"street": "Dorpsstr."},              "NL",     "an abbreviation"),
    ({"street": "Dorpsstraat zn"},         "NL",     "no number, on purpose"),
    ({"street": "Dorpsstraaat"},           "NL",     "in no list"),
    ({"street": "DORPSSTRAAT"},            "NL",     "capitals"),
    ({"street": "test"},                   "NL",     "nothing typed, really"),
    ({"street": " Dorpsstraat"},           "NL",     "a blank to be tidied"),
    ({"street": "Dorps\u00adstraat"},      "NL",     "what nobody sees"),
    ({"house_number": "0"},                "NL",     "no number at all"),
    ({"house_number": "10-12"},            "NL",     "a range"),
    ({"house_number": ""},                 "NL",     "missing"),
    ({"house_number_addition": "bus 3"},   "BE",     "a box"),
    ({"house_number_addition": "x"},       "NL",     "a cross for nothing"),
    ({"postcode": "2712 8K"},              "NL",     "a slip"),
    ({"postcode": "1012 JS"},              "NL",     "of another place"),
    ({"postcode": ""},                     "NL",     "missing"),
    ({"city": "Zoetemeer"},                "NL",     "a slip"),
    ({"city": "Zoetermeer, Nederland"},    "NL",     "a country behind it"),
    ({"city": "Nootdorp"},                 "NL",     "another place"),
    ({"country": "Nederland"},             "NL",     "a country in words"),
    ({"region": "Zuid-Holland"},           "NL",     "a region beside it"),
    ({"street": "Main Street", "postcode": "73301", "city": "Austin"}, "US", "a state is required"),
    ({"postcode": "10115", "city": "Berlin"}, "NL",  "abroad"),
    ({},                                   None,     "of no country"),
]  # fmt: skip


def general(typed: Mapping[str, str], country: str | None) -> Parsed[Address]:
    """Read without the quick way."""
    return addresses._finished(addresses._sheet(typed, country=country, language=None, reference=None), None)


def agrees(typed: dict[str, str], country: str | None) -> bool:
    """Hold the quick answer against the slow one, to the order of the parts; tell whether there was one."""
    found = read_plain(typed, country, world())
    if found is None:
        return False
    slow = general(typed, country)
    assert found == slow
    assert found.value is not None
    assert slow.value is not None
    assert list(found.value.components.items()) == list(slow.value.components.items())
    assert addresses.parse(typed, country=country) == slow
    return True


def over_home(changed: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in {**HOME, **changed}.items() if text}


@pytest.mark.parametrize(("changed", "country", "codes", "why"), QUICK)
def test_a_plain_address_goes_the_quick_way(changed: dict[str, str], country: str, codes: set[str], why: str) -> None:
    typed = over_home(changed)
    assert agrees(typed, country), why
    assert set(addresses.parse(typed, country=country).codes) == codes


@pytest.mark.parametrize(("changed", "country", "why"), GENERAL)
def test_any_other_goes_the_general_way(changed: dict[str, str], country: str | None, why: str) -> None:
    assert read_plain(over_home(changed), country, world()) is None, why


_PLACES = {
    "NL": ("2712 AK|Zoetermeer", "1017 GL|Amsterdam", "2517AA|Den Haag", "5211 AA|'s-Hertogenbosch", "7511 AA|Enschede",
           "4701 AA|Roosendaal", "9001 AA|Grou", "3511ab|Utrecht", "6861 AA|Oosterbeek", "5571 AA|Bergeijk"),
    "BE": ("2000|Antwerpen", "1000|Bruxelles", "9000|Gent", "B-4000|Liège", "1000|Brussel"),
    "DE": ("10115|Berlin", "80331|München", "D-50667|Köln", "60311|Frankfurt am Main", "01067|Dresden"),
    "FR": ("75001|Paris", "69001|Lyon", "13001|Marseille", "59000|Lille"),
    "GB": ("SW1A 1AA|London", "GU4 8AA|Guildford", "M1 1AA|Manchester", "OX1 1AA|Oxford"),
    "CH": ("8001|Zürich", "1200|Genève", "9500|Wil SG"), "ES": ("28013|Madrid", "08001|Barcelona"),
    "AT": ("1010|Wien", "5020|Salzburg"), "IT": ("00118|Roma", "20121|Milano"), "PL": ("00-001|Warszawa",),
    "IE": ("D02 AF30|Dublin",), "US": ("73301|Austin",), "SE": ("111 20|Stockholm",), "LU": ("L-1009|Luxembourg",),
}  # fmt: skip
_ELSEWHERE = ("Utrecht", "Oosterbeek", "Gent", "Wil SG", "London", "NH", "Deutschland", "Kent")
_STREETS = (
    "Dorpsstraat", "Laan van Meerdervoort", "Kerkstr", "Kerkstr.", "'t Hof", "Ijsselkade", "IJsselkade", "Plein-Noord",
    "Postbus", "PO Box", "Postfach", "test", "Haven zn", "Weg ong", "tegenover Kerk", "Rue de la Paix", "Hauptstraße",
    "Ground Floor", "Rose Cottage", "High Street", "Via Roma snc", "Calle sin número", "Café", "St Jansweg", "BP", "x",
    "2E van der Kunstraat", "3de Weg", "1e x", "1e Postbus", "Amsterdam", "Nederland", "de Dam", "Straat", "Nr",
    "Flat", "Unit", "Dr. Kuyperlaan", "ul. Długa", "vd Berglaan",
)  # fmt: skip
_ADDITIONS = ("A", "a", "bis", "hs", "II", "2", "10", "12", "x", "na", "nvt", "to", "rd", "bus", "AB", "bg", "e", "ter")


@st.composite
def _forms(draw: st.DrawFn) -> tuple[dict[str, str], str | None]:
    """Draw forms that are nearly plain: each field from what is plain, what looks so, and now and then any text."""
    country = draw(st.sampled_from(sorted(_PLACES)))
    code, _, city = draw(st.sampled_from(_PLACES[country])).partition("|")
    any_text = st.text(max_size=12)
    plain = {
        "street": st.sampled_from(("Dorpsstraat", "Laan van Meerdervoort", "Café-laan", "'t Hof", "1e Dam", "Meir 12")),
        "house_number": st.integers(1, 400).map(str) | st.sampled_from(("1a", "12 B", "7bis")),
        "house_number_addition": st.sampled_from(_ADDITIONS),
        "postcode": st.sampled_from((code, code.lower())),
        "city": st.just(city),
        "country": st.just(country),
    }
    odd = {
        "street": st.sampled_from(_STREETS)
        | st.sampled_from(_STREETS).map(lambda name: f"{name} 7b")
        | st.text("abDe .'-s", min_size=1, max_size=12)
        | any_text,
        "house_number": st.from_regex(r"[0-9]{1,6}[ /-]?[a-zA-Z]?", fullmatch=True) | any_text,
        "house_number_addition": any_text,
        "postcode": st.sampled_from(("2712 AK", "1234", "10115")) | any_text,
        "city": st.just(city.upper()) | st.sampled_from(_ELSEWHERE) | any_text,
        "country": st.sampled_from(("NL", "DE", "nl", "Belgium", "")),
        "region": any_text,
    }
    there = {"house_number": draw(st.sampled_from((1, 9))), "house_number_addition": 3, "country": 1, "region": 0}
    names = [name for name in odd if draw(st.integers(0, 9)) <= there.get(name, 9)]
    typed = {
        name: draw(plain[name] if name in plain and draw(st.integers(0, 9)) else odd[name])
        for name in draw(st.permutations(names))
    }
    return typed, country if draw(st.integers(0, 9)) else draw(st.sampled_from((None, "NL", "BE", "GB", "JP", "XX")))


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_forms())
@example(({"street": "Postbus", "house_number": "12", "postcode": "2712 AK", "city": "Zoetermeer"}, "NL"))
@example(({"house_number": "12", "house_number_addition": "12", "postcode": "2712AK", "city": "Zoetermeer"}, "NL"))
@example(({"house_number_addition": "A", "house_number": "12 b", "postcode": "2712AK", "city": "Zoetermeer"}, "NL"))
def test_the_quick_way_agrees_with_the_general_way(form: tuple[dict[str, str], str | None]) -> None:
    agrees(*form)


_PLACE_NAMES = ("Utrecht", "London", "Paris", "Wien", "Oslo", "Y", "Dublin", "Kent", "SG", "TX", "Bath", "Nederland")
_WORDS = (
    *_PLACE_NAMES,
    "Postbus",
    "BP",
    "Flat",
    "c.o",
    "aan",
    "tegenover",
    "van",
    "la",
    "Street",
    "Straat",
    "te",
    "nr.",
)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join),
    st.integers(1, 999).map(str),
    st.sampled_from(("", "a", "X")),
    st.sampled_from(REGISTERED),
)
def test_a_line_alone_holds_neither_postcode_nor_place(words: str, number: str, letter: str, country: str) -> None:
    for text in (f"{words} {number}{letter}", f"{number[:2]}e {words}"):
        if streets.is_line_alone(text, country):
            found = freeform.read_text(text, country=country, view=world()).parts
            assert "postcode" not in found
            assert "city" not in found or not found.keys() & {"house_number", "po_box"}


SHAPED = st.tuples(
    st.sampled_from(REGISTERED),
    st.one_of(
        st.text(alphabet="0129 -AGSDZ", max_size=9),
        st.from_regex(
            r"[0-9]{4} [A-Z]{2}|[0-9]{4,5}|[0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}|[0-9]{4}-[0-9]{3}", fullmatch=True
        ),
    ),
)


@given(SHAPED)
@example(("NL", "1012 SS"))
@example(("NL", "1012JS"))
@example(("NL", "0123 AB"))
@example(("DE", "01067"))
@example(("DE", "00123"))
def test_a_postcode_that_is_plainly_in_standard_form_is_read_as_it_stands(typed: tuple[str, str]) -> None:
    country, text = typed
    if postcodes.is_standard(text, country):
        assert postcodes.read(text, country, world(None)).value == text


_LINES = st.lists(
    st.sampled_from((*_STREETS, *_WORDS, "zn", "ong", "t/o", "Dam", "é", "-", "12", ",")), min_size=1, max_size=4
)


@settings(max_examples=600, deadline=None)
@given(
    _LINES.map(" ".join) | st.text("abDé .'-1s,\n", max_size=10) | st.text(max_size=8),
    st.sampled_from((*REGISTERED, None)),
)
@example("Haven zn", "NL")
@example("tegenover Kerk", "NL")
@example("a b", "NL")
@example(" Dam", "NL")
@example("D" * 301, "NL")
@example("Dorps\u00b2straat", "NL")
@example("", "NL")
def test_one_street_is_told_as_by_reading_the_line(text: str, country: str | None) -> None:
    line = lines.read_line(text, country=country)
    all_of_it = line.parts == {"street": (text, 0, len(text))} and not (line.none_on_purpose or line.unresolved)
    assert lines.is_one_street(text, country) is all_of_it


@given(st.text("abz .'-1\u00b2\u2460", max_size=12))
def test_a_street_of_seven_letters_or_more_without_marks_is_looked_at_for_slips(key: str) -> None:
    slow = len(key) >= 7 and not any(mark.isdigit() or mark in ".'" for mark in key)
    assert street_slips.may_be_slip(key) is slow


@given(st.text("abNstr.d vLnPe", max_size=12) | st.sampled_from(_STREETS), st.sampled_from(REGISTERED))
def test_what_may_not_be_abbreviated_is_in_full(text: str, country: str) -> None:
    if not spelling.may_be_abbreviated(text, country):
        assert spelling.in_full(text, country) == text


@pytest.mark.parametrize(("text", "country"), [("Postfach", "CH"), ("Poste restante", "FR"), ("postlagernd", "DE")])
def test_a_line_that_needs_no_number_is_no_street_at_a_glance(text: str, country: str) -> None:
    assert not lines.is_one_street(text, country)
