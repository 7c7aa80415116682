# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions as alternatives: every constraint of a rule becomes an *or* of *ands* of atoms."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from licet.decide.odrl.policies import ODRL, AnyConstraint, Constraint, Value

__all__ = [
    "Alternatives",
    "Atom",
    "TooManyError",
    "alternatives",
    "local_name",
    "negated",
    "together",
]

MOST_ALTERNATIVES = 4096
"""Beyond, conditions are not compared but reported as unknown."""


_MOST_TO_SIFT = 1024
_MOST_PRODUCTS = 65_536


class TooManyError(Exception):
    """Conditions with more alternatives than are compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """One comparison, or its contrary."""

    operand: str
    """IRI of the left operand; what is said of an act or an asset itself has its role before it."""

    operator: str
    """Without the namespace of ODRL, such as `lteq`; `?` for what cannot be read."""

    values: tuple[Value, ...] = ()
    unit: str = ""
    holds: bool = True
    """False: the contrary is meant."""

    constraint: str = ""
    sequence: tuple[str, int] = ("", 0)
    """The `andSequence` it is a step of, and which."""


Alternatives = tuple[frozenset[Atom], ...]


def local_name(iri: str) -> str:
    """The last part of an IRI, as people call it."""
    return iri.rsplit("#", 1)[-1].rstrip("/").rsplit("/", 1)[-1]


@lru_cache(maxsize=4096)
def alternatives(constraints: tuple[AnyConstraint, ...], *, role: str = "") -> Alternatives:
    """The conditions that all have to hold, as alternatives; none is no condition.

    Args:
        constraints: Of a rule, of its act, or of its target.
        role: Set apart what is said of an act or of an asset from what is said of the world.

    Raises:
        TooManyError: There are more than `MOST_ALTERNATIVES`.
    """
    return _all(_expanded(constraint, role) for constraint in constraints)


def together(*parts: Alternatives) -> Alternatives:
    """The alternatives under which all parts hold.

    Raises:
        TooManyError: There are more than `MOST_ALTERNATIVES`.
    """
    return _all(parts)


@lru_cache(maxsize=4096)
def negated(found: Alternatives) -> Alternatives:
    """The contrary: each alternative fails in one of its atoms."""
    return _all(
        tuple(frozenset({_contrary(atom)}) for atom in sorted(option, key=repr)) for option in found
    )


def _contrary(atom: Atom) -> Atom:
    if atom.sequence[0]:
        # A sequence also fails where its steps hold in another order: that is not compared.
        return replace(atom, operator="?", holds=True, sequence=("", 0))
    return replace(atom, holds=not atom.holds)


def _all(parts: Iterable[Alternatives]) -> Alternatives:
    found: Alternatives = (frozenset(),)
    for part in parts:
        if len(found) * len(part) > _MOST_PRODUCTS:
            raise TooManyError
        merged = dict.fromkeys(one | other for one in found for other in part)
        found = _least([option for option in merged if not _contradictory(option)])
        if len(found) > MOST_ALTERNATIVES:
            raise TooManyError
    return found


def _least(options: list[frozenset[Atom]]) -> Alternatives:
    """The alternatives without those that ask for more than another one does."""
    if len(options) > _MOST_TO_SIFT:
        return tuple(options)
    kept: list[frozenset[Atom]] = []
    for option in sorted(options, key=len):
        if not any(less <= option for less in kept):
            kept.append(option)
    return tuple(kept)


def _contradictory(option: frozenset[Atom]) -> bool:
    return any(not atom.holds and _affirmed(atom) in option for atom in option)


@lru_cache(maxsize=65_536)
def _affirmed(atom: Atom) -> Atom:
    return replace(atom, holds=True)


def _expanded(constraint: AnyConstraint, role: str) -> Alternatives:
    if isinstance(constraint, Constraint):
        return (frozenset({_atom(constraint, role)}),)
    parts = [_expanded(child, role) for child in constraint.constraints]
    match local_name(constraint.operand):
        case "and":
            return _all(parts)
        case "or":
            return tuple(dict.fromkeys(option for part in parts for option in part))
        case "xone":
            return _exactly_one(parts)
        case "andSequence":
            return _all(
                tuple(_step(option, constraint.id, i) for option in part)
                for i, part in enumerate(parts)
            )
        case _:
            unread = Atom(operand=constraint.operand, operator="?", constraint=constraint.id)
            return (frozenset({unread}),)


def _exactly_one(parts: list[Alternatives]) -> Alternatives:
    found: list[frozenset[Atom]] = []
    for index, part in enumerate(parts):
        rest = [negated(other) for i, other in enumerate(parts) if i != index]
        found.extend(_all([part, *rest]))
        if len(found) > MOST_ALTERNATIVES:
            raise TooManyError
    return tuple(dict.fromkeys(found))


def _step(option: frozenset[Atom], sequence: str, index: int) -> frozenset[Atom]:
    return frozenset(
        replace(atom, sequence=(sequence, index))
        if local_name(atom.operand) == "delayPeriod"
        else atom
        for atom in option
    )


def _atom(constraint: Constraint, role: str) -> Atom:
    operator = constraint.operator.removeprefix(ODRL)
    readable = constraint.right and not constraint.references
    return Atom(
        operand=f"{role} {constraint.left}".strip(),
        operator=operator if readable else "?",
        values=constraint.right,
        unit=constraint.unit,
        constraint=constraint.id,
    )
