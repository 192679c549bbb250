"""States, provinces, cantons and counties: which one a text names, and whether the postcode lies there.

Only a region that both sides name is compared; a region of another kind (an
autonomous community where the table has provinces) says nothing.
Sources: ISO 3166-2 for names and codes; Royal Mail, "Former postal counties".
"""

# ruff: noqa: E501  # lists of names are easier to read on long lines

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from firsttimeright.fields.addresses import military
from firsttimeright.fields.addresses.counties import is_county
from firsttimeright.fields.addresses.world import World
from firsttimeright.text.folding import fold

__all__ = ["SHORT_STATES", "abroad", "canadian", "disagree", "is_code", "misspelled", "named", "overseas", "written"]

# code, then the names in use; of countries whose address metadata lists none
_REGIONS: dict[str, tuple[tuple[str, ...], ...]] = {
    "NL": (
        ("DR", "Drenthe"), ("FL", "Flevoland"), ("FR", "Friesland", "Fryslân", "Frl"), ("GE", "Gelderland", "Gld"), ("GR", "Groningen"),
        ("LI", "Limburg"), ("NB", "Noord-Brabant", "Brabant", "N-B"), ("NH", "Noord-Holland", "N-H"), ("OV", "Overijssel"),
        ("UT", "Utrecht"), ("ZE", "Zeeland"), ("ZH", "Zuid-Holland", "Z-H"),
    ),
    "BE": (
        ("VAN", "Antwerpen", "Anvers", "Antwerp"), ("BRU", "Brussel/Bruxelles", "Brussel", "Bruxelles", "Brussels"), ("WHT", "Hainaut", "Henegouwen"),
        ("VLI", "Limburg", "Limbourg"), ("WLG", "Liège", "Luik", "Lüttich"), ("WLX", "Luxembourg", "Luxemburg"), ("WNA", "Namur", "Namen"),
        ("VOV", "Oost-Vlaanderen", "Flandre-Orientale"), ("VBR", "Vlaams-Brabant", "Brabant flamand"), ("WBR", "Brabant wallon", "Waals-Brabant"),
        ("VWV", "West-Vlaanderen", "Flandre-Occidentale"),
    ),
    "DE": (
        ("BW", "Baden-Württemberg"), ("BY", "Bayern", "Bavaria", "Freistaat Bayern", "Beieren"), ("BE", "Berlin"), ("BB", "Brandenburg"), ("HB", "Bremen"),
        ("HH", "Hamburg"), ("HE", "Hessen", "Hesse"), ("MV", "Mecklenburg-Vorpommern"), ("NI", "Niedersachsen", "Lower Saxony", "Nedersaksen"),
        ("NW", "Nordrhein-Westfalen", "NRW", "North Rhine-Westphalia", "Noordrijn-Westfalen"), ("RP", "Rheinland-Pfalz"), ("SL", "Saarland"),
        ("SN", "Sachsen", "Saxony", "Freistaat Sachsen"), ("ST", "Sachsen-Anhalt"), ("SH", "Schleswig-Holstein"), ("TH", "Thüringen", "Thuringia"),
    ),
    "AT": (
        ("1", "Burgenland", "Bgld"), ("2", "Kärnten", "Carinthia", "Ktn"), ("3", "Niederösterreich", "NÖ", "Lower Austria"), ("4", "Oberösterreich", "OÖ", "Upper Austria"),
        ("5", "Salzburg", "Sbg"), ("6", "Steiermark", "Styria", "Stmk"), ("7", "Tirol", "Tyrol"), ("8", "Vorarlberg", "Vbg"), ("9", "Wien", "Vienna"),
    ),
    "CH": (
        ("AG", "Aargau", "Argovie"), ("AR", "Appenzell Ausserrhoden"), ("AI", "Appenzell Innerrhoden"), ("BL", "Basel-Landschaft", "Baselland", "Bâle-Campagne"),
        ("BS", "Basel-Stadt", "Bâle-Ville"), ("BE", "Bern", "Berne"), ("FR", "Fribourg", "Freiburg"), ("GE", "Genève", "Genf", "Geneva"), ("GL", "Glarus"),
        ("GR", "Graubünden", "Grisons", "Grigioni"), ("JU", "Jura"), ("LU", "Luzern", "Lucerne"), ("NE", "Neuchâtel", "Neuenburg"), ("NW", "Nidwalden"),
        ("OW", "Obwalden"), ("SH", "Schaffhausen"), ("SZ", "Schwyz"), ("SO", "Solothurn"), ("SG", "St. Gallen", "Sankt Gallen"), ("TG", "Thurgau"),
        ("TI", "Ticino", "Tessin"), ("UR", "Uri"), ("VS", "Valais", "Wallis"), ("VD", "Vaud", "Waadt"), ("ZG", "Zug"), ("ZH", "Zürich", "Zurich"),
    ),
    "FR": (
        ("ARA", "Auvergne-Rhône-Alpes"), ("BFC", "Bourgogne-Franche-Comté"), ("BRE", "Bretagne", "Brittany"), ("CVL", "Centre-Val de Loire"), ("20R", "Corse"),
        ("GES", "Grand Est"), ("HDF", "Hauts-de-France"), ("NOR", "Normandie"), ("NAQ", "Nouvelle-Aquitaine"), ("OCC", "Occitanie"), ("PDL", "Pays de la Loire"),
        ("PAC", "Provence-Alpes-Côte d'Azur", "PACA"), ("IDF", "Île-de-France"),
        ("971", "Guadeloupe"), ("972", "Martinique"), ("973", "Guyane", "Guyane française"), ("974", "La Réunion", "Réunion"), ("976", "Mayotte"),
    ),
    "GB": (("ENG", "England"), ("NIR", "Northern Ireland"), ("SCT", "Scotland"), ("WLS", "Wales", "Cymru")),
}  # fmt: skip
_MORE: dict[str, tuple[tuple[str, ...], ...]] = {  # other names of the regions that the metadata lists
    "ES": (
        ("O", "Principado de Asturias"), ("BI", "Bizkaia"), ("SS", "Gipuzkoa"), ("GI", "Gerona"), ("L", "Lleida"), ("C", "A Coruña", "Coruña"), ("OR", "Orense"),
        ("PM", "Baleares", "Illes Balears", "Mallorca", "Ibiza", "Menorca", "IB"), ("A", "Alacant"), ("CS", "Castelló"), ("VI", "Araba"), ("NA", "Nafarroa"),
        ("TF", "Tenerife"), ("GC", "Gran Canaria"),
    ),
    "CA": (
        ("QC", "Québec"), ("NL", "Newfoundland", "Terre-Neuve-et-Labrador"), ("BC", "Colombie-Britannique"), ("NS", "Nouvelle-Écosse"),
        ("NB", "Nouveau-Brunswick"), ("PE", "Île-du-Prince-Édouard"),
    ),
    "US": (("DC", "D.C.", "Washington DC", "Washington D.C."), *military.STATES),
}  # fmt: skip
_SHORT_STATES_TEXT = """
    ala=AL ariz=AZ ark=AR calif=CA cal=CA colo=CO conn=CT del=DE fla=FL ill=IL ind=IN kans=KS kan=KS mass=MA mich=MI minn=MN
    miss=MS mont=MT nebr=NE neb=NE nev=NV okla=OK ore=OR oreg=OR penn=PA penna=PA tenn=TN tex=TX wash=WA wis=WI wisc=WI wyo=WY
"""
SHORT_STATES = dict(pair.split("=") for pair in _SHORT_STATES_TEXT.split())
"""How American states were shortened before 1963, with a full stop; most are words of another meaning without."""
_YOUNG = frozenset(
    {"MB", "BT", "FM", "SU"}
)  # Italian provinces younger than many a customer's habit of writing the old one


@lru_cache(maxsize=64)
def _known(country: str, view: World) -> dict[str, str]:
    """Give the code of each region by its folded code and names."""
    form = view.format(country)
    groups = [(code, code, name) for code, name in form.regions if code] if form else []
    found: dict[str, str] = {}
    for group in (*groups, *_REGIONS.get(country, ()), *_MORE.get(country, ())):
        for name in group:
            found.setdefault(fold(name), group[0])
    return found


def named(text: str, country: str, view: World) -> str | None:
    """Give the code of the region that a text names, or ``None``.

    >>> from firsttimeright.fields.addresses.world import world
    >>> named("Bayern", "DE", world()), named("(SG)", "CH", world()), named("Atlantis", "DE", world())
    ('BY', 'SG', None)
    """
    key = fold(text).strip("(). ")
    known = _known(country, view)
    return (
        known.get(key)
        or known.get(key.removeprefix("kanton ").removeprefix("canton de ").removeprefix("provincia di "))
        or known.get(key.replace(" ", "-"))
        or known.get(key.replace("-", " "))
    )


def is_code(text: str, country: str, view: World) -> bool:
    """Tell whether a text names a region by its code: *TX*, *AG*."""
    key = fold(text).strip("(). ")
    return len(key) <= _CODE_LETTERS and fold(named(text, country, view) or "") == key


def written(code: str | None, name: str | None, country: str, view: World, *, coded: bool) -> str | None:
    """Write the region that a postcode's *code* or *name* names: its code where *coded*, else its usual name."""
    true = (named(code, country, view) if code else None) or (named(name, country, view) if name else None)
    if true is None or coded:
        return true
    form = view.format(country)
    groups = [(key, key, said) for key, said in form.regions if key] if form else []
    groups += [(row[0], row[0], row[1]) for row in _REGIONS.get(country, ())]
    return next((said for key, _key, said in groups if key == true), None)


_CODE_LETTERS = 3


def overseas(postcode: str, country: str | None) -> str | None:
    """Give the name of the French overseas department in which a postcode lies.

    Source: ISO 3166-2:FR, and La Poste, whose codes there begin with the department's number.

    >>> overseas("97400", "FR"), overseas("75001", "FR")
    ('La Réunion', None)
    """
    if country != "FR" or not postcode.startswith("97"):
        return None
    return next((row[1] for row in _REGIONS["FR"] if row[0] == postcode[:3]), None)


_OF_THE_GOVERNMENT = "K1A"  # given to its offices in Ottawa, Ontario, and across the river in Gatineau, Quebec
_PROVINCES = {
    "A": "NL", "B": "NS", "C": "PE", "E": "NB", **dict.fromkeys("GHJ", "QC"), **dict.fromkeys("KLMNP", "ON"), "R": "MB",
    "S": "SK", "T": "AB", "V": "BC", "Y": "YT",
}  # fmt: skip


def canadian(postcode: str, country: str | None) -> str | None:
    """Give the province that a Canadian postcode begins with; X is of two territories.

    Source: Canada Post, "Addressing Guidelines".

    >>> canadian("H2X 1Y4", "CA"), canadian("X0A 0H0", "CA")
    ('QC', None)
    """
    if country != "CA" or postcode[:3].upper() == _OF_THE_GOVERNMENT:
        return None
    return _PROVINCES.get(postcode[:1].upper())


_NAMED = ("NL", "BE", "DE", "AT", "CH", "FR", "US", "CA", "ES", "IT")


def abroad(text: str, country: str, view: World) -> tuple[str, ...]:
    """Give the other countries of which a text names a region in full, where it names none of its own country's.

    >>> from firsttimeright.fields.addresses.world import world
    >>> abroad("Bayern", "US", world()), abroad("Limburg", "NL", world()), abroad("Texas", "US", world())
    (('DE',), (), ())
    """
    if len(fold(text)) < _LEAST or named(text, country, view) is not None:
        return ()
    return tuple(other for other in _NAMED if other != country and named(text, other, view) is not None)


@lru_cache(maxsize=64)
def _spelled(country: str, view: World) -> tuple[tuple[str, str, str], ...]:
    """Give each region's folded name, its usual spelling and its code; abbreviations lie too near one another.

    Of countries only whose addresses have a region: elsewhere it is written seldom, and in many languages.
    """
    form = view.format(country)
    groups = [(code, name) for code, name in form.regions if code] if form else []
    return tuple(
        (fold(name), name, group[0])
        for group in (*groups, *(_MORE.get(country, ()) if groups else ()))
        for name in group[1:]
        if len(name) >= _LEAST
    )


@lru_cache(maxsize=256)
def _own_names(country: str, code: str) -> tuple[str, ...]:
    """Give the names of one region that are long enough to be told with a slip in them."""
    return tuple(name for row in _REGIONS.get(country, ()) if row[0] == code for name in row[1:] if len(name) >= _LONG)


_LEAST, _LONG = 5, 8  # letters of a name that a slip may lie near, and of one that carries two


def misspelled(typed: str, code: str | None, name: str | None, country: str, view: World) -> tuple[str, bool] | None:
    """Give the region that a text that names none lies a slip from, and whether the postcode lies there.

    Two slips only where the name is long and the postcode vouches for it.

    >>> from firsttimeright.fields.addresses.world import world
    >>> misspelled("Califronia", "CA", None, "US", world()), misspelled("Bavaria", None, None, "DE", world())
    (('California', True), None)
    >>> misspelled("Californie", "CA", None, "US", world()) is None
    True
    """
    key = fold(typed).strip("(). ")
    if len(key) < _LEAST or is_county(typed) or named(typed, country, view) is not None:
        return None
    true = (named(code, country, view) if code else None) or (named(name, country, view) if name else None)
    near = []
    for folded, spelled, own in _spelled(country, view):
        most = 2 if own == true and len(folded) >= _LONG else 1
        distance = OSA.distance(key, folded, score_cutoff=most)
        if distance <= most and not _other_tongue(key, folded):
            near.append((own != true, distance, spelled))
    if not near and true is not None:  # where addresses have no region it is written seldom: only the postcode's own
        near = [
            (False, distance, name)
            for name in _own_names(country, true)
            if (distance := OSA.distance(key, fold(name), score_cutoff=1)) <= 1 and not _other_tongue(key, fold(name))
        ]
    near.sort()
    if not near or (len(near) > 1 and near[0][:2] == near[1][:2] and near[0][2] != near[1][2]):
        return None
    return near[0][2], not near[0][0]


def _other_tongue(typed: str, name: str) -> bool:
    """Tell whether only the end differs, as that of a name does in another language: Californie, Floride."""
    shorter, longer = sorted((typed, name), key=len)
    return longer[: len(shorter)] == shorter or (len(typed) == len(name) and typed[:-1] == name[:-1])


def disagree(typed: str, code: str | None, name: str | None, country: str, view: World) -> bool:
    """Tell whether a typed region is another than the postcode's; no, where either is unknown."""
    said = named(typed, country, view)
    true = (named(code, country, view) if code else None) or (named(name, country, view) if name else None)
    if said is None or true is None or said == true:
        return False
    return not (country == "IT" and true in _YOUNG)
