# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What can be said? The words every other room takes and returns."""

from licet.terms.documents import (
    Clause,
    ClauseKind,
    Definition,
    Document,
    Format,
    Note,
    NoteKind,
    Origin,
    Revision,
    RevisionKind,
    section_at,
)
from licet.terms.dossiers import (
    SCHEMA,
    SILENT,
    Difference,
    DifferenceKind,
    Dossier,
    Identification,
    Match,
    Param,
    Provision,
    Term,
)
from licet.terms.errors import (
    CatalogueError,
    DecodeError,
    LicetError,
    QuoteError,
    UnreadableError,
    UsageError,
)

__all__ = [
    "SCHEMA",
    "SILENT",
    "CatalogueError",
    "Clause",
    "ClauseKind",
    "DecodeError",
    "Definition",
    "Difference",
    "DifferenceKind",
    "Document",
    "Dossier",
    "Format",
    "Identification",
    "LicetError",
    "Match",
    "Note",
    "NoteKind",
    "Origin",
    "Param",
    "Provision",
    "QuoteError",
    "Revision",
    "RevisionKind",
    "Term",
    "UnreadableError",
    "UsageError",
    "section_at",
]
