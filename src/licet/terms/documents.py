# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A document as read: its clean text, its clauses, and the way back to the source."""

from dataclasses import dataclass
from enum import StrEnum

from licet.terms.errors import QuoteError

__all__ = [
    "Clause",
    "ClauseKind",
    "Definition",
    "Document",
    "Format",
    "Marks",
    "Note",
    "NoteKind",
    "Origin",
    "Revision",
    "RevisionKind",
    "section_at",
]


class Format(StrEnum):
    """What the bytes were."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    PDF = "pdf"


class ClauseKind(StrEnum):
    """What a node of the clause tree is in the document."""

    TITLE = "title"
    PREAMBLE = "preamble"
    RECITAL = "recital"
    HEADING = "heading"
    """A part with a heading and no number; its paragraphs are its children."""
    SECTION = "section"
    """A numbered part, at any depth: 2, 2.1, (a), iv."""
    DEFINITION = "definition"
    PARAGRAPH = "paragraph"
    SCHEDULE = "schedule"
    """A schedule, annex, appendix or attachment."""
    EXHIBIT = "exhibit"
    TABLE = "table"
    SIGNATURE = "signature"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One node of the clause tree; a parent's span covers its children's."""

    kind: ClauseKind

    number: str = ""
    """The whole path as a lawyer cites it, `1.b.i(B)` or `2.3(a)`; empty if unnumbered."""

    heading: str = ""
    """The heading's words, without its number; empty if there is none."""

    start: int
    end: int
    """Characters of `Document.text`, half-open."""

    parent: int | None = None
    """Index of the parent in `Document.clauses`; `None` at the top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A term the document defines, and the span of the clause or sentence that does."""

    term: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a stretch of the clean text stood in the source."""

    start: int
    end: int
    """Characters of `Document.text`, half-open."""

    source_start: int | None = None
    """First character of the decoded source (text, Markdown, HTML); `None` where a format
    has no such thing."""

    page: int | None = None
    """Page from 1 (PDF)."""

    paragraph: int | None = None
    """Paragraph of the body from 1 (DOCX)."""


class Marks(StrEnum):
    """How tracked changes are read."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MARKED = "marked"
    """Inserted and deleted words both stand in the text."""


class RevisionKind(StrEnum):
    """What a tracked change did."""

    INSERTED = "inserted"
    DELETED = "deleted"
    MOVED_FROM = "moved_from"
    MOVED_TO = "moved_to"


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One tracked change of a Word document.

    Where the reading leaves the words out (a deletion read as accepted, an insertion read
    as rejected) `start == end` marks the place and `text` has the words.
    """

    kind: RevisionKind
    author: str
    date: str
    """ISO 8601 as the document has it; empty if it has none."""
    text: str
    start: int
    end: int


class NoteKind(StrEnum):
    """What stands beside the running text."""

    COMMENT = "comment"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    HEADER = "header"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A comment, a footnote, a header or a footer; `start:end` is what it is attached to."""

    kind: NoteKind
    text: str
    author: str = ""
    date: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One document: clean text, clause tree, and the way back to the source."""

    sha256: str
    """Hexadecimal digest of the bytes that were read."""

    format: Format
    text: str
    """What a person reads, with line ends as `\\n`; every offset counts its characters."""

    clauses: tuple[Clause, ...] = ()
    """In order of `start`; a parent stands before its children."""

    labels: tuple[tuple[int, int], ...] = ()
    """Spans of list numbers that stand in no text but are computed when the document is shown
    (Word, HTML); a copy made by other means may lack them."""

    definitions: tuple[Definition, ...] = ()
    origins: tuple[Origin, ...] = ()
    """In order, without overlaps."""

    revisions: tuple[Revision, ...] = ()
    notes: tuple[Note, ...] = ()
    warnings: tuple[str, ...] = ()
    """What could not be read though the document could: `page 3 has no text layer`."""

    def quote(self, start: int, end: int) -> str:
        """The verbatim words at `start:end`.

        Raises:
            QuoteError: The span is empty or lies outside the text.
        """
        if not 0 <= start < end <= len(self.text):
            raise QuoteError("the span is not inside the text", where=f"{start}:{end}")
        return self.text[start:end]


def section_at(document: Document, offset: int) -> str:
    """The section that holds `offset`, as a lawyer cites it; a heading where it has no number.

    The innermost numbered clause wins; else the innermost heading, schedule or exhibit;
    else `preamble`.
    """
    number = heading = ""
    for clause in document.clauses:
        if clause.start > offset:
            break
        if offset < clause.end:
            number = clause.number or number
            if clause.heading and not clause.number:
                heading = clause.heading
    return number or heading or "preamble"
