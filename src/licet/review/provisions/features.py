# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Stretches of an agreement that may be a provision, and what the scorer sees of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from licet.review.provisions.concepts import concepts_in, pairs_of
from licet.review.reading import Reading, Sentence

__all__ = ["Candidate", "candidates", "features", "stated"]

LONGEST = 2500
"""Characters up to which the items of a list are read as one stretch."""
SHORTEST = 20
"""Shorter sentences are titles and scraps."""
CROWDED = 30
"""A stretch with more concepts than this is told by its words alone."""
_STOP = re.compile(r"[.?!]['\")\]]*$")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|[0-9]+|[$%]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One sentence, or a sentence with the list it introduces."""

    first: int
    last: int
    """Indexes in `Reading.sentences`, inclusive."""
    start: int
    end: int
    """Characters of `Document.text`."""


def candidates(reading: Reading) -> Iterator[Candidate]:
    """Every sentence, and every run of sentences up to a full stop, in order of start."""
    sentences = reading.sentences
    opened: int | None = None
    for index, sentence in enumerate(sentences):
        if opened is None:
            opened = index
        if sentence.end - sentence.start >= SHORTEST:
            yield _candidate(sentences, index, index)
        start = sentences[opened].start
        if _STOP.search(sentence.folded[-4:].rstrip()) or sentence.end - start > LONGEST:
            if opened != index and sentence.end - start <= LONGEST:
                yield _candidate(sentences, opened, index)
            opened = None


def _candidate(sentences: tuple[Sentence, ...], first: int, last: int) -> Candidate:
    return Candidate(first=first, last=last, start=sentences[first].start, end=sentences[last].end)


_LABEL = re.compile(
    r"(?:(?:[0-9]{1,3}(?:\.[0-9]{1,3}){1,4}\.?|[0-9]{1,3}[.)]|\([a-z0-9]{1,4}\)|[a-z][.)])\s+){1,3}"
)
_NUMBER = re.compile(r"[\W0-9]*")


def stated(reading: Reading, candidate: Candidate) -> int:
    """Where the words of a stretch begin, after its headings and its number."""
    sentences = reading.sentences
    first = candidate.first
    while first < candidate.last and _is_title(sentences[first]):
        first += 1
    label = _LABEL.match(sentences[first].folded)
    start = sentences[first].start
    return start + label.end() if label and label.end() < len(label.string) else start


def _is_title(sentence: Sentence) -> bool:
    """Whether a sentence is a heading, or the number of a clause."""
    words = sentence.folded.strip(" .:-")
    return bool(_NUMBER.fullmatch(words)) or words == sentence.heading.strip(" .:-")


def features(reading: Reading, candidate: Candidate) -> set[str]:
    """Words, concepts, pairs of both; words of the heading and the lead; place and length."""
    sentence = reading.sentences[candidate.first]
    found = _words(reading.folded[candidate.start : candidate.end])
    seen = set(found)
    seen.update(map(" ".join, pairwise(found)))
    seen.update(f"h:{word}" for word in _words(sentence.heading))
    if sentence.lead:
        seen.update(f"l:{word}" for word in _words(sentence.lead[-200:]))
    concepts = concepts_in(found)
    seen.update(f"c:{concept}" for concept in concepts)
    if len(concepts) <= CROWDED:
        seen.update(pairs_of(concepts))
    if candidate.first:
        before = reading.sentences[candidate.first - 1].folded[-300:]
        seen.update(f"b:{concept}" for concept in concepts_in(_words(before)))
    seen.add(f"p:{10 * candidate.start // max(1, len(reading.folded))}")
    seen.add(f"n:{len(found).bit_length()}")
    return seen


def _words(folded: str) -> list[str]:
    return ["0" if word[0] <= "9" and word[0] >= "0" else word for word in _WORD.findall(folded)]
