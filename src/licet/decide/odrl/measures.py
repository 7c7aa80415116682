# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Literals as things that have an order: numbers, instants, days and durations."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation

from licet.decide.odrl.policies import Value

__all__ = ["Day", "Measure", "Span", "instant", "measured", "read_as"]

XSD = "http://www.w3.org/2001/XMLSchema#"
_NUMBERS = frozenset(
    XSD + name
    for name in ("byte", "decimal", "double", "float", "int", "integer", "long",
                 "negativeInteger", "nonNegativeInteger", "nonPositiveInteger",
                 "positiveInteger", "short", "unsignedByte", "unsignedInt", "unsignedLong",
                 "unsignedShort")
)  # fmt: skip
_TEXTS = frozenset({"", XSD + "string", XSD + "anyURI", XSD + "token"})
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(Z|[+-]\d\d:\d\d)?")
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")
_DURATION = re.compile(
    r"(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?"
    r"(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?")
_FROM = tuple(datetime(*each, tzinfo=UTC) for each in
              ((1696, 9, 1), (1697, 2, 1), (1903, 3, 1), (1903, 7, 1)))  # fmt: skip
"""XML Schema compares durations by adding each to these four instants."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A calendar day: from its first instant to that of the next day."""

    starts: datetime
    ends: datetime
    """First instant that is no longer the day."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A duration: its seconds from each of the four instants of XML Schema."""

    seconds: tuple[Decimal, ...]


Measure = Decimal | datetime | Day | Span | str | bool


def instant(text: str) -> datetime | None:
    """The instant a literal names, or the first instant of the day it names.

    A time without a zone is one of UTC, as a policy that crosses borders needs one reading.

    Examples:
        >>> instant("2025-03-01T12:00:00+01:00").isoformat()
        '2025-03-01T11:00:00+00:00'
    """
    found = _time(text)
    if found is None:
        day = _day(text)
        return None if day is None else day.starts
    return found


def _time(text: str) -> datetime | None:
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    day, hour, minute, second, fraction, zone = match.groups()
    more = timedelta(0)
    if (hour, minute, second or "00") == ("24", "00", "00"):
        hour, more = "00", timedelta(days=1)
    micro = (fraction or ".0")[1:7].ljust(6, "0")
    try:
        found = datetime.fromisoformat(
            f"{day}T{hour}:{minute}:{second or '00'}.{micro}{zone or '+00:00'}"
        )
        return (found + more).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _day(text: str) -> Day | None:
    match = _DAY.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day, zone = match.groups()
    try:
        starts = datetime.fromisoformat(f"{year}-{month}-{day}T00:00:00{zone or '+00:00'}")
        starts = starts.astimezone(UTC)
        return Day(starts=starts, ends=starts + timedelta(days=1))
    except (ValueError, OverflowError):
        return None


def _number(text: str) -> Decimal | None:
    text = text.strip()
    if _NUMBER.fullmatch(text) is None:
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _span(text: str) -> Span | None:
    match = _DURATION.fullmatch(text.strip())
    if match is None or text.strip().endswith(("P", "T")):
        return None
    minus, years, months, weeks, days, hours, minutes, seconds = match.groups()
    if any(len(part or "") > _LONGEST for part in match.groups()[1:]):
        return None
    whole = Decimal(
        int(weeks or 0) * 604_800 + int(days or 0) * 86_400
        + int(hours or 0) * 3_600 + int(minutes or 0) * 60
    ) + Decimal(seconds or 0)  # fmt: skip
    along = int(years or 0) * 12 + int(months or 0)
    sign = -1 if minus else 1
    try:
        return Span(tuple(sign * whole + _months(start, sign * along) for start in _FROM))
    except (ValueError, OverflowError):
        return None


_LONGEST = 12
"""Digits of one part of a duration: a hundred thousand years are enough."""


def _months(start: datetime, months: int) -> Decimal:
    if not months:
        return Decimal(0)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return Decimal(int((start.replace(year=year, month=month + 1) - start).total_seconds()))


def measured(value: Value) -> Measure:
    """What a value is by its datatype; an IRI, and what cannot be read, is its own text."""
    kind, text = value.datatype, value.text
    found: Measure | None = None
    if kind in _NUMBERS:
        found = _number(text)
    elif kind in (XSD + "dateTime", XSD + "dateTimeStamp"):
        found = _time(text)
    elif kind == XSD + "date":
        found = _day(text)
    elif kind.startswith(XSD) and kind.endswith("uration"):
        found = _span(text)
    elif kind == XSD + "boolean":
        found = {"true": True, "1": True, "false": False, "0": False}.get(text.strip())
    return text if found is None else found


def read_as(text: str, like: Measure) -> Measure | None:
    """A bare text as the kind of thing it is compared with.

    Returns:
        `None` if it cannot be read as one.
    """
    if isinstance(like, str):
        return text
    if isinstance(like, bool):
        return {"true": True, "false": False}.get(text.strip())
    if isinstance(like, Decimal):
        return _number(text)
    if isinstance(like, Span):
        return _span(text)
    return _time(text) or _day(text)
