# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Lengths, money, shares, dates and counts, and the ways agreements write them."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

__all__ = ["Value", "add_length", "in_words", "parse", "shown"]

ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
]  # fmt: skip
TENS = [
    "zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
]  # fmt: skip
MONTHS = tuple(calendar.month_name)[1:]
CURRENCIES = {
    "USD": ("US dollars", "US$"),
    "EUR": ("euros", "€"),
    "GBP": ("pounds sterling", "£"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A number with what it counts."""

    kind: str
    """`length`, `money`, `share`, `count` or `date`."""
    number: float = 0
    unit: str = ""
    day: date | None = None

    def same(self, other: "Value") -> bool:
        """Whether both are one value: a year is twelve months."""
        mine, theirs = _months(self), _months(other)
        if mine and theirs:
            return mine == theirs
        return self == other


def _months(value: Value) -> float:
    if value.kind != "length":
        return 0
    return value.number * {"month": 1, "year": 12}.get(value.unit, 0)


def parse(text: str) -> Value | str:
    """A value as the data files write it: `30 days`, `USD 250000`, `1.5 %`, `#250`."""
    if match := re.fullmatch(r"(\d+) (day|business day|month|year|hour|week)s?", text):
        return Value(kind="length", number=int(match[1]), unit=match[2])
    if match := re.fullmatch(r"(USD|EUR|GBP) (\d+)", text):
        return Value(kind="money", number=int(match[2]), unit=match[1])
    if match := re.fullmatch(r"([\d.]+) %", text):
        return Value(kind="share", number=float(match[1]))
    if match := re.fullmatch(r"#(\d+)", text):
        return Value(kind="count", number=int(match[1]))
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return Value(kind="date", day=date.fromisoformat(text))
    return text


def add_length(day: date, length: Value) -> date:
    """The last day of a length that begins on a day."""
    months = int(_months(length))
    year, month = divmod(day.month - 1 + months, 12)
    return day.replace(year=day.year + year, month=month + 1) - timedelta(days=1)


def in_words(number: int) -> str:
    """`250` as `two hundred fifty`."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = f" {in_words(number % size)}" if number % size else ""
            return f"{in_words(number // size)} {name}{rest}"
    raise AssertionError(number)


def shown(value: Value, style: str, rng: Random, *, table: bool = False) -> str:
    """A value in the style of an agreement: `both`, `figures` or `words`, and `us` or `uk`."""
    numbers, country = style.split("-")
    numbers = "figures" if table else numbers
    if value.day:
        return _date(value.day, country)
    if value.kind == "length":
        return _length(value, numbers, rng)
    if value.kind == "money":
        return _money(value, numbers)
    if value.kind == "share":
        return f"{value.number:g}%" if numbers != "words" else f"{value.number:g} per cent"
    figures = f"{int(value.number):,}"
    return f"{in_words(int(value.number))} ({figures})" if numbers == "both" else figures


def _date(day: date, country: str) -> str:
    month = MONTHS[day.month - 1]
    return f"{day.day} {month} {day.year}" if country == "uk" else f"{month} {day.day}, {day.year}"


def _length(value: Value, numbers: str, rng: Random) -> str:
    number, unit = int(value.number), value.unit
    if unit == "year" and number <= 3 and rng.random() < 0.2:
        number, unit = number * 12, "month"
    elif unit == "month" and number % 12 == 0 and rng.random() < 0.2:
        number, unit = number // 12, "year"
    unit += "" if number == 1 else "s"
    word = in_words(number)
    return {"both": f"{word} ({number}) {unit}", "figures": f"{number} {unit}"}.get(
        numbers, f"{word} {unit}"
    )


def _money(value: Value, numbers: str) -> str:
    words, sign = CURRENCIES[value.unit]
    figures = f"{sign}{int(value.number):,}"
    if numbers == "both":
        return f"{in_words(int(value.number))} {words} ({figures})"
    return figures if numbers == "figures" else f"{value.unit} {int(value.number):,}"
