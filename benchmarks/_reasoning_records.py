"""Whole records through ``Intake.check``: correct ones of every origin, and ones with up to three faults.

A correct record has a given and a family name (of one origin, three in ten rare ones), salutation where the lists know the
sex, date of birth, a postcode with its place, a telephone number of the country's plan, and an address of mail at a
usual provider that in seven of ten spells the name. The faults, each in its own field:

* ``family``, ``given``: a slip by the declared model; ``swapped``: the two in each other's field;
* ``salutation``: the other sex's, beside a name that 98 % of one sex bear;
* ``email``: a slip in the provider's name; ``place``: one in the place; ``postcode``: a postcode of another region;
* ``phone``: a digit left out or typed twice.

No field is hit twice; a record with ``swapped`` has no slip in its names. What was meant cannot be known for ``phone``
and, between postcode and place, for ``postcode``: there it counts that the field is asked about ("noticed").
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import phonenumbers

from benchmarks._reasoning_world import DATA, REFERENCE, SALUTATIONS, TODAY, World, slipped
from benchmarks.measures import by_group, interval, rate
from firsttimeright import Intake
from firsttimeright.findings import Severity
from firsttimeright.text.folding import fold

LANGUAGES = {"NL": "nl", "BE": "nl", "DE": "de", "FR": "fr", "GB": "en", "US": "en"}
MOBILE = {"NL": "06########", "BE": "047#######", "DE": "0151########", "FR": "06########", "GB": "07400######",
          "US": "212#######"}  # fmt: skip
PROVIDERS = {
    "NL": ("gmail.com", "hotmail.com", "outlook.com", "ziggo.nl", "kpnmail.nl"), "BE": ("gmail.com", "telenet.be",
    "skynet.be", "hotmail.com"), "DE": ("gmail.com", "gmx.de", "web.de", "t-online.de"), "FR": ("gmail.com",
    "orange.fr", "wanadoo.fr", "laposte.net"), "GB": ("gmail.com", "hotmail.co.uk", "btinternet.com", "outlook.com"),
    "US": ("gmail.com", "yahoo.com", "aol.com", "comcast.net"),
}  # fmt: skip
KINDS = ("family", "given", "swapped", "salutation", "email", "place", "postcode", "phone")
FIELDS = {"family": ("family_name",), "given": ("given_name",), "swapped": ("given_name", "family_name"),
          "salutation": ("salutation",), "email": ("email",), "place": ("city",), "postcode": ("postcode", "city"),
          "phone": ("phone",)}  # fmt: skip
UNKNOWABLE = frozenset({"postcode", "phone"})
FAULTS = ((0, 1, 2, 3), (40, 30, 20, 10))  # how many a record has, in how many records of a hundred
BASE = 0.03


@dataclass
class Entry:
    """A record, where it is from, and what was meant where it is wrong."""

    country: str
    origin: str
    record: dict[str, str]
    meant: dict[str, dict[str, str]] = field(default_factory=dict)  # by kind, by field
    doubtful: bool = False  # the salutation rests on what may be a fault of the list (``World.list_fault``)


def kind_of(code: str, name: str) -> str | None:
    """Say which kind of fault a suggestion or finding speaks of; ``None`` for none of ours.

    >>> kind_of("name.typo_suspect", "family_name"), kind_of("name.swapped_fields", "given_name")
    ('family', 'swapped')
    >>> kind_of("postcode_city.mismatch", "city"), kind_of("city.misspelled", "city"), kind_of("date.future", "birth_date")
    ('postcode', 'place', None)
    """
    if code == "name.swapped_fields":
        return "swapped"
    if code.startswith(("postcode", "region")):
        return "postcode"
    names = {"family_name": "family", "given_name": "given", "salutation": "salutation", "email": "email",
             "city": "place", "postcode": "postcode", "phone": "phone"}  # fmt: skip
    return names.get(name)


class Making:
    """Makes correct records, and puts faults into them."""

    def __init__(self, world: World) -> None:
        self.world, self.rng = world, world.rng
        self.places = {country: _places(country) for country in world.countries}

    def correct(self) -> Entry:
        """Make a record in which nothing is wrong."""
        rng, world = self.rng, self.world
        country, origin = rng.choice(world.countries), rng.choice(world.countries)
        if rng.random() < 0.5:
            origin = country
        rare = rng.random() < 0.3
        given, family = world.name(origin, "given"), world.name(origin, of="rare" if rare else "people")
        record = {"given_name": given, "family_name": family}
        sexes = world.sexes.get(origin, {}).get(given)
        doubtful = False
        if sexes and rng.random() < 0.6:
            woman = rng.random() < sexes["f"] / (sum(sexes.values()) or 1)
            record = {"salutation": SALUTATIONS[country][woman], **record}
            doubtful = world.list_fault(given, origin, woman=woman)
        record["birth_date"] = f"{rng.randrange(1940, 2006)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
        record["postcode"], record["city"] = self.place(country)
        record["phone"] = phone(country, rng)
        local = world.email(given, family).partition("@")[0] if rng.random() < 0.7 else f"post{rng.randrange(10000)}"
        record["email"] = f"{local}@{rng.choice(PROVIDERS[country])}"
        return Entry(country, f"{origin}{', rare' if rare else ''}", record, doubtful=doubtful)

    def place(self, country: str) -> tuple[str, str]:
        """Give a postcode that exists, and a place that it goes with."""
        code, city = self.rng.choice(self.places[country])
        if country == "NL":
            letters = "ABCDEGHJKLMNPRSTVWXZ"
            for _ in range(200):
                whole = f"{code} {self.rng.choice(letters)}{self.rng.choice(letters)}"
                if REFERENCE.pc6_exists(whole):
                    return whole, city
            return self.place(country)
        return (f"{code} {self.rng.randrange(1, 10)}AB", city) if country == "GB" else (code, city)

    def faulty(self, count: int) -> Entry:
        """Make a record with *count* faults of different kinds."""
        made = self.correct()
        kinds = [kind for kind in KINDS if kind != "salutation" or self._one_sex(made)]
        self.rng.shuffle(kinds)
        for kind in kinds:
            taken = {name for said in made.meant for name in FIELDS[said]}
            if len(made.meant) < count and not taken & set(FIELDS[kind]):
                typed = self.fault(kind, made)
                if typed is not None:
                    made.meant[kind] = {name: made.record[name] for name in typed}
                    made.record |= typed
        return made

    def _one_sex(self, made: Entry) -> bool:
        sexes = self.world.sexes.get(made.origin[:2], {}).get(made.record["given_name"])
        return bool(sexes) and "salutation" in made.record and max(sexes.values()) / (sum(sexes.values()) or 1) > 0.98

    def fault(self, kind: str, made: Entry) -> dict[str, str] | None:
        """Give the fields that are typed wrong; ``None`` where the fault cannot be made."""
        record, rng, country = made.record, self.rng, made.country
        if kind in ("family", "given", "place"):
            name = FIELDS[kind][0]
            if len(record[name]) < 4 or (kind == "place" and not record[name].isalpha()):
                return None
            return {name: slipped(record[name], country, rng)}
        if kind == "swapped":
            return {"given_name": record["family_name"], "family_name": record["given_name"]}
        if kind == "salutation":
            return {"salutation": next(word for word in SALUTATIONS[country] if word != record["salutation"])}
        if kind == "email":
            local, _, domain = record["email"].partition("@")
            stem, dot, end = domain.partition(".")
            return {"email": f"{local}@{slipped(stem, country, rng).lower()}{dot}{end}"} if len(stem) > 4 else None
        if kind == "phone":
            digits = record["phone"]
            at = rng.randrange(2, len(digits))
            return {"phone": digits[:at] + digits[at + 1 :] if rng.random() < 0.5 else digits[:at] + digits[at - 1 :]}
        for _ in range(50):
            code = self.place(country)[0]
            if code[:1] != record["postcode"][:1]:
                return {"postcode": code}
        return None


MILITARY = ("APO ", "FPO ", "DPO ")  # the American table has them with letters of other theatres: 96558 is AP, not AA


def _places(country: str) -> list[tuple[str, str]]:
    found = []
    lines = (DATA / f"postcodes_{country.lower()}.tsv").read_text(encoding="utf-8").splitlines()
    columns = next(line.split()[2:] for line in lines if line.startswith("# columns:"))
    at = columns.index("place" if "place" in columns else "places")
    for line in lines:
        row = line.split("\t")
        short = country != "FR" or len(row[0]) == 5  # the French table has codes of big firms with their number behind
        if not line.startswith("#") and short and row[at] and row[at] != "=" and not row[at].startswith(MILITARY):
            found.append((row[0], row[at].split("|")[0]))
    return found


def phone(country: str, rng: random.Random) -> str:
    """Give a number of the country's plan that is no placeholder."""
    while True:
        number = "".join(rng.choice("0123456789") if sign == "#" else sign for sign in MOBILE[country])
        tail = number[-6:]
        usual = len(set(tail)) > 3 and tail not in "01234567890 09876543210"
        if usual and phonenumbers.is_valid_number(phonenumbers.parse(number, country)):
            return number


def intakes(world: World) -> dict[str, Intake]:
    """Give a counter a country."""
    return {country: Intake(country=country, language=LANGUAGES[country], today=TODAY) for country in world.countries}


def correct(world: World, size: int) -> None:
    """False questions on whole correct records."""
    print("\nWhole correct records: those with a false suggestion, by where the name is from")
    making, counters = Making(world), intakes(world)
    groups: dict[str, list[int]] = {}
    lists: dict[str, list[int]] = {}
    causes: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    sure: dict[str, list[int]] = {}
    for _ in range(size):
        entry = making.correct()
        report = counters[entry.country].check(entry.record)
        tables = [(groups, entry.origin[:2]), (lists, entry.origin)]
        if not (entry.doubtful and all(item.field == "salutation" for item in report.suggestions)):
            tables.append((sure, entry.origin[:2]))
        for table, name in tables:
            row = table.setdefault(name, [0, 0])
            row[0] += bool(report.suggestions)
            row[1] += 1
        causes.update(item.code for item in report.suggestions)
        asked.update({item.code for item in report.findings if item.severity is not Severity.INFO})
    for line in (*by_group(groups), *by_group(lists)[1:]):
        print(f"  {line}")
    print(
        "  without salutations that rest on a fault of the list, as far as the other countries' lists tell (World.list_fault):"
    )
    told = ((country, *world.list_faults(country)) for country in world.sexes)
    print(f"  {'; '.join(f'{c} {n} entries, {b:.1f} of 1,000 bearers' for c, n, b in told)}")
    for line in by_group(sure):
        print(f"  {line}")
    print(f"  suggested: {dict(causes.most_common())}; asked, with or without one: {dict(asked.most_common(8))}")


def faulty_entries(world: World, size: int) -> Iterator[tuple[Entry, Any]]:
    """Give records with up to three faults, and the reports."""
    making, counters = Making(world), intakes(world)
    for _ in range(size):
        entry = making.faulty(world.rng.choices(*FAULTS)[0])
        yield entry, counters[entry.country].check(entry.record)


def judge(entry: Entry, report: Any) -> tuple[list[tuple[str, bool]], set[str], set[str]]:
    """Say of each suggestion which kind it speaks of and whether it is right; which kinds are put right, and noticed."""
    meant = {name: value for fault in entry.meant.values() for name, value in fault.items()}
    shown, offered = [], set()
    for item in report.suggestions:
        kind = kind_of(item.code, item.field)
        hit = item.field in meant and fold(item.after or "") == fold(meant[item.field])
        shown.append((kind or "other", hit))
        if hit:
            offered.add(item.field)
    right = {kind for kind, fault in entry.meant.items() if offered & fault.keys()}
    told = {item.field for item in report.findings if item.severity is not Severity.INFO}
    told |= {item.field for item in report.suggestions}
    noticed = {kind for kind in entry.meant if told & set(FIELDS[kind])}
    return shown, right, noticed


def faulty(world: World, size: int) -> None:
    """Precision and recall of suggestions by kind of fault."""
    print(
        f"\nWhole records with 0 to 3 faults ({size}; {'/'.join(map(str, FAULTS[1]))} % have 0/1/2/3), per cent (95 % interval):"
    )
    count: Counter[str] = Counter()
    found: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    good: Counter[str] = Counter()
    wrong: Counter[str] = Counter()  # suggestions of a kind in a record without a fault of that kind
    clean = Counter(dict.fromkeys(KINDS, 0))
    for entry, report in faulty_entries(world, size):
        said, right, noticed = judge(entry, report)
        count.update(entry.meant.keys())
        found.update(right)
        seen.update(noticed)
        shown.update(kind for kind, _hit in said)
        good.update(kind for kind, hit in said if hit)
        clean.update(kind for kind in KINDS if kind not in entry.meant)
        wrong.update({kind for kind, hit in said if not hit} - entry.meant.keys())
    print(
        f"  {'':11}{'faults':>7}  {'recall':20}{'noticed':20}{'precision':20}{'falsely, per 1,000 without':28}precision where {BASE:.0%} have it"
    )
    for kind in KINDS:
        recall = "(cannot be known)" if kind in UNKNOWABLE else rate(found[kind], count[kind])
        print(f"  {kind:11}{count[kind]:7}  {recall:20}{rate(seen[kind], count[kind]):20}{rate(good[kind], shown[kind]):20}"
              f"{rate(wrong[kind], clean[kind], per=1000):28}{at_base(found[kind], count[kind], wrong[kind], clean[kind])}")  # fmt: skip
    total, every = sum(good.values()), sum(shown.values())
    print(f"  all suggestions: {rate(total, every)} % right of {every}; of no kind declared here: {shown['other']}")


def at_base(found: int, count: int, wrong: int, clean: int) -> str:
    """Say what the precision would be where 3 % of the records hold the fault.

    >>> at_base(90, 100, 1, 1000)
    '96.5 (at least 82.0)'
    """
    if not count or not clean or not (found or wrong):
        return "-"
    hits, misses = BASE * found / count, (1 - BASE) * wrong / clean
    least, most = BASE * interval(found, count)[0], (1 - BASE) * interval(wrong, clean)[1]
    return f"{100 * hits / (hits + misses):.1f} (at least {100 * least / (least + most):.1f})"
