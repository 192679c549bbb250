"""Germany.

Source: DIN 5008 for the order of the lines; Deutsche Post for postcodes (five digits; 05, 43 and 62 are not given out).
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule
from firsttimeright.reference.countries.german import FLOORS, MONTHS

# fmt: off
COUNTRY = Country(
    code="DE",
    languages=("de",),
    postcode=PostcodeRule(
        shapes=("99999",), prefixes=("DE", "D"), unused=r"00\d{3}|010?0[01]\d?(?!\d)|05\d{3}|43\d{3}|62\d{3}"
    ),
    line=LineRule(
        without_number=r"(?:gut|rittergut|schloss|schloß|burg|hof|kloster|forsthaus|weiler|einöde|(?:senioren|alten|pflege)(?:heim|zentrum|stift)|seniorenresidenz)(?![a-zäöü])",
        addition=r"[a-z](?: ?[-/+] ?[a-z])?(?![a-z\d])|\d{1,3}(?![a-z\d])",
        units=FLOORS,
        po_boxes=r"postfach|pf\.?|p\.? ?o\.? ?box",
        no_number=r"o\. ?nr\.?|ohne nummer|ohne hausnummer|s/n",
        number_words=r"hausnummer|hausnr\.?|hnr\.?|nummer|nr\.?|no\.?|#",
        street_words=(
            r"stra(?:ss|ß)e|str|weg|platz|pl|allee|gasse|ring|damm|ufer|chaussee|steig|stieg|markt|hof|graben|berg|park|"
            r"promenade|kai|brücke|twiete|pfad|zeile|anger|wall|tor|kamp"
        ),
        months=MONTHS,
        ordinals=r"\.(?!\s*(?:og|stock|etage|ug|obergeschoss))",
        named=r"[a-u] ?[1-7](?=[\s,]+\d)",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][, {unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        po_box="Postfach {po_box}",
        particles=frozenset(
            {"der", "die", "das", "den", "dem", "des", "von", "vom", "zu", "zum", "zur", "und", "am", "an", "auf", "bei", "beim",
             "im", "in", "ob", "unter", "über", "vor", "a", "d"}
        ),
        abbreviations={"str.": "Straße", "str": "Straße", "strasse": "Straße", "pl.": "Platz", "st.": "Sankt", "gr.": "Große", "kl.": "Kleine"},
        endings={"str.": "straße", "strasse": "straße", "str": "straße", "pl.": "platz", "g.": "gasse", "allee.": "allee"},
    ),
    exonyms={
        "Munich": "München", "Monaco di Baviera": "München", "Cologne": "Köln", "Colonia": "Köln", "Keulen": "Köln", "Aken": "Aachen",
        "Aix-la-Chapelle": "Aachen", "Nuremberg": "Nürnberg", "Neurenberg": "Nürnberg", "Hanover": "Hannover", "Hamburgo": "Hamburg",
        "Brunswick": "Braunschweig", "Berlijn": "Berlin", "Frankfort": "Frankfurt am Main", "Mayence": "Mainz", "Trèves": "Trier",
        "Dresde": "Dresden", "Leipsic": "Leipzig", "Hamelin": "Hameln", "Ratisbon": "Regensburg", "Ausburg": "Augsburg",
        "Emmerik": "Emmerich am Rhein", "Kleef": "Kleve", "Gulik": "Jülich", "Düsseldorp": "Düsseldorf", "Brême": "Bremen",
    },
    examples=(
        ("Straße des 17. Juni 135", {"street": "Straße des 17. Juni", "house_number": "135"}),
        ("Hauptstraße 12-14", {"street": "Hauptstraße", "house_number": "12-14"}),
        ("Q 7, 24", {"street": "Q 7", "house_number": "24"}),
    ),
    counter_examples=("00999", "1067", "123456", "1011A"),
)
