# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of one rank, side by side: which words each has in its text and in its headings."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import log

from licet.review.discrepancies.form.parts import Parts, Steps
from licet.review.discrepancies.form.pointing import pointing
from licet.review.paper import Paper

__all__ = ["Rank", "Words", "rank_of", "words_of"]

_WORD = re.compile(r"[a-z]{3,}")
_PLAIN = frozenset(
    (
        "the", "and", "for", "any", "all", "this", "that", "shall", "will", "may", "with", "from",
        "into", "under", "upon", "such", "have", "has", "been", "other", "only", "each", "both",
        "either", "their", "there", "herein", "hereof", "hereto", "hereunder", "pursuant",
        "accordance", "section", "sections", "article", "articles", "clause", "clauses",
        "paragraph", "paragraphs", "agreement", "party", "parties", "forth", "set", "provided",
        "provision", "provisions", "described", "specified", "referred", "contained", "certain",
        "terms", "conditions", "are", "not", "its", "per", "out", "above", "below", "date",
        "dates", "day", "days", "except", "notwithstanding", "including", "without", "limitation",
        "respect", "more", "than", "also", "where", "when", "which", "who", "whom", "whose",
        "was", "were", "being", "but", "nor", "does", "did", "can", "our", "your", "his", "her",
        "him", "they", "them", "these", "those", "one", "two",
    )
)  # fmt: skip
"""Words that any clause has."""
STEM = 6
"""Letters by which a word is known."""
MOST = 600
"""Parts of a rank beyond which they are not held against one another."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """The words of a text that carry meaning, by their stems, in order."""

    starts: tuple[int, ...]
    stems: tuple[str, ...]

    def within(self, start: int, end: int) -> tuple[str, ...]:
        """The stems that begin in a stretch."""
        return self.stems[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rank:
    """The parts of the body whose numbers are of one shape: 4.2, or 4.2(b)."""

    steps: tuple[Steps, ...]
    spans: tuple[tuple[Span, ...], ...]
    """Where each stands; a number that is given twice stands in two places."""
    headings: tuple[frozenset[str], ...]
    """Stems of each heading."""
    lengths: tuple[int, ...]
    """Words of each."""
    text: Mapping[str, tuple[tuple[int, float], ...]]
    """For each stem the parts that have it, with how much: from 0 to 1."""
    titles: Mapping[str, tuple[tuple[int, bool], ...]]
    """For each stem the parts that have it in their heading, or only in one above."""
    rarity: Mapping[str, float]
    """For each stem, from 0 to 1: the fewer parts have it, the more."""


def words_of(paper: Paper) -> Words:
    """The words of an agreement."""
    return paper.once(_words)


def _words(paper: Paper) -> Words:
    found = [m for m in _WORD.finditer(paper.reading.folded) if m.group() not in _PLAIN]
    return Words(
        starts=tuple(m.start() for m in found), stems=tuple(m.group()[:STEM] for m in found)
    )


def _stems(words: str) -> frozenset[str]:
    return frozenset(w[:STEM] for w in _WORD.findall(words.lower()) if w not in _PLAIN)


def _shape(steps: Steps) -> tuple[bool, ...]:
    return tuple(isinstance(step, int) for step in steps)


def rank_of(paper: Paper, steps: Steps) -> Rank | None:
    """The parts whose numbers are of the shape of this one; `None` for too many."""
    return paper.once(_ranks).get(_shape(steps))


def _ranks(paper: Paper) -> dict[tuple[bool, ...], Rank]:
    """Of each shape that a reference has."""
    seen = pointing(paper)
    shapes = {_shape(p.steps) for p in seen.pointers if p.certain}
    return {shape: rank for shape in shapes if (rank := _rank(paper, seen.parts, shape))}


def _rank(paper: Paper, parts: Parts, shape: tuple[bool, ...]) -> Rank | None:
    chosen = [
        steps for steps, clauses in parts.by_steps.items()
        if _shape(steps) == shape and clauses[0].start < parts.body_end
    ]  # fmt: skip
    if not chosen or len(chosen) > MOST:
        return None
    bounds = sorted(c.start for s, cs in parts.by_steps.items() if len(s) <= len(shape) for c in cs)
    bounds.append(len(paper.document.text))
    spans = [tuple(_spans(parts, steps, bounds)) for steps in chosen]
    words = words_of(paper)
    bags = [Counter(stem for span in own for stem in words.within(*span)) for own in spans]
    held = Counter(stem for bag in bags for stem in bag)
    headings = [_stems(parts.by_steps[steps][0].heading) for steps in chosen]
    above = [_stems(" ".join(_above(parts, steps))) for steps in chosen]
    return Rank(
        steps=tuple(chosen), spans=tuple(spans), headings=tuple(headings),
        lengths=tuple(bag.total() for bag in bags), text=_text(bags),
        titles=_titles(headings, above), rarity=_rarity(held, len(chosen)),
    )  # fmt: skip


def _spans(parts: Parts, steps: Steps, bounds: list[int]) -> Iterator[Span]:
    """Of each place to the next part of its rank or above, whatever was overlooked between."""
    first, *others = parts.by_steps[steps]
    yield first.start, max(first.end, bounds[bisect_right(bounds, first.start)])
    yield from ((other.start, other.end) for other in others)


def _above(parts: Parts, steps: Steps) -> Iterator[str]:
    clause = parts.by_steps[steps][0]
    while clause.parent is not None:
        clause = parts.document.clauses[clause.parent]
        if clause.number:
            yield clause.heading


def _text(bags: list[Counter[str]]) -> Mapping[str, tuple[tuple[int, float], ...]]:
    mean = sum(bag.total() for bag in bags) / len(bags) or 1.0
    held: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for index, bag in enumerate(bags):
        long = 0.5 + 0.5 * bag.total() / mean
        for stem, count in bag.items():
            held[stem].append((index, count / (count + long)))
    return {stem: tuple(has) for stem, has in held.items()}


def _titles(
    headings: list[frozenset[str]], above: list[frozenset[str]]
) -> Mapping[str, tuple[tuple[int, bool], ...]]:
    held: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    for index, (own, other) in enumerate(zip(headings, above, strict=True)):
        for stem in own | other:
            held[stem].append((index, stem in own))
    return {stem: tuple(has) for stem, has in held.items()}


def _rarity(held: Counter[str], count: int) -> Mapping[str, float]:
    most = log((count + 1) / 0.5)
    return {stem: log((count + 1) / (many + 0.5)) / most for stem, many in held.items()}
