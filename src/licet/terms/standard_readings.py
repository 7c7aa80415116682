# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was read back from a document that was drafted from the clause library."""

from collections.abc import Mapping
from dataclasses import dataclass

from licet.terms.agreements import Agreement
from licet.terms.dossiers import Param

__all__ = ["StandardClause", "StandardReading"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardClause:
    """One clause whose words are the library's."""

    kind: str
    wording: str
    values: Mapping[str, Param]
    section: str
    start: int
    end: int
    """Characters of `Document.text`, half-open."""
    altered: tuple[tuple[int, int], ...] = ()
    """Paragraphs of its section that no block of the wording says."""
    missing: tuple[int, ...] = ()
    """Indices of blocks that should always stand and do not."""
    places: Mapping[str, tuple[int, int]]
    """Where each value was read: characters of `Document.text`; none for one told by absence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardReading:
    """A document as far as it is in the words of the library."""

    clauses: tuple[StandardClause, ...]
    others: tuple[tuple[int, int], ...] = ()
    """Sections in other words than the library's: characters of `Document.text`."""
    agreement: Agreement | None = None
    """Its typed terms, without rules; `None` where the cover cannot be read."""
