# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Train the scorer of provisions and write its weights as a module.

Usage: python bench/train_provisions.py [--check] [--kinds KIND,…]
Reads `contracts/cuad` below LICET_CORPUS (default ../shared/data); needs scikit-learn.

Learns from the training part alone: contracts whose name's SHA-256 is divisible by five are
held back (`bench/contract_provisions.py` measures on them). Per kind: pick the features that
depend most on the label (chi squared), fit a logistic regression, keep the strongest weights,
fit again on those; the threshold is the one with the best F1 over four folds of whole contracts.
With `--check` nothing is written. Same input, same module: no chance is involved.
"""

import argparse
import collections
import hashlib
import json
import os
import re
import time
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from sklearn.feature_selection import chi2
from sklearn.linear_model import LogisticRegression

from licet.review.provisions.features import Candidate, candidates, features
from licet.review.provisions.scorer import choose
from licet.review.reading import Reading, read_sentences
from licet.text import read

CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "contracts" / "cuad"
OUT = Path("src/licet/review/provisions/weights.py")
NAMES = {
    "affiliate_license_licensee": "Affiliate License-Licensee",
    "affiliate_license_licensor": "Affiliate License-Licensor",
    "anti_assignment": "Anti-Assignment",
    "audit_rights": "Audit Rights",
    "cap_on_liability": "Cap On Liability",
    "change_of_control": "Change Of Control",
    "covenant_not_to_sue": "Covenant Not To Sue",
    "effective_date": "Effective Date",
    "exclusivity": "Exclusivity",
    "expiration_date": "Expiration Date",
    "governing_law": "Governing Law",
    "insurance": "Insurance",
    "ip_ownership_assignment": "Ip Ownership Assignment",
    "irrevocable_or_perpetual_license": "Irrevocable Or Perpetual License",
    "joint_ip_ownership": "Joint Ip Ownership",
    "license_grant": "License Grant",
    "liquidated_damages": "Liquidated Damages",
    "minimum_commitment": "Minimum Commitment",
    "most_favored_nation": "Most Favored Nation",
    "non_compete": "Non-Compete",
    "non_transferable_license": "Non-Transferable License",
    "notice_period_to_terminate_renewal": "Notice Period To Terminate Renewal",
    "post_termination_services": "Post-Termination Services",
    "price_restrictions": "Price Restrictions",
    "renewal_term": "Renewal Term",
    "revenue_profit_sharing": "Revenue/Profit Sharing",
    "source_code_escrow": "Source Code Escrow",
    "termination_for_convenience": "Termination For Convenience",
    "third_party_beneficiary": "Third Party Beneficiary",
    "uncapped_liability": "Uncapped Liability",
    "unlimited_license": "Unlimited/All-You-Can-Eat-License",
    "volume_restriction": "Volume Restriction",
    "warranty_duration": "Warranty Duration",
}
RARE = 8
"""A word has to stand in as many contracts, so no name of a party becomes a feature."""
CONSIDERED = 4000
KEPT = 650
FOLDS = 4
SCALE = 50


def held_back(name: str) -> bool:
    """A fixed fifth of the contracts, never trained on."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 5 == 0


def word_set(text: str) -> frozenset[str]:
    """CUAD compares spans as sets of words."""
    return frozenset(re.sub(r"[^\w\s]", "", text.lower()).split())


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of the words that both have."""
    return len(one & other) / max(1, len(one | other))


class Contract:
    """A contract of the training part with its candidates, laid out for learning."""

    def __init__(self, name: str, reading: Reading, spans: list[dict[str, object]]) -> None:
        text = reading.document.text
        self.fold = int(hashlib.sha256(name.encode()).hexdigest(), 16) // 5 % FOLDS
        self.candidates: list[Candidate] = list(candidates(reading))
        self.features = [sorted(features(reading, c)) for c in self.candidates]
        words = [word_set(text[c.start : c.end]) for c in self.candidates]
        self.gold: dict[str, list[dict[int, float]]] = collections.defaultdict(list)
        for span in spans:
            start, end = span["start"], span["end"]
            marked = word_set(text[start:end])  # type: ignore[misc]
            self.gold[str(span["cat"])].append(
                {
                    i: score
                    for i, c in enumerate(self.candidates)
                    if c.start < end and start < c.end  # type: ignore[operator]
                    and (score := jaccard(marked, words[i])) >= 0.5
                }
            )  # fmt: skip


def load() -> list[Contract]:
    """The training part."""
    contracts = []
    for line in (CORPUS / "spans.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if not held_back(entry["file"]):
            data = (CORPUS / "texts" / entry["file"]).read_bytes()
            reading = read_sentences(read(data, name=entry["file"]))
            contracts.append(Contract(entry["file"], reading, entry["spans"]))
    return contracts


class Table:
    """All candidates of all contracts as one sparse table."""

    def __init__(self, contracts: list[Contract]) -> None:
        seen: collections.Counter[str] = collections.Counter()
        for contract in contracts:
            seen.update(set().union(*contract.features))
        self.names = sorted(name for name, count in seen.items() if count >= RARE)
        column = {name: i for i, name in enumerate(self.names)}
        indices: list[int] = []
        ends = [0]
        for contract in contracts:
            for row in contract.features:
                indices.extend(column[name] for name in row if name in column)
                ends.append(len(indices))
        self.matrix = sp.csr_matrix(
            (np.ones(len(indices)), indices, ends), shape=(len(ends) - 1, len(self.names))
        )
        self.contracts = contracts
        self.folds = np.array([c.fold for c in contracts for _ in c.candidates])

    def labels(self, category: str) -> np.ndarray:
        """1 for a good fit to a marked span, 0 for none."""
        rows = []
        for contract in self.contracts:
            hit = np.zeros(len(contract.candidates))
            for fits in contract.gold[category]:
                hit[list(fits)] = 1
            rows.append(hit)
        return np.concatenate(rows)


def fit(matrix: sp.csr_matrix, labels: np.ndarray, strength: float) -> tuple[np.ndarray, float, np.ndarray]:
    """Columns kept, intercept and weights, fitted twice: on many columns, then on the strongest."""
    independent, _ = chi2(matrix, labels)
    columns = np.argsort(-np.nan_to_num(independent), kind="stable")[:CONSIDERED]
    for keep in (KEPT, 0):
        model = LogisticRegression(
            C=strength, class_weight={0: 1.0, 1: 2.0}, solver="liblinear", max_iter=200, tol=1e-3
        )
        model.fit(matrix[:, columns], labels)
        weights = model.coef_[0]
        if keep:
            columns = columns[np.argsort(-np.abs(weights), kind="stable")[:keep]]
    return columns, float(model.intercept_[0]), weights


def figures(table: Table, category: str, scores: np.ndarray, threshold: float) -> tuple[int, int, int, int]:
    """Predicted, right, marked, found."""
    predicted = right = marked = found = offset = 0
    for contract in table.contracts:
        part = scores[offset : offset + len(contract.candidates)]
        offset += len(contract.candidates)
        group = [(float(part[i]), contract.candidates[i]) for i in np.nonzero(part > threshold)[0]]
        number = {id(c): i for i, c in enumerate(contract.candidates)}
        chosen = {number[id(candidate)] for _, candidate in choose(group)}
        fits = contract.gold[category]
        marked += len(fits)
        found += sum(not chosen.isdisjoint(fit) for fit in fits)
        predicted += len(chosen)
        right += len(chosen & set().union(*fits)) if fits else 0
    return predicted, right, marked, found


def best_threshold(table: Table, category: str, scores: np.ndarray) -> tuple[float, float, float, float]:
    """Threshold with the best F1, and its precision, recall and F1."""
    best = (0.0, 0.0, 0.0, -1.0)
    for threshold in np.arange(-3.0, 3.01, 0.25):
        predicted, right, marked, found = figures(table, category, scores, threshold)
        precision, recall = right / max(1, predicted), found / max(1, marked)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        if f1 > best[3]:
            best = (float(threshold), precision, recall, f1)
    return best


def learn(table: Table, category: str, strength: float) -> tuple[dict[str, int], float, tuple[float, float, float, float]]:
    """Weights in whole steps of 1/SCALE, the bias, and what the folds say."""
    labels = table.labels(category)
    scores = np.zeros(len(labels))
    for fold in range(FOLDS):
        inside = table.folds != fold
        columns, bias, weights = fit(table.matrix[inside], labels[inside], strength)
        scores[~inside] = table.matrix[~inside][:, columns] @ weights + bias
    best = best_threshold(table, category, scores)
    columns, bias, weights = fit(table.matrix, labels, strength)
    whole = {
        table.names[c]: round(SCALE * float(w)) for c, w in zip(columns, weights, strict=True)
    }
    return {n: w for n, w in whole.items() if w}, bias - best[0], best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--kinds", default="")
    parser.add_argument("--strength", type=float, default=0.2)
    options = parser.parse_args()
    began = time.perf_counter()
    table = Table(load())
    print(f"{table.matrix.shape} {time.perf_counter() - began:.0f} s", flush=True)
    rows: dict[str, dict[str, int]] = {}
    biases: dict[str, float] = {}
    for kind in options.kinds.split(",") if options.kinds else NAMES:
        weights, bias, best = learn(table, NAMES[kind], options.strength)
        rows[kind], biases[kind] = weights, bias
        print(
            f"{kind:36} P {best[1]:.2f} R {best[2]:.2f} F1 {best[3]:.2f} at {best[0]:+.2f}"
            f" {len(weights)} {time.perf_counter() - began:.0f} s",
            flush=True,
        )
    if not options.check:
        OUT.write_text(module(rows, biases), encoding="utf-8")


LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def module(rows: dict[str, dict[str, int]], biases: dict[str, float]) -> str:
    """The weights as a module of one string: a feature a line, a letter and a number a kind."""
    entries: dict[str, str] = collections.defaultdict(str)
    for letter, kind in zip(LETTERS, rows, strict=False):
        for name, weight in rows[kind].items():
            entries[name] += f"{letter}{weight}"
    lines = "\n".join(f"{name}|{entries[name]}" for name in sorted(entries))
    kinds = "\n".join(f'    "{kind}": {bias:.3f},' for kind, bias in biases.items())
    return (
        "# SPDX-FileCopyrightText: The licet authors\n# SPDX-License-Identifier: Apache-2.0\n"
        '"""Weights of the scorer of provisions; written by `bench/train_provisions.py`."""\n\n'
        '__all__ = ["KINDS", "SCALE", "WEIGHTS"]\n\n'
        f"SCALE = {SCALE}\n\"\"\"A weight of one is written as this number.\"\"\"\n\n"
        f"KINDS = {{\n{kinds}\n}}\n"
        '"""Kinds in the order of their letters A to Z, a to z, 0 to 9; the score each begins with."""\n\n'
        f'WEIGHTS = """\\\n{lines}\n"""\n'
        '"""A feature a line: its name, a bar, then a letter and a weight for each kind."""\n'
    )


if __name__ == "__main__":
    main()
