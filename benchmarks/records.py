"""A whole record through the counter, without an index: seeded records, good ones and ones with slips."""

from __future__ import annotations

import random
import statistics
import time
from typing import Any

from firsttimeright import Intake

RECORDS = 2_000
GIVEN = ("Sabine", "Thomas", "Fatima", "Jan", "Sanne", "Mohamed", "Ewa", "Liam", "Noor", "Pieter")
FAMILY = ("Jansen", "de Vries", "El Idrissi", "van den Berg", "Kowalska", "Janssen", "Bakker", "Peeters", "Smit")
DOMAINS = ("gmail.com", "hotmail.com", "ziggo.nl", "kpnmail.nl", "example.org", "gmial.com", "hotmial.com")
PLACES = (("1017 GL", "Amsterdam"), ("3511LX", "Utrecht"), ("9712 hw", "groningen"), ("6211CR", "Maastricht"))


def records(seed: int = 1) -> list[dict[str, Any]]:
    """Make records as people type them; about one field in ten holds a transposition."""
    dice = random.Random(seed)

    def slip(text: str) -> str:
        if dice.random() > 0.1 or len(text) < 4:
            return text
        at = dice.randrange(1, len(text) - 2)
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]

    made = []
    for _ in range(RECORDS):
        given, family = dice.choice(GIVEN), dice.choice(FAMILY)
        postcode, city = dice.choice(PLACES)
        made.append(
            {
                "salutation": dice.choice(("Dhr.", "Mevr.", "")),
                "given_name": slip(given),
                "family_name": slip(family),
                "email": f"{given}.{family.replace(' ', '')}@{dice.choice(DOMAINS)}".lower(),
                "phone": f"06-{dice.randrange(10_000_000, 60_000_000)}",
                "postcode": postcode,
                "house_number": f"{dice.randrange(1, 300)} {dice.choice(('', 'a', 'bis', 'II'))}",
                "city": slip(city),
                "birth_date": f"{dice.randrange(1, 29)}-{dice.randrange(1, 13)}-{dice.randrange(1940, 2005)}",
            }
        )
    return made


def main() -> None:
    """Time them one by one."""
    intake = Intake(country="NL")
    made = records()
    began = time.perf_counter()
    intake.check(made[0])
    print(f"first record, tables loaded on the way: {1000 * (time.perf_counter() - began):.0f} ms")
    for record in made[:200]:
        intake.check(record)
    taken = []
    for record in made:
        began = time.perf_counter()
        intake.check(record)
        taken.append(1000 * (time.perf_counter() - began))
    p99 = statistics.quantiles(taken, n=100)[98]
    print(f"median {statistics.median(taken):.3f} ms, p99 {p99:.3f} ms, {1000 / statistics.mean(taken):,.0f} records/s")


if __name__ == "__main__":
    main()
