# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Literals that have an order: numbers, instants, times of day and durations."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from fractions import Fraction
from functools import cache

from licet.decide.odrl.policies import Value

__all__ = ["Scalar", "Scale", "duration_bounds", "scalar", "shown"]

_XSD = "http://www.w3.org/2001/XMLSchema#"
_NUMBERS = frozenset(
    f"{_XSD}{name}"
    for name in [
        "decimal",
        "integer",
        "double",
        "float",
        "int",
        "long",
        "short",
        "byte",
        "nonNegativeInteger",
        "positiveInteger",
        "nonPositiveInteger",
        "negativeInteger",
        "unsignedInt",
        "unsignedLong",
        "unsignedShort",
        "unsignedByte",
    ]
)
_DURATION = re.compile(
    r"(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?"
    r"(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)
_TIME = re.compile(r"(\d\d):(\d\d):(\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_MONTHS = 12_000


class Scale(StrEnum):
    """Values on one scale are comparable; values on two never are."""

    NUMBER = "number"
    INSTANT = "instant"
    TIME = "time of day"
    DURATION = "duration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar:
    """A literal on a scale: seconds for times, seconds beside months for durations."""

    scale: Scale
    low: Fraction
    high: Fraction | None = None
    """For a day, a month or a year: its first instant after; `None` for a point."""

    months: int = 0
    """Whole months of a duration; they have no fixed number of days."""


def scalar(value: Value) -> Scalar | None:
    """The literal as a place on a scale, or `None` if it has none.

    An instant without a zone is read as UTC.
    """
    kind, text = value.datatype, value.text.strip()
    if kind in _NUMBERS or kind in ("", f"{_XSD}string"):
        return _number(text) if kind else None
    readers = {
        f"{_XSD}dateTime": _instant,
        f"{_XSD}dateTimeStamp": _instant,
        f"{_XSD}date": _day,
        f"{_XSD}gYear": _year,
        f"{_XSD}gYearMonth": _month,
        f"{_XSD}time": _time,
        f"{_XSD}duration": _duration,
        f"{_XSD}dayTimeDuration": _duration,
        f"{_XSD}yearMonthDuration": _duration,
    }
    reader = readers.get(kind)
    try:
        return reader(text) if reader else None
    except (ValueError, OverflowError):
        return None


def _number(text: str) -> Scalar | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    if not number.is_finite() or abs(number.adjusted()) > 400:
        return None
    return Scalar(scale=Scale.NUMBER, low=Fraction(number))


def _seconds(instant: datetime) -> Fraction:
    aware = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
    gone = aware - _EPOCH
    return Fraction(gone.days * 86_400 + gone.seconds) + Fraction(gone.microseconds, 1_000_000)


def _instant(text: str) -> Scalar:
    if "T" not in text:
        return _day(text)
    return Scalar(scale=Scale.INSTANT, low=_seconds(datetime.fromisoformat(text)))


def _span(start: date, end: date) -> Scalar:
    first, after = (datetime(d.year, d.month, d.day, tzinfo=UTC) for d in (start, end))
    return Scalar(scale=Scale.INSTANT, low=_seconds(first), high=_seconds(after))


def _day(text: str) -> Scalar:
    start = date.fromisoformat(text[:10])
    return _span(start, start + timedelta(days=1))


def _month(text: str) -> Scalar:
    year, month = int(text[:4]), int(text[5:7])
    start = date(year, month, 1)
    return _span(start, start + timedelta(days=monthrange(year, month)[1]))


def _year(text: str) -> Scalar:
    year = int(text[:4])
    return _span(date(year, 1, 1), date(year + 1, 1, 1))


def _time(text: str) -> Scalar | None:
    match = _TIME.fullmatch(text)
    if not match:
        return None
    hours, minutes, seconds = int(match[1]), int(match[2]), Fraction(match[3])
    return Scalar(scale=Scale.TIME, low=hours * 3600 + minutes * 60 + seconds)


def _duration(text: str) -> Scalar | None:
    match = _DURATION.fullmatch(text)
    if not match or text.rstrip("T")[-1:] in ("P", ""):
        return None
    sign = -1 if match[1] else 1
    years, months, weeks, days, hours, minutes = (int(match[i] or 0) for i in range(2, 8))
    total = ((weeks * 7 + days) * 24 + hours) * 3600 + minutes * 60 + Fraction(match[8] or 0)
    return Scalar(scale=Scale.DURATION, low=sign * total, months=sign * (years * 12 + months))


def duration_bounds(durations: Iterable[Scalar]) -> list[Fraction] | None:
    """The durations in seconds that keep their order, or `None` if it is not settled.

    Months have 28 to 31 days; if they are compared with days, each stands for its mean,
    as long as no order hangs on that.

    Source: XML Schema 1.1 part 2, 3.3.6.2: durations are ordered in part only.
    """
    found = list(durations)
    if not any(d.months for d in found):
        return [d.low for d in found]
    ranges = [_range(d) for d in found]
    for index, (low, high) in enumerate(ranges):
        for other, (least, most) in enumerate(ranges[:index]):
            same = (found[index].months, found[index].low) == (
                found[other].months,
                found[other].low,
            )
            if not same and _both_months(found[index], found[other]):
                continue
            if not same and least <= high and low <= most:
                return None
    return [d.low + d.months * Fraction(30_436_875, 1_000_000) * 86_400 for d in found]


def _both_months(first: Scalar, second: Scalar) -> bool:
    return first.low == second.low == 0


def _range(duration: Scalar) -> tuple[Fraction, Fraction]:
    least, most = _days(abs(duration.months))
    low, high = (least, most) if duration.months >= 0 else (-most, -least)
    return duration.low + low * 86_400, duration.low + high * 86_400


@cache
def _days(months: int) -> tuple[int, int]:
    """The fewest and the most days in so many months one after another."""
    if months > _MOST_MONTHS:
        return months * 28, months * 31
    lengths = [monthrange(1997 + i // 12, i % 12 + 1)[1] for i in range(48)]
    totals = [sum(lengths[(start + step) % 48] for step in range(months)) for start in range(48)]
    return min(totals), max(totals)


def shown(value: Fraction, scale: Scale) -> str:
    """A member of a scale as it would be written."""
    if scale is Scale.INSTANT:
        try:
            return (_EPOCH + timedelta(microseconds=int(value * 1_000_000))).isoformat()
        except OverflowError:
            return f"{float(value):g} s after 1970"
    if scale is Scale.NUMBER:
        return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"
    if scale is Scale.DURATION and value % 86_400 == 0:
        return f"P{value.numerator // 86_400}D"
    return f"PT{float(value):g}S" if scale is Scale.DURATION else f"{float(value):g} s after 00:00"
