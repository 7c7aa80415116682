# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conflicts as SARIF 2.1.0, for code scanning and CI.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0; severities as GitHub shows them.
"""

import hashlib
from importlib import metadata
from typing import Any

from licet.app.compositions.kinds import kinds
from licet.app.compositions.phrases import clause_words, path_words
from licet.terms import Composition, Conflict, Severity

__all__ = ["as_sarif"]

_LEVELS = {
    Severity.BLOCK: "error", Severity.HIGH: "error", Severity.MEDIUM: "warning",
    Severity.LOW: "note", Severity.NOTE: "note",
}  # fmt: skip


def as_sarif(composition: Composition, *, file: str) -> dict[str, Any]:
    """One run with one result a conflict.

    Args:
        composition: What was composed.
        file: Where the lineage stands, relative to the folder that is scanned.
    """
    order = [str(kind) for kind in kinds()]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "licet",
                        "semanticVersion": metadata.version("licet"),
                        "rules": [_rule(kind) for kind in order],
                    }
                },
                "results": [_result(c, file, order) for c in composition.conflicts],
            }
        ],
    }


def _rule(kind: str) -> dict[str, Any]:
    entry = kinds()[kind]
    return {
        "id": kind,
        "name": entry["name"],
        "shortDescription": {"text": entry["title"]},
        "fullDescription": {"text": entry["means"]},
        "help": {"text": entry["mend"]},
    }


def _result(conflict: Conflict, file: str, order: list[str]) -> dict[str, Any]:
    kind = str(conflict.kind)
    mark = "|".join([kind, conflict.artefact, *(clause_words(c) for c in conflict.clauses)])
    return {
        "ruleId": kind,
        "ruleIndex": order.index(kind),
        "level": _LEVELS[conflict.severity],
        "message": {"text": _message(conflict)},
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": _uri(file)}},
                "logicalLocations": [{"fullyQualifiedName": conflict.artefact}],
            }
        ],
        "partialFingerprints": {"licet/1": hashlib.sha256(mark.encode()).hexdigest()[:32]},
        "properties": {"profiles": list(conflict.profiles), "path": list(conflict.path)},
    }


def _uri(file: str) -> str:
    return file.replace("\\", "/").replace(" ", "%20")


def _message(conflict: Conflict) -> str:
    clauses = "; ".join(
        f"{clause_words(c)} ({path_words(c.path)})" if c.path else clause_words(c)
        for c in conflict.clauses
    )
    remedies = " · ".join(r.text for r in conflict.remedies[:3])
    mend = f" Remedies: {remedies}." if remedies else ""
    return f"{conflict.problem}. Clauses: {clauses}.{mend}"
