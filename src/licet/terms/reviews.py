# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A review: what was found in an agreement, what it obliges to, and what stands beside it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from licet.terms.documents import Document
from licet.terms.errors import DecodeError
from licet.terms.verdicts import Finding, Place

__all__ = [
    "REVIEW_SCHEMA",
    "Accepted",
    "ClauseReading",
    "DueDate",
    "FactReading",
    "FactValue",
    "Review",
    "SideFile",
    "Suppression",
    "Undertaking",
]

REVIEW_SCHEMA = "licet/review/1"
"""Name and version of the JSON that `licet review --json` prints."""

FactValue = str | bool | int | float | tuple[str, ...]
"""A fact of the case: a word, a yes or no, a number, a day as ISO 8601, several words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactReading:
    """A fact of the case, and where it was read; given facts have no places."""

    name: str
    """As the packs name it: `territory.markets`, `dataset.personal_data`."""
    value: FactValue
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseReading:
    """A clause that a text has, by the key under which law and playbooks ask for it."""

    key: str
    """Of a clause to have, such as `privacy.art28`, or of a pattern not to have."""
    places: tuple[Place, ...]
    elements: tuple[str, ...] = ()
    """Which parts it has, where the key has a list of parts; sorted."""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Undertaking:
    """Something a party has to do under an agreement."""

    bearer: str
    """The party as the text calls it; empty where each is meant or none is named."""
    act: str
    """What has to be done, in the text's own words."""
    kind: str
    """Kind of clause, such as `audit.records`."""
    due: str = ""
    """When, in the text's own words: `within thirty (30) days after each quarter`."""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """A day that matters: an end, a notice that has to be given before, a first report."""

    day: date
    kind: str
    """`expiry`, `renewal_notice`, `effective`, `signed`, `delivery`, `payment`, …"""
    says: str
    """One line for a calendar."""
    reckoned: str = ""
    """How the day was worked out, if it does not stand in the text."""
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression:
    """A finding that somebody chose to live with, until a day."""

    rule: str
    """Id of the rule, `Q-004`."""
    reason: str
    by: str
    until: date
    """First day on which it is shown again."""
    section: str = ""
    """Only where a place of the finding stands in this section; empty: anywhere."""
    quote: str = ""
    """Only where a place of the finding has these words; empty: any."""

    def __post_init__(self) -> None:
        """Refuse one without a reason or a person."""
        if not self.reason.strip() or not self.by.strip():
            raise DecodeError(
                f"the suppression of {self.rule} has no reason or nobody behind it",
                hint="say why in `reason` and who in `by`",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """Why a deviation from the playbook was accepted; shown when the agreement is renewed."""

    position: str
    """Id of the playbook's position."""
    reason: str
    by: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SideFile:
    """What stands beside an agreement in `NAME.licet.toml`: facts, suppressions, reasons."""

    facts: Mapping[str, FactValue] = field(default_factory=lambda: MappingProxyType({}))
    suppress: tuple[Suppression, ...] = ()
    accepted: tuple[Accepted, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Everything a review says of one document."""

    document: Document
    as_of: date
    findings: tuple[Finding, ...]
    """By the first place in the text, then by rule; what is missing comes last."""
    suppressed: tuple[tuple[Finding, Suppression], ...] = ()
    owed: tuple[Undertaking, ...] = ()
    dates: tuple[DueDate, ...] = ()
    """By day."""
    facts: tuple[FactReading, ...] = ()
    """What the law was asked with: read from the text or given."""
    clauses: tuple[ClauseReading, ...] = ()
    """Clauses that law asks for, by their keys; empty where no law was asked."""
