# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A small world in which conflicts can be counted: policies at random, and every state tried."""

from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

from hypothesis import strategies as st

from licet.decide.odrl.policies import (
    ODRL,
    AnyConstraint,
    Constraint,
    Entity,
    LogicalConstraint,
    OdrlAction,
    Policy,
    PolicyRule,
    RuleKind,
    Value,
)

__all__ = ["conditions", "counted", "policies"]

XSD = "http://www.w3.org/2001/XMLSchema#"
PARENTS = {"read": "use", "print": "use", "display": "play", "play": "use", "use": ""}
STATES = [
    {"count": count, "level": level / 2, "purpose": purpose, "dateTime": day / 2}
    for count, level, purpose, day in product(range(5), range(-1, 8), "abcz", range(-1, 8))
]
"""Counts are whole; levels and days also lie between those that are written; `z` is any other."""

ORDERED = ("eq", "neq", "lt", "lteq", "gt", "gteq")
SETS = ("eq", "neq", "isAnyOf", "isNoneOf")


def _value(operand: str, number: int) -> Value:
    if operand == "dateTime":
        return Value(text=f"2026-01-0{number + 1}T00:00:00Z", datatype=f"{XSD}dateTime")
    return Value(text=str(number), datatype=f"{XSD}integer")


@st.composite
def _comparisons(draw: st.DrawFn) -> Constraint:
    operand = draw(st.sampled_from(["count", "level", "purpose", "dateTime"]))
    if operand == "purpose":
        operator = draw(st.sampled_from(SETS))
        many = 2 if operator.startswith("is") else 1
        names = draw(st.lists(st.sampled_from("abc"), min_size=1, max_size=many, unique=True))
        right = tuple(Value(text=name, datatype=f"{XSD}string") for name in names)
    else:
        operator = draw(st.sampled_from(ORDERED))
        right = (_value(operand, draw(st.integers(0, 3))),)
    return Constraint(id=f"{operand} {operator}", left=ODRL + operand, operator=ODRL + operator,
                      right=right)  # fmt: skip


def _joined(inner: st.SearchStrategy[AnyConstraint]) -> st.SearchStrategy[AnyConstraint]:
    return st.builds(
        lambda operand, parts: LogicalConstraint(
            id="joined", operand=ODRL + operand, constraints=tuple(parts)
        ),
        st.sampled_from(["and", "or", "xone"]),
        st.lists(inner, min_size=1, max_size=3),
    )


conditions: st.SearchStrategy[AnyConstraint] = st.recursive(_comparisons(), _joined, max_leaves=4)
_ACTIONS = st.sampled_from(sorted(PARENTS))
_ASSETS = st.lists(st.sampled_from("xy"), max_size=2, unique=True)
_PEOPLE = st.lists(st.sampled_from(["alice", "bob"]), max_size=1)


@st.composite
def _rules(draw: st.DrawFn, name: str) -> PolicyRule:
    kinds = [RuleKind.PERMISSION, RuleKind.PROHIBITION, RuleKind.OBLIGATION]
    return PolicyRule(
        id=name,
        kind=draw(st.sampled_from(kinds)),
        actions=(OdrlAction(name=ODRL + draw(_ACTIONS)),),
        targets=tuple(Entity(id=asset) for asset in draw(_ASSETS)),
        assignees=tuple(Entity(id=person) for person in draw(_PEOPLE)),
        constraints=tuple(draw(st.lists(conditions, max_size=2))),
    )


@st.composite
def policies(draw: st.DrawFn, name: str) -> Policy:
    """A policy of one to three rules."""
    count = draw(st.integers(1, 3))
    return Policy(id=name, rules=tuple(draw(_rules(f"{name}{i}")) for i in range(count)))


_JOINED: dict[str, Callable[[list[bool]], bool]] = {
    "and": all,
    "or": any,
    "xone": lambda found: found.count(True) == 1,
}
_COMPARED: dict[str, Callable[[Any, list[Any]], bool]] = {
    "eq": lambda there, right: there in right,
    "isAnyOf": lambda there, right: there in right,
    "neq": lambda there, right: there not in right,
    "isNoneOf": lambda there, right: there not in right,
    "lt": lambda there, right: bool(there < right[0]),
    "lteq": lambda there, right: bool(there <= right[0]),
    "gt": lambda there, right: bool(there > right[0]),
    "gteq": lambda there, right: bool(there >= right[0]),
}


def _holds(constraint: AnyConstraint, state: dict[str, object]) -> bool:
    if isinstance(constraint, LogicalConstraint):
        joined = _JOINED[constraint.operand.removeprefix(ODRL)]
        return joined([_holds(inner, state) for inner in constraint.constraints])
    operand = constraint.left.removeprefix(ODRL)
    right = [_read(operand, value.text) for value in constraint.right]
    return _COMPARED[constraint.operator.removeprefix(ODRL)](state[operand], right)


def _read(operand: str, text: str) -> object:
    if operand == "purpose":
        return text
    return float(int(text[8:10]) - 1) if operand == "dateTime" else float(text)


def _applying(rule: PolicyRule) -> list[bool]:
    return [all(_holds(each, state) for each in rule.constraints) for state in STATES]


def _includes(broad: str, narrow: str) -> bool:
    return narrow == broad or (narrow != "" and _includes(broad, PARENTS[narrow]))


def _requests(rule: PolicyRule) -> set[tuple[str, str, str]]:
    """The requests a rule is about."""
    act = rule.actions[0].name.removeprefix(ODRL)
    acts = [name for name in PARENTS if _includes(act, name)]
    things = [entity.id for entity in rule.targets] or ["x", "y", "other"]
    people = [entity.id for entity in rule.assignees] or ["alice", "bob", "other"]
    return set(product(acts, things, people))


def counted(one: Policy, other: Policy) -> str:
    """The verdict by trying every request in every state."""
    rules = [*one.rules, *other.rules]
    found = ["underspecified" for rule in rules if not any(_applying(rule))]
    partly: dict[str, list[PolicyRule]] = {}
    for grant, ban in _opposing(one, other):
        verdict = _pair(grant, ban)
        found.append(verdict)
        if verdict == "ambiguous" and _requests(grant) <= _requests(ban):
            partly.setdefault(grant.id, []).append(ban)
    for grant in rules:
        bans = [_applying(ban) for ban in partly.get(grant.id, [])]
        spared = [g and not any(b) for g, *b in zip(_applying(grant), *bans, strict=True)]
        if len(bans) > 1 and not any(spared):
            found.append("conflict")
    order = ("conflict", "ambiguous", "underspecified")
    return next((verdict for verdict in order if verdict in found), "none")


def _opposing(one: Policy, other: Policy) -> Iterator[tuple[PolicyRule, PolicyRule]]:
    for pair in product(one.rules, other.rules):
        for grant, ban in (pair, pair[::-1]):
            if ban.kind is RuleKind.PROHIBITION and grant.kind is not RuleKind.PROHIBITION:
                yield grant, ban


def _pair(grant: PolicyRule, ban: PolicyRule) -> str:
    asked, barred = _requests(grant), _requests(ban)
    both = list(zip(_applying(grant), _applying(ban), strict=True))
    if not asked & barred or not any(g and b for g, b in both):
        return "none"
    if any(g and not b for g, b in both):
        return "ambiguous"
    acts = {act for act, _, _ in asked}
    if grant.kind is RuleKind.OBLIGATION and not acts <= {act for act, _, _ in barred}:
        return "ambiguous"
    return "conflict"
