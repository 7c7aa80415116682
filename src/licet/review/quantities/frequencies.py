# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How often something may be done: so many times in a stretch of time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["ANY_NUMBER", "Frequency", "find_frequencies"]

ANY_NUMBER = 99.0
"""Times a year, where there is no limit."""
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "eighteen": 18, "once": 1, "twice": 2, "thrice": 3, "single": 1,
    "no second": 1, "no further": 1, "no other": 1, "other": 2, "second": 2, "third": 3,
}  # fmt: skip
_NUMBER = r"one|two|three|four|five|six|eight|nine|ten|twelve|eighteen|[0-9]{1,2}"
_ACT = r"(?:audit|inspection|visit|check|review|examination|time|occasion)s?"


def _span(mark: str = "") -> str:
    """A stretch of time: `calendar year`, `twelve (12) months`, `other year`."""
    return (
        rf"(?:(?P<{mark}number>{_NUMBER}|other|second|third)(?: \([0-9]{{1,2}}\))?[ -])?"
        r"(?:(?:calendar|contract|licen[cs]e|agreement|consecutive|full|given|single|whole) )?"
        rf"(?P<{mark}unit>half[- ]year|year|annum|quarter|month|week)s?\b"
    )


_WITHIN = (
    r"(?:in|inside|within|per|an?|each|every|during|for|over|throughout)"
    r"(?: (?:any|each|an?|every|one|the same|the course of|(?:any|a|each) period of|period of|"
    r"space of|the)){0,3}"
)
_TIMES = re.compile(
    r"(?<![\w.-])(?:"
    rf"(?P<alone>once|twice|thrice|no other|no second|no further"
    rf"|{_NUMBER})(?: \([0-9]{{1,2}}\))?(?P<short>"
    r"(?: (?:may|can|are|is|shall|will|must|be|made|held|carried|out|allowed|permitted|conducted|"
    r"only|at|most|has|have|been|taken|took|place)){0,5})|"
    rf"(?P<many>{_NUMBER}|single|no second|no further|no other)(?: \([0-9]{{1,2}}\))? "
    rf"(?:such |separate |full )?{_ACT}\b[^.;:]{{0,80}}?"
    rf") {_WITHIN} {_span()}"
)
"""`once a year`, `two audits of the books within any twelve months`."""
_EVERY = re.compile(
    r"(?<!once )(?<!twice )(?<!time )(?<!times )(?<!audits )(?<!for )(?<!of )(?<!per )"
    rf"\b(?:every|each) {_span()}"
)
_ADVERB = re.compile(
    r"\b(?P<adverb>annual(?:ly)?|yearly|weekly|monthly|quarterly|half-yearly|"
    r"semi-?annual(?:ly)?|biannual(?:ly)?|biennial(?:ly)?)\b"
)
_APART = re.compile(
    rf"\bintervals? of (?:\w+ ){{0,4}}?{_span()}|"
    rf"\b(?:between|since|from) (?:\w+ ){{0,2}}?(?:two|last|previous|successive|consecutive)\b"
    rf"[^.;:]{{0,60}}?\b{_span('b')}|"
    rf"\b{_span('c')}[^.;:]{{0,50}}\b(?:between|since) (?:any |the )?(?:two|last|previous|"
    r"successive|consecutive|one)\b"
)
"""The time that has to lie between two."""
_NTH = re.compile(
    r"\b(?:first|second|third|fourth|last) (?:mon|tues|wednes|thurs|fri)day (?:of|in) "
    rf"(?:any|each|every|a) {_span()}"
)
"""`On the first Monday of any month`."""
_YEARS_OWN = re.compile(
    r"\b(?P<alone>one|single|a single) (?:such )?(?:audit|visit|inspection|check|attendance|review)"
    r"\b[^.;:]{0,40}\b(?:exhausts?|uses? up|is all|spends?)\b[^.;:]{0,40}"
    r"\b(?P<unit>year|quarter)\b|"
    r"\b(?P<unit2>year|quarter) has (?:seen|had|known) no (?:earlier|other|previous|prior)\b"
)
"""`One such visit exhausts the allowance of the year`."""
_UNBOUND = re.compile(
    r"\bas (?:often|frequently|many times) as(?: [\w']{1,20}){1,4}|"
    r"\bno limit (?:on|to|as to) the (?:number|frequency)\b|"
    r"\bhowever often\b|"
    r"\bwhenever (?:it|they|we|the \w+|\w+or) (?:wants?|likes?|wish(?:es)?|pleases?)\b|"
    r"\bany number of (?:times|audits)\b|\bunlimited number of\b|"
    r"\b(?:several|many|repeated) times (?:in|within|during|per|a) (?:\w+ ){0,2}year\b"
)
_ROW = re.compile(
    rf"\b{_ACT} {_WITHIN} {_span()}[ |:\t]{{1,12}}(?:[a-z]+ ){{0,4}}?(?P<row>{_NUMBER})\b"
)
_MONTH = re.compile(
    r"\b(?:january|february|march|april|may (?=or\b|and\b|,)|june|july|august|september|october|"
    r"november|december)\b"
)
_MONTHS = re.compile(
    r"\baudit\w*\b[^.;:]{0,30}\bin (?=[a-z])[^.;:]{0,90}\b(?:and|or|again)\b[^.;:]{0,20}\bin [a-z]+"
)
"""The months in which audits are held."""
_A_YEAR = {"half": 2.0, "year": 1.0, "annum": 1.0, "quarter": 4.0, "month": 12.0, "week": 52.0}
_ADVERBS = {"week": 52.0, "mont": 12.0, "quar": 4.0, "half": 2.0, "semi": 2.0, "bian": 2.0,
            "bien": 0.5}  # fmt: skip
"""By their first letters; else once a year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frequency:
    """How often, and the words that say so."""

    start: int
    end: int
    yearly: float
    bounded: bool
    """Whether the words alone limit a number, and do not only say that something is regular."""


def find_frequencies(words: str) -> Iterator[Frequency]:
    """How often something may be done, in folded words with single spaces or as they stand.

    >>> [f.yearly for f in find_frequencies("one audit of the books within any twelve months")]
    [1.0]
    """
    taken: list[tuple[int, int]] = []
    yield from _in_so_many_words(words)
    for shape in (_ROW, _TIMES, _APART, _NTH):
        for match in shape.finditer(words):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                taken.append(match.span())
                yield _told(match, _count(match) * _yearly(match), bounded=True)
    for shape in (_EVERY, _ADVERB):
        for match in shape.finditer(words):
            if all(match.end() <= start or end <= match.start() for start, end in taken):
                adverb = match.groupdict().get("adverb")
                often = _ADVERBS.get(adverb[:4].rstrip("l"), 1.0) if adverb else _yearly(match)
                yield _told(match, often, bounded=False)


def _in_so_many_words(words: str) -> Iterator[Frequency]:
    """That one uses up the year, or in which months they are."""
    for match in _YEARS_OWN.finditer(words):
        yield _told(match, _A_YEAR[match["unit"] or match["unit2"]], bounded=True)
    for match in _MONTHS.finditer(words):
        yield _told(match, float(len(_MONTH.findall(match[0]))), bounded=True)
    for match in _UNBOUND.finditer(words):
        yield _told(match, ANY_NUMBER, bounded=True)


def _told(match: re.Match[str], yearly: float, *, bounded: bool) -> Frequency:
    return Frequency(start=match.start(), end=match.end(), yearly=yearly, bounded=bounded)


def _count(match: re.Match[str]) -> float:
    told = next((n for k in ("alone", "many", "row") if (n := match.groupdict().get(k))), "one")
    return float(_NUMBERS.get(told) or told)


def _yearly(match: re.Match[str]) -> float:
    """How many of a stretch make a year."""
    named = match.groupdict()
    mark = next(m for m in ("", "b", "c") if named.get(f"{m}unit"))
    number = named[f"{mark}number"] or "one"
    size = float(_NUMBERS.get(number) or number)
    return _A_YEAR[named[f"{mark}unit"].replace("-", " ").split()[0]] / max(1.0, size)
