# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Find the kinds of clauses by their cue words, sentence by sentence."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from licet.review.kinds.cues import Cue, cues
from licet.review.kinds.readings import FieldReading, KindReading
from licet.review.kinds.rows import rows
from licet.review.kinds.sides import with_sides
from licet.review.kinds.values import values_of
from licet.review.paper import Paper
from licet.review.reading import Reading, Sentence, fold
from licet.terms import Document, Place

__all__ = ["kind_at", "read_kinds"]

LEAD = 300
"""Characters of the words before a list that its items are read with."""
_COMMON = frozenset(
    ("whole.parties", "whole.subject", "whole.definitions", "whole.precedence", "whole.term",
     "model.grant", "model.sublicence", "whole.enforcement")
)  # fmt: skip
"""Kinds whose words stand in sentences about other things, too."""
SHORT = 12
"""A sentence of fewer characters is a label or a number."""
SENTENCE = 4
"""Words of the shortest sentence."""
BODY = 30
"""A sentence of fewer characters is not told by its heading alone: it may be the heading."""


def read_kinds(paper: Paper) -> tuple[KindReading, ...]:
    """The kinds of clauses that a text has, in the order of the kinds.

    A sentence is of a kind where its words say so, or where the heading of its clause does.
    """
    told = with_sides(paper.reading)
    page = _Page.of(told, _pieces(paper.document.text, told))
    return tuple(found for cue in cues().values() if (found := _read(paper, page, cue)))


def kind_at(sentence: Sentence) -> str:
    """The kind that a sentence is best told by; empty if none.

    The heading decides where the sentence says more than one thing.
    """
    said = [cue for cue in cues().values() if _says(sentence, cue)]
    headed = [cue for cue in cues().values() if _heads(sentence, cue)]
    both = [cue.kind for cue in said if cue in headed]
    first = [*both, *(cue.kind for cue in headed), *sorted((cue.kind for cue in said), key=_rank)]
    return first[0] if first else ""


def _rank(kind: str) -> int:
    """A sentence that indemnifies and speaks of a model is about the indemnity."""
    if kind in _COMMON:
        return 2
    return 0 if kind.startswith("whole.") else 1


def _pieces(text: str, told: Reading) -> tuple[Sentence, ...]:
    """Sentences long enough to say something.

    Rows of a cover page are sentences of their own: what stands in one says nothing of the next.
    """
    pieces = (piece for one in told.sentences for piece in rows(text, one))
    return tuple(piece for piece in pieces if _says_something(piece.folded))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """Sentences, and which of them a word or a heading leads to."""

    folded: str
    sentences: tuple[Sentence, ...]
    headed: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, told: Reading, sentences: tuple[Sentence, ...]) -> "_Page":
        headed: dict[str, list[int]] = {}
        telling: dict[int | None, str] = {}
        for index, one in enumerate(sentences):
            if one.clause not in telling:
                telling[one.clause] = _heading(told.document, one)
            if telling[one.clause] and one.end - one.start >= BODY:
                headed.setdefault(telling[one.clause], []).append(index)
        fixed = {heading: tuple(indices) for heading, indices in headed.items()}
        return cls(folded=told.folded, sentences=sentences, headed=fixed)

    def with_any(self, words: Iterable[str]) -> list[int]:
        """Sentences that have one of the words; the text is searched once for each word."""
        found: set[int] = set()
        for word in words:
            at = self.folded.find(word)
            while at >= 0:
                index = bisect_right(self.sentences, at, key=lambda s: s.start) - 1
                end = self.sentences[index].end if index >= 0 else at
                if at < end:
                    found.add(index)
                at = self.folded.find(word, max(end, at + 1))
        return sorted(found)

    def under(self, cue: Cue) -> list[int]:
        """Sentences whose heading is of the kind."""
        found = (i for heading, i in self.headed.items() if cue.headings.fullmatch(heading))
        return sorted(index for indices in found for index in indices)


def _says_something(words: str) -> bool:
    """Whether words are more than a heading that runs into its clause, as `Termination.` does."""
    if len(words) < SHORT:
        return False
    return len(words.split()) >= SENTENCE or any(character.isdigit() for character in words)


def _heading(document: Document, sentence: Sentence) -> str:
    """The innermost heading that tells a kind: `Liability`, where `Cap` below it tells none."""
    index = sentence.clause
    while index is not None:
        clause = document.clauses[index]
        heading = fold(clause.heading).strip()
        if heading and any(cue.headings.fullmatch(heading) for cue in cues().values()):
            return heading
        index = clause.parent
    return ""


def _read(paper: Paper, page: _Page, cue: Cue) -> KindReading | None:
    said = [page.sentences[i] for i in page.with_any(cue.words) if _says(page.sentences[i], cue)]
    own = {one.start for one in said}
    headed = [
        one
        for one in (page.sentences[i] for i in page.under(cue))
        if one.start not in own and not (cue.unless and cue.unless.search(one.folded))
    ]
    if not said and not headed:
        return None
    spoken = said or headed[:1]
    values = [
        v for s in sorted([*said, *headed], key=lambda s: s.start) for v in _values(paper, s, cue)
    ]
    return KindReading(
        kind=cue.kind, places=tuple(_place(paper, s) for s in spoken), values=_settled(values, cue),
        confidence=0.95 if said else 0.75,
    )  # fmt: skip


def _settled(values: list[FieldReading], cue: Cue) -> tuple[FieldReading, ...]:
    """What a text that says several things of one field means by them together."""
    for field in cue.fields:
        own = {value.value for value in values if value.name == field.name}
        if field.prevails in own:
            values = [v for v in values if v.name != field.name or v.value == field.prevails]
        if field.both and {"licensor", "licensee"} <= own:
            values = [replace(v, value=field.both) if v.name == field.name else v for v in values]
    return tuple(values)


def _values(paper: Paper, sentence: Sentence, cue: Cue) -> Iterator[FieldReading]:
    whole = _place(paper, sentence)
    for field in cue.fields:
        for start, end, value, unit in values_of(paper.document.text, sentence, field):
            yield FieldReading(
                name=field.name, value=value, unit=unit, sentence=whole,
                place=paper.place(start, end),
            )  # fmt: skip


def _says(sentence: Sentence, cue: Cue) -> bool:
    words = sentence.folded
    if not any(word in words for word in cue.words) or words.strip() == sentence.heading.strip():
        return False
    if cue.unless and cue.unless.search(words):
        return False
    if cue.says.search(words):
        return True
    if not sentence.lead:
        return False
    lead = sentence.lead[-LEAD:]
    return any(m.end() > len(lead) + 1 for m in cue.says.finditer(f"{lead} {words}"))


def _heads(sentence: Sentence, cue: Cue) -> bool:
    if not sentence.heading or sentence.end - sentence.start < BODY:
        return False
    return cue.headings.fullmatch(sentence.heading.strip()) is not None


def _place(paper: Paper, sentence: Sentence) -> Place:
    return paper.place(sentence.start, sentence.end)
