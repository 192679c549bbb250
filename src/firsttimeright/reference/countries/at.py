"""Austria.

Source: Österreichische Post, "Richtig adressieren": house, stair and door parted by slashes.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule
from firsttimeright.reference.countries.german import FLOORS, MONTHS

# fmt: off
COUNTRY = Country(
    code="AT",
    languages=("de",),
    postcode=PostcodeRule(shapes=("9999",), prefixes=("AT", "A", "Ö"), no_leading_zero=True),
    line=LineRule(
        without_number=r"(?:gut|schloss|schloß|burg|hof|kloster|stift|alm)(?![a-zäöü])",
        addition=r"[a-z](?: ?[-/+] ?[a-z])?(?![a-z\d])",
        units=FLOORS,
        po_boxes=r"postfach|pf\.?|p\.? ?o\.? ?box",
        no_number=r"o\. ?nr\.?|ohne nummer|ohne hausnummer",
        number_words=r"hausnummer|hausnr\.?|nummer|nr\.?|no\.?|#",
        slash="unit",
        street_words=r"stra(?:ss|ß)e|str|weg|platz|pl|allee|gasse|ring|gürtel|kai|lände|markt|hof|graben|zeile|steig|promenade|berg",
        months=MONTHS,
        ordinals=r"\.(?!\s*(?:og|stock|etage|ug))",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][/{unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        po_box="Postfach {po_box}",
        particles=frozenset(
            {"der", "die", "das", "den", "dem", "des", "von", "vom", "zu", "zum", "zur", "und", "am", "an", "auf", "bei", "beim",
             "im", "in", "ob", "unter", "über", "vor", "a", "d"}
        ),
        abbreviations={"str.": "Straße", "str": "Straße", "strasse": "Straße", "pl.": "Platz", "st.": "Sankt"},
        endings={"str.": "straße", "strasse": "straße", "str": "straße", "pl.": "platz", "g.": "gasse"},
    ),
    exonyms={"Vienna": "Wien", "Wenen": "Wien", "Vienne": "Wien", "Viena": "Wien", "Viyana": "Wien", "Salzburgo": "Salzburg", "Bécs": "Wien"},
    examples=(
        ("Mariahilfer Straße 1/2/3", {"street": "Mariahilfer Straße", "house_number": "1", "unit": "2/3"}),
        ("Hauptplatz 12 Top 5", {"street": "Hauptplatz", "house_number": "12", "unit": "Top 5"}),
    ),
    counter_examples=("0999", "101", "10100"),
)
