"""What a population is drawn from: names with their frequency, streets, places, mail providers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from itertools import zip_longest

import numpy as np

MEN = [
    "Jan",
    "Johannes",
    "Cornelis",
    "Hendrik",
    "Willem",
    "Pieter",
    "Gerrit",
    "Peter",
    "Hans",
    "Henk",
    "Kees",
    "Dirk",
    "Jeroen",
    "Martijn",
    "Bas",
    "Bart",
    "Tim",
    "Thomas",
    "Daan",
    "Sem",
    "Lucas",
    "Levi",
    "Finn",
    "Noah",
    "Luuk",
    "Jesse",
    "Milan",
    "Bram",
    "Thijs",
    "Lars",
    "Ruben",
    "Sander",
    "Dennis",
    "Mark",
    "Marco",
    "Erik",
    "Frank",
    "Rob",
    "Robert",
    "Ronald",
    "Richard",
    "Michel",
    "Michael",
    "Patrick",
    "Marcel",
    "Edwin",
    "Arjan",
    "Wouter",
    "Stefan",
    "Niels",
    "Rick",
    "Rik",
    "Kevin",
    "Mike",
    "Jordy",
    "Joost",
    "Maarten",
    "Gijs",
    "Koen",
    "Stijn",
    "Sven",
    "Tom",
    "Max",
    "Jaap",
    "Piet",
    "Wim",
    "Theo",
    "Ton",
    "Ad",
    "Harry",
    "Leo",
    "Nico",
    "Frans",
    "Jos",
    "Johan",
    "Gerard",
    "Ben",
    "Fred",
    "Paul",
    "Hugo",
    "Victor",
    "Adriaan",
    "Jacobus",
    "Petrus",
    "Antonius",
    "Franciscus",
    "Theodorus",
    "Nicolaas",
    "Sebastiaan",
    "Alexander",
    "Matthijs",
    "Mohamed",
    "Ahmed",
    "Youssef",
    "Mehmet",
    "Ali",
    "Mustafa",
    "Hassan",
]
WOMEN = [
    "Maria",
    "Johanna",
    "Anna",
    "Cornelia",
    "Elisabeth",
    "Catharina",
    "Wilhelmina",
    "Hendrika",
    "Margaretha",
    "Petronella",
    "Jacoba",
    "Sabine",
    "Linda",
    "Monique",
    "Sandra",
    "Esther",
    "Patricia",
    "Mirjam",
    "Marieke",
    "Marjolein",
    "Ingrid",
    "Petra",
    "Karin",
    "Annemarie",
    "Yvonne",
    "Anja",
    "Wendy",
    "Nicole",
    "Saskia",
    "Sanne",
    "Lisa",
    "Laura",
    "Eva",
    "Emma",
    "Julia",
    "Sophie",
    "Lotte",
    "Anouk",
    "Iris",
    "Femke",
    "Fleur",
    "Noor",
    "Tess",
    "Mila",
    "Sara",
    "Zoë",
    "Lieke",
    "Roos",
    "Isa",
    "Amber",
    "Naomi",
    "Kim",
    "Chantal",
    "Miranda",
    "Bianca",
    "Angelique",
    "Manon",
    "Marloes",
    "Eline",
    "Ilse",
    "Inge",
    "Els",
    "Ria",
    "Tineke",
    "Corrie",
    "Annie",
    "Truus",
    "Greet",
    "Nel",
    "Riet",
    "Willy",
    "Ellen",
    "Marianne",
    "Astrid",
    "Hanneke",
    "Joke",
    "Ans",
    "Mieke",
    "Marijke",
    "Thea",
    "Francisca",
    "Geertruida",
    "Adriana",
    "Fatima",
    "Khadija",
    "Fatma",
    "Ayşe",
    "Zeynep",
    "Samira",
    "Renée",
    "Désirée",
    "Chloé",
]
ABROAD = {
    "tr": (
        "Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat",
        "Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Emre Murat Yusuf Ömer Burak",
        "Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Sultan Esra Büşra Merve",
    ),
    "ma": (
        "El Amrani|Bouzid|El Idrissi|Benali|Alaoui|El Mansouri|Haddou|Ouali|Bakkali|Chaoui|Amrani|Tahiri|El Hamdaoui|Azzouzi|Zerouali",
        "Mohamed Ahmed Youssef Hassan Rachid Karim Said Mustapha Omar Hamza Bilal Ayoub",
        "Fatima Khadija Aicha Naima Samira Malika Hanane Latifa Rachida Nadia Sara Salma",
    ),
    "pl": (
        "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Mazur",
        "Piotr Krzysztof Andrzej Tomasz Paweł Marcin Michał Jakub Łukasz Mateusz",
        "Anna Katarzyna Małgorzata Agnieszka Barbara Ewa Magdalena Joanna Monika Aleksandra",
    ),
    "de": (
        "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann",
        "Stefan Michael Andreas Thomas Wolfgang Klaus Jürgen Günter Uwe Matthias Florian",
        "Ursula Monika Petra Sabine Renate Andrea Claudia Susanne Stefanie Julia Katrin",
    ),
    "sr": (
        "Ramdin Kartosen Pinas Tjon Wong Sitaram Mohan Soekhoe Jagroep Biharie Chin Kasanmoentalib Rampersad",
        "Radjesh Winston Romano Clyde Glenn Dinesh Vijay Ricardo",
        "Sharmila Anita Priya Carmen Ingrid Jolanda Chandra Sabrina",
    ),
}  # fmt: skip
PROVIDERS = {
    "gmail.com": 36, "hotmail.com": 20, "outlook.com": 6, "live.nl": 6, "ziggo.nl": 6, "kpnmail.nl": 3, "hetnet.nl": 3, "planet.nl": 3,
    "xs4all.nl": 2, "home.nl": 3, "icloud.com": 4, "yahoo.com": 3, "casema.nl": 1, "upcmail.nl": 1, "quicknet.nl": 1, "msn.com": 1,
}  # fmt: skip
AREAS = [
    "010",
    "020",
    "030",
    "040",
    "070",
    "050",
    "013",
    "015",
    "023",
    "024",
    "026",
    "033",
    "035",
    "036",
    "038",
    "043",
    "045",
    "046",
    "053",
    "055",
    "058",
    "071",
    "072",
    "073",
    "074",
    "075",
    "076",
    "077",
    "078",
    "079",
]
TRADES = [
    "Bakkerij",
    "Slagerij",
    "Garage",
    "Installatiebedrijf",
    "Schildersbedrijf",
    "Kapsalon",
    "Administratiekantoor",
    "Bouwbedrijf",
    "Hoveniersbedrijf",
    "Café",
]


@dataclass(frozen=True)
class Tables:
    """One country's tables; weights beside the values, not normalised."""

    country: str
    men: tuple[Sequence[str], Sequence[float]]
    women: tuple[Sequence[str], Sequence[float]]
    families: tuple[Sequence[tuple[str, str]], Sequence[float]]  # infix, name
    streets: Sequence[str]
    places: Sequence[tuple[str, str]]  # head of the postcode, city
    providers: dict[str, float]
    areas: Sequence[str]
    mobile: tuple[str, int]  # prefix, digits that follow
    letters: bool  # whether the postcode ends in letters, and so names a street
    abroad: float = 0.0
    nicknames: dict[str, Sequence[str]] = field(default_factory=dict)


def _rows(name: str) -> Iterator[dict[str, str]]:
    """Read one of the package's own tables, by the names of its columns."""
    text = files("firsttimeright.reference").joinpath("data", f"{name}.tsv").read_text(encoding="utf-8")
    columns = next(line for line in text.splitlines() if line.startswith("# columns: ")).split()[2:]
    for line in text.splitlines():
        if not line.startswith("#"):
            yield dict(zip_longest(columns, line.split("\t")[: len(columns)], fillvalue=""))


def zipf(count: int, offset: float = 6.0, power: float = 1.0) -> list[float]:
    """Weights that fall with the rank."""
    return (1.0 / (np.arange(count) + offset) ** power).tolist()


def dutch() -> Tables:
    """The Netherlands: family names at the frequency of 2007, places by postcode."""
    families, weights = [], []
    for row in _rows("family_names_nl"):
        name, rate, infix = row["name"] or row["key"].title(), float(row["per_million"]), row["infix"]
        families.append((infix, name))
        weights.append(rate)
    known: dict[str, list[str]] = {"m": [], "f": []}
    for row in _rows("given_names"):
        if row["nl"] in known:
            known[row["nl"]].append(row["name"] or row["key"].title())

    def names(head: Sequence[str], tail: list[str]) -> tuple[list[str], list[float]]:
        head = list(dict.fromkeys(head))
        tail = [name for name in tail if name not in set(head)]
        top = zipf(len(head), 12)
        low = zipf(len(tail), 60)
        share = sum(top) / sum(low) * 0.35
        return [*head, *tail], [*top, *(weight * share for weight in low)]

    short: dict[str, list[str]] = {}
    for row in _rows("nicknames"):
        short.setdefault(row["one"], []).append(row["other"].title())
        short.setdefault(row["other"], []).append(row["one"].title())
    return Tables(
        "NL",
        names(MEN, known["m"]),
        names(WOMEN, known["f"]),
        (families, weights),
        [row["name"] or row["key"].title() for row in _rows("streets_nl")][::3],
        [(row["code"], row["place"]) for row in _rows("postcodes_nl") if row["code"].isdigit() and row["order"] == "0"],
        dict(PROVIDERS),
        AREAS,
        ("06", 8),
        letters=True,
        abroad=0.10,
        nicknames=short,
    )
