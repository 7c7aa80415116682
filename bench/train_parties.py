# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Train the score of names of parties and write its weights as data.

Usage: python bench/train_parties.py [--write]
Needs scikit-learn, and CUAD below LICET_CORPUS. Contracts that `contract_provisions.py` holds
back are never seen. The least score comes from five folds of whole contracts.
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

from licet.review.provisions.mentions import Mentioned, mentioned
from licet.review.provisions.parties import chosen

OUT = Path("src/licet/review/provisions/parties.json")
IN_CONTRACTS = 8
"""A feature is kept if this many contracts have it: no name of one contract."""
STRENGTH = 0.03
SCALE = 100
FOLDS = 5


class Data:
    """The strings of all contracts as one sparse matrix, and the gold spans that each is."""

    def __init__(self, training: list[Contract]) -> None:
        rows: list[frozenset[str]] = []
        folds: list[int] = []
        seen: Counter[str] = Counter()
        self.hits: list[list[int]] = []
        """For each string the gold spans it shares half of its words with."""
        self.mentioned: list[list[Mentioned]] = []
        gold = 0
        for contract in training:
            wanted = [words(contract.text[a:b]) for k, a, b in contract.gold if k == "parties"]
            own = mentioned(contract.text)
            self.mentioned.append(own)
            for one in own:
                said = words(contract.text[one.start : one.end])
                near = [i for i, span in enumerate(wanted) if overlap(said, span) >= 0.5]
                self.hits.append([gold + i for i in near])
            gold += len(wanted)
            rows += [one.features for one in own]
            seen.update(set().union(*(one.features for one in own)))
            digest = int(hashlib.sha256(contract.name.encode()).hexdigest(), 16)
            folds += [digest // 5 % FOLDS] * len(own)
        self.gold = gold
        self.names = sorted(name for name, count in seen.items() if count >= IN_CONTRACTS)
        number = {name: i for i, name in enumerate(self.names)}
        kept = [sorted(number[f] for f in row if f in number) for row in rows]
        flat = [i for row in kept for i in row]
        ends = np.cumsum([0, *map(len, kept)])
        self.matrix = csr_matrix(
            (np.ones(len(flat)), flat, ends), shape=(len(rows), len(self.names))
        )
        self.folds = np.array(folds)
        self.labels = np.array([bool(near) for near in self.hits])


def fitted(matrix: csr_matrix, labels: np.ndarray) -> LogisticRegression:
    """The scorer."""
    model = LogisticRegression(C=STRENGTH, max_iter=500, solver="liblinear", random_state=7)
    return model.fit(matrix, labels)


def figures(data: Data, scores: np.ndarray, least: float) -> tuple[float, float, float]:
    """The lower of precision and recall, and both, if names above a score are taken."""
    at, taken = 0, []
    for own in data.mentioned:
        rows = {id(one): at + i for i, one in enumerate(own)}
        scored = [(SCALE * float(scores[rows[id(one)]]), one) for one in own]
        taken += [rows[id(one)] for one in chosen(scored, SCALE * least)]
        at += len(own)
    found = {i for row in taken for i in data.hits[row]}
    false = sum(not data.hits[row] for row in taken)
    precision, recall = len(found) / max(1, len(found) + false), len(found) / max(1, data.gold)
    return min(precision, recall), precision, recall


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    data = Data([c for c in contracts() if not held_back(c.name)])
    scores = np.zeros(len(data.labels))
    for fold in range(FOLDS):
        out = data.folds == fold
        scores[out] = fitted(data.matrix[~out], data.labels[~out]).decision_function(
            data.matrix[out]
        )
    least = max(np.arange(-2, 1, 0.1), key=lambda g: figures(data, scores, g))
    _, precision, recall = figures(data, scores, least)
    print(f"parties, in folds: P {precision:.3f} R {recall:.3f} at {least:+.2f}")
    model = fitted(data.matrix, data.labels)
    weights = np.rint(SCALE * model.coef_[0]).astype(int)
    if options.write:
        found = {
            "least": round(SCALE * (float(least) - float(model.intercept_[0]))),
            "weights": {n: int(w) for n, w in zip(data.names, weights, strict=True) if w},
        }
        OUT.write_text(
            json.dumps(found, indent=0, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
