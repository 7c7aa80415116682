# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""One field between two sides: the values that are considered, and what each is worth to whom."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from licet.review.negotiating.utility import (
    compared,
    edges_of,
    graded,
    liking,
    measure,
    satisfaction,
    weight_of,
)
from licet.terms.dossiers import Param
from licet.terms.negotiations import Field
from licet.terms.playbooks import Grade, Position, Range, Value, amount_of

__all__ = ["NUMBERS", "WHOLE", "Item", "currencies", "item_of", "same", "step_of", "value_of"]

WHOLE = ("days", "months", "hours")
NUMBERS = (*WHOLE, "percent", "number", "money")
HUNDRED = Fraction(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A field with its positions, and the values between which one chooses."""

    field: Field
    ours: Position | None
    theirs: Position | None
    old: Param | None
    values: tuple[Param | None, ...]
    """The agreement's own first; the others make neither side walk away."""
    worth: tuple[tuple[Fraction, Fraction], ...]
    """Of each value to us and to them: satisfaction times weight."""

    @property
    def positions(self) -> tuple[Position, ...]:
        """Those there are."""
        return tuple(p for p in (self.ours, self.theirs) if p is not None)

    @property
    def comparable(self) -> bool:
        """Whether everything that was said of the field can be compared."""
        told = {c for p in self.positions for c in currencies(p)}
        return len(told) < 2 and all(compared(p, self.old) for p in self.positions)

    def liking(self, value: Param | None) -> tuple[Fraction, Fraction]:
        """Which of values of the same worth each side would rather have."""
        ours, theirs = (liking(p, value) if p else Fraction(0) for p in (self.ours, self.theirs))
        return ours, theirs

    def moved(self, value: Param | None) -> Fraction:
        """How far a number is from the agreement's; 0 for what is no number."""
        numbers = measure(value), measure(self.old)
        if numbers[0] is None or numbers[1] is None:
            return Fraction(0)
        return abs(numbers[0] - numbers[1])


def item_of(
    field: Field,
    ours: Position | None,
    theirs: Position | None,
    *,
    old: Param | None,
    proposed: Sequence[Param] = (),
) -> Item:
    """A field with every value worth considering.

    Numbers are the edges of both sides' ranges, what stands in the agreement, what was proposed,
    and halfway between two of these; a yes or no and a choice are all of their words.

    Args:
        field: The field.
        ours: Our position on it.
        theirs: Theirs, if their playbook is known.
        old: What the agreement says.
        proposed: Values that somebody proposed.
    """
    positions = tuple(p for p in (ours, theirs) if p is not None)
    said = [one for one in (old, *proposed) if one is not None]
    found = [v for v in _values(field, positions, said) if _bearable(v, positions)]
    values = (old, *dict.fromkeys(v for v in found if not same(v, old)))
    return Item(
        field=field, ours=ours, theirs=theirs, old=old, values=values,
        worth=tuple((_worth(ours, v), _worth(theirs, v)) for v in values),
    )  # fmt: skip


def step_of(field: Field, positions: Iterable[Position]) -> Fraction:
    """The least difference that is negotiated: one day, or the last decimal of the playbooks."""
    if field.type in WHOLE or field.type == "money":
        return Fraction(1)
    bounds = [e for p in positions for r in _ranges(p) for e in edges_of(r) if e is not None]
    places = 0
    while places < 6 and any((b * 10**places).denominator != 1 for b in bounds):
        places += 1
    return Fraction(1, 10**places)


def value_of(number: Fraction, *, currency: str = "") -> Param:
    """A number as a value of a field; with a currency an amount of money.

    >>> value_of(Fraction(40000), currency="EUR"), value_of(Fraction(5, 2))
    ('40000 EUR', 2.5)
    """
    plain: int | float = int(number) if number.denominator == 1 else float(number)
    return f"{plain} {currency}" if currency else plain


def _worth(position: Position | None, value: Param | None) -> Fraction:
    if position is None or not compared(position, value):
        return Fraction(0)
    return weight_of(position) * satisfaction(position, value)


def _bearable(value: Param, positions: Iterable[Position]) -> bool:
    """Whether a value can be held against every position and nobody walks away from it."""
    return all(compared(p, value) and graded(p, value) is not Grade.BEYOND for p in positions)


def same(one: Param | None, two: Param | None) -> bool:
    """Whether two values say the same: 30 and 30.0, but not 1 and true."""
    numbers = measure(one), measure(two)
    if numbers[0] is not None and numbers[0] == numbers[1]:
        first, second = amount_of(one), amount_of(two)
        return (first and first[1]) == (second and second[1])
    return type(one) is type(two) and one == two


def _ranges(position: Position) -> tuple[Range, Range, Range]:
    return position.standard, position.acceptable, position.walk_away


def currencies(position: Position) -> Iterator[str]:
    """The currencies in which a position counts."""
    for range_ in _ranges(position):
        if range_.currency:
            yield range_.currency
        yield from (m[1] for m in map(amount_of, range_.among) if m is not None)


def _values(field: Field, positions: Sequence[Position], said: Sequence[Param]) -> Iterable[Param]:
    if field.type in NUMBERS:
        return _numbers(field, positions, said)
    plain: Mapping[str, Sequence[Param]] = {"yes_no": (True, False), "clause": (True,)}
    if field.type == "places":
        return _places(positions, said)
    listed: list[Param] = [v for p in positions for r in _ranges(p) for v in r.among]
    return [*plain.get(field.type, field.choices or listed), *said]


def _numbers(field: Field, positions: Sequence[Position], said: Sequence[Param]) -> Iterable[Param]:
    step = step_of(field, positions)
    most = HUNDRED if field.type == "percent" else None
    currency = next((c for p in positions for c in currencies(p)), "")
    points = {n for n in map(measure, said) if n is not None}
    for position in positions:
        for edge in (e for r in _ranges(position)[:2] for e in edges_of(r) if e is not None):
            points |= {_down(edge, step), _up(edge, step)}
        low, high = edges_of(position.walk_away)
        points |= {_down(low - step, step)} if low is not None else set()
        points |= {_up(high + step, step)} if high is not None else set()
    points = {p for p in points if p >= 0 and (most is None or p <= most)}
    fit = sorted(p for p in points if _bearable(value_of(p, currency=currency), positions))
    between = {_down((a + b) / 2, step) for a, b in pairwise(fit)}
    whole = [n for n in sorted({*fit, *between}) if field.type not in WHOLE or n.denominator == 1]
    return [*(value_of(n, currency=currency) for n in whole), *said]


def _down(number: Fraction, step: Fraction) -> Fraction:
    return math.floor(number / step) * step


def _up(number: Fraction, step: Fraction) -> Fraction:
    return math.ceil(number / step) * step


def _places(positions: Sequence[Position], said: Sequence[Param]) -> Iterable[Param]:
    """Each place that somebody lists, all that one side lists, and what both do."""
    lists: list[list[Value]] = [[v for r in _ranges(p)[:2] for v in r.among] for p in positions]
    both = [v for v in lists[0] if all(v in other for other in lists)] if lists else []
    groups = [*lists, both, *([v] for one in lists for v in one)]
    found: list[Param] = [tuple(sorted(map(str, one))) for one in groups if one]
    return [*found, *said]
