# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Policies, requests and states of the world, as ODRL 2.2 has them.

Every term is a whole IRI; a node without a name is called `_:` and a label of its document.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

__all__ = [
    "CC",
    "NEVER",
    "ODRL",
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

ODRL = "http://www.w3.org/ns/odrl/2/"
CC = "http://creativecommons.org/ns#"


class RuleKind(StrEnum):
    """What a rule does, by the property that leads to it."""

    PERMISSION = "permission"
    PROHIBITION = "prohibition"
    OBLIGATION = "obligation"
    DUTY = "duty"
    """A condition of a permission: fulfilled first, or the permission is not in effect."""
    CONSEQUENCE = "consequence"
    """Owed on top when a duty or an obligation was not fulfilled."""
    REMEDY = "remedy"
    """Owed when a prohibition was infringed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """An IRI or a literal."""

    text: str
    """The IRI, or the literal as it was written."""

    datatype: str = ""
    """IRI of the type of a literal; empty for an IRI."""

    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """A comparison of something that can be known with something agreed."""

    id: str
    left: str
    """What is looked up, such as `…/odrl/2/dateTime`."""

    operator: str
    """Such as `…/odrl/2/lteq`."""

    right: tuple[Value, ...] = ()
    references: tuple[str, ...] = ()
    """Where the right side would have to be fetched from; never fetched here."""

    unit: str = ""
    data_type: str = ""
    status: tuple[Value, ...] = ()
    """What the left side already amounts to, where the policy says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogicalConstraint:
    """Constraints joined by `and`, `or`, `xone` or `andSequence`."""

    id: str
    operand: str
    """Such as `…/odrl/2/xone`."""

    constraints: tuple["Constraint | LogicalConstraint", ...]
    """In the order of the document where it has one."""


AnyConstraint = Constraint | LogicalConstraint


@dataclass(frozen=True, slots=True, kw_only=True)
class OdrlAction:
    """An act, perhaps narrowed by refinements."""

    name: str
    """IRI of the act itself, such as `…/odrl/2/print`."""

    id: str = ""
    """The node that carries the refinements; empty if the act is named directly."""

    refinements: tuple[AnyConstraint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A party or an asset, one or a collection."""

    id: str
    collection: bool = False
    source: str = ""
    """Another name of a collection: where its members are listed."""

    refinements: tuple[AnyConstraint, ...] = ()
    """What a member has to satisfy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyRule:
    """A permission, a prohibition or a duty, with what is shared by its policy filled in.

    Several actions, targets or parties stand for as many rules (Information Model, 2.7).
    """

    id: str
    kind: RuleKind
    actions: tuple[OdrlAction, ...] = ()
    targets: tuple[Entity, ...] = ()
    assigners: tuple[Entity, ...] = ()
    assignees: tuple[Entity, ...] = ()
    relations: tuple[tuple[str, Entity], ...] = ()
    """Other assets by the property that leads to them, such as `…/odrl/2/output`."""

    functions: tuple[tuple[str, Entity], ...] = ()
    """Other parties by the property that leads to them, such as `…/odrl/2/compensatedParty`."""

    constraints: tuple[AnyConstraint, ...] = ()
    duties: tuple["PolicyRule", ...] = ()
    consequences: tuple["PolicyRule", ...] = ()
    remedies: tuple["PolicyRule", ...] = ()
    unread: tuple[str, ...] = ()
    """Words in ODRL's own namespace that mean nothing: a permission may be narrower by them."""

    inherited_from: str = ""
    """The policy the rule came from by `inheritFrom`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """A policy, its inheritance resolved and its shared properties handed to its rules."""

    id: str
    kinds: tuple[str, ...] = ()
    """Its classes, such as `…/odrl/2/Agreement`; empty is an `…/odrl/2/Set`."""

    uid: str = ""
    profiles: tuple[str, ...] = ()
    inherits: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    """Policies it inherits from, and rules it names, that the document does not describe."""

    conflicts: tuple[str, ...] = ()
    """Strategies of conflict, such as `…/odrl/2/perm`; empty is `…/odrl/2/invalid`."""

    replaced_by: tuple[str, ...] = ()
    """Policies that void this one (`dcterms:isReplacedBy`)."""

    rules: tuple[PolicyRule, ...] = ()
    broader: tuple[tuple[str, str], ...] = ()
    """Acts and terms and what the document includes them in: `(narrow, broad)`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What is known for a left operand."""

    feature: str
    """The left operand it answers, such as `…/odrl/2/purpose`."""

    value: Value
    unit: str = ""
    about: str = ""
    """The rule, party, asset or performed act it belongs to; empty is the whole world."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestedAct:
    """One act that is asked for."""

    id: str
    action: str = ""
    party: str = ""
    target: str = ""
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked of a policy."""

    id: str
    acts: tuple[RequestedAct, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Performed:
    """An act that was done."""

    id: str
    action: str
    party: str = ""
    target: str = ""
    at: datetime | None = None
    functions: tuple[tuple[str, str], ...] = ()
    """Other parties, such as who was paid, by property."""

    facts: tuple[Fact, ...] = ()
    rule: str = ""
    """The rule it was done for, where the state of the world says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyState:
    """What an earlier report says about a rule."""

    id: str
    """The node of the report."""

    rule: str
    deontic: str = ""
    """`Fulfilled`, `Violated`, `NonSet`, or empty."""

    performance: str = ""
    """`Performed`, `Unperformed`, `Unknown`, or empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What is the case when a request is made."""

    id: str = ""
    now: Value | None = None
    """The current time as it was written."""

    members: tuple[tuple[str, str], ...] = ()
    """`(part, whole)`: parties and assets and their collections, places and larger places."""

    types: tuple[tuple[str, str], ...] = ()
    """`(thing, class)`."""

    broader: tuple[tuple[str, str], ...] = ()
    """`(narrow, broad)`: classes, concepts and acts."""

    facts: tuple[Fact, ...] = ()
    performed: tuple[Performed, ...] = ()
    reports: tuple[DutyState, ...] = ()


NEVER = World()
"""A world of which nothing is known."""
