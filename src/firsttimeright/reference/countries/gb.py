"""United Kingdom.

Source: Royal Mail, "Programmers' guide" to the Postcode Address File: outward part of two to four characters, inward part a digit
and two letters that are never C I K M O V; no Q, V, X in the first place, no I, J, Z in the second.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule
from firsttimeright.reference.countries.english import STREET_WORDS

# fmt: off
COUNTRY = Country(
    code="GB",
    languages=("en",),
    postcode=PostcodeRule(
        shapes=("A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA", "GIR 0AA", "BFPO 9", "BFPO 99", "BFPO 999", "BFPO 9999"),
        prefixes=("GB", "UK"),
        never=r"(?!GIR 0AA|BFPO )(?:[A-Z]\d[ILNOQRVXYZ] .*|[A-Z]{2}\d[CDFGIJKLOQSTUZ] .*|[QVX].*|.[IJZ].*|.* \d(?:[CIKMOV].|.[CIKMOV]))",
        after_city=True,
    ),
    line=LineRule(
        number="before",
        addition=r"[a-z](?![a-z\d])",
        units=(
            r"(?:flat|apartment|apt|unit|suite|room|studio|penthouse|maisonette|block|floor|shop|office|plot)\.? ?(?:no\.? ?)?"
            r"[a-z]?\d{1,4}(?:[a-z]|[/.-]\d{1,3})?(?![a-z\d])|(?:flat|apartment|apt|unit|suite|block) [a-z](?![a-z\d])|"
            r"(?:ground|first|second|third|top|basement|lower|upper|garden|\d{1,2}(?:st|nd|rd|th)) (?:ground )?(?:floor )?flat(?![a-z])|\d{1,2}[/.]\d{1,2}(?=(?:, ?| )\d)|(?:\d{1,2}|[gbt])f\d{1,2}(?![a-z\d])|(?:gff|fff|sff|tff|lgf|ugf)(?![a-z\d])"
        ),
        po_boxes=r"p\.? ?o\.? ?box|post office box|bfpo",
        number_words=r"number|no\.?|nr\.?|#",
        slash="unit",
        unit_first=True,
        street_words=STREET_WORDS,
        ordinals=r"st|nd|rd|th",
    ),
    writing=WritingRule(
        street_line="{house} {street}",
        house="{house_number}[{house_number_addition}]",
        lines=("{unit}", "{street_line}", "{city}", "{region}", "{postcode}"),
        upper=("city", "postcode"),
        particles=frozenset({"of", "the", "and", "on", "in", "upon", "under", "by", "le", "la", "de", "at", "with", "cum"}),
        abbreviations={
            "st.": "Street", "st": "Street", "rd": "Road", "rd.": "Road", "ln": "Lane", "ln.": "Lane", "ave": "Avenue", "ave.": "Avenue", "av.": "Avenue",
            "cres": "Crescent", "cres.": "Crescent", "gdns": "Gardens", "gdns.": "Gardens", "sq": "Square", "sq.": "Square", "ter.": "Terrace",
            "terr.": "Terrace", "tce": "Terrace", "pl.": "Place", "ct.": "Court", "dr.": "Drive", "cl.": "Close", "clo": "Close", "pk": "Park",
            "blvd": "Boulevard", "blvd.": "Boulevard", "gr.": "Grove", "gro": "Grove",
        },
    ),
    exonyms={
        "Londen": "London", "Londres": "London", "Londra": "London", "Londyn": "London", "Edinburg": "Edinburgh", "Édimbourg": "Edinburgh", "Edimburgo": "Edinburgh",
        "Kantelberg": "Canterbury",
    },
    regions=True,
    examples=(
        ("Flat 3, 12 High Street", {"unit": "Flat 3", "house_number": "12", "street": "High Street"}),
        ("Flat 3B 12a High Street", {"unit": "Flat 3B", "house_number": "12", "house_number_addition": "a", "street": "High Street"}),
    ),
    counter_examples=("QQ1 1AA", "SW1A 1A", "M1 1CC", "12345"),
)
