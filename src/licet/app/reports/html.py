# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A dossier as one HTML file: the text on the left, the terms on the right."""

import base64
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import groupby, pairwise

from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from licet.app.reports.phrases import TERM_NAMES, headline, provision_words, term_words
from licet.app.reports.terminal import is_agreement, summary
from licet.terms import SILENT, Document, Dossier, RevisionKind, section_at

__all__ = ["render"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One line of the panel."""

    id: str
    name: str
    words: str
    section: str
    quote: str
    start: int
    end: int
    contested: str
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A stretch of text in which the same marks hold."""

    text: str
    rows: str
    """Ids of the rows whose quotation covers it, parted by spaces."""
    change: str
    """What a tracked change did here: ins, del, or nothing."""
    by: str
    """Author and day of the change."""
    note: str


def render(dossier: Dossier, *, name: str) -> str:
    """One self-contained page; nothing in the document can run or load anything."""
    rows = tuple(_rows(dossier))
    script = _asset("report.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return _environment().from_string(_asset("report.html")).render(
        name=name,
        headline=headline(dossier.identified),
        summary=summary(dossier.document),
        warnings=dossier.document.warnings,
        sha256=dossier.document.sha256,
        groups=[(g, list(items)) for g, items in groupby(rows, key=lambda r: r.group)],
        differences=dossier.identified.differences,
        silent=[TERM_NAMES[t.key].lower() for t in dossier.terms if t.value == SILENT],
        blocks=tuple(_blocks(dossier, rows)),
        notes=dossier.document.notes,
        changes=_gone(dossier.document),
        style=Markup(_asset("report.css")),  # noqa: S704 (our own file)
        script=Markup(script),  # noqa: S704 (our own file)
        script_digest=digest,
    )  # fmt: skip


def _rows(dossier: Dossier) -> Iterator[_Row]:
    terms = [
        _Row(
            id=f"t-{t.key}", name=TERM_NAMES[t.key], words=term_words(t), section=t.section,
            quote=t.quote, start=t.start, end=t.end, contested=t.contested or "", group="Terms",
        )
        for t in dossier.terms
        if t.value != SILENT
    ]  # fmt: skip
    provisions = [
        _Row(
            id=f"p-{number}", name=one.kind.replace("_", " ").capitalize(),
            words=provision_words(one), section=one.section, quote=one.quote, start=one.start,
            end=one.end, contested="", group="Provisions",
        )
        for number, one in enumerate(dossier.provisions)
    ]  # fmt: skip
    yield from (*provisions, *terms) if is_agreement(dossier) else (*terms, *provisions)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """A paragraph as shown: its depth, whether it is a heading, its pieces."""

    depth: int
    heading: bool
    section: str
    pieces: tuple[_Piece, ...]


def _blocks(dossier: Dossier, rows: tuple[_Row, ...]) -> Iterator[_Block]:
    """Paragraphs of the text, hard wraps undone by the browser, cut where a mark begins or ends."""
    document = dossier.document
    marks = sorted((r.start, r.end, r.id) for r in rows)
    depths = _depths(document)
    for start, end in _paragraphs(document):
        clause = _clause_at(document, start)
        heading = clause is not None and _is_heading(document, clause, start, end)
        yield _Block(
            depth=min(depths.get(clause, 0) if clause is not None else 0, 5),
            heading=heading,
            section=section_at(document, start),
            pieces=tuple(_pieces(document, marks, start, end)),
        )


def _depths(document: Document) -> dict[int, int]:
    depths: dict[int, int] = {}
    for index, clause in enumerate(document.clauses):
        depths[index] = 0 if clause.parent is None else depths[clause.parent] + 1
    return depths


def _paragraphs(document: Document) -> Iterator[tuple[int, int]]:
    """Spans between blank lines and clause starts, so that each clause begins its own line."""
    text = document.text
    cuts = {0, len(text)} | {c.start for c in document.clauses}
    at = text.find("\n\n")
    while at != -1:
        cuts.add(at)
        at = text.find("\n\n", at + 2)
    bounds = sorted(cuts)
    for start, end in pairwise(bounds):
        words = text[start:end]
        if words.strip():
            lead = len(words) - len(words.lstrip())
            yield start + lead, start + len(words.rstrip())


def _clause_at(document: Document, offset: int) -> int | None:
    """Index of the innermost clause at an offset."""
    from bisect import bisect_right

    index = bisect_right([c.start for c in document.clauses], offset) - 1
    while index >= 0 and document.clauses[index].end <= offset:
        parent = document.clauses[index].parent
        index = -1 if parent is None else parent
    return index if index >= 0 else None


def _is_heading(document: Document, index: int, start: int, end: int) -> bool:
    clause = document.clauses[index]
    words = document.text[start:end].strip(" #*_\n")
    return bool(clause.heading) and start == clause.start and words.endswith(clause.heading)


def _pieces(
    document: Document, marks: list[tuple[int, int, str]], start: int, end: int
) -> Iterator[_Piece]:
    here = [(a, b, i) for a, b, i in marks if a < end and start < b]
    changes = [r for r in document.revisions if r.start < end and start < r.end]
    notes = [n for n in document.notes if n.start < n.end and n.start < end and start < n.end]
    cuts = {start, end}
    for a, b in (
        *((a, b) for a, b, _ in here),
        *((r.start, r.end) for r in changes),
        *((n.start, n.end) for n in notes),
    ):
        cuts |= {max(a, start), min(b, end)}
    bounds = sorted(cuts)
    for a, b in pairwise(bounds):
        change = next((r for r in changes if r.start <= a and b <= r.end), None)
        note = next((n for n in notes if n.start <= a and b <= n.end), None)
        added = change is not None and change.kind in (RevisionKind.INSERTED, RevisionKind.MOVED_TO)
        yield _Piece(
            text=document.text[a:b],
            rows=" ".join(i for s, e, i in here if s <= a and b <= e),
            change="" if change is None else "ins" if added else "del",
            by=f"{change.author}, {change.date[:10]}" if change else "",
            note=f"{note.author}: {note.text}" if note else "",
        )


def _gone(document: Document) -> tuple[tuple[str, str, str, str], ...]:
    """Tracked changes: what was done, the words, by whom, when."""
    return tuple(
        (str(r.kind).replace("_", " "), r.text, r.author, r.date[:10]) for r in document.revisions
    )


@cache
def _asset(name: str) -> str:
    return resources.files("licet.app.reports").joinpath(name).read_text(encoding="utf-8")


@cache
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
