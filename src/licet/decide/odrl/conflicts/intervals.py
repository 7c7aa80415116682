# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sets of points on a line, exactly: unions of intervals with open and closed ends."""

from dataclasses import dataclass
from fractions import Fraction
from math import floor

__all__ = ["EVERYTHING", "NOTHING", "Cut", "Intervals", "above", "below", "between", "point"]

Cut = tuple[int, Fraction, int]
"""A gap between points: `(sign of infinity or 0, value, 0 just before it or 1 just after)`."""

_START: Cut = (-1, Fraction(0), 0)
_END: Cut = (1, Fraction(0), 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Intervals:
    """A set of rational numbers; equal sets are equal records."""

    spans: tuple[tuple[Cut, Cut], ...] = ()
    """From gap to gap, in order, apart from one another."""

    def __bool__(self) -> bool:
        return bool(self.spans)

    def __and__(self, other: "Intervals") -> "Intervals":
        found = [
            (max(a, c), min(b, d)) for a, b in self.spans for c, d in other.spans
            if max(a, c) < min(b, d)
        ]  # fmt: skip
        return Intervals(spans=tuple(sorted(found)))

    def __invert__(self) -> "Intervals":
        ends = [_START, *(cut for span in self.spans for cut in span), _END]
        pairs = zip(ends[::2], ends[1::2], strict=True)
        return Intervals(spans=tuple((a, b) for a, b in pairs if a < b))

    def __or__(self, other: "Intervals") -> "Intervals":
        return ~(~self & ~other)

    def __contains__(self, value: Fraction) -> bool:
        return any(a <= (0, value, 0) and (0, value, 1) <= b for a, b in self.spans)

    @property
    def least(self) -> Fraction | None:
        """The greatest lower bound; `None` without one."""
        first = self.spans[0][0]
        return None if first[0] else first[1]

    @property
    def most(self) -> Fraction | None:
        """The least upper bound; `None` without one."""
        last = self.spans[-1][1]
        return None if last[0] else last[1]

    def sample(self) -> Fraction:
        """A member, a plain one if there is a choice; the set must not be empty."""
        (low_sign, low, low_side), (high_sign, high, high_side) = self.spans[0]
        if low_sign and high_sign:
            return Fraction(0)
        if low_sign:
            return high if high_side else high - 1
        if high_sign:
            return low + low_side
        if not low_side:
            return low
        return high if high_side else (low + high) / 2

    def whole_number(self) -> Fraction | None:
        """A whole number in it, or `None`."""
        for (low_sign, low, low_side), (high_sign, _, _) in self.spans:
            if low_sign and high_sign:
                return Fraction(0)
            if low_sign:
                reflected = Intervals(spans=(_reflected(self.spans[0]),)).whole_number()
                return None if reflected is None else -reflected
            candidate = Fraction(floor(low) + (1 if low_side or low != floor(low) else 0))
            if candidate in self:
                return candidate
        return None


def _reflected(span: tuple[Cut, Cut]) -> tuple[Cut, Cut]:
    (a, b, c), (d, e, f) = span
    return (-d, -e, 1 - f if not d else 0), (-a, -b, 1 - c if not a else 0)


NOTHING = Intervals()
EVERYTHING = Intervals(spans=((_START, _END),))


def point(value: Fraction) -> Intervals:
    """One number."""
    return Intervals(spans=(((0, value, 0), (0, value, 1)),))


def between(low: Fraction, high: Fraction) -> Intervals:
    """From `low`, inclusive, to `high`, exclusive."""
    return Intervals(spans=(((0, low, 0), (0, high, 0)),))


def below(value: Fraction, *, reached: bool) -> Intervals:
    """All numbers up to one; `reached` if it is among them."""
    return Intervals(spans=((_START, (0, value, int(reached))),))


def above(value: Fraction, *, reached: bool) -> Intervals:
    """All numbers from one; `reached` if it is among them."""
    return Intervals(spans=(((0, value, int(not reached)), _END),))
