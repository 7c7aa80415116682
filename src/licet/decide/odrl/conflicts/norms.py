# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Policies taken apart into what they permit, forbid and demand."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from licet.decide.odrl.conflicts.formulas import local_name
from licet.decide.odrl.conflicts.records import Norm
from licet.decide.odrl.policies import AnyConstraint, Constraint, Policy, PolicyRule, RuleKind

__all__ = ["Force", "Piece", "pieces"]


class Force(StrEnum):
    """What a rule does to an act, whatever it is called."""

    MAY = "may"
    MUST = "must"
    MUST_NOT = "must not"


_FORCES = {RuleKind.PERMISSION: Force.MAY, RuleKind.PROHIBITION: Force.MUST_NOT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A rule with the conditions of the rules it hangs on."""

    norm: Norm
    force: Force
    rule: PolicyRule
    conditions: tuple[AnyConstraint, ...]


def pieces(policy: Policy) -> Iterator[Piece]:
    """Every rule of a policy, and every duty, remedy and consequence in it."""
    for rule in policy.rules:
        yield from _pieces(policy, rule, ())


def _pieces(
    policy: Policy, rule: PolicyRule, conditions: tuple[AnyConstraint, ...]
) -> Iterator[Piece]:
    unread = (Constraint(id=word, left=word, operator="") for word in rule.unread)
    own = (*conditions, *rule.constraints, *unread)
    norm = Norm(policy=policy.id, rule=rule.id, kind=rule.kind, about=_about(rule))
    force = _FORCES.get(rule.kind, Force.MUST)
    yield Piece(norm=norm, force=force, rule=rule, conditions=own)
    for owed in (*rule.duties, *rule.consequences, *rule.remedies):
        # A duty without a bearer is borne by whom the rule is for (Information Model, 2.6.3).
        borne = owed if owed.assignees else replace(owed, assignees=rule.assignees)
        yield from _pieces(policy, borne, own)


def _about(rule: PolicyRule) -> str:
    acts = " or ".join(local_name(act.name) for act in rule.actions)
    things = " or ".join(local_name(thing.id) for thing in rule.targets)
    people = " or ".join(local_name(party.id) for party in rule.assignees)
    return f"{people or 'anyone'}: {acts or 'no act'} {things or 'anything'}"
