# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers with or without a currency, in folded text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
import re

from licet.review.reading import pattern

__all__ = ["Amount", "amounts_in", "release_date"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    value: int | float
    currency: str
    start: int
    end: int


_N = pattern(
    r"(?P<pre>us\$|usd ?|\$|€|eur ?|£|gbp ?|rmb ?|cny ?|¥|krw ?|₩)? ?(?P<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"(?: ?(?P<scale>thousand|million|billion|trillion|[mk]\b|bn\b))?(?P<post> ?(?:us dollars?|u\.s\. dollars?|united states dollars?|usd|dollars?|euros?|eur|pounds?|yuan|rmb|won))?"
)
_SCALE = {
    "thousand": 10**3,
    "k": 10**3,
    "million": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
}
_CUR = (
    ("us", "USD"),
    ("$", "USD"),
    ("dollar", "USD"),
    ("eur", "EUR"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("gbp", "GBP"),
    ("pound", "GBP"),
    ("rmb", "CNY"),
    ("cny", "CNY"),
    ("¥", "CNY"),
    ("yuan", "CNY"),
    ("won", "KRW"),
    ("krw", "KRW"),
    ("₩", "KRW"),
)


def amounts_in(text: str) -> Iterator[Amount]:
    for m in _N.finditer(text):
        value = float(m["n"].replace(",", "")) * _SCALE.get(m["scale"] or "", 1)
        mark = (m["pre"] or "") + (m["post"] or "")
        cur = next((c for k, c in _CUR if k in mark), "")
        yield Amount(
            value=int(value) if value == int(value) else value,
            currency=cur,
            start=m.start(),
            end=m.end(),
        )


_RELEASE = re.compile(
    r"[Rr]elease\s+[Dd]ate(?:\s*\*+)?\s*[:：]?\s*(?:\*+\s*)?([A-Z][a-z]+ \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)"
)


def release_date(text: str) -> str:
    m = _RELEASE.search(text)
    if not m:
        return ""
    if m[1][0].isdigit():
        return m[1]
    return datetime.strptime(m[1], "%B %d, %Y").date().isoformat()
