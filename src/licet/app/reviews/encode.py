# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A review as plain values: the contract of `licet.app.reviews.contract`."""

from datetime import date

from licet.app.reviews.contract import (
    DateJson,
    EditJson,
    FindingJson,
    LawJson,
    ObligationJson,
    ReviewJson,
    SpanJson,
)
from licet.terms import (
    REVIEW_SCHEMA,
    DueDate,
    Edit,
    Finding,
    LawPoint,
    Place,
    Review,
    Severity,
    Undertaking,
)

__all__ = ["finding_json", "review_json"]


def review_json(review: Review) -> ReviewJson:
    """Plain values in a fixed order: the same document and day give the same bytes."""
    text = review.document.text
    return {
        "schema": REVIEW_SCHEMA,
        "document": {"sha256": review.document.sha256, "format": str(review.document.format)},
        "as_of": review.as_of.isoformat(),
        "findings": [finding_json(one, text) for one in review.findings],
        "suppressed": [
            {
                "finding": finding_json(one, text), "reason": why.reason, "by": why.by,
                "until": why.until.isoformat(),
            }
            for one, why in review.suppressed
        ],
        "obligations": [_obligation(one) for one in review.owed],
        "dates": [_date(one) for one in review.dates],
        "facts": {
            f.name: list(f.value) if isinstance(f.value, tuple) else f.value for f in review.facts
        },
        "clauses": [
            {"key": c.key, "elements": list(c.elements), "spans": [_span(p) for p in c.places]}
            for c in review.clauses
        ],
        "warnings": list(review.document.warnings),
    }  # fmt: skip


def finding_json(finding: Finding, text: str) -> FindingJson:
    """One finding; `text` is the document's."""
    severity = Severity.INFO if finding.severity is Severity.NOTE else finding.severity
    return {
        "rule": finding.rule,
        "family": str(finding.family or ""),
        "severity": str(severity),
        "confidence": round(finding.confidence, 3),
        "layer": None if finding.layer is None else str(finding.layer),
        "spans": [_span(place) for place in finding.places],
        "message": finding.problem,
        "witness": finding.witness or None,
        "mend": finding.mend or None,
        "edit": None if finding.edit is None else _edit(finding.edit, text),
        "law": None if finding.law is None else _law(finding.law),
        "references": list(finding.because),
        "missing": list(finding.missing),
    }


def _span(place: Place) -> SpanJson:
    return {
        "start": place.start, "end": place.end, "quote": place.quote, "section": place.section,
    }  # fmt: skip


def _edit(edit: Edit, text: str) -> EditJson:
    return {
        "replacements": [
            {"start": one.start, "end": one.end, "old": text[one.start : one.end], "new": one.words}
            for one in edit.replacements
        ],
        "comment": edit.comment,
    }


def _law(law: LawPoint) -> LawJson:
    return {
        "rule": law.rule, "pack": law.pack, "release": law.release, "source": law.source,
        "jurisdictions": list(law.jurisdictions), "status": law.status,
        "result": str(law.result), "effective_from": _day(law.effective_from),
        "effective_to": _day(law.effective_to), "known_from": _day(law.known_from),
        "confidence": law.confidence, "verification": law.verification,
        "review_by": _day(law.review_by), "stale": law.stale, "draft": law.draft,
    }  # fmt: skip


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _obligation(one: Undertaking) -> ObligationJson:
    return {
        "bearer": one.bearer, "act": one.act, "kind": one.kind, "due": one.due,
        "span": _span(one.place),
    }  # fmt: skip


def _date(one: DueDate) -> DateJson:
    return {
        "day": one.day.isoformat(), "kind": one.kind, "says": one.says, "reckoned": one.reckoned,
        "spans": [_span(place) for place in one.places],
    }  # fmt: skip
