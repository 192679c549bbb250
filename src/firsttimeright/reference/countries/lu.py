"""Luxembourg.

Source: Post Luxembourg: number before the street, "L-" before the four-digit postcode.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="LU",
    languages=("fr", "de", "lb"),
    postcode=PostcodeRule(shapes=("9999",), prefixes=("LU", "L"), no_leading_zero=True),
    line=LineRule(
        without_number=r"(?:château|ferme|moulin|domaine|schlass|haff)(?![a-z])",
        number="either",
        addition=r"(?:bis|ter|quater)(?![a-z\d])|[a-z](?![a-z\d])",
        units=r"(?:app(?:artement|t)?|apt|étage|etage|bât(?:iment)?|bloc|wohnung)\.? ?[a-z]?\d{1,4}[a-z]?(?![a-z\d])",
        po_boxes=r"bp|b\.p\.|bo[iî]te postale|postfach|p\.? ?o\.? ?box",
        no_number=r"sans numéro|s/n",
        number_words=r"num[ée]ro|nr\.?|no\.?|n°|nº|#",
        street_words=r"rue|avenue|av|boulevard|bd|place|pl|chemin|route|rte|allée|impasse|quai|cité|montée|val|op|am|um|an|zone",
        streets_begin=True,
        months=r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        ordinals=r"er|ère|e|ème",
    ),
    writing=WritingRule(
        street_line="{house}, {street}",
        house="{house_number}[{house_number_addition}]",
        lines=("{street_line}[, {unit}]", "L-{postcode} {city}"),
        po_box="BP {po_box}",
        particles=frozenset({"de", "du", "des", "la", "le", "les", "et", "à", "au", "aux", "sur", "sous", "d", "l"}),
        abbreviations={"av.": "Avenue", "bd": "Boulevard", "bd.": "Boulevard", "pl.": "Place", "rte": "Route", "rte.": "Route", "r.": "Rue"},
    ),
    place_names=(
        ("Luxembourg", "Luxemburg", "Lëtzebuerg"), ("Esch-sur-Alzette", "Esch-Uelzecht", "Esch an der Alzette"), ("Differdange", "Differdingen"),
        ("Dudelange", "Düdelingen"), ("Diekirch",), ("Echternach",), ("Ettelbruck", "Ettelbrück"), ("Bettembourg", "Bettemburg"),
    ),
    exonyms={"Luxembourg City": "Luxembourg", "Luxemburgo": "Luxembourg", "Lussemburgo": "Luxembourg", "Luxemburg-Stadt": "Luxembourg"},
    examples=(("12, rue de la Gare", {"street": "rue de la Gare", "house_number": "12"}),),
    counter_examples=("0999", "100", "10000"),
)
