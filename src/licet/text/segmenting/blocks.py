# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Stretches of the clean text: as a format's reader found them, as they are read."""

from dataclasses import dataclass

__all__ = ["Block", "Paragraph"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, heading, list item or table row, as a format's reader found it."""

    start: int
    end: int
    """Characters of the clean text, half-open, without the line end."""
    kind: str = "paragraph"
    """paragraph, heading, item, row or footnote."""
    level: int = 0
    """Heading or list level from 1, where the format says so; 0 where it does not."""
    label: str = ""
    """The number the format computed for the block (Word, HTML lists), as it stands in the text."""
    page: int | None = None
    paragraph: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One stretch of text a reader takes in as a unit; no white space at its ends."""

    start: int
    end: int
    kind: str = "paragraph"
    """paragraph, heading, item, row, footnote, contents (an entry of a table of contents)
    or furniture (a page number, a source line)."""
    indent: int = 0
    """Columns before the first character, tabs to multiples of four."""
    level: int = 0
    after_blank: bool = True
