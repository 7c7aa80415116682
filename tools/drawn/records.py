# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a drawn agreement is: its text, its clauses, and the flaw that was put in."""

from dataclasses import dataclass

__all__ = ["FIRST_KEPT", "Drawn", "Flaw", "Span"]

FIRST_KEPT = 1000
"""Seeds from here on belong to the half kept apart: they alone use the wordings kept back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A clause of the text."""

    key: str
    """Which clause: a key of the wordings."""
    start: int
    end: int
    """Characters of the text, half-open."""
    group: int = -1
    """A finding has to name a clause of each group; one of group -1 it may name as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """What was done to an agreement, and the clauses that clash since."""

    rule: str
    spans: tuple[Span, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """An agreement."""

    seed: int
    kind: str
    """`model`, `hosted`, `data`, `output`, `cross` or `evaluation`."""
    text: str
    clauses: tuple[Span, ...]
    references: tuple[tuple[str, str], ...]
    """The words of each cross-reference, and the number of the clause that is meant."""
    terms: tuple[str, ...]
    """The terms that its definitions define."""
    flaw: Flaw | None = None
