# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Calendars of dates, as RFC 5545 writes them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.app.calendars import Dated, as_calendar
from licet.terms import DueDate, Place

STAMP = datetime(2026, 12, 10, 9, 30, tzinfo=UTC)


def entry(
    day: date = date(2029, 11, 2), *, kind: str = "renewal_notice", title: str = "Licence",
    digest: str = "aa", quote: str = "sixty (60) days", reckoned: str = "",
) -> Dated:  # fmt: skip
    place = Place(section="4.2", quote=quote, start=0, end=len(quote))
    due = DueDate(day=day, kind=kind, says="last day", reckoned=reckoned, places=(place,))
    return Dated(digest=digest, title=title, due=due)


def unfolded(calendar: str) -> list[str]:
    return calendar.replace("\r\n ", "").split("\r\n")[:-1]


def values(calendar: str, name: str) -> list[str]:
    return [
        line.partition(":")[2]
        for line in unfolded(calendar)
        if line.partition(":")[0].partition(";")[0] == name
    ]


def test_a_day_is_an_all_day_event_that_ends_on_the_next() -> None:
    lines = unfolded(as_calendar([entry()], stamp=STAMP))

    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//licet//licet//EN"]
    assert "DTSTAMP:20261210T093000Z" in lines
    assert "DTSTART;VALUE=DATE:20291102" in lines
    assert "DTEND;VALUE=DATE:20291103" in lines
    assert "SUMMARY:Licence: last day" in lines
    assert "TRIGGER:-P14D" in lines
    assert lines[-1] == "END:VCALENDAR"


def test_the_stamp_is_in_utc() -> None:
    east = datetime(2026, 12, 10, 9, 30, tzinfo=timezone(timedelta(hours=2)))

    assert "DTSTAMP:20261210T073000Z" in as_calendar([entry()], stamp=east)


def test_identity_hangs_on_document_kind_and_day_alone() -> None:
    def uid(one: Dated) -> str:
        (found,) = values(as_calendar([one], stamp=STAMP), "UID")
        return found

    same = uid(entry())
    assert uid(entry(title="Renamed", reckoned="other words")) == same
    others = {
        uid(entry(date(2029, 11, 3))), uid(entry(kind="expiry")), uid(entry(digest="bb")),
    }  # fmt: skip
    assert len(others | {same}) == 4


def test_two_of_one_document_kind_and_day_are_one_event_with_both_words() -> None:
    found = as_calendar([entry(quote="first"), entry(quote="second")], stamp=STAMP)

    assert len(values(found, "UID")) == 1
    assert values(found, "DESCRIPTION")[0] == "§4.2: “first”\\n§4.2: “second”"


def test_the_order_of_the_days_given_does_not_matter() -> None:
    days = [entry(date(2030, 1, 1)), entry(date(2028, 1, 1)), entry(date(2029, 1, 1))]

    assert as_calendar(days, stamp=STAMP) == as_calendar(days[::-1], stamp=STAMP)
    assert values(as_calendar(days, stamp=STAMP), "DTSTART") == ["20280101", "20290101", "20300101"]


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("a, b; c", "a\\, b\\; c"),
        ("back\\slash", "back\\\\slash"),
        ("two\nlines", "two\\nlines"),
        ("a\r\nb\x07c", "a\\nbc"),
        ("colon: stays", "colon: stays"),
    ],
)
def test_text_is_escaped(words: str, written: str) -> None:
    found = as_calendar([entry(title=words)], stamp=STAMP)

    assert values(found, "SUMMARY")[0] == f"{written}: last day"


@given(st.text(max_size=300), st.text(min_size=1, max_size=300))
def test_no_line_is_longer_than_75_octets_and_no_character_is_split(title: str, quote: str) -> None:
    found = as_calendar([entry(title=title, quote=quote)], stamp=STAMP)

    for line in found.split("\r\n"):
        assert len(line.encode("utf-8", "surrogatepass")) <= 75
        assert "\n" not in line
    assert found.endswith("\r\n")
    for name in ("BEGIN:VEVENT", "END:VEVENT"):
        assert unfolded(found).count(name) == 1


def test_the_last_day_of_the_calendar_is_written_without_an_end() -> None:
    found = unfolded(as_calendar([entry(date.max)], stamp=STAMP))

    assert "DTSTART;VALUE=DATE:99991231" in found
    assert not any(line.startswith("DTEND") for line in found)


def test_no_days_are_an_empty_calendar() -> None:
    assert unfolded(as_calendar([], stamp=STAMP))[-1] == "END:VCALENDAR"
