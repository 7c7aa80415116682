# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the changes of a redline mean, as comments beside them: compared by meaning, then joined."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from licet.app.comparisons.comparing import Compared, compared
from licet.app.comparisons.grouping import grouped
from licet.app.comparisons.sources import Source, source_of
from licet.app.comparisons.telling import who
from licet.app.drafting.paper import read_back
from licet.terms import Document, Place, Revision, RevisionKind
from licet.text import read
from licet.text.redline import Comment, CommentFate, Redlined, Said, redline_docx

__all__ = ["explained"]

_STRUCK = (RevisionKind.DELETED, RevisionKind.MOVED_FROM)
_WORD = re.compile(r"\w[\w.,:/%-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    """What a change means, and where: by its words if they are known, else by section."""

    words: str
    old: Place | None = None
    new: Place | None = None
    sections_old: tuple[str, ...] = ()
    sections_new: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """A version, and where its clauses stand, by what they are called."""

    document: Document
    spans: Mapping[str, Sequence[tuple[int, int]]]

    def of(self, sections: Sequence[str]) -> list[tuple[int, int]]:
        """Where these sections stand."""
        return [span for one in sections for span in self.spans.get(one.rstrip("."), ())]


def explained(
    redlined: Redlined, old: Path, new: Path, *, author: str, at: datetime
) -> Redlined:  # fmt: skip
    """A redline with a comment beside each change whose meaning can be said.

    A change without a sentence gets no comment, and no sentence stands beside words that are as
    they were.

    Args:
        redlined: The redline.
        old: The file that was marked.
        new: The later version.
        author: Who the comments are shown as.
        at: When they were made; with a zone.

    Raises:
        LicetError: The two files cannot be compared by meaning.
    """
    before, after = source_of(old), read(redlined.data, name=new.name)
    found = compared(before, replace(source_of(new), document=replace(after, revisions=())))
    told: dict[tuple[int, int], list[str]] = {}
    sides = _side(before.document or after, before), _side(after, found.new)
    for sentence in _sentences(found):
        span = _span(sentence, *sides)
        if span is not None and sentence.words not in told.setdefault(span, []):
            told[span].append(sentence.words)
    if not told:
        return redlined
    said = [Said(start=a, end=b, words="\n".join(words)) for (a, b), words in sorted(told.items())]
    marked = redline_docx(redlined.data, (), author=author, at=at.astimezone(UTC), said=said)
    date = at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
    comments = tuple(
        Comment(fate=CommentFate.EXPLAINS, author=author, date=date, words=one.words,
                at=after.text[one.start : one.end])
        for one in said
    )  # fmt: skip
    return replace(redlined, data=marked.data, comments=(*redlined.comments, *comments))


def _side(document: Document, source: Source) -> _Side:
    """Typed terms name clauses by themselves, and readings by their numbers."""
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in document.clauses:
        if one.number:
            spans[one.number.rstrip(".")].append((one.start, one.end))
    if source.agreement is not None:
        ids = {str(clause.kind): str(clause.id) for clause in source.agreement.clauses}
        for read_ in read_back(document).clauses:
            if read_.kind in ids:
                spans[ids[read_.kind]].append((read_.start, read_.end))
    return _Side(document=document, spans=spans)


def _sentences(found: Compared) -> Iterator[_Sentence]:
    agreements = found.old.agreement, found.new.agreement
    terms = grouped(found.terms.changes, agreements) if found.terms else ()
    for one in (*terms, *(found.paper.values if found.paper else ())):
        yield _Sentence(
            words=_worded(one.says, one.gains, one.loses), old=one.place_old,
            new=one.place_new, sections_old=(one.clause_old,), sections_new=(one.clause_new,),
        )  # fmt: skip
    for shift in found.terms.shifts if found.terms else ():
        if shift.witness is None:
            continue
        before, after = (
            {r.section for r in reasons}
            for reasons in (shift.witness.because_old, shift.witness.because_new)
        )
        yield _Sentence(
            words=_worded(shift.says, shift.gains, shift.loses),
            sections_old=tuple(sorted(before - after or before)),
            sections_new=tuple(sorted(after - before or after)),
        )


def _worded(says: str, gains: Sequence[str], loses: Sequence[str]) -> str:
    """The sentence, and who gains by it, unless those that gain lose as well."""
    sides = "" if set(gains) & set(loses) else who(gains, loses)
    return f"{says}: {sides}" if sides else says


def _span(sentence: _Sentence, old: _Side, new: _Side) -> tuple[int, int] | None:
    """Characters of the new text beside which a sentence belongs; `None`: nothing changed there."""
    changes = [one for one in new.document.revisions if one.text.strip()]
    if sentence.new is not None:
        line = _line(new.document.text, sentence.new.start, sentence.new.end)
        if any(_meets((one.start, one.end), line) for one in changes):
            return sentence.new.start, sentence.new.end
    inside = new.of(sentence.sections_new)
    put = (one for one in changes if any(a <= one.start < b for a, b in inside))
    gone = [sentence.old.quote] if sentence.old is not None else []
    gone += [old.document.text[a:b] for a, b in old.of(sentence.sections_old)]
    struck = (one for words in gone for one in changes if _is_of(one, words))
    found = next(chain(struck, put) if sentence.old is not None else chain(put, struck), None)
    return None if found is None else _beside(new.document, found)


def _is_of(change: Revision, words: str) -> bool:
    """Whether these words were struck out, or some of them."""
    said = change.text.strip()
    return change.kind in _STRUCK and len(said) > 1 and (words.strip() in said or said in words)


def _beside(new: Document, change: Revision) -> tuple[int, int]:
    """Where a comment on a change goes: on the words put in, or else by those before."""
    same = [one for one in new.revisions if one.start == change.start < one.end]
    return _seen(new.text, change.start, max([change.end, *(one.end for one in same[:1])]))


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The lines that hold a stretch."""
    close = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, len(text) if close < 0 else close


def _meets(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two stretches have a character in common, or one without any stands in the other."""
    return one[0] <= other[1] and other[0] <= one[1]


def _seen(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of words; beside one without any, the word before it or else the one behind."""
    if text[start:end].strip():
        lead = len(text[start:end]) - len(text[start:end].lstrip())
        return start + lead, start + len(text[start:end].rstrip())
    before = [*_WORD.finditer(text, max(0, start - 200), start)]
    word = before[-1] if before else _WORD.search(text, end)
    return word.span() if word is not None else (start, end)
