"""What holds for every name: it is tidied once, chosen capitals stay, it reads back, and nothing typed disappears."""

from __future__ import annotations

import dataclasses
import re

from hypothesis import example, given
from hypothesis import strategies as st

from firsttimeright.fields.names import PersonName, parse, render
from firsttimeright.fields.names.initials import has_case
from firsttimeright.text.folding import compact, fold
from firsttimeright.text.scripts import repair

GIVEN = {
    "NL": ["Jan", "Anna", "IJsbrand", "Jean-Paul", "Maria", "Youssef", "Sjoukje", "Kees"],
    "BE": ["Luc", "Marie-Claire", "Jan", "Fatima", "Godelieve"],
    "DE": ["Jürgen", "Hans-Peter", "Ulrike", "Anna", "Marie"],
    "FR": ["Jean-Luc", "Hélène", "Paul", "Chantal"],
    "ES": ["José", "Ana Belén", "Lucía", "María"],
    "IT": ["Giulia", "Marco", "Maria Pia", "Lorenzo"],
    "GB": ["Emily", "Ian", "Mary-Jane", "Seán", "Priya"],
    "HU": ["László", "Anna", "Péter"],
    "RU": ["Анна", "Сергей", "Dmitry"],
}
INFIX = {
    "NL": ["de", "van", "van der", "van 't", "in 't", "op de", "'t", "ten", "el"],
    "BE": ["De", "Van den", "Van", "de"],
    "DE": ["von", "von der", "zu", "von und zu"],
    "FR": ["de", "du"],
    "GB": ["van", "de"],
}
FAMILY = {
    "NL": ["Jansen", "Vries", "Berg", "Dijk", "IJzerman", "Jansen-Bakker", "Hoekstra", "Bos", "Yilmaz"],
    "BE": ["Peeters", "Broeck", "Maes", "Wuyts"],
    "DE": ["Müller", "Großmann", "Weber", "Ebner-Eschenbach"],
    "FR": ["Durand", "Lefèvre", "Moreau"],
    "ES": ["García López", "Ortega Ruiz", "Núñez"],
    "IT": ["Rossi", "Bianchi", "Conti"],
    "GB": ["O'Neill", "McDonald", "Hughes", "Smith-Jones", "Ní Bhraonáin"],
    "HU": ["Kovács", "Nagy", "Szabó"],
    "RU": ["Соколова", "Иванов", "Kuznetsov"],
}
SALUTATION = {
    "NL": ["Dhr.", "Mevr.", "De heer", "mevrouw"], "BE": ["Dhr.", "Mevr."], "DE": ["Herr", "Frau"],
    "FR": ["M.", "Mme"], "ES": ["Sr.", "Sra."], "IT": ["Sig.", "Sig.ra"], "GB": ["Mr", "Mrs", "Ms"],
    "HU": [], "RU": ["господин"],
}  # fmt: skip
TITLE = {
    "NL": ["dr.", "prof. dr.", "ir.", "jhr.", "drs."], "BE": ["dr.", "ir."], "DE": ["Dr.", "Prof. Dr."],
    "FR": ["Dr"], "ES": ["Dra."], "IT": ["Avv."], "GB": ["Dr", "Prof.", "Rev."], "HU": ["Dr."], "RU": [],
}  # fmt: skip
DEGREE = {"NL": ["MSc", "RA"], "GB": ["OBE", "PhD", "Jr.", "KC"], "DE": ["MBA"]}
STRUCTURE = frozenset(
    ["geb", "geboren", "nee", "ne", "née", "ev", "wv", "e", "v", "echtgenote", "z", "d", "domu", "in", "de"]
)  # words that the place of a part says
COUNTRIES = sorted(GIVEN)


@st.composite
def typed_names(draw: st.DrawFn) -> tuple[str, str]:
    """A country and a name as it may be typed on its forms."""
    country = draw(st.sampled_from(COUNTRIES))

    def maybe(options: list[str]) -> str:
        return draw(st.sampled_from(["", "", *options]))

    initials = draw(st.sampled_from(["J.P.", "Th.", "A.", "IJ.M.", "J.W.F."]))
    first = draw(st.sampled_from(GIVEN[country]))
    before = first if draw(st.booleans()) or country in ("HU", "RU") else initials
    infix = maybe(INFIX.get(country, []))
    family = draw(st.sampled_from(FAMILY[country]))
    if country == "HU":
        parts = [maybe(TITLE[country]), family, before]
    else:
        parts = [
            maybe(SALUTATION[country]),
            maybe(TITLE[country]),
            before,
            infix,
            family,
            maybe(DEGREE.get(country, [])),
        ]
    text = " ".join(part for part in parts if part)
    return country, draw(st.sampled_from([text, text, text.upper(), text.lower(), f"  {text} "]))


@st.composite
def plain_names(draw: st.DrawFn) -> tuple[str, str, str, str]:
    """Country, given name, infix and family name, in the case that somebody chose."""
    country = draw(st.sampled_from([country for country in COUNTRIES if country not in ("HU", "RU")]))
    infix = draw(st.sampled_from(["", *INFIX.get(country, [])]))
    return country, draw(st.sampled_from(GIVEN[country])), infix, draw(st.sampled_from(FAMILY[country]))


def _texts(name: PersonName) -> list[str]:
    """Every text of a name and of the persons beside it."""
    out: list[str] = []
    for item in dataclasses.fields(name):
        value = getattr(name, item.name)
        if item.name in ("kind", "gender", "name_order", "spans", "others"):
            continue
        if isinstance(value, str):
            out.append(value)
        elif isinstance(value, tuple):
            out += value
    if name.unspaced:
        out.append(render(name, country="JP"))
    return out + [text for other in name.others for text in _texts(other)]


def _lost(text: str, name: PersonName) -> list[str]:
    """Give the typed words whose letters are nowhere in the name; a word typed twice counts once."""
    texts = " ".join(_texts(name))
    kept = f"{compact(texts)} {compact(repair(texts).text)}"  # what is in no part stays as it was typed
    words = [compact(word) for word in re.findall(r"[^\W_]+", fold(repair(text).text))]
    return [word for word in words if word not in kept and word not in STRUCTURE]


@given(typed_names())
def test_a_name_is_tidied_once(typed: tuple[str, str]) -> None:
    """What came out of tidying is left as it is."""
    country, text = typed
    parsed = parse(text, country=country)
    once = parsed.changes[-1].after or "" if parsed.changes else text
    assert parse(once, country=country).changes == ()


@given(typed_names())
def test_a_name_reads_back(typed: tuple[str, str]) -> None:
    """Written in the style that keeps every part, it is the same name."""
    country, text = typed
    name = parse(text, country=country).value
    assert name is not None
    assert parse(render(name, style="formal", country=country), country=country).value == name
    if not name.salutation:
        assert parse(render(name, style="full", country=country), country=country).value == name
    if not (name.salutation or name.titles or name.suffix) and country in ("NL", "DE"):
        assert parse(render(name, style="sort", country=country), country=country).value == name


@given(typed_names())
def test_no_word_of_a_name_disappears(typed: tuple[str, str]) -> None:
    """Each word that was typed is in a part, or in what has no place."""
    country, text = typed
    name = parse(text, country=country).value
    assert name is not None
    assert _lost(text, name) == []


@given(plain_names())
def test_chosen_capitals_stay(typed: tuple[str, str, str, str]) -> None:
    """Mixed case was typed on purpose."""
    country, first, infix, family = typed
    text = " ".join(part for part in (first, infix, family) if part)
    name = parse(text, country=country).value
    assert name is not None
    assert render(name, country=country) == text


WORDS = st.sampled_from(
    [
        "Jan",
        "Anna",
        "van",
        "der",
        "de",
        "'t",
        "Berg",
        "Jansen",
        "J.P.",
        "A.",
        "Dhr.",
        "mevr.",
        "dr.",
        "prof.",
        "en",
        "&",
        ",",
        "/",
        "-",
        "(",
        ")",
        "geb.",
        "e/v",
        "MSc",
        "Jr.",
        "t.a.v.",
        "fam.",
        "von",
        "Ó",
        "al-Din",
        "I",
        "O",
        "Ma.",
        "KC",
        "Sir",
        "The",
        "Mrs",
        "XXX",
        "Kovácsné",
        "Петровна",
        "佐藤美咲",
        "JANSEN",
        "de,Vries",
        "née",
        "?",
        "!",
        ";",
        "echtgenote",
        "(geb.",
        "J.van",
        "JP",
        "z",
        "domu",
        "viuda",
        "wed.",
        "in",
        "y",
        "i",
        "e",
        "a",
        "à",
        "d",
        "t",
        "drs.P.J.",
        "J.v.d.",
        "J;P.",
        "e.a.",
        "directeur",
        "(drs.)",
        "NIET",
        "MEER",
        "GEBRUIKEN",
        "Eheleute",
        "Fam.",
        "En",
        "Chr",
        "namens",
        "B.V.",
        "Ana",
        "López",
    ]
)


ANYWHERE = ["NL", "BE", "GB", "ES", "HU", "JP", "KR", "RU", "FR", "IT", "PL", "CZ", "PT", "SE", "FI"]


@given(st.lists(WORDS, min_size=1, max_size=8), st.sampled_from(ANYWHERE))
def test_no_word_disappears_from_any_row_of_words(words: list[str], country: str) -> None:
    """Words of names in any order: nothing is lost, and tidying twice is tidying once."""
    text = " ".join(words)
    parsed = parse(text, country=country)
    assert parsed.value is None or _lost(text, parsed.value) == []
    once = parsed.changes[-1].after or "" if parsed.changes else text
    again = parse(once, country=country)
    assert [change for change in again.changes if change.after != change.before] == []


@given(st.text(max_size=60))
def test_no_letter_disappears_from_any_text(text: str) -> None:
    """Whatever was typed, its letters are still there."""
    name = parse(text, country="NL").value
    if name is not None:
        assert _lost(text, name) == []


PART_FIELDS = (
    "salutation",
    "titles",
    "initials",
    "given_name",
    "nickname",
    "infix",
    "family_name",
    "partner_infix",
    "partner_family_name",
    "suffix",
)
FORMS = st.dictionaries(
    st.sampled_from(PART_FIELDS), st.lists(WORDS, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=5
)


def _filled(fields: dict[str, str], country: str) -> dict[str, str]:
    """Give the fields with what was put in order."""
    out = dict(fields)
    for change in parse(fields, country=country).changes:
        out[change.field] = change.after or ""
    return {field: text for field, text in out.items() if text}


@given(FORMS, st.sampled_from(ANYWHERE))
@example({"given_name": "(geb. J;P."}, "NL")
def test_no_word_disappears_from_any_form(fields: dict[str, str], country: str) -> None:
    """Words of names in any fields: nothing is lost, neither in the name nor in the fields put in order."""
    name = parse(fields, country=country).value
    text = " ".join(fields.values())
    assert name is None or _lost(text, name) == []
    kept = compact(" ".join(_filled(fields, country).values()))
    words = [compact(word) for word in re.findall(r"[^\W_]+", fold(repair(text).text))]
    # A name written without a space comes apart into two fields, in another order: its signs are all there.
    lost = [word for word in words if word not in kept and word not in STRUCTURE]
    assert [word for word in lost if has_case(word) or not set(word) <= set(kept)] == []


@given(FORMS, st.sampled_from(ANYWHERE))
def test_any_form_is_tidied_once(fields: dict[str, str], country: str) -> None:
    """Fields put in order stay as they are."""
    once = _filled(fields, country)
    assert _filled(once, country) == once


@given(st.dictionaries(st.sampled_from(PART_FIELDS), st.text(max_size=25), max_size=4))
def test_no_letter_disappears_from_any_form(fields: dict[str, str]) -> None:
    """Whatever was typed in the fields, its letters are still there."""
    name = parse(fields, country="NL").value
    if name is not None:
        assert _lost(" ".join(fields.values()), name) == []
