# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Dates of an agreement and what the scorer sees around each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.grammar import find_dates
from licet.review.grammar.dates import Precision
from licet.review.reading import Reading

__all__ = ["Day", "day_features", "days"]

OPENING = 9000
CLOSING = 4000
"""Characters at the start and at the end in which an agreement is dated."""
_CUE = re.compile(r"\b(?:effective|commenc\w*|in(?:to)? force)\b")
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_BLANK = r"[\[\]●•·x .]{0,30}"
_PARTIAL = re.compile(
    rf"(?:[0-9]{{1,2}} ?(?:st|nd|rd|th)?|{_BLANK}) ?\bday of (?:(?:{_MONTHS})\b|{_BLANK})"
    rf"[ ,]{{0,3}}(?:(?:19|20)[0-9]{{0,2}}\b)?"
    rf"|\b(?:{_MONTHS})\b[ ]?{_BLANK},{_BLANK}(?:19|20)[0-9]{{2}}\b"
    r"|(?<=as of)[\[\]●•·x ,]{1,30}(?:19|20)[0-9]{2}\b"
)
_WORD = re.compile(r"[a-z]+|[0-9]+|[\"():;,.]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A date that is written out, or partly left blank."""

    start: int
    end: int
    iso: str
    """`2014-05-08`, or `2014-05` and `2014` where the rest is blank; may be empty."""
    rank: int
    """How many dates stand before it."""


def days(reading: Reading) -> list[Day]:
    """The dates near both ends of the text and beside words of taking effect, in order."""
    found: dict[int, tuple[int, str]] = {}
    for start, end in _windows(reading):
        for date in find_dates(reading.document.text[start:end]):
            if date.date:
                iso = date.date.isoformat()
                month = date.precision is Precision.MONTH
                found[start + date.start] = (start + date.end, iso[:7] if month else iso)
    for match in _PARTIAL.finditer(reading.folded, 0, OPENING):
        begin, end = _tight(match)
        if end > begin and not any(s < end and begin < e for s, (e, _) in found.items()):
            year = re.search(r"(?:19|20)[0-9]{2}", match.group())
            found[begin] = (end, year.group() if year else "")
    return [
        Day(start=start, end=found[start][0], iso=found[start][1], rank=rank)
        for rank, start in enumerate(sorted(found))
    ]


def _windows(reading: Reading) -> Iterator[tuple[int, int]]:
    size = len(reading.folded)
    yield 0, min(OPENING, size)
    if size > OPENING:
        yield max(OPENING, size - CLOSING), size
    for sentence in reading.sentences:
        inside = OPENING < sentence.start < size - CLOSING
        if inside and _CUE.search(sentence.folded, 0, 600):
            yield sentence.start, min(sentence.end, sentence.start + 600)


def _tight(match: re.Match[str]) -> tuple[int, int]:
    text = match.group()
    start = match.start() + len(text) - len(text.lstrip(" .x[]●•·,"))
    return start, match.end() - (len(text) - len(text.rstrip(" .,[]●•·")))


def day_features(reading: Reading, day: Day) -> set[str]:
    """Words before and after, the nearest with their distance; place and rank of the date."""
    before = _WORD.findall(reading.folded, max(0, day.start - 160), day.start)
    after = _WORD.findall(reading.folded, day.end, day.end + 120)
    seen = {f"<{n}:{word}" for n, word in enumerate(reversed(before[-5:]))}
    seen.update(f">{n}:{word}" for n, word in enumerate(after[:5]))
    seen.update(f"<{word}" for word in before[-14:])
    seen.update(f">{word}" for word in after[:12])
    seen.update(f"< {one} {two}" for one, two in zip(before[-10:], before[-9:], strict=False))
    seen.update(f"> {one} {two}" for one, two in zip(after[:8], after[1:8], strict=False))
    seen.add(f"rank:{min(day.rank, 5)}")
    seen.add(f"at:{day.start.bit_length()}")
    seen.add(f"left:{(len(reading.folded) - day.end).bit_length()}")
    seen.add("whole" if len(day.iso) == 10 else "partial")
    if day.rank == 0 and not _CUE.search(reading.folded, 0, OPENING):
        seen.add("first:nothing takes effect")
    return seen
