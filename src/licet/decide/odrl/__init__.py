# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What does an ODRL policy say to a request? Records, and their evaluation; no RDF in here."""

from licet.decide.odrl.policies import (
    NEVER,
    AnyConstraint,
    Constraint,
    DutyState,
    Entity,
    Fact,
    LogicalConstraint,
    OdrlAction,
    Performed,
    Policy,
    PolicyRule,
    Request,
    RequestedAct,
    RuleKind,
    Value,
    World,
)

__all__ = [
    "NEVER",
    "AnyConstraint",
    "Constraint",
    "DutyState",
    "Entity",
    "Fact",
    "LogicalConstraint",
    "OdrlAction",
    "Performed",
    "Policy",
    "PolicyRule",
    "Request",
    "RequestedAct",
    "RuleKind",
    "Value",
    "World",
]
