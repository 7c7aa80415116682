# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Fit the weights of the scorer of provisions, and write them as a Python module.

Usage: python bench/train_provisions.py [--write]

Needs scikit-learn, and CUAD below LICET_CORPUS. Contracts that `contract_provisions.py` holds
back are never seen. Thresholds come from folds by contract.
"""

import argparse
import time
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
from contract_provisions import Contract, contracts, held_back, kind_of, overlap, words
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from licet.review.provisions.days import find_dated
from licet.review.provisions.features import Candidate, candidates, features
from licet.review.provisions.scorer import choose, raised

OUT = Path(__file__).parents[1] / "src/licet/review/provisions/weights.py"
BY_RULE = {"document_name", "parties", "agreement_date"}
OTHERWISE_DATED = {"effective_date"}
"""Kinds of which only contracts without a date of that kind count for the threshold."""
BALANCED = {
    "governing_law", "expiration_date", "notice_period_to_terminate_renewal",
    "anti_assignment", "cap_on_liability",
}  # fmt: skip
IN_CONTRACTS = 8
"""A feature is kept if this many contracts have it: no name and no turn of one contract."""
CONSIDERED = 5000
"""Features looked at for each kind."""
KEPT, KEPT_MORE = 700, 2000
"""Features kept for each kind, and for the balanced kinds."""
NEAR, FAR = 6000, 20_000
"""Negatives learned from: stretches of other kinds, and the rest."""
SHAPES = ((0.5, 0.05), (1.0, 0.05))
"""Tried for each kind: the power of the log ratio by which a feature is scaled; how weak the
penalty on squared weights is."""
BONUSES = (0.0, 0.75, 1.5)
SCALE = 50
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
FOLDS, FOLDS_MORE = 3, 6
"""Folds by contract, and those for the balanced kinds."""
GRID = [g / 8 for g in range(-22, 4)]


class Data:
    """Candidates of all contracts as one sparse matrix, and their labels."""

    def __init__(self, training: list[Contract]) -> None:
        self.contracts = training
        self.spans: list[list[Candidate]] = []
        self.first = [0]
        self.dated = [find_dated(contract.reading)[1] is not None for contract in training]
        seen: Counter[str] = Counter()
        rows: list[list[str]] = []
        for contract in training:
            own = list(candidates(contract.reading))
            found = [list(features(contract.reading, c)) for c in own]
            seen.update({f for group in found for f in group})
            self.spans.append(own)
            rows += found
            self.first.append(len(rows))
        self.names = sorted(f for f, n in seen.items() if n >= IN_CONTRACTS)
        index = {f: i for i, f in enumerate(self.names)}
        pointers, columns = [0], []
        for row in rows:
            columns += [index[f] for f in row if f in index]
            pointers.append(len(columns))
        self.x = csr_matrix(
            (np.ones(len(columns), dtype=np.float32), np.array(columns, dtype=np.int32), pointers),
            shape=(len(rows), len(self.names)),
        )
        self.number = np.zeros(len(rows), dtype=np.int32)
        self.overlaps: dict[str, dict[int, dict[int, float]]] = defaultdict(dict)
        for number, contract in enumerate(training):
            self.number[self.first[number] : self.first[number + 1]] = number
            self._label(number, contract)

    def _label(self, number: int, contract: Contract) -> None:
        sets: dict[int, frozenset[str]] = {}
        for kind, start, end in contract.gold:
            wanted = words(contract.text[start:end])
            for i, c in enumerate(self.spans[number]):
                if c.start < end and c.end > start:
                    if i not in sets:
                        sets[i] = words(contract.text[c.start : c.end])
                    share = overlap(sets[i], wanted)
                    row = self.first[number] + i
                    old = self.overlaps[kind].setdefault(row, {})
                    old[start] = share

    def unclear(self, kind: str) -> np.ndarray:
        """Stretches that share some words with a gold span, but not half: not learned from."""
        y = np.zeros(self.x.shape[0], dtype=bool)
        for row, shares in self.overlaps[kind].items():
            y[row] = 0.15 < max(shares.values()) < 0.5
        return y

    def labels(self, kind: str) -> np.ndarray:
        """Whether each stretch shares half of its words with a gold span."""
        y = np.zeros(self.x.shape[0], dtype=bool)
        for row, shares in self.overlaps[kind].items():
            y[row] = max(shares.values()) >= 0.5
        return y


def fit(
    data: Data, y: np.ndarray, rows: np.ndarray, any_label: np.ndarray, shape: tuple[float, float],
    kept: int,
) -> tuple[np.ndarray, np.ndarray, float]:  # fmt: skip
    """Selected features, their weights, the intercept.

    Learns from the positives, from stretches of other kinds, and from a sample of the rest; the
    negatives that score highest are added, and the weakest weights dropped, in a second fit.
    Each feature counts by the logarithm of how much more often it is seen in positives.
    """
    rng = np.random.default_rng(7)
    positive, negative = rows[y[rows]], rows[~y[rows]]
    near = rng.permutation(negative[any_label[negative]])[:NEAR]
    far = rng.permutation(negative[~any_label[negative]])[:FAR]
    use = np.concatenate([positive, near, far])
    columns = telling(data.x[use], y[use])
    weights, _ = _weigh(data, y, use, columns, shape)
    scores = data.x[negative][:, columns] @ weights
    hard = negative[np.argsort(-scores, kind="stable")[: min(8 * len(positive), 6000)]]
    use = np.unique(np.concatenate([use, hard]))
    columns = columns[np.argsort(-np.abs(weights), kind="stable")[:kept]]
    return columns, *_weigh(data, y, use, columns, shape)


def _weigh(
    data: Data, y: np.ndarray, use: np.ndarray, columns: np.ndarray, shape: tuple[float, float]
) -> tuple[np.ndarray, float]:
    power, strength = shape
    x, labels = data.x[use][:, columns], y[use]
    inside = (np.asarray(x[labels].sum(axis=0)).ravel() + 1) / (labels.sum() + 2)
    outside = (np.asarray(x[~labels].sum(axis=0)).ravel() + 1) / ((~labels).sum() + 2)
    ratio = np.log(inside / outside)
    scale = np.sign(ratio) * np.abs(ratio) ** power
    model = LogisticRegression(C=strength, solver="liblinear", max_iter=60, random_state=7)
    model.fit(x.multiply(scale).tocsr(), labels)
    return model.coef_[0] * scale, float(model.intercept_[0])


def telling(x: csr_matrix, y: np.ndarray) -> np.ndarray:
    """The features whose share differs most, in standard errors, between the labels."""
    inside = np.asarray(x[y].mean(axis=0)).ravel()
    outside = np.asarray(x[~y].mean(axis=0)).ravel()
    error = inside * (1 - inside) / max(1, y.sum()) + outside * (1 - outside) / len(y)
    gain = np.abs(inside - outside) / np.sqrt(error + 1e-6)
    return np.argsort(-gain, kind="stable")[:CONSIDERED]


def measure(
    data: Data, kind: str, scores: np.ndarray, bias: float, bonus: float
) -> tuple[float, float]:
    """Precision and recall when a stretch is predicted at a score above `bias`."""
    tp = fn = fp = 0
    for number, contract in enumerate(data.contracts):
        if kind in OTHERWISE_DATED and data.dated[number]:
            continue
        base = data.first[number]
        own = scores[base : data.first[number + 1]]
        near = np.nonzero(own > bias - bonus)[0]
        group = [(float(own[i]) - bias, data.spans[number][i]) for i in near]
        position = {id(data.spans[number][i]): i for i in near}
        matched: set[int] = set()
        for _, c in choose(raised(group, bonus)):
            shares = data.overlaps[kind].get(int(base + position[id(c)]), {})
            hits = {start for start, share in shares.items() if share >= 0.5}
            matched |= hits
            fp += not hits
        gold = {start for k, start, _ in contract.gold if k == kind}
        tp += len(matched)
        fn += len(gold) - len(matched)
    return tp / max(1, tp + fp), tp / max(1, tp + fn)


def threshold(data: Data, kind: str, scores: np.ndarray) -> tuple[float, ...]:
    """What does best out of fold: how well, the bias, the bonus, precision and recall."""
    best: tuple[float, ...] = (-1.0,)
    for bonus in BONUSES:
        for bias in GRID:
            p, r = measure(data, kind, scores, bias, bonus)
            good = min(p, r) if kind in BALANCED else 2 * p * r / max(1e-9, p + r)
            best = max(best, (good, bias, bonus, p, r))
    return best


def write(kinds: dict[str, tuple[float, float]], table: dict[str, list[tuple[int, int]]]) -> None:
    lines = "\n".join(
        f"{name}|" + "".join(f"{LETTERS[k]}{w}" for k, w in entries)
        for name, entries in sorted(table.items())
    )
    listed = "\n".join(f'    "{k}": ({v:.2f}, {b:.2f}),' for k, (v, b) in kinds.items())
    OUT.write_text(
        "# SPDX-FileCopyrightText: The licet authors\n# SPDX-License-Identifier: Apache-2.0\n"
        '"""Weights of the scorer of provisions; written by `bench/train_provisions.py`."""\n\n'
        '__all__ = ["KINDS", "SCALE", "WEIGHTS"]\n\n'
        f"SCALE = {SCALE}\n"
        '"""Weights in the table are this many times the weight."""\n\n'
        f"KINDS = {{\n{listed}\n}}\n"
        '"""Kinds in the order of their letters, A first: start, and bonus of the best."""\n\n'
        f'WEIGHTS = """\n{lines}\n"""\n'
        '"""One feature a line: words, a bar, then letter and weight for each kind."""\n'
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    began = time.perf_counter()
    training = [c for c in contracts() if not held_back(c.name)]
    data = Data(training)
    print(
        f"{len(training)} contracts, {data.x.shape} after {time.perf_counter() - began:.0f} s",
        flush=True,
    )
    kinds = sorted({kind_of(k) for k in data.overlaps} - BY_RULE)
    any_label = np.zeros(data.x.shape[0], dtype=bool)
    for kind in kinds:
        any_label |= data.labels(kind)
    rows = np.arange(data.x.shape[0])
    begins: dict[str, tuple[float, float]] = {}
    table: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, kind in enumerate(kinds):
        y = data.labels(kind)
        clear = rows[~data.unclear(kind)]
        most = KEPT_MORE if kind in BALANCED else KEPT
        folds = FOLDS_MORE if kind in BALANCED else FOLDS
        best: tuple[tuple[float, ...], tuple[float, float]] = ((-1.0,), SHAPES[0])
        for shape in SHAPES:
            scores = np.zeros(len(rows))
            for fold in range(folds):
                inside = clear[data.number[clear] % folds != fold]
                picked, weights, bias = fit(data, y, inside, any_label, shape, most)
                out = rows[data.number % folds == fold]
                scores[out] = data.x[out][:, picked] @ weights + bias
            best = max(best, (threshold(data, kind, scores), shape))
        (_, cut, bonus, p, r), shape = best
        picked, weights, bias = fit(data, y, clear, any_label, shape, most)
        begins[kind] = (bias - cut, bonus)
        kept = 0
        for column, weight in zip(picked, weights, strict=True):
            if round(weight * SCALE):
                table[data.names[column]].append((number, round(weight * SCALE)))
                kept += 1
        spent = time.perf_counter() - began
        print(
            f"{kind:40} P {p:.2f} R {r:.2f} cut {cut:5.2f} bonus {bonus:4.2f} shape {shape}"
            f" features {kept} ({spent:.0f} s)",
            flush=True,
        )
    if arguments.write:
        write(begins, table)


if __name__ == "__main__":
    main()
