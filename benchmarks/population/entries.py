"""Entering a customer again, in the ways that people do; and lookalikes, who must not be taken for one another."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from benchmarks.population.people import People, plain

Record = dict[str, Any]
ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
NEAR = {
    key: [other for row in ROWS if key in row for other in row if abs(row.index(other) - row.index(key)) == 1]
    for row in ROWS
    for key in row
}
HEARD = (("ij", "y"), ("ei", "ij"), ("c", "k"), ("ck", "k"), ("dt", "t"), ("d", "t"), ("ph", "f"), ("v", "f"), ("z", "s"), ("ss", "s"), ("s", "ss"),
         ("oe", "u"), ("ou", "au"), ("ee", "e"), ("aa", "a"), ("ie", "i"), ("th", "t"), ("kk", "k"), ("uy", "ui"), ("ch", "g"), ("y", "i"), ("e", "a"))  # fmt: skip


def slip(random: Random, text: str, letters: bool = True) -> str:
    """Make one slip of the finger."""
    if len(text) < 2:
        return text
    for _ in range(8):
        place = random.randrange(1 if random.random() < 0.85 and len(text) > 2 else 0, len(text))
        kind = random.random()
        key = text[place].lower()
        if kind < 0.30 and place + 1 < len(text):
            made = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        elif kind < 0.58:
            made = text[:place] + text[place + 1 :]
        elif kind < 0.82:
            other = (
                random.choice(NEAR.get(key) or list("etaonrs"))
                if letters and key.isalpha()
                else str(random.randrange(10))
            )
            made = text[:place] + other + text[place + 1 :]
        elif kind < 0.92:
            made = text[:place] + text[place] + text[place:]
        else:
            made = text[:place] + (random.choice("etaoinsr") if letters else str(random.randrange(10))) + text[place:]
        if made != text:
            return made
    return text


def digits_slip(random: Random, text: str) -> str:
    """One wrong or two swapped digits; mostly the length stays."""
    places = [place for place, sign in enumerate(text) if sign.isdigit()]
    if len(places) < 2:
        return text
    if random.random() < 0.35:
        at = random.randrange(len(places) - 1)
        a, b = places[at], places[at + 1]
        if text[a] != text[b] and b == a + 1:
            return text[:a] + text[b] + text[a] + text[b + 1 :]
    at = random.choice(places[1:])
    if random.random() < 0.12:
        return text[:at] + text[at + 1 :]
    return text[:at] + str((int(text[at]) + random.randrange(1, 10)) % 10) + text[at + 1 :]


def heard(random: Random, text: str) -> str:
    """Spell by ear."""
    fits = [(a, b) for a, b in HEARD if a in text.lower()[1:]]
    if not fits:
        return slip(random, text)
    a, b = random.choice(fits)
    place = text.lower().index(a, 1)
    return text[:place] + b + text[place + len(a) :]


class Entering:
    """Ways of being entered again; each takes a record of its own and may say that it does not apply (None)."""

    def __init__(self, people: People) -> None:
        self.people, self.random = people, people.random
        self.kinds: dict[str, Callable[[Record], Record | None]] = {
            name.removeprefix("as_"): getattr(self, name) for name in dir(self) if name.startswith("as_")
        }

    def again(self, customer: Record, kind: str) -> Record | None:
        """Enter *customer* again in the way *kind*: the names of ways, joined by plus signs."""
        record: Record | None = {key: value for key, value in customer.items() if key not in ("id", "household")}
        for way in kind.split("+"):
            if record is None:
                return None
            record = self.kinds[way](record)
        if record is not None and self.random.random() < 0.5:
            record = self.as_notation(record) or record
        return record

    def as_same(self, record: Record) -> Record | None:
        return record

    def as_notation(self, record: Record) -> Record | None:
        random = self.random
        for name in ("phone", "mobile"):
            digits = record[name]
            if digits.startswith("0") and len(digits) == 10:
                record[name] = random.choice(
                    [
                        f"+31 {digits[1:]}",
                        f"0031{digits[1:]}",
                        f"{digits[:2]}-{digits[2:]}",
                        f"{digits[:3]} {digits[3:6]} {digits[6:]}",
                        f"+31 (0){digits[1:]}",
                    ]
                )
        if len(record["postcode"]) == 6:
            record["postcode"] = record["postcode"][:4] + " " + record["postcode"][4:].lower()
        if record["birth_date"] and record["birth_date"][4:5] == "-" and random.random() < 0.7:
            year, month, day = record["birth_date"].split("-")
            record["birth_date"] = random.choice(
                [
                    f"{day}-{month}-{year}",
                    f"{int(day)}/{int(month)}/{year}",
                    f"{day}.{month}.{year[2:]}" if year < "2000" and year > "1927" else f"{day}.{month}.{year}",
                ]
            )
        if record["house_number_addition"]:
            record["house_number"] += random.choice(["", " ", "-"]) + record["house_number_addition"]
            record["house_number_addition"] = ""
        case = random.random()
        if case < 0.15:
            record["family_name"], record["given_name"] = record["family_name"].upper(), record["given_name"].upper()
        elif case < 0.4:
            record["family_name"], record["given_name"] = record["family_name"].lower(), record["given_name"].lower()
        if random.random() < 0.2:
            record["family_name"], record["infix"] = f"{record['infix']} {record['family_name']}".strip(), ""
        return record

    def as_slip_family(self, record: Record) -> Record | None:
        if len(record["family_name"]) < 4:
            return None
        return record | {"family_name": slip(self.random, record["family_name"])}

    def as_slip_given(self, record: Record) -> Record | None:
        if len(record["given_name"]) < 4:
            return None
        return record | {"given_name": slip(self.random, record["given_name"])}

    def as_heard(self, record: Record) -> Record | None:
        return (
            record | {"family_name": heard(self.random, record["family_name"])}
            if len(record["family_name"]) > 3
            else None
        )

    def as_initials(self, record: Record) -> Record | None:
        if not record["given_name"]:
            return None
        return record | {
            "given_name": "",
            "initials": record["given_name"][0] + self.random.choice([".", "", f".{self.random.choice('ABCEHJM')}."]),
        }

    def as_nickname(self, record: Record) -> Record | None:
        short = self.people.tables.nicknames.get(plain(record["given_name"]))
        return record | {"given_name": self.random.choice(list(short))} if short else None

    def as_second_name(self, record: Record) -> Record | None:
        if not record["given_name"]:
            return None
        second = self.random.choice([" ", "-"]) + self.random.choice(["Maria", "Jan", "Anna", "Peter", "Elisabeth"])
        return record | {"given_name": record["given_name"] + second}

    def as_married(self, record: Record) -> Record | None:
        if (record["gender"] == "m" and self.random.random() < 0.8) or not record["family_name"]:
            return None
        infix, family, _ = self.people.family_name()
        own = f"{record['infix']} {record['family_name']}".strip()
        shape = self.random.random()
        if shape < 0.55:
            return record | {"infix": "", "family_name": f"{infix} {family}-{own}".strip()}
        if shape < 0.75:
            return record | {"infix": infix, "family_name": family, "partner_family_name": ""}
        return record | {"partner_family_name": f"{infix} {family}".strip()}

    def as_moved(self, record: Record) -> Record | None:
        return record | self.people.address()

    def as_new_phone(self, record: Record) -> Record | None:
        if not (record["phone"] or record["mobile"]):
            return None
        return record | {"phone": "", "mobile": self.people.phone(mobile=True)}

    def as_new_email(self, record: Record) -> Record | None:
        if not record["email"] or not record["given_name"]:
            return None
        return record | {"email": self.people.email(record)}

    def as_new_contact(self, record: Record) -> Record | None:
        made = self.as_new_email(record)
        return None if made is None else made | {"phone": "", "mobile": self.people.phone(mobile=True)}

    def as_moved_new_phone(self, record: Record) -> Record | None:
        made = self.as_moved(record)
        return None if made is None else made | {"phone": "", "mobile": self.people.phone(mobile=True)}

    def as_day_month(self, record: Record) -> Record | None:
        if (
            not record["birth_date"]
            or record["birth_date"][5:7] == record["birth_date"][8:]
            or int(record["birth_date"][8:]) > 12
        ):
            return None
        year, month, day = record["birth_date"].split("-")
        return record | {"birth_date": f"{year}-{day}-{month}"}

    def as_slip_birth(self, record: Record) -> Record | None:
        if not record["birth_date"]:
            return None
        return record | {"birth_date": self._birth_slip(record["birth_date"])}

    def _birth_slip(self, text: str) -> str:
        for _ in range(20):
            made = digits_slip(self.random, text)
            if len(made) == 10 and 1900 < int(made[:4]) < 2026 and 0 < int(made[5:7]) < 13 and 0 < int(made[8:]) < 32:
                return made
        return text

    def as_slip_phone(self, record: Record) -> Record | None:
        name = "mobile" if record["mobile"] else "phone"
        return record | {name: digits_slip(self.random, record[name])} if record[name] else None

    def as_slip_email(self, record: Record) -> Record | None:
        local, at, domain = record["email"].partition("@")
        if not at or len(local) < 4:
            return None
        if self.random.random() < 0.3:
            return record | {"email": f"{local}@{slip(self.random, domain)}"}
        return record | {"email": f"{slip(self.random, local)}@{domain}"}

    def as_slip_address(self, record: Record) -> Record | None:
        if not record["postcode"]:
            return None
        kind = self.random.random()
        if kind < 0.5:
            return record | {
                "postcode": record["postcode"][0]
                + slip(self.random, record["postcode"][1:], letters=self.random.random() < 0.5).upper()
            }
        if kind < 0.75:
            return record | {"house_number": digits_slip(self.random, record["house_number"])}
        return record | {"street": slip(self.random, record["street"]), "postcode": ""} if record["street"] else None

    def as_swapped(self, record: Record) -> Record | None:
        if not record["given_name"] or not record["family_name"]:
            return None
        return record | {"given_name": record["family_name"], "family_name": record["given_name"], "infix": ""}

    def as_one_name(self, record: Record) -> Record | None:
        if not record["family_name"]:
            return None
        whole = " ".join(
            filter(None, (record["given_name"] or record.get("initials"), record["infix"], record["family_name"]))
        )
        title = {"m": "Dhr. ", "f": "Mevr. "}.get(record["gender"], "") if self.random.random() < 0.4 else ""
        return record | {"full_name": title + whole, "given_name": "", "infix": "", "family_name": "", "initials": ""}

    def as_one_address(self, record: Record) -> Record | None:
        if not record["street"] or not record["postcode"]:
            return None
        line = f"{record['street']} {record['house_number']}{record['house_number_addition'] and ' ' + record['house_number_addition']}, {record['postcode']} {record['city']}"
        return record | {
            "address": line,
            "street": "",
            "house_number": "",
            "house_number_addition": "",
            "postcode": "",
            "city": "",
        }

    def as_no_email(self, record: Record) -> Record | None:
        return record | {"email": ""}

    def as_no_birth(self, record: Record) -> Record | None:
        return record | {"birth_date": ""}

    def as_sparse(self, record: Record) -> Record | None:
        strong = [name for name in ("mobile", "email", "phone") if record[name]]
        if not strong:
            return None
        kept = {"given_name", "infix", "family_name", "organisation", "initials", self.random.choice(strong)}
        return {key: value if key in kept else "" for key, value in record.items()}

    def as_addition(self, record: Record) -> Record | None:
        if not record["house_number"]:
            return None
        return record | {"house_number_addition": "" if record["house_number_addition"] else self.random.choice("AB1")}

    def as_business(self, record: Record) -> Record | None:
        if record["organisation"] or not record["family_name"]:
            return None
        return record | {
            "organisation": f"{record['family_name']} Advies B.V.",
            "phone": self.people.phone(mobile=False),
        }

    def as_company(self, record: Record) -> Record | None:
        if not record["organisation"] or record["family_name"]:
            return None
        name = record["organisation"]
        for form in (" B.V.", " BV", " N.V.", " V.O.F."):
            name = name.replace(form, "")
        shape = self.random.random()
        if shape < 0.4:
            name += self.random.choice([" bv", " B.V.", " vof", ""])
        elif shape < 0.7:
            name = slip(self.random, name)
        else:
            name = (
                name.split()[0] + " " + " ".join(word[:4] + "." if len(word) > 7 else word for word in name.split()[1:])
            )
        return record | {"organisation": name, "phone": "" if self.random.random() < 0.5 else record["phone"]}

    def as_dirty(self, record: Record) -> Record | None:
        """A slip in every field that is there."""
        random = self.random
        if record["family_name"] == "" or len(record["family_name"]) < 3:
            return None
        made = dict(record)
        for name in ("given_name", "family_name", "street", "city"):
            if len(made[name]) > 2:
                made[name] = slip(random, made[name])
        for name in ("phone", "mobile"):
            if made[name]:
                made[name] = digits_slip(random, made[name])
        if made["birth_date"]:
            made["birth_date"] = self._birth_slip(made["birth_date"])
        if made["email"]:
            made |= self.as_slip_email(made) or {}
        if made["postcode"]:
            made["postcode"] = made["postcode"][0] + slip(random, made["postcode"][1:], letters=False).upper()
        if len(made["house_number"]) > 1 and random.random() < 0.5:
            made["house_number"] = digits_slip(random, made["house_number"])
        return made


SINGLE = ["same", "notation", "slip_family", "slip_given", "heard", "initials", "nickname", "second_name", "married", "moved", "new_phone", "new_email", "new_contact", "moved_new_phone", "day_month", "slip_birth", "slip_phone", "slip_email", "slip_address", "swapped", "one_name", "one_address", "no_email", "no_birth", "sparse", "addition", "business", "company"]  # fmt: skip
COMBINED = ["slip_family+new_phone", "slip_family+slip_email", "moved+initials", "moved+slip_given", "married+new_email", "heard+slip_phone", "initials+no_birth", "slip_birth+new_email", "day_month+moved", "nickname+new_phone", "swapped+no_email", "slip_given+slip_family", "one_name+one_address", "slip_address+slip_family", "no_birth+slip_phone", "married+moved", "heard+no_email+slip_phone"]  # fmt: skip


class Lookalikes:
    """New customers who look like one that exists."""

    def __init__(self, people: People) -> None:
        self.people, self.random = people, people.random

    def namesake(self, customer: Record) -> Record | None:
        """Another person of the same name, elsewhere."""
        if not customer["given_name"] or not customer["family_name"]:
            return None
        made = self.random.choice(self.people.household())
        made |= {
            "given_name": customer["given_name"],
            "infix": customer["infix"],
            "family_name": customer["family_name"],
            "gender": customer["gender"],
        }
        made |= {
            "partner_family_name": "",
            "organisation": "",
            "birth_date": self.people.birth(1935, 2004) if made["birth_date"] or not made["email"] else "",
        }
        if made["email"]:
            made["email"] = self.people.email(made)
        return made

    def twin(self, customer: Record) -> Record | None:
        """Born on the same day, in the same house."""
        if not customer["birth_date"] or not customer["given_name"] or not customer["postcode"]:
            return None
        gender = self.random.choice("mf")
        made = dict(customer) | {
            "given_name": self.people.given(gender),
            "gender": gender if customer["gender"] else "",
            "iban": "",
        }
        if plain(made["given_name"])[:2] == plain(customer["given_name"])[:2]:
            return None
        return self._own_contacts(made)

    def parent(self, customer: Record) -> Record | None:
        """Father or son of the same initial, often of the same name."""
        if not customer["birth_date"] or not customer["given_name"] or not customer["postcode"]:
            return None
        made = dict(customer) | {"iban": ""}
        year = int(customer["birth_date"][:4]) + self.random.choice([-1, 1]) * self.random.randrange(22, 38)
        made["birth_date"] = f"{year}-{self.random.randrange(1, 13):02d}-{self.random.randrange(1, 29):02d}"
        if self.random.random() < 0.6:
            for _ in range(50):
                given = self.people.given(customer["gender"] or "m")
                if given[0] == customer["given_name"][0] and given != customer["given_name"]:
                    made["given_name"] = given
                    break
        return self._own_contacts(made)

    def spouse(self, customer: Record) -> Record | None:
        """Of the other sex, in the same house, often on the same telephone."""
        if not customer["postcode"] or not customer["given_name"]:
            return None
        gender = "f" if customer["gender"] == "m" else "m"
        made = dict(customer) | {
            "given_name": self.people.given(gender),
            "gender": gender if customer["gender"] else "",
            "iban": "",
        }
        infix, family, _ = self.people.family_name()
        if self.random.random() < 0.4:
            made |= {"infix": infix, "family_name": family, "partner_family_name": ""}
        if made["birth_date"]:
            year = int(made["birth_date"][:4])
            made["birth_date"] = self.people.birth(year - 6, year + 7)
        return self._own_contacts(made)

    def occupant(self, customer: Record) -> Record | None:
        """Somebody who lives where the customer lived."""
        if not customer["postcode"]:
            return None
        made = self.random.choice(self.people.household())
        return made | {
            key: customer[key] for key in ("street", "house_number", "house_number_addition", "postcode", "city")
        }

    def colleague(self, customer: Record) -> Record | None:
        """Somebody on the same office telephone."""
        made = self.random.choice(self.people.household())
        return (
            made | {"phone": customer["phone"] or customer["mobile"], "organisation": customer["organisation"]}
            if customer["phone"] or customer["mobile"]
            else None
        )

    def _own_contacts(self, made: Record) -> Record:
        if made["mobile"] and self.random.random() < 0.85:
            made["mobile"] = self.people.phone(mobile=True)
        if made["email"] and self.random.random() < 0.85 and made["given_name"]:
            made["email"] = self.people.email(made)
        return made


LOOKALIKES = ("namesake", "twin", "parent", "spouse", "occupant", "colleague")
