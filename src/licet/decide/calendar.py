# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Time as an agreement counts it, in UTC: numbered windows, and instants after a period.

A window is numbered, so that every engine computes the same number from an instant:

- minutes, hours, days: whole units since 1970-01-01T00:00Z, divided by the amount;
- weeks: the same from Monday 1969-12-29;
- months, quarters, years: calendar months since the year 0, divided by the months in the window.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache

from licet.terms import DecodeError, Period, Unit

__all__ = [
    "EPOCH",
    "after",
    "length",
    "months_in",
    "numbering",
    "seconds_in",
    "start_of",
    "window_of",
]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_SECONDS = {Unit.MINUTE: 60, Unit.HOUR: 3600, Unit.DAY: 86_400, Unit.WEEK: 604_800}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_MONDAY = timedelta(days=3)
"""1970-01-01 was a Thursday."""


def seconds_in(window: Period) -> int:
    """Length of a window of fixed length in seconds; 0 for months and what is made of them."""
    return _SECONDS.get(window.unit, 0) * window.amount


def months_in(window: Period) -> int:
    """Length of a window in calendar months; 0 for a window of fixed length.

    Raises:
        DecodeError: The window is empty, or counted in business days.
    """
    if window.amount == 0 or window.unit is Unit.BUSINESS_DAY:
        raise DecodeError(
            f"`{window.amount} {window.unit}` is no window to count in",
            hint="write minutes, hours, days, weeks, months, quarters or years, at least one",
        )
    return _MONTHS.get(window.unit, 0) * window.amount


def window_of(window: Period | None, at: datetime) -> int:
    """Number of the window in which an instant lies; 0 if there is only one.

    >>> window_of(Period(amount=1, unit=Unit.MONTH), datetime(1970, 2, 1, tzinfo=UTC))
    23641
    """
    return numbering(window)(at.astimezone(UTC))


@cache
def numbering(window: Period | None) -> Callable[[datetime], int]:
    """`window_of` for one window, made ready; takes instants in UTC.

    Raises:
        DecodeError: The window is empty, or counted in business days.
    """
    if window is None:
        return lambda _at: 0
    months = months_in(window)
    if months == 1:
        return lambda at: at.year * 12 + at.month - 1
    if months:
        return lambda at: (at.year * 12 + at.month - 1) // months
    length = timedelta(seconds=seconds_in(window))
    origin = EPOCH - _MONDAY if window.unit is Unit.WEEK else EPOCH
    return lambda at: (at - origin) // length


def start_of(window: Period, number: int) -> datetime:
    """First instant of a numbered window; that of the next one is where it ends."""
    months = months_in(window)
    if months:
        year, month = divmod(number * months, 12)
        return datetime(year, month + 1, 1, tzinfo=UTC)
    origin = EPOCH - _MONDAY if window.unit is Unit.WEEK else EPOCH
    return origin + timedelta(seconds=number * seconds_in(window))


def after(at: datetime, period: Period) -> datetime:
    """The instant a period after another; a day that a month lacks becomes its last.

    >>> str(after(datetime(2027, 1, 31, tzinfo=UTC), Period(amount=1, unit=Unit.MONTH)))
    '2027-02-28 00:00:00+00:00'
    """
    if period.unit is Unit.BUSINESS_DAY:
        return _business_days(at, period.amount)
    months = _MONTHS.get(period.unit, 0) * period.amount
    if not months:
        return at + timedelta(seconds=seconds_in(period))
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    first = at.replace(year=year, month=month + 1, day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(at.day, last.day))


def _business_days(at: datetime, count: int) -> datetime:
    if count and at.weekday() > 4:  # from a weekend one counts as from the Friday before it
        at -= timedelta(days=at.weekday() - 4)
    weeks, rest = divmod(count, 5)
    at += timedelta(weeks=weeks)
    while rest:
        at += timedelta(days=1)
        rest -= at.weekday() < 5
    return at


def length(period: Period) -> str:
    """A period for people.

    >>> length(Period(amount=10, unit=Unit.BUSINESS_DAY))
    '10 business days'
    """
    unit = period.unit.value.replace("_", " ")
    return f"{period.amount} {unit}{'' if period.amount == 1 else 's'}"
