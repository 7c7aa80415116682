# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A document's text cut for a page: paragraphs, and in them stretches with the same marks."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from licet.terms import Clause, Document, Note, Revision, RevisionKind, section_at

__all__ = ["Block", "Mark", "Piece", "blocks", "visible"]

DEEPEST = 5
"""Levels that are indented further than the one above."""

_STEERING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
_VISIBLE = {c: chr(0x2400 + c) for c in range(32) if c not in (9, 10)} | {
    c: f"[U+{c:04X}]" for c in (*_STEERING, *range(0x7F, 0xA0))
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A quotation of a row of the panel."""

    row: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text in which the same marks hold."""

    text: str
    rows: tuple[str, ...] = ()
    """Rows whose quotation covers it."""
    begins: tuple[str, ...] = ()
    """Those of them whose quotation begins here."""
    change: str = ""
    """What a tracked change did here: `ins`, `del`, or nothing."""
    by: str = ""
    """Author and day of the change."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph as shown: its depth, whether it is a heading, its pieces."""

    depth: int
    heading: bool
    section: str
    pieces: tuple[Piece, ...]


def visible(words: str) -> str:
    """Words with what would steer the display (directions, control characters) spelled out.

    >>> visible("a" + chr(0x202E) + "b")
    'a[U+202E]b'
    """
    return words.translate(_VISIBLE).encode("utf-8", "replace").decode()


def blocks(document: Document, marks: tuple[Mark, ...]) -> Iterator[Block]:
    """Paragraphs in order, each cut where a quotation, a change or a note begins or ends."""
    starts = [clause.start for clause in document.clauses]
    depths = _depths(document)
    spans = list(_paragraphs(document))
    nexts = [*(start for start, _ in spans[1:]), len(document.text) + 1]
    for (start, end), following in zip(spans, nexts, strict=True):
        clause = _clause_at(document, starts, start)
        cut = _Cut(
            document=document, start=start, end=end,
            marks=tuple(m for m in marks if m.start < end and start < m.end),
            changes=tuple(
                r for r in document.revisions if r.start < following and start <= r.end
            ),
            notes=tuple(n for n in document.notes if n.start < end and start < n.end),
        )  # fmt: skip
        yield Block(
            depth=0 if clause is None else min(depths[clause], DEEPEST),
            heading=clause is not None
            and _is_heading(document.clauses[clause], document.text[start:end], start),
            section=section_at(document, start),
            pieces=tuple(cut.pieces()),
        )


def _depths(document: Document) -> list[int]:
    depths: list[int] = []
    for clause in document.clauses:
        depths.append(0 if clause.parent is None else depths[clause.parent] + 1)
    return depths


def _paragraphs(document: Document) -> Iterator[tuple[int, int]]:
    """Spans between blank lines and clause starts, so that each clause begins its own line."""
    text = document.text
    cuts = {0, len(text)} | {c.start for c in document.clauses}
    at = text.find("\n\n")
    while at != -1:
        cuts.add(at)
        at = text.find("\n\n", at + 2)
    for start, end in pairwise(sorted(cuts)):
        words = text[start:end]
        if words.strip():
            lead = len(words) - len(words.lstrip())
            yield start + lead, start + len(words.rstrip())


def _clause_at(document: Document, starts: list[int], offset: int) -> int | None:
    """Index of the innermost clause at an offset."""
    index: int | None = bisect_right(starts, offset) - 1
    if index == -1:
        return None
    while index is not None and document.clauses[index].end <= offset:
        index = document.clauses[index].parent
    return index


def _is_heading(clause: Clause, words: str, start: int) -> bool:
    heading = clause.heading.strip(" .:")
    return bool(heading) and start == clause.start and words.strip(" #*_.:\n").endswith(heading)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cut:
    """One paragraph and everything that touches it."""

    document: Document
    start: int
    end: int
    marks: tuple[Mark, ...]
    changes: tuple[Revision, ...]
    notes: tuple[Note, ...]

    def pieces(self) -> Iterator[Piece]:
        spans: tuple[Mark | Revision | Note, ...] = (*self.marks, *self.changes, *self.notes)
        cuts = {self.start, self.end}
        cuts |= {a for s in spans for a in (s.start, s.end) if self.start < a < self.end}
        for start, end in pairwise(sorted(cuts)):
            yield from self._gone(start)
            yield self._piece(start, end)
        yield from self._gone(self.end, after=True)

    def _piece(self, start: int, end: int) -> Piece:
        here = [m for m in self.marks if m.start <= start and end <= m.end]
        change = next((r for r in self.changes if r.start <= start and end <= r.end), None)
        note = next((n for n in self.notes if n.start <= start and end <= n.end), None)
        return Piece(
            text=visible(self.document.text[start:end]),
            rows=tuple(m.row for m in here),
            begins=tuple(m.row for m in here if max(m.start, self.start) == start)
            if any(m.start >= self.start for m in here)
            else (),
            change="" if change is None else "ins" if _added(change) else "del",
            by=_by(change) if change else "",
            note=visible(f"{note.author}: {note.text}" if note.author else note.text)
            if note
            else "",
        )

    def _gone(self, at: int, *, after: bool = False) -> Iterator[Piece]:
        """Words that this reading leaves out, at their place."""
        for one in self.changes:
            here = one.start >= at if after else one.start == at
            if here and one.start == one.end and one.text:
                yield Piece(
                    text=visible(one.text), change="out" if _added(one) else "del", by=_by(one)
                )


def _added(change: Revision) -> bool:
    return change.kind in (RevisionKind.INSERTED, RevisionKind.MOVED_TO)


def _by(change: Revision) -> str:
    said = [str(change.kind).replace("_", " "), change.author and f"by {change.author}"]
    return visible(", ".join([" ".join(filter(None, said)), *filter(None, [change.date[:10]])]))
