# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The versions that are compared: typed terms, documents, or documents with typed terms."""

from dataclasses import dataclass
from pathlib import Path

from licet.app.agreements import ACCEPTED, agreement_in
from licet.app.drafting.paper import read_back, terms_of
from licet.app.opening import bytes_of
from licet.library.clauses import completed
from licet.review.comparing.units import sections_of
from licet.terms import Agreement, Document
from licet.text import read

__all__ = ["Source", "agreement_of", "source_of"]


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


def source_of(path: Path) -> Source:
    """One version from disk.

    Raises:
        LicetError: It cannot be opened or read.
    """
    if path.suffix in ACCEPTED:
        return Source(name=path.name, path=path, agreement=completed(agreement_in(path)))
    data = bytes_of(path)
    document = read(data, name=path.name)
    agreement, notes = agreement_of(data, document)
    return Source(name=path.name, path=path, agreement=agreement, document=document, data=data,
                  notes=notes)  # fmt: skip


def agreement_of(data: bytes, document: Document) -> tuple[Agreement | None, tuple[str, ...]]:
    """The typed terms of a document, and what they leave out of it.

    They are those that it carries, if its words are still those they were written for, or those
    that its words say, if they are the clause library's; `None` if it has neither.
    """
    agreement, carried = terms_of(data, document)
    if agreement is None or (carried is not None and not carried.drifted):
        return agreement, ()
    reading = read_back(document)
    spans = [*reading.others, *(span for one in reading.clauses for span in one.altered)]
    names = sections_of(document)
    left = {_section(document, names, start): None for start, _ in sorted(spans)}
    notes = []
    if carried is not None:
        notes.append("its words are no longer those of the terms it carries: read anew")
    if left:
        notes.append(f"in words of their own, and not among its typed terms: {', '.join(left)}")
    return agreement, tuple(notes)


def _section(document: Document, names: tuple[str, ...], offset: int) -> str:
    inside = [i for i, c in enumerate(document.clauses) if c.start <= offset < c.end]
    return names[inside[-1]] if inside else "preamble"
