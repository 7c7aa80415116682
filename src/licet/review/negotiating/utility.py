# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How satisfied is a side with a value? Exact fractions, so that ties are ties.

A position says only what is standard, acceptable, and a reason to walk away; the satisfaction is

- 1 for each value of the standard;
- from 1 at the edge of the standard to 1/2 at the edge of what is acceptable, in a straight line
  for numbers and by rank for listed values;
- from -1 at that edge to -2 where one walks away, for what is outside and needs an approver;
  without such a bound it falls towards -2 with the distance;
- -3 for what one walks away from. It stands for such a value only where a draft has one already:
  no proposal ever contains it;
- 1/2 for silence, and 0 for silence that the playbook wants settled.

Source:
    Additive utility over issues, as in the literature on negotiation analysis (Keeney and Raiffa);
    the numbers are ours and are reasoned in `docs/adr/0014-negotiating-over-values.md`.
"""

from fractions import Fraction

from licet.terms.dossiers import Param
from licet.terms.playbooks import Grade, Position, Preference, Range, Value, amount_of

__all__ = [
    "SILENT",
    "UNSETTLED",
    "WALK_AWAY",
    "WITHIN",
    "compared",
    "edges_of",
    "graded",
    "liking",
    "measure",
    "satisfaction",
    "weight_of",
]

FULL = Fraction(1)
HALF = Fraction(1, 2)
OUTSIDE = Fraction(-1)
FAR = Fraction(-2)
WALK_AWAY = Fraction(-3)
SILENT = HALF
UNSETTLED = Fraction(0)
WITHIN = (Grade.STANDARD, Grade.ACCEPTABLE)
_WORST = (Grade.STANDARD, Grade.ACCEPTABLE, Grade.OUTSIDE, Grade.BEYOND)


def measure(value: object) -> Fraction | None:
    """A number or an amount, exact as it is written; `None` for what is neither.

    >>> measure(0.1), measure("40000 EUR"), measure(True)
    (Fraction(1, 10), Fraction(40000, 1), None)
    """
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Fraction(str(value))
    money = amount_of(value)
    return Fraction(money[0]) if money is not None else None


def weight_of(position: Position) -> Fraction:
    """How much a position matters, exact as it is written."""
    return Fraction(str(position.weight))


def compared(position: Position, value: Param | None) -> bool:
    """Whether a value can be held against a position: money only in its currency."""
    if value is None or isinstance(value, tuple):
        return True
    return all(r.counts(value) for r in _ranges(position))


def graded(position: Position, value: Param | None) -> Grade:
    """The grade of a value; of several places the worst."""
    if value is None:
        return Grade.SILENT
    if not position.field:
        return Grade.STANDARD  # there is such a clause
    if isinstance(value, tuple):
        return max((_grade(position, v) for v in value), key=_WORST.index, default=Grade.SILENT)
    return _grade(position, value)


def satisfaction(position: Position, value: Param | None) -> Fraction:
    """How satisfied the side is with a value, from 1 to -3."""
    if value is None or value == ():
        return UNSETTLED if Grade.SILENT in position.severity else SILENT
    if not position.field:
        return FULL
    if isinstance(value, tuple):
        return min(_of_one(position, v) for v in value)
    return _of_one(position, value)


def liking(position: Position, value: Param | None) -> Fraction:
    """Which of several values that satisfy alike the side would rather have; more is better.

    It only breaks ties: within the standard a side is satisfied.
    """
    number = measure(value)
    if number is not None and not position.standard.among:
        return {Preference.MORE: number, Preference.LESS: -number, None: Fraction(0)}[
            position.prefers
        ]
    listed = position.standard.among
    return -Fraction(next((i for i, one in enumerate(listed) if one == value), len(listed)))


def edges_of(range_: Range) -> tuple[Fraction | None, Fraction | None]:
    """The least and the most of a range, of listed numbers too; `None` where it is open."""
    if range_.among:
        numbers = [n for n in map(measure, range_.among) if n is not None]
        return (min(numbers), max(numbers)) if numbers else (None, None)
    return _exact(range_.least), _exact(range_.most)


def _exact(bound: float | None) -> Fraction | None:
    return None if bound is None else Fraction(str(bound))


def _ranges(position: Position) -> tuple[Range, Range, Range]:
    return position.standard, position.acceptable, position.walk_away


def _grade(position: Position, value: Value) -> Grade:
    if position.standard.holds(value):
        return Grade.STANDARD
    if position.walk_away.holds(value):
        return Grade.BEYOND
    return Grade.ACCEPTABLE if position.acceptable.holds(value) else Grade.OUTSIDE


def _of_one(position: Position, value: Value) -> Fraction:
    grade = _grade(position, value)
    if grade is Grade.STANDARD:
        return FULL
    if grade is Grade.BEYOND:
        return WALK_AWAY
    if grade is Grade.ACCEPTABLE:
        return _acceptable(position, value)
    return _outside(position, value)


def _acceptable(position: Position, value: Value) -> Fraction:
    listed = position.acceptable.among
    if listed:
        return FULL - Fraction(listed.index(value) + 1, 2 * len(listed))
    number = measure(value)
    near, sign = (None, 0) if number is None else _side(edges_of(position.standard), number)
    if number is None or near is None:
        return HALF
    ends = [_end(position.acceptable, sign), _end(position.walk_away, -sign)]
    beyond = [e for e in ends if e is not None and sign * (e - number) >= 0]
    far = min(beyond, key=lambda e: sign * e, default=None)
    return HALF if far is None else FULL - HALF * (number - near) / (far - near)


def _outside(position: Position, value: Value) -> Fraction:
    number = measure(value)
    within = _widest(edges_of(position.standard), edges_of(position.acceptable))
    if number is None:
        return OUTSIDE
    near, sign = _side(within, number)
    if near is None:
        return OUTSIDE
    far = _end(position.walk_away, -sign)
    distance = abs(number - near)
    if far is not None and sign * (far - number) >= 0:
        return OUTSIDE - distance / abs(far - near)
    return OUTSIDE - distance / (distance + max(abs(near), FULL))


def _side(
    edges: tuple[Fraction | None, Fraction | None], number: Fraction
) -> tuple[Fraction | None, int]:
    """The edge that a number lies beyond, and whether above (1) or below (-1) it."""
    least, most = edges
    if most is not None and number > most:
        return most, 1
    if least is not None and number < least:
        return least, -1
    return None, 0


def _end(range_: Range, sign: int) -> Fraction | None:
    """The upper end of a range (1), or the lower (-1)."""
    return edges_of(range_)[1 if sign > 0 else 0]


def _widest(
    one: tuple[Fraction | None, Fraction | None], two: tuple[Fraction | None, Fraction | None]
) -> tuple[Fraction | None, Fraction | None]:
    """Both ranges together; a range of nothing adds nothing."""
    if two == (None, None):
        return one
    least = None if one[0] is None or two[0] is None else min(one[0], two[0])
    most = None if one[1] is None or two[1] is None else max(one[1], two[1])
    return least, most
