# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How well are precedent clauses found for what somebody drafts? ACORD, against BM25.

Usage: python bench/precedents.py [--queries]
Reads `contracts/acord` below LICET_CORPUS (default ../shared/data). Prints NDCG@10 among the judged
pairs of each query: with exponential gain (2^r - 1, r from 0 to 4), which the reference figures
use, and with linear gain. Clauses that score alike are ordered by a digest of their id, not as the
file has them: it lists the good ones first. BM25 is measured in the same run (k1 1.5, b 0.75, words
of two and more characters, English stop words); where `bm25s` is installed, it is measured, too.
The numbers of our ranking were fitted on the training queries: `train_precedents.py` prints what
they give on queries and categories left out.
"""

import argparse
import csv
import gzip
import hashlib
import io
import json
import math
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from licet.review.precedents import rank

Ranker = Callable[[str, Sequence[str]], Sequence[float]]
"""A query and the texts of clauses; a score for each."""
TOP = 10
STOP = frozenset(
    """
    a an and are as at be but by for if in into is it no not of on or such that the their then
    there these they this to was will with
    """.split()  # noqa: SIM905 (a list of words is read more easily so)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The queries of a part with the ratings of their clauses."""

    clauses: Mapping[str, str]
    ratings: Mapping[str, Mapping[str, int]]
    """By query and by id of the clause, from 0 to 4."""


def corpus() -> Path:
    """The folder of ACORD."""
    found = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "contracts/acord"
    if not found.is_dir():
        sys.exit(f"no judged clauses in {found}: set LICET_CORPUS")
    return found


def judged(part: str) -> Judged:
    """A part: `train` or `valid`; ids are in an order that tells nothing."""
    folder = corpus()
    lines = gzip.decompress((folder / "corpus.jsonl.gz").read_bytes()).decode().splitlines()
    clauses = {one["_id"]: one["text"] for one in map(json.loads, lines)}
    file = folder / f"qrels_{part}.tsv"
    data = file.read_bytes() if file.exists() else gzip.decompress(
        (folder / f"qrels_{part}.tsv.gz").read_bytes()
    )  # fmt: skip
    rows = list(csv.reader(io.StringIO(data.decode()), delimiter="\t"))[1:]
    rows.sort(key=lambda row: (row[0], hashlib.sha256(row[1].encode()).digest()))
    ratings: dict[str, dict[str, int]] = {}
    for query, clause, rating in rows:
        ratings.setdefault(query, {})[clause] = int(rating)
    return Judged(clauses=clauses, ratings=ratings)


def categories() -> dict[str, str]:
    """The category of each query."""
    lines = (corpus() / "queries.jsonl").read_text("utf-8").splitlines()
    return {one["text"]: one["metadata"]["category"] for one in map(json.loads, lines)}


def ndcg(scores: Sequence[float], ratings: Sequence[int], *, exponential: bool = True) -> float:
    """NDCG@10 of clauses in the order of their scores; of equals, the first stays first."""
    gains = [2.0**rating - 1 if exponential else float(rating) for rating in ratings]
    order = sorted(range(len(scores)), key=lambda i: -scores[i])
    best = _discounted(sorted(gains, reverse=True))
    return _discounted([gains[i] for i in order]) / best if best else 0.0


def _discounted(gains: Sequence[float]) -> float:
    return sum(gain / math.log2(place + 2) for place, gain in enumerate(gains[:TOP]))


def ours(query: str, clauses: Sequence[str]) -> list[float]:
    """The scores of `licet.review.precedents`."""
    scores = [0.0] * len(clauses)
    for one in rank(query, clauses):
        scores[one.index] = one.score
    return scores


class BM25:
    """BM25 over all clauses of the corpus."""

    def __init__(self, clauses: Mapping[str, str]) -> None:
        self.counts = {text: Counter(self.words(text)) for text in clauses.values()}
        self.usual = sum(c.total() for c in self.counts.values()) / len(self.counts)
        self.seen = Counter(word for counts in self.counts.values() for word in counts)

    @staticmethod
    def words(text: str) -> list[str]:
        return [w for w in re.findall(r"\b\w\w+\b", text.lower()) if w not in STOP]

    def __call__(self, query: str, clauses: Sequence[str]) -> list[float]:
        words = self.words(query)
        total = len(self.counts)
        rare = {w: math.log(1 + (total - self.seen[w] + 0.5) / (self.seen[w] + 0.5)) for w in words}
        return [
            sum(
                rare[w] * n * 2.5 / (n + 1.5 * (0.25 + 0.75 * counts.total() / self.usual))
                for w in words
                if (n := counts[w])
            )
            for counts in map(self.counts.__getitem__, clauses)
        ]


def bm25s(clauses: Mapping[str, str]) -> Ranker | None:
    """The package `bm25s` as it comes, where it is installed."""
    if find_spec("bm25s") is None:
        return None
    package = import_module("bm25s")

    texts = list(clauses.values())
    index = package.BM25()
    tokens = package.tokenize(texts, stopwords="en", show_progress=False)
    index.index(tokens, show_progress=False)
    place = {text: number for number, text in enumerate(texts)}

    def scores(query: str, some: Sequence[str]) -> list[float]:
        asked = package.tokenize(query, stopwords="en", return_ids=False, show_progress=False)[0]
        found = index.get_scores(asked)
        return [float(found[place[text]]) for text in some]

    return scores


def measured(part: Judged, ranker: Ranker) -> dict[str, tuple[float, float]]:
    """NDCG@10 of each query, with exponential and with linear gain."""
    found = {}
    for query, ratings in part.ratings.items():
        scores = ranker(query, [part.clauses[clause] for clause in ratings])
        given = list(ratings.values())
        found[query] = (ndcg(scores, given), ndcg(scores, given, exponential=False))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--queries", action="store_true", help="print each query, the worst first")
    arguments = parser.parse_args()
    for name, said in (("valid", "validation"), ("train", "training (fitted)")):
        part = judged(name)
        rankers = {"BM25": BM25(part.clauses), "bm25s": bm25s(part.clauses), "licet": ours}
        print(f"{said}: {len(part.ratings)} queries, {len(part.clauses)} clauses")
        for label, ranker in rankers.items():
            if ranker is None:
                print(f"  {label:6} is not installed")
                continue
            began = time.perf_counter()
            found = measured(part, ranker)
            gains = [sum(values) / len(found) for values in zip(*found.values(), strict=True)]
            print(f"  {label:6} NDCG@10 {gains[0]:.3f} exponential, {gains[1]:.3f} linear gain"
                  f" ({(time.perf_counter() - began) / len(found):.2f} s a query)")  # fmt: skip
        if arguments.queries:
            for query, (value, _) in sorted(found.items(), key=lambda pair: pair[1]):
                print(f"    {value:.3f} {query}")


if __name__ == "__main__":
    main()
