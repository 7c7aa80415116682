# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Every length of time, amount of money, share, day and count of a text, and when two differ."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from licet.review.grammar import (
    Precision,
    find_counts,
    find_dates,
    find_durations,
    find_money,
    find_percentages,
)
from licet.review.grammar.numbers import Count, numbers
from licet.terms.quantities import Unit

__all__ = ["Kind", "Value", "days_of", "differ", "find_values"]


class Kind(StrEnum):
    """What a value measures."""

    DURATION = "duration"
    MONEY = "money"
    PERCENT = "percent"
    DATE = "date"
    COUNT = "count"


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value as it stands in the text."""

    kind: Kind
    start: int
    end: int
    """Characters of `Document.text`."""
    amount: Decimal
    """Of a day its ordinal."""
    unit: str
    """A unit of time, a currency, `%`, `day`; empty for a count."""
    said: str
    """As on a cover page: `30 days`, `5000 USD`, `2 %`, `2026-01-31`."""
    day: date | None = None
    shown: bool = False
    """Whether two days of an example show it, and no words say it."""


_MEASURE = re.compile(
    r"[%$€£¥₩₹]|per\s?cent|basis|bps|day|week|month|year|hour|quarter|yr|dollar|euro|pound|yuan|"
    r"won|"
    r"yen|franc|rupee|kron|usd|eur|gbp|cny|rmb|krw|jpy|chf|cad|aud|inr|sgd|hkd|jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec|[0-9]{4}|[a-z]{3} ?[0-9]|[/-][0-9]"
)
"""What stands beside a number that is a length, an amount, a share or a day."""
_REFERS = re.compile(
    r"\b(?:section|article|clause|paragraph|schedule|annex|exhibit)s?\s$|[a-z]-$"
    r"|\bregist(?:ered|ration|er)\b[^.;,]{0,12}\s$|\b(?:hr[ab]|nos?\.)\s$"
)
"""A number behind one of these names a place in the text or a thing: it measures nothing."""
MARGIN = 70
"""Characters beside a number that may belong to its value."""
_RICHER = (Kind.DATE, Kind.DURATION, Kind.MONEY, Kind.PERCENT, Kind.COUNT)
_DAYS = {
    Unit.MINUTE: Decimal(1) / 1440, Unit.HOUR: Decimal(1) / 24, Unit.DAY: Decimal(1),
    Unit.BUSINESS_DAY: Decimal("1.4"), Unit.WEEK: Decimal(7), Unit.MONTH: Decimal("30.4375"),
    Unit.QUARTER: Decimal("91.3125"), Unit.YEAR: Decimal("365.25"),
}  # fmt: skip
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


def find_values(text: str) -> tuple[Value, ...]:
    """The values of a text in order; of overlapping ones the richer reading is kept.

    >>> [v.said for v in find_values("pay $500 within thirty (30) days, plus 2%, for 12 seats")]
    ['500 USD', '30 days', '2 %', '12']
    """
    found: list[Value] = []
    counted = tuple(numbers(text))
    measured = [n for n in counted if _MEASURE.search(text, max(0, n.start - 14), n.end + 40)]
    for some, readers in ((measured, _MEASURES), (counted, (_counts,))):
        for start, end in _stretches(some, len(text)):
            part = text[start:end]
            for reader in readers:
                found += (
                    replace(v, start=v.start + start, end=v.end + start) for v in reader(part)
                )
    kept: list[Value] = []
    taken = bytearray(len(text) + 1)
    found.sort(key=lambda v: _RICHER.index(v.kind))
    for value in found:
        if not any(taken[value.start : value.end]):
            taken[value.start : value.end] = b"\1" * (value.end - value.start)
            kept.append(value)
    return tuple(sorted(kept, key=lambda v: v.start))


def _stretches(counted: Iterable[Count], size: int) -> Iterator[tuple[int, int]]:
    """The parts of a text that have numbers, with what belongs to them."""
    begin = end = 0
    for number in counted:
        start = max(0, number.start - MARGIN)
        if start > end and end:
            yield begin, end
        begin = start if start > end or not end else begin
        end = min(size, number.end + MARGIN)
    if end:
        yield begin, end


def _dates(text: str) -> Iterator[Value]:
    for found in find_dates(text):
        if found.date and found.precision is Precision.DAY:
            yield Value(
                kind=Kind.DATE, start=found.start, end=found.end, unit="day", day=found.date,
                amount=Decimal(found.date.toordinal()), said=found.date.isoformat(),
            )  # fmt: skip


def _durations(text: str) -> Iterator[Value]:
    for found in find_durations(text):
        yield Value(
            kind=Kind.DURATION, start=found.start, amount=found.amount,
            end=found.end - (text[found.end - 1] in "'’`"),
            unit=found.unit.value, said=str(found),
        )  # fmt: skip


def _money(text: str) -> Iterator[Value]:
    for found in find_money(text):
        yield Value(
            kind=Kind.MONEY, start=found.start, end=found.end, amount=found.amount,
            unit=found.currency, said=f"{found.amount:,f} {found.currency}",
        )  # fmt: skip


def _percent(text: str) -> Iterator[Value]:
    for found in find_percentages(text):
        yield Value(
            kind=Kind.PERCENT, start=found.start, end=found.end, amount=found.value,
            unit="%", said=f"{found.value:f} %",
        )  # fmt: skip


def _counts(text: str) -> Iterator[Value]:
    for found in find_counts(text):
        if _REFERS.search(text, max(0, found.start - 14), found.start):
            continue
        amount = Decimal(found.value)
        yield Value(
            kind=Kind.COUNT, start=found.start, end=found.end, amount=amount,
            unit="", said=f"{amount:,f}",
        )  # fmt: skip


_MEASURES = (_dates, _durations, _money, _percent)


def days_of(value: Value) -> Decimal:
    """How many days a length of time has on average.

    >>> days_of(find_values("two weeks")[0])
    Decimal('14')
    """
    return value.amount * _DAYS[Unit(value.unit)]


def differ(one: Value, two: Value) -> bool:
    """Whether two values of a kind cannot both be meant.

    A month is as good as thirty days, a year as 365, ten business days as two weeks.

    >>> month, days = find_values("one month; 30 days")
    >>> differ(month, days)
    False
    """
    if one.kind is not two.kind:
        return False
    if one.kind is not Kind.DURATION:
        return (one.amount, one.unit) != (two.amount, two.unit)
    first, second = Unit(one.unit), Unit(two.unit)
    if first is second:
        return one.amount != two.amount
    if first in _MONTHS and second in _MONTHS:
        return one.amount * _MONTHS[first] != two.amount * _MONTHS[second]
    long, short = sorted((days_of(one), days_of(two)), reverse=True)
    loose = Unit.BUSINESS_DAY in (first, second) or bool({first, second} & _MONTHS.keys())
    return long - short > (short / 20 + 1 if loose else short / 1000)
