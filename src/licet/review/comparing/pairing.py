# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which piece of one document is which of another: the same words first, then the most alike."""

from bisect import bisect_left
from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from licet.review.comparing.units import Unit

__all__ = ["Paired", "in_order", "paired"]

_ALIKE = 0.5
"""Share of words that two pieces have in common to be one, reworded."""
_ALIKE_NAMED = 0.25
"""The same of pieces that have one number and one heading."""
_COMMON = 40
"""A word in more pieces than this leads to none of them."""
_TRIED = 12
"""Pieces that one is held against, those with most rare words in common first."""
_FEW = 4
"""Words; shorter pieces are the same only if they say the same, or have the same number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """Pieces that belong together, and those left over, by their indices."""

    pairs: tuple[tuple[int, int], ...]
    """Of the old and of the new document, in the order of the new one."""
    lost: tuple[int, ...]
    gained: tuple[int, ...]


def paired(old: Sequence[Unit], new: Sequence[Unit]) -> Paired:
    """The pieces of two documents laid side by side."""
    pairs = dict(_equal(old, new))
    taken = set(pairs.values())
    left = [i for i in range(len(old)) if i not in taken]
    fresh = [j for j in range(len(new)) if j not in pairs]
    for j, i in _alike(old, new, left, fresh):
        pairs[j] = i
        taken.add(i)
    return Paired(
        pairs=tuple((pairs[j], j) for j in sorted(pairs)),
        lost=tuple(i for i in range(len(old)) if i not in taken),
        gained=tuple(j for j in range(len(new)) if j not in pairs),
    )


def _equal(old: Sequence[Unit], new: Sequence[Unit]) -> list[tuple[int, int]]:
    """New and old pieces of the same words; of several, those of one number first, then in turn."""
    found: list[tuple[int, int]] = []
    before, after = list(range(len(old))), list(range(len(new)))
    for mark in (lambda u: (u.words, u.number), lambda u: u.words):
        where: dict[Hashable, deque[int]] = defaultdict(deque)
        for i in before:
            where[mark(old[i])].append(i)
        left = []
        for j in after:
            queue = where[mark(new[j])]
            if queue:
                found.append((j, queue.popleft()))
            else:
                left.append(j)
        before, after = sorted(i for queue in where.values() for i in queue), left
    return found


def _alike(
    old: Sequence[Unit], new: Sequence[Unit], left: Sequence[int], fresh: Sequence[int]
) -> list[tuple[int, int]]:
    counts = {i: Counter(old[i].words) for i in left}
    by_word: dict[str, list[int]] = defaultdict(list)
    by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i in left:
        for word in counts[i]:
            by_word[word].append(i)
        by_name[old[i].number, old[i].heading].append(i)
    scored = []
    for j in fresh:
        mine = Counter(new[j].words)
        shared = Counter(i for w in mine if len(by_word[w]) <= _COMMON for i in by_word[w])
        near = {i for i, _ in shared.most_common(_TRIED)}
        named = {i for i in by_name[new[j].number, new[j].heading][:_TRIED] if new[j].number}
        for i in near | named:
            score = _share(counts[i], mine)
            if score >= (_ALIKE_NAMED if i in named else _ALIKE) and (
                i in named or min(len(old[i].words), len(new[j].words)) >= _FEW
            ):
                scored.append((-score, abs(i - j), j, i))
    found, old_taken, new_taken = [], set(), set()
    for _, _, j, i in sorted(scored):
        if i not in old_taken and j not in new_taken:
            found.append((j, i))
            old_taken.add(i)
            new_taken.add(j)
    return found


def _share(one: Counter[str], two: Counter[str]) -> float:
    """Words in common, of all words of both."""
    return 2 * (one & two).total() / (one.total() + two.total())


def in_order(pairs: Sequence[tuple[int, int]]) -> frozenset[int]:
    """The new pieces that did not move: the longest series that is in one order in both."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, (i, _) in enumerate(pairs):
        at = bisect_left(tails, i)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(i)
            ends.append(index)
        else:
            tails[at], ends[at] = i, index
    found = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        found.add(pairs[at][1])
        at = before[at]
    return frozenset(found)
