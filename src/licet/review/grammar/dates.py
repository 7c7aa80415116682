# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Days of the calendar, and days counted from another day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from licet.review.grammar.durations import Duration, find_durations
from licet.terms.quantities import Unit

__all__ = ["Date", "Precision", "RelativeDate", "find_dates", "find_relative_dates"]

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_ORDINALS = (  # noqa: SIM905 (as readable as 31 quoted words)
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first "
    "twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_SPELLED = {word: number for number, word in enumerate(_ORDINALS, start=1)}
_ORDINAL = "|".join(w.replace("-", r"[\s-]") for w in sorted(_ORDINALS, key=len, reverse=True))
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
_NTH = r"(?:\s?(?:s\s?t|n\s?d|r\s?d|t\s?h)(?![a-z]))?"
_YEAR = r"(?:1[89][0-9]{2}|20[0-9]{2}|21[0-9]{2})(?![0-9])"
_GAP = r"[\s,]{0,4}"

_FORMS = re.compile(
    rf"""(?<![a-z0-9])(?:
      (?P<month1>{_MONTH})\s{{0,3}}(?P<day1>{_DAY}){_NTH}{_GAP}(?P<year1>{_YEAR})
    | (?P<day2>{_DAY}|(?:{_ORDINAL})(?![a-z])){_NTH}\s{{0,3}}(?:day\s{{1,3}})?(?:of\s{{1,3}})?[\s-]?
      (?P<month2>{_MONTH})(?:{_GAP}|-|\s{{1,2}}of\s{{1,2}}|{_GAP}in\s{{1,2}}the\s{{1,2}}year\s{{1,2}})
      (?P<year2>{_YEAR})
    | (?P<year3>{_YEAR})[-/](?P<month3>0[1-9]|1[0-2])[-/](?P<day3>{_DAY})
    | (?P<first>[0-3]?[0-9])\s?(?P<mark>[/.-])\s?(?P<second>[0-3]?[0-9])\s?(?P=mark)\s?
      (?P<year4>{_YEAR}|[0-9]{{2}})(?![0-9]|[/.-][0-9])
    | (?P<month5>{_MONTH}){_GAP}(?:of\s{{1,2}})?(?P<year5>{_YEAR})
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_BLANK = re.compile(
    r"(?:\bthe\s{0,3})?[_\s\[\]*●•.-]{0,40}(?:day\s{1,3})?(?:of\s{1,3})?\Z", re.IGNORECASE
)


class Precision(StrEnum):
    """How much of a date is written."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """A day, or a month where the day is left blank."""

    start: int
    end: int
    date: date | None
    """The day; the first of the month for `MONTH`; `None` if there is no such day."""
    precision: Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class RelativeDate:
    """A day counted from another: `two years after the Effective Date`."""

    start: int
    end: int
    duration: Duration
    before: bool
    """Whether it is counted backwards."""
    anchor: str
    """The words for the day it is counted from, lower case without `the`."""


def find_dates(text: str) -> tuple[Date, ...]:
    """Every calendar date; a date in figures is month first unless that cannot be.

    >>> [str(d.date) for d in find_dates("the 8th day of May 2014 and 05/09/14; it may march on")]
    ['2014-05-08', '2014-05-09']
    """
    return tuple(_dates(text))


def _dates(text: str) -> Iterator[Date]:
    for match in _FORMS.finditer(text):
        start = match.start()
        if match["month5"]:
            blank = _BLANK.search(text, max(0, start - 60), start)
            if blank and "day" in blank.group().lower():
                start = blank.start()
            day = date(int(match["year5"]), _month(match["month5"]), 1)
            yield Date(start=start, end=match.end(), date=day, precision=Precision.MONTH)
        elif not match["year4"] or _plausible(match):
            yield Date(start=start, end=match.end(), date=_day(match), precision=Precision.DAY)


def _plausible(match: re.Match[str]) -> bool:
    """Whether figures are a date and no section, version or telephone number."""
    one, two = int(match["first"]), int(match["second"])
    in_range = 1 <= min(one, two) <= 12 and max(one, two) <= 31
    return in_range and (match["mark"] == "/" or len(match["year4"]) == 4)


def _day(match: re.Match[str]) -> date | None:
    if match["year4"]:
        return _in_figures(match)
    for form in "123":
        if match[f"year{form}"]:
            written, month = match[f"day{form}"].lower(), match[f"month{form}"]
            day = _SPELLED.get("-".join(written.split())) or _digits(written)
            number = int(month) if month.isdigit() else _month(month)
            return _valid(int(match[f"year{form}"]), number, day)
    return None


def _digits(written: str) -> int:
    return int(written) if written.isdigit() else 0


def _in_figures(match: re.Match[str]) -> date | None:
    one, two, year = int(match["first"]), int(match["second"]), int(match["year4"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    return _valid(year, one, two) if one <= 12 else _valid(year, two, one)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(word: str) -> int:
    start = word.lower()[:3]
    return next(number for number, name in enumerate(_MONTHS, start=1) if name.startswith(start))


_FROM = re.compile(
    r"(?:\s{1,3}(?:period|term))?\s{1,3}(?P<way>after|from(?:\s{1,2}and\s{1,2}after)?|following|"
    r"before|prior\s{1,2}to|preceding|of)\s{1,3}(?:the\s{1,3})?(?P<anchor>[a-z][a-z' -]{2,60})",
    re.IGNORECASE,
)
_ANNIVERSARY = re.compile(
    rf"(?<![a-z])(?P<nth>(?:{_ORDINAL})|[0-9]{{1,2}}(?:st|nd|rd|th))(?:\s{{1,2}}\([^()]{{1,8}}\))?"
    r"\s{1,3}(?:year\s{1,2})?anniversary\s{1,3}(?:date\s{1,2})?(?:of|following|from)\s{1,3}"
    r"(?:the\s{1,3})?(?P<anchor>[a-z][a-z' -]{2,60})",
    re.IGNORECASE,
)
_ANCHOR_END = re.compile(
    r"\s(?:and|or|unless|until|if|with|without|by|shall|will|may|whichever|subject|for|as|which|"
    r"that|in|to)\b",
    re.IGNORECASE,
)


def find_relative_dates(text: str) -> tuple[RelativeDate, ...]:
    """Days counted from another day.

    >>> found = find_relative_dates("until the first anniversary of the Effective Date")
    >>> [(str(r.duration), r.before, r.anchor) for r in found]
    [('1 year', False, 'effective date')]
    """
    found = [_anniversary(match) for match in _ANNIVERSARY.finditer(text)]
    for duration in find_durations(text):
        match = _FROM.match(text, duration.end)
        if match and match["way"].lower() != "of":
            found.append(_relative(match, duration))
    return tuple(sorted(found, key=lambda r: r.start))


def _anniversary(match: re.Match[str]) -> RelativeDate:
    nth = match["nth"].lower()
    number = _SPELLED.get("-".join(nth.split())) or _digits(nth[:-2])
    years = Duration(
        start=match.start(), end=match.start("anchor"), amount=Decimal(number), unit=Unit.YEAR
    )
    return _relative(match, years)


def _relative(match: re.Match[str], duration: Duration) -> RelativeDate:
    words = match["anchor"]
    cut = _ANCHOR_END.search(words)
    words = (words[: cut.start()] if cut else words).rstrip(" -'")
    way = "" if "nth" in match.re.groupindex else match["way"].lower()
    return RelativeDate(
        start=duration.start, end=match.start("anchor") + len(words), duration=duration,
        before=way.startswith(("before", "prior", "preced")), anchor=words.lower(),
    )  # fmt: skip
