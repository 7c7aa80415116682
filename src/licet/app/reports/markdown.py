# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A dossier as Markdown."""

import re
from collections.abc import Iterable

from licet.app.plain import plain
from licet.app.reports.phrases import TERM_NAMES, term_words
from licet.app.reports.provisions import (
    NOT_ALL,
    cover_page_first,
    provision_name,
    provision_words,
)
from licet.app.reports.terminal import identity, summary
from licet.terms import SILENT, Dossier

__all__ = ["facts", "render"]

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~$&#!])")


def render(dossier: Dossier, *, name: str) -> str:
    """Headline, a table of terms, a table of provisions, each with section and whole quote."""
    said = [t for t in dossier.terms if t.value != SILENT]
    silent = [TERM_NAMES[t.key].lower() for t in dossier.terms if t.value == SILENT]
    lines = [f"# {_safe(name)}", "", ""]
    if line := identity(dossier):
        lines += [f"{_safe(line)}.", ""]
    lines += [f"{_safe(summary(dossier.document))}.", ""]
    for warning in dossier.document.warnings:
        lines += [f"Warning: {_safe(warning)}.", ""]
    if said:
        lines += ["## Terms", "", "| term | what it says | section | quote |", "|---|---|---|---|"]
        lines += [_row(TERM_NAMES[t.key], term_words(t), t.section, t.quote) for t in said]
        lines += [""]
    if dossier.provisions:
        lines += ["## Provisions", "", "| provision | what it says | section | quote |"]
        lines += ["|---|---|---|---|"]
        lines += [
            _row(provision_name(one.kind), provision_words(one), one.section, one.quote)
            for one in cover_page_first(dossier.provisions)
        ]
        lines += ["", f"{NOT_ALL.capitalize()}.", ""]
    if silent:
        lines += [f"Silent, which is no permission: {', '.join(silent)}.", ""]
    lines += [f"SHA-256 of the file: `{dossier.document.sha256}`.", "", "Not legal advice."]
    return "\n".join(lines) + "\n"


def facts(title: str, rows: Iterable[tuple[str, str]]) -> str:
    """A heading and a table of names and words."""
    lines = [f"# {_safe(title)}", "", "| | |", "|---|---|", *(_row(*row) for row in rows)]
    return "\n".join(lines) + "\n"


def _row(*cells: str) -> str:
    return f"| {' | '.join(_safe(cell) for cell in cells)} |"


def _safe(words: str) -> str:
    """Words of a document on one line, with nothing that Markdown or HTML would act on."""
    return _SPECIAL.sub(r"\\\1", plain(words))
