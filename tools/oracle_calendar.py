# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Windows, due dates and boundaries of the calendar in UTC; a part of the oracle, see `oracle`."""

import calendar
from datetime import UTC, date, datetime, time, timedelta

from licet.terms import Period, Unit

__all__ = ["boundaries", "later", "midnight", "window"]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
LENGTHS = {
    Unit.MINUTE: timedelta(minutes=1),
    Unit.HOUR: timedelta(hours=1),
    Unit.DAY: timedelta(days=1),
    Unit.WEEK: timedelta(weeks=1),
}


def window(at: datetime, period: Period) -> int:
    """Number of the calendar window of one, two, … units in which an instant lies.

    Windows of several units are counted from the year 0 if they are of months, else from 1970.
    """
    at = at.astimezone(UTC)
    if period.unit in MONTHS:
        index = (at.year * 12 + at.month - 1) // MONTHS[period.unit]
    else:
        # Weeks are counted from a Monday; the other units begin at midnight.
        first = datetime(1969, 12, 29, tzinfo=UTC) if period.unit is Unit.WEEK else EPOCH
        index = (at - first) // LENGTHS[period.unit]
    return index // period.amount


def later(at: datetime, period: Period, sign: int = 1) -> datetime:
    """An instant and a period: the same day of a later month, or its last; time of day in UTC."""
    at = at.astimezone(UTC)
    if period.unit in MONTHS:
        month = at.year * 12 + at.month - 1 + sign * period.amount * MONTHS[period.unit]
        year, month = month // 12, month % 12 + 1
        return at.replace(
            year=year, month=month, day=min(at.day, calendar.monthrange(year, month)[1])
        )
    if period.unit is Unit.BUSINESS_DAY:
        for _ in range(period.amount):
            at += sign * timedelta(days=1)
            while at.weekday() >= 5:
                at += sign * timedelta(days=1)
        return at
    return at + sign * period.amount * LENGTHS[period.unit]


def boundaries(unit: str, after: datetime, last: datetime) -> list[datetime]:
    """Each start of a month, a quarter or a year after an instant, up to and with the last."""
    step = {"month_end": 1, "quarter_end": 3, "year_end": 12}[unit]
    first = after.astimezone(UTC).year
    found = [
        datetime(year, month, 1, tzinfo=UTC)
        for year in range(first, last.astimezone(UTC).year + 1)
        for month in range(1, 13, step)
    ]
    return [one for one in found if after < one <= last]


def midnight(day: date) -> datetime:
    """The start of a day."""
    return datetime.combine(day, time.min, tzinfo=UTC)
