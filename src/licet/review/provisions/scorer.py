# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A linear score of each stretch of an agreement for each kind of provision.

The score is the sum of the weights of the features that are there: single words and pairs of
words. See the decision record on the scorer of provisions.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from licet.review.provisions.features import Candidate, candidates, features
from licet.review.reading import Reading

__all__ = ["Scored", "choose", "scored"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A stretch that is a provision of a kind."""

    kind: str
    candidate: Candidate
    score: float
    """Above zero; the larger, the surer."""


_ENTRY = re.compile(r"([A-Za-z0-9])(-?[0-9]+)")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


@cache
def _weights() -> tuple[tuple[str, ...], tuple[float, ...], dict[str, tuple[tuple[int, int], ...]]]:
    """Kinds, the score each begins with, and the weights of each feature."""
    from licet.review.provisions import weights  # a large table: not at start-up

    kinds = tuple(weights.KINDS)
    table = {
        name: tuple((_LETTERS.index(kind), int(weight)) for kind, weight in _ENTRY.findall(entry))
        for name, _, entry in (line.partition("|") for line in weights.WEIGHTS.split("\n") if line)
    }
    return kinds, tuple(weights.KINDS[kind] * weights.SCALE for kind in kinds), table


def scored(reading: Reading) -> Iterator[Scored]:
    """The stretches that score above zero, for each kind those that do not overlap."""
    from licet.review.provisions import weights

    kinds, biases, table = _weights()
    found: dict[str, list[tuple[float, Candidate]]] = {kind: [] for kind in kinds}
    none: tuple[tuple[int, int], ...] = ()
    for candidate in candidates(reading):
        totals = list(biases)
        for feature in features(reading, candidate):
            for kind, weight in table.get(feature, none):
                totals[kind] += weight
        for kind, total in enumerate(totals):
            if total > 0:
                found[kinds[kind]].append((total / weights.SCALE, candidate))
    for name, group in found.items():
        for score, candidate in choose(group):
            yield Scored(kind=name, candidate=candidate, score=score)


def choose(group: list[tuple[float, Candidate]]) -> list[tuple[float, Candidate]]:
    """The best of candidates that overlap, in order of start."""
    kept: list[tuple[float, Candidate]] = []
    taken: set[int] = set()
    for score, candidate in sorted(group, key=lambda pair: (-pair[0], pair[1].start)):
        sentences = range(candidate.first, candidate.last + 1)
        if taken.isdisjoint(sentences):
            taken.update(sentences)
            kept.append((score, candidate))
    return sorted(kept, key=lambda pair: pair[1].start)
