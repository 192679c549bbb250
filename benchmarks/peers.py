"""The same questions to other tools: ``python -m benchmarks.peers --size 10000 --tools rapidfuzz tantivy``.

Each tool gets what is fair: the matching form of every record (names without infix, dates as digits, phones without
notation), so that nobody loses on notation, and, where it only finds candidates, weights set by hand. Needs the tools
themselves: ``pip install rapidfuzz tantivy recordlinkage dedupe splink psycopg2-binary`` (each in an environment of its
own, if you like), and for pg_trgm a PostgreSQL server that ``--dsn`` names.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks import duplicates
from benchmarks.population import tables
from benchmarks.population.people import People, base
from firsttimeright.matching.form import Reader

FIELDS = ("given", "family", "birth", "postcode", "number", "street", "city", "phone", "email", "organisation")
Flat = dict[str, str]
Found = list[tuple[Any, float]]


def flat(reader: Reader, record: dict[str, Any]) -> Flat:
    """Give a record's matching form, by field; the first telephone number only."""
    form = reader.form(record)
    return {
        "given": form.given, "family": form.family, "birth": form.birth, "postcode": form.postcode, "number": form.number,
        "street": form.street, "city": form.city, "phone": form.phones.split(" ")[0], "email": form.email,
        "organisation": form.organisation,
    }  # fmt: skip


def by_hand(one: Flat, other: Flat) -> float:
    """Weights as a careful developer sets them: agreement for, disagreement against, missing is nothing."""
    from rapidfuzz.distance import JaroWinkler

    total = 0.0
    for name, for_it, against, least in (
        ("given", 4, -4, 0.88), ("family", 6, -5, 0.88), ("birth", 9, -5, 0.92), ("phone", 9, -1, 0.95),
        ("email", 9, -1, 0.93), ("organisation", 5, -3, 0.9),
    ):  # fmt: skip
        a, b = one[name], other[name]
        if a and b:
            alike = JaroWinkler.similarity(a, b)
            total += for_it if a == b else for_it * 0.7 if alike >= least else against
    if one["postcode"] and other["postcode"]:
        same = one["postcode"] == other["postcode"]
        total += 7 if same and one["number"] == other["number"] else 2 if same else -2
    return total


class RapidFuzz:
    """One text a customer, compared with all of them; then weights by hand on the twenty best."""

    def __init__(self, customers: list[tuple[Any, Flat]]) -> None:
        self.ids = [identity for identity, _ in customers]
        self.flats = [one for _, one in customers]
        self.texts = [" ".join(filter(None, one.values())) for one in self.flats]

    def search(self, one: Flat) -> Found:
        from rapidfuzz import fuzz, process

        text = " ".join(filter(None, one.values()))
        best = process.extract(text, self.texts, scorer=fuzz.ratio, limit=20, processor=None)
        return sorted(
            ((self.ids[place], by_hand(one, self.flats[place])) for _, _, place in best), key=lambda found: -found[1]
        )


class Tantivy:
    """A full-text index: fuzzy terms on names, exact ones on the rest; weights by hand on the twenty best."""

    def __init__(self, customers: list[tuple[Any, Flat]]) -> None:
        import tantivy

        self.tantivy = tantivy
        builder = tantivy.SchemaBuilder()
        for name in FIELDS:
            builder.add_text_field(
                name, tokenizer_name="default" if name in ("given", "family", "organisation") else "raw"
            )
        builder.add_unsigned_field("place", stored=True)
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema)
        writer = self.index.writer(heap_size=200_000_000, num_threads=1)
        for place, (_, one) in enumerate(customers):
            writer.add_document(tantivy.Document(**{name: value for name, value in one.items() if value}, place=place))
        writer.commit()
        self.index.reload()
        self.searcher = self.index.searcher()
        self.customers = customers

    def search(self, one: Flat) -> Found:
        query, occur = self.tantivy.Query, self.tantivy.Occur.Should
        parts = []
        for name in FIELDS:
            value = one[name]
            if not value or name in ("city", "number"):
                continue
            for word in value.split():
                exact = query.term_query(self.schema, name, word)
                fuzzy = (
                    query.fuzzy_term_query(self.schema, name, word, distance=1, transposition_cost_one=True)
                    if len(word) > 3
                    else exact
                )
                parts += [(occur, query.boost_query(exact, 2.0)), (occur, fuzzy)]
        if not parts:
            return []
        found = []
        for _, address in self.searcher.search(query.boolean_query(parts), 20).hits:
            identity, other = self.customers[self.searcher.doc(address)["place"][0]]
            found.append((identity, by_hand(one, other)))
        return sorted(found, key=lambda pair: -pair[1])


class RecordLinkage:
    """Blocks on six fields, then compares and classifies by hand weights (its own are trained on labels)."""

    def __init__(self, customers: list[tuple[Any, Flat]]) -> None:
        import pandas as pd

        self.pandas = pd
        self.ids = [identity for identity, _ in customers]
        self.frame = pd.DataFrame([one for _, one in customers]).replace("", None)

    def search_all(self, queries: list[Flat]) -> list[Found]:
        import recordlinkage

        asked = self.pandas.DataFrame(queries).replace("", None)
        indexer = recordlinkage.Index()
        for block in (
            ["birth"],
            ["phone"],
            ["email"],
            ["postcode", "number"],
            ["given", "family"],
            ["family", "postcode"],
        ):
            indexer.block(block)
        pairs = indexer.index(asked, self.frame)
        compare = recordlinkage.Compare()
        for name, least in (("given", 0.88), ("family", 0.88), ("birth", 0.92), ("phone", 0.95), ("email", 0.93)):
            compare.string(name, name, method="jarowinkler", threshold=least, label=name)
        compare.exact("postcode", "postcode", label="postcode")
        compare.exact("number", "number", label="number")
        scored = compare.compute(pairs, asked, self.frame)
        total = (
            scored["given"] * 8
            + scored["family"] * 11
            + scored["birth"] * 12
            + scored["phone"] * 9
            + scored["email"] * 9
            + scored["postcode"] * scored["number"] * 8
            - 9
        )
        answers: list[Found] = [[] for _ in queries]
        for (query, customer), score in total.items():
            answers[query].append((self.ids[customer], float(score)))
        return [sorted(answer, key=lambda pair: -pair[1])[:10] for answer in answers]


class Dedupe:
    """Its gazetteer, trained on labelled pairs: 400 true ones and as many false ones."""

    def __init__(self, customers: list[tuple[Any, Flat]], labelled: list[tuple[Flat, Flat, bool]]) -> None:
        import dedupe

        def cleaned(one: Flat) -> dict[str, str | None]:
            return {name: one[name] or None for name in FIELDS}

        self.cleaned = cleaned
        names = [name for name in FIELDS if name not in ("street", "city", "organisation")]
        self.gazetteer = dedupe.Gazetteer(
            [dedupe.variables.String(name, has_missing=True) for name in names], num_cores=1
        )
        data = {place: cleaned(one) for place, (_, one) in enumerate(customers)}
        sample = dict(random.Random(1).sample(sorted(data.items()), min(3_000, len(data))))
        self.gazetteer.prepare_training(
            {f"a{place}": cleaned(one) for place, (one, _, _) in enumerate(labelled)}, sample, sample_size=2_000
        )
        self.gazetteer.mark_pairs({
            "match": [(cleaned(a), cleaned(b)) for a, b, same in labelled if same],
            "distinct": [(cleaned(a), cleaned(b)) for a, b, same in labelled if not same],
        })  # fmt: skip
        self.gazetteer.train(recall=0.95, index_predicates=False)
        self.gazetteer.index(data)
        self.ids = [identity for identity, _ in customers]

    def search(self, one: Flat) -> Found:
        found = self.gazetteer.search({"q": self.cleaned(one)}, threshold=0.0, n_matches=10)
        return [(self.ids[place], float(score)) for _, matches in found for place, score in matches]


class Splink:
    """Its levels and blocking rules as its own examples set them, m and u estimated by itself.

    A base without any duplicate teaches it nothing, so some re-entries (without labels) are put into it.
    """

    BLOCKS = (
        ("birth",),
        ("phone",),
        ("email",),
        ("postcode", "number"),
        ("given", "family"),
        ("family", "postcode"),
    )

    def __init__(self, customers: list[tuple[Any, Flat]], again: list[Flat]) -> None:
        import pandas as pd
        import splink.comparison_library as levels
        from splink import DuckDBAPI, Linker, SettingsCreator, block_on

        rows = [one | {"unique_id": str(place)} for place, (_, one) in enumerate(customers)]
        rows += [one | {"unique_id": f"x{place}"} for place, one in enumerate(again)]
        frame = pd.DataFrame(rows).replace("", None)
        settings = SettingsCreator(
            link_type="dedupe_only",
            comparisons=[
                levels.JaroWinklerAtThresholds("given", [0.95, 0.88]).configure(term_frequency_adjustments=True),
                levels.JaroWinklerAtThresholds("family", [0.95, 0.88]).configure(term_frequency_adjustments=True),
                levels.DamerauLevenshteinAtThresholds("birth", [1, 2]),
                levels.DamerauLevenshteinAtThresholds("phone", [1]),
                levels.JaroWinklerAtThresholds("email", [0.95, 0.88]),
                levels.ExactMatch("postcode"),
                levels.ExactMatch("number"),
            ],
            blocking_rules_to_generate_predictions=[block_on(*fields) for fields in self.BLOCKS],
        )
        self.pandas, self.ids = pd, [identity for identity, _ in customers]
        self.api = DuckDBAPI()
        self.base = self.api.register(frame, table_name="customers")
        self.linker = Linker(self.base, settings)
        training = self.linker.training
        training.estimate_probability_two_random_records_match(
            [block_on("given", "family", "birth"), block_on("email"), block_on("phone", "given")], recall=0.8
        )
        training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
        for rule in (block_on("birth"), block_on("family", "postcode")):
            training.estimate_parameters_using_expectation_maximisation(rule)

    def search_all(self, queries: list[Flat]) -> list[Found]:
        from splink import block_on

        frame = self.pandas.DataFrame([one | {"unique_id": f"q{place}"} for place, one in enumerate(queries)]).replace(
            "", None
        )
        asked = self.api.register(frame, table_name="asked")
        for name in ("given", "family"):
            self.linker.table_management.compute_tf_table(name)
        found = self.linker.inference.predict_between(
            self.base,
            asked,
            blocking_rules_to_generate_predictions=[block_on(*fields) for fields in self.BLOCKS],
            threshold_match_weight=-30.0,
        ).as_pandas_dataframe()
        answers: list[Found] = [[] for _ in queries]
        for left, right, weight in zip(found["unique_id_l"], found["unique_id_r"], found["match_weight"], strict=True):
            query, customer = (left, right) if str(left).startswith("q") else (right, left)
            if not str(customer).startswith("x"):
                answers[int(str(query)[1:])].append((self.ids[int(customer)], float(weight)))
        return [sorted(answer, key=lambda pair: -pair[1])[:10] for answer in answers]


class PgTrgm:
    """A trigram index on one text a customer; weights by hand on the twenty nearest."""

    def __init__(self, customers: list[tuple[Any, Flat]], dsn: str) -> None:
        import psycopg2
        import psycopg2.extras

        self.customers = customers
        self.connection = psycopg2.connect(dsn)
        self.connection.autocommit = True
        self.cursor = self.connection.cursor()
        self.cursor.execute(
            "create extension if not exists pg_trgm; drop table if exists customer; create table customer (place int, whole text)"
        )
        rows = [(place, " ".join(filter(None, one.values()))) for place, (_, one) in enumerate(customers)]
        psycopg2.extras.execute_values(self.cursor, "insert into customer values %s", rows, page_size=5_000)
        self.cursor.execute(
            "create index on customer using gin (whole gin_trgm_ops); analyze customer; set pg_trgm.similarity_threshold = 0.35"
        )

    def search(self, one: Flat) -> Found:
        text = " ".join(filter(None, one.values()))
        self.cursor.execute(
            "select place from customer where whole %% %s order by similarity(whole, %s) desc limit 20", (text, text)
        )
        found = [
            (self.customers[place][0], by_hand(one, self.customers[place][1])) for (place,) in self.cursor.fetchall()
        ]
        return sorted(found, key=lambda pair: -pair[1])


def labelled(drawn: Any, people: People, reader: Reader) -> list[tuple[Flat, Flat, bool]]:
    """Pairs for the tools that learn from labels, drawn apart from the questions."""
    made = duplicates.ask(people, drawn, 400)
    flats = {record["id"]: record for record in drawn.customers}
    pairs = [(flat(reader, query.record), flat(reader, flats[query.truth]), True) for query in made.again]
    return pairs + [(flat(reader, query.record), flat(reader, flats[query.like]), False) for query in made.lookalike]


def measure(
    tool: str,
    customers: list[tuple[Any, Flat]],
    queries: list[duplicates.Query],
    reader: Reader,
    *,
    pairs: Any,
    dsn: str,
) -> dict[str, Any]:
    """Build one tool, ask it everything, judge it."""
    before, start = duplicates.memory(), time.perf_counter()
    made: Any = (
        Dedupe(customers, pairs) if tool == "dedupe" else PgTrgm(customers, dsn) if tool == "pg_trgm"
        else Splink(customers, [again for again, _, same in pairs if same]) if tool == "splink"
        else {"rapidfuzz": RapidFuzz, "tantivy": Tantivy, "recordlinkage": RecordLinkage}[tool](customers)
    )  # fmt: skip
    built, grown = time.perf_counter() - start, duplicates.memory() - before
    if hasattr(made, "search_all"):
        start = time.perf_counter()
        answers = made.search_all([flat(reader, query.record) for query in queries])
        each = (time.perf_counter() - start) * 1000 / len(queries)
        outcome = duplicates.Outcome(tool + " (all at once)", queries, answers, [each] * len(queries))
    else:
        outcome = duplicates.run(tool, lambda record: made.search(flat(reader, record)), queries)
    report = duplicates.judge(outcome, None)
    return report | {"build_s": built, "bytes_per_customer_rss": grown * 1e6 / len(customers)}


def main(arguments: Iterable[str] | None = None) -> None:
    """Run the tools one after the other on the same questions."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--queries", type=int, default=400)
    parser.add_argument("--seed", type=int, default=20_261_122)
    parser.add_argument(
        "--tools", nargs="+", default=["rapidfuzz", "tantivy", "recordlinkage", "dedupe", "splink", "pg_trgm"]
    )
    parser.add_argument("--dsn", default="dbname=postgres")
    parser.add_argument("--json", type=Path)
    told = parser.parse_args(arguments if arguments is None else list(arguments))
    print(duplicates.machine(), f"seed {told.seed}, {told.size:,} customers")
    people = People(tables.dutch(), told.seed)
    drawn = base(people, told.size)
    made = duplicates.ask(people, drawn, told.queries)
    queries = [*made.again, *made.dirty, *made.new, *made.lookalike]
    reader = Reader(country="NL")
    customers = [(record["id"], flat(reader, record)) for record in drawn.customers]
    pairs = labelled(drawn, people, reader)
    every = []
    for tool in told.tools:
        try:
            report = measure(tool, customers, queries, reader, pairs=pairs, dsn=told.dsn)
        except Exception as error:  # noqa: BLE001  # a tool that is not there must not stop the others
            print(f"{tool}: not measured ({type(error).__name__}: {str(error)[:200]})")
            continue
        print(f"\n{tool}")
        duplicates.show({key: value for key, value in report.items() if key != "kinds"})
        every.append({key: value for key, value in report.items() if key != "kinds"} | {"size": told.size})
        sys.stdout.flush()
    if told.json:
        told.json.write_text(json.dumps(every, indent=1, default=str))


if __name__ == "__main__":
    main()
