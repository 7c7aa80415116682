# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A value and what stands beside it as the same in another measure, where it is not the same."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from licet.review.grammar import find_counts
from licet.review.grammar.numbers import WORDS
from licet.review.paper import Paper
from licet.review.quantities.passages import Passage, find_passages
from licet.review.quantities.values import Kind, Value, days_of, differ
from licet.terms.quantities import Unit

__all__ = ["Unequal", "unequal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unequal:
    """Two values that the text says are one."""

    one: Passage
    two: Passage
    adds: str
    """The arithmetic: `5 years is 60 months, not 54`."""
    words: str
    """What would be right in place of the second; empty where it cannot be said."""


_SAYS = (
    r"(?:that is(?: to say)?|i\.? ?e\.?|viz\.?|namely|being|equall?ing|making|"
    r"(?:which|that|this) (?:is|are|equals?|makes?|amounts? to|corresponds? to|comes? to)|"
    r"(?:is |are |being )?(?:equal|equivalent|corresponding|amounting|tantamount) to|"
    r"in other words|meaning|totall?ing|for a total of|in total|thus|hence|=),? "
    r"(?:a (?:period|term|total) of )?"
)
_LINK = re.compile(rf",? ?[(\[] ?(?:{_SAYS}|or )?(?:the equivalent of )?|,? {_SAYS}")
"""What stands between a value and the same in another measure."""
_CLOSED = re.compile(r" ?(?:in (?:all|total|aggregate)|altogether)?,?(?: ?[)\]]|[,.;]|\Z)")
"""What ends an equivalent: what goes on says of which case it is."""
_EACH_TIME = re.compile(r"\b(?:every|each|any|per|once in|twice in) @\Z")
ROUGH = Decimal("0.12")
"""Part by which weeks, days and months beside one another are rounded."""


def unequal(paper: Paper) -> Iterator[Unequal]:
    """What is no equivalent, though the text says so."""
    told = find_passages(paper)
    yield from _lengths(paper, [p for p in told if p.value.kind is Kind.DURATION])
    sums = [p for p in told if p.value.kind is Kind.MONEY]
    for one, two in pairwise(sums):
        if one.index == two.index and one.value.unit == two.value.unit:
            wrong = _rates(paper, one, two) or _instalments(paper, one, two)
            if wrong:
                yield wrong


def _link(paper: Paper, one: Value, two: Value, most: int = 60) -> str:
    """The words between two values, with the spaces beside them; empty where they are far."""
    words = paper.reading.folded[one.end : two.start]
    return re.sub(r"\s+", " ", words) if len(words) < most else ""


# Lengths of time ----------------------------------------------------------------------------


def _lengths(paper: Paper, lengths: Sequence[Passage]) -> Iterator[Unequal]:
    for one, two in pairwise(lengths):
        first, second = one.value, two.value
        if one.index != two.index or first.unit == second.unit or first.shown or second.shown:
            continue
        if not _LINK.fullmatch(_link(paper, first, second)) or not _CLOSED.match(two.after):
            continue
        if _EACH_TIME.search(f"{one.before} @") or not _are_apart(first, second):
            continue
        right = _as(first, second.unit)
        yield Unequal(
            one=one, two=two, words=right,
            adds=f"{first.said} is {right or 'something else'}, not {second.said}",
        )  # fmt: skip


_EXACT = {Unit.YEAR: 12, Unit.QUARTER: 3, Unit.MONTH: 1}


def _are_apart(one: Value, two: Value) -> bool:
    """Whether two lengths are not the same, however days and weeks were rounded."""
    if not differ(one, two):
        return False
    if {Unit(one.unit), Unit(two.unit)} <= _EXACT.keys():
        return True
    short, long = sorted((days_of(one), days_of(two)))
    return long - short > ROUGH * long


def _as(value: Value, unit: str) -> str:
    """A length in another unit, where it is a whole number of it."""
    there = Unit(unit)
    if Unit(value.unit) in _EXACT and there in _EXACT:
        amount = value.amount * _EXACT[Unit(value.unit)] / _EXACT[there]
    else:
        amount = _IN_DAYS.get((value.unit, unit), Decimal(0)) * value.amount
    whole = amount == amount.to_integral_value() and amount > 0
    return f"{amount.normalize():f} {unit.replace('_', ' ')}{'s' * (amount != 1)}" if whole else ""


_IN_DAYS = {
    ("week", "day"): Decimal(7), ("month", "day"): Decimal(30), ("year", "day"): Decimal(365),
    ("day", "hour"): Decimal(24), ("year", "week"): Decimal(52), ("quarter", "day"): Decimal(90),
    ("day", "week"): Decimal(1) / 7, ("day", "month"): Decimal(1) / 30,
}  # fmt: skip


# Money for a month, a quarter, a year -------------------------------------------------------

_MONTHS = {"month": 1, "quarter": 3, "year": 12, "annum": 12, "annual": 12}
_PER = re.compile(
    r"[ -]?(?:(?:\w+ )?(?:per|an?|each|every|for each|/)[ -]?(?:calendar |contract |full )?"
    r"(?P<each>month|quarter|year|annum)|(?P<ly>month|quarter|annual|year)ly|"
    r"on an? (?P<basis>annual|month|quarter)(?:ly)? basis)\b"
)
_OFTEN = re.compile(r"\b(?:(?P<ly>month|quarter|year)ly|(?P<annual>annual)) (?:\w+ ){0,4}@\Z")
_DRAWN = re.compile(
    rf"\)?(?:,? (?:and )?(?:to be |is |are |shall be )?(?:payable|paid|due|billed|invoiced)?,? ?"
    rf"(?:\(?(?:payable|paid|due|billed|invoiced) )?(?:in|as|by|at) (?:the rate of )?"
    rf"(?:(?P<count>[a-z]+(?: \(\d+\))?|\d+) )?(?:equal |even |consecutive |successive )*"
    rf"(?P<ly>month|quarter)ly (?:instal?lments?|payments?|amounts?|parts|portions) of"
    rf"|{_LINK.pattern}) ?\(?(?:us ?)?"
)
"""How a sum is said again as another, after its own period."""
_ONLY = re.compile(r" ?(?:for|during|over|in|plus|until|through|thereafter|increas\w*|and) ")
"""What says that a sum is of a part of the time, or has more to it."""


def _rates(paper: Paper, one: Passage, two: Passage) -> Unequal | None:
    """`$1,200 per year ($110 per month)`."""
    words = _link(paper, one.value, two.value, 110)
    per = _PER.match(words.removeprefix(")"))
    often = _OFTEN.search(f"{one.before[-60:]} @")
    rest = words.removeprefix(")")[per.end() :] if per else words
    drawn = _DRAWN.fullmatch(rest) if (per or often) and words else None
    first = _months(per) or _months(often)
    behind = f" {two.after.removeprefix(')').strip()}"
    then = _PER.match(behind)
    second = (_months(then) or _months(drawn)) if drawn else 0
    after = behind[then.end() :] if then else behind
    if not first or not second or first == second or _ONLY.match(after):
        return None
    right = one.value.amount * second / first
    if _counted(drawn, first, second) or _rounded(right, two.value.amount):
        return None
    return _money(paper, one, two, right)


def _months(match: re.Match[str] | None) -> int:
    told = match.groupdict().items() if match else ()
    return next((_MONTHS[said] for name, said in told if said and name != "count"), 0)


def _counted(drawn: re.Match[str] | None, first: int, second: int) -> bool:
    """Whether a sum is drawn so many times as its period does not have."""
    counts = find_counts(drawn["count"]) if drawn and drawn["count"] else ()
    return bool(counts) and counts[0].value * second != first


def _rounded(right: Decimal, said: Decimal) -> bool:
    return abs(right - said) <= max(Decimal(1), right / 500)


def _money(paper: Paper, one: Passage, two: Passage, right: Decimal) -> Unequal:
    text = paper.document.text
    sign = re.match(r"[^\d(]{0,6}(?=\d)", text[two.value.start : two.value.end])
    digits = f"{right:,.2f}".removesuffix(".00")
    return Unequal(
        one=one, two=two, words=f"{sign[0]}{digits}" if sign else f"{two.value.unit} {digits}",
        adds=f"{one.value.said} makes {digits}, not {two.value.amount:,f}",
    )  # fmt: skip


# Instalments and their sum ------------------------------------------------------------------

_SOME = (
    rf"(?<![\w.,$])(?P<count>{WORDS}(?: ?\(\d+\))?|\d{{1,3}}) (?:\w+ ){{0,3}}?"
    r"(?:instal?lments?|payments?|tranches|portions|parts)(?: each)?(?: \w+){0,2}? (?:of|at) ?\(?"
)
_PARTS = re.compile(rf"{_SOME} ?@\Z")
_SUMMED = re.compile(
    r"\)?(?: each| per (?:month|quarter|year)| apiece)?"
    rf"(?:,? ?\((?:{_SAYS})?|"
    rf",? (?:{_SAYS}|(?:making|for|in) (?:a total|an aggregate)(?: \w+){{0,3}} ))"
)
_TOTAL = re.compile(r"\W{0,2}(?:in (?:the )?(?:aggregate|total|all)|total|altogether|overall)\b")
_SPREAD = re.compile(
    r"\)?,? \(?(?:(?:which|that) )?(?:(?:shall|will|is|to) )?(?:be )?(?:payable|paid|due) "
    rf"(?:in|by|as|over) (?:\w+ )??{_SOME}"
)
_MORE = re.compile(r"\W{0,3}(?:\w+ ){0,2}?(?:and|plus|follow|with|until|increas|per)\b")
"""What says that the parts named are not all."""


def _instalments(paper: Paper, one: Passage, two: Passage) -> Unequal | None:
    """`four instalments of $100, for a total of $500`; `$500, payable in four parts of $100`."""
    words = _link(paper, one.value, two.value, 110)
    summed, spread = _SUMMED.fullmatch(words), _SPREAD.fullmatch(words)
    count = _count(_PARTS.search(f"{one.before[-90:]} @")) if summed else 0
    if count and ("total" in words or "aggreg" in words or _TOTAL.match(two.after)):
        right = one.value.amount * count
    elif (count := _count(spread)) and not _MORE.match(two.after):
        right = one.value.amount / count
    else:
        return None
    return None if _rounded(right, two.value.amount) else _money(paper, one, two, right)


def _count(match: re.Match[str] | None) -> int:
    counts = find_counts(match["count"]) if match else ()
    return int(counts[0].value) if counts and counts[0].value > 1 else 0
