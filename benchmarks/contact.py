"""E-mails, telephone numbers, dates and identifiers: how many cases are answered right, and how fast; peers beside us.

``python -m benchmarks.contact`` measures us. ``--peers FOLDER`` makes environments of their own for the peers
in that folder (pip, and npm where there is one), runs them there on the same texts, and prints them below us.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import shutil
import string
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from firsttimeright.fields import dates, emails, identifiers, phones
from firsttimeright.reference.words.providers import KNOWN, PROVIDERS
from firsttimeright.text.slips import neighbours

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases"
TODAY = dt.date(2026, 11, 22)
SEED = 1987

PEERS_IN_PYTHON = "pymailcheck email-typo-fixer dateparser python-dateutil phonenumbers"
PEERS_IN_NODE = "mailcheck @zootools/email-spell-checker"
PYTHON_SIDE = r"""
import contextlib, io, json, logging, sys, time, warnings
logging.disable(logging.CRITICAL); warnings.simplefilter("ignore")
from importlib.metadata import version
import dateparser, dateutil.parser, phonenumbers, pymailcheck
from email_typo_fixer import EmailTypoFixer
fixer = EmailTypoFixer()
def mailcheck(text, country):
    found = pymailcheck.suggest(text)
    return found["full"] if found else None
def fix(text, country):
    with contextlib.redirect_stdout(io.StringIO()):
        return fixer.normalize(text)
def phone(text, country):
    number = phonenumbers.parse(text, country)
    if not phonenumbers.is_valid_number(number): return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
def parser(text, country):
    found = dateparser.parse(text, settings={"DATE_ORDER": "MDY" if country == "US" else "DMY"})
    return found.date().isoformat() if found else None
def util(text, country):
    return dateutil.parser.parse(text, dayfirst=country != "US").date().isoformat()
PEERS = {"emails": {"pymailcheck": mailcheck, "email-typo-fixer": fix}, "phones": {"phonenumbers": phone},
         "dates": {"dateparser": parser, "python-dateutil": util}}
told = {}
for kind, texts in json.load(sys.stdin).items():
    for name, ask in PEERS.get(kind, {}).items():
        answers, took = [], []
        for text, country in texts:
            start = time.perf_counter()
            try: answer = ask(text, country)
            except Exception: answer = None
            took.append(time.perf_counter() - start); answers.append(answer)
        told[f"{kind}/{name} {version(name)}"] = [answers, took]
json.dump(told, sys.stdout)
"""
NODE_SIDE = r"""
const fs = require('fs'); const texts = JSON.parse(fs.readFileSync(0)).emails; const told = {};
const one = require('mailcheck'), two = require('@zootools/email-spell-checker');
const ask = {
  'mailcheck': t => { let got = null; one.run({email: t, suggested: s => { got = s.full; }, empty: () => {}}); return got; },
  '@zootools/email-spell-checker': t => { const s = two.run({email: t}); return s ? s.full : null; } };
for (const name of Object.keys(ask)) {
  const version = JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version, answers = [], took = [];
  for (const [text] of texts) {
    const start = process.hrtime.bigint(); let got = null; try { got = ask[name](text); } catch (error) { got = null; }
    took.push(Number(process.hrtime.bigint() - start) / 1e9); answers.push(got); }
  told[`emails/${name} ${version}`] = [answers, took]; }
console.log(JSON.stringify(told));
"""

Text = tuple[str, str | None]


def cases(name: str) -> list[dict[str, Any]]:
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def slipped(count: int = 1500) -> list[tuple[str, str, str]]:
    """Generate mistyped provider domains: one slip, the kinds as often as people make them."""
    rng = random.Random(SEED)
    made: list[tuple[str, str, str]] = []
    while len(made) < count:
        country = rng.choice(["NL", "BE", "DE", "FR", "GB", "US", "ES", "IT", "PL"])
        rank = int(rng.paretovariate(0.6)) - 1
        if rank >= len(PROVIDERS[country]):
            continue
        meant = PROVIDERS[country][rank]
        typed = slip_in(meant, rng)
        if typed not in KNOWN and len(meant.partition(".")[0]) > 4:
            made.append((typed, meant, country))
    return made


def slip_in(word: str, rng: random.Random) -> str:
    at = rng.randrange(len(word.rpartition(".")[0]))
    near = sorted(key for key in neighbours(word[at]) if key.isalnum()) or list(string.ascii_lowercase)
    kind = rng.choices(["omission", "neighbour", "doubling", "insertion", "transposition"], [32, 24, 14, 8, 18])[0]
    if kind == "omission":
        return word[:at] + word[at + 1 :]
    if kind == "neighbour":
        return word[:at] + rng.choice(near) + word[at + 1 :]
    if kind == "doubling":
        return word[:at] + word[at] + word[at:]
    if kind == "insertion":
        return word[:at] + rng.choice(near) + word[at:]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def dates_written() -> list[tuple[str, str, str]]:
    """Generate birth dates as people write them, with what is right."""
    rng = random.Random(SEED)
    made: list[tuple[str, str, str]] = []
    for _ in range(400):
        day = dt.date(1930, 1, 1) + dt.timedelta(days=rng.randrange(28_000))
        d, m, y = day.day, day.month, day.year
        month = [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ][m - 1]
        forms = (f"{d}-{m}-{y}", f"{d:02d}/{m:02d}/{y}", f"{d}.{m}.{y}", f"{d} {month} {y}", f"{d} {month[:3]} {y}",
                 day.isoformat(), f"{d:02d}{m:02d}{y}", f"{d} {m} {y}", f"{y}{m:02d}{d:02d}", f"geb. {d}-{m}-{y}")  # fmt: skip
        made.append((rng.choice(forms), "NL", day.isoformat()))
    return made


def timed(ask: Callable[[str, str | None], str | None], texts: Sequence[Text]) -> tuple[list[str | None], list[float]]:
    answers, took = [], []
    for text, country in texts:
        start = time.perf_counter()
        answers.append(ask(text, country))
        took.append(time.perf_counter() - start)
    return answers, took


def our_email(text: str, country: str | None) -> str | None:
    parsed = emails.parse(text, country=country)
    return parsed.suggestions[0].after if parsed.suggestions else parsed.value.address if parsed.value else None


def our_phone(text: str, country: str | None) -> str | None:
    value = phones.parse(text, country=country).value
    return value.e164 if value else None


def our_date(text: str, country: str | None) -> str | None:
    value = dates.parse(text, country=country, today=TODAY).value
    return value.isoformat() if value else None


def our_iban(text: str, country: str | None) -> str | None:
    value = identifiers.parse(text, kind="iban", country=country).value
    return value.number if value else None


def same(left: str | None, right: str | None) -> bool:
    return (left or "").casefold() == (right or "").casefold()


def speed(took: Sequence[float]) -> str:
    return f"{median(took) * 1e6:7.1f} us median {quantiles(took, n=100)[98] * 1e6:8.1f} us p99"


class Set:
    """Texts with their right answers, and what is counted over them."""

    def __init__(self, title: str, rows: Sequence[tuple[str, str | None, Sequence[str | None]]]) -> None:
        self.title, self.rows = title, rows

    def texts(self) -> list[Text]:
        return [(text, country) for text, country, _ in self.rows]

    def say(self, name: str, answers: Sequence[str | None], took: Sequence[float]) -> None:
        right = sum(
            any(same(answer, item) for item in good) for answer, (_, _, good) in zip(answers, self.rows, strict=True)
        )
        wrong = sum(
            answer is not None and not same(answer, text) and not any(same(answer, item) for item in good)
            for answer, (text, _, good) in zip(answers, self.rows, strict=True)
        )
        share = right / len(self.rows)
        print(
            f"  {name:38} {right:5} of {len(self.rows):5} right ({share:6.1%}) {wrong:4} wrongly changed {speed(took)}"
        )


def answers_of(expected: dict[str, Any], key: str) -> list[str | None]:
    return expected.get(f"{key}_any", [expected.get(key)])


def sets() -> dict[str, list[Set]]:
    mail = cases("emails_dev.jsonl")
    doubtful = [case for case in mail if case["expected"].get("suggestion") or case["expected"].get("suggestion_any")]
    good = [case for case in mail if case not in doubtful and case["expected"].get("normalized")]
    left_alone = [
        domain
        for line in (CASES / "emails_good.txt").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
        for domain in line.split()
    ]

    def rows(items: list[dict[str, Any]], key: str) -> list[tuple[str, str | None, Sequence[str | None]]]:
        return [(c["input"]["text"], c["input"].get("country"), answers_of(c["expected"], key)) for c in items]

    return {
        "emails": [
            Set("e-mail cases with an offer or a repair", rows(doubtful, "suggestion")),
            Set("good e-mail cases", [(t, c, [*a, t, None]) for t, c, a in rows(good, "normalized")]),
            Set("good domains", [(f"jan@{d}", None, [f"jan@{d}", None]) for d in left_alone]),
            Set("generated slips", [(f"jan@{typed}", c, [f"jan@{meant}"]) for typed, meant, c in slipped()]),
        ],
        "phones": [Set("telephone cases", rows(cases("phones_dev.jsonl"), "e164"))],
        "dates": [Set("generated birth dates", [(typed, country, [day]) for typed, country, day in dates_written()])],
        "ibans": [Set("IBANs", [("NL91 ABNA 0417 1643 00", "NL", ["NL91ABNA0417164300"])] * 200)],
    }


OURS = {"emails": our_email, "phones": our_phone, "dates": our_date, "ibans": our_iban}


def environment(folder: Path) -> Path:
    """Make the peers' environment, or find it made."""
    python = folder / "venv" / "bin" / "python"
    if not python.exists():
        venv.create(folder / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PEERS_IN_PYTHON.split()], check=True)
    node = folder / "node"
    if shutil.which("npm") and not (node / "node_modules").exists():
        node.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--prefix", node, *PEERS_IN_NODE.split()], check=True)
    return python


def peers(folder: Path, texts: dict[str, list[Text]]) -> dict[str, tuple[list[str | None], list[float]]]:
    python = environment(folder)
    given = json.dumps(texts)
    told: dict[str, Any] = {}
    runs = [([str(python), "-c", PYTHON_SIDE], folder)]
    if (folder / "node" / "node_modules").exists():
        runs.append((["node", "-e", NODE_SIDE], folder / "node"))
    for command, where in runs:
        done = subprocess.run(command, input=given, capture_output=True, text=True, check=True, cwd=where)
        told |= json.loads(done.stdout)
    return told


def main(arguments: Sequence[str] = ()) -> None:
    """Print a table: each set of cases, we first, then each peer."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--peers", type=Path, metavar="FOLDER")
    asked = options.parse_args(list(arguments))
    table = sets()
    theirs: dict[str, list[Any]] = {}
    if asked.peers:
        for kind, collections in table.items():
            for at, collection in enumerate(collections):
                for name, told in peers(asked.peers.resolve(), {"emails": [], kind: collection.texts()}).items():
                    if name.startswith(f"{kind}/") and told[0]:
                        theirs.setdefault(f"{kind}{at}", []).append((name.partition("/")[2], told))
    for kind, collections in table.items():
        for at, collection in enumerate(collections):
            print(f"{collection.title}:")
            OURS[kind](*collection.texts()[0])  # tables load on first use
            collection.say("firsttimeright", *timed(OURS[kind], collection.texts()))
            for name, told in theirs.get(f"{kind}{at}", ()):
                collection.say(name, *told)
    print("one record (e-mail, telephone, birth date):")
    took = []
    for number in range(2000):
        start = time.perf_counter()
        emails.parse(f"sabine.jansen{number}@gmail.com", country="NL")
        phones.parse(f"06-12 34 {number:04d}", country="NL")
        dates.parse("3-4-1987", country="NL", today=TODAY)
        took.append(time.perf_counter() - start)
    print(f"  {'firsttimeright':38} {speed(took)}")


if __name__ == "__main__":
    from benchmarks.__main__ import machine

    print(machine())
    main(sys.argv[1:])
