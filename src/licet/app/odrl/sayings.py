# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions of an agreement as ODRL constraints, and back; each exactly or not at all."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote, unquote

from licet.decide.odrl.measures import instant
from licet.decide.odrl.policies import ODRL, AnyConstraint, Constraint, Value
from licet.terms import (
    ActorCondition,
    Comparator,
    Condition,
    EndUserExemption,
    GateCondition,
    Interval,
    Operation,
    Period,
    Places,
    PlaceTest,
    PurposeCondition,
    RegistrationCondition,
    TerritoryCondition,
    ThresholdCondition,
    ThresholdEffect,
    TimeCondition,
    Unit,
)

__all__ = [
    "ACTS", "condition_of", "constraints_of", "duration", "iri", "joined_times", "named",
    "period", "times",
]  # fmt: skip

XSD = "http://www.w3.org/2001/XMLSchema#"
ACTS = {
    Operation.DISTRIBUTE: ODRL + "distribute",
    Operation.SUBLICENSE: ODRL + "grantUse",
}
"""Operations that ODRL has a word for; the others are words of our own, included in `use`."""

_PLACES = {
    PlaceTest.PLACE_OF_USE: ODRL + "spatial",
    PlaceTest.DOMICILE: "urn:licet:operand:domicile",
    PlaceTest.PLACE_OF_DISTRIBUTION: "urn:licet:operand:place_of_distribution",
}
_ACTOR = "urn:licet:operand:actor"
_METRIC = "urn:licet:metric:"
_UNIT = "urn:licet:unit:"
_FLAGS: dict[str, tuple[type, str]] = {
    "urn:licet:operand:registered": (RegistrationCondition, "true"),
    "urn:licet:operand:accepted_at_the_gate": (GateCondition, "true"),
    "urn:licet:operand:got_inside_a_product": (EndUserExemption, "false"),
}
_DURATIONS = {
    Unit.MINUTE: "PT{}M",
    Unit.HOUR: "PT{}H",
    Unit.DAY: "P{}D",
    Unit.MONTH: "P{}M",
    Unit.YEAR: "P{}Y",
}
_DURATION = re.compile(r"PT(\d+)([MH])|P(\d+)([DMY])")
_UNITS = {"TM": Unit.MINUTE, "TH": Unit.HOUR, "D": Unit.DAY, "M": Unit.MONTH, "Y": Unit.YEAR}


def iri(sort: str, name: str) -> str:
    """A name of an agreement as an IRI; one that is an IRI stays as it is."""
    if re.fullmatch(r"(https?://|urn:(?!licet:))[\w.:/#?=&%+~@-]+", name, re.ASCII):
        return name
    return f"urn:licet:{sort}:{quote(name, safe='/')}"


def named(sort: str, name: str) -> str:
    """The name an IRI was made of."""
    start = f"urn:licet:{sort}:"
    return unquote(name.removeprefix(start)) if name.startswith(start) else name


def _text(text: str) -> Value:
    return Value(text=text, datatype=XSD + "string")


def _constraint(left: str, operator: str, *right: Value, unit: str = "") -> Constraint:
    return Constraint(id="", left=left, operator=ODRL + operator, right=right, unit=unit)


def times(interval: Interval) -> tuple[Constraint, ...]:
    """A stretch of time: from its first instant until before its end."""
    found = [_constraint(ODRL + "dateTime", "gteq", _moment(interval.starts))]
    if interval.ends is not None:
        found.append(_constraint(ODRL + "dateTime", "lt", _moment(interval.ends)))
    return tuple(found)


def _moment(at: datetime) -> Value:
    return Value(text=at.astimezone(UTC).isoformat(), datatype=XSD + "dateTime")


def constraints_of(condition: Condition, *, bounds: bool) -> tuple[Constraint, ...] | None:
    """A condition in ODRL.

    Args:
        condition: Of a rule.
        bounds: Whether a threshold is a bound below which the rule holds, as for a permission;
            else the rule holds once it is passed.

    Returns:
        `None` if ODRL has no words that say it, all of it and nothing else.
    """
    return _SAYINGS[condition.kind](condition, bounds)


def _territory(condition: TerritoryCondition, bounds: bool) -> tuple[Constraint, ...] | None:  # noqa: ARG001, FBT001 (one shape)
    places = condition.places
    if condition.reaches_outputs or places.excluded or "worldwide" in places.included:
        return None
    right = tuple(_text(code) for code in sorted(places.included))
    return (_constraint(_PLACES[condition.test], "isPartOf", *right),) if right else None


def _time(condition: TimeCondition, bounds: bool) -> tuple[Constraint, ...]:  # noqa: ARG001, FBT001
    return times(condition.interval)


def _purpose(condition: PurposeCondition, bounds: bool) -> tuple[Constraint, ...] | None:  # noqa: ARG001, FBT001
    return _among(ODRL + "purpose", condition.purposes, excluded=condition.excluded)


def _actor(condition: ActorCondition, bounds: bool) -> tuple[Constraint, ...] | None:  # noqa: ARG001, FBT001
    return _among(_ACTOR, condition.classes, excluded=condition.excluded)


def _among(left: str, names: frozenset[str], *, excluded: bool) -> tuple[Constraint, ...] | None:
    right = tuple(_text(name) for name in sorted(names))
    return (_constraint(left, "isNoneOf" if excluded else "isAnyOf", *right),) if right else None


def _threshold(condition: ThresholdCondition, bounds: bool) -> tuple[Constraint, ...] | None:  # noqa: FBT001
    plain = ThresholdCondition(
        metric=condition.metric, comparator=condition.comparator, value=condition.value,
        unit=condition.unit,
    )  # fmt: skip
    if condition != plain or not condition.value.is_finite():
        return None
    number = Value(text=f"{condition.value:f}", datatype=XSD + "decimal")
    return (
        _constraint(
            _METRIC + quote(condition.metric, safe=""), _PASSED[condition.comparator, bounds],
            number, unit=_UNIT + quote(condition.unit, safe="") if condition.unit else "",
        ),
    )  # fmt: skip


_PASSED = {
    (Comparator.MORE_THAN, True): "lteq",
    (Comparator.AT_LEAST, True): "lt",
    (Comparator.MORE_THAN, False): "gt",
    (Comparator.AT_LEAST, False): "gteq",
}


def _flag(condition: Condition, bounds: bool) -> tuple[Constraint, ...]:  # noqa: ARG001, FBT001
    return tuple(
        _constraint(left, "eq", Value(text=value, datatype=XSD + "boolean"))
        for left, (kind, value) in _FLAGS.items()
        if isinstance(condition, kind)
    )


_SAYINGS: dict[str, Callable[[Any, bool], tuple[Constraint, ...] | None]] = {
    "territory": _territory, "time": _time, "purpose": _purpose, "actor": _actor,
    "threshold": _threshold, "registration": _flag, "gate": _flag, "end_user_exemption": _flag,
}  # fmt: skip


def condition_of(constraint: AnyConstraint, *, bounds: bool) -> Condition | None:
    """A constraint as a condition of an agreement, the way back from `constraints_of`.

    Returns:
        `None` if no condition of ours says it, all of it and nothing else.
    """
    if not isinstance(constraint, Constraint) or constraint.references or not constraint.right:
        return None
    operator = constraint.operator.removeprefix(ODRL)
    for reads in (_read_places, _read_names, _read_time, _read_flag):
        found = None if constraint.unit else reads(constraint, operator)
        if found is not None:
            return found
    return _read_threshold(constraint, operator, bounds=bounds)


def _texts(constraint: Constraint) -> frozenset[str]:
    return frozenset(value.text for value in constraint.right)


def _read_places(constraint: Constraint, operator: str) -> Condition | None:
    tests = {left: test for test, left in _PLACES.items()}
    if constraint.left not in tests or operator not in ("isPartOf", "eq", "isAnyOf"):
        return None
    try:
        return TerritoryCondition(
            places=Places(included=_texts(constraint)), test=tests[constraint.left]
        )
    except ValueError:
        return None


def _read_names(constraint: Constraint, operator: str) -> Condition | None:
    excluded = _NAMES.get(operator)
    if excluded is None or (len(constraint.right) > 1 and operator in ("eq", "neq")):
        return None
    if constraint.left == ODRL + "purpose":
        return PurposeCondition(purposes=_texts(constraint), excluded=excluded)
    if constraint.left == _ACTOR:
        return ActorCondition(classes=_texts(constraint), excluded=excluded)
    return None


_NAMES = {"isAnyOf": False, "eq": False, "isNoneOf": True, "neq": True}
_DAWN = datetime(1, 1, 2, tzinfo=UTC)


def _read_time(constraint: Constraint, operator: str) -> Condition | None:
    """One bound of a stretch of time; `importing` joins a first and a last one."""
    if constraint.left != ODRL + "dateTime" or len(constraint.right) != 1:
        return None
    at = instant(constraint.right[0].text)
    if at is None or operator not in ("gteq", "lt") or at <= _DAWN:
        return None
    if operator == "gteq":
        return TimeCondition(interval=Interval(starts=at))
    return TimeCondition(interval=Interval(starts=_DAWN, ends=at))


def joined_times(conditions: tuple[Condition, ...]) -> tuple[Condition, ...] | None:
    """Conditions with all bounds of time made one stretch, as all of them have to hold.

    Returns:
        `None` if there is no such time.
    """
    found = [each.interval for each in conditions if isinstance(each, TimeCondition)]
    others = tuple(each for each in conditions if not isinstance(each, TimeCondition))
    if not found:
        return conditions
    starts = max(each.starts for each in found)
    ends = min((each.ends for each in found if each.ends is not None), default=None)
    if ends is not None and ends <= starts:
        return None
    return (*others, TimeCondition(interval=Interval(starts=starts, ends=ends)))


def _read_flag(constraint: Constraint, operator: str) -> Condition | None:
    kind, value = _FLAGS.get(constraint.left, (None, ""))
    if kind is None or operator != "eq" or _texts(constraint) != {value}:
        return None
    condition: Condition = kind()
    return condition


def _read_threshold(constraint: Constraint, operator: str, *, bounds: bool) -> Condition | None:
    ways = {said: way for (way, bound), said in _PASSED.items() if bound is bounds}
    if not constraint.left.startswith(_METRIC) or operator not in ways:
        return None
    if len(constraint.right) != 1 or not re.fullmatch(r"-?\d+(\.\d+)?", constraint.right[0].text):
        return None
    return ThresholdCondition(
        metric=unquote(constraint.left.removeprefix(_METRIC)),
        comparator=ways[operator],
        value=Decimal(constraint.right[0].text),
        unit=unquote(constraint.unit.removeprefix(_UNIT)),
        effect=ThresholdEffect.RIGHTS_END,
    )


def duration(period: Period) -> str | None:
    """A period as XML Schema writes it; `None` for business days, which it does not know."""
    if period.unit is Unit.WEEK:
        return f"P{7 * period.amount}D"
    if period.unit is Unit.QUARTER:
        return f"P{3 * period.amount}M"
    form = _DURATIONS.get(period.unit)
    return None if form is None else form.format(period.amount)


def period(text: str) -> Period | None:
    """A duration of one unit as a period."""
    match = _DURATION.fullmatch(text)
    if match is None:
        return None
    if match.group(1):
        return Period(amount=int(match.group(1)), unit=_UNITS["T" + match.group(2)])
    return Period(amount=int(match.group(3)), unit=_UNITS[match.group(4)])
