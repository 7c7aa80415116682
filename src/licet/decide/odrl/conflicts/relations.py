# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How the conditions of two rules lie to one another, as wholes and operand by operand."""

from licet.decide.odrl.conflicts.formulas import Alternatives, negated, together
from licet.decide.odrl.conflicts.records import CommonUse, Operand, Relation, Truth
from licet.decide.odrl.conflicts.solve import Ground, satisfiable

__all__ = ["USES", "by_operand", "relation"]

USES = {
    Truth.YES: CommonUse.COMPATIBLE,
    Truth.MAYBE: CommonUse.UNKNOWN,
    Truth.NO: CommonUse.CONFLICT,
}
"""What it means for one use that conditions can hold together."""


def relation(first: Alternatives, second: Alternatives, ground: Ground) -> Relation:
    """How a first set of states lies to a second; an impossible one is disjoint to all."""
    both = satisfiable(together(first, second), ground).truth
    if both is Truth.NO:
        return Relation.DISJOINT
    rest = satisfiable(together(first, negated(second)), ground).truth
    beyond = satisfiable(together(second, negated(first)), ground).truth
    if Truth.NO in (rest, beyond):
        if Truth.MAYBE in (rest, beyond):
            return Relation.UNKNOWN
        if rest is beyond:
            return Relation.EQUAL
        return Relation.NARROWER if rest is Truth.NO else Relation.WIDER
    return Relation.OVERLAPPING if both is rest is beyond is Truth.YES else Relation.UNKNOWN


def by_operand(first: Alternatives, second: Alternatives, ground: Ground) -> tuple[Operand, ...]:
    """What two rules say about each left operand one of them speaks of, by name."""
    sides = [{atom.operand for option in side for atom in option} for side in (first, second)]
    found = []
    for operand in sorted(sides[0] | sides[1]):
        one, other = (_only(side, operand) for side in (first, second))
        spoken = operand in sides[0] and operand in sides[1]
        found.append(
            Operand(
                operand=operand,
                relation=relation(one, other, ground),
                common_use=USES[satisfiable(together(one, other), ground).truth]
                if spoken
                else CommonUse.UNKNOWN,
            )
        )
    return tuple(found)


def _only(side: Alternatives, operand: str) -> Alternatives:
    return tuple(
        dict.fromkeys(frozenset(a for a in option if a.operand == operand) for option in side)
    )
