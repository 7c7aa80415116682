# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""When the agreement was made, and when it takes effect."""

import re
from dataclasses import dataclass

from licet.review.grammar import Date, find_dates
from licet.review.reading import Reading

__all__ = ["Dated", "find_agreement_date", "find_effective_date"]

OPENING = 6_000
"""Characters in which the date of the agreement is looked for first."""
_MADE = re.compile(
    r"(?:\b(?:dated|made|entered|executed|effective|signed|concluded|dated for reference|"
    r"day and year)\b"
    r"[^.;]{0,80}|\b(?:as of|on|this|dated?:?|of)\s{0,4}(?:the\s{1,3})?|between the parties on\s)\Z"
)
_DIRECT = re.compile(
    r"\b(?:made|entered|executed|concluded|effective|dated)\b[a-z ,]{0,30}"
    r"(?:\b(?:as of|this|on|of|dated|the)\s{0,4}(?:the\s{1,3})?)\Z"
)
_ANOTHER = re.compile(r"\b(?:certain|previously|original|existing|amended|plan|prospectus)\b")
_SIGNED = re.compile(r"\b(?:dated?|date of|executed (?:as )?(?:of|on|this)|signed)\W{0,6}\Z")
_BLANK = re.compile(
    r"(?:this |the )?(?:[\[\]·●. ]{0,30})day of[\[\]·●., ]{0,40}"
    r"(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"[\[\]·●., ]{0,20})?(?:19|20)[0-9]{0,2}"
)
_FILED = re.compile(r"(?:source|filed|filing|pursuant to|s-1|10-[kq]|8-k|f-1)\b[^.;]{0,60}\Z")
_OTHER = re.compile(
    r"(?:\b(?:that certain|certain|original|previous|prior|existing|amended by|amends|amend the|"
    r"reference is)\b[^.;]{0,160}|\b(?:organized|incorporated|existing|expir\w*|terminat\w*|until|"
    r"through|ending|ends?|born)\b"
    r"[^.;]{0,40})\Z"
)
_EFFECTIVE_BEFORE = re.compile(
    r"(?:\beffective\s{1,3}(?:as\s{1,3}of|on|from|date)?[^.;()]{0,40}|"
    r"\beffective date\W{0,6}(?:of this agreement)?"
    r"(?:\s{0,3}(?:means|is|shall be|shall mean|:|-))?[^.;]{0,30}|"
    r"\b(?:take|have|come|go|put)\w*\s{1,3}(?:in(?:to)?\s{1,3})?(?:effect|force)[^.;]{0,40})\Z"
)
_EFFECTIVE_AFTER = re.compile(
    r"\A[\s,;]{0,6}(?:\(?[^()\n]{0,60}[\"(]?(?:effective|commencement|start)\s{1,2}date)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Words that say a day; `date` is `None` where it depends on something else."""

    start: int
    end: int
    date: Date | None


def find_agreement_date(reading: Reading) -> Dated | None:
    """The day the agreement was made: in its opening words, on its cover, or by its signatures."""
    text = reading.folded
    dates = find_dates(text[:OPENING])
    ranked = sorted(
        ((score, -date.start, date) for date in dates if (score := _rank(text, date)) > 0),
        key=lambda entry: entry[:2],
    )
    if ranked and ranked[-1][0] > 1:
        return _dated(ranked[-1][2])
    blank = _BLANK.search(text, 0, OPENING)
    if blank:
        return Dated(start=blank.start(), end=blank.end(), date=None)
    signed = _signed(text)
    if signed is None and ranked:
        return _dated(ranked[-1][2])
    return signed


def _signed(text: str) -> Dated | None:
    """The first date beside a signature."""
    for date in find_dates(text):
        before = text[max(0, date.start - 60) : date.start]
        near_end = date.start > len(text) - 6000
        if _SIGNED.search(before) or (near_end and _MADE.search(before)):
            return _dated(date)
    return None


def _dated(date: Date) -> Dated:
    return Dated(start=date.start, end=date.end, date=date)


def _rank(text: str, date: Date) -> int:
    before = text[max(0, date.start - 200) : date.start]
    if _DIRECT.search(before) and not _ANOTHER.search(before[-90:]):
        return 4
    if _FILED.search(before[-70:]) or _OTHER.search(before):
        return 0
    if re.search(r"\bagreement\b[^.;]{0,160}\Z|\b(?:made|entered|dated)\b[^.;]{0,60}\Z", before):
        return 3
    if _MADE.search(before[-100:]):
        return 2
    return 1 if date.start < 2500 else 0


def find_effective_date(reading: Reading) -> Dated | None:
    """The day the opening words call effective; sentences further down are scored."""
    text = reading.folded
    for date in find_dates(text[:OPENING]):
        before = text[max(0, date.start - 120) : date.start]
        if _EFFECTIVE_AFTER.search(text[date.end : date.end + 90]) or (
            _EFFECTIVE_BEFORE.search(before) and not _FILED.search(before[-70:])
        ):
            return _dated(date)
    return None
