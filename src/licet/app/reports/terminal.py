# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A dossier in a terminal."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from licet.app.plain import plain
from licet.app.reports.phrases import TERM_NAMES, headline, term_words
from licet.app.reports.provisions import (
    NOT_ALL,
    cover_page_first,
    provision_name,
    provision_words,
)
from licet.terms import SILENT, Document, Dossier, Revision

__all__ = ["identity", "is_agreement", "print_dossier", "render", "summary"]

QUOTE = 110
"""Characters of a quotation shown in a table; the reports have all of it."""

WIDE = 110
"""Columns from which a quotation stands in a column of its own, not below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rows:
    """A table that gives the quotation a column of its own where there is room for one."""

    first: str
    rows: tuple[tuple[str, str, str, str], ...]

    def __rich_console__(self, _: Console, options: ConsoleOptions) -> RenderResult:
        wide = options.max_width >= WIDE
        table = Table(box=None, header_style="bold", padding=(0, 1), pad_edge=False, expand=True)
        table.add_column(self.first, ratio=4, min_width=10, style="bold")
        table.add_column("what it says", ratio=6 if wide else 11, min_width=16)
        table.add_column("section", ratio=2, min_width=7, overflow="fold")
        if wide:
            table.add_column("quote", ratio=9)
        for name, words, section, quote in self.rows:
            said, where = Text(plain(words)), Text(plain(section))
            quoted = Text(f"“{_short(plain(quote))}”", style="italic")
            if wide:
                table.add_row(plain(name), said, where, quoted)
            else:
                table.add_row(plain(name), Group(said, quoted), where)
        yield table


def print_dossier(dossier: Dossier, *, name: str, console: Console) -> None:
    """Print the tables, and what to know before reading them."""
    console.print(render(dossier, name=name))


def render(dossier: Dossier, *, name: str) -> RenderableType:
    """Headline, provisions of an agreement, terms of a licence, and what it is silent on."""
    said = [term for term in dossier.terms if term.value != SILENT]
    parts: list[RenderableType] = [Text(plain(name), style="bold"), *_head(dossier)]
    tables = [_terms(dossier)] if said else []
    if dossier.provisions:
        tables.insert(0 if is_agreement(dossier) else len(tables), _provisions(dossier))
    for table in tables:
        parts += [Text(), table]
    if is_agreement(dossier):
        parts += [Text(), Text(NOT_ALL, style="dim")]
    silent = [TERM_NAMES[t.key].lower() for t in dossier.terms if t.value == SILENT]
    if silent:
        words = f"silent, which is no permission: {', '.join(silent)}"
        parts += [Text(), Text(words, style="dim")]
    return Group(*parts)


def is_agreement(dossier: Dossier) -> bool:
    """Whether the document names its parties, as a negotiated agreement does."""
    kinds = Counter(one.kind for one in cover_page_first(dossier.provisions))
    return kinds["parties"] >= 2


def identity(dossier: Dossier) -> str:
    """Which licence a document is; nothing for an agreement that is no known licence's text."""
    said = dossier.identified
    known = said.licence or said.nearest
    return headline(said) if known or not is_agreement(dossier) else ""


def summary(document: Document) -> str:
    """Format, length and tracked changes in one line."""
    pages = {o.page for o in document.origins if o.page is not None}
    words = len(document.text.split())
    parts = [str(document.format), f"{words:,} words", f"{len(document.clauses):,} clauses"]
    if pages:
        parts.insert(1, f"{len(pages)} pages")
    return ", ".join([*parts, *_changes(document.revisions)])


def _changes(revisions: tuple[Revision, ...]) -> Iterator[str]:
    authors = Counter(r.author or "no name" for r in revisions)
    for author, count in sorted(authors.items()):
        yield f"{count} tracked change{'s' if count > 1 else ''} by {plain(author)}"


def _head(dossier: Dossier) -> Iterator[Text]:
    if line := identity(dossier):
        yield Text(plain(line))
    for one in dossier.identified.embedded:
        yield Text(plain(f"also in this document: {headline(one)}"))
    yield Text(summary(dossier.document), style="dim")
    for warning in dossier.document.warnings:
        yield Text(f"warning: {plain(warning)}", style="yellow")


def _terms(dossier: Dossier) -> _Rows:
    rows = (
        (TERM_NAMES[t.key], term_words(t), t.section, t.quote)
        for t in dossier.terms
        if t.value != SILENT
    )
    return _Rows(first="term", rows=tuple(rows))


def _provisions(dossier: Dossier) -> _Rows:
    rows = (
        (provision_name(one.kind), provision_words(one), one.section, one.quote)
        for one in cover_page_first(dossier.provisions)
    )
    return _Rows(first="provision", rows=tuple(rows))


def _short(quote: str) -> str:
    return quote if len(quote) <= QUOTE else f"{quote[:QUOTE].rsplit(' ', 1)[0]}…"
