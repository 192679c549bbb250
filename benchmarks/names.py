"""Names: what is read right, what is asked wrongly, how fast; other open parsers beside us in one run.

``python -m benchmarks.names`` measures us on the cases under ``tests/cases``. ``--peers`` makes an environment under
``.cache/`` and asks the parsers there the same; ``--families FILE`` (a name a line) and ``--popular FOLDER`` (names of
many countries) measure how often a real name is questioned, per country.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import random
import subprocess
import sys
import time
import venv
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks import _names_cases as cases
from benchmarks._names_peers import peak
from firsttimeright.fields import names
from firsttimeright.findings import Severity

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".cache" / "names-peers"
PEERS = {
    "nameparser": "nameparser==2.6.0",
    "probablepeople": "probablepeople==0.5.6",
    "nameutils": "nameutils==1.0.1",
    "human_name_parser": "human_name_parser==0.6.0",
}
OWN = ROOT / "tests" / "cases" / "names_own.jsonl"
# What every parser has a word for: parts of ours and of the cases, joined.
JOINED = {
    "title": ("salutation", "title_pre"), "given": ("initials", "given"),
    "family": ("partner_particle", "partner_surname", "particle", "surname"), "after": ("suffix", "title_post"),
    "nickname": ("nickname",),
}  # fmt: skip


def joined(parts: Mapping[str, Any]) -> dict[str, set[str]]:
    """Give every right way to fill the five parts that all parsers have."""
    out = {}
    for part, fields in JOINED.items():
        options = [value if isinstance(value, list) else [value] for field in fields for value in [parts.get(field)]]
        if part == "given" and all(any(option) for option in options):
            options = [[*options[0], *options[1]]]  # initials beside given names may be derived
        out[part] = {cases.loose(" ".join(one for one in row if one)) for row in itertools.product(*options)}
    return out


def fits(answer: Mapping[str, str], case: Mapping[str, Any]) -> bool:
    """Tell whether the five joined parts are right in one reading of the case."""
    readings = [case["expected"], *({**case["expected"], **other} for other in case.get("alternatives", ()))]
    return any(
        all(cases.loose(answer.get(part, "")) in right for part, right in joined(reading).items())
        for reading in readings
    )


def ours_joined(case: Mapping[str, Any]) -> dict[str, str]:
    name = names.parse(case["input"], **cases.context(case["lang"])).value
    if name is None:
        return {}
    render = " ".join
    family = (name.partner_infix, name.partner_family_name, name.infix, name.family_name)
    return {
        "title": render(filter(None, (name.salutation, *name.titles_before, *name.titles_between))),
        "given": name.given_names or name.initials or "",
        "family": render(filter(None, family)),
        "after": render(filter(None, (name.suffix, *name.titles_after))),
        "nickname": name.nickname or "",
    }


def whole(path: Path) -> None:
    """Print the share of cases answered wholly right, by category."""
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    fields: Counter[str] = Counter()
    for case in cases.load(path):
        wrong = cases.wrong_fields(cases.ours(case), case)
        total[case["category"]] += 1
        right[case["category"]] += not wrong
        fields.update(wrong)
    print(
        f"\n{path.name}: whole record {sum(right.values())}/{total.total()} = {sum(right.values()) / total.total():.1%}"
    )
    row = [f"{category} {right[category]}/{count}" for category, count in total.items()]
    print("  " + ", ".join(row))
    print("  fields wrong: " + (", ".join(f"{field} {count}" for field, count in fields.most_common()) or "none"))


def speed() -> None:
    texts = [case["input"] for case in cases.load() if isinstance(case["input"], str)]
    for verb in (names.parse, names.check):
        rates = []
        for _ in range(3):
            started = time.process_time()
            for text in texts:
                verb(text, country="NL")
            rates.append(len(texts) / (time.process_time() - started))
        print(f"  {verb.__name__}: {sorted(rates)[1]:,.0f} names/s (median of three, processor time)")
    code = (
        "import time; t = time.perf_counter()\nfrom firsttimeright.fields import names\n"
        "a = time.perf_counter(); names.parse('Jan de Vries', country='NL'); b = time.perf_counter()\n"
        "names.check('Jan Jnasen', country='NL'); c = time.perf_counter()\n"
        "print(f'{(a - t) * 1000:.0f} ms to import, {(b - a) * 1000:.0f} to the first name read, '"
        "f'{(c - b) * 1000:.0f} to the first typo weighed')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    print(f"  load: {done.stdout.strip()}")
    print(f"  memory with tables: {peak()} MB at the most")


def python_of_peers() -> Path:
    """Make the environment of the other parsers once, and give its interpreter."""
    python = HOME / "bin" / "python"
    if not python.exists():
        venv.create(HOME, with_pip=True)
    for package in PEERS.values():
        done = subprocess.run(
            [python, "-m", "pip", "install", "-q", package], check=False, capture_output=True, text=True
        )
        if done.returncode:
            print(f"  {package} does not install here")
    return python


def peers() -> None:
    """Print who reads the five joined parts right, on the cases that are names of one person."""
    python = python_of_peers()
    asked = [
        case
        for path in (cases.CASES, OWN)
        for case in cases.load(path)
        if case["task"] == "parse" and isinstance(case["input"], str) and "surname" in case["expected"]
        and case["expected"].get("kind") == "person"
    ]  # fmt: skip
    dutch = [case["lang"] in ("nl", "be") for case in asked]
    feed = "".join(json.dumps(case["input"]) + "\n" for case in asked)
    print(f"\nfive joined parts, {len(asked)} names of one person ({sum(dutch)} on Dutch and Belgian forms)")
    print(f"{'':20}{'all':>8}{'nl, be':>8}{'names/s':>10}{'load s':>8}{'MB':>6}{'raised':>8}")
    started = time.perf_counter()
    answers = [ours_joined(case) for case in asked]
    rate = len(asked) / (time.perf_counter() - started)
    _line("firsttimeright", answers, asked, dutch, {"rate": rate})
    for tool in PEERS:
        done = subprocess.run(
            [python, ROOT / "benchmarks" / "_names_peers.py", tool],
            input=feed, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            print(f"{tool:20} did not run: {(done.stderr.strip().splitlines() or ['?'])[-1][:80]}")
            continue
        said = json.loads(done.stdout.splitlines()[-1])
        _line(tool, said["answers"], asked, dutch, said)


def _line(tool: str, answers: Sequence[Mapping[str, str]], asked: list[Any], dutch: list[bool], said: Any) -> None:
    right = [fits(answer, case) for answer, case in zip(answers, asked, strict=True)]
    home = [ok for ok, here in zip(right, dutch, strict=True) if here]
    print(
        f"{tool:20}{sum(right) / len(right):8.1%}{sum(home) / len(home):8.1%}{said['rate']:10,.0f}"
        f"{said.get('load', 0):8.2f}{said.get('memory', 0):6}{said.get('failed', 0):8}"
    )


def questioned(typed: str | dict[str, str], country: str | None) -> list[str]:
    try:
        parsed = names.check(typed, country=country)
    except KeyError:  # a country without a code of its own
        parsed = names.check(typed)
    return [item.code for item in parsed.findings if item.severity is not Severity.INFO]


def false_findings(families: Path | None, popular: Path | None, sample: int) -> None:
    """Print how often a real name is questioned."""
    if families:
        rows = [row.strip() for row in families.read_text(encoding="utf-8").splitlines() if row.strip()]
        rows = random.Random(7).sample(rows, min(sample, len(rows)))
        for given in ("Anna", ""):
            asked = [
                questioned({"initials": "J.", "family_name": row} if not given else f"{given} {row}", "NL")
                for row in rows
            ]
            wrong = sum(map(bool, asked))
            print(
                f"  family names known in the Netherlands, {given or 'J.'} before them: {wrong}/{len(rows)} = {wrong / len(rows):.3%}"
            )
    if popular:
        for label, land in (("their own country's form", lambda code: code), ("a Dutch form", lambda _: "NL")):
            _by_country(popular, label, land)


def _by_country(popular: Path, label: str, land: Callable[[str], str]) -> None:
    table: dict[str, dict[str, list[str]]] = {}
    for kind, file in (("given", "common-forenames-by-country.csv"), ("family", "common-surnames-by-country.csv")):
        with (popular / file).open(encoding="utf-8-sig") as rows:
            for row in csv.DictReader(rows):
                table.setdefault(row["Country"], {}).setdefault(kind, []).append(row["Romanized Name"])
    total = wrong = 0
    worst: list[tuple[float, str]] = []
    for country, lists in sorted(table.items()):
        given, family = lists.get("given") or [""], lists.get("family") or [""]
        pairs = [(given[at % len(given)], family[at % len(family)]) for at in range(max(len(given), len(family)))]
        asked = [questioned({"given_name": one, "family_name": other}, land(country)) for one, other in pairs]
        count = sum(map(bool, asked))
        total, wrong = total + len(pairs), wrong + count
        worst.append((count / len(pairs), country))
    worst.sort(reverse=True)
    print(f"  popular names of {len(table)} countries on {label}: {wrong}/{total} = {wrong / total:.3%}; most: "
          + ", ".join(f"{country} {share:.1%}" for share, country in worst[:5]))  # fmt: skip


def main(arguments: Sequence[str] = ()) -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument(
        "--peers", action="store_true", help="ask other open parsers too, from an environment of their own"
    )
    ask.add_argument("--families", type=Path, help="family names that people bear, one a line")
    ask.add_argument("--popular", type=Path, help="folder with popular names by country")
    ask.add_argument("--sample", type=int, default=5000, help="how many of the family names")
    told = ask.parse_args(arguments)
    for path in (cases.CASES, OWN):
        if path.exists():
            whole(path)
    print("\nspeed")
    speed()
    if told.families or told.popular:
        print("\nreal names that are questioned")
        false_findings(told.families, told.popular, told.sample)
    if told.peers:
        peers()


if __name__ == "__main__":
    main(sys.argv[1:])
