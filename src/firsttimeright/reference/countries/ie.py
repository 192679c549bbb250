"""Ireland.

Source: Eircode, "Address database": a routing key of three characters and a unique identifier of four.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule
from firsttimeright.reference.countries.english import STREET_WORDS

# fmt: off
COUNTRY = Country(
    code="IE",
    languages=("en", "ga"),
    postcode=PostcodeRule(shapes=("A99 ****", "A9A ****"), prefixes=("IE", "IRL"), required=False, after_city=True),
    line=LineRule(
        number="before",
        addition=r"[a-z](?![a-z\d])",
        units=(
            r"(?:flat|apartment|apt|unit|suite|room|studio|penthouse|block|floor)\.? ?(?:no\.? ?)?[a-z]?\d{1,4}[a-z]?(?![a-z\d])|"
            r"(?:ground|first|second|third|top|basement) floor(?: flat)?(?![a-z])"
        ),
        po_boxes=r"p\.? ?o\.? ?box|post office box",
        number_words=r"number|no\.?|nr\.?|#",
        slash="unit",
        unit_first=True,
        street_words=STREET_WORDS + r"|lower|upper",
        ordinals=r"st|nd|rd|th",
    ),
    writing=WritingRule(
        street_line="{house} {street}",
        house="{house_number}[{house_number_addition}]",
        lines=("{unit}", "{street_line}", "{city}", "{region}", "{postcode}"),
        particles=frozenset({"of", "the", "and", "on", "in", "upon"}),
        abbreviations={"st.": "Street", "st": "Street", "rd": "Road", "rd.": "Road", "ave": "Avenue", "ave.": "Avenue", "sq.": "Square", "tce": "Terrace", "ln.": "Lane"},
    ),
    place_names=(("Dublin", "Baile Átha Cliath"), ("Cork", "Corcaigh"), ("Galway", "Gaillimh"), ("Limerick", "Luimneach"), ("Waterford", "Port Láirge"),
        ("Drogheda",), ("Dundalk",), ("Swords",), ("Navan",), ("Kilkenny",), ("Tralee",), ("Carlow",), ("Athlone",), ("Letterkenny",), ("Tullamore",), ("Killarney",), ("Wexford",),
        ("Clonmel",), ("Mullingar",), ("Castlebar",), ("Portlaoise",)),
    exonyms={"Dublino": "Dublin", "Dublín": "Dublin"},
    regions=True,
    examples=(("Apartment 4, 12 Main Street", {"unit": "Apartment 4", "house_number": "12", "street": "Main Street"}),),
    counter_examples=("D02", "D02 X28", "12345"),
)
