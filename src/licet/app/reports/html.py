# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Dossiers as one HTML file: the text on the left, the terms on the right.

Nothing in a document can run or load anything: the page's policy allows our script by its
digest and no request at all, and every word of a document is escaped.
"""

import base64
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import groupby

from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from licet.app.reports.paragraphs import Block, Mark, blocks, visible
from licet.app.reports.phrases import TERM_NAMES, term_words
from licet.app.reports.provisions import cover_page_first, provision_name, provision_words
from licet.app.reports.terminal import identity, is_agreement, summary
from licet.terms import SILENT, Dossier

__all__ = ["render", "render_many"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One line of the panel."""

    id: str
    group: str
    name: str
    words: str
    section: str
    quote: str
    start: int
    end: int
    contested: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One document of the page."""

    id: str
    name: str
    headline: str
    summary: str
    sha256: str
    warnings: tuple[str, ...]
    groups: tuple[tuple[str, tuple[_Row, ...]], ...]
    silent: tuple[str, ...]
    provisions_found: bool
    blocks: tuple[Block, ...]
    changes: tuple[tuple[str, str, str, str], ...]
    notes: tuple[tuple[str, str, str, str], ...]


def render(dossier: Dossier, *, name: str) -> str:
    """One self-contained page for one document."""
    return render_many([(name, dossier)], title=name, facts=())


def render_many(
    documents: Iterable[tuple[str, Dossier]], *, title: str, facts: Iterable[tuple[str, str]]
) -> str:
    """One page for several documents that belong together.

    Args:
        documents: Names and dossiers, in order.
        title: What they belong to.
        facts: What else is known, as names and words; shown above the documents.
    """
    script = _asset("report.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return _environment().from_string(_asset("report.html")).render(
        title=visible(title),
        facts=[(visible(k), visible(v)) for k, v in facts],
        parts=[_part(f"d{i}", name, one) for i, (name, one) in enumerate(documents)],
        style=Markup(_asset("report.css")),  # noqa: S704 (our own file)
        script=Markup(script),  # noqa: S704 (our own file)
        script_digest=digest,
    )  # fmt: skip


def _part(id_: str, name: str, dossier: Dossier) -> _Part:
    document = dossier.document
    rows = tuple(_rows(id_, dossier))
    marks = tuple(Mark(row=r.id, start=r.start, end=r.end) for r in rows if r.start < r.end)
    return _Part(
        id=id_,
        name=visible(name),
        headline=visible(identity(dossier)),
        summary=visible(summary(document)),
        sha256=document.sha256,
        warnings=tuple(map(visible, document.warnings)),
        groups=tuple((g, tuple(rows)) for g, rows in groupby(rows, key=lambda r: r.group)),
        silent=tuple(TERM_NAMES[t.key].lower() for t in dossier.terms if t.value == SILENT),
        provisions_found=bool(dossier.provisions),
        blocks=tuple(blocks(document, marks)),
        changes=tuple(
            (str(r.kind).replace("_", " "), visible(r.text), visible(r.author), r.date[:10])
            for r in document.revisions
        ),
        notes=tuple(
            (str(n.kind), visible(n.text), visible(n.author), n.date[:10]) for n in document.notes
        ),
    )


def _rows(part: str, dossier: Dossier) -> Iterator[_Row]:
    terms = [
        _Row(
            id=f"{part}-t-{t.key}", group="Terms", name=TERM_NAMES[t.key],
            words=visible(term_words(t)), section=_cited(t.section), quote=visible(t.quote),
            start=t.start, end=t.end, contested=visible(t.contested or ""),
        )
        for t in dossier.terms
        if t.value != SILENT
    ]  # fmt: skip
    provisions = [
        _Row(
            id=f"{part}-p-{number}", group="Provisions",
            name=provision_name(one.kind), words=visible(provision_words(one)),
            section=_cited(one.section), quote=visible(one.quote), start=one.start, end=one.end,
        )
        for number, one in enumerate(cover_page_first(dossier.provisions))
    ]  # fmt: skip
    yield from _differences(part, dossier)
    yield from (*provisions, *terms) if is_agreement(dossier) else (*terms, *provisions)


def _differences(part: str, dossier: Dossier) -> Iterator[_Row]:
    """Sentences in which a variant departs from the edition it is nearest to."""
    for number, one in enumerate(dossier.identified.differences):
        touched = ", ".join(TERM_NAMES[k].lower() for k in one.terms if k in TERM_NAMES)
        yield _Row(
            id=f"{part}-d-{number}", group="Differences from the nearest known edition",
            name=f"{str(one.kind).capitalize()} sentence",
            words=f"touches {touched}" if touched else "", section=_cited(one.section),
            quote=visible(one.text), start=one.start, end=one.end,
        )  # fmt: skip


def _cited(section: str) -> str:
    """A number gets its sign; a heading is cited by its words."""
    return f"§\N{NO-BREAK SPACE}{visible(section)}" if section[:1].isdigit() else visible(section)


@cache
def _asset(name: str) -> str:
    return resources.files("licet.app.reports").joinpath(name).read_text(encoding="utf-8")


@cache
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
