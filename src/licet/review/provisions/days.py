# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""When the agreement was made, and when it takes effect.

Every date is scored by the words around it, its place and its rank; the best one counts if its
score is above zero.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from licet.review.grammar import Date, find_dates
from licet.review.provisions.tables import table
from licet.review.reading import Reading

__all__ = ["Dated", "date_features", "dates_of", "find_dated"]

OPENING = 9000
CLOSING = 4000
"""Characters at the start and at the end in which an agreement is dated."""
SENTENCE = 600
"""Characters of a sentence in between that are searched if it speaks of taking effect."""
_CUE = re.compile(r"\b(?:effective|commenc\w*|in(?:to)? force)\b")
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_BLANK = r"[\[\]●•·x .]{0,30}"
_PARTIAL = re.compile(
    rf"\bday of (?:(?:{_MONTHS})\b|{_BLANK})[ ,]{{0,3}}(?:(?:19|20)[0-9]{{0,2}}\b)?"
    rf"|\b(?:{_MONTHS})\b ?{_BLANK},{_BLANK}(?:19|20)[0-9]{{2}}\b"
    r"|(?<=as of)[\[\]●•·x ,]{1,30}(?:19|20)[0-9]{2}\b"
)
"""A date of which the day, the month or both are left blank."""
_EFFECTIVE = re.compile(
    r"\b(?:effective|commenc\w*|in(?:to)? force)(?: date)?"
    r"(?:[\"'):, ]|\b(?:is|as|of|on|from|means?|shall|be|this|the|and|entered|into|made|at|with)\b)"
    r"{0,12}\Z"
)
"""Words that say that what follows is the day of taking effect."""
_CALLED = re.compile(
    r"[ ,]{0,3}[\[(]? ?(?:herein\w* |referred to |as |the |this |an? ){0,5}[\"'(]{0,2} ?"
    r"(?:effective|commencement)"
)
"""Words that call the day before them that of taking effect."""
_DEFINED = re.compile(r"\beffective date\b")
_NTH = re.compile(r"(?<![0-9])[0-9]{1,2} ?(?:st|nd|rd|th)? ?\Z")
_DIGIT = re.compile(r"[0-9]")
_WORD = re.compile(r"[a-z]+|[0-9]+|[\"():;,.]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Words that say a day; `date` is `None` where part of it is left blank."""

    start: int
    end: int
    date: Date | None
    rank: int = 0
    """How many dates stand before it."""


def find_dated(reading: Reading) -> tuple[Dated | None, Dated | None]:
    """The day the agreement was made, and the day it takes effect, where one is written.

    The first stands in the opening words, on the cover, or by the signatures. Sentences that
    only describe when the agreement takes effect are scored with the other provisions.
    """
    learned = table("days")
    weights = learned["weights"]
    best: list[Dated | None] = [None, None]
    least = list(learned["least"])
    for dated in dates_of(reading):
        rows = [weights[f] for f in date_features(reading, dated) if f in weights]
        for kind in (0, 1):
            score = sum(row[kind] for row in rows)
            if score > least[kind]:
                best[kind], least[kind] = dated, score
    return best[0], best[1]


def dates_of(reading: Reading) -> list[Dated]:
    """The dates near both ends of the text and beside words of taking effect, in order."""
    found: dict[int, tuple[int, Date | None]] = {}
    for start, end in _windows(reading):
        for date in find_dates(reading.document.text[start:end]):
            if date.date:
                found[start + date.start] = (start + date.end, date)
    whole = tuple((start, end) for start, (end, _) in found.items())
    for match in _PARTIAL.finditer(reading.folded, 0, OPENING):
        begin, end = _tight(reading.folded, match)
        if end > begin and not any(s < end and begin < e for s, e in whole):
            found[begin] = (end, None)
    return [
        Dated(start=start, end=found[start][0], date=found[start][1], rank=rank)
        for rank, start in enumerate(sorted(found))
    ]


def _windows(reading: Reading) -> Iterator[tuple[int, int]]:
    size = len(reading.folded)
    yield 0, min(OPENING, size)
    if size > OPENING:
        yield max(OPENING, size - CLOSING), size
    for sentence in reading.sentences:
        inside = OPENING < sentence.start < size - CLOSING
        if (
            inside
            and _DIGIT.search(sentence.folded, 0, SENTENCE)
            and _CUE.search(sentence.folded, 0, SENTENCE)
        ):
            yield sentence.start, min(sentence.end, sentence.start + SENTENCE)


def _tight(folded: str, match: re.Match[str]) -> tuple[int, int]:
    """Without the blanks at both ends, with the number of the day."""
    text = match.group()
    start = match.start() + len(text) - len(text.lstrip(" .x[]●•·,"))
    nth = _NTH.search(folded, max(0, start - 8), start) if text.startswith("day") else None
    stop = match.end() - (len(text) - len(text.rstrip(" .,[]●•·")))
    return nth.start() if nth else start, stop


def date_features(reading: Reading, dated: Dated) -> set[str]:
    """Words before and after, the nearest with their distance; place and rank of the date."""
    folded = reading.folded
    before = _WORD.findall(folded, max(0, dated.start - 160), dated.start)
    after = _WORD.findall(folded, dated.end, dated.end + 120)
    seen = {f"<{n}:{word}" for n, word in enumerate(reversed(before[-5:]))}
    seen.update(f">{n}:{word}" for n, word in enumerate(after[:5]))
    seen.update(f"<{word}" for word in before[-14:])
    seen.update(f">{word}" for word in after[:12])
    seen.update(f"< {one} {two}" for one, two in pairwise(before[-10:]))
    seen.update(f"> {one} {two}" for one, two in pairwise(after[:8]))
    seen.add(f"rank:{min(dated.rank, 5)}")
    seen.add(f"at:{dated.start.bit_length()}")
    seen.add(f"left:{(len(folded) - dated.end).bit_length()}")
    seen.add("whole" if dated.date and dated.date.precision.value == "day" else "partial")
    if _EFFECTIVE.search(folded, max(0, dated.start - 60), dated.start):
        seen.add("takes effect")
    if _CALLED.match(folded, dated.end, dated.end + 80):
        seen.add("called effective")
    if not _DEFINED.search(folded):
        seen.add(f"rank:{min(dated.rank, 2)} nothing defined")
    if dated.rank == 0 and not _CUE.search(folded, 0, OPENING):
        seen.add("first:nothing takes effect")
    return seen
