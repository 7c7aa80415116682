# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which values do not go together? An offer must not make an agreement contradict itself."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from functools import cache
from importlib.resources import files

from licet.review.negotiating.utility import measure
from licet.terms.dossiers import Param
from licet.terms.negotiations import Broken
from licet.terms.playbooks import amount_of

__all__ = ["Constraint", "Relation", "broken", "constraints", "holds"]

ANY = "*"
DAYS = {"_months": Fraction(365, 12), ".months": Fraction(365, 12), "_hours": Fraction(1, 24)}
"""Days in one of a field's unit, by the end of its name; other lengths are in days."""


class Relation(StrEnum):
    """How two fields hang together."""

    AT_MOST = "at_most"
    LESS = "less"
    EXCLUDES = "excludes"
    NEEDS = "needs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """Two fields whose values have to go together."""

    id: str
    relation: Relation
    first: str
    second: str
    values: tuple[Param, ...] = ()
    """For `excludes` and `needs`: the value of each field."""
    reason: str


@cache
def constraints() -> tuple[Constraint, ...]:
    """All of them, from `constraints.toml`."""
    source = files("licet.review.negotiating") / "constraints.toml"
    raw = tomllib.loads(source.read_text("utf-8"))["constraint"]
    return tuple(_constraint(one) for one in raw)


def _constraint(raw: Mapping[str, object]) -> Constraint:
    relation = next(r for r in Relation if r in raw)
    said = raw[relation]
    given = list(said) if isinstance(said, list) else []
    compares = relation in (Relation.AT_MOST, Relation.LESS)
    first, second = (given[0], given[1]) if compares else (given[0], given[2])
    return Constraint(
        id=str(raw["id"]), relation=relation, first=first, second=second,
        values=() if compares else (given[1], given[3]), reason=str(raw["reason"]),
    )  # fmt: skip


def holds(constraint: Constraint, values: Mapping[str, Param | None]) -> bool:
    """Whether values go together; what is not said breaks nothing but what needs it."""
    first, second = values.get(constraint.first), values.get(constraint.second)
    if first is None:
        return True
    if constraint.relation is Relation.NEEDS:
        return not _is(first, constraint.values[0]) or (
            second is not None and _is(second, constraint.values[1])
        )
    if second is None:
        return True
    if constraint.relation is Relation.EXCLUDES:
        return not (_is(first, constraint.values[0]) and _is(second, constraint.values[1]))
    return _in_order(constraint, first, second)


def broken(values: Mapping[str, Param | None]) -> tuple[Broken, ...]:
    """What contradicts itself among the values of an agreement."""
    return tuple(
        Broken(id=one.id, fields=(one.first, one.second), reason=one.reason)
        for one in constraints()
        if not holds(one, values)
    )


def _is(value: Param, wanted: Param) -> bool:
    return wanted == ANY or (value == wanted and type(value) is type(wanted))


def _in_order(constraint: Constraint, first: Param, second: Param) -> bool:
    small, great = measure(first), measure(second)
    if small is None or great is None:
        return True
    one, two = amount_of(first), amount_of(second)
    if one and two and one[1] != two[1]:
        return True  # amounts in two currencies are not compared
    small, great = small * _days(constraint.first), great * _days(constraint.second)
    return small < great if constraint.relation is Relation.LESS else small <= great


def _days(field: str) -> Fraction:
    return next((days for end, days in DAYS.items() if field.endswith(end)), Fraction(1))
