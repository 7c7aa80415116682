# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The truth of a constraint alone, without its report.

Opening hours of a year are hundreds of comparisons of one left operand with constants. Between two
neighbouring constants their truth cannot change, so it is worked out once for each stretch.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from licet.decide.odrl.judging import judged
from licet.decide.odrl.measures import measured
from licet.decide.odrl.policies import ODRL, AnyConstraint, Constraint, LogicalConstraint
from licet.decide.odrl.reports import Truth
from licet.decide.odrl.scenes import Scene

__all__ = ["truth_of"]

Stretches = tuple[tuple[int, int], ...]
"""Ranks from and to, both inclusive, in order and apart."""

_ORDERS = frozenset(ODRL + name for name in ("lt", "lteq", "eq", "gteq", "gt", "neq"))


def _holds(operator: str, at: int, last: int) -> Stretches:
    """Ranks that stand in a relation to the constant of one rank."""
    below, above = ((0, at - 1),), ((at + 1, last),)
    return {
        ODRL + "lt": below,
        ODRL + "lteq": ((0, at),),
        ODRL + "eq": ((at, at),),
        ODRL + "gteq": ((at, last),),
        ODRL + "gt": above,
        ODRL + "neq": (*below, *above),
    }[operator]


def truth_of(constraint: AnyConstraint) -> Callable[[Scene], Truth]:
    """A constraint as a function that gives its truth, by a table where one can be made."""
    judge = judged(constraint)
    leaves = tuple(_leaves(constraint))
    kinds = {type(measured(each.right[0])) for each in leaves if len(each.right) == 1}
    if not _can_be_a_table(leaves) or len(kinds) != 1 or kinds - {datetime, Decimal}:
        return lambda scene: judge(scene).truth
    kind = kinds.pop()
    points: list[Any] = sorted({measured(each.right[0]) for each in leaves})
    table = _stretches(constraint, {point: 2 * at + 1 for at, point in enumerate(points)})
    starts = [start for start, _ in table]
    feature = leaves[0].left

    def truth(scene: Scene) -> Truth:
        lefts = scene.held(feature)
        if len(lefts) != 1 or type(lefts[0][1]) is not kind:
            return judge(scene).truth
        left = lefts[0][1]
        at = bisect_left(points, left)
        rank = 2 * at + (at < len(points) and points[at] == left)
        found = bisect_right(starts, rank) - 1
        return found >= 0 and rank <= table[found][1]

    return truth


def _leaves(constraint: AnyConstraint) -> Iterator[Constraint]:
    if isinstance(constraint, Constraint):
        yield constraint
    else:
        for each in constraint.constraints:
            yield from _leaves(each)


def _can_be_a_table(leaves: tuple[Constraint, ...]) -> bool:
    return bool(leaves) and all(
        each.left == leaves[0].left
        and each.operator in _ORDERS
        and len(each.right) == 1
        and not each.unit
        and not each.data_type
        for each in leaves
    )


def _stretches(constraint: AnyConstraint, ranks: dict[Any, int]) -> Stretches:
    """Where on the line of ranks a constraint holds: odd ranks are constants, even ones gaps."""
    last = 2 * len(ranks)
    if isinstance(constraint, LogicalConstraint):
        inner = [_stretches(each, ranks) for each in constraint.constraints]
        return _swept(inner, _wanted(constraint.operand, len(inner)))
    return _holds(constraint.operator, ranks[measured(constraint.right[0])], last)


def _wanted(operand: str, count: int) -> Callable[[int], bool]:
    """How many of the joined constraints have to hold."""
    if operand == ODRL + "or":
        return lambda found: found > 0
    needed = 1 if operand == ODRL + "xone" else count
    return lambda found: found == needed


def _swept(inner: list[Stretches], wanted: Callable[[int], bool]) -> Stretches:
    """Stretches on which the wanted number of constraints hold."""
    changes: dict[int, int] = {}
    for start, end in (stretch for each in inner for stretch in each):
        changes[start] = changes.get(start, 0) + 1
        changes[end + 1] = changes.get(end + 1, 0) - 1
    found: list[tuple[int, int]] = []
    holding = 0
    since: int | None = None
    for rank in sorted(changes):
        holding += changes[rank]
        if wanted(holding) and since is None:
            since = rank
        elif not wanted(holding) and since is not None:
            found.append((since, rank - 1))
            since = None
    return tuple(found)
