# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use cases: two versions compared, and three."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from licet.app.comparisons.sources import Source, on_paper
from licet.decide.comparing import compare_agreements, merged_terms
from licet.review.comparing import clause_changes, merged, reading_changes
from licet.review.comparing.units import unlabelled
from licet.review.paper import Paper
from licet.terms import (
    Document,
    Format,
    NoteKind,
    Place,
    Replacement,
    UnreadableError,
    UsageError,
    section_at,
)
from licet.terms.comparisons import (
    ClauseChange,
    ClauseMove,
    Comparison,
    Merged,
    MergedTerms,
    PaperComparison,
    Untracked,
)
from licet.text import Marks, read
from licet.text.redline.comparing import document_edits, edits_between

__all__ = ["Compared", "ThreeWay", "compared", "three_way"]

_TOKEN = re.compile(r"\w+(?:[.,:/'\u2019-]\w+)+")
"""A number or a name with marks inside."""
_AROUND = 40
"""Characters of the same line that are shown beside words that differ."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """Two versions, by meaning and by words, as far as both have them."""

    old: Source
    new: Source
    terms: Comparison | None
    """`None`: at least one has no typed terms."""
    paper: PaperComparison | None
    """`None`: at least one is no document."""

    @property
    def same(self) -> bool:
        """Whether nothing differs."""
        return (self.terms is None or self.terms.same) and (self.paper is None or self.paper.same)


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreeWay:
    """What each of two parties changed of a base."""

    base: Source
    ours: Source
    theirs: Source
    terms: tuple[MergedTerms, ...] | None
    clauses: tuple[Merged, ...] | None

    @property
    def same(self) -> bool:
        """Whether neither changed anything."""
        return not self.terms and not self.clauses


def compared(old: Source, new: Source, *, since: datetime | None = None) -> Compared:
    """Two versions: what they mean where both have typed terms, what they say where both are paper.

    Args:
        old: One version.
        new: The other.
        since: For what they mean: only acts from this instant on.

    Raises:
        UsageError: They have neither in common.
        LicetError: One of them cannot be compared.
    """
    _check(old, new)
    terms = None
    if old.agreement and new.agreement:
        terms = compare_agreements(old.agreement, new.agreement, since=since)
    before, after = _sheets(old, new)
    if before.document is None or after.document is None:
        return Compared(old=old, new=new, terms=terms, paper=None)
    paper = _papers(before, after, typed=terms is not None)
    return Compared(old=old, new=new, terms=terms, paper=paper)


def _sheets(old: Source, new: Source) -> tuple[Source, Source]:
    """Both as documents, where words of one say more than its typed terms."""
    for one, other in ((old, new), (new, old)):
        if one.document is None and other.document is not None and not other.carried:
            if one.agreement is None or not one.agreement.form:
                return old, new
            made = on_paper(one, other.document)
            return (made, new) if one is old else (old, made)
    return old, new


def _check(*sources: Source) -> None:
    typed = all(one.agreement for one in sources)
    paper = all(one.document for one in sources)
    if not typed and not paper:
        bare = next(one for one in sources if not one.agreement)
        raise UsageError(
            "it has no typed terms to be held against the others'", where=str(bare.path),
            hint="compare two documents, or two agreement files; a document that `licet draft` "
            "wrote has both",
        )  # fmt: skip


def _papers(old: Source, new: Source, *, typed: bool) -> PaperComparison:
    before, after = old.document, new.document
    if before is None or after is None:
        return PaperComparison()
    clauses = tuple(_worded(one) for one in clause_changes(before, after))
    untracked, same = _untracked(old, new)
    return PaperComparison(
        values=() if typed else reading_changes(Paper(before), Paper(after)),
        clauses=(*clauses, *_notes(before, after)), untracked=untracked,
        tracked=len(after.revisions), rejected_is_old=same,
        warnings=(*before.warnings, *after.warnings),
    )  # fmt: skip


def _worded(change: ClauseChange) -> ClauseChange:
    """A rewording with the words that differ."""
    if ClauseMove.REWORDED not in change.moves or change.old is None or change.new is None:
        return change
    old, new = (unlabelled(place.quote, place.section) for place in (change.old, change.new))
    words = []
    for edit in edits_between(old, new):
        for one in edit.replacements:
            start, end, put = _whole(old, one)
            words.append((old[start:end].strip(), put.strip()))
    return replace(change, words=tuple(pair for pair in words if pair[0] != pair[1]))


def _whole(text: str, one: Replacement) -> tuple[int, int, str]:
    """A replacement with the rest of the number or name it stands in: `250,000`, `3.1`."""
    start, end = one.start, one.end
    if start == end and not one.words[:1].isalnum():
        return start, end, one.words
    low, high = max(0, start - _AROUND), min(len(text), end + _AROUND)
    for token in _TOKEN.finditer(text, low, high):
        if token.start() < one.start < token.end():
            start = token.start()
        if token.start() < one.end < token.end():
            end = token.end()
    return start, end, text[start : one.start] + one.words + text[one.end : end]


def _untracked(old: Source, new: Source) -> tuple[tuple[Untracked, ...], bool | None]:
    """What differs though every tracked change is rejected; the second: whether nothing does."""
    document = new.document
    if document is None or document.format is not Format.DOCX or not document.revisions:
        return (), None
    try:
        rejected = read(new.data, name=new.name, marks=Marks.REJECTED)
    except UnreadableError:  # every word is a tracked insertion: without them nothing is left
        rejected = replace(document, text="", clauses=(), labels=(), revisions=())
    found = [tuple(_between(base, rejected)) for base in _bases(old)]
    fewest = min(found, key=len)
    return fewest, not fewest


def _bases(old: Source) -> Iterator[Document]:
    """The old document, as it may have been before the new one was made of it."""
    if old.document is None:
        return
    yield old.document
    if old.document.revisions:
        yield read(old.data, name=old.name, marks=Marks.REJECTED)


def _between(old: Document, rejected: Document) -> Iterator[Untracked]:
    text = old.text
    for edit in document_edits(old, rejected):
        for one in edit.replacements:
            start, end, put = _whole(text, one)
            was = text[start:end]
            if "".join(was.split()) == "".join(put.split()):
                continue
            yield Untracked(
                section=section_at(old, one.start), old=was.strip(), new=put.strip(),
                before=_before(text, start), after=_after(text, end),
            )  # fmt: skip


def _before(text: str, start: int) -> str:
    """Whole words of the line before a place."""
    words = text[max(0, start - _AROUND) : start]
    if start > _AROUND and not text[start - _AROUND - 1].isspace():
        words = words.partition(" ")[2]
    return words.rpartition("\n")[2]


def _after(text: str, end: int) -> str:
    """Whole words of the line behind a place."""
    words = text[end : end + _AROUND]
    if end + _AROUND < len(text) and not text[end + _AROUND].isspace():
        words = words.rpartition(" ")[0]
    return words.partition("\n")[0]


_PAGES = re.compile(r"(?:page|of|[\W\d_])*", re.IGNORECASE)
_BESIDE = (NoteKind.FOOTNOTE, NoteKind.ENDNOTE, NoteKind.HEADER, NoteKind.FOOTER)


def _notes(old: Document, new: Document) -> Iterator[ClauseChange]:
    """Footnotes, headers and footers; numbers of pages do not count."""
    if old.format is not new.format:
        return  # other formats have none, or have them elsewhere
    before, after = (Counter(_beside(one)) for one in (old, new))
    for (kind, words), _ in sorted((before - after).items()):
        yield ClauseChange(moves=(ClauseMove.LOST,), heading=kind,
                           old=Place(section=kind, quote=words, start=0, end=0))  # fmt: skip
    for (kind, words), _ in sorted((after - before).items()):
        yield ClauseChange(moves=(ClauseMove.GAINED,), heading=kind,
                           new=Place(section=kind, quote=words, start=0, end=0))  # fmt: skip


def _beside(document: Document) -> Iterator[tuple[str, str]]:
    for note in document.notes:
        words = " ".join(note.text.split())
        if note.kind in _BESIDE and not _PAGES.fullmatch(words):
            yield str(note.kind), words


def three_way(base: Source, ours: Source, theirs: Source) -> ThreeWay:
    """What each of two parties changed of a base, and where they clash.

    Raises:
        UsageError: They are not all documents, and not all have typed terms.
        LicetError: One of them cannot be compared.
    """
    _check(base, ours, theirs)
    terms = None
    if base.agreement and ours.agreement and theirs.agreement:
        terms = merged_terms(base.agreement, ours.agreement, theirs.agreement)
    clauses = None
    if base.document and ours.document and theirs.document:
        clauses = merged(base.document, ours.document, theirs.document)
    return ThreeWay(base=base, ours=ours, theirs=theirs, terms=terms, clauses=clauses)
