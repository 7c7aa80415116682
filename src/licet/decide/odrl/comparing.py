# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The twelve operators of ODRL."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from licet.decide.odrl.measures import Day, Measure, Span, measured, read_as
from licet.decide.odrl.policies import ODRL, Constraint, Value
from licet.decide.odrl.reports import Truth
from licet.decide.odrl.scenes import Held, Known
from licet.terms.errors import DecodeError
from licet.terms.territories import NOWHERE, territory

__all__ = ["Test", "test_of"]

Test = Callable[[tuple[Held, ...], Known], Truth]
"""Whether the values of a left operand stand in the relation, in a state of the world."""

_ORDERS: dict[str, Callable[[int], bool]] = {
    ODRL + "eq": lambda order: order == 0,
    ODRL + "neq": lambda order: order != 0,
    ODRL + "lt": lambda order: order < 0,
    ODRL + "lteq": lambda order: order <= 0,
    ODRL + "gt": lambda order: order > 0,
    ODRL + "gteq": lambda order: order >= 0,
}
_SAMENESS = frozenset({ODRL + "eq", ODRL + "neq"})
_XSD = "http://www.w3.org/2001/XMLSchema#"


def test_of(constraint: Constraint) -> Test | None:
    """The test a constraint makes.

    Returns:
        `None` if the constraint has no right side, or an operator that ODRL does not have.
    """
    rights = tuple((value, _measure(value, constraint.data_type)) for value in constraint.right)
    if not rights:
        return None
    if constraint.operator in _ORDERS:
        return _ordered(constraint.operator, rights, _bare(constraint.unit))
    related = _SETS.get(constraint.operator)
    return None if related is None else related(rights)


def _measure(value: Value, data_type: str) -> Measure:
    """A right side; a bare text is read as the data type the constraint names."""
    if data_type and value.datatype in ("", _XSD + "string"):
        return measured(Value(text=value.text, datatype=data_type))
    return measured(value)


def _bare(unit: str) -> str:
    """A unit without its scheme: the same names are written with http and with https."""
    return unit.split("://", 1)[-1]


def compared(left: Measure, right: Measure, *, same: bool) -> int | None:
    """Below, equal to or above zero, as the left side comes before, at or after the right.

    A day is all of its instants: what happens within it is equal to it.

    Returns:
        `None` if the two cannot be compared; texts have no order, but can be the same.
    """
    if isinstance(left, str) and not isinstance(right, str):
        found = read_as(left, right)
        return None if found is None else _between(found, right)
    if isinstance(right, str) and not isinstance(left, str):
        found = read_as(right, left)
        return None if found is None else _between(left, found)
    if isinstance(left, str) and isinstance(right, str) and not same:
        one, other = read_as(left, Decimal(0)), read_as(right, Decimal(0))
        return None if one is None or other is None else _between(one, other)
    return _between(left, right)


def _between(left: Measure, right: Measure) -> int | None:
    if isinstance(left, Day):
        left = left.starts
    if isinstance(right, Day):
        if not isinstance(left, datetime):
            return None
        return -1 if left < right.starts else int(left >= right.ends)
    if type(left) is not type(right):
        return None
    if isinstance(left, Span) and isinstance(right, Span):
        return _spans(left, right)
    return (left > right) - (left < right)  # type: ignore[operator]


def _spans(left: Span, right: Span) -> int | None:
    orders = {
        (one > other) - (one < other)
        for one, other in zip(left.seconds, right.seconds, strict=True)
    }
    return orders.pop() if len(orders) == 1 else None


def _ordered(operator: str, rights: tuple[tuple[Value, Measure], ...], unit: str) -> Test:
    holds = _ORDERS[operator]
    same = operator in _SAMENESS
    every = operator == ODRL + "neq"

    def one(held: Held, right: Measure) -> Truth:
        _, left, said = held
        if unit and said and _bare(said) != unit:
            return None
        order = compared(left, right, same=same)
        if order is None:
            # A text is not equal to a number, and an IRI is not equal to a day.
            return every if same else None
        return holds(order)

    def test(lefts: tuple[Held, ...], known: Known) -> Truth:  # noqa: ARG001 (one shape)
        found = [one(held, right) for held in lefts for _, right in rights]
        return _all(found) if every else _any(found)

    return test


def _any(found: list[Truth]) -> Truth:
    return True if True in found else None if None in found else False


def _all(found: list[Truth]) -> Truth:
    return False if False in found else None if None in found else True


def _alike(held: Held, right: tuple[Value, Measure]) -> bool:
    value, left, _ = held
    if value.text == right[0].text:
        return True
    return compared(left, right[1], same=True) == 0


def _is_any_of(rights: tuple[tuple[Value, Measure], ...]) -> Test:
    return lambda lefts, _: any(_alike(held, right) for held in lefts for right in rights)


def _is_none_of(rights: tuple[tuple[Value, Measure], ...]) -> Test:
    return lambda lefts, _: not any(_alike(held, right) for held in lefts for right in rights)


def _is_all_of(rights: tuple[tuple[Value, Measure], ...]) -> Test:
    return lambda lefts, _: all(any(_alike(held, right) for held in lefts) for right in rights)


def _is_a(rights: tuple[tuple[Value, Measure], ...]) -> Test:
    return lambda lefts, known: any(
        known.is_a(value.text, right.text) for value, _, _ in lefts for right, _ in rights
    )


def _is_part_of(rights: tuple[tuple[Value, Measure], ...]) -> Test:
    return lambda lefts, known: any(
        _within(value.text, right.text, known) for value, _, _ in lefts for right, _ in rights
    )


def _has_part(rights: tuple[tuple[Value, Measure], ...]) -> Test:
    return lambda lefts, known: all(
        any(_within(right.text, value.text, known) for value, _, _ in lefts) for right, _ in rights
    )


def _within(part: str, whole: str, known: Known) -> bool:
    """Whether the state of the world puts a thing in another, or ISO 3166 a place in a place."""
    if known.part_of(part, whole):
        return True
    inner, outer = _code(part), _code(whole)
    if not inner or not outer or known.now is None:
        return False
    return _lies_in(inner, outer, known.now.date())


def _code(text: str) -> str:
    """The ISO 3166 code or the region a value names; empty if it names none."""
    code = text.removeprefix(_ISO)
    return code if len(code) <= _LONGEST_CODE and ":" not in code else ""


_ISO = "https://www.iso.org/obp/ui/#iso:code:3166:"
_LONGEST_CODE = 6


@lru_cache(maxsize=4096)
def _lies_in(inner: str, outer: str, day: date) -> bool:
    try:
        place = territory({inner}, on=day)
        return place - territory({outer}, on=day) == NOWHERE
    except DecodeError:
        return False


_SETS: dict[str, Callable[[tuple[tuple[Value, Measure], ...]], Test]] = {
    ODRL + "isAnyOf": _is_any_of,
    ODRL + "isNoneOf": _is_none_of,
    ODRL + "isAllOf": _is_all_of,
    ODRL + "isA": _is_a,
    ODRL + "isPartOf": _is_part_of,
    ODRL + "hasPart": _has_part,
}
