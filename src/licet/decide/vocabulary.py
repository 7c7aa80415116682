# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Values as bits: what stands against an act is one number, and so is what a request tells.

Every value that some condition mentions has a number, and all others share one. A shape is the
list of attributes that a slot's conditions ask for, one after the other; there each condition
has a stretch of bits of its own, one for each value. So the bits that what a request tells and
what stands against the act have in common say which conditions fail, and for which values.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import pairwise

from licet.decide.conditions import Case, Lookup, Outcome
from licet.decide.requests import PLACES
from licet.terms import REQUEST_KEYS
from licet.terms.territories import COUNTRIES

__all__ = ["Common", "Count", "Counted", "Shape", "Vocabulary"]

Count = tuple[str, Callable[[datetime], int], int | Decimal, str, str]
"""The metric a cap sums (empty: it counts acts), its windows, its limit, its id, and words."""
Counted = dict[tuple[str, str, int], int | Decimal]
"""What was counted, by rule, party and window."""

_NOBODY = "\0"
"""A name, and a country, that no condition mentions."""


class Shape:
    """The attributes that conditions ask for, one after the other.

    Args:
        keys: The attribute of each condition.
        numbers: The number of each value, by attribute.
    """

    __slots__ = ("asked", "keys", "places", "starts", "stretches")

    def __init__(self, keys: tuple[str, ...], numbers: Mapping[str, Mapping[str, int]]) -> None:
        self.keys = keys
        starts = [0]
        for key in keys:
            starts.append(starts[-1] + len(numbers[key]))
        self.starts = tuple(starts[:-1])
        """The first bit of each condition."""
        self.stretches = tuple((1 << end) - (1 << start) for start, end in pairwise(starts))
        """All bits of each condition."""
        self.places = {
            1 << bit: place
            for place, (start, end) in enumerate(pairwise(starts))
            for bit in range(start, end)
        }
        """Which condition a bit belongs to."""
        self.asked = tuple((key, self._bits(key, numbers[key])) for key in dict.fromkeys(keys))
        """Each attribute once, with the bits of its values in all conditions."""

    def _bits(self, key: str, numbers: Mapping[str, int]) -> dict[str, int]:
        starts = zip(self.starts, self.keys, strict=True)
        ones = sum(1 << start for start, own in starts if own == key)
        other = ones << numbers[_NOBODY]
        bits = {value: ones << number for value, number in numbers.items()}
        if key in PLACES:  # there only countries count, and those that nobody mentions, too
            del bits[_NOBODY]
            bits = dict.fromkeys(COUNTRIES, other) | bits
        return bits

    def code(self, case: Case) -> int | None:
        """The bits of what a request tells; `None`: it is for the exact way to say."""
        code = 0
        for key, bits in self.asked:
            value = case.get(key)
            if type(value) is not str or (key in PLACES and value not in bits):
                return None
            code |= bits.get(value) or bits[_NOBODY]
        return code


class Common:
    """What many slots have in common: all that a decision asks but what stands against the act.

    Args:
        shape: Of the conditions.
        caps: Of each its metric (empty: it counts acts), its windows, its limit and its id.
        counted: By rule, party and window.
    """

    __slots__ = ("asked", "caps", "counted", "shape", "used")

    def __init__(self, shape: Shape, caps: tuple[Count, ...], counted: Counted) -> None:
        self.shape = shape
        self.asked = shape.asked
        self.caps = caps
        self.counted = counted
        metrics = {metric for metric, *_ in caps if metric}
        self.used = len({*REQUEST_KEYS, *shape.keys, *metrics})
        """How many keys of a request are looked at; one with no others is checked by that."""


class Vocabulary:
    """A number for each value that conditions tell apart; one agreement's, or those of many.

    Args:
        lookups: The conditions of all that are asked together.
    """

    __slots__ = ("_commons", "_numbers", "_same", "_shapes")

    def __init__(self, lookups: Iterable[Lookup]) -> None:
        names: dict[str, set[str]] = {}
        for lookup in lookups:
            names.setdefault(lookup.key, set()).update(lookup.mentioned)
        self._numbers = {
            key: {value: i for i, value in enumerate((_NOBODY, *sorted(values)))}
            for key, values in names.items()
        }
        self._shapes: dict[tuple[str, ...], Shape] = {}
        self._commons: dict[object, Common] = {}
        self._same: dict[object, datetime] = {}

    def same(self, at: datetime) -> datetime:
        """One object for all instants that are written alike."""
        return self._same.setdefault((at, at.tzinfo), at)

    def common(
        self, lookups: Sequence[Lookup], caps: tuple[Count, ...], counted: Counted
    ) -> Common:
        """One object for all that ask the same attributes, with the same caps and counts."""
        keys = tuple(lookup.key for lookup in lookups)
        found = self._commons.get((keys, caps, id(counted)))
        if found is None:
            if keys not in self._shapes:
                self._shapes[keys] = Shape(keys, self._numbers)
            found = Common(self._shapes[keys], caps, counted)
            self._commons[keys, caps, id(counted)] = found
        return found

    def bits(self, lookup: Lookup, *, holds: bool) -> int:
        """The bits, from the first, of all values for which a condition holds, or fails."""
        numbers = self._numbers[lookup.key]
        other = lookup.judge(_NOBODY).outcome is Outcome.HOLDS
        apart = 0
        for value in lookup.mentioned:
            if (lookup.judge(value).outcome is Outcome.HOLDS) != other:
                apart |= 1 << numbers[value]
        return apart if other != holds else ((1 << len(numbers)) - 1) ^ apart
