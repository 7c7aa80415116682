# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which of some clauses are the best precedents for what is asked for?

Each clause is scored by itself: the order and the company of the others change nothing.
The score is a weighted sum of the views named in `VIEWS`; the weights were fitted on rated clauses.
See the decision record on the search of precedents.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from licet.review.precedents.concepts import concepts
from licet.review.precedents.query import Query, read_query
from licet.review.precedents.words import folded, learned, stem, stems

__all__ = ["VIEWS", "Ranked", "rank", "rank_for", "views"]

VIEWS = ("words", "said", "together", "near", "early", "against")
"""How a clause is looked at, each 0 to about 2:

`words` BM25 over stems; `said` how much of what is asked for is said, and how often; `together`
the most that one sentence says of it, and `near` two neighbours; `early` how soon it is said;
`against` how much is said, beside what is asked for, of what shall not be."""
READ = 20_000
"""Characters of a clause that are looked at."""
SHORTEST, LONGEST = 40, 2_000
"""Characters of a sentence: shorter ones are read with the next, longer ones in pieces."""
_END = re.compile(r"(?<=[\w)\"'\]]{2}[.?!;:])\s+")
_FULL, _LENGTH = 1.2, 0.6
"""BM25: how soon a word said again adds nothing, and how much the length of a clause counts."""
_WORD_SHARE = 0.5
"""What a word that belongs to no concept weighs beside the concepts."""
_LEAST = 0.3
"""What the most common concept weighs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A clause in its place among others."""

    index: int
    """Which of the given clauses it is, from 0."""
    score: float
    """The higher, the better; to be compared for one query only. Zero: nothing of it is said."""
    matched: tuple[str, ...]
    """Concepts and words that are asked for and said."""
    missing: tuple[str, ...]
    """Concepts and words that are asked for and not said."""
    against: tuple[str, ...]
    """Concepts that the query excludes and the clause has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A query with what each part of it weighs."""

    query: Query
    parts: Mapping[str, float]
    total: float
    words: Mapping[str, float]
    """Stems of all words of the query."""


def rank(query: str, clauses: Sequence[str]) -> tuple[Ranked, ...]:
    """Order clauses by how good a precedent each is for what is asked for, the best first.

    The order of what is given does not matter; of equals, the one whose text comes first in the
    alphabet is first.

    Args:
        query: Some words, such as "liability cap with carve-outs for confidentiality".
        clauses: Texts of clauses, in English.

    Returns:
        Every clause once.

    Raises:
        UsageError: The query has no word, or is too long.
    """
    return rank_for(read_query(query), clauses)


def rank_for(query: Query, clauses: Sequence[str]) -> tuple[Ranked, ...]:
    """`rank` for a query that has been understood already."""
    asked = _weighed(query)
    found = (_ranked(asked, index, text) for index, text in enumerate(clauses))
    return tuple(sorted(found, key=lambda one: (-one.score, clauses[one.index], one.index)))


def views(query: Query, clause: str) -> tuple[float, ...]:
    """What is seen of a clause, in the order of `VIEWS`; for fitting and for explanations."""
    return _seen(_weighed(query), _Clause(query, clause))


class _Clause:
    """A clause laid out for one query: what each of its sentences says of what is asked for."""

    def __init__(self, query: Query, text: str) -> None:
        sentences = list(_sentences(folded(text[:READ])))
        each = [Counter(stems(sentence)) for sentence in sentences]
        self.stems = Counter(word for own in each for word in own.elements())
        self.length = self.stems.total() / learned().usual
        self.asked = [
            _concepts_in(query.wants, sentence)
            | {word for word in query.words if stem(word) in own}
            for sentence, own in zip(sentences, each, strict=True)
        ]
        self.avoided = [_concepts_in(query.avoids, sentence) for sentence in sentences]
        for name in (*query.wants, *query.avoids):
            lacks = concepts()[name].lacks
            if lacks and not any(lacks.search(sentence) for sentence in sentences):
                for own in self.asked if name in query.wants else self.avoided:
                    own.add(name)
        self.said = Counter(part for own in self.asked for part in own)


def _sentences(text: str) -> Iterator[str]:
    """Sentences and items of lists."""
    start = 0
    for end in (*(match.end() for match in _END.finditer(text)), len(text)):
        if end - start >= SHORTEST or end == len(text):
            for piece in range(start, end, LONGEST):
                yield text[piece : min(end, piece + LONGEST)]
            start = end


def _concepts_in(names: Sequence[str], sentence: str) -> set[str]:
    return {name for name in names if concepts()[name].said_in(sentence)}


def _weighed(query: Query) -> _Asked:
    known = learned()
    parts = {name: max(_LEAST, known.concepts.get(name, known.rarest)) for name in query.wants}
    for word in query.words:
        parts[word] = _WORD_SHARE * known.stems.get(stem(word), known.rarest)
    words = {word: known.stems.get(word, known.rarest) for word in stems(query.text)}
    return _Asked(query=query, parts=parts, total=sum(parts.values()) or 1.0, words=words)


def _ranked(asked: _Asked, index: int, text: str) -> Ranked:
    clause = _Clause(asked.query, text)
    seen = _seen(asked, clause)
    weights = learned().weights
    score = sum(weights[view] * value for view, value in zip(VIEWS, seen, strict=True))
    avoided = set().union(*clause.avoided)
    return Ranked(
        index=index, score=round(score, 6),
        matched=tuple(part for part in asked.parts if part in clause.said),
        missing=tuple(part for part in asked.parts if part not in clause.said),
        against=tuple(name for name in asked.query.avoids if name in avoided),
    )  # fmt: skip


def _seen(asked: _Asked, clause: _Clause) -> tuple[float, ...]:
    return (_words(asked, clause), *_said(asked, clause), _against(asked, clause))


def _words(asked: _Asked, clause: _Clause) -> float:
    """BM25 over the stems of the query, as a share of what it could be for each said once."""
    often = 1 - _LENGTH + _LENGTH * clause.length
    found = sum(
        weight * _saturated(clause.stems[word], often)
        for word, weight in asked.words.items()
        if word in clause.stems
    )
    return found / (sum(asked.words.values()) or 1.0)


def _saturated(count: float, length: float) -> float:
    return count * (_FULL + 1) / (count + _FULL * length)


def _said(asked: _Asked, clause: _Clause) -> tuple[float, float, float, float]:
    """The views from `said` to `early`."""

    def weight(parts: set[str]) -> float:
        return sum(asked.parts[part] for part in parts)

    length = 1 - _LENGTH + _LENGTH * clause.length
    said = sum(asked.parts[part] * _saturated(n, length) for part, n in clause.said.items())
    together = max(map(weight, clause.asked), default=0.0)
    near = max((weight(one | two) for one, two in pairwise(clause.asked)), default=together)
    early = sum(
        asked.parts[part] / (1 + next(i for i, own in enumerate(clause.asked) if part in own))
        for part in clause.said
    )
    return (said / asked.total, together / asked.total, near / asked.total, early / asked.total)


def _against(asked: _Asked, clause: _Clause) -> float:
    """The largest share of what is avoided in a sentence that says what is asked for."""
    return (
        max(
            (
                len(avoided) / len(asked.query.avoids) * sum(asked.parts[part] for part in own)
                for own, avoided in zip(clause.asked, clause.avoided, strict=True)
                if avoided
            ),
            default=0.0,
        )
        / asked.total
    )
