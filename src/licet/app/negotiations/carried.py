# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Rules that state what a value states: read where no clause has the value, and changed with it."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from licet.terms import AgreedClause, Money, Param, Percentage, Period, Unit
from licet.terms.negotiations import Change
from licet.terms.playbooks import amount_of

__all__ = ["carry", "carry_everywhere", "days_of", "stated_by_rules"]


@cache
def _carried() -> tuple[Mapping[str, Any], ...]:
    source = files("licet.app.negotiations") / "carried.toml"
    return tuple(tomllib.loads(source.read_text("utf-8"))["carried"])


def days_of(period: Period) -> int | None:
    """A period in days, where it has a fixed number of them."""
    days = {Unit.DAY: 1, Unit.WEEK: 7}.get(period.unit)
    return period.amount * days if days else None


def stated_by_rules(clause: AgreedClause) -> Iterator[tuple[str, Param]]:
    """Fields that the rules of a clause state whatever its kind is, with their values."""
    for rule in clause.rules:
        for one in (o for o in _carried() if o["rule"] == rule.kind and o.get("anywhere")):
            value = _param(getattr(rule, one["key"].partition(".")[0], None))
            if value is not None:
                yield one["field"], value


def _param(said: object) -> Param | None:
    if isinstance(said, Period):
        return days_of(said)
    if isinstance(said, Percentage):
        return float(said.per_cent)
    if isinstance(said, Money):
        return f"{said.amount.normalize():f} {said.currency}"
    return None


def carry(clause: Mapping[str, Any], change: Change) -> list[str]:
    """Change the rules of a clause that state the old value; their ids."""
    return list(_moved(clause, change, [o for o in _carried() if o["field"] == change.field]))


def carry_everywhere(data: Mapping[str, Any], change: Change) -> list[str]:
    """Change the rules of any clause that state the old value and can mean nothing else."""
    known = [o for o in _carried() if o["field"] == change.field and o.get("anywhere")]
    return [name for clause in data.get("clauses", []) for name in _moved(clause, change, known)]


def _moved(
    clause: Mapping[str, Any], change: Change, known: Iterable[Mapping[str, Any]]
) -> Iterator[str]:
    for rule in clause.get("rules", []):
        for one in (o for o in known if o["rule"] == rule["kind"]):
            *path, key = one["key"].split(".")
            inside = rule
            for step in path:
                inside = inside.get(step) or {}
            if key in inside and _states(inside[key], change.old, one["as"]):
                inside[key] = _stated(change.new, one["as"])
                yield rule["id"]


def _states(said: object, value: Param | None, way: str) -> bool:
    if way == "number":
        return not isinstance(said, bool) and isinstance(said, int | float) and said == value
    if not isinstance(said, dict):
        return False
    if way == "period":
        return said in ({"amount": value, "unit": "day"}, _weeks(value))
    money = amount_of(value)
    return money is not None and (said.get("currency") == money[1] and said["amount"] == money[0])


def _weeks(value: Param | None) -> object:
    return (
        {"amount": value // 7, "unit": "week"} if isinstance(value, int) and value % 7 == 0 else 0
    )


def _stated(value: Param, way: str) -> object:
    if way == "period":
        return {"amount": value, "unit": "day"}
    money = amount_of(value)
    if way != "money" or money is None:
        return value
    whole = money[0] == money[0].to_integral_value()
    return {"amount": int(money[0]) if whole else float(money[0]), "currency": money[1]}
