# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A text as numbered words, and where a concept stands in it.

A word is a run of letters and figures, or a colon. A concept is written as alternatives,
`terminat*|come/comes .. end`: words in a row; `*` any ending, `/` either word, `..` up to three
words between and `...` up to eight. Where it stands is looked up, not searched for: the cost
grows with how often its words occur.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from licet.terms.errors import DecodeError

__all__ = ["Concept", "Spot", "Words", "concept"]

_WORD = re.compile(r"[^\W_]+|:")
_GAPS = {"..": 3, "...": 8}

Spot = tuple[int, int]
"""First word, and the one after the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    """One word of a phrase, and how many others may stand before it."""

    words: tuple[str, ...]
    gap: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """Phrases that say the same."""

    phrases: tuple[tuple[_Step, ...], ...]
    written: str
    """As in the table: two concepts written alike are one."""


def concept(written: str) -> Concept:
    """Read one concept; named ones have to be written out before.

    Raises:
        DecodeError: A phrase has no words, or begins or ends with a gap.
    """
    return Concept(
        phrases=tuple(_phrase(part.strip()) for part in written.split("|")), written=written
    )


def _phrase(written: str) -> tuple[_Step, ...]:
    steps: list[_Step] = []
    gap = 0
    for part in written.split():
        if part in _GAPS:
            gap = _GAPS[part]
            continue
        steps.append(_Step(words=tuple(part.split("/")), gap=gap if steps else 0))
        gap = 0
    if not steps or gap or written.startswith("."):
        raise DecodeError(f"`{written}` is no phrase", hint="words, with gaps only between them")
    return tuple(steps)


class Words:
    """The words of a folded text.

    Args:
        folded: From `review.reading.fold`.
    """

    def __init__(self, folded: str) -> None:
        found = list(_WORD.finditer(folded))
        self.words = [m.group() for m in found]
        self.starts = [m.start() for m in found]
        self.ends = [m.end() for m in found]
        self._spots: dict[str, list[Spot]] = {}

    @cached_property
    def _where(self) -> dict[str, list[int]]:
        where: dict[str, list[int]] = {}
        for index, word in enumerate(self.words):
            where.setdefault(word, []).append(index)
        return where

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._where)

    def at(self, offset: int) -> int:
        """Number of the first word that begins at or after a character."""
        return bisect_left(self.starts, offset)

    def spots(self, wanted: Concept) -> list[Spot]:
        """Where a concept stands, in order."""
        known = self._spots.get(wanted.written)
        if known is None:
            found = {spot for phrase in wanted.phrases for spot in self._runs(phrase)}
            known = self._spots[wanted.written] = sorted(found)
        return known

    def _runs(self, phrase: tuple[_Step, ...]) -> Iterator[Spot]:
        spelt = [self._spelt(step) for step in phrase]
        if not all(spelt):
            return
        for first in (at for word in spelt[0] for at in self._where[word]):
            end = self._follow(phrase, spelt, first)
            if end:
                yield first, end

    def _follow(self, phrase: tuple[_Step, ...], spelt: list[set[str]], first: int) -> int:
        """The word after the phrase that begins at `first`; 0 if it does not."""
        at = first
        for step, allowed in zip(phrase[1:], spelt[1:], strict=True):
            following = range(at + 1, min(at + 2 + step.gap, len(self.words)))
            at = next((i for i in following if self.words[i] in allowed), 0)
            if not at:
                return 0
        return at + 1

    def _spelt(self, step: _Step) -> set[str]:
        """The words of this text that a step allows."""
        found: set[str] = set()
        for word in step.words:
            if word.endswith("*"):
                found.update(self._beginning(word[:-1]))
            elif word in self._where:
                found.add(word)
        return found

    def _beginning(self, stem: str) -> Iterator[str]:
        vocabulary = self._sorted
        for index in range(bisect_left(vocabulary, stem), len(vocabulary)):
            if not vocabulary[index].startswith(stem):
                return
            yield vocabulary[index]
