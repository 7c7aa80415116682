# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Dates of agreements as a calendar that any calendar program reads.

Source:
    RFC 5545: all-day events (3.6.1), text values (3.3.11), lines of at most 75 octets (3.1).
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from licet.terms import DueDate

__all__ = ["Dated", "as_calendar"]

OCTETS = 75
"""Of one line, without its end."""
AHEAD = {"renewal_notice": 14, "payment": 7, "report": 7, "expiry": 30}
"""Days before a day of a kind on which a calendar should remind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A day of one agreement."""

    digest: str
    """SHA-256 of the document: the same day keeps its identity when it is written again."""
    title: str
    """What the agreement is called."""
    due: DueDate


def as_calendar(entries: Iterable[Dated], *, stamp: datetime) -> str:
    """A calendar with one all-day event for each day; lines end as RFC 5545 asks, with CR LF.

    Args:
        entries: The days; two of one document, kind and day are one event.
        stamp: When the calendar was made, with a time zone.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//licet//licet//EN", "CALSCALE:GREGORIAN"]
    for group in _events(entries):
        lines += _event(group, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _events(entries: Iterable[Dated]) -> list[tuple[Dated, ...]]:
    groups: dict[str, list[Dated]] = {}
    for entry in entries:
        groups.setdefault(_uid(entry), []).append(entry)
    found = [tuple(group) for group in groups.values()]
    return sorted(found, key=lambda g: (g[0].due.day, g[0].title, g[0].due.kind, _uid(g[0])))


def _uid(entry: Dated) -> str:
    day = entry.due.day.isoformat()
    key = "\n".join((entry.digest, entry.due.kind, day))
    return f"{hashlib.sha256(key.encode()).hexdigest()[:32]}@licet"


def _event(group: tuple[Dated, ...], stamp: datetime) -> Iterator[str]:
    first = group[0]
    day = first.due.day
    summary = _escaped(f"{first.title}: {first.due.says}")
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(first)}"
    yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{_date(day.year, day.month, day.day)}"
    after = day + timedelta(days=1) if day.toordinal() < day.max.toordinal() else day
    if after > day:
        yield f"DTEND;VALUE=DATE:{_date(after.year, after.month, after.day)}"
    yield f"SUMMARY:{summary}"
    yield f"DESCRIPTION:{_escaped(_described(group))}"
    yield f"CATEGORIES:{_escaped(first.due.kind)}"
    yield "TRANSP:TRANSPARENT"
    if first.due.kind in AHEAD:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"DESCRIPTION:{summary}"
        yield f"TRIGGER:-P{AHEAD[first.due.kind]}D"
        yield "END:VALARM"
    yield "END:VEVENT"


def _date(year: int, month: int, day: int) -> str:
    return f"{year:04d}{month:02d}{day:02d}"


def _described(group: tuple[Dated, ...]) -> str:
    """How each day was reckoned, and the words it stands on."""
    said: list[str] = []
    for entry in group:
        said += [entry.due.reckoned] if entry.due.reckoned else []
        said += [f"§{p.section}: “{' '.join(p.quote.split())}”" for p in entry.due.places]
    return "\n".join(dict.fromkeys(said))


def _escaped(words: str) -> str:
    """A text value: commas, semicolons, backslashes and line ends are written with a backslash."""
    plain = "".join(c for c in words.replace("\r\n", "\n") if c == "\n" or c.isprintable())
    escaped = plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Parts of at most 75 octets, each but the first after a space; no character is split."""
    part, room = "", OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            yield part
            part, room = " ", OCTETS - 1
        part += character
        room -= size
    yield part
