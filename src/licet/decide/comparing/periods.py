# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Periods compared: the same, surely longer, or neither is certain."""

from licet.decide.calendar import length
from licet.terms import Period, Unit

__all__ = ["Key", "length_key", "longer", "said", "window_key"]

_SECONDS = {Unit.MINUTE: 60, Unit.HOUR: 3600, Unit.DAY: 86_400, Unit.WEEK: 604_800}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_DAY = 86_400

Key = tuple[str, int]
"""What it is counted in, and how many of them."""


def length_key(period: Period | None) -> Key:
    """Equal for periods that end at the same instant whenever they start.

    >>> length_key(Period(amount=4, unit=Unit.QUARTER)) == length_key(
    ...     Period(amount=1, unit=Unit.YEAR))
    True
    """
    if period is None or period.amount == 0:
        return ("seconds", 0)
    if period.unit in _MONTHS:
        return ("months", _MONTHS[period.unit] * period.amount)
    if period.unit is Unit.BUSINESS_DAY:
        return ("business days", period.amount)
    return ("seconds", _SECONDS[period.unit] * period.amount)


def window_key(window: Period | None) -> Key:
    """Equal for windows that begin and end together: seven days are no week from Monday."""
    if window is None:
        return ("term", 0)
    unit, count = length_key(window)
    return ("weeks" if window.unit is Unit.WEEK else unit, count)


def longer(old: Key, new: Key) -> int:
    """1: the new one, told by its `length_key`, is surely longer; -1: shorter; 0: neither."""
    if old[0] == new[0]:
        return (new[1] > old[1]) - (new[1] < old[1])
    before, after = _bounds(old), _bounds(new)
    if after[0] > before[1]:
        return 1
    return -1 if after[1] < before[0] else 0


def _bounds(key: Key) -> tuple[float, float]:
    """The shortest and the longest it can be, in seconds."""
    unit, count = key
    if unit == "months":
        middle = count * 30.4375
        return (middle - 3) * _DAY, (middle + 3) * _DAY
    if unit == "business days":
        return count * _DAY, (count * 1.4 + 4) * _DAY
    return count, count


def said(period: Period | None, none: str) -> str:
    """A period in words, or what its absence means."""
    return none if period is None else length(period)
