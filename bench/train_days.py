# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Train the score of dates (made, effective) and write its weights as data.

Usage: python bench/train_days.py [--write]
Needs scikit-learn, and CUAD below LICET_CORPUS. Contracts that `contract_provisions.py` holds
back are never seen. The least score comes from four folds of whole contracts.
"""

import argparse
import hashlib
import json
from collections import Counter
from pathlib import Path

import numpy as np
from contract_provisions import Contract, contracts, held_back, overlap, words
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from licet.review.provisions.days import date_features, dates_of

OUT = Path("src/licet/review/provisions/days.json")
KINDS = ("agreement_date", "effective_date")
IN_CONTRACTS = 8
"""A feature is kept if this many contracts have it."""
STRENGTH = 0.2
SCALE = 100
FOLDS = 4


class Data:
    """The dates of all contracts as one sparse matrix."""

    def __init__(self, training: list[Contract]) -> None:
        self.contracts = training
        self.quotes: list[list[frozenset[str]]] = []
        rows: list[set[str]] = []
        folds: list[int] = []
        seen: Counter[str] = Counter()
        for contract in training:
            found = dates_of(contract.reading)
            own = [date_features(contract.reading, dated) for dated in found]
            self.quotes.append([words(contract.text[d.start : d.end]) for d in found])
            seen.update(set().union(*own))
            rows += own
            digest = int(hashlib.sha256(contract.name.encode()).hexdigest(), 16)
            folds += [digest // 5 % FOLDS] * len(own)
        self.names = sorted(name for name, count in seen.items() if count >= IN_CONTRACTS)
        number = {name: i for i, name in enumerate(self.names)}
        kept = [sorted(number[f] for f in row if f in number) for row in rows]
        flat = [i for row in kept for i in row]
        ends = np.cumsum([0, *map(len, kept)])
        self.matrix = csr_matrix(
            (np.ones(len(flat)), flat, ends), shape=(len(rows), len(self.names))
        )
        self.folds = np.array(folds)

    def gold(self, kind: str) -> list[list[frozenset[str]]]:
        """The gold spans of each contract."""
        return [[words(c.text[a:b]) for k, a, b in c.gold if k == kind] for c in self.contracts]

    def labels(self, kind: str) -> np.ndarray:
        """Whether each date is one of the gold spans."""
        return np.array(
            [
                any(overlap(quote, g) >= 0.5 for g in gold)
                for quotes, gold in zip(self.quotes, self.gold(kind), strict=True)
                for quote in quotes
            ]
        )


def fitted(matrix: csr_matrix, labels: np.ndarray) -> LogisticRegression:
    """The scorer of one kind."""
    model = LogisticRegression(C=STRENGTH, max_iter=500, solver="liblinear")
    return model.fit(matrix, labels)


def figures(data: Data, kind: str, scores: np.ndarray, least: float) -> tuple[float, float, float]:
    """The lower of precision and recall, and both, if the best date above a score is taken.

    Of days of taking effect those count that are written as dates: sentences are scored elsewhere.
    """
    at = said = right = marked = found = 0
    for quotes, gold in zip(data.quotes, data.gold(kind), strict=True):
        part = scores[at : at + len(quotes)]
        at += len(quotes)
        marked += sum(
            kind == KINDS[0] or any(overlap(quote, g) >= 0.5 for quote in quotes) for g in gold
        )
        if len(part) and part.max() > least:
            hits = sum(overlap(quotes[int(part.argmax())], g) >= 0.5 for g in gold)
            said, right, found = said + 1, right + (hits > 0), found + hits
    precision, recall = right / max(1, said), found / max(1, marked)
    return min(precision, recall), precision, recall


def learn(data: Data, kind: str) -> tuple[np.ndarray, int]:
    """Weights in whole steps, and the least score."""
    labels = data.labels(kind)
    scores = np.zeros(len(labels))
    for fold in range(FOLDS):
        out = data.folds == fold
        scores[out] = fitted(data.matrix[~out], labels[~out]).decision_function(data.matrix[out])
    grid = np.arange(-4, 3, 0.25)
    least = max(grid, key=lambda g: figures(data, kind, scores, g))
    _, precision, recall = figures(data, kind, scores, least)
    print(f"{kind:16} P {precision:.3f} R {recall:.3f} at {least:+.2f}")
    model = fitted(data.matrix, labels)
    bias = float(model.intercept_[0])
    return np.rint(SCALE * model.coef_[0]).astype(int), round(SCALE * (float(least) - bias))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    data = Data([c for c in contracts() if not held_back(c.name)])
    learned = [learn(data, kind) for kind in KINDS]
    rows = zip(data.names, *(weights for weights, _ in learned), strict=True)
    if options.write:
        found = {
            "least": [least for _, least in learned],
            "weights": {name: [int(a), int(e)] for name, a, e in rows if a or e},
        }
        OUT.write_text(
            json.dumps(found, indent=0, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
