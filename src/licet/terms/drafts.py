# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A drafted agreement: its cover, sections and schedules, ready to be written in any format."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["CoverRow", "Draft", "DraftBlock", "DraftBlockKind", "DraftSchedule", "DraftSection",
           "Run", "RunKind", "Signatory"]  # fmt: skip


class RunKind(StrEnum):
    """What a stretch of words is."""

    PLAIN = "plain"
    TERM = "term"
    """A defined term where it is defined."""
    REFERENCE = "reference"
    """A reference to a section or schedule; `target` names it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of words of one sort."""

    text: str
    kind: RunKind = RunKind.PLAIN
    target: str = ""
    """Of a reference: the `id` of the section or schedule."""


class DraftBlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    """Numbered `2.1`."""
    ITEM = "item"
    """Numbered `(a)`, under the paragraph before it."""
    DEFINITION = "definition"
    """Unnumbered, under the paragraph before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftBlock:
    """One paragraph, item or definition."""

    kind: DraftBlockKind
    number: str = ""
    """As it is shown: `2.1`, `(a)`; empty for a definition."""
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """Its words, without the number."""
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSection:
    """One clause."""

    id: str
    """Of the clause of the agreement."""
    number: str
    """`2`."""
    heading: str
    blocks: tuple[DraftBlock, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverRow:
    """One line of the cover page."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSchedule:
    """A table at the end."""

    id: str
    title: str
    """`Schedule 1: Licensed Materials`."""
    intro: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signs."""

    label: str
    """`Licensor`."""
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One drafted agreement."""

    id: str
    title: str
    cover: tuple[CoverRow, ...]
    opening: str
    """The sentence between the cover and the first section."""
    sections: tuple[DraftSection, ...]
    schedules: tuple[DraftSchedule, ...] = ()
    closing: str = ""
    """The sentence over the signatures."""
    signatories: tuple[Signatory, ...] = ()
