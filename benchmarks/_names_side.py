"""Other open name parsers beside us, on our cases and on the tables that their packages carry."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import sys
import venv
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from benchmarks import _names_cases as cases
from benchmarks._names_peers import CASERS
from benchmarks._names_tables import PARTS, Row, tables

HERE = Path(__file__).resolve().parent
CACHE = HERE.parent / ".cache"
HOME = CACHE / "names-peers"
OURS = "firsttimeright"
PYPI = {
    "nameparser": "nameparser==2.6.0", "probablepeople": "probablepeople==0.5.6", "nameutils": "nameutils==1.0.1",
    "human_name_parser": "human_name_parser==0.6.0", "corp-names": "corp-names==0.3.3",
}  # fmt: skip
NPM = {"humanparser": "humanparser@2.7.0", "parse-full-name": "parse-full-name@1.2.7"}
TOOLS = (OURS, *PYPI, *NPM)
CASING = (*CASERS, "parse-full-name")

# What every parser has a word for: parts of ours and of the cases, joined.
JOINED = {
    "title": ("salutation", "title_pre"), "given": ("initials", "given"),
    "family": ("partner_particle", "partner_surname", "particle", "surname"), "after": ("suffix", "title_post"),
    "nickname": ("nickname",),
}  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """A text, the form it stands in, and every right way to fill the five parts."""

    text: str
    right: Sequence[Mapping[str, frozenset[str]]]  # one a reading
    category: str
    country: str | None = None
    language: str | None = None

    def wrong(self, answer: Mapping[str, str]) -> list[str]:
        """Name the parts that are wrong in the reading that fits best."""
        said = {part: flat(part, answer.get(part, "")) for part in PARTS}
        return min(([part for part in PARTS if said[part] not in one[part]] for one in self.right), key=len)


def flat(part: str, text: object) -> str:
    """Give a part as it is compared: without case, signs and spaces; what stands after a name in any order.

    >>> flat("given", "J. P.") == flat("given", "jp"), flat("after", "MD, III") == flat("after", "III MD")
    (True, True)
    """
    letters = cases.loose(text)
    return "".join(sorted(letters)) if part == "after" else letters


def joined(parts: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """Give every right way to fill the five parts that all parsers have."""
    out = {}
    for part, fields in JOINED.items():
        options = [value if isinstance(value, list) else [value] for field in fields for value in [parts.get(field)]]
        if part == "given" and all(any(option) for option in options):
            options = [[*options[0], *options[1]]]  # initials beside given names may be derived
        out[part] = frozenset(flat(part, " ".join(one for one in row if one)) for row in itertools.product(*options))
    return out


def of_case(case: Mapping[str, Any]) -> Asked:
    """Ask a case of ours as other parsers can answer it."""
    readings = [case["expected"], *({**case["expected"], **other} for other in case.get("alternatives", ()))]
    right = [joined(reading) for reading in readings]
    return Asked(case["input"], right, case["category"], **cases.context(case["lang"]))


def of_row(row: Row, table: str) -> Asked:
    """Ask a row of a public table: no form, so no country and no language."""
    return Asked(row.text, [{part: frozenset([flat(part, row.parts[part])]) for part in PARTS}], table)


# asking


@lru_cache(maxsize=1)
def _environment() -> Path:
    """Make the environment of the parsers of PyPI once, and give its interpreter."""
    python = HOME / "bin" / "python"
    if not python.exists():
        venv.create(HOME, with_pip=True)
    for package in PYPI.values():
        ready = HOME / f"{package}.installed"
        if ready.exists():
            continue
        command = [python, "-m", "pip", "install", "-q", "--retries", "1", package]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            print(f"  {package} does not install here")
        else:
            ready.touch()
    return python


@lru_cache(maxsize=1)
def _node() -> Path | None:
    """Get the parsers of npm once, and give the folder; ``None`` without node."""
    if not (shutil.which("node") and shutil.which("npm")):
        print("  no node here: humanparser and parse-full-name are left out")
        return None
    folder = HOME / "npm"
    if not all((folder / "node_modules" / name).exists() for name in NPM):
        folder.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder)]
        subprocess.run([*command, *NPM.values()], check=False, capture_output=True)
    return folder


def ask(tool: str, task: str, asked: Sequence[Asked]) -> dict[str, Any] | None:
    """Ask *tool* everything in a process of its own: answers, names a second of the processor, load time, memory."""
    command: list[str | Path]
    if tool in NPM:
        folder = _node()
        if folder is None:
            return None
        command = ["node", HERE / "_names_peers.js", folder, tool, task]
    else:
        python = Path(sys.executable) if tool == OURS else _environment()
        command = [python, HERE / "_names_peers.py", tool, task]
    feed = "".join(
        json.dumps({"text": one.text, "country": one.country, "language": one.language}) + "\n" for one in asked
    )
    done = subprocess.run(command, input=feed, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"  {tool} did not run: {(done.stderr.strip().splitlines() or ['?'])[-1][:90]}")
        return None
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return said


# printing


def _cell(hits: int, count: int) -> str:
    return f"{100 * hits / count:.1f}" if count else "-"


def parts_table(title: str, asked: Sequence[Asked], *, by_category: bool = False) -> list[tuple[Asked, Any]]:
    """Print who fills the five joined parts right: whole, each part where it is wanted or given, and by category.

    Gives our misses.
    """
    print(f"\n{title}: {len(asked)} names, per cent right")
    print(f"{'':19}{'whole':>7}" + "".join(f"{part:>10}" for part in PARTS)
          + f"{'names/s':>10}{'load ms':>9}{'MB':>5}{'raised':>8}")  # fmt: skip
    whole: dict[str, dict[str, Counter[str]]] = {}
    ours: list[tuple[Asked, Any]] = []
    count = Counter(one.category for one in asked)
    for tool in TOOLS:
        said = ask(tool, "parse", asked)
        if said is None:
            continue
        wrong = [one.wrong(answer) for one, answer in zip(asked, said["answers"], strict=True)]
        if tool == OURS:
            ours = [(one, said["answers"][at]) for at, one in enumerate(asked) if wrong[at]]
        right = Counter(one.category for one, miss in zip(asked, wrong, strict=True) if not miss)
        whole[tool] = {"right": right}
        cells = []
        for part in PARTS:  # a part that is empty and left empty is no feat
            told = [at for at, one in enumerate(asked)
                    if any(one.right[0][part] - {""}) or said["answers"][at].get(part)]  # fmt: skip
            cells.append(_cell(sum(part not in wrong[at] for at in told), len(told)))
        print(f"{tool:19}{_cell(right.total(), len(asked)):>7}" + "".join(f"{cell:>10}" for cell in cells)
              + f"{said['rate']:10,.0f}{1000 * said['load']:9.0f}{said['memory']:5}{said['failed']:8}")  # fmt: skip
    if by_category:
        print("  whole, by category")
        print(f"  {'':20}{'names':>6}" + "".join(f"{tool[:15]:>16}" for tool in whole))
        for category, number in count.items():
            row = "".join(f"{_cell(said['right'][category], number):>16}" for said in whole.values())
            print(f"  {category:20}{number:6}{row}")
    return ours


def on_cases(paths: Sequence[Path]) -> None:
    """Measure all on our cases of one person's name in one text."""
    rows = [
        case for path in paths if path.exists() for case in cases.load(path)
        if case["task"] == "parse" and isinstance(case["input"], str) and "surname" in case["expected"]
        and case["expected"].get("kind") == "person"
    ]  # fmt: skip
    parts_table("five joined parts, our cases", [of_case(case) for case in rows], by_category=True)
    home = [of_case(case) for case in rows if case["lang"] in ("nl", "be")]
    parts_table("of these on Dutch and Belgian forms", home)


def casing(paths: Sequence[Path]) -> None:
    """Measure who restores capitals: our cases of casing, strictly; the tools that do so."""
    rows = [case for path in paths if path.exists() for case in cases.load(path) if case["task"] == "case"]
    rows = [case for case in rows if isinstance(case["input"], str)]
    asked = [Asked(case["input"], (), "", **cases.context(case["lang"])) for case in rows]
    print(f"\ncasing: {len(rows)} texts of our cases, per cent restored to the letter")
    for tool in CASING:
        said = ask(tool, "case", asked)
        if said is not None:
            right = [
                cases.strict(answer.get("cased")) in {cases.strict(one) for one in _options(case)}
                for case, answer in zip(rows, said["answers"], strict=True)
            ]
            print(f"{tool:19}{_cell(sum(right), len(right)):>7}")


def _options(case: Mapping[str, Any]) -> list[str]:
    wanted = case["expected"].get("formatted")
    return wanted if isinstance(wanted, list) else [wanted]


def on_public_tables(misses: Path | None = None) -> None:
    """Measure all on the tables of other parsers' packages; write our misses where *misses* says."""
    missed = []
    for name, rows in tables(CACHE / "names-tables"):
        missed += parts_table(f"public table: {name}", [of_row(row, name) for row in rows])
    if misses is not None:
        with misses.open("w", encoding="utf-8") as file:
            for one, answer in missed:
                wanted = {part: next(iter(right)) for part, right in one.right[0].items() if any(right)}
                said = {part: answer[part] for part in PARTS if answer.get(part)}
                file.write(
                    json.dumps([one.category, one.text, one.wrong(answer), wanted, said], ensure_ascii=False) + "\n"
                )
        print(f"\nour {len(missed)} misses are in {misses}")
