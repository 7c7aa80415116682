# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Caps in Cedar: what was counted is told in the context, the act's own number is added."""

from licet.decide.cedar.attributes import Attributes, ContextAttribute, has, number, read
from licet.decide.cedar.changes import may_change, suspension
from licet.decide.cedar.conditions import all_of, any_of, expressed
from licet.decide.deciding import metrics_of
from licet.terms import REGISTRY, Agreement, Cap, Counted

__all__ = ["kept"]


def kept(cap: Cap, agreement: Agreement, attributes: Attributes) -> str:
    """An expression that is true where a cap is known not to stand in the way."""
    conditions = [expressed(c, agreement, attributes, bound=False) for c in cap.conditions]
    suspended = suspension(cap.id, agreement, attributes)
    if suspended is not None:  # it counts nothing then
        conditions.append(suspended)
    room = _room(cap, agreement, attributes)
    holds = all_of([*(one.holds for one in conditions), *room])
    return any_of([*(one.fails for one in conditions), holds])


def _room(cap: Cap, agreement: Agreement, attributes: Attributes) -> list[str]:
    """Expressions that hold where the act keeps within the limit."""
    places = attributes.places if cap.counted is Counted.SUM else 0
    limit, known = _limit(cap, agreement, attributes, places)
    used = attributes.need(ContextAttribute(
        name=f"used_{cap.id}", type="Long", origin="used", key=cap.id, places=places,
        brief=f"counted for {cap.id}, of this party, in the window of the instant",
    ))  # fmt: skip
    if cap.counted is Counted.ACTS:
        return [*known, has(used), f"{read(used)} < {limit}"]
    told = attributes.need(_told(cap, agreement, attributes.places))
    if cap.counted is Counted.SUM:
        # No sum: what overflows would be skipped, and forbid nothing.
        amount = read(told)
        return [*known, has(used), has(told), f"{amount} >= 0",
                f"{read(used)} <= {limit} - {amount}"]  # fmt: skip
    seen = attributes.need(ContextAttribute(
        name=f"seen_{cap.id}", type="Bool", origin="seen", key=cap.id,
        brief=f"whether this {cap.metric} was counted for {cap.id} in the window before",
    ))  # fmt: skip
    within = f"({read(used)} < {limit} || ({read(seen)} && {read(used)} <= {limit}))"
    return [*known, has(used), has(told), has(seen), within]


def _limit(
    cap: Cap, agreement: Agreement, attributes: Attributes, places: int
) -> tuple[str, list[str]]:
    """The limit, and what has to hold before it may be read."""
    if not may_change(cap.id, "limit", agreement):
        # Below zero nothing is within the limit, and nothing has to be told apart.
        return (str(max(number(cap.limit, places), -1)), [])
    name = attributes.need(ContextAttribute(
        name=f"limit_{cap.id}", type="Long", origin="limit", key=cap.id, places=places,
        brief=f"limit of {cap.id} at the instant",
    ))  # fmt: skip
    return read(name), [has(name), f"{read(name)} >= 0"]


def _told(cap: Cap, agreement: Agreement, places: int) -> ContextAttribute:
    """What the act itself tells of the metric."""
    registered = REGISTRY.get(cap.metric)
    otherwise = "number" if cap.metric in metrics_of(agreement) else "text"
    kind = registered.kind if registered else otherwise
    return ContextAttribute(
        name=cap.metric,
        type="Long" if kind == "number" else "Bool" if kind == "flag" else "String",
        origin="act", key=cap.metric, brief=f"{cap.metric.replace('_', ' ')} of the act",
        places=places if kind == "number" else 0,
    )  # fmt: skip
