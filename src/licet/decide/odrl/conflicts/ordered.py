# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conditions on what has an order: counts, amounts, instants, durations, events."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from operator import and_

from licet.decide.odrl.conflicts.formulas import Atom, local_name
from licet.decide.odrl.conflicts.intervals import (
    EVERYTHING,
    NOTHING,
    Intervals,
    above,
    below,
    between,
    point,
)
from licet.decide.odrl.conflicts.scalars import Scalar, Scale, ordered, scalar, shown
from licet.decide.odrl.conflicts.units import measure
from licet.decide.odrl.policies import Value

__all__ = ["Line", "around_events", "on_a_line", "scalars"]

_COUNTED = frozenset({"count", "unitOfCount"})
_FROM_NOTHING = frozenset({"absolutePosition", "absoluteTemporalPosition", "count", "payAmount"})
_SHARES = frozenset({
    "percentage", "relativePosition", "relativeSpatialPosition", "relativeTemporalPosition",
})  # fmt: skip
"""Of a whole: from 0 to 100 per cent."""

_DURATIONS = frozenset({"elapsedTime", "meteredTime", "delayPeriod", "timeInterval"})
_POSITIVE = ("absoluteSize", "relativeSize", "resolution")
"""Sizes and resolutions of nothing are none.

Source: ODRL Vocabulary 2.2, 4.15, for what they measure.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The values that conditions leave to one left operand."""

    operand: str
    scale: Scale
    values: Intervals
    whole: bool = False
    """Only whole numbers count."""

    exact: bool = True
    """False for months, whose length is not one."""

    said: str = ""
    """The conditions, in short."""

    def sample(self) -> str | None:
        """A value, written out, or `None` if there is none."""
        if not self.values:
            return None
        found = self.values.whole_number() if self.whole else self.values.sample()
        return None if found is None else shown(found, self.scale)


def scalars(atoms: Sequence[Atom]) -> list[list[Scalar]] | None:
    """The values of atoms as scalars of one scale, or `None` if they are not."""
    found = [[_scalar(value, atom.operand) for value in atom.values] for atom in atoms]
    known = [[s for s in row if s is not None] for row in found]
    if any(len(row) != len(read) or not row for row, read in zip(found, known, strict=True)):
        return None
    return known if len({s.scale for row in known for s in row}) == 1 else None


def _scalar(value: Value, operand: str) -> Scalar | None:
    """The value as a scalar; an untyped literal as what its left operand holds."""
    name = local_name(operand)
    plain = value.datatype in ("", "http://www.w3.org/2001/XMLSchema#string")
    if not plain:
        return scalar(value)
    kinds = {"dateTime": ("dateTime",)} | dict.fromkeys(_DURATIONS, ("duration",))
    numeric = name in _COUNTED | _FROM_NOTHING | _SHARES or name.startswith(_POSITIVE)
    kind = kinds.get(name, ("decimal",) if numeric else ())
    typed = (Value(text=value.text, datatype=f"http://www.w3.org/2001/XMLSchema#{k}") for k in kind)
    return next((s for v in typed if (s := scalar(v)) is not None), None)


def on_a_line(atoms: Sequence[Atom]) -> Line | str:
    """The values that all atoms of one left operand leave, or why they cannot be compared."""
    operand = atoms[0].operand
    name = local_name(operand)
    rows = scalars(atoms)
    if rows is None:
        return f"`{name}` is compared with values of different kinds"
    scale = rows[0][0].scale
    if not ordered(s for row in rows for s in row):
        return f"`{name}`: months and days have no order between them"
    total = _domain(name, scale)
    for atom, row in zip(atoms, rows, strict=True):
        _, size = measure(atom.unit)
        sized = [(s.low * size, None if s.high is None else s.high * size) for s in row]
        allowed = _allowed(atom.operator, sized)
        if allowed is None:
            return f"`{name}` cannot be compared by `{atom.operator}`"
        total &= allowed if atom.holds else ~allowed
    return Line(
        operand=operand, scale=scale, values=total, whole=name in _COUNTED,
        exact=all(each.exact for row in rows for each in row),
        said=" and ".join(dict.fromkeys(_said(atom) for atom in atoms)),
    )  # fmt: skip


def _said(atom: Atom) -> str:
    values = " or ".join(value.text for value in atom.values)
    return f"{'' if atom.holds else 'not '}{atom.operator} {values}"


def _domain(name: str, scale: Scale) -> Intervals:
    """The values a left operand can have at all."""
    if scale is Scale.DURATION or (name in _FROM_NOTHING and scale is Scale.NUMBER):
        return above(Fraction(0), reached=True)
    if name.startswith(_POSITIVE):
        return above(Fraction(0), reached=False)
    if name in _SHARES and scale is Scale.NUMBER:
        return above(Fraction(0), reached=True) & below(Fraction(100), reached=True)
    return EVERYTHING


def _allowed(operator: str, row: list[tuple[Fraction, Fraction | None]]) -> Intervals | None:
    """The values an operator accepts; several right sides are any of them."""
    if operator in ("neq", "isNoneOf"):
        found = _allowed("eq", row)
        return None if found is None else ~found
    if operator == "isAllOf":
        every = [_compared("eq", low, high) for low, high in row]
        return reduce(and_, every)
    if operator not in ("eq", "isAnyOf", "lt", "lteq", "gt", "gteq"):
        return None
    total = NOTHING
    for low, high in row:
        total |= _compared(operator, low, high)
    return total


def _compared(operator: str, low: Fraction, high: Fraction | None) -> Intervals:
    """What an operator accepts beside a point, or beside a day that lasts until `high`."""
    match operator:
        case "lt":
            return below(low, reached=False)
        case "lteq":
            return below(low, reached=True) if high is None else below(high, reached=False)
        case "gt":
            return above(low, reached=False) if high is None else above(high, reached=True)
        case "gteq":
            return above(low, reached=True)
        case _:
            return point(low) if high is None else between(low, high)


def around_events(atoms: Sequence[Atom]) -> tuple[str, ...] | None:
    """For each event, where the conditions leave the moment of use; `None` if nowhere.

    Events are independent of one another: before one may be after another.

    Source: ODRL Vocabulary 2.2: `lt` is before the event, `gt` after it, `eq` during it.
    """
    places = {}
    for event in dict.fromkeys(value.text for atom in atoms for value in atom.values):
        left = point(Fraction(-1)) | point(Fraction(0)) | point(Fraction(1))
        for atom in atoms:
            if any(value.text == event for value in atom.values):
                allowed = _allowed(atom.operator, [(Fraction(0), None)])
                left &= EVERYTHING if allowed is None else allowed if atom.holds else ~allowed
        if not left:
            return None
        places[event] = ("before", "during", "after")[int(left.sample()) + 1]
    return tuple(f"{where} {local_name(event)}" for event, where in places.items())
