"""Countries without a table of places whose postcodes say by their first characters in which region they lie.

Sources: Canada Post, "Addressing Guidelines"; Australia Post, postcode ranges of the states;
Correios, "Estrutura do CEP"; Correos de México, the two digits that a code begins with.
"""

# ruff: noqa: E501  # ranges and names are easier to read on long lines

from __future__ import annotations

from firsttimeright.fields.addresses.regions import canadian
from firsttimeright.text.folding import fold

__all__ = ["COUNTRIES", "region_of_code", "region_of_town"]

COUNTRIES = frozenset(("CA", "AU", "BR", "MX"))

# The last of the codes, and the region; cut to as many digits as are compared.
_AUSTRALIA = (
    (199, ""), (299, "ACT"), (799, ""), (999, "NT"), (1999, "NSW"), (2599, "NSW"), (2620, "ACT"), (2899, "NSW"), (2920, "ACT"), (2999, "NSW"), (3999, "VIC"),
    (4999, "QLD"), (5999, "SA"), (6999, "WA"), (7999, "TAS"), (8999, "VIC"), (9999, "QLD"),
)  # fmt: skip
_BRAZIL = (
    (9, ""), (199, "SP"), (289, "RJ"), (299, "ES"), (399, "MG"), (489, "BA"), (499, "SE"), (569, "PE"), (579, "AL"), (589, "PB"), (599, "RN"), (639, "CE"), (649, "PI"),
    (659, "MA"), (688, "PA"), (689, "AP"), (692, "AM"), (693, "RR"), (698, "AM"), (699, "AC"), (727, "DF"), (729, "GO"), (736, "DF"), (767, "GO"), (769, "RO"), (779, "TO"),
    (788, "MT"), (789, ""), (799, "MS"), (879, "PR"), (899, "SC"), (999, "RS"),
)  # fmt: skip
_MEXICO = (
    (0, ""), (16, "CMX"), (19, ""), (20, "AGU"), (22, "BCN"), (23, "BCS"), (24, "CAM"), (27, "COA"), (28, "COL"), (30, "CHP"), (33, "CHH"), (35, "DUR"), (38, "GUA"),
    (41, "GRO"), (43, "HID"), (49, "JAL"), (57, "MEX"), (61, "MIC"), (62, "MOR"), (63, "NAY"), (67, "NLE"), (71, "OAX"), (75, "PUE"), (76, "QUE"), (77, "ROO"),
    (79, "SLP"), (82, "SIN"), (85, "SON"), (86, "TAB"), (89, "TAM"), (90, "TLA"), (96, "VER"), (97, "YUC"), (99, "ZAC"),
)  # fmt: skip
_RANGES = {"AU": (4, _AUSTRALIA), "BR": (3, _BRAZIL), "MX": (2, _MEXICO)}
# Rounds of the post that cross a border, and the territory that lies within New South Wales.
_ON_BORDERS = frozenset(
    ("0862", "0872", "2406", "2648", "2880", "4375", "4377", "4380", "4383", "4385", "4493", "4825")
)
_ON_MURRAY = range(3490, 3710)
_AROUND_CANBERRA = range(2540, 3000)

# The largest towns, whose name no other region's place of note shares; CA: without London, Hamilton, Kingston.
_TOWNS = {
    "CA": {
        "ON": "toronto ottawa mississauga brampton markham kitchener", "QC": "montreal quebec laval gatineau sherbrooke longueuil",
        "BC": "vancouver kelowna burnaby nanaimo", "AB": "calgary edmonton lethbridge", "MB": "winnipeg", "SK": "saskatoon regina",
        "NS": "halifax", "NB": "fredericton moncton", "PE": "charlottetown", "YT": "whitehorse", "NT": "yellowknife", "NU": "iqaluit",
    },
    "AU": {
        "NSW": "sydney wollongong parramatta", "VIC": "melbourne geelong ballarat bendigo", "QLD": "brisbane cairns townsville toowoomba",
        "SA": "adelaide", "WA": "fremantle", "TAS": "hobart launceston", "NT": "darwin", "ACT": "canberra",
    },
    "BR": {
        "SP": "campinas santos", "MG": "belo_horizonte uberlandia", "PR": "curitiba londrina", "RS": "porto_alegre", "PE": "recife",
        "CE": "fortaleza", "BA": "salvador", "AM": "manaus", "DF": "brasilia", "GO": "goiania", "SC": "florianopolis",
    },
    "MX": {
        "JAL": "guadalajara zapopan", "NLE": "monterrey", "BCN": "tijuana mexicali", "YUC": "merida", "ROO": "cancun", "CMX": "ciudad_de_mexico",
        "COA": "torreon saltillo", "SON": "hermosillo", "SIN": "culiacan mazatlan",
    },
}  # fmt: skip
_REGION_OF = {
    country: {town.replace("_", " "): region for region, towns in regions.items() for town in towns.split()}
    for country, regions in _TOWNS.items()
}


def region_of_code(postcode: str, country: str | None) -> str | None:
    """Give the code of the region that a postcode begins with; ``None`` where it may lie in two.

    >>> region_of_code("4000", "AU"), region_of_code("2611", "AU"), region_of_code("01310-200", "BR")
    ('QLD', None, 'SP')
    """
    if country == "CA":
        return canadian(postcode, country)
    if country not in _RANGES:
        return None
    digits, ranges = _RANGES[country]
    if len(postcode) < digits or not (postcode[:digits].isascii() and postcode[:digits].isdigit()):
        return None
    number = int(postcode[:digits])
    if country == "AU" and (postcode in _ON_BORDERS or number in _ON_MURRAY or number in _AROUND_CANBERRA):
        return None
    return next(region for last, region in ranges if number <= last) or None


def region_of_town(city: str, country: str | None) -> str | None:
    """Give the code of the region in which one of the largest towns lies.

    >>> region_of_town("Calgary", "CA"), region_of_town("Springfield", "AU")
    ('AB', None)
    """
    return _REGION_OF.get(country or "", {}).get(fold(city))
