# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The shape of the JSON that `licet review --json` prints, as types.

Keys are only ever added; a change of meaning changes the version in `schema`. Offsets count
characters of the text that `licet read` gives, from 0, half-open; of a plain text file they are
those of the file.
"""

from typing_extensions import TypedDict

__all__ = [
    "ClauseKeyJson",
    "DateJson",
    "EditJson",
    "FindingJson",
    "LawJson",
    "ObligationJson",
    "ReplacementJson",
    "ReviewJson",
    "SpanJson",
    "SuppressedJson",
]


class SpanJson(TypedDict):
    """A stretch of the text, verbatim."""

    start: int
    end: int
    quote: str
    section: str


class ReplacementJson(TypedDict):
    """`old` stands at `start:end`; `new` is to stand there."""

    start: int
    end: int
    old: str
    new: str


class EditJson(TypedDict):
    """The smallest change that mends a finding; all its replacements or none."""

    replacements: list[ReplacementJson]
    comment: str


class LawJson(TypedDict):
    """The rule of law behind a finding. Days are ISO 8601."""

    rule: str
    pack: str
    release: str
    source: str
    jurisdictions: list[str]
    status: str
    result: str
    """violated, unknown, upcoming, watch"""
    effective_from: str | None
    effective_to: str | None
    known_from: str | None
    confidence: str
    verification: str
    review_by: str | None
    stale: bool
    draft: bool


class FindingJson(TypedDict):
    """Something wrong, missing, off the playbook or against a law."""

    rule: str
    family: str
    severity: str
    """block, high, medium, low, info"""
    confidence: float
    """From 0 to 1."""
    layer: str | None
    """code, data, model, output; null for the whole agreement"""
    spans: list[SpanJson]
    message: str
    witness: str | None
    mend: str | None
    edit: EditJson | None
    law: LawJson | None
    references: list[str]
    missing: list[str]
    """Facts that would settle it."""


class ObligationJson(TypedDict):
    """Something a party has to do."""

    bearer: str
    act: str
    kind: str
    due: str
    span: SpanJson


class DateJson(TypedDict):
    """A day that matters."""

    day: str
    kind: str
    says: str
    reckoned: str
    spans: list[SpanJson]


class ClauseKeyJson(TypedDict):
    """A clause that law asks for and the text has."""

    key: str
    elements: list[str]
    spans: list[SpanJson]


class SuppressedJson(TypedDict):
    """A finding that somebody chose to live with."""

    finding: FindingJson
    reason: str
    by: str
    until: str


class ReviewJson(TypedDict):
    """One review of one document."""

    schema: str
    document: dict[str, str]
    """`sha256` and `format`; the text is that of `licet read`."""
    as_of: str
    findings: list[FindingJson]
    suppressed: list[SuppressedJson]
    obligations: list[ObligationJson]
    dates: list[DateJson]
    facts: dict[str, str | bool | int | float | list[str]]
    clauses: list[ClauseKeyJson]
    warnings: list[str]
