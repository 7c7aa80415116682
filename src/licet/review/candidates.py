# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which licences are worth laying beside a text: by the sentences they share."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from licet.review.align import Known, Text, known
from licet.review.fingerprint import SCHEME, read_words
from licet.terms.licences import Catalogue

__all__ = ["Candidate", "Shelf", "candidates", "resembling", "shelf"]

BEST = 8
"""Candidates that are laid beside a text in full; editions of one family run to eight."""

GRAM = 4
"""Words in a row that are compared where no whole sentence is shared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """A catalogue, indexed for search."""

    known: Mapping[str, Known]
    titles: Mapping[str, frozenset[str]]
    """Words of each title: alone they grant and forbid nothing."""
    by_digest: Mapping[str, str]
    by_sentence: Mapping[str, tuple[tuple[str, int], ...]]
    """Hash of a sentence to licences and the number of the sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A licence and the words of the text in which it may stand."""

    licence: str
    start: int
    end: int
    anchors: tuple[int, int]
    """The words in which its sentences are looked for whole; around them only what is left."""
    score: int
    """Twice the words shared, less the words of the licence."""


_TITLE_WORDS = frozenset(
    ("license", "licence", "licensing", "agreement", "the", "a", "of", "text", "full", "file",
     "under", "terms", "this", "software", "is")
)  # fmt: skip


@lru_cache(maxsize=4)
def shelf(catalogue: Catalogue) -> Shelf:
    """Index a catalogue; the same catalogue is indexed once."""
    parsed: dict[str, Known] = {}
    by_digest: dict[str, str] = {}
    by_sentence: dict[str, tuple[tuple[str, int], ...]] = {}
    for licence, print_ in catalogue.prints.items():
        if print_.scheme != SCHEME:
            continue
        parsed[licence] = known(print_)
        by_digest.setdefault(print_.digest, licence)
    for licence, base in parsed.items():
        for sentence, mark in enumerate(base.hashes):
            by_sentence[mark] = (*by_sentence.get(mark, ()), (licence, sentence))
    titles = {
        licence: _TITLE_WORDS | frozenset(read_words(catalogue.titles[licence]).tokens)
        for licence in parsed
    }
    return Shelf(known=parsed, titles=titles, by_digest=by_digest, by_sentence=by_sentence)


def candidates(text: Text, here: Shelf, start: int, end: int) -> tuple[Candidate, ...]:
    """The licences that share most sentences with `text.words[start:end]`, best first."""
    bounds = text.words.bounds
    shared: dict[str, list[tuple[int, int]]] = {}
    for number in range(*_sentences(text, start, end)):
        for licence, sentence in here.by_sentence.get(text.hashes[number], ()):
            shared.setdefault(licence, []).append((bounds[number], sentence))
    found = (_window(licence, pairs, here.known[licence], start, end)
             for licence, pairs in shared.items())  # fmt: skip
    return tuple(sorted(found, key=lambda c: (-c.score, c.licence))[:BEST])


def _sentences(text: Text, start: int, end: int) -> tuple[int, int]:
    first = text.words.sentence_at(start)
    if text.words.bounds[first] < start:
        first += 1
    last = text.words.sentence_at(end)
    return first, min(last, len(text.hashes))


def _window(
    licence: str, pairs: list[tuple[int, int]], base: Known, start: int, end: int
) -> Candidate:
    """The stretch, not much longer than the licence, that shares most of its sentences."""
    size = base.bounds[-1]
    slack = size // 4 + 60
    total, left, right = _densest(pairs, base, size + slack)
    inside = {sentence for _, sentence in pairs[left : right + 1]}
    if all(k not in inside for _, k in (*pairs[:left], *pairs[right + 1 :])):
        left, right = 0, len(pairs) - 1  # no second copy: what was put in may be long
        total = sum(map(base.length, {sentence for _, sentence in pairs}))
    (first, head), (last, tail) = pairs[left], pairs[right]
    return Candidate(
        licence=licence,
        start=max(start, first - base.bounds[head] - slack),
        end=min(end, last + size - base.bounds[tail] + slack),
        anchors=(first, last + base.length(tail)),
        score=2 * total - size,
    )


def _densest(pairs: list[tuple[int, int]], base: Known, reach: int) -> tuple[int, int, int]:
    """Words of different sentences shared within `reach` words, and the first and last pair."""
    best, total, left = (0, 0, 0), 0, 0
    inside: dict[int, int] = {}
    for right, (place, sentence) in enumerate(pairs):
        inside[sentence] = inside.get(sentence, 0) + 1
        total += base.length(sentence) if inside[sentence] == 1 else 0
        while place - pairs[left][0] > reach or inside[pairs[left][1]] > 1:
            gone = pairs[left][1]
            inside[gone] -= 1
            total -= base.length(gone) if not inside[gone] else 0
            left += 1
        if total > best[0]:
            best = (total, left, right)
    return best


def resembling(text: Text, here: Shelf, start: int, end: int) -> tuple[Candidate, ...]:
    """Licences that share runs of words, best first, for a text that shares few sentences."""
    ours = _grams(text.sketch[start:end])
    found = []
    for licence, base in here.known.items():
        theirs = _known_grams(base.sketch)
        if common := len(ours & theirs):
            score = 2 * common - len(theirs)
            if common >= len(theirs) // 5:
                found.append(
                    Candidate(
                        licence=licence, start=start, end=end, anchors=(start, end), score=score
                    )
                )
    return tuple(sorted(found, key=lambda c: (-c.score, c.licence))[:3])


@lru_cache(maxsize=512)
def _known_grams(sketch: bytes) -> frozenset[bytes]:
    """Those of a licence, which is compared with one document after the other."""
    return _grams(sketch)


def _grams(sketch: bytes) -> frozenset[bytes]:
    return frozenset(sketch[i : i + GRAM] for i in range(len(sketch) - GRAM + 1))
