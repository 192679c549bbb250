"""Norway.

Source: Posten, "Adressering": house number with letter; a dwelling is H, L, K or U and four digits.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="NO",
    languages=("nb", "nn"),
    postcode=PostcodeRule(shapes=("9999",), prefixes=("NO", "N"), unused=r"0000"),
    line=LineRule(
        addition=r"[a-z](?![a-z\d.])",
        units=r"(?:leilighet|leil|bolig|lgh|bruksenhet)?\.? ?[hlku]\d{4}(?![a-z\d])|(?:leilighet|leil|lgh)\.? ?\d{1,4}(?![a-z\d])|\d{1,2}\. ?etg?(?:asje)?\.?(?![a-z])",
        po_boxes=r"postboks|pb\.?|boks|p\.? ?o\.? ?box",
        number_words=r"nummer|nr\.?|#",
        street_words=r"gata|gate|gt|veien|vegen|vei|veg|plass|allé|alle|torg|torv|kai|bakken|bakke|stien|sti|løkka|tunet|haugen|lia|åsen|jordet|svingen|brygge",
        months=r"januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
        ordinals=r"\.(?=\s*[a-zæøå]{3,}(?<!etg)(?<!etasje))",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][, {unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        po_box="Postboks {po_box}",
        upper=("city",),
        particles=frozenset({"av", "og", "i", "på", "ved", "den", "det", "til", "von", "van"}),
        abbreviations={"gt.": "gate", "gt": "gate"},
        endings={"gt.": "gate", "vn.": "veien", "v.": "vei"},
    ),
    exonyms={"Christiania": "Oslo", "Tromso": "Tromsø"},
    examples=(("Storgata 5B", {"street": "Storgata", "house_number": "5", "house_number_addition": "B"}),),
    counter_examples=("0000", "015", "01550"),
)
