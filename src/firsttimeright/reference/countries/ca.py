"""Canada.

Source: Canada Post, "Addressing guidelines": unit and number joined by a dash; postcodes never hold D F I O Q U, nor begin with W or Z.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule
from firsttimeright.reference.countries.english import STREET_WORDS

# fmt: off
COUNTRY = Country(
    code="CA",
    languages=("en", "fr"),
    postcode=PostcodeRule(shapes=("A9A 9A9",), prefixes=("CA",), never=r"[WZ].*|.*[DFIOQU].*", after_city=True),
    line=LineRule(
        number="before",
        addition=r"[a-z](?![a-z\d])|bis(?![a-z])",
        units=(
            r"(?:apartment|apt|app|appartement|unit|unité|suite|ste|bureau|room|rm|floor|étage|penthouse|ph|bldg|#)\.? ?#?"
            r"(?:[a-z]?\d{1,5}[a-z]?|[a-z](?![a-z]))(?![a-z\d])"
        ),
        po_boxes=r"p\.? ?o\.? ?box|post office box|c\.? ?p\.?(?= ?\d)|case postale",
        number_words=r"number|no\.?|n°|#",
        dash="unit",
        street_words=STREET_WORDS + r"|rue|chemin|côte|rang|montée|allée",
        ordinals=r"st|nd|rd|th|e|re",
    ),
    writing=WritingRule(
        street_line="{house} {street}",
        house="{house_number}[{house_number_addition}]",
        lines=("{street_line}[ {unit}]", "{city} {region} {postcode}"),
        upper=("city", "region", "postcode"),
        particles=frozenset({"of", "the", "and", "on", "in", "de", "du", "des", "la", "le", "les"}),
        abbreviations={"st.": "Street", "ave.": "Avenue", "blvd.": "Boulevard", "rd.": "Road", "dr.": "Drive"},
    ),
    place_names=(("Québec", "Quebec", "Quebec City"), ("Montréal", "Montreal"), ("Trois-Rivières", "Three Rivers"),
        ("Toronto",), ("Ottawa",), ("Vancouver",), ("Calgary",), ("Edmonton",), ("Winnipeg",), ("Hamilton",), ("Kitchener",), ("Halifax",), ("Victoria",), ("Saskatoon",),
        ("Mississauga",), ("Brampton",), ("Gatineau",), ("Sherbrooke",), ("Kelowna",), ("Kingston",), ("Moncton",), ("Fredericton",), ("Charlottetown",), ("Whitehorse",), ("Yellowknife",)),
    regions=True,
    region_required=True,
    examples=(("5-123 Main Street", {"unit": "5", "house_number": "123", "street": "Main Street"}),),
    counter_examples=("D1A 1A1", "K1A 0B", "12345"),
)
