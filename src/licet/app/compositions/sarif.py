# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conflicts as SARIF 2.1.0, for code scanning and CI.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0; severities as GitHub shows them.
"""

import hashlib
import os
import re
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import quote

from licet.app.compositions.kinds import kinds
from licet.app.compositions.phrases import clause_words, clauses_words
from licet.app.plain import plain
from licet.terms import Composition, Conflict, Severity

__all__ = ["as_sarif"]

_SPECIAL = re.compile(r"([\\\[\]])")
"""What would make a link of a name in a viewer."""
_LEVELS = {
    Severity.BLOCK: "error", Severity.HIGH: "error", Severity.MEDIUM: "warning",
    Severity.LOW: "note", Severity.NOTE: "note",
}  # fmt: skip


def as_sarif(composition: Composition, *, file: str, text: str = "") -> dict[str, Any]:
    """One run with one result a conflict.

    Args:
        composition: What was composed.
        file: Where the lineage stands, relative to the folder that is scanned.
        text: What stands in the file: a result points at the line that names its artefact.
    """
    lines = text.splitlines()
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
                "results": [_result(c, file, lines, order) for c in composition.conflicts],
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


def _line(artefact: str, lines: list[str]) -> int:
    """The first line that names the artefact, from 1; the first of all if none does."""
    return next((n for n, line in enumerate(lines, 1) if artefact in line), 1)


def _result(conflict: Conflict, file: str, lines: list[str], order: list[str]) -> dict[str, Any]:
    kind = str(conflict.kind)
    mark = "|".join([kind, conflict.artefact, *(clause_words(c) for c in conflict.clauses)])
    return {
        "ruleId": kind,
        "ruleIndex": order.index(kind),
        "level": _LEVELS[conflict.severity],
        "message": {"text": _SPECIAL.sub(r"\\\1", plain(_message(conflict)))},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": _uri(file)},
                    "region": {"startLine": _line(conflict.artefact, lines)},
                },
                "logicalLocations": [{"fullyQualifiedName": conflict.artefact}],
            }
        ],
        "partialFingerprints": {"licet/1": hashlib.sha256(mark.encode()).hexdigest()[:32]},
        "properties": {"profiles": list(conflict.profiles), "path": list(conflict.path)},
    }


def _uri(file: str) -> str:
    return quote(Path(os.path.relpath(file)).as_posix())


def _message(conflict: Conflict) -> str:
    clauses = "; ".join(words for words, _ in clauses_words(conflict.clauses))
    remedies = " · ".join(r.text for r in conflict.remedies[:3])
    mend = f" Remedies: {remedies}." if remedies else ""
    return f"{conflict.problem}. Clauses: {clauses}.{mend}"
