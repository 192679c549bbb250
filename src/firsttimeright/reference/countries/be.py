"""Belgium.

Source: bpost, "Richtlijnen voor adressering": street, number, "bus" or "bte" and box; four-digit postcode before the place.
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

_FRENCH_MONTHS = (
    r"janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre"
)

# fmt: off
COUNTRY = Country(
    code="BE",
    languages=("nl", "fr", "de"),
    postcode=PostcodeRule(shapes=("9999",), prefixes=("BE", "B"), no_leading_zero=True, unused=r"999[3-9]"),
    line=LineRule(
        without_number=r"(?:château|ferme|moulin|domaine|kasteel|hoeve|lieu[- ]?dit|abbaye|abdij|rusthuis|rustoord|woonzorgcentrum|wzc|maison de repos|home)(?![a-z])",
        number="either",
        addition=r"(?:bis|ter|quater)(?: ?[a-z](?![a-z\d]))?(?![a-z\d])|[a-z](?![a-z\d])|[a-z]\d{1,2}(?![a-z\d])|\d{3,4}(?![a-z\d])",
        units=(
            r"(?:app(?:artement)?|apt|appt|kamer|studio|kot|verdiep(?:ing)?|verd|étage|etage|ét|unit|blok|bloc|bât|lot)\.? ?"
            r"[a-z]?\d{1,4}[a-z]?(?![a-z\d])"
            r"|\d{1,2}(?:e|de|ste|er|ère|ième|ème|eme)? ?(?:verd(?:iep(?:ing)?)?|étage|etage|ét)\.?(?![a-z])"
            r"(?: (?:links|rechts|vooraan|achteraan|(?:à )?(?:droite|gauche)|avant|arrière|face)(?![a-z]))?"
            r"|gelijkvloers|rez-de-chaussée|rdc"
        ),
        boxes=(
            r"(?:(?:bus|bte|bo[iî]te|box|postbus|briefkasten)\.? ?(?:nr\.? ?)?(?P<box>[a-z]?\d{1,5}[a-z]?\d{0,2}(?:[./]\d{1,4})?|[a-z]{1,2}\d{0,3})"
            r"|b\.? ?(?P<b>\d{1,5}[a-z]?))(?![a-z\d])"
        ),
        po_boxes=r"postbus|pb|p\.b\.|bp|b\.p\.|bo[iî]te postale|p\.? ?o\.? ?box|postfach",
        no_number=r"z/n|zn|z\.n\.|s/n|zonder nummer|sans numéro",
        number_words=r"nummer|nr\.?|no\.?|n°|nº|№|#|num[ée]ro",
        slash="box",
        street_words=(
            r"straat|str|weg|laan|ln|plein|hof|kaai|kade|dijk|steenweg|dreef|markt|lei|vest|park|pad|baan|plaats|singel|gracht|"
            r"rue|avenue|av|boulevard|bd|place|chaussée|chemin|clos|drève|quai|square|allée|impasse|route|ruelle|sentier"
        ),
        months=r"januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|" + _FRENCH_MONTHS,
        ordinals=r"e|de|ste|er|ère|ème|eme",
    ),
    writing=WritingRule(
        house="{house_number}[{house_number_addition}][ bus {box}][ {unit}]",
        lines=("{street_line}", "{postcode} {city}"),
        po_box="Postbus {po_box}",
        particles=frozenset(
            {"van", "de", "der", "den", "het", "'t", "te", "ten", "ter", "in", "op", "aan", "bij", "en", "la", "le", "les", "du",
             "des", "et", "à", "au", "aux", "sur", "sous", "lez", "von", "am"}
        ),
        abbreviations={
            "av.": "Avenue", "av": "Avenue", "bd": "Boulevard", "bd.": "Boulevard", "bld": "Boulevard", "ch.": "Chemin",
            "chée": "Chaussée", "chee": "Chaussée", "pl.": "Place", "r.": "Rue", "sq.": "Square", "stwg": "Steenweg",
            "stwg.": "Steenweg", "burg.": "Burgemeester", "st.": "Sint", "str.": "straat",
        },
        endings={"stwg.": "steenweg", "stwg": "steenweg", "str.": "straat", "ln.": "laan", "pln.": "plein", "str": "straat"},
    ),
    place_names=(
        ("Gent", "Gand", "Ghent"), ("Luik", "Liège", "Lüttich"), ("Brussel", "Bruxelles", "Brüssel"), ("Antwerpen", "Anvers"),
        ("Brugge", "Bruges", "Brügge"), ("Leuven", "Louvain", "Löwen"), ("Mechelen", "Malines", "Mecheln"), ("Bergen", "Mons"), ("Namen", "Namur"),
        ("Kortrijk", "Courtrai"), ("Doornik", "Tournai"), ("Ieper", "Ypres"), ("Oostende", "Ostende", "Ostend"), ("Aalst", "Alost"),
        ("Dendermonde", "Termonde"), ("Hasselt",), ("Tongeren", "Tongres"), ("Sint-Niklaas", "Saint-Nicolas"), ("Halle", "Hal"),
        ("Vilvoorde", "Vilvorde"), ("Elsene", "Ixelles"), ("Ukkel", "Uccle"), ("Schaarbeek", "Schaerbeek"), ("Vorst", "Forest"),
        ("Sint-Gillis", "Saint-Gilles"), ("Oudergem", "Auderghem"), ("Etterbeek",), ("Anderlecht",), ("Evere",), ("Ganshoren",),
        ("Sint-Joost-ten-Node", "Saint-Josse-ten-Noode"), ("Sint-Jans-Molenbeek", "Molenbeek-Saint-Jean", "Molenbeek"),
        ("Sint-Lambrechts-Woluwe", "Woluwe-Saint-Lambert"), ("Sint-Pieters-Woluwe", "Woluwe-Saint-Pierre"),
        ("Watermaal-Bosvoorde", "Watermael-Boitsfort"), ("Sint-Agatha-Berchem", "Berchem-Sainte-Agathe"), ("Waver", "Wavre"),
        ("Nijvel", "Nivelles"), ("Terhulpen", "La Hulpe"), ("Aarlen", "Arlon", "Arel"), ("Bastenaken", "Bastogne"), ("Hoei", "Huy"),
        ("Borgworm", "Waremme"), ("Moeskroen", "Mouscron"), ("Komen", "Comines"), ("Ronse", "Renaix"), ("Tienen", "Tirlemont"),
        ("Zoutleeuw", "Léau"), ("Veurne", "Furnes"), ("Nieuwpoort", "Nieuport"), ("De Panne", "La Panne"), ("Oudenaarde", "Audenarde"),
        ("Geraardsbergen", "Grammont"), ("Lier", "Lierre"), ("Roeselare", "Roulers"), ("Menen", "Menin"), ("Edingen", "Enghien"),
        ("Zinnik", "Soignies"), ("'s-Gravenbrakel", "Braine-le-Comte"), ("Eigenbrakel", "Braine-l'Alleud"), ("Vloesberg", "Flobecq"),
    ),
    exonyms={"Brussels": "Brussel", "Bruselas": "Brussel", "Bruxelas": "Brussel", "Antwerp": "Antwerpen", "Amberes": "Antwerpen", "Gante": "Gent"},
    examples=(
        ("Rue de la Loi 16 bte 5", {"street": "Rue de la Loi", "house_number": "16", "box": "5"}),
        ("Kerkstraat 12/10", {"street": "Kerkstraat", "house_number": "12", "box": "10"}),
        ("16, rue de la Loi", {"street": "rue de la Loi", "house_number": "16"}),
    ),
    counter_examples=("0999", "9999", "100", "10000"),
)
