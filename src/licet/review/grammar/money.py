# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Amounts of money and shares of a whole."""

import re
from dataclasses import dataclass
from decimal import Decimal

from licet.review.grammar.numbers import Count, number_at, numbers

__all__ = ["Money", "Percentage", "find_money", "find_percentages"]

_CODES = (
    "USD|EUR|GBP|CNY|RMB|KRW|JPY|CHF|CAD|AUD|NZD|HKD|SGD|TWD|INR|SEK|NOK|DKK|PLN|CZK|HUF|ILS|AED|"
    "SAR|BRL|MXN|ZAR|RUB|THB|MYR|IDR|VND"
)
_SIGNS = {
    "us$": "USD", "u.s.$": "USD", "u.s. $": "USD", "us $": "USD", "$": "USD", "us dollars": "USD",
    "c$": "CAD", "ca$": "CAD", "cdn$": "CAD", "a$": "AUD", "au$": "AUD", "nz$": "NZD",
    "hk$": "HKD", "s$": "SGD", "nt$": "TWD", "r$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY",
    "￥": "CNY", "rmb¥": "CNY", "₩": "KRW", "₹": "INR", "rs.": "INR", "rmb": "CNY", "₪": "ILS",
}  # fmt: skip
_NAMES = {
    "us dollar": "USD", "u.s. dollar": "USD", "united states dollar": "USD",
    "american dollar": "USD", "canadian dollar": "CAD", "australian dollar": "AUD",
    "new zealand dollar": "NZD", "hong kong dollar": "HKD", "singapore dollar": "SGD",
    "new taiwan dollar": "TWD", "dollar": "USD", "euro": "EUR", "pounds sterling": "GBP",
    "pound sterling": "GBP", "british pound": "GBP", "pound": "GBP", "chinese yuan": "CNY",
    "renminbi": "CNY", "yuan": "CNY", "korean won": "KRW", "south korean won": "KRW", "won": "KRW",
    "japanese yen": "JPY", "yen": "JPY", "swiss franc": "CHF", "indian rupee": "INR",
    "rupee": "INR", "swedish krona": "SEK", "norwegian krone": "NOK", "danish krone": "DKK",
}  # fmt: skip


def _either(words: dict[str, str]) -> str:
    return "|".join(
        re.escape(w).replace(r"\ ", r"\s{1,2}") for w in sorted(words, key=len, reverse=True)
    )


_BEFORE = re.compile(
    rf"(?<![a-z])(?:(?:{_CODES})|(?:{_either(_SIGNS)}))\s{{0,2}}[$€£¥]?\s{{0,2}}", re.IGNORECASE
)
_AFTER = re.compile(
    rf"\s{{0,2}}(?:(?:{_either(_NAMES)})(?:s)?(?![a-z])(?!\s{{1,2}}of\b)|(?:{_CODES})(?![a-z])|[€£¥₩])",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\s{0,2}\d")
_SCALE = re.compile(r"\s?(?:k|m|mm|mn|bn|b)(?![a-z])", re.IGNORECASE)
_FACTORS = {"k": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9}
_OPEN = re.compile(r"\s{0,3}\(\s{0,2}")
_CLOSE = re.compile(r"\s{0,2}\)")
_PERCENT = re.compile(
    r"\s{0,2}(?:%|(?:percent(?:age)?\s{1,2}points?|percent|per\s{1,2}cent(?:um)?)(?![a-z]))",
    re.IGNORECASE,
)
_BASIS = re.compile(r"\s{0,2}(?:basis\s{1,2}points?|bps|bp)(?![a-z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in a currency."""

    start: int
    end: int
    amount: Decimal
    """In major units."""
    currency: str
    """ISO 4217."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Percentage:
    """A share, in per cent."""

    start: int
    end: int
    value: Decimal
    """`Decimal("3")` is three per cent; fifty basis points are `Decimal("0.5")`."""


def find_money(text: str) -> tuple[Money, ...]:
    """Every amount of money; `dollars` and `$` alone are United States dollars.

    >>> [(str(m.amount), m.currency) for m in find_money("one million dollars ($1,000,000)")]
    [('1000000', 'USD')]
    """
    found = [m for match in _BEFORE.finditer(text) if (m := _signed(text, match))]
    found += [m for count in numbers(text) if (m := _named(text, count))]
    return tuple(_apart(found))


def _apart(found: list[Money]) -> list[Money]:
    """Of overlapping amounts the one that begins first, and of those the longest."""
    kept: list[Money] = []
    for money in sorted(found, key=lambda m: (m.start, -m.end)):
        if not kept or money.start >= kept[-1].end:
            kept.append(money)
    return kept


def _signed(text: str, match: re.Match[str]) -> Money | None:
    """`USD 1,000,000`, `€500k`, `$20 million`."""
    count = number_at(text, match.end())
    if count is None:
        return None
    end, factor = count.end, 1
    scale = _SCALE.match(text, end)
    if scale:
        end, factor = scale.end(), _FACTORS[scale.group().strip().lower()]
    return Money(
        start=match.start(), end=end, amount=Decimal(count.value) * factor,
        currency=_currency(match.group()),
    )  # fmt: skip


def _named(text: str, count: Count) -> Money | None:
    """`20 million US dollars`, `one million dollars ($1,000,000)`, `ten (€10) euro`."""
    after = _AFTER.match(text, count.end)
    repeated = _repeated(text, after.end() if after else count.end)
    if after is None and (repeated is None or count.words is None):
        return None
    if after and repeated is None and count.words is None and _ANOTHER.match(text, after.end()):
        return None  # `13.2 GBP 750,000`: the number of a clause
    named = _AFTER.match(text, repeated[1]) if repeated and after is None else None
    end = named.end() if named else repeated[1] if repeated else after.end() if after else count.end
    currency = _currency(after.group()) if after else ""
    if repeated:
        currency = repeated[0].currency
    return Money(start=count.start, end=end, amount=Decimal(count.value), currency=currency)


def _repeated(text: str, position: int) -> tuple[Money, int] | None:
    """The same amount again in brackets, and where the brackets end."""
    opened = _OPEN.match(text, position)
    sign = _BEFORE.match(text, opened.end()) if opened else None
    money = _signed(text, sign) if sign else None
    closed = _CLOSE.match(text, money.end) if money else None
    return (money, closed.end()) if money and closed else None


def _currency(written: str) -> str:
    word = " ".join(written.lower().split())
    for key in (word, word.removesuffix("s"), word.rstrip("$€£¥ ")):
        code = _SIGNS.get(key) or _NAMES.get(key)
        if code:
            return code
    return word[:3].upper()


def find_percentages(text: str) -> tuple[Percentage, ...]:
    """Every share, in per cent.

    >>> [str(p.value) for p in find_percentages("five percent (5%) or 25 basis points")]
    ['5', '0.25']
    """
    found: list[Percentage] = []
    for count in numbers(text):
        share = _share(text, count)
        if share and (not found or share.start >= found[-1].end):
            found.append(share)
    return tuple(found)


def _share(text: str, count: Count) -> Percentage | None:
    basis = _BASIS.match(text, count.end)
    if basis:
        return Percentage(start=count.start, end=basis.end(), value=Decimal(count.value) / 100)
    sign = _PERCENT.match(text, count.end)
    end = _bracketed(text, sign.end() if sign else count.end)
    if sign is None and (end is None or count.words is None):
        return None
    last = end if end is not None else sign.end() if sign else count.end
    if sign is None:
        again = _PERCENT.match(text, last)
        last = again.end() if again else last
    return Percentage(start=count.start, end=last, value=Decimal(count.value))


def _bracketed(text: str, position: int) -> int | None:
    """Where `(5%)` ends, if it stands at `position`."""
    opened = _OPEN.match(text, position)
    count = number_at(text, opened.end()) if opened else None
    sign = _PERCENT.match(text, count.end) if count else None
    closed = _CLOSE.match(text, sign.end()) if sign else None
    return closed.end() if closed else None
