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

__all__ = ["Scored", "choose", "raised", "scored"]


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
def _weights() -> tuple[
    tuple[str, ...], tuple[float, ...], tuple[float, ...], dict[str, tuple[tuple[int, int], ...]]
]:
    """Kinds, the score each begins with, what the best adds, and the weights of each feature."""
    from licet.review.provisions import weights  # a large table: not at start-up

    kinds = tuple(weights.KINDS)
    table = {
        name: tuple((_LETTERS.index(kind), int(weight)) for kind, weight in _ENTRY.findall(entry))
        for name, _, entry in (line.partition("|") for line in weights.WEIGHTS.split("\n") if line)
    }
    begins = tuple(weights.KINDS[kind][0] * weights.SCALE for kind in kinds)
    return kinds, begins, tuple(weights.KINDS[kind][1] for kind in kinds), table


def scored(reading: Reading) -> Iterator[Scored]:
    """The stretches that score above zero, for each kind those that do not overlap.

    The best stretch of a text for a kind scores a little more for being the best.
    """
    from licet.review.provisions import weights

    kinds, biases, bonuses, table = _weights()
    least = tuple(-bonus * weights.SCALE for bonus in bonuses)
    found: dict[str, list[tuple[float, Candidate]]] = {kind: [] for kind in kinds}
    none: tuple[tuple[int, int], ...] = ()
    for candidate in candidates(reading):
        totals = list(biases)
        for feature in features(reading, candidate):
            for kind, weight in table.get(feature, none):
                totals[kind] += weight
        for kind, total in enumerate(totals):
            if total > least[kind]:
                found[kinds[kind]].append((total / weights.SCALE, candidate))
    for name, bonus in zip(kinds, bonuses, strict=True):
        for score, candidate in choose(raised(found[name], bonus)):
            yield Scored(kind=name, candidate=candidate, score=score)


def raised(group: list[tuple[float, Candidate]], bonus: float) -> list[tuple[float, Candidate]]:
    """Those above zero, once the best, the first of equals, has its bonus."""
    best = max((score for score, _ in group), default=0.0)
    top = next((candidate for score, candidate in group if score == best), None)
    lifted = [(score + bonus * (candidate is top), candidate) for score, candidate in group]
    return [pair for pair in lifted if pair[0] > 0]


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
