# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Recurring instants: one every so many days from an anchor, for ever after."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import count, islice
from math import gcd, lcm

from licet.decide.odrl.conflicts.intervals import Intervals
from licet.decide.odrl.conflicts.records import Truth

__all__ = ["Recurrence", "meeting", "within"]

_MOST_STEPS = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurrence:
    """`first`, `first + period`, and so on, in seconds."""

    first: Fraction
    period: Fraction
    """Zero or more; zero is the one instant `first`."""

    def __contains__(self, instant: Fraction) -> bool:
        gone = instant - self.first
        return gone == 0 or (gone > 0 and self.period > 0 and gone % self.period == 0)


def meeting(recurrences: Sequence[Recurrence]) -> Recurrence | None:
    """The instants that all have in common, or `None` if there are none.

    Two meet if the greatest common divisor of their periods divides what lies between
    their anchors; then they meet again after the least common multiple.
    """
    found = recurrences[0]
    for other in recurrences[1:]:
        met = _met(found, other)
        if met is None:
            return None
        found = met
    return found


def _met(one: Recurrence, other: Recurrence) -> Recurrence | None:
    if not one.period or not other.period:
        fixed, free = (one, other) if not one.period else (other, one)
        return fixed if fixed.first in free else None
    scale = lcm(*(x.denominator for r in (one, other) for x in (r.first, r.period)))
    first, step = int(one.first * scale), int(one.period * scale)
    second, stride = int(other.first * scale), int(other.period * scale)
    shared = gcd(step, stride)
    if (second - first) % shared:
        return None
    steps = (second - first) // shared * pow(step // shared, -1, stride // shared)
    met, cycle = first + steps % (stride // shared) * step, lcm(step, stride)
    met += -((met - max(first, second)) // cycle) * cycle
    return Recurrence(first=Fraction(met, scale), period=Fraction(cycle, scale))


def within(
    recurrence: Recurrence, window: Intervals, *, off: Sequence[Recurrence]
) -> tuple[Truth, Fraction | None]:
    """Whether an instant of a recurrence lies in a window and on none of some others."""
    cut_short = False
    for (sign, value, _), (last_sign, last, _) in window.spans:
        start = recurrence.first if sign else max(recurrence.first, value)
        end = _repeats(recurrence, start, off) if last_sign else last
        tried = 0
        for instant in islice(_instants(recurrence, start), _MOST_STEPS):
            if instant > end:
                break
            if instant in window and not any(instant in other for other in off):
                return Truth.YES, instant
            tried += 1
        cut_short |= tried == _MOST_STEPS
    return (Truth.MAYBE if cut_short else Truth.NO), None


def _instants(recurrence: Recurrence, start: Fraction) -> Iterator[Fraction]:
    if not recurrence.period:
        return iter([recurrence.first])
    gone = -((recurrence.first - start) // recurrence.period)
    return (recurrence.first + recurrence.period * (gone + step) for step in count())


def _repeats(recurrence: Recurrence, start: Fraction, off: Sequence[Recurrence]) -> Fraction:
    """An instant after which nothing new happens."""
    periods = [r.period for r in (recurrence, *off) if r.period]
    scale = lcm(*(p.denominator for p in periods))
    cycle = Fraction(lcm(*(int(p * scale) for p in periods)), scale)
    return max([start, *(r.first for r in off)]) + cycle
