# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Days reckoned from days, and written as the text writes them."""

import re
from calendar import month_name, monthrange
from datetime import date, timedelta

from licet.review.quantities.values import Value

__all__ = ["plus", "written"]

_MONTHS = {"year": 12, "quarter": 3, "month": 1}
_DAYS = {"week": 7, "day": 1}


def plus(start: Value, length: Value) -> date | None:
    """The day that a length of time from a day leads to; `None` beyond the calendar.

    >>> from licet.review.quantities.values import find_values
    >>> day, length = find_values("January 31, 2026 for one month")
    >>> plus(day, length).isoformat()
    '2026-02-28'
    """
    day, amount = start.day, int(length.amount)
    if day is None or length.amount != amount:
        return None
    try:
        if length.unit in _MONTHS:
            count = day.year * 12 + day.month - 1 + amount * _MONTHS[length.unit]
            year, month = count // 12, count % 12 + 1
            return date(year, month, min(day.day, monthrange(year, month)[1]))
        return day + timedelta(days=amount * _DAYS[length.unit])
    except (KeyError, ValueError, OverflowError):
        return None


def written(day: date, *, like: str) -> str:
    """A day in the form of another one.

    >>> written(date(2026, 12, 31), like="March 1, 2025")
    'December 31, 2026'
    >>> written(date(2026, 12, 31), like="2025-03-01")
    '2026-12-31'
    """
    if "/" in like:
        return f"{day.month}/{day.day}/{day.year}"
    if not re.search(r"[a-z]", like, re.IGNORECASE):
        return day.isoformat()
    name = f"{month_name[day.month]}"
    if re.match(r"\s*[0-9]", like):
        return f"{day.day} {name} {day.year}"
    return f"{name} {day.day}, {day.year}"
