"""Denmark.

Source: DAWA address guide: house number with letter, then floor (st, kl, 1 to 99) and door (tv, mf, th or a number).
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="DK",
    languages=("da",),
    postcode=PostcodeRule(shapes=("9999",), prefixes=("DK",), unused=r"000\d"),
    line=LineRule(
        addition=r"[a-z](?![a-z\d.])",
        units=(
            r"(?:(?:st|kld|kl|\d{1,2})\.?(?: ?sal\.?)?)[ ,.]{0,3}(?:tv|th|mf|dør ?\d{1,4}|lejl\.? ?\d{1,4})(?![a-z])\.?|"
            r"(?:st|kld)\.?(?![a-z])|\d{1,2}\. ?(?:sal\.?)?(?![a-z\d])|\d{1,2} sal(?![a-z])|(?:lejl(?:ighed)?|dør|værelse)\.? ?\d{1,4}"
        ),
        po_boxes=r"postboks|boks|pb|p\.? ?o\.? ?box",
        number_words=r"nummer|nr\.?|#",
        street_words=r"gade|vej|allé|alle|plads|torv|stræde|boulevard|vænge|have|park|kaj|bakke|sti|vang|toften|gården|brogade|voldgade",
        months=r"januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
        ordinals=r"\.(?=\s*[a-zæøå]{3,}(?<!sal))",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][, {unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        po_box="Postboks {po_box}",
        particles=frozenset({"af", "og", "i", "på", "ved", "den", "det", "til", "under", "over", "van", "von"}),
        endings={"gd.": "gade", "vj.": "vej"},
    ),
    exonyms={"Copenhagen": "København", "Kopenhagen": "København", "Copenhague": "København", "Kopenhaga": "København", "Copenaghen": "København", "Kobenhavn": "København", "Elsinore": "Helsingør"},
    examples=(("Vesterbrogade 12, 2. tv", {"street": "Vesterbrogade", "house_number": "12", "unit": "2. tv"}),),
    counter_examples=("0001", "162", "16200"),
)
