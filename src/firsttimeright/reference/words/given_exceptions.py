"""Given names whose sex depends on the country or the accent, and those that are held back; kept by hand.

Sources: comparison of the official name statistics of thirteen countries (names with at least thirty bearers per
million on both sides); for held names the yearly Dutch lists of births 1880 to 2014, where both sexes bear them; for
names of one country that the worldwide figures leave open (Merle, Sina, Rory, Siân, Karol), what is common knowledge
there. Where a country's own bearers were counted, the count wins over all but the accents.
"""

from __future__ import annotations

_BRITISH_BOTH = frozenset(
    {
        "alex",
        "ashley",
        "laurie",
        "ally",
        "tyla",
        "bailee",
        "makenzie",
        "kenzie",
        "lindsay",
        "lesley",
        "kelsey",
        "dale",
        "jan",
        "alexis",
    }
)

# A wrong "Mevr." costs more than no suggestion: these are borne by both sexes where they are held.
HELD: dict[str | None, frozenset[str]] = {
    None: frozenset(),
    "NL": frozenset(
        [
            "anne",
            "robin",
            "willy",
            "sam",
            "maxime",
            "kim",
            "noa",
            "bo",
            "isa",
            "nicky",
            "senna",
            "indy",
            "puck",
            "marijn",
            "dominique",
            "jamie",
            "quinn",
            "jip",
            "jantje",
            "ayden",
            "lou",
            "luca",
            "charlie",
            "jose",
            "alex",
            "chris",
            "jody",
            "jo",
            "jos",
            "sascha",
            "sacha",
            "sidney",
            "daniele",
            "bente",
            "merijn",
            "mees",
        ]
    ),
    "TR": frozenset({"mirac"}),
    "DE": frozenset({"robin", "luca", "chris", "eike", "elvin", "conny", "alex", "janne"}),
    "AT": frozenset({"robin", "toni", "chris", "conny", "alex"}),
    "CH": frozenset({"robin", "andrea", "simone", "claude", "camille", "dominique", "chris", "alex", "sascha"}),
    "GB": _BRITISH_BOTH,
    "IE": _BRITISH_BOTH | {"dara", "rian", "shay"},
    "AU": _BRITISH_BOTH | {"bronte", "asher"},
    "NZ": _BRITISH_BOTH | {"bronte", "asher"},
    "CA": frozenset({"alex", "emerson", "finley", "blake", "jayden", "drew", "ali", "jude"}),
    "DK": frozenset({"andrea", "alex", "luka"}),
    "BE": frozenset(
        [
            "robin",
            "willy",
            "sam",
            "maxime",
            "kim",
            "noa",
            "bo",
            "dominique",
            "jamie",
            "quinn",
            "lou",
            "charlie",
            "sascha",
            "sacha",
            "jo",
            "daniele",
            "sasha",
            "nicky",
            "nour",
        ]
    ),
}

_MEN = {
    "jean": "BE FR DE NO CH NL LU CA", "kim": "DK FI NO SE", "kari": "FI", "inge": "NO", "janne": "FI", "laurence": "GB DE IE AU NZ",
    "alexis": "FR BE ES CH", "noa": "FI", "joan": "ES", "nicola": "BE CH IT", "gerd": "DE BE CH AT", "bo": "DK SE NO",
    "eli": "GB IE AU DE SE", "patrice": "FR BE DE CH", "ola": "FI SE NO PL", "lois": "ES", "nikola": "SE AT CH RS HR CZ",
    "jo": "NO", "lilian": "FR", "jocelyn": "FR", "flor": "BE", "manel": "ES PT", "andrea": "IT", "simone": "IT",
    "gabriele": "IT", "michele": "IT", "jan": "NL BE DE PL CZ NO SE DK CH AT SK", "daniele": "IT", "emanuele": "IT",
    "pascale": "IT", "auke": "NL", "fokke": "NL", "hidde": "NL", "sietse": "NL", "tjalle": "NL", "rienk": "NL", "jelle": "NL",
    "wiebe": "NL", "douwe": "NL", "sjoerd": "NL", "ype": "NL", "haye": "NL", "wytse": "NL", "bouwe": "NL", "eise": "NL",
    "gosse": "NL", "hette": "NL", "ids": "NL", "jitse": "NL", "nanne": "NL", "obe": "NL", "oene": "NL", "sake": "NL",
    "tsjerk": "NL", "uwe": "DE NL", "sandro": "IT CH", "joost": "NL BE", "sascha": "DE AT", "toni": "ES FI DE", "mika": "FI",
    "sasa": "HR RS", "nikita": "RU UA", "ilja": "NL", "misha": "RU",
    # German-speaking
    "bela": "DE AT CH HU", "juri": "DE AT CH", "laurin": "DE AT CH IT", "can": "DE AT CH TR", "ali": "DE AT CH DK SE NO TR",
    "kai": "DE AT CH GB IE NO DK FI", "mio": "DE", "elija": "DE", "till": "DE", "matti": "DE FI SE", "rene": "DE AT CH DK NO CZ SK",
    "jannis": "DE AT CH", "micha": "DE CH", "mattes": "DE", "jelde": "DE", "beda": "CH", "jann": "CH", "urs": "CH", "reto": "CH", "maik": "DE",
    # English-speaking
    "rory": "GB IE AU NZ", "kye": "GB", "macauley": "GB", "cai": "GB", "callan": "GB IE AU", "olly": "GB IE", "ollie": "GB IE",
    "keelan": "GB IE", "bryn": "GB", "osian": "GB", "tiernan": "GB IE", "dewi": "GB", "zane": "GB AU NZ", "jensen": "GB",
    "leighton": "GB", "lennon": "GB", "cameron": "GB IE AU NZ", "finley": "GB IE", "toby": "GB IE AU NZ", "darragh": "IE", "senan": "IE", "daire": "IE",
    # elsewhere
    "karol": "PL SK", "marian": "PL CZ SK RO", "angel": "ES", "jaime": "ES PT", "pau": "ES", "marti": "ES", "nil": "ES",
    "adria": "ES", "gael": "ES FR", "jes": "DK", "jimmi": "DK", "storm": "DK", "marceli": "PL", "ota": "CZ"
}  # fmt: skip
_WOMEN = {
    "jean": "GB AU IE NZ", "kim": "GB", "kari": "NO DK SE", "inge": "BE DE DK CH NL", "janne": "BE DK", "laurence": "FR BE CH",
    "noa": "ES PT IL", "joan": "GB DK NO IE AU NZ", "nicola": "GB", "gerd": "NO SE", "eli": "NO",
    "lois": "GB NL AU", "nikola": "GB", "jo": "DK", "lilian": "NL BE DE SE NO DK", "jocelyn": "GB",
    "flor": "PT ES", "manel": "FR", "andrea": "NL BE DE AT ES GB", "simone": "NL BE DE AT BR DK",
    "gabriele": "DE AT", "michele": "GB", "daniele": "FR", "pascale": "FR BE CH NL",
    "esra": "NL TR DE BE", "sanne": "NL BE DK", "toni": "GB",
    # German-speaking
    "nur": "DE AT CH TR", "jasmin": "DE AT CH", "merle": "DE AT", "sina": "DE AT CH", "juli": "DE", "nike": "DE", "dana": "DE AT CH GB IE",
    "vivien": "DE AT CH HU", "vivian": "DE AT CH DK", "jule": "DE", "melis": "DE TR", "linn": "DE SE NO", "lynn": "DE GB IE AU NZ",
    "gul": "DE TR", "rea": "CH", "jara": "CH", "lis": "DK", "leni": "DE AT CH", "lilo": "DE AT CH", "valentine": "CH FR BE",
    # English-speaking
    "shannon": "GB IE AU NZ", "skye": "GB IE AU", "kelly": "GB IE AU NZ", "kerry": "GB AU NZ", "sian": "GB IE AU", "tegan": "GB AU NZ",
    "teagan": "AU NZ", "orla": "GB IE", "tracy": "GB IE AU NZ", "shelby": "GB", "abi": "GB", "tiegan": "GB", "honor": "GB",
    "morven": "GB", "kay": "GB AU NZ", "gaynor": "GB AU", "carmel": "IE AU", "keziah": "GB", "neave": "GB", "emer": "IE",
    "ailbhe": "IE", "karis": "GB", "seren": "GB", "neve": "GB IE",
    # elsewhere
    "rosario": "ES", "mar": "ES", "vega": "ES", "itziar": "ES", "tine": "DK DE", "mille": "DK", "ane": "ES DK", "janni": "DK",
    "randi": "DK NO", "antonie": "CZ DE NL",
}  # fmt: skip

BY_COUNTRY: dict[tuple[str, str | None], str] = {
    (name, country): sex
    for sex, names in (("m", _MEN), ("f", _WOMEN))
    for name, countries in names.items()
    for country in countries.split()
}

# Spellings whose accent tells what the folded form cannot: name in small letters, country or None for all.
BY_SPELLING: dict[tuple[str, str | None], str] = {
    ("rené", None): "m", ("renée", None): "f", ("josé", None): "m", ("josée", None): "f",
    ("andré", None): "m", ("andrée", None): "f", ("désiré", None): "m", ("désirée", None): "f", ("aimé", None): "m",
    ("aimée", None): "f", ("michèle", None): "f", ("danièle", None): "f", ("gisèle", None): "f", ("joële", None): "f",
    ("joëlle", None): "f", ("noël", None): "m", ("noëlle", None): "f", ("frédéric", None): "m", ("frédérique", None): "f",
    ("valère", None): "m", ("honoré", None): "m", ("honorée", None): "f", ("chloé", None): "f", ("dorothé", None): "f",
}  # fmt: skip
