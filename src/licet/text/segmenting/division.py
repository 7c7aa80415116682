# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Divides what is too long to be read at once: no unit above the limit if a sentence ends in it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from licet.terms.documents import ClauseKind
from licet.text.segmenting.sentences import item_ends, sentence_ends
from licet.text.segmenting.state import Node

__all__ = ["LIMIT", "divide"]

LIMIT = 390
"""Words; about 510 of a language model's tokens, at 1.3 tokens a word."""

_LISTING = re.compile(r"[:;,](?:\s+(?:and|or|and/or))?\s*$")
_BARE = 6
"""Words below which a number with its heading is not made a paragraph of its own."""


def divide(text: str, nodes: Sequence[Node], ends: Sequence[int]) -> tuple[list[Node], list[int]]:
    """Adds paragraphs where a clause is longer than the limit; the nodes, and where they end.

    Each stretch of such a clause's own words (before, between and after its parts), with the
    enumerations inside it, becomes a paragraph; one that is itself too long becomes several,
    cut where sentences end.
    """
    children: list[list[int]] = [[] for _ in nodes]
    for index, node in enumerate(nodes):
        if node.parent is not None:
            children[node.parent].append(index)
    long = _longer(text, nodes, ends)
    if not any(long):
        return list(nodes), list(ends)
    entries = [(n.start, -ends[i], i, n) for i, n in enumerate(nodes)]
    adopted: dict[int, int] = {}
    for index in (i for i, is_long in enumerate(long) if is_long):
        for start, end, inner in _stretches(text, nodes, ends, index, children[index]):
            for left, right in _fresh(text, nodes, ends, index, start, end, inner):
                piece = Node(ClauseKind.PARAGRAPH, left, parent=index, limit=right)
                adopted.update(dict.fromkeys(_held(nodes, inner, left, right), len(entries)))
                entries.append((left, -right, len(entries), piece))
    return _renumber(entries, adopted)


def _held(nodes: Sequence[Node], inner: Sequence[int], left: int, right: int) -> Sequence[int]:
    """The parts that begin inside a piece."""
    first = bisect_left(inner, left, key=lambda i: nodes[i].start)
    return inner[first : bisect_left(inner, right, key=lambda i: nodes[i].start)]


def _fresh(
    text: str,
    nodes: Sequence[Node],
    ends: Sequence[int],
    index: int,
    start: int,
    end: int,
    inner: Sequence[int],
) -> Iterator[tuple[int, int]]:
    """The pieces of a stretch that are not a clause yet, nor a mere number."""
    node = nodes[index]
    closed = [(nodes[i].start, ends[i]) for i in inner]
    taken = {(node.start, ends[index]), *closed}
    for left, right in _pieces(text, start, end, closed):
        bare = node.label and left == node.start and _count(text, left, right) < _BARE
        if not bare and (left, right) not in taken:
            yield left, right


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
    listed = -1
    for place, child in enumerate(inner):
        node = nodes[child]
        if listed < place:
            listed, led = _list_at(text, nodes, ends, inner, place, at)
            if led:
                for left, right in _trimmed(text, at, node.start):
                    yield left, right, held
                at, held = node.start, []
        if place <= listed or (node.inline and ends[child] <= node.limit and at < node.start):
            held.append(child)
            continue
        for left, right in _trimmed(text, at, node.start):
            yield left, right, held
        at, held = ends[child], []
    for left, right in _trimmed(text, at, ends[index]):
        yield left, right, held


def _list_at(
    text: str,
    nodes: Sequence[Node],
    ends: Sequence[int],
    inner: Sequence[int],
    place: int,
    at: int,
) -> tuple[int, bool]:
    """Place of the last item of a list that begins here; whether its lead is a part of its own."""
    node = nodes[inner[place]]
    if not node.inline and _leads(text, at, node.start):
        return _announced(text, nodes, inner, place), False
    if _is_lead(text, node, ends[inner[place]]):
        last = _announced(text, nodes, inner, place + 1)
        if last > place:
            return last, True
    return -1, False


def _leads(text: str, start: int, end: int) -> bool:
    """Whether words lead over to the list that follows: they end in no full stop."""
    closed = text[start:end].rstrip()[-1:]
    return closed == ":" or (
        closed not in (".", ";", "!", "?", '"', "”", ")", "_", "")
        and _count(text, start, end) >= _BARE
    )


def _is_lead(text: str, node: Node, end: int) -> bool:
    """Whether a part is a paragraph that only announces the list after it."""
    plain = node.kind is ClauseKind.PARAGRAPH and not node.label and not node.furniture
    return plain and text[end - 1 : end] == ":"


def _announced(text: str, nodes: Sequence[Node], inner: Sequence[int], place: int) -> int:
    """Place of the last item of the list that begins at `place`; less where there is none."""
    if place >= len(inner):
        return place - 1
    last, first = place - 1, nodes[inner[place]]
    strong = text[max(0, first.start - 60) : first.start].rstrip().endswith(":")
    while last + 1 < len(inner):
        node = nodes[inner[last + 1]]
        if (
            (node.join == "=" and not strong)
            or node.join != first.join
            or bool(node.label) != bool(first.label)
        ):
            break
        if not node.label and not _LISTING.search(text, max(0, node.start - 60), node.start):
            break
        last += 1
    return last


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
    """Pieces of at most the limit, where sentences and items allow; none cuts a closed span."""
    cuts = _packed(text, start, end, closed) if closed else _even(text, start, end)
    at = start
    for cut in cuts:
        yield from _trimmed(text, at, cut)
        at = cut
    yield from _trimmed(text, at, end)


def _even(text: str, start: int, end: int) -> Iterator[int]:
    """Sentence ends that part plain words into pieces as even as can be."""
    total = _count(text, start, end)
    count = -(-total // LIMIT)
    if count == 1:
        return
    done, seen = start, 0
    for cut in list(sentence_ends(text, start, end)) or item_ends(text, start, end):
        seen += _count(text, done, cut)
        done = cut
        if seen >= total / count * 0.85:
            yield cut
            seen = 0


def _packed(text: str, start: int, end: int, closed: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Cuts between sentences, or where there is none between items, each as late as can be.

    So the words that lead over to a list stay with as many of its items as there is room for.
    """
    words = from_sentence = from_item = 0
    at = done = start
    sentence = item = start
    for cut, whole in [*_marks(text, start, end, closed), (end, True)]:
        words += _count(text, done, cut)
        done = cut
        while words > LIMIT and max(sentence, item) > at:
            at, left = (sentence, from_sentence) if sentence > at else (item, from_item)
            yield at
            words, from_sentence, from_item = words - left, from_sentence - left, from_item - left
        if whole:
            sentence, from_sentence = cut, words
        else:
            item, from_item = cut, words


def _marks(
    text: str, start: int, end: int, closed: Sequence[tuple[int, int]]
) -> list[tuple[int, bool]]:
    """Where a stretch may be cut: sentence ends outside the closed spans, and their edges."""
    marks: dict[int, bool] = {}
    at = start
    for left, right in [*closed, (end, end)]:
        for mark in sentence_ends(text, at, left):
            marks[mark] = not text[max(at, mark - 40) : mark].rstrip().endswith(":")
        for edge in (left, right):
            marks.setdefault(edge, _OVER.search(text, max(0, edge - 40), edge) is not None)
        at = right
    return sorted(mark for mark in marks.items() if start < mark[0] < end)


_OVER = re.compile(r"[.!?][\"”’)\]_*]{0,3}\s*\Z")
"""A sentence is over, so that the item after it begins a new one."""


def _renumber(
    entries: Sequence[tuple[int, int, int, Node]], adopted: dict[int, int]
) -> tuple[list[Node], list[int]]:
    """All nodes in order of where they start, parents first, with their new indices."""
    order = sorted(entries, key=lambda entry: entry[:3])
    place = {old: new for new, (_, _, old, _) in enumerate(order)}
    for _, _, old, node in order:
        parent = adopted.get(old, node.parent)
        node.parent = None if parent is None else place[parent]
    return [node for _, _, _, node in order], [-end for _, end, _, _ in order]
