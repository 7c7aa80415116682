# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Counts and sums of money in folded text, and the day a version was released."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from licet.review.reading import Reading, pattern

__all__ = ["Amount", "amounts_in", "release_date"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number of things, or a sum of money."""

    value: int | float
    currency: str
    """ISO 4217; empty for a count."""
    start: int
    end: int
    """Characters of the folded text it was read from."""


_SCALES = {
    "hundred": 100, "thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "mn": 10**6,
    "billion": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12,
}  # fmt: skip
_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: value for value, word in enumerate(_UNITS)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
_CURRENCIES = {
    "USD": (r"us ?\$|u\.s\. ?\$|\$", r"(?:us |u\.s\. |united states )?dollars?"),
    "EUR": ("€", "euros?"),
    "GBP": ("£", "pounds?(?: sterling)?"),
    "CNY": ("rmb|yuan", "rmb|yuan|renminbi"),
    "JPY": ("¥", "yen"),
    "KRW": ("₩", "won"),
    "INR": ("₹", "rupees?"),
    "CHF": ("sfr", "swiss francs?"),
}
_CODES = "|".join(code.lower() for code in _CURRENCIES)
_SIGNS = "|".join(sign for sign, _ in _CURRENCIES.values())
_NAMES = "|".join(name for _, name in _CURRENCIES.values())
_WORD = "|".join((*_WORDS, "hundred", "thousand", "million", "billion", "trillion", "and"))
_NUMBER = pattern(
    rf"(?:(?P<sign>(?<![a-z])(?:{_SIGNS}|{_CODES})) ?)?"
    r"(?:(?<![\w.])(?P<figures>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?: ?(?P<scale>hundred|thousand|million|billion|trillion|bn|mn|[kmb])\b)?"
    rf"|\b(?P<words>(?:{'|'.join(_WORDS)})(?:[ -]+(?:{_WORD}))*)\b)"
    rf"(?: ?\(?(?P<name>(?:{_NAMES}|{_CODES})\b))?"
)


def amounts_in(text: str) -> Iterator[Amount]:
    """Every count and sum in folded text, in order."""
    for match in _NUMBER.finditer(text):
        value = _figures(match) if match["figures"] else _spelled(match["words"])
        whole = int(value)
        yield Amount(
            value=whole if whole == value else float(value),
            currency=_currency(f"{match['sign'] or ''} {match['name'] or ''}"),
            start=match.start(),
            end=match.end(),
        )


def _figures(match: re.Match[str]) -> Decimal:
    return Decimal(match["figures"].replace(",", "")) * _SCALES.get(match["scale"] or "", 1)


def _spelled(words: str) -> Decimal:
    """`seven hundred million`, `two hundred and fifty`."""
    total = part = 0
    for word in re.findall(r"[a-z]+", words):
        if word in _WORDS:
            part += _WORDS[word]
        elif word == "hundred":
            part *= 100
        elif word in _SCALES:
            total, part = total + part * _SCALES[word], 0
    return Decimal(total + part)


def _currency(marks: str) -> str:
    """The currency that a sign or a name stands for; longest mark first, so `us$` is no `$`."""
    for code, (sign, name) in _CURRENCIES.items():
        if re.search(rf"{sign}|\b(?:{name}|{code.lower()})\b", marks):
            return code
    return ""


_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = "|".join(_MONTHS)
_RELEASED = pattern(
    r"\b(?:release|effective)(?:d on| date)\b[^a-z0-9]{0,8}(?:is |of |on )?(?:"
    rf"(?P<m1>{_MONTH}) (?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y1>\d{{4}})"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?P<m2>{_MONTH}),? (?P<y2>\d{{4}})"
    r"|(?P<y3>\d{4})-(?P<m3>\d\d)-(?P<d3>\d\d))"
)


def release_date(reading: Reading) -> str:
    """The release or effective date the document states, as ISO 8601; empty if it has none."""
    match = _RELEASED.search(reading.folded)
    if match is None:
        return ""
    year, month, day = next(
        (match[f"y{n}"], match[f"m{n}"], match[f"d{n}"]) for n in "123" if match[f"y{n}"]
    )
    number = int(month) if month.isdigit() else 1 + _MONTHS.index(month)
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return ""
