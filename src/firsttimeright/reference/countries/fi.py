"""Finland.

Source: Posti and JHS 106: house number, stairway letter, flat number ("12 A 5").
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="FI",
    languages=("fi", "sv"),
    postcode=PostcodeRule(shapes=("99999",), prefixes=("FIN", "FI", "SF")),
    line=LineRule(
        addition=r"[a-z](?![a-z\d.])",
        units=r"(?:(?:rappu|rapp|as|asunto|bost|huoneisto|hs|lägenhet|lgh)\.? ?)?[a-z] ?\d{1,4}[a-z]?(?![a-z\d])|(?:as|asunto|bostad|bost|bst|huoneisto|lgh)\.? ?\d{1,4}[a-z]?(?![a-z\d])",
        po_boxes=r"pl|pb|postilokero|p\.? ?o\.? ?box",
        number_words=r"numero|nro\.?|nr\.?|#",
        street_words=r"katu|tie|kuja|polku|kaari|tori|raitti|ranta|väylä|puisto|aukio|kujanne|rinne|mäki|penger|esplanadi|gatan|vägen|gränd|stigen|bulevardi",
        months=r"tammikuun|helmikuun|maaliskuun|huhtikuun|toukokuun|kesäkuun|heinäkuun|elokuun|syyskuun|lokakuun|marraskuun|joulukuun",
        ordinals=r"\.",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][ {unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        po_box="PL {po_box}",
        upper=("city",),
        particles=frozenset({"ja", "och", "von", "af"}),
    ),
    place_names=(
        ("Helsinki", "Helsingfors"), ("Espoo", "Esbo"), ("Vantaa", "Vanda"), ("Turku", "Åbo"), ("Tampere", "Tammerfors"), ("Vaasa", "Vasa"), ("Porvoo", "Borgå"),
        ("Oulu", "Uleåborg"), ("Pori", "Björneborg"), ("Lahti", "Lahtis"), ("Kokkola", "Karleby"), ("Hanko", "Hangö"), ("Maarianhamina", "Mariehamn"), ("Kauniainen", "Grankulla"),
    ),
    examples=(("Mannerheimintie 12 A 5", {"street": "Mannerheimintie", "house_number": "12", "unit": "A 5"}),),
    counter_examples=("0010", "001000"),
)
