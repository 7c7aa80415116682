# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Divides what is too long to be read at once: no unit above the limit if a sentence ends in it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from licet.terms.documents import ClauseKind
from licet.text.segmenting.sequence import Node

__all__ = ["LIMIT", "divide", "sentence_ends"]

LIMIT = 390
"""Words; about 510 of a language model's tokens, at 1.3 tokens a word."""

_BARE = 6
"""Words below which a number with its heading is not made a paragraph of its own."""
_SENTENCE = re.compile(r"[.!?][\"”’)\]]{0,2}\s+(?=[\"“(\[]?[A-Z])|\n[ \t]*\n|;\s+(?=provided\b)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|Inc|Ltd|Corp|Co|No|Nos|Mr|Mrs|Ms|Dr|vs?|U\.S|Sec|Art|cf|St|Jr|Sr|approx|et al)|\b[A-Z])\.$"
)


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Where sentences end inside a span, and paragraphs too."""
    for found in _SENTENCE.finditer(text, start, end):
        dot = found.start() + 1
        if found.group()[0] in "\n;" or not _ABBREVIATION.search(text, max(start, dot - 8), dot):
            yield found.end()


def divide(text: str, nodes: Sequence[Node], ends: Sequence[int]) -> list[Node]:
    """Adds paragraphs where a clause is longer than the limit.

    Each stretch of such a clause's own words (before, between and after its parts), with the
    enumerations inside it, becomes a paragraph; one that is itself too long becomes several,
    cut where sentences end.
    """
    children: list[list[int]] = [[] for _ in nodes]
    for index, node in enumerate(nodes):
        if node.parent is not None:
            children[node.parent].append(index)
    long = _longer(text, nodes, ends)
    entries = [(n.start, -ends[i], i, n) for i, n in enumerate(nodes)]
    adopted: dict[int, int] = {}
    for index, node in enumerate(nodes):
        if not long[index]:
            continue
        for start, end, inner in _stretches(text, nodes, ends, index, children[index]):
            spans = {(nodes[i].start, ends[i]) for i in (index, *inner)}
            for left, right in _pieces(
                text, start, end, [(nodes[i].start, ends[i]) for i in inner]
            ):
                bare = left == node.start and _count(text, left, right) < _BARE
                if bare or (left, right) in spans:
                    continue
                fresh = len(entries)
                entries.append(
                    (
                        left,
                        -right,
                        fresh,
                        Node(ClauseKind.PARAGRAPH, left, left, index, limit=right),
                    )
                )
                adopted.update({i: fresh for i in inner if left <= nodes[i].start < right})
    return _renumber(entries, adopted)


def _longer(text: str, nodes: Sequence[Node], ends: Sequence[int]) -> list[bool]:
    """Which clauses have more words than the limit, their parts included."""
    starts = [m.start() for m in re.finditer(r"\S+", text)]
    return [
        bisect_left(starts, ends[i]) - bisect_left(starts, node.start) > LIMIT
        for i, node in enumerate(nodes)
    ]


def _stretches(
    text: str, nodes: Sequence[Node], ends: Sequence[int], index: int, inner: Sequence[int]
) -> Iterator[tuple[int, int, list[int]]]:
    """Stretches of a clause's own words, with the parts that are mere enumerations in them."""
    at = nodes[index].start
    held: list[int] = []
    for child in inner:
        node = nodes[child]
        if node.inline and ends[child] <= node.limit and at < node.start:
            held.append(child)
            continue
        for left, right in _trimmed(text, at, node.start):
            yield left, right, held
        at, held = ends[child], []
    for left, right in _trimmed(text, at, ends[index]):
        yield left, right, held


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    if any(c.isalnum() for c in piece):
        left = start + len(piece) - len(piece.lstrip())
        yield left, left + len(piece.strip())


def _count(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())


def _pieces(
    text: str, start: int, end: int, closed: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Pieces of at most the limit, as even as sentence ends allow; none cuts a closed span."""
    total = _count(text, start, end)
    count = -(-total // LIMIT)
    if count > 1:
        goal = total / count
        at, done, seen, span = start, start, 0.0, 0
        for cut in sentence_ends(text, start, end):
            while span < len(closed) and closed[span][1] <= cut:
                span += 1
            seen += _count(text, done, cut)
            done = cut
            if seen >= goal * 0.85 and not (span < len(closed) and closed[span][0] < cut):
                yield from _trimmed(text, at, cut)
                at, seen = cut, 0.0
        start = at
    yield from _trimmed(text, start, end)


def _renumber(entries: Sequence[tuple[int, int, int, Node]], adopted: dict[int, int]) -> list[Node]:
    """All nodes in order of where they start, parents first, with their new indices."""
    order = sorted(entries, key=lambda entry: entry[:3])
    place = {old: new for new, (_, _, old, _) in enumerate(order)}
    moved = []
    for _, _, old, node in order:
        parent = adopted.get(old, node.parent)
        moved.append(replace(node, parent=None if parent is None else place[parent]))
    return moved
