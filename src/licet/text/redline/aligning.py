# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which paragraph, row or note of one version is which of the other, and which were moved."""

from collections.abc import Hashable, Sequence

from rapidfuzz.distance import Indel, LCSseq

__all__ = ["Item", "Pair", "aligned", "likeness", "moved"]

ALIKE = 0.5
"""Share of words that two paragraphs have in common from which on one is the other, edited.

Below it more is struck out and put in than stays, and a reader does better with two paragraphs.
"""
MOVED = 0.8
"""Share of words from which on a paragraph at another place is the same one, moved.

Higher than `ALIKE`: clauses of one contract resemble one another more than a clause and its edit.
"""
LONG = 8
"""Words a paragraph has to have to be called moved; shorter ones (`Signature:`) recur by chance."""
FAR = 250_000
"""Pairs in a stretch up to which every one is weighed; a longer stretch is halved until it fits."""

Pair = tuple[int | None, int | None]
"""Places in the old and in the new sequence; `None` where there is no counterpart."""


class Item:
    """One thing to align.

    Args:
        words: What it says.
        kind: Only things of one kind are ever paired.
    """

    __slots__ = ("key", "kind", "words")

    def __init__(self, words: Sequence[str], kind: Hashable) -> None:
        self.words = tuple(words)
        self.kind = kind
        self.key = (self.kind, self.words)


def aligned(old: Sequence[Item], new: Sequence[Item], *, alike: float = ALIKE) -> list[Pair]:
    """Pair two sequences in order; the rest of the old comes before the rest of the new.

    Args:
        old: What there was.
        new: What there is.
        alike: From which share of common words on two are the same.
    """
    numbers: dict[Hashable, int] = {}
    # Empty paragraphs recur everywhere: they hang on their neighbours, not these on them.
    firm = [[i for i, x in enumerate(s) if x.words] for s in (old, new)]
    ids = [
        [numbers.setdefault(s[i].key, len(numbers)) for i in f]
        for s, f in zip((old, new), firm, strict=True)
    ]
    anchors = [
        (firm[0][step.src_start + k], firm[1][step.dest_start + k])
        for step in LCSseq.opcodes(*ids)
        if step.tag == "equal"
        for k in range(step.src_end - step.src_start)
    ]
    pairs: list[Pair] = []
    i = j = 0
    for a, b in [*anchors, (len(old), len(new))]:
        pairs += _gap(old, new, (i, a, j, b), alike)
        if a < len(old):
            pairs.append((a, b))
        i, j = a + 1, b + 1
    return pairs


def _gap(
    old: Sequence[Item], new: Sequence[Item], span: tuple[int, int, int, int], alike: float
) -> list[Pair]:
    """The best pairing of a stretch in which nothing is the same."""
    i, a, j, b = span
    if i == a or j == b:
        return [*((k, None) for k in range(i, a)), *((None, k) for k in range(j, b))]
    if (a - i) * (b - j) > FAR:
        x, y = (i + a) // 2, (j + b) // 2
        halves = (i, x, j, y), (x, a, y, b)
        return [pair for half in halves for pair in _gap(old, new, half, alike)]
    weights = _weights(old[i:a], new[j:b], alike)
    best = [[0.0] * (b - j + 1) for _ in range(a - i + 1)]
    for x in range(a - i - 1, -1, -1):
        row, below = best[x], best[x + 1]
        for y in range(b - j - 1, -1, -1):
            taken = weights.get((x, y))
            most = max(below[y], row[y + 1])
            row[y] = most if taken is None else max(most, taken + below[y + 1])
    return _traced(best, weights, span)


def _traced(
    best: Sequence[Sequence[float]],
    weights: dict[tuple[int, int], float],
    span: tuple[int, int, int, int],
) -> list[Pair]:
    i, a, j, b = span
    pairs: list[Pair] = []
    left: list[Pair] = []
    x = y = 0
    while x < a - i or y < b - j:
        weight = weights.get((x, y))
        if weight is not None and best[x][y] == weight + best[x + 1][y + 1]:
            pairs += [*left, (i + x, j + y)]
            left = []
            x, y = x + 1, y + 1
        elif y >= b - j or (x < a - i and best[x][y] == best[x + 1][y]):
            left.insert(sum(p[0] is not None for p in left), (i + x, None))
            x += 1
        else:
            left.append((None, j + y))
            y += 1
    return pairs + left


def _weights(
    old: Sequence[Item], new: Sequence[Item], alike: float
) -> dict[tuple[int, int], float]:
    """How much each pair that may be one has in common, more where it says more."""
    found = {}
    for x, one in enumerate(old):
        for y, other in enumerate(new):
            if one.kind == other.kind:
                share = likeness(one, other, alike)
                if share >= alike:
                    found[x, y] = share * (0.05 + min(len(one.words), len(other.words)))
    return found


def likeness(one: Item, other: Item, least: float) -> float:
    """The share of words two have in common, in order; from 0 to 1."""
    if not one.words and not other.words:
        return 1.0
    return Indel.normalized_similarity(one.words, other.words, score_cutoff=least)


def moved(old: Sequence[Item], new: Sequence[Item], pairs: Sequence[Pair]) -> list[Pair]:
    """Things without a counterpart that stand elsewhere in the other version, best first."""
    gone = [i for i, j in pairs if i is not None and j is None and len(old[i].words) >= LONG]
    come = [j for i, j in pairs if j is not None and i is None and len(new[j].words) >= LONG]
    if len(gone) * len(come) > FAR:  # two texts with little in common: nothing was moved
        return []
    found = sorted(
        (-share, i, j)
        for i in gone
        for j in come
        if old[i].kind == new[j].kind and (share := likeness(old[i], new[j], MOVED)) >= MOVED
    )
    used: set[tuple[str, int]] = set()
    result: list[Pair] = []
    for _, i, j in found:
        if ("old", i) not in used and ("new", j) not in used:
            used |= {("old", i), ("new", j)}
            result.append((i, j))
    return result
