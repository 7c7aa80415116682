# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a format's reader knows about a stretch of the clean text."""

from dataclasses import dataclass

__all__ = ["Block"]


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
