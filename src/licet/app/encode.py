# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A dossier as JSON: the contract documented in `docs/reference/dossier-json.md`."""

from collections.abc import Mapping
from typing import Any

from licet.app.catalogue import as_json
from licet.terms import SCHEMA, Clause, Document, Dossier, Param, Provision, Term

__all__ = ["dossier_json"]


def dossier_json(dossier: Dossier) -> dict[str, Any]:
    """Plain values in a fixed order; offsets count characters of `document.text`."""
    document = dossier.document
    return {
        "schema": SCHEMA,
        "document": {
            "sha256": document.sha256,
            "format": str(document.format),
            "text": document.text,
        },
        "identified": as_json(dossier.identified),
        "terms": [_term(term) for term in dossier.terms],
        "clauses": [_clause(clause) for clause in document.clauses],
        "provisions": [_provision(one) for one in dossier.provisions],
        **_beside(document),
    }


def _term(term: Term) -> dict[str, Any]:
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


def _provision(one: Provision) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "value": one.value,
        "params": _params(one.params),
        "section": one.section,
        "quote": one.quote,
        "start": one.start,
        "end": one.end,
    }


def _params(params: Mapping[str, Param]) -> dict[str, Any]:
    return {k: list(v) if isinstance(v, tuple) else v for k, v in sorted(params.items())}


def _clause(clause: Clause) -> dict[str, Any]:
    return {
        "kind": str(clause.kind),
        "number": clause.number,
        "heading": clause.heading,
        "start": clause.start,
        "end": clause.end,
        "parent": clause.parent,
    }


def _beside(document: Document) -> dict[str, Any]:
    """What stands beside the running text."""
    return {
        "definitions": [
            {"term": d.term, "start": d.start, "end": d.end} for d in document.definitions
        ],
        "revisions": [
            {
                "kind": str(r.kind), "author": r.author, "date": r.date, "text": r.text,
                "start": r.start, "end": r.end,
            }
            for r in document.revisions
        ],
        "notes": [
            {
                "kind": str(n.kind), "author": n.author, "date": n.date, "text": n.text,
                "start": n.start, "end": n.end,
            }
            for n in document.notes
        ],
        "warnings": list(document.warnings),
    }  # fmt: skip
