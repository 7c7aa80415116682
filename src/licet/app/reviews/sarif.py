# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Findings of a review as SARIF 2.1.0, for code scanning and CI.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0, 3.30 (regions by character
offset and by line), 3.55 (fixes).
"""

import hashlib
import os
import re
from bisect import bisect_right
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import quote

from licet.app.plain import plain
from licet.app.reviews.phrases import cited, family_of, law_words, severity_of, title_of
from licet.terms import Finding, Format, Place, Review, Severity

__all__ = ["as_sarif"]

_SPECIAL = re.compile(r"([\\\[\]])")
"""What would make a link of a name in a viewer."""
_LEVELS = {
    Severity.BLOCK: "error", Severity.HIGH: "error", Severity.MEDIUM: "warning",
    Severity.LOW: "note", Severity.INFO: "none",
}  # fmt: skip


def as_sarif(review: Review, *, file: str) -> dict[str, Any]:
    """One run with one result a finding; edits of plain text are fixes.

    Args:
        review: What was found.
        file: Where the document stands; made relative to the working folder.
    """
    rules = sorted({finding.rule for finding in review.findings})
    lines = [0, *(m.end() for m in re.finditer("\n", review.document.text))]
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "licet",
                        "semanticVersion": metadata.version("licet"),
                        "rules": [_rule(rule, review) for rule in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(finding, review, _address(file),
                            rules, lines)
                    for finding in review.findings
                ],
            }
        ],
    }  # fmt: skip


def _rule(rule: str, review: Review) -> dict[str, Any]:
    """What a viewer shows of a rule; GitHub asks for all three texts."""
    title = title_of(rule)
    laws = (f.law for f in review.findings if f.rule == rule and f.law is not None)
    rests = next((law_words(law) for law in laws), title)
    return {
        "id": rule, "shortDescription": {"text": plain(title)},
        "fullDescription": {"text": plain(rests)},
        "help": {"text": f"licet review --why {rule}"},
    }  # fmt: skip


def _result(
    finding: Finding, review: Review, uri: str, rules: list[str], lines: list[int]
) -> dict[str, Any]:
    mark = "|".join([finding.rule, *(" ".join(p.quote.split()) for p in finding.places)])
    first, *others = [_location(place, uri, lines) for place in finding.places] or [_file(uri)]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": _LEVELS[severity_of(finding)],
        "message": {"text": _SPECIAL.sub(r"\\\1", plain(finding.problem))},
        "locations": [first],
        "partialFingerprints": {"licet/1": hashlib.sha256(mark.encode()).hexdigest()[:32]},
        "properties": {
            "severity": str(severity_of(finding)), "family": family_of(finding),
            "confidence": round(finding.confidence, 3),
        },
    }  # fmt: skip
    if others:
        result["relatedLocations"] = [
            {**place, "id": number} for number, place in enumerate(others, 1)
        ]
    if finding.edit is not None and review.document.format is Format.TEXT:
        result["fixes"] = [_fix(finding, uri)]
    return result


def _address(file: str) -> str:
    """Below the working folder, with slashes; a name that is no UTF-8 keeps its bytes."""
    return quote(os.fsencode(Path(os.path.relpath(file)).as_posix()))


def _file(uri: str) -> dict[str, Any]:
    """What is missing stands nowhere: viewers want a line, and get the first."""
    return {"physicalLocation": {"artifactLocation": {"uri": uri}, "region": {"startLine": 1}}}


def _location(place: Place, uri: str, lines: list[int]) -> dict[str, Any]:
    line, last = (bisect_right(lines, at) for at in (place.start, place.end))
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri},
            "region": {
                "startLine": line, "startColumn": place.start - lines[line - 1] + 1,
                "endLine": last, "endColumn": place.end - lines[last - 1] + 1,
                "charOffset": place.start, "charLength": place.end - place.start,
                "snippet": {"text": place.quote},
            },
        },
        "logicalLocations": [{"fullyQualifiedName": plain(cited(place))}],
    }  # fmt: skip


def _fix(finding: Finding, uri: str) -> dict[str, Any]:
    edit = finding.edit
    replacements = [
        {
            "deletedRegion": {"charOffset": one.start, "charLength": one.end - one.start},
            "insertedContent": {"text": one.words},
        }
        for one in (edit.replacements if edit else ())
    ]
    return {
        "description": {"text": plain(edit.comment if edit else "") or finding.rule},
        "artifactChanges": [{"artifactLocation": {"uri": uri}, "replacements": replacements}],
    }
