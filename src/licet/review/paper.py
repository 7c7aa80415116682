# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An agreement laid out for review: what several rules ask of it is read once."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar, cast

from licet.review.extract import extract_reading
from licet.review.provisions import NAMED, find_named, find_provisions
from licet.review.reading import Reading, Sentence, read_sentences
from licet.terms import Document, Instrument, Place, Provision, Term

__all__ = ["Paper"]

_Read = TypeVar("_Read")

_EMPTY: Mapping[str, Instrument] = MappingProxyType({})


class Paper:
    """A document, and what is read from it when a rule first asks.

    Args:
        document: From `licet.text.read`.
        shelf: Known licences by the names, in lower case, that an agreement may call them by;
            what is asked of upstream licences is asked of these.
    """

    def __init__(self, document: Document, shelf: Mapping[str, Instrument] = _EMPTY) -> None:
        self.document = document
        self.shelf = shelf
        self._kept: dict[Callable[[Paper], object], object] = {}

    def once(self, reader: Callable[["Paper"], _Read]) -> _Read:
        """What a reader makes of this agreement; it is asked the first time alone.

        Args:
            reader: A function of the module, the same for everybody who asks.
        """
        if reader not in self._kept:
            self._kept[reader] = reader(self)
        return cast("_Read", self._kept[reader])

    @cached_property
    def reading(self) -> Reading:
        """Its sentences, folded without moving a character."""
        return read_sentences(self.document)

    @cached_property
    def terms(self) -> dict[str, Term]:
        """The terms of the closed vocabulary, by key."""
        return {term.key: term for term in extract_reading(self.reading)}

    @cached_property
    def provisions(self) -> tuple[Provision, ...]:
        """The provisions of a commercial agreement."""
        return find_provisions(self.reading)

    def of_kind(self, kind: str) -> tuple[Provision, ...]:
        """The provisions of one kind, in order of the text."""
        some = self._named if kind in NAMED else self.provisions
        return tuple(p for p in some if p.kind == kind)

    @cached_property
    def _named(self) -> tuple[Provision, ...]:
        return find_named(self.reading)

    def place(self, start: int, end: int) -> Place:
        """The words at `start:end` with the section they stand in.

        Raises:
            QuoteError: The span is empty or lies outside the text.
        """
        return Place(
            section=self.section(start), quote=self.document.quote(start, end),
            start=start, end=end,
        )  # fmt: skip

    def section(self, offset: int) -> str:
        """The section a character stands in, as a lawyer cites it."""
        sentence = self.sentence(offset)
        return sentence.section if sentence else "preamble"

    def sentence(self, offset: int) -> Sentence | None:
        """The sentence that holds a character, or the last one before it."""
        sentences = self.reading.sentences
        index = bisect_right(sentences, offset, key=lambda s: s.start) - 1
        return sentences[index] if index >= 0 else None
