# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a redline of two Word files gives."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Change", "ChangeKind", "Comment", "CommentFate", "Redlined"]


class ChangeKind(StrEnum):
    """What happened to words, a paragraph or a row."""

    REPLACED = "replaced"
    INSERTED = "inserted"
    DELETED = "deleted"
    PARAGRAPH_INSERTED = "paragraph-inserted"
    PARAGRAPH_DELETED = "paragraph-deleted"
    MOVED = "moved"
    ROW_INSERTED = "row-inserted"
    ROW_DELETED = "row-deleted"
    TABLE_INSERTED = "table-inserted"
    TABLE_DELETED = "table-deleted"
    FORMATTED = "formatted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One tracked change, said to a person."""

    kind: ChangeKind
    part: str
    """Where it stands: `body`, `header`, `footer`, `footnote` or `endnote`."""
    paragraph: int
    """Paragraph of that part in the old version, from 1; a table counts as one.

    Of what was inserted, the one it stands behind; 0 at the beginning.
    """
    section: str
    """Number or heading of the section of the old version; empty before the first."""
    old: str
    new: str
    tracked_by: str = ""
    """Who had tracked it in the new file; empty if nobody had."""


class CommentFate(StrEnum):
    """What became of a comment that not both versions have."""

    BROUGHT = "brought-over"
    """Only the new version has it: it was put on the same words."""
    GONE = "gone"
    """The new version has it no more: it stays."""
    EXPLAINS = "explains"
    """Neither has it: it says what a change means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment that not both versions have."""

    fate: CommentFate
    author: str
    date: str
    """As the file says it; empty if it does not."""
    words: str
    at: str = ""
    """The words it was put on; empty if it is on none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Redlined:
    """The old Word file with what makes it the new one as tracked changes."""

    data: bytes
    changes: tuple[Change, ...]
    """In the order of the document; notes, headers and footers last."""
    left: tuple[str, ...] = ()
    """What differs and cannot be tracked in a Word file, such as the size of a page."""
    comments: tuple[Comment, ...] = ()
    """Comments that not both versions have, those that are gone first."""
