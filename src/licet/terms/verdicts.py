# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Answers: three verdicts, what a licence says of an act, and findings."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from licet.terms.artefacts import Layer
from licet.terms.errors import QuoteError

__all__ = [
    "Edit",
    "Family",
    "Finding",
    "LawPoint",
    "LawResult",
    "Permission",
    "Place",
    "Replacement",
    "Severity",
    "Verdict",
]


class Verdict(StrEnum):
    """The answer to a request. A gate opens on `ALLOW` alone."""

    ALLOW = "allow"
    DENY = "deny"
    ASK = "ask"
    """Silent, contested, a separate licence is needed, or a fact is missing."""


class Permission(StrEnum):
    """What a text says of an act. `SILENT` never becomes `GRANTED`."""

    GRANTED = "granted"
    GRANTED_IF = "granted_if"
    SEPARATE_LICENCE = "separate_licence"
    PROHIBITED = "prohibited"
    SILENT = "silent"
    CONTESTED = "contested"


class Severity(StrEnum):
    """How much a finding matters to a signature."""

    BLOCK = "block"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"
    """For information, in a review."""
    NOTE = "note"
    """For information, in a composition."""


class Family(StrEnum):
    """What sort of thing a review found."""

    FORM = "form"
    QUANTITY = "quantity"
    LOGIC = "logic"
    LAYER = "layer"
    GAP = "gap"
    PLAYBOOK = "playbook"
    LAW = "law"


class LawResult(StrEnum):
    """What a rule of law says of an agreement on a day. `UNKNOWN` is never fine."""

    SATISFIED = "satisfied"
    VIOLATED = "violated"
    UNKNOWN = "unknown"
    """A fact is missing; the finding names it."""
    UPCOMING = "upcoming"
    """It starts to bind within the term of the agreement, or is law already but not yet binding."""
    WATCH = "watch"
    """Nothing to do now: unsettled law, advice, or a rule that is not enforced."""
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a finding stands: section, and the words at their offsets."""

    section: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """New words for `start:end` of the text; `start == end` inserts, no words delete."""

    start: int
    end: int
    """Characters of `Document.text`, half-open."""
    words: str

    def __post_init__(self) -> None:
        """Refuse a span that is none, and a replacement of nothing by nothing."""
        if not 0 <= self.start <= self.end or (self.start == self.end and not self.words):
            raise QuoteError("a replacement changes nothing", where=f"{self.start}:{self.end}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """The smallest change of the words that mends a finding."""

    replacements: tuple[Replacement, ...]
    """In order of `start`, without overlaps; all or none are made."""
    comment: str = ""
    """Why, in one sentence for the other side; no strategy of one's own."""

    def __post_init__(self) -> None:
        """Refuse replacements that overlap or stand out of order."""
        ends = 0
        for one in self.replacements:
            if one.start < ends:
                raise QuoteError("replacements overlap", where=f"{one.start}:{one.end}")
            ends = one.end


@dataclass(frozen=True, slots=True, kw_only=True)
class LawPoint:
    """The rule of law a finding rests on, and how far it is to be trusted."""

    rule: str
    """Id and version, `EUAIA-012@2`."""
    pack: str
    release: str
    """Release of the pack, `2026.11.1`."""
    source: str
    """Instrument and provision, such as an article of a regulation."""
    jurisdictions: tuple[str, ...]
    status: str
    """in_force, future, suspended, never_applied, proposed, …"""
    result: LawResult
    effective_from: date | None
    effective_to: date | None
    known_from: date | None
    confidence: str
    """high, medium or low: whether the rule is rightly stated for its dates."""
    verification: str
    """How the rule was checked: text_seen, secondary_only, not_read, …"""
    review_by: date | None = None
    stale: bool = False
    """Whether `review_by` had passed on the day of the review; a stale rule does not block."""
    draft: bool = False
    """Whether it was stated from memory or second hand alone, or with low confidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something wrong, missing or to be looked at, with its reason and its mend."""

    rule: str
    severity: Severity
    problem: str
    """One sentence: lower case, no full stop, the text's own words in quotation marks."""
    places: tuple[Place, ...]
    """In order of the text; empty for what is missing from the whole."""
    because: tuple[str, ...] = ()
    """Clauses, statutes and sections it rests on."""
    missing: tuple[str, ...] = ()
    """Facts that would have to be known to settle it."""
    mend: str = ""
    """What to do, in words; the words to write are in `edit`."""
    family: Family | None = None
    """`None` outside a review."""
    confidence: float = 1.0
    """From 0 to 1: how sure the reader is that the words say what it takes them to say."""
    witness: str = ""
    """A case on which the places disagree, or the arithmetic that does not come out."""
    layer: Layer | None = None
    """`None` for what concerns the whole agreement."""
    edit: Edit | None = None
    law: LawPoint | None = None
