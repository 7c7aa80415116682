# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A dossier as plain values: the contract of `licet.app.contract`."""

from collections.abc import Mapping
from typing import cast

from licet.app.catalogue import as_json
from licet.app.contract import (
    ClauseJson,
    DossierJson,
    IdentifiedJson,
    NoteJson,
    ParamJson,
    ProvisionJson,
    RevisionJson,
    TermJson,
)
from licet.terms import SCHEMA, Clause, Dossier, Note, Param, Provision, Revision, Term

__all__ = ["dossier_json"]


def dossier_json(dossier: Dossier) -> DossierJson:
    """Plain values in a fixed order; offsets count characters of `document.text`."""
    document = dossier.document
    return {
        "schema": SCHEMA,
        "document": {
            "sha256": document.sha256,
            "format": str(document.format),
            "text": document.text,
        },
        "identified": cast("IdentifiedJson", as_json(dossier.identified)),
        "terms": [_term(term) for term in dossier.terms],
        "clauses": [_clause(clause) for clause in document.clauses],
        "provisions": [_provision(one) for one in dossier.provisions],
        "definitions": [
            {"term": d.term, "start": d.start, "end": d.end} for d in document.definitions
        ],
        "revisions": [_revision(one) for one in document.revisions],
        "notes": [_note(one) for one in document.notes],
        "warnings": list(document.warnings),
    }


def _term(term: Term) -> TermJson:
    return {
        "key": term.key,
        "value": term.value,
        "params": _params(term.params),
        "section": term.section,
        "quote": term.quote,
        "start": term.start,
        "end": term.end,
        "contested": term.contested,
    }


def _provision(one: Provision) -> ProvisionJson:
    return {
        "kind": one.kind,
        "value": one.value,
        "params": _params(one.params),
        "section": one.section,
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
    }


def _params(params: Mapping[str, Param]) -> dict[str, ParamJson]:
    return {k: list(v) if isinstance(v, tuple) else v for k, v in sorted(params.items())}


def _clause(clause: Clause) -> ClauseJson:
    return {
        "kind": str(clause.kind),
        "number": clause.number,
        "heading": clause.heading,
        "start": clause.start,
        "end": clause.end,
        "parent": clause.parent,
    }


def _revision(one: Revision) -> RevisionJson:
    return {
        "kind": str(one.kind),
        "author": one.author,
        "date": one.date,
        "text": one.text,
        "start": one.start,
        "end": one.end,
    }


def _note(one: Note) -> NoteJson:
    return {
        "kind": str(one.kind),
        "author": one.author,
        "date": one.date,
        "text": one.text,
        "start": one.start,
        "end": one.end,
    }
