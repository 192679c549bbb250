"""France.

Source: NF Z10-011 for the lines; La Poste for CEDEX (a postcode and a sorting office of its own).
"""

# ruff: noqa: E501  # lists of words are easier to read on long lines

from __future__ import annotations

from firsttimeright.reference.countries.country import Country, LineRule, PostcodeRule, WritingRule

# fmt: off
COUNTRY = Country(
    code="FR",
    languages=("fr",),
    postcode=PostcodeRule(shapes=("99999",), prefixes=("FR", "F"), unused=r"00[0-8]\d\d|99\d{3}|96\d{3}"),
    line=LineRule(
        without_number=r"le bourg|domaine|résidence|camping|(?:chemin|chem|route|rte|place|venelle|impasse|sentier|hent)(?![a-zà-ÿ])",
        hamlets=r"(?!75|6900|130[01]|\d\d000|\d{3}00)\d{5}",
        house_names=(
            r"(?:l[ae] |les )?(?:lieu[- ]?dit|hameau|tribu|ferme|château|chateau|mas|moulin)(?![a-z])|"
            r"z\.? ?[ai]\.?(?: ?[cedl]\.?)?(?![a-z])|zone (?:artisanale|industrielle|commerciale|d['’]activités?)|parc d['’]activités?|centre commercial"
        ),
        number="before",
        addition=r"(?:bis|ter|quater|quinquies)(?: ?[a-z](?![a-z\d]))?(?![a-z\d])|[a-z]\d?(?![a-z\d])",
        units=(
            r"(?:app(?:artement|t)?|apt|bât(?:iment)?|bat(?:iment)?|esc(?:alier)?|porte|hall|lot|logement|log|chambre|studio|tour|étage|etage|box)\.? ?"
            r"(?:n°? ?)?[a-z]?\d{0,4}[a-z]?(?![a-z\d])|\d{1,2}(?:er|e|ème|eme) (?:étage|etage)(?:,? ?(?:gauche|droite|face))?|(?:rez-de-chaussée|rdc)(?![a-z])(?:,? ?(?:gauche|droite|face))?"
        ),
        po_boxes=r"bp|b\.p\.|bo[iî]te postale|cs|tsa|p\.? ?o\.? ?box",
        no_number=r"sans numéro|s/n|sn",
        number_words=r"num[ée]ro|nr\.?|no\.?|n°|nº|#",
        street_words=(
            r"rue|avenue|av|boulevard|bd|bld|blvd|place|pl|chemin|chem|ch|allée|allee|allées|all|impasse|imp|quai|cours|square|sq|route|rte|"
            r"passage|pass|villa|cité|cite|faubourg|fbg|fg|esplanade|promenade|rond-point|sentier|hameau|lieu-dit|lieu dit|lotissement|"
            r"résidence|residence|voie|mail|montée|traverse|ruelle|parvis|galerie|rocade|venelle|domaine|clos|port|pont|zone|za|zi|zac"
        ),
        streets_begin=True,
        months=r"janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre",
        ordinals=r"er|ère|e|ème|eme|r",
        lone_words=r"rue du",
    ),
    writing=WritingRule(
        street_line="{house} {street}",
        house="{house_number}[ {house_number_addition}]",
        lines=("{unit}", "{street_line}", "{postcode} {city}"),
        po_box="BP {po_box}",
        upper=("city",),
        particles=frozenset({"de", "du", "des", "la", "le", "les", "et", "à", "au", "aux", "en", "sur", "sous", "lès", "lez", "chez", "par"}),
        abbreviations={
            "av.": "Avenue", "av": "Avenue", "ave": "Avenue", "ave.": "Avenue", "bd": "Boulevard", "bd.": "Boulevard", "bld": "Boulevard",
            "bld.": "Boulevard", "blvd": "Boulevard", "blvd.": "Boulevard", "boul.": "Boulevard", "pl.": "Place", "pl": "Place", "ch.": "Chemin", "chem.": "Chemin",
            "che": "Chemin", "imp.": "Impasse", "imp": "Impasse", "all.": "Allée", "rte": "Route", "rte.": "Route", "fg": "Faubourg", "fbg": "Faubourg",
            "fg.": "Faubourg", "fbg.": "Faubourg", "sq.": "Square", "sq": "Square", "r.": "Rue", "res.": "Résidence", "rés.": "Résidence", "qu.": "Quai",
            "st": "Saint", "st.": "Saint", "ste": "Sainte", "ste.": "Sainte", "gal.": "Général", "mal": "Maréchal", "pass.": "Passage", "crs": "Cours",
        },
    ),
    exonyms={
        "Parijs": "Paris", "Parigi": "Paris", "Rijsel": "Lille", "Lyons": "Lyon", "Lione": "Lyon", "Marseilles": "Marseille", "Marsiglia": "Marseille",
        "Straatsburg": "Strasbourg", "Straßburg": "Strasbourg", "Duinkerke": "Dunkerque", "Dunkirk": "Dunkerque", "Nizza": "Nice", "Atrecht": "Arras",
        "Kamerijk": "Cambrai", "Dowaai": "Douai", "Marsella": "Marseille", "Niza": "Nice", "Estrasburgo": "Strasbourg", "Burdeos": "Bordeaux",
    },
    examples=(
        ("12bis, rue de la Paix", {"street": "rue de la Paix", "house_number": "12", "house_number_addition": "bis"}),
        ("8 rue du 4 Septembre", {"street": "rue du 4 Septembre", "house_number": "8"}),
    ),
    counter_examples=("1000", "00123", "7500", "750011"),
)
