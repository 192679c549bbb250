"""Czechia.

Source: Česká pošta: a house has a description number and may have an orientation number, written "1234/5"; they stay together.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="CZ",
    languages=("cs",),
    postcode=PostcodeRule(shapes=("999 99",), prefixes=("CZ",), no_leading_zero=True),
    line=LineRule(
        addition=r"[a-z](?![a-z\d.])",
        units=r"(?:byt|bytová jednotka|patro)\.? ?(?:č\.? ?)?\d{1,4}(?![a-z\d])",
        po_boxes=r"p\.? ?o\.? ?box|poštovní přihrádka|pošt\.? přihr\.?",
        no_number=r"bez č\. ?p\.",
        number_words=r"číslo|č\. ?p\.|č\.|čp\.|#",
        slash="number",
        street_words=r"ulice|ul|náměstí|nám|třída|tř|nábřeží|nábř|alej|sídliště",
        streets_begin=True,
        months=r"ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince",
        ordinals=r"\.",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][, {unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        particles=frozenset({"nad", "pod", "u", "v", "na", "za", "od", "do", "k", "ve", "ke", "z", "a"}),
        abbreviations={"nám.": "Náměstí", "tř.": "Třída", "nábř.": "Nábřeží"},
    ),
    exonyms={"Prague": "Praha", "Praag": "Praha", "Prag": "Praha", "Praga": "Praha", "Brünn": "Brno", "Pilsen": "Plzeň", "Ostrau": "Ostrava", "Olmütz": "Olomouc", "Budweis": "České Budějovice"},
    examples=(("Dlouhá 733/29", {"street": "Dlouhá", "house_number": "733/29"}), ("tř. 17. listopadu 5", {"street": "tř. 17. listopadu", "house_number": "5"})),
    counter_examples=("014 55", "1145"),
)
