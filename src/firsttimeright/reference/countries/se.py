"""Sweden.

Source: PostNord, "Skriv rätt adress"; flats have a four-digit number ("lgh 1101").
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="SE",
    languages=("sv",),
    postcode=PostcodeRule(shapes=("999 99",), prefixes=("SE", "S"), no_leading_zero=True),
    line=LineRule(
        without_number=r"(?:\S+ )*(?:gård|gården|herrgård|slott|kvarn|torp|säteri|prästgård|prästgården)$",
        addition=r"[a-z](?![a-z\d.])",
        units=r"(?:lgh|lägenhet|läg|lght)\.? ?(?:nr\.? ?)?\d{3,4}(?![a-z\d])|\d{1,2} ?tr(?:appor)?\.?(?: (?:ög|öh|uv|höger|vänster|tv|th))?(?![a-z])|(?:nb|bv|ög|uh|uv)(?![a-z])|uppg(?:ång)?\.? ?[a-z\d](?![a-z\d])",
        po_boxes=r"box|postbox|postfack|p\.? ?o\.? ?box",
        number_words=r"nummer|nr\.?|#",
        street_words=r"gatan|gata|vägen|väg|gränd|torget|torg|plan|stigen|stig|allén|allé|backen|kajen|esplanaden|plats|platsen|parken|leden|slingan|gården|bron",
        months=r"januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
        ordinals=r":?e|:a",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][ {unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        po_box="Box {po_box}",
        upper=("city",),
        particles=frozenset({"av", "och", "i", "på", "vid", "den", "det", "till", "von", "van", "af"}),
        abbreviations={"st.": "Stora", "g:a": "Gamla"},
        endings={"v.": "vägen", "g.": "gatan"},
    ),
    exonyms={"Gothenburg": "Göteborg", "Gotenburg": "Göteborg", "Göteburg": "Göteborg", "Estocolmo": "Stockholm", "Stoccolma": "Stockholm", "Sztokholm": "Stockholm"},
    examples=(("Storgatan 5 lgh 1101", {"street": "Storgatan", "house_number": "5", "unit": "lgh 1101"}),),
    counter_examples=("014 55", "1145", "1145555"),
)
