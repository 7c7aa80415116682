# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was read out of a document: terms, provisions, and which licence it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from licet.terms.documents import Document
from licet.terms.errors import QuoteError

__all__ = [
    "SCHEMA",
    "SILENT",
    "Difference",
    "DifferenceKind",
    "Dossier",
    "Identification",
    "Match",
    "Param",
    "Provision",
    "Term",
]

SCHEMA = "licet/dossier/1"
"""Name and version of the JSON that `licet read --json` prints."""

SILENT = "silent"
"""The value of a term on which the text says nothing. Never a permission."""

Param = str | int | float | bool | tuple[str, ...]
"""A detail of a term: an amount, a name, a day count, a list of ISO codes."""


def _check_quote(quote: str, start: int, end: int, where: str) -> None:
    if not quote or end - start != len(quote) or start < 0:
        raise QuoteError(
            "a value needs the words it was read from",
            where=where,
            hint="quote the text with Document.quote(start, end)",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One of the closed vocabulary's terms, with its value and the words it was read from."""

    key: str
    value: str = SILENT
    params: Mapping[str, Param]
    """Details: numbers, names, places, days, strings to display. Empty for silent."""

    section: str = ""
    quote: str = ""
    start: int = 0
    end: int = 0
    contested: str | None = None
    """The question on which readers differ, if they do."""

    def __post_init__(self) -> None:
        if self.value != SILENT:
            _check_quote(self.quote, self.start, self.end, f"term {self.key}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """A provision of a commercial agreement: its kind, its values, its words."""

    kind: str
    value: str
    """The value a person would write on a cover page: a date, a place, `30 days`, `yes`."""

    params: Mapping[str, Param]
    section: str
    quote: str
    start: int
    end: int

    def __post_init__(self) -> None:
        _check_quote(self.quote, self.start, self.end, f"provision {self.kind}")


class Match(StrEnum):
    """How a text relates to the catalogue."""

    EXACT = "exact"
    VARIANT = "variant"
    UNKNOWN = "unknown"


class DifferenceKind(StrEnum):
    """What happened to a sentence of the known edition."""

    CHANGED = "changed"
    NEW = "new"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One sentence in which a text departs from the nearest known edition."""

    kind: DifferenceKind
    start: int
    end: int
    """In `Document.text`; for a missing sentence `start == end`, the place it should stand."""
    text: str
    """The sentence as it stands here; empty for a missing one."""
    section: str = ""
    terms: tuple[str, ...] = ()
    """Keys of the terms that sit in this sentence, here or in the known edition."""
    sentence: int = 0
    """Its number from 1: in the known edition, or in this text for a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identification:
    """Which licence a stretch of text is."""

    match: Match
    licence: str | None = None
    edition: str | None = None
    title: str | None = None
    nearest: str | None = None
    """Id of the nearest known edition, where the match is not exact."""
    sentences: int = 0
    """How many sentences the known edition has."""
    differences: tuple[Difference, ...] = ()
    start: int = 0
    end: int = 0
    """The part of the document this speaks of."""
    embedded: tuple["Identification", ...] = ()
    """Further licences found in the same document."""

    @property
    def whole(self) -> "Identification | None":
        """The exact copy of the nearest edition that stands inside, with other words around it."""
        return next(
            (
                part
                for part in self.embedded
                if part.match is Match.EXACT and part.licence == self.nearest
            ),
            None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything read from one document; later stages extend it."""

    document: Document
    identified: Identification
    terms: tuple[Term, ...]
    """Every key of the vocabulary once, in its order."""
    provisions: tuple[Provision, ...] = ()

    def __post_init__(self) -> None:
        said: tuple[Term | Provision, ...] = (*self.terms, *self.provisions)
        for item in said:
            if item.quote and self.document.text[item.start : item.end] != item.quote:
                raise QuoteError(
                    "the quotation is not in the text at these offsets",
                    where=f"{item.start}:{item.end}",
                )
