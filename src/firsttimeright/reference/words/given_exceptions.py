"""Given names whose sex depends on the country or the accent, and those that are held back; kept by hand.

Sources: comparison of the official name statistics of thirteen countries (names with at least thirty bearers per
million on both sides); for held names the yearly Dutch lists of births 1880 to 2014, where both sexes bear them; for
names of one country that the worldwide figures leave open (Merle, Sina, Rory, Siân, Karol), what is common knowledge
there. Where a country's own bearers were counted, the count wins over all but the accents.
"""

from __future__ import annotations

from firsttimeright.text.wordlists import wordset

# What English usage gives to men and to women alike, mostly as a short form; no register of these countries counts them.
_ENGLISH = wordset(
    """alex ali ally ashley aubrey bailey bobbie casey charlie chris dana darcy devon drew eden ellis frankie georgie
    harley hayden jackie jamie jess jessie jo jody jordan jules kendall kerry kit laurie leigh lesley leslie lindsay
    lindsey lynn mackenzie makenzie mel morgan nat nic nicky pat paris parker payton peyton phoenix quinn rae reese remi
    remy rene riley robin ronnie rowan sacha sam sandy sascha shay shea sidney skyler stevie storm sydney taylor terry
    val viv vivian"""
)

# Women's names of today that English-speaking parents gave to boys until about the year said: common knowledge
# (Evelyn Waugh 1903, Hilary Minster 1944, Beverley Nichols 1898, Carol Reed 1906, Marion Morrison 1907).
ONCE_OF_MEN = {
    "evelyn": 1950, "hilary": 1960, "hillary": 1960, "beverley": 1960, "beverly": 1955, "carol": 1935, "marion": 1940,
    "shirley": 1920, "vivian": 1960, "vivien": 1940, "jocelyn": 1960, "meredith": 1960, "joyce": 1920, "florence": 1900,
    "lynn": 1955, "gail": 1950, "gale": 1960, "tracy": 1960, "tracey": 1950, "stacy": 1970, "kelly": 1975, "dana": 1970,
    "courtney": 1970, "whitney": 1965, "lauren": 1940, "allison": 1940, "alison": 1930, "valerie": 1925, "june": 1920,
    "pearl": 1920, "ivy": 1900, "clare": 1930, "lindsay": 1965, "kim": 1965, "jan": 1955, "connie": 1950, "laverne": 1945,
    "ashley": 1970, "shannon": 1955, "leslie": 1955, "sydney": 1975, "aubrey": 1970, "mackenzie": 1975, "madison": 1980,
    "mallory": 1950, "robin": 1955, "shelby": 1950, "stacey": 1960, "ariel": 1970, "blair": 1980,
}  # fmt: skip

# A wrong "Mevr." costs more than no suggestion: these are borne by both sexes where they are held.
HELD: dict[str | None, frozenset[str]] = {
    None: frozenset(),
    **dict.fromkeys(("GB", "IE", "AU", "NZ"), _ENGLISH),
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
            "senne",
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
        ]
    ),
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
}  # fmt: skip
_WOMEN = {
    "jean": "GB AU IE NZ", "kim": "GB", "kari": "NO DK SE", "inge": "BE DE DK CH NL", "janne": "BE DK", "laurence": "FR BE CH",
    "noa": "ES PT IL", "joan": "GB DK NO IE AU NZ", "nicola": "GB", "gerd": "NO SE", "eli": "NO",
    "lois": "GB NL AU", "nikola": "GB", "jo": "DK", "lilian": "NL BE DE SE NO DK", "jocelyn": "GB",
    "flor": "PT ES", "manel": "FR", "andrea": "NL BE DE AT ES GB", "simone": "NL BE DE AT BR DK",
    "gabriele": "DE AT", "michele": "GB", "daniele": "FR", "pascale": "FR BE CH NL",
    "esra": "NL TR DE BE", "sanne": "NL BE DK", "toni": "GB",
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
