# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Train how well words around a reference fit the parts of an agreement; write it as data.

Usage: python bench/train_references.py [--write] [--show 30]
Needs CUAD below LICET_CORPUS. Contracts of the half kept apart, and those with flaws written for
`review_real_seeded.py`, are never seen. Nearly every reference in them is right: the weights make
the part that it points to the likeliest of its rank. In five folds of whole contracts, references
that are moved to another part by chance, half of them to one nearby, say how many are found at
the margin that `--show` lists: it leaves BUDGET of the untouched references a contract above it.
"""

import argparse
import hashlib
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from review_real_seeded import ROOT, contracts

from licet.review.discrepancies.form.fitting import FEATURES, NEAR, choice, judged, seen
from licet.review.discrepancies.form.pointing import pointing
from licet.review.paper import Paper
from licet.text import read

OUT = Path("src/licet/review/discrepancies/form/fitting.json")
FOLDS = 5
STRENGTH = 3.0
OTHERS = 25
"""Parts, drawn by chance, that each reference is trained against."""
BUDGET = 0.05
NEARBY = 6


@dataclass
class Example:
    """A reference: what is seen of each part, and which it points to."""

    contract: str
    words: str
    steps: list[object]
    matrix: np.ndarray
    target: int


def examples(name: str, text: str) -> list[Example]:
    """Every reference of a contract that can be read."""
    paper = Paper(read(text.encode(), name="contract.txt"))
    found = []
    for pointer in pointing(paper).pointers:
        one = choice(paper, pointer)
        if one is None:
            continue
        parts = sorted(one.parts)
        row = {part: n for n, part in enumerate(parts)}
        matrix = np.zeros((len(parts), len(FEATURES)))
        for part, feature, much in seen(paper, one):
            if part in row:
                matrix[row[part], feature] += much
        around = text[max(0, pointer.start - 160) : pointer.end + 40]
        found.append(
            Example(
                contract=name, words=" ".join(around.split()), matrix=matrix,
                steps=[one.rank.steps[part] for part in parts], target=row[one.target],
            )
        )  # fmt: skip
    return found


def stacked(training: list[Example]) -> tuple[np.ndarray, np.ndarray]:
    """Rows of all references, the right part first; and where each reference begins."""
    draw = np.random.default_rng(0)
    rows, firsts, count = [], [], 0
    for one in training:
        others = np.delete(np.arange(len(one.matrix)), one.target)
        if len(others) > OTHERS:
            others = draw.choice(others, OTHERS, replace=False)
        rows.append(one.matrix[[one.target, *others]])
        firsts.append(count)
        count += len(rows[-1])
    return np.concatenate(rows), np.array(firsts)


def fitted(training: list[Example]) -> np.ndarray:
    """Weights that make the right parts likeliest: Newton's steps, halved until they help."""
    rows, firsts = stacked(training)
    spread = rows.std(0) + 1e-6
    rows = rows / spread
    of = np.repeat(np.arange(len(firsts)), np.diff([*firsts, len(rows)]))

    def value(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = rows @ weights
        high = np.maximum.reduceat(scores, firsts)
        powers = np.exp(scores - high[of])
        sums = np.add.reduceat(powers, firsts)
        gain = float((scores[firsts] - high - np.log(sums)).sum())
        return gain - STRENGTH * float(weights @ weights) / 2, powers / sums[of]

    weights = np.zeros(rows.shape[1])
    now, chances = value(weights)
    for _ in range(40):
        means = np.add.reduceat(rows * chances[:, None], firsts, axis=0)
        slope = rows[firsts].sum(0) - means.sum(0) - STRENGTH * weights
        bend = (rows * chances[:, None]).T @ rows - means.T @ means + STRENGTH * np.eye(len(slope))
        step = np.linalg.solve(bend, slope)
        while (after := value(weights + step))[0] < now and np.abs(step).max() > 1e-6:
            step /= 2
        weights, gained = weights + step, after[0] - now
        now, chances = after
        if gained < 1e-3:
            break
    found: np.ndarray = weights / spread
    return found


def margin(one: Example, weights: np.ndarray, target: int) -> tuple[float, int]:
    """By how much the best other part fits better, and which it is."""
    scores = dict(enumerate((one.matrix @ weights).tolist()))
    close = sorted(NEAR)
    near = dict(enumerate((one.matrix[:, close] @ weights[close]).tolist()))
    other, _, much = judged(scores, near, target)
    return much, other


def moved(one: Example, draw: Random) -> int:
    """Another part, half of the time one nearby."""
    others = [n for n in range(len(one.steps)) if n != one.target]
    near = [n for n in others if abs(n - one.target) <= NEARBY]
    return draw.choice(near if near and draw.random() < 0.5 else others)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    written = tomllib.loads((ROOT / "tools/written_flaws/open.toml").read_text(encoding="utf-8"))
    apart = {flaw["file"] for flaw in written["flaw"]}
    texts = [(n, text) for n, text in contracts("development") if n not in apart]
    found = [one for name, text in texts for one in examples(name, text)]
    draw = Random(0)
    right: list[tuple[float, Example, int]] = []
    wrong: list[float] = []
    best = 0
    for fold in range(FOLDS):
        inside = [int(hashlib.sha256(e.contract.encode()).hexdigest(), 16) % FOLDS for e in found]
        weights = fitted([e for e, f in zip(found, inside, strict=True) if f != fold])
        for one in (e for e, f in zip(found, inside, strict=True) if f == fold):
            much, other = margin(one, weights, one.target)
            right.append((much, one, other))
            best += int(np.argmax(one.matrix @ weights)) == one.target
            wrong += [margin(one, weights, moved(one, draw))[0] for _ in range(3)]
    right.sort(key=lambda r: -r[0])
    least = right[round(BUDGET * len(texts))][0]
    print(
        f"{len(found)} references of {len(texts)} contracts, the likeliest part is right in"
        f" {best / len(found):.1%}; at a margin of {least:.2f} {BUDGET} references a contract are"
        f" above it, and {np.mean(np.array(wrong) > least):.1%} of those moved"
    )
    for much, one, other in right[: options.show]:
        points = f"{one.steps[one.target]} > {one.steps[other]}"
        print(f"{much:.2f} {one.contract[:24]} {points} | {one.words}")
    if options.write:
        weights = fitted(found)
        told = {n: round(float(w), 3) for n, w in zip(FEATURES, weights, strict=True)}
        OUT.write_text(
            json.dumps({"margin": round(least, 2), "weights": told}, indent=1) + "\n",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
