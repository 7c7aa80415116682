# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement says, one sentence a rule, told apart by `kind`."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from licet.terms.adjustments import Fold, Method, RuleId
from licet.terms.artefacts import Operation
from licet.terms.conditions import Condition
from licet.terms.errors import DecodeError
from licet.terms.parties import PartyId
from licet.terms.quantities import Money, Percentage, Period

__all__ = [
    "Adjust", "Cap", "Choice", "Counted", "Duty", "Forbid", "Permit", "Power", "Price", "Rule",
    "RuleId",
]  # fmt: skip


class Counted(StrEnum):
    """How a cap counts."""

    SUM = "sum"
    """The numbers that acts carry under the name of the metric: tokens, images, hours."""
    ACTS = "acts"
    """How many acts there were."""
    DISTINCT = "distinct"
    """How many different values acts carry under the name of the metric: users, devices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Permit:
    """These acts on this artefact, under conditions."""

    id: RuleId
    acts: frozenset[Operation]
    artefact: str
    conditions: tuple[Condition, ...] = ()
    """All have to hold. A threshold is a bound here: once it is passed, its effect comes."""
    parties: frozenset[PartyId] = frozenset()
    """To whom; empty: to every licensee of the agreement."""
    exclusive: bool = False
    revocable: bool | None = None
    """`None`: the agreement is silent."""
    kind: Literal["permit"] = "permit"

    def __post_init__(self) -> None:
        if not self.acts:
            raise DecodeError("a permit names no acts", hint="silence is never a permission")


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbid:
    """Never these acts, while the conditions hold."""

    id: RuleId
    acts: frozenset[Operation] = frozenset()
    """Empty: every act."""
    artefact: str = ""
    """Empty: every artefact of the agreement."""
    conditions: tuple[Condition, ...] = ()
    parties: frozenset[PartyId] = frozenset()
    """Who is bound; empty: every licensee of the agreement."""
    reparation: RuleId | None = None
    """The duty that a breach brings."""
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
    """What starts the clock, each time it happens: an act of anybody (`host`, `audit`), or
    `signature`, `term_end`, `termination`, `month_end`, `quarter_end`, `year_end`, `breach`
    (of a rule that names this duty as its reparation)."""
    text: str = ""
    """Words that have to be shown as they stand, if any."""
    artefact: str = ""
    """Only acts on this artefact start the clock; empty: on any."""
    reparation: RuleId | None = None
    """The duty that a breach of this one brings."""
    conditions: tuple[Condition, ...] = ()
    kind: Literal["duty"] = "duty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """This quantity over this window stays at or below this limit."""

    id: RuleId
    metric: str
    """`tokens`, `requests`, `user`: the name of an attribute, see `counted`."""
    limit: Decimal
    counted: Counted = Counted.SUM
    window: Period | None = None
    """Counted anew in each: hours, days, weeks from Monday, months, quarters, years, in UTC.
    `None`: over the whole term."""
    acts: frozenset[Operation] = frozenset()
    """Acts that count; empty: every act."""
    artefact: str = ""
    """Empty: every artefact of the agreement."""
    conditions: tuple[Condition, ...] = ()
    """Only acts for which they hold count."""
    parties: frozenset[PartyId] = frozenset()
    """Whose acts count, each party apart; empty: those of every licensee."""
    reparation: RuleId | None = None
    """The duty that a breach brings."""
    kind: Literal["cap"] = "cap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Power:
    """This holder may change the agreement, by an act of the name of the change."""

    id: RuleId
    holder: PartyId
    change: Literal["suspend", "terminate", "audit", "amend", "vote", "renew"]
    notice: Period | None = None
    """From the act until the change holds."""
    cure: Period | None = None
    """For `terminate` and `suspend`: an act `cure` of the other party within it undoes the
    notice."""
    quorum: Percentage | None = None
    """For `vote`: the share of the members' votes that carries a motion."""
    rule: RuleId | None = None
    """For `amend` and `vote`: the one rule that may be changed; `None`: any."""
    after: RuleId | None = None
    """Only after a breach of this rule; `None`: at any time, or as the conditions say."""
    conditions: tuple[Condition, ...] = ()
    """Tested on the act's attributes and on the facts known at that instant."""
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
class Choice:
    """This bearer must do one of several duties; which one is the bearer's choice."""

    id: RuleId
    bearer: PartyId
    options: tuple[RuleId, ...]
    """Duties with `after = "choice"`: the act of any of them fulfils the choice."""
    due: Period
    """Counted from `after`: by then one of the acts is done, or the choice is breached."""
    after: str
    """As for `Duty`."""
    reparation: RuleId | None = None
    kind: Literal["choice"] = "choice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjust:
    """A parameter of another rule follows evidence, inside declared bounds.

    At the start of each period the evidence of the period before is folded to one number, the
    method makes a value of it, and the value, kept inside the bounds, holds for the period.
    """

    id: RuleId
    rule: RuleId
    parameter: str
    """`limit` of a cap; `rate`, `per_unit`, `minimum`, `credit`, `true_up` of a price;
    `suspended` of a permit (1 is suspended)."""
    evidence: str
    """The attribute of events that is read (`tokens`, `uptime`), or `adjusted:RULE` for the
    value of another adjustment; empty for a method that needs none."""
    fold: Fold = Fold.LAST
    lowest: Decimal
    highest: Decimal
    every: Period
    method: Method
    initial: Decimal | None = None
    """Until there is evidence; `None`: what the rule itself says, or `lowest`."""
    kind: Literal["adjust"] = "adjust"


Rule = Permit | Forbid | Duty | Cap | Power | Price | Choice | Adjust
