# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The days that matter in an agreement, as written or reckoned, and how they were reckoned."""

import calendar
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from licet.review.grammar import Duration, Precision, find_dates, find_durations
from licet.review.kinds import FieldReading, KindReading, read_kinds
from licet.review.kinds.rows import rows
from licet.review.paper import Paper
from licet.review.reading import Sentence, pattern
from licet.terms import DueDate, Place, Provision
from licet.terms.quantities import Unit

__all__ = ["read_due_dates", "shifted"]

_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_DAYS = {Unit.DAY: 1, Unit.WEEK: 7}
_KINDS = (
    ("sunset", "end of use or support", pattern(
        r"sunset|deprecat|discontinu|end of (?:life|support)|(?:ceases?|ends?) (?:to be|on)|"
        r"no longer (?:be )?(?:available|supported)|retire")),
    ("report", "a report is due", pattern(r"\breports?\b|\bstatements?\b")),
    ("payment", "a payment is due", pattern(
        r"\bpay\b|\bpaid\b|payable|payments?|instal?lments?|\bfees?\b|\binvoice")),
    ("delivery", "a delivery is due", pattern(r"\bdeliver|hand over|make available|provide")),
)  # fmt: skip
_DUTY = pattern(r"\b(?:shall|must|will|agrees? to|is to|are to|is due|are due|due|payable|ends?|"
                r"until)\b")  # fmt: skip
_BY = pattern(
    r"\b(?:by|on|before|until|no later than|not later than|due|from|than|of)\b[^.;]{0,40}\Z"
)
_PAST = pattern(r"\b(?:dated|entered into|as amended|was|were|has been|have been)\b[^.;]{0,60}\Z")
_ENDS = pattern(
    r"(?:end|last day|expiry|expiration) of (?:the )?(?:initial )?(?:term|agreement|licen[cs]e)\b|"
    r"\b(?:term|agreement|licen[cs]e)\b(?: shall| will)? (?:expires?|ends?)(?: on)? |"
    r"\b(?:term|agreement)\b[^.;]{0,60}\buntil\b"
)
_QUARTER = pattern(r"\bquarter")


def read_due_dates(
    paper: Paper, *, readings: Iterable[KindReading] | None = None
) -> tuple[DueDate, ...]:
    """The days of an agreement, in order; nothing is reckoned from a day that is not known.

    Args:
        paper: The text.
        readings: Its kinds of clauses; read if not given.
    """
    kinds = {one.kind: one for one in (read_kinds(paper) if readings is None else readings)}
    signed = _stated(paper, "agreement_date", "signed", "signed")
    effective = _stated(paper, "effective_date", "effective", "takes effect")
    starts = effective or signed
    expiry = _expiry(paper, kinds.get("whole.term"), starts)
    notice = _notice(paper, kinds.get("whole.renewal"), expiry)
    first = _first_report(kinds.get("whole.reporting"), starts)
    known = [one for one in (signed, effective, expiry, notice, first) if one is not None]
    taken = {(place.start, place.end) for one in known for place in one.places}
    return _in_order([*known, *_written(paper, taken, {one.day for one in known})])


def shifted(day: date, length: Duration, *, back: bool = False) -> date | None:
    """The day a length of time after a day, or before; `None` outside the calendar.

    Months end on their last day where they have no such day; business days leave out Saturdays
    and Sundays, since holidays differ from place to place.

    >>> shifted(date(2027, 1, 31), find_durations("one month")[0])
    datetime.date(2027, 2, 28)
    """
    sign = -1 if back else 1
    try:
        if length.unit in _MONTHS:
            return _months_on(day, sign * int(length.amount * _MONTHS[length.unit]))
        if length.unit is Unit.BUSINESS_DAY:
            return _business_days_on(day, int(length.amount), sign)
        days = int(length.amount * _DAYS[length.unit]) if length.unit in _DAYS else 0
        return day + timedelta(days=sign * days)
    except (OverflowError, ValueError):
        return None


def _months_on(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _business_days_on(day: date, count: int, sign: int) -> date:
    weeks, left = divmod(count, 5)
    day += timedelta(weeks=sign * weeks)
    while left:
        day += timedelta(days=sign)
        left -= day.weekday() < 5
    return day


def _in_order(found: Iterable[DueDate]) -> tuple[DueDate, ...]:
    return tuple(sorted(found, key=lambda one: (one.day, one.kind, one.says)))


def _place(provision: Provision) -> Place:
    return Place(
        section=provision.section, quote=provision.quote, start=provision.start, end=provision.end
    )


def _day(value: str) -> date | None:
    return date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else None


def _stated(paper: Paper, kind: str, name: str, says: str) -> DueDate | None:
    """A day that stands in the text in full."""
    for provision in paper.of_kind(kind):
        day = _day(provision.value)
        if day and provision.params.get("precision", "day") == "day":
            return DueDate(day=day, kind=name, says=says, places=(_place(provision),))
    return None


def _expiry(paper: Paper, term: KindReading | None, starts: DueDate | None) -> DueDate | None:
    """The end as written, else the start and the length."""
    for provision in paper.of_kind("expiration_date"):
        day = _day(provision.value)
        if day and "duration" not in provision.params:
            return DueDate(day=day, kind="expiry", says="ends", places=(_place(provision),))
    for sentence in _rows(paper):
        if _ENDS.search(sentence.folded):
            for start, end, day in _days_in(paper, sentence):
                places = (paper.place(start, end),)
                return DueDate(day=day, kind="expiry", says="ends", places=places)
    length = _length(term)
    if length is None or starts is None:
        return None
    reading, duration = length
    day = shifted(starts.day, duration)
    if day is None:
        return None
    return DueDate(
        day=day, kind="expiry", says="ends", reckoned=f"{starts.day} + {duration} = {day}",
        places=(*starts.places, reading.place),
    )  # fmt: skip


def _length(reading: KindReading | None) -> tuple[FieldReading, Duration] | None:
    """The first length of the term, and not one of a renewal."""
    for value in reading.of("months") if reading else ():
        durations = find_durations(value.place.quote)
        if durations and durations[0].unit in _MONTHS and not _renews(value):
            return value, durations[0]
    return None


def _renews(value: FieldReading) -> bool:
    before = value.sentence.quote[: value.place.start - value.sentence.start].lower()
    return "renew" in before or "extend" in before or "successive" in before


def _notice(paper: Paper, renewal: KindReading | None, expiry: DueDate | None) -> DueDate | None:
    """The last day on which a renewal can be stopped."""
    if expiry is None:
        return None
    found = [(v.place.quote, v.place) for v in renewal.of("notice_days")] if renewal else []
    scored = paper.of_kind("notice_period_to_terminate_renewal")
    found += [(provision.value, _place(provision)) for provision in scored]
    for words, place in found:
        durations = find_durations(words)
        day = shifted(expiry.day, durations[-1], back=True) if durations else None
        if day and day < expiry.day:
            return DueDate(
                day=day, kind="renewal_notice", says="last day for a notice of non-renewal",
                reckoned=f"{expiry.day} - {durations[-1]} = {day}",
                places=(*expiry.places[-1:], place),
            )  # fmt: skip
    return None


def _first_report(reading: KindReading | None, starts: DueDate | None) -> DueDate | None:
    """The end of the first calendar quarter and the days in which its report is due."""
    if reading is None or starts is None:
        return None
    for value in reading.of("due_days"):
        durations = find_durations(value.place.quote)
        if not durations or not _QUARTER.search(value.sentence.quote.lower()):
            continue
        month = (starts.day.month - 1) // 3 * 3 + 3
        ends = date(starts.day.year, month, calendar.monthrange(starts.day.year, month)[1])
        day = shifted(ends, durations[0])
        if day:
            return DueDate(
                day=day, kind="report", says="the first quarterly report is due",
                reckoned=f"{ends} + {durations[0]} = {day}", places=(value.place,),
            )  # fmt: skip
    return None


def _rows(paper: Paper) -> Iterator[Sentence]:
    """Sentences with a figure in them; rows of a cover page one by one."""
    for sentence in paper.reading.sentences:
        if any(character.isdigit() for character in sentence.folded):
            yield from rows(paper.document.text, sentence)


def _days_in(paper: Paper, sentence: Sentence) -> Iterator[tuple[int, int, date]]:
    """Every whole day in a sentence, with its offsets in the text."""
    for one in find_dates(paper.document.text[sentence.start : sentence.end]):
        if one.precision is Precision.DAY and one.date is not None:
            yield sentence.start + one.start, sentence.start + one.end, one.date


def _written(paper: Paper, taken: set[tuple[int, int]], known: set[date]) -> Iterator[DueDate]:
    """Days in sentences about a payment, a report, a delivery or an end of use."""
    for sentence in _rows(paper):
        about = next((one for one in _KINDS if one[2].search(sentence.folded)), None)
        owed = _DUTY.search(sentence.folded) or _DUTY.search(sentence.lead[-120:])
        if about is None or not owed:
            continue
        for start, end, day in _days_in(paper, sentence):
            at = start - sentence.start
            before = sentence.folded[max(0, at - 60) : at]
            inside = day in known or any(s <= start and end <= e for s, e in taken)
            if not inside and _BY.search(before) and not _PAST.search(before):
                places = (paper.place(start, end),)
                yield DueDate(day=day, kind=about[0], says=about[1], places=places)
