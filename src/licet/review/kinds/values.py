# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read the value of a field in a sentence: numbers, money, places, and words for a choice."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from licet.review.grammar import (
    Duration,
    find_counts,
    find_durations,
    find_money,
    find_percentages,
    find_places,
)
from licet.review.kinds.cues import FieldCue
from licet.review.reading import Sentence
from licet.terms import FactValue
from licet.terms.quantities import Unit

__all__ = ["Found", "in_unit", "values_of"]

Found = tuple[int, int, FactValue, str]
"""Offsets in the text, value, and the unit the words count in."""

BEFORE = 90
AFTER = 60
LEAD = 300
FEWEST = 2
"""Months from which on a length in days is one of a field that counts months."""
_DAYS = {
    Unit.HOUR: Decimal(1) / 24, Unit.DAY: Decimal(1), Unit.BUSINESS_DAY: Decimal(7) / 5,
    Unit.WEEK: Decimal(7), Unit.MONTH: Decimal(30), Unit.QUARTER: Decimal(91),
    Unit.YEAR: Decimal(365),
}  # fmt: skip
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


def values_of(text: str, sentence: Sentence, field: FieldCue) -> Iterator[Found]:
    """Every value of a field that a sentence says, in order.

    Args:
        text: Of the document: names of places begin with capitals.
        sentence: Where to look.
        field: How the value is known.
    """
    if field.values:
        yield from _worded(text, sentence, field)
        return
    if field.near and not field.near.search(sentence.folded):
        return
    words = text[sentence.start : sentence.end]
    if field.type == "places":
        yield from _placed(words, sentence)
        return
    for start, end, value, unit in _READERS[field.type](words):
        if _fits(sentence.folded, field, start, end):
            yield sentence.start + start, sentence.start + end, value, unit


def in_unit(type_: str, duration: Duration) -> int:
    """A length of time as a number of days, months or hours; a month has 30 days.

    >>> in_unit("days", find_durations("two weeks")[0])
    14
    """
    if type_ == "months" and duration.unit in _MONTHS:
        return int(duration.amount * _MONTHS[duration.unit])
    days = duration.amount * _DAYS[duration.unit]
    return round(days * {"days": 1, "hours": 24}[type_] if type_ != "months" else days / 30)


def _worded(text: str, sentence: Sentence, field: FieldCue) -> Iterator[Found]:
    """The first value whose words stand in the sentence, or begin in the words before its list."""
    lead = sentence.lead[-LEAD:]
    joined = f"{lead} {sentence.folded}"
    within = len(lead) + 1
    for value, says in field.values:
        match = says.search(joined, within) or (
            next((m for m in says.finditer(joined) if m.end() > within), None) if lead else None
        )
        if match and match.group().strip():
            start = max(match.start() - within, 0)
            end = sentence.start + match.end() - within
            while end < sentence.end and text[end - 1 : end + 1].isalnum():
                end += 1  # a name that is read as a role is longer than the role
            yield sentence.start + start, end, value, ""
            return


def _placed(words: str, sentence: Sentence) -> Iterator[Found]:
    found = find_places(words)
    if found:
        codes = tuple(sorted({code for place in found for code in place.codes}))
        yield sentence.start + found[0].start, sentence.start + found[-1].end, codes, ""
    elif "worldwide" in sentence.folded:
        at = sentence.start + sentence.folded.index("worldwide")
        yield at, at + len("worldwide"), ("worldwide",), ""


def _fits(folded: str, field: FieldCue, start: int, end: int) -> bool:
    """Whether the words beside a number are those of the field; either side will do."""
    if field.before is None and field.after is None:
        return True
    before = field.before and field.before.search(folded, max(0, start - BEFORE), start)
    after = field.after and field.after.match(folded, end, end + AFTER)
    return bool(before or after)


def _lengths(type_: str) -> Callable[[str], Iterator[Found]]:
    def read(words: str) -> Iterator[Found]:
        for one in find_durations(words):
            if type_ == "months" and one.unit not in _MONTHS and in_unit(type_, one) < FEWEST:
                continue
            yield one.start, one.end, in_unit(type_, one), one.unit.value

    return read


def _percents(words: str) -> Iterator[Found]:
    for one in find_percentages(words):
        yield one.start, one.end, float(one.value), ""


def _moneys(words: str) -> Iterator[Found]:
    for one in find_money(words):
        yield one.start, one.end, f"{one.amount:f} {one.currency}", ""


def _numbers(words: str) -> Iterator[Found]:
    for one in find_counts(words):
        yield one.start, one.end, float(one.value), ""


_READERS: dict[str, Callable[[str], Iterator[Found]]] = {
    "days": _lengths("days"),
    "months": _lengths("months"),
    "hours": _lengths("hours"),
    "percent": _percents,
    "money": _moneys,
    "number": _numbers,
}
