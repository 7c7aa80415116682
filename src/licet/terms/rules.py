# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement says, one sentence a rule, told apart by `kind`."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NewType

from licet.terms.artefacts import Operation
from licet.terms.conditions import Condition
from licet.terms.parties import PartyId
from licet.terms.quantities import Money, Percentage, Period

__all__ = ["Adjust", "Cap", "Duty", "Forbid", "Permit", "Power", "Price", "Rule", "RuleId"]

RuleId = NewType("RuleId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Permit:
    """These acts on this artefact, under conditions."""

    id: RuleId
    acts: frozenset[Operation]
    artefact: str
    conditions: tuple[Condition, ...] = ()
    exclusive: bool = False
    revocable: bool | None = None
    """`None`: the agreement is silent."""
    kind: Literal["permit"] = "permit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbid:
    """Never these acts, while the conditions hold."""

    id: RuleId
    acts: frozenset[Operation]
    artefact: str
    conditions: tuple[Condition, ...] = ()
    kind: Literal["forbid"] = "forbid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """This bearer must do this by a due date; on failure, a reparation."""

    id: RuleId
    bearer: PartyId
    act: str
    """What has to be done: `report_usage`, `pay`, `delete_weights`, `display_notice`."""
    due: Period
    """Counted from `after`. A duty without a due date could never be breached."""
    after: str
    """The event that starts the clock: `signature`, `period_end`, `termination`."""
    text: str = ""
    """Words that have to be shown as they stand, if any."""
    reparation: RuleId | None = None
    conditions: tuple[Condition, ...] = ()
    kind: Literal["duty"] = "duty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """This quantity over this window stays at or below this limit."""

    id: RuleId
    metric: str
    limit: Decimal
    window: Period | None = None
    """`None`: over the whole term."""
    artefact: str = ""
    conditions: tuple[Condition, ...] = ()
    kind: Literal["cap"] = "cap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Power:
    """This holder may change the agreement."""

    id: RuleId
    holder: PartyId
    change: Literal["suspend", "terminate", "audit", "amend", "vote", "renew"]
    notice: Period | None = None
    cure: Period | None = None
    quorum: Percentage | None = None
    conditions: tuple[Condition, ...] = ()
    kind: Literal["power"] = "power"


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What is owed for what was used, and how it is shared."""

    id: RuleId
    payer: PartyId
    payee: PartyId
    fixed: Money | None = None
    rate: Percentage | None = None
    """Share of `base`."""
    base: str = ""
    """What the rate is taken of: `net_revenue`, `gross_revenue`."""
    per_unit: Money | None = None
    metric: str = ""
    """What is counted for `per_unit`."""
    minimum: Money | None = None
    every: Period | None = None
    kind: Literal["price"] = "price"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjust:
    """A parameter of another rule follows evidence, inside declared bounds."""

    id: RuleId
    rule: RuleId
    parameter: str
    evidence: str
    lowest: Decimal
    highest: Decimal
    every: Period
    kind: Literal["adjust"] = "adjust"


Rule = Permit | Forbid | Duty | Cap | Power | Price | Adjust
