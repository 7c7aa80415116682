# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Law as data: rules with their two times, the packs they stand in, and cases to ask them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from licet.terms.errors import DecodeError
from licet.terms.reviews import ClauseReading, FactReading, FactValue
from licet.terms.verdicts import LawResult, Severity

__all__ = [
    "PACK_SCHEMA",
    "Case",
    "Clock",
    "EventCheck",
    "FactTest",
    "LawRule",
    "Operator",
    "Outcome",
    "PackSource",
    "Parts",
    "RuleKind",
    "RulePack",
    "RuleStatus",
    "Tension",
]

PACK_SCHEMA = "licet/law/1"
"""Name and version of the format of a pack's file."""


class RuleKind(StrEnum):
    """What a rule of law does to an agreement."""

    MANDATORY_CLAUSE = "mandatory_clause"
    PROHIBITED_CLAUSE = "prohibited_clause"
    USE_RESTRICTION = "use_restriction"
    DEFAULT_RULE = "default_rule"
    """What the law supplies where the agreement says nothing."""
    SCREEN = "screen"
    ELIGIBILITY = "eligibility"
    WATCH = "watch"
    ADVICE = "advice"


class RuleStatus(StrEnum):
    """How it stands with a rule on the day of its pack; a day in the future is no status."""

    IN_FORCE = "in_force"
    FUTURE = "future"
    TRANSITIONAL = "transitional"
    SUSPENDED = "suspended"
    NOT_ENFORCED = "not_enforced"
    SUPERSEDED = "superseded"
    NEVER_APPLIED = "never_applied"
    PROPOSED = "proposed"
    VOLUNTARY = "voluntary"
    WATCH = "watch"


class Clock(StrEnum):
    """Which day of a case decides whether a rule binds it."""

    EVENT = "event_date"
    """In a review, the day for which it is made."""
    EVALUATION = "evaluation_date"
    DECISION = "decision_date"
    SIGNED = "agreement.signed_on"
    EU_PLACED = "model.eu_placed_on"


class Operator(StrEnum):
    """How a fact is compared."""

    EQ = "eq"
    IN = "in"
    """The fact is one of the values."""
    INTERSECTS = "intersects"
    """Fact and values have one in common."""
    CONTAINS = "contains"
    """The value is one of the fact's."""
    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"
    UNKNOWN = "unknown"
    """Whether the fact is known at all: `true` holds where it is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactTest:
    """A test of facts: a comparison, or several tests of which all, any or none must hold."""

    fact: str = ""
    op: Operator = Operator.EQ
    value: FactValue | None = None
    """To compare with; a day as ISO 8601."""
    all: tuple["FactTest", ...] = ()
    any: tuple["FactTest", ...] = ()
    none: tuple["FactTest", ...] = ()

    def __post_init__(self) -> None:
        """Refuse a test that is none or two."""
        forms = (bool(self.fact), bool(self.all), bool(self.any), bool(self.none))
        if sum(forms) != 1 or (self.value is None) is bool(self.fact):
            raise DecodeError(
                "a test has either `fact`, `op` and `value`, or one of `all`, `any` and `none`",
                hint="nest one test in another for more",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCheck:
    """What a rule asks for while the agreement runs, of an event."""

    on: str
    """Kind of event: `usage`, `training_run`, …"""
    when: FactTest | None = None
    """Only if this holds of the event and the case; `None`: always."""
    then: str
    """`deny`, `deny_and_alert`, `report`, …"""
    deadline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts that a clause must have to count as whole."""

    key: str
    """Of the clause."""
    called: str
    """What a finding calls the clause: `processor clause`."""
    of: str
    """What asks for the parts: `GDPR Art. 28(3)`."""
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRule:
    """One version of one rule of law."""

    id: str
    version: int
    pack: str
    release: str
    """Of the pack."""
    title: str
    jurisdictions: tuple[str, ...]
    """Labels such as `EU`, `UK`, `US-CA`; `INT` for a treaty."""
    kind: RuleKind
    status: RuleStatus
    source: str
    """Instrument and provision."""
    read: tuple[str, ...]
    """Keys of the pack's sources in which it was read."""
    verification: Literal[
        "text_seen",
        "text_seen_partly_memory",
        "secondary_only",
        "secondary_only_partly_memory",
        "not_read",
    ]
    confidence: Literal["high", "medium", "low"]
    tier: Literal["core", "extended"]
    effective_from: date
    effective_to: date | None = None
    """Last day."""
    clock: Clock = Clock.EVENT
    known_from: date | None = None
    """First day on which it could be known; `None`: at the latest when it began to bind."""
    known_to: date | None = None
    """Last day on which it was still thought to bind as stated."""
    applies_if: FactTest
    requires: tuple[str | tuple[str, ...], ...] = ()
    """Keys of clauses to have; of several in brackets, one is enough."""
    forbids: tuple[str, ...] = ()
    """Keys of patterns not to have."""
    forbids_uses: tuple[str, ...] = ()
    """Tags of uses not to grant."""
    forbids_grants_to: tuple[str, ...] = ()
    """Whom not to grant anything."""
    severity: Severity
    effect: str = ""
    idea: str = ""
    """What a clause should say."""
    note: str = ""
    events: tuple[EventCheck, ...] = ()
    supersedes: str = ""
    """Id and version, `EUAIA-012@1`."""
    review_by: date | None = None
    parts: tuple[Parts, ...] = ()
    """Of the clauses it requires, where they have parts."""

    @property
    def name(self) -> str:
        """Id and version: `EUAIA-012@2`."""
        return f"{self.id}@{self.version}"

    @property
    def idle(self) -> bool:
        """Whether it asks for nothing and forbids nothing that an agreement could have."""
        asks = self.requires, self.forbids, self.forbids_uses, self.forbids_grants_to
        return not any(asks)

    @property
    def draft(self) -> bool:
        """Whether it rests on memory or second-hand reading alone, or on low confidence."""
        return self.confidence == "low" or not self.verification.startswith("text_seen")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackSource:
    """Where rules of a pack were read."""

    key: str
    says: str
    """What was read, in words for a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tension:
    """Two rules that pull apart: where both apply, a person has to choose how to meet both."""

    rules: tuple[str, str]
    """Ids, without versions."""
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RulePack:
    """One release of the rules of one field of law; never changed once released."""

    schema: str
    name: str
    release: str
    """Year, month, number: `2026.11.1`."""
    previous: str = ""
    """Release before this one; empty for the first."""
    title: str
    compiled_on: date
    reviewed_by: str = ""
    """Who compared it with the official texts; empty: nobody has yet."""
    reviewed_on: date | None = None
    sources: tuple[PackSource, ...] = ()
    tensions: tuple[Tension, ...] = ()
    rules: tuple[LawRule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What rules of law are asked about: an agreement, as facts and clauses."""

    facts: tuple[FactReading, ...] = ()
    """By the names of the packs: `territory.markets`; days as ISO 8601. `agreement.ends_on` is the
    last day of the term; without it the term is open."""
    clauses: tuple[ClauseReading, ...] = ()
    """Clauses to have and patterns not to have, by key; granted uses, besides those in
    `uses.purposes`, as `use.granted.eu5.ncii`; whom something is granted as
    `grant_to.covered_person`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one version of one rule says of a case on a day."""

    rule: LawRule
    result: LawResult
    as_of: date
    stale: bool = False
    """Whether its review was due on that day."""
    missing_facts: tuple[str, ...] = ()
    lacks: tuple[str | tuple[str, ...], ...] = ()
    """Keys of clauses that are not there; of several in brackets, any would do."""
    lacks_parts: tuple[tuple[Parts, tuple[str, ...]], ...] = ()
    """Of clauses that are there, the parts that are not."""
    wrong: tuple[ClauseReading, ...] = ()
    """Patterns, uses and grants that must not be there."""
    met: tuple[ClauseReading, ...] = ()
    """Clauses that the rule asks for and that are there."""
    because: str = ""
    """Why it does not apply, or not yet."""
