# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Fit the weights of the scorer of provisions, and write them as data.

Usage: python bench/train_provisions.py [--write]

Needs scikit-learn, and CUAD below LICET_CORPUS. Contracts that `contract_provisions.py` holds
back are never seen. Thresholds come from folds by contract.
"""

import argparse
import json
import re
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import product
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from contract_provisions import Contract, contracts, held_back, kind_of, overlap, words
from scipy.sparse import csr_matrix, diags
from sklearn.linear_model import LogisticRegression

from licet.review.provisions.days import find_dated
from licet.review.provisions.features import Candidate, candidates, features
from licet.review.provisions.scorer import (
    SAID_IN_PART,
    SCALE,
    choose,
    damped,
    joined,
    leads_on,
    raised,
    whole,
)

OUT = Path(__file__).parents[1] / "src/licet/review/provisions/provisions.json"
BY_RULE = {"document_name", "parties", "agreement_date"}
OTHERWISE_DATED = {"effective_date"}
"""Kinds of which only contracts without a date of that kind count for the threshold."""
BALANCED = {
    "governing_law", "expiration_date", "notice_period_to_terminate_renewal",
    "anti_assignment", "cap_on_liability",
}  # fmt: skip
IN_CONTRACTS = 8
"""A feature is kept if this many contracts have it: no name and no turn of one contract."""
CONSIDERED = 12_000
"""Features looked at for each kind."""
KEPT, KEPT_MORE, KEPT_MOST = 700, 2000, 5000
"""Features kept for each kind, for the balanced kinds, and for those of them that are hard."""
HARD = {"expiration_date", "anti_assignment", "cap_on_liability"}
NEAR, FAR = 6000, 20_000
"""Negatives learned from: stretches of other kinds, and the rest."""
SHAPES = ((0.5, 0.05, 0.0), (1.0, 0.05, 0.0))
SHAPES_MORE = ((0.5, 0.05, 0.0), (0.5, 0.5, 0.4))
"""Tried for each kind: the power of the log ratio by which a feature is scaled; how weak the
penalty on squared weights is; how much the length of a stretch damps its score. The second are
for the balanced kinds."""
BONUSES, BONUSES_MORE = (0.0, 0.75, 1.5), (0.0, 0.75, 1.5, 2.25, 3.0)
"""What the best stretch of a text may score more; the second for the balanced kinds."""
JOINS = (0.0, 0.8, 1.6, 5.0)
"""Scores below which a neighbour is joined to a surer stretch; for the balanced kinds only."""
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
FOLDS, FOLDS_MORE = 3, 10
"""Folds by contract, and those for the balanced kinds."""
GRID = [g / 8 for g in range(-22, 4)]
Shape = tuple[float, float, float]


class Data:
    """Candidates of all contracts as one sparse matrix, and their labels."""

    def __init__(self, training: list[Contract]) -> None:
        self.contracts = training
        self.gold: list[dict[str, list[frozenset[str]]]] = []
        self._hits: dict[tuple[int, str, int, int], frozenset[int]] = {}
        for contract in training:
            by_kind: dict[str, list[frozenset[str]]] = defaultdict(list)
            for kind, start, end in contract.gold:
                by_kind[kind].append(words(contract.text[start:end]))
            self.gold.append(dict(by_kind))
        self.spans: list[list[Candidate]] = []
        self.first = [0]
        self.dated = [find_dated(contract.reading)[1] is not None for contract in training]
        self.parts: dict[int, list[tuple[bool, int]]] = {}
        """For the row of a run of sentences the rows of those but the last, and how they end."""
        seen: Counter[str] = Counter()
        rows: list[list[str]] = []
        sizes: list[int] = []
        for contract in training:
            own = list(candidates(contract.reading))
            found = [sorted(features(contract.reading, c)) for c in own]
            sizes += map(len, found)
            seen.update({f for group in found for f in group})
            self.spans.append(own)
            self._part(contract, own, len(rows))
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
        self.sizes = np.array(sizes)
        self.number = np.zeros(len(rows), dtype=np.int32)
        self.overlaps: dict[str, dict[int, dict[int, float]]] = defaultdict(dict)
        for number, contract in enumerate(training):
            self.number[self.first[number] : self.first[number + 1]] = number
            self._label(number, contract)

    def _part(self, contract: Contract, own: list[Candidate], base: int) -> None:
        rows = {c.first: base + i for i, c in enumerate(own) if c.first == c.last}
        leads = {c.first: leads_on(contract.reading, c) for c in own if c.first == c.last}
        for i, c in enumerate(own):
            inside = [n for n in range(c.first, c.last) if n in rows]
            if inside:
                self.parts[base + i] = [(leads[n], rows[n]) for n in inside]

    def whole(self, kind: str, scores: np.ndarray) -> np.ndarray:
        """The scores, those of runs of sentences with regard to their parts."""
        if kind in SAID_IN_PART:
            return scores
        raised = scores.copy()
        for row, parts in self.parts.items():
            raised[row] = whole(scores[row], [(leads, scores[part]) for leads, part in parts])
        return raised

    def _label(self, number: int, contract: Contract) -> None:
        """The share of words in common with each gold span, wherever in the contract it is."""
        gold = [
            (kind, start, end, words(contract.text[start:end]))
            for kind, start, end in contract.gold if kind not in BY_RULE
        ]  # fmt: skip
        for i, c in enumerate(self.spans[number]):
            own = words(contract.text[c.start : c.end])
            for kind, start, end, wanted in gold:
                share = overlap(own, wanted)
                if share >= 0.5 or (share and c.start < end and c.end > start):
                    row = self.overlaps[kind].setdefault(self.first[number] + i, {})
                    row[start] = share

    def hits(self, number: int, kind: str, start: int, end: int) -> frozenset[int]:
        """The gold spans of a kind with which a stretch shares half of its words."""
        key = (number, kind, start, end)
        if key not in self._hits:
            own = words(self.contracts[number].text[start:end])
            gold = self.gold[number].get(kind, [])
            self._hits[key] = frozenset(i for i, g in enumerate(gold) if overlap(own, g) >= 0.5)
        return self._hits[key]

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
    data: Data, y: np.ndarray, rows: np.ndarray, any_label: np.ndarray, shape: Shape,
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
    scores = score(data, negative, columns, weights, shape)
    hard = negative[np.argsort(-scores, kind="stable")[: min(8 * len(positive), 6000)]]
    use = np.unique(np.concatenate([use, hard]))
    columns = columns[np.argsort(-np.abs(weights), kind="stable")[:kept]]
    return columns, *_weigh(data, y, use, columns, shape)


def _weigh(
    data: Data, y: np.ndarray, use: np.ndarray, columns: np.ndarray, shape: Shape
) -> tuple[np.ndarray, float]:
    power, strength, _ = shape
    x, labels = data.x[use][:, columns], y[use]
    inside = (np.asarray(x[labels].sum(axis=0)).ravel() + 1) / (labels.sum() + 2)
    outside = (np.asarray(x[~labels].sum(axis=0)).ravel() + 1) / ((~labels).sum() + 2)
    ratio = np.log(inside / outside)
    scale = np.sign(ratio) * np.abs(ratio) ** power
    model = LogisticRegression(C=strength, solver="liblinear", max_iter=60, random_state=7)
    model.fit(diags(factors(data, use, shape)).dot(x.multiply(scale)).tocsr(), labels)
    return model.coef_[0] * scale, float(model.intercept_[0])


def factors(data: Data, rows: np.ndarray, shape: Shape) -> np.ndarray:
    """By what the length of each stretch damps its score."""
    return np.array([damped(int(size), shape[2]) for size in data.sizes[rows]])


def score(
    data: Data, rows: np.ndarray, columns: np.ndarray, weights: np.ndarray, shape: Shape
) -> np.ndarray:
    """The damped sums of weights, without the start."""
    sums: np.ndarray = data.x[rows][:, columns] @ weights
    sums *= factors(data, rows, shape)
    return sums


def telling(x: csr_matrix, y: np.ndarray) -> np.ndarray:
    """The features whose share differs most, in standard errors, between the labels."""
    inside = np.asarray(x[y].mean(axis=0)).ravel()
    outside = np.asarray(x[~y].mean(axis=0)).ravel()
    error = inside * (1 - inside) / max(1, y.sum()) + outside * (1 - outside) / len(y)
    gain = np.abs(inside - outside) / np.sqrt(error + 1e-6)
    return np.argsort(-gain, kind="stable")[:CONSIDERED]


def measure(
    data: Data, kind: str, scores: np.ndarray, cut: tuple[float, float, float]
) -> tuple[float, float]:
    """Precision and recall at a bias, with a bonus for the best, and weak neighbours joined."""
    bias, bonus, join = cut
    tp = fn = fp = 0
    for number, contract in enumerate(data.contracts):
        if kind in OTHERWISE_DATED and data.dated[number]:
            continue
        base = data.first[number]
        own = scores[base : data.first[number + 1]]
        near = np.nonzero(own > bias - bonus)[0]
        group = choose(raised([(float(own[i]) - bias, data.spans[number][i]) for i in near], bonus))
        gold = data.gold[number].get(kind, [])
        shares = [
            data.hits(number, kind, c.start, c.end)
            for _, c in joined(contract.reading.folded, group, join)
        ]
        found = set().union(*shares)
        tp += len(found)
        fp += sum(not hit for hit in shares)
        fn += len(gold) - len(found)
    return tp / max(1, tp + fp), tp / max(1, tp + fn)


def threshold(data: Data, kind: str, scores: np.ndarray) -> tuple[float, ...]:
    """What does best out of fold: how well, bias, bonus, join, precision and recall."""
    best: tuple[float, ...] = (-1.0,)
    more = kind in BALANCED
    bonuses, joins = (BONUSES_MORE, JOINS) if more else (BONUSES, JOINS[:1])
    for cut in product(GRID, bonuses, joins):
        p, r = measure(data, kind, scores, cut)
        good = min(p, r) if kind in BALANCED else 2 * p * r / max(1e-9, p + r)
        best = max(best, (good, *cut, p, r))
    return best


@dataclass(frozen=True)
class Learned:
    """What is written for one kind, and how well it does in folds."""

    settings: tuple[float, ...]
    weights: dict[str, int]
    report: str


def written() -> dict[str, Learned]:
    """What was learned before."""
    found = json.loads(OUT.read_text("utf-8"))
    weights: dict[str, dict[str, int]] = defaultdict(dict)
    kinds = sorted(found["kinds"])
    for name, entries in found["weights"].items():
        for letter, weight in re.findall(r"([A-Za-z0-9])(-?[0-9]+)", entries):
            weights[kinds[LETTERS.index(letter)]][name] = int(weight)
    return {
        kind: Learned(settings=tuple(settings), weights=weights[kind], report="")
        for kind, settings in found["kinds"].items()
    }


def write(learned: dict[str, Learned]) -> None:
    """Settings by kind, in the order of their letters, A first; letters and weights by feature."""
    table: dict[str, str] = defaultdict(str)
    for letter, kind in zip(LETTERS, sorted(learned), strict=False):
        for name, weight in learned[kind].weights.items():
            table[name] += f"{letter}{weight}"
    found = {
        "kinds": {kind: [round(v, 2) for v in one.settings] for kind, one in learned.items()},
        "weights": table,
    }
    OUT.write_text(
        json.dumps(found, indent=0, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8"
    )


class Trainer:
    """Learns one kind after the other from the same data."""

    def __init__(self, data: Data) -> None:
        self.data = data
        self.kinds = sorted({kind_of(k) for k in data.overlaps} - BY_RULE)
        self.any_label = np.zeros(data.x.shape[0], dtype=bool)
        for kind in self.kinds:
            self.any_label |= data.labels(kind)

    def fit(
        self, kind: str, rows: np.ndarray, shape: Shape
    ) -> tuple[np.ndarray, np.ndarray, float]:
        """Features, weights and start of one kind from some rows."""
        y = self.data.labels(kind)
        kept = KEPT_MOST if kind in HARD else KEPT_MORE if kind in BALANCED else KEPT
        return fit(self.data, y, rows, self.any_label, shape, kept)

    def learn(self, kind: str) -> Learned:
        data, more = self.data, kind in BALANCED
        rows = np.arange(data.x.shape[0])
        clear = rows[~data.unclear(kind)]
        folds = FOLDS_MORE if more else FOLDS
        best: tuple[tuple[float, ...], Shape] = ((-1.0,), SHAPES[0])
        for shape in SHAPES_MORE if more else SHAPES:
            scores = np.zeros(len(rows))
            for fold in range(folds):
                inside = clear[data.number[clear] % folds != fold]
                picked, weights, start = self.fit(kind, inside, shape)
                out = rows[data.number % folds == fold]
                scores[out] = score(data, out, picked, weights, shape) + start
            best = max(best, (threshold(data, kind, data.whole(kind, scores)), shape))
        (_, cut, bonus, join, p, r), shape = best
        picked, weights, start = self.fit(kind, clear, shape)
        kept = {
            data.names[column]: round(weight * SCALE)
            for column, weight in zip(picked, weights, strict=True) if round(weight * SCALE)
        }  # fmt: skip
        report = (
            f"{kind:40} P {p:.3f} R {r:.3f} cut {cut:5.2f} bonus {bonus:4.2f} join {join:4.2f}"
            f" shape {shape} features {len(kept)}"
        )
        return Learned(settings=(start - cut, bonus, join, shape[2]), weights=kept, report=report)


TRAINER: list[Trainer] = []
"""The one that worker processes inherit."""


def learn(kind: str) -> Learned:
    """Learn one kind in a worker process."""
    return TRAINER[0].learn(kind)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--kinds", nargs="*", help="only these; the others stay as they are")
    arguments = parser.parse_args()
    began = time.perf_counter()
    data = Data([c for c in contracts() if not held_back(c.name)])
    print(f"{data.x.shape} after {time.perf_counter() - began:.0f} s", flush=True)
    TRAINER.append(Trainer(data))
    kinds = arguments.kinds or TRAINER[0].kinds
    learned: dict[str, Learned] = {} if not arguments.kinds else written()
    with get_context("fork").Pool(2) as pool:
        for kind, found in zip(kinds, pool.imap(learn, kinds), strict=True):
            learned[kind] = found
            print(f"{found.report} ({time.perf_counter() - began:.0f} s)", flush=True)
    if arguments.write:
        write(learned)


if __name__ == "__main__":
    main()
