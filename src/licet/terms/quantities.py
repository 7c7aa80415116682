# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Amounts with their unit: money, percentages, periods, intervals of time."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from licet.terms.errors import DecodeError

__all__ = ["Interval", "Money", "Percentage", "Period", "Unit"]


class Unit(StrEnum):
    """What a period is counted in."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    BUSINESS_DAY = "business_day"
    """Monday to Friday; holidays are not known here."""
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in a currency."""

    amount: Decimal
    """In major units: `Decimal("1.50")` is one dollar fifty."""

    currency: str
    """ISO 4217, such as `EUR`."""

    def __post_init__(self) -> None:
        if not (len(self.currency) == 3 and self.currency.isascii() and self.currency.isupper()):
            raise DecodeError(
                f"`{self.currency}` is not a currency code", hint="write ISO 4217: EUR, USD, KRW"
            )

    @classmethod
    def read(cls, words: str) -> "Money":
        """The money of `40000 EUR`.

        Raises:
            DecodeError: It is none.
        """
        amount, _, currency = words.partition(" ")
        try:
            return cls(amount=Decimal(amount), currency=currency)
        except ArithmeticError:
            raise DecodeError(f"`{words}` is no money", hint="write `40000 EUR`") from None

    @property
    def told(self) -> str:
        """In one way only: `40000 EUR`, `2500.50 EUR`, `0.002 EUR`."""
        short = f"{self.amount.normalize():f}"
        return f"{short}{'0' if len(short.partition('.')[2]) == 1 else ''} {self.currency}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Percentage:
    """A share."""

    per_cent: Decimal
    """`Decimal("3")` is three per cent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A length of time as a contract counts it; months and years have no fixed days."""

    amount: int
    unit: Unit

    def __post_init__(self) -> None:
        if self.amount < 0:
            raise DecodeError("a period is not negative")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """A stretch of time, half-open: `starts` is inside, `ends` is not."""

    starts: datetime
    """Always with a time zone."""

    ends: datetime | None = None
    """`None` is for ever."""

    def __post_init__(self) -> None:
        for moment in (self.starts, self.ends):
            if moment is not None and moment.tzinfo is None:
                raise DecodeError(
                    "a time has no time zone",
                    hint="write 2026-11-24T00:00:00Z, or the offset of the governing law",
                )
        if self.ends is not None and self.ends <= self.starts:
            raise DecodeError("the interval ends before it starts")
