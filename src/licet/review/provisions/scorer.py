# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A linear score of each stretch of an agreement for each kind of provision.

The score is the sum of the weights of the features that are there: single words and pairs of
words. For some kinds the sum counts less in a long stretch. See the decision record on the
scorer of provisions.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from licet.review.provisions.features import Candidate, candidates, features
from licet.review.provisions.tables import table
from licet.review.reading import Reading

__all__ = [
    "SAID_IN_PART",
    "Scored",
    "choose",
    "damped",
    "joined",
    "leads_on",
    "raised",
    "scored",
    "whole",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """A stretch that is a provision of a kind."""

    kind: str
    candidate: Candidate
    score: float
    """Above zero; the larger, the surer."""


_ENTRY = re.compile(r"([A-Za-z0-9])(-?[0-9]+)")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
SCALE = 50
"""Weights in the table are this many times the weight."""
USUAL, FEWEST = 150, 20
"""Features of a usual stretch, and the least that are counted."""
BELOW, ABOVE = 2.0, 0.01
"""How much less a whole may score than a part of it that it takes the place of; and by how much
it then scores more."""
SAID_IN_PART = frozenset(("effective_date",))
"""Kinds of which a part says enough: from when a term runs, whatever else is said of the term."""
KEPT = 0.55
"""Share of the words that a provision keeps when another is joined to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """How a kind is scored."""

    name: str
    begin: float
    bonus: float
    """What the best stretch of a text scores more."""
    join: float
    """Below this score a stretch beside a surer one is part of it."""
    damping: float

    @property
    def least(self) -> float:
        """The sum of weights that a stretch has to pass if it is the best."""
        return -(self.bonus + self.begin) * SCALE


@cache
def _weights() -> tuple[tuple[_Kind, ...], dict[str, tuple[tuple[int, int], ...]]]:
    """The kinds, and the weights of each feature."""
    learned = table("provisions")
    kinds = tuple(
        _Kind(name=name, begin=begin, bonus=bonus, join=join, damping=damping)
        for name, (begin, bonus, join, damping) in sorted(learned["kinds"].items())
    )
    weights = {
        name: tuple((_LETTERS.index(kind), int(weight)) for kind, weight in _ENTRY.findall(entry))
        for name, entry in learned["weights"].items()
    }
    return kinds, weights


def scored(reading: Reading) -> Iterator[Scored]:
    """The stretches that score above zero, for each kind those that do not overlap.

    The best stretch of a text for a kind scores a little more for being the best.
    """
    kinds, _ = _weights()
    least = [kind.least for kind in kinds]
    found: list[list[tuple[float, Candidate]]] = [[] for _ in kinds]
    for candidate, totals in _wholes(reading):
        for number, total in enumerate(totals):
            if total > least[number]:
                found[number].append((kinds[number].begin + total / SCALE, candidate))
    for kind, group in zip(kinds, found, strict=True):
        apart = choose(raised(group, kind.bonus))
        for score, candidate in joined(reading.folded, apart, kind.join):
            yield Scored(kind=kind.name, candidate=candidate, score=score)


def _wholes(reading: Reading) -> Iterator[tuple[Candidate, list[float]]]:
    """Every stretch with its sums, those of a run of sentences with regard to its parts."""
    parts: list[tuple[Candidate, list[float]]] = []
    for candidate in candidates(reading):
        totals = _totals(reading, candidate)
        if candidate.first == candidate.last:
            parts.append((candidate, totals))
        else:
            led = [
                (leads_on(reading, part), sums)
                for part, sums in parts if candidate.first <= part.first < candidate.last
            ]  # fmt: skip
            parts.clear()
            for number, kind in enumerate(_weights()[0]):
                if kind.name not in SAID_IN_PART:
                    inside = ((leads, sums[number] / SCALE) for leads, sums in led)
                    totals[number] = SCALE * whole(totals[number] / SCALE, inside)
        yield candidate, totals


def leads_on(reading: Reading, candidate: Candidate) -> bool:
    """Whether a stretch ends where a list begins, or at a comma: it says nothing by itself."""
    return reading.sentences[candidate.last].folded.rstrip()[-1:] in {":", ","}


def whole(score: float, parts: Iterable[tuple[bool, float]]) -> float:
    """What a run of sentences scores: what it is worth itself, or more than its best part.

    Args:
        score: Its own score.
        parts: Of each of its sentences but the last, whether it leads on, and its score. A
            sentence that does not lead on counts where the whole scores little less.
    """
    likely = [part + ABOVE for leads, part in parts if leads or score > part - BELOW]
    return max(score, *likely) if likely else score


def _totals(reading: Reading, candidate: Candidate) -> list[float]:
    """The damped sum of weights of one stretch for each kind."""
    kinds, weights = _weights()
    totals: list[float] = [0] * len(kinds)
    none: tuple[tuple[int, int], ...] = ()
    seen = features(reading, candidate)
    for feature in seen:
        for number, weight in weights.get(feature, none):
            totals[number] += weight
    for number, kind in enumerate(kinds):
        if kind.damping:
            totals[number] *= damped(len(seen), kind.damping)
    return totals


def damped(size: int, damping: float) -> float:
    """By what the sum of a stretch with so many features is multiplied."""
    return float((max(size, FEWEST) / USUAL) ** -damping)


def joined(
    folded: str, group: list[tuple[float, Candidate]], join: float
) -> list[tuple[float, Candidate]]:
    """Weak stretches made part of a surer neighbour, as long as that is most of the whole."""
    kept: list[tuple[float, Candidate, Candidate]] = []
    for score, one in sorted(group, key=lambda pair: (-pair[0], pair[1].start)):
        for index, (high, core, whole) in enumerate(kept if score < join else ()):
            wider = _union(whole, one)
            if wider and _words(folded, core) >= KEPT * _words(folded, wider):
                kept[index] = (high, core, wider)
                break
        else:
            kept.append((score, one, one))
    return sorted(((score, whole) for score, _, whole in kept), key=lambda pair: pair[1].start)


def _union(one: Candidate, two: Candidate) -> Candidate | None:
    """Both, if one begins where the other ends."""
    if one.last + 1 != two.first and two.last + 1 != one.first:
        return None
    return Candidate(
        first=min(one.first, two.first), last=max(one.last, two.last),
        start=min(one.start, two.start), end=max(one.end, two.end),
    )  # fmt: skip


def _words(folded: str, candidate: Candidate) -> int:
    return len(set(folded[candidate.start : candidate.end].split()))


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
