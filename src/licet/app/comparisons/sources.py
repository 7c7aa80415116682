# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The versions that are compared: typed terms, documents, or documents with typed terms."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from licet.app.agreements import ACCEPTED, agreement_in
from licet.app.drafting.paper import read_back, terms_of, write
from licet.app.opening import bytes_of
from licet.library.clauses import completed
from licet.review.comparing.units import sections_of
from licet.terms import Agreement, Document, Format, Place
from licet.terms.standard_readings import StandardClause
from licet.text import read

__all__ = ["Source", "agreement_of", "on_paper", "source_of"]

_SUFFIXES = {Format.HTML: ".html", Format.MARKDOWN: ".md"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One version."""

    name: str
    """Of the file, without its folder."""
    path: Path
    agreement: Agreement | None = None
    document: Document | None = None
    data: bytes = b""
    notes: tuple[str, ...] = ()
    """What its typed terms leave out."""
    carried: bool = False
    """Whether the document carries its typed terms, and no word was changed since."""
    standard: tuple[StandardClause, ...] = ()
    """Its clauses in the words of the clause library."""

    def numbers(self) -> Mapping[str, str]:
        """By id of a clause of the typed terms: the section of the document it stands in."""
        left: dict[str, list[str]] = {}
        for one in self.standard:
            left.setdefault(one.kind, []).append(one.section)
        found = {}
        for clause in self.agreement.clauses if self.agreement else ():
            if left.get(clause.kind):
                found[str(clause.id)] = left[clause.kind].pop(0)
        return found

    def heading(self, section: str) -> str:
        """What a section of the document is called."""
        clauses = self.document.clauses if self.document else ()
        return next((c.heading for c in clauses if c.number == section and c.heading), "")

    def is_library(self, place: Place | None) -> bool:
        """Whether words are the clause library's, so that the typed terms say all they mean."""
        if place is None or self.carried or self.document is None:
            return True
        return any(
            one.start <= place.start < one.end
            and not any(start < place.end and place.start < end for start, end in one.altered)
            for one in self.standard
        )


def source_of(path: Path) -> Source:
    """One version from disk.

    Raises:
        LicetError: It cannot be opened or read.
    """
    if path.suffix in ACCEPTED:
        return Source(name=path.name, path=path, agreement=completed(agreement_in(path)))
    data = bytes_of(path)
    document = read(data, name=path.name)
    agreement, notes, carried = _terms(data, document)
    standard = read_back(document).clauses if agreement else ()
    return Source(name=path.name, path=path, agreement=agreement, document=document, data=data,
                  notes=notes, carried=carried, standard=standard)  # fmt: skip


def on_paper(source: Source, like: Document) -> Source:
    """Typed terms as the document that would be drafted from them.

    Args:
        source: Without a document.
        like: Its format is taken where it can be; else Word.

    Raises:
        LicetError: They cannot be drafted.
    """
    agreement = source.agreement
    if agreement is None:
        return source
    suffix = _SUFFIXES.get(like.format, ".docx")
    data = write(agreement, suffix)
    return replace(source, document=read(data, name=f"{source.path.stem}{suffix}"), data=data,
                   carried=True)  # fmt: skip


def agreement_of(data: bytes, document: Document) -> tuple[Agreement | None, tuple[str, ...]]:
    """The typed terms of a document, and what they leave out of it.

    They are those that it carries, if its words are still those they were written for, or those
    that its words say, if they are the clause library's; `None` if it has neither.
    """
    return _terms(data, document)[:2]


def _terms(
    data: bytes, document: Document
) -> tuple[Agreement | None, tuple[str, ...], bool]:  # fmt: skip
    agreement, carried = terms_of(data, document)
    if agreement is None or (carried is not None and not carried.drifted):
        return agreement, (), agreement is not None
    reading = read_back(document)
    spans = [*reading.others, *(span for one in reading.clauses for span in one.altered)]
    names = sections_of(document)
    left = {_section(document, names, start): None for start, _ in sorted(spans)}
    notes = []
    if carried is not None:
        notes.append("its words are no longer those of the terms it carries: read anew")
    if left:
        notes.append(f"in words of their own, and not among its typed terms: {', '.join(left)}")
    return agreement, tuple(notes), False


def _section(document: Document, names: tuple[str, ...], offset: int) -> str:
    inside = [i for i, c in enumerate(document.clauses) if c.start <= offset < c.end]
    return names[inside[-1]] if inside else "preamble"
