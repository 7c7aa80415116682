# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a cue is, and where a text answers to one.

A cue is written `remov* & watermark* & ^shall not & !without consent & ~output*`: concepts that
stand near one another in a sentence; `^` also in what the sentence depends on (its heading, the
words before its list), `~` also in the sentences around it, `!` not near, `!~` not around.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from licet.review.clause_keys.lists import announced
from licet.review.clause_keys.words import Concept, Spot, Words, concept
from licet.review.licence_terms.modality import MOST, governing
from licet.review.paper import Paper
from licet.review.reading import Sentence
from licet.terms import Place
from licet.terms.errors import DecodeError

__all__ = ["Cue", "Hit", "Page", "cue", "written_out"]

NEAR = 40
"""Words between concepts of one cue."""
AROUND = 90
"""Words to a concept that may stand in a sentence beside."""
BEFORE = 25
"""Words from a denial of a duty to what is denied."""
LONG = 420
"""Characters of a sentence that is quoted whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Concepts that together say one thing."""

    near: tuple[Concept, ...]
    """In the sentence; never empty."""
    leading: tuple[Concept, ...] = ()
    """In the sentence, or in what it depends on."""
    around: tuple[Concept, ...] = ()
    """In the sentence, or in one beside it in the same section."""
    absent: tuple[Concept, ...] = ()
    """Not in the sentence."""
    nowhere: tuple[Concept, ...] = ()
    """Neither in the sentence nor around it, nor in what it depends on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Where a text answers to a cue: words, and the number of the sentence."""

    first: int
    end: int
    sentence: int


_NAMED = re.compile(r"\{(\w+)\}")


def written_out(written: str, named: Mapping[str, str]) -> str:
    """A concept with named ones in their place; inside a phrase only those of single words.

    Raises:
        DecodeError: A name is unknown, or a phrase of several words is put inside a phrase.
    """
    parts = []
    for part in written.split("|"):
        whole = _NAMED.fullmatch(part.strip())
        parts.append(
            written_out(_known(whole.group(1), named), named) if whole
            else _NAMED.sub(lambda m: _inside(m.group(1), named), part)
        )  # fmt: skip
    return "|".join(parts)


def _known(name: str, named: Mapping[str, str]) -> str:
    if name not in named:
        raise DecodeError(f"there is no concept `{name}`", hint="name it under [concepts]")
    return named[name]


def _inside(name: str, named: Mapping[str, str]) -> str:
    words = written_out(_known(name, named), named).replace("|", "/")
    if " " in words:
        raise DecodeError(f"the concept `{name}` has phrases", hint="use it on its own")
    return words


def cue(written: str, named: Mapping[str, str]) -> Cue:
    """Read one cue.

    Raises:
        DecodeError: Nothing of it has to stand in the sentence.
    """
    groups: dict[str, list[Concept]] = {"": [], "^": [], "~": [], "!": [], "!~": []}
    for part in (p.strip() for p in written.split("&")):
        mark = next(m for m in ("!~", "!", "^", "~", "") if part.startswith(m))
        groups[mark].append(concept(written_out(part.removeprefix(mark).strip(), named)))
    if not groups[""]:
        raise DecodeError(f"`{written}` has no concept to begin with")
    return Cue(
        near=tuple(groups[""]), leading=tuple(groups["^"]), around=tuple(groups["~"]),
        absent=tuple(groups["!"]), nowhere=tuple(groups["!~"]),
    )  # fmt: skip


class Page:
    """A paper ready to be asked for cues.

    Args:
        paper: The agreement.
    """

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.reading = paper.reading
        self.words = Words(self.reading.folded)
        self._contexts: dict[int, Words] = {}
        self._leading: dict[int, str] = {}

    @cached_property
    def _firsts(self) -> list[int]:
        return [self.words.at(s.start) for s in self.reading.sentences]

    @cached_property
    def _ends(self) -> list[int]:
        return [self.words.at(s.end) for s in self.reading.sentences]

    def sentence_of(self, word: int) -> int:
        """Number of the sentence that holds a word."""
        return max(bisect_left(self._firsts, word + 1) - 1, 0)

    def bounds(self, sentence: int) -> Spot:
        """The words of a sentence, with what a colon joins to it."""
        before, after = max(sentence - 1, 0), min(sentence + 1, len(self._ends) - 1)
        first = before if self._announces(before) else sentence
        last = after if self._announces(sentence) else sentence
        return self._firsts[first], self._ends[last]

    def _announces(self, sentence: int) -> bool:
        return self.reading.sentences[sentence].folded.endswith(":")

    def has(self, wanted: Concept) -> bool:
        """Whether a concept stands anywhere."""
        return bool(self.words.spots(wanted))

    def context(self, sentence: int) -> Words:
        """What a sentence depends on: its heading, its lead, the stem of its list."""
        known = self._contexts.get(sentence)
        if known is None:
            heading = self.reading.sentences[sentence].heading
            known = Words(f"{heading} . {self.leading(sentence)}")
            self._contexts[sentence] = known
        return known

    def leading(self, sentence: int) -> str:
        """The folded words a sentence depends on: what announces its lists, their stem."""
        known = self._leading.get(sentence)
        if known is None:
            above = announced(self.reading, sentence)
            known = self._leading[sentence] = f"{above} {governing(self.reading, sentence)}"
        return known

    def hits(self, one: Cue, *, denied: Concept | None) -> Iterator[Hit]:
        """Where the text answers to a cue, at most once a sentence.

        Args:
            one: The cue.
            denied: Words that take back what is said after them, such as `no obligation to`.
        """
        seeds = min((self.words.spots(c) for c in one.near), key=len)
        for number, spots in groupby(seeds, key=lambda s: self.sentence_of(s[0])):
            for _, spot in zip(range(MOST), spots, strict=False):
                hit = self._hit(one, number, spot)
                if hit and not (denied and self._denied(hit, denied)):
                    yield hit
                    break

    def _hit(self, one: Cue, number: int, seed: Spot) -> Hit | None:
        low, high = self.bounds(number)
        first, end = seed
        if end > high:
            return None
        for wanted in one.near:
            spot = self.nearest(wanted, seed[0], low, high, NEAR)
            if spot is None:
                return None
            first, end = min(first, spot[0]), max(end, spot[1])
        hit = Hit(first=first, end=end, sentence=number)
        return hit if self._surroundings(one, hit, seed[0]) else None

    def _surroundings(self, one: Cue, hit: Hit, at: int) -> bool:
        low, high = self.bounds(hit.sentence)
        if any(self.nearest(c, at, low, high, NEAR) for c in one.absent):
            return False
        if not all(self._leads(c, hit.sentence, at) for c in one.leading):
            return False
        if not all(self._around(c, hit.sentence, at) for c in one.around):
            return False
        return not any(
            self._leads(c, hit.sentence, at) or self._around(c, hit.sentence, at)
            for c in one.nowhere
        )

    def nearest(self, wanted: Concept, at: int, low: int, high: int, reach: int) -> Spot | None:
        """The spot nearest to a word, inside the bounds and the reach."""
        spots = self.words.spots(wanted)
        index = bisect_left(spots, (at, 0))
        near = [
            spot
            for spot in spots[max(index - 1, 0) : index + 2]
            if low <= spot[0] and spot[1] <= high and abs(spot[0] - at) <= reach
        ]
        return min(near, key=lambda s: abs(s[0] - at), default=None)

    def _leads(self, wanted: Concept, sentence: int, at: int) -> bool:
        if self.nearest(wanted, at, *self.bounds(sentence), NEAR * 3):
            return True
        return bool(self.context(sentence).spots(wanted))

    def _around(self, wanted: Concept, sentence: int, at: int) -> bool:
        spot = self.nearest(wanted, at, 0, len(self.words.words), AROUND)
        if spot is None:
            return False
        there = self.sentence_of(spot[0])
        return abs(there - sentence) <= 1 or self.part(there) == self.part(sentence)

    def part(self, sentence: int) -> str:
        """The main section that a sentence stands in, or its heading."""
        return _main(self.reading.sentences[sentence])

    def _denied(self, hit: Hit, denied: Concept) -> bool:
        low, high = self.bounds(hit.sentence)
        spots = self.words.spots(denied)
        index = bisect_left(spots, (max(low, hit.first - BEFORE), 0))
        return index < len(spots) and spots[index][0] < min(hit.end, high)

    def place(self, hit: Hit) -> Place:
        """The words to show: the sentence, or of a long one what answered to the cue."""
        sentence = self.reading.sentences[hit.sentence]
        if sentence.end - sentence.start <= LONG:
            return self.paper.place(sentence.start, sentence.end)
        return self.paper.place(self.words.starts[hit.first], self.words.ends[hit.end - 1])

    def any_of(self, cues: Iterable[Cue], *, denied: Concept | None) -> list[Hit]:
        """Where the text answers to one of several cues, in order, once a sentence."""
        found = {hit.sentence: hit for one in cues for hit in self.hits(one, denied=denied)}
        return [found[number] for number in sorted(found)]


_MAIN = re.compile(r"\w+")


def _main(sentence: Sentence) -> str:
    match = _MAIN.search(sentence.section)
    return match.group() if match else sentence.section
