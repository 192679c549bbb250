"""The opening of a letter, and the line of an address, to people with a title."""

from __future__ import annotations

import pytest

from firsttimeright.fields.names import PersonName, parse, render

# After the tables of Haal Centraal BRP (aanhef, aanschrijfwijze).
NOBILITY = [
    ("jhr. W.F. van Lennep", "Hoogwelgeboren heer", "De hoogwelgeboren heer jhr. W.F. van Lennep"),
    ("jkvr. C. van Foreest", "Hoogwelgeboren vrouwe", "De hoogwelgeboren vrouwe jkvr. C. van Foreest"),
    ("H.W. baron van den Aedel", "Hoogwelgeboren heer", "De hoogwelgeboren heer H.W. baron van den Aedel"),
    ("W. barones van den Aedel", "Hoogwelgeboren vrouwe", "De hoogwelgeboren vrouwe W. barones van den Aedel"),
    ("A. graaf van Rechteren", "Hooggeboren heer", "De hooggeboren heer A. graaf van Rechteren"),
    ("E.L. gravin van den Aedel", "Hooggeboren vrouwe", "De hooggeboren vrouwe E.L. gravin van den Aedel"),
    ("M. ridder van Hoogh", "Hoogwelgeboren heer", "De hoogwelgeboren heer M. ridder van Hoogh"),
    ("O. prins van Roodt", "Hoogheid", "De hoogheid O. prins van Roodt"),
    ("J. Baron", "Geachte J. Baron", "J. Baron"),
    ("mevr. E. de Graaf", "Geachte mevrouw De Graaf", "Mevrouw E. de Graaf"),
]


@pytest.mark.parametrize(("typed", "opening", "line"), NOBILITY)
def test_nobility_is_addressed_as_the_register_does(typed: str, opening: str, line: str) -> None:
    name = parse(typed, country="NL").value
    assert name is not None
    assert render(name, style="greeting", country="NL") == opening
    assert render(name, style="address", country="NL") == line


@pytest.mark.parametrize(
    ("order", "title", "gender", "opening"),
    [
        ("partner", ("graaf",), "m", "Geachte heer Van der Veen"),  # no title with another family's name alone
        ("partner-own", ("gravin",), "f", "Hooggeboren vrouwe"),
        ("own-partner", ("jonkvrouw",), "f", "Geachte mevrouw Van Hoogh-van der Veen"),  # married
        ("own-partner", ("jonkheer",), "m", "Hoogwelgeboren heer"),
        ("own", ("ridder",), None, "Geachte P. van Hoogh"),  # a sex that is not given is not guessed
    ],
)
def test_a_partners_name_decides_too(order: str, title: tuple[str, ...], gender: str | None, opening: str) -> None:
    partner = {} if order == "own" else {"partner_infix": "van der", "partner_family_name": "Veen"}
    name = PersonName(
        initials="P.", titles_before=title, infix="van", family_name="Hoogh", gender=gender, name_order=order, **partner
    )
    assert render(name, style="greeting", country="NL") == opening


@pytest.mark.parametrize(
    ("typed", "opening"),
    [
        ("Dr Emily Hughes", "Dear Dr Hughes"),
        ("Prof. Alan Whitmore", "Dear Professor Whitmore"),
        ("Rev. Paul Ashby", "Dear Reverend Ashby"),
        ("The Rev Paul Ashby", "Dear Reverend Ashby"),
        ("Revd Paul Ashby", "Dear Reverend Ashby"),
        ("Capt. Helen Ashby", "Dear Captain Ashby"),
        ("Mx Alex Ashby", "Dear Mx Ashby"),
        ("Sir John Whitmore", "Dear Sir John"),
        ("Dame Judith Hargrave", "Dear Dame Judith"),
        ("Lady Ashcombe", "Dear Lady Ashcombe"),
        ("Baroness Helena Ashworth", "Dear Lady Ashworth"),
        ("The Rt Hon Margaret Beckett", "Dear Margaret Beckett"),
        ("Emily Hughes", "Dear Emily Hughes"),
        ("Mr Peter Lord", "Dear Mr Lord"),
    ],
)
def test_an_english_title_opens_the_letter(typed: str, opening: str) -> None:
    """A title says how to address somebody whose sex is not given."""
    name = parse(typed, country="GB").value
    assert name is not None
    assert render(name, style="greeting", country="GB") == opening


@pytest.mark.parametrize(
    ("typed", "country", "opening"),
    [
        ("Frau Marion Gräfin Dönhoff", "DE", "Sehr geehrte Frau Gräfin Dönhoff"),
        ("Frau Dr. Marion Gräfin Dönhoff", "DE", "Sehr geehrte Frau Dr. Gräfin Dönhoff"),
        ("Frau Freifrau von Weizsäcker", "DE", "Sehr geehrte Frau Freifrau von Weizsäcker"),
        ("Herr Otto Graf von Bismarck", "DE", "Sehr geehrter Herr Graf von Bismarck"),
        ("Herr Otto Graf von Bismarck", "AT", "Sehr geehrter Herr von Bismarck"),
        ("Herr Graf", "DE", "Sehr geehrter Herr Graf"),
    ],
)
def test_a_german_title_of_nobility_is_part_of_the_name(typed: str, country: str, opening: str) -> None:
    name = parse(typed, country=country).value
    assert name is not None
    assert render(name, style="greeting", country=country) == opening


@pytest.mark.parametrize(
    ("titles", "parts", "opening"),
    [
        (("ds.",), {}, "Geachte dominee Jansen"),
        (("ds.",), {"initials": "J."}, "Geachte dominee Jansen"),
        (("ds.",), {"gender": "m"}, "Geachte heer Jansen"),
        (("rabbijn",), {}, "Geachte rabbijn Jansen"),
        (("prof.", "dr."), {}, "Geachte professor Jansen"),
        (("prof.", "dr."), {"initials": "J."}, "Geachte J. Jansen"),
        (("drs.",), {}, "Geachte heer/mevrouw Jansen"),
    ],
)
def test_a_dutch_title_stands_in_for_a_sex_that_is_not_given(titles, parts, opening) -> None:
    name = PersonName(titles_before=titles, family_name="Jansen", **parts)
    assert render(name, style="greeting", country="NL") == opening


@pytest.mark.parametrize(
    ("typed", "country", "opening"),
    [
        ("Mr. Peter Vang", "US", "Dear Mr. Vang"),
        ("Dr Ada Onwudiwe", "US", "Dear Dr. Onwudiwe"),
        ("Mrs Anna Krahn", "CA", "Dear Mrs. Krahn"),
        ("Mr and Mrs Vang", "US", "Dear Mr. and Mrs. Vang"),
        ("Miss Ida Vang", "US", "Dear Miss Vang"),
        ("Mr. Peter Vang", "GB", "Dear Mr Vang"),
        ("Dr. Ada Onwudiwe", "AU", "Dear Dr Onwudiwe"),
    ],
)
def test_in_america_what_is_shortened_has_a_full_stop(typed: str, country: str, opening: str) -> None:
    name = parse(typed, country=country).value
    assert name is not None
    assert render(name, style="greeting", country=country) == opening
