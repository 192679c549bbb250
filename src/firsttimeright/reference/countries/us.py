"""United States.

Source: USPS Publication 28 (units, states, ZIP+4).
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule
from firsttimeright.reference.countries.english import STREET_WORDS

# fmt: off
COUNTRY = Country(
    code="US",
    languages=("en",),
    postcode=PostcodeRule(shapes=("99999", "99999-9999"), prefixes=("US", "USA"), unused=r"000\d\d.*", after_city=True),
    line=LineRule(
        number="before",
        addition=r"[a-z](?![a-z\d])",
        units=(
            r"(?:apartment|apt|unit|suite|ste|room|rm|floor|fl|building|bldg|lot|trailer|trlr|space|spc|penthouse|ph|dept|slip|pier|#)\.? ?#? ?"
            r"(?:[a-z]{0,2}\d{1,5}[a-z]?|[a-z](?![a-z]))(?:-[a-z\d]{1,4})?(?![a-z\d])|\d{1,3}(?:st|nd|rd|th) (?:floor|fl)\.?(?![a-z])|penthouse(?![a-z])|(?:rear|bsmt|frnt|lbby|lowr|uppr)$"
        ),
        po_boxes=r"p\.? ?o\.? ?box|post office box|pob",
        number_words=r"number|no\.?|#",
        street_words=STREET_WORDS,
        ordinals=r"st|nd|rd|th",
    ),
    writing=WritingRule(
        street_line="{house} {street}",
        house="{house_number}[{house_number_addition}]",
        lines=("{street_line}[ {unit}]", "{city}, {region} {postcode}"),
        upper=("city", "region"),
        particles=frozenset({"of", "the", "and", "on", "in", "at", "de", "la", "del"}),
        abbreviations={"st.": "Street", "ave.": "Avenue", "blvd.": "Boulevard", "rd.": "Road", "dr.": "Drive", "ln.": "Lane", "pkwy.": "Parkway", "hwy.": "Highway"},
    ),
    exonyms={"Nueva York": "New York", "Nowy Jork": "New York", "New York City": "New York", "NYC": "New York"},
    regions=True,
    region_required=True,
    examples=(
        ("350 5th Ave", {"house_number": "350", "street": "5th Ave"}),
        ("123 N Main St Apt 4B", {"house_number": "123", "street": "N Main St", "unit": "Apt 4B"}),
    ),
    counter_examples=("9404", "00012", "1234567"),
)
