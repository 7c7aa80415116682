# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where do two sides meet on one field: the values that lie within the range of each."""

import math
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import groupby, pairwise

from licet.review.negotiating.items import NUMBERS, WHOLE, Item, currencies, step_of, value_of
from licet.review.negotiating.utility import WITHIN, edges_of, graded
from licet.terms.dossiers import Param
from licet.terms.negotiations import Status, Zone
from licet.terms.playbooks import Grade, Position

__all__ = ["status_of", "zone_of"]


def zone_of(item: Item) -> tuple[Zone, ...]:
    """Every value within the ranges of all sides that have a position; nothing if there is none."""
    if not item.comparable or not item.positions:
        return ()
    return _zone(item, lambda value: all(graded(p, value) in WITHIN for p in item.positions))


def status_of(item: Item, *, asked: bool) -> Status:
    """How a field stands.

    Args:
        item: The field.
        asked: Whether anybody wants it settled, or proposed a value.
    """
    if not item.comparable:
        return Status.NO_COMPARISON
    if item.old is None and not asked:
        return Status.SILENT
    if item.old is not None and all(graded(p, item.old) in WITHIN for p in item.positions):
        return Status.AGREED
    if zone_of(item):
        return Status.OPEN
    return Status.BLOCKED if _hopeless(item) else Status.GAP


def _hopeless(item: Item) -> bool:
    """Whether nothing is bearable, or all that one side accepts makes the other walk away."""
    if len(item.values) == 1 and _walks(item, item.old):
        return True
    pairs = ((item.ours, item.theirs), (item.theirs, item.ours))
    return any(one and two and _covers(item, one, two) for one, two in pairs)


def _walks(item: Item, value: Param | None) -> bool:
    return value is None or any(graded(p, value) is Grade.BEYOND for p in item.positions)


def _covers(item: Item, walker: Position, other: Position) -> bool:
    """Whether one side walks away from everything that the other accepts."""

    def left(value: Param) -> bool:
        return graded(other, value) in WITHIN and graded(walker, value) is not Grade.BEYOND

    return not _zone(item, left)


def _zone(item: Item, suits: Callable[[Param], bool]) -> tuple[Zone, ...]:
    if item.field.type not in NUMBERS or _listed(item):
        among = tuple(v for v in item.values if v is not None and suits(v))
        return (Zone(among=among),) if among else ()
    return tuple(_stretches(item, suits))


def _listed(item: Item) -> bool:
    """Whether numbers are listed everywhere, so that there is nothing between them."""
    ranges = [r for p in item.positions for r in (p.standard, p.acceptable, p.walk_away)]
    return all(one.among or one.empty for one in ranges)


def _stretches(item: Item, suits: Callable[[Param], bool]) -> Iterator[Zone]:
    """Runs of numbers that suit, from edge to edge of the ranges.

    Between two edges nothing changes, so that one number between them speaks for all.
    """
    step, currency = step_of(item.field, item.positions), _currency(item)
    edges = sorted({e for p in item.positions for e in _edges(p)})
    points = _points(edges)
    for good, run in groupby(points, lambda at: suits(value_of(at[0], currency=currency))):
        if good:
            zone = _run(list(run), item, step, currency)
            if zone is not None:
                yield zone


_Point = tuple[Fraction, Fraction | None, Fraction | None]
"""A number, and the least and the most it speaks for; `None`: without end."""


def _points(edges: Sequence[Fraction]) -> list[_Point]:
    if not edges:
        return []
    found: list[_Point] = [(edges[0] - 1, None, edges[0])]
    for here, following in pairwise(edges):
        found += [(here, here, here), ((here + following) / 2, here, following)]
    last = edges[-1]
    return [*found, (last, last, last), (last + 1, last, None)]


def _run(run: list[_Point], item: Item, step: Fraction, currency: str) -> Zone | None:
    """A run of points as a stretch; an end that is not in it gives way by one step."""
    (first, low, _), (last, _, high) = run[0], run[-1]
    if low is not None and first != low:
        low += step
    if high is not None and last != high:
        high -= step
    if item.field.type in WHOLE:
        low = None if low is None else Fraction(math.ceil(low))
        high = None if high is None else Fraction(math.floor(high))
    least = None if low is None or low < 0 else low
    if high is not None and (high < 0 or (low is not None and low > high)):
        return None
    return Zone(least=_told(least, currency), most=_told(high, currency))


def _told(number: Fraction | None, currency: str) -> Param | None:
    return None if number is None else value_of(number, currency=currency)


def _edges(position: Position) -> Iterator[Fraction]:
    for range_ in (position.standard, position.acceptable, position.walk_away):
        yield from (e for e in edges_of(range_) if e is not None)


def _currency(item: Item) -> str:
    return next((c for p in item.positions for c in currencies(p)), "")
