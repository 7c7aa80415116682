# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where an agreement stands at an instant: what is owed, counted, suspended, changed.

An agreement with its standing is the residual: all that is needed to go on (law 3).
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from licet.terms.adjustments import RuleId
from licet.terms.parties import Fact, PartyId

__all__ = [
    "Adjusted",
    "Gathered",
    "Hold",
    "Mark",
    "Motion",
    "Owed",
    "PartyFact",
    "Standing",
    "Tally",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The last event that is in it."""

    at: datetime
    source: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Owed:
    """One duty, or one choice, whose clock runs."""

    rule: RuleId
    bearer: PartyId
    act: str
    """What fulfils it; for a choice empty: any act of its options."""
    since: datetime
    due: datetime
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What was counted for a cap, for one party in one window."""

    rule: RuleId
    party: PartyId
    window: int
    """Number of the window, see `licet.decide.calendar`; 0 for the whole term."""
    amount: Decimal
    members: frozenset[str] = frozenset()
    """For `distinct`: what was counted."""
    over: bool = False
    """Whether the limit was crossed: the breach has been told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Evidence for an adjustment in the period that runs."""

    rule: RuleId
    period: int
    count: int = 0
    total: Decimal = Decimal(0)
    last: Decimal | None = None
    lowest: Decimal | None = None
    highest: Decimal | None = None
    by: tuple[tuple[str, Decimal, Decimal], ...] = ()
    """For peers and votes: who, value, weight; sorted by who."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjusted:
    """The value that a parameter has now."""

    rule: RuleId
    parameter: str
    value: Decimal
    since: datetime
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A suspension or a termination that was noticed: from `since` on, unless it is cured."""

    power: RuleId
    change: Literal["suspend", "terminate"]
    since: datetime
    cure_until: datetime | None
    cause: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Motion:
    """Votes for a change of one parameter by a power `vote`, until it is carried."""

    power: RuleId
    rule: RuleId
    parameter: str
    votes: tuple[tuple[str, Decimal, Decimal], ...]
    """Who, value, weight; sorted by who."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyFact:
    """A fact of a party that an event told."""

    party: PartyId
    fact: Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where an agreement stands; everything before `until` is in it."""

    until: datetime
    last: Mark | None = None
    owed: tuple[Owed, ...] = ()
    counted: tuple[Tally, ...] = ()
    gathered: tuple[Gathered, ...] = ()
    adjusted: tuple[Adjusted, ...] = ()
    motions: tuple[Motion, ...] = ()
    holds: tuple[Hold, ...] = ()
    facts: tuple[PartyFact, ...] = ()
    breached: tuple[RuleId, ...] = ()
    """Rules that were breached at least once, sorted: powers may wait for one."""
    ends: datetime | None = None
    """The end of the term as renewals and terminations left it; `None`: as agreed."""
    kept_from_renewing: bool = False
    """Whether a notice of non-renewal was given for the term that runs."""
