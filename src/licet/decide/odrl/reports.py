# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What comes out of an evaluation: a report for the policy, its rules and their premises."""

from dataclasses import dataclass
from enum import StrEnum

from licet.decide.odrl.policies import RuleKind, Value
from licet.terms.verdicts import Verdict

__all__ = ["Behaviour", "PolicyReport", "PremiseKind", "PremiseReport", "RuleReport", "Truth"]

Truth = bool | None
"""`None`: it depends on a fact that nobody gave."""


class Behaviour(StrEnum):
    """What holds where a policy neither permits nor prohibits."""

    CLOSED = "closed"
    """What is not permitted is denied."""
    OPEN = "open"
    """What is not prohibited is allowed."""


class PremiseKind(StrEnum):
    """What a premise of a rule is about."""

    TARGET = "TargetReport"
    PARTY = "PartyReport"
    ACTION = "ActionReport"
    CONSTRAINT = "ConstraintReport"


@dataclass(frozen=True, slots=True, kw_only=True)
class PremiseReport:
    """One thing that a rule hangs on."""

    kind: PremiseKind
    satisfied: bool
    """On what is known: a fact that nobody gave counts as absent."""

    truth: Truth = None
    """As `satisfied`, but `None` where a missing fact could turn it."""

    missing: tuple[str, ...] = ()
    """Left operands nobody gave a value for."""

    constraint: str = ""
    left: tuple[Value, ...] = ()
    operator: str = ""
    right: tuple[Value, ...] = ()
    operand: str = ""
    """`…/odrl/2/and` and the like, for constraints that join others."""

    premises: tuple["PremiseReport", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleReport:
    """What one rule says to one act."""

    rule: str
    kind: RuleKind
    act: str
    """The requested act it was held against."""

    active: bool
    """Every premise is satisfied and no duty stands in the way."""

    truth: Truth = None
    """As `active`, but `None` where a missing fact could turn it."""

    in_effect: bool = True
    """Constraints and duties alone allow it, whoever does whatever: `active` in the draft.

    Of a duty: on what is known it does not stand in the way of its permission.
    """

    unread: tuple[str, ...] = ()
    """Words of the rule that mean nothing here, and may narrow it."""

    premises: tuple[PremiseReport, ...] = ()
    conditions: tuple["RuleReport", ...] = ()
    """Duties of a permission."""

    consequences: tuple["RuleReport", ...] = ()
    remedies: tuple["RuleReport", ...] = ()
    deontic: str = ""
    """`Fulfilled`, `Violated` or `NonSet`, for duties and for prohibitions that were infringed."""

    performance: str = ""
    """`Performed`, `Unperformed` or `Unknown`."""

    by: tuple[str, ...] = ()
    """Acts of the state of the world that fulfilled or infringed it."""

    earlier: str = ""
    """Node of the report in the state of the world that this one repeats."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyReport:
    """What a policy says to a request."""

    policy: str
    request: str
    created: Value | None
    """The current time of the state of the world."""

    behaviour: Behaviour
    verdict: Verdict
    because: tuple[str, ...] = ()
    """Rules that decided."""

    missing: tuple[str, ...] = ()
    """What would have to be known: left operands, and duties that may not have been done."""

    notes: tuple[str, ...] = ()
    """What else a person should know, in words."""

    rules: tuple[RuleReport, ...] = ()
