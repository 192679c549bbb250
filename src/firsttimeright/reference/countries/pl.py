"""Poland.

Source: Poczta Polska; "10/12" and "10 m. 12" both mean house 10, flat 12.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="PL",
    languages=("pl",),
    postcode=PostcodeRule(shapes=("99-999",), prefixes=("PL",)),
    line=LineRule(
        addition=r"[a-z](?![a-z\d.])",
        units=r"(?:mieszkanie|mieszk|m|lokal|lok|l|klatka|kl|piętro|p)\.? ?(?P<unit>\d{1,4}[a-z]?)(?![a-z\d])",
        po_boxes=r"skrytka pocztowa|skr\.? ?poczt\.?|p\.? ?o\.? ?box",
        no_number=r"b/n|bez numeru",
        number_words=r"numer|nr\.?|№|#",
        slash="unit",
        street_words=r"ul|ulica|al|aleja|aleje|pl|plac|os|osiedle|rondo|skwer|bulwar|rynek|droga|szosa|most|wybrzeże",
        streets_begin=True,
        months=r"stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
        ordinals=r"-go|\.",
        lone_words=r"osiedle|os\.",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][/{unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        po_box="skr. poczt. {po_box}",
        particles=frozenset({"i", "w", "na", "pod", "nad", "przy", "ul.", "al.", "pl.", "os.", "ul", "z", "ze", "do", "od"}),
        abbreviations={"ulica": "ul."},
    ),
    exonyms={
        "Warsaw": "Warszawa", "Warschau": "Warszawa", "Varsovie": "Warszawa", "Varsovia": "Warszawa", "Varsavia": "Warszawa", "Varşova": "Warszawa", "Cracow": "Kraków", "Krakow": "Kraków",
        "Krakau": "Kraków", "Cracovie": "Kraków", "Danzig": "Gdańsk", "Breslau": "Wrocław", "Posen": "Poznań", "Stettin": "Szczecin", "Lodz": "Łódź", "Kattowitz": "Katowice", "Bromberg": "Bydgoszcz",
    },
    examples=(
        ("ul. Marszałkowska 10/12", {"street": "ul. Marszałkowska", "house_number": "10", "unit": "12"}),
        ("ul. 3 Maja 5 m. 7", {"street": "ul. 3 Maja", "house_number": "5", "unit": "7"}),
    ),
    counter_examples=("0095", "00-9500", "A0-950"),
)
