"""Households and the people in them."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, Generic, TypeVar

import numpy as np

from benchmarks.population.tables import ABROAD, TRADES, Tables

T = TypeVar("T")
LETTERS = "ABCDEGHJKLMNPRSTVWXZ"


@dataclass(frozen=True)
class Habits:
    """How a customer base is: which fields it has, who of a household is in it."""

    birth: float = 0.80
    landline: float = 0.35
    mobile: float = 0.75
    email: float = 0.78
    shared_email: float = 0.06
    street: float = 0.97
    address: float = 0.97
    gender: float = 0.7
    initials_only: float = 0.08
    member: float = 0.62  # that a member of the household is a customer too
    business: float = 0.03
    identifier: float = 0.04


class Draw(Generic[T]):
    """Draws values by weight, in bulk."""

    def __init__(self, random: Random, values: Sequence[T], weights: Sequence[float] | None = None) -> None:
        self._random = np.random.default_rng(random.getrandbits(64))
        self._values = values
        self._weights = None if weights is None else np.cumsum(np.asarray(weights)) / np.sum(weights)
        self._waiting: list[int] = []

    def __call__(self) -> T:
        if not self._waiting:
            drawn = self._random.random(4_096)
            places = drawn * len(self._values) if self._weights is None else self._weights.searchsorted(drawn)
            self._waiting = np.minimum(places.astype(np.int64), len(self._values) - 1).tolist()
        return self._values[self._waiting.pop()]


def plain(text: str) -> str:
    """Letters as they come in an address of mail."""
    text = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("ł", "l").replace("Ł", "L").replace("ß", "ss"))
    return "".join(letter for letter in text.lower() if letter.isascii() and letter.isalnum())


class People:
    """Draws households from tables; the same seed gives the same people."""

    def __init__(self, tables: Tables, seed: int, habits: Habits | None = None) -> None:
        self.tables, self.habits = tables, habits or Habits()
        self.random = random = Random(seed)
        self.man, self.woman = Draw(random, *tables.men), Draw(random, *tables.women)
        self.family = Draw(random, *tables.families)
        self.place = Draw(random, tables.places)
        self.provider = Draw(random, list(tables.providers), list(tables.providers.values()))
        self.area = Draw(random, tables.areas)

    # parts

    def address(self) -> dict[str, str]:
        head, city = self.place()
        random = self.random
        if self.tables.letters:
            code = head + random.choice(LETTERS) + random.choice(LETTERS)
            where = zlib.crc32(code.encode())
            number = str(where // 7 % 150 + random.randrange(0, 40))
        else:
            code = head
            where = zlib.crc32(code.encode()) + random.randrange(300)
            number = str(random.randrange(1, 180))
        addition = random.choice(["A", "B", "bis", "1", "2", "3", "II", "hs"]) if random.random() < 0.13 else ""
        return {
            "street": self.tables.streets[where % len(self.tables.streets)],
            "house_number": number,
            "house_number_addition": addition,
            "postcode": code,
            "city": city,
        }

    def phone(self, *, mobile: bool) -> str:
        if mobile:
            prefix, digits = self.tables.mobile
            return prefix + f"{self.random.randrange(10**digits):0{digits}d}"
        area = self.area()
        return area + f"{self.random.randrange(2 * 10 ** (9 - len(area)), 10 ** (10 - len(area)))}"

    def birth(self, low: int, high: int) -> str:
        return (
            f"{self.random.randrange(low, high)}-{self.random.randrange(1, 13):02d}-{self.random.randrange(1, 29):02d}"
        )

    def email(self, person: dict[str, Any]) -> str:
        given, family = plain(person["given_name"]), plain(person["infix"] + person["family_name"])
        random, year = self.random, (person["birth_date"] or "1980")[2:4]
        shape = random.random()
        if shape < 0.34:
            local = f"{given}.{family}"
        elif shape < 0.48:
            local = given[:1] + family
        elif shape < 0.60:
            local = given[:1] + "." + family
        elif shape < 0.72:
            local = given + family
        elif shape < 0.82:
            local = f"{given}{year}"
        elif shape < 0.92:
            local = f"{given}{family[:1]}{random.randrange(100)}"
        else:
            local = (
                random.choice(["zon", "ster", "tuin", "boot", "kat", "hond", "fiets", "bloem"])
                + f"{given[:3]}{random.randrange(1000)}"
            )
        if random.random() < 0.15:
            local += str(random.randrange(100))
        return f"{local}@{self.provider()}"

    # people

    def person(self, gender: str, infix: str, family: str, given: str, born: tuple[int, int]) -> dict[str, Any]:
        return {
            "given_name": given,
            "infix": infix,
            "family_name": family,
            "partner_family_name": "",
            "gender": gender,
            "birth_date": self.birth(*born),
        }

    def given(self, gender: str, land: str = "") -> str:
        if land:
            return self.random.choice(ABROAD[land][1 if gender == "m" else 2].split())
        return self.man() if gender == "m" else self.woman()

    def family_name(self) -> tuple[str, str, str]:
        if self.random.random() < self.tables.abroad:
            land = self.random.choice(list(ABROAD))
            names = ABROAD[land][0]
            return "", self.random.choice(names.split("|") if "|" in names else names.split()), land
        return (*self.family(), "")

    def household(self) -> list[dict[str, Any]]:
        """Everybody of one household, whole: contacts and address too."""
        random = self.random
        infix, family, land = self.family_name()
        kind = random.random()
        gender = random.choice("mf")
        people = []
        first_born = random.randrange(1935, 2003)
        head = self.person(gender, infix, family, self.given(gender, land), (first_born, first_born + 1))
        people.append(head)
        if kind > 0.36:
            other = "f" if gender == "m" else "m"
            if random.random() < 0.04:
                other = gender
            born = min(first_born + random.randrange(-6, 7), 2004)
            its_infix, its_family, its_land = self.family_name()
            partner = self.person(other, its_infix, its_family, self.given(other, its_land), (born, born + 1))
            naming = random.random()
            if naming < 0.35:
                partner["infix"], partner["family_name"] = infix, family
            elif naming < 0.55:
                partner["partner_family_name"] = f"{infix} {family}".strip()
            people.append(partner)
        if kind > 0.66:
            count = random.choice([1, 2, 2, 3])
            born = min(first_born + random.randrange(20, 36), 2015)
            for child in range(count):
                sex = random.choice("mf")
                given = self.given(sex, land)
                if sex == head["gender"] and random.random() < 0.06:
                    given = head["given_name"]
                if child and random.random() < 0.06:
                    twin = self.person(sex, infix, family, given, (born, born + 1))
                    twin["birth_date"] = people[-1]["birth_date"]
                    people.append(twin)
                else:
                    born = min(born + random.randrange(1, 4), 2018)
                    people.append(self.person(sex, infix, family, given, (born, born + 1)))
        elif kind < 0.06:
            sex = random.choice("mf")
            mate_infix, mate_family, mate_land = self.family_name()
            people.append(
                self.person(sex, mate_infix, mate_family, self.given(sex, mate_land), (first_born - 3, first_born + 4))
            )
        self._contacts(people)
        return people

    def _contacts(self, people: list[dict[str, Any]]) -> None:
        random, habits = self.random, self.habits
        home = (
            self.address()
            if random.random() < habits.address
            else dict.fromkeys(("street", "house_number", "house_number_addition", "postcode", "city"), "")
        )
        landline = self.phone(mobile=False) if random.random() < habits.landline else ""
        shared = ""
        if random.random() < habits.shared_email:
            shared = f"fam.{plain(people[0]['infix'] + people[0]['family_name'])}{random.randrange(90) or ''}@{self.provider()}"
        for person in people:
            person |= home
            if random.random() > habits.street:
                person["street"] = ""
            person["phone"] = landline if landline and random.random() < 0.8 else ""
            person["mobile"] = self.phone(mobile=True) if random.random() < habits.mobile else ""
            if not person["mobile"] and person is not people[0] and random.random() < 0.15:
                person["mobile"] = people[0]["mobile"]
            person["email"] = shared or (self.email(person) if random.random() < habits.email else "")
            if random.random() > habits.birth:
                person["birth_date"] = ""
            if random.random() > habits.gender:
                person["gender"] = ""
            person["organisation"] = ""
            person["iban"] = (
                f"NL{random.randrange(10, 99)}INGB0{random.randrange(10**9):09d}"
                if random.random() < habits.identifier
                else ""
            )
            if random.random() < habits.business:
                person["organisation"] = (
                    f"{random.choice(TRADES)} {person['family_name']}{random.choice([' B.V.', '', ' V.O.F.'])}"
                )

    def organisation(self) -> dict[str, Any]:
        """A customer that is an organisation."""
        random = self.random
        family = self.family_name()[1]
        words = random.choice(
            ["{t} {n}", "{n} {t}", "{n} & Zn.", "{t} De {w}", "{w} {t}", "{n} Holding", "Stichting {w}{x}"]
        )
        name = words.format(
            t=random.choice(TRADES), n=family, w=random.choice(["Gouden", "Zilveren", "Noorder", "Rijn", "Maas", "Linde", "Molen", "Ster", "Haven"]) + random.choice(["poort", "hof", "zicht", "huis", "land"]),
            x=random.choice([" Beheer", "", " Zorg", " Wonen"]),
        )  # fmt: skip
        made: dict[str, Any] = dict.fromkeys(
            ("given_name", "infix", "family_name", "partner_family_name", "gender", "birth_date", "mobile", "iban"), ""
        )
        made |= self.address()
        made["organisation"] = name + random.choice([" B.V.", " BV", " N.V.", " V.O.F.", "", ""])
        made["phone"] = self.phone(mobile=False) if random.random() < 0.8 else ""
        made["email"] = f"info@{plain(name)[:20]}.nl" if random.random() < 0.7 else ""
        made["company_number"] = f"{random.randrange(10**8):08d}" if random.random() < 0.4 else ""
        return made


@dataclass(frozen=True)
class Base:
    """A customer base, and who of its households is not in it."""

    customers: list[dict[str, Any]]
    absent: list[tuple[dict[str, Any], int]]  # a member of a household, and a customer of it


def base(people: People, count: int, keep_absent: int = 20_000) -> Base:
    """Draw *count* customers."""
    customers: list[dict[str, Any]] = []
    absent: list[tuple[dict[str, Any], int]] = []
    random = people.random
    while len(customers) < count:
        if random.random() < people.habits.business:
            made = people.organisation()
            made["id"] = made["household"] = len(customers)
            customers.append(made)
            continue
        inside: list[int] = []
        outside: list[dict[str, Any]] = []
        first = len(customers)
        for person in people.household():
            person["household"] = first
            if not inside or random.random() < people.habits.member:
                if random.random() < people.habits.initials_only and person["given_name"]:
                    person["given_name"], person["initials"] = "", person["given_name"][0] + "."
                person["id"] = len(customers)
                inside.append(person["id"])
                customers.append(person)
            else:
                outside.append(person)
        if len(absent) < keep_absent:
            absent += [(person, inside[0]) for person in outside]
    return Base(customers[:count], [item for item in absent if item[1] < count])


def others(people: People, count: int) -> Iterator[dict[str, Any]]:
    """Draw people of other households."""
    for _ in range(count):
        yield people.random.choice(people.household()) | {"id": None}


__all__ = ["Base", "Habits", "People", "base", "others", "plain"]
