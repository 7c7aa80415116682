# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The value of a provision: what a person would write on a cover page."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from licet.review.grammar import (
    Duration,
    Precision,
    find_dates,
    find_durations,
    find_money,
    find_percentages,
    find_places,
)
from licet.terms import Param
from licet.terms.quantities import Unit

__all__ = ["Details", "details"]

Details = tuple[str, Mapping[str, Param]]
"""Value and params of a provision."""

_LAW = re.compile(r"\blaws?\b|\bgoverned\b|\bconstrued\b", re.IGNORECASE)
_UNTIL = re.compile(
    r"\b(?:until|through|thru|to|on|expir\w*|terminat\w*|ending|ends?)\b[^.;]{0,60}\Z",
    re.IGNORECASE,
)
_NOTICE = re.compile(r"\bnotice|\bnotif|\bprior\s+to|\bbefore|\badvance|\binform", re.IGNORECASE)
_FOR_EVER = re.compile(r"\b(?:perpetual\w*|in perpetuity|indefinite\w*)\b", re.IGNORECASE)
_SUCCESSIVE = re.compile(
    r"\bsuccessive|\bconsecutive|\bautomatic|\beach|\bthereafter", re.IGNORECASE
)
_CIVIL = {"state": 2, "region": 2, "country": 1, "city": 0}


def details(kind: str, quote: str, effective: date | None) -> Details:
    """Value and details of a provision.

    Args:
        kind: The kind of provision.
        quote: Its words.
        effective: The day the agreement takes effect, if it is known: terms run from it.

    Returns:
        The value, `yes` where the kind has no other, and what the grammar reads in the words.
    """
    reader = _READERS.get(kind)
    value, own = reader(quote, effective) if reader else ("yes", {})
    return value, {**_amounts(quote), **own}


def _amounts(quote: str) -> dict[str, Param]:
    found: dict[str, tuple[str, ...]] = {
        "money": tuple(f"{m.amount:f} {m.currency}" for m in find_money(quote)),
        "percentages": tuple(f"{p.value:f}" for p in find_percentages(quote)),
        "durations": tuple(str(d) for d in find_durations(quote)),
    }
    return {name: values for name, values in found.items() if values}


def _law(quote: str, _: date | None) -> Details:
    """The place whose law governs: the first after the word, a state before its country."""
    places = find_places(quote)
    if not places:
        return "yes", {}
    word = _LAW.search(quote)
    after = [p for p in places if word and p.start > word.start()] or list(places)
    near = [p for p in after if p.start - after[0].end < 60 or p is after[0]]
    best = max(near, key=lambda p: (_CIVIL[p.kind], -p.start))
    codes = tuple(sorted(best.codes))
    return ",".join(codes), {"places": codes, "name": best.name}


def _expiry(quote: str, effective: date | None) -> Details:
    """A calendar day, or a length of time and the day it leads to."""
    written = [
        d
        for d in find_dates(quote)
        if d.precision is Precision.DAY and _UNTIL.search(quote[max(0, d.start - 90) : d.start])
    ]
    if written and written[-1].date:
        return written[-1].date.isoformat(), {}
    if _FOR_EVER.search(quote):
        return "perpetual", {}
    durations = find_durations(quote)
    if not durations:
        return "yes", {}
    term = next((d for d in durations if d.unit in (Unit.YEAR, Unit.MONTH)), durations[0])
    ends = _plus(effective, term) if effective else None
    return (ends.isoformat() if ends else str(term)), {"duration": str(term)}


def _takes_effect(quote: str, _: date | None) -> Details:
    """The first calendar day."""
    days = [d.date for d in find_dates(quote) if d.precision is Precision.DAY and d.date]
    return (days[0].isoformat() if days else "yes"), {}


def _plus(day: date, term: Duration) -> date | None:
    """The day that a term from `day` leads to; `None` beyond the calendar."""
    amount = int(term.amount)
    months = {Unit.YEAR: 12, Unit.QUARTER: 3, Unit.MONTH: 1}.get(term.unit)
    days = {Unit.WEEK: 7, Unit.DAY: 1}.get(term.unit)
    try:
        if months:
            count = day.year * 12 + day.month - 1 + amount * months
            year, month = count // 12, count % 12 + 1
            return date(year, month, min(day.day, monthrange(year, month)[1]))
        return day + timedelta(days=amount * days) if days else None
    except (ValueError, OverflowError):
        return None


def _renewal(quote: str, _: date | None) -> Details:
    durations = find_durations(quote)
    renew = re.search(r"\b(?:renew|exten)", quote, re.IGNORECASE)
    after = [d for d in durations if renew and d.start > renew.start()] or list(durations)
    long = [d for d in after if d.unit in (Unit.YEAR, Unit.MONTH)] or after
    if not long:
        return "yes", {}
    return str(long[0]), {"successive": bool(_SUCCESSIVE.search(quote))}


def _notice(quote: str, _: date | None) -> Details:
    """The length of time closest to a word for notice, days and months before years."""
    durations = find_durations(quote)
    marks = [m.start() for m in _NOTICE.finditer(quote)]
    if not durations:
        return "yes", {}
    best = min(durations, key=lambda d: _distance(d, marks) + 400 * (d.unit is Unit.YEAR))
    return str(best), {}


def _distance(duration: Duration, marks: list[int]) -> int:
    return min((abs(mark - duration.start) for mark in marks), default=10_000)


_READERS: Mapping[str, Callable[[str, date | None], Details]] = {
    "effective_date": _takes_effect,
    "expiration_date": _expiry,
    "governing_law": _law,
    "notice_period_to_terminate_renewal": _notice,
    "renewal_term": _renewal,
}
