# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Count words and fit the weights of the search of precedents, and write them as data.

Usage: python bench/train_precedents.py [--write]
Needs numpy, and ACORD and CUAD (both CC BY 4.0, The Atticus Project) below LICET_CORPUS. What is
written are numbers: how rare each concept and each common stem is among ACORD's clauses, how long
a clause is, and the weights of the views, fitted on the training queries by the cross entropy of
ratings and scores. A stem is kept if it stands in many clauses and in many contracts, so that no
name of a party is. Printed are NDCG@10 on the queries of the fold, and of the category, left out.
The concepts themselves are written by hand; whoever wrote them knew the training and validation
queries, so that these figures say how stable the weights are, not how complete the concepts are.
`--blind` measures that: each query with one of its concepts unknown, and with all.
"""

import argparse
import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from unittest.mock import patch

import numpy as np
from precedents import Judged, categories, corpus, judged, ndcg

from licet.review.precedents import query as reading
from licet.review.precedents.concepts import concepts
from licet.review.precedents.query import Query, read_query
from licet.review.precedents.ranking import VIEWS, views
from licet.review.precedents.words import folded, learned, stems

OUT = Path("src/licet/review/precedents/learned.json")
IN_CLAUSES, IN_CONTRACTS = 10, 8
"""A stem is kept if so many clauses and so many contracts have it."""
HOLD, STEPS, RATE = 0.03, 400, 0.05
"""How much weights are held near zero, and the steps of the fit."""
AGAINST = -2.0
"""The weight of `against`: not fitted, as five queries exclude something. Who says "without"
means it; from -1 down the figures stay the same."""
FOLDS = 10
Sample = tuple[np.ndarray, list[int]]
"""The views of the clauses of a query, and their ratings."""


def rareness(seen: int, total: int) -> float:
    """How much something tells that so many of all clauses have."""
    return math.log(1 + (total - seen + 0.5) / (seen + 0.5))


def counted(clauses: Iterable[str]) -> dict[str, object]:
    """What is counted: rareness of concepts and stems, times 100, and the usual length."""
    texts = [folded(text) for text in clauses]
    each = [Counter(stems(text)) for text in texts]
    seen = Counter(word for counts in each for word in counts)
    contracts = Counter(
        word
        for path in sorted((corpus().parent / "cuad/texts").iterdir())
        for word in set(stems(folded(path.read_text("utf-8", "replace"))))
    )
    kept = [w for w, n in seen.items() if n >= IN_CLAUSES and contracts[w] >= IN_CONTRACTS]
    said = {
        name: sum(_has(name, text) for text in texts) for name in concepts()
    }  # fmt: skip
    total = len(texts)
    return {
        "concepts": {name: round(100 * rareness(n, total)) for name, n in said.items()},
        "stems": {word: round(100 * rareness(seen[word], total)) for word in sorted(kept)},
        "rarest": round(100 * rareness(IN_CLAUSES, total)),
        "usual": round(sum(counts.total() for counts in each) / total),
    }


def _has(name: str, text: str) -> bool:
    from licet.review.precedents.ranking import _sentences

    concept = concepts()[name]
    if concept.lacks is not None:
        return not concept.lacks.search(text)
    return any(map(concept.said_in, _sentences(text)))


def samples(part: Judged, asked: Mapping[str, Query]) -> dict[str, Sample]:
    """The views of every judged clause of each query."""
    return {
        query: (
            np.array([views(asked[query], part.clauses[clause]) for clause in ratings]),
            list(ratings.values()),
        )
        for query, ratings in part.ratings.items()
    }


def fitted(some: Iterable[Sample]) -> np.ndarray:
    """Weights with which the scores of good clauses stand out."""
    known = [(seen, 2.0 ** np.array(ratings) - 1) for seen, ratings in some]
    pairs = [(seen, gains / gains.sum()) for seen, gains in known]
    weights = np.ones(len(VIEWS))
    weights[VIEWS.index("against")] = AGAINST
    mean, square = np.zeros(len(VIEWS)), np.zeros(len(VIEWS))
    for step in range(1, STEPS + 1):
        slope = HOLD * weights
        for seen, wanted in pairs:
            scores = seen @ weights
            chances = np.exp(scores - scores.max())
            slope += seen.T @ (chances / chances.sum() - wanted) / len(pairs)
        slope[VIEWS.index("against")] = 0.0
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope * slope
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return weights


def left_out(some: Mapping[str, Sample], groups: Mapping[str, object]) -> float:
    """NDCG@10 of each query with weights fitted without its group."""
    total = 0.0
    for group in sorted(set(map(str, groups.values()))):
        weights = fitted(s for query, s in some.items() if str(groups[query]) != group)
        total += sum(
            ndcg(list(seen @ weights), ratings)
            for query, (seen, ratings) in some.items()
            if str(groups[query]) == group
        )
    return total / len(some)


def mean(some: Iterable[Sample], weights: np.ndarray) -> float:
    """NDCG@10 with given weights."""
    found = [ndcg(list(seen @ weights), ratings) for seen, ratings in some]
    return sum(found) / len(found)


def understood_without(query: str, unknown: frozenset[str]) -> Query:
    """A query read by somebody who does not know some concepts."""
    rest = MappingProxyType({n: c for n, c in concepts().items() if n not in unknown})
    with patch.object(reading, "concepts", lambda: rest):
        return read_query(query)


def blind(part: Judged, weights: np.ndarray) -> tuple[float, float]:
    """NDCG@10 with one concept of each query unknown, and with all."""
    one, every = [], []
    for query, ratings in part.ratings.items():
        single = Judged(clauses=part.clauses, ratings={query: ratings})
        wanted = read_query(query).wants
        gaps = [frozenset((name,)) for name in wanted]
        found = [
            mean(samples(single, {query: understood_without(query, gap)}).values(), weights)
            for gap in (*gaps, frozenset(concepts()))
        ]
        every.append(found.pop())
        one.append(sum(found) / len(found) if found else every[-1])
    return sum(one) / len(one), sum(every) / len(every)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--blind", action="store_true")
    arguments = parser.parse_args()
    train, valid = judged("train"), judged("valid")
    found = counted(train.clauses.values())
    if arguments.write:
        _write({**found, "weights": dict.fromkeys(VIEWS, 1.0)})
        learned.cache_clear()
    some = samples(train, {query: read_query(query) for query in train.ratings})
    kinds = {query: _kind(query) for query in some}
    weights = fitted(some.values())
    folds = {q: int(hashlib.sha256(q.encode()).hexdigest(), 16) % FOLDS for q in some}
    rounded = np.round(weights, 2)
    print(dict(zip(VIEWS, rounded.tolist(), strict=True)), len(found["stems"]), "stems")  # type: ignore[arg-type]
    print(
        f"training {mean(some.values(), rounded):.3f}, folds left out {left_out(some, folds):.3f},"
        f" categories left out {left_out(some, kinds):.3f}"
    )
    tried = samples(valid, {query: read_query(query) for query in valid.ratings})
    print(f"validation {mean(tried.values(), rounded):.3f}")
    if arguments.blind:
        print("one concept unknown {:.3f}, all unknown {:.3f}".format(*blind(train, rounded)))
    if arguments.write:
        _write({**found, "weights": dict(zip(VIEWS, rounded.tolist(), strict=True))})


def _kind(query: str) -> str:
    kinds = categories()
    return kinds.get(query) or kinds[query.strip('"').replace('""', '"')]


def _write(found: Mapping[str, object]) -> None:
    text = json.dumps(found, indent=0, ensure_ascii=False, sort_keys=True)
    OUT.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
