"""Switzerland and Liechtenstein's neighbour form: "ss" for "ß", and streets in three languages.

Source: Swiss Post, "Richtig adressieren".
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule
from firsttimeright.reference.countries.german import FLOORS, MONTHS

# fmt: off
COUNTRY = Country(
    code="CH",
    languages=("de", "fr", "it"),
    postcode=PostcodeRule(shapes=("9999",), prefixes=("CH",), no_leading_zero=True),
    line=LineRule(
        without_number=r"(?:gut|schloss|hof|kloster|weiler|château|domaine|ferme|hameau|cascina)(?![a-zäöü])",
        number="either",
        addition=r"(?:bis|ter)(?![a-z\d])|[a-z](?![a-z\d])",
        units=FLOORS + r"|(?:app(?:artement|t)?|étage|int(?:erno)?)\.? ?\d{1,4}(?![a-z\d])",
        po_boxes=r"postfach|case postale|casella postale|pf\.?|cp|c\.p\.|p\.? ?o\.? ?box",
        no_number=r"o\. ?nr\.?|ohne nummer|sans numéro|s/n",
        number_words=r"nummer|nr\.?|no\.?|n°|nº|#",
        street_words=(
            r"strasse|stra(?:ss|ß)e|str|weg|platz|pl|allee|gasse|rain|ring|quai|halde|matte|rue|avenue|av|chemin|ch|route|rte|place|via|viale|piazza"
        ),
        months=MONTHS + r"|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre",
        ordinals=r"\.(?!\s*(?:og|stock|etage|ug))|er|ère|e|ème",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][, {unit}]",
        lines=("{street_line}", "{postcode} {city}[ {region}]"),
        po_box="Postfach {po_box}",
        particles=frozenset(
            {"der", "die", "das", "den", "dem", "des", "von", "vom", "zu", "zum", "zur", "und", "am", "an", "auf", "bei", "beim", "im", "in",
             "de", "du", "la", "le", "les", "et", "à", "aux", "au", "sur", "di", "del", "della", "dei"}
        ),
        abbreviations={
            "str.": "Strasse", "str": "Strasse", "pl.": "Platz", "av.": "Avenue", "ch.": "Chemin", "rte": "Route", "rte.": "Route",
            "bd": "Boulevard", "bd.": "Boulevard", "straße": "Strasse", "st.": "Sankt",
        },
        endings={"str.": "strasse", "strasse": "strasse", "str": "strasse", "pl.": "platz"},
    ),
    place_names=(
        ("Genève", "Genf", "Ginevra"), ("Zürich", "Zurich", "Zurigo"), ("Basel", "Bâle", "Basilea"), ("Bern", "Berne", "Berna"), ("Luzern", "Lucerne", "Lucerna"),
        ("Fribourg", "Freiburg"), ("Biel", "Bienne", "Biel/Bienne"), ("Neuchâtel", "Neuenburg"), ("Sion", "Sitten"), ("Chur", "Coire", "Coira"),
        ("St. Gallen", "Sankt Gallen", "Saint-Gall"), ("Solothurn", "Soleure"), ("Lausanne", "Losanna"), ("Sierre", "Siders"), ("Murten", "Morat"),
    ),
    exonyms={"Geneva": "Genève", "Basle": "Basel", "Bazel": "Basel", "Ginebra": "Genève", "Cenevre": "Genève"},
    regions=True,
    examples=(
        ("Bahnhofstrasse 1", {"street": "Bahnhofstrasse", "house_number": "1"}),
        ("12, rue du Rhône", {"street": "rue du Rhône", "house_number": "12"}),
    ),
    counter_examples=("0999", "800", "80011"),
)
